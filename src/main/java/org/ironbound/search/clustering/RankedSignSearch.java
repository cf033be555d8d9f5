package org.ironbound.search.clustering;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.check.Latest;
import org.ironbound.estimate.NormalEstimate;
import org.ironbound.problem.Fractions;
import org.ironbound.search.derivation.Doubles;

/**
 * Looks for the witness of BOOL-TV in floating point. What is known of a noisy sign depends on lambda alone, so the last ranks are kept for
 * the next question.
 */
final class RankedSignSearch {
    private static final int RANKS = 16;
    private static final int BISECTIONS = 30;
    private static final int CELLS = 200;
    /** Standard deviations within which the calls are compared. */
    private static final double REACH = 8;
    /** Calls that differ by less are taken for equal. */
    private static final double NOISE = 1e-13;
    /** The first rank has no noise; it is taken as less than this one, which makes no difference. */
    private static final double FIRST_NOISE = 0.2;
    /** By how much, relatively, variances are made larger than needed. */
    private static final double MARGIN = 1e-5;
    private static final int QUANTILE_DIGITS = 14;
    /** Of a lambda with more bits so many digits are used, rounded up: the numbers of a certificate are as long as theirs. */
    private static final int LAMBDA_DIGITS = 12;
    private static final int LAMBDA_BITS = 40;
    /** Bits beside twice those of lambda: the kernel divides by squares of lengths, which are multiples of one over its denominator. */
    private static final int PRECISION = 96;
    private static final Latest<BigFraction, Optional<RankedSignList>> LATEST = new Latest<>();

    private final double l;

    private RankedSignSearch(double l) {
        this.l = l;
    }

    /**
     * A witness, if floating point finds one.
     *
     * @param lambda at least the lambda of the problem
     * @param error  the mean of both error probabilities, strictly between 0 and 1/2
     */
    static Optional<Witness> witness(BigFraction lambda, BigFraction error) {
        BigFraction used = shortened(lambda);
        Optional<BigFraction> below = new QuantileSearch(error).below(QUANTILE_DIGITS);
        if (below.isEmpty() || used.compareTo(BigFraction.ONE) >= 0) {
            return Optional.empty();
        }
        return list(used).flatMap(found -> witness(used, below.get(), found));
    }

    /** The ranks for a lambda below 1. */
    static Optional<RankedSignList> list(BigFraction lambda) {
        return LATEST.of(lambda, x -> new RankedSignSearch(Doubles.of(x)).ranks()
            .map(ranks -> new RankedSignList(Doubles.of(x), ranks)));
    }

    private static BigFraction shortened(BigFraction lambda) {
        return lambda.getDenominator().bitLength() <= LAMBDA_BITS ? lambda
            : Fractions.of(Fractions.decimal(lambda, LAMBDA_DIGITS, RoundingMode.CEILING));
    }

    private static Optional<Witness> witness(BigFraction lambda, BigFraction quantile, RankedSignList ranks) {
        BigFraction above = Fractions.of(Fractions.decimal(quantile, QUANTILE_DIGITS - 2, RoundingMode.CEILING));
        double root = ranks.root(Doubles.of(quantile), ranks.losses(Doubles.of(above))) * (1 - MARGIN / 100);
        if (root <= 0) {
            return Optional.empty();
        }
        return Optional.of(ranks.in(Witness.precision(PRECISION + 2 * lambda.getDenominator().bitLength())
            .with(WitnessField.LAMBDA, lambda).with(WitnessField.QUANTILE, quantile).with(WitnessField.UPPER_QUANTILE, above)
            .with(WitnessField.ROOT, RankedSignList.rounded(root, RoundingMode.FLOOR))));
    }

    /** The least variances that hold one after the other, up to the first rank without. */
    private Optional<List<RankedSignList.Rank>> ranks() {
        List<RankedSignList.Rank> ranks = new ArrayList<>();
        double inverses = 0;
        for (int i = 0; i < RANKS; i++) {
            Optional<RankedSignList.Rank> rank = i == 0 ? first() : next(inverses);
            if (rank.isEmpty()) {
                break;
            }
            ranks.add(rank.get());
            inverses += 1 / rank.get().variance();
        }
        return ranks.isEmpty() ? Optional.empty() : Optional.of(ranks);
    }

    /** The noise of a rank is its variance times the root of the sum of the inverses before. */
    private Optional<RankedSignList.Rank> next(double inverses) {
        double variance = leastVariance(own -> own * Math.sqrt(inverses)) * (1 + MARGIN);
        return rank(variance * (1 - MARGIN / 2) * Math.sqrt(inverses), variance, false);
    }

