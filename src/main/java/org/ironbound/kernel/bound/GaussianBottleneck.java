package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.Exponential;
import org.ironbound.kernel.real.Logarithm;

/**
 * The information-bottleneck bound of Gaussian clustering [GAUSS-IB] and the limit of what can be learned [FEASIBLE].
 *
 * <p>All of it depends on the decay e^(-2i/d), where i is the information I(M;X) in nats: see {@link #decay}. With g = 1 - e^(-2i/d), a
 * learner with that information memorizes at least (d/2) ln((rho - tau g)/(rho - g)) if {@code g < rho}; if {@code g > rho} there is no
 * such learner.
 */
public final class GaussianBottleneck {
    private GaussianBottleneck() {
    }

    /**
     * Encloses e^(-2i/d).
     *
     * @param d           the dimension, at least 1
     * @param information i, in nats
     * @param unit        the scale, positive
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1 && BigFraction.den(information) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Exp.atLeast(-2 * BigFraction.num(information), BigInteger.val(d) * BigFraction.den(information),
      @     BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Exp.atMost(-2 * BigFraction.num(information), BigInteger.val(d) * BigFraction.den(information),
      @     BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    public static Enclosure decay(BigInteger d, BigFraction information, BigInteger unit) {
        BigInteger q = information.getDenominator();
        //@ assert Products.positive(BigInteger.val(d), BigInteger.val(q));
        return Exponential.of(BigInteger.valueOf(-2L).multiply(information.getNumerator()), d.multiply(q), unit);
    }

    /**
     * Whether the information certainly exceeds what n samples carry, so that no learner has it [FEASIBLE]. False says nothing.
     *
     * @param d           the dimension, at least 1
     * @param rho         an upper bound of rho_n, positive
     * @param information a lower bound of the information that the accuracy needs, in nats
     * @param decay       what {@link #decay} returns for these d and information
     */
    /*@ public normal_behavior
      @ requires \invariant_for(decay) && BigInteger.val(d) >= 1 && BigFraction.den(information) >= 1 && BigFraction.den(rho) >= 1;
      @ requires analysis.Exp.atMost(-2 * BigFraction.num(information), BigInteger.val(d) * BigFraction.den(information),
      @     BigInteger.val(decay.upper), BigInteger.val(decay.unit));
      @ ensures \result ==> analysis.Bottleneck.exceeds(BigInteger.val(d), BigFraction.num(rho), BigFraction.den(rho),
      @     BigFraction.num(information), BigFraction.den(information));
      @ assignable \strictly_nothing; @*/
    public static boolean exceedsCapacity(BigInteger d, BigFraction rho, BigFraction information, Enclosure decay) {
        BigInteger remainder = remainder(rho, decay.upper, decay.unit);
        if (remainder.signum() < 0) {
            /*@ assert analysis.Bottleneck.defineExceeds(BigInteger.val(d), BigFraction.num(rho), BigFraction.den(rho),
              @     BigFraction.num(information), BigFraction.den(information), BigInteger.val(decay.upper),
              @     BigInteger.val(decay.unit)); @*/
            return true;
        }
        return false;
    }

    /**
     * Whether the bound is certainly finite: {@code g < rho}. Then {@link #memorization} may be called.
     *
     * @param rho   rho_n, positive
     * @param decay what {@link #decay} returns
     */
    /*@ public normal_behavior
      @ requires \invariant_for(decay) && BigFraction.den(rho) >= 1;
      @ ensures \result
      @   <==> 0 < BigFraction.num(rho) * BigInteger.val(decay.unit)
      @       - BigFraction.den(rho) * (BigInteger.val(decay.unit) - BigInteger.val(decay.lower))
      @     && 0 < BigFraction.num(rho) * BigInteger.val(decay.unit)
      @       - BigFraction.den(rho) * (BigInteger.val(decay.unit) - BigInteger.val(decay.upper));
      @ assignable \strictly_nothing; @*/
    public static boolean isFinite(BigFraction rho, Enclosure decay) {
        return remainder(rho, decay.lower, decay.unit).signum() > 0 && remainder(rho, decay.upper, decay.unit).signum() > 0;
    }

