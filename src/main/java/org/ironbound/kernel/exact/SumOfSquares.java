package org.ironbound.kernel.exact;

import java.math.BigInteger;

/**
 * Shows that the quadratic form of a symmetric integer matrix is nowhere negative: it is a sum of squares of linear forms, with weights,
 * and of a small rest in which the diagonal prevails. Linear forms and weights may be any; good ones make the rest small.
 */
public final class SumOfSquares {
    private SumOfSquares() {
    }

    /**
     * Whether the linear forms and weights show that the form of m is nowhere negative; false says nothing. With rest = 0 the matrix must
     * be their sum of squares exactly on and beside the diagonal, or exceed it on the diagonal.
     *
     * @param m    row i has the entries m[i][0] to m[i][i], or more, of which no notice is taken
     * @param l    linear forms, each at least as long as m
     * @param d    the weight of each
     * @param rest how far an entry beside the diagonal may be from the sum of squares; on the diagonal m has to exceed it by n times as
     * much
     */
    /*@ public normal_behavior
      @ requires (\forall int i; 0 <= i < m.length; m[i] != null && i < m[i].length);
      @ requires (\forall int j; 0 <= j < l.length; l[j] != null && m.length <= l[j].length);
      @ requires d.length == l.length;
      @ ensures \result ==> (\forall \seq v; Forms.form(m, v, m.length) >= 0);
      @ assignable \strictly_nothing; @*/
    public static boolean shows(BigInteger[][] m, BigInteger[][] l, BigInteger[] d, BigInteger rest) {
        BigInteger top = BigInteger.valueOf(m.length).multiply(rest);
        boolean shown = rest.signum() >= 0 && areNotNegative(d);
        int i = 0;
        //@ assert Forms.emptyNear(m, l, d, l.length, BigInteger.val(rest), BigInteger.val(top));
        /*@ loop_invariant 0 <= i <= m.length;
          @ loop_invariant shown ==> BigInteger.val(rest) >= 0 && Forms.areNotNegative(d, d.length);
          @ loop_invariant shown ==> Forms.isNear(m, l, d, i, l.length, BigInteger.val(rest), BigInteger.val(top));
          @ decreases m.length - i;
          @ assignable \strictly_nothing; @*/
        while (i < m.length) {
            shown = shown && isNear(m[i], l, d, i, rest, top);
            i = i + 1;
            //@ assert Forms.isNearStep(m, l, d, i, l.length, BigInteger.val(rest), BigInteger.val(top));
        }
        //@ assert !shown || SumOfSquaresLemmas.everywhere(m, l, d, m.length, l.length, BigInteger.val(rest));
        return shown;
    }

    /** Whether row i differs by at most rest from the sum of squares beside the diagonal, and exceeds it by at least top on it. */
    /*@ private normal_behavior
      @ requires 0 <= i < a.length && d.length == l.length;
      @ requires (\forall int j; 0 <= j < l.length; l[j] != null && i < l[j].length);
      @ ensures \result ==> Forms.isRowNear(a, l, d, i, i, l.length, BigInteger.val(rest));
      @ ensures \result ==> BigInteger.val(a[i]) - Forms.entry(l, d, i, i, l.length) >= BigInteger.val(top);
      @ assignable \strictly_nothing; @*/
    private static boolean isNear(BigInteger[] a, BigInteger[][] l, BigInteger[] d, int i, BigInteger rest, BigInteger top) {
        boolean near = remainder(a[i], l, d, i, i).compareTo(top) >= 0;
        int k = 0;
        //@ assert Forms.emptyRowNear(a, l, d, i, l.length, BigInteger.val(rest));
        /*@ loop_invariant 0 <= k <= i;
          @ loop_invariant near ==> BigInteger.val(a[i]) - Forms.entry(l, d, i, i, l.length) >= BigInteger.val(top);
          @ loop_invariant near ==> Forms.isRowNear(a, l, d, i, k, l.length, BigInteger.val(rest));
          @ decreases i - k;
          @ assignable \strictly_nothing; @*/
        while (k < i) {
            near = near && isSmall(remainder(a[k], l, d, i, k), rest);
            k = k + 1;
            //@ assert Forms.isRowNearStep(a, l, d, i, k, l.length, BigInteger.val(rest));
        }
        return near;
    }

    /** {@code |a| <= s}. */
    /*@ private normal_behavior
      @ ensures \result <==> -BigInteger.val(s) <= BigInteger.val(a) <= BigInteger.val(s);
      @ assignable \strictly_nothing; @*/
    private static boolean isSmall(BigInteger a, BigInteger s) {
        return a.compareTo(s) <= 0 && s.negate().compareTo(a) <= 0;
    }

    /** a less entry (i, k) of the sum of squares. */
    /*@ private normal_behavior
      @ requires 0 <= i && 0 <= k && d.length == l.length;
      @ requires (\forall int j; 0 <= j < l.length; l[j] != null && i < l[j].length && k < l[j].length);
      @ ensures BigInteger.val(\result) == BigInteger.val(a) - Forms.entry(l, d, i, k, l.length);
      @ assignable \strictly_nothing; @*/
    private static BigInteger remainder(BigInteger a, BigInteger[][] l, BigInteger[] d, int i, int k) {
        BigInteger rest = a;
        int j = 0;
        //@ assert Forms.entryOfNone(l, d, i, k);
        /*@ loop_invariant 0 <= j <= l.length && rest != null && BigInteger.val(rest) == BigInteger.val(a) - Forms.entry(l, d, i, k, j);
          @ decreases l.length - j;
          @ assignable \strictly_nothing; @*/
        while (j < l.length) {
            rest = rest.subtract(product(d[j], l[j][i], l[j][k]));
            j = j + 1;
            //@ assert Forms.entryStep(l, d, i, k, j);
        }
        return rest;
    }

    /** d a b; most of the factors are 0. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == BigInteger.val(d) * (BigInteger.val(a) * BigInteger.val(b));
      @ assignable \strictly_nothing; @*/
    private static BigInteger product(BigInteger d, BigInteger a, BigInteger b) {
        if (a.signum() == 0) {
            return a;
        }
        if (b.signum() == 0) {
            return b;
        }
        return d.multiply(a.multiply(b));
    }

    /*@ private normal_behavior
      @ ensures \result ==> Forms.areNotNegative(d, d.length);
      @ assignable \strictly_nothing; @*/
    private static boolean areNotNegative(BigInteger[] d) {
        boolean good = true;
        int j = 0;
        //@ assert Forms.noneNegative(d);
        /*@ loop_invariant 0 <= j <= d.length && (good ==> Forms.areNotNegative(d, j));
          @ decreases d.length - j;
          @ assignable \strictly_nothing; @*/
        while (j < d.length) {
            good = good && d[j].signum() >= 0;
            j = j + 1;
            //@ assert Forms.areNotNegativeStep(d, j);
        }
        return good;
    }
}
