package org.ironbound.specs;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.SupremumEstimate;

/**
 * What n samples of one coordinate of the sparse hypercube tell of the centre and of a fresh sample, by counting: a coordinate is +1 or -1,
 * each with the chance p/2, and all samples too, or free, and each sample is a fair sign.
 */
record SparseSamples(int n, BigFraction p) {
    private static final BigFraction HALF = new BigFraction(1, 2);

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

    /** What samples of one coordinate carry about a fresh sample, in nats. */
    double information() {
        return agreement().doubleValue() * SignCoefficient.dber(mean().doubleValue());
    }

    /** The coefficient of a sign whose mean is plus or minus a number with some chance, else 0. */
    static double coefficient(BigFraction agreement, BigFraction mean) {
        return SupremumEstimate.sparse(agreement.doubleValue(), mean.doubleValue());
    }
}
