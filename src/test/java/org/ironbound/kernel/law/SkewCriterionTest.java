package org.ironbound.kernel.law;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkewCriterionTest {
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(200);
    private static final int GRID = 24;

    /**
     * The coefficient of three points is E r^2 if and only if {@code 1 - 3 s + 2 s^2 q^2 <= 0} [SDPI-BINARY-CHORD]: the criterion must fail
     * elsewhere, and holds for some.
     */
    @Test
    void threePoints() {
        int proved = 0;
        for (int i = 1; i <= GRID; i++) {
            for (int j = 1; j <= GRID; j++) {
                BigFraction s = new BigFraction(i, GRID);
                BigFraction q = new BigFraction(j, GRID);
                boolean isEqual = BigFraction.ONE.subtract(s.multiply(3)).add(s.multiply(s).multiply(2).multiply(q).multiply(q))
                    .compareTo(BigFraction.ZERO) <= 0;
                boolean proves = SkewCriterion.proves(SymmetricLaw.ofSparse(s, q, UNIT));
                assertTrue(isEqual || !proves, () -> "s = " + s + ", q = " + q);
                proved += proves ? 1 : 0;
            }
        }
        assertTrue(proved > GRID, "proved " + proved);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 2", "2, 1, 10", "3, 1, 1000", "20, 1, 20", "51, 2, 3", "100, 1, 100", "100, 9, 10"})
    void clusters(int n, int c, int d) {
        assertTrue(SkewCriterion.proves(SymmetricLaw.ofCluster(n, new BigFraction(c, d), BigInteger.ONE.shiftLeft(600))));
    }

    /** Few bits prove nothing: then F is not certainly positive. */
    @Test
    void fewBits() {
        assertFalse(SkewCriterion.proves(SymmetricLaw.ofCluster(100, new BigFraction(1, 1000), BigInteger.ONE.shiftLeft(64))));
    }
}
