package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.law.SparsePoint;
import org.ironbound.kernel.law.SymmetricLaw;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.statement.CoefficientsAtMost;
import org.ironbound.kernel.statement.Coordinate;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.ProblemLimits;
import org.ironbound.problem.SparseContraction;

/** The coefficients of the sparse hypercube [SPARSE, SPARSE-MANY, SDPI-BINARY, SDPI-BINARY-CERT, SDPI-BINARY-CHORD]. */
final class SparseContractionRules {
    /** The rules that bound them from above. */
    static final Set<Rule> UPPER = EnumSet.of(Rule.SUPREMUM, Rule.CHORD, Rule.SPARSE);

    /** Bits of the chance of agreement and of tau, the longest fractions. */
    private static final long COEFFICIENT_BITS = ProblemLimits.SPARSE_TAU_SAMPLES + 2 * KernelCost.PROBLEM_BITS;

    private final SparseContraction problem;
    private final SparseNumbers numbers;
    private final Coordinate subject;

    private SparseContractionRules(SparseContraction problem) {
        this.problem = problem;
        this.numbers = new SparseNumbers(problem);
        this.subject = KernelProblems.of(problem);
    }

    static Rules of(SparseContraction problem) {
        SparseContractionRules rules = new SparseContractionRules(problem);
        return new Rules()
            .with(Rule.SUPREMUM, Entry.yielding(rules::supremum).reading(WitnessField.PRECISION, WitnessField.COEFFICIENT,
            WitnessField.REACH)
                .readingLists(WitnessField.POINTS, WitnessField.SLOPES).costing(SparseContractionRules::paySupremum))
            .with(Rule.CHORD, Entry.yielding(rules::equality).reading(WitnessField.PRECISION, WitnessField.FACTOR)
            .costing(SparseContractionRules::payEquality))
            .with(Rule.SPARSE, Entry.stating(rules::closed).costing(SparseContractionRules::payClosed))
            .with(Rule.SPARSE_POINT, Entry.yielding(rules::point).costing(SparseContractionRules::payClosed))
            .with(Rule.SPARSE_TILTED, Entry.yielding(rules::tilted).reading(WitnessField.PRECISION, WitnessField.PLUS, WitnessField.MINUS)
            .costing(SparseContractionRules::payTilted));
    }

    private static void paySupremum(Given given) throws RejectedException {
        payCoefficients(given.cost());
        SupremumWitness.pay(given.cost(), given.precision(), given.witness());
    }

    private static void payEquality(Given given) throws RejectedException {
        payCoefficients(given.cost());
        given.cost().spend(6, KernelCost.fraction(2L * given.unitWithFactor().bitLength()));
    }

    private static void payClosed(Given given) throws RejectedException {
        payCoefficients(given.cost());
        given.cost().spend(KernelCost.fraction(4 * COEFFICIENT_BITS));
    }

    private static void payTilted(Given given) throws RejectedException {
        payCoefficients(given.cost());
        int precision = given.precision();
        long size = KernelCost.size(given.number(WitnessField.PLUS)) + KernelCost.size(given.number(WitnessField.MINUS));
        given.cost().spend(KernelCost.logarithms(precision));
        given.cost().spend(3, KernelCost.divergence(precision, 2 * COEFFICIENT_BITS + size)
            + 2 * KernelCost.fraction(precision + 2 * size));
    }

    /** For agreement and tau, each of the samples that are counted for it. */
    static void payCoefficients(CheckCost cost) throws RejectedException {
        cost.spend(6, KernelCost.fraction(COEFFICIENT_BITS));
    }

    /** rho is the coefficient of the mean of a fresh sample given the others. */
    private Map<ResultField, BigFraction> supremum(Given given) throws RejectedException {
        Logarithm ln = given.logarithm();
        return Results.upperBounds(numbers.tauUpper(), SupremumWitness.proved(ln, law(ln.unit), given.witness()));
    }

    /** rho = E r^2; tau = q is the squared maximal correlation of the other pair. */
    private Map<ResultField, BigFraction> equality(Given given) throws RejectedException {
        return secondMoments(EqualityCriteria.requireChord(law(given.unitWithFactor())));
    }

    /** tau = q exactly; rho is at most tau, as {@code I(M;X) <= I(M;theta)}. */
    private Stated closed(Given given) throws RejectedException {
        return Statements.of(Follows.require(CoefficientsAtMost.sparse(subject, countedForTau()), "nothing follows of the coefficients"));
    }

    /** The samples that tau takes into account, where it is computed of all. */
    private int countedForTau() {
        return problem.samples().min(BigInteger.valueOf(ProblemLimits.SPARSE_TAU_SAMPLES)).intValueExact();
    }

    /** rho is at least E r^2 = s q^2 = p q, the ratio next to m = 0. */
    private Map<ResultField, BigFraction> point(Given given) {
        return Results.lowerBounds(numbers.tauLower(), problem.fixed().multiply(numbers.tauLower()));
    }

    /** The law of the mean of a fresh sample given the samples; given the centre, where there are many. */
    private SymmetricLaw law(BigInteger unit) {
        return SymmetricLaw.ofSparse(numbers.agreement(), numbers.mean(), unit);
    }

    /** E r^2 of the law bounds rho from above, and that of no more samples than are counted from below. */
    private Map<ResultField, BigFraction> secondMoments(SymmetricLaw law) {
        SymmetricLaw counted = SymmetricLaw.ofSparse(numbers.countedAgreement(), numbers.countedTau(), law.unit);
        return Results.correlations(numbers.tauUpper(), Fractions.of(law.secondUpper, law.unit), numbers.tauLower(),
            Fractions.of(counted.secondLower, law.unit));
    }

    /** What the law with these probabilities shows of rho, with no more samples than are counted. */
    private Map<ResultField, BigFraction> tilted(Given given) throws RejectedException {
        Logarithm ln = given.logarithm();
        BigFraction plus = given.number(WitnessField.PLUS);
        BigFraction minus = given.number(WitnessField.MINUS);
        BigFraction agreement = numbers.countedAgreement();
        if (agreement.compareTo(BigFraction.ONE) >= 0) {
            throw new RejectedException("this rule is for at least 2 samples, use SPARSE-POINT");
        }
        if (minus.compareTo(plus) >= 0 || plus.add(minus).compareTo(BigFraction.ONE) > 0) {
            throw new RejectedException("witness plus must be above minus, and their sum at most 1");
        }
        BigInteger whole = plus.getDenominator().multiply(minus.getDenominator());
        BigFraction result = SparsePoint.lowerBound(ln, agreement, numbers.countedTau(), plus.multiply(whole).getNumerator(),
            minus.multiply(whole).getNumerator(), whole);
        if (result == null) {
            throw new RejectedException("at this precision the law shows nothing");
        }
        return Results.lowerBounds(numbers.tauLower(), result);
    }
}
