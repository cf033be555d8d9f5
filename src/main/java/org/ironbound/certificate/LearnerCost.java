package org.ironbound.certificate;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** Refuses a learner for which the normal distribution would cost too much: far and long thresholds make its series long. */
final class LearnerCost {
    private static final BigInteger LONGEST_THRESHOLD = BigInteger.TEN.pow(Limits.THRESHOLD_EXPONENT);

    private LearnerCost() {
    }

    /** Cost only: a learner that passes may still be useless, one that is refused is not wrong. */
    static void require(Witness witness) throws RejectedException {
        BigFraction c = witness.get(Field.THRESHOLD);
        BigFraction x = witness.get(Field.DEVIATION);
        if (c.abs().compareTo(new BigFraction(Limits.THRESHOLD)) > 0 || c.getNumerator().abs().compareTo(LONGEST_THRESHOLD) > 0) {
            throw new RejectedException("witness threshold must be from -" + Limits.THRESHOLD + " to " + Limits.THRESHOLD
                + " with a numerator of at most 10^" + Limits.THRESHOLD_EXPONENT);
        }
        if (x.compareTo(new BigFraction(Limits.DEVIATION)) > 0) {
            throw new RejectedException("witness deviation must be at most " + Limits.DEVIATION);
        }
    }
}
