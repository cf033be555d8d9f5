package org.ironbound.kernel.term;

import static org.ironbound.kernel.term.SmallTerms.box;
import static org.ironbound.kernel.term.SmallTerms.operation;
import static org.ironbound.kernel.term.SmallTerms.term;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigInteger;
import java.util.Arrays;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.Logarithm;
import org.junit.jupiter.api.Test;

/** That x + 1 is positive where x is not at an open end, by x^2, or 1 - x^2, in place of x where that x is positive. */
class OpenSubstitutionTest {
    private static final Logarithm LN = new Logarithm(BigInteger.ONE.shiftLeft(60));
    private static final int MOST_BITS = 400;
    /** x, 1, x + 1, x^2, the place x^2 + 0 x, and x^2 + 1. */
    private static final int[][] RISING = {operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0),
        operation(Operations.SUM, 0, 1), operation(Operations.SQUARE, 0, 0), operation(Operations.SUM, 3, 0, 0),
        operation(Operations.SUM, 4, 1)};
    /** x, 1, x + 1, x^2, the place 1 - x^2, and 1 - x^2 + 1. */
    private static final int[][] FALLING = {operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0),
        operation(Operations.SUM, 0, 1), operation(Operations.SQUARE, 0, 0), operation(Operations.SUM, 1, 3, -1),
        operation(Operations.SUM, 4, 1)};
    private static final int PLACE = 4;
    private static final Term X = term(operation(Operations.VARIABLE, 0, 0));

    private int[][] operations = RISING;
    private Ranges box = box(0, 4);
    private Ranges along = box(0, 4);
    private Ranges places = box(0, 2);
    private Ranges start = box(0, 0);
    private Term condition = X;
    private Term positive = X;
    private int near;
    private int far = 2;
    private int farthest = 9;
    private int[] become = {PLACE, 1, 5};

    private Term first(int size) {
        return term(Arrays.copyOf(operations, size));
    }

    private EnclosedOn known(Ranges on) {
        return EnclosedOn.of(first(PLACE + 1), on, LN, MOST_BITS);
    }

    private NotNegativeWhere proved() {
        NotNegativeOn known = NotNegativeOn.of(first(6), places, true, LN, MOST_BITS);
        int[] reasons = new int[become.length];
        Arrays.fill(reasons, PlacedAt.COPY);
        PlacedAt placed = PlacedAt.of(first(6), places, 0, PLACE, become, reasons, new SameResult[0]);
        BigInteger most = BigInteger.valueOf(farthest).shiftLeft(60);
        PlaceEnds ends = new PlaceEnds(known(places), new int[] {0, 1, 2, 3, PLACE}, known(box(near, near)), known(box(far, far)),
            new Enclosure(most.negate(), most, BigInteger.ONE.shiftLeft(60)));
        return NotNegativeWhere.atPlaces(first(3), box, condition, placed, ends, NotNegativeWhere.of(known, positive, true), start, along);
    }

    private void on(Ranges range) {
        box = range;
        along = range;
    }

    /** That x is more than a number, or if it is the upper end less. */
    private static Term distance(int end, boolean isLower) {
        return term(operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, end),
            operation(Operations.SUM, isLower ? 0 : 1, isLower ? 1 : 0, -1));
    }

    private void fall() {
        operations = FALLING;
        places = box(0, 1);
        far = 1;
        on(box(0, 1));
        condition = distance(1, false);
    }

    @Test
    void fromTheLowerEnd() {
        NotNegativeWhere whole = proved();
        assertSame(box, whole.box);
        assertSame(X, whole.condition);
        assertEquals(true, whole.positive && whole.strict);
        assertEquals(3, whole.term.size());
        condition = distance(0, true);
        assertNotNull(proved());
        condition = distance(1, true);
        assertNotNull(proved(), "less is said");
    }

    @Test
    void fromTheUpperEnd() {
        fall();
        assertNotNull(proved());
        condition = distance(0, false);
        assertNotNull(proved(), "less is said");
        condition = distance(2, false);
        assertNull(proved(), "1 is none of the places");
    }

    @Test
    void theEndIsLeftOut() {
        condition = distance(-1, true);
        assertNull(proved(), "0 is not shown");
        condition = distance(4, false);
        assertNull(proved(), "the other end");
        condition = first(3);
        assertNull(proved(), "x + 1");
        condition = term(operation(Operations.VARIABLE, 1, 0));
        assertNull(proved(), "another variable");
        condition = term(operation(Operations.NUMBER, 0, 0));
        assertNull(proved(), "no variable");
        fall();
        condition = X;
        assertNull(proved(), "of 1 it is not shown");
    }

    @Test
    void otherNumbersAreNoPlaces() {
        on(box(0, 5));
        assertNull(proved());
        on(box(-1, 4));
        assertNull(proved());
        on(box(0, 4));
        far = 3;
        assertNull(proved(), "an end that is none of the places");
        far = 2;
        near = 1;
        assertNull(proved(), "x is not 0 there");
        near = 0;
        farthest = 1;
        assertNull(proved(), "farther away");
    }

    @Test
    void allIsKnownWhereTheVariableIsPositive() {
        positive = term(operation(Operations.NUMBER, 0, 0));
        assertNull(proved(), "another condition");
        positive = X;
        places = box(-1, 2);
        assertNull(proved(), "x may be negative");
        places = box(0, 2);
        become = new int[] {PLACE, 1};
        assertNull(proved(), "what it becomes is not known");
        become = new int[] {PLACE, 1, 5};
        start = box(3, 3);
        assertNull(proved(), "not among the places");
    }
}
