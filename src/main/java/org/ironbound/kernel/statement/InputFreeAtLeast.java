package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.channel.InputFree;

/** The contraction coefficient eta_KL of a channel, whatever the law of its input, is at least the value. */
public final class InputFreeAtLeast {
    /** Of which channel. */
    public final Channel channel;
    /** eta_KL is at least this. */
    public final BigFraction value;

    /*@ public invariant \invariant_for(channel);
      @ public invariant Names.atLeast(Names.inputFree(channel), value);
      @ public accessible \inv: this.channel, this.value, channel.denominator, channel.inputs, channel.outputs, channel.digits; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(channel);
      @ requires Names.atLeast(Names.inputFree(channel), value);
      @ ensures \invariant_for(this);
      @ ensures this.channel == channel && this.value == value;
      @ assignable \nothing; @*/
    private /*@ pure @*/ InputFreeAtLeast(Channel channel, BigFraction value) {
        this.channel = channel;
        this.value = value;
    }

    /**
     * By two rows and the odds of their inputs [CH-KL].
     *
     * @param rows   of the channel, over its denominator
     * @param first  one row, counted from 0
     * @param second another
     * @param point  the probability of the first one's input, in multiples of 1/unit
     * @param unit   the scale to compute with
     * @return null if a number is out of its range
     */
    /*@ public normal_behavior
      @ requires \invariant_for(channel);
      @ ensures \result != null ==> \invariant_for(\result) && \result.channel == channel;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ InputFreeAtLeast byPoint(Channel channel, BigInteger[][] rows, int first, int second, BigInteger point,
            BigInteger unit) {
        if (unit.signum() <= 0 || point.signum() < 0 || point.compareTo(unit) > 0 || !channel.isOf(rows)
                || first < 0 || first >= rows.length || second < 0 || second >= rows.length) {
            return null;
        }
        BigInteger lower = InputFree.pairLowerBound(rows[first], rows[second], channel.denominator, point, unit, unit);
        //@ assert ChannelLemmas.byPair(channel, rows, first, second, lower, unit);
        return ofQuotient(channel, lower, unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(channel) && 1 <= BigInteger.val(unit);
      @ requires analysis.Quantity.atLeast(Names.inputFree(channel), BigInteger.val(lower), BigInteger.val(unit));
      @ ensures \invariant_for(\result) && \result.channel == channel;
      @ assignable \nothing; @*/
    private static InputFreeAtLeast ofQuotient(Channel channel, BigInteger lower, BigInteger unit) {
        BigFraction value = new BigFraction(lower, unit);
        //@ assert Weaker.lower(Names.inputFree(channel), BigInteger.val(lower), BigInteger.val(unit), value);
        return new InputFreeAtLeast(channel, value);
    }

    /** This statement with another bound; null if that is stronger than what is proved. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.channel == channel && \result.value == value;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ InputFreeAtLeast weakened(BigFraction value) {
        if (!Comparison.isAtMost(value, this.value)) {
            return null;
        }
        //@ assert Weaker.below(Names.inputFree(channel), this.value, value);
        return new InputFreeAtLeast(channel, value);
    }
}
