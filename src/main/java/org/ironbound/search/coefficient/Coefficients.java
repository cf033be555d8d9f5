package org.ironbound.search.coefficient;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.check.SparseNumbers;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.ProblemLimits;
import org.ironbound.problem.SparseContraction;
import org.ironbound.problem.SparseHypercube;

/** Coefficients in notes. */
public final class Coefficients {
    private static final int SHORT = 16;
    private static final int DIGITS = 10;
    private static final int FEW = 4;

    private Coefficients() {
    }

    /**
     * A sentence such as {@code "tau_10 <= 1/10, rho_10 <= 1/1000, (1-tau)/rho >= 900 by BOOL-LINEAR."}, with {@code =} for what the rule
     * states exactly, and tau_n where n is long.
     */
    public static String text(ClusteringProblem problem, Step step) {
        Optional<SparseContraction> sparse = problem instanceof SparseHypercube hypercube ? Optional.of(hypercube.contraction())
            : Optional.empty();
        boolean isGaussian = problem instanceof GaussianClustering gaussian && gaussian.lambdaSquared().exact().isPresent();
        boolean isTauExact = isGaussian || sparse.isPresent() && isExact(sparse.get());
        String n = problem.samples().toString();
        String name = n.length() <= SHORT ? n : "n";
        return "tau_" + name + " " + related(step, ResultField.TAU, isTauExact) + ", rho_" + name + " "
            + related(step, ResultField.RHO, isGaussian)
            + ", (1-tau)/rho " + related(step, ResultField.RATIO, isGaussian) + " by " + step.rule().id() + "."
            + sparse.flatMap(Coefficients::remark).map(text -> " " + text).orElse("");
    }

    /** What 1 - tau is, where digits of tau do not show it. */
    static Optional<String> remark(SparseContraction problem) {
        SparseNumbers numbers = new SparseNumbers(problem);
        if (!problem.isMany()) {
            return Optional.empty();
        }
        String rest = Fractions.decimal(BigFraction.ONE.subtract(numbers.tauLower()), FEW, RoundingMode.CEILING).toString()
            .toLowerCase(Locale.ROOT);
        return Optional.of("With more than " + ProblemLimits.SPARSE_SAMPLES + " samples [SPARSE-MANY]: 1 - tau is "
            + (isExact(problem) ? "about " + rest + "."
            : "above 0 and at most " + rest + "; the lower bound has 0 in its place."));
    }

    private static boolean isExact(SparseContraction problem) {
        SparseNumbers numbers = new SparseNumbers(problem);
        return numbers.tauUpper().equals(numbers.tauLower());
    }

    /** "c* >= 14.13435335 by SPARSE-DIRECT." */
    public static String text(Step step) {
        return "c* " + related(step, ResultField.CONSTANT, false) + " by " + step.rule().id() + ".";
    }

    private static boolean isShort(BigFraction x) {
        return Fractions.text(x).length() <= SHORT;
    }

    /** @param isExact whether the rule states it exactly: then short fractions have = before them */
    private static String related(Step step, ResultField field, boolean isExact) {
        BigFraction x = step.result().get(field);
        Relation relation = step.rule().relation(field, List.of());
        if (isShort(x)) {
            return (isExact ? Relation.EQUAL : relation).symbol() + " " + Fractions.text(x);
        }
        return relation.symbol() + " " + Fractions.decimal(x, DIGITS, relation.rounding());
    }
}
