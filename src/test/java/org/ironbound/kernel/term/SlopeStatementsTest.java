package org.ironbound.kernel.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.Logarithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements about slopes: what the rules say, and that each refuses what does not follow. */
class SlopeStatementsTest {
    private static final Logarithm LN = new Logarithm(BigInteger.ONE.shiftLeft(60));
    private static final int MOST_BITS = 400;
    private static final int LAST = Operations.WEIGHTED;

    /** Operations, and of the first ones their slopes. */
    private record Written(List<int[]> operations, int[] slopes) {
        /** With other entries: operation, place, entry; operation -1 is the array of slopes. */
        Written with(int k, int place, int entry) {
            List<int[]> all = new ArrayList<>();
            operations.forEach(o -> all.add(o.clone()));
            int[] other = slopes.clone();
            (k < 0 ? other : all.get(k))[place] = entry;
            return new Written(all, other);
        }

        Term term(int size) {
            List<int[]> first = operations.subList(0, size);
            return Term.of(first.stream().mapToInt(o -> o[0]).toArray(), first.stream().mapToInt(o -> o[1]).toArray(),
                first.stream().mapToInt(o -> o[2]).toArray(),
                first.stream().map(o -> new BigFraction(o[3])).toArray(BigFraction[]::new));
        }

        SlopeOf slope(int variable, int sign) {
            return SlopeOf.of(term(operations.size()), variable, slopes, sign);
        }
    }

    private static int[] operation(int kind, int first, int second, int number) {
        return new int[] {kind, first, second, number};
    }

    private static int[] operation(int kind, int first, int second) {
        return operation(kind, first, second, 1);
    }

    private static boolean isOfTwo(int kind) {
        return kind == Operations.SUM || kind == Operations.PRODUCT || kind == Operations.QUOTIENT;
    }

