package org.ironbound.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Accuracy;
import org.ironbound.kernel.bound.Bits;
import org.ironbound.kernel.bound.Detail;
import org.ironbound.kernel.bound.GaussianBottleneck;
import org.ironbound.kernel.bound.Memorization;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.law.GaussianCoefficients;
import org.ironbound.kernel.real.LeastInformation;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.reference.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values of section 12 of theory.md that the kernel computes, to all their digits. */
class TheoryValuesTest {
    private static final Logarithm LN = new Logarithm(BigInteger.ONE.shiftLeft(300));

    @ParameterizedTest
    @CsvSource({"1/10, 1.58643132429802311668304956278", "1/20, 2.30218288441298764537289244687"})
    void leastInformation(String error, String nats) {
        assertDigits(nats, information(fraction(error)));
    }

    @Test
    void leastInformationInBits() {
        assertDigits("2.28873660427566882783446515780", bits(information(fraction("1/10"))));
    }

    @Test
    void informationOfBothErrors() {
        Enclosure d2 = Accuracy.information(LN, fraction("1/10"), fraction("1/10"));
        assertDigits("1.75777966186897550623239237908", fraction(d2.lower));
        assertDigits("1.75777966186897550623239237908", fraction(d2.upper));
    }

    @Test
    void factor() {
        assertEquals(new BigFraction(990), GaussianCoefficients.ratio(BigInteger.TEN, fraction("1/100")));
        assertEquals(fraction("10/109"), GaussianCoefficients.tau(BigInteger.TEN, fraction("1/100")));
        assertEquals(fraction("1/1090"), GaussianCoefficients.rho(BigInteger.TEN, fraction("1/100")));
    }

    @Test
    void linearBound() {
        assertDigits("2265.84923823291213955612050622", bits(Memorization.linear(new BigFraction(990), information(fraction("1/10")))));
    }

    @ParameterizedTest
    @CsvSource({
        "10000, 10, 1/100, 1/10, 2828.294432297128684788255553853",
        "10000, 1, 1/100, 7/20, 3278.461613604082453247388929715",
        "1000000, 1000, 1/1000, 1/10, 2297.376400726028502528748190593"
    })
    void bottleneck(BigInteger d, BigInteger n, String l, String error, String bits) {
        BigFraction information = information(fraction(error));
        Enclosure decay = GaussianBottleneck.decay(d, information, LN.unit);
        BigFraction rho = GaussianCoefficients.rho(n, fraction(l));
        assertTrue(GaussianBottleneck.isFinite(rho, decay));
        Enclosure nats = GaussianBottleneck.memorization(LN, d, GaussianCoefficients.tau(n, fraction(l)), rho, information, decay);
        assertDigits(bits, bits(fraction(nats.lower)));
    }

    @Test
    void infeasible() {
        BigInteger d = BigInteger.valueOf(10_000);
        BigFraction information = information(fraction("1/10"));
        Enclosure decay = GaussianBottleneck.decay(d, information, LN.unit);
        BigFraction rho = GaussianCoefficients.rho(BigInteger.ONE, fraction("1/100"));
        assertTrue(GaussianBottleneck.exceedsCapacity(d, rho, information, decay));
        assertFalse(GaussianBottleneck.isFinite(rho, decay));
        BigFraction y = BigFraction.ONE.subtract(BigFraction.ONE.subtract(fraction(decay.upper)).divide(rho));
        assertDigits("-2.17", y);
    }

    /** d, n, L, z, s of GAUSS-TV and its value in bits. */
    @ParameterizedTest
    @CsvSource({"10000, 10, 1/100, 2563/2000, 8/625, 8157.193741762921550", "10000, 20, 1/100, 2563/2000, 8/625, 2982.20976365536",
        "10000, 5, 1/100, 526/625, 21/2500, 6044.645484732288", "10000, 50, 1/100, 23263/10000, 233/10000, 5229.7449221082",
        "1000000, 1000, 1/1000, 2563/2000, 4/3125, 4768.52157126998", "1000000, 1000, 1/1000, 15451/5000, 31/10000, 29011.549483414",
        "10000, 1, 1/100, 3853/10000, 193/50000, 6375.985240265", "1000, 5, 4/125, 526/625, 133/5000, 583.129926994188"})
    void totalVariation(String dimension, String samples, String l, String z, String s, String bits) {
        BigInteger d = new BigInteger(dimension);
        BigInteger n = new BigInteger(samples);
        BigFraction detail = Detail.needed(d, GaussianCoefficients.rho(n, fraction(l)), fraction(z).multiply(2), fraction(s));
        BigInteger nats = Detail.memorization(LN, d, GaussianCoefficients.tau(n, fraction(l)), detail);
        assertDigits(bits, bits(fraction(nats)));
    }

    /** A detail above 1 is too much; where u is above 1 another s is needed. */
    @Test
    void totalVariationOfTheImpossible() {
        BigFraction detail = Detail.needed(BigInteger.valueOf(10_000), fraction("1/10000"), fraction("2563/1000"), fraction("8/625"));
        assertDigits("6.40275", detail);
        assertNull(Detail.needed(BigInteger.valueOf(100), fraction("1/100"), fraction("6/1"), fraction("1/20")));
    }

    private static BigFraction information(BigFraction error) {
        BigInteger beta = Reference.falseAlarmOfLeastInformation(error.getNumerator(), error.getDenominator(), LN.unit);
        return fraction(LeastInformation.lowerBound(LN, error, error.multiply(2).subtract(fraction(beta))));
    }

    private static BigFraction bits(BigFraction nats) {
        return fraction(Bits.of(LN, nats).lower);
    }

    private static BigFraction fraction(BigInteger mantissa) {
        return new BigFraction(mantissa, LN.unit);
    }

    private static BigFraction fraction(String text) {
        String[] parts = text.split("/");
        return new BigFraction(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** The digits that theory.md gives: those of the number rounded to so many, or cut off there. */
    private static void assertDigits(String expected, BigFraction x) {
        BigDecimal digits = new BigDecimal(expected);
        BigDecimal numerator = new BigDecimal(x.getNumerator());
        BigDecimal denominator = new BigDecimal(x.getDenominator());
        BigDecimal nearest = numerator.divide(denominator, digits.scale(), RoundingMode.HALF_EVEN);
        BigDecimal cut = numerator.divide(denominator, digits.scale(), RoundingMode.DOWN);
        assertTrue(digits.equals(nearest) || digits.equals(cut), () -> "expected " + expected + ", not " + nearest);
    }
}
