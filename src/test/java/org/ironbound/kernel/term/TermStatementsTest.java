package org.ironbound.kernel.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.Logarithm;
import org.junit.jupiter.api.Test;

/** Statements about terms on boxes: what the rules say, and that they refuse what does not follow. */
class TermStatementsTest {
    private static final int BITS = 60;
    private static final int MOST_BITS = 400;
    private static final Logarithm LN = new Logarithm(BigInteger.ONE.shiftLeft(BITS));

    private static BigFraction number(int n) {
        return new BigFraction(n);
    }

    /** A range for each pair of ends. */
    private static Ranges box(boolean whole, int... ends) {
        BigFraction[] lower = new BigFraction[ends.length / 2];
        BigFraction[] upper = new BigFraction[ends.length / 2];
        int[] flags = new int[ends.length / 2];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = number(ends[2 * i]);
            upper[i] = number(ends[2 * i + 1]);
            flags[i] = whole ? 1 : 0;
        }
        return Ranges.of(lower, upper, flags);
    }

    /** Operations as kind, first, second. */
    private static Term term(BigFraction number, int[]... operations) {
        return Term.of(Arrays.stream(operations).mapToInt(o -> o[0]).toArray(), Arrays.stream(operations).mapToInt(o -> o[1]).toArray(),
            Arrays.stream(operations).mapToInt(o -> o[2]).toArray(),
            Arrays.stream(operations).map(o -> number).toArray(BigFraction[]::new));
    }

    /** One operation of the variables 0 and 1. */
    private static Term ofVariables(int kind) {
        return term(BigFraction.ONE, new int[] {Operations.VARIABLE, 0, 0}, new int[] {Operations.VARIABLE, 1, 0}, new int[] {kind, 0, 1});
    }

    private static Enclosure enclosure(int kind, int... ends) {
        return ofVariables(kind).enclosure(box(false, ends), LN, MOST_BITS);
    }

    private static void assertEncloses(double low, double high, Enclosure enclosure) {
        double unit = enclosure.unit.doubleValue();
        assertEquals(low, enclosure.lower.doubleValue() / unit, 1e-9);
        assertEquals(high, enclosure.upper.doubleValue() / unit, 1e-9);
    }

    @Test
    void operations() {
        assertEncloses(-1, 7, enclosure(Operations.SUM, -2, 3, 1, 4));
        assertEncloses(-8, 12, enclosure(Operations.PRODUCT, -2, 3, 1, 4));
        assertEncloses(0, 9, enclosure(Operations.SQUARE, -2, 3, 1, 4));
        assertEncloses(4, 9, enclosure(Operations.SQUARE, -3, -2, 1, 4));
        assertEncloses(-2, 3, enclosure(Operations.QUOTIENT, -2, 3, 1, 4));
        assertEncloses(-3, 2, enclosure(Operations.QUOTIENT, -2, 3, -4, -1));
        assertEncloses(0.5, 3, enclosure(Operations.QUOTIENT, 2, 3, 1, 4));
        assertEncloses(Math.exp(-2), Math.exp(3), enclosure(Operations.EXPONENTIAL, -2, 3, 1, 4));
        assertEncloses(Math.log(2), Math.log(3), enclosure(Operations.LOGARITHM, 2, 3, 1, 4));
        assertEncloses(0, Math.sqrt(3), enclosure(Operations.ROOT, 0, 3, 1, 4));
        assertEncloses(0, 3, enclosure(Operations.ABSOLUTE, -2, 3, 1, 4));
        assertEncloses(2, 3, enclosure(Operations.ABSOLUTE, -3, -2, 1, 4));
        assertEncloses(-2, 3, enclosure(Operations.SMALLER, -2, 3, 1, 4));
        assertEncloses(1, 1, term(BigFraction.ONE, new int[] {Operations.NUMBER, 0, 0}).enclosure(box(false), LN, MOST_BITS));
    }

    @Test
    void functions() {
        assertEncloses(Math.PI, Math.PI, term(BigFraction.ONE, new int[] {Operations.PI, 0, 0}).enclosure(box(false), LN, MOST_BITS));
        assertEncloses(Math.sin(1), 1, enclosure(Operations.SINE, 1, 2, 0, 0));
        assertEncloses(-1, 1, enclosure(Operations.SINE, -2, 2, 0, 0));
        assertEncloses(-1, Math.cos(2), enclosure(Operations.COSINE, 2, 4, 0, 0));
        assertEncloses(Math.atan(-1), Math.atan(1_000_000), enclosure(Operations.ARC_TANGENT, -1, 1_000_000, 0, 0));
        assertEncloses(-2, 3, root(3, -8, 27));
        assertEncloses(-1, 2, root(5, -1, 32));
        assertEncloses(0, 2, root(4, 0, 16));
        assertEncloses(0.5, 0.841344746068543, enclosure(Operations.NORMAL, 0, 1, 0, 0));
        assertEncloses(0, 1, enclosure(Operations.NORMAL, -1_000_000, 1_000_000, 0, 0));
    }

    /** x ln x is 0 at 0 and 1, least at 1/e, and largest at an end. */
    @Test
    void weightedLogarithms() {
        assertEncloses(-Math.exp(-1), 0, enclosure(Operations.WEIGHTED, 0, 1, 0, 0));
        assertEncloses(-Math.exp(-1), 2 * Math.log(2), enclosure(Operations.WEIGHTED, 0, 2, 0, 0));
        assertEncloses(2 * Math.log(2), 3 * Math.log(3), enclosure(Operations.WEIGHTED, 2, 3, 0, 0));
        assertEncloses(0, 0, enclosure(Operations.WEIGHTED, 0, 0, 0, 0));
        assertEncloses(0, 0, enclosure(Operations.WEIGHTED, 1, 1, 0, 0));
        // From 0 to 1/4, from 1/8 to 1/4, and from 1/4 to 1/2.
        assertEncloses(Math.log(0.25) / 4, 0, weighted(0, 2));
        assertEncloses(Math.log(0.25) / 4, Math.log(0.125) / 8, weighted(1, 2));
        assertEncloses(-Math.exp(-1), Math.log(0.5) / 2, weighted(2, 4));
        Enclosure ofNull = enclosure(Operations.WEIGHTED, 0, 0, 0, 0);
        assertEquals(List.of(BigInteger.ZERO, BigInteger.ZERO), List.of(ofNull.lower, ofNull.upper));
    }

    /** x ln x of eighths. */
    private static Enclosure weighted(int low, int high) {
        Ranges box = Ranges.of(new BigFraction[] {new BigFraction(low, 8)}, new BigFraction[] {new BigFraction(high, 8)}, new int[1]);
        return term(BigFraction.ONE, new int[] {Operations.VARIABLE, 0, 0}, new int[] {Operations.WEIGHTED, 0, 0})
            .enclosure(box, LN, MOST_BITS);
    }

    private static Enclosure root(int degree, int low, int high) {
        return root(new BigFraction(degree), low, high);
    }

    private static Enclosure root(BigFraction degree, int low, int high) {
        return term(degree, new int[] {Operations.VARIABLE, 0, 0}, new int[] {Operations.ANY_ROOT, 0, 0})
            .enclosure(box(false, low, high), LN, MOST_BITS);
    }

    @Test
    void rootsWithoutResultAreRefused() {
        assertNull(root(4, -1, 16), "an even root of negative numbers");
        assertNull(root(2, -2, -1), "an even root of negative numbers");
        assertNull(root(0, 0, 1), "no degree");
        assertNull(root(-3, 1, 2), "no degree");
        assertNull(root(new BigFraction(7, 2), 1, 2), "a degree that is not whole");
        assertNull(root(1001, 1, 2), "a degree that is too high");
        assertNull(root(3, 2, 1), "a range without points");
        assertNotNull(root(1000, 1, 2));
        Logarithm whole = new Logarithm(BigInteger.ONE);
        Term normal = term(BigFraction.ONE, new int[] {Operations.VARIABLE, 0, 0}, new int[] {Operations.NORMAL, 0, 0});
        assertNull(normal.enclosure(box(false, 0, 1), whole, MOST_BITS), "a unit without fractions");
    }

    /** The bounds are met at places that are no ends of the range, and these are seen however far out they are. */
    @Test
    void sinesAtTheirTurns() {
        int period = 710;
        assertEncloses(Math.sin(period), Math.sin(period + 1), enclosure(Operations.SINE, period, period + 1, 0, 0));
        assertEncloses(Math.min(Math.sin(period + 1), Math.sin(period + 2)), 1, enclosure(Operations.SINE, period + 1, period + 2, 0, 0));
        assertEncloses(-1, 1, enclosure(Operations.COSINE, 1_000_000_000, 1_000_000_007, 0, 0));
    }

    @Test
    void anOperationWithoutResultIsRefused() {
        assertNull(enclosure(Operations.QUOTIENT, 1, 2, -1, 1));
        assertNull(enclosure(Operations.QUOTIENT, 1, 2, 0, 1));
        assertNull(enclosure(Operations.QUOTIENT, 1, 2, -1, 0));
        assertNull(enclosure(Operations.LOGARITHM, 0, 1, 0, 0));
        assertNull(enclosure(Operations.LOGARITHM, -2, -1, 0, 0));
        assertNull(enclosure(Operations.ROOT, -1, 1, 0, 0));
        assertNull(enclosure(Operations.EXPONENTIAL, 0, 2000, 0, 0));
        assertNull(enclosure(Operations.WEIGHTED, -1, 1, 0, 0));
        assertNull(enclosure(Operations.WEIGHTED + 1, 0, 1, 0, 1));
        assertNull(enclosure(-1, 0, 1, 0, 1));
        // A range whose ends are in the wrong order has no points; what is said of them may be anything, but must not fail.
        assertNull(enclosure(Operations.QUOTIENT, 1, 2, 1, -1));
    }

    @Test
    void operandsStandBeforeTheirOperation() {
        int[] x = {Operations.VARIABLE, 0, 0};
        assertNull(term(BigFraction.ONE, x, new int[] {Operations.PRODUCT, 0, 1}).enclosure(box(false, 1, 2), LN, MOST_BITS));
        assertNull(term(BigFraction.ONE, x, new int[] {Operations.PRODUCT, -1, 0}).enclosure(box(false, 1, 2), LN, MOST_BITS));
        assertNull(term(BigFraction.ONE, x, new int[] {Operations.PRODUCT, 0, 7}).enclosure(box(false, 1, 2), LN, MOST_BITS));
        assertNull(term(BigFraction.ONE, new int[] {Operations.VARIABLE, 1, 0}).enclosure(box(false, 1, 2), LN, MOST_BITS));
        assertNull(term(BigFraction.ONE, new int[] {Operations.VARIABLE, -1, 0}).enclosure(box(false, 1, 2), LN, MOST_BITS));
        assertNull(Term.of(new int[0], new int[0], new int[0], new BigFraction[0]));
        assertNull(Term.of(new int[1], new int[2], new int[1], new BigFraction[] {BigFraction.ONE}));
        assertNull(Ranges.of(new BigFraction[] {BigFraction.ONE}, new BigFraction[0], new int[1]));
    }

    /** 2^(2^9) is longer than the limit. */
    @Test
    void longNumbersAreRefused() {
        int[][] operations = new int[11][];
        operations[0] = new int[] {Operations.VARIABLE, 0, 0};
        for (int i = 1; i < operations.length; i++) {
            operations[i] = new int[] {Operations.SQUARE, i - 1, i - 1};
        }
        assertNull(term(BigFraction.ONE, operations).enclosure(box(false, 2, 2), LN, MOST_BITS));
        assertNotNull(term(BigFraction.ONE, operations).enclosure(box(false, 2, 2), LN, 2000));
    }

    private static NotNegativeOn of(Term term, Ranges box, boolean strict) {
        return NotNegativeOn.of(term, box, strict, LN, MOST_BITS);
    }

    @Test
    void notNegative() {
        Term x = term(BigFraction.ONE, new int[] {Operations.VARIABLE, 0, 0});
        assertNotNull(of(x, box(false, 0, 1), false));
        assertNull(of(x, box(false, 0, 1), true));
        assertNotNull(of(x, box(false, 1, 2), true));
        assertNull(of(x, box(false, -1, 2), false));
        assertTrue(of(x, box(false, 1, 2), true).strict);
    }

    /** Operations that are not needed for the last one must have results all the same. */
    @Test
    void allOperationsMustHaveResults() {
        Term term = term(BigFraction.ONE, new int[] {Operations.VARIABLE, 0, 0}, new int[] {Operations.LOGARITHM, 0, 0},
            new int[] {Operations.NUMBER, 0, 0});
        assertNull(of(term, box(false, 0, 1), false));
        assertNotNull(of(term, box(false, 1, 2), false));
    }

    @Test
    void parts() {
        Term square = term(BigFraction.ONE, new int[] {Operations.VARIABLE, 0, 0}, new int[] {Operations.SQUARE, 0, 0});
        NotNegativeOn below = of(square, box(false, -2, 0, 5, 6), false);
        NotNegativeOn above = of(square, box(false, 0, 3, 5, 6), false);
        assertNotNull(NotNegativeOn.join(box(false, -2, 3, 5, 6), 0, below, above));
        assertNull(NotNegativeOn.join(box(false, -3, 3, 5, 6), 0, below, above), "a larger box");
        assertNull(NotNegativeOn.join(box(false, -2, 4, 5, 6), 0, below, above), "a larger box");
        assertNull(NotNegativeOn.join(box(false, -2, 3, 5, 7), 0, below, above), "another range of the other variable");
        assertNull(NotNegativeOn.join(box(false, -2, 3, 5, 6), 1, below, above), "another variable");
        assertNull(NotNegativeOn.join(box(false, -2, 3, 5, 6), 2, below, above), "no variable");
        assertNull(NotNegativeOn.join(box(false, -2, 3, 5, 6), -1, below, above), "no variable");
        assertNull(NotNegativeOn.join(box(false, -2, 3, 5, 6), 0, above, below), "the other way round");
        assertNull(NotNegativeOn.join(box(true, -2, 3, 5, 6), 0, below, above), "a box of whole numbers");
        assertNull(NotNegativeOn.join(box(false, -2, 3), 0, below, above), "a box without the other variable");
        assertNull(NotNegativeOn.join(box(false, -2, 3, 5, 6), 0, below, of(square, box(false, 1, 3, 5, 6), false)), "a gap");
        assertNull(NotNegativeOn.join(box(false, -2, 3, 5, 6), 0, below, of(square, box(false, 0, 3, 5, 5), false)), "a smaller part");
        Term other = term(BigFraction.TWO, new int[] {Operations.VARIABLE, 0, 0}, new int[] {Operations.SQUARE, 0, 0});
        assertNull(NotNegativeOn.join(box(false, -2, 3, 5, 6), 0, below, of(other, box(false, 0, 3, 5, 6), false)), "another term");
        Term x = term(BigFraction.ONE, new int[] {Operations.VARIABLE, 0, 0}, new int[] {Operations.ABSOLUTE, 0, 0});
        assertNull(NotNegativeOn.join(box(false, -2, 3, 5, 6), 0, below, of(x, box(false, 0, 3, 5, 6), false)), "another term");
    }

    @Test
    void partsOfWholeNumbers() {
        Term square = term(BigFraction.ONE, new int[] {Operations.VARIABLE, 0, 0}, new int[] {Operations.SQUARE, 0, 0});
        NotNegativeOn below = of(square, box(true, -2, -1), true);
        NotNegativeOn next = of(square, box(true, 1, 3), true);
        assertNull(NotNegativeOn.join(box(true, -2, 3), 0, below, next), "0 is between them");
        assertNotNull(NotNegativeOn.join(box(true, 1, 9), 0, next, of(square, box(true, 4, 9), true)));
        assertNull(NotNegativeOn.join(box(false, 1, 9), 0, of(square, box(false, 1, 3), true), of(square, box(false, 4, 9), true)),
            "real numbers are between them");
        assertNull(NotNegativeOn.join(box(true, 1, 9), 0, next, of(square, box(true, 4, 9), false)), "one is not strict");
    }

    /** What is changed afterwards in an array that a term or a box was made of changes neither. */
    @Test
    void arraysAreCopied() {
        int[] kinds = {Operations.VARIABLE, Operations.SQUARE};
        int[] first = {0, 0};
        BigFraction[] numbers = {BigFraction.ONE, BigFraction.ONE};
        Term term = Term.of(kinds, first, new int[] {0, 0}, numbers);
        BigFraction[] lower = {number(1)};
        int[] whole = {0};
        Ranges box = Ranges.of(lower, new BigFraction[] {number(2)}, whole);
        NotNegativeOn proved = of(term, box, true);
        kinds[1] = Operations.LOGARITHM;
        first[1] = 5;
        numbers[0] = null;
        lower[0] = number(-2);
        whole[0] = 1;
        assertNotNull(proved);
        assertNotNull(of(term, box, true));
        assertNotNull(NotNegativeOn.join(box(false, 1, 3), 0, proved, of(term, box(false, 2, 3), true)));
    }
}
