package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.ironbound.kernel.channel.OutputLaw;
import org.ironbound.kernel.channel.OutputName;
import org.ironbound.kernel.channel.OutputNames;

/** One of two outputs of a channel with a law of its input, as it is learnt from the input [CH-BINARY]. */
public final class BinaryOutput {
    private BinaryOutput() {
    }

    /**
     * The law of whether that output occurs.
     *
     * @param law     a joint law
     * @param counts  of the law
     * @param columns the counts by outputs: for each of them those of all inputs; they are compared
     * @param output  0 or 1
     * @param unit    the scale to compute with
     * @return null if these are not its counts, or there are not two outputs, or one of them or an input never occurs, or a number is out
     *         of its range
     */
    /*@ public normal_behavior
      @ requires \invariant_for(law);
      @ ensures \result != null ==> \invariant_for(\result) && \result.unit == unit && OutputLemmas.isOutput(\result.id, law, output);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ OutputLaw of(JointLaw law, BigInteger[][] counts, BigInteger[][] columns, int output,
            BigInteger unit) {
        if (unit.signum() <= 0 || output < 0 || output > 1 || counts.length != law.inputs || columns.length != 2) {
            return null;
        }
        return ofColumns(law, counts, new OutputName(law.digits, counts.length, law.total, output), columns[1 - output],
            columns[output], unit);
    }

    /** Whether a row of numbers is a column of the counts. */
    /*@ private normal_behavior
      @ requires (\forall int i; 0 <= i && i < counts.length; counts[i] != null && counts[i].length == 2) && 0 <= y && y <= 1;
      @ ensures \result ==> column.length == counts.length
      @   && (\forall int i; 0 <= i && i < counts.length; BigInteger.val(column[i]) == BigInteger.val(counts[i][y]));
      @ assignable \strictly_nothing; @*/
    private static boolean isColumn(BigInteger[][] counts, int y, BigInteger[] column) {
        boolean good = column.length == counts.length;
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= counts.length && (good ==> column.length == counts.length);
          @ loop_invariant good ==> (\forall int k; 0 <= k && k < i; BigInteger.val(column[k]) == BigInteger.val(counts[k][y]));
          @ decreases counts.length - i;
          @ assignable \strictly_nothing; @*/
        while (i < counts.length) {
            good = good && column[i].compareTo(counts[i][y]) == 0;
            i = i + 1;
        }
        return good;
    }

    /** Whether each row has two counts, which are not both 0. */
    /*@ private normal_behavior
      @ ensures \result ==> (\forall int i; 0 <= i && i < counts.length; counts[i] != null && counts[i].length == 2);
      @ ensures \result ==> (\forall int i; 0 <= i && i < counts.length;
      @   1 <= BigInteger.val(counts[i][0]) + BigInteger.val(counts[i][1]));
      @ assignable \strictly_nothing; @*/
    private static boolean areTwo(BigInteger[][] counts) {
        boolean good = true;
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= counts.length;
          @ loop_invariant good ==> (\forall int k; 0 <= k && k < i; counts[k] != null && counts[k].length == 2);
          @ loop_invariant good ==> (\forall int k; 0 <= k && k < i; 1 <= BigInteger.val(counts[k][0]) + BigInteger.val(counts[k][1]));
          @ decreases counts.length - i;
          @ assignable \strictly_nothing; @*/
        while (i < counts.length) {
            good = good && counts[i].length == 2 && counts[i][0].add(counts[i][1]).signum() > 0;
            i = i + 1;
        }
        return good;
    }

    /** The law of that name, from the counts of the other output and of this one. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && \invariant_for(id) && OutputLemmas.isName(id, law) && 0 <= id.output && id.output <= 1;
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \result != null ==> \invariant_for(\result) && \result.unit == unit && \result.id == id;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ OutputLaw ofColumns(JointLaw law, BigInteger[][] counts, OutputName id, BigInteger[] zeros,
            BigInteger[] ones, BigInteger unit) {
        if (!areLetters(law, counts, id, zeros, ones)) {
            return null;
        }
        //@ assert OutputLemmas.size(law, id);
        return OutputLaw.of(id, zeros, ones, unit);
    }

    /** Whether these are the letters of the law of that name. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && \invariant_for(id) && OutputLemmas.isName(id, law) && 0 <= id.output && id.output <= 1;
      @ ensures \result ==> law.outputs == 2 && zeros.length == law.inputs && ones.length == law.inputs
      @   && (\forall int i; 0 <= i < zeros.length; OutputNames.isLetter(OutputNames.of(id), i, zeros[i], ones[i]));
      @ assignable \strictly_nothing; @*/
    private static boolean areLetters(JointLaw law, BigInteger[][] counts, OutputName id, BigInteger[] zeros, BigInteger[] ones) {
        if (law.outputs != 2 || !areTwo(counts) || !isColumn(counts, 1 - id.output, zeros) || !isColumn(counts, id.output, ones)
                || !law.isOf(counts)) {
            return false;
        }
        //@ assert OutputLemmas.letters(law, counts, id, zeros, ones);
        return true;
    }
}
