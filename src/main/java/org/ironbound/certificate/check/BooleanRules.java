package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.bound.CountAnswers;
import org.ironbound.kernel.statement.CarriedAtMost;
import org.ironbound.kernel.statement.CentreNeeded;
import org.ironbound.kernel.statement.Clustering;
import org.ironbound.kernel.statement.CoefficientsAtMost;
import org.ironbound.kernel.statement.CountingLearner;
import org.ironbound.kernel.statement.InformationNeeded;
import org.ironbound.kernel.statement.LearnerExists;
import org.ironbound.kernel.statement.MemorizationAtLeast;
import org.ironbound.kernel.statement.NoLearner;
import org.ironbound.kernel.statement.SignThreshold;
import org.ironbound.problem.BooleanClustering;

/**
 * The rules of Boolean clustering [BOOL-GERBER, BOOL-TV, BOOL-IB, FEASIBLE, BOOL-LEARN, BOOL-LEARN-TABLE] beside those of its
 * coefficients and of all clustering problems.
 */
final class BooleanRules {
    private static final String NO_LEARNER = "there is no such learner";
    private static final String NO_ROOT = "the quantiles and the ranks do not certainly give this root";
    private static final String LARGER_ERROR
        = "Phi(-quantile) is not certainly as large as the mean of both error probabilities may be";

    private final BooleanClustering problem;
    private final Clustering subject;
    private final AnswersOfWitness counted;

    private BooleanRules(BooleanClustering problem) {
        this.problem = problem;
        this.counted = new AnswersOfWitness(problem.samples(), problem.lambda());
        this.subject = KernelProblems.of(problem);
    }

    static Rules of(BooleanClustering problem) {
        BooleanRules rules = new BooleanRules(problem);
        return ClusteringRules.stating(problem, rules.subject, BooleanContractionRules.UPPER,
            EnumSet.of(Rule.MEM, Rule.BOOL_GERBER, Rule.BOOL_TV, Rule.BOOL_IB), EnumSet.of(Rule.BOOL_LEARN, Rule.BOOL_LEARN_TABLE))
            .with(BooleanContractionRules.UPPER, BooleanContractionRules.of(problem.contraction()))
            .with(problem.samples().equals(BigInteger.ONE), Rule.BOOL_GERBER, Entry.stating(rules::ofOneSample)
            .from(ClusteringRules.INFORMATION)
                .reading(WitnessField.PRECISION, WitnessField.LAMBDA, WitnessField.MEAN).costing(BooleanRules::payOneSample))
            .with(Rule.BOOL_TV, Entry.stating(rules::totalVariation).from(BooleanContractionRules.UPPER)
                .reading(RankedSignsOfWitness.numbers()).readingLists(RankedSignsOfWitness.lists()).costing(RankedSignsOfWitness::pay))
            .with(Rule.BOOL_IB, Entry.stating(rules::bottleneck)
                .reading(both(RankedSignsOfWitness.numbers(), CentrePriceOfWitness.numbers()))
                .readingLists(both(RankedSignsOfWitness.lists(), CentrePriceOfWitness.lists())).costing(rules::payBottleneck))
            .with(Rule.BOOL_TV_INFEASIBLE, Entry.stating(rules::outOfReach).reading(RankedSignsOfWitness.numbers())
                .readingLists(RankedSignsOfWitness.lists()).costing(rules::payOutOfReach))
            .with(Rule.FEASIBLE, problem.target().needsInfiniteInformation() ? Entry.stating(rules::perfect)
                : Entry.stating(rules::infeasible).from(ClusteringRules.INFORMATION, BooleanContractionRules.UPPER)
                .reading(WitnessField.PRECISION, WitnessField.LAMBDA)
                    .costing(given -> ClusteringRules.payCapacity(given.cost(), given.precision(),
                        KernelCost.size(given.number(WitnessField.LAMBDA)) + KernelCost.size(given.stated(1, ResultField.TAU)))))
            .with(Rule.BOOL_LEARN, Entry.stating(rules::linearLearner)
            .reading(SignLearnerErrors.witness(WitnessField.SLOPE, WitnessField.LAMBDA_LOWER))
                .costing(given -> rules.payLearner(given, KernelCost.size(given.number(WitnessField.SLOPE)) + AnswersOfWitness.COUNT_BITS)))
            .with(Rule.BOOL_LEARN_TABLE, Entry.stating(rules::learnerOfTable)
            .reading(SignLearnerErrors.witness(WitnessField.LAMBDA_LOWER)).readingLists(WitnessField.ANSWERS)
                .costing(given -> rules.payLearner(given, AnswersOfWitness.denominator(given).bitLength())));
    }

