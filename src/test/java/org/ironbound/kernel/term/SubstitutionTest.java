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

/** That x + 1 is positive, by x^2 in place of x: at the squares of a range, and nowhere else. */
class SubstitutionTest {
    private static final Logarithm LN = new Logarithm(BigInteger.ONE.shiftLeft(60));
    private static final Logarithm OTHER = new Logarithm(BigInteger.ONE.shiftLeft(61));
    private static final int MOST_BITS = 400;
    /** x, 1, x + 1, the place x^2, and x^2 + 1. */
    private static final int[][] OPERATIONS = {operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0),
        operation(Operations.SUM, 0, 1), operation(Operations.SQUARE, 0, 0), operation(Operations.SUM, 3, 1)};
    private static final int PLACE = 3;

    private Ranges box = box(0, 4);
    private Ranges along = box(0, 4);
    private Ranges places = box(0, 2);
    private Ranges start = box(0, 0);
    private int farthest = 9;
    private EnclosedOn low = end(0);
    private EnclosedOn high = end(2);
    private boolean strict = true;
    private PlacedAt placed = placed(places);

    private static EnclosedOn enclosed(int size, Ranges box, Logarithm ln) {
        return EnclosedOn.of(term(Arrays.copyOf(OPERATIONS, size)), box, ln, MOST_BITS);
    }

    /** What the place is where x is a number. */
    private static EnclosedOn end(int at) {
        return enclosed(PLACE + 1, box(at, at), LN);
    }

    private static PlacedAt placed(Ranges places) {
        return PlacedAt.of(term(OPERATIONS), places, 0, PLACE, new int[] {PLACE, 1, 4}, new int[] {-1, -1, -1}, new SameResult[0]);
    }

    private NotNegativeOn proved() {
        return proved(NotNegativeOn.of(term(OPERATIONS), places, strict, LN, MOST_BITS));
    }

    private NotNegativeOn proved(NotNegativeOn known) {
        BigInteger far = BigInteger.valueOf(farthest).shiftLeft(60);
        return NotNegativeOn.atPlaces(enclosed(PLACE, box, LN), placed, known, start, along,
            new Enclosure(far.negate(), far, BigInteger.ONE.shiftLeft(60)), low, high);
    }

    private void on(Ranges range) {
        box = range;
        along = range;
    }

    @Test
    void whatIsSoAtAllSquaresIsSo() {
        NotNegativeOn whole = proved();
        assertSame(box, whole.box);
        assertEquals(PLACE, whole.term.size());
        assertEquals(strict, whole.strict);
        strict = false;
        assertEquals(strict, proved().strict);
    }

    /** Of -4 it is false; of 5 it was not shown. */
    @Test
    void otherNumbersAreNoSquares() {
        on(box(-4, 4));
        assertNull(proved());
        on(box(0, 5));
        assertNull(proved());
        on(box(-1, -1));
        start = box(-1, -1);
        assertNull(proved());
    }

    @Test
    void endsAreThoseOfTheSquares() {
        low = end(1);
        assertNull(proved(), "a square that is 1");
        low = end(2);
        high = end(0);
        assertNull(proved(), "ends in place of each other");
        low = end(0);
        high = end(3);
        assertNull(proved(), "an end that is none of the places");
        high = enclosed(PLACE, box(4, 4), LN);
        assertNull(proved(), "another operation");
        high = enclosed(PLACE + 1, box(2, 2), OTHER);
        assertNull(proved(), "at another unit");
        high = enclosed(PLACE + 1, box(1, 2), LN);
        assertNull(proved(), "no number, but a range");
    }

    @Test
    void startIsInBothBoxes() {
        start = box(1, 1);
        assertNotNull(proved());
        start = box(3, 3);
        assertNull(proved(), "not among the places");
        start = box(0, 1);
        assertNull(proved(), "no number, but a range");
        start = box(0, 0, 0, 0);
        assertNull(proved(), "another number of variables");
        start = box(0, 0);
        along = box(0, 3);
        assertNull(proved(), "not all of the range");
        along = box;
        farthest = 3;
        assertNull(proved(), "4 is farther from 0");
    }

    @Test
    void statementsAreAboutTheSameTermsAndBoxes() {
        assertNull(proved(NotNegativeOn.of(term(Arrays.copyOf(OPERATIONS, PLACE)), places, false, LN, MOST_BITS)), "of x + 1");
        assertNull(proved(NotNegativeOn.of(term(OPERATIONS), box(0, 1), false, LN, MOST_BITS)), "on another box");
        placed = placed(box(0, 1));
        assertNull(proved(), "places of another box");
        placed = PlacedAt.of(term(OPERATIONS), places, 0, PLACE, new int[] {PLACE, 1, -1}, new int[] {-1, -1, -1}, new SameResult[0]);
        assertNull(proved(), "what it becomes is not known");
    }
}
