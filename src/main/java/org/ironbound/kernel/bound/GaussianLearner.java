package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.exact.SquareRoot;
import org.ironbound.kernel.real.FixedPointExponential;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.real.NormalDistribution;
import org.ironbound.kernel.real.NormalTail;
import org.ironbound.kernel.real.Root;

/**
 * What the noisy-mean learner of Gaussian clustering memorizes and how often it raises a false alarm [GAUSS-LEARN], and what bounds of its
 * misses need: it releases w = mean + noise of variance v per coordinate, and calls x positive when the inner product of w and x exceeds
 * c |w|.
 */
public final class GaussianLearner {
    /** Arguments of Phi are rounded up to multiples of 2^-40: short fractions make its series fast. */
    static final long ARGUMENT_STEPS = 1099511627776L;
    /**
     * The least argument of Phi: Phi(-40) is below 10^-349, less than any error that a problem states, and Phi further out costs much more.
     */
    private static final int LEAST_ARGUMENT = -40;
    /** Up to this number of bits series are summed in fixed point; beyond, that takes longer than binary splitting. */
    private static final int FIXED_POINT = 2048;
    /** The largest argument of Phi: where it is larger a miss is as good as certain. */
    private static final int LARGEST_ARGUMENT = 8;

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
      @ requires \invariant_for(ln) && BigInteger.val(d) >= 1 && BigInteger.val(n) >= 1 && 0 < BigFraction.num(l)
      @   && BigFraction.num(l) < BigFraction.den(l);
      @ requires 0 < BigFraction.num(v) && 0 < BigFraction.den(v);
      @ ensures GaussianLearnerLemmas.isMemorization(d, n, l, v, \result, ln.unit);
      @ assignable \nothing; @*/
    public static BigInteger memorizationUpperBound(Logarithm ln, BigInteger d, BigInteger n, BigFraction l, BigFraction v) {
        BigInteger q = l.getDenominator();
        BigInteger noise = q.multiply(n).multiply(v.getNumerator());
        BigInteger signal = q.subtract(l.getNumerator()).multiply(v.getDenominator());
        /*@ assert Products.positive(BigInteger.val(q), BigInteger.val(n))
          @   && Products.positive(BigInteger.val(q) * BigInteger.val(n), BigFraction.num(v)); @*/
        //@ assert Products.positive(BigInteger.val(q) - BigFraction.num(l), BigFraction.den(v));
        BigInteger log = ln.of(noise.add(signal), noise).upper;
        BigInteger result = Division.ceil(d.multiply(log), BigInteger.valueOf(2L));
        /*@ assert GaussianBottleneckLemmas.scaleAtMost(BigInteger.val(noise) + BigInteger.val(signal), BigInteger.val(noise),
          @     BigInteger.val(log), BigInteger.val(ln.unit), BigInteger.val(d), BigInteger.val(result)); @*/
        return result;
    }

    /**
     * An upper bound of the chance 1 - Phi(c) of a false alarm, in multiples of 1/unit.
     *
     * @param c    threshold
     * @param unit the scale, at least 2
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(unit) >= 2 && BigFraction.den(c) >= 1;
      @ ensures GaussianLearnerLemmas.isAlarm(c, \result, unit);
      @ assignable \nothing; @*/
    public static BigInteger falseAlarmUpperBound(BigFraction c, BigInteger unit) {
        return unit.subtract(NormalDistribution.of(c.getNumerator(), c.getDenominator(), unit).lower);
    }

    /** An upper bound of Phi(argument/ARGUMENT_STEPS), in multiples of 1/unit of the tails. */
    /*@ normal_behavior
      @ requires \invariant_for(tails);
      @ requires LEAST_ARGUMENT * ARGUMENT_STEPS <= BigInteger.val(argument) <= LARGEST_ARGUMENT * ARGUMENT_STEPS;
      @ ensures analysis.Phi.atMost(BigInteger.val(argument), ARGUMENT_STEPS, BigInteger.val(\result), BigInteger.val(tails.unit));
      @ assignable \nothing; @*/
    static BigInteger normalTail(BigInteger argument, NormalTail tails) {
        return argument.signum() > 0 || tails.unit.bitLength() > FIXED_POINT ? NormalDistribution.of(argument, steps(), tails.unit).upper
            : tails.below(argument.negate(), steps());
    }

