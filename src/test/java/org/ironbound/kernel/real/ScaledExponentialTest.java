package org.ironbound.kernel.real;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
class ScaledExponentialTest {
    /** However small the result, it has nearly all digits of the unit. */
    @Property(tries = 60)
    void enclosesWithAllDigits(@ForAll Draw draw) {
        BigInteger d = draw.positive(60);
        BigInteger n = draw.between(d.multiply(BigInteger.valueOf(-2000)), d);
        int bits = 40 + draw.upTo(100);
        Enclosure result = ScaledExponential.of(n, d, BigInteger.ONE.shiftLeft(bits));
        Enclosures.assertContains(result, Reference.exp(n, d));
        assertTrue(result.upper.subtract(result.lower).shiftLeft(bits - 24).compareTo(result.lower) <= 0, () -> result.lower + " to "
            + result.upper);
    }
}
