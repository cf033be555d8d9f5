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
import org.ironbound.kernel.bound.SparseLearner;
import org.ironbound.kernel.law.SparseDirect;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.ProblemLimits;
import org.ironbound.problem.SparseContraction;
import org.ironbound.problem.SparseHypercube;

/**
 * The rules of the sparse hypercube [SPARSE-DIRECT, MEM-DIRECT, FEASIBLE, SPARSE-LEARN, SPARSE-MANY] beside those of its coefficients and
 * of all clustering problems.
 */
final class SparseRules {
    private final SparseHypercube problem;
    private final SparseContraction contraction;

    private SparseRules(SparseHypercube problem) {
        this.problem = problem;
        this.contraction = problem.contraction();
    }

    static Rules of(SparseHypercube problem) {
        SparseRules rules = new SparseRules(problem);
        Set<Rule> information = ClusteringRules.INFORMATION;
        return ClusteringRules.of(problem, SparseContractionRules.UPPER, EnumSet.of(Rule.MEM, Rule.MEM_DIRECT),
            EnumSet.of(Rule.SPARSE_LEARN))
            .with(SparseContractionRules.UPPER, SparseContractionRules.of(problem.contraction()))
            .with(Rule.SPARSE_DIRECT, problem.samples().equals(BigInteger.ONE)
                ? Entry.yielding(given -> Results.one(ResultField.CONSTANT, SparseDirect.ofOneSample(problem.fixed())))
                : Entry.yielding(rules::constant).reading(WitnessField.PRECISION, WitnessField.CONSTANT)
                .readingLists(WitnessField.ENDS, WitnessField.AGREEMENTS, WitnessField.TILTS)
                    .costing(given -> SparseConstant.pay(given.cost(), given.precision(), rules.contraction.counted(), given.witness())))
            .with(Rule.MEM_DIRECT, MemorizationRule.entry(ResultField.CONSTANT, EnumSet.of(Rule.SPARSE_DIRECT), information))
            .with(Rule.FEASIBLE, ClusteringRules.infeasible(problem, Entry.yielding(given -> Results.none()).from(information)
            .reading(WitnessField.PRECISION)
                .costing(rules::payCapacity), given -> new SparseNumbers(rules.contraction)
                .capacity(given.logarithm(), problem.dimension())))
            .with(Rule.SPARSE_LEARN, Entry.yielding(rules::learner).reading(SignLearnerErrors.witness(WitnessField.KEEPING))
            .costing(rules::payLearner));
    }

    private void payCapacity(Given given) throws RejectedException {
        SparseContractionRules.payCoefficients(given.cost());
        ClusteringRules.payCapacity(given.cost(), given.precision(), contraction.counted() + 2 * KernelCost.PROBLEM_BITS);
    }

    private void payLearner(Given given) throws RejectedException {
        int precision = given.precision();
        CheckCost cost = given.cost();
        long keeping = KernelCost.size(given.number(WitnessField.KEEPING));
        long law = contraction.counted() + KernelCost.PROBLEM_BITS + keeping;
        ClusteringRules.payCapacity(cost, precision, law);
        cost.spend(KernelCost.divergence(precision, keeping) + KernelCost.quotient(precision + 2 * law, law));
        SignLearnerErrors.pay(cost, precision, law, given.witness());
        SignLearnerErrors.pay(cost, precision, law, given.witness());
    }

    private Map<ResultField, BigFraction> constant(Given given) throws RejectedException {
        return Results.one(ResultField.CONSTANT, SparseConstant.lowerBound(given.logarithm(), fewSamples(), problem.fixed(),
            given.witness()));
    }

    private int fewSamples() throws RejectedException {
        if (contraction.isMany()) {
            throw new RejectedException("SPARSE-DIRECT is for at most " + ProblemLimits.SPARSE_SAMPLES + " samples");
        }
        return contraction.counted();
    }

    /** A learner may ignore samples, so n may be fewer than there are. */
    private Map<ResultField, BigFraction> learner(Given given) throws RejectedException {
        Logarithm ln = given.logarithm();
        int n = contraction.counted();
        BigFraction keeping = given.number(WitnessField.KEEPING);
        if (keeping.compareTo(BigFraction.ONE) > 0) {
            throw new RejectedException("witness keeping must be at most 1");
        }
        BigFraction p = problem.fixed();
        Map<ResultField, BigFraction> result = Results.one(ResultField.MEMORIZATION,
            Fractions.of(SparseLearner.memorizationUpperBound(ln, problem.dimension(), n, p, keeping), ln.unit));
        SignLearnerErrors.put(result, ln, problem.dimension(), SparseLearner.lawOfPositive(n, p, keeping),
            SparseLearner.lawOfNull(n, p, keeping), given.witness());
        return result;
    }
}
