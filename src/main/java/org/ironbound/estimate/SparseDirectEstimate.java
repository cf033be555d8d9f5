package org.ironbound.estimate;

/**
 * The least G(m) that is memorized of one coordinate of the sparse hypercube by what makes a fresh sample have mean m [SPARSE-DIRECT], by
 * its tangents, in floating point and in multiples of 1-q, which may be tiny. The tangent of slope a/q, a being the artanh of the mean of
 * the agreed sign, touches where the log-odds of agreement are above those of s by the shift.
 */
public final class SparseDirectEstimate {
    /** Beyond this, e^a is near the end of the doubles. */
    public static final double LARGEST_ARTANH = 600;
    private static final int BISECTIONS = 100;
    private static final int NEWTON = 1000;
    private static final double TINY = 1e-17;

    private final double p;
    private final double q;
    private final double free;
    private final double odds;
    private final double weight;

    /**
     * @param p     the chance that a coordinate is fixed
     * @param other 1 - p
     * @param n     the number of samples, at least 2
     */
    public SparseDirectEstimate(double p, double other, int n) {
        double chance = Math.scalb(1.0, 1 - n);
        double s = p + other * chance;
        this.p = p;
        this.q = p / s;
        this.free = other * chance / s;
        this.odds = s / (other * (1 - chance));
        this.weight = odds / (1 + free * odds);
    }

    /** q, the largest mean. */
    public double largestMean() {
        return q;
    }

    /** 1-q. */
    public double scale() {
        return free;
    }

    /** 1/(q^2 s), the limit of G(m)/((1-q) Dber(m)) at m = 0. */
    public double limit() {
        return 1 / q / p;
    }

    /** The odds z/(1-z) of agreement that are shifted so. */
    public double odds(double shift) {
        return odds * Math.exp(shift);
    }

    private double chance(double shift) {
        double shifted = odds(shift);
        return shifted / (1 + shifted);
    }

    /** K/(1-q), K = ln((1-s)(1-qz)/((1-z)(1-qs))). */
    private double level(double shift) {
        double small = weight * Math.expm1(shift);
        return free * small < TINY ? small : Math.log1p(free * small) / free;
    }

    /** The shift at which the derivative of d2(z||s) - d2(qz||qs) is 1-q times this: Newton's steps from above, as it is convex. */
    private double shift(double slope) {
        double shift = slope / (1 + q * weight);
        for (int i = 0; i < NEWTON; i++) {
            double rise = 1 + q * weight * Math.exp(shift) / (1 + free * weight * Math.expm1(shift));
            double next = shift - (shift + q * level(shift) - slope) / rise;
            if (!(next < shift)) {
                return shift;
            }
            shift = next;
        }
        return shift;
    }

    /** The shift of the tangent. */
    public double tangentShift(double a) {
        return shift(a < 1 ? Math.log1p(2 * Math.pow(Math.sinh(a / 2), 2)) : a + Math.log1p(Math.exp(-2 * a)) - Math.log(2));
    }

    /** The value of the tangent over 1-q. */
    public double tangent(double a, double m) {
        return a * m / q - level(tangentShift(a));
    }

    /** The mean at which the tangent touches. */
    public double mean(double a) {
        return q * chance(tangentShift(a)) * Math.tanh(a);
    }

    /** G(m)/((1-q) Dber(m)) there. */
    public double ratio(double a) {
        double m = mean(a);
        return tangent(a, m) / information(m);
    }

    /** The shift of the tangents that bound G near 0, up to a mean. */
    public double originShift(double m) {
        double low = 0;
        double high = 1;
        while (originSlope(high, m) < 0) {
            high *= 2;
        }
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (originSlope(middle, m) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double originSlope(double shift, double m) {
        double y = m / q / chance(shift);
        return shift + q * level(shift) - y * y / 2;
    }

    /** What these tangents prove of G(m)/(1-q). */
    public double origin(double m) {
        double shift = originShift(m);
        double y = m / q / chance(shift);
        return chance(shift) * y * y - level(shift);
    }

    /** Dber(m). */
    public static double information(double m) {
        double square = m * m;
        if (square < 1e-3) {
            return square / 2 * (1 + square / 6 * (1 + square * 2 / 5 * (1 + square * 15 / 28)));
        }
        return ((1 + m) * Math.log1p(m) + (m < 1 ? (1 - m) * Math.log1p(-m) : 0)) / 2;
    }
}
