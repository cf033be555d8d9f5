package org.ironbound.kernel.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.check.ChannelHeads;
import org.ironbound.kernel.channel.RowRoots;
import org.ironbound.problem.ChannelMatrix;
import org.junit.jupiter.api.Test;

/** Statements about channels: what the rules say, and that they refuse what does not follow. */
class ChannelStatementsTest {
    private static final BigInteger TEN = BigInteger.TEN;
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(60);
    private static final BigFraction TINY = new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(12));

    private static BigInteger[][] rows(long[]... rows) {
        return Arrays.stream(rows).map(row -> Arrays.stream(row).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new))
            .toArray(BigInteger[][]::new);
    }

    /** A symmetric channel that errs with probability 1/10: eta_TV = 4/5, eta_KL = 16/25. */
    private static BigInteger[][] symmetric() {
        return rows(new long[] {9, 1}, new long[] {1, 9});
    }

    private static Channel channel(BigInteger[][] rows) {
        return Channel.of(rows, TEN);
    }

    private static BigInteger[][][] half() {
        BigInteger half = UNIT.shiftRight(1);
        return new BigInteger[][][] {{}, {{half, half, half}}};
    }

    @Test
    void aChannelIsMadeOfLawsOnly() {
        assertNotNull(channel(symmetric()));
        assertNull(channel(rows(new long[] {9, 2}, new long[] {1, 9})));
        assertNull(channel(rows(new long[] {11, -1}, new long[] {1, 9})));
        assertNull(channel(rows(new long[] {9, 1}, new long[] {1, 8, 1})));
        assertNull(channel(new BigInteger[0][]));
        assertNull(channel(new BigInteger[1][0]));
        assertNull(Channel.of(symmetric(), BigInteger.ZERO));
    }

    @Test
    void aChannelKnowsItsRows() {
        Channel channel = channel(symmetric());
        assertTrue(channel.isOf(symmetric()));
        assertFalse(channel.isOf(rows(new long[] {9, 1}, new long[] {2, 8})));
        assertFalse(channel.isOf(rows(new long[] {1, 9}, new long[] {9, 1})));
        assertFalse(channel.isOf(rows(new long[] {9, 1})));
        assertTrue(channel.isSame(channel(symmetric())));
        assertFalse(channel.isSame(channel(rows(new long[] {9, 1}, new long[] {2, 8}))));
        BigInteger[][] rows = symmetric();
        Channel kept = channel(rows);
        rows[0][0] = BigInteger.ZERO;
        assertFalse(kept.isOf(rows));
        assertTrue(kept.isOf(symmetric()));
    }

    /** The name of a channel has the entries as its digits, whatever the number of rows; the base is the least power of 2 above 10. */
    @Test
    void theNameListsAllEntries() {
        for (int n = 1; n <= 17; n++) {
            BigInteger[][] rows = new BigInteger[n][];
            BigInteger name = BigInteger.ZERO;
            for (int i = 0; i < n; i++) {
                BigInteger first = BigInteger.valueOf(7L * i % 11);
                rows[i] = new BigInteger[] {first, TEN.subtract(first)};
                name = name.multiply(BigInteger.valueOf(256)).add(first.multiply(BigInteger.valueOf(16))).add(TEN.subtract(first));
            }
            assertEquals(name, channel(rows).digits);
        }
    }

    /** Entries that are longer than the scale are shortened; where that is not enough, the bound is shown by all of their digits. */
    @Test
    void longEntriesBoundTheCoefficientAsShortOnesDo() {
        BigInteger factor = BigInteger.ONE.shiftLeft(300).add(BigInteger.ONE);
        BigInteger[][] rows = Arrays.stream(symmetric()).map(row -> Arrays.stream(row).map(factor::multiply).toArray(BigInteger[]::new))
            .toArray(BigInteger[][]::new);
        Channel channel = Channel.of(rows, TEN.multiply(factor));
        BigFraction eta = new BigFraction(16, 25);
        assertNotNull(byTangents(channel, rows, half(), eta.add(TINY), UNIT));
        assertNull(byTangents(channel, rows, half(), eta.subtract(TINY), UNIT));
        BigFraction sharp = sharpest(symmetric(), channel(symmetric()));
        assertEquals(sharp, sharpest(rows, channel));
        assertTrue(sharp.compareTo(eta) >= 0);
    }

    /** By tangents alone: roots of 0 show nothing. */
    private static InputFreeAtMost byTangents(Channel channel, BigInteger[][] rows, BigInteger[][][] places, BigFraction bound,
            BigInteger unit) {
        BigInteger[][] roots = Arrays.stream(rows).map(row -> Arrays.stream(row).map(p -> BigInteger.ZERO).toArray(BigInteger[]::new))
            .toArray(BigInteger[][]::new);
        return InputFreeAtMost.byTangents(channel, rows, roots, RowRoots.of(BigInteger.ONE, BigInteger.ZERO), places, bound, unit);
    }

    /** The least multiple of 1/UNIT that tangents in the middle show. */
    private static BigFraction sharpest(BigInteger[][] rows, Channel channel) {
        BigInteger above = UNIT;
        BigInteger below = BigInteger.ZERO;
        while (above.subtract(below).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = above.add(below).shiftRight(1);
            if (byTangents(channel, rows, half(), new BigFraction(middle, UNIT), UNIT) == null) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return new BigFraction(above, UNIT);
    }

    private static TotalVariation variation(BigInteger[][] named, BigInteger[][] rows) {
        ChannelHeads heads = ChannelHeads.of(new ChannelMatrix(rows, TEN));
        return TotalVariation.dobrushin(channel(named), rows, heads.numbers(), heads.bits());
    }

    @Test
    void theLargestVariationIsExact() {
        assertEquals(new BigFraction(4, 5), variation(symmetric(), symmetric()).value);
        BigInteger[][] three = rows(new long[] {10, 0, 0}, new long[] {5, 5, 0}, new long[] {0, 1, 9});
        assertEquals(BigFraction.ONE, variation(three, three).value);
        assertNull(variation(symmetric(), three));
        assertNull(TotalVariation.dobrushin(channel(three), three, new long[3][3], 0));
    }

    @Test
    void tangentsAndRootsBoundTheCoefficient() {
        BigFraction eta = new BigFraction(16, 25);
        Channel channel = channel(symmetric());
        assertNotNull(byTangents(channel, symmetric(), half(), eta.add(TINY), UNIT));
        assertNull(byTangents(channel, symmetric(), half(), eta.subtract(TINY), UNIT));
        assertNull(byTangents(channel, symmetric(), new BigInteger[2][2][0], eta.add(TINY), UNIT));
        assertNull(byTangents(channel, symmetric(), new BigInteger[0][0][0], eta.add(TINY), UNIT));
        assertNull(byTangents(channel, rows(new long[] {9, 1}, new long[] {2, 8}), half(), eta.add(TINY), UNIT));
        assertNull(byTangents(channel, symmetric(), half(), eta.add(TINY), BigInteger.ZERO));
        assertNotNull(InputFreeAtMost.byRoots(channel, symmetric(), eta.add(TINY), UNIT));
        assertNull(InputFreeAtMost.byRoots(channel, symmetric(), eta.subtract(TINY), UNIT));
        assertNull(InputFreeAtMost.byRoots(channel, rows(new long[] {9, 1}, new long[] {2, 8}), eta.add(TINY), UNIT));
    }

    /** The rows 9/10, 1/10 and 1/10, 9/10 have LC at most 16/25, by sqrt(9)/10 and the slope 3/5. */
    @Test
    void rootsBoundTheCoefficientWithoutTangents() {
        BigInteger[][][] noPlaces = new BigInteger[2][2][0];
        BigInteger[][] roots = rows(new long[] {3, 1}, new long[] {1, 3});
        RowRoots scale = RowRoots.of(TEN, BigInteger.valueOf(6));
        Channel channel = channel(symmetric());
        BigFraction eta = new BigFraction(16, 25);
        assertNotNull(InputFreeAtMost.byTangents(channel, symmetric(), roots, scale, noPlaces, eta, UNIT.multiply(TEN.pow(2))));
        assertNull(InputFreeAtMost.byTangents(channel, symmetric(), roots, scale, noPlaces, eta.subtract(TINY), UNIT));
        assertNull(InputFreeAtMost.byTangents(channel, symmetric(), roots, RowRoots.of(TEN, BigInteger.valueOf(7)), noPlaces, eta, UNIT));
        BigInteger[][] rounded = rows(new long[] {3, 0}, new long[] {0, 3});
        assertNull(InputFreeAtMost.byTangents(channel, symmetric(), rounded, scale, noPlaces, eta, UNIT));
        assertNull(RowRoots.of(BigInteger.ZERO, BigInteger.ONE));
    }

    /** Roots that are too large, negative or of another row prove nothing, even where tangents do. */
    @Test
    void falseRootsAreRefused() {
        Channel channel = channel(symmetric());
        BigFraction all = BigFraction.ONE;
        RowRoots scale = RowRoots.of(TEN, BigInteger.valueOf(6));
        BigInteger[][] right = rows(new long[] {3, 1}, new long[] {1, 3});
        assertNotNull(InputFreeAtMost.byTangents(channel, symmetric(), right, scale, half(), all, UNIT));
        for (BigInteger[][] roots : List.of(rows(new long[] {3, 2}, new long[] {1, 3}), rows(new long[] {3, 1}, new long[] {2, 3}),
                rows(new long[] {-3, 1}, new long[] {1, 3}), rows(new long[] {3, 1}, new long[] {3, 1}), rows(new long[] {3, 1}),
                rows(new long[] {3, 1}, new long[] {1}), rows(new long[] {3, 1}, new long[] {1, 3, 0}))) {
            assertNull(InputFreeAtMost.byTangents(channel, symmetric(), roots, scale, half(), all, UNIT));
        }
    }

    /** Every pair counts: the third row is far from the second. */
    @Test
    void eachPairOfRowsIsBounded() {
        BigInteger[][] three = rows(new long[] {5, 5}, new long[] {9, 1}, new long[] {1, 9});
        BigInteger half = UNIT.shiftRight(1);
        BigInteger[] one = {half, half, half};
        BigInteger[][][] places = {{}, {one}, {one, one}};
        assertNotNull(byTangents(channel(three), three, places, new BigFraction(16, 25).add(TINY), UNIT));
        assertNull(byTangents(channel(three), three, places, new BigFraction(1, 2), UNIT));
        BigInteger[] none = {};
        for (BigInteger[][][] missing : new BigInteger[][][][] {{{}, {none}, {one, one}}, {{}, {one}, {one, none}}, {{}, {one}, {one}},
            {{}, {one}}, {{}, {one}, {one, {half, half}}}, {{}, {one}, {one, {half, half, half, half}}}}) {
            assertNull(byTangents(channel(three), three, missing, new BigFraction(16, 25).add(TINY), UNIT));
        }
        assertNull(InputFreeAtMost.byRoots(channel(three), three, new BigFraction(1, 2), UNIT));
    }

    @Test
    void aPointIsALowerBound() {
        BigInteger half = UNIT.shiftRight(1);
        Channel channel = channel(symmetric());
        InputFreeAtLeast lower = InputFreeAtLeast.byPoint(channel, symmetric(), 0, 1, half, UNIT);
        assertEquals(0.64, lower.value.doubleValue(), 1e-15);
        assertNull(lower.weakened(lower.value.add(TINY)));
        assertEquals(BigFraction.ONE_HALF, lower.weakened(BigFraction.ONE_HALF).value);
        assertNull(InputFreeAtLeast.byPoint(channel, symmetric(), 0, 2, half, UNIT));
        assertNull(InputFreeAtLeast.byPoint(channel, symmetric(), -1, 1, half, UNIT));
        assertNull(InputFreeAtLeast.byPoint(channel, symmetric(), 0, 1, UNIT.add(BigInteger.ONE), UNIT));
        assertNull(InputFreeAtLeast.byPoint(channel, rows(new long[] {9, 1}, new long[] {2, 8}), 0, 1, half, UNIT));
    }

    @Test
    void usesAndCascadesFollow() {
        InputFreeAtMost one = byTangents(channel(symmetric()), symmetric(), half(), new BigFraction(4, 5), UNIT);
        assertEquals(new BigFraction(24, 25), UsesAtMost.nfold(one, 2).value);
        assertEquals(2, UsesAtMost.nfold(one, 2).uses);
        assertNull(UsesAtMost.nfold(one, 0));
        assertNull(UsesAtMost.nfold(one.weakened(new BigFraction(2)), 2));
        assertNull(one.weakened(BigFraction.ONE_HALF));
        assertEquals(new BigFraction(16, 25), CascadeAtMost.cascade(one, one).value);
        BigInteger[][] three = rows(new long[] {9, 1, 0}, new long[] {2, 7, 1});
        InputFreeAtMost wide = byTangents(channel(three), three, half(), BigFraction.ONE, UNIT);
        assertNotNull(CascadeAtMost.cascade(one, wide));
        assertNull(CascadeAtMost.cascade(wide, one));
    }
}