    /**
     * Encloses (d/2) ln((rho - tau g)/(rho - g)), in nats: its lower end is a lower bound of excess memorization if tau and rho are upper
     * bounds of tau_n and rho_n and the information a lower bound of I(M;X).
     *
     * @param ln          logarithms at the scale of the decay
     * @param d           the dimension, at least 1
     * @param tau         tau_n, strictly between 0 and 1
     * @param rho         rho_n, positive
     * @param information i, in nats
     * @param decay       what {@link #decay} returns for these d and information
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln)
      @   && \invariant_for(decay)
      @   && BigInteger.val(decay.unit) == BigInteger.val(ln.unit)
      @   && BigInteger.val(d) >= 1;
      @ requires 0 < BigFraction.num(tau) < BigFraction.den(tau)
      @   && 0 < BigFraction.num(rho)
      @   && BigFraction.den(rho) >= 1
      @   && BigFraction.den(information) >= 1;
      @ requires analysis.Exp.atLeast(-2 * BigFraction.num(information), BigInteger.val(d) * BigFraction.den(information),
      @     BigInteger.val(decay.lower), BigInteger.val(decay.unit));
      @ requires analysis.Exp.atMost(-2 * BigFraction.num(information), BigInteger.val(d) * BigFraction.den(information),
      @     BigInteger.val(decay.upper), BigInteger.val(decay.unit));
      @ requires 0 < BigFraction.num(rho) * BigInteger.val(decay.unit)
      @   - BigFraction.den(rho) * (BigInteger.val(decay.unit) - BigInteger.val(decay.lower));
      @ requires 0 < BigFraction.num(rho) * BigInteger.val(decay.unit)
      @   - BigFraction.den(rho) * (BigInteger.val(decay.unit) - BigInteger.val(decay.upper));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures analysis.Bottleneck.atLeast(BigInteger.val(d), BigFraction.num(tau), BigFraction.den(tau), BigFraction.num(rho),
      @     BigFraction.den(rho), BigFraction.num(information), BigFraction.den(information), BigInteger.val(\result.lower),
      @     BigInteger.val(ln.unit));
      @ ensures analysis.Bottleneck.atMost(BigInteger.val(d), BigFraction.num(tau), BigFraction.den(tau), BigFraction.num(rho),
      @     BigFraction.den(rho), BigFraction.num(information), BigFraction.den(information), BigInteger.val(\result.upper),
      @     BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    public static Enclosure memorization(Logarithm ln, BigInteger d, BigFraction tau, BigFraction rho, BigFraction information,
            Enclosure decay) {
        BigInteger lower = lowerEnd(ln, d, tau, rho, information, decay.upper);
        BigInteger upper = upperEnd(ln, d, tau, rho, information, decay.lower);
        return new Enclosure(lower, upper, ln.unit);
    }

    /**
     * A lower bound of (d/2) ln((rho - tau g)/(rho - g)) in multiples of 1/unit of the logarithms; null if it is not certain that {@code g
     * < rho}.
     *
     * @param ln          logarithms at the wanted scale
     * @param d           the dimension, at least 1
     * @param tau         tau_n, strictly between 0 and 1
     * @param rho         rho_n, positive
     * @param information i, in nats
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(d) >= 1;
      @ requires 0 < BigFraction.num(tau) < BigFraction.den(tau) && 0 < BigFraction.num(rho) && BigFraction.den(rho) >= 1;
      @ requires BigFraction.den(information) >= 1;
      @ ensures \result != null ==> GaussianBottleneckLemmas.isLower(d, tau, rho, information, \result, ln.unit);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ BigInteger lowerBound(Logarithm ln, BigInteger d, BigFraction tau, BigFraction rho,
            BigFraction information) {
        BigInteger decay = decay(d, information, ln.unit).upper;
        return remainder(rho, decay, ln.unit).signum() > 0 ? lowerEnd(ln, d, tau, rho, information, decay) : null;
    }

    /**
     * Whether the information certainly exceeds what n samples carry [FEASIBLE]. False says nothing.
     *
     * @param d           the dimension, at least 1
     * @param rho         an upper bound of rho_n, positive
     * @param information a lower bound of the information that the accuracy needs, in nats
     * @param unit        the scale to compute at, positive
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1 && BigFraction.den(information) >= 1 && BigFraction.den(rho) >= 1;
      @ ensures \result ==> GaussianBottleneckLemmas.isExceeding(d, rho, information);
      @ assignable \nothing; @*/
    public static boolean exceeds(BigInteger d, BigFraction rho, BigFraction information, BigInteger unit) {
        return exceedsCapacity(d, rho, information, decay(d, information, unit));
    }

