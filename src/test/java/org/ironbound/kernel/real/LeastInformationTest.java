package org.ironbound.kernel.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.Enclosures;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
class LeastInformationTest {
    private static final BigInteger FINE = BigInteger.ONE.shiftLeft(300);

    /** Whatever the tangent point: below phi, and below the divergence at every false-alarm probability. */
    @Property(tries = 40)
    void isALowerBoundForAnyTangentPoint(@ForAll Draw draw) {
        Fraction e = error(draw, draw.oneIn(4) ? 200 : 30);
        Fraction share = draw.proper(draw.oneIn(4) ? 200 : 30);
        Logarithm ln = new Logarithm(draw.unit(300));
        BigInteger bound = LeastInformation.lowerBound(ln, Enclosures.fraction(e), twice(e).multiply(Enclosures.fraction(share)));
        for (int i = 0; i < 4; i++) {
            BigInteger m = draw.positive(60);
            BigInteger b = draw.between(BigInteger.ONE, e.n().shiftLeft(1).multiply(m));
            BigInteger a = b.add(e.d().subtract(e.n().shiftLeft(1)).multiply(m));
            assertTrue(Reference.divergence(a, b, e.d().multiply(m)).atLeast(bound, ln.unit));
        }
        assertTrue(Reference.leastInformation(e.n(), e.d()).atLeast(bound, ln.unit));
    }

    /** At the minimizer nothing but rounding is lost. */
    @Property(tries = 12)
    void isTightAtTheMinimizer(@ForAll Draw draw) {
        Fraction e = error(draw, 30);
        Logarithm ln = new Logarithm(BigInteger.ONE.shiftLeft(200));
        BigInteger bound = LeastInformation.lowerBound(ln, Enclosures.fraction(e), bestMiss(e));
        assertTrue(Reference.leastInformation(e.n(), e.d()).atMost(bound.add(BigInteger.valueOf(1000)), ln.unit));
    }

    @Property(tries = 12)
    void decreasesInTheError(@ForAll Draw draw) {
        Fraction e = error(draw, 30);
        Fraction f = new Fraction(e.n().shiftLeft(20).add(BigInteger.ONE), e.d().shiftLeft(20));
        Logarithm ln = new Logarithm(FINE);
        BigInteger atE = LeastInformation.lowerBound(ln, Enclosures.fraction(e), bestMiss(e));
        BigInteger atF = LeastInformation.lowerBound(ln, Enclosures.fraction(f), bestMiss(f));
        assertTrue(atF.compareTo(atE) < 0);
    }

    @Property(tries = 25)
    void isWhatDoublesSay(@ForAll Draw draw) {
        Fraction e = Enclosures.between(draw, 0.001, 0.45);
        Logarithm ln = new Logarithm(FINE);
        BigInteger bound = LeastInformation.lowerBound(ln, Enclosures.fraction(e), bestMiss(e));
        assertEquals(1, Enclosures.toDouble(bound, FINE) / leastInDoubles(2 * Enclosures.toDouble(e.n(), e.d())), 1e-9);
    }

    /** A case where the reference once stopped short of the minimizer, e^-150.8 below 2e. */
    @Example
    void isTightWhereMissesAreRare() {
        Fraction e = new Fraction(BigInteger.valueOf(3528155772L), BigInteger.ONE.shiftLeft(40));
        BigInteger bound = LeastInformation.lowerBound(new Logarithm(FINE), Enclosures.fraction(e), bestMiss(e));
        assertEquals(1, Enclosures.toDouble(bound, FINE) / leastInDoubles(2 * Enclosures.toDouble(e.n(), e.d())), 1e-9);
    }

    /** Brute force. */
    private static double leastInDoubles(double twice) {
        double low = 0;
        double high = twice;
        for (int step = 0; step < 200; step++) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            if (divergence(left, twice) < divergence(right, twice)) {
                high = right;
            } else {
                low = left;
            }
        }
        return divergence(low, twice);
    }

    private static double divergence(double b, double twice) {
        double a = b + 1 - twice;
        return a * Math.log(a / b) + (twice - b) * Math.log((twice - b) / (1 - b));
    }

    private static Fraction error(Draw draw, int bits) {
        Fraction half = draw.proper(bits);
        return new Fraction(half.n(), half.d().shiftLeft(1));
    }

    private static BigFraction twice(Fraction e) {
        return new BigFraction(e.n().shiftLeft(1), e.d());
    }

    private static BigFraction bestMiss(Fraction e) {
        return twice(e).subtract(new BigFraction(Reference.falseAlarmOfLeastInformation(e.n(), e.d(), FINE), FINE));
    }
}
