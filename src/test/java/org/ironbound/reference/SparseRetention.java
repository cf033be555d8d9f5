package org.ironbound.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.function.DoubleUnaryOperator;

/**
 * G and c* of SPARSE-DIRECT by brute force from their definition, in doubles: right to about nine digits where s, 1-s and q are not tiny.
 * Of t chances the samples agree in u, and the coordinate is fixed in v.
 */
public final class SparseRetention {
    /** Numbers with more bits would make doubles useless. */
    private static final int MOST_BITS = 40;
    private static final double LEAST_FREE = 1e-5;
    private static final int STEPS = 90;
    private static final int GRID = 150;
    private static final double GRAIN = 1e-6;
    /** Below this part of q doubles lose too many digits; the limit at 0 is known. */
    private static final double SMALL = 5e-3;

    private final double s;
    private final double q;
    private final double mixed;
    private final double free;
    private final double unfixed;

    public SparseRetention(BigInteger t, BigInteger u, BigInteger v) {
        if (v.signum() <= 0 || u.compareTo(v) <= 0 || t.compareTo(u) < 0) {
            throw new OutsideDomain("sparse law " + t + ", " + u + ", " + v);
        }
        if (t.bitLength() > MOST_BITS) {
            throw new OutOfReach("sparse law " + t);
        }
        this.s = u.doubleValue() / t.doubleValue();
        this.q = v.doubleValue() / u.doubleValue();
        this.mixed = t.subtract(u).doubleValue() / t.doubleValue();
        this.free = u.subtract(v).doubleValue() / u.doubleValue();
        this.unfixed = t.subtract(v).doubleValue() / t.doubleValue();
        if (free < LEAST_FREE) {
            throw new OutOfReach("1 - q = " + free);
        }
    }

    public double largestMean() {
        return q;
    }

    /** F(z, y). */
    public double retained(double z, double y) {
        double mixture = z == 1 ? 0 : (1 - z) * Math.log((1 - z) / mixed);
        return free * z * (dber(y) + Math.log(z / s)) + mixture - (1 - q * z) * Math.log((1 - q * z) / unfixed);
    }

    /** G(m), for m above 0. */
    public double retained(double m) {
        if (mixed == 0) {
            return free * dber(m / q);
        }
        double least = m / q;
        return least(z -> retained(z, Math.min(1, m / q / z)), least, 1);
    }

    /** The greatest lower bound of G(m)/Dber(m) over {@code 0 < m <= end}. */
    public double constant(double end) {
        double limit = free / (q * q * s);
        double step = -Math.log(SMALL) / GRID;
        double best = end;
        if (end < q * SMALL) {
            throw new OutOfReach("means up to " + end);
        }
        for (double m = end; m > q * SMALL; m *= Math.exp(-step)) {
            best = ratio(m) < ratio(best) ? m : best;
        }
        double interior = least(this::ratio, best * Math.exp(-step), Math.min(end, best * Math.exp(step)));
        return Math.min(limit, Math.min(interior, ratio(end)));
    }

    private double ratio(double m) {
        return retained(m) / dber(m);
    }

    /** The largest value of a m - G(m). */
    public double conjugate(double a) {
        return Math.max(0, -least(m -> retained(m) - a * m, q * GRAIN, q));
    }

    /** The slope of G at m. */
    public double slope(double m) {
        double h = 1e-4 * Math.min(m, q - m);
        return (retained(m + h) - retained(m - h)) / (2 * h);
    }

    /** N'(z)/(1-q), and K. */
    public double[] tangent(double z) {
        double level = Math.log(mixed * (1 - q * z) / ((1 - z) * unfixed));
        return new double[] {Math.log(z * mixed / (s * (1 - z))) + q / free * level, level};
    }

    /** The least value of a convex function. */
    private static double least(DoubleUnaryOperator f, double low, double high) {
        double from = low;
        double to = high;
        for (int i = 0; i < STEPS; i++) {
            double third = (to - from) / 3;
            if (f.applyAsDouble(from + third) < f.applyAsDouble(to - third)) {
                to -= third;
            } else {
                from += third;
            }
        }
        return Math.min(f.applyAsDouble((from + to) / 2), Math.min(f.applyAsDouble(low), f.applyAsDouble(high)));
    }

    /** Dber(m). */
    public static double dber(double m) {
        if (Math.abs(m) < 0.03) {
            double square = m * m;
            return square * (1.0 / 2 + square * (1.0 / 12 + square * (1.0 / 30 + square / 56)));
        }
        return ((1 + m) * Math.log1p(m) + (m < 1 ? (1 - m) * Math.log1p(-m) : 0)) / 2;
    }

    /** F(z,y)/Dber(q z y) to many digits; z and y strictly between 0 and 1. */
    public static BigDecimal ratio(BigDecimal s, BigDecimal q, BigDecimal z, BigDecimal y, int digits) {
        BigDecimal qz = q.multiply(z);
        BigDecimal half = new BigDecimal("0.5");
        BigDecimal sign = divergence(BigDecimal.ONE.add(y).multiply(half), half, digits);
        BigDecimal gain = BigDecimal.ONE.subtract(q).multiply(z).multiply(sign).add(divergence(z, s, digits))
            .subtract(divergence(qz, q.multiply(s), digits));
        return gain.divide(divergence(BigDecimal.ONE.add(qz.multiply(y)).multiply(half), half, digits), new MathContext(digits));
    }

    private static BigDecimal divergence(BigDecimal a, BigDecimal b, int digits) {
        BigDecimal c = BigDecimal.ONE.subtract(a);
        BigDecimal d = BigDecimal.ONE.subtract(b);
        return a.multiply(Reference.ln(a, digits).subtract(Reference.ln(b, digits)))
            .add(c.multiply(Reference.ln(c, digits).subtract(Reference.ln(d, digits))));
    }
}
