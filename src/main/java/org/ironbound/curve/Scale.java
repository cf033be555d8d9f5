package org.ironbound.curve;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ironbound.report.Decimals;

/**
 * An axis of a chart: where a number is drawn, and which numbers are written beside it. It is logarithmic where all numbers are positive
 * and the largest is at least ten times the smallest.
 */
final class Scale {
    private static final double WIDE = 10;
    private static final int FEW_DECADES = 2;
    private static final int MOST_TICKS = 8;
    /** Powers of ten are written out between these. */
    private static final int SMALLEST_PLAIN = -3;
    private static final int LARGEST_PLAIN = 5;

    private final boolean isLogarithmic;
    private final double from;
    private final double to;
    private final double start;
    private final double end;

    /**
     * An axis.
     *
     * @param least the smallest number
     * @param most  the largest one
     * @param start where the smallest one is drawn, about
     * @param end   where the largest one is drawn, about
     */
    Scale(double least, double most, double start, double end) {
        this.isLogarithmic = least > 0 && most >= WIDE * least;
        double low = isLogarithmic ? Math.log10(least) : least;
        double high = isLogarithmic ? Math.log10(most) : most;
        double margin = low == high ? Math.max(Math.abs(low), 1) / 10 : (high - low) / 50;
        this.from = low - margin;
        this.to = high + margin;
        this.start = start;
        this.end = end;
    }

    /** Whether equal distances are equal ratios. */
    boolean isLogarithmic() {
        return isLogarithmic;
    }

    /** Where a number is drawn. */
    double at(double x) {
        double place = isLogarithmic ? Math.log10(x) : x;
        return start + (place - from) / (to - from) * (end - start);
    }

    /** The numbers that are written beside it. */
    List<Double> ticks() {
        return isLogarithmic ? logarithmicTicks() : linearTicks();
    }

    private List<Double> logarithmicTicks() {
        List<Double> ticks = new ArrayList<>();
        int first = (int) Math.floor(from);
        int last = (int) Math.ceil(to);
        int step = Math.max(1, (last - first + MOST_TICKS - 1) / MOST_TICKS);
        for (int power = first; power <= last; power += step) {
            for (int digit : to - from <= FEW_DECADES ? new int[] {1, 2, 5} : new int[] {1}) {
                add(Double.parseDouble(digit + "e" + power), ticks);
            }
        }
        return ticks;
    }

    private List<Double> linearTicks() {
        List<Double> ticks = new ArrayList<>();
        double power = Math.pow(10, Math.floor(Math.log10((to - from) / MOST_TICKS)));
        double step = power;
        for (int factor : new int[] {1, 2, 5, 10}) {
            step = power * factor;
            if ((to - from) / step <= MOST_TICKS) {
                break;
            }
        }
        for (long i = (long) Math.ceil(from / step); i * step <= to; i++) {
            add(new BigDecimal(i * step).round(new MathContext(10)).doubleValue(), ticks);
        }
        return ticks;
    }

    private void add(double tick, List<Double> ticks) {
        double place = isLogarithmic ? Math.log10(tick) : tick;
        if (place >= from && place <= to) {
            ticks.add(tick);
        }
    }

    /** The text of a tick: power of ten where it is very large or small, for example 2 x 10^6. */
    static String label(double tick) {
        if (tick == 0) {
            return "0";
        }
        int power = (int) Math.floor(Math.log10(Math.abs(tick)) + 1e-9);
        if (power >= SMALLEST_PLAIN && power <= LARGEST_PLAIN) {
            return new BigDecimal(Decimals.shortest(tick)).stripTrailingZeros().toPlainString();
        }
        String factor = new BigDecimal(String.format(Locale.ROOT, "%.3g", tick / Math.pow(10, power))).stripTrailingZeros().toPlainString();
        return (factor.equals("1") ? "" : factor + "\u00b7") + "10" + superscript(power);
    }

    private static String superscript(int power) {
        StringBuilder text = new StringBuilder();
        for (char sign : Integer.toString(power).toCharArray()) {
            text.append(sign == '-' ? '\u207b' : "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(sign - '0'));
        }
        return text.toString();
    }
}
