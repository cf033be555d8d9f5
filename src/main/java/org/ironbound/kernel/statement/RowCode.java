package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.ironbound.kernel.exact.IntegerPower;

/** The name of a channel as a number, see FiniteChannel in specs/: so a statement about it needs no array that somebody could change. */
final class RowCode {
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

    /** The name of the matrix of all rows. */
    /*@ normal_behavior
      @ requires rows.length >= 1 && BigInteger.val(d) >= 1;
      @ requires (\forall int i; 0 <= i && i < rows.length; rows[i].length == rows[0].length);
      @ ensures BigInteger.val(\result) == MatrixNames.matrix(rows, rows.length, rows[0].length, BigInteger.val(d));
      @ assignable \strictly_nothing; @*/
    static BigInteger matrix(BigInteger[][] rows, BigInteger d) {
        BigInteger base = IntegerPower.of(d.add(BigInteger.valueOf(1L)), rows[0].length);
        //@ assert MatrixLemmas.whole(rows, rows.length, rows[0].length, BigInteger.val(d));
        return part(rows, 0, rows.length, d, base);
    }

    /** The names of n rows as digits; by halves, because the product of two numbers of the same length is the cheapest for its length. */
    /*@ private normal_behavior
      @ requires 0 <= from && 1 <= n && from + n <= rows.length && BigInteger.val(d) >= 1;
      @ requires (\forall int i; 0 <= i && i < rows.length; rows[i].length == rows[0].length);
      @ ensures BigInteger.val(\result)
      @   == MatrixNames.part(rows, from, n, rows[0].length, BigInteger.val(d), BigInteger.val(base));
      @ measured_by n;
      @ assignable \strictly_nothing; @*/
    private static BigInteger part(BigInteger[][] rows, int from, int n, BigInteger d, BigInteger base) {
        if (n == 1) {
            //@ assert MatrixLemmas.one(rows, from, rows[0].length, BigInteger.val(d), BigInteger.val(base));
            return row(rows[from], d);
        }
        int half = n / 2;
        BigInteger high = part(rows, from, half, d, base);
        BigInteger low = part(rows, from + half, n - half, d, base);
        //@ assert MatrixLemmas.joined(rows, from, half, n - half, rows[0].length, BigInteger.val(d), BigInteger.val(base));
        return high.multiply(IntegerPower.of(base, n - half)).add(low);
    }

    /** The name of a row. */
    /*@ private normal_behavior
      @ requires BigInteger.val(d) >= 1;
      @ ensures BigInteger.val(\result) == MatrixNames.row(a, a.length, BigInteger.val(d));
      @ assignable \strictly_nothing; @*/
    private static BigInteger row(BigInteger[] a, BigInteger d) {
        BigInteger base = d.add(BigInteger.valueOf(1L));
        BigInteger digits = BigInteger.valueOf(0L);
        int y = 0;
        //@ assert MatrixNames.rowOfNone(a, BigInteger.val(d));
        /*@ loop_invariant 0 <= y && y <= a.length && digits != null
          @   && BigInteger.val(digits) == MatrixNames.row(a, y, BigInteger.val(d));
          @ decreases a.length - y;
          @ assignable \strictly_nothing; @*/
        while (y < a.length) {
            //@ assert RowLemmas.digit(a, y, BigInteger.val(d));
            digits = digits.multiply(base).add(a[y]);
            y = y + 1;
        }
        return digits;
    }
}
