package org.ironbound.kernel.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.SignReference;
import org.junit.jupiter.api.Test;

@Domain(Numbers.class)
class SignSumTest {
    private static final BigInteger FINE = BigInteger.ONE.shiftLeft(200);
    private static final int MOST_SUMMANDS = 80;

    @Property(tries = 150)
    void boundsAreAboveTheExactTail(@ForAll Draw draw) {
        BigInteger m = draw.positive(12);
        BigInteger a = draw.between(BigInteger.ZERO, m);
        BigInteger b = draw.oneIn(3) ? m.subtract(a) : draw.between(BigInteger.ZERO, m.subtract(a));
        BigInteger d = BigInteger.valueOf(1 + draw.upTo(MOST_SUMMANDS));
        BigInteger y = draw.positive(4);
        Fraction c = new Fraction(draw.between(d.multiply(y).negate(), d.multiply(y)), y);
        BigInteger unit = draw.unit(200);
        SignLaw law = new SignLaw(a, b, m);
        Fraction tail = SignReference.lowerTail(d, a, b, m, c.n(), c.d());
        Fraction tilt = Enclosures.between(draw, 0, 3);
        assertAbove(tail, SignSum.chernoffUpperBound(new Logarithm(unit), d, law, Enclosures.fraction(c), Enclosures.fraction(tilt)), unit);
        assertAbove(tail, SignSum.berryEsseenUpperBound(d, law, Enclosures.fraction(c), unit), unit);
    }

    @Property(tries = 60)
    void areWhatDoublesSay(@ForAll Draw draw) {
        double d = 2000;
        Fraction plus = Enclosures.between(draw, 0.3, 0.5);
        Fraction minus = Enclosures.between(draw, 0.1, 0.3);
        Fraction c = Enclosures.between(draw, -10, 0);
        Fraction t = Enclosures.between(draw, 0.01, 0.2);
        double a = Enclosures.toDouble(minus.n(), minus.d());
        double b = Enclosures.toDouble(plus.n(), plus.d());
        double end = Enclosures.toDouble(c.n(), c.d());
        double tilt = Enclosures.toDouble(t.n(), t.d());
        SignLaw law = new SignLaw(minus.n(), plus.n(), plus.d());
        BigInteger count = BigInteger.valueOf(2000);
        double chernoff = Math.exp(tilt * end + d * Math.log1p(a * Math.expm1(tilt) + b * Math.expm1(-tilt)));
        assertNear(chernoff, SignSum.chernoffUpperBound(new Logarithm(FINE), count, law, Enclosures.fraction(c), Enclosures.fraction(t)));
        double mean = b - a;
        double variance = a + b - mean * mean;
        double third = a * Math.pow(1 + mean, 3) + b * Math.pow(1 - mean, 3) + (1 - a - b) * Math.pow(Math.abs(mean), 3);
        double phi = new NormalDistribution().cumulativeProbability((end - d * mean) / Math.sqrt(d * variance));
        double normal = mean * d < end ? 1 : phi + 0.4748 * third / (Math.pow(variance, 1.5) * Math.sqrt(d));
        assertNear(normal, SignSum.berryEsseenUpperBound(count, law, Enclosures.fraction(c), FINE));
    }

    /** Near the mean the normal approximation is better, far from it Chernoff's bound. */
    @Test
    void eachIsBetterSomewhere() {
        BigInteger d = BigInteger.valueOf(10_000);
        SignLaw fair = new SignLaw(BigInteger.ONE, BigInteger.ONE, BigInteger.TWO);
        assertTrue(chernoff(d, fair, -100, 100).compareTo(SignSum.berryEsseenUpperBound(d, fair, new BigFraction(-100), FINE)) > 0);
        assertTrue(chernoff(d, fair, -500, 20).compareTo(SignSum.berryEsseenUpperBound(d, fair, new BigFraction(-500), FINE)) < 0);
    }

    @Test
    void aConstantSummandSaysNothingToTheNormalApproximation() {
        SignLaw constant = new SignLaw(BigInteger.ZERO, BigInteger.ONE, BigInteger.ONE);
        assertEquals(FINE, SignSum.berryEsseenUpperBound(BigInteger.TEN, constant, BigFraction.ZERO, FINE));
    }

    private static BigInteger chernoff(BigInteger d, SignLaw law, int c, int inverseOfTilt) {
        return SignSum.chernoffUpperBound(new Logarithm(FINE), d, law, new BigFraction(c), new BigFraction(1, inverseOfTilt));
    }

    private static void assertAbove(Fraction tail, BigInteger bound, BigInteger unit) {
        assertTrue(tail.n().multiply(unit).compareTo(bound.multiply(tail.d())) <= 0, () -> bound + "/" + unit + " is below " + tail);
    }

    private static void assertNear(double expected, BigInteger bound) {
        assertEquals(expected, Enclosures.toDouble(bound, FINE), 1e-8 * expected + 1e-40);
    }
}
