package org.ironbound.kernel.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.channel.RowRoots;
import org.junit.jupiter.api.Test;

/** Statements about channels with a law of their input: what the rules say, and that they refuse what does not follow. */
class JointLawStatementsTest {
    private static final BigFraction COEFFICIENT = new BigFraction(16, 25);
    private static final BigFraction TINY = new BigFraction(1, 1000);
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(60);

    private static BigInteger[] numbers(long... numbers) {
        return Arrays.stream(numbers).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
    }

    /** A symmetric channel that errs with probability 1/10, for a fair input: both coefficients are 16/25. */
    private static BigInteger[][] fair() {
        return new BigInteger[][] {numbers(9, 1), numbers(1, 9)};
    }

    private static JointLaw law(BigInteger[][] counts) {
        BigInteger total = Arrays.stream(counts).flatMap(Arrays::stream).reduce(BigInteger.ZERO, BigInteger::add);
        return JointLaw.of(counts, total);
    }

    @Test
    void aLawIsMadeOfCountsOnly() {
        assertNotNull(law(fair()));
        assertNull(JointLaw.of(fair(), BigInteger.valueOf(21)));
        assertNull(JointLaw.of(new BigInteger[][] {numbers(9, -1), numbers(1, 11)}, BigInteger.valueOf(20)));
        assertNull(law(new BigInteger[][] {numbers(9, 1), numbers(1, 8, 1)}));
        assertNull(JointLaw.of(new BigInteger[0][], BigInteger.ONE));
        assertNull(JointLaw.of(new BigInteger[1][0], BigInteger.ONE));
        assertNull(law(new BigInteger[][] {numbers(0, 0)}));
    }

    @Test
    void aLawKnowsItsCounts() {
        assertTrue(law(fair()).isOf(fair()));
        assertFalse(law(fair()).isOf(new BigInteger[][] {numbers(1, 9), numbers(9, 1)}));
        assertFalse(law(fair()).isOf(new BigInteger[][] {numbers(18, 2), numbers(2, 18)}));
        assertFalse(law(fair()).isOf(new BigInteger[][] {numbers(9, 1, 1, 9)}));
    }

    @Test
    void squaresShowTheCorrelation() {
        assertEquals(COEFFICIENT, squares(fair(), COEFFICIENT, BigInteger.ONE).value);
        assertNull(squares(fair(), COEFFICIENT.subtract(TINY), BigInteger.ONE));
        assertNull(squares(fair(), COEFFICIENT, BigInteger.ZERO));
        assertNull(squares(new BigInteger[][] {numbers(9, 1), numbers(2, 8)}, COEFFICIENT, BigInteger.ONE));
        assertNull(squares(fair(), COEFFICIENT.negate(), BigInteger.ONE));
    }

    /** With the functions g of the output and f of the input the form is a sum of three squares, without a rest. */
    private static CorrelationAtMost squares(BigInteger[][] counts, BigFraction value, BigInteger scale) {
        BigInteger[][] squares = {numbers(10, 0, -9, -1), numbers(0, 10, -1, -9), numbers(0, 0, 1, 1)};
        BigInteger[][] form = {numbers(5000), numbers(0, 5000), numbers(-4500, -500, 5700), numbers(-500, -4500, 2500, 5700)};
        return CorrelationAtMost.bySquares(law(fair()), counts, value, scale, form, squares, numbers(50, 50, 1600), BigInteger.ZERO);
    }

    @Test
    void functionsShowTheCorrelation() {
        CorrelationAtLeast shown = CorrelationAtLeast.byFunctions(law(fair()), fair(), numbers(1, -1), numbers(2, 0));
        assertEquals(COEFFICIENT, shown.value);
        assertNotNull(shown.weakened(COEFFICIENT.subtract(TINY)));
        assertNull(shown.weakened(COEFFICIENT.add(TINY)));
        assertEquals(COEFFICIENT, ContractionAtLeast.byCorrelation(shown).value);
        assertEquals(BigFraction.ZERO, CorrelationAtLeast.byFunctions(law(fair()), fair(), numbers(1, 1), numbers(2, 0)).value);
        assertNull(CorrelationAtLeast.byFunctions(law(fair()), fair(), numbers(1), numbers(2, 0)));
        assertNull(CorrelationAtLeast.byFunctions(law(fair()), fair(), numbers(1, -1), numbers(2, 0, 1)));
        assertNull(CorrelationAtLeast.byFunctions(law(fair()), new BigInteger[][] {numbers(8, 2), numbers(1, 9)}, numbers(1, -1),
            numbers(2, 0)));
    }

    /** The law is that of the channel and some law of the input, or nothing follows. */
    @Test
    void aLawIsOfOneChannel() {
        BigInteger[][] rows = fair();
        BigInteger half = UNIT.shiftRight(1);
        BigInteger[][] roots = {numbers(0, 0), numbers(0, 0)};
        InputFreeAtMost channel = InputFreeAtMost.byTangents(Channel.of(rows, BigInteger.TEN), rows, roots,
            RowRoots.of(BigInteger.ONE, BigInteger.ZERO), new BigInteger[][][] {{}, {{half, half, half}}}, new BigFraction(7, 10), UNIT);
        BigInteger[][] skew = {numbers(27, 3), numbers(1, 9)};
        assertEquals(channel.value, ContractionAtMost.ofChannel(channel, rows, law(skew), skew).value);
        assertEquals(channel.value, ContractionAtMost.ofChannel(channel, rows, law(fair()), fair()).value);
        BigInteger[][] never = {numbers(0, 0), numbers(1, 9)};
        assertNotNull(ContractionAtMost.ofChannel(channel, rows, law(never), never));
        for (BigInteger[][] other : new BigInteger[][][] {{numbers(1, 9), numbers(9, 1)}, {numbers(9, 1), numbers(2, 8)},
            {numbers(9, 1)}, {numbers(9, 1, 0), numbers(1, 9, 0)}}) {
            assertNull(ContractionAtMost.ofChannel(channel, rows, law(other), other));
        }
        assertNull(ContractionAtMost.ofChannel(channel, rows, law(skew), fair()));
        assertNull(ContractionAtMost.ofChannel(channel, skew, law(skew), skew));
    }
}
