package org.ironbound.search.mixture;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.WitnessField;
import org.ironbound.estimate.GaussianEstimate;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.EqualClusters;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianCluster;

/**
 * What bounds the misses of all Gaussian learners of a mixture: lengths by their law where all Gaussian clusters have one dimension
 * [CHI-EVEN, CHI-SERIES], else deviations of Laurent and Massart, which are the same in all dimensions [GAUSS-LEARN-LEVELS].
 */
final class MissLevels {
    private static final int DEVIATIONS = 24;
    private static final int LENGTHS = 40;
    /** The shortest length that counts is e^-8 times as rare as a miss may be. */
    private static final double RARER = 8;
    /** No error is looked at that is smaller. */
    private static final double SMALLEST_ERROR = 1e-6;
    /** The longest length, less the mean one. */
    private static final double LONGER = 2;
    private static final int DIGITS = 5;

    private final boolean areLengths;
    private final double[] numbers;

    private MissLevels(boolean areLengths, DoubleStream numbers) {
        this.areLengths = areLengths;
        this.numbers = numbers.map(x -> new BigDecimal(x).round(new MathContext(DIGITS)).doubleValue()).toArray();
    }

    /** @param error the average error that is asked for */
    static MissLevels of(ClusterMixture problem, double error) {
        double largest = RARER - Math.log(Math.max(error, SMALLEST_ERROR) / 4);
        List<BigInteger> dimensions = problem.clusters().stream().map(EqualClusters::kind).filter(GaussianCluster.class::isInstance)
            .map(ClusterKind::dimension).distinct().toList();
        if (dimensions.size() == 1 && dimensions.get(0).compareTo(BigInteger.valueOf(Limits.CHI_DIMENSION)) <= 0) {
            double mean = Math.sqrt(dimensions.get(0).doubleValue());
            double least = Math.max(mean / LENGTHS, mean - Math.sqrt(largest));
            return new MissLevels(true, IntStream.range(0, LENGTHS)
                .mapToDouble(i -> least + (mean + LONGER - least) * i / (LENGTHS - 1)));
        }
        return new MissLevels(false, IntStream.range(0, DEVIATIONS).mapToDouble(i -> 1 - i / (double) DEVIATIONS)
            .map(share -> largest * share * share));
    }

    /** The lengths that a cluster's learners fall short of, and how rarely. */
    GaussianEstimate.Lengths of(GaussianCluster kind) {
        double d = kind.dimension().doubleValue();
        return areLengths ? GaussianEstimate.Lengths.byLaw((int) d, numbers, d > Limits.CHI_EXACT)
            : GaussianEstimate.Lengths.ofDeviations(d, numbers);
    }

    WitnessField field() {
        return areLengths ? WitnessField.LENGTHS : WitnessField.DEVIATIONS;
    }

    List<BigFraction> numbers() {
        return DoubleStream.of(numbers).mapToObj(x -> Fractions.of(new BigDecimal(x).round(new MathContext(DIGITS)))).toList();
    }
}
