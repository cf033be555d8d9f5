package org.ironbound.search.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class ExactInputFreeTest {
    private static final int D = 30;

    /**
     * Of all channels with two inputs and two outputs in multiples of 1/30: 1 - (sqrt(x y) + sqrt((d-x)(d-y)))^2/d^2, exactly where the
     * root is whole.
     */
    @Test
    void exactWhereTheClosedFormIsRational() {
        int inside = 0;
        for (int x = 0; x <= D; x++) {
            for (int y = 0; y <= D; y++) {
                BigInteger[][] rows = {row(x, D - x), row(y, D - y)};
                InputFreeSearch.Tangents found = InputFreeSearch.of(rows, BigInteger.valueOf(D));
                InputFreeSearch.Tangents exact = ExactInputFree.of(rows, BigInteger.valueOf(D), found);
                BigInteger[] root = BigInteger.valueOf((long) x * y * (D - x) * (D - y)).sqrtAndRemainder();
                if (root[1].signum() != 0) {
                    assertSame(found, exact);
                    continue;
                }
                assertTrue(exact.isExact(rows, BigInteger.valueOf(D)), x + " " + y);
                BigInteger kept = root[0].shiftLeft(1).add(BigInteger.valueOf((long) x * y + (long) (D - x) * (D - y)));
                assertEquals(BigFraction.ONE.subtract(new BigFraction(kept, BigInteger.valueOf((long) D * D))),
                    new BigFraction(exact.lowerBound(rows, BigInteger.valueOf(D), exact.e()), exact.e()));
                inside += x != y && x != D - y && root[0].signum() > 0 ? 1 : 0;
            }
        }
        assertTrue(inside > 20, "places beside 1/2: " + inside);
    }

    /** Two pairs of rows are equally good, the others are worse and need no exact place. */
    @Test
    void ties() {
        BigInteger[][] rows = {row(9, 1), row(1, 9), row(1, 9), row(2, 8)};
        InputFreeSearch.Tangents exact = ExactInputFree.of(rows, BigInteger.TEN, InputFreeSearch.of(rows, BigInteger.TEN));
        assertTrue(exact.isExact(rows, BigInteger.TEN));
        assertEquals(new BigFraction(16, 25), new BigFraction(exact.bound(), exact.e()));
    }

    private static BigInteger[] row(int first, int second) {
        return new BigInteger[] {BigInteger.valueOf(first), BigInteger.valueOf(second)};
    }
}
