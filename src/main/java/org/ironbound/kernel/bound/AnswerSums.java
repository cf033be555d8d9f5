package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;

/**
 * Exact sums over the number K of samples that are +1, for the mean of the answer f(K) of the learner BOOL-LEARN: the definition
 * analysis.BooleanLearner states them. They are integers, as all terms have the same denominator.
 */
final class AnswerSums {
    /** The weight of K = k, without the powers of b and the factorial that later steps supply. */
    final BigInteger weight;
    /** The sum of all weights up to k. */
    final BigInteger mass;
    /** The sum of the weights times the numerators of the answers up to k. */
    final BigInteger answers;

    //@ public accessible \inv: this.weight, this.mass, this.answers;

    /*@ normal_behavior
      @ ensures this.weight == weight && this.mass == mass && this.answers == answers && \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ AnswerSums(BigInteger weight, BigInteger mass, BigInteger answers) {
        this.weight = weight;
        this.mass = mass;
        this.answers = answers;
    }

    /**
     * The sums up to k.
     *
     * @param n     samples
     * @param a     weight of a sample +1, positive
     * @param b     weight of a sample -1, positive
     * @param slope the slope of the answer
     * @param k     0 to n
     */
    /*@ normal_behavior
      @ requires 0 <= k <= n <= BooleanLearner.MAX_SAMPLES && BigInteger.val(a) >= 1 && BigInteger.val(b) >= 1
      @   && 0 < BigFraction.den(slope);
      @ ensures \fresh(\result) && \invariant_for(\result) && BigInteger.val(\result.weight) >= 0 && BigInteger.val(\result.mass) >= 1;
      @ ensures BigInteger.val(\result.weight) == analysis.Series.product(BigInteger.val(a), -1, n + 1, 0, k);
      @ ensures BigInteger.val(\result.mass) == analysis.BooleanLearner.mass(n, BigInteger.val(a), BigInteger.val(b), k);
      @ ensures BigInteger.val(\result.answers)
      @   == analysis.BooleanLearner.answers(n, BigInteger.val(a), BigInteger.val(b), BigFraction.num(slope), BigFraction.den(slope), k);
      @ ensures -(BigFraction.den(slope) * BigInteger.val(\result.mass))
      @   <= BigInteger.val(\result.answers)
      @   <= BigFraction.den(slope) * BigInteger.val(\result.mass);
      @ measured_by k;
      @ assignable \nothing; @*/
    static AnswerSums of(int n, BigInteger a, BigInteger b, BigFraction slope, int k) {
        if (k == 0) {
            return first(n, a, b, slope);
        }
        AnswerSums before = of(n, a, b, slope, k - 1);
        return before.next(n, a, b, slope, k, weight(n, a, k, before.weight), answer(n, slope, k));
    }

    /** The sums up to 0. */
    /*@ normal_behavior
      @ requires 0 <= n <= BooleanLearner.MAX_SAMPLES && 0 < BigFraction.den(slope);
      @ ensures \fresh(\result) && \invariant_for(\result) && BigInteger.val(\result.weight) >= 0 && BigInteger.val(\result.mass) >= 1;
      @ ensures BigInteger.val(\result.weight) == analysis.Series.product(BigInteger.val(a), -1, n + 1, 0, 0);
      @ ensures BigInteger.val(\result.mass) == analysis.BooleanLearner.mass(n, BigInteger.val(a), BigInteger.val(b), 0);
      @ ensures BigInteger.val(\result.answers)
      @   == analysis.BooleanLearner.answers(n, BigInteger.val(a), BigInteger.val(b), BigFraction.num(slope), BigFraction.den(slope), 0);
      @ ensures -(BigFraction.den(slope) * BigInteger.val(\result.mass))
      @   <= BigInteger.val(\result.answers)
      @   <= BigFraction.den(slope) * BigInteger.val(\result.mass);
      @ assignable \nothing; @*/
    private static AnswerSums first(int n, BigInteger a, BigInteger b, BigFraction slope) {
        BigInteger one = BigInteger.valueOf(1L);
        /*@ assert analysis.Series.productOfNone(BigInteger.val(a), -1, n + 1, 0)
          @   && analysis.BooleanLearner.sumsAtNone(n, BigInteger.val(a), BigInteger.val(b), BigFraction.num(slope),
          @       BigFraction.den(slope)); @*/
        return new AnswerSums(one, one, answer(n, slope, 0));
    }

