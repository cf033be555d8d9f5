package org.ironbound.kernel.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.law.SymmetricLaw;
import org.junit.jupiter.api.Test;

/** Statements about Boolean clustering: what the rules say, and that they refuse what does not follow. */
class BooleanStatementsTest {
    private static final int BITS = 100;
    private static final BigFraction TINY = new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(30));
    private static final BigFraction HALF = new BigFraction(1, 2);

    private static Coordinate coordinate(long samples) {
        return Coordinate.of(Coordinate.BOOLEAN, BigInteger.valueOf(samples), 0, HALF);
    }

    private static SymmetricLaw law(int samples, BigFraction lambda) {
        return SymmetricLaw.ofCluster(samples, lambda, BigInteger.ONE.shiftLeft(BITS));
    }

    private static Clustering problem(Coordinate coordinate, long dimension, BigFraction error) {
        return Clustering.of(coordinate, BigInteger.valueOf(dimension), ErrorLimits.average(error));
    }

    private static InformationNeeded needed(Clustering problem) {
        return InformationNeeded.accAverage(problem, new BigFraction(1, 100), BITS);
    }

    /** n lambda^2 = 1/4 of one sample; 1 - (1 - lambda^2)^2 = 7/16 of two. */
    @Test
    void upperBoundsAreThoseOfTheory() {
        CoefficientsAtMost linear = CoefficientsAtMost.boolLinear(coordinate(1), HALF);
        assertEquals(new BigFraction(1, 4), linear.tau);
        assertEquals(new BigFraction(1, 16), linear.rho);
        assertEquals(new BigFraction(12), linear.ratio);
        assertEquals(BigFraction.ONE, CoefficientsAtMost.boolLinear(coordinate(100), HALF).tau);
        CoefficientsAtMost closed = CoefficientsAtMost.boolClosed(coordinate(2), HALF, BITS);
        assertEquals(new BigFraction(7, 16), closed.tau);
        CoefficientsAtMost skew = CoefficientsAtMost.boolSkew(coordinate(2), HALF, LawMoments.skewed(law(2, HALF)));
        assertEquals(0.4, skew.tau.doubleValue(), 1e-20);
        assertEquals(0.1, skew.rho.doubleValue(), 1e-20);
        assertNull(CoefficientsAtMost.boolClosed(coordinate(2), HALF, 0));
    }

    @Test
    void aBoundOnTheWrongSideOfLambdaIsRefused() {
        BigFraction below = HALF.subtract(new BigFraction(1, 1000));
        BigFraction above = HALF.add(new BigFraction(1, 1000));
        assertNull(CoefficientsAtMost.boolLinear(coordinate(2), below));
        assertNull(CoefficientsAtMost.boolClosed(coordinate(2), below, BITS));
        assertNull(CoefficientsAtMost.boolSkew(coordinate(2), below, LawMoments.skewed(law(2, below))));
        assertNotNull(CoefficientsAtMost.boolSkew(coordinate(2), above, LawMoments.skewed(law(2, above))));
        assertNull(CoefficientsAtLeast.boolPoint(coordinate(2), above, LawMoments.of(law(2, above))));
        assertNotNull(CoefficientsAtLeast.boolPoint(coordinate(2), below, LawMoments.of(law(2, below))));
    }

    @Test
    void aLawOfOtherSamplesIsRefused() {
        BigFraction above = HALF.add(new BigFraction(1, 1000));
        assertNull(CoefficientsAtMost.boolSkew(coordinate(2), HALF, LawMoments.skewed(law(3, HALF))));
        assertNull(CoefficientsAtMost.boolSkew(coordinate(2), HALF, LawMoments.skewed(law(2, above))));
        assertNull(CoefficientsAtLeast.boolPoint(coordinate(2), HALF, LawMoments.of(law(3, HALF))));
        assertNull(correlations(coordinate(2), coordinate(2), LawMoments.skewed(law(2, above))));
        LawMoments sparse = LawMoments.chord(SymmetricLaw.ofSparse(HALF, HALF, BigInteger.ONE.shiftLeft(BITS)));
        assertNotNull(sparse);
        assertNull(CoefficientsAtMost.boolSkew(coordinate(2), HALF, sparse));
    }

    /** A law whose moments are known but not that they are the coefficient says nothing from above. */
    @Test
    void momentsAloneAreNoUpperBound() {
        assertNull(CoefficientsAtMost.boolSkew(coordinate(2), HALF, LawMoments.of(law(2, HALF))));
        assertNull(correlations(coordinate(2), coordinate(2), LawMoments.of(law(2, HALF))));
        assertNotNull(correlations(coordinate(2), coordinate(2), LawMoments.skewed(law(2, HALF))));
        Coordinate root = Coordinate.of(Coordinate.BOOLEAN, BigInteger.TWO, 1, HALF);
        assertNull(correlations(root, root, LawMoments.skewed(law(2, HALF))));
    }

    /** The bounds on both sides are of one coordinate. */
    @Test
    void bothSidesAreOneStatement() {
        LawMoments moments = LawMoments.skewed(law(2, HALF));
        assertNull(correlations(coordinate(2), coordinate(3), moments));
        assertNull(correlations(coordinate(3), coordinate(2), moments));
        CoefficientsAreCorrelations both = correlations(coordinate(2), coordinate(2), moments);
        CoefficientsAtMost above = CoefficientsAtMost.boolClosed(coordinate(2), HALF, BITS);
        CoefficientsAtLeast below = CoefficientsAtLeast.boolPoint(coordinate(2), new BigFraction(1, 3),
            LawMoments.of(law(2, new BigFraction(1, 3))));
        CoefficientsAtMost otherAbove = CoefficientsAtMost.boolClosed(coordinate(3), HALF, BITS);
        CoefficientsAtLeast otherBelow = CoefficientsAtLeast.boolPoint(coordinate(3), HALF, LawMoments.of(law(3, HALF)));
        assertNotNull(CoefficientsAreCorrelations.withBounds(both, above, below));
        assertNull(CoefficientsAreCorrelations.withBounds(both, otherAbove, below));
        assertNull(CoefficientsAreCorrelations.withBounds(both, above, otherBelow));
        assertNull(CoefficientsAreCorrelations.withBounds(both, otherAbove, otherBelow));
    }

    /** Both are correlations, with some bounds of one coordinate from above and of another from below. */
    private static CoefficientsAreCorrelations correlations(Coordinate above, Coordinate below, LawMoments moments) {
        return CoefficientsAreCorrelations.skew(CoefficientsAtMost.boolLinear(above, new BigFraction(3, 4)),
            CoefficientsAtLeast.boolPoint(below, HALF, LawMoments.of(law(below.samples.intValueExact(), HALF))), moments);
    }

    @Test
    void kindsAreNotMixed() {
        Coordinate gaussian = Coordinate.of(Coordinate.GAUSSIAN, BigInteger.ONE, 0, HALF);
        assertNull(CoefficientsAtMost.boolLinear(gaussian, HALF));
        assertNull(CoefficientsAtMost.gauss(coordinate(1), HALF));
        InformationNeeded needed = needed(problem(coordinate(1), 100, new BigFraction(1, 10)));
        assertNull(MemorizationAtLeast.gaussIb(CoefficientsAtMost.boolLinear(coordinate(1), HALF), needed, BITS));
        assertNull(MemorizationAtLeast.mem(CoefficientsAtMost.gauss(gaussian, HALF), needed));
        assertNull(MemorizationAtLeast.boolGerber(needed(problem(gaussian, 100, new BigFraction(1, 10))), HALF, TINY, BITS));
        assertNull(CarriedAtMost.bool(CoefficientsAtMost.gauss(gaussian, HALF), BigInteger.TEN, HALF, BITS));
    }

    @Test
    void oneSampleHasABoundOfItsOwn() {
        InformationNeeded needed = needed(problem(coordinate(1), 1000, new BigFraction(1, 10)));
        MemorizationAtLeast linear = MemorizationAtLeast.mem(CoefficientsAtMost.boolLinear(coordinate(1), HALF), needed);
        assertNull(MemorizationAtLeast.boolGerber(needed, HALF, BigFraction.ONE.add(TINY), BITS));
        assertNull(MemorizationAtLeast.boolGerber(needed, HALF.subtract(TINY), TINY, BITS));
        assertNull(MemorizationAtLeast.boolGerber(needed(problem(coordinate(2), 10, new BigFraction(1, 10))), HALF, TINY, BITS));
        BigFraction mean = BigFraction.ONE;
        while (MemorizationAtLeast.boolGerber(needed, HALF, mean, BITS) == null) {
            mean = mean.multiply(new BigFraction(99, 100));
        }
        assertTrue(MemorizationAtLeast.boolGerber(needed, HALF, mean, BITS).value.multiply(new BigFraction(11, 10))
            .compareTo(linear.value) > 0);
    }

    @Test
    void whatNoLearnerReachesIsSaid() {
        CoefficientsAtMost upper = CoefficientsAtMost.boolLinear(coordinate(1), HALF);
        InformationNeeded hard = needed(problem(coordinate(1), 1, new BigFraction(1, 10)));
        CarriedAtMost carried = CarriedAtMost.bool(upper, BigInteger.ONE, HALF, BITS);
        assertNotNull(NoLearner.feasible(carried, hard));
        assertNull(NoLearner.feasible(carried, needed(problem(coordinate(1), 2, new BigFraction(1, 10)))));
        assertNull(NoLearner.feasible(carried, needed(problem(coordinate(2), 1, new BigFraction(1, 10)))));
        assertNull(NoLearner.feasible(carried.weakened(hard.value), hard));
        assertNotNull(NoLearner.feasible(carried.weakened(hard.value.subtract(TINY)), hard));
        assertNull(carried.weakened(carried.value.subtract(TINY)));
        assertNull(CarriedAtMost.bool(upper, BigInteger.ZERO, HALF, BITS));
        assertNull(CarriedAtMost.bool(upper, BigInteger.ONE, HALF.subtract(TINY), BITS));
    }
}
