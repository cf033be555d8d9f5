package org.ironbound.kernel.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.estimate.SignSumEstimate;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.SignReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(Numbers.class)
class TrinomialTailTest {
    private static final BigInteger FINE = BigInteger.ONE.shiftLeft(160);
    private static final Logarithm LN = new Logarithm(FINE);
    private static final int MOST_SUMMANDS = 60;

    /** At every scale an upper bound, more than a chance that is not certain, so that intervals see it; and at fine ones hardly above. */
    @Property(tries = 200)
    void isAboveTheExactTailAndNear(@ForAll Draw draw) {
        BigInteger m = draw.positive(12);
        BigInteger a = draw.between(BigInteger.ZERO, m);
        BigInteger b = draw.oneIn(3) ? m.subtract(a) : draw.between(BigInteger.ZERO, m.subtract(a));
        BigInteger d = BigInteger.valueOf(1 + draw.upTo(MOST_SUMMANDS));
        BigInteger y = draw.positive(4);
        Fraction c = new Fraction(draw.between(d.multiply(y).negate(), d.multiply(y)), y);
        BigInteger unit = draw.unit(200);
        Fraction tail = SignReference.lowerTail(d, a, b, m, c.n(), c.d());
        BigInteger bound = TrinomialTail.upperBound(new Logarithm(unit), d, new SignLaw(a, b, m), Enclosures.fraction(c));
        int difference = bound.multiply(tail.d()).compareTo(tail.n().multiply(unit));
        boolean isOpen = tail.n().signum() > 0 && tail.n().compareTo(tail.d()) < 0;
        assertTrue(difference > 0 || difference == 0 && !isOpen, () -> bound + "/" + unit + " is not above " + tail);
        if (a.signum() > 0 && b.signum() > 0 && c.n().compareTo(d.negate().multiply(y)) >= 0) {
            BigInteger fine = TrinomialTail.upperBound(LN, d, new SignLaw(a, b, m), Enclosures.fraction(c));
            double exact = Enclosures.toDouble(tail.n(), tail.d());
            assertEquals(exact, Enclosures.toDouble(fine, FINE), 1e-14 * exact + 1e-30);
        }
    }

    /** Values computed elsewhere, with 16 digits. */
    @ParameterizedTest
    @CsvSource({"30, .03, .05, -2, .07673829671229339", "100, .2, .3, -1, .06707861212166158", "1000, .05, .1, 0, 1.979985051252762e-5",
        "10000, .009, .011, 0, .08370318948213843", "10000, .01, .01, -10, .2507193667524337", "10000, .47, .53, 0, 1.01394068083259e-9"})
    void areTheValuesOfMultiplePrecision(int d, double minus, double plus, int end, double expected) {
        assertNear(expected, bound(d, minus, plus, end));
        assertNear(expected, SignSumEstimate.of(d, minus, plus).atMost(end), 1e-9);
    }

    /** Ends above 0 are what is left of the other tail. */
    @Test
    void endsAboveZero() {
        assertNear(new BinomialDistribution(null, 2000, 0.52).cumulativeProbability(1020), bound(2000, .48, .52, 40));
        assertNear(new BinomialDistribution(null, 2000, 0.52).cumulativeProbability(1005), bound(2000, .48, .52, 10));
        SignSumEstimate sum = SignSumEstimate.of(5000, .1, .12);
        for (int end : new int[] {-30, -1, 0, 1, 60, 100, 150}) {
            assertNear(sum.atMost(end), bound(5000, .1, .12, end), 1e-9);
            assertNear(1 - sum.atMost(end), sum.atLeast(end + 1), 1e-9);
        }
    }

    @Test
    void aMillionSummands() {
        assertNear(new BinomialDistribution(null, 1_000_000, 0.501).cumulativeProbability(500_000), bound(1_000_000, .499, .501, 0), 1e-8);
        assertNear(SignSumEstimate.of(1_000_000, .01, .0102).atMost(60), bound(1_000_000, .01, .0102, 60), 1e-8);
    }

    /** Few zeros, many of them, and sums far from 0: floating point begins near where they are likely, if not with the least sum. */
    @ParameterizedTest
    @CsvSource({"100000, .499, .4999, -100", "100000, .3, .3, 500", "100000, .00002, .00003, 3", "100000, .02, .05, 2800",
        "100000, .05, .02, -3100", "100000, .000001, .9, 89900", "20, .3, .4, 1"})
    void floatingPointIsNear(int d, double minus, double plus, int end) {
        assertNear(bound(d, minus, plus, end), SignSumEstimate.of(d, minus, plus).atMost(end), 1e-9);
    }

