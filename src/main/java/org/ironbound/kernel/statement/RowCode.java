package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Powers;

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
        if (rows[0].length == 0) {
            return null;
        }
        BigInteger base = power(d.add(BigInteger.valueOf(1L)), rows[0].length);
        BigInteger digits = BigInteger.valueOf(0L);
        boolean good = true;
        int i = 0;
        //@ assert MatrixLemmas.none(rows, rows[0].length, BigInteger.val(d));
        /*@ loop_invariant 0 <= i && i <= rows.length && digits != null;
          @ loop_invariant good ==> (\forall int k; 0 <= k && k < i; rows[k].length == rows[0].length);
          @ loop_invariant good ==> MatrixLemmas.areLaws(rows, i, rows[0].length, BigInteger.val(d));
          @ loop_invariant good ==> BigInteger.val(digits) == MatrixNames.matrix(rows, i, rows[0].length, BigInteger.val(d));
          @ loop_invariant good ==> analysis.FiniteChannel.isChannel(MatrixNames.matrix(rows, i, rows[0].length, BigInteger.val(d)), i,
          @   rows[0].length, BigInteger.val(d));
          @ decreases rows.length - i;
          @ assignable \strictly_nothing; @*/
        while (i < rows.length) {
            BigInteger name = row(rows[i], d, d);
            good = good && name != null && rows[i].length == rows[0].length;
            //@ assert !good || MatrixLemmas.more(rows, i, rows[0].length, BigInteger.val(d));
            digits = good ? digits.multiply(base).add(name) : digits;
            i = i + 1;
        }
        return good ? digits : null;
    }

    /** The name of a row, null if its entries are not from 0 to d with the sum m; if m is d, it is a law over d. */
    /*@ normal_behavior
      @ requires BigInteger.val(d) >= 1;
      @ ensures \result != null ==> RowLemmas.areEntries(a, a.length, BigInteger.val(d))
      @   && BigInteger.val(\result) == MatrixNames.row(a, a.length, BigInteger.val(d));
      @ ensures \result != null && BigInteger.val(m) == BigInteger.val(d) ==> RowLemmas.isLaw(a, a.length, BigInteger.val(d));
      @ assignable \strictly_nothing; @*/
    static /*@ nullable @*/ BigInteger row(BigInteger[] a, BigInteger d, BigInteger m) {
        BigInteger base = d.add(BigInteger.valueOf(1L));
        BigInteger digits = BigInteger.valueOf(0L);
        BigInteger sum = digits;
        boolean good = true;
        int y = 0;
        //@ assert RowLemmas.none(a, BigInteger.val(d));
        /*@ loop_invariant 0 <= y && y <= a.length && digits != null && sum != null
          @   && BigInteger.val(digits) == MatrixNames.row(a, y, BigInteger.val(d));
          @ loop_invariant good ==> RowLemmas.areEntries(a, y, BigInteger.val(d));
          @ loop_invariant good ==> analysis.FiniteChannel.isRow(MatrixNames.row(a, y, BigInteger.val(d)), y, BigInteger.val(d),
          @   BigInteger.val(sum));
          @ decreases a.length - y;
          @ assignable \strictly_nothing; @*/
        while (y < a.length) {
            good = good && a[y].signum() >= 0 && a[y].compareTo(d) <= 0;
            //@ assert RowLemmas.digit(a, y, BigInteger.val(d));
            //@ assert !good || RowLemmas.entry(a, y, BigInteger.val(d), BigInteger.val(sum));
            digits = digits.multiply(base).add(a[y]);
            sum = sum.add(a[y]);
            y = y + 1;
        }
        return good && sum.compareTo(m) == 0 ? digits : null;
    }

    /** x^n. */
    /*@ normal_behavior
      @ requires n >= 0;
      @ ensures BigInteger.val(\result) == \dl_pow(BigInteger.val(x), n);
      @ assignable \strictly_nothing; @*/
    static BigInteger power(BigInteger x, int n) {
        BigInteger power = BigInteger.valueOf(1L);
        int k = 0;
        //@ assert Powers.ofNone(BigInteger.val(x));
        /*@ loop_invariant 0 <= k && k <= n && power != null && BigInteger.val(power) == \dl_pow(BigInteger.val(x), k);
          @ decreases n - k;
          @ assignable \strictly_nothing; @*/
        while (k < n) {
            power = power.multiply(x);
            k = k + 1;
            //@ assert Powers.step(BigInteger.val(x), k);
        }
        return power;
    }
}
