package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;

/** The arithmetic of the criterion by skewness [SDPI-BINARY-SKEW]; weights, values and nodes are in multiples of 1/unit. */
final class SkewSteps {
    private SkewSteps() {
    }

    /** w (1 - r), rounded down. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures BigInteger.val(\result) * BigInteger.val(unit) <= BigInteger.val(w) * (BigInteger.val(unit) - BigInteger.val(r));
      @ assignable \strictly_nothing; @*/
    static BigInteger plus(BigInteger w, BigInteger r, BigInteger unit) {
        return Division.floor(w.multiply(unit.subtract(r)), unit);
    }

    /** w (1 + r), rounded up. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures BigInteger.val(w) * (BigInteger.val(unit) + BigInteger.val(r)) <= BigInteger.val(\result) * BigInteger.val(unit);
      @ assignable \strictly_nothing; @*/
    static BigInteger minus(BigInteger w, BigInteger r, BigInteger unit) {
        return Division.ceil(w.multiply(unit.add(r)), unit);
    }

    /** Zero; the loop that starts with it is proved without the arithmetic of ranges. */
    /*@ normal_behavior
      @ ensures BigInteger.val(\result) == 0;
      @ assignable \strictly_nothing; @*/
    static BigInteger zero() {
        return BigInteger.valueOf(0L);
    }

    /** x + w y. */
    /*@ normal_behavior
      @ ensures BigInteger.val(\result) == BigInteger.val(x) + BigInteger.val(w) * BigInteger.val(y);
      @ assignable \strictly_nothing; @*/
    static BigInteger add(BigInteger x, BigInteger w, BigInteger y) {
        return x.add(w.multiply(y));
    }

    /** One more, at most the most, or the same. */
    /*@ normal_behavior
      @ requires 0 <= i && i <= most && (more ==> i < most);
      @ ensures \result == (more ? i + 1 : i);
      @ assignable \strictly_nothing; @*/
    static int count(int i, int most, boolean more) {
        return more ? i + 1 : i;
    }

    /** The node, or the end next to it of what is between 0 and end. */
    /*@ normal_behavior
      @ requires BigInteger.val(end) >= 0;
      @ ensures 0 <= BigInteger.val(\result) && BigInteger.val(\result) <= BigInteger.val(end);
      @ ensures BigInteger.val(\result) < BigInteger.val(end) ==> BigInteger.val(node) <= BigInteger.val(\result);
      @ ensures 0 <= BigInteger.val(node) ==> BigInteger.val(\result) <= BigInteger.val(node);
      @ assignable \strictly_nothing; @*/
    static BigInteger next(BigInteger node, BigInteger end) {
        if (node.signum() <= 0) {
            return BigInteger.valueOf(0L);
        }
        return node.min(end);
    }

    /** Whether the Bernstein coefficients of a - 2 b y + c y^2 between e and h are not negative. */
    /*@ normal_behavior
      @ ensures \result ==> 0 <= BigInteger.val(a) - 2 * BigInteger.val(b) * BigInteger.val(e)
      @   + BigInteger.val(c) * (BigInteger.val(e) * BigInteger.val(e));
      @ ensures \result ==> 0 <= BigInteger.val(a) - BigInteger.val(b) * (BigInteger.val(e) + BigInteger.val(h))
      @   + BigInteger.val(c) * (BigInteger.val(e) * BigInteger.val(h));
      @ ensures \result ==> 0 <= BigInteger.val(a) - 2 * BigInteger.val(b) * BigInteger.val(h)
      @   + BigInteger.val(c) * (BigInteger.val(h) * BigInteger.val(h));
      @ assignable \strictly_nothing; @*/
    static boolean areNotNegative(BigInteger a, BigInteger b, BigInteger c, BigInteger e, BigInteger h) {
        // They are (a - b x) - y (b - c x) at x, y = e, e, at e, h and at h, h.
        BigInteger atE = b.subtract(c.multiply(e));
        BigInteger atH = b.subtract(c.multiply(h));
        BigInteger low = a.subtract(b.multiply(e));
        BigInteger high = a.subtract(b.multiply(h));
        return low.subtract(e.multiply(atE)).signum() >= 0 && low.subtract(h.multiply(atE)).signum() >= 0
            && high.subtract(h.multiply(atH)).signum() >= 0;
    }
}