    /**
     * Many summands are summed around their mean only: with and without zeros, an even and an odd number, means on both sides of 0, and
     * where almost all are 0.
     */
    @ParameterizedTest
    @CsvSource({"100000, 499000, 501000, -1", "100001, 499000, 501000, -300", "100000, 498000, 502000, 600", "100001, 502000, 498000, -200",
        "100001, 300000, 301000, -100", "100000, 301000, 300000, -400", "150000, 250000, 250000, 100", "300000, 400000, 401000, 600",
        "200000, 1000, 1000, -30", "100000, 1000, 1300, 20", "100001, 20, 30, 2", "100000, 3, 2, -2", "100000, 1, 1, 3",
        "100000, 1, 60, -1", "100000, 200, 1, -40"})
    void fewOfManyTermsCount(int d, long minus, long plus, int end) {
        SignLaw law = new SignLaw(BigInteger.valueOf(minus), BigInteger.valueOf(plus), BigInteger.valueOf(1_000_000));
        TrinomialWindow window = TrinomialWindow.of(BigInteger.valueOf(d), law, BigInteger.valueOf(end));
        BigInteger bound = window.upperBound(LN, new BigFraction(end), BigInteger.valueOf(end));
        BigInteger exact = end <= 0 ? allTerms(law, d, end) : FINE.subtract(allTerms(law.negated(), d, -end - 1));
        BigInteger off = exact.shiftRight(50);
        assertTrue(bound.compareTo(exact.subtract(FINE.shiftRight(130))) >= 0, () -> bound + " is below " + exact);
        assertTrue(bound.compareTo(exact.add(off)) <= 0, () -> bound + " is far above " + exact);
    }

    /** The sum of all terms from the first one on. */
    private static BigInteger allTerms(SignLaw law, int d, int end) {
        return TrinomialTerms.first(LN, new TrinomialPower(1, BigInteger.valueOf(d), law, FINE)).upTo(BigInteger.valueOf(d + end)).sum;
    }

    @Test
    void whereAWindowDoesNotPayThereIsNone() {
        SignLaw law = new SignLaw(BigInteger.valueOf(499), BigInteger.valueOf(501), BigInteger.valueOf(1000));
        assertNull(window(10_000, law, 0), "few summands");
        assertNull(window(1_000_000, law, -4000), "an end of a tail of 1e-9");
        assertNull(window(1_000_000, law, 10_000), "an end above all");
        assertNull(window(1_000_000, new SignLaw(BigInteger.ZERO, BigInteger.ONE, BigInteger.TWO), 500_000), "one sign only");
        assertNull(window(1_000_000, new SignLaw(BigInteger.TEN, BigInteger.TWO, BigInteger.valueOf(1000)), -8000), "a mean far from 0");
        assertNull(window(1_000_000, new SignLaw(BigInteger.valueOf(4999), BigInteger.valueOf(5000), BigInteger.valueOf(10_000)), 0),
            "zeros so rare that both solutions stay apart");
    }

    private static TrinomialWindow window(int d, SignLaw law, int end) {
        return TrinomialWindow.of(BigInteger.valueOf(d), law, BigInteger.valueOf(end));
    }

    /** Where all are of one sign as rarely as once in 2^4000, and neighbours differ by 2^60. */
    @Test
    void rareSigns() {
        BigInteger total = BigInteger.ONE.shiftLeft(60);
        SignLaw law = new SignLaw(BigInteger.ONE, BigInteger.ONE, total);
        double expected = Math.scalb(60, -60);
        assertEquals(expected, Enclosures.toDouble(TrinomialTail.upperBound(LN, BigInteger.valueOf(60), law, new BigFraction(-1)), FINE),
            1e-12 * expected);
    }

    @Test
    void aLawWithoutTheSignThatIsSummedSaysNothing() {
        SignLaw constant = new SignLaw(BigInteger.ZERO, BigInteger.ONE, BigInteger.TWO);
        assertEquals(FINE, TrinomialTail.upperBound(LN, BigInteger.TEN, constant, new BigFraction(-1)));
        assertEquals(FINE, TrinomialTail.upperBound(LN, BigInteger.TEN, constant.negated(), new BigFraction(1)));
        assertEquals(FINE, TrinomialTail.upperBound(LN, BigInteger.TEN, constant, new BigFraction(10)));
        assertEquals(FINE, TrinomialTail.upperBound(LN, BigInteger.TEN, constant.negated(), new BigFraction(-11)));
    }

    private static double bound(int d, double minus, double plus, int end) {
        BigInteger total = BigInteger.valueOf(1_000_000);
        SignLaw law = new SignLaw(BigInteger.valueOf(Math.round(minus * 1e6)), BigInteger.valueOf(Math.round(plus * 1e6)), total);
        return Enclosures.toDouble(TrinomialTail.upperBound(LN, BigInteger.valueOf(d), law, new BigFraction(end)), FINE);
    }

    private static void assertNear(double expected, double found) {
        assertNear(expected, found, 1e-11);
    }

    private static void assertNear(double expected, double found, double relative) {
        assertEquals(expected, found, relative * expected);
    }
}
