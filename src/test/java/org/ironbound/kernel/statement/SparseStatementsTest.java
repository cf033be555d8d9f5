package org.ironbound.kernel.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.law.SparseDirect;
import org.ironbound.kernel.law.SymmetricLaw;
import org.ironbound.kernel.real.Logarithm;
import org.junit.jupiter.api.Test;

/** Statements about the sparse hypercube: what the rules say, and that they refuse what does not follow. */
class SparseStatementsTest {
    private static final int BITS = 100;
    private static final BigFraction HALF = new BigFraction(1, 2);

    private static Coordinate coordinate(long samples) {
        return Coordinate.of(Coordinate.SPARSE, BigInteger.valueOf(samples), 0, HALF);
    }

    private static Coordinate bool() {
        return Coordinate.of(Coordinate.BOOLEAN, BigInteger.TWO, 0, HALF);
    }

    /** Two samples agree with the chance 3/4, and then they are fixed with the chance 2/3. */
    @Test
    void viewsAreThoseOfTheory() {
        SparseView samples = SparseView.ofSamples(coordinate(2), 2);
        assertEquals(new BigFraction(3, 4), samples.agreement);
        assertEquals(new BigFraction(2, 3), samples.mean);
        SparseView centre = SparseView.ofCentre(coordinate(2));
        assertEquals(HALF, centre.agreement);
        assertEquals(BigFraction.ONE, centre.mean);
    }

    @Test
    void viewsOfOtherSamplesAreRefused() {
        assertNull(SparseView.ofSamples(coordinate(2), 1));
        assertNull(SparseView.ofSamples(coordinate(2), 3));
        assertNull(SparseView.ofSamples(coordinate(1), 0));
        assertNull(SparseView.ofSamples(bool(), 2));
        assertNull(SparseView.ofCentre(bool()));
    }

    @Test
    void tauBoundsBothCoefficients() {
        CoefficientsAtMost exact = CoefficientsAtMost.sparse(coordinate(2), 2);
        assertEquals(new BigFraction(2, 3), exact.tau);
        assertEquals(new BigFraction(2, 3), exact.rho);
        assertEquals(HALF, exact.ratio);
        CoefficientsAtMost many = CoefficientsAtMost.sparse(coordinate(3), 2);
        assertEquals(BigFraction.ONE, many.tau);
        assertEquals(BigFraction.ZERO, many.ratio);
        assertNull(CoefficientsAtMost.sparse(coordinate(1), 0));
        assertNull(CoefficientsAtMost.sparse(bool(), 2));
    }

    /** 3/4 Dber(2/3) of what two samples say, p ln 2 of what the centre says. */
    @Test
    void samplesCarryLessThanTheCentre() {
        double dber = 5.0 / 6 * Math.log(5.0 / 3) + 1.0 / 6 * Math.log(1.0 / 3);
        CarriedAtMost samples = CarriedAtMost.sparse(SparseView.ofSamples(coordinate(2), 2), BigInteger.TEN, BITS);
        assertEquals(7.5 * dber, samples.value.doubleValue(), 1e-12);
        CarriedAtMost centre = CarriedAtMost.sparse(SparseView.ofCentre(coordinate(2)), BigInteger.TEN, BITS);
        assertEquals(5 * Math.log(2), centre.value.doubleValue(), 1e-12);
        assertNull(CarriedAtMost.sparse(SparseView.ofCentre(coordinate(2)), BigInteger.ZERO, BITS));
        assertNull(CarriedAtMost.sparse(SparseView.ofCentre(coordinate(2)), BigInteger.TEN, 0));
    }

    @Test
    void kindsAreNotMixed() {
        assertNull(CoefficientsAtMost.boolLinear(coordinate(2), HALF));
        assertNull(CoefficientsAtMost.gauss(coordinate(2), HALF));
        assertNull(CarriedAtMost.bool(CoefficientsAtMost.sparse(coordinate(2), 2), BigInteger.TEN, HALF, BITS));
        Clustering sparse = Clustering.of(coordinate(2), BigInteger.ONE, ErrorLimits.average(new BigFraction(1, 10)));
        InformationNeeded needed = InformationNeeded.accAverage(sparse, new BigFraction(1, 100), BITS);
        assertNotNull(MemorizationAtLeast.mem(CoefficientsAtMost.sparse(coordinate(2), 2), needed));
        assertNull(MemorizationAtLeast.mem(CoefficientsAtMost.boolLinear(bool(), HALF), needed));
        assertNotNull(NoLearner.feasible(CarriedAtMost.sparse(SparseView.ofSamples(coordinate(2), 2), BigInteger.ONE, BITS), needed));
    }

    private static SymmetricLaw law(SparseView view) {
        return SymmetricLaw.ofSparse(view.agreement, view.mean, BigInteger.ONE.shiftLeft(BITS));
    }

    private static ThreePointsAtMost coefficient(BigFraction agreement, BigFraction mean) {
        return ThreePointsAtMost.secondMoment(LawMoments.chord(SymmetricLaw.ofSparse(agreement, mean, BigInteger.ONE.shiftLeft(BITS))));
    }

