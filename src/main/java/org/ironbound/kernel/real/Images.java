package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.exact.SquareRoot;

/**
 * Images of enclosures under elementary functions: for all rationals of the function's domain that the argument encloses, the result
 * encloses the values (by continuity the same holds for reals) [MONO, DBER, DIVERGENCE-MONO]. Where a value is rational and known, e^0, ln
 * 1, roots of squares, Dber(0), both ends are it; the contracts do not say so.
 */
public final class Images {
    private Images() {
    }

    /** Encloses ln x for every enclosed x, both ends being positive. */
    /*@ public normal_behavior
      @ requires \invariant_for(ln)
      @   && \invariant_for(x)
      @   && BigInteger.val(x.unit) == BigInteger.val(ln.unit)
      @   && 0 < BigInteger.val(x.lower)
      @   && 0 < BigInteger.val(x.upper);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures ImageLemmas.encloseLogarithms(x.lower, x.upper, \result);
      @ assignable \nothing; @*/
    public static Enclosure logarithm(Logarithm ln, Enclosure x) {
        return logarithm(ln, x.lower, x.upper);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 < BigInteger.val(a) && 0 < BigInteger.val(b);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures ImageLemmas.encloseLogarithms(a, b, \result);
      @ assignable \nothing; @*/
    private static Enclosure logarithm(Logarithm ln, BigInteger a, BigInteger b) {
        Enclosure first = logarithmAt(ln, a);
        Enclosure last = logarithmAt(ln, b);
        /*@ assert ImageLemmas.logarithms(BigInteger.val(a), BigInteger.val(b), BigInteger.val(ln.unit), BigInteger.val(first.lower),
          @     BigInteger.val(last.upper)); @*/
        return new Enclosure(first.lower, last.upper, ln.unit);
    }

    /** ln(a/unit). */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 < BigInteger.val(a);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures analysis.Ln.atLeast(BigInteger.val(a), BigInteger.val(ln.unit), BigInteger.val(\result.lower), BigInteger.val(ln.unit));
      @ ensures analysis.Ln.atMost(BigInteger.val(a), BigInteger.val(ln.unit), BigInteger.val(\result.upper), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static Enclosure logarithmAt(Logarithm ln, BigInteger a) {
        if (a.compareTo(ln.unit) == 0) {
            BigInteger zero = BigInteger.valueOf(0L);
            //@ assert ImageLemmas.logarithmOfSame(BigInteger.val(ln.unit), BigInteger.val(ln.unit));
            return new Enclosure(zero, zero, ln.unit);
        }
        return ln.of(a, ln.unit);
    }

    /** Encloses e^x for every enclosed x. The cost grows with the number of digits of the result. */
    /*@ public normal_behavior
      @ requires \invariant_for(x);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == x.unit;
      @ ensures ImageLemmas.encloseExponentials(x.lower, x.upper, \result);
      @ assignable \nothing; @*/
    public static Enclosure exponential(Enclosure x) {
        return exponential(x.lower, x.upper, x.unit);
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures ImageLemmas.encloseExponentials(a, b, \result);
      @ assignable \nothing; @*/
    private static Enclosure exponential(BigInteger a, BigInteger b, BigInteger unit) {
        Enclosure first = exponentialAt(a, unit);
        Enclosure last = exponentialAt(b, unit);
        /*@ assert ImageLemmas.exponentials(BigInteger.val(a), BigInteger.val(b), BigInteger.val(unit), BigInteger.val(first.lower),
          @     BigInteger.val(last.upper)); @*/
        return new Enclosure(first.lower, last.upper, unit);
    }

    /**
     * e^(a/unit).
     *
     * @param unit positive
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Exp.atLeast(BigInteger.val(a), BigInteger.val(unit), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Exp.atMost(BigInteger.val(a), BigInteger.val(unit), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    public static Enclosure exponentialAt(BigInteger a, BigInteger unit) {
        if (a.signum() == 0) {
            //@ assert ImageLemmas.exponentialOfNull(BigInteger.val(unit));
            return new Enclosure(unit, unit, unit);
        }
        return Exponential.of(a, unit, unit);
    }

    /** Encloses the square root of x for every enclosed x, both ends being not negative. */
    /*@ public normal_behavior
      @ requires \invariant_for(x) && 0 <= BigInteger.val(x.lower) && 0 <= BigInteger.val(x.upper);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == x.unit && 0 <= BigInteger.val(\result.lower)
      @   && 0 <= BigInteger.val(\result.upper);
      @ ensures ImageLemmas.encloseRoots(x.lower, x.upper, \result);
      @ assignable \nothing; @*/
    public static Enclosure root(Enclosure x) {
        return root(x.lower, x.upper, x.unit);
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 <= BigInteger.val(a) && 0 <= BigInteger.val(b);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit && 0 <= BigInteger.val(\result.lower)
      @   && 0 <= BigInteger.val(\result.upper);
      @ ensures ImageLemmas.encloseRoots(a, b, \result);
      @ assignable \nothing; @*/
    private static Enclosure root(BigInteger a, BigInteger b, BigInteger unit) {
        BigInteger low = rootBelow(a, unit);
        BigInteger high = rootAbove(b, unit);
        //@ assert ImageLemmas.roots(BigInteger.val(a), BigInteger.val(b), BigInteger.val(unit), BigInteger.val(low), BigInteger.val(high));
        return new Enclosure(low, high, unit);
    }

    /** The square root of a/unit, rounded down. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 <= BigInteger.val(a);
      @ ensures 0 <= BigInteger.val(\result)
      @   && BigInteger.val(\result) * BigInteger.val(\result) <= BigInteger.val(a) * BigInteger.val(unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger rootBelow(BigInteger a, BigInteger unit) {
        BigInteger square = a.multiply(unit);
        //@ assert Products.nonNegative(BigInteger.val(a), BigInteger.val(unit));
        return SquareRoot.floor(square);
    }

    /** The square root of b/unit, rounded up. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 <= BigInteger.val(b);
      @ ensures 0 <= BigInteger.val(\result)
      @   && BigInteger.val(b) * BigInteger.val(unit) <= BigInteger.val(\result) * BigInteger.val(\result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger rootAbove(BigInteger b, BigInteger unit) {
        BigInteger square = b.multiply(unit);
        //@ assert Products.nonNegative(BigInteger.val(b), BigInteger.val(unit));
        BigInteger root = SquareRoot.floor(square);
        return root.multiply(root).compareTo(square) == 0 ? root : root.add(BigInteger.valueOf(1L));
    }

    /** Encloses Dber(x) for every enclosed x, both ends being from -1 to 1 [DBER]. */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(x) && BigInteger.val(x.unit) == BigInteger.val(ln.unit);
      @ requires -BigInteger.val(x.unit) <= BigInteger.val(x.lower) <= BigInteger.val(x.unit);
      @ requires -BigInteger.val(x.unit) <= BigInteger.val(x.upper) <= BigInteger.val(x.unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures ImageLemmas.encloseDbers(x.lower, x.upper, \result);
      @ assignable \nothing; @*/
    public static Enclosure dber(Logarithm ln, Enclosure x) {
        return dber(ln, x.lower, x.upper);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(ln);
      @ requires -BigInteger.val(ln.unit) <= BigInteger.val(a) <= BigInteger.val(ln.unit);
      @ requires -BigInteger.val(ln.unit) <= BigInteger.val(b) <= BigInteger.val(ln.unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures ImageLemmas.encloseDbers(a, b, \result);
      @ assignable \nothing; @*/
    private static Enclosure dber(Logarithm ln, BigInteger a, BigInteger b) {
        BigInteger near = nearest(a, b, ln.unit);
        BigInteger far = farthest(a, b, ln.unit);
        Enclosure first = dberAt(ln, near);
        Enclosure last = dberAt(ln, far);
        /*@ assert ImageLemmas.dbers(BigInteger.val(a), BigInteger.val(b), BigInteger.val(ln.unit), BigInteger.val(near),
          @     BigInteger.val(far), BigInteger.val(first.lower), BigInteger.val(last.upper)); @*/
        return new Enclosure(first.lower, last.upper, ln.unit);
    }

    /** The distance from 0 of the nearer end, 0 if 0 is between them. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && BigInteger.val(a) <= BigInteger.val(unit) && -BigInteger.val(unit) <= BigInteger.val(b);
      @ ensures 0 <= BigInteger.val(\result) <= BigInteger.val(unit);
      @ ensures BigInteger.val(\result) == 0
      @   || BigInteger.val(\result) <= BigInteger.val(a)
      @   || BigInteger.val(\result) <= -BigInteger.val(b);
      @ assignable \strictly_nothing; @*/
    private static BigInteger nearest(BigInteger a, BigInteger b, BigInteger unit) {
        return a.signum() > 0 ? a : (b.signum() < 0 ? b.negate() : BigInteger.valueOf(0L));
    }

    /** The distance from 0 of the farther end. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && -BigInteger.val(unit) <= BigInteger.val(a) && BigInteger.val(b) <= BigInteger.val(unit);
      @ ensures 0 <= BigInteger.val(\result) <= BigInteger.val(unit);
      @ ensures -BigInteger.val(\result) <= BigInteger.val(a) && BigInteger.val(b) <= BigInteger.val(\result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger farthest(BigInteger a, BigInteger b, BigInteger unit) {
        BigInteger below = a.signum() < 0 ? a.negate() : BigInteger.valueOf(0L);
        return below.compareTo(b) < 0 ? b : below;
    }

    /** Dber(a/unit). */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 <= BigInteger.val(a) && BigInteger.val(a) <= BigInteger.val(ln.unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures analysis.Dber.atLeast(BigInteger.val(a), BigInteger.val(ln.unit), BigInteger.val(\result.lower), BigInteger.val(ln.unit));
      @ ensures analysis.Dber.atMost(BigInteger.val(a), BigInteger.val(ln.unit), BigInteger.val(\result.upper), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static Enclosure dberAt(Logarithm ln, BigInteger a) {
        if (a.signum() == 0) {
            //@ assert ImageLemmas.dberOfNull(BigInteger.val(ln.unit));
            return new Enclosure(a, a, ln.unit);
        }
        return Dber.of(ln, a, ln.unit);
    }

    /** Encloses d2(x || y) for all enclosed x and y, the ends of x being from 0 to 1 and those of y strictly between [DIVERGENCE-MONO]. */
    /*@ public normal_behavior
      @ requires \invariant_for(ln)
      @   && \invariant_for(x)
      @   && \invariant_for(y)
      @   && BigInteger.val(x.unit) == BigInteger.val(ln.unit)
      @   && BigInteger.val(y.unit) == BigInteger.val(ln.unit);
      @ requires 0 <= BigInteger.val(x.lower) <= BigInteger.val(ln.unit)
      @   && 0 <= BigInteger.val(x.upper)
      @   && BigInteger.val(x.upper) <= BigInteger.val(ln.unit);
      @ requires 0 < BigInteger.val(y.lower) < BigInteger.val(ln.unit)
      @   && 0 < BigInteger.val(y.upper)
      @   && BigInteger.val(y.upper) < BigInteger.val(ln.unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures ImageLemmas.encloseDivergences(x.lower, x.upper, y.lower, y.upper, \result);
      @ assignable \nothing; @*/
    public static Enclosure divergence(Logarithm ln, Enclosure x, Enclosure y) {
        return divergence(ln, x.lower, x.upper, y.lower, y.upper);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 <= BigInteger.val(a) && BigInteger.val(a) <= BigInteger.val(ln.unit) && 0 <= BigInteger.val(b)
      @   && BigInteger.val(b) <= BigInteger.val(ln.unit);
      @ requires 0 < BigInteger.val(c) < BigInteger.val(ln.unit) && 0 < BigInteger.val(d) && BigInteger.val(d) < BigInteger.val(ln.unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures ImageLemmas.encloseDivergences(a, b, c, d, \result);
      @ assignable \nothing; @*/
    private static Enclosure divergence(Logarithm ln, BigInteger a, BigInteger b, BigInteger c, BigInteger d) {
        Enclosure rising = BinaryDivergence.of(ln, a, d, ln.unit);
        Enclosure falling = BinaryDivergence.of(ln, b, c, ln.unit);
        BigInteger low = divergenceBelow(ln, a, b, c, d);
        BigInteger high = highest(ln.unit, a, b, c, d, rising.upper, falling.upper);
        /*@ assert ImageLemmas.divergences(BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d),
          @     BigInteger.val(ln.unit), BigInteger.val(low), BigInteger.val(high)); @*/
        return new Enclosure(low, high, ln.unit);
    }

    /** The larger of two upper bounds. */
    /*@ private normal_behavior
      @ requires BigInteger.val(s) >= 1 && 0 <= BigInteger.val(a) && BigInteger.val(a) <= BigInteger.val(s) && 0 <= BigInteger.val(b)
      @   && BigInteger.val(b) <= BigInteger.val(s);
      @ requires 0 < BigInteger.val(c) < BigInteger.val(s) && 0 < BigInteger.val(d) && BigInteger.val(d) < BigInteger.val(s);
      @ requires analysis.Divergence.atMost(BigInteger.val(a), BigInteger.val(d), BigInteger.val(s), BigInteger.val(p), BigInteger.val(s));
      @ requires analysis.Divergence.atMost(BigInteger.val(b), BigInteger.val(c), BigInteger.val(s), BigInteger.val(q), BigInteger.val(s));
      @ ensures analysis.Divergence.atMost(BigInteger.val(a), BigInteger.val(d), BigInteger.val(s), BigInteger.val(\result),
      @     BigInteger.val(s));
      @ ensures analysis.Divergence.atMost(BigInteger.val(b), BigInteger.val(c), BigInteger.val(s), BigInteger.val(\result),
      @     BigInteger.val(s));
      @ assignable \strictly_nothing; @*/
    private static BigInteger highest(BigInteger s, BigInteger a, BigInteger b, BigInteger c, BigInteger d, BigInteger p, BigInteger q) {
        BigInteger high = p.max(q);
        /*@ assert Products.monotone(BigInteger.val(p), BigInteger.val(high), BigInteger.val(s))
          @   && Products.monotone(BigInteger.val(q), BigInteger.val(high), BigInteger.val(s)); @*/
        /*@ assert analysis.Divergence.growsAtMost(BigInteger.val(a), BigInteger.val(d), BigInteger.val(s), BigInteger.val(p),
          @     BigInteger.val(s), BigInteger.val(a), BigInteger.val(d), BigInteger.val(s), BigInteger.val(high), BigInteger.val(s)); @*/
        /*@ assert analysis.Divergence.growsAtMost(BigInteger.val(b), BigInteger.val(c), BigInteger.val(s), BigInteger.val(q),
          @     BigInteger.val(s), BigInteger.val(b), BigInteger.val(c), BigInteger.val(s), BigInteger.val(high), BigInteger.val(s)); @*/
        return high;
    }

    /** 0, or where the intervals lie apart the divergence of their nearest ends. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 <= BigInteger.val(a) && BigInteger.val(a) <= BigInteger.val(ln.unit) && 0 <= BigInteger.val(b)
      @   && BigInteger.val(b) <= BigInteger.val(ln.unit);
      @ requires 0 < BigInteger.val(c) < BigInteger.val(ln.unit) && 0 < BigInteger.val(d) && BigInteger.val(d) < BigInteger.val(ln.unit);
      @ ensures BigInteger.val(\result) <= 0
      @   || (BigInteger.val(b) <= BigInteger.val(c)
      @      && analysis.Divergence.atLeast(BigInteger.val(b), BigInteger.val(c), BigInteger.val(ln.unit), BigInteger.val(\result),
      @          BigInteger.val(ln.unit)))
      @   || (BigInteger.val(d) <= BigInteger.val(a)
      @      && analysis.Divergence.atLeast(BigInteger.val(a), BigInteger.val(d), BigInteger.val(ln.unit), BigInteger.val(\result),
      @          BigInteger.val(ln.unit)));
      @ assignable \nothing; @*/
    private static BigInteger divergenceBelow(Logarithm ln, BigInteger a, BigInteger b, BigInteger c, BigInteger d) {
        if (b.compareTo(c) <= 0) {
            return BinaryDivergence.of(ln, b, c, ln.unit).lower;
        }
        if (d.compareTo(a) <= 0) {
            return BinaryDivergence.of(ln, a, d, ln.unit).lower;
        }
        return BigInteger.valueOf(0L);
    }
}
