package org.ironbound.estimate;

import org.apache.commons.math3.special.Erf;

/** The tail of the standard normal distribution in floating point, by its logarithm so that it does not underflow. Not a bound. */
public final class NormalEstimate {
    private static final double LN_ROOT_TWO_PI = 0.918938533204672741780329736406;
    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
    /** From here on the continued fraction is used; it then needs few terms. */
    private static final double FAR = 4;
    private static final int FRACTION_TERMS = 60;
    /** From here on the tail itself needs no better approximation than by a few terms of the fraction. */
    private static final double RARE = 7;
    private static final int FEW_TERMS = 6;
    private static final int NEWTON_STEPS = 100;
    /** Hart's rational approximation of (1 - Phi(z)) e^(z^2/2), for z from 0 to {@link #FAR}; highest powers first. */
    private static final double[] NUMERATOR = {3.52624965998911E-02, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
        221.213596169931, 220.206867912376};
    private static final double[] DENOMINATOR = {8.83883476483184E-02, 1.75566716318264, 16.064177579207, 86.7807322029461,
        296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752};

    private NormalEstimate() {
    }

    /** ln(1 - Phi(z)). */
    public static double lnUpperTail(double z) {
        if (z < 0) {
            return Math.log1p(-Math.exp(lnUpperTail(-z)));
        }
        if (z < FAR) {
            return Math.log(polynomial(NUMERATOR, z) / polynomial(DENOMINATOR, z)) - z * z / 2;
        }
        return -z * z / 2 - LN_ROOT_TWO_PI - Math.log(fraction(z, FRACTION_TERMS));
    }

    /** 1 - Phi(z), to within some 10^-16. */
    public static double upperTail(double z) {
        return z < 0 ? 1 - upperTail(-z) : Math.exp(-z * z / 2) * ratio(z);
    }

    /** The mean of what a standard normal number exceeds z by, to within some 10^-16 of 1 + |z|. */
    public static double excess(double z) {
        return z < 0 ? excess(-z) - z : Math.exp(-z * z / 2) * (1 / ROOT_TWO_PI - z * ratio(z));
    }

    /** (1 - Phi(z)) e^(z^2/2), for z that is not negative. */
    private static double ratio(double z) {
        return z < RARE ? polynomial(NUMERATOR, z) / polynomial(DENOMINATOR, z) : 1 / (ROOT_TWO_PI * fraction(z, FEW_TERMS));
    }

    /** The continued fraction of the density over the tail, of which more terms are needed for smaller z. */
    private static double fraction(double z, int terms) {
        double fraction = z;
        for (int k = terms; k >= 1; k--) {
            fraction = z + k / fraction;
        }
        return fraction;
    }

    private static double polynomial(double[] coefficients, double z) {
        double value = 0;
        for (double coefficient : coefficients) {
            value = value * z + coefficient;
        }
        return value;
    }

    /** The z with ln(1 - Phi(z)) = lnP, for lnP below 0. */
    public static double upperQuantile(double lnP) {
        if (lnP > Math.log(0.5)) {
            return -upperQuantile(Math.log(-Math.expm1(lnP)));
        }
        double z = Math.sqrt(Math.max(0, -2 * (lnP - Math.log(0.5))));
        for (int i = 0; i < NEWTON_STEPS; i++) {
            double tail = lnUpperTail(z);
            double step = (tail - lnP) * Math.exp(tail + z * z / 2 + LN_ROOT_TWO_PI);
            z += step;
            if (Math.abs(step) <= 1e-14 * (1 + z)) {
                break;
            }
        }
        return z;
    }

    /** The z with Phi(z) = 1/2 + excess, for a small excess. */
    public static double centralQuantile(double excess) {
        return Math.sqrt(2) * Erf.erfInv(2 * excess);
    }
}
