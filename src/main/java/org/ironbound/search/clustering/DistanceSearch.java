package org.ironbound.search.clustering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.bound.QuantilePair;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.Fractions;
import org.ironbound.search.derivation.Doubles;
import org.ironbound.certificate.check.Latest;

/**
 * Looks for the distance of two normal laws that an error needs: by the mean of both error probabilities [DISTANCE], or by their two
 * quantiles if that is more [DISTANCE-PAIR].
 */
final class DistanceSearch {
    private static final BigFraction HALF = new BigFraction(1, 2);
    /** How much smaller, and how short, a quantile is made that would be too far above the other. */
    private static final double CAPPED_MARGIN = 1e-9;
    private static final int CAPPED_PLACES = 12;
    private static final Latest<Question, Optional<Found>> LATEST = new Latest<>();

    private final int digits;

    /** @param digits significant digits of the quantiles */
    DistanceSearch(int digits) {
        this.digits = digits;
    }

    /**
     * A step to try.
     *
     * @param below the distance that it gives
     * @param above an upper bound of what it would give if the quantiles were exact
     */
    record Found(Rule rule, Witness witness, BigFraction below, BigFraction above) {
    }

    private record Question(ErrorTarget target, int digits) {
    }

    /** What gives the larger distance; none where a quantile is out of the range of doubles. */
    Optional<Found> of(ErrorTarget target) {
        return LATEST.of(new Question(target, digits), question -> search(target));
    }

    private Optional<Found> search(ErrorTarget target) {
        Optional<Found> byMean = byMean(BigFraction.ONE.subtract(target.advantage()).divide(2));
        Optional<Found> byBoth = target instanceof ErrorPair pair && !pair.falseNegative().equals(pair.falsePositive())
            ? byBoth(pair.falseNegative(), pair.falsePositive()) : Optional.empty();
        return byBoth.isPresent() && byMean.map(mean -> mean.below.compareTo(byBoth.get().below) < 0).orElse(true) ? byBoth : byMean;
    }

    private Optional<Found> byMean(BigFraction mean) {
        QuantileSearch search = new QuantileSearch(mean);
        return search.below(digits).map(z -> new Found(Rule.DISTANCE,
            Witness.precision(search.precision(digits)).with(WitnessField.QUANTILE, z), z.multiply(2), above(z).multiply(2)));
    }

    private Optional<Found> byBoth(BigFraction falseNegative, BigFraction falsePositive) {
        Optional<Quantile> negative = quantile(falseNegative, falsePositive);
        Optional<Quantile> positive = quantile(falsePositive, falseNegative);
        if (negative.isEmpty() || positive.isEmpty()) {
            return Optional.empty();
        }
        Quantile y = negative.get();
        Quantile z = positive.get();
        if (!QuantilePair.isBalanced(y.below, z.below) || !QuantilePair.isBalanced(z.below, y.below)) {
            return Optional.empty();
        }
        Witness witness = Witness.precision(Math.max(y.precision, z.precision))
            .with(WitnessField.FALSE_NEGATIVE_QUANTILE, y.below).with(WitnessField.FALSE_POSITIVE_QUANTILE, z.below);
        return Optional.of(new Found(Rule.DISTANCE_PAIR, witness, y.below.add(z.below), y.above.add(z.above)));
    }

    private record Quantile(BigFraction below, BigFraction above, int precision) {
    }

    /** The quantile of a probability, or what is not too far above that of the other one. */
    private Optional<Quantile> quantile(BigFraction probability, BigFraction other) {
        if (probability.compareTo(HALF) >= 0 || other.compareTo(HALF) >= 0) {
            return Optional.empty();
        }
        Optional<BigFraction> most = Fractions.signum(other) == 0 ? Optional.empty() : new QuantileSearch(other).below(digits)
            .map(DistanceSearch::mostBeside);
        if (Fractions.signum(probability) == 0) {
            return most.map(cap -> new Quantile(cap, cap, 0));
        }
        QuantileSearch search = new QuantileSearch(probability);
        return search.below(digits).map(z -> most.isPresent() && most.get().compareTo(z) < 0
            ? new Quantile(most.get(), most.get(), search.precision(digits)) : new Quantile(z, above(z), search.precision(digits)));
    }

    /** The largest y, rounded down, that is not too far above z: the larger root of a polynomial of degree 2 [DISTANCE-PAIR]. */
    private static BigFraction mostBeside(BigFraction quantile) {
        double z = Doubles.of(quantile);
        double sum = 2.5 + z + 1.25 * z * z + 2 * z * z * z / 3;
        double y = (5 * sum - 4 + Math.sqrt(25 * sum * sum + 40 * sum - 224)) / 10;
        double most = Math.min(y, Limits.QUANTILE - 1);
        return Fractions.of(new BigDecimal(most - CAPPED_MARGIN).setScale(CAPPED_PLACES, RoundingMode.FLOOR));
    }

    private BigFraction above(BigFraction quantile) {
        BigDecimal z = Fractions.decimal(quantile, digits, RoundingMode.FLOOR);
        return Fractions.of(z.add(z.ulp()));
    }
}
