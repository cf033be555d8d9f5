package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.HypergeometricSum;
import org.ironbound.kernel.exact.SeriesLemmas;

/**
 * An exact partial sum of the series of LN-SERIES by binary splitting, where the denominator of its argument is a power of two: with
 * z^2 = a/2^s the terms t_j = z^(2j)/(2j+1) for j = 1 .. n. As {@link HypergeometricSum}, but for that power there are shifts.
 */
final class ShiftedSum {
    /** Ranges up to this length are summed in a loop: splitting them further costs more than it saves. */
    private static final int LEAF = 12;

    /** a, 3a .. (2n-1)a. */
    public final BigInteger numerators;
    /** The product of 3, 5 .. 2n+1, */
    public final BigInteger odd;
    /** and how many bits it is to be shifted. */
    public final int shift;
    /** t_1 + .. + t_n over the denominator odd 2^shift. */
    public final BigInteger sum;

    //@ public accessible \inv: this.numerators, this.odd, this.shift, this.sum;

    /*@ private normal_behavior
      @ ensures this.numerators == numerators && this.odd == odd && this.shift == shift && this.sum == sum && \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ ShiftedSum(BigInteger numerators, BigInteger odd, int shift, BigInteger sum) {
        this.numerators = numerators;
        this.odd = odd;
        this.shift = shift;
        this.sum = sum;
    }

    /**
     * Sums the terms t_1 .. t_n.
     *
     * @param a numerator of z^2
     * @param s its denominator is 2^s
     * @param n index of the last term; n s is an int
     */
    /*@ normal_behavior
      @ requires 0 <= n && n <= HypergeometricSum.MAX_INDEX && 0 <= s && (\bigint) s * n <= 2147483647;
      @ ensures \fresh(\result) && \invariant_for(\result) && 0 <= \result.shift <= 2147483647;
      @ ensures BigInteger.val(\result.numerators) == analysis.Series.product(BigInteger.val(a), 2, -1, 0, n);
      @ ensures BigInteger.val(\result.odd) * \dl_pow(2, \result.shift) == analysis.Series.product(\dl_pow(2, s), 2, 1, 0, n);
      @ ensures BigInteger.val(\result.sum) == analysis.Series.sum(BigInteger.val(a), 2, -1, \dl_pow(2, s), 2, 1, 0, n);
      @ assignable \nothing; @*/
    static ShiftedSum of(BigInteger a, int s, int n) {
        return split(a, s, 0, n);
    }

    /*@ private normal_behavior
      @ requires 0 <= from && 0 <= n && from + n <= HypergeometricSum.MAX_INDEX && 0 <= s && (\bigint) s * n <= 2147483647;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.shift == s * n && 0 <= \result.shift <= 2147483647;
      @ ensures BigInteger.val(\result.numerators) == analysis.Series.product(BigInteger.val(a), 2, -1, from, n);
      @ ensures BigInteger.val(\result.odd) * \dl_pow(2, \result.shift) == analysis.Series.product(\dl_pow(2, s), 2, 1, from, n);
      @ ensures BigInteger.val(\result.sum) == analysis.Series.sum(BigInteger.val(a), 2, -1, \dl_pow(2, s), 2, 1, from, n);
      @ measured_by n;
      @ assignable \nothing; @*/
    private static ShiftedSum split(BigInteger a, int s, int from, int n) {
        if (n <= LEAF) {
            return leaf(a, s, from, n);
        }
        int m = n / 2;
        //@ assert ShiftedSumLemmas.parts(s, m, n - m);
        ShiftedSum left = split(a, s, from, m);
        ShiftedSum right = split(a, s, from + m, n - m);
        //@ assert SeriesLemmas.productSplit(BigInteger.val(a), 2, -1, from, m, n - m);
        //@ assert SeriesLemmas.productSplit(\dl_pow(2, s), 2, 1, from, m, n - m);
        //@ assert SeriesLemmas.sumSplit(BigInteger.val(a), 2, -1, \dl_pow(2, s), 2, 1, from, m, n - m);
        return joined(left, right);
    }

