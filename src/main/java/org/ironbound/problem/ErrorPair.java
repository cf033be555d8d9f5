package org.ironbound.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Each error probability has its own limit; the two sum to less than 1.
 *
 * @param falseNegative the chance that a sample of the cluster is called null is at most this, exact
 * @param falsePositive the chance that a null is called a sample is at most this, exact
 */
public record ErrorPair(BigFraction falseNegative, BigFraction falsePositive) implements ErrorTarget {
    /**
     * Refuses numbers that are out of their range.
     *
     * @throws InvalidFieldException if one is; the message says which, what it is and what is allowed
     */
    public ErrorPair {
        requireProbability("false-negative", falseNegative);
        requireProbability("false-positive", falsePositive);
        if (falseNegative.add(falsePositive).compareTo(BigFraction.ONE) >= 0) {
            throw new InvalidFieldException("false-positive", Fractions.text(falsePositive),
                "below 1 - false-negative (error probabilities that sum to 1 or more need no learning)");
        }
    }

    private static void requireProbability(String field, BigFraction p) {
        if (Fractions.signum(p) < 0 || p.compareTo(BigFraction.ONE) >= 0) {
            throw new InvalidFieldException(field, Fractions.text(p), "at least 0 and below 1");
        }
        Ranges.requireSize(field, p);
    }

    @Override
    public boolean isReachedBy(BigFraction negative, BigFraction positive) {
        return negative.compareTo(falseNegative) <= 0 && positive.compareTo(falsePositive) <= 0;
    }

    @Override
    public BigFraction advantage() {
        return BigFraction.ONE.subtract(falseNegative).subtract(falsePositive);
    }

    @Override
    public BigFraction smallest() {
        return falseNegative.compareTo(falsePositive) < 0 ? falseNegative : falsePositive;
    }

    @Override
    public boolean needsInfiniteInformation() {
        return Fractions.signum(falsePositive) == 0;
    }

    @Override
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("false-negative", Fractions.text(falseNegative));
        fields.put("false-positive", Fractions.text(falsePositive));
        return fields;
    }
}
