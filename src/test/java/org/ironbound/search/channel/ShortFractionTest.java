package org.ironbound.search.channel;

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
    void noDenominatorIsSmaller(@ForAll Draw draw) {
        double low = draw.random().nextDouble();
        double high = Math.min(1, low + 1e-3 + draw.random().nextDouble() / (1 + draw.upTo(500)));
        BigFraction least = new BigFraction(low);
        BigFraction greatest = new BigFraction(high);
        BigFraction found = ShortFraction.between(low, high);
        assertTrue(found.compareTo(least) >= 0 && found.compareTo(greatest) <= 0);
        for (int d = 1; BigInteger.valueOf(d).compareTo(found.getDenominator()) < 0; d++) {
            BigInteger below = greatest.multiply(d).getNumerator().divide(greatest.multiply(d).getDenominator());
            assertTrue(new BigFraction(below, BigInteger.valueOf(d)).compareTo(least) < 0, found + " and denominator " + d);
        }
    }
}
