package org.ironbound.kernel.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.real.Logarithm;
import org.junit.jupiter.api.Test;

/** Bounds on one side: what they show where a variable t is positive, and what they must not show. */
class EndsStatementsTest {
    private static final BigInteger UNIT = BigInteger.TWO.pow(20);
    private static final Logarithm LN = new Logarithm(UNIT);
    private static final int NONE = OneSided.NONE;
    /** t from 0 to 1, of which 1/t is from 1 on. */
    private static final Ranges BOX = Ranges.of(new BigFraction[] {BigFraction.ZERO}, new BigFraction[] {BigFraction.ONE}, new int[1]);
    private static final Term T = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}});

    private final List<OneSided> bounds = new ArrayList<>();

    /** Operations: kind, operands and number. */
    private static Term term(int[][] operations) {
        return Term.of(column(operations, 0), column(operations, 1), column(operations, 2),
            Arrays.stream(column(operations, 3)).mapToObj(BigFraction::new).toArray(BigFraction[]::new));
    }

    private static int[] column(int[][] operations, int i) {
        return Arrays.stream(operations).mapToInt(operation -> operation[i]).toArray();
    }

    private int bound(int operation, int sign, boolean strict, double end, int... from) {
        int[] all = Arrays.copyOf(from, 3);
        Arrays.fill(all, from.length, 3, NONE);
        bounds.add(new OneSided(operation, sign, strict, BigInteger.valueOf((long) (end * UNIT.longValue())), all[0], all[1], all[2]));
        return bounds.size() - 1;
    }

    private NotNegativeWhere of(Term term, Ranges box, int... reasons) {
        return of(term, box, false, reasons);
    }

    private NotNegativeWhere of(Term term, Ranges box, boolean strict, int... reasons) {
        return NotNegativeWhere.of(term, strict, new NotNegativeWhere[] {NotNegativeWhere.of(box, T)},
            bounds.toArray(OneSided[]::new), reasons, bounds.size() - 1, LN);
    }

    /** 1, t, 1/t and an operation of these. */
    private static Term ofReciprocal(int... last) {
        return term(new int[][] {{Operations.NUMBER, 0, 0, 1}, {Operations.VARIABLE, 0, 0, 1}, {Operations.QUOTIENT, 0, 1, 1}, last});
    }

    /** That t is positive, and 1/t at least 1. */
    private int reciprocal() {
        int one = bound(0, 1, false, 1);
        int positive = bound(1, 1, true, 0, NONE, 0);
        int most = bound(1, -1, false, -1);
        return bound(2, 1, false, 1, one, positive, most);
    }

    private static int[] reasons() {
        return new int[] {NONE, NONE, 1, NONE};
    }

    @Test
    void whatIsLargeIsNotNegative() {
        int x = reciprocal();
        bound(3, 1, false, 2.7, x);
        assertNotNull(of(ofReciprocal(Operations.EXPONENTIAL, 2, 2, 1), BOX, reasons()));
    }

    /** e^x is at least e, not 3. */
    @Test
    void noMoreThanFollows() {
        int x = reciprocal();
        bound(3, 1, false, 3, x);
        assertNull(of(ofReciprocal(Operations.EXPONENTIAL, 2, 2, 1), BOX, reasons()));
    }

    /** x - x: neither has an end above, and one from below says nothing of the negative. */
    @Test
    void differencesOfWhatHasNoEnd() {
        int x = reciprocal();
        bound(3, 1, false, 0, x, x);
        assertNull(of(ofReciprocal(Operations.SUM, 2, 2, -1), BOX, reasons()));
    }

    /** t x: near 0 and large, a bound of one from above is wanted, of which there is none. */
    @Test
    void productsOfNullAndWhatHasNoEnd() {
        int x = reciprocal();
        bound(3, 1, false, 1, 1, x);
        assertNull(of(ofReciprocal(Operations.PRODUCT, 1, 2, 1), BOX, reasons()));
    }

    /** -x from below, which has no bound: taken from a bound of x. */
    @Test
    void aBoundOfTheOtherSide() {
        reciprocal();
        int above = bound(2, -1, false, 0, 0, 1, 2);
        bound(3, 1, false, 0, above, above);
        assertNull(of(ofReciprocal(Operations.SUM, 2, 2, -1), BOX, reasons()));
    }

    @Test
    void reciprocalsOfWhatMayBeNull() {
        int one = bound(0, 1, false, 1);
        int zero = bound(1, 1, false, 0);
        int most = bound(1, -1, false, -1);
        int x = bound(2, 1, false, 1, one, zero, most);
        bound(3, 1, false, 1, x, x);
        assertNull(of(ofReciprocal(Operations.PRODUCT, 2, 2, 1), BOX, NONE, NONE, zero, NONE));
    }

    @Test
    void logarithmsAtNull() {
        Term term = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.LOGARITHM, 0, 0, 1}, {Operations.SQUARE, 1, 1, 1}});
        int zero = bound(0, 1, false, 0);
        bound(2, 1, false, 0);
        assertNull(of(term, BOX, NONE, zero, NONE));
        bounds.clear();
        int positive = bound(0, 1, true, 0, NONE, 0);
        bound(2, 1, false, 0);
        assertNotNull(of(term, BOX, NONE, positive, NONE));
        // Another variable than that of the condition need not be positive.
        Ranges two = Ranges.of(new BigFraction[] {BigFraction.ZERO, BigFraction.ZERO}, new BigFraction[] {BigFraction.ONE, BigFraction.ONE},
            new int[2]);
        Term other = term(new int[][] {{Operations.VARIABLE, 1, 0, 1}, {Operations.LOGARITHM, 0, 0, 1}, {Operations.SQUARE, 1, 1, 1}});
        assertNull(of(other, two, NONE, positive, NONE));
    }

    /** Each bound follows from earlier ones only: not from itself, nor from a later one. */
    @Test
    void boundsInACircle() {
        reciprocal();
        bound(3, 1, false, 5, 5);
        bound(2, 1, false, 5, 4);
        bound(3, 1, false, 5, 4);
        assertNull(of(ofReciprocal(Operations.SQUARE, 2, 2, 1), BOX, reasons()));
    }

    /** x ln x is at least (1/4) ln(1/4) up to 1/4, not up to 1. */
    @Test
    void weightedLogarithms() {
        Term term = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.LOGARITHM, 0, 0, 1}, {Operations.PRODUCT, 0, 1, 1},
            {Operations.NUMBER, 0, 0, 1}, {Operations.SUM, 2, 3, 1}});
        for (BigFraction most : List.of(new BigFraction(1, 4), BigFraction.ONE_HALF)) {
            bounds.clear();
            int positive = bound(0, 1, true, 0, NONE, 0);
            int above = bound(0, -1, false, -most.doubleValue());
            int weight = bound(2, 1, false, -0.35, above);
            int one = bound(3, 1, false, 1);
            bound(4, 1, false, 0.65, weight, one);
            Ranges box = Ranges.of(new BigFraction[] {BigFraction.ZERO}, new BigFraction[] {most}, new int[1]);
            NotNegativeWhere proved = of(term, box, NONE, positive, NONE, NONE, NONE);
            if (most.equals(BigFraction.ONE_HALF)) {
                assertNull(proved);
            } else {
                assertNotNull(proved);
            }
        }
    }

    /** x ln x as an operation of its own is at least -0.37 and at most 0 up to 1, both said of the number and its bounds only. */
    @Test
    void weightedLogarithmsOfTheirOwn() {
        double[][] wrong = {{1, -0.36}, {-1, 0.01}, {0, -0.37}, {2, -0.37}};
        for (double[] sign : new double[][] {{1, -0.37}, {-1, 0}, wrong[0], wrong[1], wrong[2], wrong[3]}) {
            for (int error = 0; error <= 4; error++) {
                Term term = term(new int[][] {{Operations.VARIABLE, 0, 0, 1},
                    {error == 4 ? Operations.SQUARE : Operations.WEIGHTED, 0, 0, 1}, {Operations.NUMBER, 0, 0, 1},
                    {Operations.SUM, 2, 1, sign[0] == -1 ? -1 : 1}});
                bounds.clear();
                int positive = bound(0, 1, true, 0, NONE, 0);
                int above = bound(0, -1, false, -1);
                int weight = bound(1, (int) sign[0], error == 1, sign[1], error == 2 ? above : positive, error == 3 ? positive : above);
                int one = bound(2, 1, false, 1);
                bound(3, 1, false, 0.6, one, weight);
                boolean isRight = error == 0 && List.of(wrong).stream().noneMatch(other -> other == sign);
                assertEquals(isRight, of(term, BOX, NONE, positive, NONE, NONE) != null, sign[0] + " " + sign[1] + " " + error);
            }
        }
    }

    /** 1 - 1/(1 + t) is positive, for 1 + t is more than 1: not if it is only at least 1. */
    @Test
    void quotientsByMoreAreLess() {
        Term term = term(new int[][] {{Operations.NUMBER, 0, 0, 1}, {Operations.VARIABLE, 0, 0, 1}, {Operations.SUM, 0, 1, 1},
            {Operations.QUOTIENT, 0, 2, 1}, {Operations.SUM, 0, 3, -1}});
        for (boolean isMore : new boolean[] {true, false}) {
            bounds.clear();
            int one = bound(0, 1, false, 1);
            int most = bound(0, -1, false, -1);
            int sum = bound(2, 1, isMore, 1, one, bound(1, 1, true, 0, NONE, 0));
            int quotient = bound(3, -1, true, -1, most, sum);
            bound(4, 1, true, 0, one, quotient);
            NotNegativeWhere known = of(term, BOX, true, NONE, NONE, NONE, sum, NONE);
            assertEquals(isMore, known != null && known.strict);
        }
    }

    /** Of t from 0 to an end, bounds from below, which may be that t is positive, and from above. */
    private int[] ends(int last, boolean isPositive) {
        return new int[] {isPositive ? bound(0, 1, true, 0, NONE, 0) : bound(0, 1, false, 0), bound(0, -1, false, -last)};
    }

    /** sin t is positive up to 3, as said of t by a bound that is strict; up to 4 it is not, and cos t not up to 3. */
    @Test
    void sinesHaveASign() {
        for (int error = 0; error <= 6; error++) {
            Term term = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {error == 1 ? Operations.COSINE : Operations.SINE, 0, 0, 1}});
            bounds.clear();
            int last = error == 2 ? 4 : 3;
            int[] of = ends(last, error != 3);
            bound(1, error == 4 ? -1 : 1, true, error == 5 ? 1.0 / 8 : 0, of[0], of[error == 6 ? 0 : 1]);
            assertEquals(error == 0, of(term, range(0, last), true, NONE, NONE) != null, "error " + error);
        }
    }

    /** t and -1 times t, so that what is said of negative numbers can be said of that. */
    private static Term ofOpposite(int kind, int sign) {
        return term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.NUMBER, 0, 0, 0}, {Operations.SUM, 1, 0, -1},
            {kind, 2, 2, 1}, {Operations.NUMBER, 0, 0, kind == Operations.COSINE ? 1 : 0}, {Operations.SUM, 4, 3, sign}});
    }

    /** -sin(-t) and 1 - cos(-t) are positive, by bounds from above; which say nothing of sin(-t) and 1 + cos(-t). */
    @Test
    void sinesOfNegativeNumbers() {
        for (int kind : new int[] {Operations.SINE, Operations.COSINE}) {
            for (int sign : new int[] {-1, 1}) {
                int number = kind == Operations.COSINE ? 1 : 0;
                bounds.clear();
                int[] of = ends(3, true);
                int most = bound(2, -1, true, 0, bound(1, -1, false, 0), of[0]);
                int least = bound(2, 1, false, -3, bound(1, 1, false, 0), of[1]);
                int function = bound(3, -1, true, -number, most, least);
                bound(5, 1, true, 0, bound(4, 1, false, number), function);
                assertEquals(sign == -1, of(ofOpposite(kind, sign), range(0, 3), true, NONE, NONE, NONE, NONE, NONE, NONE) != null,
                    kind + " " + sign);
            }
        }
    }

    /** 1 - cos t is positive up to 6, where t is; not up to 7. */
    @Test
    void cosinesAreLessThanOne() {
        Term term = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.NUMBER, 0, 0, 1}, {Operations.COSINE, 0, 0, 1},
            {Operations.SUM, 1, 2, -1}});
        for (int error = 0; error <= 4; error++) {
            bounds.clear();
            int last = error == 1 ? 7 : 6;
            int[] of = ends(last, error != 2);
            int one = bound(1, 1, false, 1);
            int cosine = bound(2, -1, true, error == 3 ? -0.999 : -1, of[0], of[error == 4 ? 0 : 1]);
            bound(3, 1, true, error == 3 ? 0.001 : 0, one, cosine);
            assertEquals(error == 0, of(term, range(0, last), true, NONE, NONE, NONE, NONE) != null, "error " + error);
        }
    }

    /** sin t is at most sin 1, which is between 0.84 and 0.85, and cos t at least 0.54; both bounds of t are needed. */
    @Test
    void rangesOfSines() {
        double[][] bounded = {{Operations.SINE, -1, -0.85, 1}, {Operations.SINE, -1, -0.84, 0}, {Operations.COSINE, 1, 0.54, 1},
            {Operations.COSINE, 1, 0.55, 0}, {Operations.COSINE, -1, -0.99, 0}};
        for (double[] one : bounded) {
            for (int error = 0; error <= 2; error++) {
                Term term = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.NUMBER, 0, 0, 1}, {(int) one[0], 0, 0, 1},
                    {Operations.SUM, 1, 2, (int) one[1]}});
                bounds.clear();
                int[] of = ends(1, false);
                int function = bound(2, (int) one[1], true, one[2], of[error == 1 ? 1 : 0], error == 2 ? NONE : of[1]);
                bound(3, 1, true, 0.1, bound(1, 1, false, 1), function);
                assertEquals(one[3] == 1 && error == 0, of(term, BOX, true, NONE, NONE, NONE, NONE) != null, one[2] + " " + error);
            }
        }
    }

    /** 1 - cos(t)^2 is positive up to 1, for cos t is between -1 and 1: as far as both of its bounds are strict, or nearer to 0. */
    @Test
    void squaresOfWhatIsLess() {
        Term term = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.NUMBER, 0, 0, 1}, {Operations.COSINE, 0, 0, 1},
            {Operations.SQUARE, 2, 2, 1}, {Operations.SUM, 1, 3, -1}});
        for (int error = 0; error <= 2; error++) {
            bounds.clear();
            int[] of = ends(1, true);
            int most = bound(2, -1, error != 1, -1, of);
            int least = bound(2, 1, false, error == 2 ? -1 : -0.5, of);
            int square = bound(3, -1, true, -1, least, most);
            bound(4, 1, true, 0, bound(1, 1, false, 1), square);
            assertEquals(error == 0, of(term, BOX, true, NONE, NONE, NONE, NONE, NONE) != null, "error " + error);
        }
    }

    /**
     * 1 - cos(t) t is positive up to 1, for cos t is less than 1 and t from 0 to 1: not if no bound is strict, nor if those of t are
     * taken for each other.
     */
    @Test
    void productsOfWhatIsLess() {
        Term term = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.NUMBER, 0, 0, 1}, {Operations.COSINE, 0, 0, 1},
            {Operations.PRODUCT, 2, 0, 1}, {Operations.SUM, 1, 3, -1}});
        for (int error = 0; error <= 2; error++) {
            bounds.clear();
            int[] of = ends(1, true);
            int most = bound(2, -1, error != 1, -1, of);
            int least = bound(0, 1, false, 0);
            int product = error == 2 ? bound(3, -1, true, -1, most, of[1], least) : bound(3, -1, true, -1, most, least, of[1]);
            bound(4, 1, true, 0, bound(1, 1, false, 1), product);
            assertEquals(error == 0, of(term, BOX, true, NONE, NONE, NONE, NONE, NONE) != null, "error " + error);
        }
    }

    @Test
    void circleNumber() {
        Term term = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.PI, 0, 0, 1}});
        for (double[] one : new double[][] {{1, 3.14, 1}, {1, 3.15, 0}, {-1, 3, 0}}) {
            bounds.clear();
            bound(1, (int) one[0], true, one[1]);
            assertEquals(one[2] == 1, of(term, BOX, true, NONE, NONE) != null, "pi and " + one[1]);
        }
    }

    /** A function of 1/t, and by bounds of that a bound of its own, or none is named; then it, or its negative, and another number. */
    private boolean isBounded(int kind, int sign, boolean strict, double end, boolean isNamed) {
        Term term = term(new int[][] {{Operations.NUMBER, 0, 0, 1}, {Operations.VARIABLE, 0, 0, 1}, {Operations.QUOTIENT, 0, 1, 1},
            {kind, 2, kind == Operations.SMALLER ? 0 : 2, 1}, {Operations.NUMBER, 0, 0, 9}, {Operations.SUM, 4, 3, sign}});
        bounds.clear();
        int x = reciprocal();
        int function = isNamed ? bound(3, sign, strict, end, kind == Operations.SMALLER && sign == -1 ? bound(0, -1, false, -1) : x)
            : bound(3, sign, strict, end);
        bound(5, 1, false, 1, bound(4, 1, false, 9), function);
        return of(term, BOX, NONE, NONE, 1, NONE, NONE, NONE) != null;
    }

    /** Of 1/t, which is at least 1 and may be as large as it likes; the smaller one of this and 1 is at most 1. */
    @Test
    void functionsOfWhatHasNoEnd() {
        assertTrue(isBounded(Operations.ABSOLUTE, 1, false, 1, true));
        assertFalse(isBounded(Operations.ABSOLUTE, 1, true, 1, true));
        assertFalse(isBounded(Operations.ABSOLUTE, 1, false, 1.01, true));
        assertFalse(isBounded(Operations.ABSOLUTE, -1, false, 1, true));
        assertTrue(isBounded(Operations.ABSOLUTE, 1, false, 0, false));
        assertFalse(isBounded(Operations.ABSOLUTE, 1, false, 0.01, false));
        assertTrue(isBounded(Operations.SMALLER, -1, false, -1, true));
        assertFalse(isBounded(Operations.SMALLER, -1, false, -0.99, true));
        assertFalse(isBounded(Operations.SMALLER, 1, false, 1, true));
        assertTrue(isBounded(Operations.ARC_TANGENT, 1, false, 0.78, true));
        assertFalse(isBounded(Operations.ARC_TANGENT, 1, false, 0.79, true));
        assertFalse(isBounded(Operations.ARC_TANGENT, -1, false, 0.78, true));
        assertTrue(isBounded(Operations.NORMAL, 1, true, 0, false));
        assertTrue(isBounded(Operations.NORMAL, -1, true, -1, false));
        assertFalse(isBounded(Operations.NORMAL, 1, false, 0.001, false));
        assertFalse(isBounded(Operations.NORMAL, -1, false, -0.999, false));
        assertFalse(isBounded(Operations.NORMAL, 0, false, -9, false));
        for (int sign : new int[] {1, -1}) {
            assertTrue(isBounded(Operations.ARC_TANGENT, sign, true, -1.571, false));
            assertFalse(isBounded(Operations.ARC_TANGENT, sign, false, -1.57, false));
            assertTrue(isBounded(Operations.SINE, sign, false, -1, false));
            assertFalse(isBounded(Operations.SINE, sign, true, -1, false));
            assertFalse(isBounded(Operations.COSINE, sign, false, -0.99, false));
            assertFalse(isBounded(Operations.SMALLER, sign, false, -9, false));
        }
    }

    /** Whether 9 and a multiple of the root of t, t from -8 to 27, is seen to be 9 and an end, by the bound of t. */
    private boolean isRootBounded(int degree, int sign, boolean strict, double end, int boundOf) {
        bounds.clear();
        Term term = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.ANY_ROOT, 0, 0, degree}, {Operations.NUMBER, 0, 0, 9},
            {Operations.SUM, 2, 1, sign}});
        int x = bound(0, boundOf, false, boundOf == 1 ? -8 : -27);
        int root = bound(1, sign, strict, end, x);
        bound(3, 1, strict, 9 + end, bound(2, 1, false, 9), root);
        return of(term, Ranges.of(new BigFraction[] {new BigFraction(-8)}, new BigFraction[] {new BigFraction(27)}, new int[1]), NONE, NONE,
            NONE, NONE) != null;
    }

    /** The cube roots of -8 and 27 are -2 and 3; of even degree nothing is said. */
    @Test
    void rootsOfOddDegree() {
        assertTrue(isRootBounded(3, 1, false, -2, 1));
        assertFalse(isRootBounded(3, 1, false, -1.999, 1));
        assertFalse(isRootBounded(3, 1, true, -2, 1));
        assertTrue(isRootBounded(3, 1, true, -2.001, 1));
        assertTrue(isRootBounded(3, -1, false, -3, -1));
        assertFalse(isRootBounded(3, -1, false, -2.999, -1));
        assertFalse(isRootBounded(3, 1, false, -3, -1));
        assertFalse(isRootBounded(3, -1, false, -8, 1));
        assertTrue(isRootBounded(5, 1, false, -1.516, 1));
        assertFalse(isRootBounded(5, 1, false, -1.515, 1));
        assertTrue(isRootBounded(1, 1, false, -8, 1));
        for (int degree : new int[] {-3, -1, 0, 2, 4}) {
            assertFalse(isRootBounded(degree, 1, false, -8, 1));
        }
    }

    /** The cube root of t is positive, and that of what is not t not seen to be so. */
    @Test
    void rootsOfWhatIsPositive() {
        for (int degree : new int[] {3, 4}) {
            for (int operand : new int[] {0, 1}) {
                bounds.clear();
                Term term = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.SUM, 0, 0, -2},
                    {Operations.ANY_ROOT, operand, operand, degree}});
                bound(2, 1, true, 0, bound(0, 1, true, 0, NONE, 0));
                assertEquals(degree == 3 && operand == 0, of(term, BOX, true, NONE, NONE, NONE) != null);
            }
        }
    }

    /** |cos 1/t| is at most 1, and the smaller one of that and 1/t at least 0: by two bounds each. */
    @Test
    void sidesByTwoBounds() {
        Term term = term(new int[][] {{Operations.NUMBER, 0, 0, 1}, {Operations.VARIABLE, 0, 0, 1}, {Operations.QUOTIENT, 0, 1, 1},
            {Operations.COSINE, 2, 2, 1}, {Operations.ABSOLUTE, 3, 3, 1}, {Operations.SMALLER, 2, 4, 1}, {Operations.SUM, 5, 0, 1},
            {Operations.SUM, 6, 4, -1}});
        for (int error = 0; error <= 6; error++) {
            bounds.clear();
            int x = reciprocal();
            int least = bound(3, 1, false, -1);
            int most = bound(3, -1, false, -1);
            int absolute = bound(4, -1, error == 1, error == 2 ? -0.99 : -1, error == 3 ? most : least, most);
            int size = bound(4, 1, false, 0);
            int smaller = bound(5, error == 5 ? -1 : 1, false, error == 4 ? 0.01 : 0, x, error == 6 ? x : size);
            int sum = bound(6, 1, false, error == 4 ? 1.01 : 1, smaller, 0);
            bound(7, 1, error == 1, error == 2 || error == 4 ? 0.01 : 0, sum, absolute);
            assertEquals(error == 0, of(term, BOX, false, NONE, NONE, 1, NONE, NONE, NONE, NONE, NONE) != null, "error " + error);
        }
    }

    private static Ranges range(int low, int high) {
        return Ranges.of(new BigFraction[] {new BigFraction(low)}, new BigFraction[] {new BigFraction(high)}, new int[1]);
    }

    private static NotNegativeOn on(Term term, Ranges box, boolean strict) {
        return NotNegativeOn.of(term, box, strict, LN, 400);
    }

    /** That the term is positive by a bound that names a statement. */
    private static NotNegativeWhere bySign(Term term, int sign, NotNegativeWhere... signs) {
        return bySign(term, 1, 0, sign, signs);
    }

    /** That the term's last operation, or its negative, is positive, by a bound that names a statement. */
    private static NotNegativeWhere bySign(Term term, int c, double end, int sign, NotNegativeWhere... signs) {
        BigInteger least = BigInteger.valueOf((long) (end * UNIT.longValue()));
        OneSided[] bounds = {new OneSided(term.size() - 1, c, true, least, NONE, sign, NONE)};
        int[] reasons = new int[term.size()];
        Arrays.fill(reasons, NONE);
        return NotNegativeWhere.of(term, true, signs, bounds, reasons, 0, LN);
    }

    /** x and y, where both are positive: each by a statement about it. */
    @Test
    void severalVariablesArePositive() {
        Term both = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.VARIABLE, 1, 0, 1}});
        Term second = term(new int[][] {{Operations.VARIABLE, 1, 0, 1}});
        Term product = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.VARIABLE, 1, 0, 1}, {Operations.PRODUCT, 0, 1, 1}});
        Ranges square = SmallTerms.box(0, 1, 0, 1);
        NotNegativeWhere x = NotNegativeWhere.ofFactor(on(T, square, false), product);
        NotNegativeWhere other = NotNegativeWhere.ofFactor(on(both, square, false), product);
        NotNegativeWhere y = NotNegativeWhere.ofCopy(second, new int[] {1}, other);
        assertTrue(bySign(T, 0, x, y).strict);
        NotNegativeWhere known = bySign(both, 1, x, y);
        assertTrue(known.strict && known.condition == product && known.box == square);
        assertNull(bySign(both, 0, x, y), "of the other variable");
        assertNull(bySign(both, 2, x, y), "there is none");
        assertNull(bySign(both, NONE, x, y), "none is named");
        assertNull(bySign(T, 0), "no statement at all");
        assertNull(bySign(both, 1, x), "a statement is missing");
        assertNull(bySign(both, 0, other), "of a term with more operations");
        assertNull(bySign(both, 1, 0.5, 1, x, y), "no more than 0");
        assertNull(bySign(both, 0, NotNegativeWhere.of(on(second, square, false), product, true)), "not negative only");
        assertNull(bySign(product, 0, NotNegativeWhere.of(square, product)), "no variable");
        assertNull(bySign(second, 1, NotNegativeWhere.of(square, T), y), "where another condition holds");
        assertNull(bySign(second, 1, NotNegativeWhere.ofFactor(on(T, SmallTerms.box(0, 1, 0, 2), false), product), y), "on another box");
    }

    /** t - 1/2, or 1/2 - t. */
    private static Term distance(boolean fromBelow) {
        return Term.of(new int[] {Operations.VARIABLE, Operations.NUMBER, Operations.SUM}, new int[] {0, 0, fromBelow ? 0 : 1},
            new int[] {0, 0, fromBelow ? 1 : 0}, new BigFraction[] {BigFraction.ONE, BigFraction.ONE_HALF, BigFraction.MINUS_ONE});
    }

    /** Where t is more than 1/2 it is so by a strict bound, and where it is less so is its negative. */
    @Test
    void aVariableIsNotAtAnEnd() {
        NotNegativeWhere more = NotNegativeWhere.of(BOX, distance(true));
        NotNegativeWhere less = NotNegativeWhere.of(BOX, distance(false));
        assertTrue(bySign(T, 1, 0.5, 0, more).strict);
        assertTrue(bySign(T, 1, 0.25, 0, more).strict);
        assertNull(bySign(T, 1, 0.75, 0, more), "too much");
        assertNull(bySign(T, 1, 0.5, 0, less), "from above");
        Term negative = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.NUMBER, 0, 0, 1}, {Operations.SUM, 1, 0, -1}});
        for (boolean fromBelow : new boolean[] {true, false}) {
            OneSided[] all = {new OneSided(0, -1, true, UNIT.shiftRight(1).negate(), NONE, 0, NONE),
                new OneSided(1, 1, false, UNIT, NONE, NONE, NONE), new OneSided(2, 1, true, UNIT.shiftRight(1), 1, 0, NONE)};
            NotNegativeWhere known = NotNegativeWhere.of(negative, true, new NotNegativeWhere[] {fromBelow ? more : less}, all,
                new int[] {NONE, NONE, NONE}, 2, LN);
            assertEquals(fromBelow, known == null);
        }
    }

    private static EnclosedOn value(Term term, Ranges box) {
        return EnclosedOn.of(term, box, LN, 400);
    }

    private static NotNegativeWhere strictly(Ranges whole, SlopeOf slope, NotNegativeWhere rises, NotNegativeOn face) {
        return NotNegativeWhere.alongStrictly(whole, slope, rises, face, value(rises.condition, face.box));
    }

    /** From 0 on, t and t - 1 rise; where t is 0, t is not negative, and t - 1 is. */
    @Test
    void whatRisesFromNullIsPositive() {
        Term longer = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.NUMBER, 0, 0, 1}, {Operations.NUMBER, 0, 0, 0},
            {Operations.SUM, 2, 1, 1}});
        SlopeOf slope = SlopeOf.of(longer, 0, new int[] {1}, 1);
        NotNegativeWhere rises = NotNegativeWhere.of(on(longer, BOX, true), T, true);
        NotNegativeOn face = on(T, range(0, 0), false);
        NotNegativeWhere proved = strictly(BOX, slope, rises, face);
        assertTrue(proved.strict && proved.positive);
        assertFalse(NotNegativeWhere.along(BOX, slope, rises, face).strict);
        assertNull(strictly(BOX, slope, NotNegativeWhere.of(on(longer, BOX, false), T, true), face), "it may be 0");
        assertNull(strictly(range(0, 2), slope, rises, face), "not up to 2");
        assertNull(strictly(BOX, slope, rises, on(T, range(1, 1), false)), "the other end");
        NotNegativeWhere fromOne = NotNegativeWhere.of(on(longer, range(1, 2), true), T, true);
        assertNull(strictly(range(1, 2), slope, fromOne, on(T, range(1, 1), false)), "not from 0");
        assertTrue(NotNegativeWhere.along(range(1, 2), slope, fromOne, on(T, range(1, 1), true)).strict, "from where it is positive");
        assertNull(strictly(BOX, slope, NotNegativeWhere.of(on(longer, BOX, true), longer, true), face), "where another is positive");
        assertNull(strictly(BOX, slope, NotNegativeWhere.of(on(longer, BOX, true), T, false), face), "where it is not negative");
        assertNull(strictly(BOX, slope, NotNegativeWhere.of(BOX, T), face), "another slope");
        assertNull(NotNegativeWhere.alongStrictly(BOX, slope, rises, face, value(T, BOX)), "the condition on the whole box");
        assertNull(NotNegativeWhere.alongStrictly(BOX, slope, rises, face, value(distance(false), face.box)), "of another condition");
        Term one = term(new int[][] {{Operations.NUMBER, 0, 0, 1}});
        assertNull(strictly(BOX, slope, rises, on(one, range(0, 0), false)), "another term");
    }

    /** Conditions on the way from an end of the range from 1/2 to 1: distances from ends, or from numbers beyond them, not from within. */
    @Test
    void conditionsAlongWays() {
        Term longer = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.NUMBER, 0, 0, 1}, {Operations.NUMBER, 0, 0, 0},
            {Operations.SUM, 2, 1, 1}});
        SlopeOf slope = SlopeOf.of(longer, 0, new int[] {1}, 1);
        for (boolean fromBelow : new boolean[] {true, false}) {
            for (int half = 0; half <= 3; half++) {
                BigFraction low = new BigFraction(half, 2);
                Ranges whole = Ranges.of(new BigFraction[] {low}, new BigFraction[] {low.add(1)}, new int[1]);
                Ranges start = Ranges.of(new BigFraction[] {low}, new BigFraction[] {low}, new int[1]);
                NotNegativeWhere rises = NotNegativeWhere.of(on(longer, whole, true), distance(fromBelow), true);
                boolean isBeyond = fromBelow ? half >= 1 : half < 0;
                NotNegativeWhere known = NotNegativeWhere.along(whole, slope, rises, on(T, start, false));
                assertEquals(isBeyond, known != null, fromBelow + " " + half);
                assertEquals(fromBelow && half == 1, strictly(whole, slope, rises, on(T, start, false)) != null);
            }
        }
        Ranges below = Ranges.of(new BigFraction[] {BigFraction.ZERO}, new BigFraction[] {BigFraction.ONE_HALF}, new int[1]);
        NotNegativeWhere rises = NotNegativeWhere.of(on(longer, below, true), distance(false), true);
        assertNotNull(NotNegativeWhere.along(below, slope, rises, on(T, range(0, 0), false)));
        // Not at 1/2, and there by continuity: the condition holds where the way begins.
        NotNegativeOn start = on(distance(false), range(0, 0), true);
        NotNegativeWhere less = NotNegativeWhere.of(on(T, below, false), distance(false), true);
        assertNotNull(NotNegativeOn.closed(below, less, value(T, below), start, 0, 1));
        assertNull(NotNegativeOn.closed(below, less, value(T, below), start, 0, -1), "the other way");
        assertNull(NotNegativeOn.closed(below, less, value(T, below), on(distance(false), range(0, 0), false), 0, 1), "it may not hold");
        assertNull(NotNegativeOn.closed(below, less, value(T, BOX), start, 0, 1), "a value on another box");
        assertNull(NotNegativeOn.closed(BOX, less, value(T, below), start, 0, 1), "another box");
        assertNull(NotNegativeOn.closed(below, less, value(T, below), on(T, range(1, 1), true), 0, 1), "another condition");
    }

    /** What is so where x y is positive is so where y is, from x = 1 down to 0. */
    @Test
    void closedWhereAnotherConditionHolds() {
        Ranges square = SmallTerms.box(0, 1, 0, 1);
        Ranges end = SmallTerms.box(1, 1, 0, 1);
        Term y = term(new int[][] {{Operations.VARIABLE, 1, 0, 1}});
        Term product = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.VARIABLE, 1, 0, 1}, {Operations.PRODUCT, 0, 1, 1}});
        NotNegativeWhere known = where(T, square, false, product);
        DefinedWhere value = defined(T, square, y);
        // At x = 1 the product is y, as a longer term that is copied.
        NotNegativeWhere isY = NotNegativeWhere.of(end, y);
        Term behind = term(new int[][] {{Operations.VARIABLE, 1, 0, 1}, {Operations.VARIABLE, 0, 0, 1}, {Operations.PRODUCT, 1, 0, 1}});
        NotNegativeWhere isX = NotNegativeWhere.of(on(term(new int[][] {{Operations.VARIABLE, 1, 0, 1}, {Operations.VARIABLE, 0, 0, 1}}),
            end, true), y, true);
        NotNegativeWhere start = NotNegativeWhere.ofCopy(product, new int[] {1, 0, 2},
            NotNegativeWhere.ofTwo(defined(behind, end, y), isX, isY));
        NotNegativeWhere proved = NotNegativeWhere.closed(square, known, value, start, 0, -1);
        assertTrue(proved.positive && !proved.strict && proved.term.isSame(T) && proved.condition.isSame(y));
        assertNull(NotNegativeWhere.closed(square, known, value, start, 0, 1), "the other way");
        assertNull(NotNegativeWhere.closed(square, known, value, start, 1, -1), "along y, which the condition is about");
        assertNull(NotNegativeWhere.closed(range(0, 1), known, value, start, 0, -1), "another box");
        Term one = term(new int[][] {{Operations.NUMBER, 0, 0, 1}});
        assertNotNull(NotNegativeWhere.closed(square, where(one, square, false, product), defined(one, square, y), start, 0, -1));
        assertNull(NotNegativeWhere.closed(square, where(one, square, true, product), defined(one, square, y), start, 0, -1), "positive");
        assertNull(NotNegativeWhere.closed(square, where(T, square, false, y), value, start, 0, -1), "where another condition holds");
        assertNull(NotNegativeWhere.closed(square, where(y, square, false, product), value, start, 0, -1), "another term");
        assertNull(NotNegativeWhere.closed(square, known, defined(T, end, y), start, 0, -1), "a value at the end only");
        assertNull(NotNegativeWhere.closed(square, known, defined(T, square, T), start, 0, -1), "a value where x is positive");
        assertNull(NotNegativeWhere.closed(square, known, value, isY, 0, -1), "that y is positive where the ways begin");
    }

    private static DefinedWhere defined(Term term, Ranges box, Term condition) {
        int[] reasons = new int[term.size()];
        Arrays.fill(reasons, NONE);
        return DefinedWhere.of(term, box, condition, true, reasons, new NotNegativeWhere[0]);
    }

    /** From 1 down to 0, 1/t and 1/t - 1 rise: where t is 1, the one is positive, and the other one 0. */
    @Test
    void whatIsPositiveAtTheEndStaysSo() {
        Term value = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.NUMBER, 0, 0, 1}, {Operations.QUOTIENT, 1, 0, 1}});
        Term longer = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.NUMBER, 0, 0, 1}, {Operations.QUOTIENT, 1, 0, 1},
            {Operations.NUMBER, 0, 0, 0}, {Operations.PRODUCT, 2, 1, 1}, {Operations.SUM, 3, 4, -1}, {Operations.QUOTIENT, 5, 0, 1},
            {Operations.SUM, 3, 6, -1}});
        SlopeOf slope = SlopeOf.of(longer, 0, new int[] {1, 3, 6}, -1);
        bound(1, 1, true, 0);
        int t = bound(0, 1, true, 0, NONE, 0);
        int x = bound(2, 1, true, 0, bounds.size() - 2, t);
        int product = bound(4, 1, true, 0, x, 0);
        int negative = bound(5, -1, true, 0, bound(3, -1, false, 0), product);
        int quotient = bound(6, -1, true, 0, negative, t);
        bound(7, 1, true, 0, bound(3, 1, false, 0), quotient);
        NotNegativeWhere rises = of(longer, BOX, NONE, NONE, t, NONE, NONE, NONE, t, NONE);
        NotNegativeWhere proved = NotNegativeWhere.along(BOX, slope, rises, on(value, range(1, 1), true));
        assertTrue(proved.strict && proved.positive && proved.term.isSame(value));
        assertFalse(NotNegativeWhere.along(BOX, slope, rises, on(value, range(1, 1), false)).strict, "not said to be positive");
        assertNull(NotNegativeWhere.along(range(0, 2), slope, rises, on(value, range(1, 1), true)), "not from 2 on");
    }

    private static NotNegativeWhere where(Term term, Ranges box, boolean strict, Term condition) {
        return NotNegativeWhere.of(on(term, box, strict), condition, true);
    }

    /** From x = 0 on, x rises; where y is positive. */
    @Test
    void alongOneVariableWhereAnotherOneIsPositive() {
        Term longer = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.NUMBER, 0, 0, 1}, {Operations.NUMBER, 0, 0, 0},
            {Operations.SUM, 2, 1, 1}});
        Term y = term(new int[][] {{Operations.VARIABLE, 1, 0, 1}});
        SlopeOf slope = SlopeOf.of(longer, 0, new int[] {1}, 1);
        Ranges square = SmallTerms.box(0, 1, 0, 1);
        Ranges end = SmallTerms.box(0, 0, 0, 1);
        NotNegativeWhere isY = NotNegativeWhere.of(square, y);
        NotNegativeWhere rises = where(longer, square, true, y);
        NotNegativeWhere face = where(T, end, false, y);
        NotNegativeWhere proved = NotNegativeWhere.alongPart(square, slope, rises, face, isY);
        assertTrue(!proved.strict && proved.positive && proved.condition.isSame(y) && proved.box == square);
        Ranges large = SmallTerms.box(0, 2, 0, 1);
        assertNull(NotNegativeWhere.alongPart(large, slope, rises, face, NotNegativeWhere.of(large, y)), "not up to 2");
        assertNull(NotNegativeWhere.alongPart(square, slope, rises, face, NotNegativeWhere.of(large, y)), "implied elsewhere");
        assertNull(NotNegativeWhere.alongPart(square, slope, where(longer, square, true, T), face, isY), "where x is positive");
        assertNull(NotNegativeWhere.alongPart(square, slope, where(longer, square, true, T), where(T, end, false, T),
            NotNegativeWhere.of(square, T)), "from where x is positive");
        assertNull(NotNegativeWhere.alongPart(square, slope, rises, where(T, end, false, T), isY), "where something else is positive");
        assertNull(NotNegativeWhere.alongPart(square, slope, rises, NotNegativeWhere.of(on(T, end, false), y, false), isY),
            "where y is not negative");
        assertNull(NotNegativeWhere.alongPart(square, slope, NotNegativeWhere.of(on(longer, square, true), y, false), face, isY),
            "rises where it is not negative");
        assertNull(NotNegativeWhere.alongPart(square, slope, face, face, isY), "another slope");
        Term one = term(new int[][] {{Operations.NUMBER, 0, 0, 1}});
        assertNull(NotNegativeWhere.alongPart(square, slope, rises, where(one, end, false, y), isY), "another term");
        assertNull(NotNegativeWhere.alongPart(square, slope, rises, face, where(y, square, false, y)), "only not negative");
        Term sum = term(new int[][] {{Operations.VARIABLE, 1, 0, 1}, {Operations.SUM, 0, 0, 1}});
        assertNull(NotNegativeWhere.alongPart(square, slope, where(longer, square, true, sum), where(T, end, false, sum),
            NotNegativeWhere.of(square, sum)), "a condition that is no distance");
    }

    /** From x = 0 on, x rises; where x and y are positive it is so. */
    @Test
    void whatRisesWhereAnotherVariableIsPositive() {
        Term longer = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.NUMBER, 0, 0, 1}, {Operations.NUMBER, 0, 0, 0},
            {Operations.SUM, 2, 1, 1}});
        Term y = term(new int[][] {{Operations.VARIABLE, 1, 0, 1}});
        Term both = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.VARIABLE, 1, 0, 1}, {Operations.PRODUCT, 0, 1, 1}});
        SlopeOf slope = SlopeOf.of(longer, 0, new int[] {1}, 1);
        Ranges square = SmallTerms.box(0, 1, 0, 1);
        Ranges end = SmallTerms.box(0, 0, 0, 1);
        NotNegativeWhere isY = where(y, SmallTerms.box(0, 1, 1, 2), true, both);
        Ranges above = SmallTerms.box(0, 1, 1, 2);
        Ranges endAbove = SmallTerms.box(0, 0, 1, 2);
        NotNegativeWhere rises = where(longer, above, true, both);
        NotNegativeWhere face = where(T, endAbove, false, y);
        NotNegativeWhere proved = NotNegativeWhere.alongPartStrictly(above, slope, rises, face, isY, value(both, endAbove));
        assertTrue(proved.strict && proved.positive && proved.condition.isSame(both));
        assertFalse(NotNegativeWhere.alongPart(above, slope, rises, face, isY).strict);
        assertNull(NotNegativeWhere.alongPartStrictly(above, slope, where(longer, above, false, both), face, isY, value(both, endAbove)),
            "it may not rise");
        assertNull(NotNegativeWhere.alongPartStrictly(above, slope, rises, face, isY, value(both, above)), "on the whole box");
        assertNull(NotNegativeWhere.alongPartStrictly(above, slope, rises, face, isY, value(y, endAbove)), "another condition");
        assertNull(NotNegativeWhere.alongPartStrictly(square, slope, rises, face, isY, value(both, endAbove)), "another box");
        assertNull(NotNegativeWhere.alongPartStrictly(above, slope, rises, where(T, end, false, y), isY, value(both, end)), "another end");
        assertNull(NotNegativeWhere.alongPartStrictly(above, slope, rises, where(T, endAbove, false, both), isY, value(both, endAbove)),
            "where something else is positive");
    }
}
