package org.ironbound.bench;

import java.util.Locale;
import java.util.Map;

/** Times as people read them: two significant digits, in a unit that is given. */
final class Figures {
    private static final Map<String, Double> UNITS = Map.of("us", 1e-6, "ms", 1e-3, "s", 1.0, "min", 60.0);

    private Figures() {
    }

    /** A number of seconds. */
    static String of(double seconds, String unit) {
        return number(seconds / UNITS.get(unit)) + " " + unit;
    }

    /** From one number of seconds to another; one figure where both read the same. */
    static String of(double least, double most, String unit) {
        String from = number(least / UNITS.get(unit));
        return from.equals(number(most / UNITS.get(unit))) ? of(least, unit) : from + " to " + of(most, unit);
    }

    /** A number with two significant digits, all of those before the point. */
    static String number(double x) {
        int after = x == 0 ? 0 : Math.max(0, 1 - (int) Math.floor(Math.log10(Math.abs(x))));
        return String.format(Locale.ROOT, "%." + after + "f", x);
    }
}
