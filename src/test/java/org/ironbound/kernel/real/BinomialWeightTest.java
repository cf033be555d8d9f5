package org.ironbound.kernel.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;

@Domain(Numbers.class)
class BinomialWeightTest {
    /** Below the exact probability, at changing scales, and near it where the scale is fine. */
    @Property(tries = 100)
    void isBelowTheProbability(@ForAll Draw draw) {
        int t = draw.upTo(25);
        Fraction f = draw.proper(20);
        BigInteger trials = BigInteger.valueOf(t);
        Logarithm ln = new Logarithm(BigInteger.ONE.shiftLeft(700));
        BinomialWeight weight = BinomialWeight.none(ln, trials, f.n(), f.d(), BigInteger.ONE.shiftLeft(700));
        BigFraction exact = new BigFraction(f.d().subtract(f.n()), f.d()).pow(t);
        assertTrue(exact.compareTo(new BigFraction(weight.lower, weight.unit)) >= 0);
        BinomialWeight coarse = weight;
        for (int m = 0; m < t; m++) {
            weight = weight.next();
            coarse = coarse.next();
            if (draw.oneIn(4)) {
                coarse = coarse.at(draw.unit(200));
            }
            exact = exact.multiply(new BigFraction(BigInteger.valueOf(t - m).multiply(f.n()), BigInteger.valueOf(m + 1L)
                .multiply(f.d().subtract(f.n()))));
            assertEquals(BigInteger.valueOf(m + 1L), weight.count);
            assertTrue(exact.compareTo(new BigFraction(weight.lower, weight.unit)) >= 0);
            assertTrue(exact.compareTo(new BigFraction(coarse.lower, coarse.unit)) >= 0 && coarse.lower.signum() >= 0);
            assertTrue(exact.multiply(weight.unit).subtract(new BigFraction(weight.lower))
                .compareTo(exact.multiply(weight.unit.shiftRight(100)).add(weight.unit.shiftRight(90))) <= 0);
        }
    }

    /** The probabilities of a billion trials add up to 1, nearly. */
    @Example
    void addUpToOne() {
        BigInteger trials = BigInteger.TEN.pow(9);
        BigInteger whole = BigInteger.TEN.pow(9);
        BigInteger hit = BigInteger.valueOf(80);
        BigInteger unit = BigInteger.ONE.shiftLeft(256);
        BinomialWeight weight = BinomialWeight.none(new Logarithm(unit), trials, hit, whole, unit);
        BigInteger sum = weight.lower;
        for (int m = 1; m <= 300; m++) {
            weight = weight.next();
            sum = sum.add(weight.lower);
        }
        assertTrue(sum.compareTo(weight.unit) < 0);
        assertEquals(1, new BigDecimal(sum).divide(new BigDecimal(weight.unit), MathContext.DECIMAL128).doubleValue(), 1e-15);
    }
}
