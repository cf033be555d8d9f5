package org.ironbound.kernel.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.Enclosures;
import org.ironbound.problem.Fractions;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(Numbers.class)
class ChiTailTest {
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(160);

    private static ChiTail tail(BigFraction length, int pairs, boolean isCut) {
        int bits = (int) (length.doubleValue() * length.doubleValue()) + 64;
        ChiTail tail = ChiTail.none(length, UNIT, UNIT.shiftLeft(bits));
        for (int i = 0; i < pairs; i++) {
            tail = tail.next();
            if (isCut && tail.weight.bitLength() > 300) {
                tail = tail.coarser(BigInteger.ONE.shiftLeft(100));
            }
        }
        assertEquals(BigInteger.valueOf(pairs), tail.pairs);
        return tail;
    }

    /** Values of {@code P(chi_d^2 <= t)}, computed apart from this project. */
    @ParameterizedTest
    @CsvSource({"10, 5, .1088219810858488", "100, 80, .07033506665939495", "1000, 900, .01071723809128974",
        "1000, 950, .1308759342543116", "10000, 9700, .01625079517770993", "10000, 9900, .2404799143160207"})
    void knownValues(int d, int t, double chance) {
        BigFraction length = Fractions.of(BigDecimal.valueOf(t).sqrt(new MathContext(18)));
        assertEquals(chance, Enclosures.toDouble(tail(length, d / 2, true).chance, UNIT), 1e-13);
        if (d <= 1000) {
            assertEquals(chance, Enclosures.toDouble(tail(length, d / 2, false).chance, UNIT), 1e-13);
        }
    }

    @Property(tries = 100)
    void isAboveTheChanceAndNear(@ForAll Draw draw) {
        int pairs = 1 + draw.upTo(80);
        BigFraction length = new BigFraction(draw.upTo(200), 10);
        ChiTail tail = tail(length, pairs, draw.oneIn(2));
        double known = new ChiSquaredDistribution(2 * pairs).cumulativeProbability(length.doubleValue() * length.doubleValue());
        assertEquals(known, Enclosures.toDouble(tail.chance, UNIT), 1e-11);
        assertTrue(tail.chance.signum() >= 0);
    }

    /** A scale that is too coarse for the first weight makes a bound that says nothing. */
    @Test
    void aCoarseScaleIsNoError() {
        ChiTail tail = ChiTail.none(new BigFraction(40), UNIT, UNIT);
        for (int i = 0; i < 1000; i++) {
            tail = tail.next();
        }
        assertEquals(UNIT, tail.chance);
    }

    @Test
    void whatIsOutOfRange() {
        assertNull(ChiTail.none(new BigFraction(-1, 2), UNIT, UNIT));
        assertNull(ChiTail.none(BigFraction.ONE, BigInteger.ZERO, UNIT));
        assertNull(ChiTail.none(BigFraction.ONE, UNIT, BigInteger.ONE.negate()));
        ChiTail tail = ChiTail.none(BigFraction.ONE, UNIT, UNIT);
        assertSame(tail, tail.coarser(BigInteger.ZERO));
        assertEquals(UNIT, tail.chance);
        assertEquals(BigInteger.ONE, tail.coarser(UNIT.multiply(BigInteger.TEN)).scale);
    }
}
