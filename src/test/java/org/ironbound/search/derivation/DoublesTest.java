package org.ironbound.search.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.junit.jupiter.api.Test;

@Domain(Numbers.class)
class DoublesTest {
    @Test
    void shortQuotientsAreTheNearest() {
        for (int n = -50; n <= 50; n++) {
            assertEquals(n / 49.0, Doubles.of(BigInteger.valueOf(n), BigInteger.valueOf(49)));
        }
    }

    @Test
    void nothingIsNothingBelowAnyNumber() {
        assertEquals(0, Doubles.of(BigInteger.ZERO, BigInteger.ONE.shiftLeft(5000)));
    }

    /** Whatever the lengths of both are, even where neither is a double. */
    @Property(tries = 500)
    void longQuotients(@ForAll Draw draw) {
        BigInteger d = new BigInteger(1 + draw.upTo(3000), draw.random()).add(BigInteger.ONE);
        BigInteger n = new BigInteger(Math.max(1, d.bitLength() + draw.upTo(400) - 200), draw.random());
        double expected = new BigDecimal(n).divide(new BigDecimal(d), MathContext.DECIMAL128).doubleValue();
        assertEquals(expected, Doubles.of(n, d), 4 * Math.ulp(expected));
        assertEquals(-expected, Doubles.of(n.negate(), d), 4 * Math.ulp(expected));
    }
}
