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
        contract.isTrueOf(draw, below(draw, BigInteger.valueOf(draw.upTo(50)), true));
        contract.isNotFalseOf(draw, below(draw, BigInteger.valueOf(-few(draw)), true));
    }

    @Property(tries = 100)
    void negativeQuartersBelow(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, below(draw, BigInteger.valueOf(-draw.upTo(50)), false));
        contract.isNotFalseOf(draw, below(draw, BigInteger.valueOf(few(draw)), false));
    }

    @Property(tries = 100)
    void quartersAbove(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, above(draw, BigInteger.valueOf(draw.upTo(50)), false));
        contract.isNotFalseOf(draw, above(draw, BigInteger.valueOf(-few(draw)), false));
    }

    @Property(tries = 100)
    void negativeQuartersAbove(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, above(draw, BigInteger.valueOf(-draw.upTo(50)), true));
        contract.isNotFalseOf(draw, above(draw, BigInteger.valueOf(few(draw)), true));
    }

    /** So few that one quarter is likely. */
    private static long few(Draw draw) {
        return 1 + draw.upTo(2);
    }

    /** k, n, d, p, q with {@code k p/q <= 2 n/d}. */
    private static BigInteger[] below(Draw draw, BigInteger k, boolean upper) {
        BigInteger d = draw.positive(60);
        BigInteger q = draw.positive(100);
        BigInteger p = bound(draw, q, upper);
        BigInteger n = Weakening.ceil(k.multiply(p).multiply(d), q.shiftLeft(1)).add(draw.slack());
        return new BigInteger[] {k, n, d, p, q};
    }

    /** k, n, d, p, q with {@code k p/q >= 2 n/d}. */
    private static BigInteger[] above(Draw draw, BigInteger k, boolean upper) {
        BigInteger d = draw.positive(60);
        BigInteger q = draw.positive(100);
        BigInteger p = bound(draw, q, upper);
        BigInteger n = Weakening.floor(k.multiply(p).multiply(d), q.shiftLeft(1)).subtract(draw.slack());
        return new BigInteger[] {k, n, d, p, q};
    }

    private static BigInteger bound(Draw draw, BigInteger q, boolean upper) {
        return upper ? Weakening.above(draw, Reference.pi(), q) : Weakening.below(draw, Reference.pi(), q);
    }
}
