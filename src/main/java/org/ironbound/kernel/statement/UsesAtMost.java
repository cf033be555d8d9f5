package org.ironbound.kernel.statement;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.channel.ChannelUses;

/** The contraction coefficient eta_KL of independent uses of a channel, whatever the law of their inputs, is at most the value. */
public final class UsesAtMost {
    /** Of which channel. */
    public final Channel channel;
    /** How often it is used, at least once. */
    public final int uses;
    /** eta_KL is at most this. */
    public final BigFraction value;

    /*@ public invariant \invariant_for(channel) && 1 <= uses && uses <= 2147483647;
      @ public invariant Names.atMost(Names.ofUses(channel, uses), value);
      @ public accessible \inv: this.channel, this.uses, this.value, channel.denominator, channel.inputs, channel.outputs,
      @   channel.digits; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(channel) && 1 <= uses;
      @ requires Names.atMost(Names.ofUses(channel, uses), value);
      @ ensures \invariant_for(this);
      @ ensures this.channel == channel && this.uses == uses && this.value == value;
      @ assignable \nothing; @*/
    private /*@ pure @*/ UsesAtMost(Channel channel, int uses, BigFraction value) {
        this.channel = channel;
        this.uses = uses;
        this.value = value;
    }

    /**
     * From one use [CH-NFOLD].
     *
     * @param use  of the channel
     * @param uses how many
     * @return null if there is none, or the bound of one use is not between 0 and 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(use);
      @ ensures \result != null ==> \invariant_for(\result) && \result.channel == use.channel && \result.uses == uses;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ UsesAtMost nfold(InputFreeAtMost use, int uses) {
        return uses < 1 || !Comparison.isNotNegative(use.value) || !Comparison.isAtMostOne(use.value) ? null
            : nfold(use.channel, use.value, uses);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(channel) && 1 <= uses && 0 <= BigFraction.num(eta) && BigFraction.num(eta) <= BigFraction.den(eta);
      @ requires Names.atMost(Names.inputFree(channel), eta);
      @ ensures \invariant_for(\result) && \result.channel == channel && \result.uses == uses;
      @ assignable \nothing; @*/
    private static UsesAtMost nfold(Channel channel, BigFraction eta, int uses) {
        BigFraction value = ChannelUses.parallel(eta, uses);
        //@ assert ChannelLemmas.uses(channel, uses, eta, value);
        return new UsesAtMost(channel, uses, value);
    }

    /** This statement with another bound; null if that is stronger than what is proved. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.channel == channel && \result.uses == uses && \result.value == value;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ UsesAtMost weakened(BigFraction value) {
        if (!Comparison.isAtMost(this.value, value)) {
            return null;
        }
        //@ assert Weaker.above(Names.ofUses(channel, uses), this.value, value);
        return new UsesAtMost(channel, uses, value);
    }
}
