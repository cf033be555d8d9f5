package org.ironbound.certificate;

import java.math.BigInteger;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.real.Root;

/** Refuses a learner for which the normal distribution would cost too much: far arguments and long thresholds make its series long. */
final class LearnerCost {
    private static final BigInteger LONGEST_THRESHOLD = BigInteger.TEN.pow(Limits.THRESHOLD_EXPONENT);

    private LearnerCost() {
    }

    /** Cost only: a learner that passes may still be useless, one that is refused is not wrong. */
    static void require(GaussianClustering problem, BigInteger unit, Map<Field, BigFraction> witness) throws RejectedException {
        BigFraction c = witness.get(Field.THRESHOLD);
        BigFraction x = witness.get(Field.DEVIATION);
        if (c.abs().compareTo(new BigFraction(Limits.NORMAL_ARGUMENT)) > 0 || c.getNumerator().abs().compareTo(LONGEST_THRESHOLD) > 0) {
            throw new RejectedException("witness threshold must be from -" + Limits.NORMAL_ARGUMENT + " to " + Limits.NORMAL_ARGUMENT
                + " with a numerator of at most 10^" + Limits.THRESHOLD_EXPONENT);
        }
        if (x.compareTo(new BigFraction(Limits.DEVIATION)) > 0) {
            throw new RejectedException("witness deviation must be at most " + Limits.DEVIATION);
        }
        if (isFar(problem, unit, witness, c, x)) {
            throw new RejectedException("witness threshold is more than " + Limits.NORMAL_ARGUMENT
                + " standard deviations below the mean score of a positive: raise it, or the noise-variance");
        }
    }

    /** Whether (kappa sqrt(d - 2 sqrt(d x)) - c)/sqrt(1 - kappa^2) may exceed the limit, for kappa = L/sqrt(L + (1-L)/n + v). */
    private static boolean isFar(GaussianClustering problem, BigInteger unit, Map<Field, BigFraction> witness, BigFraction c, BigFraction x) {
        BigFraction upper = witness.get(Field.LAMBDA_SQUARED_UPPER);
        BigFraction lower = witness.get(Field.LAMBDA_SQUARED_LOWER);
        BigFraction variance = upper.add(BigFraction.ONE.subtract(upper).divide(problem.samples())).add(witness.get(Field.NOISE_VARIANCE));
        BigFraction kappaSquared = lower.multiply(lower).divide(variance);
        BigFraction d = new BigFraction(problem.dimension());
        BigFraction deviation = Fractions.of(root(d.multiply(x), unit), unit);
        BigFraction lengthSquared = d.subtract(deviation.multiply(2));
        if (Fractions.signum(lengthSquared) <= 0) {
            return false;
        }
        BigInteger mean = root(kappaSquared.multiply(lengthSquared), unit).add(BigInteger.ONE);
        BigInteger spread = root(BigFraction.ONE.subtract(kappaSquared), unit).add(BigInteger.ONE);
        BigFraction distance = Fractions.of(mean, unit).subtract(c);
        return distance.compareTo(Fractions.of(spread, unit).multiply(Limits.NORMAL_ARGUMENT)) > 0;
    }

    /** sqrt(x) in multiples of 1/unit, rounded down or nearly so. */
    private static BigInteger root(BigFraction x, BigInteger unit) {
        return Root.of(x.getNumerator(), x.getDenominator(), unit).lower;
    }
}
