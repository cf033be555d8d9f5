package org.ironbound.search.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class ShortFractionTest {
    @Test
    void simplest() {
        assertEquals(BigFraction.ONE_HALF, ShortFraction.between(0.4, 0.6));
        assertEquals(new BigFraction(3, 7), ShortFraction.between(0.42, 0.43));
        assertEquals(BigFraction.ZERO, ShortFraction.between(0, 0.1));
        assertEquals(BigFraction.ONE, ShortFraction.between(0.9, 1));
        assertEquals(new BigFraction(1, 4), ShortFraction.between(0.25, 0.25));
    }

    /** It is between the two, and no fraction of a smaller denominator is. */
    @Property(tries = 500)
    void noDenominatorIsSmaller(@ForAll @DoubleRange(min = 0, max = 1) double a, @ForAll @DoubleRange(min = 1e-3, max = 1) double width) {
        double high = Math.min(1, a + width);
        BigFraction found = ShortFraction.between(a, high);
        assertTrue(found.compareTo(new BigFraction(a)) >= 0 && found.compareTo(new BigFraction(high)) <= 0);
        for (int d = 1; BigInteger.valueOf(d).compareTo(found.getDenominator()) < 0; d++) {
            assertTrue(Math.floor(high * d) < a * d, found + " and denominator " + d);
        }
    }
}
