package org.ironbound.kernel.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.ironbound.kernel.exact.SumOfSquares;
import org.junit.jupiter.api.Test;

class MaximalCorrelationTest {
    /** A fair bit, wrong with probability 1/4, times 8: eta_chi2 = 1/4. */
    private static final BigInteger[][] JOINT = {numbers(3, 1), numbers(1, 3)};
    /** 4 N g^T diag(q) g - 2 .. with u = b = 4, n = 8, t = a n = 8. */
    private static final BigInteger[][] FORM = {numbers(128), numbers(0, 128), numbers(-96, -32, 96), numbers(-32, -96, 64, 96)};
    /** 128 (g_1 - (3 f_1 + f_2)/4)^2 + 128 (g_2 - (f_1 + 3 f_2)/4)^2 + 16 (f_1 + f_2)^2. */
    private static final BigInteger[][] FORMS = {numbers(4, 0, -3, -1), numbers(0, 4, -1, -3), numbers(0, 0, 1, 1)};
    private static final BigInteger[] WEIGHTS = numbers(8, 8, 16);

    @Test
    void squaresOfTheFairBit() {
        assertEquals(true, isAtMost(1, 4, 8, 4, 8, FORM, WEIGHTS, 0));
    }

    /** Everything that describes the form is compared with the law. */
    @Test
    void anotherFormIsRefused() {
        assertEquals(false, isAtMost(1, 5, 8, 4, 8, FORM, WEIGHTS, 0), "another bound");
        assertEquals(false, isAtMost(1, 4, 9, 4, 8, FORM, WEIGHTS, 0), "another total");
        assertEquals(false, isAtMost(1, 4, 8, 5, 8, FORM, WEIGHTS, 0), "another factor");
        assertEquals(false, isAtMost(1, 4, 8, 4, 7, FORM, WEIGHTS, 0), "another multiple of the squares of f");
        assertEquals(false, isAtMost(1, 4, 8, 4, 8, FORM, numbers(8, 8, 15), 0), "another weight");
        assertEquals(false, isAtMost(1, 4, 8, 4, 8, FORM, numbers(8, 8, 17), 0), "another weight");
        assertEquals(false, isAtMost(1, 4, 8, 4, 8, FORM, WEIGHTS, 1), "no room for a rest");
        for (int i = 0; i < FORM.length; i++) {
            for (int k = 0; k <= i; k++) {
                BigInteger[][] other = new BigInteger[FORM.length][];
                for (int row = 0; row < other.length; row++) {
                    other[row] = FORM[row].clone();
                }
                other[i][k] = other[i][k].add(BigInteger.ONE);
                assertEquals(false, isAtMost(1, 4, 8, 4, 8, other, WEIGHTS, 0), i + ", " + k);
            }
        }
    }

    private static boolean isAtMost(long a, long b, long n, long u, long t, BigInteger[][] m, BigInteger[] d, long rest) {
        return SumOfSquares.shows(m, FORMS, d, BigInteger.valueOf(rest)) && MaximalCorrelation.isForm(JOINT, BigInteger.valueOf(a),
            BigInteger.valueOf(b), BigInteger.valueOf(n), BigInteger.valueOf(u), BigInteger.valueOf(t), m);
    }

    private static BigInteger[] numbers(long... numbers) {
        return java.util.Arrays.stream(numbers).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
    }
}
