package org.ironbound.specs;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class PlaceTest {
    private static final int TRIES = 40;
    /** What is tried beside each draw. */
    private static final int NEIGHBOURS = 4;

    /** Operations of two variables, and what they become with y - 1/2 in place of x. */
    private static final class Case {
        final SlopeTest.Writer writer = new SlopeTest.Writer();
        final int x = writer.add(1, 0, 0);
        final int y = writer.add(1, 1, 0);
        final int one = writer.add(0, 0, 0, 1, 1);
        final int place = writer.add(2, y, one, -1, 2);
        private final int sum = writer.add(2, x, y, -3, 2);
        private final int sumThere = writer.add(2, place, y, -3, 2);
        private final int square = writer.add(4, x, x);
        private final int squareThere = writer.add(4, place, place);
        private final int[][] all = {{x, place}, {y, y}, {one, one}, {sum, sumThere}, {square, squareThere}};

        /** An operation and what it becomes. */
        int[] any(Draw draw) {
            return all[draw.upTo(all.length - 1)];
        }

        /** The arguments before the operation. */
        BigInteger[] with(int... rest) {
            return SlopeTest.joined(new BigInteger[] {writer.term, ZERO, SlopeTest.big(writer.size), ZERO, SlopeTest.big(place)}, rest);
        }
    }

    private interface Shape {
        BigInteger[] of(Case of, int[] x, int[] y);
    }

    /** The contract is true of what it speaks of; and with one number changed a little, or one of the last operations. */
    private static void isTrueNear(Draw draw, Contract contract, Shape shape) {
        Case of = new Case();
        contract.isTrueOf(draw, shape.of(of, of.any(draw), of.any(draw)));
        for (int i = 0; i < NEIGHBOURS; i++) {
            Case other = new Case();
            BigInteger[] arguments = shape.of(other, other.any(draw), other.any(draw));
            if (draw.oneIn(3)) {
                arguments[0] = other.writer.changed(draw);
            } else {
                int at = 2 + draw.upTo(arguments.length - 3);
                arguments[at] = arguments[at].add(draw.oneIn(2) ? ONE : ONE.negate());
            }
            contract.isNotFalseOf(draw, arguments);
        }
    }

    @Property(tries = TRIES)
    void ofNumber(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> of.with(of.writer.add(draw.oneIn(2) ? 0 : 11, 1, 2, draw.upTo(6) - 3, 1 + draw.upTo(3)),
            1, 2));
    }

    @Property(tries = TRIES)
    void ofVariable(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int v = draw.upTo(2);
            return of.with(of.writer.add(1, v, 2), v, 2);
        });
    }

    @Property(tries = TRIES * 2)
    void ofOperation(@ForAll Draw draw, Contract contract) {
        boolean[] isFirst = {true};
        isTrueNear(draw, contract, (of, x, y) -> {
            // The number of a variable is none of an operation.
            int kind = isFirst[0] || draw.oneIn(2) ? 2 + draw.upTo(8) : 1;
            isFirst[0] = false;
            int n = draw.upTo(6) - 3;
            int d = 1 + draw.upTo(3);
            int k = of.writer.add(kind, x[0], y[0], n, d);
            int p = of.writer.add(kind, x[1], y[1], n, d);
            return of.with(k, p, kind, x[0], y[0], n, d, x[1], y[1]);
        });
        // The square of an operation with a larger number has no result.
        Case of = new Case();
        int[] x = of.any(draw);
        int p = of.writer.add(4, x[1], x[1]);
        int k = of.writer.size;
        BigInteger[] arguments = of.with(k, p, 4, k + 1, k + 1, 1, 1, x[1], x[1]);
        of.writer.add(4, k + 1, k + 1);
        List<BigInteger> copied = SampleTerm.operation(of.writer.term, SlopeTest.big(x[0]));
        arguments[0] = SampleLearner.named("operation", Stream.concat(Stream.of(of.writer.term, SlopeTest.big(k + 1)), copied.stream())
            .toArray(BigInteger[]::new));
        contract.isNotFalseOf(draw, arguments);
    }

    @Property(tries = TRIES)
    void ofSame(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int k = of.writer.add(3, x[0], y[0]);
            return of.with(k, of.writer.add(3, x[1], y[1]), of.writer.add(3, y[1], x[1]));
        });
    }

    /** A range, one that has it and the numbers from low/s to high/s in it, or lacks a little; and these. */
    private static BigInteger[] spanned(Draw draw, BigInteger box, int variable, int lack) {
        SlopeTest.Range range = SlopeTest.Range.draw(draw);
        BigFraction low = range.low().add(new BigFraction(draw.upTo(6) - 3, 2));
        BigFraction high = low.add(new BigFraction(draw.upTo(4), 2));
        BigFraction start = low.compareTo(range.low()) < 0 ? low : range.low();
        BigFraction end = high.compareTo(range.high()) > 0 ? high : range.high();
        int which = draw.upTo(3);
        SlopeTest.Range all = new SlopeTest.Range(start.add(new BigFraction(which == 0 ? lack : -draw.upTo(1), 2)),
            end.subtract(new BigFraction(which == 1 ? lack : -draw.upTo(1), 2)));
        BigFraction s = new BigFraction(2);
        int[] ends = all.ends(0);
        return SlopeTest.joined(SlopeTest.joined(new BigInteger[] {box, SlopeTest.big(variable)}, range.ends(draw.upTo(1))), ends[0],
            ends[1], ends[2], ends[3], low.multiply(s).intValue(), high.multiply(s).intValue(), 2);
    }

    @Property(tries = TRIES * 4)
    void spanned(@ForAll Draw draw, Contract contract) {
        int v = draw.upTo(2);
        BigInteger box = draw.oneIn(2) ? ZERO : SlopeTest.Range.draw(draw).named(ZERO, v + 1, draw.upTo(1));
        contract.isTrueOf(draw, spanned(draw, box, v, 0));
        for (int i = 0; i < NEIGHBOURS; i++) {
            contract.isNotFalseOf(draw, spanned(draw, box, v, 1));
            contract.isNotFalseOf(draw, spanned(draw, SlopeTest.Range.draw(draw).named(ZERO, v, draw.upTo(1)), v, 0));
        }
    }

    @Property(tries = TRIES)
    void spannedWith(@ForAll Draw draw, Contract contract) {
        SlopeTest.Range range = SlopeTest.Range.draw(draw);
        SlopeTest.Range all = new SlopeTest.Range(range.low().subtract(1), range.high().add(1));
        int low = Fractions.floor(range.low()).getNumeratorAsInt();
        contract.isTrueOf(draw, SlopeTest.joined(SlopeTest.joined(new BigInteger[] {range.named(ZERO, 0, draw.upTo(1)),
            all.named(ZERO, 0, 0)}, 0, low, low + draw.upTo(1), 1, 1), SlopeTest.Range.draw(draw).ends(draw.upTo(1))));
    }

    /**
     * A polynomial f of x with f' = k (x - c)(x - g), that f' and f'' behind it, or (x - c) f', and the number that f is at c; y is c on
     * all boxes.
     */
    private static final class Valley {
        private final int k;
        private final int c;
        private final int g;
        private final int least;
        private final boolean isVariable;
        private final SlopeTest.Range range;
        private final SlopeTest.Range ways;

        private Valley(int k, int c, int g, int least, boolean isVariable, SlopeTest.Range range, SlopeTest.Range ways) {
            this.k = k;
            this.c = c;
            this.g = g;
            this.least = least;
            this.isVariable = isVariable;
            this.range = range;
            this.ways = ways;
        }

        static Valley draw(Draw draw) {
            int k = draw.oneIn(3) ? -1 - draw.upTo(1) : 1 + draw.upTo(1);
            int c = draw.upTo(4) - 2;
            int g = c - (draw.oneIn(3) ? draw.upTo(3) - 2 : draw.upTo(3));
            int least = draw.upTo(4) - 1;
            boolean isVariable = draw.oneIn(2);
            BigFraction low = new BigFraction(draw.oneIn(3) ? g + draw.upTo(2) : Math.max(g, c - draw.upTo(2)), 1);
            SlopeTest.Range range = new SlopeTest.Range(low, low.add(new BigFraction(draw.upTo(6), 2)));
            BigFraction begin = low.compareTo(new BigFraction(c)) < 0 ? low : new BigFraction(c);
            BigFraction end = range.high().compareTo(new BigFraction(c)) > 0 ? range.high() : new BigFraction(c);
            return new Valley(k, c, g, least, isVariable, range, new SlopeTest.Range(begin, end));
        }

        /** It is 0 at c, falls from there to g, and only from there on, where the box is, it rises. */
        static Valley beyondHill(Draw draw) {
            int c = draw.upTo(6) - 2;
            int g = c + 2 + draw.upTo(1);
            SlopeTest.Range range = new SlopeTest.Range(new BigFraction(g), new BigFraction(g + draw.upTo(1)));
            return new Valley(1, c, g, 0, draw.oneIn(2), range, range);
        }

        /** With another number at c. */
        Valley with(int otherLeast) {
            return new Valley(k, c, g, otherLeast, isVariable, range, ways);
        }

        BigInteger box(SlopeTest.Range of, int whole) {
            return SampleLearner.named("range", SlopeTest.joined(new BigInteger[] {of.named(ZERO, 0, whole)}, 1, c, 1, c, 1, 0));
        }

        /** The terms t and r, and so many operations of them. */
        private final class Terms {
            final SlopeTest.Writer writer = new SlopeTest.Writer();
            final int x = writer.add(1, 0, 0);
            final int zero = writer.add(0, 0, 0, 0, 1);
            final BigInteger t;
            final int n;
            final BigInteger r;
            final int l;

            /** @param tilt what is more in the slope of t, and in r if that is its slope */
            Terms(int tilt, boolean isSlope) {
                int square = writer.add(4, x, x);
                int cube = writer.add(3, x, square);
                // Without the constant, f is k c^2 (3 g - c)/6 at c.
                int start = writer.add(0, 0, 0, 6 * (least - tilt * c) - k * c * c * (3 * g - c), 6);
                int one = writer.add(2, start, cube, k, 3);
                int two = writer.add(2, one, square, -k * (c + g), 2);
                writer.add(2, two, x, k * c * g + tilt, 1);
                t = writer.term;
                n = writer.size;
                int first = writer.add(0, 0, 0, k * c * g + (isSlope ? tilt : 0), 1);
                int second = writer.add(2, first, x, -k * (c + g), 1);
                writer.add(2, second, square, k, 1);
                r = writer.term;
                l = writer.size;
            }

            int place() {
                return isVariable ? writer.add(1, 1, 0) : writer.add(0, 0, 0, c, 1);
            }
        }

        BigInteger[] byRise(Draw draw, int last) {
            return byRise(draw, last, 0, true);
        }

        /** With a slope that is larger by a number, also at the place; that number is said to be its slope there, or 0 is. */
        BigInteger[] byRise(Draw draw, int last, int tilt, boolean isSlope) {
            Terms second = new Terms(tilt, isSlope);
            second.writer.add(2, second.writer.add(0, 0, 0, -k * (c + g), 1), second.x, 2 * k, 1);
            Terms placed = new Terms(tilt, isSlope);
            int place = placed.place();
            BigInteger e = placed.writer.term;
            int slope = draw.oneIn(2) && isSlope ? placed.writer.add(0, 0, 0, tilt, 1) : placed.zero;
            placed.writer.add(0, 0, 0, least + last, 1);
            BigInteger[] sizes = SlopeTest.joined(new BigInteger[] {placed.t, placed.r, second.writer.term, placed.writer.term, e, ZERO},
                placed.n, placed.l, second.writer.size, placed.writer.size, place, slope);
            return SlopeTest.joined(SlopeTest.joined(sizes, new BigInteger[] {box(range, draw.upTo(1)), box(ways, 0)}), c, c, 1);
        }

        BigInteger[] bySign(Draw draw, int last) {
            return bySign(draw, last, 0, true);
        }

        /** With a slope that is larger by a number, or is said to be so. */
        BigInteger[] bySign(Draw draw, int last, int tilt, boolean isSlope) {
            Terms sign = new Terms(tilt, isSlope);
            int place = sign.place();
            BigInteger e = sign.writer.term;
            int distance = sign.writer.add(2, sign.x, place, -1, 1);
            sign.writer.add(3, distance, sign.l - 1);
            BigInteger w = sign.writer.term;
            int h = sign.writer.size;
            sign.writer.add(0, 0, 0, least + last, 1);
            BigInteger[] sizes = SlopeTest.joined(new BigInteger[] {sign.t, sign.r, w, sign.writer.term, e, ZERO}, sign.n, sign.l, h,
                sign.writer.size, place, distance, sign.x, 0, sign.zero);
            return SlopeTest.joined(SlopeTest.joined(sizes, new BigInteger[] {box(range, draw.upTo(1)), box(ways, 0)}), c, c, 1);
        }

        /**
         * Where what ought to be the distance is another one.
         *
         * @param error 0 if it is the slope; 1 if it is that of a number; 2 if it is that from -x, the slope of which is said to be 0; 3 if
         *              that slope is known
         */
        BigInteger[] byOtherDistance(int error) {
            Terms sign = new Terms(0, true);
            int place = error < 2 ? sign.place() : sign.writer.add(2, sign.zero, sign.x, -1, 1);
            BigInteger e = sign.writer.term;
            int from = error == 1 ? sign.writer.add(0, 0, 0, c + 1, 1) : sign.x;
            int slope = error == 3 ? sign.writer.add(0, 0, 0, -1, 1) : sign.zero;
            int distance = error == 0 ? sign.l - 1 : sign.writer.add(2, from, place, -1, 1);
            sign.writer.add(3, distance, sign.l - 1);
            BigInteger w = sign.writer.term;
            int h = sign.writer.size;
            sign.writer.add(0, 0, 0, 0, 1);
            BigInteger[] sizes = SlopeTest.joined(new BigInteger[] {sign.t, sign.r, w, sign.writer.term, e, ZERO}, sign.n, sign.l, h,
                sign.writer.size, place, distance, from, 0, slope);
            int there = error < 2 ? c : -1;
            return SlopeTest.joined(SlopeTest.joined(sizes, new BigInteger[] {box(range, 0), box(ways, 0)}), there, there, 1);
        }
    }

    /**
     * Of a place from which one would come over a hill: it is enclosed elsewhere, or by a term that ends with another number there, or
     * nowhere, or the ways are from nowhere, or from the other side only.
     *
     * @param e where the term is that ends with the place, and p the number of that
     */
    private static void isNotFalseBeyondHill(Draw draw, Contract contract, Drawn drawn, int e, int p) {
        Valley valley = Valley.beyondHill(draw);
        for (int error = 0; error < 5; error++) {
            BigInteger[] arguments = drawn.of(valley, 0);
            int low = arguments.length - 3;
            BigInteger place = arguments[p];
            if (error < 2) {
                arguments[low] = SlopeTest.big(valley.g);
                arguments[low + 1] = SlopeTest.big(valley.g);
            } else if (error < 4) {
                arguments[low] = arguments[low].add(error == 2 ? ONE : ONE.negate());
                arguments[low + 1] = arguments[low + 1].add(error == 2 ? ONE.negate() : ONE);
            }
            if (error == 1) {
                arguments[e] = SampleLearner.named("operation", arguments[e], place, ZERO, ZERO, ZERO, SlopeTest.big(valley.g), ONE);
            }
            contract.isNotFalseOf(draw, arguments);
        }
    }

    private interface Drawn {
        /** With a last number that is larger than what the polynomial is at the place. */
        BigInteger[] of(Valley valley, int last);
    }

    /** What is said of a valley; and of one that is none, or with something of another one. */
    private static void isTrueOfValleys(Draw draw, Contract contract, Drawn drawn) {
        for (int i = 0; i < 2 * NEIGHBOURS; i++) {
            BigInteger[] other = drawn.of(Valley.draw(draw), 0);
            BigInteger[] one = drawn.of(Valley.draw(draw), draw.oneIn(3) ? 2 : 0);
            contract.isNotFalseOf(draw, one);
            int at = draw.upTo(one.length - 1);
            one[at] = draw.oneIn(2) ? other[at] : one[at].add(draw.oneIn(2) ? ONE : ONE.negate());
            contract.isNotFalseOf(draw, one);
        }
        BigInteger[] valley = drawn.of(Valley.draw(draw), 0);
        Assume.that(contract.saysSomethingOf(valley));
        contract.keeping("b", "a").isTrueOf(draw, valley);
    }

    @Dear
    @Property(tries = TRIES * 4)
    void leastByRise(@ForAll Draw draw, Contract contract) {
        Drawn byRise = (valley, last) -> valley.byRise(draw, last);
        isNotFalseBeyondHill(draw, contract, byRise, 4, 10);
        Valley valley = Valley.draw(draw);
        // Another slope at the place, or elsewhere, and a term that is larger at the place.
        contract.isNotFalseOf(draw, valley.byRise(draw, 0, draw.oneIn(2) ? 3 : -3, draw.oneIn(2)));
        contract.isNotFalseOf(draw, crossed(valley.with(-4).byRise(draw, 0), valley.with(4).byRise(draw, 0), 3));
        // Where the slope falls, but is said to rise.
        int c = draw.upTo(4) - 2;
        BigInteger[] falling = new Valley(-1, c, c - 2, 0, draw.oneIn(2), range(c + 1, c + 1), range(c, c + 1)).byRise(draw, 0);
        falling[2] = SampleLearner.named("operation", falling[2], falling[8].subtract(ONE), ZERO, ZERO, ZERO, ONE, ONE);
        contract.isNotFalseOf(draw, falling);
        contract.isNotFalseOf(draw, byRiseOfShort());
        contract.isNotFalseOf(draw, byRiseOfPart());
        isTrueOfValleys(draw, contract, byRise);
    }

    /** The arguments of one with the terms of another one, from this place on. */
    private static BigInteger[] crossed(BigInteger[] one, BigInteger[] other, int from) {
        BigInteger[] crossed = one.clone();
        System.arraycopy(other, from, crossed, from, 5 - from);
        return crossed;
    }

    /** The number -5, of which the first operations are x and its slope 0; another term has the number 7 in its place. */
    private static BigInteger[] byRiseOfShort() {
        SlopeTest.Writer writer = new SlopeTest.Writer();
        writer.add(1, 0, 0);
        writer.add(0, 0, 0, 0, 1);
        BigInteger first = writer.term;
        SlopeTest.Writer other = new SlopeTest.Writer();
        other.add(1, 0, 0);
        other.add(0, 0, 0, 0, 1);
        other.add(0, 0, 0, 7, 1);
        writer.add(0, 0, 0, -5, 1);
        BigInteger box = SampleLearner.named("range", SlopeTest.joined(new BigInteger[] {ZERO}, 0, -1, 1, 1, 1, 0));
        BigInteger[] terms = {writer.term, writer.term, first, other.term, other.term};
        return SlopeTest.joined(SlopeTest.joined(SlopeTest.joined(terms, 0, 3, 2, 2, 3, 1, 1), new BigInteger[] {box, box}), 0, 0, 1);
    }

    /** The same, where the other term has the number 0 in its place. */
    private static BigInteger[] bySignOfShort() {
        SlopeTest.Writer writer = new SlopeTest.Writer();
        int x = writer.add(1, 0, 0);
        int zero = writer.add(0, 0, 0, 0, 1);
        BigInteger first = writer.term;
        BigInteger t = SampleLearner.named("operation", SlopeTest.joined(new BigInteger[] {first}, 2, 0, 0, 0, -5, 1));
        int place = writer.add(0, 0, 0, 0, 1);
        BigInteger e = writer.term;
        int distance = writer.add(2, x, place, -1, 1);
        writer.add(3, distance, zero);
        BigInteger w = writer.term;
        int h = writer.size;
        writer.add(0, 0, 0, 0, 1);
        BigInteger box = SampleLearner.named("range", SlopeTest.joined(new BigInteger[] {ZERO}, 0, -1, 1, 1, 1, 0));
        BigInteger[] sizes = SlopeTest.joined(new BigInteger[] {t, t, w, writer.term, e}, 0, 3, 2, h, writer.size, place, distance, x, 0,
            zero);
        return SlopeTest.joined(SlopeTest.joined(sizes, new BigInteger[] {box, box}), 0, 0, 1);
    }

    /** x^2/2 - 10 from 1 on, but more below 1: only from there on, where a root has a result, is x its slope. */
    private static BigInteger[] byRiseOfPart() {
        SlopeTest.Writer writer = new SlopeTest.Writer();
        int x = writer.add(1, 0, 0);
        int one = writer.add(0, 0, 0, 1, 1);
        int h = writer.size;
        int zero = writer.add(0, 0, 0, 0, 1);
        int less = writer.add(2, x, one, -1, 1);
        int below = writer.add(10, less, zero);
        writer.add(8, less, zero);
        int start = writer.add(2, writer.add(0, 0, 0, -10, 1), writer.add(4, x, zero), 1, 2);
        writer.add(2, start, below, -20, 1);
        BigInteger t = writer.term;
        int n = writer.size;
        writer.add(2, zero, x, 1, 1);
        BigInteger r = writer.term;
        int l = writer.size;
        writer.add(0, 0, 0, 10, 1);
        BigInteger[] boxes = {range(1, 2).named(ZERO, 0, 0), range(0, 2).named(ZERO, 0, 0)};
        return SlopeTest.joined(SlopeTest.joined(SlopeTest.joined(new BigInteger[] {t, r, r, writer.term, r}, 0, n, l, h, writer.size, zero,
            zero), boxes), 0, 0, 1);
    }

    @Dear
    @Property(tries = TRIES * 4)
    void leastBySign(@ForAll Draw draw, Contract contract) {
        Drawn bySign = (valley, last) -> valley.bySign(draw, last);
        isNotFalseBeyondHill(draw, contract, bySign, 4, 10);
        Valley valley = Valley.draw(draw);
        // Another slope, and a term that is larger at the place, or of which the sign of the slope is.
        contract.isNotFalseOf(draw, valley.bySign(draw, 0, draw.oneIn(2) ? 3 : -3, draw.oneIn(2)));
        contract.isNotFalseOf(draw, crossed(valley.with(-4).bySign(draw, 0), valley.with(4).bySign(draw, 0), 2 + draw.upTo(1)));
        contract.isNotFalseOf(draw, bySignOfShort());
        isNotFalseOfOtherDistances(draw, contract);
        isTrueOfValleys(draw, contract, bySign);
    }

    /** The slope times itself, or times another distance, or one from a place that moves with the variable. */
    private static void isNotFalseOfOtherDistances(Draw draw, Contract contract) {
        int c = draw.upTo(4) - 2;
        boolean isVariable = draw.oneIn(2);
        // It falls from c on; it rises up to c; and 3 x^2 - x^3 - 4 is less at 1 than at -1.
        contract.isNotFalseOf(draw, new Valley(1, c, c + 2, 0, isVariable, range(c + 1, c + 1), range(c, c + 1)).byOtherDistance(0));
        contract.isNotFalseOf(draw, new Valley(-1, c, c - 2, 0, isVariable, range(c - 1, c - 1), range(c - 1, c)).byOtherDistance(1));
        Valley moving = new Valley(-3, 0, 2, -4, isVariable, range(1, 1), range(-1, 1));
        contract.isNotFalseOf(draw, moving.byOtherDistance(2));
        contract.isNotFalseOf(draw, moving.byOtherDistance(3));
    }

    private static SlopeTest.Range range(int low, int high) {
        return new SlopeTest.Range(new BigFraction(low), new BigFraction(high));
    }

    /** A polynomial f of x and y, and y + k x^2 or y + k x in place of x. */
    private static final class Placed {
        final boolean isSquare;
        final int k;
        private final int[] numbers;
        private final int unused;
        final SlopeTest.Writer whole;
        final int n;
        final int place;

        /** With places for x from nearest to farthest, where f mostly is at least 0 or little more. */
        Placed(Draw draw, int y, int nearest, int farthest) {
            isSquare = draw.oneIn(2);
            k = draw.oneIn(2) ? 1 : -1;
            // Of squares f is a line, so that it is least at the ends, where samples see it.
            numbers = new int[] {draw.upTo(6) - 1, draw.oneIn(2) ? 1 : -1, isSquare ? 0 : draw.upTo(2) - 1, draw.upTo(4) - 2};
            int one = value(k, nearest, y);
            int other = value(k, farthest, y);
            numbers[0] -= draw.oneIn(3) ? 0 : least(Math.min(one, other), Math.max(one, other), y);
            // Sometimes f has a logarithm of x that is for nothing, and not everywhere a number.
            unused = draw.oneIn(4) ? 7 : 4;
            whole = places(k);
            place = whole.size - 1;
            n = place;
            int first = n - 3;
            int square = whole.add(4, place, place);
            whole.add(2, whole.add(2, first, square, numbers[2], 1), place, numbers[3], 1);
        }

        /** The whole number below the least value of f at multiples of 1/4. */
        private int least(int low, int high, int y) {
            return IntStream.rangeClosed(4 * low, 4 * high)
                .map(x -> Math.floorDiv(16 * (numbers[0] + numbers[1] * y) + numbers[2] * x * x + 4 * numbers[3] * x, 16)).min().getAsInt();
        }

        /** The operations of f. */
        SlopeTest.Writer term() {
            SlopeTest.Writer writer = new SlopeTest.Writer();
            int x = writer.add(1, 0, 0);
            int y = writer.add(1, 1, 0);
            int number = writer.add(0, 0, 0, numbers[0], 1);
            int square = writer.add(4, x, x);
            writer.add(unused, x, x);
            int first = writer.add(2, number, y, numbers[1], 1);
            writer.add(2, writer.add(2, first, square, numbers[2], 1), x, numbers[3], 1);
            return writer;
        }

        /** With the place, or another number than k. */
        SlopeTest.Writer places(int times) {
            SlopeTest.Writer writer = term();
            writer.add(2, 1, isSquare ? 3 : 0, times, 1);
            return writer;
        }

        int value(int times, int x, int y) {
            return y + times * (isSquare ? x * x : x);
        }
    }

    /** Bits of the boxes where y has more numbers: b; b, f and x; all but h; all but g. */
    private static final int[] OTHER = {1, 1 + 4 + 8, 1 + 2 + 4 + 8 + 32, 1 + 2 + 4 + 8 + 16};

    /**
     * A range of x for the places, and one that they fill, y being one number on all boxes. Or nearly so: an end is beyond the places, or
     * its term is another one or more is said of it, or the range is longer, or y has more numbers on some of the boxes.
     */
    private static BigInteger[] everyPlace(Draw draw, boolean isLoose) {
        int nearest = draw.upTo(1);
        int farthest = nearest + draw.upTo(3);
        int y = draw.upTo(4) - 2;
        Placed placed = new Placed(draw, y, nearest, farthest);
        int k = placed.k;
        int wrong = isLoose ? draw.upTo(3 + OTHER.length) : -1;
        boolean isLow = draw.oneIn(2);
        int out = wrong == 0 ? k : 0;
        int least = (k == 1 ? nearest : farthest) - (isLow ? out : 0);
        int largest = (k == 1 ? farthest : nearest) + (isLow ? 0 : out);
        int others = wrong > 3 ? OTHER[wrong - 4] : 0;
        int only = wrong == 3 + OTHER.length ? y + 1 : y;
        int[][] ofY = new int[6][];
        for (int i = 0; i < ofY.length; i++) {
            ofY[i] = (others >> i & 1) == 1 ? new int[] {y, y + 1} : new int[] {only, only};
        }
        int below = wrong == 1 && isLow ? k - 2 : k;
        int above = wrong == 1 && !isLow ? k + 2 : k;
        int low = placed.value(below, least, ofY[4][1]) - (wrong == 2 && isLow ? 1 : 0);
        int high = placed.value(above, largest, ofY[5][0]) + (wrong == 2 && !isLow ? 1 : 0);
        int lack = wrong == 3 ? 1 : 0;
        BigFraction from = new BigFraction(2 * low + (draw.oneIn(2) ? 0 : draw.upTo(Math.max(0, 2 * (high - low)))), 2);
        BigFraction to = new BigFraction(high).compareTo(from) < 0 ? from
            : new BigFraction(high - (draw.oneIn(2) ? 0 : draw.upTo(new BigFraction(high).subtract(from).intValue())));
        SlopeTest.Range range = new SlopeTest.Range(from.subtract(lack), to.add(lack));
        int inside = nearest + draw.upTo(farthest - nearest);
        BigFraction start = new BigFraction(inside);
        SlopeTest.Range hull = new SlopeTest.Range(range.low().compareTo(start) < 0 ? range.low() : start,
            range.high().compareTo(start) > 0 ? range.high() : start);
        SlopeTest.Range[] all = {range, range(nearest, farthest), range(inside, inside), hull, range(least, least),
            range(largest, largest)};
        BigInteger[] boxes = new BigInteger[all.length];
        for (int i = 0; i < all.length; i++) {
            boxes[i] = SampleLearner.named("range", SlopeTest.joined(new BigInteger[] {all[i].named(ZERO, 0,
                i == 0 ? draw.upTo(1) : 0)}, 1, ofY[i][0], 1, ofY[i][1], 1, 0));
        }
        int s = 4;
        int[] numbers = {number(range.low().subtract(inside)), number(range.high().subtract(inside)), s * inside, s * (nearest - least),
            s * (farthest - least), s * (nearest - largest), s * (farthest - largest), s * placed.value(below, least, ofY[4][0]), s * low,
            s * high, s * placed.value(above, largest, ofY[5][1]), s};
        BigInteger[] terms = SlopeTest.joined(new BigInteger[] {placed.term().term, placed.whole.term, placed.places(below).term,
            placed.places(above).term, ZERO}, placed.n, placed.whole.size, placed.place);
        return SlopeTest.joined(SlopeTest.joined(terms, boxes), numbers);
    }

    private static int number(BigFraction x) {
        return x.multiply(4).intValue();
    }

    @Dear
    @Property(tries = TRIES * 6)
    void everyPlace(@ForAll Draw draw, Contract contract) {
        for (int i = 0; i < 2 * NEIGHBOURS; i++) {
            BigInteger[] other = everyPlace(draw, false);
            BigInteger[] one = everyPlace(draw, !draw.oneIn(4));
            contract.isNotFalseOf(draw, one);
            int at = draw.upTo(one.length - 1);
            one[at] = draw.oneIn(2) ? other[at] : one[at].add(draw.oneIn(2) ? ONE : ONE.negate());
            contract.isNotFalseOf(draw, one);
        }
        BigInteger[] places = everyPlace(draw, false);
        Assume.that(contract.saysSomethingOf(places));
        contract.keeping("b", "a", "f", "x", "h", "g").isTrueOf(draw, places);
    }

    @Property(tries = TRIES)
    void noneDefinedAt(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Placed placed = new Placed(any, any.upTo(4) - 2, 0, 1 + any.upTo(2));
            return SlopeTest.joined(new BigInteger[] {placed.whole.term, unit(any)}, placed.whole.size, 0, placed.place);
        }, "q", "b");
    }

    /** The next operation becomes its copy, or another one; or it has no result where the place is negative. */
    @Property(tries = TRIES * 2)
    void oneMoreDefinedAt(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            SlopeTest.Writer writer = new SlopeTest.Writer();
            int x = writer.add(1, 0, 0);
            int y = writer.add(1, 1, 0);
            int one = writer.add(0, 0, 0, 1, 1);
            if (any.oneIn(2)) {
                writer.add(7, x, x);
            }
            int place = writer.add(2, y, one, -1, 2);
            int kind = new int[] {4, 7, 8, 10}[any.upTo(3)];
            int n = writer.add(kind, x, x);
            int p = writer.add(kind, any.oneIn(4) ? y : place, any.oneIn(4) ? y : place);
            SlopeTest.Range ofY = any.oneIn(2) ? range(1, 2) : range(0, 1);
            BigInteger box = range(1, 2).named(ofY.named(ZERO, 1, 0), 0, 0);
            return SlopeTest.joined(new BigInteger[] {writer.term, box}, writer.size, 0, place, n, p);
        }, "q", "b");
    }

    private static BigInteger unit(Draw draw) {
        return range(0, 1).named(range(draw.upTo(2), 3).named(ZERO, 1, 0), 0, draw.upTo(1));
    }

    /** The variable, another one, or a number, and an end that may be positive. */
    @Property(tries = TRIES)
    void variableBeyond(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            SlopeTest.Writer writer = new SlopeTest.Writer();
            int v = any.upTo(2);
            writer.add(any.oneIn(6) ? 0 : 1, any.oneIn(6) ? 1 : v, 0, 1, 1);
            writer.add(0, 0, 0, 1, 1);
            return SlopeTest.joined(new BigInteger[] {writer.term}, v, 0, any.upTo(5) - 4, 2);
        }, "g");
    }

    /** The difference of the variable and a number, either way, with other factors, or of the other variable. */
    @Property(tries = TRIES * 4)
    void differenceBeyond(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            SlopeTest.Writer writer = new SlopeTest.Writer();
            int n = any.upTo(8) - 4;
            int e = 1 + any.upTo(2);
            int number = writer.add(0, 0, 0, n, e);
            int x = writer.add(1, any.oneIn(6) ? 1 : 0, 0);
            int d = any.oneIn(2) ? 1 : -1;
            boolean isFirst = any.oneIn(6) ? d == -1 : d == 1;
            writer.add(any.oneIn(6) ? 3 : 2, isFirst ? x : number, isFirst ? number : x, any.oneIn(6) ? 1 : -1, 1);
            int near = Math.floorDiv(4 * n, e) + (d == 1 ? 0 : 1) + any.upTo(2) - 1;
            return SlopeTest.joined(new BigInteger[] {writer.term}, writer.size, 0, near, 4, d, x, 0, number, 0, 0, n, e);
        }, "g");
    }

    /**
     * A range of x for the places of t from 0 on, and one that they fill but for that of 0. Or nearly so: t begins before or after 0, an
     * end is beyond the places, the condition is wider, more or another term is said of an end, or y has more numbers on some boxes.
     */
    private static BigInteger[] everyInnerPlace(Draw draw, boolean isLoose) {
        int wrong = isLoose ? draw.upTo(8 + OTHER.length) : -1;
        int first = wrong == 0 ? -1 : 0;
        int nearest = wrong == 1 ? 1 : 0;
        int farthest = 1 + draw.upTo(2);
        int y = draw.upTo(4) - 2;
        Placed placed = new Placed(draw, y, 0, farthest);
        int k = placed.k;
        int others = wrong > 7 && wrong < 8 + OTHER.length ? OTHER[wrong - 8] : 0;
        int only = wrong == 8 + OTHER.length ? y + 1 : y;
        boolean isNear = draw.oneIn(2);
        int[][] ofY = new int[6][];
        for (int i = 0; i < ofY.length; i++) {
            ofY[i] = (others >> i & 1) == 1 ? new int[] {y, y + 1} : new int[] {only, only};
        }
        int far = farthest + (wrong == 2 ? 1 : 0);
        int other = wrong == 7 ? isNear ? -k : 3 * k : k;
        int ofNear = placed.value(other, nearest, y) - (wrong == 6 ? k : 0);
        int ofFar = placed.value(other, far, y) + (wrong == 3 ? k : 0);
        BigFraction from = new BigFraction(2 * ofNear + (wrong == 4 ? -k : 0), 2);
        BigFraction to = new BigFraction(2 * ofFar - (draw.oneIn(2) ? 0 : k * draw.upTo(Math.abs(ofFar - ofNear))), 2);
        SlopeTest.Range range = from.compareTo(to) < 0 ? new SlopeTest.Range(from, to) : new SlopeTest.Range(to, from);
        int inside = draw.upTo(farthest);
        BigFraction start = new BigFraction(inside);
        SlopeTest.Range hull = new SlopeTest.Range(range.low().compareTo(start) < 0 ? range.low() : start,
            range.high().compareTo(start) > 0 ? range.high() : start);
        SlopeTest.Range[] all = {range, range(first, farthest), range(inside, inside), hull, range(nearest, nearest), range(far, far)};
        BigInteger[] boxes = new BigInteger[all.length];
        for (int i = 0; i < all.length; i++) {
            boxes[i] = SampleLearner.named("range", SlopeTest.joined(new BigInteger[] {all[i].named(ZERO, 0, i == 0 ? draw.upTo(1) : 0)},
                1, ofY[i][0], 1, ofY[i][1], 1, 0));
        }
        SlopeTest.Writer positive = new SlopeTest.Writer();
        positive.add(1, draw.oneIn(8) ? 1 : 0, 0);
        SlopeTest.Writer condition = new SlopeTest.Writer();
        if (k == 1 && ofNear == 0 && draw.oneIn(2)) {
            condition.add(1, 0, 0);
        } else {
            int number = condition.add(0, 0, 0, 2 * ofNear + k * (wrong == 5 ? -1 : draw.upTo(1)), 2);
            int x = condition.add(1, 0, 0);
            condition.add(2, k == 1 ? x : number, k == 1 ? number : x, -1, 1);
        }
        int s = 4;
        int[] numbers = {number(range.low().subtract(inside)), number(range.high().subtract(inside)), s * inside, s * (first - nearest),
            s * (farthest - nearest), s * (first - far), s * (farthest - far), farthest, 1, 1, s * ofNear, s * ofNear, s * ofFar,
            s * ofFar, s * Math.min(ofNear, ofFar) - 8 * s, s * Math.max(ofNear, ofFar) + 8 * s, s, s};
        SlopeTest.Writer alone = new SlopeTest.Writer();
        int t = alone.add(1, 0, 0);
        alone.add(2, alone.add(1, 1, 0), placed.isSquare ? alone.add(4, t, t) : t, other, 1);
        BigInteger[] terms = SlopeTest.joined(new BigInteger[] {placed.term().term, placed.whole.term, alone.term, positive.term,
            condition.term, ZERO}, placed.n, placed.whole.size, placed.place, alone.size, condition.size, 0, k);
        return SlopeTest.joined(SlopeTest.joined(terms, boxes), numbers);
    }

    @Dear
    @Property(tries = TRIES * 6)
    void everyInnerPlace(@ForAll Draw draw, Contract contract) {
        for (int i = 0; i < 4 * NEIGHBOURS; i++) {
            BigInteger[] other = everyInnerPlace(draw, false);
            BigInteger[] one = everyInnerPlace(draw, !draw.oneIn(4));
            contract.isNotFalseOf(draw, one);
            int at = draw.upTo(one.length - 1);
            one[at] = draw.oneIn(2) ? other[at] : one[at].add(draw.oneIn(2) ? ONE : ONE.negate());
            contract.isNotFalseOf(draw, one);
        }
        BigInteger[] places = everyInnerPlace(draw, false);
        Assume.that(WhereTest.saysSomething(contract, places));
        contract.keeping("b", "a", "f", "x", "h", "g").isTrueOf(draw, places);
    }
}
