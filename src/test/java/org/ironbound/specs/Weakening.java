package org.ironbound.specs;

import java.math.BigInteger;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;

/** Arguments for the axioms about bounds p/q of the values of a function, mostly as tight as can be. */
final class Weakening {
    private Weakening() {
    }

    static BigInteger below(Draw draw, Real value, BigInteger q) {
        return value.floor(q).subtract(draw.slack());
    }

    static BigInteger above(Draw draw, Real value, BigInteger q) {
        return value.ceil(q).add(draw.slack());
    }

    /** n, d, p, q, m, e, r, s with value of n/d at least p/q, m/e at least n/d, and r/s at most p/q. */
    static BigInteger[] atLeast(Draw draw, Fraction x, Real value) {
        BigInteger q = draw.positive(100);
        BigInteger e = draw.positive(100);
        BigInteger s = draw.positive(100);
        BigInteger p = below(draw, value, q);
        return new BigInteger[] {x.n(), x.d(), p, q, ceil(x.n().multiply(e), x.d()).add(draw.slack()), e, floor(p.multiply(s), q)
            .subtract(draw.slack()), s};
    }

    /** The same from above. */
    static BigInteger[] atMost(Draw draw, Fraction x, Real value) {
        BigInteger q = draw.positive(100);
        BigInteger e = draw.positive(100);
        BigInteger s = draw.positive(100);
        BigInteger p = above(draw, value, q);
        return new BigInteger[] {x.n(), x.d(), p, q, floor(x.n().multiply(e), x.d()).subtract(draw.slack()), e, ceil(p.multiply(s), q)
            .add(draw.slack()), s};
    }

    static BigInteger floor(BigInteger n, BigInteger d) {
        return n.subtract(n.mod(d)).divide(d);
    }

    static BigInteger ceil(BigInteger n, BigInteger d) {
        return floor(n.negate(), d).negate();
    }
}
