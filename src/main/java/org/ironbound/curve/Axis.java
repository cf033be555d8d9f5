package org.ironbound.curve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;

/**
 * An option of a problem that runs through several numbers.
 *
 * @param field  the option, without dashes
 * @param values ascending, each once
 */
public record Axis(String field, List<BigFraction> values) {
    private static final int DIGITS = 17;
    private static final int LARGEST_PLAIN = 16;

    public Axis {
        values = List.copyOf(values);
    }

    /** A number as a decimal: exact if it has at most 17 digits, else the nearest one that has. */
    static String decimal(BigFraction x) {
        BigDecimal decimal = Fractions.decimal(x, DIGITS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        boolean isPlain = decimal.precision() - decimal.scale() <= LARGEST_PLAIN && decimal.scale() <= LARGEST_PLAIN;
        return isPlain ? decimal.toPlainString() : decimal.toString().replace("E+", "e").replace("E", "e");
    }

    /** A number as a decimal that is exact, or as a fraction. */
    public static String exact(BigFraction x) {
        String decimal = decimal(x);
        return Fractions.of(new BigDecimal(decimal)).equals(x) ? decimal : Fractions.text(x);
    }
}
