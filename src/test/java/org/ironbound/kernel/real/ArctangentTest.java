package org.ironbound.kernel.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference;
import org.junit.jupiter.api.Test;

@Domain(Numbers.class)
class ArctangentTest {
    /** Units that roundings may cost. */
    private static final int SLACK_BITS = 6;

    @Property(tries = 200)
    void pointsAreEnclosedNarrowly(@ForAll Draw draw) {
        BigInteger unit = BigInteger.ONE.shiftLeft(8 + draw.upTo(200));
        BigInteger n = draw.integer(draw.oneIn(2) ? 100 : 30);
        BigInteger d = draw.positive(draw.oneIn(2) ? 100 : 30);
        Enclosure found = new Arctangent(unit).of(n, d);
        assertEncloses(found, Reference.arctangent(n, d));
        assertTrue(found.upper.subtract(found.lower).bitLength() <= SLACK_BITS, () -> found.lower + " .. " + found.upper);
    }

    @Property(tries = 200)
    void pointsAreEnclosedAtAnyScale(@ForAll Draw draw) {
        BigInteger n = draw.integer(40);
        BigInteger d = draw.positive(40);
        assertEncloses(new Arctangent(draw.positive(draw.oneIn(2) ? 3 : 60)).of(n, d), Reference.arctangent(n, d));
    }

    @Property(tries = 200)
    void rangesAreEnclosed(@ForAll Draw draw) {
        BigInteger unit = draw.positive(60);
        BigInteger a = draw.integer(64);
        BigInteger b = a.add(draw.natural(64));
        Enclosure found = new Arctangent(unit).image(new Enclosure(a, b, unit));
        for (BigInteger x : new BigInteger[] {a, b, draw.between(a, b)}) {
            assertEncloses(found, Reference.arctangent(x, unit));
        }
    }

    @Test
    void zeroIsNearlyExact() {
        Enclosure found = new Arctangent(BigInteger.valueOf(1000)).of(BigInteger.ZERO, BigInteger.ONE);
        assertEquals(BigInteger.ZERO, found.lower);
        assertTrue(found.upper.compareTo(BigInteger.TWO) <= 0);
    }

    private static void assertEncloses(Enclosure found, Real value) {
        assertTrue(value.atLeast(found.lower, found.unit) && value.atMost(found.upper, found.unit),
            () -> value + " is not in " + found.lower + " .. " + found.upper + " over " + found.unit);
    }
}
