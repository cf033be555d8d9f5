package org.ironbound.kernel.exact;

import java.math.BigInteger;

/**
 * An exact partial sum t_0 + .. + t_n of a series with t_0 = 1 and term ratio t_k / t_{k-1} = p(k)/q(k), where
 * p(k) = a (alpha k + beta) and q(k) = b (gamma k + delta), by binary splitting.
 *
 * <p>With n = {@code count}: t_n = {@code numerators}/{@code denominators} and t_1 + .. + t_n = {@code sum}/{@code denominators}.
 * The series of LN-SERIES, EXP-SERIES, PHI-SERIES and PI are all of this form.
 */
public final class HypergeometricSum {
    /** The largest index that the int arithmetic of the ratios allows. */
    public static final int MAX_INDEX = 500000000;

    /** Ranges up to this length are summed in a loop: splitting them further costs more than it saves. */
    private static final int LEAF = 12;

    /** p(from+1) .. p(from+n). */
    public final BigInteger numerators;
    /** q(from+1) .. q(from+n). */
    public final BigInteger denominators;
    /** The sum over j of p(from+1) .. p(from+j) q(from+j+1) .. q(from+n). */
    public final BigInteger sum;

    //@ public accessible \inv: this.numerators, this.denominators, this.sum;

    /*@ private normal_behavior
      @ ensures this.numerators == numerators && this.denominators == denominators && this.sum == sum && \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ HypergeometricSum(BigInteger numerators, BigInteger denominators, BigInteger sum) {
        this.numerators = numerators;
        this.denominators = denominators;
        this.sum = sum;
    }

    /**
     * Sums the terms t_1 .. t_n.
     *
     * @param a     numerator of the argument of the series
     * @param alpha 0, 1 or 2
     * @param beta  -1, 0 or 1
     * @param b     denominator of the argument of the series
     * @param gamma 0, 1 or 2
     * @param delta -1, 0 or 1
     * @param n     index of the last term, 0 to {@link #MAX_INDEX}
     */
    /*@ public normal_behavior
      @ requires 0 <= n <= MAX_INDEX;
      @ requires 0 <= alpha <= 2 && -1 <= beta && beta <= 1 && 0 <= gamma && gamma <= 2 && -1 <= delta && delta <= 1;
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures BigInteger.val(\result.numerators) == analysis.Series.product(BigInteger.val(a), alpha, beta, 0, n);
      @ ensures BigInteger.val(\result.denominators) == analysis.Series.product(BigInteger.val(b), gamma, delta, 0, n);
      @ ensures BigInteger.val(\result.sum) == analysis.Series.sum(BigInteger.val(a), alpha, beta, BigInteger.val(b), gamma, delta, 0, n);
      @ assignable \nothing; @*/
    public static HypergeometricSum of(BigInteger a, int alpha, int beta, BigInteger b, int gamma, int delta, int n) {
        return split(a, alpha, beta, b, gamma, delta, 0, n);
    }

    /*@ private normal_behavior
      @ requires 0 <= from && 0 <= n && from + n <= MAX_INDEX;
      @ requires 0 <= alpha <= 2 && -1 <= beta && beta <= 1 && 0 <= gamma && gamma <= 2 && -1 <= delta && delta <= 1;
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures BigInteger.val(\result.numerators) == analysis.Series.product(BigInteger.val(a), alpha, beta, from, n);
      @ ensures BigInteger.val(\result.denominators) == analysis.Series.product(BigInteger.val(b), gamma, delta, from, n);
      @ ensures BigInteger.val(\result.sum) == analysis.Series.sum(BigInteger.val(a), alpha, beta, BigInteger.val(b), gamma, delta, from,
      @     n);
      @ measured_by n;
      @ assignable \nothing; @*/
    private static HypergeometricSum split(BigInteger a, int alpha, int beta, BigInteger b, int gamma, int delta, int from, int n) {
        if (n <= LEAF) {
            return leaf(a, alpha, beta, b, gamma, delta, from, n);
        }
        int m = n / 2;
        HypergeometricSum left = split(a, alpha, beta, b, gamma, delta, from, m);
        HypergeometricSum right = split(a, alpha, beta, b, gamma, delta, from + m, n - m);
        //@ assert SeriesLemmas.productSplit(BigInteger.val(a), alpha, beta, from, m, n - m);
        //@ assert SeriesLemmas.productSplit(BigInteger.val(b), gamma, delta, from, m, n - m);
        //@ assert SeriesLemmas.sumSplit(BigInteger.val(a), alpha, beta, BigInteger.val(b), gamma, delta, from, m, n - m);
        return joined(left, right);
    }

