package org.ironbound.kernel.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.Fractions;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(Numbers.class)
class PoissonSumTest {
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(128);
    private static final Logarithm LN = new Logarithm(UNIT);

    private static PoissonSum sum(int pairs, BigFraction length, int weights) {
        PoissonSum sum = PoissonSum.from(BigInteger.valueOf(pairs), length, LN);
        for (int i = 0; i < weights; i++) {
            sum = sum.next();
        }
        return sum;
    }

    /** Values of {@code P(chi_d^2 <= t^2)}, of which Stirling's formula and the geometric series lose less than 1/400 + 1/(11 m). */
    @ParameterizedTest
    @CsvSource({"10, 2.236, 40", "100, 8.9442, 60", "1000, 30, 200", "1000, 30.822, 250", "10000, 98.489, 600",
        "10000, 99.499, 800", "1000000, 999, 8000"})
    void nearTheChance(int d, String length, int weights) {
        BigFraction t = Fractions.of(new BigDecimal(length));
        ShortVector found = sum(d / 2, t, weights).shortVector();
        double known = new ChiSquaredDistribution(d).cumulativeProbability(t.doubleValue() * t.doubleValue());
        double chance = Enclosures.toDouble(found.chance, UNIT);
        assertTrue(chance >= known * (1 - 1e-8) && chance <= known * (1.0025 + 2 / (11.0 * d)), () -> chance + " " + known);
        assertEquals(BigInteger.valueOf(d / 2), found.pairs);
    }

    @Property(tries = 100)
    void isNotBelowTheChance(@ForAll Draw draw) {
        int pairs = 1 + draw.upTo(80);
        BigFraction length = new BigFraction(1 + draw.upTo(200), 10);
        PoissonSum sum = PoissonSum.from(BigInteger.valueOf(pairs), length, LN);
        assertNotNull(sum);
        for (int i = draw.upTo(300); i > 0; i--) {
            sum = sum.next();
        }
        ShortVector found = sum.shortVector();
        double h = length.doubleValue() * length.doubleValue() / 2;
        assertEquals(sum.end.doubleValue() + 1 > h, found != null);
        if (found != null) {
            double known = new ChiSquaredDistribution(2 * pairs).cumulativeProbability(2 * h);
            assertTrue(Enclosures.toDouble(found.chance, UNIT) >= known * (1 - 1e-12));
        }
    }

    @Test
    void whatIsOutOfRange() {
        assertNull(PoissonSum.from(BigInteger.ZERO, BigFraction.ONE, LN));
        assertNull(PoissonSum.from(BigInteger.ONE, BigFraction.ZERO, LN));
        assertNull(PoissonSum.from(BigInteger.ONE, BigFraction.MINUS_ONE, LN));
        assertNotNull(PoissonSum.from(BigInteger.ONE, BigFraction.ONE, new Logarithm(BigInteger.ONE)));
    }
}
