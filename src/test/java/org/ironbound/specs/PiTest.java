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

    @Property(tries = 100)
    void quartersBelow(@ForAll Draw draw, Contract contract) {
        below(draw, contract, BigInteger.valueOf(draw.upTo(50)), true);
    }

    @Property(tries = 100)
    void negativeQuartersBelow(@ForAll Draw draw, Contract contract) {
        below(draw, contract, BigInteger.valueOf(-draw.upTo(50)), false);
    }

    @Property(tries = 100)
    void quartersAbove(@ForAll Draw draw, Contract contract) {
        above(draw, contract, BigInteger.valueOf(draw.upTo(50)), false);
    }

    @Property(tries = 100)
    void negativeQuartersAbove(@ForAll Draw draw, Contract contract) {
        above(draw, contract, BigInteger.valueOf(-draw.upTo(50)), true);
    }

    private static void below(Draw draw, Contract contract, BigInteger k, boolean upper) {
        BigInteger d = draw.positive(60);
        BigInteger q = draw.positive(100);
        BigInteger p = bound(draw, q, upper);
        BigInteger n = Weakening.ceil(k.multiply(p).multiply(d), q.shiftLeft(1)).add(draw.slack());
        contract.isTrueOf(draw, k, n, d, p, q);
    }

    private static void above(Draw draw, Contract contract, BigInteger k, boolean upper) {
        BigInteger d = draw.positive(60);
        BigInteger q = draw.positive(100);
        BigInteger p = bound(draw, q, upper);
        BigInteger n = Weakening.floor(k.multiply(p).multiply(d), q.shiftLeft(1)).subtract(draw.slack());
        contract.isTrueOf(draw, k, n, d, p, q);
    }

    private static BigInteger bound(Draw draw, BigInteger q, boolean upper) {
        return upper ? Weakening.above(draw, Reference.pi(), q) : Weakening.below(draw, Reference.pi(), q);
    }
}
