package org.ironbound.kernel.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.Enclosures;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;

@Domain(Numbers.class)
class BooleanClosedFormTest {
    private static final BigFraction ONE = BigFraction.ONE;

    /** At least the exact value, and above it by at most what 2n roundings and a last one can add. */
    @Property
    void isTheExactValueRoundedUp(@ForAll Draw draw) {
        int n = draw.upTo(300);
        BigFraction lambda = Enclosures.fraction(draw.proper(60));
        BigInteger unit = draw.positive(200);
        BigFraction found = BooleanClosedForm.tau(BigInteger.valueOf(n), lambda, unit);
        assertTrue(found.compareTo(ONE) <= 0);
        // 1 - (1 - lambda^2)^n is exact/whole: nobody looks for what these long numbers have in common.
        BigInteger square = lambda.getDenominator().pow(2);
        BigInteger whole = square.pow(n);
        BigInteger exact = whole.subtract(square.subtract(lambda.getNumerator().pow(2)).pow(n));
        BigInteger above = found.getNumerator().multiply(whole).subtract(exact.multiply(found.getDenominator()));
        assertTrue(above.signum() >= 0);
        assertTrue(above.multiply(unit).compareTo(BigInteger.valueOf(4 * n + 2).multiply(found.getDenominator()).multiply(whole)) <= 0);
    }

    /** By Bernoulli's inequality it is below n lambda^2, when n is above 1 and the unit fine enough. */
    @Property
    void isBelowTheLinearOne(@ForAll Draw draw) {
        BigInteger n = draw.positive(40).add(BigInteger.TWO);
        BigFraction lambda = new BigFraction(BigInteger.ONE, draw.positive(30).add(BigInteger.TWO));
        BigFraction closed = BooleanClosedForm.tau(n, lambda, BigInteger.ONE.shiftLeft(400));
        assertTrue(closed.compareTo(BooleanCoefficients.linearTau(n, lambda)) <= 0);
    }

    @Example
    void ends() {
        BigInteger unit = BigInteger.TEN.pow(30);
        assertEquals(BigFraction.ZERO, BooleanClosedForm.tau(BigInteger.ZERO, new BigFraction(1, 3), unit));
        assertEquals(BigFraction.ZERO, BooleanClosedForm.tau(BigInteger.valueOf(9), BigFraction.ZERO, unit));
        assertEquals(ONE, BooleanClosedForm.tau(BigInteger.ONE, ONE, unit));
        assertEquals(ONE, BooleanClosedForm.tau(BigInteger.TEN.pow(300), new BigFraction(1, 3), unit), "underflow");
        assertEquals(new BigFraction(1, 9), BooleanClosedForm.tau(BigInteger.ONE, new BigFraction(1, 3), BigInteger.valueOf(9)));
    }

    /** 10^12 samples at lambda = 10^-6, against powers of 80 digits. */
    @Example
    void manySamples() {
        MathContext digits = new MathContext(80);
        BigDecimal power = new BigDecimal("0.999999999999").pow(1_000_000, digits).pow(1_000_000, digits);
        BigFraction found = BooleanClosedForm.tau(BigInteger.TEN.pow(12), new BigFraction(1, 1_000_000), BigInteger.TEN.pow(60));
        BigDecimal decimal = new BigDecimal(found.getNumerator()).divide(new BigDecimal(found.getDenominator()), digits);
        BigDecimal gap = decimal.subtract(BigDecimal.ONE.subtract(power));
        assertTrue(gap.signum() >= 0 && gap.compareTo(new BigDecimal("1e-46")) < 0, gap::toString);
        assertEquals("0.632120558828", decimal.setScale(12, RoundingMode.DOWN).toString());
    }
}
