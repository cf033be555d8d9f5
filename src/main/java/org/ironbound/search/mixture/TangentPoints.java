package org.ironbound.search.mixture;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.estimate.MixtureEstimate;

/** Tangent points of phi for given slopes, for the kernel to make lines below phi from. */
final class TangentPoints {
    private static final double STEP = 1.0 / 64;
    private static final double LOWEST_LN = Math.log(1e-12);
    private static final double HIGHEST_LN = Math.log(1e15);

    private final BigInteger whole;
    private final List<BigFraction> hits = new ArrayList<>();
    private final List<BigFraction> falseAlarms = new ArrayList<>();

    private TangentPoints(int precision) {
        this.whole = BigInteger.ONE.shiftLeft(precision);
    }

    /**
     * Points for the slopes -2h.
     *
     * @param precision of the points, in bits
     * @param slopes    h, rising, at least one
     */
    static TangentPoints at(int precision, Iterable<Double> slopes) {
        TangentPoints points = new TangentPoints(precision);
        double last = 0;
        for (double h : slopes) {
            last = Math.exp(clip(Math.log(h)));
            points.add(last);
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

    /** Where h is small, the point is near the diagonal: its distance from it is computed exactly, since both slopes hang on it. */
    private void add(double h) {
        BigInteger alarm = scaled(MixtureEstimate.falseAlarm(h));
        BigInteger hit = h < 1
            ? alarm.add(scaled(h).multiply(alarm).multiply(whole.subtract(alarm)).divide(whole.multiply(whole)))
            : whole.subtract(scaled(MixtureEstimate.miss(h)).max(BigInteger.ONE));
        hits.add(new BigFraction(hit));
        falseAlarms.add(new BigFraction(alarm));
    }

    private BigInteger scaled(double x) {
        return new BigDecimal(x).multiply(new BigDecimal(whole), MathContext.UNLIMITED).toBigInteger();
    }

    /** The witness and these points. */
    Witness in(Witness witness) {
        return witness.with(WitnessField.HITS, hits).with(WitnessField.FALSE_ALARMS, falseAlarms);
    }
}
