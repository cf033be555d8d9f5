package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.exact.SquareRoot;
import org.ironbound.kernel.real.Exponential;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.real.NormalDistribution;
import org.ironbound.kernel.real.Root;

/**
 * What the noisy-mean learner of Gaussian clustering memorizes and how often it errs [GAUSS-LEARN]: it releases w = mean + noise of variance v per
 * coordinate, and calls x positive when the inner product of w and x exceeds c |w|.
 */
public final class GaussianLearner {
    /** Arguments of Phi are rounded up to multiples of 2^-40: short fractions make its series fast. */
    private static final long ARGUMENT_STEPS = 1099511627776L;

    private GaussianLearner() {
    }

    /**
     * An upper bound of (d/2) ln(1 + (1-L)/(n v)), in nats, in multiples of 1/unit of the logarithms; it decreases in L.
     *
     * @param d dimension, at least 1
     * @param n samples, at least 1
     * @param l a lower bound of lambda^2, strictly between 0 and 1
     * @param v noise variance, positive
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(d) >= 1 && BigInteger.val(n) >= 1 && 0 < BigFraction.num(l) && BigFraction.num(l) < BigFraction.den(l);
      @ requires 0 < BigFraction.num(v) && 0 < BigFraction.den(v);
      @ ensures analysis.Ln.atMost(BigFraction.den(l) * BigInteger.val(n) * BigFraction.num(v) + (BigFraction.den(l) - BigFraction.num(l)) * BigFraction.den(v),
      @   BigFraction.den(l) * BigInteger.val(n) * BigFraction.num(v), 2 * BigInteger.val(\result), BigInteger.val(d) * BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    public static BigInteger memorizationUpperBound(Logarithm ln, BigInteger d, BigInteger n, BigFraction l, BigFraction v) {
        BigInteger q = l.getDenominator();
        BigInteger noise = q.multiply(n).multiply(v.getNumerator());
        BigInteger signal = q.subtract(l.getNumerator()).multiply(v.getDenominator());
        //@ assert Products.positive(BigInteger.val(q), BigInteger.val(n)) && Products.positive(BigInteger.val(q) * BigInteger.val(n), BigFraction.num(v));
        //@ assert Products.positive(BigInteger.val(q) - BigFraction.num(l), BigFraction.den(v));
        BigInteger log = ln.of(noise.add(signal), noise).upper;
        BigInteger result = Division.ceil(d.multiply(log), BigInteger.valueOf(2L));
        //@ assert GaussianBottleneckLemmas.scaleAtMost(BigInteger.val(noise) + BigInteger.val(signal), BigInteger.val(noise), BigInteger.val(log), BigInteger.val(ln.unit), BigInteger.val(d), BigInteger.val(result));
        return result;
    }

    /**
     * An upper bound of the chance 1 - Phi(c) of a false alarm, in multiples of 1/unit.
     *
     * @param c    threshold, at most {@link NormalDistribution#MAX_ARGUMENT} in absolute value
     * @param unit the scale, at least 2
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(unit) >= 2 && BigFraction.den(c) >= 1;
      @ requires -1000 * BigFraction.den(c) <= BigFraction.num(c) && BigFraction.num(c) <= 1000 * BigFraction.den(c);
      @ ensures analysis.Phi.atLeast(BigFraction.num(c), BigFraction.den(c), BigInteger.val(unit) - BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    public static BigInteger falseAlarmUpperBound(BigFraction c, BigInteger unit) {
        return unit.subtract(NormalDistribution.of(c.getNumerator(), c.getDenominator(), unit).lower);
    }

    /**
     * An upper bound of the chance of a miss at every L between l and m, in multiples of 1/unit: the definition analysis.GaussianLearner gives the
     * formula. Where the threshold is too high for the bound to say anything, the result is above 1.
     *
     * @param d    dimension, at least 1
     * @param n    samples, at least 1
     * @param l    a lower bound of lambda^2, strictly between 0 and 1
     * @param m    an upper bound of lambda^2, strictly between 0 and 1
     * @param v    noise variance, positive
     * @param c    threshold
     * @param x    the deviation x of Laurent and Massart, not negative
     * @param unit the scale, at least 2
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(unit) >= 2 && BigInteger.val(d) >= 1 && BigInteger.val(n) >= 1;
      @ requires 0 < BigFraction.num(l) && 0 < BigFraction.den(l) && 0 < BigFraction.num(m) && BigFraction.num(m) < BigFraction.den(m);
      @ requires BigFraction.num(l) * BigFraction.den(m) <= BigFraction.num(m) * BigFraction.den(l);
      @ requires 0 < BigFraction.num(v) && 0 < BigFraction.den(v) && 0 < BigFraction.den(c) && 0 <= BigFraction.num(x) && 0 < BigFraction.den(x);
      @ ensures analysis.GaussianLearner.missAtMost(BigInteger.val(d), BigInteger.val(n), BigFraction.num(l), BigFraction.den(l), BigFraction.num(m), BigFraction.den(m),
      @   BigFraction.num(v), BigFraction.den(v), BigFraction.num(c), BigFraction.den(c), BigFraction.num(x), BigFraction.den(x), BigInteger.val(\result), BigInteger.val(unit))
      @   || BigInteger.val(\result) > BigInteger.val(unit);
      @ assignable \nothing; @*/
    public static BigInteger missUpperBound(BigInteger d, BigInteger n, BigFraction l, BigFraction m, BigFraction v, BigFraction c, BigFraction x, BigInteger unit) {
        BigInteger kappa = correlation(n, l, m, v, unit);
        BigInteger deviation = rootAbove(d.multiply(x.getNumerator()), x.getDenominator(), unit);
        BigInteger length = rootOrZero(d.multiply(unit).subtract(deviation.add(deviation)).multiply(unit));
        BigInteger square = unit.multiply(unit);
        BigInteger spread = rootOrZero(square.subtract(kappa.multiply(kappa))).add(BigInteger.valueOf(1L));
        BigInteger distance = c.getNumerator().multiply(square).subtract(c.getDenominator().multiply(kappa.multiply(length)));
        BigInteger scale = c.getDenominator().multiply(spread).multiply(unit);
        //@ assert Products.positive(BigFraction.den(c), BigInteger.val(spread)) && Products.positive(BigFraction.den(c) * BigInteger.val(spread), BigInteger.val(unit));
        BigInteger steps = BigInteger.valueOf(ARGUMENT_STEPS);
        BigInteger argument = Division.ceil(distance.multiply(steps), scale);
        if (argument.signum() > 0) {
            return unit.add(BigInteger.valueOf(1L));
        }
        BigInteger clamped = argument.max(BigInteger.valueOf(-1000L * ARGUMENT_STEPS));
        BigInteger tail = NormalDistribution.of(clamped, steps, unit).upper;
        BigInteger rare = Exponential.of(x.getNumerator().negate(), x.getDenominator(), unit).upper;
        BigInteger result = tail.add(rare);
        //@ assert Products.monotone(BigInteger.val(argument), BigInteger.val(clamped), BigInteger.val(scale));
        //@ assert analysis.GaussianLearner.defineMissAtMost(BigInteger.val(d), BigInteger.val(n), BigFraction.num(l), BigFraction.den(l), BigFraction.num(m), BigFraction.den(m), BigFraction.num(v), BigFraction.den(v), BigFraction.num(c), BigFraction.den(c), BigFraction.num(x), BigFraction.den(x), BigInteger.val(result), BigInteger.val(unit), BigInteger.val(kappa), BigInteger.val(unit), BigInteger.val(deviation), BigInteger.val(length), BigInteger.val(spread), BigInteger.val(clamped), BigInteger.val(steps), BigInteger.val(tail), BigInteger.val(rare));
        return result;
    }