    /** An upper bound of e^(-x) for x that is not negative, in multiples of 1/unit. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 2 && 0 <= BigFraction.num(x) && 0 < BigFraction.den(x);
      @ ensures analysis.Exp.atMost(-BigFraction.num(x), BigFraction.den(x), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    static BigInteger rareTail(BigFraction x, BigInteger unit) {
        return FixedPointExponential.above(x.getNumerator(), x.getDenominator(), unit);
    }

    /*@ normal_behavior
      @ ensures BigInteger.val(\result) == ARGUMENT_STEPS;
      @ assignable \strictly_nothing; @*/
    static BigInteger steps() {
        return BigInteger.valueOf(ARGUMENT_STEPS);
    }

    /** Whether the argument is positive, and not so large that a miss is as good as certain. */
    /*@ normal_behavior
      @ ensures \result ==> 0 < BigInteger.val(argument) <= LARGEST_ARGUMENT * ARGUMENT_STEPS;
      @ assignable \strictly_nothing; @*/
    static boolean isModerate(BigInteger argument) {
        return argument.signum() > 0 && argument.compareTo(BigInteger.valueOf(LARGEST_ARGUMENT * ARGUMENT_STEPS)) <= 0;
    }

    /** (c - kappa t)/r, rounded up to a multiple of 1/ARGUMENT_STEPS and not below LEAST_ARGUMENT, from numbers in multiples of 1/unit. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 2 && BigInteger.val(r) >= 1 && 0 < BigFraction.den(c);
      @ ensures BigInteger.val(\result) >= LEAST_ARGUMENT * ARGUMENT_STEPS;
      @ ensures GaussianLearnerLemmas.isArgument(c, k, t, r, \result, unit);
      @ assignable \strictly_nothing; @*/
    static BigInteger argument(BigFraction c, BigInteger unit, BigInteger k, BigInteger t, BigInteger r) {
        BigInteger distance = c.getNumerator().multiply(unit.multiply(unit)).subtract(c.getDenominator().multiply(k.multiply(t)));
        BigInteger scale = c.getDenominator().multiply(r.multiply(unit));
        /*@ assert Products.positive(BigInteger.val(r), BigInteger.val(unit))
          @   && Products.positive(BigFraction.den(c), BigInteger.val(r) * BigInteger.val(unit)); @*/
        BigInteger quotient = Division.ceil(distance.multiply(steps()), scale);
        BigInteger result = quotient.max(BigInteger.valueOf(LEAST_ARGUMENT * ARGUMENT_STEPS));
        //@ assert Products.monotone(BigInteger.val(quotient), BigInteger.val(result), BigInteger.val(scale));
        return result;
    }

    /** A lower bound of kappa = L/sqrt(L + (1-L)/n + v), in multiples of 1/unit. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 2 && BigInteger.val(n) >= 1;
      @ requires 0 < BigFraction.num(l) && 0 < BigFraction.den(l) && 0 < BigFraction.num(m) && BigFraction.num(m) < BigFraction.den(m)
      @   && 0 < BigFraction.num(v) && 0 < BigFraction.den(v);
      @ ensures GaussianLearnerLemmas.isCorrelation(n, l, m, v, \result, unit);
      @ assignable \nothing; @*/
    static BigInteger correlation(BigInteger n, BigFraction l, BigFraction m, BigFraction v, BigInteger unit) {
        /*@ assert GaussianLearnerLemmas.signs(BigFraction.num(m), BigFraction.den(m), BigFraction.num(v), BigFraction.den(v),
          @     BigInteger.val(n), BigFraction.num(l), BigFraction.den(l), BigInteger.val(unit)); @*/
        BigInteger variance = variance(n, m, v);
        BigInteger square = l.getDenominator().multiply(l.getDenominator());
        return rootOfFraction(signal(n, l, m, v, unit), square.multiply(variance));
    }

    /** L + (1-L)/n + v at L = m, times den(m) n den(v). */
    /*@ private normal_behavior
      @ requires 0 < BigFraction.den(m) && 0 < BigFraction.den(v);
      @ ensures BigInteger.val(\result) == BigFraction.num(m) * BigInteger.val(n) * BigFraction.den(v)
      @   + (BigFraction.den(m) - BigFraction.num(m)) * BigFraction.den(v) + BigFraction.num(v) * BigFraction.den(m) * BigInteger.val(n);
      @ assignable \strictly_nothing; @*/
    private static BigInteger variance(BigInteger n, BigFraction m, BigFraction v) {
        BigInteger p = m.getNumerator();
        BigInteger q = m.getDenominator();
        BigInteger s = v.getDenominator();
        return p.multiply(n).multiply(s).add(q.subtract(p).multiply(s)).add(v.getNumerator().multiply(q).multiply(n));
    }

