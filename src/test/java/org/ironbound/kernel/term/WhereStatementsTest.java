package org.ironbound.kernel.term;

import static org.ironbound.kernel.term.SmallTerms.box;
import static org.ironbound.kernel.term.SmallTerms.operation;
import static org.ironbound.kernel.term.SmallTerms.term;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.ironbound.kernel.real.Logarithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements about parts of boxes where a condition holds: what the rules say, and that each refuses what does not follow. */
class WhereStatementsTest {
    private static final Logarithm LN = new Logarithm(BigInteger.ONE.shiftLeft(60));
    private static final int MOST_BITS = 400;
    private static final Term X = term(operation(Operations.VARIABLE, 0, 0));
    private static final Ranges FROM_0 = box(0, 4);
    private static final NotNegativeWhere[] NONE = {};

    private static NotNegativeOn on(Term term, Ranges box, boolean strict) {
        return NotNegativeOn.of(term, box, strict, LN, MOST_BITS);
    }

    private static int[] reasons(int size, int... one) {
        int[] reasons = new int[size];
        Arrays.fill(reasons, -1);
        for (int i = 0; i < one.length; i += 2) {
            reasons[one[i]] = one[i + 1];
        }
        return reasons;
    }

    private static DefinedWhere defined(Term term, int[] reasons, NotNegativeWhere... signs) {
        return DefinedWhere.of(term, FROM_0, X, true, reasons, signs);
    }

    /** x and an operation of x. */
    private static Term ofX(int kind) {
        return term(operation(Operations.VARIABLE, 0, 0), operation(kind, 0, 0));
    }

    @Test
    void whereSomethingIsPositiveItIs() {
        NotNegativeWhere known = NotNegativeWhere.of(FROM_0, X);
        assertTrue(known.strict);
        assertTrue(known.positive);
        assertSame(X, known.condition);
        assertNull(on(X, FROM_0, true));
    }

    /** 1/x, ln x and the root of x have results where x > 0, but not for x >= 0, and 1/x none on the whole box. */
    @ParameterizedTest
    @ValueSource(ints = {Operations.QUOTIENT, Operations.LOGARITHM, Operations.ROOT, Operations.WEIGHTED})
    void operationsHaveResultsWhereTheirOperandIsPositive(int kind) {
        NotNegativeWhere positive = NotNegativeWhere.of(FROM_0, X);
        NotNegativeWhere notNegative = NotNegativeWhere.of(on(X, FROM_0, false), X, true);
        NotNegativeWhere elsewhere = NotNegativeWhere.of(box(0, 3), X);
        NotNegativeWhere other = NotNegativeWhere.of(FROM_0, ofX(Operations.SQUARE));
        Term term = ofX(kind);
        assertNotNull(defined(term, reasons(2, 1, 0), positive));
        assertNull(defined(term, reasons(2), positive));
        assertNull(defined(term, reasons(2, 1, 1), positive));
        assertNull(defined(term, reasons(2, 1, 0)));
        assertNull(defined(term, reasons(3, 1, 0), positive));
        assertNull(defined(term, reasons(2, 1, 0), notNegative));
        assertNull(defined(term, reasons(2, 1, 0), elsewhere));
        assertNull(defined(term, reasons(2, 1, 0), other));
        assertNull(DefinedWhere.of(term, FROM_0, X, false, reasons(2, 1, 0), new NotNegativeWhere[] {positive}));
        assertNull(DefinedWhere.of(term, FROM_0, ofX(Operations.SQUARE), true, reasons(2, 1, 0), new NotNegativeWhere[] {positive}));
    }

    @ParameterizedTest
    @ValueSource(ints = {Operations.SUM, Operations.PRODUCT, Operations.SQUARE, Operations.EXPONENTIAL, Operations.ABSOLUTE,
        Operations.SMALLER, Operations.SINE, Operations.COSINE, Operations.ARC_TANGENT, Operations.NORMAL})
    void otherOperationsAlwaysHaveResults(int kind) {
        assertNotNull(defined(ofX(kind), reasons(2), NONE));
        assertNull(defined(term(operation(Operations.VARIABLE, 0, 0), operation(kind, 0, 1)), reasons(2), NONE));
        assertNull(defined(term(operation(Operations.VARIABLE, 0, 0), operation(kind, -1, 0)), reasons(2), NONE));
        assertNull(defined(term(operation(Operations.VARIABLE, -1, 0)), reasons(1), NONE));
        assertNull(defined(term(operation(Operations.VARIABLE, 0, 0), operation(Operations.ANY_ROOT, 0, 0, 2)), reasons(2), NONE));
        assertNull(defined(ofX(Operations.WEIGHTED), reasons(2), NONE));
        assertNull(defined(ofX(Operations.WEIGHTED + 1), reasons(2), NONE));
    }