    private static Set<WitnessField> both(Set<WitnessField> some, Set<WitnessField> others) {
        Set<WitnessField> fields = EnumSet.copyOf(some);
        fields.addAll(others);
        return fields;
    }

    private static void payOneSample(Given given) throws RejectedException {
        int precision = given.precision();
        long size = 2 * KernelCost.size(given.number(WitnessField.LAMBDA)) + KernelCost.size(given.number(WitnessField.MEAN));
        given.cost().spend(KernelCost.logarithms(precision) + KernelCost.fraction(precision + KernelCost.PROBLEM_BITS));
        given.cost().spend(3, KernelCost.divergence(precision, size));
    }

    /**
     * For the answers, and the errors.
     *
     * @param answer bits of the numerator or denominator of an answer
     */
    private void payLearner(Given given, long answer) throws RejectedException {
        counted.pay(given, answer);
        BigFraction lower = given.number(WitnessField.LAMBDA_LOWER);
        int precision = counted.precision(given, lower);
        SignLearnerErrors.pay(given.cost(), precision, precision + KernelCost.size(lower) + AnswersOfWitness.COUNT_BITS, given.witness());
        SignLearnerErrors.pay(given.cost(), precision, 2, given.witness());
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

    /** What the error needs of the centre, and what knowing that costs. */
    private Stated totalVariation(Given given) throws RejectedException {
        CentreNeeded centre = Follows.require(RankedSignsOfWitness.centre(given, lambda(given)), NO_ROOT);
        return Statements.of(Follows.require(MemorizationAtLeast.boolTv(given.statement(0, CoefficientsAtMost.class), subject, centre),
            LARGER_ERROR));
    }

    private void payBottleneck(Given given) throws RejectedException {
        RankedSignsOfWitness.pay(given);
        CentrePriceOfWitness.pay(given, problem.samples());
    }

    /** What the error needs of the centre, and what samples tell of themselves with it. */
    private Stated bottleneck(Given given) throws RejectedException {
        BigFraction lambda = lambda(given);
        CentreNeeded centre = Follows.require(RankedSignsOfWitness.centre(given, lambda), NO_ROOT);
        return Statements.of(Follows.require(
            MemorizationAtLeast.boolIb(CentrePriceOfWitness.price(given, problem.samples(), lambda), subject, centre), LARGER_ERROR));
    }

    private void payOutOfReach(Given given) throws RejectedException {
        RankedSignsOfWitness.pay(given);
        CountsOfSigns.pay(given, problem.samples());
    }

    /** What the error needs of the centre, and all that the samples tell of it. */
    private Stated outOfReach(Given given) throws RejectedException {
        BigFraction lambda = lambda(given);
        CentreNeeded centre = Follows.require(RankedSignsOfWitness.centre(given, lambda), NO_ROOT);
        return Statements.of(Follows.require(NoLearner.boolTv(subject, CountsOfSigns.told(given, problem.samples(), lambda), centre),
            "the error does not certainly need more of the centre than the samples tell, or is larger"));
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

    /** The answer to i samples that are -1 is the slope times n - 2i, cut off at 1. */
    private Stated linearLearner(Given given) throws RejectedException {
        BigFraction slope = given.number(WitnessField.SLOPE);
        int n = counted.samples;
        List<BigInteger> answers = IntStream.iterate((n - 1) / 2, i -> i >= 0, i -> i - 1)
            .mapToObj(i -> slope.getNumerator().multiply(BigInteger.valueOf(n - 2L * i)).min(slope.getDenominator())).toList();
        return learner(given, slope.getDenominator(), answers);
    }

    private Stated learnerOfTable(Given given) throws RejectedException {
        BigInteger denominator = AnswersOfWitness.denominator(given);
        return learner(given, denominator, counted.numerators(given, denominator));
    }

    private Stated learner(Given given, BigInteger denominator, List<BigInteger> numerators) throws RejectedException {
        BigFraction lambda = counted.lambda(given);
        int precision = counted.precision(given, lambda);
        CountAnswers answers = counted.answers(lambda, precision, denominator, numerators);
        SignThreshold threshold = SignLearnerErrors.threshold(given, precision, problem.dimension(),
            CountingLearner.law(lambda, answers.mean, answers.chances.unit), CountingLearner.lawOfNull());
        CountingLearner learner = Follows.require(CountingLearner.of(answers, threshold), NO_LEARNER);
        return Statements.of(Follows.require(LearnerExists.boolLearn(subject, learner, precision),
            "nothing follows of this learner"));
    }
}
