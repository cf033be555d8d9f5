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
class SineTest {
    /** Units that the series and the reduction may cost. */
    private static final int SLACK_BITS = 6;

    @Property(tries = 200)
    void pointsAreEnclosedNarrowly(@ForAll Draw draw) {
        BigInteger unit = BigInteger.ONE.shiftLeft(30 + draw.upTo(200));
        Sine sine = new Sine(unit);
        int h = draw.upTo(1);
        BigInteger d = draw.positive(80);
        BigInteger most = d.multiply(BigInteger.valueOf(draw.oneIn(2) ? 7 : 1L << 30));
        BigInteger n = draw.between(most.negate(), most);
        Enclosure found = sine.of(h, n, d);
        assertEncloses(found, Reference.sine(BigInteger.valueOf(h), n, d));
        assertTrue(found.upper.subtract(found.lower).bitLength() <= SLACK_BITS, () -> found.lower + " .. " + found.upper);
    }

    /** At any scale, and of any size: there what is known of pi may not be enough. */
    @Property(tries = 200)
    void pointsAreEnclosedAtAnyScale(@ForAll Draw draw) {
        Sine sine = new Sine(draw.positive(draw.oneIn(2) ? 3 : 60));
        int h = draw.upTo(1);
        BigInteger n = draw.integer(draw.oneIn(2) ? 20 : 300);
        BigInteger d = draw.positive(20);
        assertEncloses(sine.of(h, n, d), Reference.sine(BigInteger.valueOf(h), n, d));
    }

    @Property(tries = 300)
    void rangesAreEnclosed(@ForAll Draw draw) {
        BigInteger unit = draw.positive(draw.oneIn(3) ? 5 : 70);
        int h = draw.upTo(1);
        BigInteger a = draw.between(unit.multiply(BigInteger.valueOf(-9)), unit.multiply(BigInteger.valueOf(9)));
        BigInteger b = a.add(draw.between(BigInteger.ZERO, unit.multiply(BigInteger.valueOf(1L + draw.upTo(7)))));
        Enclosure found = new Sine(unit).image(h, new Enclosure(a, b, unit));
        for (int i = 0; i < 4; i++) {
            assertEncloses(found, Reference.sine(BigInteger.valueOf(h), draw.between(a, b), unit));
        }
    }

    /** An end beside the place of a maximum, on one side or the other. */
    @Property(tries = 200)
    void rangesWithExtremaReachThem(@ForAll Draw draw) {
        BigInteger unit = BigInteger.ONE.shiftLeft(20 + draw.upTo(60));
        int h = draw.upTo(1);
        BigInteger k = BigInteger.valueOf(draw.upTo(40) - 20L);
        BigInteger place = Reference.quarterTurns(k).floor(unit);
        BigInteger a = place.subtract(draw.natural(12));
        BigInteger b = place.add(draw.natural(12)).max(a);
        Enclosure found = new Sine(unit).image(h, new Enclosure(a, b, unit));
        Real atPlace = Reference.sine(k.add(BigInteger.valueOf(h)), BigInteger.ZERO, BigInteger.ONE);
        if (b.compareTo(place) > 0 && a.compareTo(place) <= 0) {
            assertEncloses(found, atPlace);
        }
        assertEncloses(found, Reference.sine(BigInteger.valueOf(h), a, unit));
        assertEncloses(found, Reference.sine(BigInteger.valueOf(h), b, unit));
    }

    /** A part without a maximum is bounded by its ends, and not by 1. */
    @Test
    void monotonePartsAreNarrow() {
        BigInteger unit = BigInteger.ONE.shiftLeft(60);
        Enclosure found = new Sine(unit).image(0, new Enclosure(unit.negate(), unit, unit));
        BigInteger most = Reference.sine(BigInteger.ZERO, BigInteger.ONE, BigInteger.ONE).ceil(unit);
        assertTrue(found.upper.subtract(most).bitLength() <= SLACK_BITS && found.lower.add(most).bitLength() <= SLACK_BITS);
    }

    @Test
    void zeroIsExact() {
        BigInteger unit = BigInteger.valueOf(1000);
        Enclosure sine = new Sine(unit).of(0, BigInteger.ZERO, BigInteger.ONE);
        assertEquals(BigInteger.ZERO, sine.lower);
        assertEquals(BigInteger.ZERO, sine.upper);
    }

    private static void assertEncloses(Enclosure found, Real value) {
        assertTrue(value.atLeast(found.lower, found.unit) && value.atMost(found.upper, found.unit),
            () -> value + " is not in " + found.lower + " .. " + found.upper + " over " + found.unit);
    }
}
