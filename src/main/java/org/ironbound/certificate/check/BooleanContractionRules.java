package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.kernel.law.BooleanClosedForm;
import org.ironbound.kernel.law.BooleanCoefficients;
import org.ironbound.kernel.law.ClusterAtoms;
import org.ironbound.kernel.law.SymmetricLaw;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.Fractions;

/** The coefficients of Boolean clustering [BOOL, SDPI-BINARY, SDPI-BINARY-SKEW, BOOL-SKEW, BOOL-LINEAR, BOOL-CLOSED]. */
final class BooleanContractionRules {
    /** The rules that bound them from above. */
    static final Set<Rule> UPPER = EnumSet.of(Rule.SKEW, Rule.BOOL_SKEW, Rule.BOOL_LINEAR, Rule.BOOL_CLOSED);

    private final BooleanContraction problem;

    private BooleanContractionRules(BooleanContraction problem) {
        this.problem = problem;
    }

    static Rules of(BooleanContraction problem) {
        BooleanContractionRules rules = new BooleanContractionRules(problem);
        return new Rules()
            .with(Rule.SKEW, Entry.yielding(rules::equality).reading(Field.PRECISION, Field.FACTOR)
                .costing(given -> rules.payLaw(given, KernelCost.PROBLEM_BITS, given.unitWithFactor().bitLength())))
            .with(Rule.BOOL_SKEW, Entry.yielding(rules::skew).reading(Field.PRECISION, Field.LAMBDA)
                .costing(given -> rules.payLaw(given, KernelCost.size(given.number(Field.LAMBDA)), given.precision())))
            .with(Rule.BOOL_LINEAR, Entry.yielding(rules::linear).reading(Field.LAMBDA)
                .costing(given -> payUpperBounds(given, 2 * KernelCost.size(given.number(Field.LAMBDA)) + KernelCost.PROBLEM_BITS)))
            .with(Rule.BOOL_CLOSED, Entry.yielding(rules::closed).reading(Field.PRECISION, Field.LAMBDA).costing(rules::payClosed))
            .with(Rule.BOOL_POINT, Entry.yielding(rules::point).reading(Field.PRECISION, Field.LAMBDA_LOWER)
                .costing(given -> rules.payLaw(given, KernelCost.size(given.number(Field.LAMBDA_LOWER)), given.precision())));
    }

    private void payClosed(Given given) throws RejectedException {
        int precision = given.precision();
        given.cost().spend(2L * problem.samples().bitLength(), KernelCost.product(precision, precision) + KernelCost.quotient(2L * precision, precision));
        payUpperBounds(given, precision);
    }

    /** Pays for the fractions that follow from an upper bound of tau, which has {@code size} bits. */
    private static void payUpperBounds(Given given, long size) throws RejectedException {
        long square = 2 * KernelCost.size(given.number(Field.LAMBDA));
        given.cost().spend(KernelCost.fraction(size) + KernelCost.fraction(square + size) + KernelCost.fraction(square + 2 * size));
    }

    /**
     * Pays for a law, which is computed twice, with its moments, nodes and fractions; lambda has {@code size} bits, the scale {@code
     * scale}.
     */
    private void payLaw(Given given, long size, long scale) throws RejectedException {
        long samples = problem.samples().min(BigInteger.valueOf(ClusterAtoms.MOST_SAMPLES)).longValueExact();
        long ratio = KernelCost.product(scale, size) + KernelCost.quotient(scale + size, size);
        long mean = 2 * KernelCost.product(scale, size) + KernelCost.product(scale + size, scale) + KernelCost.quotient(2 * scale + size, scale + size);
        long moments = 6 * KernelCost.product(scale, 2 * scale) + KernelCost.quotient(5 * scale, 4 * scale) + 2 * KernelCost.quotient(3 * scale, 2 * scale);
        long nodes = 2 * (8 * KernelCost.product(2 * scale, scale) + 4 * KernelCost.product(scale, scale));
        CheckCost cost = given.cost();
        cost.spend(samples / 2 + 1, 24 * ratio + 8 * mean + moments + nodes);
        cost.spend(6, KernelCost.fraction(2 * scale + 4 * size));
    }

    private Map<Field, BigFraction> equality(Given given) throws RejectedException {
        return secondMoments(EqualityCriteria.requireSkew(law(lambda(), given.unitWithFactor())));
    }

    private Map<Field, BigFraction> skew(Given given) throws RejectedException {
        return upperBounds(given, moment(EqualityCriteria.requireSkew(law(lambda(given), given.unit()))));
    }

    private Map<Field, BigFraction> linear(Given given) throws RejectedException {
        return upperBounds(given, BooleanCoefficients.linearTau(problem.samples(), lambda(given)));
    }

    private Map<Field, BigFraction> closed(Given given) throws RejectedException {
        return upperBounds(given, BooleanClosedForm.tau(problem.samples(), lambda(given), given.unit()));
    }

    /** An upper bound of lambda. */
    private BigFraction lambda(Given given) throws RejectedException {
        return ParameterBound.above(problem.lambda(), Field.LAMBDA, "lambda", given);
    }

    private Map<Field, BigFraction> upperBounds(Given given, BigFraction tau) throws RejectedException {
        return Results.upperBounds(tau, BooleanCoefficients.rho(lambda(given), tau));
    }

    /** tau >= E r^2 and rho >= lambda^2 E r^2, the values of the ratio next to m = 0; both increase with lambda. */
    private Map<Field, BigFraction> point(Given given) throws RejectedException {
        BigFraction lambda = ParameterBound.below(problem.lambda(), Field.LAMBDA_LOWER, "lambda", given);
        SymmetricLaw law = law(lambda, given.unit());
        BigFraction moment = Fractions.of(law.secondLower, law.unit);
        return Results.lowerBounds(moment, moment.multiply(lambda).multiply(lambda));
    }

    /** tau = E r^2, and so rho = lambda^2 E r^2, from the bounds of E r^2. */
    private Map<Field, BigFraction> secondMoments(SymmetricLaw law) throws RejectedException {
        BigFraction lambda = lambda();
        BigFraction upper = moment(law);
        BigFraction lower = Fractions.of(law.secondLower, law.unit);
        return Results.correlations(upper, BooleanCoefficients.rho(lambda, upper), lower, BooleanCoefficients.rho(lambda, lower));
    }

    /** E r^2, rounded up. */
    private static BigFraction moment(SymmetricLaw law) {
        return Fractions.of(law.secondUpper, law.unit);
    }

    /** Lambda itself. */
    private BigFraction lambda() throws RejectedException {
        return problem.lambda().exact().orElseThrow(() -> new RejectedException("this rule is for a rational lambda"));
    }

    private SymmetricLaw law(BigFraction lambda, BigInteger unit) throws RejectedException {
        if (problem.samples().compareTo(BigInteger.valueOf(ClusterAtoms.MOST_SAMPLES)) > 0) {
            throw new RejectedException("this rule is for at most " + ClusterAtoms.MOST_SAMPLES + " samples");
        }
        return ClusterLaws.of(problem.samples().intValueExact(), lambda, unit);
    }
}
