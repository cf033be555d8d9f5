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
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.SignReference;
import org.junit.jupiter.api.Test;

@Domain(Numbers.class)
class BooleanLearnerTest {
    @Property(tries = 60)
    void memorizationIsBoundedAbove(@ForAll Draw draw) {
        BigInteger d = draw.positive(40);
        int n = 1 + draw.upTo(12);
        Fraction lambda = draw.proper(30);
        Fraction slope = draw.oneIn(3) ? draw.ratio(10) : draw.proper(30);
        BigInteger unit = draw.unit(300);
        BigInteger bound = BooleanLearner.memorizationUpperBound(new Logarithm(unit), d, n, Enclosures.fraction(lambda),
            Enclosures.fraction(slope));
        Real value = SignReference.booleanMemorization(d, n, lambda, slope);
        assertTrue(value.atMost(bound, unit));
        assertTrue(value.atLeast(bound.subtract(BigInteger.valueOf(5000).multiply(d.add(BigInteger.TWO))), unit));
    }

    @Property(tries = 60)
    void lawIsThatOfTheDefinition(@ForAll Draw draw) {
        int n = 1 + draw.upTo(30);
        Fraction lambda = draw.proper(30);
        Fraction slope = draw.oneIn(3) ? draw.ratio(10) : draw.proper(30);
        SignLaw law = BooleanLearner.lawOfPositive(n, Enclosures.fraction(lambda), Enclosures.fraction(slope));
        BigFraction mean = Enclosures.fraction(lambda).multiply(Enclosures.fraction(SignReference.meanAnswer(n, lambda, slope)));
        assertEquals(mean, new BigFraction(law.plus.subtract(law.minus), law.total));
        assertEquals(law.total, law.plus.add(law.minus));
    }

    /** A single sample, released as it is: H(X|theta) = h((1+lambda)/2). */
    @Test
    void aCopyMemorizesTheNoise() {
        BigInteger unit = BigInteger.TEN.pow(20);
        BigInteger bound = BooleanLearner.memorizationUpperBound(new Logarithm(unit), BigInteger.TEN, 1, new BigFraction(1, 2),
            BigFraction.ONE);
        assertEquals(-10 * (0.75 * Math.log(0.75) + 0.25 * Math.log(0.25)), Enclosures.toDouble(bound, unit), 1e-12);
    }

    @Test
    void manySamplesAreNoTrouble() {
        BigFraction slope = new BigFraction(1, 20);
        BigInteger unit = BigInteger.ONE.shiftLeft(100);
        BigInteger bound = BooleanLearner.memorizationUpperBound(new Logarithm(unit), BigInteger.TEN, 300, new BigFraction(1, 10), slope);
        Real value = SignReference.booleanMemorization(BigInteger.TEN, 300, new Fraction(BigInteger.ONE, BigInteger.TEN),
            new Fraction(BigInteger.ONE, BigInteger.valueOf(20)));
        assertTrue(value.atMost(bound, unit));
        assertTrue(value.atLeast(bound.subtract(unit.shiftRight(50)), unit));
    }
}
