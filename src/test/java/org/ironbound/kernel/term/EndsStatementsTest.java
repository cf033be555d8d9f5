package org.ironbound.kernel.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
        return NotNegativeWhere.of(term, strict, new NotNegativeWhere[] {NotNegativeWhere.of(box, T)}, new int[1],
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

    private static Ranges range(int low, int high) {
        return Ranges.of(new BigFraction[] {new BigFraction(low)}, new BigFraction[] {new BigFraction(high)}, new int[1]);
    }

    private static NotNegativeOn on(Term term, Ranges box, boolean strict) {
        return NotNegativeOn.of(term, box, strict, LN, 400);
    }

    /** That the term is positive by a bound that names one of two statements, or of as many as there are, which are about x and y. */
    private static NotNegativeWhere bySign(Term term, int sign, NotNegativeWhere... signs) {
        return bySign(term, sign, IntStream.range(0, signs.length).toArray(), signs);
    }

    private static NotNegativeWhere bySign(Term term, int sign, int[] variables, NotNegativeWhere... signs) {
        OneSided[] bounds = {new OneSided(term.size() - 1, 1, true, BigInteger.ZERO, NONE, sign, NONE)};
        int[] reasons = new int[term.size()];
        Arrays.fill(reasons, NONE);
        return NotNegativeWhere.of(term, true, signs, variables, bounds, reasons, 0, LN);
    }

    /** x and y, where both are positive: each by a statement about it. */
    @Test
    void severalVariablesArePositive() {
        Term both = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.VARIABLE, 1, 0, 1}});
        Term product = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.VARIABLE, 1, 0, 1}, {Operations.PRODUCT, 0, 1, 1}});
        Ranges square = SmallTerms.box(0, 1, 0, 1);
        NotNegativeWhere x = NotNegativeWhere.ofFactor(on(T, square, false), product);
        NotNegativeWhere y = NotNegativeWhere.ofFactor(on(both, square, false), product);
        assertTrue(bySign(T, 0, x, y).strict);
        NotNegativeWhere known = bySign(both, 1, x, y);
        assertTrue(known.strict && known.condition == product && known.box == square);
        assertNull(bySign(both, 0, x, y), "of the other variable");
        assertNull(bySign(both, 2, x, y), "there is none");
        assertNull(bySign(both, NONE, x, y), "none is named");
        assertNull(bySign(T, 0), "no statement at all");
        assertNull(bySign(both, 1, new int[] {1, 0}, x, y), "the variables are others");
        assertNull(bySign(both, 0, new int[] {1}, x, y), "a variable is missing");
        assertNull(bySign(both, 1, new int[] {0, 1}, x), "a statement is missing");
        assertNull(bySign(both, 0, NotNegativeWhere.of(on(both, square, false), product, true)), "not negative only");
        assertNull(bySign(product, 0, NotNegativeWhere.of(square, product)), "no variable");
        assertNull(bySign(both, 1, NotNegativeWhere.of(square, T), y), "where another condition holds");
        assertNull(bySign(both, 1, NotNegativeWhere.ofFactor(on(T, SmallTerms.box(0, 1, 0, 2), false), product), y), "on another box");
    }

    /** From 0 on, t and t - 1 rise; where t is 0, t is not negative, and t - 1 is. */
    @Test
    void whatRisesFromNullIsPositive() {
        Term longer = term(new int[][] {{Operations.VARIABLE, 0, 0, 1}, {Operations.NUMBER, 0, 0, 1}, {Operations.NUMBER, 0, 0, 0},
            {Operations.SUM, 2, 1, 1}});
        SlopeOf slope = SlopeOf.of(longer, 0, new int[] {1}, 1);
        NotNegativeWhere rises = NotNegativeWhere.of(on(longer, BOX, true), T, true);
        NotNegativeOn face = on(T, range(0, 0), false);
        NotNegativeWhere proved = NotNegativeWhere.alongStrictly(BOX, slope, rises, face);
        assertTrue(proved.strict && proved.positive);
        assertNull(NotNegativeWhere.along(BOX, slope, rises, face), "strict");
        assertNull(NotNegativeWhere.alongStrictly(BOX, slope, NotNegativeWhere.of(on(longer, BOX, false), T, true), face), "it may be 0");
        assertNull(NotNegativeWhere.alongStrictly(range(0, 2), slope, rises, face), "not up to 2");
        assertNull(NotNegativeWhere.alongStrictly(BOX, slope, rises, on(T, range(1, 1), false)), "the other end");
        assertNull(NotNegativeWhere.alongStrictly(range(1, 2), slope, NotNegativeWhere.of(on(longer, range(1, 2), true), T, true),
            on(T, range(1, 1), false)), "not from 0");
        assertNull(NotNegativeWhere.alongStrictly(BOX, slope, NotNegativeWhere.of(on(longer, BOX, true), longer, true), face),
            "where something else is positive");
        assertNull(NotNegativeWhere.alongStrictly(BOX, slope, NotNegativeWhere.of(on(longer, BOX, true), T, false), face),
            "where it is not negative");
        assertNull(NotNegativeWhere.alongStrictly(BOX, slope, NotNegativeWhere.of(BOX, T), face), "another slope");
        Term one = term(new int[][] {{Operations.NUMBER, 0, 0, 1}});
        assertNull(NotNegativeWhere.alongStrictly(BOX, slope, rises, on(one, range(0, 0), false)), "another term");
    }
}
