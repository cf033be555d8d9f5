package org.ironbound.kernel.channel;

import java.math.BigInteger;

/**
 * Upper bounds of the input-free coefficient eta_KL of a channel in closed form [CH-KL]: bounds of the largest LC of every pair of its
 * rows, see InputFree.
 */
public final class InputFreeUpperBound {
    private InputFreeUpperBound() {
    }

    /**
     * Whether the closed form shows that the largest LC of every two rows is at most bound/unit, see InputFree.pairUpperBoundByRoots; false
     * says nothing.
     *
     * @param rows numerators over d, all rows of the same length
     * @param d    positive
     * @param unit positive
     */
    /*@ public normal_behavior
      @ requires rows.length >= 1 && BigInteger.val(d) > 0 && BigInteger.val(unit) > 0;
      @ requires (\forall int i; 0 <= i < rows.length; rows[i] != null && rows[i].length == rows[0].length);
      @ ensures \result ==> (\forall int i; 0 <= i < rows.length;
      @    (\forall int j; 0 <= j < i;
      @       analysis.RowPair.atMost(RowPairs.of(rows[i], rows[j], rows[0].length), BigInteger.val(d), BigInteger.val(bound),
      @           BigInteger.val(unit))));
      @ assignable \strictly_nothing; @*/
    public static boolean byRoots(BigInteger[][] rows, BigInteger d, BigInteger bound, BigInteger unit) {
        boolean good = true;
        int i = 0;
        /*@ loop_invariant 0 <= i <= rows.length;
          @ loop_invariant good ==> (\forall int k; 0 <= k < i;
          @    (\forall int j; 0 <= j < k;
          @       analysis.RowPair.atMost(RowPairs.of(rows[k], rows[j], rows[0].length), BigInteger.val(d), BigInteger.val(bound),
          @           BigInteger.val(unit))));
          @ decreases rows.length - i;
          @ assignable \strictly_nothing; @*/
        while (i < rows.length) {
            good = good && byRoots(rows, i, d, bound, unit);
            i = i + 1;
        }
        return good;
    }

    /** Whether the closed form proves the bound for row i and every earlier one. */
    /*@ private normal_behavior
      @ requires 0 <= i < rows.length && BigInteger.val(d) > 0 && BigInteger.val(unit) > 0;
      @ requires (\forall int k; 0 <= k < rows.length; rows[k] != null && rows[k].length == rows[0].length);
      @ ensures \result ==> (\forall int j; 0 <= j < i;
      @    analysis.RowPair.atMost(RowPairs.of(rows[i], rows[j], rows[0].length), BigInteger.val(d), BigInteger.val(bound),
      @        BigInteger.val(unit)));
      @ assignable \strictly_nothing; @*/
    private static boolean byRoots(BigInteger[][] rows, int i, BigInteger d, BigInteger bound, BigInteger unit) {
        boolean good = true;
        int j = 0;
        /*@ loop_invariant 0 <= j <= i;
          @ loop_invariant good ==> (\forall int k; 0 <= k < j;
          @    analysis.RowPair.atMost(RowPairs.of(rows[i], rows[k], rows[0].length), BigInteger.val(d), BigInteger.val(bound),
          @        BigInteger.val(unit)));
          @ decreases i - j;
          @ assignable \strictly_nothing; @*/
        while (j < i) {
            good = good && InputFree.pairUpperBoundByRoots(rows[i], rows[j], d, unit).compareTo(bound) <= 0;
            j = j + 1;
        }
        return good;
    }
}
