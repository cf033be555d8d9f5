package org.ironbound.specs;

/**
 * Contraction coefficients of a sign seen in n noisy copies, in doubles, by a search over tilted laws of the number of copies that are +1
 * [SDPI-BINARY].
 */
final class SignCoefficient {
    private static final int STEPS = 400;
    private static final double FIRST = 1e-3;
    private static final double LAST = 60;
    /** What is told less precisely than the error that tests allow. */
    private static final double SMALLEST = 1e-12;
    /** Where three terms of the series of Dber are more precise than logarithms. */
    private static final double SMALL = 1e-3;

    private final double[] weights;
    private final double[] means;

    /** With copies of mean lambda. */
    SignCoefficient(int n, double lambda) {
        weights = new double[n + 1];
        means = new double[n + 1];
        double choices = 1;
        double unit = Math.log1p(2 * lambda / (1 - lambda)) / 2;
        for (int k = 0; k <= n; k++) {
            double plus = choices * Math.pow((1 + lambda) / 2, k) * Math.pow((1 - lambda) / 2, n - k);
            double minus = choices * Math.pow((1 - lambda) / 2, k) * Math.pow((1 + lambda) / 2, n - k);
            weights[k] = (plus + minus) / 2;
            // Not as a quotient: a difference of what is nearly equal loses digits.
            means[k] = Math.tanh((2 * k - n) * unit);
            choices = choices * (n - k) / (k + 1);
        }
    }

    /**
     * The weights and means being symmetric, sums without their first terms lose no digits. The largest I(M;X)/I(M;B), where X is the sign
     * seen through one more copy of mean l, B the number of copies that are +1.
     */
    double largest(double l) {
        double result = l * l * secondMoment();
        for (int i = 0; i <= STEPS; i++) {
            double t = FIRST * Math.pow(LAST / FIRST, (double) i / STEPS);
            double more = 0;
            double first = 0;
            for (int k = 0; k < weights.length; k++) {
                double weight = weights[k] * Math.expm1(t * means[k]);
                more += weight;
                first += weight * means[k];
            }
            double m = first / (1 + more);
            double told = t * m - Math.log1p(more);
            result = Math.max(result, told > SMALLEST ? dber(l * m) / told : 0);
        }
        return result;
    }

    double secondMoment() {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k] * means[k] * means[k];
        }
        return sum;
    }

    /** What the copies tell about one more of mean l. */
    double information(double l) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k] * dber(l * means[k]);
        }
        return sum;
    }

    static double dber(double m) {
        if (Math.abs(m) < SMALL) {
            return m * m / 2 * (1 + m * m / 6 * (1 + m * m * 2 / 5));
        }
        return (m >= 1 ? 0 : (1 - m) / 2 * Math.log1p(-m)) + (m <= -1 ? 0 : (1 + m) / 2 * Math.log1p(m));
    }
}
