package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.ironbound.kernel.channel.JointSums;
import org.ironbound.kernel.channel.MaximalCorrelation;

/** The name of a joint law as a number, see JointLaw in specs/, and whether a law is one of a channel. */
final class JointCode {
    private JointCode() {
    }

    /** The name of the law with these counts over their sum d, null if they are none: if they are not as many in each row, or negative. */
    /*@ normal_behavior
      @ requires counts.length >= 1 && BigInteger.val(d) >= 1;
      @ ensures \result != null ==> (\forall int i; 0 <= i && i < counts.length; counts[i].length == counts[0].length);
      @ ensures \result != null ==> counts[0].length >= 1
      @   && JointLemmas.areRows(counts, counts.length, counts[0].length, BigInteger.val(d))
      @   && BigInteger.val(\result) == MatrixNames.matrix(counts, counts.length, counts[0].length, BigInteger.val(d))
      @   && analysis.JointLaw.isMatrix(BigInteger.val(\result), counts.length, counts[0].length, BigInteger.val(d), BigInteger.val(d));
      @ assignable \strictly_nothing; @*/
    static /*@ nullable @*/ BigInteger number(BigInteger[][] counts, BigInteger d) {
        BigInteger total = BigInteger.valueOf(0L);
        boolean good = counts[0].length >= 1;
        int i = 0;
        //@ assert !good || JointLemmas.none(counts, counts[0].length, BigInteger.val(d));
        /*@ loop_invariant 0 <= i && i <= counts.length && total != null && (good ==> counts[0].length >= 1);
          @ loop_invariant good ==> (\forall int k; 0 <= k && k < i; counts[k].length == counts[0].length);
          @ loop_invariant good ==> JointLemmas.areRows(counts, i, counts[0].length, BigInteger.val(d));
          @ loop_invariant good ==> analysis.JointLaw.isMatrix(MatrixNames.matrix(counts, i, counts[0].length, BigInteger.val(d)), i,
          @   counts[0].length, BigInteger.val(d), BigInteger.val(total));
          @ decreases counts.length - i;
          @ assignable \strictly_nothing; @*/
        while (i < counts.length) {
            BigInteger sum = MaximalCorrelation.sum(counts[i]);
            good = good && counts[i].length == counts[0].length && RowCode.hasSum(counts[i], d, sum);
            //@ assert !good || JointLemmas.more(counts, i, counts[0].length, BigInteger.val(d), BigInteger.val(total));
            total = total.add(sum);
            i = i + 1;
        }
        return good && total.compareTo(d) == 0 ? RowCode.matrix(counts, d) : null;
    }

    /** Whether each row of the counts is a multiple of that of the channel over d. */
    /*@ normal_behavior
      @ requires counts.length == rows.length && rows.length >= 1;
      @ requires (\forall int i; 0 <= i && i < rows.length; rows[i] != null && rows[i].length == rows[0].length);
      @ requires (\forall int i; 0 <= i && i < rows.length; counts[i] != null && counts[i].length == rows[0].length);
      @ ensures \result ==> JointLemmas.areMultiples(rows, counts, rows.length, rows[0].length, BigInteger.val(d));
      @ assignable \strictly_nothing; @*/
    static boolean areMultiples(BigInteger[][] rows, BigInteger d, BigInteger[][] counts) {
        boolean good = true;
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= rows.length;
          @ loop_invariant good ==> JointLemmas.areMultiples(rows, counts, i, rows[0].length, BigInteger.val(d));
          @ decreases rows.length - i;
          @ assignable \strictly_nothing; @*/
        while (i < rows.length) {
            good = good && isMultiple(rows[i], d, counts[i]);
            i = i + 1;
        }
        return good;
    }

    /** Whether the counts are proportional to the row over d. */
    /*@ private normal_behavior
      @ requires counts.length == row.length;
      @ ensures \result ==> JointLemmas.isMultiple(row, counts, row.length, BigInteger.val(d), JointSums.row(counts, row.length));
      @ assignable \strictly_nothing; @*/
    private static boolean isMultiple(BigInteger[] row, BigInteger d, BigInteger[] counts) {
        BigInteger sum = MaximalCorrelation.sum(counts);
        boolean good = true;
        int y = 0;
        /*@ loop_invariant 0 <= y && y <= row.length;
          @ loop_invariant good ==> JointLemmas.isMultiple(row, counts, y, BigInteger.val(d), BigInteger.val(sum));
          @ decreases row.length - y;
          @ assignable \strictly_nothing; @*/
        while (y < row.length) {
            good = good && counts[y].multiply(d).compareTo(row[y].multiply(sum)) == 0;
            y = y + 1;
        }
        return good;
    }
}
