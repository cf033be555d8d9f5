package org.ironbound.kernel.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
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
        Clustering sparse = Clustering.of(coordinate(2), BigInteger.ONE, ErrorTarget.average(new BigFraction(1, 10)));
        InformationNeeded needed = InformationNeeded.accAverage(sparse, new BigFraction(1, 100), BITS);
        assertNotNull(MemorizationAtLeast.mem(CoefficientsAtMost.sparse(coordinate(2), 2), needed));
        assertNull(MemorizationAtLeast.mem(CoefficientsAtMost.boolLinear(bool(), HALF), needed));
        assertNotNull(NoLearner.feasible(CarriedAtMost.sparse(SparseView.ofSamples(coordinate(2), 2), BigInteger.ONE, BITS), needed));
    }
}
