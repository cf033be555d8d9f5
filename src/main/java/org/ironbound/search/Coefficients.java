package org.ironbound.search;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.ClusteringProblem;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.Fractions;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;

/** Coefficients in notes. */
final class Coefficients {
    private static final int SHORT = 16;
    private static final int DIGITS = 10;

    private Coefficients() {
    }

    /** "tau_10 <= 0.0920, rho_10 <= 0.00092, (1-tau)/rho >= 986 by BOOL.", with = for a tau that the rule gives exactly. */
    static String text(ClusteringProblem problem, Step step) {
        String tau = text(step, Field.TAU);
        return "tau_" + problem.samples() + " " + (step.rule() == Rule.SPARSE ? tau.replace("<= ", tau.contains(".") ? "<= " : "= ") : tau)
            + ", rho_" + problem.samples() + " " + text(step, Field.RHO) + ", (1-tau)/rho " + text(step, Field.RATIO) + " by " + step.rule().id() + ".";
    }

    private static String text(Step step, Field field) {
        BigFraction x = step.result().get(field);
        Relation relation = step.rule().relation(field, List.of());
        String exact = Fractions.text(x);
        return relation.symbol() + " " + (exact.length() <= SHORT ? exact : Fractions.decimal(x, DIGITS, relation.rounding()).toString());
    }
}
