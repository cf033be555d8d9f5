package org.ironbound.certificate.check;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.statement.CoefficientsAtLeast;
import org.ironbound.kernel.statement.CoefficientsAtMost;
import org.ironbound.kernel.statement.Coordinate;
import org.ironbound.problem.GaussianContraction;

/** The coefficients of Gaussian clustering [GAUSS]; both increase with lambda squared. */
final class GaussianContractionRules {
    private final GaussianContraction problem;
    private final Coordinate subject;

    private GaussianContractionRules(GaussianContraction problem) {
        this.problem = problem;
        this.subject = KernelProblems.of(problem);
    }

    static Rules of(GaussianContraction problem) {
        GaussianContractionRules rules = new GaussianContractionRules(problem);
        return new Rules()
            .with(Rule.GAUSS, Entry.stating(rules::upperBounds).reading(WitnessField.LAMBDA_SQUARED)
            .costing(given -> pay(given, WitnessField.LAMBDA_SQUARED)))
            .with(Rule.GAUSS_POINT,
                Entry.stating(rules::lowerBounds).reading(WitnessField.LAMBDA_SQUARED_LOWER)
                .costing(given -> pay(given, WitnessField.LAMBDA_SQUARED_LOWER)));
    }

    private static void pay(Given given, WitnessField bound) throws RejectedException {
        given.cost().spend(3, KernelCost.fraction(2 * KernelCost.size(given.number(bound)) + KernelCost.PROBLEM_BITS));
    }

    private Stated upperBounds(Given given) throws RejectedException {
        BigFraction l = ParameterBound.above(problem.lambdaSquared(), WitnessField.LAMBDA_SQUARED, "lambda-squared", given);
        return Statements.of(Follows.require(CoefficientsAtMost.gauss(subject, l), "nothing follows of the coefficients"));
    }

    private Stated lowerBounds(Given given) throws RejectedException {
        BigFraction l = ParameterBound.below(problem.lambdaSquared(), WitnessField.LAMBDA_SQUARED_LOWER, "lambda-squared", given);
        return Statements.of(Follows.require(CoefficientsAtLeast.gauss(subject, l), "nothing follows of the coefficients"));
    }
}