    /** Two samples agree with the chance 3/4, which is the coefficient of signs that are the samples where these agree. */
    @Test
    void signsAreThoseOfTheirSamples() {
        BigFraction agreement = new BigFraction(3, 4);
        SparseSigns signs = SparseSigns.of(coordinate(2), 2, BigFraction.ONE, coefficient(agreement, BigFraction.ONE));
        assertEquals(new BigFraction(2, 3), signs.tau);
        assertEquals(0.75, new BigFraction(signs.numerator, signs.denominator).doubleValue(), 1e-12);
        assertTrue(signs.isCopied(BigInteger.TWO, BigInteger.valueOf(3)), "2/3 is in a copy");
        assertFalse(signs.isCopied(BigInteger.valueOf(65), BigInteger.valueOf(100)), "0.65 is less");
        assertEquals(2, signs.memorized(BigInteger.valueOf(6), BigInteger.TWO).doubleValue(), 1e-12);
        SparseSigns less = SparseSigns.of(coordinate(2), 2, agreement, coefficient(agreement, agreement));
        assertTrue(less.isCopied(BigInteger.valueOf(8), BigInteger.valueOf(9)), "8/9 is in a copy");
        assertFalse(less.isCopied(BigInteger.TWO, BigInteger.valueOf(3)), "2/3 is less");
        assertNull(SparseSigns.of(coordinate(2), 2, BigFraction.ONE, coefficient(agreement, agreement)));
        assertNull(SparseSigns.of(coordinate(2), 2, BigFraction.ONE, coefficient(new BigFraction(5, 8), BigFraction.ONE)));
        assertNull(SparseSigns.of(coordinate(2), 1, BigFraction.ONE, coefficient(BigFraction.ONE, BigFraction.ONE)));
        assertNull(SparseSigns.of(coordinate(3), 2, BigFraction.ONE, coefficient(agreement, BigFraction.ONE)));
        assertNull(SparseSigns.of(bool(), 2, BigFraction.ONE, coefficient(agreement, BigFraction.ONE)));
        assertNull(SparseSigns.of(coordinate(1), 0, BigFraction.ONE, coefficient(BigFraction.ONE, BigFraction.ONE)));
        assertNull(SparseSigns.of(coordinate(2), 2, BigFraction.ZERO, coefficient(agreement, BigFraction.ONE)));
        assertNull(SparseSigns.of(coordinate(2), 2, new BigFraction(3, 2), coefficient(agreement, BigFraction.ONE)));
    }

    /** Where one of ten coordinates is fixed, that is not shown of ten samples; where nine are, it is of the centre. */
    @Test
    void theSecondMomentMayBeTheCoefficient() {
        Coordinate rare = Coordinate.of(Coordinate.SPARSE, BigInteger.TEN, 0, new BigFraction(1, 10));
        SparseView few = SparseView.ofSamples(rare, 10);
        assertNull(LawMoments.chord(law(few)));
        assertNull(ThreePointsAtMost.secondMoment(LawMoments.of(law(few))));
        Coordinate likely = Coordinate.of(Coordinate.SPARSE, BigInteger.TEN, 0, new BigFraction(9, 10));
        SparseView centre = SparseView.ofCentre(likely);
        LawMoments moments = LawMoments.chord(law(centre));
        CoefficientsAtMost above = CoefficientsAtMost.sparseByLaw(centre, ThreePointsAtMost.secondMoment(moments), 10);
        assertEquals(0.9, above.rho.doubleValue(), 1e-12);
        CoefficientsAtLeast below = CoefficientsAtLeast.sparsePoint(likely, 10);
        assertNotNull(CoefficientsAreCorrelations.chord(above, below, centre, moments));
        assertNull(CoefficientsAreCorrelations.chord(above, below, few, moments));
        assertNull(CoefficientsAreCorrelations.chord(above, below, SparseView.ofSamples(likely, 10), moments));
        assertNull(CoefficientsAreCorrelations.chord(above, below, centre, LawMoments.of(law(centre))));
        assertNull(CoefficientsAreCorrelations.chord(above, CoefficientsAtLeast.sparsePoint(rare, 10), centre, moments));
        assertNull(CoefficientsAreCorrelations.chord(CoefficientsAtMost.sparse(rare, 10), below, centre, moments));
        assertNull(CoefficientsAtMost.sparseByLaw(few, ThreePointsAtMost.secondMoment(moments), 10));
    }

