package org.ironbound.kernel.term;

import static org.ironbound.kernel.term.SmallTerms.box;
import static org.ironbound.kernel.term.SmallTerms.operation;
import static org.ironbound.kernel.term.SmallTerms.term;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.real.Logarithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements about multiples of points: what the rule says of 1/x + y by x + y, and that it refuses what does not follow. */
class MultiplesTest {
    private static final Logarithm LN = new Logarithm(BigInteger.ONE.shiftLeft(60));
    private static final int MOST_BITS = 400;
    private static final Term X = term(operation(Operations.VARIABLE, 0, 0));
    private static final Term Y = term(operation(Operations.VARIABLE, 1, 0));
    private static final Term SUM = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0),
        operation(Operations.SUM, 0, 1, 1));
    private static final Term WITH_RECIPROCAL = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 1),
        operation(Operations.QUOTIENT, 1, 0), operation(Operations.VARIABLE, 1, 0), operation(Operations.SUM, 2, 3, 1));
    private static final Ranges UNIT = box(0, 1, 0, 1);
    private static final Ranges X_IS_ONE = box(1, 1, 0, 1);
    private static final Ranges Y_IS_ONE = box(0, 1, 1, 1);
    private static final int[] PLACES = {-1, -1, 0, 1, 2};
    private static final int[] DEGREES = {0, 0, 1, 1, 1};

    /** Statements that belong together have the same one. */
    private static final Map<List<Integer>, Term> SIDES = new ConcurrentHashMap<>();

    private static Term sides(int x, int y) {
        return SIDES.computeIfAbsent(List.of(x, y),
            any -> term(operation(Operations.NUMBER, 0, 0, x), operation(Operations.NUMBER, 0, 0, y)));
    }

    private static ScaledTerm scaled(Term term, Term other, Term sides, int power, int[] places, int... degrees) {
        return ScaledTerm.of(new Scale(term, other, sides, power), places, degrees);
    }

    private static ScaledTerm scaled() {
        return scaled(WITH_RECIPROCAL, SUM, sides(-1, 1), 1, PLACES, DEGREES);
    }

    private static ScaledResults results() {
        return ScaledResults.of(scaled(), PLACES, DEGREES, new int[] {-1, -1, -1, -1, -1});
    }

    /** 1 where a variable has a logarithm. */
    private static Term where(int variable) {
        return term(operation(Operations.VARIABLE, variable, 0), operation(Operations.LOGARITHM, 0, 0), operation(Operations.NUMBER, 0, 0));
    }

    private static NotNegativeWhere sign(Ranges box, int variable) {
        return NotNegativeWhere.ofOperand(box, where(variable), true, 1, variable == 0 ? X : Y);
    }

    /** That 1 is positive at multiples, where a variable is positive that is so on the box. */
    private static ScaledCondition condition(Ranges box, Term sides, int variable, Term there) {
        int[] places = {-1, -1, there.size() - 1};
        int[] reasons = new int[there.size()];
        Arrays.fill(reasons, -1);
        ScaledTerm kept = scaled(where(variable), there, sides, 1, places, 0, 0, 0);
        return ScaledCondition.of(box, kept, places, new int[3], reasons, new NotNegativeWhere[] {sign(box, variable)},
            new int[] {variable});
    }

    private static NotNegativeWhere face(Term term, Ranges box, Term condition, boolean strict) {
        return NotNegativeWhere.of(NotNegativeOn.of(term, box, strict, LN, MOST_BITS), condition, true);
    }

    private static NotNegativeWhere face(Ranges box) {
        return face(SUM, box, where(0), true);
    }

    private static NotNegativeWhere statement(ScaledResults results, Ranges box, int some, NotNegativeWhere... faces) {
        return NotNegativeWhere.ofMultiples(results, condition(box, sides(-1, 1), 0, where(0)),
            new NotNegativeWhere[] {sign(box, 0)}, new int[] {0}, faces, sign(box, 0), some, true);
    }

    @Test
    void whatIsSoWhereOneOfTheVariablesIsOneIsSoOfAllMultiples() {
        NotNegativeWhere known = statement(results(), UNIT, 0, face(X_IS_ONE), face(Y_IS_ONE));
        assertTrue(known.strict);
        assertTrue(known.positive);
        assertSame(WITH_RECIPROCAL, known.term);
        assertSame(UNIT, known.box);
        assertTrue(known.condition.isSame(where(0)));
    }

    @Test
    void facesHaveAllThesePoints() {
        NotNegativeWhere x = face(X_IS_ONE);
        NotNegativeWhere y = face(Y_IS_ONE);
        assertNull(statement(results(), UNIT, 0, x));
        assertNull(statement(results(), UNIT, 0, y, x));
        assertNull(statement(results(), UNIT, 0, x, face(X_IS_ONE)));
        assertNull(statement(results(), UNIT, 0, face(box(2, 2, 0, 1)), y));
        assertNull(statement(results(), UNIT, 0, face(box(0, 0, 1, 1)), y));
        BigFraction[] ones = {BigFraction.ONE, BigFraction.ONE};
        Ranges whole = Ranges.of(new BigFraction[] {BigFraction.ZERO, BigFraction.ONE}, ones, new int[] {1, 0});
        assertNull(statement(results(), UNIT, 0, x, face(whole)));
        assertNotNull(statement(results(), UNIT, 0, face(box(1, 2, 0, 2)), face(box(0, 2, 1, 2))));
    }

    /** What is positive on a face is what the rule needs, and what is positive on the box. */
    @Test
    void conditionsHoldAtMultiples() {
        NotNegativeWhere x = face(X_IS_ONE);
        NotNegativeWhere y = face(Y_IS_ONE);
        assertNull(statement(results(), UNIT, 0, face(SUM, X_IS_ONE, where(1), true), y));
        assertNull(statement(results(), UNIT, 0, face(SUM, X_IS_ONE, X, true), y));
        assertNull(statement(results(), UNIT, 1, x, y));
        assertNull(statement(results(), UNIT, 2, x, y));
        assertNull(statement(results(), box(0, 1, -1, 1), 0, x, y));
        assertNotNull(condition(UNIT, sides(-1, 1), 0, where(0)));
        assertNull(condition(UNIT, sides(-1, 1), 0, where(1)));
        assertNull(condition(UNIT, sides(-1, 1), 1, where(0)));
        // The logarithm of -c/x has no result, and that of what stays the same has one.
        assertNull(condition(UNIT, sides(-2, 1), 0, where(0)));
        assertNotNull(condition(UNIT, sides(0, 1), 0, where(0)));
        assertNull(NotNegativeWhere.ofMultiples(results(), condition(UNIT, sides(-1, 0), 0, where(0)),
            new NotNegativeWhere[] {sign(UNIT, 0)}, new int[] {0}, new NotNegativeWhere[] {x, y}, sign(UNIT, 0), 0, true));
        assertNull(NotNegativeWhere.ofMultiples(results(), condition(UNIT, sides(-1, 1), 0, where(0)),
            new NotNegativeWhere[] {sign(UNIT, 1)}, new int[] {1}, new NotNegativeWhere[] {x, y}, sign(UNIT, 0), 0, true));
        assertNull(NotNegativeWhere.ofMultiples(results(), condition(UNIT, sides(-1, 1), 0, where(0)),
            new NotNegativeWhere[] {sign(UNIT, 0)}, new int[] {0}, new NotNegativeWhere[] {x, y}, sign(box(0, 2, 0, 1), 0), 0, true));
    }

    private static Term difference(int first, int second, int kind) {
        return term(operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0),
            operation(Operations.SUM, first, second, -1), operation(kind, 2, 2), operation(Operations.NUMBER, 0, 0));
    }

    private static ScaledCondition guard(Term where, Term there, int power, int degree, int... reasons) {
        int[] places = {0, 1, where.first(2) == there.first(2) ? 2 : -1, -1, 4};
        int[] degrees = {degree, degree, degree, 0, 0};
        ScaledTerm kept = scaled(where, there, sides(1, 1), power, places, degrees);
        return ScaledCondition.of(UNIT, kept, places, degrees, reasons, new NotNegativeWhere[0], new int[0]);
    }

    /** Where y - x has a logarithm, its multiples have one, but not those of x - y; nor has it one where it only has a square root. */
    @Test
    void guardsHoldAtMultiples() {
        Term logarithm = difference(1, 0, Operations.LOGARITHM);
        Term root = difference(1, 0, Operations.ROOT);
        int[] reasons = {-1, -1, -1, 3, -1};
        assertNotNull(guard(logarithm, logarithm, 1, 1, reasons));
        assertNotNull(guard(root, root, 2, 2, reasons));
        assertNull(guard(root, logarithm, 1, 1, reasons));
        assertNull(guard(logarithm, root, 1, 1, reasons));
        assertNull(guard(logarithm, difference(0, 1, Operations.LOGARITHM), 1, 1, reasons));
        for (int reason : new int[] {-1, 0, 2, 4, 5}) {
            assertNull(guard(logarithm, logarithm, 1, 1, -1, -1, -1, reason, -1));
        }
        assertNull(guard(logarithm, logarithm, 1, 1, -1, -1, -1));
    }

    private static ScaledResults results(Term term, int... same) {
        int[] places = IntStream.range(0, term.size()).toArray();
        int[] degrees = {1, 1, 0, 0};
        ScaledTerm itself = scaled(term, term, sides(1, 1), 1, places, degrees);
        return ScaledResults.of(itself, places, degrees, same);
    }

    /** Where a multiple has results: ln(y/x) has one as it has one there, and 1/x as x is not 0 where it has a reciprocal. */
    @Test
    void resultsAreThoseOfMultiples() {
        Term logarithm = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0),
            operation(Operations.QUOTIENT, 1, 0), operation(Operations.LOGARITHM, 2, 2));
        assertNotNull(results(logarithm, -1, -1, 2, 3));
        assertNull(results(logarithm, -1, -1, -1, 3));
        assertNull(results(logarithm, -1, -1, 2, -1));
        assertNull(results(logarithm, -1, -1, 3, 3));
        assertNull(results(logarithm, -1, -1, 2, 2));
        assertNull(results(logarithm, -1, -1, 2, 4));
        assertNull(results(logarithm, -1, -1, 2));
        assertNull(ScaledResults.of(scaled(), new int[] {-1, -1, 0, 1, 1}, DEGREES, PLACES));
        Term weighted = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0),
            operation(Operations.QUOTIENT, 0, 1), operation(Operations.ANY_ROOT, 2, 2, 2));
        assertNotNull(results(weighted, -1, -1, 2, 3));
        assertNull(results(weighted, -1, -1, 2, 2));
    }

    /** y - x for -1/x in place of x, and where x is not positive. */
    @Test
    void variablesMayBeNegative() {
        Term difference = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0),
            operation(Operations.SUM, 1, 0, -1));
        Term opposite = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 1),
            operation(Operations.QUOTIENT, 1, 0), operation(Operations.NUMBER, 0, 0, 0), operation(Operations.SUM, 3, 2, -1),
            operation(Operations.VARIABLE, 1, 0), operation(Operations.SUM, 5, 4, -1));
        int[] places = {-1, -1, -1, -1, 0, 1, 2};
        int[] degrees = {0, 0, 0, 0, 1, 1, 1};
        int[] same = {-1, -1, -1, -1, -1, -1, -1};
        assertNull(scaled(opposite, difference, sides(-1, 1), 1, places, degrees));
        assertNull(scaled(opposite, difference, sides(2, 1), 1, places, degrees));
        assertNull(scaled(WITH_RECIPROCAL, SUM, sides(-2, 1), 1, PLACES, DEGREES));
        ScaledResults inverted = ScaledResults.of(scaled(opposite, difference, sides(-2, 1), 1, places, degrees), places, degrees, same);
        NotNegativeWhere x = face(difference, box(-1, -1, 0, 1), term(operation(Operations.NUMBER, 0, 0)), true);
        NotNegativeWhere y = face(difference, box(-1, 0, 1, 1), term(operation(Operations.NUMBER, 0, 0)), true);
        assertTrue(negative(inverted, UNIT, sides(-2, 1), 0, x, y).strict);
        assertNull(negative(inverted, UNIT, sides(-2, 1), 0, face(difference, box(1, 1, 2, 3), x.condition, true), y));
        assertNull(negative(inverted, UNIT, sides(-2, 1), 0, x, face(difference, box(0, 0, 1, 1), x.condition, true)));
        int[] own = {0, 1, 2};
        int[] ones = {1, 1, 1};
        ScaledResults down = ScaledResults.of(scaled(difference, difference, sides(2, 1), 1, own, ones), own, ones, new int[] {-1, -1, -1});
        Ranges below = box(-1, 0, 0, 1);
        assertNotNull(negative(down, below, sides(2, 1), 1, x, y));
        assertNull(negative(down, UNIT, sides(2, 1), 1, x, y));
        assertNull(negative(down, box(-1, 1, 0, 1), sides(2, 1), 1, x, y));
        assertNull(negative(down, below, sides(1, 1), 1, x, y));
        // The start is that x is negative, not that it is positive.
        Term where = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 0), operation(Operations.SUM, 1, 0, -1),
            operation(Operations.LOGARITHM, 2, 2), operation(Operations.NUMBER, 0, 0));
        Term minus = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 0), operation(Operations.SUM, 1, 0, -1));
        assertNotNull(started(down, below, where, NotNegativeWhere.ofOperand(below, where, true, 3, minus), x, y));
        assertNull(started(down, below, where(0), sign(below, 0), x, y));
        assertNull(started(down, below, where, NotNegativeWhere.of(below, where), x, y));
    }

    /** Under the condition that a variable is positive, which is one of the signs, with no condition on faces. */
    private static NotNegativeWhere negative(ScaledResults results, Ranges box, Term sides, int variable, NotNegativeWhere... faces) {
        ScaledCondition condition = condition(box, sides, variable, term(operation(Operations.NUMBER, 0, 0)));
        return NotNegativeWhere.ofMultiples(results, condition, new NotNegativeWhere[] {sign(box, variable)}, new int[] {variable}, faces,
            sign(box, variable), variable, true);
    }

    private static NotNegativeWhere started(ScaledResults results, Ranges box, Term where, NotNegativeWhere start,
            NotNegativeWhere... faces) {
        int[] places = new int[where.size()];
        Arrays.fill(places, -1);
        places[where.size() - 1] = 0;
        Term one = term(operation(Operations.NUMBER, 0, 0));
        ScaledTerm kept = scaled(where, one, sides(2, 1), 1, places, new int[where.size()]);
        ScaledCondition condition = ScaledCondition.of(box, kept, places, new int[where.size()], new int[] {-1}, new NotNegativeWhere[0],
            new int[0]);
        return NotNegativeWhere.ofMultiples(results, condition, new NotNegativeWhere[0], new int[0], faces, start, 0, true);
    }

    @Test
    void statementsAreAboutTheTerms() {
        NotNegativeWhere x = face(X_IS_ONE);
        NotNegativeWhere y = face(Y_IS_ONE);
        assertNull(statement(results(), UNIT, 0, x, face(Y, Y_IS_ONE, where(0), true)));
        assertNull(statement(results(), UNIT, 0, x, face(SUM, Y_IS_ONE, where(0), false)));
        int[] ones = {1, 1, 1};
        int[] places = {0, 1, 2};
        ScaledResults itself = ScaledResults.of(scaled(SUM, SUM, sides(1, 1), 1, places, ones), places, ones, new int[] {-1, -1, -1});
        assertNotNull(itself);
        assertNull(statement(itself, UNIT, 0, x, y));
    }

    /** Without variables that are multiplied a sum of others has multiples too, but none of them need be 1. */
    @Test
    void somethingIsMultiplied() {
        int[] places = {0, 1, 2, 3, 4};
        ScaledTerm multiple = scaled(WITH_RECIPROCAL, WITH_RECIPROCAL, sides(0, 0), 1, places, 0, 0, 0, 0, 0);
        ScaledResults itself = ScaledResults.of(multiple, places, new int[5], places);
        assertNotNull(itself);
        NotNegativeWhere[] faces = {face(X_IS_ONE), face(Y_IS_ONE)};
        assertNull(NotNegativeWhere.ofMultiples(itself, condition(UNIT, sides(0, 0), 0, where(0)), new NotNegativeWhere[] {sign(UNIT, 0)},
            new int[] {0}, faces, sign(UNIT, 0), 0, true));
    }

    @Test
    void eachDegreeAndEachPlaceCounts() {
        assertEquals(1, scaled().degree);
        assertNull(scaled(WITH_RECIPROCAL, SUM, sides(1, 1), 1, PLACES, DEGREES));
        assertNull(scaled(WITH_RECIPROCAL, SUM, sides(-1, -1), 1, PLACES, DEGREES));
        assertNull(scaled(WITH_RECIPROCAL, SUM, sides(-1, 0), 1, PLACES, DEGREES));
        assertNull(scaled(WITH_RECIPROCAL, SUM, sides(-1, 1), 2, PLACES, DEGREES));
        assertNull(scaled(WITH_RECIPROCAL, SUM, sides(-1, 1), 0, PLACES, DEGREES));
        assertNull(scaled(WITH_RECIPROCAL, SUM, X, 1, PLACES, DEGREES));
        for (int k = 0; k < PLACES.length; k++) {
            int[] places = PLACES.clone();
            int[] degrees = DEGREES.clone();
            degrees[k]++;
            places[k]++;
            boolean isNeeded = PLACES[k] >= 0;
            assertEquals(isNeeded, scaled(WITH_RECIPROCAL, SUM, sides(-1, 1), 1, PLACES, degrees) == null);
            assertNull(scaled(WITH_RECIPROCAL, SUM, sides(-1, 1), 1, places, DEGREES));
        }
        assertNull(scaled(WITH_RECIPROCAL, SUM, sides(-1, 1), 1, PLACES));
        assertNull(scaled(WITH_RECIPROCAL, SUM, sides(-1, 1), 1, new int[] {0}, DEGREES));
    }

    /** Of x times 2, x and y for the operands: which power the result is multiplied by, and no other one. */
    @ParameterizedTest
    @CsvSource({"2, 1, 3", "3, 1, 6", "4, 1, 6", "5, 1, 0", "8, 1, 0", "9, 1, 3", "10, 1, 3", "15, 3, 1", "15, 2, 0", "6, 1, 0", "7, 1, 0"})
    void powers(int kind, int number, int degree) {
        Term term = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0), operation(kind, 0, 1, number));
        int[] places = {0, 1, 2};
        boolean isPossible = degree > 0 || kind == Operations.QUOTIENT;
        for (int d = -7; d <= 7; d++) {
            assertEquals(isPossible && d == degree, scaled(term, term, sides(1, 1), 3, places, 3, 3, d) != null);
            assertEquals(d == 0, scaled(term, term, sides(0, 0), 3, places, 0, 0, d) != null);
        }
        Term other = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0), operation(kind, 0, 1, number + 1));
        assertNull(scaled(term, other, sides(0, 0), 3, places, 0, 0, 0));
        assertNull(scaled(term, SUM, sides(0, 0), 3, places, 0, 0, kind == Operations.SUM && number == 1 ? 1 : 0));
    }

    /** x times y for 1/y in place of y, 0 - y, and 1/y for y. */
    @Test
    void otherForms() {
        Term product = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0),
            operation(Operations.PRODUCT, 0, 1));
        Term quotient = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0),
            operation(Operations.QUOTIENT, 0, 1));
        int[] places = {0, -1, 2};
        assertNotNull(scaled(product, quotient, sides(1, -1), 1, places, 1, 0, 0));
        assertNotNull(scaled(product, quotient, sides(0, -1), 1, places, 0, 0, -1));
        assertNull(scaled(product, quotient, sides(1, -1), 1, places, 1, 0, 1));
        assertNull(scaled(product, quotient, sides(1, 1), 1, places, 1, 0, 0));
        assertNull(scaled(quotient, product, sides(1, -1), 1, places, 1, 0, 0));
        Term negative = term(operation(Operations.NUMBER, 0, 0, 0), operation(Operations.VARIABLE, 1, 0),
            operation(Operations.SUM, 0, 1, -1));
        Term less = term(operation(Operations.NUMBER, 0, 0, 1), operation(Operations.VARIABLE, 1, 0), operation(Operations.SUM, 0, 1, -1));
        assertNotNull(scaled(negative, negative, sides(1, 1), 2, new int[] {0, 1, 2}, 0, 2, 2));
        assertNull(scaled(less, less, sides(1, 1), 2, new int[] {0, 1, 2}, 0, 2, 2));
        Term reciprocal = term(operation(Operations.NUMBER, 0, 0, 1), operation(Operations.VARIABLE, 1, 0),
            operation(Operations.QUOTIENT, 0, 1));
        assertNotNull(scaled(Y, reciprocal, sides(1, -1), 2, new int[] {2}, -2));
        assertNull(scaled(Y, reciprocal, sides(1, -1), 2, new int[] {2}, 2));
        assertNull(scaled(Y, reciprocal, sides(1, 1), 2, new int[] {2}, -2));
    }
}
