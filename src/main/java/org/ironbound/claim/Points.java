package org.ironbound.claim;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Fractions;

/** Boxes and points for people. */
final class Points {
    private static final int SHORT = 12;
    private static final int DIGITS = 6;

    private Points() {
    }

    /** As in "x in [0, 1/2], n = 3". */
    static String shown(List<Variable> variables, Box box) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            String name = variables.get(i).name();
            parts.add(box.isPoint(i) ? name + " = " + Fractions.text(box.lower().get(i))
                : name + " in [" + end(box.lower().get(i), RoundingMode.FLOOR) + ", " + end(box.upper().get(i), RoundingMode.CEILING) + "]");
        }
        return parts.isEmpty() ? "its only point" : String.join(", ", parts);
    }

    private static String end(BigFraction x, RoundingMode mode) {
        String text = Fractions.text(x);
        return text.length() <= SHORT ? text : Fractions.decimal(x, DIGITS, mode).toString();
    }
}
