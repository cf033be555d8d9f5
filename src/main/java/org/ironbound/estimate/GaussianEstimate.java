package org.ironbound.estimate;

/** Gaussian clustering [GAUSS, GAUSS-IB, GAUSS-TV, FEASIBLE, GAUSS-LEARN] in floating point, in nats. Not a bound. */
public final class GaussianEstimate {
    private GaussianEstimate() {
    }

    /** tau_n. */
    public static double tau(double n, double l) {
        return n * l / (1 + (n - 1) * l);
    }

    /** rho_n. */
    public static double rho(double n, double l) {
        return l * tau(n, l);
    }

    /** The linear bound [MEM]. */
    public static double linear(double n, double l, double information) {
        return (1 - l) / (n * l * l) * information;
    }

    /** The bound [GAUSS-IB]; NaN where no learner has the information. */
    public static double memorization(double d, double n, double l, double information) {
        double g = -Math.expm1(-2 * information / d);
        double tau = tau(n, l);
        double rho = rho(n, l);
        return d / 2 * Math.log1p((1 - tau) * g / (rho - g));
    }

    /** The bound [GAUSS-TV] at the best split, from the z of the mean error; NaN where no learner reaches the error. */
    public static double totalVariation(double d, double n, double l, double z) {
        double rho = rho(n, l);
        double s = Math.max(rho, z / Math.sqrt(d + z * z));
        double u = 2 * z * z * (1 - s) / (d * s);
        double detail = s / rho * u * (2 - u);
        return detail > 1 ? Double.NaN : d / 2 * Math.log1p((1 - tau(n, l)) * detail / (1 - detail));
    }

    /** What n samples carry about a fresh one [FEASIBLE]. */
    public static double capacity(double d, double n, double l) {
        return -d / 2 * Math.log1p(-rho(n, l));
    }

    /** What the learner with noise variance v memorizes [GAUSS-LEARN]. */
    public static double learnerMemorization(double d, double n, double l, double v) {
        return d / 2 * Math.log1p((1 - l) / (n * v));
    }

    /**
     * The least correlation kappa = L/sqrt(L + (1-L)/n + v) with which a score exceeds c but for e^lnRest + e^-x of the cases; infinite if
     * there is none.
     *
     * @param d      dimension
     * @param c      threshold
     * @param x      deviation of the length
     * @param lnRest logarithm of the chance left to the normal tail, which must be at most 1/2
     */
    public static double correlation(double d, double c, double x, double lnRest) {
        double shrink = 1 - 2 * Math.sqrt(x / d);
        if (shrink <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        double length = Math.sqrt(d) * Math.sqrt(shrink);
        double z = Math.max(0, NormalEstimate.upperQuantile(lnRest));
        double sine = c / Math.hypot(length, z);
        double angle = Math.atan2(z, length) + Math.asin(Math.min(1, sine));
        return sine >= 1 || angle >= Math.PI / 2 ? Double.POSITIVE_INFINITY : Math.sin(angle);
    }
}
