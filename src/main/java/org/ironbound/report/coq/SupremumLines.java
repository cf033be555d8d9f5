package org.ironbound.report.coq;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;

/**
 * Lines that show a contraction coefficient of a sign whose mean is r, -r or 0 [SDPI-BINARY-CERT], for ComputedSupremum.v, which checks
 * them. They are looked for in double precision, since the proof of the checker is another one next to 0.
 *
 * @param start where the part next to 0 ends, which moments prove
 * @param lines the slope and the end of each of the others
 */
record SupremumLines(BigFraction start, List<Line> lines) {
    /** With more there is hardly room for a line: what they bound is too near to the coefficient for doubles. */
    private static final int MOST_LINES = 100_000;
    private static final double FIRST_STEP = 1.5;
    private static final double LEAST_STEP = 1e-8;
    /** The share of it by which the loss next to 0 may be more than it is found to be. */
    private static final double SURELY = 1e-4;
    /** A line must be above what it bounds by that share of it. */
    private static final double MARGIN = 1e-12;

    /**
     * A line.
     *
     * @param slope of it
     * @param end   of the interval that it is for
     */
    record Line(BigFraction slope, BigFraction end) {
    }

    /**
     * Null if none are found.
     *
     * @param witness its lines serve where the coefficient is nearer to the largest ratio than doubles can tell
     */
    static SupremumLines of(BigFraction agreement, BigFraction mean, BigFraction coefficient, Witness witness) {
        SupremumLines found = upTo(mean, agreement, mean, coefficient);
        List<BigFraction> points = witness.list(WitnessField.POINTS);
        SupremumLines first = found == null ? upTo(points.get(0), agreement, mean, coefficient) : null;
        if (first == null) {
            return found;
        }
        List<BigFraction> slopes = witness.list(WitnessField.SLOPES);
        List<Line> lines = new ArrayList<>(first.lines);
        for (int i = 0; i < slopes.size(); i++) {
            lines.add(new Line(slopes.get(i), points.get(i + 1)));
        }
        return new SupremumLines(first.start, lines);
    }

    /** Lines up to an end; null if none are found. */
    private static SupremumLines upTo(BigFraction last, BigFraction agreement, BigFraction mean, BigFraction coefficient) {
        if (agreement.multiply(mean.pow(2)).compareTo(coefficient) > 0) {
            return null;
        }
        Search search = new Search(Numbers.near(agreement), Numbers.near(mean), Numbers.near(coefficient));
        double goal = Numbers.near(last);
        double start = Math.min(search.start(), goal);
        List<Line> lines = new ArrayList<>();
        double at = start;
        while (at < goal && lines.size() <= MOST_LINES) {
            double step = FIRST_STEP;
            double slope = search.slope(at, Math.min(goal, at * step));
            while (!(slope > 0) && step > 1 + LEAST_STEP) {
                step = Math.sqrt(step);
                slope = search.slope(at, Math.min(goal, at * step));
            }
            if (!(slope > 0)) {
                return null;
            }
            at = Math.min(goal, at * step);
            lines.add(new Line(new BigFraction(slope), at < goal ? new BigFraction(at) : last));
        }
        return !(start > 0) || lines.size() > MOST_LINES ? null
            : new SupremumLines(start < goal ? new BigFraction(start) : last, lines);
    }

    /** The list of lines. */
    String text() {
        return lines.stream().map(line -> "(" + Numbers.term(line.slope()) + ", " + Numbers.term(line.end()) + ")")
            .collect(Collectors.joining(";\n   ", "[", "]"));
    }

    /**
     * With what is certain in double precision.
     *
     * @param s the chance that the mean is not 0
     * @param r the mean
     * @param u the coefficient
     */
    private record Search(double s, double r, double u) {
        /** The largest of some points up to which moments prove the coefficient; 0 if none is found. */
        double start() {
            double m = r / 2;
            while (m > r * 1e-6 && !isNextToZero(m)) {
                m /= 1.1;
            }
            return m > r * 1e-6 ? m : 0;
        }

        private boolean isNextToZero(double m) {
            double v = s * r * r;
            double w = v * r * r;
            double t = m / v;
            double c = Math.cosh(t * r);
            double x = v * t * t / 2 + w * Math.pow(t, 4) / 24 * c;
            double k = w * c / 24 - v * v / 8 + x / 3 * Math.pow(v / 2 + w * t * t / 24 * c, 2);
            double a = Math.max((dber(m) - m * m / 2) / Math.pow(m, 4), 1.0 / 12);
            double loss = u * k / Math.pow(v, 4) + a;
            return loss <= -a * SURELY || loss * m * m * (1 + SURELY) <= (u / v - 1) / 2;
        }

        /** Of the line that touches between two points; 0 if it is not above what it bounds. */
        double slope(double from, double to) {
            double t = tangent(Math.sqrt(from * Math.min(to, r)));
            return isBelowLine(from, t) && isBelowLine(to, t) ? t : 0;
        }

        private boolean isBelowLine(double m, double t) {
            return u * (t * m - Math.log(1 - s + s * Math.cosh(t * r))) >= dber(m) * (1 + MARGIN);
        }

        /** The slope of the line that touches at a point. */
        private double tangent(double m) {
            double low = 0;
            double high = 1;
            while (derivative(high) < m && high < 700 / r) {
                high *= 2;
            }
            for (int i = 0; i < 100; i++) {
                double middle = (low + high) / 2;
                if (derivative(middle) < m) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private double derivative(double t) {
            return s * r * Math.sinh(t * r) / (1 - s + s * Math.cosh(t * r));
        }

        private static double dber(double m) {
            return m >= 1 ? Math.log(2) : ((1 + m) * Math.log1p(m) + (1 - m) * Math.log1p(-m)) / 2;
        }
    }
}
