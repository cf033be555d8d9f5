package org.ironbound.search.coefficient;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.law.SymmetricLaw;
import org.ironbound.search.derivation.Doubles;
import org.ironbound.search.derivation.Sections;

/** A symmetric law in floating point, and the ratio of which its contraction coefficient is the supremum [SDPI-BINARY]. */
final class FloatingLaw {
    /** Atoms rarer than this do not show in doubles. */
    private static final double NEGLIGIBLE = 1e-300;
    private static final int BISECTIONS = 40;
    private static final int GRID = 200;
    private static final double NEAREST = 0.01;
    private static final double FARTHEST = 100;
    private static final double SMALL = 0.05;
    private static final int SERIES = 8;

    private final double[] weights;
    private final double[] values;

    private FloatingLaw(double[] weights, double[] values) {
        this.weights = weights;
        this.values = values;
    }

    /** A law in floating point. */
    static FloatingLaw of(SymmetricLaw law) {
        double[] weights = new double[law.weights.length];
        double[] values = new double[weights.length];
        int kept = 0;
        for (int i = 0; i < weights.length; i++) {
            double weight = share(law.weights[i], law.unit);
            if (i == 0 || weight > NEGLIGIBLE && law.values[i].signum() > 0) {
                weights[kept] = weight;
                values[kept] = share(law.values[i], law.unit);
                kept++;
            }
        }
        return new FloatingLaw(Arrays.copyOf(weights, kept), Arrays.copyOf(values, kept));
    }

    private static double share(BigInteger x, BigInteger unit) {
        return Doubles.of(new BigFraction(x, unit));
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

    /** The t with Lam'(t) = m, about, or a large one. */
    double slopeAt(double m) {
        double low = 0;
        double high = 1;
        while (mean(high) < m && high * largest() < 2 * FARTHEST) {
            low = high;
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

    /** E r^2, the ratio at m = 0. */
    double secondMoment() {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i] * values[i];
        }
        return sum;
    }

    /** The t, about, where the ratio is largest; 0 where it is largest next to m = 0. */
    double steepest() {
        double best = secondMoment();
        double at = 0;
        double step = Math.log(FARTHEST / NEAREST) / GRID;
        for (int i = 0; i <= GRID; i++) {
            double t = NEAREST / largest() * Math.exp(i * step);
            double ratio = ratio(t);
            if (ratio > best * (1 + 1e-9)) {
                best = ratio;
                at = t;
            }
        }
        return at == 0 ? 0 : Sections.peak(this::ratio, at * Math.exp(-step), at * Math.exp(step), BISECTIONS);
    }

    /** Dber(m)/Lam*(m) at m = Lam'(t). */
    double ratio(double t) {
        double m = mean(t);
        return dber(m) / (t * m - logMgf(t));
    }

    /** Dber(m), accurate for small m too. */
    static double dber(double m) {
        if (m < SMALL) {
            double square = m * m;
            double power = square;
            double sum = 0;
            for (int k = 1; k <= SERIES; k++) {
                sum += power / (2 * k * (2 * k - 1));
                power *= square;
            }
            return sum;
        }
        return ((1 + m) * Math.log1p(m) + (m < 1 ? (1 - m) * Math.log1p(-m) : 0)) / 2;
    }
}
