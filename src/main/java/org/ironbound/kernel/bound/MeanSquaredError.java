package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.Logarithm;

/**
 * What a learner of Gaussian clustering memorizes from whose model the centre is estimated with a mean squared error of D per coordinate
 * [GAUSS-EST]: (d/2) ln(D/(1 - (1-D)/tau)), which decreases in tau. If tau is below 1 - D there is no such learner.
 */
public final class MeanSquaredError {
    private MeanSquaredError() {
    }

    /**
     * A lower bound of (d/2) ln(D/(1 - (1-D)/tau)), in nats, in multiples of 1/unit of the logarithms; null if tau is not above 1 - D.
     *
     * @param d     the dimension, at least 1
     * @param tau   positive
     * @param error D, strictly between 0 and 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && 1 <= BigInteger.val(d) && 0 < BigFraction.num(tau) && 0 < BigFraction.den(tau);
      @ requires 0 < BigFraction.num(error) < BigFraction.den(error);
      @ ensures \result != null ==> MeanSquaredErrorLemmas.isLower(d, tau, error, \result, ln.unit);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ BigInteger lowerBound(Logarithm ln, BigInteger d, BigFraction tau, BigFraction error) {
        BigInteger excess = excess(tau, error);
        if (excess.signum() <= 0) {
            return null;
        }
        BigInteger log = logarithm(ln, tau, error, excess).lower;
        BigInteger result = Division.floor(d.multiply(log), BigInteger.valueOf(2L));
        //@ assert MeanSquaredErrorLemmas.ofLower(d, tau, error, excess, log, result, ln.unit);
        return result;
    }

    /**
     * An upper bound of (d/2) ln(D/(1 - (1-D)/tau)), in nats, in multiples of 1/unit of the logarithms; null if tau is not above 1 - D.
     *
     * @param d     the dimension, at least 1
     * @param tau   positive
     * @param error D, strictly between 0 and 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && 1 <= BigInteger.val(d) && 0 < BigFraction.num(tau) && 0 < BigFraction.den(tau);
      @ requires 0 < BigFraction.num(error) < BigFraction.den(error);
      @ ensures \result != null ==> MeanSquaredErrorLemmas.isUpper(d, tau, error, \result, ln.unit);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ BigInteger upperBound(Logarithm ln, BigInteger d, BigFraction tau, BigFraction error) {
        BigInteger excess = excess(tau, error);
        if (excess.signum() <= 0) {
            return null;
        }
        BigInteger log = logarithm(ln, tau, error, excess).upper;
        BigInteger result = Division.ceil(d.multiply(log), BigInteger.valueOf(2L));
        //@ assert MeanSquaredErrorLemmas.ofUpper(d, tau, error, excess, log, result, ln.unit);
        return result;
    }

    /**
     * Whether tau is below 1 - D.
     *
     * @param error D
     */
    /*@ public normal_behavior
      @ ensures \result <==> MeanSquaredErrorLemmas.excess(tau, error) < 0;
      @ assignable \strictly_nothing; @*/
    public static boolean isOutOfReach(BigFraction tau, BigFraction error) {
        return excess(tau, error).signum() < 0;
    }

    /** The numerator of tau - (1-D) over both denominators. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == MeanSquaredErrorLemmas.excess(tau, error);
      @ assignable \strictly_nothing; @*/
    private static BigInteger excess(BigFraction tau, BigFraction error) {
        BigInteger q = error.getDenominator();
        return tau.getNumerator().multiply(q).subtract(tau.getDenominator().multiply(q.subtract(error.getNumerator())));
    }

    /** ln(D/(1 - (1-D)/tau)). */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 < BigFraction.num(tau) && 0 < BigFraction.num(error);
      @ requires 0 < BigInteger.val(excess);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures analysis.Ln.atLeast(BigFraction.num(tau) * BigFraction.num(error), BigInteger.val(excess), BigInteger.val(\result.lower),
      @     BigInteger.val(ln.unit));
      @ ensures analysis.Ln.atMost(BigFraction.num(tau) * BigFraction.num(error), BigInteger.val(excess), BigInteger.val(\result.upper),
      @     BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static Enclosure logarithm(Logarithm ln, BigFraction tau, BigFraction error, BigInteger excess) {
        //@ assert Products.positive(BigFraction.num(tau), BigFraction.num(error));
        return ln.of(tau.getNumerator().multiply(error.getNumerator()), excess);
    }
}
