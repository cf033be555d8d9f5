package org.ironbound.specs;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.SupremumEstimate;

/**
 * What n samples of one coordinate of the sparse hypercube tell of the centre and of a fresh sample, by counting: a coordinate is +1 or -1,
 * each with the chance p/2, and all samples too, or free, and each sample is a fair sign.
 */
record SparseSamples(int n, BigFraction p) {
    private static final BigFraction HALF = new BigFraction(1, 2);
    private static final int GRID = 60;

    /** The chance that all samples are +1 and the coordinate is fixed; and if it is free. */
    private BigFraction fixed() {
        return p.divide(2);
    }

    private BigFraction free() {
        return BigFraction.ONE.subtract(p).multiply(HALF.pow(n));
    }

    /** The chance that all samples agree. */
    BigFraction agreement() {
        return fixed().add(free()).multiply(2);
    }

    /** The mean of a fresh sample if all samples are +1: by Bayes' rule the chance that the coordinate is fixed, and so tau. */
    BigFraction mean() {
        return fixed().divide(fixed().add(free()));
    }

    /** The coefficient rho. */
    double coefficient() {
        return coefficient(agreement(), mean());
    }

    /** The squared maximal correlation of the samples with a fresh one: E r^2, r being its mean given them. */
    double secondMoment() {
        return agreement().multiply(mean()).multiply(mean()).doubleValue();
    }

    /** What samples of one coordinate carry about a fresh sample, in nats. */
    double information() {
        return agreement().doubleValue() * SignCoefficient.dber(mean().doubleValue());
    }

    /**
     * At least the constant of MEM-DIRECT: the least of what is retained for what is told of a fresh sample, over some laws Q of whether
     * all samples are +1, or -1, or neither. Of one sample it is known.
     */
    double constant() {
        double s = agreement().doubleValue();
        double q = mean().doubleValue();
        if (n == 1) {
            return (1 - q) / (q * q);
        }
        double least = (1 - q) / (q * q * s);
        for (int i = 1; i < GRID; i++) {
            for (int j = 1; j <= GRID; j++) {
                double z = (double) i / GRID;
                double y = (double) j / GRID;
                double ofSamples = divergence(z, s) + z * SignCoefficient.dber(y);
                double ofCentre = divergence(q * z, q * s) + q * z * SignCoefficient.dber(y);
                least = Math.min(least, (ofSamples - ofCentre) / SignCoefficient.dber(q * z * y));
            }
        }
        return least;
    }

    private static double divergence(double x, double y) {
        return x * Math.log(x / y) + (1 - x) * Math.log((1 - x) / (1 - y));
    }

    /** The coefficient of a sign whose mean is plus or minus a number with some chance, else 0. */
    static double coefficient(BigFraction agreement, BigFraction mean) {
        return SupremumEstimate.sparse(agreement.doubleValue(), mean.doubleValue());
    }
}
