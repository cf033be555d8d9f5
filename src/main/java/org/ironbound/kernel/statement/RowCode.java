package org.ironbound.kernel.statement;

import java.math.BigInteger;

/** The name of a channel as a number, see FiniteChannel in specs/: so a statement about it needs no array that somebody could change. */
final class RowCode {
    /** Of numbers in Java. */
    private static final int MOST_BITS = 2147483647;

    private RowCode() {
    }

    /** The name of the channel with these rows over d, null if they are none: if they are not all of the same length, or one is no law. */
    /*@ normal_behavior
      @ requires rows.length >= 1 && BigInteger.val(d) >= 1;
      @ ensures \result != null ==> (\forall int i; 0 <= i && i < rows.length; rows[i].length == rows[0].length);
      @ ensures \result != null ==> rows[0].length >= 1
      @   && MatrixLemmas.areLaws(rows, rows.length, rows[0].length, BigInteger.val(d))
      @   && BigInteger.val(\result) == MatrixNames.matrix(rows, rows.length, rows[0].length, BigInteger.val(d))
      @   && analysis.FiniteChannel.isChannel(BigInteger.val(\result), rows.length, rows[0].length, BigInteger.val(d));
      @ assignable \strictly_nothing; @*/
    static /*@ nullable @*/ BigInteger number(BigInteger[][] rows, BigInteger d) {
        boolean good = rows[0].length >= 1;
        int i = 0;
        //@ assert !good || MatrixLemmas.none(rows, rows[0].length, BigInteger.val(d));
        /*@ loop_invariant 0 <= i && i <= rows.length && (good ==> rows[0].length >= 1);
          @ loop_invariant good ==> (\forall int k; 0 <= k && k < i; rows[k].length == rows[0].length);
          @ loop_invariant good ==> MatrixLemmas.areLaws(rows, i, rows[0].length, BigInteger.val(d));
          @ loop_invariant good ==> analysis.FiniteChannel.isChannel(MatrixNames.matrix(rows, i, rows[0].length, BigInteger.val(d)), i,
          @   rows[0].length, BigInteger.val(d));
          @ decreases rows.length - i;
          @ assignable \strictly_nothing; @*/
        while (i < rows.length) {
            good = good && rows[i].length == rows[0].length && hasSum(rows[i], d, d);
            //@ assert !good || MatrixLemmas.more(rows, i, rows[0].length, BigInteger.val(d));
            i = i + 1;
        }
        return good ? matrix(rows, d) : null;
    }

    /** Whether the entries of a row are from 0 to d and sum to m; if m is d, it is a law over d. */
    /*@ normal_behavior
      @ requires BigInteger.val(d) >= 1;
      @ ensures \result ==> RowLemmas.areEntries(a, a.length, BigInteger.val(d));
      @ ensures \result && BigInteger.val(m) == BigInteger.val(d) ==> RowLemmas.isLaw(a, a.length, BigInteger.val(d));
      @ assignable \strictly_nothing; @*/
    static boolean hasSum(BigInteger[] a, BigInteger d, BigInteger m) {
        BigInteger sum = BigInteger.valueOf(0L);
        boolean good = true;
        int y = 0;
        //@ assert RowLemmas.none(a, BigInteger.val(d));
        /*@ loop_invariant 0 <= y && y <= a.length && sum != null;
          @ loop_invariant good ==> RowLemmas.areEntries(a, y, BigInteger.val(d));
          @ loop_invariant good ==> analysis.FiniteChannel.isRow(MatrixNames.row(a, y, BigInteger.val(d)), y, BigInteger.val(d),
          @   BigInteger.val(sum));
          @ decreases a.length - y;
          @ assignable \strictly_nothing; @*/
        while (y < a.length) {
            good = good && a[y].signum() >= 0 && a[y].compareTo(d) <= 0;
            //@ assert !good || RowLemmas.entry(a, y, BigInteger.val(d), BigInteger.val(sum));
            sum = sum.add(a[y]);
            y = y + 1;
        }
        return good && sum.compareTo(m) == 0;
    }

