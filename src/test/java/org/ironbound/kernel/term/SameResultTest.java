package org.ironbound.kernel.term;

import static org.ironbound.kernel.term.SmallTerms.operation;
import static org.ironbound.kernel.term.SmallTerms.term;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements that two operations have the same result: what they say, and that false ones and false images are refused. */
class SameResultTest {
    private static final Logarithm LN = new Logarithm(BigInteger.ONE.shiftLeft(60));
    private static final int MOST_BITS = 400;
    private static final int UNUSED = SameResult.UNUSED;
    private static final int COMPUTED = SameResult.COMPUTED;
    private static final Ranges ALL = box();

    private static Ranges box(BigFraction... ends) {
        BigFraction[] low = new BigFraction[ends.length / 2];
        BigFraction[] high = new BigFraction[low.length];
        for (int i = 0; i < low.length; i++) {
            low[i] = ends[2 * i];
            high[i] = ends[2 * i + 1];
        }
        return Ranges.of(low, high, new int[low.length]);
    }

    private static Image image(long top, long bottom, long norm, long degree, long depth) {
        return new Image(BigInteger.valueOf(top), BigInteger.valueOf(bottom), BigInteger.valueOf(norm), BigInteger.valueOf(degree),
            BigInteger.valueOf(depth));
    }

    /** Of the operations given, in order. */
    private static Unknowns unknowns(int base, int power, int... operations) {
        int[] zeros = new int[operations.length];
        BigFraction[] ones = new BigFraction[operations.length];
        Arrays.fill(ones, BigFraction.ONE);
        return Unknowns.of(Term.of(zeros, operations, zeros, ones), BigInteger.valueOf(base), power);
    }