    /** Of odd degree those of all numbers; not of even degree, not of degree -1, and not one of what comes later. */
    @Test
    void rootsOfOddDegreeHaveResults() {
        NotNegativeWhere x = NotNegativeWhere.of(FROM_0, X);
        for (int degree = -3; degree <= 6; degree++) {
            Term root = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.ANY_ROOT, 0, 0, degree));
            boolean isOdd = degree > 0 && degree % 2 != 0;
            assertEquals(isOdd, defined(root, reasons(2), NONE) != null);
            assertEquals(isOdd, DefinedWhere.behind(x, root, reasons(2), new NotNegativeWhere[0]) != null);
        }
        for (int[] later : new int[][] {{1, 0}, {0, 1}, {-1, 0}, {0, -1}, {2, 2}}) {
            Term root = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.ANY_ROOT, later[0], later[1], 3));
            assertNull(defined(root, reasons(2), NONE));
        }
    }

    /** x is the divisor and must be the one that is positive, not 1 over which it is divided. */
    @Test
    void theDivisorMustBePositive() {
        Term quotient = term(operation(Operations.NUMBER, 0, 0, 1), operation(Operations.VARIABLE, 0, 0),
            operation(Operations.QUOTIENT, 0, 1));
        NotNegativeWhere one = NotNegativeWhere.of(on(term(operation(Operations.NUMBER, 0, 0, 1)), FROM_0, true), X, true);
        assertNull(defined(quotient, reasons(3, 2, 0), one));
        assertNull(defined(quotient, reasons(3, 2, 0), NotNegativeWhere.of(FROM_0, X)));
    }

    /** x^2, and what it is divided by x: both are positive, and not negative where the dividend is so only. */
    @Test
    void productsAndQuotients() {
        Term square = ofX(Operations.SQUARE);
        NotNegativeWhere x = NotNegativeWhere.of(FROM_0, X);
        NotNegativeWhere weak = NotNegativeWhere.of(on(X, FROM_0, false), X, true);
        DefinedWhere value = defined(square, reasons(2), NONE);
        NotNegativeWhere known = NotNegativeWhere.ofTwo(value, x, x);
        assertTrue(known.strict);
        assertNull(NotNegativeWhere.ofTwo(value, weak, weak));
        assertNull(NotNegativeWhere.ofTwo(value, x, weak));
        Term quotient = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.SQUARE, 0, 0),
            operation(Operations.QUOTIENT, 1, 0));
        DefinedWhere ratio = defined(quotient, reasons(3, 2, 0), x);
        NotNegativeWhere weakSquare = NotNegativeWhere.of(on(square, FROM_0, false), X, true);
        assertTrue(NotNegativeWhere.ofTwo(ratio, known, x).strict);
        assertFalse(NotNegativeWhere.ofTwo(ratio, weakSquare, x).strict);
        assertNull(NotNegativeWhere.ofTwo(ratio, x, known));
        assertNull(NotNegativeWhere.ofTwo(ratio, NotNegativeWhere.of(on(square, box(0, 3), false), X, true), x));
        assertNull(NotNegativeWhere.ofTwo(ratio, NotNegativeWhere.of(on(square, FROM_0, false), square, true), x));
        Term sum = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.SQUARE, 0, 0), operation(Operations.SUM, 1, 0, -1));
        assertNull(NotNegativeWhere.ofTwo(defined(sum, reasons(3), NONE), known, x));
    }

    private static final Ranges UNIT_SQUARE = box(0, 1, 0, 1);
    private static final Term Y = term(operation(Operations.VARIABLE, 1, 0));

    /** x, y, an operation of both and another one, so many of these. */
    private static Term ofBoth(int size, int kind) {
        return term(Arrays.copyOf(new int[][] {operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0),
            operation(kind, 0, 1), operation(Operations.SQUARE, 2, 2)}, size));
    }

    /** x, 2, their difference and a function of it, and 1 at the end. */
    private static Term condition(int kind, int... of) {
        return term(operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 2), operation(Operations.SUM, 0, 1, -1),
            operation(kind, of.length == 0 ? 2 : of[0], 2), operation(Operations.NUMBER, 0, 0, 1));
    }

    private static final Term LESS_2 = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 2),
        operation(Operations.SUM, 0, 1, -1));

    /** What has a root is not negative, what has a logarithm is positive; nothing of other functions, operands and beginnings. */
    @Test
    void whatAConditionTakesTheRootOf() {
        for (boolean positive : new boolean[] {true, false}) {
            NotNegativeWhere root = NotNegativeWhere.ofOperand(FROM_0, condition(Operations.ROOT), positive, 3, LESS_2);
            assertFalse(root.strict);
            assertSame(LESS_2, root.term);
            assertTrue(NotNegativeWhere.ofOperand(FROM_0, condition(Operations.LOGARITHM), positive, 3, LESS_2).strict);
        }
        for (int kind = Operations.SUM; kind <= Operations.WEIGHTED; kind++) {
            boolean isOne = kind == Operations.ROOT || kind == Operations.LOGARITHM;
            assertTrue(isOne || NotNegativeWhere.ofOperand(FROM_0, condition(kind), true, 3, LESS_2) == null);
        }
        assertNull(NotNegativeWhere.ofOperand(FROM_0, condition(Operations.ROOT, 0), true, 3, LESS_2));
        assertNull(NotNegativeWhere.ofOperand(FROM_0, condition(Operations.ROOT), true, 4, LESS_2));
        assertNull(NotNegativeWhere.ofOperand(FROM_0, condition(Operations.ROOT), true, 2, LESS_2));
        assertNull(NotNegativeWhere.ofOperand(FROM_0, condition(Operations.ROOT), true, 5, LESS_2));
        assertNull(NotNegativeWhere.ofOperand(FROM_0, condition(Operations.ROOT), true, -1, LESS_2));
        assertNull(NotNegativeWhere.ofOperand(FROM_0, condition(Operations.ROOT), true, 3, X));
        assertNull(NotNegativeWhere.ofOperand(FROM_0, condition(Operations.ROOT), true, 3, term(operation(Operations.VARIABLE, 1, 0),
            operation(Operations.NUMBER, 0, 0, 2), operation(Operations.SUM, 0, 1, -1))));
        assertNull(NotNegativeWhere.ofOperand(FROM_0, condition(Operations.ROOT), true, 3, condition(Operations.ROOT)));
    }

    /** Where x - 2 and 1/2 - x are not negative there is no point; where x - 2 and -(x - 2) are, there is one. */
    @Test
    void whatHoldsNeverTogether() {
        Term all = condition(Operations.ROOT);
        NotNegativeWhere holds = NotNegativeWhere.ofOperand(FROM_0, all, true, 3, LESS_2);
        Term opposite = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 2),
            operation(Operations.SUM, 0, 1, -1), operation(Operations.NUMBER, 0, 0, 0), operation(Operations.SUM, 3, 2, -1));
        NotNegativeWhere fails = NotNegativeWhere.of(on(opposite, box(0, 1), true), all, true);
        NotNegativeWhere there = NotNegativeWhere.ofOperand(box(0, 1), all, true, 3, LESS_2);
        Term minus = term(operation(Operations.NUMBER, 0, 0, -1));
        NotNegativeWhere known = NotNegativeWhere.never(minus, true, there, fails);
        assertTrue(known.strict);
        assertSame(minus, known.term);
        assertNull(NotNegativeWhere.never(minus, true, holds, fails));
        assertNull(NotNegativeWhere.never(minus, true, there, NotNegativeWhere.of(on(opposite, box(0, 2), false), all, true)));
        assertNull(NotNegativeWhere.never(minus, true, there, NotNegativeWhere.of(on(opposite, box(0, 1), true), all, false)));
        assertNull(NotNegativeWhere.never(minus, true, there, NotNegativeWhere.of(on(opposite, box(0, 1), true), X, true)));
        assertNull(NotNegativeWhere.never(minus, true, there, NotNegativeWhere.of(on(minus(2), box(0, 1), true), all, true)));
        assertNull(NotNegativeWhere.never(minus, true, fails, fails));
    }

    /** 0 less x, or less x - 2 with another factor. */
    private static Term minus(int factor) {
        return term(operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 2), operation(Operations.SUM, 0, 1, -1),
            operation(Operations.NUMBER, 0, 0, 0), operation(Operations.SUM, 3, 2, -factor));
    }

    /** The root of x - 2 where it is not negative, and the logarithm where it is positive, behind what is known. */
    @Test
    void operationsBehindASign() {
        Term two = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 2));
        for (boolean strict : new boolean[] {false, true}) {
            Term all = condition(strict ? Operations.LOGARITHM : Operations.ROOT);
            NotNegativeWhere known = NotNegativeWhere.of(on(two, FROM_0, true), all, true);
            NotNegativeWhere sign = NotNegativeWhere.ofOperand(FROM_0, all, true, 3, LESS_2);
            for (int kind : new int[] {Operations.ROOT, Operations.LOGARITHM}) {
                Term term = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 2),
                    operation(Operations.SUM, 0, 1, -1), operation(kind, 2, 2));
                boolean follows = strict || kind == Operations.ROOT;
                assertTrue(follows == (DefinedWhere.behind(known, term, reasons(4, 3, 0), new NotNegativeWhere[] {sign}) != null));
                assertNull(DefinedWhere.behind(known, term, reasons(4), new NotNegativeWhere[] {sign}));
                assertNull(DefinedWhere.behind(known, term, reasons(4, 3, 1), new NotNegativeWhere[] {sign}));
                assertNull(DefinedWhere.behind(known, term, reasons(3), new NotNegativeWhere[] {sign}));
                assertNull(DefinedWhere.behind(known, term, reasons(4, 3, 0), new NotNegativeWhere[] {known}));
                assertNull(DefinedWhere.behind(NotNegativeWhere.of(on(two, FROM_0, true), X, true), term, reasons(4, 3, 0),
                    new NotNegativeWhere[] {sign}));
                assertNull(DefinedWhere.behind(sign, ofX(kind), reasons(2, 1, 0), new NotNegativeWhere[] {sign}));
            }
        }
        NotNegativeWhere one = NotNegativeWhere.of(on(two, FROM_0, true), X, true);
        assertNull(DefinedWhere.behind(one, term(operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 2),
            operation(Operations.ROOT, 0, 1), operation(Operations.ANY_ROOT, 0, 0, 4)), reasons(4, 2, 0, 3, 0),
            new NotNegativeWhere[] {NotNegativeWhere.of(FROM_0, X)}));
    }

    /** x - 2 in a longer term has the sign that it has alone. */
    @Test
    void signsOfWhatIsCopied() {
        Term all = condition(Operations.ROOT);
        NotNegativeWhere sign = NotNegativeWhere.ofOperand(FROM_0, all, true, 3, LESS_2);
        Term longer = term(operation(Operations.NUMBER, 0, 0, 2), operation(Operations.VARIABLE, 0, 0), operation(Operations.SUM, 1, 0, -1),
            operation(Operations.SUM, 0, 1, -1), operation(Operations.SQUARE, 1, 1));
        NotNegativeWhere whole = NotNegativeWhere.of(on(longer, FROM_0, false), all, true);
        Term part = term(operation(Operations.NUMBER, 0, 0, 2), operation(Operations.VARIABLE, 0, 0), operation(Operations.SUM, 1, 0, -1));
        assertSame(part, NotNegativeWhere.ofOriginal(whole, part, sign, new int[] {1, 0, 2}).term);
        Term other = term(operation(Operations.NUMBER, 0, 0, 2), operation(Operations.VARIABLE, 0, 0),
            operation(Operations.SUM, 1, 0, -1), operation(Operations.SUM, 0, 1, -1));
        assertNull(NotNegativeWhere.ofOriginal(whole, other, sign, new int[] {1, 0, 2}));
        assertNull(NotNegativeWhere.ofOriginal(whole, other, sign, new int[] {1, 0, 3}));
        assertNull(NotNegativeWhere.ofOriginal(whole, part, sign, new int[] {0, 1, 2}));
        assertNull(NotNegativeWhere.ofOriginal(whole, part, sign, new int[] {1, 0}));
        assertNull(NotNegativeWhere.ofOriginal(whole, LESS_2, sign, new int[] {1, 0, 2}));
        assertNull(NotNegativeWhere.ofOriginal(NotNegativeWhere.of(on(longer, box(0, 3), false), all, true), part, sign,
            new int[] {1, 0, 2}));
        assertNull(NotNegativeWhere.ofOriginal(NotNegativeWhere.of(on(longer, FROM_0, false), X, true), part, sign, new int[] {1, 0, 2}));
    }

    /** x, 2, their differences, roots of these, and 2 at the end: with one operation changed. */
    private static NotNegativeWhere equation(int changed, int... operation) {
        int[][] all = {operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 2), operation(Operations.SUM, 0, 1, -1),
            operation(Operations.SUM, 1, 0, -1), operation(Operations.ROOT, 2, 2), operation(Operations.ROOT, 3, 3),
            operation(Operations.SUM, 1, 1, 0)};
        if (changed >= 0) {
            all[changed] = operation;
        }
        // Where there is no point anything is said.
        Term term = term(all);
        return NotNegativeWhere.nowhere(term, X, true, true, on(term(operation(Operations.VARIABLE, 0, 0),
            operation(Operations.NUMBER, 0, 0, 0), operation(Operations.SUM, 1, 0, -1)), box(-2, -1, 0, 1), true));
    }

    /** x is 2 where x - 2 and 2 - x have roots; of other variables, differences, roots and numbers it is not said. */
    @Test
    void whatEquationsSay() {
        assertSame(X, NotNegativeWhere.ofEqual(X, new int[] {1}, new int[] {4}, equation(-1)).term);
        Term plain = ofX(Operations.SQUARE);
        assertNull(NotNegativeWhere.ofEqual(plain, new int[] {1, 6}, new int[] {4, -1}, equation(-1)));
        assertSame(plain, NotNegativeWhere.ofEqual(plain, new int[] {1, 6}, new int[] {4, -1}, equation(6, Operations.SQUARE, 1, 1, 1))
            .term);
        assertNull(NotNegativeWhere.ofEqual(plain, new int[] {1, 6}, new int[] {4, -1}, equation(6, Operations.SQUARE, 0, 0, 1)));
        int[][][] others = {
            {{0}, {Operations.VARIABLE, 1, 0, 1}}, {{1}, {Operations.VARIABLE, 0, 0, 1}}, {{2}, {Operations.SUM, 0, 1, 1}},
            {{2}, {Operations.SUM, 1, 0, -1}}, {{2}, {Operations.SUM, 0, 1, -2}}, {{2}, {Operations.PRODUCT, 0, 1, -1}},
            {{3}, {Operations.SUM, 0, 1, -1}}, {{3}, {Operations.SUM, 1, 0, -2}}, {{4}, {Operations.ABSOLUTE, 2, 2, 1}},
            {{4}, {Operations.ROOT, 3, 3, 1}}, {{4}, {Operations.ANY_ROOT, 2, 2, 3}}, {{5}, {Operations.ROOT, 2, 2, 1}},
            {{5}, {Operations.SQUARE, 3, 3, 1}}};
        for (int[][] other : others) {
            boolean isSame = other[0][0] == 1;
            assertTrue(isSame || NotNegativeWhere.ofEqual(X, new int[] {1}, new int[] {4}, equation(other[0][0], other[1])) == null);
        }
        for (int equation : new int[] {-1, 2, 3, 5, 6, 7, 100, Integer.MAX_VALUE}) {
            assertNull(NotNegativeWhere.ofEqual(X, new int[] {1}, new int[] {equation}, equation(-1)));
        }
        assertNull(NotNegativeWhere.ofEqual(X, new int[] {0}, new int[] {4}, equation(-1)));
        assertNull(NotNegativeWhere.ofEqual(X, new int[] {-1}, new int[] {4}, equation(-1)));
        assertNull(NotNegativeWhere.ofEqual(X, new int[] {1}, new int[] {}, equation(-1)));
        assertNull(NotNegativeWhere.ofEqual(Y, new int[] {1}, new int[] {4}, equation(-1)));
        assertNull(NotNegativeWhere.ofEqual(term(operation(Operations.NUMBER, 0, 0, 2)), new int[] {1}, new int[] {4}, equation(-1)));
    }

    /** Where x y > 0, both are positive, if they are nowhere negative. */
    /** x, y, 0, -x, y - x, the root of one of these, and one of them at the end. */
    private static NotNegativeWhere withRoot(int kind, int of, int last) {
        Term term = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0), operation(Operations.NUMBER, 0, 0, 0),
            operation(Operations.SUM, 2, 0, -1), operation(Operations.SUM, 1, 0, -1), operation(kind, of, of),
            operation(Operations.SUM, last, last, 0));
        return NotNegativeWhere.nowhere(term, X, true, true, on(term(operation(Operations.VARIABLE, 0, 0),
            operation(Operations.NUMBER, 0, 0, 0), operation(Operations.SUM, 1, 0, -1)), box(-2, -1, 0, 1), true));
    }

    private static boolean isSide(Term kink, int side, int[] places, NotNegativeWhere known) {
        int[] roots = IntStream.range(0, kink.size()).map(k -> k == kink.size() - 1 ? 5 : -1).toArray();
        NotNegativeWhere proved = NotNegativeWhere.ofEqual(kink, places, roots, known);
        assertTrue(proved == null || proved.term == kink && places[places.length - 1] == side);
        return proved != null;
    }

    /** |x| is x where x has a root, and -x where that has one; of x and y, x is the smaller one where y - x has a root. */
    @Test
    void whatRootsSayOfSides() {
        Term absolute = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.ABSOLUTE, 0, 0));
        Term square = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.SQUARE, 0, 0));
        Term smaller = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0),
            operation(Operations.SMALLER, 0, 1));
        Term turned = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0),
            operation(Operations.SMALLER, 1, 0));
        for (int kind : new int[] {Operations.ROOT, Operations.SQUARE}) {
            for (int of = 0; of < 5; of++) {
                for (int side = 0; side < 5; side++) {
                    NotNegativeWhere known = withRoot(kind, of, side);
                    boolean isRoot = kind == Operations.ROOT;
                    assertEquals(isRoot && of == side && (of == 0 || of == 3), isSide(absolute, side, new int[] {0, side}, known));
                    assertFalse(isSide(absolute, side, new int[] {1, side}, known), "of another variable");
                    assertFalse(isSide(square, side, new int[] {0, side}, known), "no absolute value");
                    for (Term of2 : new Term[] {smaller, turned}) {
                        assertEquals(isRoot && of == 4 && side == 0, isSide(of2, side, new int[] {0, 1, side}, known));
                        assertFalse(isSide(of2, side, new int[] {0, -1, side}, known), "no copy of y");
                    }
                }
            }
        }
        assertNull(NotNegativeWhere.ofEqual(absolute, new int[] {0, 0}, new int[] {-1, 7}, withRoot(Operations.ROOT, 0, 0)));
        assertNull(NotNegativeWhere.ofEqual(absolute, new int[] {0, 0}, new int[] {-1, 4}, withRoot(Operations.ROOT, 0, 0)));
    }

    /** Squares and absolute values are not negative, nothing else is by its kind. */
    @Test
    void signsByKind() {
        for (int kind = Operations.PRODUCT; kind <= Operations.WEIGHTED; kind++) {
            Term term = term(operation(Operations.VARIABLE, 0, 0), operation(kind, 0, 0));
            int[] reasons = {-1, 0};
            DefinedWhere value = DefinedWhere.of(term, FROM_0, X, true, reasons, new NotNegativeWhere[] {NotNegativeWhere.of(FROM_0, X)});
            boolean isKnown = kind == Operations.SQUARE || kind == Operations.ABSOLUTE;
            NotNegativeWhere known = value == null ? null : NotNegativeWhere.ofKind(value);
            assertTrue(isKnown ? known.term == term && known.condition == X && known.positive && !known.strict : known == null);
        }
    }

    @Test
    void factorsOfWhatIsPositive() {
        Term product = ofBoth(3, Operations.PRODUCT);
        for (Term factor : new Term[] {X, ofBoth(2, 0)}) {
            NotNegativeWhere known = NotNegativeWhere.ofFactor(on(factor, UNIT_SQUARE, false), product);
            assertTrue(known.strict && known.positive);
            assertSame(product, known.condition);
            assertSame(factor, known.term);
        }
        assertTrue(NotNegativeWhere.ofFactor(on(X, box(1, 2, 0, 1), true), product).strict);
        assertNull(NotNegativeWhere.ofFactor(on(Y, UNIT_SQUARE, false), product), "does not begin with y");
        assertNull(NotNegativeWhere.ofFactor(on(product, UNIT_SQUARE, false), product), "no factor of itself");
        assertNull(NotNegativeWhere.ofFactor(on(X, UNIT_SQUARE, false), ofBoth(4, Operations.PRODUCT)), "the square of the product");
        assertNull(NotNegativeWhere.ofFactor(on(X, UNIT_SQUARE, false), ofBoth(3, Operations.SUM)), "a sum");
        assertNull(NotNegativeWhere.ofFactor(on(X, UNIT_SQUARE, false), ofBoth(2, 0)), "only y");
        assertNull(on(X, box(-1, 1, 0, 1), false), "negative somewhere");
    }

    /** What is so where y > 0 is so where x y > 0, for there y > 0. */
    @Test
    void throughAnotherCondition() {
        Term product = ofBoth(3, Operations.PRODUCT);
        Term last = ofBoth(2, 0);
        NotNegativeWhere implied = NotNegativeWhere.ofFactor(on(last, UNIT_SQUARE, false), product);
        NotNegativeWhere known = NotNegativeWhere.through(NotNegativeWhere.of(on(X, UNIT_SQUARE, false), last, true), implied);
        assertSame(product, known.condition);
        assertSame(X, known.term);
        assertTrue(known.positive && !known.strict);
        assertTrue(NotNegativeWhere.through(NotNegativeWhere.of(UNIT_SQUARE, last), implied).strict);
        // What is not negative need not be positive; the other way round it is enough.
        NotNegativeWhere weak = NotNegativeWhere.of(on(last, UNIT_SQUARE, false), product, true);
        assertNull(NotNegativeWhere.through(NotNegativeWhere.of(UNIT_SQUARE, last), weak));
        assertFalse(NotNegativeWhere.through(NotNegativeWhere.of(on(X, UNIT_SQUARE, false), last, false), weak).strict);
        assertFalse(NotNegativeWhere.through(NotNegativeWhere.of(on(X, UNIT_SQUARE, false), last, false),
            NotNegativeWhere.of(on(last, UNIT_SQUARE, false), product, false)).positive);
        assertNull(NotNegativeWhere.through(NotNegativeWhere.of(UNIT_SQUARE, Y), implied), "another condition");
        assertNull(NotNegativeWhere.through(NotNegativeWhere.of(box(0, 1, 0, 2), last), implied), "another box");
    }

    private static Term less(int n, boolean isFrom) {
        return term(operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, n),
            operation(Operations.SUM, isFrom ? 0 : 1, isFrom ? 1 : 0, -1));
    }

    /** x - n, and behind it the negative of an operation. */
    private static Term negative(int n, int of, int factor, int zero) {
        return term(operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, n), operation(Operations.SUM, 0, 1, -1),
            operation(Operations.NUMBER, 0, 0, zero), operation(Operations.SUM, 3, of, factor));
    }

    /** From 0 to 4, x >= 5 fails; x > 4 does, but x >= 4 holds at the end. */
    @Test
    void whatHoldsNowhere() {
        Term minusOne = term(operation(Operations.NUMBER, 0, 0, -1));
        assertNotNull(NotNegativeWhere.nowhere(minusOne, less(5, true), false, true, on(negative(5, 2, -1, 0), FROM_0, true)));
        assertNotNull(NotNegativeWhere.nowhere(minusOne, less(4, true), true, false, on(negative(4, 2, -1, 0), FROM_0, false)));
        assertNull(on(negative(4, 2, -1, 0), FROM_0, true));
        assertNull(NotNegativeWhere.nowhere(minusOne, less(4, true), false, false, on(negative(4, 2, -1, 0), FROM_0, false)));
        NotNegativeOn fails = on(negative(5, 2, -1, 0), FROM_0, true);
        assertNull(NotNegativeWhere.nowhere(minusOne, less(4, true), false, false, fails));
        assertNull(NotNegativeWhere.nowhere(minusOne, less(5, false), false, false, fails));
        assertNull(NotNegativeWhere.nowhere(minusOne, X, false, false, fails));
        assertNull(NotNegativeWhere.nowhere(minusOne, less(5, true), false, false, on(negative(5, 2, -1, 6), FROM_0, true)));
        assertNull(NotNegativeWhere.nowhere(minusOne, less(-1, true), false, false, on(negative(-1, 2, 1, 0), FROM_0, true)));
        assertNull(NotNegativeWhere.nowhere(minusOne, less(-5, true), false, false, on(negative(-5, 1, -1, 0), FROM_0, true)));
    }

    @Test
    void twoPartsOfABox() {
        NotNegativeWhere below = NotNegativeWhere.of(on(X, box(0, 2), false), X, true);
        NotNegativeWhere above = NotNegativeWhere.of(on(X, box(2, 4), false), X, true);
        NotNegativeWhere whole = NotNegativeWhere.join(FROM_0, 0, below, above);
        assertSame(FROM_0, whole.box);
        assertSame(X, whole.condition);
        assertNull(NotNegativeWhere.join(FROM_0, 1, below, above));
        assertNull(NotNegativeWhere.join(box(0, 5), 0, below, above));
        assertNull(NotNegativeWhere.join(FROM_0, 0, below, NotNegativeWhere.of(on(X, box(3, 4), false), X, true)));
        assertNull(NotNegativeWhere.join(FROM_0, 0, below, NotNegativeWhere.of(on(X, box(2, 4), true), X, true)));
        assertNull(NotNegativeWhere.join(FROM_0, 0, below, NotNegativeWhere.of(on(X, box(2, 4), false), X, false)));
        assertNull(NotNegativeWhere.join(FROM_0, 0, below, NotNegativeWhere.of(on(X, box(2, 4), false), less(3, true), true)));
        assertNull(NotNegativeWhere.join(FROM_0, 0, below, NotNegativeWhere.of(on(ofX(Operations.ABSOLUTE), box(2, 4), false), X, true)));
    }

    /** x^2 and, behind it, |x|^2. */
    @Test
    void whatHasTheSameResult() {
        Term first = ofX(Operations.SQUARE);
        Term longer = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.SQUARE, 0, 0), operation(Operations.PRODUCT, 0, 0));
        Unknowns unknowns = Unknowns.of(term(operation(Operations.VARIABLE, 0, 0)), BigInteger.valueOf(100), 3);
        Image x = new Image(BigInteger.valueOf(100), BigInteger.ONE, BigInteger.ONE, BigInteger.ONE, BigInteger.ZERO);
        Image square = new Image(BigInteger.valueOf(10_000), BigInteger.ONE, BigInteger.ONE, BigInteger.TWO, BigInteger.ZERO);
        SameResult same = SameResult.of(longer, FROM_0, unknowns, new int[] {0, -1, -1}, new Image[] {x, square, square}, 1, 2);
        NotNegativeWhere known = NotNegativeWhere.of(on(longer, FROM_0, false), X, true);
        assertSame(first, NotNegativeWhere.same(first, same, known).term);
        assertNull(NotNegativeWhere.same(X, same, known));
        assertNull(NotNegativeWhere.same(first, same, NotNegativeWhere.of(on(longer, box(0, 3), false), X, true)));
        assertNull(NotNegativeWhere.same(first, same, NotNegativeWhere.of(on(first, FROM_0, false), X, true)));
    }

    /** x, y, x - y (or y - x), and k x - k y, which is not negative where that condition holds. */
    private static int[][] guarded(boolean isFrom, int k) {
        return new int[][] {operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0),
            operation(Operations.SUM, isFrom ? 0 : 1, isFrom ? 1 : 0, -1), operation(Operations.NUMBER, 0, 0, 0),
            operation(Operations.SUM, 3, 0, k), operation(Operations.SUM, 4, 1, -k)};
    }

    private static int[][] joined(int[][] first, int[]... rest) {
        int[][] all = Arrays.copyOf(first, first.length + rest.length);
        System.arraycopy(rest, 0, all, first.length, rest.length);
        return all;
    }

    /** What is said of k (x - y) along x, with the condition x - y, or y - x. */
    private record Way(Ranges box, Ranges along, boolean isFrom, int k, int sign, boolean positive) {
        NotNegativeWhere statement() {
            return statement(false);
        }

        /** @param strict whether the slope is to be positive */
        NotNegativeWhere statement(boolean strict) {
            int[][] value = guarded(isFrom, k);
            // 1, and the slopes of x, of 0 + k x, and of that less k y, all with the sign.
            int[][] slopes = joined(value, operation(Operations.NUMBER, 0, 0, 1), operation(Operations.SUM, 3, 6, k),
                operation(Operations.SUM, 7, 3, -k), operation(Operations.SUM, 3, 8, sign));
            SlopeOf slope = SlopeOf.of(term(slopes), 0, new int[] {6, 3, -1, 3, 7, 8}, sign);
            int[][] there = joined(value, operation(Operations.SUM, 3, 1, k), operation(Operations.SUM, 6, 1, -k),
                operation(Operations.SUM, 3, 3, 0));
            SameResult nothing = nothing(term(there));
            PlacedAt placed = PlacedAt.of(term(there), box, 0, 1, new int[] {1, 1, -1, 3, 6, 8}, new int[] {-1, -1, -1, -1, -1, 0},
                new SameResult[] {nothing});
            NotNegativeOn sign = on(term(slopes), along, strict);
            return sign == null ? null : NotNegativeWhere.fromPlace(term(value), term(Arrays.copyOf(value, 3)), positive, slope, sign,
                placed, on(term(there), box, false), EnclosedOn.of(term(Arrays.copyOf(there, 2)), box, LN, MOST_BITS));
        }

        /** Operations 7 and 8 are both 0. */
        private SameResult nothing(Term there) {
            Unknowns unknowns = Unknowns.of(term(operation(Operations.VARIABLE, 1, 0)), BigInteger.valueOf(1000), 3);
            BigInteger y = BigInteger.valueOf(1000);
            BigInteger factor = BigInteger.valueOf(k);
            BigInteger one = BigInteger.ONE;
            BigInteger zero = BigInteger.ZERO;
            Image none = new Image(zero, one, one, zero, zero);
            Image multiple = new Image(y.multiply(factor), one, BigInteger.valueOf(9), one, zero);
            Image difference = new Image(zero, one, BigInteger.valueOf(60), one, zero);
            Image sum = new Image(zero, one, BigInteger.TWO, zero, zero);
            return SameResult.of(there, box, unknowns, new int[] {-2, 0, -2, -1, -2, -2, -1, -1, -1}, new Image[] {none,
                new Image(y, one, one, one, zero), none, none, none, none, multiple, difference, sum}, 7, 8);
        }
    }

    private static final Ranges SQUARE = box(0, 2, 0, 2);

    /** 3 (x - y) where x >= y, and 3 (y - x) where y >= x: not the other way round, and along all x from the places on. */
    @Test
    void fromAPlaceOn() {
        NotNegativeWhere up = new Way(SQUARE, SQUARE, true, 3, 1, false).statement();
        assertNotNull(up);
        assertFalse(up.strict);
        assertFalse(up.positive);
        assertTrue(new Way(SQUARE, SQUARE, true, 3, 1, true).statement().positive);
        // Positive only where the condition is strict and the slope positive: where x is y, it is 0.
        assertTrue(new Way(SQUARE, SQUARE, true, 3, 1, true).statement(true).strict);
        assertTrue(new Way(SQUARE, SQUARE, false, -3, -1, true).statement(true).strict);
        assertFalse(new Way(SQUARE, SQUARE, true, 3, 1, true).statement(false).strict);
        assertFalse(new Way(SQUARE, SQUARE, true, 3, 1, false).statement(true).strict);
        assertNotNull(new Way(SQUARE, SQUARE, false, -3, -1, false).statement());
        assertNull(new Way(SQUARE, SQUARE, true, -3, 1, false).statement());
        assertNull(new Way(SQUARE, SQUARE, false, 3, 1, false).statement());
        assertNull(new Way(SQUARE, SQUARE, true, -3, -1, false).statement());
        assertNull(new Way(SQUARE, box(1, 2, 0, 2), true, 3, 1, false).statement());
        // The least place is below the box: all numbers from it on must be on the way.
        assertNull(new Way(box(1, 2, 0, 2), box(1, 2, 0, 2), true, 3, 1, false).statement());
        // Places above the box are not reached by points where the condition holds.
        assertNotNull(new Way(box(0, 1, 0, 2), box(0, 1, 0, 2), true, 3, 1, false).statement());
        assertNull(new Way(box(0, 1, 0, 2), box(0, 1, 0, 2), false, -3, -1, false).statement());
    }

    /** y, x, x - y and 3 x, or the first two of these the other way round. */
    private static int[][] late(boolean isLate) {
        int x = isLate ? 1 : 0;
        int y = 1 - x;
        return new int[][] {operation(Operations.VARIABLE, x, 0), operation(Operations.VARIABLE, y, 0), operation(Operations.SUM, x, y, -1),
            operation(Operations.NUMBER, 0, 0, 0), operation(Operations.SUM, 3, x, 3)};
    }

    /** What is said of 3 x where x > y, by a slope that is not negative where a condition is positive, as another statement says. */
    private static NotNegativeWhere fromPlace(boolean isLate, Term condition, NotNegativeWhere inside) {
        int[][] value = late(isLate);
        int y = isLate ? 0 : 1;
        int[][] slopes = joined(value, operation(Operations.NUMBER, 0, 0, 1), operation(Operations.SUM, 3, 5, 3),
            operation(Operations.SUM, 3, 6, 1));
        SlopeOf slope = SlopeOf.of(term(slopes), 0, isLate ? new int[] {3, 5, -1, 3, 6} : new int[] {5, 3, -1, 3, 6}, 1);
        int[][] there = joined(value, operation(Operations.SUM, 3, y, 3));
        PlacedAt placed = PlacedAt.of(term(there), SQUARE, 0, y, new int[] {y, y, -1, 3, 5}, new int[] {-1, -1, -1, -1, -1},
            new SameResult[0]);
        Term difference = term(Arrays.copyOf(value, 3));
        PlaceValue place = new PlaceValue(EnclosedOn.of(term(operation(Operations.VARIABLE, 1, 0)), SQUARE, LN, MOST_BITS), new int[] {y});
        return NotNegativeWhere.fromPlace(term(value), NotNegativeWhere.of(SQUARE, difference), slope,
            NotNegativeWhere.of(on(term(slopes), SQUARE, true), condition, true), inside, placed,
            NotNegativeWhere.of(on(term(there), SQUARE, false), difference, true), place);
    }

    private static NotNegativeWhere where(Term term, Term condition) {
        return NotNegativeWhere.of(on(term, SQUARE, true), condition, true);
    }

    /** By a slope that is known where x and its place differ, or where something without x is positive, which it must be said to be. */
    @Test
    void fromAPlaceOnBySlopesSomewhere() {
        Term difference = term(Arrays.copyOf(late(true), 3));
        Term steady = term(operation(Operations.VARIABLE, 1, 0), operation(Operations.EXPONENTIAL, 0, 0));
        Term changing = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.EXPONENTIAL, 0, 0));
        Term opposite = term(operation(Operations.VARIABLE, 1, 0), operation(Operations.VARIABLE, 0, 0),
            operation(Operations.SUM, 0, 1, -1));
        NotNegativeWhere said = where(steady, difference);
        NotNegativeWhere proved = fromPlace(true, difference, said);
        assertNotNull(proved);
        assertTrue(proved.strict);
        assertSame(SQUARE, proved.box);
        assertNotNull(fromPlace(true, steady, said));
        assertNull(fromPlace(true, steady, where(changing, difference)), "nothing says that it is positive");
        assertNull(fromPlace(true, steady, where(steady, steady)), "that is said elsewhere");
        assertNull(fromPlace(true, changing, where(changing, difference)), "it may not be so on the way");
        assertNull(fromPlace(true, opposite, said), "on the way it is not");
        assertNull(fromPlace(false, term(Arrays.copyOf(late(false), 3)), said), "the place is not computed before x");
    }

    /** 3, x, their sum and x 3. */
    private static final Term COPIED = term(operation(Operations.NUMBER, 0, 0, 3), operation(Operations.VARIABLE, 0, 0),
        operation(Operations.SUM, 0, 1), operation(Operations.PRODUCT, 1, 0));

    private static NotNegativeWhere ofCopy(Term term, int... places) {
        return NotNegativeWhere.ofCopy(term, places, NotNegativeWhere.of(on(COPIED, FROM_0, false), X, true));
    }

    private static Term product(int i, int j, int number) {
        return term(operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, number), operation(Operations.PRODUCT, i, j));
    }

    @Test
    void copiesOfAllOperations() {
        NotNegativeWhere known = ofCopy(product(0, 1, 3), 1, 0, 3);
        assertSame(FROM_0, known.box);
        assertSame(X, known.condition);
        assertFalse(known.strict);
        NotNegativeWhere positive = NotNegativeWhere.of(FROM_0, X);
        assertTrue(NotNegativeWhere.ofCopy(term(operation(Operations.VARIABLE, 0, 0)), new int[] {0}, positive).strict);
    }

    /** Of a statement about all of COPIED, at places and with a condition of its own. */
    private static boolean says(Term term, boolean strict, int[] places, Term condition, boolean positive, int... ofCondition) {
        return NotNegativeWhere.of(on(COPIED, FROM_0, false), X, true).says(term, FROM_0, strict, places, condition, positive, ofCondition);
    }

    /** A statement says what it says of copies, with a sum with 0 times something at the end of one term, both or none. */
    @Test
    void whatAStatementSays() {
        NotNegativeOn known = on(COPIED, FROM_0, false);
        Term product = product(0, 1, 3);
        int[] places = {1, 0, 3};
        assertTrue(known.says(product, FROM_0, false, places));
        assertFalse(known.says(product, FROM_0, true, places));
        assertFalse(known.says(product, box(1, 2), false, places));
        assertFalse(known.says(product, FROM_0, false, new int[] {1, 0, 2}));
        Term repeated = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 3),
            operation(Operations.PRODUCT, 0, 1), operation(Operations.SUM, 2, 1, 0));
        assertTrue(known.says(repeated, FROM_0, false, new int[] {1, 0, 3, 3}));
        assertFalse(known.says(repeated, FROM_0, false, new int[] {1, 0, 3, 0}));
        assertFalse(known.says(repeated, FROM_0, false, new int[] {1, -1, 3, 3}));
        assertTrue(on(repeated, FROM_0, false).says(product, FROM_0, false, new int[] {0, 1, 2}));
        assertTrue(on(repeated, FROM_0, false).says(repeated, FROM_0, false, new int[] {0, 1, 2, 3}));
        // It is x + 1 y at the end, and not the product that is copied.
        Term sum = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 3),
            operation(Operations.PRODUCT, 0, 1), operation(Operations.SUM, 2, 1, 1));
        assertFalse(on(sum, FROM_0, false).says(product, FROM_0, false, new int[] {0, 1, 2}));
        assertFalse(known.says(sum, FROM_0, false, new int[] {1, 0, 3, 3}));
    }

    /** Numbers need no copies, other operations do: where they have no result, nothing is said. */
    @Test
    void whatNeedsNoCopy() {
        NotNegativeOn known = on(COPIED, FROM_0, false);
        Term more = term(operation(Operations.NUMBER, 0, 0, 7), operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 3),
            operation(Operations.PRODUCT, 1, 2));
        assertTrue(known.says(more, FROM_0, false, new int[] {-1, 1, 0, 3}));
        assertFalse(known.says(more, FROM_0, false, new int[] {-1, -1, 0, 3}));
        Term logarithm = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.LOGARITHM, 0, 0),
            operation(Operations.NUMBER, 0, 0, 3), operation(Operations.PRODUCT, 0, 2));
        assertFalse(known.says(logarithm, FROM_0, false, new int[] {1, -1, 0, 3}));
        assertFalse(known.says(term(operation(Operations.NUMBER, 0, 0, 3)), FROM_0, false, new int[] {-1}));
    }

    /** The condition of what is known may have fewer operations, not more, and must be the same, of the same sign. */
    @Test
    void underConditionsThatAreCopies() {
        Term product = product(0, 1, 3);
        int[] places = {1, 0, 3};
        assertTrue(says(product, false, places, X, true, 0));
        assertFalse(says(product, true, places, X, true, 0));
        assertFalse(says(product, false, places, X, false, 0));
        assertFalse(says(product, false, places, term(operation(Operations.VARIABLE, 1, 0)), true, 0));
        Term more = term(operation(Operations.NUMBER, 0, 0, 1), operation(Operations.VARIABLE, 0, 0), operation(Operations.QUOTIENT, 0, 1),
            operation(Operations.SUM, 1, 1, 0));
        assertTrue(says(product, false, places, more, true, 1));
        assertFalse(says(product, false, places, more, true, 2));
        assertFalse(NotNegativeWhere.of(on(COPIED, FROM_0, false), more, true).says(product, FROM_0, false, places, X, true,
            new int[] {-1, 0, -1, 0}), "1/x has no result where x is 0");
    }

    /** Operands that are others, later or none, another number, kind or variable, and what is not copied or not at the end. */
    @Test
    void otherOperationsAreNoCopies() {
        assertNull(ofCopy(product(1, 0, 3), 1, 0, 3));
        assertNull(ofCopy(product(0, 0, 3), 1, 0, 3));
        assertNull(ofCopy(product(0, 2, 3), 1, 0, 3));
        assertNull(ofCopy(product(-1, 1, 3), 1, 0, 3));
        assertNull(ofCopy(product(0, 1, 4), 1, 0, 3));
        assertNull(ofCopy(product(0, 1, 3), 0, 1, 3));
        assertNull(ofCopy(product(0, 1, 3), 1, 0, 2));
        assertNull(ofCopy(product(0, 1, 3), 1, 0, 4));
        assertNull(ofCopy(product(0, 1, 3), 1, -1, 3));
        assertNull(ofCopy(product(0, 1, 3), 1, 0));
        assertNull(ofCopy(product(0, 1, 3), 1, 0, 3, 3));
        assertNull(ofCopy(X, 1), "it is not negative, but not what is known");
        assertNull(ofCopy(term(operation(Operations.VARIABLE, 1, 0), operation(Operations.NUMBER, 0, 0, 3),
            operation(Operations.PRODUCT, 0, 1)), 1, 0, 3));
        assertNull(ofCopy(term(operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 3),
            operation(Operations.SUM, 0, 1)), 1, 0, 3));
    }

    /** A copy is of all that the term has: where the logarithm of x - 5 has no result, nothing is said of a term with it. */
    @Test
    void whatHasNoResultIsNotCopied() {
        Term term = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.LOGARITHM, 0, 0), operation(Operations.NUMBER, 0, 0, 3),
            operation(Operations.PRODUCT, 0, 2));
        assertNull(ofCopy(term, 1, 1, 0, 3));
        assertNull(ofCopy(term, 1, 0, 0, 3));
    }

    /** x, x^2, x + x^2, x - x^2, e^x, e^(x^2), and the difference of these. */
    private static final int[][] TWO = {operation(Operations.VARIABLE, 0, 0), operation(Operations.SQUARE, 0, 0),
        operation(Operations.SUM, 0, 1), operation(Operations.SUM, 0, 1, -1), operation(Operations.EXPONENTIAL, 0, 0),
        operation(Operations.EXPONENTIAL, 1, 1), operation(Operations.SUM, 4, 5, -1)};

    private static NotNegativeWhere first(int size, Ranges box) {
        return NotNegativeWhere.of(on(term(Arrays.copyOf(TWO, size)), box, false), X, true);
    }

    private static DefinedWhere valueOf(int size) {
        return defined(term(Arrays.copyOf(TWO, size)), reasons(size), NONE);
    }

    @Test
    void sumsOnParts() {
        NotNegativeWhere x = NotNegativeWhere.of(FROM_0, X);
        assertTrue(NotNegativeWhere.ofSum(valueOf(3), x, first(2, FROM_0)).strict);
        assertFalse(NotNegativeWhere.ofSum(valueOf(3), first(1, FROM_0), first(2, FROM_0)).strict);
        assertNull(NotNegativeWhere.ofSum(valueOf(3), first(2, FROM_0), x), "the first one is the other");
        assertNull(NotNegativeWhere.ofSum(valueOf(4), x, first(2, FROM_0)), "a difference");
        assertNull(NotNegativeWhere.ofSum(valueOf(3), x, first(2, box(0, 3))), "on another box");
    }

    /** (x + 1) - 1 is not negative, so e^(x + 1) - e^1 is not. */
    @Test
    void powersOnParts() {
        Term shifted = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 1), operation(Operations.SUM, 0, 1),
            operation(Operations.SUM, 2, 1, -1), operation(Operations.EXPONENTIAL, 2, 2), operation(Operations.EXPONENTIAL, 1, 1),
            operation(Operations.SUM, 4, 5, -1));
        NotNegativeWhere known = NotNegativeWhere.of(on(term(operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 1),
            operation(Operations.SUM, 0, 1), operation(Operations.SUM, 2, 1, -1)), FROM_0, false), X, true);
        assertFalse(NotNegativeWhere.ofRising(defined(shifted, reasons(7), NONE), known).strict);
        assertNull(NotNegativeWhere.ofRising(DefinedWhere.of(shifted, box(0, 5), X, true, reasons(7), NONE), known), "on another box");
        assertNull(NotNegativeWhere.ofRising(valueOf(7), NotNegativeWhere.of(FROM_0, X)), "x is not x - x^2");
        assertNull(NotNegativeWhere.ofRising(valueOf(7), known), "the exponents are others");
    }

    /** (x + 1) - 1 is not negative, so that the cube root of x + 1 less that of 1 is not: with one operation changed, nothing is said. */
    @Test
    void rootsOnParts() {
        int[][] all = {operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 1), operation(Operations.SUM, 0, 1),
            operation(Operations.SUM, 2, 1, -1), operation(Operations.ANY_ROOT, 2, 2, 3), operation(Operations.ANY_ROOT, 1, 1, 3),
            operation(Operations.SUM, 4, 5, -1)};
        NotNegativeWhere known = NotNegativeWhere.of(on(term(Arrays.copyOf(all, 4)), FROM_0, false), X, true);
        assertFalse(NotNegativeWhere.ofRoots(defined(term(all), reasons(7), NONE), known).strict);
        assertNull(NotNegativeWhere.ofRoots(DefinedWhere.of(term(all), box(0, 5), X, true, reasons(7), NONE), known), "on another box");
        assertNull(NotNegativeWhere.ofRoots(defined(term(all), reasons(7), NONE), NotNegativeWhere.of(FROM_0, X)), "x is no difference");
        int[][] others = {{4, Operations.ANY_ROOT, 2, 2, 5}, {5, Operations.ANY_ROOT, 1, 1, 1}, {4, Operations.ANY_ROOT, 1, 2, 3},
            {5, Operations.ANY_ROOT, 0, 1, 3}, {4, Operations.EXPONENTIAL, 2, 2, 3}, {5, Operations.ARC_TANGENT, 1, 1, 3},
            {6, Operations.SUM, 5, 4, -1}, {6, Operations.SUM, 4, 5, 1}, {6, Operations.SUM, 4, 5, -2}, {6, Operations.PRODUCT, 4, 5, -1}};
        for (int[] other : others) {
            int[][] changed = all.clone();
            changed[other[0]] = operation(other[1], other[2], other[3], other[4]);
            assertNull(NotNegativeWhere.ofRoots(defined(term(changed), reasons(7), NONE), known), Arrays.toString(other));
        }
    }

    /** x + 1 is not negative, and its square is at least that of 1: so their sum is not negative. */
    @Test
    void squaresOnParts() {
        int[][] operations = {operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 1), operation(Operations.SUM, 0, 1),
            operation(Operations.SQUARE, 2, 2), operation(Operations.SQUARE, 1, 1), operation(Operations.SUM, 3, 4, -1),
            operation(Operations.SUM, 2, 1)};
        NotNegativeWhere side = NotNegativeWhere.of(on(term(Arrays.copyOf(operations, 3)), FROM_0, false), X, true);
        NotNegativeWhere squares = NotNegativeWhere.of(on(term(Arrays.copyOf(operations, 6)), FROM_0, false), X, true);
        DefinedWhere value = defined(term(operations), reasons(7), NONE);
        assertFalse(NotNegativeWhere.ofSquares(value, side, squares).strict);
        assertNull(NotNegativeWhere.ofSquares(value, squares, side));
        assertNull(NotNegativeWhere.ofSquares(value, NotNegativeWhere.of(FROM_0, X), squares), "the side is another one");
        operations[6] = operation(Operations.SUM, 2, 1, -2);
        assertNull(NotNegativeWhere.ofSquares(defined(term(operations), reasons(7), NONE), side, squares));
    }
}
