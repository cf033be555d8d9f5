package org.ironbound.specs;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class SeriesTest {
    @Property
    void productOfNone(@ForAll BigInteger a, @ForAll BigInteger alpha, @ForAll BigInteger beta, @ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, a, alpha, beta, draw.integer(30));
    }

    @Property
    void productStep(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, draw.integer(100), draw.integer(3), draw.integer(3), draw.integer(30), length(draw));
    }

    @Property
    void sumOfNone(@ForAll BigInteger a, @ForAll BigInteger b, @ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, a, draw.integer(3), draw.integer(3), b, draw.integer(3), draw.integer(3), draw.integer(30));
    }

    @Property
    void sumStep(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, draw.integer(100), draw.integer(3), draw.integer(3), draw.integer(100), draw.integer(3), draw.integer(3),
            BigInteger.valueOf(draw.upTo(100) - 50), length(draw));
    }

    private static BigInteger length(Draw draw) {
        return BigInteger.valueOf(1 + draw.upTo(20));
    }
}
