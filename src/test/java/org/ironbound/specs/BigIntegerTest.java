package org.ironbound.specs;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.ironbound.reference.Numbers;

@Domain(Numbers.class)
@Domain(DomainContext.Global.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class BigIntegerTest {
    @Property
    void valueOf(@ForAll long v, Contract contract) {
        contract.isKeptBy(null, v);
    }

    @Property
    void add(@ForAll BigInteger a, @ForAll BigInteger b, Contract contract) {
        contract.isKeptBy(a, b);
    }

    @Property
    void subtract(@ForAll BigInteger a, @ForAll BigInteger b, Contract contract) {
        contract.isKeptBy(a, b);
    }

    @Property
    void multiply(@ForAll BigInteger a, @ForAll BigInteger b, Contract contract) {
        contract.isKeptBy(a, b);
    }

    @Property
    void negate(@ForAll BigInteger a, Contract contract) {
        contract.isKeptBy(a);
    }

    @Property
    void signum(@ForAll BigInteger a, Contract contract) {
        contract.isKeptBy(a);
    }

    @Property
    void compareTo(@ForAll BigInteger a, @ForAll BigInteger b, Contract contract) {
        contract.isKeptBy(a, b);
        contract.isKeptBy(a, a.add(BigInteger.ZERO));
    }

    @Property
    void min(@ForAll BigInteger a, @ForAll BigInteger b, Contract contract) {
        contract.isKeptBy(a, b);
    }

    @Property
    void max(@ForAll BigInteger a, @ForAll BigInteger b, Contract contract) {
        contract.isKeptBy(a, b);
    }

    @Property
    void divide(@ForAll BigInteger a, @ForAll BigInteger b, Contract contract) {
        contract.isKeptBy(a, b);
    }

    @Property
    void shiftLeft(@ForAll BigInteger a, @ForAll @IntRange(min = -5, max = 20_000) int n, Contract contract) {
        contract.isKeptBy(a, n);
    }

    @Property
    void shiftRight(@ForAll BigInteger a, @ForAll @IntRange(min = -5, max = 20_000) int n, Contract contract) {
        contract.isKeptBy(a, n);
        contract.isKeptBy(a, n % 100);
        contract.isKeptBy(a.shiftLeft(Math.max(n, 0)), n);
    }

    @Property
    void bitLength(@ForAll BigInteger a, Contract contract) {
        contract.isKeptBy(a);
    }

    @Property
    void longValue(@ForAll BigInteger a, @ForAll @IntRange(max = 1073741823) int small, Contract contract) {
        contract.isKeptBy(a);
        contract.isKeptBy(BigInteger.valueOf(small));
    }
}