    /** The sum over two ranges, the left one first. */
    /*@ private normal_behavior
      @ requires \invariant_for(left) && \invariant_for(right);
      @ requires 0 <= left.shift && 0 <= right.shift && (\bigint) left.shift + right.shift <= 2147483647;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.shift == left.shift + right.shift;
      @ ensures BigInteger.val(\result.numerators) == BigInteger.val(left.numerators) * BigInteger.val(right.numerators);
      @ ensures BigInteger.val(\result.odd) * \dl_pow(2, \result.shift)
      @   == (BigInteger.val(left.odd) * \dl_pow(2, left.shift)) * (BigInteger.val(right.odd) * \dl_pow(2, right.shift));
      @ ensures BigInteger.val(\result.sum) == BigInteger.val(left.sum) * (BigInteger.val(right.odd) * \dl_pow(2, right.shift))
      @   + BigInteger.val(left.numerators) * BigInteger.val(right.sum);
      @ assignable \nothing; @*/
    private static ShiftedSum joined(ShiftedSum left, ShiftedSum right) {
        //@ assert FixedPointSumLemmas.powers(left.shift, right.shift);
        return new ShiftedSum(left.numerators.multiply(right.numerators), left.odd.multiply(right.odd), left.shift + right.shift,
            left.sum.multiply(right.odd).shiftLeft(right.shift).add(left.numerators.multiply(right.sum)));
    }

    /*@ private normal_behavior
      @ requires 0 <= from && 0 <= n && from + n <= HypergeometricSum.MAX_INDEX && 0 <= s && (\bigint) s * n <= 2147483647;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.shift == s * n && 0 <= \result.shift <= 2147483647;
      @ ensures BigInteger.val(\result.numerators) == analysis.Series.product(BigInteger.val(a), 2, -1, from, n);
      @ ensures BigInteger.val(\result.odd) * \dl_pow(2, \result.shift) == analysis.Series.product(\dl_pow(2, s), 2, 1, from, n);
      @ ensures BigInteger.val(\result.sum) == analysis.Series.sum(BigInteger.val(a), 2, -1, \dl_pow(2, s), 2, 1, from, n);
      @ assignable \nothing; @*/
    private static ShiftedSum leaf(BigInteger a, int s, int from, int n) {
        BigInteger numerators = BigInteger.valueOf(1L);
        BigInteger odd = numerators;
        BigInteger sum = BigInteger.valueOf(0L);
        int k = 0;
        //@ assert analysis.Series.productOfNone(BigInteger.val(a), 2, -1, from);
        //@ assert analysis.Series.productOfNone(\dl_pow(2, s), 2, 1, from);
        //@ assert analysis.Series.sumOfNone(BigInteger.val(a), 2, -1, \dl_pow(2, s), 2, 1, from);
        //@ assert ShiftedSumLemmas.none(s);
        /*@ loop_invariant 0 <= k && k <= n && numerators != null && odd != null && sum != null;
          @ loop_invariant BigInteger.val(numerators) == analysis.Series.product(BigInteger.val(a), 2, -1, from, k);
          @ loop_invariant ShiftedSumLemmas.isShifted(BigInteger.val(odd), s, k, analysis.Series.product(\dl_pow(2, s), 2, 1, from, k));
          @ loop_invariant BigInteger.val(sum) == analysis.Series.sum(BigInteger.val(a), 2, -1, \dl_pow(2, s), 2, 1, from, k);
          @ decreases n - k;
          @ assignable \strictly_nothing; @*/
        while (k < n) {
            k = k + 1;
            //@ assert analysis.Series.productStep(BigInteger.val(a), 2, -1, from, k);
            //@ assert analysis.Series.productStep(\dl_pow(2, s), 2, 1, from, k);
            //@ assert analysis.Series.sumStep(BigInteger.val(a), 2, -1, \dl_pow(2, s), 2, 1, from, k);
            /*@ assert ShiftedSumLemmas.step(BigInteger.val(odd), s, k, analysis.Series.product(\dl_pow(2, s), 2, 1, from, k - 1),
              @     2 * (from + k) + 1); @*/
            BigInteger factor = BigInteger.valueOf(2 * (from + k) + 1);
            numerators = numerators.multiply(a).multiply(BigInteger.valueOf(2 * (from + k) - 1));
            odd = odd.multiply(factor);
            sum = sum.multiply(factor).shiftLeft(s).add(numerators);
        }
        //@ assert ShiftedSumLemmas.all(BigInteger.val(odd), s, n, analysis.Series.product(\dl_pow(2, s), 2, 1, from, n));
        return new ShiftedSum(numerators, odd, s * n, sum);
    }
}
