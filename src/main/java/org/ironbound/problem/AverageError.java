package org.ironbound.problem;

import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * The mean of the two error probabilities is at most {@code error}.
 *
 * @param error at least 0 and below 1/2, exact
 */
public record AverageError(BigFraction error) implements ErrorTarget {
    /**
     * Refuses numbers that are out of their range.
     *
     * @throws InvalidFieldException if one is; the message says which, what it is and what is allowed
     */
    public AverageError {
        if (Fractions.signum(error) < 0 || error.compareTo(BigFraction.ONE_HALF) >= 0) {
            throw new InvalidFieldException("error", Fractions.text(error), "at least 0 and below 1/2");
        }
        Ranges.requireSize("error", error);
    }

    @Override
    public boolean isReachedBy(BigFraction falseNegative, BigFraction falsePositive) {
        return falseNegative.add(falsePositive).compareTo(error.multiply(2)) <= 0;
    }

    @Override
    public BigFraction advantage() {
        return BigFraction.ONE.subtract(error.multiply(2));
    }

    @Override
    public BigFraction smallest() {
        return error;
    }

    @Override
    public boolean needsInfiniteInformation() {
        return Fractions.signum(error) == 0;
    }

    @Override
    public Map<String, String> fields() {
        return Map.of("error", Fractions.text(error));
    }
}
