package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.law.ClusterAtoms;
import org.ironbound.kernel.law.SymmetricLaw;
import org.ironbound.kernel.statement.CoefficientsAreCorrelations;
import org.ironbound.kernel.statement.CoefficientsAtLeast;
import org.ironbound.kernel.statement.CoefficientsAtMost;
import org.ironbound.kernel.statement.Coordinate;
import org.ironbound.kernel.statement.LawMoments;
import org.ironbound.problem.BooleanContraction;

/** The coefficients of Boolean clustering [BOOL, SDPI-BINARY, SDPI-BINARY-SKEW, BOOL-SKEW, BOOL-LINEAR, BOOL-CLOSED]. */
final class BooleanContractionRules {
    /** The rules that bound them from above. */
    static final Set<Rule> UPPER = EnumSet.of(Rule.SKEW, Rule.BOOL_SKEW, Rule.BOOL_LINEAR, Rule.BOOL_CLOSED);

    private static final String NOTHING = "nothing follows of the coefficients at this precision";

    private final BooleanContraction problem;
    private final Coordinate subject;

    private BooleanContractionRules(BooleanContraction problem) {
        this.problem = problem;
        this.subject = KernelProblems.of(problem);
    }

    static Rules of(BooleanContraction problem) {
        BooleanContractionRules rules = new BooleanContractionRules(problem);
        return new Rules()
            .with(Rule.SKEW, Entry.stating(rules::equality).reading(WitnessField.PRECISION, WitnessField.FACTOR)
                .costing(given -> rules.payLaw(given, KernelCost.PROBLEM_BITS, given.unitWithFactor().bitLength())))
            .with(Rule.BOOL_SKEW, Entry.stating(rules::skew).reading(WitnessField.PRECISION, WitnessField.LAMBDA)
                .costing(given -> rules.payLaw(given, KernelCost.size(given.number(WitnessField.LAMBDA)), given.precision())))
            .with(Rule.BOOL_LINEAR, Entry.stating(rules::linear).reading(WitnessField.LAMBDA)
                .costing(given -> payUpperBounds(given, 2 * KernelCost.size(given.number(WitnessField.LAMBDA)) + KernelCost.PROBLEM_BITS)))
            .with(Rule.BOOL_CLOSED, Entry.stating(rules::closed).reading(WitnessField.PRECISION, WitnessField.LAMBDA)
            .costing(rules::payClosed))
            .with(Rule.BOOL_POINT, Entry.stating(rules::point).reading(WitnessField.PRECISION, WitnessField.LAMBDA_LOWER)
                .costing(given -> rules.payLaw(given, KernelCost.size(given.number(WitnessField.LAMBDA_LOWER)), given.precision())));
    }

    private void payClosed(Given given) throws RejectedException {
        int precision = given.precision();
        given.cost().spend(2L * problem.samples().bitLength(), KernelCost.product(precision, precision)
            + KernelCost.quotient(2L * precision, precision));
        payUpperBounds(given, precision);
    }

    /** Pays for the fractions that follow from an upper bound of tau, which has {@code size} bits. */
    private static void payUpperBounds(Given given, long size) throws RejectedException {
        long square = 2 * KernelCost.size(given.number(WitnessField.LAMBDA));
        given.cost().spend(KernelCost.fraction(size) + KernelCost.fraction(square + size) + KernelCost.fraction(square + 2 * size));
    }

    /** Pays for a law with its moments, nodes and fractions; lambda has {@code size} bits, the scale {@code scale}. */
    private void payLaw(Given given, long size, long scale) throws RejectedException {
        payLaw(given.cost(), problem.samples(), size, scale);
    }

    /** Pays for the law of these samples, if there are not too many. */
    static void payLaw(CheckCost cost, BigInteger n, long size, long scale) throws RejectedException {
        long samples = n.min(BigInteger.valueOf(ClusterAtoms.MOST_SAMPLES)).longValueExact();
        long ratio = KernelCost.product(scale, size) + KernelCost.quotient(scale + size, size);
        long mean = 2 * KernelCost.product(scale, size) + KernelCost.product(scale + size, scale)
            + KernelCost.quotient(2 * scale + size, scale + size);
        long moments = 6 * KernelCost.product(scale, 2 * scale) + KernelCost.quotient(5 * scale, 4 * scale)
            + 2 * KernelCost.quotient(3 * scale, 2 * scale);
        long nodes = 2 * (8 * KernelCost.product(2 * scale, scale) + 4 * KernelCost.product(scale, scale));
        cost.spend(samples / 2 + 1, 12 * ratio + 4 * mean + moments + nodes);
        cost.spend(6, KernelCost.fraction(2 * scale + 4 * size));
    }

    /** tau = E r^2, and so rho = lambda^2 E r^2, from the bounds of E r^2. */
    private Stated equality(Given given) throws RejectedException {
        BigFraction lambda = lambda();
        LawMoments moments = EqualityCriteria.requireSkew(law(lambda, given.unitWithFactor()));
        CoefficientsAtMost above = Follows.require(CoefficientsAtMost.boolSkew(subject, lambda, moments), NOTHING);
        CoefficientsAtLeast below = Follows.require(CoefficientsAtLeast.boolPoint(subject, lambda, moments), NOTHING);
        return Statements.of(Follows.require(CoefficientsAreCorrelations.skew(above, below, moments), NOTHING));
    }

    private Stated skew(Given given) throws RejectedException {
        BigFraction lambda = lambda(given);
        LawMoments moments = EqualityCriteria.requireSkew(law(lambda, given.unit()));
        return Statements.of(Follows.require(CoefficientsAtMost.boolSkew(subject, lambda, moments), NOTHING));
    }

    private Stated linear(Given given) throws RejectedException {
        return Statements.of(Follows.require(CoefficientsAtMost.boolLinear(subject, lambda(given)), NOTHING));
    }

    private Stated closed(Given given) throws RejectedException {
        return Statements.of(Follows.require(CoefficientsAtMost.boolClosed(subject, lambda(given), given.precision()), NOTHING));
    }

    /** tau >= E r^2 and rho >= lambda^2 E r^2, the values of the ratio next to m = 0; both increase with lambda. */
    private Stated point(Given given) throws RejectedException {
        BigFraction lambda = ParameterBound.below(problem.lambda(), WitnessField.LAMBDA_LOWER, "lambda", given);
        return Statements.of(Follows.require(CoefficientsAtLeast.boolPoint(subject, lambda, LawMoments.of(law(lambda, given.unit()))),
            NOTHING));
    }

    /** An upper bound of lambda. */
    private BigFraction lambda(Given given) throws RejectedException {
        return ParameterBound.above(problem.lambda(), WitnessField.LAMBDA, "lambda", given);
    }

    /** Lambda itself. */
    private BigFraction lambda() throws RejectedException {
        return problem.lambda().exact().orElseThrow(() -> new RejectedException("this rule is for a rational lambda"));
    }

    private SymmetricLaw law(BigFraction lambda, BigInteger unit) throws RejectedException {
        return law(problem.samples(), lambda, unit);
    }

    /** The law of so many samples. */
    static SymmetricLaw law(BigInteger samples, BigFraction lambda, BigInteger unit) throws RejectedException {
        if (samples.compareTo(BigInteger.valueOf(ClusterAtoms.MOST_SAMPLES)) > 0) {
            throw new RejectedException("this rule is for at most " + ClusterAtoms.MOST_SAMPLES + " samples");
        }
        return SymmetricLaw.ofCluster(samples.intValueExact(), lambda, unit);
    }
}
