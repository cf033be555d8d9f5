package org.ironbound.estimate;

import org.apache.commons.math3.special.Erf;

/** The tail of the standard normal distribution in floating point, by its logarithm so that it does not underflow. Not a bound. */
public final class NormalEstimate {
    private static final double LN_ROOT_TWO_PI = 0.918938533204672741780329736406;
    /** From here on the continued fraction is used; it then needs few terms. */
    private static final double FAR = 4;
    private static final int FRACTION_TERMS = 60;
    private static final int NEWTON_STEPS = 100;

    private NormalEstimate() {
    }

    /** ln(1 - Phi(z)). */
    public static double lnUpperTail(double z) {
        if (z < FAR) {
            return Math.log(0.5 * Erf.erfc(z / Math.sqrt(2)));
        }
        double fraction = z;
        for (int k = FRACTION_TERMS; k >= 1; k--) {
            fraction = z + k / fraction;
        }
        return -z * z / 2 - LN_ROOT_TWO_PI - Math.log(fraction);
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