    /** x, y, (x + y)^2 with its sum, and x^2 + 2 x y + y^2. */
    private static final Term SQUARES = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0),
        operation(Operations.SUM, 0, 1), operation(Operations.SQUARE, 2, 2), operation(Operations.SQUARE, 0, 0),
        operation(Operations.PRODUCT, 0, 1), operation(Operations.SUM, 4, 5, 2), operation(Operations.SQUARE, 1, 1),
        operation(Operations.SUM, 6, 7));
    private static final int[] KINDS = {0, 1, COMPUTED, COMPUTED, COMPUTED, COMPUTED, COMPUTED, COMPUTED, COMPUTED};

    /** At x = 100 and y = 100^3. */
    private static List<Image> squares() {
        long x = 100;
        long y = 1_000_000;
        return new ArrayList<>(List.of(image(x, 1, 1, 1, 0), image(y, 1, 1, 1, 0), image(x + y, 1, 2, 1, 0),
            image((x + y) * (x + y), 1, 4, 2, 0), image(x * x, 1, 1, 2, 0), image(x * y, 1, 1, 2, 0), image(x * x + 2 * x * y, 1, 3, 2, 0),
            image(y * y, 1, 1, 2, 0), image((x + y) * (x + y), 1, 6, 2, 0)));
    }

    private static SameResult same(Term term, Ranges box, Unknowns unknowns, int[] kinds, List<Image> images, int... two) {
        return SameResult.of(term, box, unknowns, kinds, images.toArray(Image[]::new), two[0], two[1]);
    }

    @Test
    void aSquareOfASumIsASumOfProducts() {
        SameResult same = same(SQUARES, ALL, unknowns(100, 3, 0, 1), KINDS, squares(), 3, 8);
        assertEquals("3 8", same.first + " " + same.second);
        assertNull(same(SQUARES, ALL, unknowns(100, 3, 0, 1), KINDS, squares(), 3, 6));
        assertNull(same(SQUARES, ALL, unknowns(100, 3, 0, 1), KINDS, squares(), 3, 9));
        assertNull(same(SQUARES, ALL, unknowns(100, 3, 0, 1), KINDS, squares(), -1, 8));
    }

    /** Another point, other unknowns, or a point that is not large for the polynomials. */
    @ParameterizedTest
    @CsvSource({"101, 3, 0, 1", "100, 2, 0, 1", "100, 3, 1, 0", "100, 3, 0, 0", "100, 3, 2, 1", "48, 3, 0, 1"})
    void otherUnknownsAreRefused(int base, int power, int x, int y) {
        assertNull(same(SQUARES, ALL, unknowns(base, power, x, y), KINDS, squares(), 3, 8));
    }

    /** Each number of an image that is too small or another one, one after the other. */
    @Test
    void otherImagesAreRefused() {
        for (int k = 0; k < KINDS.length; k++) {
            Image right = squares().get(k);
            BigInteger one = BigInteger.ONE;
            List<Image> wrong = List.of(new Image(right.top.add(one), right.bottom, right.norm, right.degree, right.depth),
                new Image(right.top, right.bottom.add(one), right.norm, right.degree, right.depth),
                new Image(right.top, right.bottom, right.norm.subtract(one), right.degree, right.depth),
                new Image(right.top, right.bottom, right.norm, right.degree.subtract(one), right.depth),
                new Image(right.top, right.bottom, right.norm, right.degree, right.depth.subtract(one)));
            for (Image other : wrong) {
                List<Image> images = squares();
                images.set(k, other);
                assertNull(same(SQUARES, ALL, unknowns(100, 3, 0, 1), KINDS, images, 3, 8), k + " " + wrong.indexOf(other));
            }
        }
    }

    @Test
    void whatIsUsedMustBeKnown() {
        for (int k = 0; k < KINDS.length; k++) {
            int[] kinds = KINDS.clone();
            kinds[k] = UNUSED;
            assertNull(same(SQUARES, ALL, unknowns(100, 3, 0, 1), kinds, squares(), 3, 8));
            kinds[k] = 2;
            assertNull(same(SQUARES, ALL, unknowns(100, 3, 0, 1), kinds, squares(), 3, 8));
        }
        assertNull(same(SQUARES, ALL, unknowns(100, 3, 0, 1), new int[2], squares(), 0, 1));
        assertNull(Unknowns.of(SQUARES, BigInteger.TEN, 0));
    }

    /** y is x^3 at the point of power 3, but for polynomials of a lower degree only; and x is the number 100. */
    @Test
    void whatIsEqualByChanceIsRefused() {
        Term term = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0), operation(Operations.SQUARE, 0, 0),
            operation(Operations.PRODUCT, 2, 0), operation(Operations.NUMBER, 0, 0, 100));
        List<Image> images = List.of(image(100, 1, 1, 1, 0), image(1_000_000, 1, 1, 1, 0), image(10_000, 1, 1, 2, 0),
            image(1_000_000, 1, 1, 3, 0), image(100, 1, 100, 0, 0));
        int[] kinds = {0, 1, COMPUTED, COMPUTED, COMPUTED};
        assertNull(same(term, ALL, unknowns(100, 3, 0, 1), kinds, images, 1, 3));
        assertNull(same(term, ALL, unknowns(100, 3, 0, 1), kinds, images, 0, 4));
        assertNull(same(term, ALL, unknowns(100, 3, 0, 1), kinds, images, 3, 3));
        assertNotNull(same(term, ALL, unknowns(100, 3, 0, 1), kinds, images, 2, 2));
    }

    /** x/y times y, the square of the root of x, and a variable that is a number on the box. */
    @Test
    void quotientsRootsAndNumbers() {
        Term term = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0), operation(Operations.QUOTIENT, 0, 1),
            operation(Operations.PRODUCT, 2, 1), operation(Operations.ROOT, 0, 0), operation(Operations.SQUARE, 4, 4),
            operation(Operations.VARIABLE, 2, 0), operation(Operations.PRODUCT, 6, 0), operation(Operations.SUM, 0, 0, 2));
        List<Image> images = List.of(image(100, 1, 1, 1, 0), image(1_000_000, 1, 1, 1, 0), image(100, 1_000_000, 1, 1, 1),
            image(100_000_000, 1_000_000, 1, 2, 1), image(0, 0, 0, 0, 0), image(100, 1, 1, 1, 0), image(3, 1, 3, 0, 0),
            image(300, 1, 3, 1, 0), image(300, 1, 3, 1, 0));
        int[] kinds = {0, 1, COMPUTED, COMPUTED, UNUSED, COMPUTED, COMPUTED, COMPUTED, COMPUTED};
        BigFraction three = new BigFraction(3);
        Ranges at = box(BigFraction.ZERO, BigFraction.ONE, BigFraction.ONE, BigFraction.TWO, three, three);
        Unknowns unknowns = unknowns(100, 3, 0, 1);
        assertNotNull(same(term, at, unknowns, kinds, images, 3, 0));
        assertNotNull(same(term, at, unknowns, kinds, images, 5, 0));
        assertNotNull(same(term, at, unknowns, kinds, images, 7, 8));
        assertNull(same(term, at, unknowns, kinds, images, 2, 0));
        assertNull(same(term, box(three, three, three, three, three, new BigFraction(4)), unknowns, kinds, images, 7, 8));
        assertNull(same(term, box(three, three, three, three, BigFraction.TWO, BigFraction.TWO), unknowns, kinds, images, 7, 8));
        assertNull(same(term, ALL, unknowns, kinds, images, 3, 0));
    }

    /** That (x + y)^2 is not negative, from the sum of products, or what is enclosed; of other terms and boxes nothing follows. */
    @Test
    void whatFollowsFromTheOtherForm() {
        Ranges box = box(BigFraction.ONE, BigFraction.TWO, BigFraction.ZERO, BigFraction.ONE);
        Term first = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0), operation(Operations.SUM, 0, 1),
            operation(Operations.SQUARE, 2, 2));
        Term other = term(operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0), operation(Operations.SUM, 0, 1));
        SameResult same = same(SQUARES, box, unknowns(100, 3, 0, 1), KINDS, squares(), 3, 8);
        EnclosedOn known = EnclosedOn.of(SQUARES, box, LN, MOST_BITS);
        assertEquals(known.upper, EnclosedOn.same(first, same, known).upper);
        assertTrue(NotNegativeOn.same(first, same, NotNegativeOn.of(known, true)).strict);
        assertNull(EnclosedOn.same(other, same, known));
        assertNull(EnclosedOn.same(SQUARES, same, known));
        assertNull(NotNegativeOn.same(other, same, NotNegativeOn.of(known, true)));
        Ranges elsewhere = box(BigFraction.ONE, BigFraction.TWO, BigFraction.ZERO, BigFraction.TWO);
        assertNull(EnclosedOn.same(first, same, EnclosedOn.of(SQUARES, elsewhere, LN, MOST_BITS)));
        assertNull(EnclosedOn.same(first, same, EnclosedOn.of(first, box, LN, MOST_BITS)));
        assertNull(EnclosedOn.same(first, same(SQUARES, box, unknowns(100, 3, 0, 1), KINDS, squares(), 8, 3), known));
        SameResult everywhere = same(SQUARES, ALL, unknowns(100, 3, 0, 1), KINDS, squares(), 3, 8);
        assertEquals(known.lower, EnclosedOn.same(first, everywhere, known).lower);
        assertNotNull(EnclosedOn.same(first, everywhere, EnclosedOn.of(SQUARES, elsewhere, LN, MOST_BITS)));
    }

    /** x, cos x and its square; sin x, its square, the number and 1 - sin(x)^2. */
    private static Term cosine(int angle, int one, int sign) {
        return term(operation(Operations.VARIABLE, 0, 0), operation(Operations.VARIABLE, 1, 0), operation(Operations.COSINE, 0, 0),
            operation(Operations.SQUARE, 2, 2), operation(Operations.SINE, angle, 0), operation(Operations.SQUARE, 4, 4),
            operation(Operations.NUMBER, 0, 0, one), operation(Operations.SUM, 6, 5, sign));
    }

    @Test
    void theSquareOfACosine() {
        SameResult same = SameResult.inverse(cosine(0, 1, -1), ALL, 3, 7);
        assertEquals("3 7", same.first + " " + same.second);
        assertNull(SameResult.inverse(cosine(1, 1, -1), ALL, 3, 7), "the sine of another number");
        assertNull(SameResult.inverse(cosine(0, 2, -1), ALL, 3, 7), "2 less a square");
        assertNull(SameResult.inverse(cosine(0, 1, 1), ALL, 3, 7), "1 and a square");
        assertNull(SameResult.inverse(cosine(0, 1, -1), ALL, 5, 7), "the square of the sine");
        assertNull(SameResult.inverse(cosine(0, 1, -1), ALL, 3, 5), "no sum");
        assertNull(SameResult.inverse(cosine(0, 1, -1), ALL, 2, 7), "no square");
    }

    /** sqrt(1/t^2), its square, 1/t or another operation of 1 and t, and the square of that. */
    private static Term roots(int kind) {
        return term(operation(Operations.VARIABLE, 0, 0), operation(Operations.NUMBER, 0, 0, 1), operation(Operations.SQUARE, 0, 0),
            operation(Operations.QUOTIENT, 1, 2), operation(Operations.ROOT, 3, 3), operation(Operations.SQUARE, 4, 4),
            operation(kind, 1, 0), operation(Operations.SQUARE, 6, 6));
    }

    private static SameResult bySigns(int kind, Ranges box) {
        Term term = roots(kind);
        List<Image> images = List.of(image(100, 1, 1, 1, 0), image(1, 1, 1, 0, 0), image(10_000, 1, 1, 2, 0), image(1, 10_000, 1, 0, 2),
            image(0, 1, 0, 0, 0), image(1, 10_000, 1, 0, 2), image(1, 100, 1, 0, 1), image(1, 10_000, 1, 0, 2));
        int[] kinds = {0, COMPUTED, COMPUTED, COMPUTED, UNUSED, COMPUTED, COMPUTED, COMPUTED};
        SameResult squares = SameResult.of(term, box, unknowns(100, 5, 0), kinds, images.toArray(Image[]::new), 5, 7);
        return squares == null ? null : SameResult.bySigns(squares);
    }

    @Test
    void rootsWithTheSameSquaresWhereTheyHaveResults() {
        SameResult same = bySigns(Operations.QUOTIENT, box(BigFraction.ZERO, BigFraction.ONE));
        assertEquals("4 6", same.first + " " + same.second);
        assertNull(bySigns(Operations.QUOTIENT, box(BigFraction.MINUS_ONE, BigFraction.ONE)), "negative for negative t");
        SameResult numbers = same(SQUARES, ALL, unknowns(100, 3, 0, 1), KINDS, squares(), 3, 8);
        assertNull(SameResult.bySigns(numbers), "no square");
    }

    /** The root of x to the power of its degree is x, for even ones, too; the root of the power is only for odd ones. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 12, 13})
    void powersOfRoots(int degree) {
        List<int[]> all = new ArrayList<>(List.of(operation(Operations.VARIABLE, 0, 0), operation(Operations.ANY_ROOT, 0, 0, degree)));
        int ofRoot = power(all, 1, degree);
        int power = power(all, 0, degree);
        all.add(operation(Operations.ANY_ROOT, power, power, degree));
        Term term = term(all.toArray(int[][]::new));
        assertNotNull(SameResult.ofRoot(term, ALL, ofRoot, 0, 1));
        assertEquals(degree % 2 == 1, SameResult.inverse(term, ALL, all.size() - 1, 0) != null);
        assertNull(SameResult.ofRoot(term, ALL, ofRoot, 1, 1));
        assertEquals(degree == 1, SameResult.ofRoot(term, ALL, 1, 0, 1) != null);
    }

    private static int power(List<int[]> all, int x, int n) {
        if (n == 1) {
            return x;
        }
        int rest = power(all, x, n % 2 == 0 ? n / 2 : n - 1);
        all.add(n % 2 == 0 ? operation(Operations.SQUARE, rest, rest) : operation(Operations.PRODUCT, x, rest));
        return all.size() - 1;
    }

    /** The cube root of x times its square is x, and the cube root of x x^2 is; with one operation changed nothing is said. */
    @Test
    void cubesOfCubeRoots() {
        int[][] all = {operation(Operations.VARIABLE, 0, 0), operation(Operations.ANY_ROOT, 0, 0, 3), operation(Operations.SQUARE, 1, 1),
            operation(Operations.PRODUCT, 1, 2), operation(Operations.SQUARE, 0, 0), operation(Operations.PRODUCT, 0, 4),
            operation(Operations.ANY_ROOT, 5, 5, 3)};
        assertNotNull(SameResult.ofRoot(term(all), ALL, 3, 0, 1));
        assertNotNull(SameResult.inverse(term(all), ALL, 6, 0));
        assertNull(SameResult.ofRoot(term(all), ALL, 3, 1, 1));
        assertNull(SameResult.ofRoot(term(all), ALL, 2, 0, 1));
        assertNull(SameResult.ofRoot(term(all), ALL, 3, 0, 0), "no root");
        assertNull(SameResult.ofRoot(term(all), ALL, 3, 0, 6), "another root");
        int[][] others = {{1, Operations.ANY_ROOT, 0, 0, 5}, {1, Operations.ANY_ROOT, 2, 0, 3}, {1, Operations.ROOT, 0, 0, 3},
            {2, Operations.SQUARE, 0, 1, 1}, {2, Operations.ABSOLUTE, 1, 1, 1}, {3, Operations.PRODUCT, 2, 1, 1},
            {3, Operations.PRODUCT, 1, 1, 1}, {3, Operations.QUOTIENT, 1, 2, 1}, {3, Operations.PRODUCT, 1, 9, 1},
            {3, Operations.PRODUCT, -1, 2, 1}};
        for (int[] other : others) {
            int[][] changed = all.clone();
            changed[other[0]] = operation(other[1], other[2], other[3], other[4]);
            assertNull(SameResult.ofRoot(term(changed), ALL, 3, 0, 1), Arrays.toString(other));
        }
    }
}
