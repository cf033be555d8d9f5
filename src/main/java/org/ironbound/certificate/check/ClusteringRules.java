package org.ironbound.certificate.check;

import java.util.EnumMap;
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
import org.ironbound.kernel.bound.Accuracy;
import org.ironbound.kernel.bound.Memorization;
import org.ironbound.kernel.real.LeastInformation;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;

/** The rules that all clustering problems share: from accuracy to information to memorization to bits. */
abstract class ClusteringRules extends Rules {
    /** The rules that say how much information the accuracy needs. */
    protected static final Set<Rule> INFORMATION = EnumSet.of(Rule.ACC, Rule.ACC_AVG);

    private final ClusteringProblem problem;

    private final Set<Rule> ratioRules;
    private final Set<Rule> lowerBoundRules;
    private final Set<Rule> bounds;

    /**
     * @param ratioRules      the rules that state a ratio of coefficients
     * @param lowerBoundRules the rules that bound the memorization of every learner from below, in nats
     * @param learnerRules    the rules that bound the memorization of some learner from above, in nats
     */
    protected ClusteringRules(ClusteringProblem problem, Set<Rule> ratioRules, Set<Rule> lowerBoundRules, Set<Rule> learnerRules) {
        this.problem = problem;
        this.ratioRules = ratioRules;
        this.lowerBoundRules = lowerBoundRules;
        this.bounds = EnumSet.copyOf(lowerBoundRules);
        this.bounds.addAll(learnerRules);
    }

    @Override
    protected Shape shape(Rule rule) {
        return switch (rule) {
            case ACC -> Shape.of(List.of(), EnumSet.of(Field.PRECISION));
            case ACC_AVG -> Shape.of(List.of(), EnumSet.of(Field.PRECISION, Field.MISS_PROBABILITY));
            case MEM -> Shape.of(List.of(ratioRules, INFORMATION), Set.of());
            case PRIV -> Shape.of(List.of(lowerBoundRules), EnumSet.of(Field.PRECISION, Field.EPSILON));
            case BITS -> Shape.of(List.of(bounds), EnumSet.of(Field.PRECISION));
            default -> null;
        };
    }

    @Override
    protected void pay(CheckCost cost, Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        switch (rule) {
            case ACC -> payInformation(cost, precision(witness), 2 * KernelCost.PROBLEM_BITS);
            case ACC_AVG -> payInformation(cost, precision(witness), 2 * KernelCost.PROBLEM_BITS + KernelCost.size(witness.get(Field.MISS_PROBABILITY)));
            case MEM -> payProduct(cost, premises.get(0).result().get(Field.RATIO), premises.get(1).result().get(Field.INFORMATION));
            case PRIV -> PrivacyRule.pay(cost, precision(witness), premises.get(0), witness.get(Field.EPSILON));
            case BITS -> payBits(cost, precision(witness), premises.get(0));
            default -> throw new IllegalArgumentException(rule.id());
        }
    }

    /** For two logarithms, of fractions of numbers of so many bits, and what is made of them. */
    private static void payInformation(CheckCost cost, int precision, long size) throws RejectedException {
        cost.spend(KernelCost.logarithms(precision) + KernelCost.divergence(precision, size) + KernelCost.fraction(precision + size));
        cost.spend(8, KernelCost.product(2 * size + precision, 2 * size));
        cost.spend(KernelCost.quotient(4 * size + precision, 3 * size));
    }

    /** For what the samples of a sign problem carry, from a mean of so many bits. */
    static void payCapacity(CheckCost cost, int precision, long size) throws RejectedException {
        cost.spend(KernelCost.logarithms(precision) + KernelCost.divergence(precision, size) + KernelCost.fraction(precision + size + KernelCost.PROBLEM_BITS));
    }

    @Override
    protected Map<Field, BigFraction> apply(Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        return switch (rule) {
            case ACC -> one(Field.INFORMATION, information(logarithm(witness)));
            case ACC_AVG -> one(Field.INFORMATION, leastInformation(logarithm(witness), witness.get(Field.MISS_PROBABILITY)));
            case MEM -> one(Field.MEMORIZATION,
                Memorization.linear(premises.get(0).result().get(Field.RATIO), premises.get(1).result().get(Field.INFORMATION)));
            case PRIV -> PrivacyRule.apply(logarithm(witness), problem.samples(), premises.get(0), witness.get(Field.EPSILON));
            case BITS -> one(Field.MEMORIZATION, bits(logarithm(witness), premises.get(0)));
            default -> throw new IllegalArgumentException(rule.id());
        };
    }

    @Override
    protected void requireUse(Step step) throws RejectedException {
        if (step.rule().isLearner()) {
            BigFraction negative = step.result().get(Field.FALSE_NEGATIVE);
            BigFraction positive = step.result().get(Field.FALSE_POSITIVE);
            if (!problem.target().isReachedBy(negative, positive)) {
                throw new RejectedException("result false-negative " + show(negative) + " and false-positive " + show(positive)
                    + " do not reach the problem's error");
            }
        }
    }

    /** What the samples carry, where it is finite. */
    @FunctionalInterface
    protected interface Information {
        /** An upper bound of what the samples carry about a fresh sample, in nats. */
        BigFraction upperBound(List<Step> premises, Witness witness) throws RejectedException;
    }

    /** That no learner reaches the error [FEASIBLE]: it needs more information than the samples carry about a fresh sample. */
    protected final Map<Field, BigFraction> infeasible(List<Step> premises, Witness witness, Information capacity) throws RejectedException {
        boolean finite = !premises.isEmpty();
        if (finite && premises.get(0).result().get(Field.INFORMATION).compareTo(capacity.upperBound(premises, witness)) <= 0) {
            throw new RejectedException("the information is not certainly above what the samples carry");
        }
        return new EnumMap<>(Field.class);
    }

    /** The shape of such a step; the premises begin with the information. */
    protected final Shape infeasibleShape(List<Set<Rule>> premises, Set<Field> witness) {
        return problem.target().needsInfiniteInformation() ? Shape.of(List.of(), Set.of()) : Shape.of(premises, witness);
    }

    private static String show(BigFraction x) {
        return InvalidFieldException.shorten(Fractions.text(x));
    }

    private BigFraction information(Logarithm ln) throws RejectedException {
        if (!(problem.target() instanceof ErrorPair pair) || pair.needsInfiniteInformation()) {
            throw new RejectedException("ACC is for a problem with two error probabilities, false-positive above 0");
        }
        return Fractions.of(Accuracy.information(ln, pair.falseNegative(), pair.falsePositive()).lower, ln.unit);
    }

    private BigFraction leastInformation(Logarithm ln, BigFraction x) throws RejectedException {
        if (!(problem.target() instanceof AverageError average) || average.needsInfiniteInformation()) {
            throw new RejectedException("ACC-AVG is for a problem with an average error above 0");
        }
        if (Fractions.signum(x) <= 0 || x.compareTo(average.error().multiply(2)) >= 0) {
            throw new RejectedException("witness miss-probability is " + InvalidFieldException.shorten(Fractions.text(x))
                + ", it must be strictly between 0 and twice the error");
        }
        return Fractions.of(LeastInformation.lowerBound(ln, average.error(), x), ln.unit);
    }
}
