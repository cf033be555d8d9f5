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
import org.ironbound.kernel.law.SparsePoint;
import org.ironbound.kernel.law.SymmetricLaw;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.ProblemLimits;
import org.ironbound.problem.SparseContraction;

/** The coefficients of the sparse hypercube [SPARSE, SPARSE-MANY, SDPI-BINARY, SDPI-BINARY-CERT, SDPI-BINARY-CHORD]. */
final class SparseContractionRules extends ContractionRules {
    /** The rules that bound them from above. */
    static final Set<Rule> UPPER = EnumSet.of(Rule.SUPREMUM, Rule.CHORD, Rule.SPARSE);

    /** Of agreement and tau, the fractions that are longest. */
    private static final long COEFFICIENT_BITS = ProblemLimits.SPARSE_TAU_SAMPLES + 2 * KernelCost.PROBLEM_BITS;

    private final SparseContraction problem;
    private final SparseNumbers numbers;

    SparseContractionRules(SparseContraction problem) {
        this.problem = problem;
        this.numbers = new SparseNumbers(problem);
    }

    @Override
    protected Shape shape(Rule rule) {
        return switch (rule) {
            case SUPREMUM -> SupremumWitness.shape();
            case CHORD -> EqualityCriteria.shape();
            case SPARSE, SPARSE_POINT -> Shape.of(List.of(), Set.of());
            case SPARSE_TILTED -> Shape.of(List.of(), EnumSet.of(Field.PRECISION, Field.PLUS, Field.MINUS));
            default -> null;
        };
    }

    @Override
    protected void pay(CheckCost cost, Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        payCoefficients(cost);
        switch (rule) {
            case SUPREMUM -> SupremumWitness.pay(cost, precision(witness), witness);
            case CHORD -> cost.spend(6, KernelCost.fraction(2L * unitWithFactor(witness).bitLength()));
            case SPARSE, SPARSE_POINT -> cost.spend(KernelCost.fraction(4 * COEFFICIENT_BITS));
            case SPARSE_TILTED -> {
                int precision = precision(witness);
                long size = KernelCost.size(witness.get(Field.PLUS)) + KernelCost.size(witness.get(Field.MINUS));
                cost.spend(KernelCost.logarithms(precision));
                cost.spend(3, KernelCost.divergence(precision, 2 * COEFFICIENT_BITS + size) + 2 * KernelCost.fraction(precision + 2 * size));
            }
            default -> throw new IllegalArgumentException(rule.id());
        }
    }

    /** For agreement and tau, each of the samples that are counted for it. */
    static void payCoefficients(CheckCost cost) throws RejectedException {
        cost.spend(6, KernelCost.fraction(COEFFICIENT_BITS));
    }

    @Override
    protected Map<Field, BigFraction> apply(Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        BigFraction tau = numbers.tauUpper();
        return switch (rule) {
            // rho is the coefficient of the mean of a fresh sample given the others.
            case SUPREMUM -> upperBounds(tau, SupremumWitness.proved(logarithm(witness), law(logarithm(witness).unit), witness));
            // rho = E r^2; tau = q is the squared maximal correlation of the other pair.
            case CHORD -> secondMoments(EqualityCriteria.requireChord(law(unitWithFactor(witness))));
            // tau = q exactly; rho is at most tau, as I(M;X) <= I(M;theta).
            case SPARSE -> upperBounds(tau, tau);
            // rho is at least E r^2 = s q^2 = p q, the ratio next to m = 0.
            case SPARSE_POINT -> lowerBounds(numbers.tauLower(), problem.fixed().multiply(numbers.tauLower()));
            case SPARSE_TILTED -> lowerBounds(numbers.tauLower(), tilted(logarithm(witness), witness.get(Field.PLUS), witness.get(Field.MINUS)));
            default -> throw new IllegalArgumentException(rule.id());
        };
    }

    /** The law of the mean of a fresh sample given the samples; given the centre, where there are many. */
    private SymmetricLaw law(BigInteger unit) {
        return SymmetricLaw.ofSparse(numbers.agreement(), numbers.mean(), unit);
    }

    /** E r^2 of the law bounds rho from above, and that of no more samples than are counted from below. */
    private Map<Field, BigFraction> secondMoments(SymmetricLaw law) {
        SymmetricLaw counted = SymmetricLaw.ofSparse(numbers.countedAgreement(), numbers.countedTau(), law.unit);
        return correlations(numbers.tauUpper(), Fractions.of(law.secondUpper, law.unit), numbers.tauLower(), Fractions.of(counted.secondLower, law.unit));
    }

    /** What the law with these probabilities shows of rho, with no more samples than are counted. */
    private BigFraction tilted(Logarithm ln, BigFraction plus, BigFraction minus) throws RejectedException {
        BigFraction agreement = numbers.countedAgreement();
        if (agreement.compareTo(BigFraction.ONE) >= 0) {
            throw new RejectedException("this rule is for at least 2 samples, use SPARSE-POINT");
        }
        if (minus.compareTo(plus) >= 0 || plus.add(minus).compareTo(BigFraction.ONE) > 0) {
            throw new RejectedException("witness plus must be above minus, and their sum at most 1");
        }
        BigInteger whole = plus.getDenominator().multiply(minus.getDenominator());
        BigFraction result = SparsePoint.lowerBound(ln, agreement, numbers.countedTau(), plus.multiply(whole).getNumerator(), minus.multiply(whole).getNumerator(), whole);
        if (result == null) {
            throw new RejectedException("at this precision the law shows nothing");
        }
        return result;
    }
}
