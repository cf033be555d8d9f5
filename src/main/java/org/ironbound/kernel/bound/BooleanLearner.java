package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.BinaryEntropy;
import org.ironbound.kernel.real.Logarithm;

/**
 * What the learner of Boolean clustering memorizes, and what decides how often it errs [BOOL-LEARN]: of each coordinate it counts the samples K that are +1, and releases
 * w = +1 with probability (1 + f(K))/2, else -1, f(K) being slope (2K-n) clipped to [-1, 1]; it calls x positive when the inner product of w and x
 * exceeds a threshold. The inner product is a sum of d independent signs of one law; {@link SignSum} bounds its tails.
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
      @ requires \invariant_for(ln) && BigInteger.val(d) >= 1 && 1 <= n && n <= MAX_SAMPLES && 0 < BigFraction.num(lambda) && BigFraction.num(lambda) < BigFraction.den(lambda) && 0 < BigFraction.den(slope);
      @ ensures analysis.BooleanLearner.memorizationAtMost(BigInteger.val(d), n, BigFraction.num(lambda), BigFraction.den(lambda), BigFraction.num(slope), BigFraction.den(slope),
      @   BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    public static BigInteger memorizationUpperBound(Logarithm ln, BigInteger d, int n, BigFraction lambda, BigFraction slope) {
        AnswerSums sums = sums(n, lambda, slope);
        BigInteger mass = sums.mass;
        BigInteger answers = sums.answers;
        BigInteger released = entropyOfRelease(ln, slope.getDenominator(), mass, answers);
        BigInteger doubt = doubt(ln, n, lambda, slope);
        BigInteger result = quotient(d, released, mass, doubt);
        //@ assert Products.monotone(BigInteger.val(d) * (BigInteger.val(released) * BigInteger.val(mass) - BigInteger.val(doubt)), BigInteger.val(result) * BigInteger.val(mass), BigInteger.val(ln.unit));
        //@ assert analysis.BooleanLearner.defineMemorizationAtMost(BigInteger.val(d), n, BigFraction.num(lambda), BigFraction.den(lambda), BigFraction.num(slope), BigFraction.den(slope), BigInteger.val(result), BigInteger.val(ln.unit), BigInteger.val(mass), BigInteger.val(answers), BigInteger.val(released), BigInteger.val(doubt), BigInteger.val(ln.unit));
        return result;
    }

    /** d (s - r/mass), rounded up. */
    /*@ private normal_behavior
      @ requires BigInteger.val(mass) >= 1;
      @ ensures BigInteger.val(d) * (BigInteger.val(s) * BigInteger.val(mass) - BigInteger.val(r)) <= BigInteger.val(\result) * BigInteger.val(mass);
      @ assignable \strictly_nothing; @*/
    private static BigInteger quotient(BigInteger d, BigInteger s, BigInteger mass, BigInteger r) {
        return Division.ceil(d.multiply(s.multiply(mass).subtract(r)), mass);
    }

    /** The sums over K given theta = 1. */
    /*@ private normal_behavior
      @ requires 1 <= n && n <= MAX_SAMPLES && 0 < BigFraction.num(lambda) && BigFraction.num(lambda) < BigFraction.den(lambda) && 0 < BigFraction.den(slope);
      @ ensures \fresh(\result) && \invariant_for(\result) && BigInteger.val(\result.mass) >= 1;
      @ ensures BigInteger.val(\result.mass) == analysis.BooleanLearner.mass(n, BigFraction.den(lambda) + BigFraction.num(lambda), BigFraction.den(lambda) - BigFraction.num(lambda), n);
      @ ensures BigInteger.val(\result.answers) == analysis.BooleanLearner.answers(n, BigFraction.den(lambda) + BigFraction.num(lambda), BigFraction.den(lambda) - BigFraction.num(lambda), BigFraction.num(slope), BigFraction.den(slope), n);
      @ ensures -(BigFraction.den(slope) * BigInteger.val(\result.mass)) <= BigInteger.val(\result.answers) && BigInteger.val(\result.answers) <= BigFraction.den(slope) * BigInteger.val(\result.mass);
      @ assignable \nothing; @*/
    private static AnswerSums sums(int n, BigFraction lambda, BigFraction slope) {
        return AnswerSums.of(n, lambda.getDenominator().add(lambda.getNumerator()), lambda.getDenominator().subtract(lambda.getNumerator()), slope, n);
    }

    /** A lower bound of H(w|K) times the mass, in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 1 <= n && n <= MAX_SAMPLES && 0 < BigFraction.num(lambda) && BigFraction.num(lambda) < BigFraction.den(lambda) && 0 < BigFraction.den(slope);
      @ ensures analysis.BooleanLearner.doubtAtLeast(n, BigFraction.den(lambda) + BigFraction.num(lambda), BigFraction.den(lambda) - BigFraction.num(lambda), BigFraction.num(slope), BigFraction.den(slope), n,
      @   BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static BigInteger doubt(Logarithm ln, int n, BigFraction lambda, BigFraction slope) {
        return DoubtSum.of(ln, n, lambda.getDenominator().add(lambda.getNumerator()), lambda.getDenominator().subtract(lambda.getNumerator()), slope, n).lower;
    }

    /** An upper bound of H(w|theta) = h((1 + E f(K))/2), E f(K) = answers/(e mass), in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(e) > 0 && BigInteger.val(mass) >= 1;
      @ requires -(BigInteger.val(e) * BigInteger.val(mass)) <= BigInteger.val(answers) && BigInteger.val(answers) <= BigInteger.val(e) * BigInteger.val(mass);
      @ ensures analysis.Entropy.atMost(BigInteger.val(e) * BigInteger.val(mass) + BigInteger.val(answers), 2 * (BigInteger.val(e) * BigInteger.val(mass)), BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static BigInteger entropyOfRelease(Logarithm ln, BigInteger e, BigInteger mass, BigInteger answers) {
        BigInteger half = e.multiply(mass);
        //@ assert Products.positive(BigInteger.val(e), BigInteger.val(mass));
        return BinaryEntropy.of(ln, half.add(answers), half.add(half)).upper;
    }

    /**
     * The law of a summand of the inner product with a positive x: +1 with probability (1 + lambda E f(K))/2, else -1. (With a null x it is a
     * fair sign, see {@link #lawOfNull}.)
     *
     * @param n      samples, 1 to {@link #MAX_SAMPLES}
     * @param lambda strictly between 0 and 1
     * @param slope  the slope of the answer f
     */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= MAX_SAMPLES && 0 < BigFraction.num(lambda) && BigFraction.num(lambda) < BigFraction.den(lambda) && 0 < BigFraction.den(slope);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures BigInteger.val(\result.plus) + BigInteger.val(\result.minus) == BigInteger.val(\result.total);
      @ ensures BigInteger.val(\result.plus) - BigInteger.val(\result.minus) == 2 * (BigFraction.num(lambda)
      @   * analysis.BooleanLearner.answers(n, BigFraction.den(lambda) + BigFraction.num(lambda), BigFraction.den(lambda) - BigFraction.num(lambda), BigFraction.num(slope), BigFraction.den(slope), n));
      @ ensures BigInteger.val(\result.total) == 2 * (BigFraction.den(lambda) * (BigFraction.den(slope)
      @   * analysis.BooleanLearner.mass(n, BigFraction.den(lambda) + BigFraction.num(lambda), BigFraction.den(lambda) - BigFraction.num(lambda), n)));
      @ assignable \nothing; @*/
    public static SignLaw lawOfPositive(int n, BigFraction lambda, BigFraction slope) {
        AnswerSums sums = sums(n, lambda, slope);
        BigInteger even = lambda.getDenominator().multiply(slope.getDenominator().multiply(sums.mass));
        BigInteger bias = lambda.getNumerator().multiply(sums.answers);
        //@ assert BooleanLearnerLemmas.weights(BigInteger.val(sums.mass), BigInteger.val(sums.answers), BigFraction.den(slope), BigFraction.num(lambda), BigFraction.den(lambda));
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
