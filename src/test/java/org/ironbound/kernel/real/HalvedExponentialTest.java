package org.ironbound.kernel.real;

import static org.ironbound.kernel.Enclosures.assertContains;
import static org.ironbound.kernel.Enclosures.assertNarrow;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference;
import org.junit.jupiter.api.Test;

@Domain(Numbers.class)
class HalvedExponentialTest {
    @Property(tries = 250)
    void containsThePowerInTwoUnits(@ForAll Draw draw) {
        BigInteger d = draw.positive(draw.oneIn(8) ? 2000 : 200);
        BigInteger unit = draw.unit(draw.oneIn(8) ? 2000 : 300);
        assertNarrow(check(exponent(draw, d), d, unit, unit.bitLength()), BigInteger.TWO);
    }

    /** The number of bits decides how narrow the result is, not whether it is right. */
    @Property(tries = 100)
    void isRightWithAnyNumberOfBits(@ForAll Draw draw) {
        BigInteger d = draw.positive(100);
        check(exponent(draw, d), d, draw.unit(300), draw.upTo(500));
    }

    /** With the number of bits of the scale it has a result at every length, also for the ends of the range. */
    @Test
    void neverGivesUp() {
        for (int bits = 1; bits <= HalvedExponential.MOST_BITS; bits += bits < 700 ? 1 : 497) {
            BigInteger unit = BigInteger.ONE.shiftLeft(bits - 1);
            for (BigInteger n : List.of(BigInteger.ZERO, BigInteger.ONE, BigInteger.TWO, BigInteger.valueOf(3))) {
                assertNotNull(HalvedExponential.of(n, BigInteger.valueOf(3), unit, bits), n + "/3 at " + bits + " bits");
            }
        }
    }

    private static BigInteger exponent(Draw draw, BigInteger d) {
        return draw.oneIn(10) ? BigInteger.ZERO : draw.oneIn(10) ? d : draw.between(BigInteger.ZERO, d);
    }

    private static Enclosure check(BigInteger n, BigInteger d, BigInteger unit, int bits) {
        Enclosure result = HalvedExponential.of(n, d, unit, bits);
        assertContains(result, Reference.exp(n, d));
        assertTrue(result.lower.compareTo(unit) >= 0 && result.upper.compareTo(unit) >= 0);
        return result;
    }
}
