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
        BigInteger rest = weight(hit, SIX).lower;
        return ClusterLearner.of(NamedLearners.none(cluster(hit), SIX, UNIT, UNIT).nothing(range(hit, SIX, 0, 1), rest, LN)
            .with(LEARNER, range(hit, SIX, 1, 7), UNIT.subtract(rest), LN));
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

    /** The learner is one of the cluster, and the chances are those of the next numbers of samples, of which it needs no more. */
    @Test
    void partsAreOfOneCluster() {
        BinomialRange few = range(2, SIX, 0, 1);
        BinomialRange enough = range(2, SIX, 1, 7);
        BigInteger half = UNIT.shiftRight(1);
        NamedLearners none = NamedLearners.none(cluster(2), SIX, UNIT, UNIT);
        NamedLearners names = none.nothing(few, half, LN);
        assertNotNull(ClusterLearner.of(names.with(LEARNER, enough, half, LN)));
        assertNotNull(ClusterLearner.of(names.with(LEARNER, range(2, SIX, 1, 3), half, LN)));
        assertNotNull(none.nothing(range(2, SIX, 0, 3), half, LN).with(LEARNER, range(2, SIX, 3, 7), half, LN));
        assertNull(none.with(LEARNER, range(2, SIX, 0, 7), half, LN));
        assertNull(NamedLearners.none(cluster(1), SIX, UNIT, UNIT).nothing(few, half, LN));
        assertNull(NamedLearners.none(cluster(2), BigInteger.TEN, UNIT, UNIT).nothing(few, half, LN));
        assertNull(NamedLearners.none(cluster(2), SIX, UNIT, UNIT.add(BigInteger.ONE)).nothing(few, half, LN));
        assertNull(names.with(LEARNER, range(3, SIX, 1, 7), half, LN));
        assertNull(names.with(LEARNER, range(2, BigInteger.TEN, 1, 7), half, LN));
        assertNull(names.with(LEARNER, range(2, SIX, 0, 7), half, LN));
        assertNull(names.with(LEARNER, range(2, SIX, 2, 7), half, LN));
        assertNull(names.nothing(range(2, SIX, 2, 7), half, LN));
        assertNull(names.nothing(few, half, LN));
        assertNull(names.with(LEARNER, enough, BigInteger.ZERO, LN));
        assertNull(names.with(LEARNER, enough, half.add(BigInteger.ONE), LN));
        assertNull(none.nothing(few, UNIT.add(BigInteger.ONE), LN));
        assertNull(names.with(LEARNER, enough, half, new Logarithm(UNIT.add(BigInteger.ONE))));
        assertNull(names.nothing(enough, half, new Logarithm(UNIT.add(BigInteger.ONE))));
        assertNull(names.with(learner(BigInteger.valueOf(9_999), PARAMETER), enough, half, LN));
        assertNull(names.with(learner(DIMENSION, new BigFraction(1, 99)), enough, half, LN));
        assertNull(names.with(LEARNER.weakened(NATS, ERROR, new BigFraction(14, 25)), enough, half, LN));
        assertNull(ClusterLearner.of(none));
        assertNull(NamedLearners.none(cluster(2), BigInteger.valueOf(-1), UNIT, UNIT));
        assertNull(NamedLearners.none(cluster(2), SIX, BigInteger.ZERO, UNIT));
        assertNull(NamedLearners.none(cluster(2), SIX, UNIT, BigInteger.ZERO));
        assertNull(ClusterLearner.nothing(cluster(2), BigInteger.valueOf(-1), UNIT));
        assertNull(ClusterLearner.nothing(cluster(2), SIX, BigInteger.ZERO));
    }

    /** Said to err and to memorize so much with so many samples. */
    private static LearnerExists said(int samples, double error, double nats) {
        NoisyMean mean = NoisyMean.of(BigInteger.valueOf(samples), PARAMETER, PARAMETER,
            samples == 1 ? new BigFraction(3, 5) : new BigFraction(1, 4), UNIT);
        NoisyMeanMisses misses = NoisyMeanMisses.of(DIMENSION, new BigFraction(1, 2), mean.correlation, UNIT).with(new BigFraction(3));
        Clustering alone = Clustering.of(coordinate(samples, PARAMETER), DIMENSION, ErrorLimits.average(ERROR));
        BigFraction x = new BigFraction((int) Math.round(error * 100), 100);
        return LearnerExists.gaussLearn(alone, mean, misses, BITS).weakened(new BigFraction((int) nats), x, x);
    }

    /** Two clusters, four samples, up to two of which are used: P(0) = 1/16, P(1) = 1/4, P(2 or more) = 11/16. */
    @Test
    void severalLearnersAreUsedByTheNumberOfSamples() {
        BigInteger four = BigInteger.valueOf(4);
        MixtureCluster cluster = cluster(3);
        BigInteger part = UNIT.shiftRight(4);
        NamedLearners names = NamedLearners.none(cluster, four, UNIT, UNIT).nothing(range(3, four, 0, 1), part, LN)
            .with(said(1, 0.45, 5000), range(3, four, 1, 2), part.shiftLeft(2), LN)
            .with(said(2, 0.4, 6000), range(3, four, 2, 5), part.multiply(BigInteger.valueOf(11)), LN);
        ClusterLearner learner = ClusterLearner.of(names);
        assertEquals(0.5 / 16 + 0.45 / 4 + 0.4 * 11 / 16, value(learner.error), 1e-13);
        double entropy = Math.log(16) / 16 + Math.log(4) / 4 + Math.log(16.0 / 11) * 11 / 16;
        assertEquals(5000 / 4.0 + 6000 * 11 / 16.0 + entropy, value(learner.memorization), 1e-9);
        assertNull(NamedLearners.none(cluster, four, UNIT, UNIT).nothing(range(3, four, 0, 1), part, LN)
            .with(said(2, 0.4, 6000), range(3, four, 1, 5), part, LN));
    }

    /** What a range leaves out has the largest cost: here three samples and more, and the learner may be used there too. */
    @Test
    void whatIsLeftOutCostsMost() {
        BigInteger half = UNIT.shiftRight(1);
        NamedLearners names = NamedLearners.none(cluster(3), SIX, UNIT, UNIT).nothing(range(3, SIX, 0, 1), half, LN);
        ClusterLearner all = ClusterLearner.of(names.with(LEARNER, range(3, SIX, 1, 7), half, LN));
        ClusterLearner some = ClusterLearner.of(names.with(LEARNER, range(3, SIX, 1, 3), half, LN));
        assertEquals(value(all.memorization), value(some.memorization), 1e-9);
        assertEquals(0.5 - 0.05 * 21 / 64, value(some.error), 1e-13);
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
