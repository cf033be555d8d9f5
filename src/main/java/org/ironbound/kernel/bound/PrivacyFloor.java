package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.Exponential;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.real.Root;

/**
 * Lower bounds of the privacy parameter of every learner that memorizes at least a given amount [PRIV]. The amount is a lower bound of
 * mem_n, in nats for the whole sample of n; neighbouring samples differ in one of the n.
 */
public final class PrivacyFloor {
    private PrivacyFloor() {
    }

    /**
     * Whether epsilon is certainly a lower bound: an epsilon'-differentially private learner with epsilon' below it memorizes less than the
     * given amount. False says nothing.
     *
     * @param ln           logarithms, at a scale well above n/epsilon^2
     * @param n            the number of samples, at least 1
     * @param memorization a lower bound of mem_n, in nats
     * @param epsilon      the candidate, positive
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(n) >= 1 && BigFraction.den(memorization) >= 1 && BigFraction.den(epsilon) >= 1
      @   && 0 < BigFraction.num(epsilon);
      @ ensures \result ==> PrivacyFloorLemmas.isDifferential(n, memorization, epsilon);
      @ assignable \nothing; @*/
    public static boolean isDifferential(Logarithm ln, BigInteger n, BigFraction memorization, BigFraction epsilon) {
        BigInteger p = epsilon.getNumerator();
        BigInteger q = epsilon.getDenominator();
        BigInteger decay = decay(ln.unit, p, q);
        if (decay.compareTo(ln.unit) >= 0) {
            return false;
        }
        BigInteger leak = leak(ln, p, q, decay);
        if (!isAtMost(n, leak, ln.unit, memorization.getNumerator(), memorization.getDenominator())) {
            return false;
        }
        /*@ assert analysis.Privacy.leakIncreases(BigInteger.val(n), BigFraction.num(memorization), BigFraction.den(memorization),
          @     BigInteger.val(p), BigInteger.val(q), BigInteger.val(leak), BigInteger.val(ln.unit)); @*/
        return true;
    }

    /** {@code n leak/unit <= amount/scale}, for positive denominators. */
    /*@ private normal_behavior
      @ ensures \result <==> BigInteger.val(n) * BigInteger.val(leak) * BigInteger.val(scale)
      @   <= BigInteger.val(amount) * BigInteger.val(unit);
      @ assignable \strictly_nothing; @*/
    private static boolean isAtMost(BigInteger n, BigInteger leak, BigInteger unit, BigInteger amount, BigInteger scale) {
        return n.multiply(leak).multiply(scale).compareTo(amount.multiply(unit)) <= 0;
    }

    /** An upper bound of e^(-p/q), in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && BigInteger.val(q) >= 1;
      @ ensures analysis.Exp.atMost(-BigInteger.val(p), BigInteger.val(q), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static BigInteger decay(BigInteger unit, BigInteger p, BigInteger q) {
        return Exponential.of(p.negate(), q, unit).upper;
    }

    /**
     * An upper bound of k - 1 - ln k at k = epsilon/(1 - e^(-epsilon)), epsilon = p/q, in multiples of 1/unit, from {@code e^(-epsilon) <=
     * decay/unit < 1}.
     */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 < BigInteger.val(p) && BigInteger.val(q) >= 1 && BigInteger.val(decay) < BigInteger.val(ln.unit);
      @ requires analysis.Exp.atMost(-BigInteger.val(p), BigInteger.val(q), BigInteger.val(decay), BigInteger.val(ln.unit));
      @ ensures analysis.Privacy.leakAtMost(BigInteger.val(p), BigInteger.val(q), BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static BigInteger leak(Logarithm ln, BigInteger p, BigInteger q, BigInteger decay) {
        BigInteger top = p.multiply(ln.unit);
        BigInteger bottom = q.multiply(ln.unit.subtract(decay));
        /*@ assert Products.positive(BigInteger.val(p), BigInteger.val(ln.unit))
          @   && Products.positive(BigInteger.val(q), BigInteger.val(ln.unit) - BigInteger.val(decay)); @*/
        BigInteger log = ln.of(top, bottom).lower;
        BigInteger result = excess(top, bottom, log, ln.unit);
        /*@ assert analysis.Privacy.defineLeakAtMost(BigInteger.val(p), BigInteger.val(q), BigInteger.val(decay), BigInteger.val(ln.unit),
          @     BigInteger.val(log), BigInteger.val(result), BigInteger.val(ln.unit)); @*/
        return result;
    }

    /** top/bottom - 1 - log/unit, rounded up to a multiple of 1/unit. */
    /*@ private normal_behavior
      @ requires BigInteger.val(bottom) >= 1;
      @ ensures (BigInteger.val(top) - BigInteger.val(bottom)) * BigInteger.val(unit) - BigInteger.val(log) * BigInteger.val(bottom)
      @   <= BigInteger.val(\result) * BigInteger.val(bottom);
      @ assignable \strictly_nothing; @*/
    private static BigInteger excess(BigInteger top, BigInteger bottom, BigInteger log, BigInteger unit) {
        return Division.ceil(top.subtract(bottom).multiply(unit).subtract(log.multiply(bottom)), bottom);
    }

    /**
     * The lower bound memorization/n, exact, of the parameter rho of zero-concentrated differential privacy.
     *
     * @param n            the number of samples, at least 1
     * @param memorization a lower bound of mem_n, in nats
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(n) >= 1 && BigFraction.den(memorization) >= 1;
      @ ensures \fresh(\result) && PrivacyFloorLemmas.isConcentrated(n, memorization, \result);
      @ assignable \nothing; @*/
    public static BigFraction concentrated(BigInteger n, BigFraction memorization) {
        //@ assert Products.positive(BigFraction.den(memorization), BigInteger.val(n));
        return new BigFraction(memorization.getNumerator(), memorization.getDenominator().multiply(n));
    }

    /**
     * A lower bound of sqrt(2 memorization/n), in multiples of 1/unit, and so of the parameter mu of Gaussian differential privacy.
     *
     * @param n            the number of samples, at least 1
     * @param memorization a lower bound of mem_n, in nats, not negative
     * @param unit         the scale, positive
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(n) >= 1 && BigFraction.den(memorization) >= 1 && 0 <= BigFraction.num(memorization)
      @   && BigInteger.val(unit) >= 1;
      @ ensures PrivacyFloorLemmas.isGaussian(n, memorization, \result, unit);
      @ assignable \nothing; @*/
    public static BigInteger gaussian(BigInteger n, BigFraction memorization, BigInteger unit) {
        BigInteger amount = memorization.getNumerator();
        //@ assert Products.positive(BigFraction.den(memorization), BigInteger.val(n));
        Enclosure root = Root.of(amount.add(amount), memorization.getDenominator().multiply(n), unit);
        return root.lower;
    }
}
