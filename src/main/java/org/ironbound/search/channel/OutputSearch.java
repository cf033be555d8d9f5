package org.ironbound.search.channel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.kernel.channel.OutputLaw;
import org.ironbound.problem.Fractions;
import org.ironbound.search.derivation.Doubles;
import org.ironbound.search.derivation.Sections;

/**
 * Finds the intervals that prove a bound of the contraction coefficient of a binary output for x above P(A=1), in floating point
 * [CH-BINARY]: their ends and a slope for each but the first. Each is made as long as its checks allow. The kernel checks what is proposed
 * here.
 */
final class OutputSearch {
    private static final int BISECTIONS = 50;
    /** Relative safety of each check, against rounding in this class. */
    private static final double MARGIN = 3e-14;
    /** The part of the first interval's length that is used: the rest is for rounding too. */
    private static final double SHRINK = 0.9;
    /** Significant bits of slopes, and of distances from P(A=1). */
    private static final int BITS = 40;
    /** Intervals times letters, at most: some seconds. */
    private static final int MOST_WORK = 100_000;

    /**
     * The intervals.
     *
     * @param ends   their ends, in multiples of 1/unit
     * @param slopes a slope for each but the first, in multiples of 1/unit
     */
    record Cover(List<BigInteger> ends, List<BigInteger> slopes) {
    }

    private final OutputLaw law;
    private final FloatingOutput doubles;
    private final BigFraction bound;
    private final double u;

    private OutputSearch(OutputLaw law, FloatingOutput doubles, BigFraction bound) {
        this.law = law;
        this.doubles = doubles;
        this.bound = bound;
        this.u = Doubles.of(bound);
    }

    /** The intervals; none where the bound is below the coefficient, or so near that doubles do not tell or too many are needed. */
    static Optional<Cover> find(OutputLaw law, FloatingOutput doubles, BigFraction bound) {
        return new OutputSearch(law, doubles, bound).find();
    }

    private Optional<Cover> find() {
        List<BigInteger> ends = new ArrayList<>();
        List<BigInteger> slopes = new ArrayList<>();
        BigInteger end = place(reach());
        ends.add(end);
        while (end.compareTo(law.top) < 0) {
            double s = distance(end);
            if (s <= 0 || ends.size() >= Limits.LIST || ends.size() * law.zeros.length > MOST_WORK) {
                return Optional.empty();
            }
            double slope = shortened(steepest(s));
            double next = end(slope);
            BigInteger place = next >= doubles.largest() ? law.top : place(next);
            if (place.compareTo(end) <= 0) {
                return Optional.empty();
            }
            end = place;
            ends.add(end);
            slopes.add(scaled(slope));
        }
        return Optional.of(new Cover(ends, slopes));
    }

    /**
     * About how far above P(A=1) the variance proves the bound: the largest D, at most V, for which {@code u y (1-y) >= V + D/2} holds at y
     * = P(A=1) and at y = P(A=1) + D.
     */
    private double reach() {
        BigFraction mean = new BigFraction(law.positive, law.total);
        BigFraction variance = new BigFraction(law.second.multiply(law.total)
            .subtract(law.positive.multiply(law.positive).multiply(law.unit)),
            law.total.multiply(law.total).multiply(law.unit));
        double excess = Doubles.of(bound.multiply(mean).multiply(BigFraction.ONE.subtract(mean)).subtract(variance));
        double rise = u * (1 - 2 * doubles.mean()) - 0.5;
        double root = Math.sqrt(Math.max(0, rise * rise + 4 * u * excess));
        double second = rise > 0 ? (rise + root) / (2 * u) : 2 * excess / (root - rise);
        return SHRINK * Math.min(Doubles.of(variance), Math.min(2 * excess, second));
    }

    /** The largest t, about, at which u (t s - Lam(t)) is still at least d2. */
    private double steepest(double s) {
        double good = doubles.slopeAt(s);
        double bad = good;
        do {
            good = bad;
            bad = 2 * bad;
        } while (bad < doubles.farthest() && isAbove(bad, s));
        bad = Math.min(bad, doubles.farthest());
        if (good >= bad || isAbove(bad, s)) {
            return bad;
        }
        return Sections.lastGood(t -> isAbove(t, s), good, bad, BISECTIONS);
    }

    /**
     * The largest s at which u (t s - Lam(t)) is still at least d2; where the two have the same slope the first is largest beside the
     * second.
     */
    private double end(double t) {
        double logMgf = doubles.logMgf(t);
        double rise = Math.expm1(Math.min(u * t, Limits.SLOPE_BITS));
        double good = doubles.mean() * (1 - doubles.mean()) * rise / (1 + doubles.mean() * rise);
        double bad = doubles.largest();
        if (good >= bad || isAbove(t, bad, logMgf)) {
            return isAbove(t, bad, logMgf) ? bad : 0;
        }
        return Sections.lastGood(s -> isAbove(t, s, logMgf), good, bad, BISECTIONS);
    }

    private boolean isAbove(double t, double s) {
        return isAbove(t, s, doubles.logMgf(t));
    }

    private boolean isAbove(double t, double s, double logMgf) {
        double divergence = doubles.divergence(s);
        return u * (t * s - logMgf) - divergence >= MARGIN * divergence;
    }

    /** P(A=1) and a distance, in multiples of 1/unit. */
    private BigInteger place(double s) {
        return law.positive.multiply(law.unit).divide(law.total).add(scaled(shortened(s)));
    }

    private double distance(BigInteger place) {
        return Doubles.of(Fractions.of(place.multiply(law.total).subtract(law.positive.multiply(law.unit)), law.total.multiply(law.unit)));
    }

    private BigInteger scaled(double x) {
        return new BigDecimal(x).multiply(new BigDecimal(law.unit)).toBigInteger();
    }

    /** Rounded down to few bits. */
    private static double shortened(double x) {
        return x == 0 ? 0 : Math.scalb(Math.floor(Math.scalb(x, BITS - Math.getExponent(x))), Math.getExponent(x) - BITS);
    }
}
