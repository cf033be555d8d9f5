package org.ironbound.kernel.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.Enclosures;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;

@Domain(Numbers.class)
class GaussianCoefficientsTest {
    @Property
    void identities(@ForAll Draw draw) {
        BigInteger n = draw.positive(100);
        BigFraction l = Enclosures.fraction(draw.proper(200));
        BigFraction tau = GaussianCoefficients.tau(n, l);
        BigFraction rho = GaussianCoefficients.rho(n, l);
        BigFraction one = BigFraction.ONE;
        assertEquals(l.multiply(n), tau.multiply(one.add(l.multiply(n.subtract(BigInteger.ONE)))));
        assertEquals(tau.multiply(l), rho);
        assertEquals(one.subtract(tau).divide(rho), GaussianCoefficients.ratio(n, l));
    }

    @Property
    void ranges(@ForAll Draw draw) {
        BigInteger n = draw.positive(100);
        BigFraction l = Enclosures.fraction(draw.proper(200));
        assertProper(GaussianCoefficients.tau(n, l));
        assertProper(GaussianCoefficients.rho(n, l));
        assertTrue(GaussianCoefficients.ratio(n, l).compareTo(BigFraction.ZERO) > 0);
    }

    @Property
    void oneSampleTellsItsOwnShare(@ForAll Draw draw) {
        BigFraction l = Enclosures.fraction(draw.proper(200));
        assertEquals(l, GaussianCoefficients.tau(BigInteger.ONE, l));
        assertEquals(l.multiply(l), GaussianCoefficients.rho(BigInteger.ONE, l));
    }

    @Property
    void increaseWithSamples(@ForAll Draw draw) {
        BigInteger n = draw.positive(100);
        BigInteger more = n.add(draw.positive(20));
        BigFraction l = Enclosures.fraction(draw.proper(200));
        assertTrue(GaussianCoefficients.tau(n, l).compareTo(GaussianCoefficients.tau(more, l)) < 0);
        assertTrue(GaussianCoefficients.rho(n, l).compareTo(GaussianCoefficients.rho(more, l)) < 0);
        assertTrue(GaussianCoefficients.ratio(n, l).compareTo(GaussianCoefficients.ratio(more, l)) > 0);
    }

    @Property
    void increaseWithTheSignal(@ForAll Draw draw) {
        BigInteger n = draw.positive(100);
        Fraction x = draw.proper(200);
        BigFraction l = Enclosures.fraction(x);
        BigFraction larger = new BigFraction(draw.between(x.n().shiftLeft(10).add(BigInteger.ONE),
            x.d().shiftLeft(10).subtract(BigInteger.ONE)), x.d().shiftLeft(10));
        assertTrue(GaussianCoefficients.tau(n, l).compareTo(GaussianCoefficients.tau(n, larger)) < 0);
        assertTrue(GaussianCoefficients.rho(n, l).compareTo(GaussianCoefficients.rho(n, larger)) < 0);
        assertTrue(GaussianCoefficients.ratio(n, l).compareTo(GaussianCoefficients.ratio(n, larger)) > 0);
    }

    /** Noise of variance (1 - L)/L of that of the signal: as in clustering with lambda^2 = L. */
    @Property
    void additiveNoiseIsThatOfClustering(@ForAll Draw draw) {
        BigInteger n = draw.positive(100);
        BigFraction l = Enclosures.fraction(draw.proper(200));
        assertEquals(GaussianCoefficients.tau(n, l), GaussianCoefficients.additiveNoise(n, l.divide(BigFraction.ONE.subtract(l))));
    }

    @Property
    void additiveNoiseIncreases(@ForAll Draw draw) {
        BigInteger n = draw.positive(100);
        BigFraction s = new BigFraction(draw.positive(200), draw.positive(200));
        BigFraction coefficient = GaussianCoefficients.additiveNoise(n, s);
        assertProper(coefficient);
        assertTrue(coefficient.compareTo(GaussianCoefficients.additiveNoise(n.add(BigInteger.ONE), s)) < 0);
        assertTrue(coefficient.compareTo(GaussianCoefficients.additiveNoise(n, s.multiply(new BigFraction(101, 100)))) < 0);
    }

    private static void assertProper(BigFraction x) {
        assertTrue(x.compareTo(BigFraction.ZERO) > 0 && x.compareTo(BigFraction.ONE) < 0);
    }
}
