package org.ironbound.specs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.SignReference;

/**
 * The learner of BOOL-LEARN-TABLE that is handed samples of a larger correlation than it asks for: it turns their signs round at random,
 * counts, and answers. By what it does, sample by sample, and not by the formulas of the theorem.
 *
 * @param lambda  the correlation of the samples
 * @param blurred what it makes of it, at most lambda
 * @param samples how many it uses
 * @param answers to the counts of more than half of the samples, the smallest first
 */
record CountingSample(BigFraction lambda, BigFraction blurred, int samples, List<BigFraction> answers) {
    private static final BigFraction ONE = BigFraction.ONE;

    /** The chance that s of its samples have the centre's sign. */
    private BigFraction chance(int s) {
        return binomial(samples, s, ONE.add(lambda).divide(2));
    }

    private static BigFraction binomial(int n, int k, BigFraction p) {
        return p.pow(k).multiply(ONE.subtract(p).pow(n - k)).multiply(new BigFraction(CombinatoricsUtils.binomialCoefficient(n, k)));
    }

    /** The chance that it releases the centre's sign where s of its samples have it. */
    private BigFraction released(int s) {
        BigFraction kept = ONE.add(blurred.divide(lambda)).divide(2);
        BigFraction sum = BigFraction.ZERO;
        for (int i = 0; i <= s; i++) {
            for (int j = 0; j <= samples - s; j++) {
                BigFraction way = binomial(s, i, kept).multiply(binomial(samples - s, j, ONE.subtract(kept)));
                sum = sum.add(way.multiply(ONE.add(answer(i + j)).divide(2)));
            }
        }
        return sum;
    }

    private BigFraction answer(int count) {
        return 2 * count == samples ? BigFraction.ZERO : 2 * count > samples ? answers.get(count - samples / 2 - 1)
            : answers.get(samples - count - samples / 2 - 1).negate();
    }

    private BigFraction mean() {
        BigFraction sum = BigFraction.ZERO;
        for (int s = 0; s <= samples; s++) {
            sum = sum.add(chance(s).multiply(released(s)));
        }
        return sum;
    }

    /** The chance that it releases another sign than the centre's. */
    BigFraction wrong() {
        return ONE.subtract(mean());
    }

    /** d (H(w|theta) - H(w|samples)), in nats. */
    Real memorization(BigInteger d) {
        List<BigFraction> chances = new ArrayList<>();
        List<Real> told = new ArrayList<>();
        for (int s = 0; s <= samples; s++) {
            chances.add(chance(s));
            told.add(told(released(s)));
        }
        Real ofCentre = told(mean());
        return Real.approximated(digits -> {
            BigDecimal sum = ofCentre.at(digits + 10).negate();
            for (int s = 0; s < told.size(); s++) {
                sum = sum.add(told.get(s).at(digits + 10).multiply(new BigDecimal(chances.get(s).getNumerator()))
                    .divide(new BigDecimal(chances.get(s).getDenominator()), digits + 20, java.math.RoundingMode.HALF_EVEN));
            }
            return sum.multiply(new BigDecimal(d));
        });
    }

    /** ln 2 less the entropy of a sign. */
    private static Real told(BigFraction chance) {
        BigInteger n = chance.getNumerator();
        BigInteger m = chance.getDenominator();
        return Reference.divergence(n.shiftLeft(1), m, m.shiftLeft(1));
    }

    /** The chance that the sum of d products of what it releases and a fresh sample is at most z. */
    Fraction misses(BigInteger d, BigInteger z) {
        BigFraction agreement = ONE.add(lambda.multiply(mean().multiply(2).subtract(ONE))).divide(2);
        BigInteger whole = agreement.getDenominator();
        return SignReference.lowerTail(d, whole.subtract(agreement.getNumerator()), agreement.getNumerator(), whole, z, BigInteger.ONE);
    }

    /** The chance that the same with a null is above z. */
    static Fraction falseAlarms(BigInteger d, BigInteger z) {
        return SignReference.lowerTail(d, BigInteger.ONE, BigInteger.ONE, BigInteger.TWO, z.negate().subtract(BigInteger.ONE),
            BigInteger.ONE);
    }
}