    /** L^2 at L = l, times den(l)^2 den(m) n den(v) unit^2. */
    /*@ private normal_behavior
      @ requires 0 < BigFraction.den(l) && 0 < BigFraction.den(m) && 0 < BigFraction.den(v);
      @ ensures BigInteger.val(\result) == (BigFraction.num(l) * BigFraction.num(l)) * (BigFraction.den(m) * BigInteger.val(n)
      @   * BigFraction.den(v)) * (BigInteger.val(unit) * BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static BigInteger signal(BigInteger n, BigFraction l, BigFraction m, BigFraction v, BigInteger unit) {
        BigInteger square = l.getNumerator().multiply(l.getNumerator());
        return square.multiply(m.getDenominator().multiply(n).multiply(v.getDenominator())).multiply(unit.multiply(unit));
    }

    /** A lower bound of sqrt(n/d). */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= 0 && BigInteger.val(d) >= 1;
      @ ensures 0 <= BigInteger.val(\result)
      @   && (BigInteger.val(\result) * BigInteger.val(\result)) * BigInteger.val(d) <= BigInteger.val(n);
      @ assignable \strictly_nothing; @*/
    private static BigInteger rootOfFraction(BigInteger n, BigInteger d) {
        BigInteger quotient = Division.floor(n, d);
        BigInteger root = rootOrZero(quotient);
        //@ assert GaussianLearnerLemmas.rootBelow(BigInteger.val(quotient), BigInteger.val(d), BigInteger.val(n), BigInteger.val(root));
        return root;
    }

    /** A lower bound of t = sqrt(d - 2 y/unit), in multiples of 1/unit; 0 where there is no root. */
    /*@ normal_behavior
      @ ensures GaussianLearnerLemmas.isLength(d, y, \result, unit);
      @ assignable \strictly_nothing; @*/
    static BigInteger length(BigInteger d, BigInteger y, BigInteger unit) {
        return rootOrZero(d.multiply(unit).subtract(y.add(y)).multiply(unit));
    }

    /** An upper bound of sqrt(1 - (k/unit)^2), in multiples of 1/unit. */
    /*@ normal_behavior
      @ ensures GaussianLearnerLemmas.isSpread(k, \result, unit);
      @ assignable \strictly_nothing; @*/
    static BigInteger spread(BigInteger k, BigInteger unit) {
        return rootOrZero(unit.multiply(unit).subtract(k.multiply(k))).add(BigInteger.valueOf(1L));
    }

    /** A lower bound of sqrt(1 - (k/unit)^2), in multiples of 1/unit; null where there is no positive one. */
    /*@ normal_behavior
      @ ensures \result != null ==> 1 <= BigInteger.val(\result) && GaussianLearnerLemmas.isNarrow(k, \result, unit);
      @ assignable \strictly_nothing; @*/
    static /*@ nullable @*/ BigInteger narrow(BigInteger k, BigInteger unit) {
        BigInteger root = rootOrZero(unit.multiply(unit).subtract(k.multiply(k)));
        return root.signum() > 0 ? root : null;
    }

    /** An upper bound of sqrt(d x), in multiples of 1/unit. */
    /*@ normal_behavior
      @ requires BigInteger.val(d) >= 1 && 0 <= BigFraction.num(x) && 0 < BigFraction.den(x) && BigInteger.val(unit) >= 1;
      @ ensures GaussianLearnerLemmas.isDeviation(d, x, \result, unit);
      @ assignable \nothing; @*/
    static BigInteger deviation(BigInteger d, BigFraction x, BigInteger unit) {
        //@ assert Products.nonNegative(BigInteger.val(d), BigFraction.num(x));
        Enclosure root = Root.of(d.multiply(x.getNumerator()), x.getDenominator(), unit);
        return root.upper;
    }

    /** floor(sqrt(x)), or 0 for negative x. */
    /*@ normal_behavior
      @ ensures 0 <= BigInteger.val(\result) && BigInteger.val(x) < (BigInteger.val(\result) + 1) * (BigInteger.val(\result) + 1);
      @ ensures BigInteger.val(\result) == 0 || BigInteger.val(\result) * BigInteger.val(\result) <= BigInteger.val(x);
      @ assignable \strictly_nothing; @*/
    static BigInteger rootOrZero(BigInteger x) {
        return x.signum() < 0 ? BigInteger.valueOf(0L) : SquareRoot.floor(x);
    }
}