    /** From an upper bound of the decay. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(d) >= 1;
      @ requires 0 < BigFraction.num(tau) < BigFraction.den(tau)
      @   && 0 < BigFraction.num(rho)
      @   && BigFraction.den(rho) >= 1
      @   && BigFraction.den(information) >= 1;
      @ requires analysis.Exp.atMost(-2 * BigFraction.num(information), BigInteger.val(d) * BigFraction.den(information),
      @     BigInteger.val(decay), BigInteger.val(ln.unit));
      @ requires 0 < BigFraction.num(rho) * BigInteger.val(ln.unit)
      @   - BigFraction.den(rho) * (BigInteger.val(ln.unit) - BigInteger.val(decay));
      @ ensures analysis.Bottleneck.atLeast(BigInteger.val(d), BigFraction.num(tau), BigFraction.den(tau), BigFraction.num(rho),
      @     BigFraction.den(rho), BigFraction.num(information), BigFraction.den(information), BigInteger.val(\result),
      @     BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static BigInteger lowerEnd(Logarithm ln, BigInteger d, BigFraction tau, BigFraction rho, BigFraction information,
            BigInteger decay) {
        BigInteger log = logarithm(ln, tau, rho, decay).lower;
        BigInteger result = Division.floor(d.multiply(log), BigInteger.valueOf(2L));
        /*@ assert GaussianBottleneckLemmas.atLeast(BigInteger.val(d), BigFraction.num(tau), BigFraction.den(tau), BigFraction.num(rho),
          @     BigFraction.den(rho), BigFraction.num(information), BigFraction.den(information), BigInteger.val(decay),
          @     BigInteger.val(ln.unit), BigInteger.val(log), BigInteger.val(result)); @*/
        return result;
    }

    /** From a lower bound of the decay. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(d) >= 1;
      @ requires 0 < BigFraction.num(tau) < BigFraction.den(tau)
      @   && 0 < BigFraction.num(rho)
      @   && BigFraction.den(rho) >= 1
      @   && BigFraction.den(information) >= 1;
      @ requires analysis.Exp.atLeast(-2 * BigFraction.num(information), BigInteger.val(d) * BigFraction.den(information),
      @     BigInteger.val(decay), BigInteger.val(ln.unit));
      @ requires 0 < BigFraction.num(rho) * BigInteger.val(ln.unit)
      @   - BigFraction.den(rho) * (BigInteger.val(ln.unit) - BigInteger.val(decay));
      @ ensures analysis.Bottleneck.atMost(BigInteger.val(d), BigFraction.num(tau), BigFraction.den(tau), BigFraction.num(rho),
      @     BigFraction.den(rho), BigFraction.num(information), BigFraction.den(information), BigInteger.val(\result),
      @     BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static BigInteger upperEnd(Logarithm ln, BigInteger d, BigFraction tau, BigFraction rho, BigFraction information,
            BigInteger decay) {
        BigInteger log = logarithm(ln, tau, rho, decay).upper;
        BigInteger result = Division.ceil(d.multiply(log), BigInteger.valueOf(2L));
        /*@ assert GaussianBottleneckLemmas.atMost(BigInteger.val(d), BigFraction.num(tau), BigFraction.den(tau), BigFraction.num(rho),
          @     BigFraction.den(rho), BigFraction.num(information), BigFraction.den(information), BigInteger.val(decay),
          @     BigInteger.val(ln.unit), BigInteger.val(log), BigInteger.val(result)); @*/
        return result;
    }

    /** ln((rho - tau g)/(rho - g)) for g = 1 - decay/unit, which must be below rho. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 < BigFraction.num(tau) && BigFraction.num(tau) < BigFraction.den(tau) && 0 < BigFraction.num(rho)
      @   && BigFraction.den(rho) >= 1;
      @ requires 0 < BigFraction.num(rho) * BigInteger.val(ln.unit)
      @   - BigFraction.den(rho) * (BigInteger.val(ln.unit) - BigInteger.val(decay));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures analysis.Ln.atLeast(BigFraction.num(rho) * BigFraction.den(tau) * BigInteger.val(ln.unit)
      @       - BigFraction.num(tau) * BigFraction.den(rho) * (BigInteger.val(ln.unit) - BigInteger.val(decay)),
      @     BigFraction.den(tau) * (BigFraction.num(rho) * BigInteger.val(ln.unit)
      @        - BigFraction.den(rho) * (BigInteger.val(ln.unit) - BigInteger.val(decay))),
      @     BigInteger.val(\result.lower), BigInteger.val(ln.unit));
      @ ensures analysis.Ln.atMost(BigFraction.num(rho) * BigFraction.den(tau) * BigInteger.val(ln.unit)
      @       - BigFraction.num(tau) * BigFraction.den(rho) * (BigInteger.val(ln.unit) - BigInteger.val(decay)),
      @     BigFraction.den(tau) * (BigFraction.num(rho) * BigInteger.val(ln.unit)
      @        - BigFraction.den(rho) * (BigInteger.val(ln.unit) - BigInteger.val(decay))),
      @     BigInteger.val(\result.upper), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static Enclosure logarithm(Logarithm ln, BigFraction tau, BigFraction rho, BigInteger decay) {
        BigInteger numerator = rho.getNumerator().multiply(tau.getDenominator()).multiply(ln.unit)
            .subtract(tau.getNumerator().multiply(rho.getDenominator()).multiply(ln.unit.subtract(decay)));
        BigInteger denominator = tau.getDenominator().multiply(remainder(rho, decay, ln.unit));
        /*@ assert GaussianBottleneckLemmas.numerator(BigFraction.num(tau), BigFraction.den(tau), BigFraction.num(rho),
          @     BigFraction.den(rho), BigInteger.val(decay), BigInteger.val(ln.unit)); @*/
        return ln.of(numerator, denominator);
    }

    /** The numerator of rho - g over den(rho) unit, for g = 1 - decay/unit. */
    /*@ private normal_behavior
      @ requires BigFraction.den(rho) >= 1;
      @ ensures BigInteger.val(\result) == BigFraction.num(rho) * BigInteger.val(unit)
      @   - BigFraction.den(rho) * (BigInteger.val(unit) - BigInteger.val(decay));
      @ assignable \strictly_nothing; @*/
    private static BigInteger remainder(BigFraction rho, BigInteger decay, BigInteger unit) {
        return rho.getNumerator().multiply(unit).subtract(rho.getDenominator().multiply(unit.subtract(decay)));
    }
}
