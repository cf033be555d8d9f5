package org.ironbound.certificate.check;

import java.util.EnumSet;
import java.util.Set;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.statement.CoefficientsAtLeast;
import org.ironbound.kernel.statement.CoefficientsAtMost;
import org.ironbound.kernel.statement.Estimation;
import org.ironbound.kernel.statement.EstimationAtLeast;
import org.ironbound.kernel.statement.EstimationAtMost;
import org.ironbound.kernel.statement.NoEstimate;
import org.ironbound.problem.GaussianEstimation;

/** The rules of Gaussian clustering with an estimate of the centre [GAUSS-EST], beside those of its coefficients. */
final class GaussianEstimationRules {
    private static final Set<Rule> UPPER_BOUNDS = EnumSet.of(Rule.GAUSS);
    private static final Set<Rule> LOWER_BOUNDS = EnumSet.of(Rule.GAUSS_POINT);
    private static final String TOO_COARSE = "tau is not certainly above 1 less the mean squared error";

    private final Estimation subject;

    private GaussianEstimationRules(GaussianEstimation problem) {
        this.subject = KernelProblems.of(problem);
    }

    static Rules of(GaussianEstimation problem) {
        GaussianEstimationRules rules = new GaussianEstimationRules(problem);
        Rules coefficients = GaussianContractionRules.of(problem.contraction());
        return new Rules()
            .with(UPPER_BOUNDS, coefficients)
            .with(LOWER_BOUNDS, coefficients)
            .with(Rule.GAUSS_EST, Entry.stating(rules::everyLearner).from(UPPER_BOUNDS).reading(WitnessField.PRECISION)
                .costing(given -> pay(given, ResultField.TAU)))
            .with(Rule.GAUSS_EST_LEARN, Entry.stating(rules::someLearner).from(LOWER_BOUNDS).reading(WitnessField.PRECISION)
                .costing(given -> pay(given, ResultField.TAU_LOWER)))
            .with(Rule.GAUSS_EST_INFEASIBLE, Entry.stating(rules::noLearner).from(UPPER_BOUNDS)
                .costing(given -> given.cost().spend(2, product(given, ResultField.TAU))))
            .with(Rule.BITS, BitsRule.ofEstimation(EnumSet.of(Rule.GAUSS_EST, Rule.GAUSS_EST_LEARN)));
    }

    private static long product(Given given, ResultField tau) {
        return KernelCost.product(KernelCost.size(given.stated(0, tau)), KernelCost.PROBLEM_BITS);
    }

    private static void pay(Given given, ResultField tau) throws RejectedException {
        int precision = given.precision();
        given.cost().spend(3, product(given, tau));
        given.cost().spend(KernelCost.logarithms(precision)
            + KernelCost.logarithm(precision, KernelCost.size(given.stated(0, tau)) + 2 * KernelCost.PROBLEM_BITS)
            + KernelCost.fraction(precision + 2 * KernelCost.PROBLEM_BITS));
    }

    private Stated everyLearner(Given given) throws RejectedException {
        return Statements.of(Follows.require(EstimationAtLeast.gaussEst(subject, given.statement(0, CoefficientsAtMost.class),
            given.precision()), TOO_COARSE));
    }

    private Stated someLearner(Given given) throws RejectedException {
        return Statements.of(Follows.require(EstimationAtMost.gaussEst(subject, given.statement(0, CoefficientsAtLeast.class),
            given.precision()), TOO_COARSE));
    }

    private Stated noLearner(Given given) throws RejectedException {
        return Statements.of(Follows.require(NoEstimate.gaussEst(subject, given.statement(0, CoefficientsAtMost.class)),
            "tau is not below 1 less the mean squared error"));
    }
}
