package org.ironbound.search.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DoublesTest {
    /** Also of numbers beyond the range of doubles, and just within it. */
    @Test
    void quotientsOfAnyLength() {
        Random random = new Random(1);
        for (int bits : new int[] {1, 60, 96, 517, 999, 1000, 1001, 1030, 4000}) {
            for (int other : new int[] {bits, bits + 1, bits + 900}) {
                BigInteger n = new BigInteger(bits, random).setBit(bits - 1);
                BigInteger d = new BigInteger(other, random).setBit(other - 1);
                requireClose(n, d);
                requireClose(n.negate(), d);
                requireClose(d, n);
            }
        }
        assertEquals(0, Doubles.of(BigInteger.ZERO, BigInteger.ONE.shiftLeft(5000)));
    }

    private static void requireClose(BigInteger n, BigInteger d) {
        double exact = new BigDecimal(n).divide(new BigDecimal(d), MathContext.DECIMAL128).doubleValue();
        assertEquals(exact, Doubles.of(n, d), 8 * Math.ulp(exact));
    }
}
