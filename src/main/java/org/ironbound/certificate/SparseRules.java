package org.ironbound.certificate;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Memorization;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.sdpi.SparseCoefficients;
import org.ironbound.kernel.sdpi.SymmetricLaw;

/** The rules of the sparse hypercube [SPARSE, SPARSE-LEARN] beside those of all clustering problems. */
final class SparseRules extends ClusteringRules {
    private static final int ATOMS = 2;

    private final SparseHypercube problem;

    SparseRules(SparseHypercube problem) {
        super(problem);
        this.problem = problem;
    }

    @Override
    protected Set<Rule> ratioRules() {
        return EnumSet.of(Rule.SPARSE);
    }

    @Override
    protected Set<Rule> lowerBoundRules() {
        return EnumSet.of(Rule.MEM);
    }

    @Override
    protected Set<Rule> learnerRules() {
        return EnumSet.of(Rule.SPARSE_LEARN);
    }

    @Override
    protected Shape shape(Rule rule) {
        return rule == Rule.SPARSE ? new Shape(List.of(), SupremumWitness.NUMBERS, SupremumWitness.LISTS) : super.shape(rule);
    }

    @Override
    protected Map<Field, BigFraction> apply(Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        return rule == Rule.SPARSE ? coefficients(logarithm(witness), witness) : super.apply(rule, premises, witness);
    }

    private Map<Field, BigFraction> coefficients(Logarithm ln, Witness witness) throws RejectedException {
        if (problem.samples().compareTo(BigInteger.valueOf(Limits.SPARSE_SAMPLES)) > 0) {
            throw new RejectedException("SPARSE is for at most " + Limits.SPARSE_SAMPLES + " samples");
        }
        int n = problem.samples().intValueExact();
        BigFraction agreement = SparseCoefficients.agreement(n, problem.fixed());
        BigFraction tau = SparseCoefficients.tau(n, problem.fixed());
        BigFraction rho = SupremumWitness.proved(ln, SymmetricLaw.ofSparse(agreement, tau, ln.unit), ATOMS, witness);
        if (Fractions.signum(rho) <= 0) {
            throw new RejectedException("witness coefficient must be above 0");
        }
        Map<Field, BigFraction> result = one(Field.TAU, tau);
        result.put(Field.RHO, rho);
        result.put(Field.RATIO, Memorization.ratio(tau, rho));
        return result;
    }
}
