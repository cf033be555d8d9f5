package org.ironbound.search.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.estimate.SignSumEstimate;
import org.ironbound.input.BooleanInput;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.ExactNumber;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.bound.CountAnswers;
import org.ironbound.kernel.bound.SignLaw;
import org.ironbound.kernel.bound.SparseLearner;
import org.ironbound.kernel.bound.TrinomialTail;
import org.ironbound.kernel.real.BinaryEntropy;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.statement.CountingLearner;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.SparseHypercube;
import org.junit.jupiter.api.Test;

/** What the search finds, the kernel certifies. */
class SignLearnerSearchTest {
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(100);
    private static final Logarithm LN = new Logarithm(UNIT);
    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);
    private static final BigInteger DIMENSION = BigInteger.valueOf(10_000);
    /** The least information at an average error of 1/10, in nats. */
    private static final double PHI = 1.58643132429802311668;

    @Test
    void booleanClustering() {
        BigFraction lambda = new BigFraction(1, 10);
        Witness learner = SignLearnerSearch.of(signs("20")).find(average("0.1"), 0).orElseThrow();
        CountAnswers answers = CountAnswers.of(LN, 20, lambda, MILLION);
        for (BigFraction answer : learner.list(WitnessField.ANSWERS)) {
            answers = answers.with(LN, answer.multiply(MILLION).getNumerator());
        }
        assertTrue(errors(learner, CountingLearner.law(lambda, answers.mean, UNIT), CountingLearner.lawOfNull()) <= 0.2);
        BigInteger entropy = BinaryEntropy.of(LN, UNIT.add(answers.mean), UNIT.shiftLeft(1)).upper;
        double memorized = Enclosures.toDouble(entropy.subtract(answers.doubt).multiply(DIMENSION), UNIT);
        // tau is at most n lambda^2 and rho at most lambda^2 tau.
        double lower = (1 - 0.2) / (0.01 * 0.2) * PHI;
        assertTrue(lower <= memorized && memorized <= 4 * lower, () -> lower + " to " + memorized);
    }

    @Test
    void sparseHypercube() {
        BigFraction p = new BigFraction(1, 100);
        Witness learner = SignLearnerSearch.of(new SparseHypercube(DIMENSION, BigInteger.valueOf(4), p, average("0.1")))
            .find(average("0.1"), 0).orElseThrow();
        BigFraction u = learner.get(WitnessField.KEEPING);
        assertTrue(errors(learner, SparseLearner.lawOfPositive(4, p, u), SparseLearner.lawOfNull(4, p, u)) <= 0.2);
        double memorized = Enclosures.toDouble(SparseLearner.memorizationUpperBound(LN, DIMENSION, 4, p, u), UNIT);
        double lower = (1 - 0.01 / 0.13375) / 0.00106693766534864343673 * PHI;
        assertTrue(lower <= memorized && memorized <= 10 * lower, () -> lower + " to " + memorized);
    }

    /** What the search for the least parameter rests on: larger answers err less often, wherever the threshold is. */
    @Property(tries = 50)
    void largerParametersOfCountingErrLessOften(@ForAll @IntRange(min = 1, max = 60) int samples,
            @ForAll @IntRange(min = 1, max = 999) int lambda, @ForAll @DoubleRange(max = 1) double one,
            @ForAll @DoubleRange(max = 1) double other, @ForAll @IntRange(min = -41, max = 41) int threshold) {
        SignFamily.Counting family = new SignFamily.Counting(samples, new BigFraction(lambda, 1000));
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        assertTrue(family.isMonotone());
        assertTrue(miss(family.ofSample(high), threshold) <= miss(family.ofSample(low), threshold) + 1e-9);
        assertEquals(family.ofNull(low), family.ofNull(high));
    }

    private static double miss(SignBound law, int threshold) {
        return SignSumEstimate.of(40, law.minus(), law.plus()).atMost(threshold);
    }

    /** The next parameter at which an answer is another one has no learner between; one further on has. */
    @Test
    void neighboursHaveNoLearnerBetween() {
        SignFamily.Counting family = new SignFamily.Counting(9, new BigFraction(1, 10));
        assertTrue(family.areNeighbours(0.5, 0.5));
        assertTrue(family.areNeighbours(0.5, 0.5 + 1e-9));
        assertFalse(family.areNeighbours(0.5, 0.5 + 1e-4));
        SignFamily.Keeping keeping = new SignFamily.Keeping(3, new BigFraction(1, 10));
        assertFalse(keeping.isMonotone());
        assertTrue(keeping.areNeighbours(0.1234567891, 0.1234567892));
        assertFalse(keeping.areNeighbours(0.1234567891, 0.1234567901));
    }

    @Test
    void anErrorBelowTheFloorOfTheFamilyIsNotReached() {
        // The majority of nine samples errs more often than that.
        assertEquals(Optional.empty(), SignLearnerSearch.of(signs("9")).find(average("0.1"), 0));
        SparseHypercube one = new SparseHypercube(BigInteger.valueOf(100), BigInteger.ONE, new BigFraction(1, 10), average("1e-6"));
        assertEquals(Optional.empty(), SignLearnerSearch.of(one).find(average("1e-6"), 0));
    }

    private static BooleanClustering signs(String samples) {
        return new BooleanInput(new ClusteringInput("10000", samples, "0.1", null, null), null).problem();
    }

    private static ErrorTarget average(String error) {
        return new AverageError(ExactNumber.parse("error", error));
    }

    /** Miss and false alarm together. */
    private static double errors(Witness learner, SignLaw positive, SignLaw nothing) {
        BigFraction threshold = learner.get(WitnessField.THRESHOLD);
        BigInteger miss = TrinomialTail.upperBound(LN, DIMENSION, positive, threshold);
        BigInteger falseAlarm = TrinomialTail.upperBound(LN, DIMENSION, nothing.negated(), threshold.add(1).negate());
        return Enclosures.toDouble(miss.add(falseAlarm), UNIT);
    }
}
