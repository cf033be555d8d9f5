package org.ironbound.specs;

import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Numbers;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class BigFractionTest {
    @Property
    void BigFraction(@ForAll BigInteger n, @ForAll BigInteger d, Contract contract) {
        contract.isKeptBy(null, n, d);
    }

    @Property
    void getNumerator(@ForAll BigInteger n, @ForAll BigInteger d, Contract contract) {
        contract.isKeptBy(fraction(n, d));
    }

    @Property
    void getDenominator(@ForAll BigInteger n, @ForAll BigInteger d, Contract contract) {
        contract.isKeptBy(fraction(n, d));
    }

    private static BigFraction fraction(BigInteger n, BigInteger d) {
        Assume.that(d.signum() != 0);
        return new BigFraction(n, d);
    }
}
