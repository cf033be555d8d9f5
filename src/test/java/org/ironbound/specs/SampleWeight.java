package org.ironbound.specs;

import static java.math.BigInteger.ONE;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.ironbound.reference.OutsideDomain;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference;

/** x ln x, which is 0 where x is 0, and its least and largest value on ranges. */
final class SampleWeight {
    private SampleWeight() {
    }

    /** At x/s, which is not negative. */
    static Real at(BigInteger x, BigInteger s) {
        if (x.signum() == 0 || x.equals(s)) {
            return Real.exactly(0);
        }
        Real logarithm = Reference.ln(x, s);
        return Real.approximated(digits -> logarithm.at(digits).multiply(new BigDecimal(x)).divide(new BigDecimal(s),
            new MathContext(digits)));
    }

    /** At the number from a/s to c/s that is nearest to 1/e and not negative. */
    private static Real least(BigInteger a, BigInteger c, BigInteger s) {
        Real place = Reference.exp(ONE.negate(), ONE);
        return place.compareTo(a, s) < 0 ? at(a, s) : place.compareTo(c, s) > 0 ? at(c, s)
            : Real.approximated(digits -> place.at(digits).negate());
    }

    /** Whether x ln x is at least low/s for all x from a/s to c/s that are not negative. */
    static boolean isAbove(BigInteger a, BigInteger c, BigInteger s, BigInteger low) {
        return isEmpty(a, c, s) || least(a.max(BigInteger.ZERO), c, s).atLeast(low, s);
    }

    /** Whether it is at most high/s: it is convex. */
    static boolean isBelow(BigInteger a, BigInteger c, BigInteger s, BigInteger high) {
        return isEmpty(a, c, s) || at(a.max(BigInteger.ZERO), s).atMost(high, s) && at(c, s).atMost(high, s);
    }

    private static boolean isEmpty(BigInteger a, BigInteger c, BigInteger s) {
        if (s.signum() <= 0) {
            throw new OutsideDomain("denominator " + s);
        }
        return c.signum() < 0 || a.compareTo(c) > 0;
    }
}
