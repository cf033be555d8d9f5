package org.ironbound.search.clustering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.Fractions;
import org.ironbound.search.derivation.Doubles;

/** Ranks of noisy signs with one lambda, and what they lose, in floating point [BOOL-TV]. */
public final class RankedSignList {
    /** Digits after the point of lengths and shares. */
    private static final int PLACES = 9;
    /** By how much, relatively, numbers are made worse than needed. */
    private static final double MARGIN = 1e-7;

    private final double l;
    private final List<Rank> ranks;

    /** A rank: the noise, the spread, the points at 0 +- and what is to be claimed of the variance. */
    record Rank(BigFraction noise, BigFraction spread, BigFraction left, BigFraction middle, BigFraction right, double variance) {
    }

    /**
     * What is lost because few signs are not many, down to some error.
     *
     * @param share the least share
     * @param loss  by how much the root of twice the information about the centre is smaller
     */
    public record Losses(List<BigFraction> shares, double share, double loss) {
    }

    RankedSignList(double l, List<Rank> ranks) {
        this.l = l;
        this.ranks = List.copyOf(ranks);
    }

    /** The ranks for a lambda, if floating point finds some. */
    public static Optional<RankedSignList> of(BigFraction lambda) {
        return RankedSignSearch.list(lambda);
    }

    /** The losses for errors down to Phi(-z); none if some share is not positive. */
    public Optional<Losses> losses(double z) {
        double steep = 2 * z * l / (1 - l * l);
        double inverses = 0;
        double cost = 0;
        double share = 1;
        List<BigFraction> shares = new ArrayList<>();
        for (Rank rank : ranks) {
            inverses += 1 / rank.variance;
            BigFraction rounded = rounded(least() / rank.variance * (1 - steep / Math.sqrt(inverses)) * (1 - MARGIN), RoundingMode.FLOOR);
            double own = Doubles.of(rounded);
            if (own <= 0) {
                return Optional.empty();
            }
            shares.add(rounded);
            cost += (1 - own) * (1 - own) * (4 + 5 * own) / (36 * own);
            share = Math.min(share, own);
        }
        cost += steep * steep * least() * (4 + 5 * share) / (36 * share);
        return Optional.of(new Losses(shares, share, Math.sqrt(2 * cost * (1 / share - 1)) * (1 + MARGIN)));
    }

    private double least() {
        return ranks.get(ranks.size() - 1).variance;
    }

    /** The root of twice the information about the centre that the error Phi(-z) needs; 0 if nothing follows. */
    public double root(double z, Losses losses) {
        double root = 2 * z * (1 - l * l) / (l * Math.sqrt(least())) - losses.loss;
        return root > 0 && losses.loss <= root * (1 / losses.share - 1) ? root : 0;
    }

    /** The witness with these ranks. */
    public Witness in(Witness witness) {
        return witness.with(WitnessField.NOISES, ranks.stream().map(Rank::noise).toList())
            .with(WitnessField.SPREADS, ranks.stream().map(Rank::spread).toList())
            .with(WitnessField.LEFT_POINTS, ranks.stream().map(Rank::left).toList())
            .with(WitnessField.MIDDLE_POINTS, ranks.stream().map(Rank::middle).toList())
            .with(WitnessField.RIGHT_POINTS, ranks.stream().map(Rank::right).toList());
    }

    static BigFraction rounded(double x, RoundingMode mode) {
        return Fractions.of(new BigDecimal(x).setScale(PLACES, mode));
    }
}
