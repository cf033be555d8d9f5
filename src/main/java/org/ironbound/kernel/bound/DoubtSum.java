package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.real.BinaryEntropy;
import org.ironbound.kernel.real.Logarithm;

/**
 * A lower bound of the sum over the number K of samples that are +1 for the entropy H(w|K) of the learner BOOL-LEARN, see
 * analysis.BooleanLearner.
 */
final class DoubtSum {
    /** The weight of K = k, without the powers of b and the factorial that later steps supply. */
    final BigInteger weight;
    /** The sum of the weights times h((1 + f)/2) up to k, bounded below in multiples of 1/unit. */
    final BigInteger lower;

    //@ public accessible \inv: this.weight, this.lower;

    /*@ normal_behavior
      @ ensures this.weight == weight && this.lower == lower && \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ DoubtSum(BigInteger weight, BigInteger lower) {
        this.weight = weight;
        this.lower = lower;
    }

    /**
     * The sum up to k.
     *
     * @param ln    logarithms at the wanted scale
     * @param n     samples
     * @param a     weight of a sample +1, positive
     * @param b     weight of a sample -1, positive
     * @param slope the slope of the answer
     * @param k     0 to n
     */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && 0 <= k && k <= n && n <= BooleanLearner.MAX_SAMPLES && BigInteger.val(a) >= 1
      @   && BigInteger.val(b) >= 1 && 0 < BigFraction.den(slope);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures BigInteger.val(\result.weight) == analysis.Series.product(BigInteger.val(a), -1, n + 1, 0, k);
      @ ensures analysis.BooleanLearner.doubtAtLeast(n, BigInteger.val(a), BigInteger.val(b), BigFraction.num(slope),
      @     BigFraction.den(slope), k, BigInteger.val(\result.lower), BigInteger.val(ln.unit));
      @ measured_by k;
      @ assignable \nothing; @*/
    static DoubtSum of(Logarithm ln, int n, BigInteger a, BigInteger b, BigFraction slope, int k) {
        BigInteger entropy = entropy(ln, n, slope, k);
        if (k == 0) {
            /*@ assert analysis.Series.productOfNone(BigInteger.val(a), -1, n + 1, 0)
              @   && analysis.BooleanLearner.doubtAtNone(n, BigInteger.val(a), BigInteger.val(b), BigFraction.num(slope),
              @       BigFraction.den(slope), BigInteger.val(entropy), BigInteger.val(ln.unit)); @*/
            return new DoubtSum(BigInteger.valueOf(1L), entropy);
        }
        DoubtSum before = of(ln, n, a, b, slope, k - 1);
        return next(n, a, b, slope, k, ln.unit, before, entropy);
    }

    /** The sum up to k from that up to k-1 and the entropy at k. */
    /*@ normal_behavior
      @ requires \invariant_for(before) && 1 <= k <= n <= BooleanLearner.MAX_SAMPLES && BigInteger.val(a) >= 1 && BigInteger.val(b) >= 1
      @   && 0 < BigFraction.den(slope) && BigInteger.val(unit) >= 1;
      @ requires analysis.BooleanLearner.doubtAtLeast(n, BigInteger.val(a), BigInteger.val(b), BigFraction.num(slope),
      @     BigFraction.den(slope), k - 1, BigInteger.val(before.lower), BigInteger.val(unit));
      @ requires BigInteger.val(before.weight) == analysis.Series.product(BigInteger.val(a), -1, n + 1, 0, k - 1);
      @ requires analysis.Entropy.atLeast(
      @     BigFraction.den(slope) + analysis.BooleanLearner.answer(n, BigFraction.num(slope), BigFraction.den(slope), k),
      @     2 * BigFraction.den(slope), BigInteger.val(entropy), BigInteger.val(unit));
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures BigInteger.val(\result.weight) == analysis.Series.product(BigInteger.val(a), -1, n + 1, 0, k);
      @ ensures analysis.BooleanLearner.doubtAtLeast(n, BigInteger.val(a), BigInteger.val(b), BigFraction.num(slope),
      @     BigFraction.den(slope), k, BigInteger.val(\result.lower), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static DoubtSum next(int n, BigInteger a, BigInteger b, BigFraction slope, int k, BigInteger unit, DoubtSum before,
            BigInteger entropy) {
        BigInteger w = AnswerSums.weight(n, a, k, before.weight);
        /*@ assert analysis.BooleanLearner.doubtStep(n, BigInteger.val(a), BigInteger.val(b), BigFraction.num(slope),
          @     BigFraction.den(slope), k, BigInteger.val(before.lower), BigInteger.val(entropy), BigInteger.val(unit)); @*/
        return new DoubtSum(w, before.lower.multiply(AnswerSums.times(b, k)).add(w.multiply(entropy)));
    }

    /** A lower bound of h((1 + f(k))/2), in multiples of 1/unit. */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && 0 <= k && k <= n && n <= BooleanLearner.MAX_SAMPLES && 0 < BigFraction.den(slope);
      @ ensures analysis.Entropy.atLeast(
      @     BigFraction.den(slope) + analysis.BooleanLearner.answer(n, BigFraction.num(slope), BigFraction.den(slope), k),
      @     2 * BigFraction.den(slope), BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static BigInteger entropy(Logarithm ln, int n, BigFraction slope, int k) {
        BigInteger most = slope.getDenominator();
        return BinaryEntropy.of(ln, most.add(AnswerSums.answer(n, slope, k)), most.add(most)).lower;
    }
}
