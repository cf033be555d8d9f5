package org.ironbound.report.coq;

import java.math.BigInteger;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.CountAnswers;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.Proportion;

/** How sure the answers to the number of signs are on average, a little less than exactly, which Coq checks. */
final class MeanAnswer {
    /** Learners look at no more. */
    static final BigInteger MOST_SAMPLES = BigInteger.valueOf(CountAnswers.MOST_SAMPLES);
    /** Bits of the sums that a mean answer does not have. */
    private static final int MORE_BITS = 64;
    /** By how many bits the bound is less exact than what Coq computes, which rounds at every letter. */
    private static final int ROUNDED_BITS = 32;

    private MeanAnswer() {
    }

    /**
     * A lower bound, at least 0, of the mean of the answers where the sign of the centre is +1.
     *
     * @param answers  to more than half the signs, from the fewest on
     * @param computed bits of what Coq computes
     */
    static BigFraction of(Proportion lambda, int samples, List<BigFraction> answers, int computed) {
        int bits = computed - ROUNDED_BITS;
        BigFraction size = lambda.lowerBound(computed / 3);
        BigFraction odds = BigFraction.ONE.add(size).divide(BigFraction.ONE.subtract(size));
        BigFraction other = BigFraction.ONE.subtract(size).divide(2);
        int rare = samples * floor(other.reciprocal(), BigInteger.ONE).bitLength();
        BigInteger unit = BigInteger.ONE.shiftLeft(bits + rare + MORE_BITS);
        BigInteger agreeing = floor(BigFraction.ONE.add(size).divide(2).pow(samples), unit);
        BigInteger opposing = floor(other.pow(samples), unit);
        BigInteger sum = BigInteger.ZERO;
        for (int k = samples, i = answers.size() - 1; i >= 0; k--, i--) {
            sum = sum.add(floor(answers.get(i), agreeing.subtract(opposing)));
            agreeing = agreeing.multiply(BigInteger.valueOf(k)).multiply(odds.getDenominator())
                .divide(BigInteger.valueOf(samples - k + 1L).multiply(odds.getNumerator()));
            opposing = opposing.multiply(BigInteger.valueOf(k)).multiply(odds.getNumerator())
                .divide(BigInteger.valueOf(samples - k + 1L).multiply(odds.getDenominator()));
        }
        BigInteger below = sum.shiftRight(rare + MORE_BITS).subtract(BigInteger.ONE);
        return Fractions.of(below.max(BigInteger.ZERO), BigInteger.ONE.shiftLeft(bits));
    }

    private static BigInteger floor(BigFraction x, BigInteger unit) {
        return x.getNumerator().multiply(unit).divide(x.getDenominator());
    }
}
