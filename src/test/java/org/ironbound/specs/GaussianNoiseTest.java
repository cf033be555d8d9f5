package org.ironbound.specs;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class GaussianNoiseTest {
    @Property(tries = 60)
    void coefficients(@ForAll Draw draw, Contract contract) {
        Fraction ratio = draw.ratio(12);
        contract.isTrueOf(draw, BigInteger.valueOf(1 + draw.upTo(4)), ratio.n(), ratio.d());
    }
}
