package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianClustering;

/**
 * What a learner of Gaussian clustering costs [GAUSS-LEARN]: far and long thresholds make the series of the normal distribution long, and
 * some are refused.
 */
final class LearnerCost {
    private static final BigInteger LONGEST_THRESHOLD = BigInteger.TEN.pow(Limits.THRESHOLD_EXPONENT);
    private static final long LONGEST_DEVIATION_BITS = BigInteger.valueOf(Limits.DEVIATION).bitLength();
    /** Bits after the point to which the kernel rounds the argument of the normal distribution. */
    private static final long ARGUMENT_BITS = 40;

    private LearnerCost() {
    }

    /** Pays for a learner. One that is refused here is not wrong, and one that passes may still be useless. */
    static void pay(GaussianClustering problem, Given given, List<BigFraction> deviations) throws RejectedException {
        for (BigFraction deviation : deviations) {
            if (Fractions.signum(deviation) < 0 || deviation.compareTo(new BigFraction(Limits.DEVIATION)) > 0) {
                throw new RejectedException("a witness deviation must be from 0 to " + Limits.DEVIATION);
            }
        }
        int precision = given.precision();
        long threshold = payLearner(problem, given);
        long furthest = furthest(problem, given.witness());
        for (BigFraction deviation : deviations) {
            payDeviation(given.cost(), precision, deviation);
            payLevel(given.cost(), precision, threshold, furthest);
        }
    }

    /** Pays for a learner with lengths, but not for how rare these are. */
    static void payByLengths(GaussianClustering problem, Given given) throws RejectedException {
        int precision = given.precision();
        long threshold = payLearner(problem, given);
        long furthest = furthest(problem, given.witness());
        for (int i = given.witness().list(WitnessField.LENGTHS).size(); i > 0; i--) {
            payLevel(given.cost(), precision, threshold, furthest);
        }
    }

    /** Pays for all but the levels of its misses, and says how long its threshold is. */
    private static long payLearner(GaussianClustering problem, Given given) throws RejectedException {
        Witness witness = given.witness();
        BigFraction c = witness.get(WitnessField.THRESHOLD);
        if (c.abs().compareTo(new BigFraction(Limits.THRESHOLD)) > 0 || c.getNumerator().abs().compareTo(LONGEST_THRESHOLD) > 0) {
            throw new RejectedException("witness threshold must be from -" + Limits.THRESHOLD + " to " + Limits.THRESHOLD
                + " with a numerator of at most 10^" + Limits.THRESHOLD_EXPONENT);
        }
        int precision = given.precision();
        CheckCost cost = given.cost();
        long lower = KernelCost.size(witness.get(WitnessField.LAMBDA_SQUARED_LOWER));
        long noise = KernelCost.size(witness.get(WitnessField.NOISE_VARIANCE));
        long threshold = KernelCost.size(c);
        long variance = KernelCost.size(witness.get(WitnessField.LAMBDA_SQUARED_UPPER)) + 2 * lower + noise + KernelCost.PROBLEM_BITS;
        long square = 2L * precision + KernelCost.PROBLEM_BITS;
        cost.spend(KernelCost.logarithms(precision) + KernelCost.logarithm(precision, lower + noise + KernelCost.PROBLEM_BITS));
        cost.spend(8, KernelCost.product(variance, variance));
        cost.spend(KernelCost.quotient(variance + square, variance));
        cost.spend(2, KernelCost.squareRoot(square + LONGEST_DEVIATION_BITS));
        cost.spend(KernelCost.normal(precision, c.getNumerator().bitLength(), c.getDenominator().bitLength(), c.abs().intValue() + 1L));
        cost.spend(8, KernelCost.product(variance, variance));
        cost.spend(3, KernelCost.fraction(square));
        return threshold;
    }

    /**
     * The largest absolute value of an argument (c - kappa t)/sqrt(1 - kappa^2), or a little more: its square is at most 2 (c^2 + kappa^2
     * d)/(1 - kappa^2).
     */
    private static long furthest(GaussianClustering problem, Witness witness) {
        BigFraction l = witness.get(WitnessField.LAMBDA_SQUARED_LOWER);
        BigFraction m = witness.get(WitnessField.LAMBDA_SQUARED_UPPER);
        BigFraction v = witness.get(WitnessField.NOISE_VARIANCE);
        BigFraction c = witness.get(WitnessField.THRESHOLD);
        // The variance m + (1 - m)/n + v and kappa^2 = l^2 over it, in whole numbers with common denominators.
        BigInteger n = problem.samples();
        BigInteger scale = m.getDenominator().multiply(n).multiply(v.getDenominator());
        BigInteger mean = m.getNumerator().multiply(n).add(m.getDenominator()).subtract(m.getNumerator()).multiply(v.getDenominator());
        BigInteger noise = v.getNumerator().multiply(m.getDenominator()).multiply(n);
        BigInteger variance = mean.add(noise).multiply(l.getDenominator().pow(2));
        BigInteger signal = scale.multiply(l.getNumerator().pow(2));
        BigInteger rest = variance.subtract(signal).multiply(c.getDenominator().pow(2));
        if (rest.signum() <= 0) {
            return Limits.THRESHOLD;
        }
        BigInteger far = c.getNumerator().pow(2).multiply(variance).add(c.getDenominator().pow(2).multiply(signal)
            .multiply(problem.dimension()));
        BigInteger most = far.shiftLeft(1).divide(rest).sqrt().add(BigInteger.ONE);
        return most.min(BigInteger.valueOf(Limits.THRESHOLD)).longValueExact();
    }

    /** Pays for the length that a deviation belongs to. */
    private static void payDeviation(CheckCost cost, int precision, BigFraction x) throws RejectedException {
        long square = 2L * precision + KernelCost.PROBLEM_BITS;
        long deviation = KernelCost.size(x);
        cost.spend(KernelCost.quotient(deviation + square, deviation) + KernelCost.exponential(precision, x));
        cost.spend(2, KernelCost.squareRoot(square + LONGEST_DEVIATION_BITS));
    }

    /** Pays for the level of a length, which may need a root more where that is short. */
    private static void payLevel(CheckCost cost, int precision, long threshold, long furthest) throws RejectedException {
        long square = 2L * precision + KernelCost.PROBLEM_BITS;
        cost.spend(16, KernelCost.product(threshold + square, square));
        cost.spend(2, KernelCost.quotient(threshold + square, threshold + square / 2));
        cost.spend(KernelCost.squareRoot(2L * precision));
        cost.spend(KernelCost.normal(precision, ARGUMENT_BITS, ARGUMENT_BITS, furthest));
    }
}
