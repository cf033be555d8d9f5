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

    private static Term sides(int x, int y) {
        return term(operation(Operations.NUMBER, 0, 0, x), operation(Operations.NUMBER, 0, 0, y));
    }

    private static ScaledTerm scaled(Term term, Term other, Term sides, int power, int[] places, int... degrees) {
        return ScaledTerm.of(new Scale(term, other, sides, power), places, degrees);
    }

    private static ScaledTerm scaled() {
        return scaled(WITH_RECIPROCAL, SUM, sides(-1, 1), 1, PLACES, DEGREES);
    }

    private static NotNegativeWhere face(Term term, Ranges box, Term condition, boolean strict) {
        return NotNegativeWhere.of(NotNegativeOn.of(term, box, strict, LN, MOST_BITS), condition, true);
    }

    private static NotNegativeWhere face(Ranges box, Term condition) {
        return face(SUM, box, condition, true);
    }

    private static DefinedWhere defined(Ranges box) {
        return DefinedWhere.of(WITH_RECIPROCAL, box, X, true, new int[] {-1, -1, 0, -1, -1},
            new NotNegativeWhere[] {NotNegativeWhere.of(box, X)});
    }

    private static NotNegativeWhere statement(ScaledTerm scaled, Ranges box, int some, NotNegativeWhere... faces) {
        return NotNegativeWhere.ofMultiples(scaled, defined(box), new NotNegativeWhere[] {NotNegativeWhere.of(box, X)}, new int[] {0},
            faces, some, true);
    }

    @Test
    void whatIsSoWhereOneOfTheVariablesIsOneIsSoOfAllMultiples() {
        NotNegativeWhere known = statement(scaled(), UNIT, 0, face(X_IS_ONE, X), face(Y_IS_ONE, Y));
        assertTrue(known.strict);
        assertTrue(known.positive);
        assertSame(WITH_RECIPROCAL, known.term);
        assertSame(UNIT, known.box);
        assertSame(X, known.condition);
    }

    @Test
    void facesHaveAllThesePoints() {
        NotNegativeWhere x = face(X_IS_ONE, X);
        NotNegativeWhere y = face(Y_IS_ONE, Y);
        assertNull(statement(scaled(), UNIT, 0, x));
        assertNull(statement(scaled(), UNIT, 0, y, x));
        assertNull(statement(scaled(), UNIT, 0, x, face(X_IS_ONE, Y)));
        assertNull(statement(scaled(), UNIT, 0, face(box(2, 2, 0, 1), X), y));
        assertNull(statement(scaled(), UNIT, 0, face(box(0, 0, 1, 1), X), y));
        BigFraction[] ones = {BigFraction.ONE, BigFraction.ONE};
        Ranges whole = Ranges.of(new BigFraction[] {BigFraction.ZERO, BigFraction.ONE}, ones, new int[] {1, 0});
        assertNull(statement(scaled(), UNIT, 0, x, face(whole, Y)));
        assertNotNull(statement(scaled(), UNIT, 0, face(box(1, 2, 0, 2), X), face(box(0, 2, 1, 2), Y)));
    }

    /** What is positive on a face is what the rule needs, and what is positive on the box. */
    @Test
    void conditionsHoldAtMultiples() {
        NotNegativeWhere y = face(Y_IS_ONE, Y);
        Term product = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0),
            operation(Operations.PRODUCT, 0, 1));
        assertNotNull(statement(scaled(), UNIT, 0, face(X_IS_ONE, X), face(Y_IS_ONE, X)));
        assertNull(statement(scaled(), UNIT, 0, face(X_IS_ONE, Y), y));
        assertNull(statement(scaled(), UNIT, 0, face(X_IS_ONE, product), y));
        assertNotNull(statement(scaled(), UNIT, 0, face(X_IS_ONE, X), face(Y_IS_ONE, product)));
        assertNull(statement(scaled(), UNIT, 0, face(X_IS_ONE, SUM), y));
        assertNull(statement(scaled(), UNIT, 1, face(X_IS_ONE, X), y));
        assertNull(statement(scaled(), UNIT, 2, face(X_IS_ONE, X), y));
        assertNull(statement(scaled(), box(0, 1, -1, 1), 0, face(X_IS_ONE, X), y));
    }

    @Test
    void statementsAreAboutTheTerms() {
        NotNegativeWhere x = face(X_IS_ONE, X);
        NotNegativeWhere y = face(Y_IS_ONE, Y);
        assertNull(statement(scaled(), UNIT, 0, x, face(Y, Y_IS_ONE, Y, true)));
        assertNull(statement(scaled(), UNIT, 0, x, face(SUM, Y_IS_ONE, Y, false)));
        ScaledTerm itself = scaled(SUM, SUM, sides(1, 1), 1, new int[] {0, 1, 2}, 1, 1, 1);
        assertNotNull(itself);
        assertNull(statement(itself, UNIT, 0, x, y));
    }

    /** Without variables that are multiplied a sum of others has multiples too, but none of them need be 1. */
    @Test
    void somethingIsMultiplied() {
        ScaledTerm itself = scaled(WITH_RECIPROCAL, WITH_RECIPROCAL, sides(0, 0), 1, new int[] {0, 1, 2, 3, 4}, 0, 0, 0, 0, 0);
        assertNotNull(itself);
        assertNull(statement(itself, UNIT, 0, face(X_IS_ONE, X), face(Y_IS_ONE, Y)));
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