    /**
     * An operation of x and y, the variables 0 and 1, and its slope by x behind the numbers 0 and 1, which are the operations 3 and 4; the
     * last one is so many times the slope.
     */
    private static Written written(int kind, int sign, int[]... slope) {
        List<int[]> all = new ArrayList<>(List.of(operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0),
            operation(kind, 0, isOfTwo(kind) ? 1 : 0, 3),
            operation(Operations.NUMBER, 0, 0, 0), operation(Operations.NUMBER, 0, 0, 1)));
        all.addAll(List.of(slope));
        all.add(operation(Operations.SUM, 3, all.size() - 1, sign));
        return new Written(all, new int[] {4, 3, all.size() - 2});
    }

    private static Written written(int kind, int sign) {
        return switch (kind) {
            case Operations.SUM -> written(kind, sign, operation(Operations.SUM, 4, 3, 3));
            case Operations.PRODUCT -> written(kind, sign, operation(Operations.PRODUCT, 4, 1), operation(Operations.PRODUCT, 0, 3),
                operation(Operations.SUM, 5, 6));
            case Operations.SQUARE -> written(kind, sign, operation(Operations.SUM, 0, 0), operation(Operations.PRODUCT, 4, 5));
            case Operations.QUOTIENT -> written(kind, sign, operation(Operations.PRODUCT, 2, 3), operation(Operations.SUM, 4, 5, -1),
                operation(Operations.QUOTIENT, 6, 1));
            case Operations.EXPONENTIAL -> written(kind, sign, operation(Operations.PRODUCT, 2, 4));
            case Operations.LOGARITHM -> written(kind, sign, operation(Operations.QUOTIENT, 4, 0));
            case Operations.ROOT -> written(kind, sign, operation(Operations.SUM, 2, 2), operation(Operations.QUOTIENT, 4, 5));
            case Operations.ABSOLUTE -> written(kind, sign, operation(Operations.QUOTIENT, 0, 2), operation(Operations.PRODUCT, 4, 5));
            case Operations.SINE -> written(kind, sign, operation(Operations.COSINE, 0, 0), operation(Operations.PRODUCT, 4, 5));
            case Operations.COSINE -> written(kind, sign, operation(Operations.SINE, 0, 0), operation(Operations.PRODUCT, 4, 5),
                operation(Operations.SUM, 3, 6, -1));
            case Operations.ARC_TANGENT -> written(kind, sign, operation(Operations.SQUARE, 0, 0), operation(Operations.SUM, 4, 5),
                operation(Operations.QUOTIENT, 4, 6));
            case Operations.ANY_ROOT -> written(kind, sign, operation(Operations.PRODUCT, 4, 2), operation(Operations.SUM, 3, 0, 3),
                operation(Operations.QUOTIENT, 5, 6));
            case Operations.WEIGHTED -> written(kind, sign, operation(Operations.LOGARITHM, 0, 0), operation(Operations.SUM, 5, 4),
                operation(Operations.PRODUCT, 4, 6));
            default -> throw new IllegalArgumentException();
        };
    }

    /** x ln x, the operation 6, and its slope 1 (ln x + 1). */
    private static Written weightedLogarithm() {
        return new Written(List.of(operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0),
            operation(Operations.NUMBER, 0, 0, 0), operation(Operations.NUMBER, 0, 0, 1), operation(Operations.QUOTIENT, 3, 0),
            operation(Operations.LOGARITHM, 0, 0), operation(Operations.PRODUCT, 0, 5), operation(Operations.SUM, 5, 3),
            operation(Operations.PRODUCT, 3, 7), operation(Operations.SUM, 2, 8)), new int[] {3, 2, 2, 2, -1, 4, 8});
    }

    @Test
    void aSlopeOfAWeightedLogarithmIsWhatItSays() {
        Written right = weightedLogarithm();
        assertNotNull(right.slope(0, 1));
        assertNull(right.slope(1, 1), "by the other variable");
        for (int k = 5; k <= 9; k++) {
            int[] operation = right.operations.get(k);
            for (int kind = 0; kind <= LAST + 1; kind++) {
                // As an operation of its own x ln x has this slope, too.
                if (kind != operation[0] && !(k == 6 && kind == Operations.WEIGHTED)) {
                    assertNull(right.with(k, 0, kind).slope(0, 1), kind + " in place of " + k);
                }
            }
            for (int other = -1; other <= 10; other++) {
                // An operation on one operand reads the first one only.
                if (other != operation[1]) {
                    assertNull(right.with(k, 1, other).slope(0, 1), "first operand " + other + " of " + k);
                }
                if (other != operation[2] && operation[0] != Operations.LOGARITHM) {
                    assertNull(right.with(k, 2, other).slope(0, 1), "second operand " + other + " of " + k);
                }
            }
        }
        assertNull(right.with(7, 3, 2).slope(0, 1), "ln x + 2");
        assertNull(right.with(3, 3, 2).slope(0, 1), "2 in place of 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {Operations.SUM, Operations.PRODUCT, Operations.SQUARE, Operations.QUOTIENT, Operations.EXPONENTIAL,
        Operations.LOGARITHM, Operations.ROOT, Operations.ABSOLUTE, Operations.SINE, Operations.COSINE, Operations.ARC_TANGENT,
        Operations.ANY_ROOT, Operations.WEIGHTED})
    void whatIsNoSlopeIsRefused(int kind) {
        for (int sign : new int[] {1, -1}) {
            Written right = written(kind, sign);
            SlopeOf slope = right.slope(0, sign);
            assertNotNull(slope);
            assertEquals(3, slope.size);
            assertEquals(sign, slope.sign);
            assertNull(right.slope(1, sign), "by the other variable");
            assertNull(right.slope(0, -sign), "the other sign");
            assertNull(right.slope(0, 0), "no sign");
            assertNull(right.slope(-1, sign), "no variable");
            int last = right.operations.size() - 1;
            for (int k = 0; k <= last; k++) {
                int[] operation = right.operations.get(k);
                for (int kindOfOther = -1; kindOfOther <= LAST + 1; kindOfOther++) {
                    // A number in place of y has the slope 0 too.
                    boolean isNumber = kindOfOther == Operations.NUMBER || kindOfOther == Operations.PI;
                    if (kindOfOther != operation[0] && !(k == 1 && isNumber)) {
                        assertNull(right.with(k, 0, kindOfOther).slope(0, sign), kind + ": another kind of " + k);
                    }
                }
                for (int other = -1; other <= last + 1; other++) {
                    for (int place : new int[] {1, 2}) {
                        boolean isRead = operation[0] != Operations.NUMBER && (place == 1 || isOfTwo(operation[0]))
                            && !(k == 1 && place == 1 && other != 0);
                        if (isRead && other != operation[place]) {
                            assertNull(right.with(k, place, other).slope(0, sign), kind + ": another operand of " + k);
                        }
                    }
                }
                if (operation[0] == Operations.SUM || operation[0] == Operations.NUMBER || operation[0] == Operations.ANY_ROOT) {
                    assertNull(right.with(k, 3, operation[3] + 1).slope(0, sign), kind + ": another number of " + k);
                }
            }
            for (int i = 0; i < 3; i++) {
                for (int other = -2; other <= last + 1; other++) {
                    // That of y is not asked for by an operation of x.
                    if (other != right.slopes[i] && !(i == 1 && other < 0 && right.operations.get(2)[2] == 0)) {
                        assertNull(right.with(-1, i, other).slope(0, sign), kind + ": another slope of " + i);
                    }
                }
            }
        }
    }

    /** Phi(x), the operation 3, and its slope behind it; each number is given in halves. */
    private static SlopeOf normal(int[]... changes) {
        int[][] all = {operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 0), operation(Operations.NUMBER, 0, 0, 2),
            operation(Operations.NORMAL, 0, 0), operation(Operations.SQUARE, 0, 0), operation(Operations.SUM, 1, 4, -2),
            operation(Operations.SUM, 1, 5, 1), operation(Operations.EXPONENTIAL, 6, 0), operation(Operations.PI, 0, 0),
            operation(Operations.SUM, 8, 8, 2), operation(Operations.ROOT, 9, 0), operation(Operations.QUOTIENT, 7, 10),
            operation(Operations.PRODUCT, 2, 11), operation(Operations.SUM, 1, 12, 2)};
        for (int[] change : changes) {
            all[change[0]][change[1]] = change[2];
        }
        Term term = Term.of(Arrays.stream(all).mapToInt(o -> o[0]).toArray(), Arrays.stream(all).mapToInt(o -> o[1]).toArray(),
            Arrays.stream(all).mapToInt(o -> o[2]).toArray(),
            Arrays.stream(all).map(o -> new BigFraction(o[3], 2)).toArray(BigFraction[]::new));
        return SlopeOf.of(term, 0, new int[] {2, 1, 1, 12}, 1);
    }

    @Test
    void theSlopeOfTheNormalDistributionIsItsDensity() {
        assertNotNull(normal());
        for (int k = 3; k <= 13; k++) {
            for (int kind = -1; kind <= LAST + 1; kind++) {
                assertEquals(kind == normalKind(k), normal(new int[] {k, 0, kind}) != null, kind + " in place of " + k);
            }
        }
        int[][] operands = {{3, 1, 0}, {4, 1, 0}, {5, 1, 1}, {5, 2, 4}, {6, 1, 1}, {6, 2, 5}, {7, 1, 6}, {9, 1, 8}, {9, 2, 8}, {10, 1, 9},
            {11, 1, 7}, {11, 2, 10}, {12, 1, 2}, {12, 2, 11}};
        for (int[] right : operands) {
            for (int other = -1; other <= 14; other++) {
                assertEquals(other == right[2], normal(new int[] {right[0], right[1], other}) != null, other + " in " + right[0]);
            }
        }
        for (int k : new int[] {1, 2, 5, 6, 9, 13}) {
            assertNull(normal(new int[] {k, 3, 3}), "another number of " + k);
        }
    }

    private static int normalKind(int k) {
        return new int[] {Operations.NORMAL, Operations.SQUARE, Operations.SUM, Operations.SUM, Operations.EXPONENTIAL, Operations.PI,
            Operations.SUM, Operations.ROOT, Operations.QUOTIENT, Operations.PRODUCT, Operations.SUM}[k - 3];
    }

    /** At 0 the slope of the cube root has no result. */
    @Test
    void aRootHasNoSlopeAtNull() {
        Written root = written(Operations.ANY_ROOT, 1);
        assertNotNull(root.slope(0, 1));
        Term slope = root.term(root.operations.size());
        assertNull(EnclosedOn.of(slope, box(0, 0, 1, 1, 1), LN, MOST_BITS));
        assertNull(EnclosedOn.of(slope, box(0, -1, 1, 1, 1), LN, MOST_BITS));
        assertNotNull(EnclosedOn.of(slope, box(0, -2, -1, 1, 1), LN, MOST_BITS));
    }

    /** The cube root of x, which is the operation 0, and its slope 1/(3 z^2). */
    @Test
    void aCubeRootHasASlopeByItsSquare() {
        Written right = new Written(List.of(operation(Operations.VARIABLE, 0, 0), operation(Operations.ANY_ROOT, 0, 0, 3),
            operation(Operations.NUMBER, 0, 0, 0), operation(Operations.NUMBER, 0, 0, 1), operation(Operations.SQUARE, 1, 1),
            operation(Operations.SUM, 2, 4, 3), operation(Operations.QUOTIENT, 3, 5), operation(Operations.SUM, 2, 6)), new int[] {3, 6});
        assertNotNull(right.slope(0, 1));
        assertNull(right.with(1, 3, 5).slope(0, 1), "the fifth root");
        assertNull(right.with(5, 3, 2).slope(0, 1), "2 z^2");
        assertNull(right.with(4, 1, 0).slope(0, 1), "the square of x");
        assertNull(right.with(4, 0, Operations.ROOT).slope(0, 1), "the root of z");
        assertNull(right.with(5, 1, 3).slope(0, 1), "1 + 3 z^2");
        assertNull(right.with(6, 1, 4).slope(0, 1), "z^2/(3 z^2)");
    }

    @Test
    void theSmallerOneHasASlopeOnlyIfItIsConstant() {
        Written right = written(Operations.SQUARE, 1);
        assertNull(right.with(2, 0, Operations.SMALLER).slope(0, 1));
        List<int[]> all = List.of(operation(Operations.VARIABLE, 1, 0), operation(Operations.SMALLER, 0, 0),
            operation(Operations.NUMBER, 0, 0, 0), operation(Operations.SUM, 2, 2));
        assertNotNull(new Written(all, new int[] {2, 2}).slope(0, 1));
        assertNull(new Written(all, new int[] {2, 2}).slope(1, 1));
    }

    @Test
    void emptyAndLongArraysAreRefused() {
        Term term = written(Operations.SQUARE, 1).term(8);
        assertNull(SlopeOf.of(term, 0, new int[0], 1));
        assertNull(SlopeOf.of(term, 0, new int[9], 1));
    }

    /** A range for each pair of ends, of real numbers or only of whole ones. */
    private static Ranges box(int whole, int... ends) {
        BigFraction[] lower = new BigFraction[ends.length / 2];
        BigFraction[] upper = new BigFraction[ends.length / 2];
        int[] flags = new int[ends.length / 2];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = new BigFraction(ends[2 * i]);
            upper[i] = new BigFraction(ends[2 * i + 1]);
            flags[i] = whole;
        }
        return Ranges.of(lower, upper, flags);
    }

    private static NotNegativeOn of(Term term, Ranges box, boolean strict) {
        return NotNegativeOn.of(term, box, strict, LN, MOST_BITS);
    }

    /** x^2 on [1, 4], y in [5, 6], and its slope. */
    @Test
    void along() {
        Written written = written(Operations.SQUARE, 1);
        SlopeOf slope = written.slope(0, 1);
        Term square = written.term(3);
        Ranges whole = box(0, 1, 4, 5, 6);
        NotNegativeOn sign = of(written.term(8), whole, false);
        NotNegativeOn face = of(square, box(0, 1, 1, 5, 6), true);
        NotNegativeOn proved = NotNegativeOn.along(whole, slope, sign, face);
        assertNotNull(proved);
        assertSame(whole, proved.box);
        assertSame(square, proved.term);
        assertEquals(true, proved.strict);
        assertNotNull(NotNegativeOn.along(whole, slope, sign, of(square, box(0, 1, 1, 5, 6), false)));
        assertNotNull(NotNegativeOn.along(box(0, 1, 4, 5, 6), slope, of(written.term(8), box(0, 1, 4, 5, 6), false), face));

        assertNull(NotNegativeOn.along(whole, slope, of(written.term(8), whole, true), face), "the sign is strict");
        assertNull(NotNegativeOn.along(box(0, 0, 4, 5, 6), slope, sign, face), "a larger box");
        assertNull(NotNegativeOn.along(box(0, 1, 5, 5, 6), slope, sign, face), "a larger box");
        assertNull(NotNegativeOn.along(box(0, 1, 4, 5, 7), slope, sign, face), "a larger range of the other variable");
        assertNull(NotNegativeOn.along(box(0, 1, 4), slope, sign, face), "a box without the other variable");
        assertNull(NotNegativeOn.along(whole, slope, sign, of(square, box(0, 4, 4, 5, 6), false)), "the other end");
        assertNull(NotNegativeOn.along(whole, slope, sign, of(square, box(0, 1, 1, 5, 5), false)), "a smaller face");
        assertNull(NotNegativeOn.along(whole, slope, sign, of(square, box(0, 2, 2, 5, 6), false)), "no end");
        assertNull(NotNegativeOn.along(whole, slope, of(written.term(8), box(0, 2, 4, 5, 6), false), face), "not the whole range");
        assertNull(NotNegativeOn.along(whole, slope, of(square, whole, false), face), "not the slope");
        assertNull(NotNegativeOn.along(whole, slope, sign, of(written.term(8), box(0, 1, 1, 5, 6), false)), "not the term");
        assertNull(NotNegativeOn.along(whole, slope, sign, of(written.term(2), box(0, 1, 1, 5, 6), false)), "not the whole term");
        Term other = written.with(2, 0, Operations.ABSOLUTE).term(3);
        assertNull(NotNegativeOn.along(whole, slope, sign, of(other, box(0, 1, 1, 5, 6), false)), "another term");
        assertNull(NotNegativeOn.along(whole, written(Operations.EXPONENTIAL, 1).slope(0, 1), sign, face), "the slope of another term");
    }

    /** x^2 falls on [-4, -1]. */
    @Test
    void alongTheOtherWay() {
        Written written = written(Operations.SQUARE, -1);
        SlopeOf slope = written.slope(0, -1);
        Ranges whole = box(0, -4, -1, 5, 6);
        NotNegativeOn sign = of(written.term(8), whole, false);
        NotNegativeOn face = of(written.term(3), box(0, -1, -1, 5, 6), true);
        assertNotNull(NotNegativeOn.along(whole, slope, sign, face));
        assertNull(NotNegativeOn.along(whole, slope, sign, of(written.term(3), box(0, -4, -4, 5, 6), true)), "the other end");
        assertNull(NotNegativeOn.along(whole, written(Operations.SQUARE, 1).slope(0, 1), sign, face), "the slope itself");
    }

    /** A slope has its sign on real numbers, whatever the box has. */
    @Test
    void wholeNumbers() {
        Written written = written(Operations.SQUARE, 1);
        SlopeOf slope = written.slope(0, 1);
        Ranges whole = box(1, 1, 4);
        NotNegativeOn face = of(written.with(1, 0, Operations.NUMBER).term(3), box(1, 1, 1), false);
        Written onlyX = written.with(1, 0, Operations.NUMBER).with(-1, 1, 3);
        SlopeOf ofOnlyX = onlyX.slope(0, 1);
        assertNotNull(slope);
        NotNegativeOn onReals = of(onlyX.term(8), box(0, 1, 4), false);
        assertNotNull(NotNegativeOn.along(whole, ofOnlyX, onReals, face));
        assertNotNull(NotNegativeOn.along(whole, ofOnlyX, onReals, of(onlyX.term(3), box(0, 1, 1), false)));
        assertNull(NotNegativeOn.along(whole, ofOnlyX, of(onlyX.term(8), whole, false), face), "the sign on whole numbers");
        Ranges half = Ranges.of(new BigFraction[] {BigFraction.ONE_HALF}, new BigFraction[] {new BigFraction(4)}, new int[] {1});
        Ranges realHalf = Ranges.of(new BigFraction[] {BigFraction.ONE_HALF}, new BigFraction[] {new BigFraction(4)}, new int[] {0});
        Ranges noPoint = Ranges.of(new BigFraction[] {BigFraction.ONE_HALF}, new BigFraction[] {BigFraction.ONE_HALF}, new int[] {1});
        assertNull(NotNegativeOn.along(half, ofOnlyX, of(onlyX.term(8), realHalf, false), of(onlyX.term(3), noPoint, false)),
            "a face without points");
    }

    private static EnclosedOn enclosed(Term term, Ranges box) {
        return EnclosedOn.of(term, box, LN, MOST_BITS);
    }

    private static void assertEnds(long lower, long upper, EnclosedOn value) {
        assertEquals(BigInteger.valueOf(lower).shiftLeft(60), value.lower);
        assertEquals(BigInteger.valueOf(upper).shiftLeft(60), value.upper);
        assertEquals(LN.unit, value.unit);
    }

    /** x^2 on [1, 4] from 2 on, y in [5, 6]: 4, and the slope from 2 to 8, on ways from -1 to 2. */
    @Test
    void enclosedAlong() {
        Written written = written(Operations.SQUARE, 1);
        SlopeOf slope = written.slope(0, 1);
        Term square = written.term(3);
        Ranges whole = box(0, 1, 4, 5, 6);
        EnclosedOn rate = enclosed(written.term(8), whole);
        EnclosedOn start = enclosed(square, box(0, 2, 2, 5, 6));
        EnclosedOn value = EnclosedOn.along(whole, slope, rate, start);
        assertEnds(-4, 20, value);
        assertSame(whole, value.box);
        assertSame(square, value.term);
        assertEnds(2, 8, rate);
        assertEnds(1, 25, EnclosedOn.along(whole, slope, rate, enclosed(square, box(0, 1, 1, 5, 6))));
        assertEnds(-8, 16, EnclosedOn.along(whole, slope, rate, enclosed(square, box(0, 4, 4, 5, 6))));
        assertNull(NotNegativeOn.of(value, false));
        assertNotNull(NotNegativeOn.of(EnclosedOn.along(whole, slope, rate, enclosed(square, box(0, 1, 1, 5, 6))), true));

        assertNull(EnclosedOn.along(box(0, 0, 4, 5, 6), slope, rate, start), "a larger box");
        assertNull(EnclosedOn.along(box(0, 1, 5, 5, 6), slope, rate, start), "a larger box");
        assertNull(EnclosedOn.along(box(0, 1, 4, 5, 7), slope, rate, start), "a larger range of the other variable");
        assertNull(EnclosedOn.along(box(0, 1, 4), slope, rate, start), "a box without the other variable");
        assertNull(EnclosedOn.along(whole, slope, rate, enclosed(square, box(0, 2, 2, 5, 5))), "a smaller start");
        assertNull(EnclosedOn.along(whole, slope, rate, enclosed(square, box(0, 2, 3, 5, 6))), "no one number");
        assertNull(EnclosedOn.along(whole, slope, rate, enclosed(square, box(0, 3, 2, 5, 6))), "no number");
        assertNull(EnclosedOn.along(whole, slope, rate, enclosed(square, box(0, 0, 0, 5, 6))), "a number below the range");
        assertNull(EnclosedOn.along(whole, slope, rate, enclosed(square, box(0, 5, 5, 5, 6))), "a number above the range");
        assertNull(EnclosedOn.along(whole, slope, enclosed(written.term(8), box(0, 2, 4, 5, 6)), start), "not the whole range");
        assertNull(EnclosedOn.along(whole, slope, enclosed(written.term(8), box(0, 1, 4, 5, 5)), start), "not all of the other range");
        assertNull(EnclosedOn.along(whole, slope, enclosed(square, whole), start), "not the slope");
        assertNull(EnclosedOn.along(whole, slope, rate, enclosed(written.term(8), box(0, 2, 2, 5, 6))), "not the term");
        assertNull(EnclosedOn.along(whole, slope, rate, enclosed(written.term(2), box(0, 2, 2, 5, 6))), "not the whole term");
        Term other = written.with(2, 0, Operations.ABSOLUTE).term(3);
        assertNull(EnclosedOn.along(whole, slope, rate, enclosed(other, box(0, 2, 2, 5, 6))), "another term");
        assertNull(EnclosedOn.along(whole, written(Operations.EXPONENTIAL, 1).slope(0, 1), rate, start), "the slope of another term");
        Written negative = written(Operations.SQUARE, -1);
        assertNull(EnclosedOn.along(whole, negative.slope(0, -1), enclosed(negative.term(8), whole), start), "the negative of the slope");
        Logarithm coarse = new Logarithm(BigInteger.ONE.shiftLeft(50));
        assertNull(EnclosedOn.along(whole, slope, EnclosedOn.of(written.term(8), whole, coarse, MOST_BITS), start), "another unit");
    }

    /** Whole numbers are reached from any number between them, along all real ones. */
    @Test
    void enclosedAlongWholeNumbers() {
        Written onlyX = written(Operations.SQUARE, 1).with(1, 0, Operations.NUMBER).with(-1, 1, 3);
        SlopeOf slope = onlyX.slope(0, 1);
        Ranges whole = box(1, 1, 4);
        EnclosedOn rate = enclosed(onlyX.term(8), box(0, 1, 4));
        EnclosedOn start = enclosed(onlyX.term(3), box(0, 2, 2));
        assertEnds(-4, 20, EnclosedOn.along(whole, slope, rate, start));
        BigFraction[] half = {new BigFraction(5, 2)};
        assertNotNull(EnclosedOn.along(whole, slope, rate, enclosed(onlyX.term(3), Ranges.of(half, half, new int[] {0}))));
        assertNull(EnclosedOn.along(whole, slope, rate, enclosed(onlyX.term(3), Ranges.of(half, half, new int[] {1}))), "no point");
        assertNull(EnclosedOn.along(whole, slope, enclosed(onlyX.term(8), whole), start), "the slope at whole numbers");
    }

    /** 2x, which is the slope of x^2, with its own slope by a variable. */
    private static Written writtenTwice(int variable) {
        List<int[]> all = new ArrayList<>(written(Operations.SQUARE, 1).operations);
        int x = variable == 0 ? 4 : 3;
        int square = variable == 0 ? 6 : 3;
        all.addAll(List.of(operation(Operations.SUM, x, x), operation(Operations.PRODUCT, 3, 5), operation(Operations.PRODUCT, 4, 8),
            operation(Operations.SUM, 9, 10), operation(Operations.SUM, 3, 11), operation(Operations.SUM, 3, 12)));
        return new Written(all, new int[] {x, variable == 0 ? 3 : 4, square, 3, 3, 8, 11, 12});
    }

    private static Enclosure distance(long least, long most, BigInteger unit) {
        return new Enclosure(unit.multiply(BigInteger.valueOf(least)), unit.multiply(BigInteger.valueOf(most)), unit);
    }

    /** With the first of some distances that will do. */
    private static EnclosedOn taylor(Ranges whole, SlopeOf[] slopes, EnclosedOn... known) {
        EnclosedOn value = null;
        for (long[] ends : new long[][] {{0, 2}, {-2, 0}, {-9, 9}}) {
            value = value == null ? EnclosedOn.taylor(whole, slopes, known, distance(ends[0], ends[1], LN.unit)) : value;
        }
        return value;
    }

    /** x^2 on [2, 4] from 2 on, y in [5, 6]: 4, the slope 4 there, and its slope 2. */
    @Test
    void taylor() {
        Written once = written(Operations.SQUARE, 1);
        Written twice = writtenTwice(0);
        Term square = once.term(3);
        SlopeOf[] slopes = {once.slope(0, 1), twice.slope(0, 1)};
        Ranges whole = box(0, 2, 4, 5, 6);
        Ranges start = box(0, 2, 2, 5, 6);
        EnclosedOn[] known = {enclosed(square, start), enclosed(once.term(8), start), enclosed(twice.term(14), whole)};
        EnclosedOn value = taylor(whole, slopes, known);
        assertEnds(4, 16, value);
        assertSame(whole, value.box);
        assertSame(square, value.term);
        assertEnds(4, 20, taylor(whole, new SlopeOf[] {slopes[0]}, known[0], enclosed(once.term(8), whole)));

        assertNull(taylor(whole, new SlopeOf[0], known[0]), "no slope");
        assertNull(taylor(whole, slopes, known[0], known[1]), "nothing is known of the last slope");
        assertNull(taylor(whole, slopes), "nothing is known");
        assertNull(taylor(whole, new SlopeOf[] {slopes[0]}, known), "a slope is missing");
        assertNull(taylor(whole, new SlopeOf[] {slopes[1], slopes[0]}, known), "in another order");
        assertNull(taylor(whole, new SlopeOf[] {slopes[0], slopes[0]}, known), "not the slope of the slope");
        assertNull(taylor(whole, new SlopeOf[] {slopes[0], writtenTwice(1).slope(1, 1)}, known), "by the other variable");
        for (Ranges other : new Ranges[] {box(0, 2, 5, 5, 6), box(0, 1, 4, 5, 6), box(0, 2, 4, 5, 7), box(0, 2, 4)}) {
            assertNull(taylor(other, slopes, known), "another box");
        }
        Ranges[] starts = {box(0, 3, 3, 5, 6), box(0, 2, 2, 5, 5), box(0, 2, 3, 5, 6), box(0, 2, 2)};
        for (int k = 0; k < 2; k++) {
            for (Ranges other : k == 0 ? starts : new Ranges[] {starts[0], starts[1], starts[2]}) {
                EnclosedOn[] elsewhere = known.clone();
                EnclosedOn there = enclosed(k == 0 ? square : once.term(8), other);
                if (there != null) {
                    elsewhere[k] = there;
                    assertNull(taylor(whole, slopes, elsewhere), "known elsewhere");
                }
            }
        }
        EnclosedOn[] part = {known[0], known[1], enclosed(twice.term(14), box(0, 3, 4, 5, 6))};
        assertNull(taylor(whole, slopes, part), "not the whole range");
        Logarithm coarse = new Logarithm(BigInteger.ONE.shiftLeft(50));
        for (int k = 0; k < 3; k++) {
            EnclosedOn[] others = known.clone();
            others[k] = EnclosedOn.of(known[k].term, known[k].box, coarse, MOST_BITS);
            assertNull(taylor(whole, slopes, others), "another unit");
        }
        Written negative = written(Operations.SQUARE, -1);
        assertNull(taylor(whole, new SlopeOf[] {negative.slope(0, -1)}, known[0], enclosed(negative.term(8), whole)),
            "the negative of the slope");
        assertEnds(4, 25, EnclosedOn.taylor(whole, slopes, known, distance(0, 3, LN.unit)));
        assertNull(EnclosedOn.taylor(whole, slopes, known, distance(1, 2, LN.unit)), "not from the start");
        assertNull(EnclosedOn.taylor(whole, slopes, known, distance(0, 1, LN.unit)), "not to the end");
        assertNull(EnclosedOn.taylor(whole, slopes, known, distance(0, 2, coarse.unit)), "a distance at another unit");
    }

    /** The order counts: from 0 to all of [0, 2], where the slope of the slope is 2, x^2 is from 0 to 4. */
    @Test
    void taylorToTheEnd() {
        Written once = written(Operations.SQUARE, 1);
        Written twice = writtenTwice(0);
        SlopeOf[] slopes = {once.slope(0, 1), twice.slope(0, 1)};
        Ranges start = box(0, 0, 0, 5, 6);
        EnclosedOn[] known = {enclosed(once.term(3), start), enclosed(once.term(8), start),
            enclosed(twice.term(14), box(0, 0, 2, 5, 6))};
        assertEnds(0, 4, taylor(box(0, 0, 2, 5, 6), slopes, known));
        assertEnds(0, 4, taylor(box(0, -2, 0, 5, 6), slopes, known[0], known[1], enclosed(twice.term(14), box(0, -2, 0, 5, 6))));
        assertNull(taylor(box(1, 0, 2, 5, 6), slopes, known), "whole numbers of y are no real ones");
    }

    /** What a caller changes in his array later changes no statement. */
    @Test
    void theArrayIsRead() {
        Written written = written(Operations.SQUARE, 1);
        SlopeOf slope = written.slope(0, 1);
        written.slopes[2] = 0;
        assertEquals(3, slope.size);
        assertNotNull(NotNegativeOn.along(box(0, 1, 4, 5, 6), slope, of(written.term(8), box(0, 1, 4, 5, 6), false),
            of(written.term(3), box(0, 1, 1, 5, 6), false)));
    }
}
