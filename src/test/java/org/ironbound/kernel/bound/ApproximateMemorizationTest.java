package org.ironbound.kernel.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
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

@Domain(Numbers.class)
class ApproximateMemorizationTest {
    private static final BigInteger FINE = BigInteger.ONE.shiftLeft(200);

    @Property(tries = 150)
    void classicalErrorIsAnUpperBound(@ForAll Draw draw) {
        BigInteger d = draw.positive(100);
        Fraction delta = new Fraction(draw.between(BigInteger.ZERO, d), d);
        BigInteger k = draw.positive(300).add(BigInteger.ONE);
        Logarithm ln = new Logarithm(draw.unit(300));
        assertTight(Formulas.classicalError(delta, k), ApproximateMemorization.classicalError(ln, Enclosures.fraction(delta), k), ln.unit);
    }

    @Property(tries = 150)
    void sharpErrorIsAnUpperBound(@ForAll Draw draw) {
        Fraction delta = small(draw, 100);
        Fraction rho = draw.proper(100);
        BigInteger k = draw.positive(300).add(BigInteger.ONE);
        Logarithm ln = new Logarithm(draw.unit(300));
        BigInteger error = ApproximateMemorization.sharpError(ln, Enclosures.fraction(rho), Enclosures.fraction(delta), k);
        assertTight(Formulas.sharpError(rho, delta, k), error, ln.unit);
    }

    @Property(tries = 50)
    void withoutDeltaThereIsNoError(@ForAll Draw draw) {
        BigInteger k = draw.positive(300).add(BigInteger.ONE);
        Logarithm ln = new Logarithm(draw.unit(300));
        assertEquals(BigInteger.ZERO, ApproximateMemorization.classicalError(ln, BigFraction.ZERO, k));
        assertEquals(BigInteger.ZERO, ApproximateMemorization.sharpError(ln, Enclosures.fraction(draw.ratio(100)), BigFraction.ZERO, k));
    }

    /** P-APPROX: FKL's error is the larger one. */
    @Property(tries = 100)
    void theSharpErrorIsSmaller(@ForAll Draw draw) {
        BigFraction delta = Enclosures.fraction(small(draw, 60));
        BigInteger k = draw.positive(200).add(BigInteger.ONE);
        Logarithm ln = new Logarithm(FINE);
        BigInteger sharp = ApproximateMemorization.sharpError(ln, BigFraction.ONE, delta, k);
        assertTrue(sharp.compareTo(ApproximateMemorization.classicalError(ln, delta, k)) <= 0);
    }

    @Property(tries = 100)
    void areWhatDoublesSay(@ForAll Draw draw) {
        Fraction delta = Enclosures.between(draw, 0.001, 0.5);
        Fraction rho = Enclosures.between(draw, 0.001, 0.999);
        BigInteger k = BigInteger.valueOf(2 + draw.upTo(1000));
        double x = Enclosures.toDouble(delta.n(), delta.d());
        double h = -x * Math.log(x) - (1 - x) * Math.log1p(-x);
        double all = Math.log(k.doubleValue());
        double sharp = h + x * Math.log(k.doubleValue() - 1) + Enclosures.toDouble(rho.n(), rho.d()) * Math.min(all, h + x * all);
        Logarithm ln = new Logarithm(FINE);
        assertEquals(8 * x * (all - Math.log(x)), nats(ApproximateMemorization.classicalError(ln, Enclosures.fraction(delta), k)), 1e-9);
        assertEquals(sharp, nats(ApproximateMemorization.sharpError(ln, Enclosures.fraction(rho), Enclosures.fraction(delta), k)), 1e-9);
    }

    @Property
    void boundIsExact(@ForAll Draw draw) {
        BigFraction ratio = new BigFraction(draw.natural(200), draw.positive(200));
        BigFraction information = new BigFraction(draw.natural(200), draw.positive(200));
        BigFraction sampleError = new BigFraction(draw.natural(200), draw.positive(200));
        BigFraction centreError = new BigFraction(draw.natural(200), draw.positive(200));
        assertEquals(ratio.multiply(information.subtract(sampleError)).subtract(centreError),
            ApproximateMemorization.linear(ratio, information, sampleError, centreError));
        assertEquals(Memorization.linear(ratio, information),
            ApproximateMemorization.linear(ratio, information, BigFraction.ZERO, BigFraction.ZERO));
    }

    /** From 0 to 1/2. */
    private static Fraction small(Draw draw, int bits) {
        BigInteger d = draw.positive(bits).shiftLeft(1);
        return new Fraction(draw.between(BigInteger.ZERO, d.shiftRight(1)), d);
    }

    private static void assertTight(Real error, BigInteger bound, BigInteger unit) {
        assertTrue(error.atMost(bound, unit));
        assertTrue(error.atLeast(bound.subtract(BigInteger.valueOf(20_000)), unit));
    }

    private static double nats(BigInteger error) {
        return Enclosures.toDouble(error, FINE);
    }
}
