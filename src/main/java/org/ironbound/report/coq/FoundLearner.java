package org.ironbound.report.coq;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.ErrorPair;

/**
 * A learner of a step of [BOOL-LEARN-TABLE], [BOOL-LEARN] or [SPARSE-LEARN] as arguments of the theorems of ComputedLearners.v and
 * ComputedKeeping.v, which compute anew what it memorizes and how often it errs.
 */
final class FoundLearner {
    private static final Set<Rule> RULES = EnumSet.of(Rule.BOOL_LEARN_TABLE, Rule.BOOL_LEARN, Rule.SPARSE_LEARN);
    /** Both tails are sums over the coordinates: with more of them Coq takes longer than a minute. */
    private static final BigInteger MOST_DIMENSION = BigInteger.valueOf(100_000);
    /** Of what Coq computes, more than the step has. */
    private static final int MORE_BITS = 64;
    /** The last premises of the theorems: how {@link #limits} is written, that the learner is accurate enough, and what Coq computes. */
    static final String CHECKED = "cbn [value]; lra|intros miss alarm Hm Ha; cbn [value] in Hm, Ha; try split; lra"
        + "|vm_cast_no_check (eq_refl true)";

    private final ClusteringProblem problem;
    private final Step step;

    private FoundLearner(ClusteringProblem problem, Step step) {
        this.problem = problem;
        this.step = step;
    }

    /**
     * Null where a step is not by such a rule, where Coq would take long, or where the errors are exactly those that the learner may
     * make: Coq sees by intervals only that it makes fewer.
     */
    static FoundLearner of(ClusteringProblem problem, Step step) {
        FoundLearner learner = new FoundLearner(problem, step);
        boolean isShort = problem.dimension().compareTo(MOST_DIMENSION) <= 0 && SignLaw.isShort(problem.samples());
        return RULES.contains(step.rule()) && isShort && !learner.isExact() ? learner : null;
    }

    private boolean isExact() {
        return problem.target() instanceof ErrorPair pair ? pair.falseNegative().equals(result(ResultField.FALSE_NEGATIVE))
            || pair.falsePositive().equals(result(ResultField.FALSE_POSITIVE)) : spare().equals(BigFraction.ZERO);
    }

    /** How much more the errors may be. */
    private BigFraction spare() {
        return ((AverageError) problem.target()).error().multiply(2).subtract(result(ResultField.FALSE_NEGATIVE))
            .subtract(result(ResultField.FALSE_POSITIVE));
    }

    private BigFraction result(ResultField field) {
        return step.result().get(field);
    }

    /** The chance of a miss that Coq shows. */
    private BigFraction miss() {
        return problem.target() instanceof ErrorPair pair ? pair.falseNegative()
            : result(ResultField.FALSE_NEGATIVE).add(spare().divide(2));
    }

    private BigFraction falseAlarm() {
        return problem.target() instanceof ErrorPair pair ? pair.falsePositive()
            : result(ResultField.FALSE_POSITIVE).add(spare().divide(2));
    }

    /** Of what Coq computes. */
    BigInteger bits() {
        return step.witness().get(WitnessField.PRECISION).getNumerator().add(BigInteger.valueOf(MORE_BITS));
    }

    /** The threshold, the errors and what is memorized, in bits. */
    String limits(BigFraction memorized) {
        return "(" + step.witness().get(WitnessField.THRESHOLD).getNumerator() + ") " + Numbers.term(miss()) + " "
            + Numbers.term(falseAlarm()) + " " + Numbers.term(memorized);
    }

    /** With which probability the sign of a coordinate on which all samples agree is kept. */
    BigFraction keeping() {
        return step.witness().get(WitnessField.KEEPING);
    }

    /** The means of the answers to more than half the signs, from the fewest on. */
    String answers() {
        return answerList().stream().map(Numbers::term).collect(Collectors.joining("; ", "[", "]"));
    }

    private List<BigFraction> answerList() {
        if (step.rule() == Rule.BOOL_LEARN_TABLE) {
            return step.witness().list(WitnessField.ANSWERS);
        }
        BigFraction slope = step.witness().get(WitnessField.SLOPE);
        int samples = problem.samples().intValueExact();
        return IntStream.rangeClosed(samples / 2 + 1, samples).mapToObj(k -> slope.multiply(2 * k - samples))
            .map(answer -> answer.compareTo(BigFraction.ONE) > 0 ? BigFraction.ONE : answer).toList();
    }
}
