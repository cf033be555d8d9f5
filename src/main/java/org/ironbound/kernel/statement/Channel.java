package org.ironbound.kernel.statement;

import java.math.BigInteger;

/**
 * A channel with finitely many inputs and outputs, over a common denominator of its probabilities. Its rows, the laws of the output for
 * each input, are not kept but made one number, which nobody can change: its digits are the entries, see FiniteChannel in specs/. Rules
 * take the rows anew and compare.
 */
public final class Channel {
    /** The common denominator, at least 1. */
    public final BigInteger denominator;
    /** The number of inputs, at least 1. */
    public final int inputs;
    /** The number of outputs, at least 1. */
    public final int outputs;
    /** All rows as one number. */
    public final BigInteger digits;

    /*@ public invariant 1 <= BigInteger.val(denominator) && 1 <= inputs && 1 <= outputs;
      @ public invariant analysis.FiniteChannel.isChannel(BigInteger.val(digits), inputs, outputs, BigInteger.val(denominator));
      @ public accessible \inv: this.denominator, this.inputs, this.outputs, this.digits; @*/

    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(denominator) && 1 <= inputs && 1 <= outputs;
      @ requires analysis.FiniteChannel.isChannel(BigInteger.val(digits), inputs, outputs, BigInteger.val(denominator));
      @ ensures \invariant_for(this);
      @ ensures this.denominator == denominator && this.inputs == inputs && this.outputs == outputs && this.digits == digits;
      @ assignable \nothing; @*/
    private /*@ pure @*/ Channel(BigInteger denominator, int inputs, int outputs, BigInteger digits) {
        this.denominator = denominator;
        this.inputs = inputs;
        this.outputs = outputs;
        this.digits = digits;
    }

    /**
     * The channel with these rows.
     *
     * @param rows        for each input the numerators of the probabilities of the outputs
     * @param denominator of all probabilities
     * @return null if the rows are not of the same length, or one is no law over the denominator
     */
    /*@ public normal_behavior
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ Channel of(BigInteger[][] rows, BigInteger denominator) {
        if (rows.length == 0 || denominator.signum() <= 0) {
            return null;
        }
        BigInteger digits = RowCode.number(rows, denominator);
        return digits == null ? null : new Channel(denominator, rows.length, rows[0].length, digits);
    }

    /** Whether the rows, over the denominator, are those of this channel. */
    /*@ public normal_behavior
      @ ensures \result ==> ChannelLemmas.isMatrix(this, rows);
      @ ensures \result ==> rows.length >= 1 && (\forall int i; 0 <= i && i < rows.length; rows[i] != null
      @   && rows[i].length == rows[0].length);
      @ ensures \result ==> rows.length == inputs && rows[0].length == outputs;
      @ assignable \strictly_nothing; @*/
    public boolean isOf(BigInteger[][] rows) {
        if (rows.length != inputs || rows[0].length != outputs) {
            return false;
        }
        BigInteger others = RowCode.number(rows, denominator);
        return others != null && others.compareTo(digits) == 0;
    }

    /** Whether the other has the same rows over the same denominator. */
    /*@ public normal_behavior
      @ requires \invariant_for(other);
      @ ensures \result ==> Names.channel(this) == Names.channel(other);
      @ assignable \strictly_nothing; @*/
    public boolean isSame(Channel other) {
        return denominator.compareTo(other.denominator) == 0 && inputs == other.inputs && outputs == other.outputs
            && digits.compareTo(other.digits) == 0;
    }
}
