package org.ironbound.reference;

import org.apache.commons.math3.special.Erf;

/**
 * How far apart two normal laws are at which some tests reach an error, in doubles: tests that know the distance, which is W with some
 * chance and else 0, and then guess. For an average error a constant distance is best, by symmetry and as Phi is concave above 0.
 */
public final class NormalDistance {
    private static final int STEPS = 80;
    private static final double FARTHEST = 40;
    private static final int BISECTIONS = 200;

    private NormalDistance() {
    }

    /** The distance at which the best test errs with the chance e on both sides. */
    public static double ofAverage(double e) {
        return e == 0 ? Double.POSITIVE_INFINITY : 2 * quantile(e);
    }

    /** The least root of E W^2 of such tests with at most these two error probabilities. */
    public static double ofPair(double alpha, double beta) {
        if (alpha == 0 || beta == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i <= STEPS; i++) {
            double chance = (double) i / STEPS;
            least = Math.min(least, Math.min(mixed(chance, alpha, beta), mixed(chance, beta, alpha)));
        }
        return least;
    }

    /** With this chance a distance W, else none; and then a guess that is never wrong about the second law. */
    private static double mixed(double chance, double first, double second) {
        double rest = (first - (1 - chance)) / chance;
        double other = Math.min(1 - 1e-15, second / chance);
        return rest <= 0 || rest + other >= 1 ? (rest <= 0 ? Double.POSITIVE_INFINITY : 0)
            : Math.sqrt(chance) * (quantile(rest) + quantile(other));
    }

    /** The z with Phi(-z) = p, from -40 to 40. */
    public static double quantile(double p) {
        double low = -FARTHEST;
        double high = FARTHEST;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (Erf.erfc(middle / Math.sqrt(2)) / 2 > p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
