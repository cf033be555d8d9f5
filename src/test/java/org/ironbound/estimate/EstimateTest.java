package org.ironbound.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.ironbound.reference.Reference;
import org.junit.jupiter.api.Test;

class EstimateTest {
    private static final BigInteger WHOLE = BigInteger.valueOf(10_000);

    private static void assertClose(BigDecimal expected, double actual, double relative) {
        assertEquals(expected.doubleValue(), actual, Math.abs(expected.doubleValue()) * relative);
    }

    @Property(tries = 100)
    void divergence(@ForAll @IntRange(min = 0, max = 9_999) int alpha, @ForAll @IntRange(min = 1, max = 9_999) int beta) {
        BigDecimal exact = Reference.divergence(WHOLE.subtract(BigInteger.valueOf(alpha)), BigInteger.valueOf(beta), WHOLE).at(30);
        assertEquals(exact.doubleValue(), InformationEstimate.divergence(alpha / 1e4, beta / 1e4), 1e-12 * (1 + exact.doubleValue()));
    }

    @Property(tries = 100)
    void leastInformation(@ForAll @IntRange(min = 1, max = 4_990) int e) {
        assertClose(Reference.leastInformation(BigInteger.valueOf(e), WHOLE).at(30), InformationEstimate.leastInformation(e / 1e4), 1e-8);
    }

    /** Errors whose least miss probability is below all doubles: phi(e) is next to -ln(2e). */
    @Test
    void leastInformationOfTinyErrors() {
        for (int k : new int[] {250, 299, 300, 301, 307}) {
            assertEquals(k * Math.log(10) - Math.log(2), InformationEstimate.leastInformation(Double.parseDouble("1e-" + k)), 1e-9);
        }
    }

    @Property(tries = 100)
    void normalTail(@ForAll @IntRange(min = -300, max = 360) int tenths) {
        BigDecimal tail = Reference.normal(BigInteger.valueOf(-tenths), BigInteger.TEN).at(200);
        assertEquals(Math.log(tail.doubleValue()), NormalEstimate.lnUpperTail(tenths / 10.0),
            1e-11 * (1 + Math.abs(Math.log(tail.doubleValue()))));
    }

    @Property(tries = 100)
    void tailAndExcessAreExactToSixteenPlaces(@ForAll @IntRange(min = -90, max = 90) int tenths) {
        double z = tenths / 10.0;
        BigDecimal tail = Reference.normal(BigInteger.valueOf(-tenths), BigInteger.TEN).at(40);
        assertEquals(tail.doubleValue(), NormalEstimate.upperTail(z), 4e-16);
        double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        assertEquals(density - tail.multiply(BigDecimal.valueOf(tenths, 1)).doubleValue(), NormalEstimate.excess(z),
            4e-16 * (1 + Math.abs(z)));
    }

    @Property
    void quantileInvertsTheTail(@ForAll @DoubleRange(min = -5, max = 100) double z) {
        assertEquals(z, NormalEstimate.upperQuantile(NormalEstimate.lnUpperTail(z)), 1e-8 * (1 + Math.abs(z)));
    }

    @Property
    void theCorrelationIsTheLeastThatSuffices(@ForAll @DoubleRange(min = 0.1, max = 20) double c) {
        double kappa = GaussianEstimate.correlation(10_000, c, -3);
        assertTrue(kappa > 0 && kappa < 1);
        assertEquals(-3, NormalEstimate.lnUpperTail((kappa * 100 - c) / Math.sqrt(1 - kappa * kappa)), 1e-6);
    }

    /** One level whose length is fallen short of with a chance of e^-50: what is left is the miss at this length. */
    @Property
    void oneLevelIsTheMissAtItsLength(@ForAll @DoubleRange(min = 0.03, max = 0.2) double kappa, @ForAll @DoubleRange(max = 2) double c) {
        double length = Math.sqrt(10_000 - 2 * Math.sqrt(10_000 * 50));
        double miss = NormalEstimate.lnUpperTail((kappa * length - c) / Math.sqrt(1 - kappa * kappa));
        GaussianEstimate.Lengths one = GaussianEstimate.Lengths.ofDeviations(10_000, new double[] {50});
        assertEquals(Math.max(miss, -50), GaussianEstimate.lnMiss(kappa, c, one), 0.7);
        if (miss > -30) {
            assertEquals(miss, GaussianEstimate.lnMiss(kappa, c, one), 1e-8);
        }
    }

    /** The best split is the supremum of the reference; where no learner reaches the error there is no number. */
    @Property(tries = 100)
    void totalVariation(@ForAll @IntRange(min = 1, max = 100_000) int d, @ForAll @IntRange(min = 1, max = 1000) int n,
            @ForAll @IntRange(min = 1, max = 999) int l, @ForAll @IntRange(min = 1, max = 300) int z) {
        BigInteger thousand = BigInteger.valueOf(1000);
        BigInteger p = BigInteger.valueOf(l);
        BigInteger q = BigInteger.valueOf(1000 + (n - 1L) * l);
        BigInteger rn = p.multiply(p).multiply(BigInteger.valueOf(n));
        double detail = Reference.detail(BigInteger.valueOf(d), rn, q.multiply(thousand), BigInteger.valueOf(2L * z),
            BigInteger.valueOf(100)).at(40).doubleValue();
        double actual = GaussianEstimate.totalVariation(d, n, l / 1e3, z / 100.0);
        if (detail > 1) {
            assertTrue(Double.isNaN(actual));
        } else {
            double tau = GaussianEstimate.tau(n, l / 1e3);
            double expected = d / 2.0 * Math.log1p((1 - tau) * detail / (1 - detail));
            assertEquals(expected, actual, expected * 1e-9 / (1 - detail));
        }
    }

    @Test
    void theValuesOfTheory() {
        double phi = InformationEstimate.leastInformation(0.1);
        assertEquals(1.58643132429801311668, phi, 1e-12);
        assertEquals(2828.294432297128684788 * Math.log(2), GaussianEstimate.memorization(10_000, 10, 0.01, phi), 1e-7);
        assertEquals(2265.849238232912139556 * Math.log(2), GaussianEstimate.linear(10, 0.01, phi), 1e-7);
        double z = NormalEstimate.upperQuantile(Math.log(0.1));
        assertEquals(8158.478841410368983 * Math.log(2), GaussianEstimate.totalVariation(10_000, 10, 0.01, z), 1e-7);
        assertTrue(Double.isNaN(GaussianEstimate.totalVariation(10_000, 5, 0.01, z)));
        assertTrue(GaussianEstimate.capacity(10_000, 1, 0.01) < phi);
        assertEquals(6751.73, GaussianEstimate.learnerMemorization(10_000, 10, 0.01, 0.03463), 1);
    }
}
