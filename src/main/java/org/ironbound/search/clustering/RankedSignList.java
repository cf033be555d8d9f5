package org.ironbound.search.clustering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.check.LossOfRanks;
import org.ironbound.problem.Fractions;

/** Ranks of noisy signs with one lambda, and what they lose, in floating point [BOOL-TV]. */
public final class RankedSignList {
    /** Digits after the point of lengths. */
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
     * @param amount by how much the root of twice the information about the centre is smaller
     * @param start  the least root of which that is true
     */
    public record Loss(double amount, double start) {
    }

    RankedSignList(double l, List<Rank> ranks) {
        this.l = l;
        this.ranks = List.copyOf(ranks);
    }

    /** The ranks for a lambda, if floating point finds some. */
    public static Optional<RankedSignList> of(BigFraction lambda) {
        return RankedSignSearch.list(lambda);
    }

    /** The losses for errors down to Phi(-z), in fewer and fewer pieces, as the checker splits them; none if some share is not positive. */
    public List<Loss> losses(double z) {
        double steep = 2 * z * l / (1 - l * l);
        double[] shares = new double[ranks.size()];
        double inverses = 0;
        for (int i = 0; i < shares.length; i++) {
            double variance = ranks.get(i).variance;
            inverses += 1 / variance;
            shares[i] = least() / variance * (1 - steep / Math.sqrt(inverses)) * (1 - MARGIN);
        }
        double first = 1 / Arrays.stream(shares).min().orElseThrow();
        if (first <= 0) {
            return List.of();
        }
        DoubleUnaryOperator costs = multiplier -> costs(shares, steep, multiplier);
        Piece piece = new Piece(first, 0, new Loss(0, 0));
        List<Loss> losses = new ArrayList<>(List.of(piece.with(1, costs).loss));
        for (int i = 1; i < LossOfRanks.PIECES - 1; i++) {
            piece = piece.with(1 + Math.scalb(first - 1, -i), costs);
            losses.add(0, piece.with(1, costs).loss);
        }
        return losses;
    }

    /** The last of some pieces, with its multiplier and what the ranks cost with it. */
    private record Piece(double multiplier, double cost, Loss loss) {
        Piece with(double next, DoubleUnaryOperator costs) {
            double more = costs.applyAsDouble(next);
            double start = Math.max(loss.start, Math.sqrt(2 * (more - cost) / (multiplier - next)));
            double lost = (multiplier - next) * start / 2 + (more - cost) / start;
            return new Piece(next, more, new Loss(loss.amount + lost * (1 + MARGIN), start));
        }
    }

    /** What the ranks and those that follow cost with a multiplier. */
    private double costs(double[] shares, double steep, double multiplier) {
        double last = shares[shares.length - 1];
        double others = multiplier * last >= 1 ? 0 : steep * steep * least() * factor(last) / (360 * last);
        return others + Arrays.stream(shares).map(share -> Math.min(1, multiplier * share))
            .map(x -> (1 - x) * (1 - x) * factor(x) / (360 * x)).sum();
    }

    private static double factor(double share) {
        return 23 + 84 * share - 17 * share * share;
    }

    private double least() {
        return ranks.get(ranks.size() - 1).variance;
    }

    /** The root of twice the information about the centre that the error Phi(-z) needs; 0 if nothing follows. */
    public double root(double z, List<Loss> losses) {
        double most = 2 * z * (1 - l * l) / (l * Math.sqrt(least()));
        return losses.stream().filter(loss -> most - loss.amount > loss.start).mapToDouble(loss -> most - loss.amount).findFirst()
            .orElse(0);
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