    /** The name of the matrix of all rows; null if it is too long for Java. */
    /*@ normal_behavior
      @ requires rows.length >= 1 && BigInteger.val(d) >= 1;
      @ requires (\forall int i; 0 <= i && i < rows.length; rows[i].length == rows[0].length);
      @ ensures \result != null
      @   ==> BigInteger.val(\result) == MatrixNames.matrix(rows, rows.length, rows[0].length, BigInteger.val(d));
      @ assignable \strictly_nothing; @*/
    static /*@ nullable @*/ BigInteger matrix(BigInteger[][] rows, BigInteger d) {
        int bits = d.bitLength();
        if (!isLength(bits, d)) {
            return null;
        }
        int width = width(bits, rows[0].length);
        return width < 0 ? null : matrix(rows, d, bits, width);
    }

    /** Whether d has this many bits. */
    /*@ private normal_behavior
      @ ensures \result ==> bits >= 1 && RowLemmas.isLength(bits, BigInteger.val(d));
      @ assignable \strictly_nothing; @*/
    private static boolean isLength(int bits, BigInteger d) {
        if (bits < 1) {
            return false;
        }
        BigInteger one = BigInteger.valueOf(1L);
        return one.shiftLeft(bits - 1).compareTo(d) <= 0 && d.compareTo(one.shiftLeft(bits)) < 0;
    }

    /** The bits of a row of w entries; -1 if no number may be as long. */
    /*@ private normal_behavior
      @ requires bits >= 1 && w >= 0;
      @ ensures \result == -1 || \result == bits * w;
      @ assignable \strictly_nothing; @*/
    private static int width(int bits, int w) {
        int width = 0;
        int y = 0;
        // A sum, for which it is plain that no int gets too large.
        /*@ loop_invariant 0 <= y && y <= w && (width == -1 || (0 <= width && width == bits * y));
          @ decreases w - y;
          @ assignable \strictly_nothing; @*/
        while (y < w) {
            width = width < 0 || width > MOST_BITS - bits ? -1 : width + bits;
            y = y + 1;
        }
        return width;
    }

    /** The name of the matrix, where entries have as many bits as d and rows have the given number of them. */
    /*@ private normal_behavior
      @ requires rows.length >= 1 && BigInteger.val(d) >= 1;
      @ requires (\forall int i; 0 <= i && i < rows.length; rows[i].length == rows[0].length);
      @ requires RowLemmas.isLength(bits, BigInteger.val(d)) && 0 <= bits && 0 <= width && width == bits * rows[0].length;
      @ ensures BigInteger.val(\result) == MatrixNames.matrix(rows, rows.length, rows[0].length, BigInteger.val(d));
      @ assignable \strictly_nothing; @*/
    private static BigInteger matrix(BigInteger[][] rows, BigInteger d, int bits, int width) {
        BigInteger digits = BigInteger.valueOf(0L);
        int i = 0;
        //@ assert MatrixNames.matrixOfNone(rows, rows[0].length, BigInteger.val(d));
        /*@ loop_invariant 0 <= i && i <= rows.length && digits != null
          @   && BigInteger.val(digits) == MatrixNames.matrix(rows, i, rows[0].length, BigInteger.val(d));
          @ decreases rows.length - i;
          @ assignable \strictly_nothing; @*/
        while (i < rows.length) {
            //@ assert MatrixLemmas.digits(rows, i, rows[0].length, BigInteger.val(d), bits);
            digits = digits.shiftLeft(width).add(row(rows[i], d, bits));
            i = i + 1;
        }
        return digits;
    }

    /** The name of a row, where entries have as many bits as d. */
    /*@ private normal_behavior
      @ requires RowLemmas.isLength(bits, BigInteger.val(d)) && 0 <= bits;
      @ ensures BigInteger.val(\result) == MatrixNames.row(a, a.length, BigInteger.val(d));
      @ assignable \strictly_nothing; @*/
    private static BigInteger row(BigInteger[] a, BigInteger d, int bits) {
        BigInteger digits = BigInteger.valueOf(0L);
        int y = 0;
        //@ assert MatrixNames.rowOfNone(a, BigInteger.val(d));
        /*@ loop_invariant 0 <= y && y <= a.length && digits != null
          @   && BigInteger.val(digits) == MatrixNames.row(a, y, BigInteger.val(d));
          @ decreases a.length - y;
          @ assignable \strictly_nothing; @*/
        while (y < a.length) {
            //@ assert RowLemmas.digit(a, y, BigInteger.val(d), bits);
            digits = digits.shiftLeft(bits).add(a[y]);
            y = y + 1;
        }
        return digits;
    }
}
