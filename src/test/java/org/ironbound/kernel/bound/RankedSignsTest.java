package org.ironbound.kernel.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.ironbound.kernel.real.NoisySign;
import org.ironbound.reference.NoisySigns;
import org.ironbound.reference.RankedCosts;
import org.junit.jupiter.api.Test;

/** Ranks of signs of mean 1/4 [BOOL-TV, LEMMA-I]; lengths are in multiples of 1/100000 of the size. */
class RankedSignsTest {
    private static final BigInteger SIZE = BigInteger.valueOf(100_000);
    private static final BigInteger MEAN = BigInteger.valueOf(25_000);
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(64);
    /** The square of 5/4. */
    private static final BigInteger VARIANCE = BigInteger.valueOf(125_000).pow(2);

    private static NoisySign sign(int noise, int spread) {
        return NoisySign.of(SIZE, MEAN, BigInteger.valueOf(noise), BigInteger.valueOf(spread));
    }

    private static boolean isLessSpread(int noise, int spread, int left, int middle, int right) {
        return sign(noise, spread).isLessSpread(BigInteger.valueOf(left), BigInteger.valueOf(middle), BigInteger.valueOf(right), UNIT);
    }

    @Test
    void threePointsShowASpreadJustAboveTheLeast() {
        double least = Math.sqrt(0.0625 + NoisySigns.leastVariance(0.25, 0.25));
        assertTrue(isLessSpread(25_000, 124_500, -120_000, -40_000, 70_000), "1.245 is above " + least);
        assertTrue(least > 1.236 && least < 1.237, "least spread " + least);
    }

