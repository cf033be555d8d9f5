package org.ironbound.explain;

import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;
import org.ironbound.report.Decimals;

/** Numbers as they stand in a derivation: exactly where that is short, as decimals where it is not. */
final class Numbers {
    /** The most characters of a number that is written exactly. */
    private static final int SHORT = 20;

    private Numbers() {
    }

    /** Exactly. */
    static String exact(BigFraction x) {
        return Decimals.exact(x);
    }

    static boolean isShort(BigFraction x) {
        return Fractions.text(x).length() <= SHORT;
    }

    /** With this many significant digits, or exactly where that is short. */
    static String shown(BigFraction x, int digits, RoundingMode mode) {
        return isShort(x) ? exact(x) : decimal(x, digits, mode);
    }

    /** With this many significant digits. */
    static String decimal(BigFraction x, int digits, RoundingMode mode) {
        return Decimals.rounded(x, digits, mode);
    }
}
