package org.ironbound.search.mixture;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.real.Exponential;
import org.ironbound.problem.Fractions;

/** Tangent points of phi for given slopes, for the kernel to make lines below phi from. */
final class TangentPoints {
    private static final double STEP = 1.0 / 64;
    private static final double LOWEST_LN = Math.log(1e-12);
    private static final double HIGHEST_LN = Math.log(1e15);
    private static final int GUARD_BITS = 64;
    /** By this part of itself a slope may be another one than the sum asks for, which is computed in floating point. */
    private static final double NEAR = 1e-14;

    private final int precision;
    private final BigInteger whole;
    private final List<BigFraction> hits = new ArrayList<>();
    private final List<BigFraction> falseAlarms = new ArrayList<>();

    private TangentPoints(int precision) {
        this.precision = precision;
        this.whole = BigInteger.ONE.shiftLeft(precision);
    }

    /**
     * Points for the slopes -2h; with more than the usual precision one at each side of them, for then a mean of both loses what is of
     * second order in their distance.
     *
     * @param precision of the points, in bits
     * @param slopes    h, rising, at least one
     */
    static TangentPoints at(int precision, Iterable<Double> slopes) {
        TangentPoints points = new TangentPoints(precision);
        double last = 0;
        for (double h : slopes) {
            last = Math.exp(clip(Math.log(h)));
            if (precision > Limits.USUAL_MIXTURE_PRECISION) {
                points.add(last * (1 - NEAR));
                points.add(last * (1 + NEAR));
            } else {
                points.add(last);
            }
        }
        points.add(2 * last);
        return points;
    }

    /**
     * Points for slopes from -2 high to -2 low, so near to each other that a mean of two neighbours loses little: that is of second order
     * in their distance.
     *
     * @param precision of the points, in bits
     */
    static TangentPoints between(int precision, double low, double high) {
        TangentPoints points = new TangentPoints(precision);
        double start = clip(Math.log(low));
        double end = Math.max(start + STEP, clip(Math.log(high)));
        int steps = (int) Math.min(Limits.LIST - 1.0, Math.ceil((end - start) / STEP));
        for (int i = 0; i <= steps; i++) {
            points.add(Math.exp(start + (end - start) * i / steps));
        }
        return points;
    }

    private static double clip(double ln) {
        return Math.min(HIGHEST_LN, Math.max(LOWEST_LN, ln));
    }

    /**
     * The false alarms b = 1/h - 1/(e^h - 1), and the misses (1 - b) h/(e^h - 1). Where h is small, the point is near the diagonal: its
     * distance from it is computed from b, since both slopes hang on it. Misses are rounded up: if they are few units, less of them would
     * make the line much steeper.
     */
    private void add(double h) {
        BigFraction exact = Fractions.of(new BigDecimal(h));
        BigInteger n = exact.getNumerator();
        BigInteger d = exact.getDenominator();
        BigInteger unit = BigInteger.ONE.shiftLeft(precision + GUARD_BITS + 3 * Math.max(0, -Math.getExponent(h)));
        BigInteger decay = Exponential.of(n.negate(), d, unit).lower;
        BigInteger rest = unit.subtract(decay);
        BigInteger alarm = whole.multiply(d.multiply(rest).subtract(n.multiply(decay))).divide(n.multiply(rest));
        BigInteger quiet = whole.subtract(alarm);
        BigInteger hit = h < 1 ? alarm.add(n.multiply(alarm).multiply(quiet).divide(d.multiply(whole)))
            : whole.subtract(quiet.multiply(n).multiply(decay).divide(d.multiply(rest)).add(BigInteger.ONE));
        hits.add(new BigFraction(hit));
        falseAlarms.add(new BigFraction(alarm));
    }

    /** The witness and these points. */
    Witness in(Witness witness) {
        return witness.with(WitnessField.HITS, hits).with(WitnessField.FALSE_ALARMS, falseAlarms);
    }
}
