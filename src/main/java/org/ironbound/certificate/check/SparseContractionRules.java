package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.law.SymmetricLaw;
import org.ironbound.kernel.statement.CoefficientsAreCorrelations;
import org.ironbound.kernel.statement.CoefficientsAtLeast;
import org.ironbound.kernel.statement.CoefficientsAtMost;
import org.ironbound.kernel.statement.Coordinate;
import org.ironbound.kernel.statement.ThreePointsAtLeast;
import org.ironbound.kernel.statement.ThreePointsAtMost;
import org.ironbound.kernel.statement.LawMoments;
import org.ironbound.kernel.statement.SparseView;
import org.ironbound.problem.ProblemLimits;
import org.ironbound.problem.SparseContraction;

/** The coefficients of the sparse hypercube [SPARSE, SPARSE-MANY, SDPI-BINARY, SDPI-BINARY-CERT, SDPI-BINARY-CHORD]. */
final class SparseContractionRules {
    /** The rules that bound them from above. */
    static final Set<Rule> UPPER = EnumSet.of(Rule.SUPREMUM, Rule.CHORD, Rule.SPARSE);

    /** Bits of the chance of agreement and of tau, the longest fractions. */
    private static final long COEFFICIENT_BITS = ProblemLimits.SPARSE_TAU_SAMPLES + 2 * KernelCost.PROBLEM_BITS;

    private static final String NOTHING = "nothing follows of the coefficients";

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
            .with(Rule.SUPREMUM, Entry.stating(rules::supremum).reading(WitnessField.PRECISION, WitnessField.COEFFICIENT,
            WitnessField.REACH)
                .readingLists(WitnessField.POINTS, WitnessField.SLOPES).costing(SparseContractionRules::paySupremum))
            .with(Rule.CHORD, Entry.stating(rules::equality).reading(WitnessField.PRECISION, WitnessField.FACTOR)
            .costing(SparseContractionRules::payEquality))
            .with(Rule.SPARSE, Entry.stating(rules::closed).costing(SparseContractionRules::payClosed))
            .with(Rule.SPARSE_POINT, Entry.stating(rules::point).costing(SparseContractionRules::payClosed))
            .with(Rule.SPARSE_TILTED, Entry.stating(rules::tilted).reading(WitnessField.PRECISION, WitnessField.PLUS, WitnessField.MINUS)
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

    /** What is seen of the coordinate: its samples, or its centre, where there are many. */
    static SparseView view(SparseContraction problem, Coordinate subject) throws RejectedException {
        return Follows.require(problem.isMany() ? SparseView.ofCentre(subject) : SparseView.ofSamples(subject, problem.counted()),
            NOTHING);
    }

    /** The samples that tau takes into account, all of them if it is computed exactly. */
    private int countedForTau() {
        return problem.samples().min(BigInteger.valueOf(ProblemLimits.SPARSE_TAU_SAMPLES)).intValueExact();
    }

    /** rho is at most the coefficient of the mean of a fresh sample given what is seen. */
    private Stated supremum(Given given) throws RejectedException {
        SparseView view = view(problem, subject);
        return Statements.of(above(view, SupremumWitness.proved(law(view, given.unit()), given.witness())));
    }

    /** rho = E r^2; tau = q is the squared maximal correlation of the other pair. */
    private Stated equality(Given given) throws RejectedException {
        BigInteger unit = given.unitWithFactor();
        SparseView view = view(problem, subject);
        LawMoments moments = EqualityCriteria.requireChord(law(view, unit));
        CoefficientsAtMost above = above(view, Follows.require(ThreePointsAtMost.secondMoment(moments), NOTHING));
        LawMoments counted = LawMoments.of(SymmetricLaw.ofSparse(numbers.countedAgreement(), numbers.countedTau(), unit));
        CoefficientsAtLeast below = below(Follows.require(ThreePointsAtLeast.secondMoment(counted), NOTHING));
        return Statements.of(Follows.require(CoefficientsAreCorrelations.chord(above, below, view, moments), NOTHING));
    }

    /** tau = q exactly; rho is at most tau, as {@code I(M;X) <= I(M;theta)}. */
    private Stated closed(Given given) throws RejectedException {
        return Statements.of(Follows.require(CoefficientsAtMost.sparse(subject, countedForTau()), NOTHING));
    }

    /** rho is at least E r^2 = s q^2 = p q, the ratio next to m = 0. */
    private Stated point(Given given) throws RejectedException {
        return Statements.of(Follows.require(CoefficientsAtLeast.sparsePoint(subject, countedForTau()), NOTHING));
    }

    /** What the law with these probabilities shows of rho, with no more samples than are counted. */
    private Stated tilted(Given given) throws RejectedException {
        BigFraction plus = given.number(WitnessField.PLUS);
        BigFraction minus = given.number(WitnessField.MINUS);
        BigFraction agreement = numbers.countedAgreement();
        if (agreement.compareTo(BigFraction.ONE) >= 0) {
            throw new RejectedException("this rule is for at least 2 samples, use SPARSE-POINT");
        }
        if (minus.compareTo(plus) >= 0 || plus.add(minus).compareTo(BigFraction.ONE) > 0) {
            throw new RejectedException("witness plus must be above minus, and their sum at most 1");
        }
        return Statements.of(below(Follows.require(ThreePointsAtLeast.tilted(agreement, numbers.countedTau(), plus, minus,
            given.precision()), "at this precision the law shows nothing")));
    }

    private static SymmetricLaw law(SparseView view, BigInteger unit) {
        return SymmetricLaw.ofSparse(view.agreement, view.mean, unit);
    }

    private CoefficientsAtMost above(SparseView view, ThreePointsAtMost coefficient) throws RejectedException {
        return Follows.require(CoefficientsAtMost.sparseByLaw(view, coefficient, countedForTau()), NOTHING);
    }

    private CoefficientsAtLeast below(ThreePointsAtLeast coefficient) throws RejectedException {
        return Follows.require(CoefficientsAtLeast.sparseByLaw(subject, countedForTau(), problem.counted(), coefficient), NOTHING);
    }
}
