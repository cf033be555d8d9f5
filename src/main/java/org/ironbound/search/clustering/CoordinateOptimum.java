package org.ironbound.search.clustering;

/**
 * Where the cost of a Gaussian coordinate is least [GAUSS-ANISO], in doubles: y, and the s that is best for it. For c = rho (1 - y^2) this
 * is sqrt(c)/(2 - sqrt(c)), where the square of the distance is c/(1 - sqrt(c)); or rho, if that is larger.
 */
final class CoordinateOptimum {
    /** The logarithm of the least y. */
    private static final double LEAST = -300;
    private static final int BISECTIONS = 100;

    private final double tau;
    private final double rho;

    CoordinateOptimum(double tau, double rho) {
        this.tau = tau;
        this.rho = rho;
    }

    /** The y where the cost is least; 1 where the multiplier is small. */
    double level(double multiplier) {
        if (slope(1, multiplier) <= 0) {
            return 1;
        }
        double low = LEAST;
        double high = 0;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (slope(Math.exp(middle), multiplier) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.exp(low);
    }

    /** The derivative of the cost by y, times y. */
    private double slope(double y, double multiplier) {
        double root = root(y);
        double gain = isAtRho(root) ? 2 * rho / (1 - rho) * y
            : 2 * rho * y * y * (1 - root / 2) / ((1 - root) * (1 - root));
        return multiplier * gain - (1 - tau) / (tau * y * y + 1 - tau);
    }

    /** The root of rho (1 - y^2). */
    private double root(double y) {
        return Math.sqrt(rho * (1 - y) * (1 + y));
    }

    private boolean isAtRho(double root) {
        return root < rho * (2 - root);
    }

    /** The square of the distance that knowledge up to y is good for. */
    double square(double y) {
        double root = root(y);
        return isAtRho(root) ? 2 * rho / (1 - rho) * (1 - y) : root * root / (1 - root);
    }

    /** The best s. */
    double split(double y) {
        double root = root(y);
        return isAtRho(root) ? rho : root / (2 - root);
    }
}
