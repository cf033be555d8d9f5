package org.ironbound.estimate;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.special.Gamma;

/** Mixtures of clusters [MIX, MIX-COST] in floating point, in nats. Not a bound. */
public final class MixtureEstimate {
    /** Below this h the formulas lose digits and their series is used. */
    private static final double SMALL = 1e-3;
    /** Above it e^-h is nothing beside 1. */
    private static final double LARGE = 700;
    /** How many standard deviations to each side of the mean the terms of a cluster with many samples are looked at. */
    private static final double REACH = 6;
    /** In how many steps. */
    private static final int STEPS = 48;
    private static final double MANY = 64;
    private static final double HUGE = 1e8;

    private MixtureEstimate() {
    }

    /** Where phi has slope -2h, the tangent point's chance of a false alarm: 1/h - 1/(e^h - 1). */
    public static double falseAlarm(double h) {
        return h < SMALL ? 0.5 - h / 12 + h * h * h / 720 : 1 / h - 1 / Math.expm1(h);
    }

    /** The tangent point's chance of a miss there: (1 - b) h/(e^h - 1). */
    public static double miss(double h) {
        return (1 - falseAlarm(h)) * (h < SMALL ? 1 - h / 2 + h * h / 12 : h / Math.expm1(h));
    }

    /** The error x at which phi(x) + 2 h x is least. */
    public static double cheapestError(double h) {
        return h == 0 ? 0.5 : (miss(h) + falseAlarm(h)) / 2;
    }

    /** The least value of phi(x) + 2 h x. */
    public static double leastPriced(double h) {
        if (h < SMALL) {
            return h - h * h / 8;
        }
        return h > LARGE ? 1 + Math.log(h) : h + 1 - h / Math.expm1(h) - Math.log(Math.expm1(h) / h);
    }

    /**
     * The sum of the terms of one cluster [MIX-COST].
     *
     * @param samples   the number of samples in all
     * @param frequency the cluster's
     * @param nu        the multiplier, positive
     * @param cost      of learning the cluster from some samples
     */
    public static double cluster(double samples, double frequency, double nu, LeastCost cost) {
        double price = nu * frequency;
        return mean(samples, frequency, m -> m < 1 ? price / 2 : cost.at(m, price));
    }

    /** The least total cost's error on one cluster: the derivative of the sum of its terms by nu f. */
    public static double clusterError(double samples, double frequency, double nu, LeastCost cost) {
        return mean(samples, frequency, m -> m < 1 ? 0.5 : cost.error(m, nu * frequency));
    }

    /** The cost where the memorization is at least a coefficient times phi [MIX]. */
    public static LeastCost linear(DoubleUnaryOperator coefficient) {
        return new LeastCost() {
            @Override
            public double at(double samples, double price) {
                double c = coefficient.applyAsDouble(samples);
                return c <= 0 ? 0 : c * leastPriced(price(price, c));
            }

            @Override
            public double error(double samples, double price) {
                double c = coefficient.applyAsDouble(samples);
                return c <= 0 ? 0 : cheapestError(price(price, c));
            }
        };
    }

    /** h where an error x costs z x and information has the coefficient c; finite, though c may be the smallest of all doubles. */
    private static double price(double z, double c) {
        return Math.min(z / (2 * c), Double.MAX_VALUE);
    }

    /** The mean of a function of the number of samples from a cluster; of many samples by the normal approximation. */
    private static double mean(double samples, double frequency, DoubleUnaryOperator value) {
        double mean = samples * frequency;
        double deviation = Math.sqrt(mean * (1 - frequency));
        double sum = 0;
        double weights = 0;
        if (mean > MANY) {
            for (int i = 0; i <= STEPS; i++) {
                double z = REACH * (2.0 * i / STEPS - 1);
                double weight = Math.exp(-z * z / 2);
                sum += weight * value.applyAsDouble(Math.max(1, mean + z * deviation));
                weights += weight;
            }
            return sum / weights;
        }
        double odds = Math.log(frequency) - Math.log1p(-frequency);
        double last = Math.min(samples, mean + 10 * deviation + 20);
        for (int m = 0; m <= last; m++) {
            sum += Math.exp(lnChoices(samples, m) + m * odds + samples * Math.log1p(-frequency)) * value.applyAsDouble(m);
        }
        return sum;
    }

    /** The logarithm of a binomial coefficient; of very many samples, of which only few are chosen, by a power. */
    private static double lnChoices(double samples, int m) {
        if (m < 2 || samples > HUGE) {
            return m * Math.log(Math.max(1, samples)) - Gamma.logGamma(m + 1.0);
        }
        return Gamma.logGamma(samples + 1) - Gamma.logGamma(m + 1.0) - Gamma.logGamma(samples - m + 1);
    }
}
