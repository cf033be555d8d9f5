package org.ironbound.certificate.check;

import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.kernel.law.GaussianCoefficients;
import org.ironbound.problem.GaussianContraction;

/** The coefficients of Gaussian clustering [GAUSS]; both increase with lambda squared. */
final class GaussianContractionRules {
    private final GaussianContraction problem;

    private GaussianContractionRules(GaussianContraction problem) {
        this.problem = problem;
    }

    static Rules of(GaussianContraction problem) {
        GaussianContractionRules rules = new GaussianContractionRules(problem);
        return new Rules()
            .with(Rule.GAUSS, Entry.yielding(rules::upperBounds).reading(Field.LAMBDA_SQUARED).costing(given -> pay(given, Field.LAMBDA_SQUARED)))
            .with(Rule.GAUSS_POINT,
                Entry.yielding(rules::lowerBounds).reading(Field.LAMBDA_SQUARED_LOWER).costing(given -> pay(given, Field.LAMBDA_SQUARED_LOWER)));
    }

    private static void pay(Given given, Field bound) throws RejectedException {
        given.cost().spend(3, KernelCost.fraction(2 * KernelCost.size(given.number(bound)) + KernelCost.PROBLEM_BITS));
    }

    private Map<Field, BigFraction> upperBounds(Given given) throws RejectedException {
        BigFraction l = ParameterBound.above(problem.lambdaSquared(), Field.LAMBDA_SQUARED, "lambda-squared", given);
        return Results.upperBounds(GaussianCoefficients.tau(problem.samples(), l), GaussianCoefficients.rho(problem.samples(), l),
            GaussianCoefficients.ratio(problem.samples(), l));
    }

    private Map<Field, BigFraction> lowerBounds(Given given) throws RejectedException {
        BigFraction l = ParameterBound.below(problem.lambdaSquared(), Field.LAMBDA_SQUARED_LOWER, "lambda-squared", given);
        return Results.lowerBounds(GaussianCoefficients.tau(problem.samples(), l), GaussianCoefficients.rho(problem.samples(), l));
    }
}
