package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.real.Logarithm;

/**
 * How well a learner of Gaussian clustering must know the mean T of the samples, so that samples and nulls differ enough given what it
 * releases [GAUSS-TV]: the detail is 1 - e^(-2 I(M;T)/d).
 */
public final class Detail {
    private Detail() {
    }

    /**
     * A lower bound of the detail, exact: (s/rho) u (2 - u) for u = distance^2 (1-s)/(2 d s); null if u is above 1.
     *
     * @param d        the dimension, at least 1
     * @param rho      an upper bound of rho_n, positive
     * @param distance a lower bound of the distance that the target needs, not negative
     * @param s        between rho and 1, below 1
     */
    /*@ public normal_behavior
      @ requires 1 <= BigInteger.val(d) && 0 < BigFraction.num(rho) && 0 < BigFraction.den(rho);
      @ requires 0 <= BigFraction.num(distance) && 0 < BigFraction.den(distance);
      @ requires 0 < BigFraction.num(s) < BigFraction.den(s);
      @ requires BigFraction.num(rho) * BigFraction.den(s) <= BigFraction.num(s) * BigFraction.den(rho);
      @ ensures \result != null ==> \fresh(\result) && DetailLemmas.isNeeded(d, rho, distance, \result);
      @ ensures \result != null ==> DetailLemmas.isExactly(d, rho, distance, s, \result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ BigFraction needed(BigInteger d, BigFraction rho, BigFraction distance, BigFraction s) {
        BigInteger numerator = stepNumerator(distance, s);
        BigInteger denominator = stepDenominator(d, distance, s);
        /*@ assert DetailLemmas.signs(BigInteger.val(d), BigFraction.num(distance), BigFraction.den(distance), BigFraction.num(s),
          @     BigFraction.den(s)); @*/
        return numerator.compareTo(denominator) > 0 ? null : ofStep(d, rho, distance, s, numerator, denominator);
    }

    /** The numerator of u. */
    /*@ public normal_behavior
      @ ensures DetailLemmas.isStepNumerator(distance, s, \result);
      @ assignable \strictly_nothing; @*/
    public static BigInteger stepNumerator(BigFraction distance, BigFraction s) {
        return square(distance.getNumerator()).multiply(s.getDenominator().subtract(s.getNumerator()));
    }

    /** The denominator of u. */
    /*@ public normal_behavior
      @ ensures DetailLemmas.isStepDenominator(d, distance, s, \result);
      @ assignable \strictly_nothing; @*/
    public static BigInteger stepDenominator(BigInteger d, BigFraction distance, BigFraction s) {
        return d.add(d).multiply(s.getNumerator()).multiply(square(distance.getDenominator()));
    }

    /** From u = numerator/denominator. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(d) && 0 < BigFraction.num(rho) && 0 < BigFraction.den(rho);
      @ requires 0 <= BigFraction.num(distance) && 0 < BigFraction.den(distance);
      @ requires 0 < BigFraction.num(s) < BigFraction.den(s);
      @ requires BigFraction.num(rho) * BigFraction.den(s) <= BigFraction.num(s) * BigFraction.den(rho);
      @ requires 0 <= BigInteger.val(numerator) <= BigInteger.val(denominator) && 0 < BigInteger.val(denominator);
      @ requires DetailLemmas.isStep(d, distance, s, numerator, denominator);
      @ ensures \fresh(\result) && DetailLemmas.isNeeded(d, rho, distance, \result)
      @   && DetailLemmas.isExactly(d, rho, distance, s, \result);
      @ assignable \nothing; @*/
    private static BigFraction ofStep(BigInteger d, BigFraction rho, BigFraction distance, BigFraction s, BigInteger numerator,
            BigInteger denominator) {
        BigInteger part = numerator.multiply(denominator.add(denominator).subtract(numerator));
        BigInteger above = s.getNumerator().multiply(rho.getDenominator()).multiply(part);
        BigInteger below = s.getDenominator().multiply(rho.getNumerator()).multiply(square(denominator));
        /*@ assert DetailLemmas.parts(BigFraction.num(s), BigFraction.den(s), BigFraction.num(rho), BigFraction.den(rho),
          @     BigInteger.val(numerator), BigInteger.val(denominator)); @*/
        BigFraction result = new BigFraction(above, below);
        //@ assert DetailLemmas.needed(d, rho, distance, s, numerator, denominator, above, below, result);
        return result;
    }

    /**
     * A lower bound of (d/2) ln(1 + (1 - tau) k/(1 - k)), in nats, in multiples of 1/unit of the logarithms.
     *
     * @param d      the dimension, at least 1
     * @param tau    an upper bound of tau_n, strictly between 0 and 1
     * @param detail k, a lower bound of the detail, not negative and below 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && 1 <= BigInteger.val(d) && 0 < BigFraction.num(tau) < BigFraction.den(tau);
      @ requires 0 <= BigFraction.num(detail) < BigFraction.den(detail);
      @ ensures DetailLemmas.isLower(d, tau, detail, \result, ln.unit);
      @ assignable \nothing; @*/
    public static BigInteger memorization(Logarithm ln, BigInteger d, BigFraction tau, BigFraction detail) {
        BigInteger log = logarithm(ln, tau, detail);
        BigInteger result = Division.floor(d.multiply(log), BigInteger.valueOf(2L));
        //@ assert DetailLemmas.memorization(d, tau, detail, log, result, ln.unit);
        return result;
    }

    /** ln(1 + (1 - tau) k/(1 - k)), in multiples of 1/unit, rounded down. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 < BigFraction.num(tau) < BigFraction.den(tau);
      @ requires 0 <= BigFraction.num(detail) < BigFraction.den(detail);
      @ ensures DetailLemmas.isLogarithm(tau, detail, \result, ln.unit);
      @ assignable \nothing; @*/
    private static BigInteger logarithm(Logarithm ln, BigFraction tau, BigFraction detail) {
        BigInteger f = tau.getDenominator();
        BigInteger w = detail.getDenominator();
        BigInteger numerator = f.multiply(w).subtract(tau.getNumerator().multiply(detail.getNumerator()));
        BigInteger denominator = f.multiply(w.subtract(detail.getNumerator()));
        /*@ assert DetailLemmas.ratio(BigFraction.num(tau), BigFraction.den(tau), BigFraction.num(detail),
          @     BigFraction.den(detail)); @*/
        return ln.of(numerator, denominator).lower;
    }

    /**
     * The numerator of how fast (d/2) ln(1 + (1 - tau) k/(1 - k)) grows with a quarter of the square of the distance [GAUSS-TV-COST].
     *
     * @param x the numerator of u
     * @param y its denominator
     */
    /*@ public normal_behavior
      @ ensures DetailLemmas.isGrowthNumerator(tau, rho, s, detail, x, y, \result);
      @ assignable \strictly_nothing; @*/
    public static BigInteger growthNumerator(BigFraction tau, BigFraction rho, BigFraction s, BigFraction detail, BigInteger x,
            BigInteger y) {
        BigInteger first = tau.getDenominator().subtract(tau.getNumerator()).multiply(y.subtract(x));
        BigInteger second = s.getDenominator().subtract(s.getNumerator()).multiply(rho.getDenominator());
        BigInteger half = first.multiply(second).multiply(square(detail.getDenominator()));
        return half.add(half);
    }

    /** The denominator of how fast that grows; y is the denominator of u. */
    /*@ public normal_behavior
      @ ensures DetailLemmas.isGrowthDenominator(tau, rho, s, detail, y, \result);
      @ assignable \strictly_nothing; @*/
    public static BigInteger growthDenominator(BigFraction tau, BigFraction rho, BigFraction s, BigFraction detail, BigInteger y) {
        BigInteger rest = detail.getDenominator().subtract(detail.getNumerator());
        BigInteger mixed = tau.getDenominator().multiply(detail.getDenominator())
            .subtract(tau.getNumerator().multiply(detail.getNumerator()));
        return y.multiply(s.getDenominator().multiply(rho.getNumerator())).multiply(rest.multiply(mixed));
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == BigInteger.val(x) * BigInteger.val(x);
      @ assignable \strictly_nothing; @*/
    private static BigInteger square(BigInteger x) {
        return x.multiply(x);
    }
}
