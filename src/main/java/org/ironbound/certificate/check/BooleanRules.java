package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.kernel.bound.BooleanBottleneck;
import org.ironbound.kernel.bound.BooleanLearner;
import org.ironbound.kernel.bound.Capacity;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.Fractions;

/** The rules of Boolean clustering [BOOL-GERBER, FEASIBLE, BOOL-LEARN] beside those of its coefficients and of all clustering problems. */
final class BooleanRules extends ClusteringRules {
    /** Of the largest number of samples of a learner, and a sign. */
    private static final int COUNT_BITS = 11;

    private final BooleanClustering problem;
    private final BooleanContractionRules coefficients;

    BooleanRules(BooleanClustering problem) {
        super(problem, BooleanContractionRules.UPPER, EnumSet.of(Rule.MEM, Rule.BOOL_GERBER), EnumSet.of(Rule.BOOL_LEARN));
        this.problem = problem;
        this.coefficients = new BooleanContractionRules(problem.contraction());
    }

    @Override
    protected Shape shape(Rule rule) {
        return switch (rule) {
            case SKEW, BOOL_SKEW, BOOL_LINEAR, BOOL_CLOSED -> coefficients.shape(rule);
            case BOOL_GERBER -> isOneSample() ? Shape.of(List.of(INFORMATION), EnumSet.of(Field.PRECISION, Field.LAMBDA, Field.MEAN)) : null;
            case FEASIBLE -> infeasibleShape(List.of(INFORMATION, BooleanContractionRules.UPPER), EnumSet.of(Field.PRECISION, Field.LAMBDA));
            case BOOL_LEARN -> Shape.of(List.of(), SignLearnerErrors.witness(Field.SLOPE, Field.LAMBDA_LOWER));
            default -> super.shape(rule);
        };
    }

    @Override
    protected void pay(CheckCost cost, Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        switch (rule) {
            case SKEW, BOOL_SKEW, BOOL_LINEAR, BOOL_CLOSED -> coefficients.pay(cost, rule, premises, witness);
            case BOOL_GERBER -> {
                int precision = precision(witness);
                long size = 2 * KernelCost.size(witness.get(Field.LAMBDA)) + KernelCost.size(witness.get(Field.MEAN));
                cost.spend(KernelCost.logarithms(precision) + KernelCost.fraction(precision + KernelCost.PROBLEM_BITS));
                cost.spend(3, KernelCost.divergence(precision, size));
            }
            case FEASIBLE -> {
                if (!premises.isEmpty()) {
                    payCapacity(cost, precision(witness), KernelCost.size(witness.get(Field.LAMBDA)) + KernelCost.size(premises.get(1).result().get(Field.TAU)));
                }
            }
            case BOOL_LEARN -> payLearner(cost, precision(witness), witness);
            default -> super.pay(cost, rule, premises, witness);
        }
    }

    /** For sums over the numbers of samples, which are exact and grow by some bits with each, and for the law that they make up. */
    private void payLearner(CheckCost cost, int precision, Witness witness) throws RejectedException {
        long samples = learnersSamples();
        long lambda = KernelCost.size(witness.get(Field.LAMBDA_LOWER)) + COUNT_BITS;
        long slope = KernelCost.size(witness.get(Field.SLOPE)) + COUNT_BITS;
        long sum = samples * lambda + slope;
        cost.spend(KernelCost.logarithms(precision));
        cost.spend(2 * samples, 3 * KernelCost.product(sum / 2, lambda) + KernelCost.product(sum / 2, slope));
        cost.spend(samples, KernelCost.divergence(precision, slope) + KernelCost.product(sum / 2 + precision, lambda) + KernelCost.product(sum / 2, precision));
        cost.spend(KernelCost.divergence(precision, sum) + 2 * KernelCost.product(sum + precision, precision + KernelCost.PROBLEM_BITS)
            + KernelCost.quotient(sum + precision + KernelCost.PROBLEM_BITS, sum) + KernelCost.fraction(precision + KernelCost.PROBLEM_BITS));
        SignLearnerErrors.pay(cost, precision, sum + lambda + slope, witness);
        SignLearnerErrors.pay(cost, precision, 2, witness);
    }

    private int learnersSamples() {
        return problem.samples().min(BigInteger.valueOf(BooleanLearner.MAX_SAMPLES)).intValueExact();
    }

    @Override
    protected Map<Field, BigFraction> apply(Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        return switch (rule) {
            case SKEW, BOOL_SKEW, BOOL_LINEAR, BOOL_CLOSED -> coefficients.apply(rule, premises, witness);
            case BOOL_GERBER -> one(Field.MEMORIZATION, ofOneSample(logarithm(witness), premises.get(0).result().get(Field.INFORMATION), witness));
            case FEASIBLE -> infeasible(premises, witness, this::capacity);
            case BOOL_LEARN -> learner(logarithm(witness), witness);
            default -> super.apply(rule, premises, witness);
        };
    }

    private boolean isOneSample() {
        return problem.samples().equals(BigInteger.ONE);
    }

    private BigFraction ofOneSample(Logarithm ln, BigFraction information, Witness witness) throws RejectedException {
        BigFraction lambda = coefficients.lambda(witness);
        BigFraction mean = witness.get(Field.MEAN);
        if (mean.compareTo(BigFraction.ONE) > 0) {
            throw new RejectedException("witness mean must be at most 1");
        }
        if (!BooleanBottleneck.isReached(ln, problem.dimension(), lambda, mean, information)) {
            throw new RejectedException("at this precision the information is not certainly enough for the witness mean");
        }
        return Fractions.of(BooleanBottleneck.memorization(ln, problem.dimension(), lambda, mean), ln.unit);
    }

    /** {@code d E Dber(lambda r) <= d Dber(lambda) E r^2} and {@code E r^2 <= tau} [DBER, SDPI-BINARY]. */
    private BigFraction capacity(List<Step> premises, Witness witness) throws RejectedException {
        Logarithm ln = logarithm(witness);
        return Fractions.of(Capacity.signs(ln, problem.dimension(), premises.get(1).result().get(Field.TAU), coefficients.lambda(witness)), ln.unit);
    }

    /** What a learner reaches with fewer samples of a smaller lambda it reaches with these: it may ignore some, and blur the others. */
    private Map<Field, BigFraction> learner(Logarithm ln, Witness witness) throws RejectedException {
        int n = learnersSamples();
        BigFraction lambda = ContractionRules.lowerBound(problem.lambda(), Field.LAMBDA_LOWER, "lambda", witness);
        BigFraction slope = witness.get(Field.SLOPE);
        Map<Field, BigFraction> result = one(Field.MEMORIZATION,
            Fractions.of(BooleanLearner.memorizationUpperBound(ln, problem.dimension(), n, lambda, slope), ln.unit));
        SignLearnerErrors.put(result, ln, problem.dimension(), BooleanLearner.lawOfPositive(n, lambda, slope), BooleanLearner.lawOfNull(), witness);
        return result;
    }
}
