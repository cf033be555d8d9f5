package org.ironbound.search;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.Fractions;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.Step;

/** Coefficients in notes. */
final class Coefficients {
    private static final int SHORT = 16;
    private static final int DIGITS = 10;

    private Coefficients() {
    }

    /** "<= 0.09207449434" or "= 1/100" where that is short and exact as stated. */
    static String text(Step step, Field field) {
        BigFraction x = step.result().get(field);
        Relation relation = step.rule().relation(field, List.of());
        String exact = Fractions.text(x);
        return relation.symbol() + " " + (exact.length() <= SHORT ? exact : Fractions.decimal(x, DIGITS, relation.rounding()).toString());
    }
}
