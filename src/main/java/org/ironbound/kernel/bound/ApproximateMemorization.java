package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.BinaryEntropy;
import org.ironbound.kernel.real.Logarithm;

/**
 * Excess memorization where contraction holds approximately [APPROX, MEM-APPROX] (Feldman, Kornowski and Lyu 2025, Proposition 3.5 and
 * Theorem 3.7).
 *
 * <p>If (A, B) is (rho, delta)-approximately SDPI and M, made from B, has k values, then {@code I(M;A) <= rho I(M;B) + e}, with e either
 * error term below.
 */
public final class ApproximateMemorization {
    private ApproximateMemorization() {
    }

    /**
     * An upper bound of the error term 8 delta ln(k/delta) of Proposition 3.5, in multiples of 1/unit of the logarithms, in nats; 0 at
     * delta = 0.
     *
     * @param ln    logarithms at the wanted scale
     * @param delta the total variation distance to a pair that contracts, from 0 to 1, exact
     * @param k     the number of values of the learner's output, at least 2
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(k) >= 2;
      @ requires BigFraction.den(delta) >= 1 && 0 <= BigFraction.num(delta) && BigFraction.num(delta) <= BigFraction.den(delta);
      @ ensures analysis.ApproximateSdpi.classicalAtMost(BigFraction.num(delta), BigFraction.den(delta), BigInteger.val(k),
      @     BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    public static BigInteger classicalError(Logarithm ln, BigFraction delta, BigInteger k) {
        BigInteger p = delta.getNumerator();
        BigInteger q = delta.getDenominator();
        if (p.signum() == 0) {
            /*@ assert analysis.ApproximateSdpi.defineClassicalAtMost(BigInteger.val(p), BigInteger.val(q), BigInteger.val(k), 0,
              @     BigInteger.val(p), BigInteger.val(ln.unit)); @*/
            return p;
        }
        //@ assert Products.positive(BigInteger.val(k), BigInteger.val(q));
        BigInteger log = ln.of(k.multiply(q), p).upper;
        BigInteger result = eightfold(log, p, q);
        /*@ assert analysis.ApproximateSdpi.defineClassicalAtMost(BigInteger.val(p), BigInteger.val(q), BigInteger.val(k),
          @     BigInteger.val(log), BigInteger.val(result), BigInteger.val(ln.unit)); @*/
        return result;
    }

    /** 8 (p/q) log, rounded up. */
    /*@ private normal_behavior
      @ requires BigInteger.val(q) >= 1;
      @ ensures 8 * (BigInteger.val(p) * BigInteger.val(log)) <= BigInteger.val(\result) * BigInteger.val(q);
      @ assignable \strictly_nothing; @*/
    private static BigInteger eightfold(BigInteger log, BigInteger p, BigInteger q) {
        return Division.ceil(BigInteger.valueOf(8L).multiply(p.multiply(log)), q);
    }

    /**
     * An upper bound of the sharper error term h(delta) + delta ln(k-1) + rho min(ln k, h(delta) + delta ln k), in multiples of 1/unit of
     * the logarithms, in nats; 0 at delta = 0.
     *
     * @param ln    logarithms at the wanted scale
     * @param rho   the contraction coefficient, not negative
     * @param delta the total variation distance to a pair that contracts, from 0 to 1/2, exact
     * @param k     the number of values of the learner's output, at least 2
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(k) >= 2 && BigFraction.den(rho) >= 1 && 0 <= BigFraction.num(rho);
      @ requires BigFraction.den(delta) >= 1 && 0 <= BigFraction.num(delta) && 2 * BigFraction.num(delta) <= BigFraction.den(delta);
      @ ensures analysis.ApproximateSdpi.sharpAtMost(BigFraction.num(rho), BigFraction.den(rho), BigFraction.num(delta),
      @     BigFraction.den(delta), BigInteger.val(k), BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    public static BigInteger sharpError(Logarithm ln, BigFraction rho, BigFraction delta, BigInteger k) {
        BigInteger others = others(ln, k);
        BigInteger all = logarithm(ln, k);
        BigInteger entropy = entropy(ln, delta);
        return combine(ln.unit, rho, delta, k, entropy, others, all);
    }

    /** The error from upper bounds of h(delta), ln(k-1) and ln k. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && BigInteger.val(k) >= 2 && BigFraction.den(rho) >= 1 && 0 <= BigFraction.num(rho);
      @ requires BigFraction.den(delta) >= 1 && 0 <= BigFraction.num(delta) && 2 * BigFraction.num(delta) <= BigFraction.den(delta);
      @ requires analysis.Entropy.atMost(BigFraction.num(delta), BigFraction.den(delta), BigInteger.val(entropy), BigInteger.val(unit));
      @ requires analysis.Ln.atMost(BigInteger.val(k) - 1, 1, BigInteger.val(others), BigInteger.val(unit));
      @ requires analysis.Ln.atMost(BigInteger.val(k), 1, BigInteger.val(all), BigInteger.val(unit));
      @ ensures analysis.ApproximateSdpi.sharpAtMost(BigFraction.num(rho), BigFraction.den(rho), BigFraction.num(delta),
      @     BigFraction.den(delta), BigInteger.val(k), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static BigInteger combine(BigInteger unit, BigFraction rho, BigFraction delta, BigInteger k, BigInteger entropy,
            BigInteger others, BigInteger all) {
        BigInteger gain = smaller(all, entropy, delta);
        BigInteger result = sum(rho, delta, entropy, others, gain);
        /*@ assert analysis.ApproximateSdpi.defineSharpAtMost(BigFraction.num(rho), BigFraction.den(rho), BigFraction.num(delta),
          @     BigFraction.den(delta), BigInteger.val(k), BigInteger.val(entropy), BigInteger.val(others), BigInteger.val(all),
          @     BigInteger.val(gain), BigInteger.val(result), BigInteger.val(unit)); @*/
        return result;
    }

    /** An upper bound of h(x), in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && BigFraction.den(x) >= 1 && 0 <= BigFraction.num(x) && BigFraction.num(x) <= BigFraction.den(x);
      @ ensures analysis.Entropy.atMost(BigFraction.num(x), BigFraction.den(x), BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static BigInteger entropy(Logarithm ln, BigFraction x) {
        return BinaryEntropy.of(ln, x.getNumerator(), x.getDenominator()).upper;
    }

    /** An upper bound of ln(k-1), in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(k) >= 2;
      @ ensures analysis.Ln.atMost(BigInteger.val(k) - 1, 1, BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static BigInteger others(Logarithm ln, BigInteger k) {
        return logarithm(ln, k.subtract(BigInteger.valueOf(1L)));
    }

    /** An upper bound of ln k, in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(k) >= 1;
      @ ensures analysis.Ln.atMost(BigInteger.val(k), 1, BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static BigInteger logarithm(Logarithm ln, BigInteger k) {
        return ln.of(k, BigInteger.valueOf(1L)).upper;
    }

    /** An upper bound of min(log, entropy + delta log): the smaller of the two, the second rounded up. */
    /*@ private normal_behavior
      @ requires BigFraction.den(delta) >= 1;
      @ ensures BigInteger.val(log) <= BigInteger.val(\result)
      @   || BigInteger.val(entropy) * BigFraction.den(delta) + BigFraction.num(delta) * BigInteger.val(log)
      @     <= BigInteger.val(\result) * BigFraction.den(delta);
      @ assignable \strictly_nothing; @*/
    private static BigInteger smaller(BigInteger log, BigInteger entropy, BigFraction delta) {
        BigInteger scale = delta.getDenominator();
        return log.min(Division.ceil(entropy.multiply(scale).add(delta.getNumerator().multiply(log)), scale));
    }

    /** entropy + delta others + rho gain, rounded up. */
    /*@ private normal_behavior
      @ requires BigFraction.den(delta) >= 1 && BigFraction.den(rho) >= 1;
      @ ensures BigFraction.den(rho) * (BigInteger.val(entropy) * BigFraction.den(delta) + BigFraction.num(delta) * BigInteger.val(others))
      @     + BigFraction.num(rho) * (BigInteger.val(gain) * BigFraction.den(delta))
      @   <= BigInteger.val(\result) * (BigFraction.den(rho) * BigFraction.den(delta));
      @ assignable \strictly_nothing; @*/
    private static BigInteger sum(BigFraction rho, BigFraction delta, BigInteger entropy, BigInteger others, BigInteger gain) {
        BigInteger s = rho.getDenominator();
        BigInteger q = delta.getDenominator();
        BigInteger exact = s.multiply(entropy.multiply(q).add(delta.getNumerator().multiply(others)))
            .add(rho.getNumerator().multiply(gain.multiply(q)));
        //@ assert Products.positive(BigFraction.den(rho), BigFraction.den(delta));
        return Division.ceil(exact, s.multiply(q));
    }

    /**
     * ratio (information - sampleError) - centreError, exact [MEM-APPROX]: a lower bound of excess memorization, in the unit of the
     * information, if ratio is (1 - tau)/rho, information a lower bound of I(M;X), and the errors are upper bounds of an error term each.
     * It may be negative.
     *
     * @param ratio       (1 - tau)/rho, not negative, of the pairs that contract
     * @param information a lower bound of I(M;X)
     * @param sampleError an upper bound of an error term for a fresh sample, with rho and delta
     * @param centreError an upper bound of an error term for theta, with tau and epsilon
     */
    /*@ public normal_behavior
      @ requires BigFraction.den(ratio) >= 1 && BigFraction.den(information) >= 1 && BigFraction.den(sampleError) >= 1
      @   && BigFraction.den(centreError) >= 1;
      @ ensures MemorizationLemmas.isDifference(ratio, information, sampleError, centreError, \result);
      @ assignable \nothing; @*/
    public static BigFraction linear(BigFraction ratio, BigFraction information, BigFraction sampleError, BigFraction centreError) {
        BigInteger i = information.getDenominator();
        BigInteger s = sampleError.getDenominator();
        BigInteger c = centreError.getDenominator();
        BigInteger product = ratio.getNumerator()
            .multiply(information.getNumerator().multiply(s).subtract(sampleError.getNumerator().multiply(i)));
        BigInteger scale = ratio.getDenominator().multiply(i.multiply(s));
        /*@ assert Products.positive(BigInteger.val(i), BigInteger.val(s))
          @   && Products.positive(BigFraction.den(ratio), BigInteger.val(i) * BigInteger.val(s))
          @   && Products.positive(BigInteger.val(scale), BigInteger.val(c)); @*/
        return new BigFraction(product.multiply(c).subtract(centreError.getNumerator().multiply(scale)), scale.multiply(c));
    }
}
