package org.ironbound.kernel.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Formulas;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
class PrivacyFloorTest {
    private static final BigInteger FINE = BigInteger.ONE.shiftLeft(300);

    /** Just above what epsilon allows it is accepted, just below refused; at any scale no false claim is made. */
    @Property(tries = 80)
    void decidesByTheLeak(@ForAll Draw draw) {
        Fraction epsilon = epsilon(draw);
        BigInteger n = draw.positive(60);
        Real leak = Formulas.leak(epsilon);
        BigInteger q = draw.positive(80);
        BigFraction enough = new BigFraction(leak.ceil(q).multiply(n), q);
        BigFraction less = new BigFraction(leak.floor(q).multiply(n), q);
        BigFraction candidate = Enclosures.fraction(epsilon);
        assertTrue(PrivacyFloor.isDifferential(new Logarithm(FINE), n, enough, candidate));
        assertFalse(PrivacyFloor.isDifferential(new Logarithm(FINE), n, less, candidate));
        assertFalse(PrivacyFloor.isDifferential(new Logarithm(draw.unit(300)), n, less, candidate));
    }

    @Property(tries = 80)
    void whatHoldsForAnEpsilonHoldsForSmallerOnes(@ForAll Draw draw) {
        Fraction epsilon = epsilon(draw);
        BigInteger n = draw.positive(60);
        BigFraction memorization = new BigFraction(Formulas.leak(epsilon).ceil(FINE).multiply(n), FINE);
        BigFraction smaller = Enclosures.fraction(epsilon).multiply(Enclosures.fraction(draw.proper(20)));
        assertTrue(PrivacyFloor.isDifferential(new Logarithm(FINE), n, memorization, smaller));
    }

    @Example
    void withoutMemorizationThereIsNoFloor() {
        Logarithm ln = new Logarithm(FINE);
        assertFalse(PrivacyFloor.isDifferential(ln, BigInteger.ONE, BigFraction.ZERO, new BigFraction(1, 1000)));
        assertFalse(PrivacyFloor.isDifferential(ln, BigInteger.ONE, new BigFraction(-1), new BigFraction(1, 1000)));
        assertEquals(BigFraction.ZERO, PrivacyFloor.concentrated(BigInteger.TEN, BigFraction.ZERO));
        assertEquals(BigInteger.ZERO, PrivacyFloor.gaussian(BigInteger.TEN, BigFraction.ZERO, FINE));
    }

    @Property(tries = 60)
    void isWhatDoublesSay(@ForAll Draw draw) {
        Fraction x = Enclosures.between(draw, 0.1, 20);
        double epsilon = Enclosures.toDouble(x.n(), x.d());
        double k = epsilon / -Math.expm1(-epsilon);
        double leak = 1000 * (k - 1 - Math.log(k));
        for (double factor : new double[] {1 - 1e-9, 1 + 1e-9}) {
            BigFraction memorization = new BigFraction(leak * factor);
            assertEquals(factor > 1, PrivacyFloor.isDifferential(new Logarithm(FINE), BigInteger.valueOf(1000), memorization,
                Enclosures.fraction(x)));
        }
    }

    @Property
    void concentratedIsTheShareOfASample(@ForAll Draw draw) {
        BigInteger n = draw.positive(100);
        BigFraction memorization = new BigFraction(draw.natural(200), draw.positive(200));
        assertEquals(memorization.divide(n), PrivacyFloor.concentrated(n, memorization));
    }

    @Property(tries = 100)
    void gaussianIsTheRootRoundedDown(@ForAll Draw draw) {
        BigInteger n = draw.positive(100);
        Fraction memorization = new Fraction(draw.natural(200), draw.positive(200));
        BigInteger unit = draw.unit(300);
        BigInteger mu = PrivacyFloor.gaussian(n, Enclosures.fraction(memorization), unit);
        assertEquals(Reference.root(memorization.n().shiftLeft(1), memorization.d().multiply(n)).floor(unit), mu);
    }

    private static Fraction epsilon(Draw draw) {
        Fraction epsilon = draw.ratio(20);
        Assume.that(epsilon.n().divide(epsilon.d()).bitLength() < 10);
        return epsilon;
    }
}
