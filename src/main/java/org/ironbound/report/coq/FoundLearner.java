package org.ironbound.report.coq;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ProblemLimits;
import org.ironbound.problem.SparseHypercube;

/**
 * A learner of a step of [BOOL-LEARN-TABLE], [BOOL-LEARN] or [SPARSE-LEARN] as arguments of the theorems of ComputedLearners.v and
 * ComputedKeeping.v, which compute anew what it memorizes and how often it errs.
 */
final class FoundLearner {
    private static final Set<Rule> RULES = EnumSet.of(Rule.BOOL_LEARN_TABLE, Rule.BOOL_LEARN, Rule.SPARSE_LEARN);
    /** Of what Coq computes, more than the step has. */
    static final int MORE_BITS = 64;

    private final ClusteringProblem problem;
    private final Step step;
    private final List<Claim> claims;
    /** Of signs; null for the sparse hypercube. */
    private final BigFraction mean;
    private final TailWindows misses;
    private final TailWindows alarms;

    private FoundLearner(ClusteringProblem problem, Step step, List<Claim> claims) {
        this.problem = problem;
        this.step = step;
        this.claims = claims;
        this.mean = problem instanceof BooleanClustering signs ? MeanAnswer.of(signs.lambda(), samples(), answerList(),
            precision() + MORE_BITS) : null;
        this.misses = windows(apart(), threshold(), miss());
        this.alarms = windows(BigFraction.ZERO, threshold().add(BigInteger.ONE).negate(), falseAlarm());
    }

    /**
     * Null where a step is not by such a rule. Its errors are less than the step says, for the kernel rounds tails up by a unit at
     * least: so Coq can see it by intervals.
     *
     * @param claims of the certificate: what they say of a learner is about this one [ONE-STATEMENT]
     */
    static FoundLearner of(ClusteringProblem problem, Step step, List<Claim> claims) {
        return RULES.contains(step.rule()) ? new FoundLearner(problem, step, claims) : null;
    }

    /** How many terms of both tails Coq goes through. */
    BigInteger terms() {
        return misses.steps().add(alarms.steps());
    }

    /** How much more the errors may be. */
    private BigFraction spare() {
        return ((AverageError) problem.target()).error().multiply(2).subtract(result(ResultField.FALSE_NEGATIVE))
            .subtract(result(ResultField.FALSE_POSITIVE));
    }

    private BigFraction result(ResultField field) {
        return step.result().get(field);
    }

    private Stream<Claim> claims(Claim.Quantity quantity) {
        return claims.stream().filter(claim -> claim.quantity() == quantity && claim.relation() == Relation.AT_MOST);
    }

    private Optional<BigFraction> claimed(Claim.Quantity quantity) {
        return claims(quantity).map(Claim::value).min(Comparator.naturalOrder());
    }

    /** The chance of a miss that Coq shows: what is claimed, or less where the claims are rounded to more than the error allows. */
    private BigFraction miss() {
        BigFraction enough = enoughMisses();
        return claimed(Claim.Quantity.FALSE_NEGATIVE).filter(claimed -> !areTooMany() || claimed.compareTo(enough) < 0).orElse(enough);
    }

    private BigFraction falseAlarm() {
        BigFraction enough = enoughAlarms();
        return claimed(Claim.Quantity.FALSE_POSITIVE).filter(claimed -> !areTooMany() || claimed.compareTo(enough) < 0).orElse(enough);
    }

    private BigFraction enoughMisses() {
        return problem.target() instanceof ErrorPair pair ? pair.falseNegative()
            : result(ResultField.FALSE_NEGATIVE).add(spare().divide(2));
    }

    private BigFraction enoughAlarms() {
        return problem.target() instanceof ErrorPair pair ? pair.falsePositive()
            : result(ResultField.FALSE_POSITIVE).add(spare().divide(2));
    }

    private boolean areTooMany() {
        return problem.target() instanceof AverageError average && claimed(Claim.Quantity.FALSE_NEGATIVE).orElse(enoughMisses())
            .add(claimed(Claim.Quantity.FALSE_POSITIVE).orElse(enoughAlarms())).compareTo(average.error().multiply(2)) > 0;
    }

    /** What it memorizes at most. */
    Amount memorized() {
        return claims(Claim.Quantity.LEAST_MEMORIZATION).map(Amount::of).min(Comparator.comparing(Amount::above))
            .orElseGet(() -> Amount.nats(result(ResultField.MEMORIZATION)));
    }

    /** Of its chances of errors. */
    String errors() {
        return "miss <= " + Numbers.real(miss()) + " /\\ false_alarm <= " + Numbers.real(falseAlarm());
    }

    /** Of what Coq computes, and of the tails. */
    String bits() {
        int precision = precision();
        return precision + MORE_BITS + " " + precision;
    }

    /** A sign of the sparse hypercube is wrong with a chance of about 2 to minus the number of samples, of which steps have few. */
    private int precision() {
        int more = problem instanceof SparseHypercube sparse
            ? Math.max(0, sparse.samples().intValueExact() - ProblemLimits.SPARSE_SAMPLES) : 0;
        return step.witness().get(WitnessField.PRECISION).intValue() + more;
    }

    private BigInteger threshold() {
        return step.witness().get(WitnessField.THRESHOLD).getNumerator();
    }

    /** The dimension, the threshold, the windows of both tails, the errors and what is memorized, in bits. */
    String limits() {
        return problem.dimension() + " (" + threshold() + ") " + misses.text() + " " + alarms.text() + "\n  " + Numbers.term(miss())
            + " " + Numbers.term(falseAlarm()) + " " + memorized().term();
    }

    private TailWindows windows(BigFraction apart, BigInteger end, BigFraction tail) {
        return TailWindows.of(problem.dimension(), present(), apart, end, tail);
    }

    /** How much likelier agreement is than disagreement, where a summand is not 0. */
    private BigFraction apart() {
        return problem instanceof SparseHypercube sparse ? sparse.fixed().divide(agreement(sparse))
            : ((BooleanClustering) problem).lambda().lowerBound(precision()).multiply(mean);
    }

    /** The chance that a summand is not 0. */
    private BigFraction present() {
        return problem instanceof SparseHypercube sparse ? keeping().multiply(agreement(sparse)) : BigFraction.ONE;
    }

    private static BigFraction agreement(SparseHypercube sparse) {
        return new SparseCoordinate(sparse.samples(), sparse.fixed()).agreement();
    }

    /** How many samples a learner of signs looks at. */
    int samples() {
        return problem.samples().min(MeanAnswer.MOST_SAMPLES).intValueExact();
    }

    /** A lower bound of the mean answer. */
    BigFraction mean() {
        return mean;
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
        int samples = samples();
        return IntStream.rangeClosed(samples / 2 + 1, samples).mapToObj(k -> slope.multiply(2 * k - samples))
            .map(answer -> answer.compareTo(BigFraction.ONE) > 0 ? BigFraction.ONE : answer).toList();
    }
}
