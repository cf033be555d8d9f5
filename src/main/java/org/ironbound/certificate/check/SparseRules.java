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
import org.ironbound.kernel.bound.Memorization;
import org.ironbound.kernel.bound.SparseLearner;
import org.ironbound.kernel.law.SparseDirect;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.ProblemLimits;
import org.ironbound.problem.SparseContraction;
import org.ironbound.problem.SparseHypercube;

/** The rules of the sparse hypercube [SPARSE-DIRECT, MEM-DIRECT, FEASIBLE, SPARSE-LEARN, SPARSE-MANY] beside those of its coefficients and of all clustering problems. */
final class SparseRules extends ClusteringRules {
    private final SparseHypercube problem;
    private final SparseContraction contraction;
    private final SparseContractionRules coefficients;

    SparseRules(SparseHypercube problem) {
        super(problem, SparseContractionRules.UPPER, EnumSet.of(Rule.MEM, Rule.MEM_DIRECT), EnumSet.of(Rule.SPARSE_LEARN));
        this.problem = problem;
        this.contraction = problem.contraction();
        this.coefficients = new SparseContractionRules(contraction);
    }

    @Override
    protected Shape shape(Rule rule) {
        return switch (rule) {
            case SUPREMUM, CHORD, SPARSE -> coefficients.shape(rule);
            case SPARSE_DIRECT -> isOneSample() ? Shape.of(List.of(), Set.of())
                : new Shape(List.of(), EnumSet.of(Field.PRECISION, Field.CONSTANT), EnumSet.of(Field.ENDS, Field.AGREEMENTS, Field.TILTS));
            case MEM_DIRECT -> Shape.of(List.of(EnumSet.of(Rule.SPARSE_DIRECT), INFORMATION), Set.of());
            case FEASIBLE -> infeasibleShape(List.of(INFORMATION), EnumSet.of(Field.PRECISION));
            case SPARSE_LEARN -> Shape.of(List.of(), SignLearnerErrors.witness(Field.KEEPING));
            default -> super.shape(rule);
        };
    }

    @Override
    protected void pay(CheckCost cost, Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        switch (rule) {
            case SUPREMUM, CHORD, SPARSE -> coefficients.pay(cost, rule, premises, witness);
            case SPARSE_DIRECT -> {
                if (!isOneSample()) {
                    SparseConstant.pay(cost, precision(witness), contraction.counted(), witness);
                }
            }
            case MEM_DIRECT -> payProduct(cost, premises.get(0).result().get(Field.CONSTANT), premises.get(1).result().get(Field.INFORMATION));
            case FEASIBLE -> {
                if (!premises.isEmpty()) {
                    SparseContractionRules.payCoefficients(cost);
                    payCapacity(cost, precision(witness), contraction.counted() + 2 * KernelCost.PROBLEM_BITS);
                }
            }
            case SPARSE_LEARN -> {
                int precision = precision(witness);
                long keeping = KernelCost.size(witness.get(Field.KEEPING));
                long law = contraction.counted() + KernelCost.PROBLEM_BITS + keeping;
                payCapacity(cost, precision, law);
                cost.spend(KernelCost.divergence(precision, keeping) + KernelCost.quotient(precision + 2 * law, law));
                SignLearnerErrors.pay(cost, precision, law, witness);
                SignLearnerErrors.pay(cost, precision, law, witness);
            }
            default -> super.pay(cost, rule, premises, witness);
        }
    }

    @Override
    protected Map<Field, BigFraction> apply(Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        return switch (rule) {
            case SUPREMUM, CHORD, SPARSE -> coefficients.apply(rule, premises, witness);
            case SPARSE_DIRECT -> one(Field.CONSTANT, isOneSample() ? SparseDirect.ofOneSample(problem.fixed())
                : SparseConstant.lowerBound(logarithm(witness), fewSamples(), problem.fixed(), witness));
            case MEM_DIRECT -> one(Field.MEMORIZATION,
                Memorization.linear(premises.get(0).result().get(Field.CONSTANT), premises.get(1).result().get(Field.INFORMATION)));
            case FEASIBLE -> infeasible(premises, witness, (steps, given) -> new SparseNumbers(contraction).capacity(logarithm(given), problem.dimension()));
            case SPARSE_LEARN -> learner(logarithm(witness), contraction.counted(), witness);
            default -> super.apply(rule, premises, witness);
        };
    }

    private boolean isOneSample() {
        return problem.samples().equals(BigInteger.ONE);
    }

    private int fewSamples() throws RejectedException {
        if (contraction.isMany()) {
            throw new RejectedException("SPARSE-DIRECT is for at most " + ProblemLimits.SPARSE_SAMPLES + " samples");
        }
        return contraction.counted();
    }

    /** A learner may ignore samples, so n may be fewer than there are. */
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
}
