package org.ironbound.kernel.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.check.ClusterLaws;
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
        assertTrue(SkewCriterion.proves(ClusterLaws.of(n, new BigFraction(c, d), BigInteger.ONE.shiftLeft(600))));
    }

    /** Few bits prove nothing: then F is not certainly positive. */
    @Test
    void fewBits() {
        assertFalse(SkewCriterion.proves(ClusterLaws.of(100, new BigFraction(1, 1000), BigInteger.ONE.shiftLeft(64))));
    }

    /** Other bounds of the atoms than those that the kernel computes are refused, each of the four. */
    @Test
    void foreignBounds() {
        SymmetricLaw law = ClusterLaws.of(7, new BigFraction(1, 3), UNIT);
        BigInteger[][] atoms = {law.weights, law.values, law.lowerWeights, law.lowerValues};
        assertEquals(law.secondLower, ofCluster(atoms).secondLower);
        for (int k = 0; k < atoms.length; k++) {
            BigInteger[][] changed = atoms.clone();
            changed[k] = atoms[k].clone();
            changed[k][1] = changed[k][1].add(BigInteger.ONE);
            assertEquals(null, ofCluster(changed));
            changed[k] = new BigInteger[] {atoms[k][0]};
            assertEquals(null, ofCluster(changed));
        }
    }

    private static SymmetricLaw ofCluster(BigInteger[][] atoms) {
        return SymmetricLaw.ofCluster(7, new BigFraction(1, 3), UNIT, atoms[0], atoms[1], atoms[2], atoms[3]);
    }
}
