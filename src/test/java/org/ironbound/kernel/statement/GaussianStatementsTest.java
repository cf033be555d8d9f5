package org.ironbound.kernel.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.NoisyMean;
import org.ironbound.kernel.bound.NoisyMeanMisses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements about Gaussian clustering: what the rules say, and that they refuse what does not follow. */
class GaussianStatementsTest {
    private static final int BITS = 100;
    private static final BigFraction TINY = new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(30));

    private static BigFraction fraction(String text) {
        String[] parts = text.split("/");
        return new BigFraction(new BigInteger(parts[0]), parts.length > 1 ? new BigInteger(parts[1]) : BigInteger.ONE);
    }

    private static BigInteger whole(long n) {
        return BigInteger.valueOf(n);
    }

    /** lambda^2 = 1/sqrt(100). */
    private static Coordinate tenth(long samples) {
        return Coordinate.of(Coordinate.GAUSSIAN, whole(samples), 1, fraction("1/100"));
    }

    private static Clustering problem(long samples, ErrorLimits target) {
        return Clustering.of(tenth(samples), whole(100), target);
    }

    /** The same lambda^2 in more dimensions, where learning is easier. */
    private static Clustering large(ErrorLimits target) {
        return Clustering.of(tenth(10), whole(10_000), target);
    }

    private static Clustering average(long samples, String error) {
        return problem(samples, ErrorLimits.average(fraction(error)));
    }

    private static CoefficientsAtMost upper(Clustering problem) {
        return CoefficientsAtMost.gauss(problem.coordinate, fraction("1/10"));
    }

    private static InformationNeeded needed(Clustering problem) {
        return InformationNeeded.accAverage(problem, fraction("1/10"), BITS);
    }

    /** (1 - tau_n)/rho_n = (d - sqrt d)/n. */
    @Test
    void coefficientsAreThoseOfTheory() {
        CoefficientsAtMost upper = CoefficientsAtMost.gauss(tenth(2), fraction("1/10"));
        assertEquals(fraction("2/11"), upper.tau);
        assertEquals(fraction("1/55"), upper.rho);
        assertEquals(fraction("45"), upper.ratio);
        CoefficientsAtLeast lower = CoefficientsAtLeast.gauss(tenth(2), fraction("1/10"));
        assertEquals(upper.tau, lower.tau);
        assertEquals(upper.rho, lower.rho);
    }

    @Test
    void aBoundOnTheWrongSideOfLambdaSquaredIsRefused() {
        assertNull(CoefficientsAtMost.gauss(tenth(2), fraction("1/10").subtract(TINY)));
        assertNull(CoefficientsAtLeast.gauss(tenth(2), fraction("1/10").add(TINY)));
        assertNotNull(CoefficientsAtMost.gauss(tenth(2), fraction("1/10").add(TINY)));
        assertNotNull(CoefficientsAtLeast.gauss(tenth(2), fraction("1/10").subtract(TINY)));
        assertNull(CoefficientsAtMost.gauss(tenth(2), fraction("1")));
        assertNull(CoefficientsAtLeast.gauss(tenth(2), fraction("0")));
        assertNull(CoefficientsAtLeast.gauss(tenth(2), fraction("-1/10")));
    }

    /** (1/10^4)^(1/4) = 1/10. */
    @Test
    void rootsAreExact() {
        Coordinate fourth = Coordinate.of(Coordinate.GAUSSIAN, BigInteger.ONE, 2, fraction("1/10000"));
        assertTrue(fourth.isAtMost(fraction("1/10")));
        assertTrue(fourth.isAtLeast(fraction("1/10")));
        assertFalse(fourth.isAtMost(fraction("1/10").subtract(TINY)));
        assertFalse(fourth.isAtLeast(fraction("1/10").add(TINY)));
    }

    @Test
    void problemsOutOfRangeAreRefused() {
        assertNull(Coordinate.of(17, BigInteger.ONE, 0, fraction("1/2")));
        assertNull(Coordinate.of(Coordinate.GAUSSIAN, BigInteger.ZERO, 0, fraction("1/2")));
        assertNull(Coordinate.of(Coordinate.GAUSSIAN, BigInteger.ONE, -1, fraction("1/2")));
        assertNull(Coordinate.of(Coordinate.GAUSSIAN, BigInteger.ONE, 1 << 30, fraction("1/2")));
        assertNull(Coordinate.of(Coordinate.GAUSSIAN, BigInteger.ONE, 0, fraction("0")));
        assertNull(Coordinate.of(Coordinate.GAUSSIAN, BigInteger.ONE, 0, fraction("1")));
        assertNull(ErrorLimits.average(fraction("1/2")));
        assertNull(ErrorLimits.average(fraction("-1/2")));
        assertNull(ErrorLimits.pair(fraction("1/2"), fraction("1/2")));
        assertNull(ErrorLimits.pair(fraction("-1/2"), fraction("1/2")));
        assertNull(ErrorLimits.pair(fraction("0"), fraction("1")));
        assertNull(Clustering.of(tenth(1), BigInteger.ZERO, ErrorLimits.average(fraction("1/10"))));
    }

    @Test
    void informationNeededIsOfTheTargetsKind() {
        Clustering pair = problem(1, ErrorLimits.pair(fraction("1/10"), fraction("1/10")));
        assertNotNull(InformationNeeded.acc(pair, BITS));
        assertNull(InformationNeeded.accAverage(pair, fraction("1/10"), BITS));
        assertNull(InformationNeeded.acc(average(1, "1/10"), BITS));
        assertNull(InformationNeeded.acc(problem(1, ErrorLimits.pair(fraction("1/10"), fraction("0"))), BITS));
        assertNull(InformationNeeded.accAverage(average(1, "0"), fraction("1/10"), BITS));
        assertNull(InformationNeeded.accAverage(average(1, "1/10"), fraction("1/5"), BITS));
        assertNull(InformationNeeded.accAverage(average(1, "1/10"), fraction("0"), BITS));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void tooFewBitsAreRefused(int bits) {
        Clustering problem = average(1, "1/10");
        assertNull(InformationNeeded.accAverage(problem, fraction("1/10"), bits));
        assertNull(MemorizationAtLeast.gaussIb(upper(problem), needed(problem), bits));
        assertNull(MemorizationAtLeast.mem(upper(problem), needed(problem)).toBits(bits));
    }

    @Test
    void premisesMustBeOfTheSameSamples() {
        InformationNeeded needed = needed(average(1, "1/10"));
        CoefficientsAtMost other = CoefficientsAtMost.gauss(tenth(2), fraction("1/10"));
        assertNull(MemorizationAtLeast.mem(other, needed));
        assertNull(MemorizationAtLeast.gaussIb(other, needed, BITS));
        assertNull(NoLearner.gaussFeasible(other, needed, BITS));
        CoefficientsAtMost same = CoefficientsAtMost.gauss(tenth(1), fraction("1/10"));
        assertEquals(needed.problem, MemorizationAtLeast.mem(same, needed).problem);
        assertNull(MemorizationAtLeast.mem(CoefficientsAtMost.gauss(Coordinate.of(Coordinate.GAUSSIAN, BigInteger.ONE, 0, fraction("1/10")),
            fraction("1/10")), needed));
    }

    /** Nothing but what is said is said: the linear bound is ratio times information, the other is above it. */
    @Test
    void memorizationFollows() {
        Clustering problem = average(1, "2/5");
        InformationNeeded needed = InformationNeeded.accAverage(problem, fraction("2/5"), BITS);
        MemorizationAtLeast linear = MemorizationAtLeast.mem(upper(problem), needed);
        assertEquals(needed.value.multiply(90), linear.value);
        MemorizationAtLeast sharper = MemorizationAtLeast.gaussIb(upper(problem), needed, BITS);
        assertTrue(sharper.value.compareTo(linear.value) > 0);
        MemorizationAtLeast bits = sharper.toBits(BITS);
        assertTrue(bits.inBits);
        assertEquals(sharper.value.doubleValue() / Math.log(2), bits.value.doubleValue(), 1e-9);
        assertNull(bits.toBits(BITS));
        assertNull(PrivacyNeeded.priv(bits, fraction("1"), BITS));
    }

    /** Phi(-0.8416) is above 1/5, Phi(-0.8417) below; the mean of 1/10 and 3/10 is 1/5. */
    @Test
    void distanceIsOfTheMeanError() {
        for (ErrorLimits target : List.of(ErrorLimits.average(fraction("1/5")), ErrorLimits.pair(fraction("1/10"), fraction("3/10")),
                ErrorLimits.pair(fraction("3/10"), fraction("1/10")), ErrorLimits.pair(fraction("2/5"), fraction("0")))) {
            assertEquals(fraction("16832/10000"), DistanceNeeded.of(problem(1, target), fraction("8416/10000"), BITS).value);
            assertNull(DistanceNeeded.of(problem(1, target), fraction("8417/10000"), BITS));
            assertNull(DistanceNeeded.of(problem(1, target), fraction("8416/10000"), 4));
            assertNull(DistanceNeeded.of(problem(1, target), fraction("-1"), BITS));
            assertNull(DistanceNeeded.of(problem(1, target), fraction("1001"), BITS));
        }
        DistanceNeeded none = DistanceNeeded.of(average(1, "49/100"), fraction("0"), 2);
        assertEquals(BigFraction.ZERO, none.value);
        assertNull(none.weakened(TINY));
        assertNotNull(none.weakened(TINY.negate()));
    }

    @Test
    void memorizationFollowsFromADistance() {
        Clustering problem = large(ErrorLimits.average(fraction("1/5")));
        CoefficientsAtMost upper = upper(problem);
        DistanceNeeded distance = DistanceNeeded.of(problem, fraction("8416/10000"), BITS);
        MemorizationAtLeast least = MemorizationAtLeast.gaussTv(upper, distance, upper.rho, BITS);
        assertEquals(problem, least.problem);
        assertFalse(least.inBits);
        assertTrue(least.value.doubleValue() > 0);
        assertNull(MemorizationAtLeast.gaussTv(upper, distance, upper.rho.subtract(TINY), BITS));
        assertNull(MemorizationAtLeast.gaussTv(upper, distance, fraction("1"), BITS));
        assertNull(MemorizationAtLeast.gaussTv(upper, distance, upper.rho, 0));
        assertNull(NoLearner.gaussTv(upper, distance, upper.rho));
        assertNull(MemorizationAtLeast.gaussTv(CoefficientsAtMost.gauss(tenth(9), fraction("1/10")), distance, fraction("1/2"), BITS));
        assertNull(MemorizationAtLeast.gaussTv(upper, distance.weakened(fraction("-1")), upper.rho, BITS));
        CoefficientsAtMost useless = upper.weakened(fraction("1"), upper.rho, fraction("0"));
        assertNull(MemorizationAtLeast.gaussTv(useless, distance, upper.rho, BITS));
    }

    /** Ten samples of 100 coordinates do not tell apart what 50 would. */
    @Test
    void aDistanceMayBeOutOfReach() {
        Coordinate coordinate = Coordinate.of(Coordinate.GAUSSIAN, whole(10), 0, fraction("1/50"));
        Clustering problem = Clustering.of(coordinate, whole(100), ErrorLimits.average(fraction("1/20")));
        CoefficientsAtMost upper = CoefficientsAtMost.gauss(coordinate, fraction("1/50"));
        DistanceNeeded distance = DistanceNeeded.of(problem, fraction("16/10"), BITS);
        NoLearner none = NoLearner.gaussTv(upper, distance, fraction("16/100"));
        assertEquals(problem, none.problem);
        ErrorAtLeast error = ErrorAtLeast.above(none, whole(1000));
        assertEquals(whole(50), error.value);
        assertEquals(coordinate, error.coordinate);
        assertEquals(whole(49), ErrorAtLeast.above(none, whole(999)).value);
        assertNull(ErrorAtLeast.above(none, whole(0)));
        assertNull(MemorizationAtLeast.gaussTv(upper, distance, fraction("16/100"), BITS));
        assertNull(NoLearner.gaussTv(upper, distance, fraction("99/100")));
        assertNull(NoLearner.gaussTv(CoefficientsAtMost.gauss(tenth(10), fraction("1/10")), distance, fraction("16/100")));
    }

    @Test
    void statementsMayBeWeakerAndNeverStronger() {
        Clustering problem = average(1, "1/10");
        CoefficientsAtMost upper = upper(problem);
        assertNotNull(upper.weakened(upper.tau.add(TINY), upper.rho.add(TINY), upper.ratio.subtract(TINY)));
        assertNull(upper.weakened(upper.tau.subtract(TINY), upper.rho, upper.ratio));
        assertNull(upper.weakened(upper.tau, upper.rho.subtract(TINY), upper.ratio));
        assertNull(upper.weakened(upper.tau, upper.rho, upper.ratio.add(TINY)));
        CoefficientsAtLeast lower = CoefficientsAtLeast.gauss(problem.coordinate, fraction("1/10"));
        assertNotNull(lower.weakened(lower.tau.subtract(TINY), lower.rho.subtract(TINY)));
        assertNull(lower.weakened(lower.tau.add(TINY), lower.rho));
        assertNull(lower.weakened(lower.tau, lower.rho.add(TINY)));
        InformationNeeded needed = needed(problem);
        assertNotNull(needed.weakened(needed.value.subtract(TINY)));
        assertNull(needed.weakened(needed.value.add(TINY)));
        MemorizationAtLeast least = MemorizationAtLeast.mem(upper, needed);
        assertNotNull(least.weakened(least.value.subtract(TINY)));
        assertNull(least.weakened(least.value.add(TINY)));
        PrivacyNeeded privacy = PrivacyNeeded.priv(least, fraction("1/10"), BITS);
        assertNotNull(privacy.weakened(privacy.epsilon, privacy.rho.subtract(TINY), privacy.mu.subtract(TINY)));
        assertNull(privacy.weakened(privacy.epsilon.add(TINY), privacy.rho, privacy.mu));
        assertNull(privacy.weakened(privacy.epsilon, privacy.rho.add(TINY), privacy.mu));
        assertNull(privacy.weakened(privacy.epsilon, privacy.rho, privacy.mu.add(TINY)));
    }

    private static NoisyMean mean(Clustering problem, String lower, String upper) {
        return NoisyMean.of(problem.coordinate.samples, fraction(lower), fraction(upper), fraction("1/100"), Precision.unit(BITS));
    }

    private static NoisyMeanMisses misses(Clustering problem, NoisyMean mean) {
        return NoisyMeanMisses.of(problem.dimension, fraction("2"), mean.correlation, mean.unit);
    }

    /** A learner with one level of misses. */
    private static LearnerExists learner(Clustering problem, NoisyMean mean) {
        return LearnerExists.gaussLearn(problem, mean, misses(problem, mean).with(fraction("8")), BITS);
    }

    @Test
    void aLearnerIsOneStatementAndReachesTheTargetOrNot() {
        NoisyMean noisy = mean(large(ErrorLimits.average(fraction("1/10"))), "1/10", "1/10");
        LearnerExists learner = learner(large(ErrorLimits.average(fraction("1/10"))), noisy);
        assertEquals(0.0227501, learner.falsePositives.doubleValue(), 1e-6);
        assertEquals(5000 * Math.log(10), learner.memorization.doubleValue(), 1e-9);
        BigFraction errors = learner.falseNegatives.add(learner.falsePositives).divide(2);
        LearnerExists enough = learner(large(ErrorLimits.average(errors)), noisy);
        assertEquals(learner.memorization, MemorizationAtMost.of(enough).value);
        assertNull(MemorizationAtMost.of(learner(large(ErrorLimits.average(errors.subtract(TINY))), noisy)));
        ErrorLimits pair = ErrorLimits.pair(learner.falseNegatives, learner.falsePositives);
        assertNotNull(MemorizationAtMost.of(learner(large(pair), noisy)));
        ErrorLimits crossed = ErrorLimits.pair(learner.falsePositives, learner.falseNegatives);
        assertNull(MemorizationAtMost.of(learner(large(crossed), noisy)));
        assertNull(learner.weakened(learner.memorization.subtract(TINY), learner.falseNegatives, learner.falsePositives));
        assertNull(learner.weakened(learner.memorization, learner.falseNegatives.subtract(TINY), learner.falsePositives));
        assertNull(learner.weakened(learner.memorization, learner.falseNegatives, learner.falsePositives.subtract(TINY)));
        MemorizationAtMost bits = MemorizationAtMost.of(enough).toBits(BITS);
        assertTrue(bits.value.doubleValue() >= learner.memorization.doubleValue() / Math.log(2) - 1e-9);
        assertNull(bits.weakened(bits.value.subtract(TINY)));
    }

    /** Lambda squared is where the mean takes it to be; the mean is of as many samples, the misses of its correlation and dimension. */
    @Test
    void aLearnerIsOneOfTheProblem() {
        Clustering problem = large(ErrorLimits.average(fraction("1/10")));
        assertNull(learner(problem, mean(problem, "1/9", "1/8")));
        assertNull(learner(problem, mean(problem, "1/12", "1/11")));
        BigInteger unit = Precision.unit(BITS);
        BigInteger n = problem.coordinate.samples;
        assertNull(NoisyMean.of(n, fraction("1/10"), fraction("1/11"), fraction("1"), unit));
        assertNull(NoisyMean.of(n, fraction("1/10"), fraction("1/10"), fraction("0"), unit));
        assertNull(NoisyMeanMisses.of(problem.dimension, fraction("-1001"), unit, unit));
        NoisyMean noisy = mean(problem, "1/10", "1/10");
        NoisyMeanMisses misses = misses(problem, noisy);
        assertNotNull(LearnerExists.gaussLearn(problem, noisy, misses, BITS));
        assertNull(LearnerExists.gaussLearn(problem, noisy, misses, BITS + 1));
        NoisyMean fewer = NoisyMean.of(n.subtract(BigInteger.ONE), noisy.lower, noisy.upper, noisy.variance, unit);
        assertNull(LearnerExists.gaussLearn(problem, fewer, misses(problem, fewer), BITS));
        BigInteger kappa = noisy.correlation;
        for (BigInteger other : List.of(kappa.subtract(BigInteger.ONE), kappa.add(BigInteger.ONE))) {
            assertNull(LearnerExists.gaussLearn(problem, noisy, NoisyMeanMisses.of(problem.dimension, fraction("2"), other, unit), BITS));
        }
        BigInteger larger = problem.dimension.add(BigInteger.ONE);
        assertNull(LearnerExists.gaussLearn(problem, noisy, NoisyMeanMisses.of(larger, fraction("2"), kappa, unit), BITS));
        NoisyMeanMisses finer = NoisyMeanMisses.of(problem.dimension, fraction("2"), kappa, unit.shiftLeft(1));
        assertNull(LearnerExists.gaussLearn(problem, noisy, finer, BITS));
        assertNull(LearnerExists.gaussLearn(problem, noisy, finer, BITS + 1));
    }

    /** One sample of dimension 1 with lambda squared 1/100 carries hardly anything. */
    @Test
    void whatNoLearnerReachesIsSaid() {
        Coordinate dim = Coordinate.of(Coordinate.GAUSSIAN, BigInteger.ONE, 0, fraction("1/100"));
        Clustering hard = Clustering.of(dim, BigInteger.ONE, ErrorLimits.average(fraction("1/10")));
        assertNotNull(NoLearner.gaussFeasible(CoefficientsAtMost.gauss(dim, fraction("1/100")), needed(hard), BITS));
        Clustering easy = average(1, "49/100");
        assertNull(NoLearner.gaussFeasible(upper(easy), needed(easy), BITS));
        assertNotNull(NoLearner.perfect(average(1, "0")));
        assertNotNull(NoLearner.perfect(problem(1, ErrorLimits.pair(fraction("1/10"), fraction("0")))));
        assertNull(NoLearner.perfect(problem(1, ErrorLimits.pair(fraction("0"), fraction("1/10")))));
        assertNull(NoLearner.perfect(average(1, "1/1000000")));
    }

    @Test
    void onlyRulesMakeStatements() {
        for (Class<?> statement : List.of(CoefficientsAtMost.class, CoefficientsAtLeast.class, InformationNeeded.class,
                MemorizationAtLeast.class, MemorizationAtMost.class,
                LearnerExists.class, NoLearner.class, PrivacyNeeded.class, Coordinate.class, ErrorLimits.class, Clustering.class,
                NoisyMean.class, NoisyMeanMisses.class, DistanceNeeded.class)) {
            assertTrue(Modifier.isFinal(statement.getModifiers()), statement.getName());
            for (Constructor<?> constructor : statement.getDeclaredConstructors()) {
                assertTrue(Modifier.isPrivate(constructor.getModifiers()), constructor.toString());
            }
        }
    }
}
