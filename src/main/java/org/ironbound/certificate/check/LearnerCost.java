package org.ironbound.certificate.check;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;

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
    static void pay(CheckCost cost, int precision, Witness witness) throws RejectedException {
        BigFraction c = witness.get(WitnessField.THRESHOLD);
        BigFraction x = witness.get(WitnessField.DEVIATION);
        if (c.abs().compareTo(new BigFraction(Limits.THRESHOLD)) > 0 || c.getNumerator().abs().compareTo(LONGEST_THRESHOLD) > 0) {
            throw new RejectedException("witness threshold must be from -" + Limits.THRESHOLD + " to " + Limits.THRESHOLD
                + " with a numerator of at most 10^" + Limits.THRESHOLD_EXPONENT);
        }
        if (x.compareTo(new BigFraction(Limits.DEVIATION)) > 0) {
            throw new RejectedException("witness deviation must be at most " + Limits.DEVIATION);
        }
        long lower = KernelCost.size(witness.get(WitnessField.LAMBDA_SQUARED_LOWER));
        long noise = KernelCost.size(witness.get(WitnessField.NOISE_VARIANCE));
        long deviation = KernelCost.size(x);
        long threshold = KernelCost.size(c);
        long variance = KernelCost.size(witness.get(WitnessField.LAMBDA_SQUARED_UPPER)) + 2 * lower + noise + KernelCost.PROBLEM_BITS;
        long square = 2L * precision + KernelCost.PROBLEM_BITS;
        cost.spend(KernelCost.logarithms(precision) + KernelCost.logarithm(precision, lower + noise + KernelCost.PROBLEM_BITS));
        cost.spend(8, KernelCost.product(variance, variance) + KernelCost.product(threshold + square, square));
        cost.spend(KernelCost.quotient(variance + square, variance) + KernelCost.quotient(deviation + square, deviation)
            + KernelCost.quotient(threshold + square, threshold + square / 2));
        cost.spend(4, KernelCost.squareRoot(square + LONGEST_DEVIATION_BITS));
        cost.spend(KernelCost.normal(precision, c.getNumerator().bitLength(), c.getDenominator().bitLength(), Limits.THRESHOLD));
        cost.spend(KernelCost.normal(precision, ARGUMENT_BITS, ARGUMENT_BITS, Limits.THRESHOLD) + KernelCost.exponential(precision, x));
        cost.spend(3, KernelCost.fraction(square));
    }
}
