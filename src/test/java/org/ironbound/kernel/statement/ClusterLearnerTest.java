package org.ironbound.kernel.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigInteger;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.NoisyMean;
import org.ironbound.kernel.bound.NoisyMeanMisses;
import org.ironbound.kernel.real.BinomialRange;
import org.ironbound.kernel.real.BinomialWeight;
import org.ironbound.kernel.real.Logarithm;
import org.junit.jupiter.api.Test;

/** Three clusters with the frequencies 1/2, 1/3 and 1/6, and 6 samples, of which a learner uses one of each cluster [MIX-LEARN]. */
class ClusterLearnerTest {
    private static final int BITS = 96;
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(BITS);
    private static final Logarithm LN = new Logarithm(UNIT);
    private static final BigInteger SIX = BigInteger.valueOf(6);
    private static final BigInteger DIMENSION = BigInteger.valueOf(10_000);
    private static final BigFraction PARAMETER = new BigFraction(1, 100);
    private static final BigFraction ERROR = new BigFraction(9, 20);
    private static final BigFraction NATS = new BigFraction(5000);
    private static final List<Integer> HITS = List.of(1, 2, 3);

    private static Coordinate coordinate(int samples, BigFraction parameter) {
        return Coordinate.of(Coordinate.GAUSSIAN, BigInteger.valueOf(samples), 0, parameter);
    }

    /** Of one sample, said to err with the chance 9/20 in both ways and to memorize 5000 nats. */
    private static LearnerExists learner(BigInteger dimension, BigFraction parameter) {
        NoisyMean mean = NoisyMean.of(BigInteger.ONE, parameter, parameter, new BigFraction(3, 5), UNIT);
        NoisyMeanMisses misses = NoisyMeanMisses.of(dimension, new BigFraction(2, 5), mean.correlation, UNIT).with(new BigFraction(3));
        Clustering alone = Clustering.of(coordinate(1, parameter), dimension, ErrorLimits.average(ERROR));
        return LearnerExists.gaussLearn(alone, mean, misses, BITS).weakened(NATS, ERROR, ERROR);
    }

    private static final LearnerExists LEARNER = learner(DIMENSION, PARAMETER);

    private static MixtureCluster cluster(int hit) {
        return MixtureCluster.of(coordinate(1, PARAMETER), DIMENSION, BigInteger.valueOf(hit), SIX);
    }

    private static BinomialWeight weight(int hit, BigInteger samples) {
        return BinomialWeight.none(LN, samples, BigInteger.valueOf(hit), SIX, UNIT).at(UNIT);
    }

    /** From a number of samples of the cluster up to another one. */
    private static BinomialRange range(int hit, BigInteger samples, int from, int to) {
        BinomialWeight weight = weight(hit, samples);
        BinomialRange range = null;
        for (int m = 0; m < to; m++) {
            range = m < from ? null : range == null ? BinomialRange.of(weight) : range.and(weight);
            weight = m < 6 ? weight.next() : weight;
        }
        return range;
    }

    /** The weight of use is the chance of a sample: the code is best. */
    private static ClusterLearner part(int hit) {
        BigInteger use = UNIT.subtract(weight(hit, SIX).lower);
        return ClusterLearner.of(cluster(hit), LEARNER, range(hit, SIX, 0, 1), range(hit, SIX, 1, 7), use, UNIT, LN);
    }

    private static Mixture mixture(BigFraction error) {
        return Mixture.of(SIX, HITS.stream().map(ClusterLearnerTest::cluster).toArray(MixtureCluster[]::new),
            new BigInteger[] {BigInteger.ONE, BigInteger.ONE, BigInteger.ONE}, SIX, error);
    }

    private static MixtureLearner learner(BigFraction error) {
        MixtureLearner learner = MixtureLearner.none(mixture(error), UNIT);
        for (int hit : HITS) {
            learner = learner.add(BigInteger.ONE, part(hit));
        }
        return learner;
    }

    private static double value(BigInteger x) {
        return new BigFraction(x, UNIT).doubleValue();
    }

    /** 0.45464.. = 1/2 - sum of f (1 - (1-f)^6)/20; 12808.42.. nats and an entropy of 1.01547.. */
    @Test
    void isWhatTheFormulasSay() {
        MixtureLearner learner = learner(ERROR.add(new BigFraction(1, 100)));
        assertEquals(0.4546446330589849, value(learner.error), 1e-13);
        assertEquals(12808.42764060357 + 1.01547617941755, value(learner.memorization), 1e-9);
        MixtureMemorizationAtMost bound = MixtureMemorizationAtMost.learn(learner);
        assertEquals(value(learner.memorization), bound.value.doubleValue(), 1e-9);
        assertEquals(bound.value.doubleValue() / Math.log(2), bound.toBits(BITS).value.doubleValue(), 1e-8);
        assertNull(bound.toBits(BITS).toBits(BITS));
        assertNull(bound.toBits(0));
        assertNotNull(bound.weakened(bound.value.add(BigFraction.ONE)));
        assertNull(bound.weakened(bound.value.subtract(new BigFraction(1, 1000))));
    }

