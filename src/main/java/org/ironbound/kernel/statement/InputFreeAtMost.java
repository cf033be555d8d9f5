package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.channel.InputFreeUpperBound;
import org.ironbound.kernel.channel.RowRoots;

/** The contraction coefficient eta_KL of a channel, whatever the law of its input, is at most the value. */
public final class InputFreeAtMost {
    /** Of which channel. */
    public final Channel channel;
    /** eta_KL is at most this. */
    public final BigFraction value;

    /*@ public invariant \invariant_for(channel);
      @ public invariant Names.atMost(Names.inputFree(channel), value);
      @ public accessible \inv: this.channel, this.value, channel.denominator, channel.inputs, channel.outputs, channel.digits; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(channel);
      @ requires Names.atMost(Names.inputFree(channel), value);
      @ ensures \invariant_for(this);
      @ ensures this.channel == channel && this.value == value;
      @ assignable \nothing; @*/
    private /*@ pure @*/ InputFreeAtMost(Channel channel, BigFraction value) {
        this.channel = channel;
        this.value = value;
    }

    /**
     * By roots, and by two tangents for each pair of rows for which roots are not enough [CH-KL].
     *
     * @param rows   of the channel, over its denominator
     * @param roots  of the rows
     * @param scale  of the roots
     * @param places for each row and each earlier one three numbers, where the tangents touch and where they
     *     cross: left, cross and right, in multiples of 1/unit; or none, if roots are enough
     * @param value  the bound
     * @param unit   the scale to compute with
     * @return null if they do not prove the bound, or a number is out of its range
     */
    /*@ public normal_behavior
      @ requires \invariant_for(channel) && \invariant_for(scale);
      @ ensures \result != null ==> \invariant_for(\result) && \result.channel == channel && \result.value == value;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ InputFreeAtMost byTangents(Channel channel, BigInteger[][] rows, BigInteger[][] roots, RowRoots scale,
            BigInteger[][][] places, BigFraction value, BigInteger unit) {
        if (unit.signum() <= 0 || !Comparison.isNotNegative(value) || !channel.isOf(rows)) {
            return null;
        }
        BigInteger bound = Division.floor(value.getNumerator().multiply(unit), value.getDenominator());
        if (bound.signum() < 0 || !Tangents.show(rows, channel.denominator, roots, scale, places, bound, unit)) {
            return null;
        }
        //@ assert ChannelLemmas.byPairs(channel, rows, bound, unit, value);
        return new InputFreeAtMost(channel, value);
    }

    /**
     * By square roots of products, in closed form [CH-KL].
     *
     * @param rows  of the channel, over its denominator
     * @param value the bound
     * @param unit  the scale to compute with
     * @return null if they do not prove the bound, or a number is out of its range
     */
    /*@ public normal_behavior
      @ requires \invariant_for(channel);
      @ ensures \result != null ==> \invariant_for(\result) && \result.channel == channel && \result.value == value;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ InputFreeAtMost byRoots(Channel channel, BigInteger[][] rows, BigFraction value, BigInteger unit) {
        if (unit.signum() <= 0 || !Comparison.isNotNegative(value) || !channel.isOf(rows)) {
            return null;
        }
        BigInteger bound = Division.floor(value.getNumerator().multiply(unit), value.getDenominator());
        if (bound.signum() < 0 || !InputFreeUpperBound.byRoots(rows, channel.denominator, bound, unit)) {
            return null;
        }
        //@ assert ChannelLemmas.byPairs(channel, rows, bound, unit, value);
        return new InputFreeAtMost(channel, value);
    }

    /** This statement with another bound; null if that is stronger than what is proved. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.channel == channel && \result.value == value;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ InputFreeAtMost weakened(BigFraction value) {
        if (!Comparison.isAtMost(this.value, value)) {
            return null;
        }
        //@ assert Weaker.above(Names.inputFree(channel), this.value, value);
        return new InputFreeAtMost(channel, value);
    }
}