    @Test
    void noThreePointsShowASmallerSpread() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            int noise = 20_000 + random.nextInt(150_000);
            double least = NoisySigns.leastVariance(0.25, noise / 1e5) * (0.8 + 0.199 * random.nextDouble());
            int spread = (int) (Math.sqrt(noise * 1e-5 * noise * 1e-5 + least) * 1e5);
            int middle = -random.nextInt(100_000);
            int left = middle - 1 - random.nextInt(200_000);
            int right = middle + 1 + random.nextInt(200_000);
            assertFalse(isLessSpread(noise, spread, left, middle, right), noise + " " + spread);
        }
    }

    @Test
    void pointsInAnotherOrderShowNothing() {
        assertFalse(isLessSpread(25_000, 125_000, -40_000, -120_000, 70_000), "left and middle");
        assertFalse(isLessSpread(25_000, 125_000, -120_000, 70_000, -40_000), "middle and right");
        assertFalse(isLessSpread(25_000, 125_000, -40_000, -40_000, 70_000), "no left point");
    }

    @Test
    void thereIsNoSignOfAnotherKind() {
        assertNull(sign(0, 125_000), "no noise");
        assertNull(sign(125_000, 125_000), "no spread");
        assertNull(NoisySign.of(SIZE, SIZE, BigInteger.ONE, BigInteger.TWO), "certain");
        assertNull(NoisySign.of(SIZE, BigInteger.ZERO, BigInteger.ONE, BigInteger.TWO), "fair");
    }

    private static RankedSigns empty(BigInteger least, int share) {
        return RankedSigns.of(terms(least, share), UNIT);
    }

    private static RankedSignTerms terms(BigInteger least, int share) {
        BigInteger part = SIZE.pow(2).subtract(MEAN.pow(2)).multiply(BigInteger.TEN);
        BigInteger steepness = BigInteger.valueOf(17).multiply(MEAN).multiply(least);
        return RankedSignTerms.of(SIZE, MEAN, SIZE.pow(2).shiftLeft(1), least, percent(share), steepness, part, UNIT);
    }

    private static BigInteger percent(int share) {
        return UNIT.multiply(BigInteger.valueOf(share)).divide(BigInteger.valueOf(100));
    }

    private static RankedSigns with(RankedSigns signs, BigInteger variance, int share) {
        return signs.with(shown(sign(25_000, 125_000)), variance, percent(share));
    }

    private static LessSpreadSign shown(NoisySign sign) {
        return LessSpreadSign.of(sign, BigInteger.valueOf(-120_000), BigInteger.valueOf(-40_000), BigInteger.valueOf(70_000), UNIT);
    }

    @Test
    void theFirstRankCountsItsNoise() {
        RankedSigns one = with(empty(VARIANCE, 40), VARIANCE, 40);
        assertNotNull(one, "one rank");
        assertEquals(VARIANCE, one.last);
        BigInteger without = VARIANCE.subtract(BigInteger.valueOf(25_000).pow(2));
        assertNull(with(empty(without, 40), without, 40), "less by the noise");
        assertNull(with(empty(VARIANCE, 40), VARIANCE.subtract(BigInteger.ONE), 40), "below the least one");
    }

    /** The next rank has at least the noise that the first one leaves, 5/4: less than that shows nothing. */
    @Test
    void theNextRankHasTheNoiseOfTheRanksBefore() {
        RankedSigns one = with(empty(BigInteger.valueOf(110_000).pow(2), 20), VARIANCE, 20);
        assertNotNull(one, "one rank");
        assertNull(shown(sign(25_000, 114_000)), "as if it were the first one");
        NoisySign loud = sign(110_000, 159_500);
        BigInteger own = BigInteger.valueOf(159_500).pow(2).subtract(BigInteger.valueOf(110_000).pow(2));
        LessSpreadSign shown = LessSpreadSign.of(loud, BigInteger.valueOf(-160_000), BigInteger.valueOf(-50_000),
            BigInteger.valueOf(110_000), UNIT);
        assertNotNull(shown, "is less spread");
        assertNull(one.with(shown, own, percent(20)), "more noise than there is");
    }

    @Test
    void aLargerShareIsNotLeft() {
        assertNotNull(with(empty(VARIANCE, 43), VARIANCE, 43), "43 percent are left");
        assertNull(with(empty(VARIANCE, 44), VARIANCE, 44), "44 percent are not");
        assertNull(with(empty(VARIANCE, 43), VARIANCE, 42), "below that of the terms");
        assertNull(RankedSignTerms.of(SIZE, MEAN, SIZE.pow(3), VARIANCE, UNIT, SIZE, SIZE, UNIT), "a whole share");
    }

    @Test
    void ranksWithALargerMultiplierCostLess() {
        RankedSignTerms terms = terms(VARIANCE, 40);
        assertNull(RankedSigns.of(terms, UNIT.subtract(BigInteger.ONE)), "a multiplier below 1");
        for (int multiplier : new int[] {100, 120, 180, 249}) {
            double cost = with(RankedSigns.of(terms, percent(multiplier)), VARIANCE, 40).cost.doubleValue() / UNIT.doubleValue();
            double least = NoisySigns.cost(multiplier * 0.004);
            assertTrue(cost >= least && cost <= least * 1.1 + 1e-12, multiplier + ": " + cost + " is about " + least);
        }
        assertEquals(BigInteger.ZERO, with(RankedSigns.of(terms, percent(251)), VARIANCE, 40).cost);
    }

    private static double lost(BigInteger number) {
        return number.doubleValue() / UNIT.doubleValue();
    }

    private static RankedLoss first(RankedSignTerms terms) {
        return RankedLoss.of(with(RankedSigns.of(terms, percent(250)), VARIANCE, 40), percent(251));
    }

    @Test
    void whatIsLostIsAboveTheIntegral() {
        RankedSignTerms terms = terms(VARIANCE, 40);
        RankedLoss loss = first(terms);
        RankedCosts exact = new RankedCosts(0.25, List.of(1.5625), 1.5625, 1.7 * 0.25 / (1 - 0.0625));
        double start = 0;
        for (int multiplier : new int[] {180, 140, 120, 110, 100}) {
            RankedSigns signs = with(RankedSigns.of(terms, percent(multiplier)), VARIANCE, 40);
            double dearer = lost(RankedLoss.costs(signs).subtract(loss.cost));
            start = Math.max(start, Math.sqrt(2 * dearer / lost(loss.multiplier.subtract(signs.multiplier))));
            loss = loss.with(signs, percent((int) Math.ceil(100 * start)));
            start = lost(loss.start);
            for (double x : new double[] {start, start + 1, 10}) {
                double most = multiplier * x / 200 + lost(loss.loss) - lost(loss.cost) / x;
                double integral = exact.integral(x);
                assertTrue(integral <= most, "from 0 to " + x + " it is " + integral + ", below " + most);
                assertTrue(most <= integral + (multiplier == 100 ? 0.2 : 0.2 + multiplier * 0.01 * x), "it is " + integral + " of " + most);
            }
        }
    }

    @Test
    void onlyWhatBelongsTogetherIsAPiece() {
        RankedSignTerms terms = terms(VARIANCE, 40);
        RankedSigns signs = with(RankedSigns.of(terms, UNIT), VARIANCE, 40);
        assertNull(RankedLoss.of(signs, percent(249)), "below the inverse of the share");
        assertNull(RankedLoss.of(RankedSigns.of(terms, UNIT), percent(251)), "no ranks");
        RankedLoss loss = first(terms);
        assertNotNull(loss.with(signs, UNIT), "the last piece");
        assertNull(loss.with(signs, BigInteger.ZERO), "at 0 all is lost");
        assertNull(loss.with(signs, UNIT).with(signs, percent(99)), "before the last piece");
        assertNull(loss.with(with(signs, VARIANCE.add(BigInteger.ONE), 40), UNIT), "other ranks");
        assertNull(loss.with(with(empty(VARIANCE, 39), VARIANCE, 40), UNIT), "other terms");
        BigInteger more = VARIANCE.add(BigInteger.valueOf(1000));
        assertNull(RankedLoss.of(with(RankedSigns.of(terms, UNIT), more, 40), percent(251)), "the last rank is not the least");
    }
}