    /** The first rank has next to no noise, and counts it. */
    private Optional<RankedSignList.Rank> first() {
        return rank(FIRST_NOISE, leastVariance(own -> FIRST_NOISE) * (1 + MARGIN), true);
    }

    private Optional<RankedSignList.Rank> rank(double noise, double variance, boolean isFirst) {
        BigFraction w = RankedSignList.rounded(noise, RoundingMode.FLOOR);
        BigFraction r = RankedSignList.rounded(Math.sqrt(noise * noise + variance), RoundingMode.CEILING);
        double own = Doubles.of(r) * Doubles.of(r) - (isFirst ? 0 : Doubles.of(w) * Doubles.of(w));
        return new Calls(Doubles.of(w), Doubles.of(r)).points().map(points -> new RankedSignList.Rank(w, r,
            RankedSignList.rounded(-points[0], RoundingMode.CEILING), RankedSignList.rounded(-points[1], RoundingMode.HALF_EVEN),
            RankedSignList.rounded(points[2], RoundingMode.CEILING), own));
    }

    /** The least variance beside the noise, which may depend on it, of which the calls of a normal variable are nowhere smaller. */
    private double leastVariance(DoubleUnaryOperator noise) {
        double low = 0;
        double high = 2;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            double w = noise.applyAsDouble(middle);
            if (new Calls(w, Math.sqrt(w * w + middle)).areAbove()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** The calls and densities of a noisy sign and of a normal variable. */
    private final class Calls {
        private final double w;
        private final double r;

        Calls(double w, double r) {
            this.w = w;
            this.r = r;
        }

        private double at(int cell) {
            return REACH * r * (2.0 * cell / CELLS - 1);
        }

        boolean areAbove() {
            double[] differences = IntStream.rangeClosed(0, CELLS).mapToDouble(i -> difference(at(i))).toArray();
            for (int i = 1; i < CELLS; i++) {
                if (differences[i] < -NOISE || differences[i] <= Math.min(differences[i - 1], differences[i + 1])
                        && difference(least(at(i - 1), at(i + 1))) < -NOISE) {
                    return false;
                }
            }
            return true;
        }

        /** The normal variable's call less that of the noisy sign. */
        private double difference(double c) {
            return call(r, c) - (1 + l) / 2 * call(w, c - 1 + l) - (1 - l) / 2 * call(w, c + 1 + l);
        }

        private static double call(double deviation, double c) {
            return deviation * NormalEstimate.excess(c / deviation);
        }

        /** The noisy sign's density less that of the normal variable, times positive numbers. */
        private double excess(double x) {
            double plus = (x - 1 + l) / w;
            double minus = (x + 1 + l) / w;
            return (1 + l) / 2 * Math.exp(-plus * plus / 2) + (1 - l) / 2 * Math.exp(-minus * minus / 2)
                - w / r * Math.exp(-x * x / r / r / 2);
        }

        /** Where the difference has its least value between two places at which it is concave, and these places. */
        Optional<double[]> points() {
            for (int i = 1; i < CELLS; i++) {
                if (difference(at(i)) <= difference(at(i - 1)) && difference(at(i)) <= difference(at(i + 1)) && excess(at(i)) < 0) {
                    double c = least(at(i - 1), at(i + 1));
                    Optional<Double> left = outer(c, -1);
                    Optional<Double> right = outer(c, 1);
                    if (left.isPresent() && right.isPresent() && excess(c) < 0) {
                        return Optional.of(new double[] {left.get(), c, right.get()});
                    }
                }
            }
            return Optional.empty();
        }

        /** Where the slope of the difference changes its sign. */
        private double least(double from, double to) {
            double low = from;
            double high = to;
            for (int i = 0; i < BISECTIONS; i++) {
                double middle = (low + high) / 2;
                if (slope(middle) < 0) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return (low + high) / 2;
        }

        private double slope(double c) {
            return (1 + l) / 2 * NormalEstimate.upperTail((c - 1 + l) / w) + (1 - l) / 2 * NormalEstimate.upperTail((c + 1 + l) / w)
                - NormalEstimate.upperTail(c / r);
        }

        /** The place of the largest excess on this side, up to the reach. */
        private Optional<Double> outer(double c, int side) {
            double best = c;
            for (int i = 1; i <= CELLS; i++) {
                double x = c + side * REACH * r * i / CELLS;
                if (excess(x) > excess(best)) {
                    best = x;
                } else if (excess(best) > 0) {
                    break;
                }
            }
            return excess(best) > 0 && Math.signum(best) == side ? Optional.of(best) : Optional.empty();
        }
    }
}
