package org.ironbound.kernel.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.kernel.Enclosures;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
class HyperbolicCosineTest {
    @Property(tries = 200)
    void isAboveAndNear(@ForAll Draw draw) {
        BigInteger d = draw.positive(80);
        BigInteger most = d.multiply(BigInteger.valueOf(20));
        BigInteger n = draw.between(most.negate(), most);
        BigInteger unit = BigInteger.ONE.shiftLeft(100 + draw.upTo(200));
        BigInteger result = HyperbolicCosine.upperBound(n, d, unit);
        Real exact = Reference.cosh(n, d);
        assertTrue(exact.atMost(result, unit));
        assertTrue(result.subtract(exact.floor(unit)).bitLength() < 60);
        assertEquals(Math.cosh(Enclosures.toDouble(n, d)), Enclosures.toDouble(result, unit), 1e-9 * Enclosures.toDouble(result, unit));
    }

    /** So coarse a scale that the lower bound of the exponential is 0. */
    @Property(tries = 50)
    void isAboveAtCoarseScales(@ForAll Draw draw) {
        BigInteger unit = draw.positive(8);
        BigInteger n = draw.integer(5);
        assertTrue(Reference.cosh(n, BigInteger.ONE).atMost(HyperbolicCosine.upperBound(n, BigInteger.ONE, unit), unit));
    }
}