    /** The sum over two ranges, the left one first. */
    /*@ private normal_behavior
      @ requires \invariant_for(left) && \invariant_for(right);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures BigInteger.val(\result.numerators) == BigInteger.val(left.numerators) * BigInteger.val(right.numerators);
      @ ensures BigInteger.val(\result.denominators) == BigInteger.val(left.denominators) * BigInteger.val(right.denominators);
      @ ensures BigInteger.val(\result.sum) == BigInteger.val(left.sum) * BigInteger.val(right.denominators)
      @   + BigInteger.val(left.numerators) * BigInteger.val(right.sum);
      @ assignable \nothing; @*/
    private static HypergeometricSum joined(HypergeometricSum left, HypergeometricSum right) {
        return new HypergeometricSum(left.numerators.multiply(right.numerators), left.denominators.multiply(right.denominators),
            left.sum.multiply(right.denominators).add(left.numerators.multiply(right.sum)));
    }

    /*@ private normal_behavior
      @ requires 0 <= from && 0 <= n && from + n <= MAX_INDEX;
      @ requires 0 <= alpha <= 2 && -1 <= beta && beta <= 1 && 0 <= gamma && gamma <= 2 && -1 <= delta && delta <= 1;
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures BigInteger.val(\result.numerators) == analysis.Series.product(BigInteger.val(a), alpha, beta, from, n);
      @ ensures BigInteger.val(\result.denominators) == analysis.Series.product(BigInteger.val(b), gamma, delta, from, n);
      @ ensures BigInteger.val(\result.sum) == analysis.Series.sum(BigInteger.val(a), alpha, beta, BigInteger.val(b), gamma, delta, from,
      @     n);
      @ assignable \nothing; @*/
    private static HypergeometricSum leaf(BigInteger a, int alpha, int beta, BigInteger b, int gamma, int delta, int from, int n) {
        BigInteger numerators = BigInteger.valueOf(1L);
        BigInteger denominators = numerators;
        BigInteger sum = BigInteger.valueOf(0L);
        int k = 0;
        //@ assert analysis.Series.productOfNone(BigInteger.val(a), alpha, beta, from);
        //@ assert analysis.Series.productOfNone(BigInteger.val(b), gamma, delta, from);
        //@ assert analysis.Series.sumOfNone(BigInteger.val(a), alpha, beta, BigInteger.val(b), gamma, delta, from);
        /*@ loop_invariant 0 <= k <= n && numerators != null && denominators != null && sum != null;
          @ loop_invariant BigInteger.val(numerators) == analysis.Series.product(BigInteger.val(a), alpha, beta, from, k);
          @ loop_invariant BigInteger.val(denominators) == analysis.Series.product(BigInteger.val(b), gamma, delta, from, k);
          @ loop_invariant BigInteger.val(sum) == analysis.Series.sum(BigInteger.val(a), alpha, beta, BigInteger.val(b), gamma, delta, from,
          @     k);
          @ decreases n - k;
          @ assignable \strictly_nothing; @*/
        while (k < n) {
            k = k + 1;
            //@ assert analysis.Series.productStep(BigInteger.val(a), alpha, beta, from, k);
            //@ assert analysis.Series.productStep(BigInteger.val(b), gamma, delta, from, k);
            //@ assert analysis.Series.sumStep(BigInteger.val(a), alpha, beta, BigInteger.val(b), gamma, delta, from, k);
            BigInteger q = factor(b, gamma, delta, from + k);
            numerators = numerators.multiply(factor(a, alpha, beta, from + k));
            denominators = denominators.multiply(q);
            sum = sum.multiply(q).add(numerators);
        }
        return new HypergeometricSum(numerators, denominators, sum);
    }

    /*@ private normal_behavior
      @ requires 0 <= k <= MAX_INDEX && 0 <= slope && slope <= 2 && -1 <= offset && offset <= 1;
      @ ensures BigInteger.val(\result) == BigInteger.val(a) * (slope * k + offset);
      @ assignable \strictly_nothing; @*/
    private static BigInteger factor(BigInteger a, int slope, int offset, int k) {
        int multiple = slope == 0 ? 0 : (slope == 1 ? k : 2 * k);
        return a.multiply(BigInteger.valueOf(multiple + offset));
    }
}
