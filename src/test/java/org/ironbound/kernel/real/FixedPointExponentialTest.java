package org.ironbound.kernel.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference;
import org.junit.jupiter.api.Test;

@Domain(Numbers.class)
class FixedPointExponentialTest {
    private static final int DIGITS = 700;

    /** Each bound is on its side, two units of the last place apart at most. */
    @Property(tries = 150)
    void isOnItsSide(@ForAll Draw draw) {
        BigInteger d = draw.positive(draw.oneIn(8) ? 300 : 40);
        BigInteger most = d.multiply(BigInteger.valueOf(draw.oneIn(8) ? 800 : 20));
        BigInteger n = draw.oneIn(10) ? BigInteger.ZERO : draw.between(BigInteger.ZERO, most);
        BigInteger unit = draw.unit(draw.oneIn(8) ? 2000 : 300);
        BigDecimal exact = Reference.exp(n.negate(), d).at(DIGITS).multiply(new BigDecimal(unit));
        BigInteger below = FixedPointExponential.below(n, d, unit);
        BigInteger above = FixedPointExponential.above(n, d, unit);
        assertTrue(new BigDecimal(below).compareTo(exact) <= 0);
        assertTrue(new BigDecimal(above).compareTo(exact) >= 0);
        assertTrue(above.subtract(below).compareTo(BigInteger.TWO) <= 0);
    }

    /** e^0 is 1 at every scale; what is too small for the scale is 0 from below and one unit from above. */
    @Test
    void ends() {
        for (int unit = 1; unit < 100; unit++) {
            BigInteger scale = BigInteger.valueOf(unit);
            BigInteger one = FixedPointExponential.below(BigInteger.ZERO, BigInteger.ONE, scale);
            assertTrue(one.compareTo(scale) <= 0 && one.add(BigInteger.ONE).compareTo(scale) >= 0);
            assertEquals(scale, FixedPointExponential.above(BigInteger.ZERO, BigInteger.ONE, scale));
            assertEquals(BigInteger.ZERO, FixedPointExponential.below(BigInteger.TEN, BigInteger.ONE, scale));
            assertEquals(BigInteger.ONE, FixedPointExponential.above(BigInteger.TEN, BigInteger.ONE, scale));
        }
    }
}
