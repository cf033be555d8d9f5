package org.ironbound.search;

import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * The least memorization, in bits, of the learners [GAUSS-LEARN] that reach an average error, in floating point: by the misses at many
 * equally likely lengths, not by a bound of them.
 */
final class NoisyMeanOptimum {
    private static final int LENGTHS = 2000;
    private static final int EVALUATIONS = 1000;
    private static final NormalDistribution NORMAL = new NormalDistribution();

    private final double d;
    private final double n;
    private final double l;
    private final double error;
    private final double[] lengths;

    /** With lambda squared l. */
    NoisyMeanOptimum(int d, int n, double l, double error) {
        this.d = d;
        this.n = n;
        this.l = l;
        this.error = error;
        ChiSquaredDistribution squares = new ChiSquaredDistribution(d);
        lengths = IntStream.range(0, LENGTHS).mapToDouble(i -> Math.sqrt(squares.inverseCumulativeProbability((i + 0.5) / LENGTHS)))
            .toArray();
    }

    double bits() {
        double least = -NORMAL.inverseCumulativeProbability(2 * error);
        return new BrentOptimizer(1e-6, 1e-6).optimize(new MaxEval(EVALUATIONS), new UnivariateObjectiveFunction(this::bits),
            GoalType.MINIMIZE, new SearchInterval(least + 0.01, least + 2)).getValue();
    }

    /** With a threshold, by the least correlation of what is released with the mean that leaves few enough misses. */
    private double bits(double threshold) {
        double misses = 2 * error - NORMAL.cumulativeProbability(-threshold);
        double correlation = new BrentSolver(1e-12).solve(EVALUATIONS, x -> misses(x, threshold) - misses, 0, 0.999);
        double noise = l * l / (correlation * correlation) - l - (1 - l) / n;
        return noise <= 0 ? Double.MAX_VALUE : d / 2 * Math.log1p((1 - l) / (n * noise)) / Math.log(2);
    }

    private double misses(double correlation, double threshold) {
        double spread = Math.sqrt(1 - correlation * correlation);
        double sum = 0;
        for (double length : lengths) {
            sum += NORMAL.cumulativeProbability((threshold - correlation * length) / spread);
        }
        return sum / LENGTHS;
    }
}
