package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.ironbound.kernel.channel.InputFree;
import org.ironbound.kernel.channel.RowPairs;
import org.ironbound.kernel.channel.RowRoots;
import org.ironbound.kernel.channel.RowRootsLemmas;

/** Roots and tangents that bound the largest LC of each two rows of a channel [CH-KL], see {@link RowRoots} and {@link InputFree}. */
final class Tangents {
    private static final int NUMBERS = 3;

    private Tangents() {
    }

    /**
     * Whether they show that the largest LC of every two rows is at most bound/unit.
     *
     * @param rows   numerators over d, all rows of the same length
     * @param d      positive
     * @param roots  of the rows
     * @param scale  of the roots
     * @param places for each row and each earlier one three numbers, left, cross and right, in multiples of 1/unit; or none, if roots are
     *     enough
     * @param unit   positive
     */
    /*@ normal_behavior
      @ requires rows.length >= 1 && BigInteger.val(d) > 0 && BigInteger.val(unit) > 0 && \invariant_for(scale);
      @ requires (\forall int i; 0 <= i && i < rows.length; rows[i] != null && rows[i].length == rows[0].length);
      @ ensures \result
      @   ==> MatrixLemmas.areRowsBelow(rows, rows.length, rows[0].length, BigInteger.val(d), BigInteger.val(bound), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    static boolean show(BigInteger[][] rows, BigInteger d, BigInteger[][] roots, RowRoots scale, BigInteger[][][] places,
            BigInteger bound, BigInteger unit) {
        boolean good = places.length == rows.length && areRoots(rows, d, roots, scale);
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= rows.length && (good ==> places.length == rows.length);
          @ loop_invariant good ==> roots.length == rows.length && RowRootsLemmas.areRootsOfRows(roots, rows, rows.length, rows[0].length,
          @   BigInteger.val(d), BigInteger.val(scale.scale));
          @ loop_invariant good ==> (\forall int k; 0 <= k && k < i; (\forall int j; 0 <= j && j < k;
          @   analysis.RowPair.atMost(RowPairs.of(rows[k], rows[j], rows[0].length), BigInteger.val(d), BigInteger.val(bound),
          @     BigInteger.val(unit))));
          @ decreases rows.length - i;
          @ assignable \strictly_nothing; @*/
        while (i < rows.length) {
            good = good && showRow(rows, i, d, roots, scale, places[i], bound, unit);
            i = i + 1;
        }
        return good;
    }

    /** Whether the rows are laws with these roots. */
    /*@ private normal_behavior
      @ requires rows.length >= 1 && \invariant_for(scale);
      @ requires (\forall int i; 0 <= i && i < rows.length; rows[i] != null && rows[i].length == rows[0].length);
      @ ensures \result ==> roots.length == rows.length && RowRootsLemmas.areRootsOfRows(roots, rows, rows.length, rows[0].length,
      @   BigInteger.val(d), BigInteger.val(scale.scale));
      @ assignable \strictly_nothing; @*/
    private static boolean areRoots(BigInteger[][] rows, BigInteger d, BigInteger[][] roots, RowRoots scale) {
        boolean good = roots.length == rows.length;
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= rows.length && (good ==> roots.length == rows.length);
          @ loop_invariant good ==> RowRootsLemmas.areRootsOfRows(roots, rows, i, rows[0].length, BigInteger.val(d),
          @   BigInteger.val(scale.scale));
          @ decreases rows.length - i;
          @ assignable \strictly_nothing; @*/
        while (i < rows.length) {
            good = good && scale.areOf(roots[i], rows[i], d);
            i = i + 1;
        }
        return good;
    }

    /** Whether roots or tangents prove the bound for row i and every earlier one. */
    /*@ private normal_behavior
      @ requires 0 <= i && i < rows.length && BigInteger.val(d) > 0 && BigInteger.val(unit) > 0 && \invariant_for(scale);
      @ requires RowRootsLemmas.areRootsOfRows(roots, rows, rows.length, rows[0].length, BigInteger.val(d), BigInteger.val(scale.scale));
      @ requires roots.length == rows.length;
      @ requires (\forall int k; 0 <= k && k < rows.length; rows[k] != null && rows[k].length == rows[0].length);
      @ ensures \result ==> (\forall int j; 0 <= j && j < i;
      @   analysis.RowPair.atMost(RowPairs.of(rows[i], rows[j], rows[0].length), BigInteger.val(d), BigInteger.val(bound),
      @     BigInteger.val(unit)));
      @ assignable \strictly_nothing; @*/
    private static boolean showRow(BigInteger[][] rows, int i, BigInteger d, BigInteger[][] roots, RowRoots scale, BigInteger[][] places,
            BigInteger bound, BigInteger unit) {
        boolean good = i <= places.length;
        int j = 0;
        /*@ loop_invariant 0 <= j && j <= i && (good ==> i <= places.length);
          @ loop_invariant good ==> (\forall int k; 0 <= k && k < j;
          @   analysis.RowPair.atMost(RowPairs.of(rows[i], rows[k], rows[0].length), BigInteger.val(d), BigInteger.val(bound),
          @     BigInteger.val(unit)));
          @ decreases i - j;
          @ assignable \strictly_nothing; @*/
        while (j < i) {
            good = good && (showByRoots(rows, i, j, d, roots, scale, bound, unit)
                || showPair(rows[i], rows[j], d, places[j], bound, unit));
            j = j + 1;
        }
        return good;
    }

    /** Whether roots prove the bound for two rows. */
    /*@ private normal_behavior
      @ requires 0 <= j && j < i && i < rows.length && BigInteger.val(d) > 0 && BigInteger.val(unit) > 0 && \invariant_for(scale);
      @ requires RowRootsLemmas.areRootsOfRows(roots, rows, rows.length, rows[0].length, BigInteger.val(d), BigInteger.val(scale.scale));
      @ requires roots.length == rows.length && rows[i].length == rows[0].length && rows[j].length == rows[0].length;
      @ ensures \result ==> analysis.RowPair.atMost(RowPairs.of(rows[i], rows[j], rows[0].length), BigInteger.val(d),
      @   BigInteger.val(bound), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean showByRoots(BigInteger[][] rows, int i, int j, BigInteger d, BigInteger[][] roots, RowRoots scale,
            BigInteger bound, BigInteger unit) {
        //@ assert RowRootsLemmas.row(roots, rows, rows.length, rows[0].length, BigInteger.val(d), BigInteger.val(scale.scale), i);
        //@ assert RowRootsLemmas.row(roots, rows, rows.length, rows[0].length, BigInteger.val(d), BigInteger.val(scale.scale), j);
        return scale.show(rows[i], rows[j], roots[i], roots[j], d, bound, unit);
    }

    /** Whether these numbers, if there are three, prove the bound for two rows, shortened or, where that is not enough, as they are. */
    /*@ private normal_behavior
      @ requires p.length == q.length && BigInteger.val(d) > 0 && BigInteger.val(unit) > 0;
      @ ensures \result ==> analysis.RowPair.atMost(RowPairs.of(p, q, p.length), BigInteger.val(d), BigInteger.val(bound),
      @   BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean showPair(BigInteger[] p, BigInteger[] q, BigInteger d, BigInteger[] places, BigInteger bound, BigInteger unit) {
        if (places.length != NUMBERS) {
            return false;
        }
        BigInteger w = InputFree.shortening(d, unit);
        BigInteger one = BigInteger.valueOf(1L);
        return showShortened(p, q, d, places, bound, unit, w)
            || (w.compareTo(one) > 0 && showShortened(p, q, d, places, bound, unit, one));
    }

    /** Whether three numbers prove the bound for two rows whose entries are divided by w. */
    /*@ private normal_behavior
      @ requires p.length == q.length && BigInteger.val(d) > 0 && BigInteger.val(unit) > 0 && BigInteger.val(w) >= 1;
      @ requires places.length == NUMBERS;
      @ ensures \result ==> analysis.RowPair.atMost(RowPairs.of(p, q, p.length), BigInteger.val(d), BigInteger.val(bound),
      @   BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean showShortened(BigInteger[] p, BigInteger[] q, BigInteger d, BigInteger[] places, BigInteger bound,
            BigInteger unit, BigInteger w) {
        return InputFree.pairUpperBound(p, q, d, places[0], places[1], places[2], unit, w).compareTo(bound) <= 0;
    }
}
