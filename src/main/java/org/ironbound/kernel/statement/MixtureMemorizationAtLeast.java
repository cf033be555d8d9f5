package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Bits;
import org.ironbound.kernel.bound.BitsLemmas;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.Logarithm;

/** Every learner of a mixture that reaches the target memorizes at least the value. */
public final class MixtureMemorizationAtLeast {
    /** The mixture. */
    public final Mixture mixture;
    /** Whether the value is in bits, else it is in nats. */
    public final boolean inBits;
    /** The memorization is at least this. */
    public final BigFraction value;

    /*@ public invariant \invariant_for(mixture);
      @ public invariant Names.atLeast(MixtureNames.memorization(mixture, inBits), value);
      @ public accessible \inv: this.mixture, this.inBits, this.value,
      @   mixture.samples, mixture.error, mixture.groups, mixture.whole, mixture.numbers, mixture.numbers[*]; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(mixture);
      @ requires Names.atLeast(MixtureNames.memorization(mixture, inBits), value);
      @ ensures \invariant_for(this);
      @ ensures this.mixture == mixture && this.inBits == inBits && this.value == value;
      @ assignable \nothing; @*/
    private /*@ pure @*/ MixtureMemorizationAtLeast(Mixture mixture, boolean inBits, BigFraction value) {
        this.mixture = mixture;
        this.inBits = inBits;
        this.value = value;
    }

    /** The sum over all groups, less the price nu e of the error [MIX]; null if it is not over all. */
    /*@ public normal_behavior
      @ requires \invariant_for(sum);
      @ ensures \result != null ==> \invariant_for(\result) && \result.mixture == sum.mixture && !\result.inBits;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ MixtureMemorizationAtLeast mix(MixtureSum sum) {
        return sum.groups == sum.mixture.groups ? ofTotal(sum.mixture, sum.multiplier, sum.total, sum.unit) : null;
    }

    /** From the sum over all groups. */
    /*@ private normal_behavior
      @ requires \invariant_for(mixture) && MixtureLemmas.areScales(mixture.samples, multiplier, unit);
      @ requires MixtureLemmas.isTotal(mixture, multiplier, mixture.groups, total, unit);
      @ ensures \invariant_for(\result) && \result.mixture == mixture && !\result.inBits;
      @ assignable \nothing; @*/
    private static MixtureMemorizationAtLeast ofTotal(Mixture mixture, BigFraction multiplier, BigInteger total, BigInteger unit) {
        BigInteger bound = bound(multiplier, mixture.error, total, unit);
        BigFraction value = new BigFraction(bound, unit);
        //@ assert MixtureLemmas.memorization(mixture, multiplier, total, bound, unit, value);
        return new MixtureMemorizationAtLeast(mixture, false, value);
    }

    /** total/unit - nu e, rounded down to a multiple of 1/unit. */
    /*@ private normal_behavior
      @ requires 1 <= BigFraction.den(multiplier) && 1 <= BigFraction.den(error);
      @ ensures BigInteger.val(\result) * (BigFraction.den(multiplier) * BigFraction.den(error))
      @   <= BigInteger.val(total) * (BigFraction.den(multiplier) * BigFraction.den(error))
      @     - BigInteger.val(unit) * (BigFraction.num(multiplier) * BigFraction.num(error));
      @ assignable \strictly_nothing; @*/
    private static BigInteger bound(BigFraction multiplier, BigFraction error, BigInteger total, BigInteger unit) {
        BigInteger scale = multiplier.getDenominator().multiply(error.getDenominator());
        //@ assert Products.positive(BigFraction.den(multiplier), BigFraction.den(error));
        BigInteger price = unit.multiply(multiplier.getNumerator().multiply(error.getNumerator()));
        return Division.floor(total.multiply(scale).subtract(price), scale);
    }

    /**
     * This bound in bits, rounded down [BITS].
     *
     * @param bits after the point to compute with
     * @return null if it is in bits already, or negative, or the bits are fewer than 1
     */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.mixture == mixture && \result.inBits;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ MixtureMemorizationAtLeast toBits(int bits) {
        return inBits || !Comparison.isNotNegative(value) ? null : toBits(mixture, value, bits);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(mixture) && Names.atLeast(MixtureNames.memorization(mixture, false), nats) && 0 <= BigFraction.num(nats);
      @ ensures \result != null ==> \invariant_for(\result) && \result.mixture == mixture && \result.inBits;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ MixtureMemorizationAtLeast toBits(Mixture mixture, BigFraction nats, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null || ln.ln2Lower.signum() <= 0 || ln.ln2Upper.signum() <= 0 ? null : toBits(ln, mixture, nats);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(mixture) && Names.atLeast(MixtureNames.memorization(mixture, false), nats) && 0 <= BigFraction.num(nats);
      @ requires \invariant_for(ln) && BigInteger.val(ln.ln2Lower) >= 1 && BigInteger.val(ln.ln2Upper) >= 1;
      @ ensures \invariant_for(\result) && \result.mixture == mixture && \result.inBits;
      @ assignable \nothing; @*/
    private static MixtureMemorizationAtLeast toBits(Logarithm ln, Mixture mixture, BigFraction nats) {
        return ofNats(mixture, nats, Bits.of(ln, nats).lower, ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(mixture) && Names.atLeast(MixtureNames.memorization(mixture, false), nats) && 0 <= BigFraction.num(nats);
      @ requires BitsLemmas.isBelow(nats, lower, unit) && 1 <= BigInteger.val(unit);
      @ ensures \invariant_for(\result) && \result.mixture == mixture && \result.inBits;
      @ assignable \nothing; @*/
    private static MixtureMemorizationAtLeast ofNats(Mixture mixture, BigFraction nats, BigInteger lower, BigInteger unit) {
        BigFraction value = new BigFraction(lower, unit);
        //@ assert MixtureLemmas.bits(mixture, nats, lower, unit, value);
        return new MixtureMemorizationAtLeast(mixture, true, value);
    }

    /** The statement with a weaker bound; null if it is stronger. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.mixture == mixture && \result.inBits == inBits
      @   && \result.value == value;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ MixtureMemorizationAtLeast weakened(BigFraction value) {
        if (!Comparison.isAtMost(value, this.value)) {
            return null;
        }
        //@ assert Weaker.below(MixtureNames.memorization(mixture, inBits), this.value, value);
        return new MixtureMemorizationAtLeast(mixture, inBits, value);
    }
}
