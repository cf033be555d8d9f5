package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.HypergeometricSum;

/**
 * e^x for x from 0 to 1, enclosed, in fixed point [EXP-SERIES, EXP-MUL, MONO]: the exponent is halved until its series is short, and the
 * sum is squared as often. Only lower bounds are summed and squared; how much they may lack is a short number beside them.
 */
final class HalvedExponential {
    /** Scales of more bits take too many halvings. */
    static final int MOST_BITS = 8192;

    /** The exponent is halved at least this often, */
    private static final int HALVINGS = 8;
    /** and once more for this number of bits of the scale. */
    private static final int BITS_PER_HALVING = 56;
    /** So many bits a squaring loses. */
    private static final int LOST_BITS = 3;
    /** So many bits more than the result has are kept, beside those that squarings lose. */
    private static final int GUARD = 16;

    private HalvedExponential() {
    }

    /**
     * Encloses e^(n/d).
     *
     * @param n    numerator, not negative
     * @param d    denominator, positive, at least n
     * @param unit the scale, positive
     * @param bits its length
     */
    /*@ normal_behavior
      @ requires 0 <= BigInteger.val(n) <= BigInteger.val(d) && 1 <= BigInteger.val(d) && 1 <= BigInteger.val(unit);
      @ requires 0 <= bits <= MOST_BITS;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures BigInteger.val(unit) <= BigInteger.val(\result.lower) && BigInteger.val(unit) <= BigInteger.val(\result.upper);
      @ ensures analysis.Exp.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Exp.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    static Enclosure of(BigInteger n, BigInteger d, BigInteger unit, int bits) {
        int halvings = HALVINGS + bits / BITS_PER_HALVING;
        int fine = bits + LOST_BITS * halvings + GUARD;
        Enclosure power = fine(n, d, halvings, fine - halvings, fine);
        return coarse(n, d, power.lower, power.upper, unit, fine);
    }

    /** At the scale 2^bits; half is bits less the halvings. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(n) <= BigInteger.val(d) && 1 <= BigInteger.val(d) && 3 <= halvings && 4 <= half;
      @ requires bits == half + halvings;
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures analysis.Exp.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), \dl_pow(2, bits));
      @ ensures analysis.Exp.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), \dl_pow(2, bits));
      @ assignable \nothing; @*/
    private static Enclosure fine(BigInteger n, BigInteger d, int halvings, int half, int bits) {
        BigInteger y = Division.floor(n.shiftLeft(half), d);
        //@ assert HalvedExponentialLemmas.halved(BigInteger.val(n), BigInteger.val(d), half, halvings, bits, BigInteger.val(y));
        Enclosure root = series(y, bits);
        BigInteger slack = root.upper.subtract(root.lower).add(BigInteger.valueOf(1L));
        /*@ assert HalvedExponentialLemmas.unsquared(BigInteger.val(y), \dl_pow(2, bits), BigInteger.val(root.lower),
          @     BigInteger.val(slack)); @*/
        Enclosure power = squared(y, root.lower, slack, halvings, bits);
        /*@ assert HalvedExponentialLemmas.whole(BigInteger.val(n), BigInteger.val(d), BigInteger.val(y), half, halvings, bits,
          @     BigInteger.val(power.lower), BigInteger.val(power.upper)); @*/
        return power;
    }

