package org.ironbound.search.coefficient;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.estimate.SparseDirectEstimate;
import org.ironbound.kernel.law.SparseLaw;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.SparseHypercube;
import org.ironbound.search.derivation.Doubles;

/**
 * Looks for a witness of SPARSE-DIRECT in floating point: a constant just below the least ratio G(m)/Dber(m), and as few intervals as prove
 * it. Each begins where the one before ends, and its line is the steepest tangent that is above c Dber there. Few are needed where the
 * least ratio is inside; where it is the limit at 0, the more the nearer c is to it.
 */
public final class SparseDirectSearch {
    /** How far below the least ratio the constant is, relative to it; tried one after the other until one is proved. */
    private static final double[] MARGINS = {1e-9, 1e-7, 1e-5, 1e-4, 1e-3, 1e-2};
    /** One over the part of the margin that is left to roundings. */
    private static final double RESERVE = 10;
    private static final int INTERVALS = 320;
    private static final int PRECISION = 160;
    /** Intervals times bits after the point, at most. */
    private static final int MOST_WORK = 1 << 17;
    private static final int BISECTIONS = 64;
    /** Significant digits of ends and constants. */
    private static final int DIGITS = 12;
    /** Significant digits of odds and of e^a, of which an error counts at once. */
    private static final int LONG_DIGITS = 17;
    /** By how much the shift is raised above what the line needs, as it is rounded. */
    private static final double RAISE = 1e-13;
    private static final double GRAIN = 4e-16;
    private static final double SMALLEST_ARTANH = 1e-3;
    private static final double STEP = 1.02;

    private final SparseHypercube problem;
    private final int n;
    private final SparseDirectEstimate estimate;

    /** The constant over 1-q. */
    private double constant;
    /** A little more, so that roundings cost nothing. */
    private double wanted;
    private final List<BigFraction> ends = new ArrayList<>();
    private final List<BigFraction> agreements = new ArrayList<>();
    private final List<BigFraction> tilts = new ArrayList<>();

    private SparseDirectSearch(SparseHypercube problem) {
        this.problem = problem;
        this.n = problem.samples().intValueExact();
        this.estimate = new SparseDirectEstimate(Doubles.of(problem.fixed()), Doubles.of(BigFraction.ONE.subtract(problem.fixed())), n);
    }

    /** The best witness found, none if the numbers are out of the range of doubles or too many intervals are needed. */
    public static Optional<Witness> find(SparseHypercube problem) {
        if (problem.samples().equals(BigInteger.ONE)) {
            return Optional.of(Witness.none());
        }
        SparseDirectSearch search = new SparseDirectSearch(problem);
        double least = search.leastRatio();
        int precision = search.precision();
        for (double margin : MARGINS) {
            if (search.covers(least, margin) && (long) precision * search.ends.size() <= MOST_WORK) {
                return Optional.of(search.witness(precision));
            }
        }
        return Optional.empty();
    }

    private int precision() {
        return PRECISION + n + 2 * Math.max(0, -Math.getExponent(estimate.largestMean()));
    }

    private Witness witness(int precision) {
        return Witness.precision(precision).with(WitnessField.CONSTANT, shorten(constant * estimate.scale(), DIGITS, RoundingMode.FLOOR))
            .with(WitnessField.ENDS, ends).with(WitnessField.AGREEMENTS, agreements).with(WitnessField.TILTS, tilts);
    }

    private double leastRatio() {
        double least = estimate.limit();
        double place = 0;
        for (double a = SMALLEST_ARTANH; a < SparseDirectEstimate.LARGEST_ARTANH; a *= STEP) {
            if (estimate.ratio(a) < least) {
                least = estimate.ratio(a);
                place = a;
            }
        }
        double low = place / STEP;
        double high = place * STEP;
        for (int i = 0; i < BISECTIONS && place > 0; i++) {
            double third = (high - low) / 3;
            if (estimate.ratio(low + third) < estimate.ratio(high - third)) {
                high -= third;
            } else {
                low += third;
            }
        }
        return place > 0 ? Math.min(least, estimate.ratio(low)) : least;
    }

    /** Whether intervals were found that prove the constant. */
    private boolean covers(double least, double margin) {
        constant = least * (1 - margin);
        wanted = constant * (1 + margin / RESERVE);
        ends.clear();
        agreements.clear();
        tilts.clear();
        double m = start();
        double last = estimate.largestMean();
        while (m > 0 && m < last && ends.size() < INTERVALS) {
            m = next(m, last);
        }
        if (!(m >= last)) {
            return false;
        }
        ends.set(ends.size() - 1, SparseLaw.tau(n, problem.fixed()));
        return true;
    }

    private boolean isCovered(double value, double m) {
        return value >= wanted * SparseDirectEstimate.information(m);
    }

    /** Adds the tangents near 0: where they cease to prove the constant, 0 if they never do. */
    private double start() {
        double largest = estimate.largestMean();
        double end = lastOf(m -> isCovered(estimate.origin(m), m), largest * 1e-8, largest);
        if (!isCovered(estimate.origin(end), end)) {
            return 0;
        }
        BigFraction rounded = shorten(end, DIGITS, RoundingMode.FLOOR);
        ends.add(rounded);
        agreements.add(agreement(estimate.originShift(end)));
        return rounded.doubleValue();
    }

    /** Adds the next line: where it ceases to be above c Dber, 0 if it is so nowhere. */
    private double next(double m, double last) {
        double touching = lastOf(a -> estimate.mean(a) < m, 0, SparseDirectEstimate.LARGEST_ARTANH);
        double a = lastOf(x -> isCovered(estimate.tangent(x, m), m), touching, SparseDirectEstimate.LARGEST_ARTANH);
        double end = isCovered(estimate.tangent(a, last), last) ? last : lastOf(x -> isCovered(estimate.tangent(a, x), x), estimate.mean(a),
            last);
        if (!(end > m) || !isCovered(estimate.tangent(a, end), end)) {
            return 0;
        }
        BigFraction rounded = shorten(end, DIGITS, RoundingMode.FLOOR);
        if (rounded.doubleValue() <= m) {
            return 0;
        }
        ends.add(rounded);
        agreements.add(agreement(estimate.tangentShift(a)));
        tilts.add(shorten(Math.exp(a), LONG_DIGITS, RoundingMode.FLOOR));
        return end == last ? last : rounded.doubleValue();
    }

    /** Where what holds from low on ceases to hold, at most high. */
    private static double lastOf(DoublePredicate holds, double low, double high) {
        double from = low;
        double to = high;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (from + to) / 2;
            if (holds.test(middle)) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The chance of agreement, rounded up. */
    private BigFraction agreement(double shift) {
        BigFraction odds = shorten(estimate.odds(shift * (1 + RAISE)) * (1 + GRAIN), LONG_DIGITS, RoundingMode.CEILING);
        return new BigFraction(odds.getNumerator(), odds.getNumerator().add(odds.getDenominator()));
    }

    private static BigFraction shorten(double x, int digits, RoundingMode mode) {
        return Fractions.of(new BigDecimal(x).round(new MathContext(digits, mode)));
    }
}
