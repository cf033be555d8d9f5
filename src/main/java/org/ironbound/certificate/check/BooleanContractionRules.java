package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.kernel.law.BooleanClosedForm;
import org.ironbound.kernel.law.BooleanCoefficients;
import org.ironbound.kernel.law.ClusterAtoms;
import org.ironbound.kernel.law.SymmetricLaw;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.Fractions;

/** The coefficients of Boolean clustering [BOOL, SDPI-BINARY, SDPI-BINARY-SKEW, BOOL-SKEW, BOOL-LINEAR, BOOL-CLOSED]. */
final class BooleanContractionRules extends ContractionRules {
    /** The rules that bound them from above. */
    static final Set<Rule> UPPER = EnumSet.of(Rule.SKEW, Rule.BOOL_SKEW, Rule.BOOL_LINEAR, Rule.BOOL_CLOSED);

    private final BooleanContraction problem;

    BooleanContractionRules(BooleanContraction problem) {
        this.problem = problem;
    }

    @Override
    protected Shape shape(Rule rule) {
        return switch (rule) {
            case SKEW -> EqualityCriteria.shape();
            case BOOL_LINEAR -> Shape.of(List.of(), EnumSet.of(Field.LAMBDA));
            case BOOL_SKEW, BOOL_CLOSED -> Shape.of(List.of(), EnumSet.of(Field.PRECISION, Field.LAMBDA));
            case BOOL_POINT -> Shape.of(List.of(), EnumSet.of(Field.PRECISION, Field.LAMBDA_LOWER));
            default -> null;
        };
    }

    @Override
    protected void pay(CheckCost cost, Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        switch (rule) {
            case SKEW -> payLaw(cost, KernelCost.PROBLEM_BITS, unitWithFactor(witness).bitLength());
            case BOOL_SKEW -> payLaw(cost, KernelCost.size(witness.get(Field.LAMBDA)), precision(witness));
            case BOOL_POINT -> payLaw(cost, KernelCost.size(witness.get(Field.LAMBDA_LOWER)), precision(witness));
            case BOOL_LINEAR -> payUpperBounds(cost, witness, 2 * KernelCost.size(witness.get(Field.LAMBDA)) + KernelCost.PROBLEM_BITS);
            case BOOL_CLOSED -> {
                int precision = precision(witness);
                cost.spend(2L * problem.samples().bitLength(), KernelCost.product(precision, precision) + KernelCost.quotient(2L * precision, precision));
                payUpperBounds(cost, witness, precision);
            }
            default -> throw new IllegalArgumentException(rule.id());
        }
    }

    /** For the fractions that follow from an upper bound of tau of so many bits. */
    private static void payUpperBounds(CheckCost cost, Witness witness, long size) throws RejectedException {
        long square = 2 * KernelCost.size(witness.get(Field.LAMBDA));
        cost.spend(KernelCost.fraction(size) + KernelCost.fraction(square + size) + KernelCost.fraction(square + 2 * size));
    }

    /** For a law, which is computed twice, at a scale of so many bits, and its moments, nodes and fractions; lambda has so many bits too. */
    private void payLaw(CheckCost cost, long size, long scale) throws RejectedException {
        long samples = problem.samples().min(BigInteger.valueOf(ClusterAtoms.MOST_SAMPLES)).longValueExact();
        long ratio = KernelCost.product(scale, size) + KernelCost.quotient(scale + size, size);
        long mean = 2 * KernelCost.product(scale, size) + KernelCost.product(scale + size, scale) + KernelCost.quotient(2 * scale + size, scale + size);
        long moments = 6 * KernelCost.product(scale, 2 * scale) + KernelCost.quotient(5 * scale, 4 * scale) + 2 * KernelCost.quotient(3 * scale, 2 * scale);
        long nodes = 2 * (8 * KernelCost.product(2 * scale, scale) + 4 * KernelCost.product(scale, scale));
        cost.spend(samples / 2 + 1, 24 * ratio + 8 * mean + moments + nodes);
        cost.spend(6, KernelCost.fraction(2 * scale + 4 * size));
    }

    @Override
    protected Map<Field, BigFraction> apply(Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        return switch (rule) {
            case SKEW -> secondMoments(EqualityCriteria.requireSkew(law(lambda(), unitWithFactor(witness))));
            case BOOL_SKEW -> upperBounds(witness, moment(EqualityCriteria.requireSkew(law(lambda(witness), logarithm(witness).unit))));
            case BOOL_LINEAR -> upperBounds(witness, BooleanCoefficients.linearTau(problem.samples(), lambda(witness)));
            case BOOL_CLOSED -> upperBounds(witness, BooleanClosedForm.tau(problem.samples(), lambda(witness), logarithm(witness).unit));
            case BOOL_POINT -> secondMoments(lowerBound(problem.lambda(), Field.LAMBDA_LOWER, "lambda", witness), witness);
            default -> throw new IllegalArgumentException(rule.id());
        };
    }

    /** An upper bound of lambda. */
    BigFraction lambda(Witness witness) throws RejectedException {
        return upperBound(problem.lambda(), Field.LAMBDA, "lambda", witness);
    }

    private Map<Field, BigFraction> upperBounds(Witness witness, BigFraction tau) throws RejectedException {
        return upperBounds(tau, BooleanCoefficients.rho(lambda(witness), tau));
    }

    /** tau >= E r^2 and rho >= lambda^2 E r^2, the values of the ratio next to m = 0; both increase with lambda. */
    private Map<Field, BigFraction> secondMoments(BigFraction lambda, Witness witness) throws RejectedException {
        SymmetricLaw law = law(lambda, logarithm(witness).unit);
        BigFraction moment = Fractions.of(law.secondLower, law.unit);
        return lowerBounds(moment, moment.multiply(lambda).multiply(lambda));
    }

    /** tau = E r^2, and so rho = lambda^2 E r^2, from the bounds of E r^2. */
    private Map<Field, BigFraction> secondMoments(SymmetricLaw law) throws RejectedException {
        BigFraction lambda = lambda();
        BigFraction upper = moment(law);
        BigFraction lower = Fractions.of(law.secondLower, law.unit);
        return correlations(upper, BooleanCoefficients.rho(lambda, upper), lower, BooleanCoefficients.rho(lambda, lower));
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
