package org.ironbound.kernel.statement;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.channel.ChannelUses;

/** The contraction coefficient eta_KL of a channel followed by another, whatever the law of the input, is at most the value. */
public final class CascadeAtMost {
    /** The first channel. */
    public final Channel first;
    /** The one that follows. */
    public final Channel second;
    /** eta_KL is at most this. */
    public final BigFraction value;

    /*@ public invariant \invariant_for(first) && \invariant_for(second);
      @ public invariant Names.atMost(Names.ofCascade(first, second), value);
      @ public accessible \inv: this.first, this.second, this.value, first.denominator, first.inputs, first.outputs, first.digits,
      @   second.denominator, second.inputs, second.outputs, second.digits; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(first) && \invariant_for(second);
      @ requires Names.atMost(Names.ofCascade(first, second), value);
      @ ensures \invariant_for(this);
      @ ensures this.first == first && this.second == second && this.value == value;
      @ assignable \nothing; @*/
    private /*@ pure @*/ CascadeAtMost(Channel first, Channel second, BigFraction value) {
        this.first = first;
        this.second = second;
        this.value = value;
    }

    /**
     * From both channels [CH-CASCADE].
     *
     * @return null if the outputs of the first are not as many as the inputs of the second, or a bound is negative
     */
    /*@ public normal_behavior
      @ requires \invariant_for(first) && \invariant_for(second);
      @ ensures \result != null ==> \invariant_for(\result) && \result.first == first.channel && \result.second == second.channel;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CascadeAtMost cascade(InputFreeAtMost first, InputFreeAtMost second) {
        if (first.channel.outputs != second.channel.inputs || !Comparison.isNotNegative(first.value)
                || !Comparison.isNotNegative(second.value)) {
            return null;
        }
        return cascade(first.channel, second.channel, first.value, second.value);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(first) && \invariant_for(second) && first.outputs == second.inputs;
      @ requires Names.atMost(Names.inputFree(first), eta) && Names.atMost(Names.inputFree(second), theta);
      @ requires 0 <= BigFraction.num(eta) && 0 <= BigFraction.num(theta) && 0 < BigFraction.den(eta) && 0 < BigFraction.den(theta);
      @ ensures \invariant_for(\result) && \result.first == first && \result.second == second;
      @ assignable \nothing; @*/
    private static CascadeAtMost cascade(Channel first, Channel second, BigFraction eta, BigFraction theta) {
        BigFraction value = ChannelUses.cascade(eta, theta);
        //@ assert ChannelLemmas.cascade(first, second, eta, theta, value);
        return new CascadeAtMost(first, second, value);
    }

    /** This statement with another bound; null if that is stronger than what is proved. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.first == first && \result.second == second && \result.value == value;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ CascadeAtMost weakened(BigFraction value) {
        if (!Comparison.isAtMost(this.value, value)) {
            return null;
        }
        //@ assert Weaker.above(Names.ofCascade(first, second), this.value, value);
        return new CascadeAtMost(first, second, value);
    }
}
