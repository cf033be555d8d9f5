package org.ironbound.search;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.ClusteringProblem;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.Fractions;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.SparseHypercube;
import org.ironbound.certificate.Step;

/** Coefficients in notes. */
final class Coefficients {
    private static final int SHORT = 16;
    private static final int DIGITS = 10;

    private Coefficients() {
    }

    /** "tau_10 <= 1/10, rho_10 <= 1/1000, (1-tau)/rho >= 900 by BOOL-LINEAR.", with = for a tau that the rule states exactly. */
    static String text(ClusteringProblem problem, Step step) {
        boolean exact = problem instanceof SparseHypercube && isShort(step.result().get(Field.TAU));
        return "tau_" + problem.samples() + " " + (exact ? "= " + Fractions.text(step.result().get(Field.TAU)) : related(step, Field.TAU))
            + ", rho_" + problem.samples() + " " + related(step, Field.RHO) + ", (1-tau)/rho " + related(step, Field.RATIO) + " by " + step.rule().id() + ".";
    }

    /** "c* >= 14.13435335 by SPARSE-DIRECT." */
    static String text(Step step) {
        return "c* " + related(step, Field.CONSTANT) + " by " + step.rule().id() + ".";
    }

    private static boolean isShort(BigFraction x) {
        return Fractions.text(x).length() <= SHORT;
    }

    private static String related(Step step, Field field) {
        BigFraction x = step.result().get(field);
        Relation relation = step.rule().relation(field, List.of());
        return relation.symbol() + " " + (isShort(x) ? Fractions.text(x) : Fractions.decimal(x, DIGITS, relation.rounding()).toString());
    }
}
