package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.HypergeometricSum;

/**
 * e^(-x) for x >= 0, from one side only and in fixed point [EXP-SERIES, EXP-MUL, MONO]: where a bound is wanted and not an enclosure, this
 * takes less work than {@link Exponential}. The exponent is halved until its series is short, and the result squared as often; all that
 * at a finer scale, so that these roundings do not show.
 */
public final class FixedPointExponential {
    /** The finer scale is this many times the scale. */
    private static final long FINE = 4294967296L;
    /** Series are summed for exponents up to one by this. */
    private static final long SMALL = 2048L;
    /** At scales of more bits binary splitting is faster. */
    private static final int MOST_BITS = 2048;

    private FixedPointExponential() {
    }

    /**
     * A lower bound of e^(-n/d), in multiples of 1/unit.
     *
     * @param n    not negative
     * @param d    positive
     * @param unit positive
     */
    /*@ public normal_behavior
      @ requires 0 <= BigInteger.val(n) && 1 <= BigInteger.val(d) && 1 <= BigInteger.val(unit);
      @ ensures 0 <= BigInteger.val(\result);
      @ ensures analysis.Exp.atLeast(-BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    public static BigInteger below(BigInteger n, BigInteger d, BigInteger unit) {
        if (unit.bitLength() > MOST_BITS) {
            Enclosure power = Exponential.of(n.negate(), d, unit);
            return power.lower;
        }
        return finelyBelow(n, d, unit);
    }

    /** The bound by the finer scale. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(n) && 1 <= BigInteger.val(d) && 1 <= BigInteger.val(unit);
      @ ensures 0 <= BigInteger.val(\result);
      @ ensures analysis.Exp.atLeast(-BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static BigInteger finelyBelow(BigInteger n, BigInteger d, BigInteger unit) {
        BigInteger v = unit.multiply(fine());
        BigInteger bound = halvedBelow(n, d, many(n), v);
        BigInteger result = Division.floor(bound, fine());
        /*@ assert FixedPointExponentialLemmas.coarseBelow(BigInteger.val(n), BigInteger.val(d), BigInteger.val(bound),
          @     BigInteger.val(unit), FINE, BigInteger.val(result)); @*/
        return result;
    }

    /**
     * An upper bound of e^(-n/d), in multiples of 1/unit.
     *
     * @param n    not negative
     * @param d    positive
     * @param unit positive
     */
    /*@ public normal_behavior
      @ requires 0 <= BigInteger.val(n) && 1 <= BigInteger.val(d) && 1 <= BigInteger.val(unit);
      @ ensures analysis.Exp.atMost(-BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    public static BigInteger above(BigInteger n, BigInteger d, BigInteger unit) {
        if (unit.bitLength() > MOST_BITS) {
            Enclosure power = Exponential.of(n.negate(), d, unit);
            return power.upper;
        }
        return finelyAbove(n, d, unit);
    }

    /** The bound by the finer scale. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(n) && 1 <= BigInteger.val(d) && 1 <= BigInteger.val(unit);
      @ ensures analysis.Exp.atMost(-BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static BigInteger finelyAbove(BigInteger n, BigInteger d, BigInteger unit) {
        BigInteger v = unit.multiply(fine());
        BigInteger bound = halvedAbove(n, d, many(n), v);
        BigInteger result = Division.ceil(bound, fine());
        /*@ assert FixedPointExponentialLemmas.coarseAbove(BigInteger.val(n), BigInteger.val(d), BigInteger.val(bound),
          @     BigInteger.val(unit), FINE, BigInteger.val(result)); @*/
        return result;
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == FINE;
      @ assignable \strictly_nothing; @*/
    private static BigInteger fine() {
        return BigInteger.valueOf(FINE);
    }

    /** SMALL n. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == SMALL * BigInteger.val(n);
      @ assignable \strictly_nothing; @*/
    private static BigInteger many(BigInteger n) {
        return n.multiply(BigInteger.valueOf(SMALL));
    }

    /** A lower bound of e^(-n/d), in multiples of 1/v, where many is SMALL n. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(n) && 1 <= BigInteger.val(d) && BigInteger.val(many) == SMALL * BigInteger.val(n)
      @   && 2 <= BigInteger.val(v);
      @ ensures 0 <= BigInteger.val(\result);
      @ ensures analysis.Exp.atLeast(-BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result), BigInteger.val(v));
      @ measured_by BigInteger.val(many) > BigInteger.val(d) ? BigInteger.val(many) - BigInteger.val(d) : 0;
      @ assignable \strictly_nothing; @*/
    private static BigInteger halvedBelow(BigInteger n, BigInteger d, BigInteger many, BigInteger v) {
        if (many.compareTo(d) <= 0) {
            return smallBelow(n, d, v);
        }
        BigInteger root = halvedBelow(n, d.add(d), many, v);
        BigInteger square = Division.floor(root.multiply(root), v);
        //@ assert FixedPointExponentialLemmas.squareNotNegative(BigInteger.val(root), BigInteger.val(v), BigInteger.val(square));
        /*@ assert ExponentialLemmas.squareAtLeast(-BigInteger.val(n), BigInteger.val(d), BigInteger.val(root), BigInteger.val(square),
          @     BigInteger.val(v)); @*/
        return square;
    }

    /** An upper bound of e^(-n/d), in multiples of 1/v, where many is SMALL n. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(n) && 1 <= BigInteger.val(d) && BigInteger.val(many) == SMALL * BigInteger.val(n)
      @   && 2 <= BigInteger.val(v);
      @ ensures analysis.Exp.atMost(-BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result), BigInteger.val(v));
      @ measured_by BigInteger.val(many) > BigInteger.val(d) ? BigInteger.val(many) - BigInteger.val(d) : 0;
      @ assignable \strictly_nothing; @*/
    private static BigInteger halvedAbove(BigInteger n, BigInteger d, BigInteger many, BigInteger v) {
        if (many.compareTo(d) <= 0) {
            return smallAbove(n, d, v);
        }
        BigInteger root = halvedAbove(n, d.add(d), many, v);
        BigInteger square = Division.ceil(root.multiply(root), v);
        /*@ assert ExponentialLemmas.squareAtMost(-BigInteger.val(n), BigInteger.val(d), BigInteger.val(root), BigInteger.val(square),
          @     BigInteger.val(v)); @*/
        return square;
    }

    /** A lower bound of e^(-n/d) for {@code SMALL n <= d}, in multiples of 1/v: one by an upper bound of e^(n/d). */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(n) && SMALL * BigInteger.val(n) <= BigInteger.val(d) && 1 <= BigInteger.val(d)
      @   && 2 <= BigInteger.val(v);
      @ ensures 0 <= BigInteger.val(\result);
      @ ensures analysis.Exp.atLeast(-BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result), BigInteger.val(v));
      @ assignable \strictly_nothing; @*/
    private static BigInteger smallBelow(BigInteger n, BigInteger d, BigInteger v) {
        BigInteger y = Division.ceil(n.multiply(v), d);
        //@ assert FixedPointExponentialLemmas.roundedUp(BigInteger.val(n), BigInteger.val(d), BigInteger.val(v), BigInteger.val(y));
        BigInteger power = seriesAbove(y, v);
        BigInteger result = Division.floor(v.multiply(v), power);
        /*@ assert FixedPointExponentialLemmas.inverseBelow(BigInteger.val(n), BigInteger.val(d), BigInteger.val(v), BigInteger.val(y),
          @     BigInteger.val(power), BigInteger.val(result)); @*/
        return result;
    }

    /** An upper bound of e^(-n/d) for {@code SMALL n <= d}, in multiples of 1/v: one by a lower bound of e^(n/d). */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(n) && SMALL * BigInteger.val(n) <= BigInteger.val(d) && 1 <= BigInteger.val(d)
      @   && 2 <= BigInteger.val(v);
      @ ensures analysis.Exp.atMost(-BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result), BigInteger.val(v));
      @ assignable \strictly_nothing; @*/
    private static BigInteger smallAbove(BigInteger n, BigInteger d, BigInteger v) {
        BigInteger y = Division.floor(n.multiply(v), d);
        //@ assert FixedPointExponentialLemmas.roundedDown(BigInteger.val(n), BigInteger.val(d), BigInteger.val(v), BigInteger.val(y));
        BigInteger power = seriesBelow(y, v);
        BigInteger result = Division.ceil(v.multiply(v), power);
        /*@ assert FixedPointExponentialLemmas.inverseAbove(BigInteger.val(n), BigInteger.val(d), BigInteger.val(v), BigInteger.val(y),
          @     BigInteger.val(power), BigInteger.val(result)); @*/
        return result;
    }

    /** An upper bound of e^(y/v) for {@code 0 <= y <= v}, in multiples of 1/v. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(y) <= BigInteger.val(v) && 2 <= BigInteger.val(v);
      @ ensures 1 <= BigInteger.val(\result);
      @ ensures analysis.Exp.atMost(BigInteger.val(y), BigInteger.val(v), BigInteger.val(\result), BigInteger.val(v));
      @ assignable \strictly_nothing; @*/
    private static BigInteger seriesAbove(BigInteger y, BigInteger v) {
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger term = v;
        BigInteger sum = BigInteger.valueOf(0L);
        int k = 0;
        //@ assert FixedPointExponentialLemmas.first(BigInteger.val(y), BigInteger.val(v));
        /*@ loop_invariant 0 <= k <= HypergeometricSum.MAX_INDEX && term != null && sum != null;
          @ loop_invariant 0 <= BigInteger.val(term) && 0 <= BigInteger.val(sum) && (k == 0 ==> 2 <= BigInteger.val(term));
          @ loop_invariant FixedPointExponentialLemmas.isTermAbove(BigInteger.val(y), BigInteger.val(v), k, BigInteger.val(term));
          @ loop_invariant FixedPointExponentialLemmas.isSumAbove(BigInteger.val(y), BigInteger.val(v), k, BigInteger.val(sum));
          @ decreases HypergeometricSum.MAX_INDEX - k;
          @ assignable \strictly_nothing; @*/
        while (term.compareTo(one) > 0 && k < HypergeometricSum.MAX_INDEX) {
            k = k + 1;
            BigInteger next = nextAbove(term, y, v, k);
            /*@ assert FixedPointExponentialLemmas.stepAbove(BigInteger.val(y), BigInteger.val(v), k, BigInteger.val(term),
              @     BigInteger.val(next), BigInteger.val(sum)); @*/
            term = next;
            sum = sum.add(term);
        }
        /*@ assert FixedPointExponentialLemmas.lastAbove(BigInteger.val(y), BigInteger.val(v), k, BigInteger.val(term),
          @     BigInteger.val(sum)); @*/
        return v.add(sum).add(term);
    }

    /** A lower bound of e^(y/v) for {@code 0 <= y <= v}, in multiples of 1/v. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(y) <= BigInteger.val(v) && 2 <= BigInteger.val(v);
      @ ensures 1 <= BigInteger.val(\result);
      @ ensures analysis.Exp.atLeast(BigInteger.val(y), BigInteger.val(v), BigInteger.val(\result), BigInteger.val(v));
      @ assignable \strictly_nothing; @*/
    private static BigInteger seriesBelow(BigInteger y, BigInteger v) {
        BigInteger term = v;
        BigInteger sum = BigInteger.valueOf(0L);
        int k = 0;
        //@ assert FixedPointExponentialLemmas.first(BigInteger.val(y), BigInteger.val(v));
        /*@ loop_invariant 0 <= k <= HypergeometricSum.MAX_INDEX && term != null && sum != null;
          @ loop_invariant 0 <= BigInteger.val(term) && 0 <= BigInteger.val(sum);
          @ loop_invariant FixedPointExponentialLemmas.isTermBelow(BigInteger.val(y), BigInteger.val(v), k, BigInteger.val(term));
          @ loop_invariant FixedPointExponentialLemmas.isSumBelow(BigInteger.val(y), BigInteger.val(v), k, BigInteger.val(sum));
          @ decreases HypergeometricSum.MAX_INDEX - k;
          @ assignable \strictly_nothing; @*/
        while (term.signum() > 0 && k < HypergeometricSum.MAX_INDEX) {
            k = k + 1;
            BigInteger next = nextBelow(term, y, v, k);
            /*@ assert FixedPointExponentialLemmas.stepBelow(BigInteger.val(y), BigInteger.val(v), k, BigInteger.val(term),
              @     BigInteger.val(next), BigInteger.val(sum)); @*/
            term = next;
            sum = sum.add(term);
        }
        //@ assert FixedPointExponentialLemmas.lastBelow(BigInteger.val(y), BigInteger.val(v), k, BigInteger.val(sum));
        return v.add(sum);
    }

    /** The term after the given one: t (y/v)/k, rounded up. */
    /*@ normal_behavior
      @ requires 0 <= BigInteger.val(term) && 0 <= BigInteger.val(y) && 1 <= BigInteger.val(v) && 1 <= k;
      @ ensures 0 <= BigInteger.val(\result);
      @ ensures BigInteger.val(term) * BigInteger.val(y) <= BigInteger.val(\result) * (BigInteger.val(v) * k);
      @ assignable \strictly_nothing; @*/
    static BigInteger nextAbove(BigInteger term, BigInteger y, BigInteger v, int k) {
        BigInteger product = Division.ceil(term.multiply(y), v);
        BigInteger result = Division.ceil(product, BigInteger.valueOf(k));
        /*@ assert FixedPointExponentialLemmas.dividedTwiceUp(BigInteger.val(term), BigInteger.val(y), BigInteger.val(v), k,
          @     BigInteger.val(product), BigInteger.val(result)); @*/
        return result;
    }

    /** The term after the given one: t (y/v)/k, rounded down. */
    /*@ normal_behavior
      @ requires 0 <= BigInteger.val(term) && 0 <= BigInteger.val(y) && 1 <= BigInteger.val(v) && 1 <= k;
      @ ensures 0 <= BigInteger.val(\result);
      @ ensures BigInteger.val(\result) * (BigInteger.val(v) * k) <= BigInteger.val(term) * BigInteger.val(y);
      @ assignable \strictly_nothing; @*/
    static BigInteger nextBelow(BigInteger term, BigInteger y, BigInteger v, int k) {
        BigInteger product = Division.floor(term.multiply(y), v);
        BigInteger result = Division.floor(product, BigInteger.valueOf(k));
        /*@ assert FixedPointExponentialLemmas.dividedTwiceDown(BigInteger.val(term), BigInteger.val(y), BigInteger.val(v), k,
          @     BigInteger.val(product), BigInteger.val(result)); @*/
        return result;
    }
}
