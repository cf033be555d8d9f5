package org.ironbound.certificate;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.sdpi.SparseLaw;
import org.ironbound.kernel.sdpi.SparsePoint;
import org.ironbound.kernel.sdpi.SymmetricLaw;

/** The coefficients of the sparse hypercube [SPARSE, SDPI-BINARY, SDPI-BINARY-CERT, SDPI-BINARY-CHORD]. */
final class SparseContractionRules extends ContractionRules {
    /** The rules that bound them from above. */
    static final Set<Rule> UPPER = EnumSet.of(Rule.SUPREMUM, Rule.CHORD, Rule.SPARSE);

    private final SparseContraction problem;

    SparseContractionRules(SparseContraction problem) {
        this.problem = problem;
    }

    @Override
    protected Shape shape(Rule rule) {
        return switch (rule) {
            case SUPREMUM -> SupremumWitness.shape();
            case CHORD -> EqualityWitness.shape();
            case SPARSE, SPARSE_POINT -> Shape.of(List.of(), Set.of());
            case SPARSE_TILTED -> Shape.of(List.of(), EnumSet.of(Field.PRECISION, Field.PLUS, Field.MINUS));
            default -> null;
        };
    }

    @Override
    protected Map<Field, BigFraction> apply(Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        BigFraction tau = SparseLaw.tau(samples(), problem.fixed());
        BigFraction agreement = SparseLaw.agreement(samples(), problem.fixed());
        return switch (rule) {
            // rho is the coefficient of the mean of a fresh sample given the others.
            case SUPREMUM -> upperBounds(tau,
                SupremumWitness.proved(logarithm(witness), SymmetricLaw.ofSparse(agreement, tau, logarithm(witness).unit), witness));
            // rho = E r^2; tau = q is the squared maximal correlation of the other pair.
            case CHORD -> secondMoments(tau, EqualityWitness.requireChord(SymmetricLaw.ofSparse(agreement, tau, unitWithFactor(witness))));
            // tau = q exactly; rho is at most tau, as I(M;X) <= I(M;theta).
            case SPARSE -> upperBounds(tau, tau);
            // rho is at least E r^2, the ratio next to m = 0.
            case SPARSE_POINT -> lowerBounds(tau, agreement.multiply(tau).multiply(tau));
            case SPARSE_TILTED -> lowerBounds(tau, tilted(logarithm(witness), agreement, tau, witness.get(Field.PLUS), witness.get(Field.MINUS)));
            default -> throw new IllegalArgumentException(rule.id());
        };
    }

    private static Map<Field, BigFraction> secondMoments(BigFraction tau, SymmetricLaw law) {
        return correlations(tau, Fractions.of(law.secondUpper, law.unit), tau, Fractions.of(law.secondLower, law.unit));
    }

    /** What the law with these probabilities shows of rho. */
    private static BigFraction tilted(Logarithm ln, BigFraction agreement, BigFraction q, BigFraction plus, BigFraction minus) throws RejectedException {
        if (agreement.compareTo(BigFraction.ONE) >= 0) {
            throw new RejectedException("this rule is for at least 2 samples, use SPARSE-POINT");
        }
        if (minus.compareTo(plus) >= 0 || plus.add(minus).compareTo(BigFraction.ONE) > 0) {
            throw new RejectedException("witness plus must be above minus, and their sum at most 1");
        }
        BigInteger whole = plus.getDenominator().multiply(minus.getDenominator());
        BigFraction result = SparsePoint.lowerBound(ln, agreement, q, plus.multiply(whole).getNumerator(), minus.multiply(whole).getNumerator(), whole);
        if (result == null) {
            throw new RejectedException("at this precision the law shows nothing");
        }
        return result;
    }

    /** n, where it is not too large. */
    int samples() throws RejectedException {
        if (problem.samples().compareTo(BigInteger.valueOf(Limits.SPARSE_SAMPLES)) > 0) {
            throw new RejectedException("this rule is for at most " + Limits.SPARSE_SAMPLES + " samples");
        }
        return problem.samples().intValueExact();
    }
}