    /** From the scale 2^bits to that of the result. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(n) <= BigInteger.val(d) && 1 <= BigInteger.val(d) && 1 <= BigInteger.val(unit) && 0 <= bits;
      @ requires analysis.Exp.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(low), \dl_pow(2, bits));
      @ requires analysis.Exp.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(high), \dl_pow(2, bits));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures BigInteger.val(unit) <= BigInteger.val(\result.lower) && BigInteger.val(unit) <= BigInteger.val(\result.upper);
      @ ensures analysis.Exp.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Exp.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure coarse(BigInteger n, BigInteger d, BigInteger low, BigInteger high, BigInteger unit, int bits) {
        BigInteger lower = low.multiply(unit).shiftRight(bits);
        BigInteger upper = high.multiply(unit).shiftRight(bits).add(BigInteger.valueOf(1L));
        /*@ assert LogarithmLemmas.powerPositive(bits)
          @   && HalvedExponentialLemmas.coarse(BigInteger.val(n), BigInteger.val(d), \dl_pow(2, bits), BigInteger.val(low),
          @       BigInteger.val(high), BigInteger.val(unit), BigInteger.val(lower), BigInteger.val(upper)); @*/
        return new Enclosure(lower.max(unit), upper.max(unit), unit);
    }

    /** From e^(y/v) from below to e^((y+1)/v) from above, v = 2^bits. */
    /*@ private normal_behavior
      @ requires 4 <= bits && 0 <= BigInteger.val(y) && 4 * (BigInteger.val(y) + 1) <= \dl_pow(2, bits);
      @ ensures \fresh(\result) && \invariant_for(\result) && 0 <= BigInteger.val(\result.lower) <= BigInteger.val(\result.upper);
      @ ensures analysis.Exp.atLeast(BigInteger.val(y), \dl_pow(2, bits), BigInteger.val(\result.lower), \dl_pow(2, bits));
      @ ensures analysis.Exp.atMost(BigInteger.val(y) + 1, \dl_pow(2, bits), BigInteger.val(\result.upper), \dl_pow(2, bits));
      @ assignable \nothing; @*/
    private static Enclosure series(BigInteger y, int bits) {
        BigInteger one = BigInteger.valueOf(1L).shiftLeft(bits);
        BigInteger term = one;
        BigInteger sum = BigInteger.valueOf(0L);
        int k = 0;
        //@ assert LogarithmLemmas.powerPositive(bits) && HalvedExponentialLemmas.first(BigInteger.val(y), \dl_pow(2, bits));
        /*@ loop_invariant 0 <= k <= HypergeometricSum.MAX_INDEX && term != null && sum != null && 0 <= BigInteger.val(sum);
          @ loop_invariant 0 <= BigInteger.val(term) <= \dl_pow(2, bits) && (k == 0 ==> BigInteger.val(term) == \dl_pow(2, bits));
          @ loop_invariant HalvedExponentialLemmas.isSum(BigInteger.val(y), \dl_pow(2, bits), k, BigInteger.val(term),
          @     BigInteger.val(sum));
          @ decreases HypergeometricSum.MAX_INDEX - k;
          @ assignable \strictly_nothing; @*/
        while (term.signum() > 0 && k < HypergeometricSum.MAX_INDEX) {
            k = k + 1;
            BigInteger product = FixedPointSum.product(term, y, bits);
            BigInteger next = Division.floor(product, BigInteger.valueOf(k));
            /*@ assert HalvedExponentialLemmas.step(BigInteger.val(y), \dl_pow(2, bits), k, BigInteger.val(term),
              @     BigInteger.val(product), BigInteger.val(next), BigInteger.val(sum)); @*/
            term = next;
            sum = sum.add(term);
        }
        BigInteger lower = one.add(sum);
        BigInteger upper = lower.add(term).add(BigInteger.valueOf(4L * k + 4L));
        /*@ assert HalvedExponentialLemmas.last(BigInteger.val(y), \dl_pow(2, bits), k, BigInteger.val(term), BigInteger.val(sum)); @*/
        return new Enclosure(lower, upper, one);
    }

    /** Squares so many times, from less than slack below a number and from v = 2^bits as scale. */
    /*@ private normal_behavior
      @ requires 0 <= times && 0 <= bits && 0 <= BigInteger.val(y) && 0 <= BigInteger.val(start) && 1 <= BigInteger.val(startSlack);
      @ requires HalvedExponentialLemmas.isPower(BigInteger.val(y), \dl_pow(2, bits), 0, BigInteger.val(start),
      @     BigInteger.val(start) + BigInteger.val(startSlack));
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures HalvedExponentialLemmas.isPower(BigInteger.val(y), \dl_pow(2, bits), times, BigInteger.val(\result.lower),
      @     BigInteger.val(\result.upper));
      @ assignable \nothing; @*/
    private static Enclosure squared(BigInteger y, BigInteger start, BigInteger startSlack, int times, int bits) {
        BigInteger one = BigInteger.valueOf(1L).shiftLeft(bits);
        BigInteger two = one.add(one);
        BigInteger root = start;
        BigInteger slack = startSlack;
        int k = 0;
        //@ assert LogarithmLemmas.powerPositive(bits);
        /*@ loop_invariant 0 <= k <= times && root != null && slack != null && 0 <= BigInteger.val(root) && 1 <= BigInteger.val(slack);
          @ loop_invariant HalvedExponentialLemmas.isPower(BigInteger.val(y), \dl_pow(2, bits), k, BigInteger.val(root),
          @     BigInteger.val(root) + BigInteger.val(slack));
          @ decreases times - k;
          @ assignable \strictly_nothing; @*/
        while (k < times) {
            k = k + 1;
            BigInteger square = root.multiply(root).shiftRight(bits);
            BigInteger grown = grown(root, slack, two, bits);
            /*@ assert HalvedExponentialLemmas.square(BigInteger.val(y), \dl_pow(2, bits), k, BigInteger.val(root),
              @     BigInteger.val(slack), BigInteger.val(square), BigInteger.val(grown)); @*/
            root = square;
            slack = grown;
        }
        return new Enclosure(root, root.add(slack), one);
    }

    /** How far a square may be above, if its root may be so far: eight times as far, except for roots above 2. */
    /*@ private normal_behavior
      @ requires 0 <= bits && 0 <= BigInteger.val(root) && 1 <= BigInteger.val(slack) && BigInteger.val(two) == 2 * \dl_pow(2, bits);
      @ ensures HalvedExponentialLemmas.isGrown(BigInteger.val(root), BigInteger.val(slack), \dl_pow(2, bits), BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger grown(BigInteger root, BigInteger slack, BigInteger two, int bits) {
        //@ assert LogarithmLemmas.powerPositive(bits);
        if (root.compareTo(two) <= 0 && slack.compareTo(two) <= 0) {
            //@ assert HalvedExponentialLemmas.grown(BigInteger.val(root), BigInteger.val(slack), \dl_pow(2, bits));
            return slack.multiply(BigInteger.valueOf(8L));
        }
        BigInteger above = root.add(slack);
        BigInteger square = above.multiply(above).shiftRight(bits);
        /*@ assert HalvedExponentialLemmas.grownAnyhow(BigInteger.val(root), BigInteger.val(slack), BigInteger.val(above),
          @     \dl_pow(2, bits), BigInteger.val(square)); @*/
        return square.add(BigInteger.valueOf(2L));
    }
}
