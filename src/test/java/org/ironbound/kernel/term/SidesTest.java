package org.ironbound.kernel.term;

import static org.ironbound.kernel.term.SmallTerms.box;
import static org.ironbound.kernel.term.SmallTerms.operation;
import static org.ironbound.kernel.term.SmallTerms.term;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.real.Logarithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules for absolute values and smaller ones say, and that each refuses what does not follow [SIDES]. */
class SidesTest {
    private static final Logarithm LN = new Logarithm(BigInteger.ONE.shiftLeft(60));
    private static final int MOST_BITS = 400;
    private static final BigFraction HALF = BigFraction.ONE_HALF;

    /** x, y, |x|, x^2, |x|^2, y^2, x + 2 y. */
    private static final int[][] SIZES = {operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0),
        operation(Operations.ABSOLUTE, 0, 0), operation(Operations.SQUARE, 0, 0), operation(Operations.SQUARE, 2, 2),
        operation(Operations.SQUARE, 1, 1), operation(Operations.SUM, 0, 1, 2)};
    private static final Ranges POSITIVE = box(0, 4, 0, 3);

    private static NotNegativeOn notNegative(int size, Ranges box, boolean strict) {
        return NotNegativeOn.of(term(Arrays.copyOf(SIZES, size)), box, strict, LN, MOST_BITS);
    }

    private static NotNegativeOn notNegative(int size) {
        return notNegative(size, POSITIVE, false);
    }

    /** That two operations are the same polynomial in x, y and |x|, at x = 10, y = 10^5 and |x| = 10^25; the square of |x| is that of x. */
    private static SameResult same(Term term, Ranges box, int first, int second) {
        int[] kinds = new int[term.size()];
        Image[] images = new Image[kinds.length];
        Unknowns unknowns = Unknowns.of(term(operation(Operations.NUMBER, 0, 0), operation(Operations.NUMBER, 1, 0),
            operation(Operations.NUMBER, 2, 0)), BigInteger.TEN, 5);
        for (int k = 0; k < kinds.length; k++) {
            kinds[k] = k < 3 ? k : k < 6 ? SameResult.COMPUTED : SameResult.UNUSED;
            BigInteger x = unknowns.unit(k == 4 ? 0 : k < 3 ? k : k - 3 > 1 ? 1 : 0);
            images[k] = new Image(k < 3 ? x : x.multiply(x), BigInteger.ONE, BigInteger.ONE, BigInteger.valueOf(k < 3 ? 1 : 2),
                BigInteger.ZERO);
        }
        return SameResult.of(term, box, unknowns, kinds, images, first, second);
    }

    private static SameResult ofSquares(SameResult squares, NotNegativeOn x, NotNegativeOn y) {
        return SameResult.ofSquares(squares, x, IntStream.range(0, x.term.size()).toArray(), y,
            IntStream.range(0, y.term.size()).toArray());
    }

    /** Of what is not negative, other operations may have no results. */
    @Test
    void squaresOfCopies() {
        SameResult squares = same(term(SIZES), POSITIVE, 4, 3);
        NotNegativeOn size = NotNegativeOn.of(term(SIZES[0], SIZES[2]), POSITIVE, false, LN, MOST_BITS);
        assertNotNull(SameResult.ofSquares(squares, size, new int[] {0, 2}, notNegative(1), new int[] {0}));
        assertNull(SameResult.ofSquares(squares, size, new int[] {1, 2}, notNegative(1), new int[] {0}));
        assertNull(SameResult.ofSquares(squares, size, new int[] {0, 0}, notNegative(1), new int[] {0}));
        assertNull(SameResult.ofSquares(squares, size, new int[] {2}, notNegative(1), new int[] {0}));
        assertNull(SameResult.ofSquares(squares, size, new int[0], notNegative(1), new int[] {0}));
        assertNull(SameResult.ofSquares(squares, size, new int[] {0, 2}, notNegative(1), new int[] {-1}));
    }

    @Test
    void whatHasTheSameSquareIsTheSame() {
        SameResult squares = same(term(SIZES), POSITIVE, 4, 3);
        SameResult same = ofSquares(squares, notNegative(3), notNegative(1));
        assertEquals(2, same.first);
        assertEquals(0, same.second);
        assertNotNull(ofSquares(same(term(SIZES), POSITIVE, 3, 4), notNegative(1), notNegative(3)));
    }

    @Test
    void theSquareOfAnAbsoluteValueIsNoOther() {
        assertNotNull(same(term(SIZES), POSITIVE, 4, 3));
        assertNull(same(term(SIZES), POSITIVE, 5, 3));
        assertNull(same(term(SIZES), POSITIVE, 4, 5));
        int[][] other = SIZES.clone();
        other[2] = operation(Operations.EXPONENTIAL, 0, 0);
        assertNull(same(term(other), POSITIVE, 4, 3));
        other[2] = operation(Operations.ABSOLUTE, 1, 1);
        assertNull(same(term(other), POSITIVE, 4, 3));
    }

    /** The squares must be of what is not negative, on the box and in the term that is meant. */
    @Test
    void otherSquaresAreRefused() {
        SameResult squares = same(term(SIZES), POSITIVE, 4, 3);
        assertNull(ofSquares(squares, notNegative(1), notNegative(3)));
        assertNull(ofSquares(squares, notNegative(3), notNegative(2)));
        assertNull(ofSquares(squares, notNegative(3), notNegative(1, box(0, 4, 0, 4), false)));
        assertNull(ofSquares(squares, notNegative(3), notNegative(1, box(1, 4, 0, 3), true)));
        assertNull(ofSquares(same(term(SIZES), POSITIVE, 4, 4), notNegative(3), notNegative(1)));
        assertNull(ofSquares(same(term(SIZES), POSITIVE, 0, 0), notNegative(1), notNegative(1)));
        int[][] other = SIZES.clone();
        other[0] = operation(Operations.NUMBER, 0, 0, 1);
        NotNegativeOn number = NotNegativeOn.of(term(Arrays.copyOf(other, 1)), POSITIVE, false, LN, MOST_BITS);
        assertNull(ofSquares(squares, notNegative(3), number));
        assertNull(notNegative(1, box(-1, 4, 0, 3), false));
    }

    /** x, y, min(x, y), x - y, |x - y|, what is left of that, and the smaller one by that. */
    private static int[][] smaller() {
        return new int[][] {operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0),
            operation(Operations.SMALLER, 0, 1), operation(Operations.SUM, 0, 1, -1), operation(Operations.ABSOLUTE, 3, 3),
            operation(Operations.SUM, 3, 4, -1), operation(Operations.SUM, 1, 5)};
    }

    private static Term withNumber(int[][] operations, BigFraction last) {
        int n = operations.length;
        BigFraction[] numbers = new BigFraction[n];
        int[][] parts = new int[3][n];
        for (int k = 0; k < n; k++) {
            numbers[k] = k == n - 1 ? last : new BigFraction(operations[k][3]);
            for (int i = 0; i < 3; i++) {
                parts[i][k] = operations[k][i];
            }
        }
        return Term.of(parts[0], parts[1], parts[2], numbers);
    }

    @Test
    void theSmallerOneByTheDistance() {
        assertNotNull(SameResult.ofSmaller(withNumber(smaller(), HALF), POSITIVE, 2, 6));
    }

    @ParameterizedTest
    @CsvSource({"2, 10, 1, 0, 1", "2, 3, 0, 1, 1", "3, 2, 1, 0, -1", "3, 2, 0, 1, 1", "4, 4, 3, 3, 1", "4, 9, 0, 0, 1", "5, 2, 4, 3, -1",
        "5, 2, 3, 4, 1", "5, 2, 3, 3, -1", "6, 2, 0, 5, 1", "6, 3, 1, 5, 1", "6, 2, 1, 4, 1", "6, 2, 1, -1, 1", "6, 2, 1, 99, 1"})
    void otherFormsOfASmallerOneAreRefused(int place, int kind, int i, int j, int number) {
        int[][] operations = smaller();
        operations[place] = operation(kind, i, j, number);
        assertNull(SameResult.ofSmaller(withNumber(operations, HALF), POSITIVE, 2, 6));
    }

    @Test
    void otherNumbersAndPlacesOfASmallerOneAreRefused() {
        assertNull(SameResult.ofSmaller(withNumber(smaller(), new BigFraction(1, 3)), POSITIVE, 2, 6));
        assertNull(SameResult.ofSmaller(withNumber(smaller(), BigFraction.ONE), POSITIVE, 2, 6));
        assertNull(SameResult.ofSmaller(withNumber(smaller(), HALF), POSITIVE, 6, 2));
        assertNull(SameResult.ofSmaller(withNumber(smaller(), HALF), POSITIVE, 2, 7));
        assertNull(SameResult.ofSmaller(withNumber(smaller(), HALF), POSITIVE, -1, 6));
    }

    /** The terms of before with operations of x^2 and |x|^2 behind them. */
    private static Term copies(int[] one, int[] other) {
        int[][] operations = Arrays.copyOf(SIZES, SIZES.length + 2);
        operations[SIZES.length] = one;
        operations[SIZES.length + 1] = other;
        return term(operations);
    }

    @ParameterizedTest
    @ValueSource(ints = {Operations.PRODUCT, Operations.SQUARE, Operations.QUOTIENT, Operations.EXPONENTIAL, Operations.LOGARITHM,
        Operations.ROOT, Operations.ABSOLUTE, Operations.SMALLER, Operations.SUM})
    void operationsOfTheSameAreTheSame(int kind) {
        Term term = copies(operation(kind, 4, 1), operation(kind, 3, 1));
        SameResult squares = same(term, POSITIVE, 4, 3);
        assertNotNull(SameResult.ofOperands(term, POSITIVE, 7, 8, squares, squares));
        assertNull(SameResult.ofOperands(term, POSITIVE, 8, 7, squares, squares));
        assertNull(SameResult.ofOperands(term, POSITIVE, 7, 9, squares, squares));
        assertNull(SameResult.ofOperands(term, POSITIVE, -1, 8, squares, squares));
        assertNull(SameResult.ofOperands(term, box(0, 4, 0, 4), 7, 8, squares, squares));
        assertNull(SameResult.ofOperands(copies(operation(kind, 4, 1), operation(kind, 3, 0)), POSITIVE, 7, 8, squares, squares));
        SameResult itself = same(term, POSITIVE, 4, 4);
        assertNull(SameResult.ofOperands(term, POSITIVE, 7, 8, itself, squares));
    }

    @Test
    void otherOperationsAreNot() {
        assertOthersAreNot(operation(Operations.SUM, 4, 1, 2), operation(Operations.SUM, 3, 1, 3));
        assertOthersAreNot(operation(Operations.SUM, 4, 1, 2), operation(Operations.PRODUCT, 3, 1, 2));
        assertOthersAreNot(operation(Operations.SUM, 4, 1), operation(Operations.SUM, 3, 2));
        // Numbers and variables are not made of what their indices say.
        assertOthersAreNot(operation(Operations.VARIABLE, 4, 1), operation(Operations.VARIABLE, 3, 1));
        assertOthersAreNot(operation(Operations.NUMBER, 4, 1), operation(Operations.NUMBER, 3, 1));
    }

    private static void assertOthersAreNot(int[] one, int[] other) {
        Term term = copies(one, other);
        SameResult squares = same(term, POSITIVE, 4, 3);
        assertNotNull(squares);
        assertNull(SameResult.ofOperands(term, POSITIVE, 7, 8, squares, squares));
    }

    private static NotNegativeOn sum(int[] last, Ranges box, NotNegativeOn x, NotNegativeOn y) {
        int[][] operations = SIZES.clone();
        operations[SIZES.length - 1] = last;
        return NotNegativeOn.ofSum(EnclosedOn.of(term(operations), box, LN, MOST_BITS), x, y);
    }

    @Test
    void sumsOfWhatIsNotNegativeAreNot() {
        NotNegativeOn proved = sum(operation(Operations.SUM, 0, 1, 2), POSITIVE, notNegative(1), notNegative(2));
        assertEquals(POSITIVE, proved.box);
        assertFalse(proved.strict);
        assertNotNull(sum(operation(Operations.SUM, 0, 1, 0), POSITIVE, notNegative(1), notNegative(2)));
    }

    @Test
    void otherSumsAreRefused() {
        NotNegativeOn x = notNegative(1);
        NotNegativeOn y = notNegative(2);
        assertNull(sum(operation(Operations.SUM, 0, 1, -1), POSITIVE, x, y));
        assertNull(sum(operation(Operations.SUM, 0, 1, 2), POSITIVE, y, x));
        assertNull(sum(operation(Operations.SUM, 0, 2, 2), POSITIVE, x, y));
        assertNull(sum(operation(Operations.SUM, 2, 1, 2), POSITIVE, x, y));
        assertNull(sum(operation(Operations.PRODUCT, 0, 1), POSITIVE, x, y));
        assertNull(sum(operation(Operations.SUM, 0, 1, 2), box(-9, 4, 0, 3), x, y));
        Ranges first = box(1, 4, 0, 3);
        assertTrue(sum(operation(Operations.SUM, 0, 1, 2), first, notNegative(1, first, true), notNegative(2, first, false)).strict);
        Ranges second = box(0, 4, 1, 3);
        assertFalse(sum(operation(Operations.SUM, 0, 1, 2), second, notNegative(1, second, false), notNegative(2, second, true)).strict);
        int[][] other = SIZES.clone();
        other[1] = operation(Operations.NUMBER, 0, 0);
        NotNegativeOn number = NotNegativeOn.of(term(Arrays.copyOf(other, 2)), POSITIVE, false, LN, MOST_BITS);
        assertNull(sum(operation(Operations.SUM, 0, 1, 2), POSITIVE, x, number));
    }
}
