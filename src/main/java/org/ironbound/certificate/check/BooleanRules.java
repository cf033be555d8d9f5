package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.EnumSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.bound.BooleanLearner;
import org.ironbound.kernel.statement.CarriedAtMost;
import org.ironbound.kernel.statement.Clustering;
import org.ironbound.kernel.statement.CoefficientsAtMost;
import org.ironbound.kernel.statement.CountingLearner;
import org.ironbound.kernel.statement.InformationNeeded;
import org.ironbound.kernel.statement.LearnerExists;
import org.ironbound.kernel.statement.MemorizationAtLeast;
import org.ironbound.kernel.statement.NoLearner;
import org.ironbound.kernel.statement.SignThreshold;
import org.ironbound.problem.BooleanClustering;

/** The rules of Boolean clustering [BOOL-GERBER, FEASIBLE, BOOL-LEARN] beside those of its coefficients and of all clustering problems. */
final class BooleanRules {
    /** Bits of the largest number of samples that a learner uses, with a sign. */
    private static final int COUNT_BITS = 11;

    private final BooleanClustering problem;
    private final Clustering subject;

    private BooleanRules(BooleanClustering problem) {
        this.problem = problem;
        this.subject = KernelProblems.of(problem);
    }

    static Rules of(BooleanClustering problem) {
        BooleanRules rules = new BooleanRules(problem);
        return ClusteringRules.stating(problem, rules.subject, BooleanContractionRules.UPPER, EnumSet.of(Rule.MEM, Rule.BOOL_GERBER),
            EnumSet.of(Rule.BOOL_LEARN))
            .with(BooleanContractionRules.UPPER, BooleanContractionRules.of(problem.contraction()))
            .with(problem.samples().equals(BigInteger.ONE), Rule.BOOL_GERBER, Entry.stating(rules::ofOneSample)
            .from(ClusteringRules.INFORMATION)
                .reading(WitnessField.PRECISION, WitnessField.LAMBDA, WitnessField.MEAN).costing(BooleanRules::payOneSample))
            .with(Rule.FEASIBLE, problem.target().needsInfiniteInformation() ? Entry.stating(rules::perfect)
                : Entry.stating(rules::infeasible).from(ClusteringRules.INFORMATION, BooleanContractionRules.UPPER)
                .reading(WitnessField.PRECISION, WitnessField.LAMBDA)
                    .costing(given -> ClusteringRules.payCapacity(given.cost(), given.precision(),
                        KernelCost.size(given.number(WitnessField.LAMBDA)) + KernelCost.size(given.stated(1, ResultField.TAU)))))
            .with(Rule.BOOL_LEARN, Entry.stating(rules::learner)
            .reading(SignLearnerErrors.witness(WitnessField.SLOPE, WitnessField.LAMBDA_LOWER))
                .costing(rules::payLearner));
    }

    private static void payOneSample(Given given) throws RejectedException {
        int precision = given.precision();
        long size = 2 * KernelCost.size(given.number(WitnessField.LAMBDA)) + KernelCost.size(given.number(WitnessField.MEAN));
        given.cost().spend(KernelCost.logarithms(precision) + KernelCost.fraction(precision + KernelCost.PROBLEM_BITS));
        given.cost().spend(3, KernelCost.divergence(precision, size));
    }

    /** For sums over the numbers of samples, which are exact and grow by some bits with each, and for the law that they make up, twice. */
    private void payLearner(Given given) throws RejectedException {
        int precision = given.precision();
        CheckCost cost = given.cost();
        long samples = learnersSamples();
        long lambda = KernelCost.size(given.number(WitnessField.LAMBDA_LOWER)) + COUNT_BITS;
        long slope = KernelCost.size(given.number(WitnessField.SLOPE)) + COUNT_BITS;
        long sum = samples * lambda + slope;
        cost.spend(KernelCost.logarithms(precision));
        cost.spend(3 * samples, 3 * KernelCost.product(sum / 2, lambda) + KernelCost.product(sum / 2, slope));
        cost.spend(samples, KernelCost.divergence(precision, slope) + KernelCost.product(sum / 2 + precision, lambda)
            + KernelCost.product(sum / 2, precision));
        cost.spend(KernelCost.divergence(precision, sum) + 2 * KernelCost.product(sum + precision, precision + KernelCost.PROBLEM_BITS)
            + KernelCost.quotient(sum + precision + KernelCost.PROBLEM_BITS, sum)
            + KernelCost.fraction(precision + KernelCost.PROBLEM_BITS));
        SignLearnerErrors.pay(cost, precision, sum + lambda + slope, given.witness());
        SignLearnerErrors.pay(cost, precision, 2, given.witness());
    }

    private int learnersSamples() {
        return problem.samples().min(BigInteger.valueOf(BooleanLearner.MAX_SAMPLES)).intValueExact();
    }

    private Stated ofOneSample(Given given) throws RejectedException {
        BigFraction mean = given.number(WitnessField.MEAN);
        if (mean.compareTo(BigFraction.ONE) > 0) {
            throw new RejectedException("witness mean must be at most 1");
        }
        return Statements.of(Follows.require(MemorizationAtLeast.boolGerber(given.statement(0, InformationNeeded.class), lambda(given),
            mean, given.precision()),
            "at this precision the information is not certainly enough for the witness mean"));
    }

    /** Infinite information exceeds every capacity. */
    private Stated perfect(Given given) throws RejectedException {
        return Statements.of(Follows.require(NoLearner.perfect(subject), "the error does not need infinite information"));
    }

    /** {@code d E Dber(lambda r) <= d Dber(lambda) E r^2} and {@code E r^2 <= tau} [DBER, SDPI-BINARY]. */
    private Stated infeasible(Given given) throws RejectedException {
        CoefficientsAtMost coefficients = given.statement(1, CoefficientsAtMost.class);
        CarriedAtMost carried = Follows.require(CarriedAtMost.bool(coefficients, problem.dimension(), lambda(given), given.precision()),
            "nothing follows of what the samples carry");
        return Statements.of(Follows.require(NoLearner.feasible(carried, given.statement(0, InformationNeeded.class)),
            "the information is not certainly above what the samples carry"));
    }

    private BigFraction lambda(Given given) throws RejectedException {
        return ParameterBound.above(problem.lambda(), WitnessField.LAMBDA, "lambda", given);
    }

    /** What a learner reaches with fewer samples of a smaller lambda it reaches with these: it may ignore some, and blur the others. */
    private Stated learner(Given given) throws RejectedException {
        BigFraction lambda = ParameterBound.below(problem.lambda(), WitnessField.LAMBDA_LOWER, "lambda", given);
        BigFraction slope = given.number(WitnessField.SLOPE);
        int n = learnersSamples();
        SignThreshold threshold = SignLearnerErrors.threshold(given, problem.dimension(), BooleanLearner.lawOfPositive(n, lambda, slope),
            BooleanLearner.lawOfNull());
        CountingLearner learner = Follows.require(CountingLearner.of(n, lambda, slope, threshold), "there is no such learner");
        return Statements.of(Follows.require(LearnerExists.boolLearn(subject, learner, given.precision()),
            "nothing follows of this learner"));
    }
}