    /** The error must be reached, and every cluster have its part. */
    @Test
    void onlyLearnersOfTheWholeMixtureCount() {
        assertNull(MixtureMemorizationAtMost.learn(learner(ERROR)));
        BigFraction loose = new BigFraction(49, 100);
        MixtureLearner none = MixtureLearner.none(mixture(loose), UNIT);
        assertNull(MixtureMemorizationAtMost.learn(none));
        assertNull(MixtureMemorizationAtMost.learn(none.add(BigInteger.ONE, part(1))));
        assertNull(none.add(BigInteger.TWO, part(1)));
        assertNull(none.add(BigInteger.ONE, part(2)));
        assertNull(none.add(BigInteger.ONE, ClusterLearner.nothing(cluster(1), BigInteger.TEN, UNIT)));
        assertNull(none.add(BigInteger.ONE, ClusterLearner.nothing(cluster(1), SIX, UNIT.add(BigInteger.ONE))));
        assertNull(MixtureLearner.none(mixture(loose), BigInteger.ZERO));
        MixtureLearner guess = none;
        for (int hit : HITS) {
            guess = guess.add(BigInteger.ONE, ClusterLearner.nothing(cluster(hit), SIX, UNIT));
        }
        assertEquals(0.5, value(guess.error));
        assertEquals(BigInteger.ZERO, guess.memorization);
        assertNull(MixtureMemorizationAtMost.learn(guess));
        assertNull(guess.add(BigInteger.ONE, part(1)));
    }

    /** The learner is one of the cluster, and the chances are those of fewer samples than it needs and of more. */
    @Test
    void partsAreOfOneCluster() {
        BinomialRange few = range(2, SIX, 0, 1);
        BinomialRange enough = range(2, SIX, 1, 7);
        BigInteger half = UNIT.shiftRight(1);
        assertNotNull(ClusterLearner.of(cluster(2), LEARNER, few, enough, half, UNIT, LN));
        assertNotNull(ClusterLearner.of(cluster(2), LEARNER, few, range(2, SIX, 1, 3), half, UNIT, LN));
        assertNull(ClusterLearner.of(cluster(1), LEARNER, few, enough, half, UNIT, LN));
        assertNull(ClusterLearner.of(cluster(2), LEARNER, few, range(3, SIX, 1, 7), half, UNIT, LN));
        assertNull(ClusterLearner.of(cluster(2), LEARNER, few, range(2, BigInteger.TEN, 1, 7), half, UNIT, LN));
        assertNull(ClusterLearner.of(cluster(2), LEARNER, few, range(2, SIX, 0, 7), half, UNIT, LN));
        assertNull(ClusterLearner.of(cluster(2), LEARNER, few, range(2, SIX, 2, 7), half, UNIT, LN));
        assertNull(ClusterLearner.of(cluster(2), LEARNER, range(2, SIX, 0, 2), enough, half, UNIT, LN));
        assertNull(ClusterLearner.of(cluster(2), LEARNER, enough, enough, half, UNIT, LN));
        assertNull(ClusterLearner.of(cluster(2), LEARNER, few, enough, BigInteger.ZERO, UNIT, LN));
        assertNull(ClusterLearner.of(cluster(2), LEARNER, few, enough, UNIT, UNIT, LN));
        assertNull(ClusterLearner.of(cluster(2), LEARNER, few, enough, half, UNIT, new Logarithm(UNIT.add(BigInteger.ONE))));
        assertNull(ClusterLearner.of(cluster(2), learner(BigInteger.valueOf(9_999), PARAMETER), few, enough, half, UNIT, LN));
        assertNull(ClusterLearner.of(cluster(2), learner(DIMENSION, new BigFraction(1, 99)), few, enough, half, UNIT, LN));
        LearnerExists worse = LEARNER.weakened(NATS, ERROR, new BigFraction(14, 25));
        assertNull(ClusterLearner.of(cluster(2), worse, few, enough, half, UNIT, LN));
        assertNull(ClusterLearner.nothing(cluster(2), BigInteger.valueOf(-1), UNIT));
        assertNull(ClusterLearner.nothing(cluster(2), SIX, BigInteger.ZERO));
    }

    /** The next number of samples, of the same trials and at the same scale. */
    @Test
    void rangesHaveNoGaps() {
        BinomialWeight none = weight(2, SIX);
        BinomialRange range = BinomialRange.of(none);
        assertNull(range.and(none));
        assertNull(range.and(none.next().next()));
        assertNull(range.and(weight(1, SIX).next()));
        assertNull(range.and(weight(2, BigInteger.TEN).next()));
        assertNull(range.and(none.next().at(UNIT.add(BigInteger.ONE))));
        assertEquals(1 - Math.pow(2.0 / 3, 6), value(range(2, SIX, 1, 7).lower), 1e-15);
    }
}
