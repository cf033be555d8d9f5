package org.ironbound.search;

import java.util.Arrays;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.sdpi.SymmetricLaw;

/** A symmetric law in floating point, and the ratio of which its contraction coefficient is the supremum [SDPI-BINARY]. */
public final class FloatingLaw {
    private static final double NEGLIGIBLE = 1e-40;
    private static final int BISECTIONS = 100;
    private static final int GRID = 400;
    private static final double SMALL = 0.05;

    private final double[] weights;
    private final double[] values;

    private FloatingLaw(double[] weights, double[] values) {
        this.weights = weights;
        this.values = values;
    }

    /** The same law in floating point. */
    public static FloatingLaw of(SymmetricLaw law) {
        double value = Doubles.of(new BigFraction(law.c, law.d));
        return law.kind == 0 ? new FloatingLaw(new double[] {Doubles.of(new BigFraction(law.a, law.b))}, new double[] {value})
            : cluster(law.samples, value);
    }

    private static FloatingLaw cluster(int n, double lambda) {
        double[] weights = new double[n / 2 + 1];
        double[] values = new double[n / 2 + 1];
        double right = Math.log1p(lambda) - Math.log(2);
        double wrong = Math.log1p(-lambda) - Math.log(2);
        double rapidity = (Math.log1p(lambda) - Math.log1p(-lambda)) / 2;
        double binomial = 0;
        int kept = 0;
        for (int i = 0; i <= n / 2; i++) {
            double major = Math.exp(binomial + (n - i) * right + i * wrong);
            double weight = 2 * i == n ? major : major + Math.exp(binomial + (n - i) * wrong + i * right);
            if (weight > NEGLIGIBLE || i == 0) {
                weights[kept] = weight;
                values[kept] = Math.tanh((n - 2 * i) * rapidity);
                kept++;
            }
            binomial += Math.log(n - i) - Math.log(i + 1);
        }
        return new FloatingLaw(Arrays.copyOf(weights, kept), Arrays.copyOf(values, kept));
    }

    double largest() {
        return values[0];
    }

    /** Lam(t), accurate for small t too. */
    double logMgf(double t) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double s = Math.sinh(t * values[i] / 2);
            sum += weights[i] * 2 * s * s;
        }
        return Math.log1p(sum);
    }

    /** Lam'(t). */
    double mean(double t) {
        double sum = 0;
        double mgf = 1;
        for (int i = 0; i < weights.length; i++) {
            double s = Math.sinh(t * values[i] / 2);
            mgf += weights[i] * 2 * s * s;
            sum += weights[i] * values[i] * Math.sinh(t * values[i]);
        }
        return sum / mgf;
    }

    /** The t with Lam'(t) = m, or a large one. */
    double slopeAt(double m) {
        double low = 0;
        double high = 1;
        while (mean(high) < m && high < 500) {
            high *= 2;
        }
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (mean(middle) < m) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The contraction coefficient, the largest Dber(m)/Lam*(m), about. */
    public double coefficient() {
        double best = 0;
        for (int i = 0; i < weights.length; i++) {
            best += weights[i] * values[i] * values[i];
        }
        double step = Math.log(500 / largest() / 0.01) / GRID;
        double at = 0;
        for (int i = 0; i <= GRID; i++) {
            double t = 0.01 * Math.exp(i * step);
            double ratio = ratio(t);
            if (ratio > best) {
                best = ratio;
                at = t;
            }
        }
        return at == 0 ? best : Math.max(best, refined(at * Math.exp(-step), at * Math.exp(step)));
    }

    private double refined(double from, double to) {
        double low = from;
        double high = to;
        for (int i = 0; i < BISECTIONS; i++) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            if (ratio(left) < ratio(right)) {
                low = left;
            } else {
                high = right;
            }
        }
        return ratio((low + high) / 2);
    }

    private double ratio(double t) {
        double m = mean(t);
        return dber(m) / (t * m - logMgf(t));
    }

    /** Dber(m), accurate for small m too. */
    static double dber(double m) {
        if (m < SMALL) {
            double square = m * m;
            double power = square;
            double sum = 0;
            for (int k = 1; k <= 8; k++) {
                sum += power / (2 * k * (2 * k - 1));
                power *= square;
            }
            return sum;
        }
        return ((1 + m) * Math.log1p(m) + (m < 1 ? (1 - m) * Math.log1p(-m) : 0)) / 2;
    }
}
