package org.ironbound.certificate.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.kernel.law.GaussianCoefficients;
import org.ironbound.problem.GaussianContraction;

/** The coefficients of Gaussian clustering [GAUSS]; both increase with lambda squared. */
final class GaussianContractionRules extends ContractionRules {
    private final GaussianContraction problem;

    GaussianContractionRules(GaussianContraction problem) {
        this.problem = problem;
    }

    @Override
    protected Shape shape(Rule rule) {
        return switch (rule) {
            case GAUSS -> Shape.of(List.of(), EnumSet.of(Field.LAMBDA_SQUARED));
            case GAUSS_POINT -> Shape.of(List.of(), EnumSet.of(Field.LAMBDA_SQUARED_LOWER));
            default -> null;
        };
    }

    @Override
    protected void pay(CheckCost cost, Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        Field field = rule == Rule.GAUSS ? Field.LAMBDA_SQUARED : Field.LAMBDA_SQUARED_LOWER;
        cost.spend(3, KernelCost.fraction(2 * KernelCost.size(witness.get(field)) + KernelCost.PROBLEM_BITS));
    }

    @Override
    protected Map<Field, BigFraction> apply(Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        return switch (rule) {
            case GAUSS -> upperBounds(upperBound(problem.lambdaSquared(), Field.LAMBDA_SQUARED, "lambda-squared", witness));
            case GAUSS_POINT -> lowerBounds(lowerBound(problem.lambdaSquared(), Field.LAMBDA_SQUARED_LOWER, "lambda-squared", witness));
            default -> throw new IllegalArgumentException(rule.id());
        };
    }

    private Map<Field, BigFraction> upperBounds(BigFraction l) {
        Map<Field, BigFraction> result = one(Field.TAU, GaussianCoefficients.tau(problem.samples(), l));
        result.put(Field.RHO, GaussianCoefficients.rho(problem.samples(), l));
        result.put(Field.RATIO, GaussianCoefficients.ratio(problem.samples(), l));
        return result;
    }

    private Map<Field, BigFraction> lowerBounds(BigFraction l) {
        return lowerBounds(GaussianCoefficients.tau(problem.samples(), l), GaussianCoefficients.rho(problem.samples(), l));
    }
}
