package org.ironbound.kernel.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.junit.jupiter.api.Test;

@Domain(Numbers.class)
class RootImageTest {
    /** The sign of r^k - x for odd k, whatever the signs of r and x; for even k of numbers that are not negative. */
    private static int compared(BigFraction r, int k, BigFraction x) {
        return k % 2 == 0 && r.compareTo(BigFraction.ZERO) < 0 ? -1 : r.pow(k).compareTo(x);
    }

    @Property(tries = 300)
    void rangesAreEnclosed(@ForAll Draw draw) {
        int k = 2 + draw.upTo(9);
        BigInteger unit = draw.positive(draw.oneIn(3) ? 4 : 80);
        BigInteger a = k % 2 == 0 ? draw.natural(70) : draw.integer(70);
        BigInteger b = a.add(draw.natural(70));
        Enclosure found = RootImage.of(k, new Enclosure(a, b, unit));
        BigFraction low = new BigFraction(found.lower, unit);
        BigFraction high = new BigFraction(found.upper, unit);
        for (BigInteger x : new BigInteger[] {a, b, draw.between(a, b)}) {
            BigFraction value = new BigFraction(x, unit);
            assertTrue(compared(low, k, value) <= 0 && compared(high, k, value) >= 0, () -> k + "-th root of " + value + ": " + found);
        }
    }

    /** One multiple of 1/unit nearer, an end would be wrong. */
    @Property(tries = 300)
    void endsAreTheNearestOnes(@ForAll Draw draw) {
        int k = 2 + draw.upTo(9);
        BigInteger unit = draw.positive(60);
        BigInteger x = k % 2 == 0 ? draw.natural(70) : draw.integer(70);
        Enclosure found = RootImage.of(k, new Enclosure(x, x, unit));
        BigFraction value = new BigFraction(x, unit);
        assertTrue(compared(new BigFraction(found.lower.add(BigInteger.ONE), unit), k, value) > 0);
        assertTrue(compared(new BigFraction(found.upper.subtract(BigInteger.ONE), unit), k, value) < 0);
    }

    @Test
    void rootsOfPowersAreExact() {
        BigInteger unit = BigInteger.valueOf(1000);
        Enclosure found = RootImage.of(3, new Enclosure(BigInteger.valueOf(-8000), BigInteger.valueOf(27000), unit));
        assertEquals(BigInteger.valueOf(-2000), found.lower);
        assertEquals(BigInteger.valueOf(3000), found.upper);
        assertFalse(RootImage.of(3, new Enclosure(unit, unit.add(BigInteger.ONE), unit)).upper.equals(unit));
    }
}
