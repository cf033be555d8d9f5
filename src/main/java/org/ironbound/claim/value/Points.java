package org.ironbound.claim.value;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;

/** Boxes and points for people. */
public final class Points {
    private static final int SHORT = 12;
    private static final int DIGITS = 6;

    private Points() {
    }

    /** As in "x in [0, 1/2], n = 3", in terms of the variables of the claim. */
    public static String shown(List<Variable> variables, Box box) {
        List<String> parts = new ArrayList<>();
        Box claimed = box.claimed();
        for (int i = 0; i < variables.size(); i++) {
            parts.add(variables.get(i).name() + shown(claimed, i));
        }
        return parts.isEmpty() ? "its only point" : String.join(", ", parts);
    }

    private static String shown(Box box, int i) {
        BigFraction low = box.lower().get(i);
        BigFraction high = box.upper().get(i);
        boolean from = box.isOpenBelow(i);
        boolean to = box.isOpenAbove(i);
        if (box.isInverted(i)) {
            return " in " + (to || isNull(high) ? "(" : "[") + (isNull(high) ? "-inf" : end(high.reciprocal(), RoundingMode.FLOOR))
                + ", " + (isNull(low) ? "inf" : end(low.reciprocal(), RoundingMode.CEILING)) + (from || isNull(low) ? ")" : "]");
        }
        return box.isPoint(i) ? " = " + Fractions.text(low)
            : " in " + (from ? "(" : "[") + end(low, RoundingMode.FLOOR) + ", " + end(high, RoundingMode.CEILING) + (to ? ")" : "]");
    }

    private static boolean isNull(BigFraction x) {
        return Fractions.signum(x) == 0;
    }

    private static String end(BigFraction x, RoundingMode mode) {
        String text = Fractions.text(x);
        return text.length() <= SHORT ? text : Fractions.decimal(x, DIGITS, mode).toString();
    }
}
