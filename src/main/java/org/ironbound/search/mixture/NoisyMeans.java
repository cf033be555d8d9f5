package org.ironbound.search.mixture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.estimate.GaussianEstimate;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianCluster;

/** Learners of a Gaussian cluster [GAUSS-LEARN-LEVELS, CHI-EVEN]; their parameter is their error. */
final class NoisyMeans implements ClusterLearners {
    private static final int ERRORS = 400;
    private static final int DIGITS = 14;

    private final NoisyMeanTable table;
    private final Map<Integer, List<Option>> options = new ConcurrentHashMap<>();

    /** @param lengths that bound the misses of all learners */
    NoisyMeans(GaussianCluster kind, GaussianEstimate.Lengths lengths) {
        this.table = new NoisyMeanTable(kind, lengths);
    }

    @Override
    public List<Option> options(int samples) {
        return options.computeIfAbsent(samples, missing -> IntStream.range(1, ERRORS)
            .mapToDouble(i -> NoisyMeanTable.least() + (0.5 - NoisyMeanTable.least()) * i * i / ERRORS / ERRORS)
            .mapToObj(error -> new Option(error, table.memorization(samples, error), error))
            .filter(option -> option.memorization() < Double.POSITIVE_INFINITY).toList());
    }

    @Override
    public Option raised(Option option, double share) {
        double error = option.error() + share * (0.5 - option.error());
        return new Option(error, option.memorization(), error);
    }

    @Override
    public Numbers numbers(int samples, Option option, double margin) {
        NoisyMeanTable.Point point = table.at(option.parameter());
        double noise = table.noise(samples, point.correlation()) * (1 - margin);
        return new Numbers(rounded(noise, RoundingMode.FLOOR), BigFraction.ONE, List.of(),
            rounded(point.threshold(), RoundingMode.HALF_EVEN));
    }

    private static BigFraction rounded(double x, RoundingMode mode) {
        return Fractions.of(new BigDecimal(x).round(new MathContext(DIGITS, mode)));
    }
}