    /** A lower bound of kappa = L/sqrt(L + (1-L)/n + v), in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 2 && BigInteger.val(n) >= 1;
      @ requires 0 < BigFraction.num(l) && 0 < BigFraction.den(l) && 0 < BigFraction.num(m) && BigFraction.num(m) < BigFraction.den(m) && 0 < BigFraction.num(v) && 0 < BigFraction.den(v);
      @ ensures 0 <= BigInteger.val(\result);
      @ ensures (BigInteger.val(\result) * BigInteger.val(\result)) * (BigFraction.den(l) * BigFraction.den(l))
      @     * (BigFraction.num(m) * BigInteger.val(n) * BigFraction.den(v) + (BigFraction.den(m) - BigFraction.num(m)) * BigFraction.den(v) + BigFraction.num(v) * BigFraction.den(m) * BigInteger.val(n))
      @   <= (BigFraction.num(l) * BigFraction.num(l)) * (BigFraction.den(m) * BigInteger.val(n) * BigFraction.den(v)) * (BigInteger.val(unit) * BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static BigInteger correlation(BigInteger n, BigFraction l, BigFraction m, BigFraction v, BigInteger unit) {
        BigInteger p = m.getNumerator();
        BigInteger q = m.getDenominator();
        BigInteger r = v.getNumerator();
        BigInteger s = v.getDenominator();
        BigInteger variance = p.multiply(n).multiply(s).add(q.subtract(p).multiply(s)).add(r.multiply(q).multiply(n));
        BigInteger numerator = l.getNumerator().multiply(l.getNumerator()).multiply(q.multiply(n).multiply(s)).multiply(unit.multiply(unit));
        BigInteger denominator = l.getDenominator().multiply(l.getDenominator()).multiply(variance);
        //@ assert GaussianLearnerLemmas.signs(BigInteger.val(p), BigInteger.val(q), BigInteger.val(r), BigInteger.val(s), BigInteger.val(n), BigFraction.num(l), BigFraction.den(l), BigInteger.val(unit));
        BigInteger quotient = Division.floor(numerator, denominator);
        BigInteger root = rootOrZero(quotient);
        //@ assert GaussianLearnerLemmas.rootBelow(BigInteger.val(quotient), BigInteger.val(denominator), BigInteger.val(numerator), BigInteger.val(root));
        return root;
    }

    /** An upper bound of sqrt(n/d), in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= 0 && BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1;
      @ ensures 0 <= BigInteger.val(\result) && BigInteger.val(n) * (BigInteger.val(unit) * BigInteger.val(unit)) <= (BigInteger.val(\result) * BigInteger.val(\result)) * BigInteger.val(d);
      @ assignable \nothing; @*/
    private static BigInteger rootAbove(BigInteger n, BigInteger d, BigInteger unit) {
        return Root.of(n, d, unit).upper;
    }

    /** floor(sqrt(x)), or 0 for negative x. */
    /*@ private normal_behavior
      @ ensures 0 <= BigInteger.val(\result) && BigInteger.val(x) < (BigInteger.val(\result) + 1) * (BigInteger.val(\result) + 1);
      @ ensures BigInteger.val(\result) == 0 || BigInteger.val(\result) * BigInteger.val(\result) <= BigInteger.val(x);
      @ assignable \strictly_nothing; @*/
    private static BigInteger rootOrZero(BigInteger x) {
        return x.signum() < 0 ? BigInteger.valueOf(0L) : SquareRoot.floor(x);
    }
}
