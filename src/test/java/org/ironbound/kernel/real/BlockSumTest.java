package org.ironbound.kernel.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.junit.jupiter.api.Test;

@Domain(Numbers.class)
class BlockSumTest {
    @Property(tries = 100)
    void enclosesTheSumOfFractions(@ForAll Draw draw) {
        int bits = 5 + draw.upTo(draw.oneIn(4) ? 900 : 200);
        int zeros = 4 + draw.upTo(40);
        BigInteger b = draw.positive(60).add(BigInteger.ONE);
        BigInteger a = draw.between(BigInteger.ZERO, b);
        // The fraction is a/(b 2^(zeros/2)), so that its square is below 1/16.
        BigInteger d = b.shiftLeft((zeros + 1) / 2);
        BigInteger x = a.multiply(a).shiftLeft(bits).divide(d.multiply(d));
        assertEncloses(a, d, x, bits);
        assertEncloses(a, d, x.subtract(BigInteger.ONE).max(BigInteger.ZERO), bits);
    }

    /** No larger argument is allowed; and the smallest. */
    @Test
    void enclosesTheSumOfTheExtremes() {
        for (int bits : new int[] {4, 5, 63, 64, 400, 4000}) {
            assertEncloses(BigInteger.ONE, BigInteger.valueOf(4), BigInteger.ONE.shiftLeft(bits - 4), bits);
            assertEncloses(BigInteger.ZERO, BigInteger.valueOf(4), BigInteger.ZERO, bits);
            assertEncloses(BigInteger.ONE, BigInteger.ONE.shiftLeft(bits), BigInteger.ZERO, bits);
        }
    }

    @Test
    void aSumOfZeroIsZero() {
        assertEquals(BigInteger.ZERO, BlockSum.of(BigInteger.ZERO, BigInteger.ONE, BigInteger.ZERO, 500).sum);
    }

    /** The sum and that with its last term twice are between the sum found and that and its slack, which is small. */
    private static void assertEncloses(BigInteger a, BigInteger b, BigInteger x, int bits) {
        BlockSum found = BlockSum.of(a, b, x, bits);
        BigInteger p = BigInteger.ONE;
        BigInteger q = BigInteger.ONE;
        BigInteger t = BigInteger.ZERO;
        for (int k = 1; k <= found.count; k++) {
            p = p.multiply(a).multiply(a).multiply(BigInteger.valueOf(2L * k - 1));
            BigInteger factor = b.multiply(b).multiply(BigInteger.valueOf(2L * k + 1));
            q = q.multiply(factor);
            t = t.multiply(factor).add(p);
        }
        BigFraction sum = new BigFraction(t.shiftLeft(bits), q);
        BigFraction more = new BigFraction(t.add(p).shiftLeft(bits), q);
        assertTrue(new BigFraction(found.sum).compareTo(sum) <= 0, () -> found.sum + " is above the sum " + sum);
        assertTrue(more.compareTo(new BigFraction(found.sum.add(found.slack))) <= 0, () -> found.slack + " is too small for " + more);
        assertTrue(found.slack.compareTo(BigInteger.valueOf(8L * found.count + 64)) <= 0, () -> found.slack + " is wide");
    }
}
