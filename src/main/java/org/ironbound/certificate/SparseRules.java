package org.ironbound.certificate;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Memorization;
import org.ironbound.kernel.bound.SparseLearner;
import org.ironbound.kernel.real.Dber;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.sdpi.SparseDirect;
import org.ironbound.kernel.sdpi.SparseLaw;
import org.ironbound.kernel.sdpi.SymmetricLaw;

/** The rules of the sparse hypercube [SPARSE, SDPI-BINARY-CERT, SPARSE-DIRECT, MEM-DIRECT, SPARSE-LEARN] beside those of all clustering problems. */
final class SparseRules extends ClusteringRules {
    private final SparseHypercube problem;

    SparseRules(SparseHypercube problem) {
        super(problem, EnumSet.of(Rule.SUPREMUM, Rule.SPARSE), EnumSet.of(Rule.MEM, Rule.MEM_DIRECT), EnumSet.of(Rule.SPARSE_LEARN));
        this.problem = problem;
    }

    @Override
    protected Shape shape(Rule rule) {
        return switch (rule) {
            case SUPREMUM -> SupremumWitness.shape();
            case SPARSE -> Shape.of(List.of(), Set.of());
            case SPARSE_DIRECT -> isOneSample() ? Shape.of(List.of(), Set.of())
                : new Shape(List.of(), EnumSet.of(Field.PRECISION, Field.CONSTANT), EnumSet.of(Field.ENDS, Field.AGREEMENTS, Field.TILTS));
            case MEM_DIRECT -> Shape.of(List.of(EnumSet.of(Rule.SPARSE_DIRECT), INFORMATION), Set.of());
            case FEASIBLE -> infeasibleShape(EnumSet.of(Field.PRECISION));
            case SPARSE_LEARN -> Shape.of(List.of(), SignLearnerErrors.witness(Field.KEEPING));
            default -> super.shape(rule);
        };
    }

    @Override
    protected Map<Field, BigFraction> apply(Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        return switch (rule) {
            case SUPREMUM -> coefficients(SparseLaw.tau(samples(), problem.fixed()), rho(logarithm(witness), samples(), witness));
            case SPARSE -> coefficients(SparseLaw.tau(samples(), problem.fixed()), SparseLaw.tau(samples(), problem.fixed()));
            case SPARSE_DIRECT -> one(Field.CONSTANT, isOneSample() ? SparseDirect.ofOneSample(problem.fixed())
                : SparseConstant.lowerBound(logarithm(witness), samples(), problem.fixed(), witness));
            case MEM_DIRECT -> one(Field.MEMORIZATION,
                Memorization.linear(premises.get(0).result().get(Field.CONSTANT), premises.get(1).result().get(Field.INFORMATION)));
            case FEASIBLE -> infeasible(premises, witness, this::capacity);
            case SPARSE_LEARN -> learner(logarithm(witness), samples(), witness);
            default -> super.apply(rule, premises, witness);
        };
    }

    private boolean isOneSample() {
        return problem.samples().equals(BigInteger.ONE);
    }

    private int samples() throws RejectedException {
        if (problem.samples().compareTo(BigInteger.valueOf(Limits.SPARSE_SAMPLES)) > 0) {
            throw new RejectedException("this rule is for at most " + Limits.SPARSE_SAMPLES + " samples");
        }
        return problem.samples().intValueExact();
    }

    /** s Dber(q), per coordinate. */
    private BigFraction capacity(Witness witness) throws RejectedException {
        Logarithm ln = logarithm(witness);
        int n = samples();
        BigFraction q = SparseLaw.tau(n, problem.fixed());
        BigFraction dber = Fractions.of(Dber.of(ln, q.getNumerator(), q.getDenominator()).upper, ln.unit);
        return SparseLaw.agreement(n, problem.fixed()).multiply(dber);
    }

    private Map<Field, BigFraction> learner(Logarithm ln, int n, Witness witness) throws RejectedException {
        BigFraction keeping = witness.get(Field.KEEPING);
        if (keeping.compareTo(BigFraction.ONE) > 0) {
            throw new RejectedException("witness keeping must be at most 1");
        }
        BigFraction p = problem.fixed();
        Map<Field, BigFraction> result = one(Field.MEMORIZATION,
            Fractions.of(SparseLearner.memorizationUpperBound(ln, problem.dimension(), n, p, keeping), ln.unit));
        SignLearnerErrors.put(result, ln, problem.dimension(), SparseLearner.lawOfPositive(n, p, keeping), SparseLearner.lawOfNull(n, p, keeping), witness);
        return result;
    }

    /** rho, the coefficient of the mean of a fresh sample given the others. */
    private BigFraction rho(Logarithm ln, int n, Witness witness) throws RejectedException {
        SymmetricLaw law = SymmetricLaw.ofSparse(SparseLaw.agreement(n, problem.fixed()), SparseLaw.tau(n, problem.fixed()), ln.unit);
        return SupremumWitness.proved(ln, law, witness);
    }

    /** tau = q exactly; rho is at most tau, as I(M;X) <= I(M;theta), or by a certificate. */
    private static Map<Field, BigFraction> coefficients(BigFraction tau, BigFraction rho) {
        Map<Field, BigFraction> result = one(Field.TAU, tau);
        result.put(Field.RHO, rho);
        result.put(Field.RATIO, Memorization.ratio(tau, rho));
        return result;
    }
}
