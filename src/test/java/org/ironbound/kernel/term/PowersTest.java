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
import org.ironbound.kernel.real.Logarithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules for powers of e say, and that each refuses what does not follow [POWERS]. */
class PowersTest {
    private static final Logarithm LN = new Logarithm(BigInteger.ONE.shiftLeft(60));
    private static final int MOST_BITS = 400;

    /** x, y, x + y, x - y, the powers of these, e^x e^y, and e^x - e^y. */
    private static final int[][] POWERS = {operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0),
        operation(Operations.SUM, 0, 1), operation(Operations.SUM, 0, 1, -1), operation(Operations.EXPONENTIAL, 0, 0),
        operation(Operations.EXPONENTIAL, 1, 1), operation(Operations.EXPONENTIAL, 2, 2), operation(Operations.PRODUCT, 4, 5),
        operation(Operations.SUM, 4, 5, -1)};
    private static final Ranges BOX = box(2, 4, 0, 2);

    private static Term with(int place, int[] operation) {
        int[][] operations = POWERS.clone();
        operations[place] = operation;
        return term(operations);
    }

    @Test
    void thePowerOfASumIsAProduct() {
        SameResult same = SameResult.ofExponents(term(POWERS), BOX, 6, 7);
        assertEquals(6, same.first);
        assertEquals(7, same.second);
        SameResult turned = SameResult.turned(same);
        assertEquals(7, turned.first);
        assertEquals(6, turned.second);
        assertNotNull(SameResult.through(same, turned));
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 0, 1, -1", "2, 2, 0, 1, 2", "2, 2, 1, 0, 1", "2, 2, 0, 0, 1", "2, 3, 0, 1, 1", "4, 7, 0, 0, 1", "4, 6, 1, 1, 1",
        "5, 4, 1, 1, 1", "5, 6, 0, 0, 1", "6, 4, 2, 2, 1", "6, 6, 3, 3, 1", "6, 6, -1, 2, 1", "6, 6, 99, 2, 1", "7, 2, 4, 5, 1",
        "7, 3, 5, 4, 1", "7, 3, 4, 4, 1", "7, 5, 4, 5, 1", "7, 3, -1, 5, 1", "7, 3, 4, 99, 1"})
    void otherProductsAreRefused(int place, int kind, int i, int j, int number) {
        assertNull(SameResult.ofExponents(with(place, operation(kind, i, j, number)), BOX, 6, 7));
    }

    @Test
    void otherPlacesAreRefused() {
        assertNull(SameResult.ofExponents(term(POWERS), BOX, 7, 6));
        assertNull(SameResult.ofExponents(term(POWERS), BOX, -1, 7));
        assertNull(SameResult.ofExponents(term(POWERS), BOX, 6, 9));
        assertNull(SameResult.ofExponents(term(POWERS), BOX, 4, 7));
    }

    private static NotNegativeOn exponents(int size, Ranges box, boolean strict) {
        return NotNegativeOn.of(term(Arrays.copyOf(POWERS, size)), box, strict, LN, MOST_BITS);
    }

    private static NotNegativeOn powers(Term term, Ranges box, NotNegativeOn exponents) {
        return NotNegativeOn.ofRising(EnclosedOn.of(term, box, LN, MOST_BITS), exponents);
    }

    @Test
    void theLargerPower() {
        NotNegativeOn proved = powers(term(POWERS), BOX, exponents(4, BOX, false));
        assertEquals(BOX, proved.box);
        assertFalse(proved.strict);
        assertTrue(powers(term(POWERS), box(3, 4, 0, 2), exponents(4, box(3, 4, 0, 2), true)).strict);
        assertNull(exponents(4, BOX, true), "the powers are the same somewhere");
    }

    /** Logarithms, square roots and arctangents rise, too; squares, absolute values and sines may not, and both must be of one kind. */
    @ParameterizedTest
    @CsvSource({"7, 7, true", "8, 8, true", "14, 14, true", "4, 4, false", "9, 9, false", "12, 12, false", "13, 13, false",
        "6, 8, false", "8, 14, false"})
    void otherFunctions(int first, int second, boolean isRising) {
        int[][] operations = POWERS.clone();
        operations[4] = operation(first, 0, 0);
        operations[5] = operation(second, 1, 1);
        Ranges box = box(2, 4, 1, 2);
        assertEquals(isRising, powers(term(operations), box, exponents(4, box, false)) != null);
    }

    @ParameterizedTest
    @CsvSource({"3, 2, 1, 0, -1", "3, 2, 0, 1, 1", "3, 2, 0, 1, -2", "4, 4, 0, 0, 1", "5, 4, 1, 1, 1", "5, 6, 0, 0, 1", "8, 2, 5, 4, -1",
        "8, 2, 4, 5, 1", "8, 2, 4, 5, -2", "8, 3, 4, 5, -1", "8, 2, 4, 4, -1"})
    void otherDifferencesAreRefused(int place, int kind, int i, int j, int number) {
        Term term = with(place, operation(kind, i, j, number));
        assertNull(powers(term, BOX, exponents(4, BOX, false)));
    }

    @Test
    void otherExponentsAreRefused() {
        assertNull(powers(term(POWERS), BOX, exponents(3, BOX, false)));
        assertNull(powers(term(POWERS), box(1, 4, 0, 2), exponents(4, BOX, false)));
        assertNull(exponents(4, box(1, 4, 0, 2), false));
    }
}
