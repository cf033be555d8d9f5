package org.ironbound.specs;

import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class TaylorTest {
    private static final int TRIES = 60;
    /** What is tried beside each draw. */
    private static final int NEIGHBOURS = 4;
    private static final int SCALE = 64;
    private static final int HIGHEST_ORDER = 3;
    /** Of an end of a slope and one of a distance. */
    private static final int PRODUCTS = 4;

    /** a x^2 + b x, its slope behind it, and ways along a range from a number of it. */
    private static final class Case {
        final SlopeTest.Range range;
        /** Where ways end: anywhere in the range, or all on one side of the start. */
        final SlopeTest.Range part;
        final BigFraction from;
        final BigFraction a;
        final BigFraction b;
        final BigInteger term;
        final BigInteger longer;
        final int size;
        final int longerSize;
        private final BigInteger box;

        /** @param slope what is added to the slope */
        Case(Draw draw, int slope) {
            range = SlopeTest.Range.draw(draw);
            from = SlopeTest.inside(draw, range, 0);
            part = draw.oneIn(2) ? range : draw.oneIn(2) ? new SlopeTest.Range(range.low(), middle(range.low(), from))
                : new SlopeTest.Range(middle(from, range.high()), range.high());
            // Of lines the ends are sharp.
            a = new BigFraction(draw.oneIn(2) ? 0 : draw.upTo(4) - 2);
            b = new BigFraction(draw.upTo(6) - 3);
            SlopeTest.Writer writer = new SlopeTest.Writer();
            int x = writer.add(1, 0, 0);
            int zero = writer.add(0, 0, 0, 0, 1);
            int square = writer.add(4, x, x);
            int some = writer.add(2, zero, square, a.getNumeratorAsInt(), 1);
            writer.add(2, some, x, b.getNumeratorAsInt(), 1);
            term = writer.term;
            size = writer.size;
            int twice = writer.add(2, x, x);
            int rest = writer.add(0, 0, 0, b.getNumeratorAsInt() + slope, 1);
            int rate = writer.add(2, rest, twice, a.getNumeratorAsInt(), 1);
            writer.add(2, zero, rate, 1, 1);
            longer = writer.term;
            longerSize = writer.size;
            box = part.named(ZERO, 0, draw.upTo(1));
        }

        private static BigFraction middle(BigFraction x, BigFraction y) {
            return x.add(y).divide(2);
        }

        /** The box, where the ways begin, where they lie, and the variable. */
        BigInteger[] boxes() {
            return new BigInteger[] {box, new SlopeTest.Range(from, from).named(ZERO, 0, 0), range.named(ZERO, 0, 0), ZERO};
        }

        BigFraction[] distances() {
            return new BigFraction[] {part.low().subtract(from), part.high().subtract(from)};
        }

        BigFraction value(BigFraction x) {
            return a.multiply(x).add(b).multiply(x);
        }

        /** The mean of an order of the slope along a way of a length. */
        BigFraction meanOfSlope(int order, BigFraction length) {
            return a.multiply(2).multiply(from).add(b).add(a.multiply(2).multiply(length).divide(order + 1));
        }

        /** The mean of an order of the term. */
        BigFraction mean(int order, BigFraction length) {
            return value(from).add(meanOfSlope(order + 1, length).multiply(length).divide(order + 1));
        }
    }

    /** The least and the largest of some numbers, in multiples of 1/SCALE, rounded outward. */
    private static int[] ends(Stream<BigFraction> numbers) {
        BigFraction[] sorted = numbers.map(x -> x.multiply(SCALE)).sorted().toArray(BigFraction[]::new);
        return new int[] {SlopeTest.whole(sorted[0], false), SlopeTest.whole(sorted[sorted.length - 1], true)};
    }

    /** Lengths of ways: the ends of them, and all at which a mean may be largest or least on the points that are tried. */
    private static Stream<BigFraction> lengths(Case of) {
        return SampleTerm.points(of.part.named(ZERO, 0, 0)).stream().map(point -> point.get(0).subtract(of.from));
    }

    private static BigInteger[] joined(BigInteger[] first, BigInteger[] rest) {
        return SlopeTest.joined(first, rest);
    }

    private static BigInteger[] named(BigInteger... all) {
        return all;
    }

    /** One of the arguments, from a place on, is a little larger or less, or that of another draw. */
    private static void change(Draw draw, BigInteger[] arguments, BigInteger[] others, int place) {
        int at = draw.upTo(arguments.length - 1);
        if (at >= place && draw.oneIn(2)) {
            arguments[at] = arguments[at].add(BigInteger.valueOf(draw.oneIn(2) ? 1 + draw.upTo(SCALE) : -1 - draw.upTo(SCALE)));
        } else {
            arguments[at] = others[at];
        }
    }

    private static BigInteger[] ofRange(Draw draw) {
        Case of = new Case(draw, 0);
        int[] distance = ends(Stream.of(of.distances()));
        int[] value = ends(SampleTerm.points(of.boxes()[2]).stream().map(point -> of.value(point.get(0))));
        return SlopeTest.joined(joined(SlopeTest.joined(named(of.term), of.size, draw.upTo(HIGHEST_ORDER)), of.boxes()), distance[0],
            distance[1], value[0], value[1], SCALE);
    }

    @Property(tries = TRIES)
    void ofRange(@ForAll Draw draw, Contract contract) {
        for (int i = 0; i < NEIGHBOURS; i++) {
            BigInteger[] arguments = ofRange(draw);
            change(draw, arguments, ofRange(draw), 7);
            contract.isNotFalseOf(draw, arguments);
        }
        // No order, and an operation on the way to the last one that has no result somewhere.
        BigInteger[] arguments = ofRange(draw);
        arguments[2] = BigInteger.ONE.negate();
        contract.isNotFalseOf(draw, arguments);
        contract.isNotFalseOf(draw, withoutResult(draw));
        contract.keeping("b", "f", "a").isTrueOf(draw, ofRange(draw));
    }

    /** x/x, and then x, on a range with 0. */
    private static BigInteger[] withoutResult(Draw draw) {
        SlopeTest.Range range = new SlopeTest.Range(BigFraction.MINUS_ONE, BigFraction.ONE);
        SlopeTest.Writer writer = new SlopeTest.Writer();
        int x = writer.add(1, 0, 0);
        writer.add(5, x, x);
        writer.add(2, x, x, 0, 1);
        return new BigInteger[] {writer.term, SlopeTest.big(writer.size), SlopeTest.big(draw.upTo(HIGHEST_ORDER)),
            range.named(ZERO, 0, 0), range.end(false).named(ZERO, 0, 0), range.named(ZERO, 0, 0), ZERO, ZERO, SlopeTest.big(2),
            SlopeTest.big(-1), BigInteger.ONE, BigInteger.ONE};
    }

    private static BigInteger[] bySlope(Draw draw, int slope) {
        return bySlope(draw, slope, PRODUCTS * 2);
    }

    /**
     * @param slope what is added to the slope, so that it is none
     * @param without the product that the lower end, or the upper one, leaves out
     */
    private static BigInteger[] bySlope(Draw draw, int slope, int without) {
        Case of = new Case(draw, slope);
        int order = draw.upTo(HIGHEST_ORDER - 1);
        int[] distance = ends(Stream.of(of.distances()));
        int[] start = ends(Stream.of(of.value(of.from)));
        int[] rate = ends(lengths(of).map(length -> of.meanOfSlope(order + 1, length).add(slope)));
        int scale = SCALE * (order + 1);
        int most = Integer.MIN_VALUE;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < PRODUCTS; i++) {
            int product = rate[i / 2] * distance[i % 2];
            least = i == without ? least : Math.min(least, product);
            most = i + PRODUCTS == without ? most : Math.max(most, product);
        }
        return SlopeTest.joined(joined(SlopeTest.joined(named(of.term, of.longer), of.size, of.longerSize, order), of.boxes()), distance[0],
            distance[1], start[0], start[1], rate[0], rate[1], start[0] + Math.floorDiv(least, scale),
            start[1] - Math.floorDiv(-most, scale), SCALE, scale);
    }

    @Property(tries = TRIES * 2)
    void bySlope(@ForAll Draw draw, Contract contract) {
        for (int i = 0; i < NEIGHBOURS; i++) {
            contract.isNotFalseOf(draw, bySlope(draw, draw.oneIn(2) ? 2 : -2));
            BigInteger[] arguments = bySlope(draw, 0);
            change(draw, arguments, bySlope(draw, 0), 9);
            contract.isNotFalseOf(draw, arguments);
        }
        for (int without = 0; without < PRODUCTS * 2; without++) {
            contract.isNotFalseOf(draw, bySlope(draw, 0, without));
        }
        // Of a number that is as large where the ways begin nothing follows by the slope of another term.
        BigInteger[] arguments = bySlope(draw, 0);
        arguments[0] = constant(arguments[2].intValueExact(), arguments[11].intValueExact());
        contract.isNotFalseOf(draw, arguments);
        contract.keeping("b", "f", "a").isTrueOf(draw, bySlope(draw, 0));
    }

    /** So many operations, the last of which is a multiple of 1/SCALE. */
    private static BigInteger constant(int size, int multiple) {
        SlopeTest.Writer writer = new SlopeTest.Writer();
        for (int k = 1; k < size; k++) {
            writer.add(0, 0, 0, 0, 1);
        }
        writer.add(0, 0, 0, multiple, SCALE);
        return writer.term;
    }

    private static BigInteger[] atEnd(Draw draw, int order) {
        Case of = new Case(draw, 0);
        int[] distance = ends(Stream.of(of.distances()));
        int[] mean = ends(lengths(of).map(length -> of.mean(order, length)));
        return SlopeTest.joined(joined(SlopeTest.joined(named(of.term), of.size), of.boxes()), distance[0], distance[1], mean[0], mean[1],
            SCALE);
    }

    @Property(tries = TRIES)
    void atEnd(@ForAll Draw draw, Contract contract) {
        for (int i = 0; i < NEIGHBOURS; i++) {
            // The mean of another order, and what is known of other ways.
            contract.isNotFalseOf(draw, atEnd(draw, 1 + draw.upTo(HIGHEST_ORDER - 1)));
            BigInteger[] arguments = atEnd(draw, 0);
            change(draw, arguments, atEnd(draw, 0), 6);
            contract.isNotFalseOf(draw, arguments);
        }
        contract.keeping("b", "f", "a").isTrueOf(draw, atEnd(draw, 0));
    }
}
