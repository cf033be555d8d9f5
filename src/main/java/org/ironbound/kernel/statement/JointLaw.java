package org.ironbound.kernel.statement;

import java.math.BigInteger;

/**
 * A channel together with a law of its input, as the joint law of input and output: counts over their sum. They are not kept but made one
 * number, which nobody can change: its digits are the counts, see JointLaw in specs/. Rules take the counts anew and compare.
 */
public final class JointLaw {
    /** The sum of all counts, at least 1. */
    public final BigInteger total;
    /** The number of inputs, at least 1. */
    public final int inputs;
    /** The number of outputs, at least 1. */
    public final int outputs;
    /** All counts as one number. */
    public final BigInteger digits;

    /*@ public invariant 1 <= BigInteger.val(total) && 1 <= inputs && 1 <= outputs;
      @ public invariant analysis.JointLaw.isMatrix(BigInteger.val(digits), inputs, outputs, BigInteger.val(total), BigInteger.val(total));
      @ public accessible \inv: this.total, this.inputs, this.outputs, this.digits; @*/

    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(total) && 1 <= inputs && 1 <= outputs;
      @ requires analysis.JointLaw.isMatrix(BigInteger.val(digits), inputs, outputs, BigInteger.val(total), BigInteger.val(total));
      @ ensures \invariant_for(this);
      @ ensures this.total == total && this.inputs == inputs && this.outputs == outputs && this.digits == digits;
      @ assignable \nothing; @*/
    private /*@ pure @*/ JointLaw(BigInteger total, int inputs, int outputs, BigInteger digits) {
        this.total = total;
        this.inputs = inputs;
        this.outputs = outputs;
        this.digits = digits;
    }

    /**
     * The joint law with these counts.
     *
     * @param counts for each input those of the outputs
     * @param total  their sum
     * @return null if the rows are not of the same length, or a count is negative, or that is not their sum
     */
    /*@ public normal_behavior
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ JointLaw of(BigInteger[][] counts, BigInteger total) {
        if (counts.length == 0 || total.signum() <= 0) {
            return null;
        }
        BigInteger digits = JointCode.number(counts, total);
        return digits == null ? null : new JointLaw(total, counts.length, counts[0].length, digits);
    }

    /** Whether the counts are those of this law. */
    /*@ public normal_behavior
      @ ensures \result ==> JointLemmas.isLaw(this, counts);
      @ ensures \result ==> counts.length >= 1
      @   && (\forall int i; 0 <= i && i < counts.length; counts[i] != null && counts[i].length == counts[0].length);
      @ ensures \result ==> counts.length == inputs && counts[0].length == outputs;
      @ assignable \strictly_nothing; @*/
    public boolean isOf(BigInteger[][] counts) {
        if (counts.length != inputs || counts[0].length != outputs) {
            return false;
        }
        BigInteger others = JointCode.number(counts, total);
        return others != null && others.compareTo(digits) == 0;
    }
}
