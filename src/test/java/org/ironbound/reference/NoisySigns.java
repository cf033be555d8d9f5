package org.ironbound.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.apache.commons.math3.special.Erf;

/** A sign of size 1 less its mean, with normal noise, beside a normal variable, in doubles [LEMMA-I]; and the cost of a rank [BOOL-TV]. */
public final class NoisySigns {
    private static final int CELLS = 400;
    private static final double REACH = 9;
    private static final int BISECTIONS = 30;
    /** What is smaller is taken for the rounding of doubles. */
    private static final double TINY = 1e-9;

    private final double l;
    private final double w;
    private final double r;

    /** @param l the mean, w the deviation of the noise, r that of the normal variable, in sizes of the sign */
    public NoisySigns(double l, double w, double r) {
        this.l = l;
        this.w = w;
        this.r = r;
    }

    /** From numbers in multiples of 1/b. */
    public static NoisySigns of(BigInteger b, BigInteger l, BigInteger w, BigInteger r) {
        if (l.signum() <= 0 || l.compareTo(b) >= 0 || w.signum() <= 0 || w.compareTo(r) >= 0) {
            throw new OutsideDomain("no noisy sign");
        }
        return new NoisySigns(ratio(l, b), ratio(w, b), ratio(r, b));
    }

    /** x/y in doubles. */
    public static double ratio(BigInteger x, BigInteger y) {
        double result = new BigDecimal(x).divide(new BigDecimal(y), MathContext.DECIMAL64).doubleValue();
        if (Math.abs(result) > 1e100 || result != 0 && Math.abs(result) < 1e-100) {
            throw new OutOfReach("doubles do not know " + result);
        }
        return result;
    }

    /** The calls of the normal variable at c less those of the noisy sign. */
    public double difference(double c) {
        return call(r, c) - (1 + l) / 2 * call(w, c - 1 + l) - (1 - l) / 2 * call(w, c + 1 + l);
    }

    private static double call(double deviation, double c) {
        return deviation * Math.exp(-c * c / deviation / deviation / 2) / Math.sqrt(2 * Math.PI) - c * above(c / deviation);
    }

    private static double above(double t) {
        return Erf.erfc(t / Math.sqrt(2)) / 2;
    }

    /** The chances that the noisy sign is above c if it is positive and if it is negative, and that the normal variable is. */
    private double[] chances(double c) {
        return new double[] {above((c - 1 + l) / w), above((c + 1 + l) / w), above(c / r)};
    }

    /** The derivative of the difference, times 2. */
    public double slope(double c) {
        double[] chances = chances(c);
        return (1 + l) * chances[0] + (1 - l) * chances[1] - 2 * chances[2];
    }

    /** The height of LEMMA-I. */
    public double height(double c) {
        return 2 * r * bell(c / r) - w * ((1 + l) * bell((c - 1 + l) / w) + (1 - l) * bell((c + 1 + l) / w));
    }

    /** Twice the tangent at c at 0. */
    public double level(double c) {
        double[] chances = chances(c);
        return height(c) / Math.sqrt(2 * Math.PI) - (1 - l * l) * (chances[0] - chances[1]);
    }

    private static double bell(double t) {
        return Math.exp(-t * t / 2);
    }

    /** The density of the noisy sign at x less that of the normal variable, over the sum of both. */
    public double excess(double x) {
        double sign = r * ((1 + l) * bell((x - 1 + l) / w) + (1 - l) * bell((x + 1 + l) / w));
        double normal = 2 * w * bell(x / r);
        if (sign + normal < 1e-250) {
            throw new OutOfReach("too far out for doubles");
        }
        return (sign - normal) / (sign + normal);
    }

    /** Whether the tangent at c is not negative at x. */
    public boolean isTangentAbove(double c, double x) {
        return difference(c) + slope(c) / 2 * (x - c) >= -TINY * (1 + r + Math.abs(x) + Math.abs(c));
    }

    /** Whether the normal variable is more spread. */
    public boolean isSpread() {
        double reach = REACH * r + 2;
        for (int i = 0; i <= CELLS; i++) {
            if (difference(reach * (2.0 * i / CELLS - 1)) < -TINY * (1 + r)) {
                return false;
            }
        }
        return true;
    }

    /** The least variance beside that of the noise of a normal variable that is more spread. */
    public static double leastVariance(double l, double w) {
        double low = 0;
        double high = 2;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (new NoisySigns(l, w, Math.sqrt(w * w + middle)).isSpread()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** sup x tanh x - ln cosh x - c x^2/2 [E-FUN]. */
    public static double cost(double c) {
        if (c >= 1) {
            return 0;
        }
        double t = Math.sqrt(1 - c);
        double a = Math.log((1 + t) / (1 - t)) / 2;
        return ((1 + t) * Math.log1p(t) + (1 - t) * Math.log1p(-t)) / 2 - c * a * a / 2;
    }
}
