package org.ironbound.kernel.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference;
import org.junit.jupiter.api.Test;

@Domain(Numbers.class)
class NormalTailTest {
    private static final int DIGITS = 700;

    /** It is above the tail; near 0 by a few units only: errors of the density are multiplied by the sum of the series, its inverse. */
    @Property(tries = 120)
    void isAboveTheTail(@ForAll Draw draw) {
        BigInteger b = draw.positive(draw.oneIn(8) ? 300 : 40);
        BigInteger most = b.multiply(BigInteger.valueOf(draw.oneIn(8) ? 40 : 6));
        BigInteger a = draw.oneIn(10) ? BigInteger.ZERO : draw.between(BigInteger.ZERO, most);
        BigInteger unit = draw.unit(draw.oneIn(8) ? 2000 : 300);
        BigInteger bound = NormalTail.at(unit).below(a, b);
        BigDecimal exact = Reference.normal(a.negate(), b).at(DIGITS).multiply(new BigDecimal(unit));
        assertTrue(new BigDecimal(bound).compareTo(exact) >= 0);
        if (a.compareTo(b) <= 0) {
            assertTrue(new BigDecimal(bound).subtract(exact).compareTo(BigDecimal.valueOf(4)) <= 0);
        }
    }

    /** Of 0 it is 1/2, rounded up, whatever the scale. */
    @Test
    void half() {
        for (int unit = 2; unit < 100; unit++) {
            BigInteger bound = NormalTail.at(BigInteger.valueOf(unit)).below(BigInteger.ZERO, BigInteger.ONE);
            assertEquals(BigInteger.valueOf((unit + 1) / 2), bound);
        }
    }

    /** Far out almost nothing is left of 1/2, which takes twice as many digits as the tail has zeros. */
    @Test
    void farOut() {
        BigInteger unit = BigInteger.TEN.pow(800);
        BigDecimal tail = new BigDecimal(NormalTail.at(unit).below(BigInteger.valueOf(38), BigInteger.ONE), 800);
        assertEquals(new BigDecimal("2.8854E-316"), tail.round(new MathContext(5, RoundingMode.HALF_EVEN)));
    }
}
