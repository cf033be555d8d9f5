package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.BinaryEntropy;
import org.ironbound.kernel.real.Logarithm;

/**
 * What the learner of Boolean clustering memorizes, and what decides how often it errs [BOOL-LEARN]: of each coordinate it counts the
 * samples K that are +1, and releases w = +1 with probability (1 + f(K))/2, else -1, f(K) being slope (2K-n) clipped to [-1, 1]; it calls x
 * positive when the inner product of w and x exceeds a threshold. The inner product is a sum of d independent signs of one law;
 * {@link SignSum} bounds its tails.
 */
public final class BooleanLearner {
    /** The largest number of samples: the sums over K recur once for each. */
    public static final int MAX_SAMPLES = 1000;

    private BooleanLearner() {
    }

    /**
     * An upper bound of d (H(w|theta) - H(w|K)), both entropies of one coordinate, in nats, in multiples of 1/unit of the logarithms.
     *
     * @param ln     logarithms at the wanted scale
     * @param d      dimension, at least 1
     * @param n      samples, 1 to {@link #MAX_SAMPLES}
     * @param lambda strictly between 0 and 1
     * @param slope  the slope of the answer f
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln)
      @   && BigInteger.val(d) >= 1
      @   && 1 <= n
      @   && n <= MAX_SAMPLES
      @   && 0 < BigFraction.num(lambda)
      @   && BigFraction.num(lambda) < BigFraction.den(lambda)
      @   && 0 < BigFraction.den(slope);
      @ ensures analysis.BooleanLearner.memorizationAtMost(BigInteger.val(d), n, BigFraction.num(lambda), BigFraction.den(lambda),
      @     BigFraction.num(slope), BigFraction.den(slope), BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    public static BigInteger memorizationUpperBound(Logarithm ln, BigInteger d, int n, BigFraction lambda, BigFraction slope) {
        AnswerSums sums = sums(n, lambda, slope);
        BigInteger released = entropyOfRelease(ln, slope, sums.mass, sums.answers);
        return memorization(d, n, lambda, slope, sums, released, doubt(ln, n, lambda, slope), ln.unit);
    }

    /** The bound from the sums over K, {@code H(w|theta) <= s/unit} and mass {@code H(w|K) >= r/unit}. */
    /*@ private normal_behavior
      @ requires \invariant_for(sums) && BigInteger.val(d) >= 1
      @   && n >= 1
      @   && 0 < BigFraction.num(lambda)
      @   && BigFraction.num(lambda) < BigFraction.den(lambda)
      @   && 0 < BigFraction.den(slope)
      @   && BigInteger.val(unit) >= 1
      @   && BigInteger.val(sums.mass) >= 1;
      @ requires BigInteger.val(sums.mass) == analysis.BooleanLearner.mass(n, BigFraction.den(lambda) + BigFraction.num(lambda),
      @     BigFraction.den(lambda) - BigFraction.num(lambda), n);
      @ requires BigInteger.val(sums.answers) == analysis.BooleanLearner.answers(n, BigFraction.den(lambda) + BigFraction.num(lambda),
      @     BigFraction.den(lambda) - BigFraction.num(lambda), BigFraction.num(slope), BigFraction.den(slope), n);
      @ requires analysis.Entropy.atMost(BigFraction.den(slope) * BigInteger.val(sums.mass) + BigInteger.val(sums.answers),
      @     2 * (BigFraction.den(slope) * BigInteger.val(sums.mass)), BigInteger.val(s), BigInteger.val(unit));
      @ requires analysis.BooleanLearner.doubtAtLeast(n, BigFraction.den(lambda) + BigFraction.num(lambda),
      @     BigFraction.den(lambda) - BigFraction.num(lambda), BigFraction.num(slope), BigFraction.den(slope), n, BigInteger.val(r),
      @     BigInteger.val(unit));
      @ ensures analysis.BooleanLearner.memorizationAtMost(BigInteger.val(d), n, BigFraction.num(lambda), BigFraction.den(lambda),
      @     BigFraction.num(slope), BigFraction.den(slope), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static BigInteger memorization(BigInteger d, int n, BigFraction lambda, BigFraction slope, AnswerSums sums,
            BigInteger s, BigInteger r, BigInteger unit) {
        BigInteger result = quotient(d, s, sums.mass, r);
        /*@ assert Products.monotone(BigInteger.val(d) * (BigInteger.val(s) * BigInteger.val(sums.mass) - BigInteger.val(r)),
          @     BigInteger.val(result) * BigInteger.val(sums.mass), BigInteger.val(unit)); @*/
        /*@ assert analysis.BooleanLearner.defineMemorizationAtMost(BigInteger.val(d), n, BigFraction.num(lambda), BigFraction.den(lambda),
          @     BigFraction.num(slope), BigFraction.den(slope), BigInteger.val(result), BigInteger.val(unit), BigInteger.val(sums.mass),
          @     BigInteger.val(sums.answers), BigInteger.val(s), BigInteger.val(r), BigInteger.val(unit)); @*/
        return result;
    }

    /** d (s - r/mass), rounded up. */
    /*@ private normal_behavior
      @ requires BigInteger.val(mass) >= 1;
      @ ensures BigInteger.val(d) * (BigInteger.val(s) * BigInteger.val(mass) - BigInteger.val(r))
      @   <= BigInteger.val(\result) * BigInteger.val(mass);
      @ assignable \strictly_nothing; @*/
    private static BigInteger quotient(BigInteger d, BigInteger s, BigInteger mass, BigInteger r) {
        return Division.ceil(d.multiply(s.multiply(mass).subtract(r)), mass);
    }

    /** The sums over K given theta = 1. */
    /*@ private normal_behavior
      @ requires 1 <= n <= MAX_SAMPLES
      @   && 0 < BigFraction.num(lambda)
      @   && BigFraction.num(lambda) < BigFraction.den(lambda)
      @   && 0 < BigFraction.den(slope);
      @ ensures \fresh(\result) && \invariant_for(\result) && BigInteger.val(\result.mass) >= 1;
      @ ensures BigInteger.val(\result.mass) == analysis.BooleanLearner.mass(n, BigFraction.den(lambda) + BigFraction.num(lambda),
      @     BigFraction.den(lambda) - BigFraction.num(lambda), n);
      @ ensures BigInteger.val(\result.answers)
      @   == analysis.BooleanLearner.answers(n, BigFraction.den(lambda) + BigFraction.num(lambda),
      @       BigFraction.den(lambda) - BigFraction.num(lambda), BigFraction.num(slope), BigFraction.den(slope), n);
      @ ensures -(BigFraction.den(slope) * BigInteger.val(\result.mass))
      @   <= BigInteger.val(\result.answers)
      @   <= BigFraction.den(slope) * BigInteger.val(\result.mass);
      @ assignable \nothing; @*/
    private static AnswerSums sums(int n, BigFraction lambda, BigFraction slope) {
        return AnswerSums.of(n, lambda.getDenominator().add(lambda.getNumerator()),
            lambda.getDenominator().subtract(lambda.getNumerator()), slope, n);
    }

    /** A lower bound of H(w|K) times the mass, in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln)
      @   && 1 <= n
      @   && n <= MAX_SAMPLES
      @   && 0 < BigFraction.num(lambda)
      @   && BigFraction.num(lambda) < BigFraction.den(lambda)
      @   && 0 < BigFraction.den(slope);
      @ ensures analysis.BooleanLearner.doubtAtLeast(n, BigFraction.den(lambda) + BigFraction.num(lambda),
      @     BigFraction.den(lambda) - BigFraction.num(lambda), BigFraction.num(slope), BigFraction.den(slope), n, BigInteger.val(\result),
      @     BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static BigInteger doubt(Logarithm ln, int n, BigFraction lambda, BigFraction slope) {
        return DoubtSum.of(ln, n, lambda.getDenominator().add(lambda.getNumerator()),
            lambda.getDenominator().subtract(lambda.getNumerator()), slope, n).lower;
    }

    /**
     * An upper bound of H(w|theta) = h((1 + E f(K))/2), E f(K) = answers/(e mass) for the denominator e of the slope, in multiples of
     * 1/unit.
     */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 < BigFraction.den(slope) && BigInteger.val(mass) >= 1;
      @ requires -(BigFraction.den(slope) * BigInteger.val(mass))
      @   <= BigInteger.val(answers)
      @   <= BigFraction.den(slope) * BigInteger.val(mass);
      @ ensures analysis.Entropy.atMost(BigFraction.den(slope) * BigInteger.val(mass) + BigInteger.val(answers),
      @     2 * (BigFraction.den(slope) * BigInteger.val(mass)), BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static BigInteger entropyOfRelease(Logarithm ln, BigFraction slope, BigInteger mass, BigInteger answers) {
        BigInteger half = slope.getDenominator().multiply(mass);
        //@ assert Products.positive(BigFraction.den(slope), BigInteger.val(mass));
        return BinaryEntropy.of(ln, half.add(answers), half.add(half)).upper;
    }

    /**
     * The law of a summand of the inner product with a positive x: +1 with probability (1 + lambda E f(K))/2, else -1. (With a null x it is
     * a fair sign, see {@link #lawOfNull}.)
     *
     * @param n      samples, 1 to {@link #MAX_SAMPLES}
     * @param lambda strictly between 0 and 1
     * @param slope  the slope of the answer f
     */
    /*@ public normal_behavior
      @ requires 1 <= n <= MAX_SAMPLES
      @   && 0 < BigFraction.num(lambda)
      @   && BigFraction.num(lambda) < BigFraction.den(lambda)
      @   && 0 < BigFraction.den(slope);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures BigInteger.val(\result.plus) + BigInteger.val(\result.minus) == BigInteger.val(\result.total);
      @ ensures BigInteger.val(\result.plus) - BigInteger.val(\result.minus)
      @   == 2 * (BigFraction.num(lambda) * analysis.BooleanLearner.answers(n, BigFraction.den(lambda) + BigFraction.num(lambda),
      @        BigFraction.den(lambda) - BigFraction.num(lambda), BigFraction.num(slope), BigFraction.den(slope), n));
      @ ensures BigInteger.val(\result.total) == 2 * (BigFraction.den(lambda) * (BigFraction.den(slope) * analysis.BooleanLearner.mass(n,
      @     BigFraction.den(lambda) + BigFraction.num(lambda), BigFraction.den(lambda) - BigFraction.num(lambda), n)));
      @ assignable \nothing; @*/
    public static SignLaw lawOfPositive(int n, BigFraction lambda, BigFraction slope) {
        AnswerSums sums = sums(n, lambda, slope);
        return law(lambda.getNumerator(), lambda.getDenominator(), slope.getDenominator(), sums.mass, sums.answers);
    }

    /** The law of mean lambda E f(K), for lambda = k/l and E f(K) = answers/(e mass). */
    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(k) < BigInteger.val(l) && 0 < BigInteger.val(e) && BigInteger.val(mass) >= 1;
      @ requires -(BigInteger.val(e) * BigInteger.val(mass)) <= BigInteger.val(answers) <= BigInteger.val(e) * BigInteger.val(mass);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures BigInteger.val(\result.plus) + BigInteger.val(\result.minus) == BigInteger.val(\result.total);
      @ ensures BigInteger.val(\result.plus) - BigInteger.val(\result.minus) == 2 * (BigInteger.val(k) * BigInteger.val(answers));
      @ ensures BigInteger.val(\result.total) == 2 * (BigInteger.val(l) * (BigInteger.val(e) * BigInteger.val(mass)));
      @ assignable \nothing; @*/
    private static SignLaw law(BigInteger k, BigInteger l, BigInteger e, BigInteger mass, BigInteger answers) {
        /*@ assert BooleanLearnerLemmas.weights(BigInteger.val(mass), BigInteger.val(answers), BigInteger.val(e), BigInteger.val(k),
          @     BigInteger.val(l)); @*/
        return biased(l.multiply(e.multiply(mass)), k.multiply(answers));
    }

    /** The law of a sign of mean bias/even. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(even) - BigInteger.val(bias)
      @   && 0 <= BigInteger.val(even) + BigInteger.val(bias)
      @   && 1 <= BigInteger.val(even);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures BigInteger.val(\result.minus) == BigInteger.val(even) - BigInteger.val(bias)
      @   && BigInteger.val(\result.plus) == BigInteger.val(even) + BigInteger.val(bias);
      @ ensures BigInteger.val(\result.total) == 2 * BigInteger.val(even);
      @ assignable \nothing; @*/
    private static SignLaw biased(BigInteger even, BigInteger bias) {
        return new SignLaw(even.subtract(bias), even.add(bias), even.add(even));
    }

    /** The law of a summand of the inner product with a null x: a fair sign. */
    /*@ public normal_behavior
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures BigInteger.val(\result.minus) == 1 && BigInteger.val(\result.plus) == 1 && BigInteger.val(\result.total) == 2;
      @ assignable \nothing; @*/
    public static SignLaw lawOfNull() {
        return new SignLaw(BigInteger.valueOf(1L), BigInteger.valueOf(1L), BigInteger.valueOf(2L));
    }
}
