package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.channel.Dobrushin;

/** The Dobrushin coefficient eta_TV of a channel, the largest total variation between two of its rows, is the value. */
public final class TotalVariation {
    /** Of which channel. */
    public final Channel channel;
    /** eta_TV is this. */
    public final BigFraction value;

    /*@ public invariant \invariant_for(channel);
      @ public invariant Names.atMost(Names.totalVariation(channel), value);
      @ public invariant Names.atLeast(Names.totalVariation(channel), value);
      @ public accessible \inv: this.channel, this.value, channel.denominator, channel.inputs, channel.outputs, channel.digits; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(channel);
      @ requires Names.atMost(Names.totalVariation(channel), value);
      @ requires Names.atLeast(Names.totalVariation(channel), value);
      @ ensures \invariant_for(this);
      @ ensures this.channel == channel && this.value == value;
      @ assignable \nothing; @*/
    private /*@ pure @*/ TotalVariation(Channel channel, BigFraction value) {
        this.channel = channel;
        this.value = value;
    }

    /**
     * From all pairs of rows [CH-DOBRUSHIN].
     *
     * @param rows  of the channel, over its denominator
     * @param heads of the entries, see Dobrushin
     * @param bits  left out in heads
     * @return null if they are not its rows, or their heads
     */
    /*@ public normal_behavior
      @ requires \invariant_for(channel);
      @ ensures \result != null ==> \invariant_for(\result) && \result.channel == channel;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ TotalVariation dobrushin(Channel channel, BigInteger[][] rows, long[][] heads, int bits) {
        if (!channel.isOf(rows)) {
            return null;
        }
        BigInteger largest = Dobrushin.largestDistance(rows, heads, bits);
        if (largest == null) {
            return null;
        }
        //@ assert ChannelLemmas.totalVariation(channel, rows, largest);
        return ofDistance(channel, largest);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(channel);
      @ requires analysis.Quantity.atMost(Names.totalVariation(channel), BigInteger.val(largest), 2 * BigInteger.val(channel.denominator));
      @ requires analysis.Quantity.atLeast(Names.totalVariation(channel), BigInteger.val(largest), 2 * BigInteger.val(channel.denominator));
      @ ensures \invariant_for(\result) && \result.channel == channel;
      @ assignable \nothing; @*/
    private static TotalVariation ofDistance(Channel channel, BigInteger largest) {
        BigInteger twice = channel.denominator.add(channel.denominator);
        BigFraction value = new BigFraction(largest, twice);
        //@ assert ChannelLemmas.variationIs(channel, largest, twice, value);
        return new TotalVariation(channel, value);
    }
}
