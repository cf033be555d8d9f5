package org.ironbound.certificate.check;

import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.statement.Clustering;
import org.ironbound.kernel.statement.InformationNeeded;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;

/**
 * The rules that all clustering problems share: from accuracy to information to memorization to bits [ACC, ACC-AVG, MEM, PRIV, BITS,
 * FEASIBLE].
 */
final class ClusteringRules {
    /** The rules that say how much information the accuracy needs. */
    static final Set<Rule> INFORMATION = EnumSet.of(Rule.ACC, Rule.ACC_AVG);

    private final ClusteringProblem problem;

    private ClusteringRules(ClusteringProblem problem) {
        this.problem = problem;
    }

    /**
     * Their lines of the table.
     *
     * @param subject         the problem as statements of the kernel name it
     * @param ratioRules      the rules that state a ratio of coefficients
     * @param lowerBoundRules the rules that bound the memorization of every learner from below, in nats
     * @param learnerRules    the rules that bound the memorization of some learner from above, in nats
     */
    static Rules stating(ClusteringProblem problem, Clustering subject, Set<Rule> ratioRules, Set<Rule> lowerBoundRules,
            Set<Rule> learnerRules) {
        ClusteringRules rules = new ClusteringRules(problem);
        return new Rules()
            .with(Rule.ACC, ofPair(Entry.stating(given -> rules.information(subject, given))))
            .with(Rule.ACC_AVG, ofAverage(Entry.stating(given -> rules.leastInformation(subject, given))))
            .with(Rule.MEM, MemorizationRule.stating(ratioRules, INFORMATION))
            .with(Rule.PRIV, PrivacyRule.stating(lowerBoundRules))
            .with(Rule.BITS, BitsRule.stating(lowerBoundRules, learnerRules))
            .serving(rules::requireReached);
    }

    private static Entry ofPair(Entry entry) {
        return entry.reading(WitnessField.PRECISION).costing(given -> payInformation(given, 2 * KernelCost.PROBLEM_BITS));
    }

    private static Entry ofAverage(Entry entry) {
        return entry.reading(WitnessField.PRECISION, WitnessField.MISS_PROBABILITY)
            .costing(given -> payInformation(given, 2 * KernelCost.PROBLEM_BITS
            + KernelCost.size(given.number(WitnessField.MISS_PROBABILITY))));
    }

    /** Pays for two logarithms of fractions, numerators and denominators having {@code size} bits, and for what is made of them. */
    private static void payInformation(Given given, long size) throws RejectedException {
        int precision = given.precision();
        CheckCost cost = given.cost();
        cost.spend(KernelCost.logarithms(precision) + KernelCost.divergence(precision, size) + KernelCost.fraction(precision + size));
        cost.spend(8, KernelCost.product(2 * size + precision, 2 * size));
        cost.spend(KernelCost.quotient(4 * size + precision, 3 * size));
    }

    /** Pays for the information that the samples of a sign problem carry, computed from a mean of {@code size} bits. */
    static void payCapacity(CheckCost cost, int precision, long size) throws RejectedException {
        cost.spend(KernelCost.logarithms(precision) + KernelCost.divergence(precision, size)
            + KernelCost.fraction(precision + size + KernelCost.PROBLEM_BITS));
    }

    /** A learner's stated errors are those that the problem asks for, or smaller. */
    private void requireReached(Step step) throws RejectedException {
        if (step.rule().isLearner()) {
            BigFraction negative = step.result().get(ResultField.FALSE_NEGATIVE);
            BigFraction positive = step.result().get(ResultField.FALSE_POSITIVE);
            if (!problem.target().isReachedBy(negative, positive)) {
                throw new RejectedException("result false-negative " + show(negative) + " and false-positive " + show(positive)
                    + " do not reach the problem's error");
            }
        }
    }

    private static String show(BigFraction x) {
        return InvalidFieldException.shorten(Fractions.text(x));
    }

    private Stated information(Clustering subject, Given given) throws RejectedException {
        requirePair();
        return Statements.of(Follows.require(InformationNeeded.acc(subject, given.precision()), "nothing follows of the information"));
    }

    private ErrorPair requirePair() throws RejectedException {
        if (!(problem.target() instanceof ErrorPair pair) || pair.needsInfiniteInformation()) {
            throw new RejectedException("ACC is for a problem with two error probabilities, false-positive above 0");
        }
        return pair;
    }

    private Stated leastInformation(Clustering subject, Given given) throws RejectedException {
        requireAverage(given);
        return Statements.of(Follows.require(InformationNeeded.accAverage(subject, given.number(WitnessField.MISS_PROBABILITY),
            given.precision()),
            "nothing follows of the information"));
    }

    private AverageError requireAverage(Given given) throws RejectedException {
        if (!(problem.target() instanceof AverageError average) || average.needsInfiniteInformation()) {
            throw new RejectedException("ACC-AVG is for a problem with an average error above 0");
        }
        BigFraction x = given.number(WitnessField.MISS_PROBABILITY);
        if (Fractions.signum(x) <= 0 || x.compareTo(average.error().multiply(2)) >= 0) {
            throw new RejectedException("witness miss-probability is " + InvalidFieldException.shorten(Fractions.text(x))
                + ", it must be strictly between 0 and twice the error");
        }
        return average;
    }
}
