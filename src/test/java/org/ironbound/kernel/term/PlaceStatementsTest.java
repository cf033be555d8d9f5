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
import org.ironbound.kernel.real.Logarithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements about places and about products: what the rules say, and that each refuses what does not follow. */
class PlaceStatementsTest {
    private static final Logarithm LN = new Logarithm(BigInteger.ONE.shiftLeft(60));
    private static final int MOST_BITS = 400;

    /** x, 2, 1, 0, x - 2, (x - 2)^2, and t = (x - 2)^2 + 1. */
    private static final int[][] VALUE = {operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 2),
        operation(Operations.NUMBER, 0, 0), operation(Operations.NUMBER, 0, 0, 0), operation(Operations.SUM, 0, 1, -1),
        operation(Operations.SQUARE, 4, 4), operation(Operations.SUM, 5, 2)};
    private static final int[][] SLOPE = joined(VALUE, operation(Operations.SUM, 2, 3, -1), operation(Operations.SUM, 4, 4),
        operation(Operations.PRODUCT, 7, 8), operation(Operations.SUM, 9, 3), operation(Operations.SUM, 3, 10));
    private static final int[][] SECOND = joined(SLOPE, operation(Operations.SUM, 7, 7), operation(Operations.PRODUCT, 3, 8),
        operation(Operations.PRODUCT, 7, 12), operation(Operations.SUM, 13, 14), operation(Operations.SUM, 15, 3),
        operation(Operations.SUM, 3, 16), operation(Operations.SUM, 3, 17));
    /** The slope times x - 2. */
    private static final int[][] SIGN = joined(SLOPE, operation(Operations.PRODUCT, 4, 11));

    private static final SlopeOf OF_VALUE = SlopeOf.of(term(SLOPE), 0, new int[] {2, 3, 3, 3, 7, 9, 10}, 1);
    private static final SlopeOf OF_SLOPE = SlopeOf.of(term(SECOND), 0, new int[] {2, 3, 3, 3, 7, -1, -1, 3, 12, 15, 16, 17}, 1);
    private static final Ranges BOX = box(0, 4);

    private static int[][] joined(int[][] first, int[]... rest) {
        int[][] all = Arrays.copyOf(first, first.length + rest.length);
        System.arraycopy(rest, 0, all, first.length, rest.length);
        return all;
    }

    private static EnclosedOn enclosed(int[][] operations, int size, Ranges box) {
        return EnclosedOn.of(term(Arrays.copyOf(operations, size)), box, LN, MOST_BITS);
    }

    private static NotNegativeOn notNegative(int[][] operations, Ranges box) {
        return NotNegativeOn.of(term(operations), box, false, LN, MOST_BITS);
    }

    /** At x = 2, behind some operations from the one with this number on. */
    private static final class Placed {
        final int[][] operations;
        final int[] places;
        final int[] reasons;
        private final int start;

        Placed(int[][] first) {
            start = first.length;
            // Of x - 2, its square, the value, twice x - 2, the slope without and with 1 and 0, and the value as the last one.
            operations = joined(first, operation(Operations.SUM, 1, 1, -1), operation(Operations.SQUARE, start, start),
                operation(Operations.SUM, start + 1, 2), operation(Operations.SUM, start, start),
                operation(Operations.PRODUCT, 7, start + 3),
                operation(Operations.SUM, start + 4, 3), operation(Operations.SUM, 3, start + 5),
                operation(Operations.SUM, start + 2, start + 2, 0));
            places = new int[] {1, 1, 2, 3, start, start + 1, start + 7, 7, start + 3, start + 4, start + 5, 3};
            reasons = new int[places.length];
            Arrays.fill(reasons, PlacedAt.COPY);
            reasons[6] = 0;
            reasons[11] = 1;
        }

        /** That operations are the same numbers. */
        SameResult same(int first, int second, Ranges box) {
            Image[] images = new Image[operations.length];
            int[] kinds = new int[images.length];
            Arrays.fill(kinds, SameResult.UNUSED);
            for (int k = 0; k < images.length; k++) {
                int[] o = operations[k];
                boolean isNumber = o[0] == Operations.NUMBER;
                boolean isComputed = !isNumber && o[0] >= Operations.SUM && kinds[o[1]] == SameResult.COMPUTED
                    && kinds[o[2]] == SameResult.COMPUTED;
                images[k] = new Image(BigInteger.ZERO, BigInteger.ONE, BigInteger.ONE, BigInteger.ZERO, BigInteger.ZERO);
                if (isNumber || isComputed) {
                    kinds[k] = SameResult.COMPUTED;
                    images[k] = isNumber ? number(o[3], Math.max(1, Math.abs(o[3]))) : result(o, images[o[1]], images[o[2]]);
                }
            }
            Unknowns unknowns = Unknowns.of(term(VALUE), BigInteger.TEN.pow(30), 1);
            return SameResult.of(term(operations), box, unknowns, kinds, images, first, second);
        }

        private static Image number(long top, long norm) {
            return new Image(BigInteger.valueOf(top), BigInteger.ONE, BigInteger.valueOf(norm), BigInteger.ZERO, BigInteger.ZERO);
        }

        private static Image result(int[] o, Image x, Image y) {
            BigInteger norm = x.norm.multiply(y.norm);
            return o[0] == Operations.SUM
                ? number(x.top.longValue() + o[3] * y.top.longValue(), norm.longValue() * (1 + Math.abs(o[3])))
                : number(x.top.multiply(y.top).longValue(), norm.longValue());
        }

        /** Null if one of its statements is refused. */
        PlacedAt at(Ranges box) {
            SameResult[] same = {same(start + 2, start + 7, box), same(start + 6, 3, box)};
            return same[0] == null || same[1] == null ? null
                : PlacedAt.of(term(operations), box, 0, 1, places, reasons, same);
        }
    }

    private static final Placed OF_RISE = new Placed(SLOPE);
    private static final Placed OF_SIGN = new Placed(SIGN);

    private static NotNegativeOn byRise(NotNegativeOn rises, PlacedAt placed, NotNegativeOn least, EnclosedOn place) {
        return NotNegativeOn.leastByRise(term(VALUE), OF_VALUE, OF_SLOPE, rises, placed, least, place);
    }

    @Test
    void whatRisesFromAPlaceIsLeastThere() {
        NotNegativeOn rises = notNegative(SECOND, BOX);
        PlacedAt placed = OF_RISE.at(BOX);
        NotNegativeOn least = notNegative(OF_RISE.operations, BOX);
        EnclosedOn place = enclosed(VALUE, 2, BOX);
        NotNegativeOn proved = byRise(rises, placed, least, place);
        assertSame(BOX, proved.box);
        assertFalse(proved.strict);
        assertEquals(VALUE.length, proved.term.size());
        // The place is not in the box: not if what rises is known in the box only.
        Ranges beside = box(3, 4);
        PlacedAt other = OF_RISE.at(beside);
        NotNegativeOn leastBeside = notNegative(OF_RISE.operations, beside);
        EnclosedOn placeBeside = enclosed(VALUE, 2, beside);
        assertNotNull(byRise(rises, other, leastBeside, placeBeside));
        assertNull(byRise(notNegative(SECOND, beside), other, leastBeside, placeBeside), "a way from 2 to 3");
        // Statements about other boxes, terms or operations, or of something positive.
        assertNull(byRise(notNegative(SECOND, box(0, 3)), placed, least, place), "not up to 4");
        assertNull(byRise(notNegative(SECOND, box(0, 4, 0, 1)), placed, least, place), "a box of two variables");
        assertNull(byRise(NotNegativeOn.of(term(SECOND), BOX, true, LN, MOST_BITS), placed, least, place), "strict");
        assertNull(byRise(least, placed, least, place), "not the slope of the slope");
        assertNull(byRise(rises, other, least, place), "what becomes of it on another box");
        assertNull(byRise(rises, placed, leastBeside, place), "what is least on another box");
        assertNull(byRise(rises, placed, notNegative(VALUE, BOX), place), "what is least of another term");
        assertTrue(byRise(rises, placed, NotNegativeOn.of(term(OF_RISE.operations), BOX, true, LN, MOST_BITS), place).strict);
        assertNull(byRise(rises, placed, least, placeBeside), "a place on another box");
        assertNull(byRise(rises, placed, least, enclosed(VALUE, 3, BOX)), "another place");
        assertNull(NotNegativeOn.leastByRise(term(VALUE), OF_VALUE, OF_VALUE, rises, placed, least, place));
        assertNull(NotNegativeOn.leastByRise(term(SLOPE), OF_VALUE, OF_SLOPE, rises, placed, least, place));
        assertNull(NotNegativeOn.leastByRise(term(SLOPE), OF_SLOPE, OF_SLOPE, rises, placed, least, place));
    }

    /** Of all of a box, where x is positive, or where something else is. */
    private static NotNegativeWhere where(NotNegativeOn known, Term condition, boolean positive) {
        return NotNegativeWhere.of(known, condition, positive);
    }

    private static NotNegativeWhere byRise(NotNegativeWhere rises, NotNegativeWhere inside, PlacedAt placed, NotNegativeWhere least,
            PlaceValue place) {
        return NotNegativeWhere.leastByRise(term(VALUE), OF_VALUE, OF_SLOPE, rises, inside, placed, least, place);
    }

    private static PlaceValue place(int number, int... copies) {
        return new PlaceValue(EnclosedOn.of(term(operation(Operations.NUMBER, 0, 0, number)), BOX, LN, MOST_BITS), copies);
    }

    @Test
    void whatRisesFromAPlaceWhereAConditionHoldsIsLeastThere() {
        Term x = term(operation(Operations.VARIABLE, 0, 0));
        NotNegativeWhere rises = where(notNegative(SECOND, BOX), x, true);
        NotNegativeWhere inside = NotNegativeWhere.of(BOX, x);
        PlacedAt placed = OF_RISE.at(BOX);
        NotNegativeOn onBox = notNegative(OF_RISE.operations, BOX);
        NotNegativeWhere least = where(onBox, x, true);
        PlaceValue two = place(2, 1);
        NotNegativeWhere proved = byRise(rises, inside, placed, least, two);
        assertSame(BOX, proved.box);
        assertFalse(proved.strict);
        assertTrue(proved.positive);
        assertSame(least.condition, proved.condition);
        assertTrue(byRise(rises, inside, placed,
            where(NotNegativeOn.of(term(OF_RISE.operations), BOX, true, LN, MOST_BITS), x, true), two).strict);
        // A place that is no copy, or known elsewhere.
        assertNull(byRise(rises, inside, placed, least, place(2, 2)), "the place is not 1");
        assertNull(byRise(rises, inside, placed, least, place(2)), "no copies");
        assertNull(byRise(rises, inside, placed, least, place(1, 1)), "not the same number");
        assertNull(byRise(rises, inside, placed, least, place(1, 2)), "another place");
        PlaceValue elsewhere = new PlaceValue(EnclosedOn.of(two.all.term, box(0, 3), LN, MOST_BITS), new int[] {1});
        assertNull(byRise(rises, inside, placed, least, elsewhere), "known elsewhere");
        // Other conditions, boxes and terms.
        Term y = term(operation(Operations.VARIABLE, 1, 0));
        NotNegativeWhere whereY = where(notNegative(SECOND, BOX), y, true);
        assertNull(byRise(whereY, inside, placed, least, two), "rises where another variable is positive");
        assertNull(byRise(whereY, NotNegativeWhere.of(BOX, y), placed, least, two), "that is not positive where the condition is");
        assertNotNull(byRise(whereY, NotNegativeWhere.of(BOX, y), placed, where(onBox, y, true), two), "steady");
        assertNull(byRise(where(notNegative(SECOND, BOX), x, false), inside, placed, least, two), "not positive");
        assertNull(byRise(rises, inside, placed, where(onBox, y, true), two), "least where another variable is positive");
        assertNull(byRise(rises, inside, placed, where(onBox, x, false), two), "least where it is not negative");
        Term fromOne = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 1),
            operation(Operations.SUM, 0, 1, -1));
        assertNull(byRise(where(notNegative(SECOND, BOX), fromOne, true), NotNegativeWhere.of(BOX, fromOne), placed,
            where(onBox, fromOne, true), two), "where x > 1, which may fail between");
        assertNull(byRise(where(notNegative(SECOND, box(0, 3)), x, true), inside, placed, least, two), "not up to 4");
        assertNull(byRise(where(NotNegativeOn.of(term(SECOND), BOX, true, LN, MOST_BITS), x, true), inside, placed, least, two), "strict");
        assertNull(byRise(least, inside, placed, least, two), "not the slope of the slope");
        assertNull(byRise(rises, inside, placed, where(notNegative(VALUE, BOX), x, true), two), "what is least of another term");
        assertNull(byRise(rises, inside, OF_RISE.at(box(3, 4)), least, two), "what becomes of it on another box");
        assertNull(NotNegativeWhere.leastByRise(term(VALUE), OF_VALUE, OF_VALUE, rises, inside, placed, least, two));
        assertNull(NotNegativeWhere.leastByRise(term(SLOPE), OF_VALUE, OF_SLOPE, rises, inside, placed, least, two));
    }

    /** (x - 2) f' is 2 (x - 2)^2, which an evaluation shows below 2 and above 2. */
    private static NotNegativeOn sign(Ranges box) {
        return NotNegativeOn.join(box, 0, notNegative(SIGN, box(0, 2)), notNegative(SIGN, box(2, 4)));
    }

    private static NotNegativeOn bySign(NotNegativeOn sign, int[] slopes, PlacedAt placed, NotNegativeOn least, EnclosedOn place) {
        return NotNegativeOn.leastBySign(term(VALUE), OF_VALUE, sign, slopes, placed, least, place);
    }

    @Test
    void whatHasASlopeOfBothSignsIsLeastBetween() {
        PlacedAt placed = OF_SIGN.at(BOX);
        NotNegativeOn least = notNegative(OF_SIGN.operations, BOX);
        EnclosedOn place = enclosed(VALUE, 2, BOX);
        int[] slopes = {2, 3};
        assertSame(BOX, bySign(sign(BOX), slopes, placed, least, place).box);
        assertNotNull(bySign(sign(BOX), new int[] {-1, 3}, placed, least, place));
        assertFalse(bySign(sign(BOX), slopes, placed, least, place).strict);
        assertTrue(bySign(sign(BOX), slopes, placed, NotNegativeOn.of(term(OF_SIGN.operations), BOX, true, LN, MOST_BITS), place).strict);
        assertNull(bySign(sign(BOX), new int[] {2, 2}, placed, least, place), "a place with another slope");
        assertNull(bySign(sign(BOX), new int[] {3, 3}, placed, least, place), "a variable without slope");
        assertNull(bySign(sign(BOX), new int[] {3}, placed, least, place), "no slope of the place");
        assertNull(bySign(sign(BOX), new int[] {2, -1}, placed, least, place), "no slope of the place");
        assertNull(bySign(notNegative(SIGN, box(2, 4)), slopes, placed, least, place), "above the place only");
        assertNull(bySign(notNegative(SECOND, BOX), slopes, placed, least, place), "another sign");
        assertNull(bySign(sign(BOX), slopes, OF_RISE.at(BOX), notNegative(OF_RISE.operations, BOX), place), "a term without the sign");
        assertNull(bySign(sign(BOX), slopes, placed, notNegative(SIGN, box(2, 4)), place), "what is least of another term");
        assertNull(bySign(sign(BOX), slopes, placed, least, enclosed(VALUE, 3, BOX)), "another place");
    }

    /** With the variable in place of itself, the distance is 0, and its product with a slope tells nothing. */
    @Test
    void aPlaceThatMovesWithTheVariableIsRefused() {
        int[][] turn = joined(SLOPE, operation(Operations.SUM, 0, 0, -1), operation(Operations.PRODUCT, 12, 11));
        NotNegativeOn sign = notNegative(turn, BOX);
        assertNull(sign, "an evaluation does not see that it is 0");
        int[][] same = joined(turn, operation(Operations.SUM, 6, 6, 0));
        int[] places = {0, 1, 2, 3, 4, 5, 6};
        int[] reasons = {-1, -1, -1, -1, -1, -1, -1};
        PlacedAt placed = PlacedAt.of(term(same), BOX, 0, 0, places, reasons, new SameResult[0]);
        assertNotNull(placed, "in place of itself it is what it was");
        for (int slope = -1; slope <= 3; slope++) {
            assertFalse(SlopeOf.isTurn(term(turn), SLOPE.length, 0, 0, new int[] {slope}), "slope " + slope);
        }
    }

    /** Each operation that is not the copy, and each that is not the same as it. */
    @Test
    void otherCopiesAreRefused() {
        Placed right = OF_RISE;
        assertNotNull(right.at(BOX));
        for (int k = 0; k < right.places.length; k++) {
            for (int other = 0; other <= right.operations.length; other++) {
                if (other != right.places[k]) {
                    Placed wrong = new Placed(SLOPE);
                    wrong.places[k] = other;
                    assertNull(wrong.at(BOX), other + " in place of " + k);
                }
            }
            Placed wrong = new Placed(SLOPE);
            wrong.reasons[k] = wrong.reasons[k] == 0 ? 1 : 0;
            assertNull(wrong.at(BOX), "another reason for " + k);
        }
        Placed missing = new Placed(SLOPE);
        missing.places[4] = -1;
        assertNull(missing.at(BOX), "an operand of which nothing is known");
        for (int k = 12; k < 19; k++) {
            for (int place = 0; place < 4; place++) {
                Placed changed = new Placed(SLOPE);
                changed.operations[k] = changed.operations[k].clone();
                changed.operations[k][place] += place == 1 ? -1 : 1;
                // One operand of a square is not read; nor is a number where there is none, but it is compared.
                PlacedAt at = changed.operations[k][0] == Operations.SQUARE && place == 2 ? null : changed.at(BOX);
                assertNull(at, k + " " + place);
            }
        }
    }

    @Test
    void placesAreOperations() {
        Term term = term(OF_RISE.operations);
        int[] none = {};
        SameResult[] same = {};
        assertNotNull(PlacedAt.of(term, BOX, 0, 1, none, none, same));
        assertNull(PlacedAt.of(term, BOX, -1, 1, none, none, same));
        assertNull(PlacedAt.of(term, BOX, 0, -1, none, none, same));
        assertNull(PlacedAt.of(term, BOX, 0, term.size(), none, none, same));
        assertNull(PlacedAt.of(term, BOX, 0, 1, new int[] {-1}, none, same));
        assertNull(PlacedAt.of(term, BOX, 0, 1, new int[term.size() + 1], new int[term.size() + 1], same));
        int[] places = OF_RISE.places.clone();
        SameResult[] known = {OF_RISE.same(14, 19, BOX), OF_RISE.same(18, 3, BOX)};
        PlacedAt placed = PlacedAt.of(term, BOX, 0, 1, places, OF_RISE.reasons, known);
        places[11] = 2;
        assertEquals(3, placed.at(11), "what is stated does not change with the array");
        assertEquals(-1, placed.at(12));
        assertEquals(-1, placed.at(-1));
        SameResult[] elsewhere = {OF_RISE.same(14, 19, box(3, 4)), OF_RISE.same(18, 3, box(3, 4))};
        assertNull(PlacedAt.of(term, BOX, 0, 1, OF_RISE.places, OF_RISE.reasons, elsewhere), "the same on another box");
    }

    /** x + 1, 2, and their product, quotient, sum or difference. */
    private static NotNegativeOn ofTwo(int kind, int low, int other, boolean strict, boolean isCrossed) {
        return ofTwo(kind, low, other, strict, false, isCrossed);
    }

    private static NotNegativeOn ofTwo(int kind, int low, int other, boolean strict, boolean isStrict, boolean isCrossed) {
        int[][] x = {operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0), operation(Operations.SUM, 0, 1)};
        int[][] y = joined(x, operation(Operations.NUMBER, 0, 0, 2));
        int[][] both = joined(y, operation(kind, isCrossed ? 0 : 2, 3));
        Ranges box = box(low, 4);
        Ranges otherBox = box(other, 4);
        NotNegativeOn one = NotNegativeOn.of(term(x), otherBox, strict, LN, MOST_BITS);
        return NotNegativeOn.ofTwo(EnclosedOn.of(term(both), box, LN, MOST_BITS), one, NotNegativeOn.of(term(y), box, isStrict, LN,
            MOST_BITS));
    }

    @Test
    void productsAndQuotientsHaveTheirSigns() {
        assertNotNull(ofTwo(Operations.PRODUCT, -1, -1, false, false));
        assertNotNull(ofTwo(Operations.QUOTIENT, -1, -1, false, false));
        assertNull(ofTwo(Operations.SUM, -1, -1, false, false));
        assertNull(ofTwo(Operations.SMALLER, -1, -1, false, false));
        assertNull(ofTwo(Operations.PRODUCT, -3, -1, false, false), "another box");
        assertTrue(ofTwo(Operations.PRODUCT, 0, 0, true, true, false).strict);
        assertFalse(ofTwo(Operations.PRODUCT, 0, 0, true, false, false).strict, "one of them only");
        assertFalse(ofTwo(Operations.QUOTIENT, 0, 0, false, true, false).strict, "one of them only");
        assertNull(ofTwo(Operations.PRODUCT, -1, -1, false, true), "another operation");
    }

    /** x + 1, y, the difference of their squares, and their sum, with other entries: operation, place, entry. */
    private static NotNegativeOn ofSquares(int low, int high, int... changes) {
        return ofSquares(false, low, high, changes);
    }

    private static NotNegativeOn ofSquares(boolean strict, int low, int high, int... changes) {
        int[][] all = {operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0), operation(Operations.SUM, 0, 1),
            operation(Operations.VARIABLE, 1, 0), operation(Operations.SQUARE, 2, 2), operation(Operations.SQUARE, 3, 3),
            operation(Operations.SUM, 4, 5, -1), operation(Operations.SUM, 2, 3)};
        for (int i = 0; i < changes.length; i += 3) {
            all[changes[i]][changes[i + 1]] = changes[i + 2];
        }
        Ranges box = box(0, 4, low, high);
        NotNegativeOn side = notNegative(Arrays.copyOf(all, 3), box);
        NotNegativeOn squares = NotNegativeOn.of(term(Arrays.copyOf(all, 7)), box, strict, LN, MOST_BITS);
        EnclosedOn value = EnclosedOn.of(term(all), box, LN, MOST_BITS);
        return squares == null || value == null ? null : NotNegativeOn.ofSquares(value, side, squares);
    }

    @Test
    void theLargerSquareIsThatOfTheLargerSide() {
        assertNotNull(ofSquares(-1, 1));
        assertNull(ofSquares(-2, 1), "the squares are not so");
        assertFalse(ofSquares(-1, 0).strict, "the sum is 0 where the sides are 1 and -1");
        assertTrue(ofSquares(true, 0, 0).strict);
        assertNull(ofSquares(true, -1, 0), "the squares are the same there");
        for (int k = 4; k < 8; k++) {
            for (int kind = 2; kind <= 10; kind++) {
                if (kind != (k < 6 ? Operations.SQUARE : Operations.SUM)) {
                    assertNull(ofSquares(-1, 1, k, 0, kind), kind + " in place of " + k);
                }
            }
            for (int other = 0; other < k; other++) {
                if (other != new int[] {2, 3, 4, 2}[k - 4]) {
                    assertNull(ofSquares(-1, 1, k, 1, other), other + " first of " + k);
                }
                if (k >= 6 && other != (k == 6 ? 5 : 3)) {
                    assertNull(ofSquares(-1, 1, k, 2, other), other + " second of " + k);
                }
            }
        }
        assertNull(ofSquares(-1, 1, 6, 3, 1), "the sum of the squares");
        assertNull(ofSquares(-1, 1, 7, 3, -1), "the difference of the sides");
        assertNull(ofSquares(-1, 1, 7, 3, 2), "twice the other side");
    }

    /** What undoes what: kind, its operand's kind; and each other pair of these kinds. */
    @ParameterizedTest
    @CsvSource({"6, 7", "7, 6"})
    void inverses(int kind, int inner) {
        for (int k = 2; k <= 10; k++) {
            for (int i = 2; i <= 10; i++) {
                Term term = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0), operation(i, 0, 0),
                    operation(k, 2, 2));
                boolean undoes = k == 6 && i == 7 || k == 7 && i == 6 || k == 3 && i == 8;
                assertEquals(undoes, SameResult.inverse(term, BOX, 3, 0) != null, k + " of " + i);
                assertNull(SameResult.inverse(term, BOX, 3, 1), k + " of " + i + ", another operation");
                assertNull(SameResult.inverse(term, BOX, 2, 0), "without the outer one");
                assertNull(SameResult.inverse(term, BOX, 3, 4));
                assertNull(SameResult.inverse(term, BOX, -1, 0));
            }
        }
        int first = kind == Operations.EXPONENTIAL ? 0 : 1;
        for (int n = -1; n <= 2; n++) {
            for (int m = -1; m <= 2; m++) {
                Term term = term(operation(Operations.NUMBER, 0, 0, n), operation(Operations.NUMBER, 0, 0, m), operation(kind, 0, 0));
                assertEquals(n == first && m == 1 - first, SameResult.inverse(term, BOX, 2, 1) != null, inner + " " + n + " " + m);
            }
        }
    }

    @Test
    void aProductOfTwoRootsIsNotASquare() {
        Term term = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0), operation(Operations.ROOT, 0, 0),
            operation(Operations.ROOT, 1, 1), operation(Operations.PRODUCT, 2, 3));
        assertNull(SameResult.inverse(term, BOX, 4, 0));
        assertNull(SameResult.inverse(term, BOX, 4, 1));
    }

    @Test
    void twoStatementsMeetInOneOperation() {
        SameResult one = OF_RISE.same(14, 19, BOX);
        SameResult other = OF_RISE.same(19, 2, BOX);
        SameResult both = SameResult.through(one, other);
        assertEquals("14 2", both.first + " " + both.second);
        assertNull(SameResult.through(other, one), "the other way round");
        assertNull(SameResult.through(one, one));
        assertNull(SameResult.through(one, OF_RISE.same(19, 2, box(0, 3))), "another box");
        assertNull(SameResult.through(one, OF_SIGN.same(19, 19, BOX)), "another term");
    }
}