    /** The sums up to k from those up to k-1, the weight of k and the answer to it. */
    /*@ normal_behavior
      @ requires 1 <= k <= n <= BooleanLearner.MAX_SAMPLES && BigInteger.val(b) >= 1 && 0 < BigFraction.den(slope)
      @   && BigInteger.val(mass) >= 1;
      @ requires BigInteger.val(mass) == analysis.BooleanLearner.mass(n, BigInteger.val(a), BigInteger.val(b), k - 1);
      @ requires BigInteger.val(answers) == analysis.BooleanLearner.answers(n, BigInteger.val(a), BigInteger.val(b), BigFraction.num(slope),
      @     BigFraction.den(slope), k - 1);
      @ requires -(BigFraction.den(slope) * BigInteger.val(mass))
      @   <= BigInteger.val(answers)
      @   <= BigFraction.den(slope) * BigInteger.val(mass);
      @ requires BigInteger.val(w) == analysis.Series.product(BigInteger.val(a), -1, n + 1, 0, k) && BigInteger.val(w) >= 0;
      @ requires BigInteger.val(answer) == analysis.BooleanLearner.answer(n, BigFraction.num(slope), BigFraction.den(slope), k);
      @ requires -BigFraction.den(slope) <= BigInteger.val(answer) <= BigFraction.den(slope);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.weight == w && BigInteger.val(\result.mass) >= 1;
      @ ensures BigInteger.val(\result.mass) == analysis.BooleanLearner.mass(n, BigInteger.val(a), BigInteger.val(b), k);
      @ ensures BigInteger.val(\result.answers)
      @   == analysis.BooleanLearner.answers(n, BigInteger.val(a), BigInteger.val(b), BigFraction.num(slope), BigFraction.den(slope), k);
      @ ensures -(BigFraction.den(slope) * BigInteger.val(\result.mass))
      @   <= BigInteger.val(\result.answers)
      @   <= BigFraction.den(slope) * BigInteger.val(\result.mass);
      @ assignable \nothing; @*/
    private AnswerSums next(int n, BigInteger a, BigInteger b, BigFraction slope, int k, BigInteger w, BigInteger answer) {
        BigInteger factor = times(b, k);
        /*@ assert analysis.BooleanLearner.sumsStep(n, BigInteger.val(a), BigInteger.val(b), BigFraction.num(slope), BigFraction.den(slope),
          @       k)
          @   && Products.positive(BigInteger.val(b), k); @*/
        /*@ assert BooleanLearnerLemmas.step(BigInteger.val(w), BigInteger.val(mass), BigInteger.val(answers), BigInteger.val(factor),
          @     BigFraction.den(slope), BigInteger.val(answer)); @*/
        return new AnswerSums(w, mass.multiply(factor).add(w), answers.multiply(factor).add(w.multiply(answer)));
    }

    /*@ normal_behavior
      @ ensures BigInteger.val(\result) == BigInteger.val(b) * k;
      @ assignable \strictly_nothing; @*/
    static BigInteger times(BigInteger b, int k) {
        return b.multiply(BigInteger.valueOf(k));
    }

    /** The weight of K = k from that of k-1. */
    /*@ normal_behavior
      @ requires 1 <= k <= n <= BooleanLearner.MAX_SAMPLES;
      @ requires BigInteger.val(before) == analysis.Series.product(BigInteger.val(a), -1, n + 1, 0, k - 1);
      @ ensures BigInteger.val(\result) == analysis.Series.product(BigInteger.val(a), -1, n + 1, 0, k);
      @ ensures BigInteger.val(a) >= 0 && BigInteger.val(before) >= 0 ==> BigInteger.val(\result) >= 0;
      @ assignable \strictly_nothing; @*/
    static BigInteger weight(int n, BigInteger a, int k, BigInteger before) {
        BigInteger rest = BigInteger.valueOf(n + 1 - k);
        //@ assert analysis.Series.productStep(BigInteger.val(a), -1, n + 1, 0, k);
        //@ assert BooleanLearnerLemmas.weight(BigInteger.val(before), BigInteger.val(a), BigInteger.val(rest));
        return before.multiply(a.multiply(rest));
    }

    /** f(k) = slope (2k-n), clipped to [-1, 1], times the denominator of the slope. */
    /*@ normal_behavior
      @ requires 0 <= k <= n <= BooleanLearner.MAX_SAMPLES && 0 < BigFraction.den(slope);
      @ ensures BigInteger.val(\result) == analysis.BooleanLearner.answer(n, BigFraction.num(slope), BigFraction.den(slope), k);
      @ ensures -BigFraction.den(slope) <= BigInteger.val(\result) <= BigFraction.den(slope);
      @ assignable \strictly_nothing; @*/
    static BigInteger answer(int n, BigFraction slope, int k) {
        BigInteger most = slope.getDenominator();
        //@ assert analysis.BooleanLearner.defineAnswer(n, BigFraction.num(slope), BigFraction.den(slope), k);
        return slope.getNumerator().multiply(BigInteger.valueOf(2 * k - n)).min(most).max(most.negate());
    }
}
