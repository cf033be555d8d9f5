package org.ironbound.kernel.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.junit.jupiter.api.Test;

@Domain(Numbers.class)
class SumOfSquaresTest {
    /**
     * Whatever is shown holds at vectors that are tried: sums of squares with a disturbance, for which the answer is sometimes yes and
     * sometimes no.
     */
    @Property(tries = 500)
    void whatIsShownIsTrue(@ForAll Draw draw) {
        int n = 1 + draw.upTo(4);
        int r = 1 + draw.upTo(4);
        BigInteger[][] l = new BigInteger[r][n];
        BigInteger[] d = new BigInteger[r];
        for (int j = 0; j < r; j++) {
            d[j] = draw.oneIn(10) ? draw.integer(10) : draw.natural(10);
            for (int i = 0; i < n; i++) {
                l[j][i] = draw.integer(20);
            }
        }
        BigInteger rest = draw.oneIn(10) ? draw.integer(20) : draw.natural(20);
        BigInteger[][] m = new BigInteger[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                BigInteger sum = BigInteger.ZERO;
                for (int j = 0; j < r; j++) {
                    sum = sum.add(d[j].multiply(l[j][i]).multiply(l[j][k]));
                }
                BigInteger off = draw.between(rest.abs().negate(), rest.abs());
                m[i][k] = sum.add(i == k ? rest.multiply(BigInteger.valueOf(n)).add(draw.oneIn(10) ? draw.integer(20) : BigInteger.ZERO)
                    : off);
            }
        }
        if (SumOfSquares.shows(m, l, d, rest)) {
            for (int trial = 0; trial < 50; trial++) {
                BigInteger[] v = new BigInteger[n];
                for (int i = 0; i < n; i++) {
                    v[i] = draw.integer(10);
                }
                assertTrue(form(m, v).signum() >= 0);
            }
        }
    }

    /** (x - y)^2 and, on the diagonal, one less. */
    @Test
    void exactSquares() {
        BigInteger[][] l = rows(new long[] {1, -1});
        assertTrue(SumOfSquares.shows(rows(new long[] {1}, new long[] {-1, 1}), l, rows(new long[] {1})[0], BigInteger.ZERO));
        assertEquals(false, SumOfSquares.shows(rows(new long[] {1}, new long[] {-1, 0}), l, rows(new long[] {1})[0], BigInteger.ZERO));
        assertEquals(false, SumOfSquares.shows(rows(new long[] {1}, new long[] {1, 1}), l, rows(new long[] {1})[0], BigInteger.ZERO));
        assertEquals(false, SumOfSquares.shows(rows(new long[] {-1}, new long[] {1, -1}), l, rows(new long[] {-1})[0], BigInteger.ZERO));
        assertEquals(false, SumOfSquares.shows(rows(new long[] {0}, new long[] {0, 0}), l, rows(new long[] {0})[0],
            BigInteger.ONE.negate()));
    }

    /** A rest of 1 beside the diagonal needs 2 on it. */
    @Test
    void theDiagonalPrevails() {
        BigInteger[][] none = new BigInteger[0][];
        assertTrue(SumOfSquares.shows(rows(new long[] {2}, new long[] {1, 2}), none, new BigInteger[0], BigInteger.ONE));
        assertEquals(false, SumOfSquares.shows(rows(new long[] {2}, new long[] {2, 2}), none, new BigInteger[0], BigInteger.ONE));
        assertEquals(false, SumOfSquares.shows(rows(new long[] {2}, new long[] {-2, 2}), none, new BigInteger[0], BigInteger.ONE));
        assertEquals(false, SumOfSquares.shows(rows(new long[] {1}, new long[] {1, 2}), none, new BigInteger[0], BigInteger.ONE));
    }

    private static BigInteger form(BigInteger[][] m, BigInteger[] v) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < v.length; i++) {
            for (int k = 0; k <= i; k++) {
                sum = sum.add(m[i][k].multiply(v[i]).multiply(v[k]).multiply(BigInteger.valueOf(i == k ? 1 : 2)));
            }
        }
        return sum;
    }

    private static BigInteger[][] rows(long[]... rows) {
        BigInteger[][] numbers = new BigInteger[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            numbers[i] = java.util.Arrays.stream(rows[i]).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
        }
        return numbers;
    }
}
