package org.ironbound.kernel.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.Enclosures;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;

@Domain(Numbers.class)
class MemorizationTest {
    @Property
    void isTheProduct(@ForAll Draw draw) {
        BigFraction ratio = new BigFraction(draw.natural(500), draw.positive(500));
        BigFraction information = new BigFraction(draw.natural(500), draw.positive(500));
        assertEquals(ratio.multiply(information), Memorization.linear(ratio, information));
        assertEquals(BigInteger.ZERO, Memorization.linear(ratio, BigFraction.ZERO).getNumerator());
    }

    @Property
    void ratioIsExact(@ForAll Draw draw) {
        BigInteger d = draw.positive(200);
        BigFraction tau = new BigFraction(draw.between(BigInteger.ZERO, d), d);
        BigFraction rho = Enclosures.fraction(draw.ratio(200));
        assertEquals(BigFraction.ONE.subtract(tau).divide(rho), Memorization.ratio(tau, rho));
        assertEquals(BigFraction.ZERO, Memorization.ratio(BigFraction.ONE, rho));
    }
}
