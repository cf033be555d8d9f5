package org.ironbound.specs;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Cubic;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;

/** Functions are polynomials here, whose values and slopes are known exactly. */
@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class CurveTest {
    @Property(tries = 100)
    void forwardAtLeast(@ForAll Draw draw, Contract contract) {
        check(draw, contract, true, true);
    }

    @Property(tries = 100)
    void backwardAtLeast(@ForAll Draw draw, Contract contract) {
        check(draw, contract, false, true);
    }

    @Property(tries = 100)
    void forwardAtMost(@ForAll Draw draw, Contract contract) {
        check(draw, contract, true, false);
    }

    @Property(tries = 100)
    void backwardAtMost(@ForAll Draw draw, Contract contract) {
        check(draw, contract, false, false);
    }

    private static void check(Draw draw, Contract contract, boolean forward, boolean below) {
        BigInteger f = draw.between(BigInteger.ZERO, BigInteger.ONE.shiftLeft(16));
        BigInteger w = draw.positive(10);
        BigInteger c = draw.between(w.shiftLeft(2).negate(), w.shiftLeft(2));
        BigInteger step = draw.between(BigInteger.ZERO, w);
        BigInteger x = forward ? c.add(step) : c.subtract(step);
        Cubic cubic = Cubic.of(f);
        BigFraction from = new BigFraction(c, w);
        BigFraction to = new BigFraction(x, w);
        BigInteger d = draw.positive(20);
        BigInteger q = draw.positive(20);
        boolean least = forward == below;
        BigFraction slope = least ? cubic.leastSlope(from, to) : cubic.largestSlope(from, to);
        BigInteger n = rounded(draw, slope, d, least);
        BigInteger p = rounded(draw, cubic.at(from), q, below);
        BigFraction bound = new BigFraction(p, q).add(new BigFraction(n, d).multiply(to.subtract(from)));
        contract.isTrueOf(draw, f, c, x, w, n, d, p, q, rounded(draw, bound, q, below));
    }

    /** In multiples of 1/q, and maybe a little below, or above. */
    private static BigInteger rounded(Draw draw, BigFraction x, BigInteger q, boolean below) {
        BigInteger n = x.getNumerator().multiply(q);
        return below ? Weakening.floor(n, x.getDenominator()).subtract(draw.slack()) : Weakening.ceil(n, x.getDenominator())
            .add(draw.slack());
    }
}