    @Test
    void lowerBoundsAreThoseOfTheFirstSamples() {
        CoefficientsAtLeast point = CoefficientsAtLeast.sparsePoint(coordinate(3), 2);
        assertEquals(new BigFraction(2, 3), point.tau);
        assertEquals(new BigFraction(1, 3), point.rho);
        assertNull(CoefficientsAtLeast.sparsePoint(coordinate(3), 4));
        assertNull(CoefficientsAtLeast.sparsePoint(bool(), 2));
        SparseView two = SparseView.ofSamples(coordinate(2), 2);
        ThreePointsAtLeast moment = ThreePointsAtLeast.secondMoment(LawMoments.of(law(two)));
        assertEquals(1.0 / 3, CoefficientsAtLeast.sparseByLaw(coordinate(3), 3, 2, moment).rho.doubleValue(), 1e-12);
        assertNull(CoefficientsAtLeast.sparseByLaw(coordinate(3), 3, 3, moment));
        assertNull(CoefficientsAtLeast.sparseByLaw(coordinate(1), 1, 2, moment));
        ThreePointsAtLeast tilted = ThreePointsAtLeast.tilted(two.agreement, two.mean, new BigFraction(9, 10), BigFraction.ZERO, BITS);
        double told = dber(0.6) / (0.9 * Math.log(1.2) + 0.1 * Math.log(0.4) + 0.9 * Math.log(2));
        assertEquals(told, CoefficientsAtLeast.sparseByLaw(coordinate(2), 2, 2, tilted).rho.doubleValue(), 1e-12);
        assertNull(ThreePointsAtLeast.tilted(two.agreement, two.mean, BigFraction.ZERO, BigFraction.ZERO, BITS));
        assertNull(ThreePointsAtLeast.tilted(two.agreement, two.mean, new BigFraction(9, 10), new BigFraction(2, 10), BITS));
        assertNull(ThreePointsAtLeast.tilted(BigFraction.ONE, two.mean, HALF, BigFraction.ZERO, BITS));
    }

    private static double dber(double m) {
        return (1 + m) / 2 * Math.log(1 + m) + (1 - m) / 2 * Math.log(1 - m);
    }

    /** (1-p)/p^2 = 2 of one sample. */
    @Test
    void oneSampleHasAConstant() {
        ConstantAtLeast constant = ConstantAtLeast.sparseOfOne(coordinate(1));
        assertEquals(new BigFraction(2), constant.value);
        assertNull(ConstantAtLeast.sparseOfOne(coordinate(2)));
        assertNull(constant.weakened(new BigFraction(3)));
        Clustering sparse = Clustering.of(coordinate(1), BigInteger.TEN, ErrorLimits.average(new BigFraction(1, 10)));
        InformationNeeded needed = InformationNeeded.accAverage(sparse, new BigFraction(1, 100), BITS);
        assertEquals(needed.value.multiply(2), MemorizationAtLeast.memDirect(constant, needed).value);
    }

    @Test
    void whatIsNotProvedOfTheSamplesIsNoConstant() {
        Logarithm ln = new Logarithm(BigInteger.ONE.shiftLeft(BITS));
        SparseDirect nothing = SparseDirect.nothing(2, HALF, BigFraction.ZERO);
        assertNull(ConstantAtLeast.sparse(coordinate(2), 2, nothing));
        assertEquals(BigInteger.ZERO, nothing.start(ln, BigFraction.ONE, HALF).endNumerator);
        assertEquals(BigInteger.ZERO, nothing.extend(ln, HALF, HALF, BigFraction.ONE).endNumerator);
    }

    /** That of the first two of three samples keeps signs half of the time, and errs no less than it does by chance. */
    @Test
    void theLearnerUsesSomeOfTheSamples() {
        SignThreshold threshold = SignThreshold.of(BigInteger.TWO, HALF, HALF, false);
        Clustering problem = Clustering.of(coordinate(3), BigInteger.TEN, ErrorLimits.average(new BigFraction(1, 10)));
        KeepingLearner two = KeepingLearner.of(2, HALF, threshold);
        LearnerExists learner = LearnerExists.sparseLearn(problem, two, BITS);
        assertEquals(problem, learner.problem);
        assertTrue(learner.memorization.compareTo(BigFraction.ZERO) > 0);
        assertNotNull(learner.weakened(learner.memorization, learner.falseNegatives, BigFraction.ONE.add(learner.falsePositives)));
        assertNull(learner.weakened(learner.memorization.subtract(new BigFraction(1, 1 << 20)), learner.falseNegatives,
            learner.falsePositives));
        assertNull(MemorizationAtMost.of(learner));
        assertNull(LearnerExists.sparseLearn(problem, KeepingLearner.of(4, HALF, threshold), BITS));
        assertNull(LearnerExists.sparseLearn(Clustering.of(bool(), BigInteger.TEN, problem.target), KeepingLearner.of(1, HALF, threshold),
            BITS));
        assertNull(LearnerExists.sparseLearn(problem, two, 0));
    }

    @Test
    void learnersHaveTheirRanges() {
        SignThreshold threshold = SignThreshold.of(BigInteger.TWO, HALF, HALF, false);
        assertNotNull(KeepingLearner.of(1, BigFraction.ZERO, threshold));
        assertNotNull(KeepingLearner.of(1000, BigFraction.ONE, threshold));
        assertNull(KeepingLearner.of(0, HALF, threshold));
        assertNull(KeepingLearner.of(1001, HALF, threshold));
        assertNull(KeepingLearner.of(1, HALF.negate(), threshold));
        assertNull(KeepingLearner.of(1, BigFraction.ONE.add(HALF), threshold));
        assertNull(SignThreshold.of(BigInteger.TWO, HALF.negate(), HALF, true));
        assertNull(SignThreshold.of(BigInteger.TWO, HALF, HALF.negate(), true));
    }
}
