package org.ironbound.specs;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class PiTest {
    @Property(tries = 100)
    void weakenAtLeast(@ForAll Draw draw, Contract contract) {
        BigInteger q = draw.positive(200);
        BigInteger s = draw.positive(200);
        BigInteger p = Weakening.below(draw, Reference.pi(), q);
        contract.isTrueOf(draw, p, q, Weakening.floor(p.multiply(s), q).subtract(draw.slack()), s);
    }

    @Property(tries = 100)
    void weakenAtMost(@ForAll Draw draw, Contract contract) {
        BigInteger q = draw.positive(200);
        BigInteger s = draw.positive(200);
        BigInteger p = Weakening.above(draw, Reference.pi(), q);
        contract.isTrueOf(draw, p, q, Weakening.ceil(p.multiply(s), q).add(draw.slack()), s);
    }

    @Property(tries = 100)
    void machinAtLeast(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, BigInteger.valueOf(draw.upTo(12)), BigInteger.valueOf(draw.upTo(6)));
    }

    @Property(tries = 100)
    void machinAtMost(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, BigInteger.valueOf(draw.upTo(12)), BigInteger.valueOf(draw.upTo(6)));
    }
}
