package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.law.GaussianCoefficients;

/** The contraction coefficients of a channel with Gaussian noise are the values: of one use and of all. */
public final class NoiseCoefficients {
    /** Of which channel. */
    public final GaussianNoise channel;
    /** That of one use with a Gaussian input is this. */
    public final BigFraction ofUse;
    /** The largest one of all uses with jointly Gaussian inputs is this. */
    public final BigFraction ofUses;

    /*@ public invariant \invariant_for(channel);
      @ public invariant Names.atMost(Names.noisyUse(channel), ofUse) && Names.atLeast(Names.noisyUse(channel), ofUse);
      @ public invariant Names.atMost(Names.noisyUses(channel), ofUses) && Names.atLeast(Names.noisyUses(channel), ofUses);
      @ public accessible \inv: this.channel, this.ofUse, this.ofUses, channel.signalToNoise, channel.uses; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(channel);
      @ requires Names.atMost(Names.noisyUse(channel), ofUse) && Names.atLeast(Names.noisyUse(channel), ofUse);
      @ requires Names.atMost(Names.noisyUses(channel), ofUses) && Names.atLeast(Names.noisyUses(channel), ofUses);
      @ ensures \invariant_for(this);
      @ ensures this.channel == channel && this.ofUse == ofUse && this.ofUses == ofUses;
      @ assignable \nothing; @*/
    private /*@ pure @*/ NoiseCoefficients(GaussianNoise channel, BigFraction ofUse, BigFraction ofUses) {
        this.channel = channel;
        this.ofUse = ofUse;
        this.ofUses = ofUses;
    }

    /** From the signal-to-noise ratio [SDPI-GAUSS]. */
    /*@ public normal_behavior
      @ requires \invariant_for(channel);
      @ ensures \invariant_for(\result) && \result.channel == channel;
      @ assignable \nothing; @*/
    public static NoiseCoefficients sdpiGauss(GaussianNoise channel) {
        BigFraction use = GaussianCoefficients.additiveNoise(BigInteger.valueOf(1L), channel.signalToNoise);
        BigFraction uses = GaussianCoefficients.additiveNoise(channel.uses, channel.signalToNoise);
        //@ assert GaussianLemmas.noise(channel, use, uses);
        return new NoiseCoefficients(channel, use, uses);
    }
}
