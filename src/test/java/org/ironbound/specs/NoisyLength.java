package org.ironbound.specs;

import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/** What the noisy mean of a Gaussian cluster misses, in doubles, by a sum over the length of what is released. */
final class NoisyLength {
    private static final int STEPS = 20_000;

    private NoisyLength() {
    }

    /**
     * E Phi((c - kappa R)/sqrt(1 - kappa^2)), where R^2 is chi-squared with d degrees of freedom.
     *
     * @param noise 1 - kappa^2
     */
    static double misses(int d, double c, double noise) {
        double kappa = Math.sqrt(1 - noise);
        double low = Math.max(0, Math.sqrt(d) - 12);
        double width = (Math.sqrt(d) + 12 - low) / STEPS;
        double sum = 0;
        for (int i = 0; i < STEPS; i++) {
            double r = low + (i + 0.5) * width;
            sum += Math.exp(logDensity(d, r)) * normal((c - kappa * r) / Math.sqrt(noise));
        }
        return sum * width;
    }

    private static double logDensity(int d, double r) {
        return (d - 1) * Math.log(r) - r * r / 2 - (d / 2.0 - 1) * Math.log(2) - Gamma.logGamma(d / 2.0);
    }

    /** The normal distribution function. */
    static double normal(double x) {
        return Erf.erfc(-x / Math.sqrt(2)) / 2;
    }

    /** Where the normal distribution function is p > 1/2. */
    static double quantile(double p) {
        double low = 0;
        double high = 40;
        for (int i = 0; i < 200; i++) {
            double middle = (low + high) / 2;
            if (normal(middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
