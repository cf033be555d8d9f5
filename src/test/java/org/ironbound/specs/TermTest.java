package org.ironbound.specs;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.OutOfReach;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class TermTest {
    private static final int TRIES = 40;
    private static final BigInteger TWO = BigInteger.TWO;
    /** The kinds of what rises strictly: powers of e, logarithms, square roots, arctangents. */
    private static final List<Integer> RISING = List.of(6, 7, 8, 14);
    private static final List<Integer> OTHERS = List.of(4, 5, 9, 12, 13, 15);
    private static final BigInteger THREE = BigInteger.valueOf(3);
    /** More than all numbers of a range. */
    private static final BigInteger LARGE = BigInteger.valueOf(400);
    private static final int MOST_BITS = 20;

    /** A range of a few numbers. */
    private record Range(BigFraction low, BigFraction high, BigInteger whole) {
        /** @param sign of all numbers of the range, 0 if it may be any */
        static Range draw(Draw draw, int sign) {
            BigFraction from = new BigFraction(sign == 0 ? draw.upTo(12) - 6 : 1 + draw.upTo(5), 1 + draw.upTo(3));
            BigFraction to = from.add(new BigFraction(draw.upTo(9), 1 + draw.upTo(3)));
            BigInteger whole = draw.oneIn(3) ? ONE : ZERO;
            return sign < 0 ? new Range(to.negate(), from.negate(), whole) : new Range(from, to, whole);
        }

        /** Of whole ends. */
        static Range drawWhole(Draw draw, int sign) {
            BigFraction from = new BigFraction(1 + draw.upTo(3));
            BigFraction to = from.add(draw.upTo(3));
            return sign < 0 ? new Range(to.negate(), from.negate(), ZERO) : new Range(from, to, ZERO);
        }

        BigInteger named(BigInteger box, int variable) {
            return SampleLearner.named("range", box, BigInteger.valueOf(variable), low.getNumerator(), low.getDenominator(),
                high.getNumerator(), high.getDenominator(), whole);
        }

        /** The lower end in multiples of 1/s, rounded down. */
        BigInteger from(BigInteger s) {
            return Weakening.floor(low.getNumerator().multiply(s), low.getDenominator());
        }

        BigInteger to(BigInteger s) {
            return Weakening.ceil(high.getNumerator().multiply(s), high.getDenominator());
        }
    }

    /** Two variables x and y, which are operations of a term, their ranges, and ends that enclose them. */
    private static final class Operands {
        /** The numbers of x, of y, and of the operation of these. */
        private final int[] places;
        final BigInteger s;
        final BigInteger box;
        final BigInteger a;
        final BigInteger c;
        final BigInteger f;
        final BigInteger g;
        private final BigInteger variables;

        Operands(Draw draw, int signOfX, int signOfY, int... places) {
            this(draw, draw.positive(30).add(BigInteger.valueOf(4)), Range.draw(draw, signOfX), Range.draw(draw, signOfY), signOfX, signOfY,
                places);
        }

        private Operands(Draw draw, BigInteger s, Range x, Range y, int signOfX, int signOfY, int... places) {
            this.places = places;
            this.s = s;
            box = y.named(x.named(ZERO, 0), 1);
            a = kept(x.from(s).subtract(draw.slack()), x.from(s), signOfX);
            c = kept(x.to(s).add(draw.slack()), x.to(s), signOfX);
            f = kept(y.from(s).subtract(draw.slack()), y.from(s), signOfY);
            g = kept(y.to(s).add(draw.slack()), y.to(s), signOfY);
            variables = operation(operation(ZERO, places[0], 1, 0, 0, ONE, ONE), places[1], 1, 1, 0, ONE, ONE);
        }

        /** The same term with other ends of x and y. */
        private Operands(Operands other, BigInteger... ends) {
            places = other.places;
            s = other.s;
            box = other.box;
            a = ends[0];
            c = ends[1];
            f = ends[2];
            g = ends[3];
            variables = other.variables;
        }

        /** With ends that are whole numbers, and enclosed just so: one unit shows. */
        static Operands whole(Draw draw, int signOfX, int signOfY) {
            return new Operands(draw.tight(), ONE, Range.drawWhole(draw, signOfX), Range.drawWhole(draw, signOfY), signOfX, signOfY, 0, 1,
                2);
        }

        /** As if x or y were one end of its range only. */
        Operands atEnd(Draw draw) {
            BigInteger[] ends = {a, c, f, g};
            int end = draw.upTo(3);
            ends[end ^ 1] = ends[end];
            return new Operands(this, ends);
        }

        /** The end, unless it has lost its sign. */
        private static BigInteger kept(BigInteger end, BigInteger tight, int sign) {
            return sign == 0 || end.signum() == sign ? end : tight;
        }

        /** With an operation of x and y. */
        private BigInteger with(int kind, BigInteger n, BigInteger d) {
            return operation(variables, places[2], kind, places[0], places[1], n, d);
        }

        private BigInteger place(int which) {
            return BigInteger.valueOf(places[which]);
        }

        BigInteger least(BigInteger... numbers) {
            return Arrays.stream(numbers).min(BigInteger::compareTo).orElseThrow();
        }

        BigInteger greatest(BigInteger... numbers) {
            return Arrays.stream(numbers).max(BigInteger::compareTo).orElseThrow();
        }

        /** Arguments of a contract about an operation of x. */
        BigInteger[] ofOne(int kind, BigInteger low, BigInteger high) {
            return new BigInteger[] {with(kind, ONE, ONE), box, place(2), place(0), place(1), ONE, ONE, a, c, low, high, s};
        }

        /** Arguments of a contract about an operation of x and y. */
        BigInteger[] ofBoth(int kind, BigInteger n, BigInteger d, BigInteger low, BigInteger high) {
            return new BigInteger[] {with(kind, n, d), box, place(2), place(0), place(1), n, d, a, c, f, g, low, high, s};
        }
    }

    private static Operands operands(Draw draw, int signOfX, int signOfY) {
        return new Operands(draw, signOfX, signOfY, 0, 1, 2);
    }

    /** Arguments of a contract about an operation, with bounds that are drawn. */
    private interface Operation {
        BigInteger[] of(Draw bounds, Operands operands);
    }

    /**
     * The contract is true of an operation. It is not false of one of less than is enclosed, or with an end that is one unit too near, or
     * that comes before an operand, or whose operand has the number -1.
     */
    private static void isTrueNear(Draw draw, Contract contract, int signOfX, int signOfY, Operation operation) {
        contract.isTrueOf(draw, operation.of(draw, operands(draw, signOfX, signOfY)));
        Draw tight = draw.tight();
        contract.isNotFalseOf(draw, operation.of(tight, operands(tight, signOfX, signOfY).atEnd(draw)));
        BigInteger[] nearer = operation.of(tight, operands(tight, signOfX, signOfY));
        boolean isLower = draw.oneIn(2);
        int end = nearer.length - (isLower ? 3 : 2);
        nearer[end] = nearer[end].add(isLower ? ONE : ONE.negate());
        contract.isNotFalseOf(draw, nearer);
        List<Integer> places = new ArrayList<>(List.of(0, 1, 2));
        Collections.shuffle(places, draw.random());
        int first = -draw.upTo(1);
        contract.isNotFalseOf(draw, operation.of(draw, new Operands(draw, signOfX, signOfY,
            places.stream().mapToInt(place -> place + first).toArray())));
    }

    private static BigInteger operation(BigInteger term, int k, int kind, int i, int j, BigInteger n, BigInteger d) {
        return SampleLearner.named("operation", term, BigInteger.valueOf(k), BigInteger.valueOf(kind), BigInteger.valueOf(i),
            BigInteger.valueOf(j), n, d);
    }

    private static BigInteger[] any(Draw draw, int count) {
        return Stream.generate(() -> draw.integer(5)).limit(count).toArray(BigInteger[]::new);
    }

    private static BigInteger[] joined(BigInteger[]... parts) {
        return Arrays.stream(parts).flatMap(Arrays::stream).toArray(BigInteger[]::new);
    }

    private static BigInteger[] of(BigInteger... numbers) {
        return numbers;
    }

    @Property(tries = TRIES)
    void last(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, joined(of(ZERO, draw.natural(5)), any(draw, 5)));
    }

    @Property(tries = TRIES)
    void earlier(@ForAll Draw draw, Contract contract) {
        BigInteger[] what = joined(of(draw.natural(5)), any(draw, 5));
        BigInteger k = draw.natural(5);
        Assume.that(!k.equals(what[0]));
        contract.isTrueOf(draw, joined(of(SampleLearner.named("operation", joined(of(ZERO), what))), what, of(k), any(draw, 5)));
    }

    @Property(tries = TRIES)
    void lastRange(@ForAll Draw draw, Contract contract) {
        Range range = Range.draw(draw, 0);
        BigInteger s = draw.positive(40);
        contract.isTrueOf(draw, ZERO, draw.natural(3), range.low.getNumerator(), range.low.getDenominator(), range.high.getNumerator(),
            range.high.getDenominator(), range.whole, range.from(s).subtract(draw.slack()), range.to(s).add(draw.slack()), s);
    }

    @Property(tries = TRIES)
    void earlierRange(@ForAll Draw draw, Contract contract) {
        Range range = Range.draw(draw, 0);
        Range other = Range.draw(draw, 0);
        BigInteger s = draw.positive(40);
        contract.isTrueOf(draw, range.named(ZERO, 0), ZERO, range.from(s).subtract(draw.slack()), range.to(s).add(draw.slack()), s,
            draw.natural(1), other.low.getNumerator(), other.low.getDenominator(), other.high.getNumerator(), other.high.getDenominator(),
            other.whole);
    }

    @Property(tries = TRIES)
    void number(@ForAll Draw draw, Contract contract) {
        BigInteger n = draw.integer(20);
        BigInteger d = draw.positive(20);
        BigInteger s = draw.positive(40);
        contract.isTrueOf(draw, operation(ZERO, 0, 0, 0, 0, n, d), ZERO, ZERO, ZERO, ZERO, n, d,
            Weakening.floor(n.multiply(s), d).subtract(draw.slack()), Weakening.ceil(n.multiply(s), d).add(draw.slack()), s);
    }

    @Property(tries = TRIES)
    void variable(@ForAll Draw draw, Contract contract) {
        Operands of = operands(draw, 0, 0);
        contract.isTrueOf(draw, operation(of.variables, 2, 1, 1, 0, ONE, ONE), of.box, TWO, ONE, ZERO, ONE, ONE, of.f, of.g, of.s);
    }

    @Property(tries = TRIES)
    void sum(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, 0, 0, (bounds, of) -> {
            BigInteger n = draw.integer(4);
            BigInteger d = draw.positive(4);
            boolean rises = n.signum() >= 0;
            BigInteger low = Weakening.floor((rises ? of.f : of.g).multiply(n), d).add(of.a);
            BigInteger high = Weakening.ceil((rises ? of.g : of.f).multiply(n), d).add(of.c);
            return of.ofBoth(2, n, d, low.subtract(bounds.slack()), high.add(bounds.slack()));
        });
    }

    @Property(tries = TRIES)
    void product(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, 0, 0, (bounds, of) -> {
            BigInteger[] corners = {of.a.multiply(of.f), of.a.multiply(of.g), of.c.multiply(of.f), of.c.multiply(of.g)};
            return of.ofBoth(3, ONE, ONE, Weakening.floor(of.least(corners), of.s).subtract(bounds.slack()),
                Weakening.ceil(of.greatest(corners), of.s).add(bounds.slack()));
        });
        // Each of the products is an end for some signs.
        for (int i = 0; i < 4; i++) {
            contract.isNotFalseOf(draw, nearProduct(draw));
        }
    }

    /** Of whole numbers, where one of the products is not counted at one end, or that end is a unit nearer. */
    private static BigInteger[] nearProduct(Draw draw) {
        Operands of = Operands.whole(draw, draw.oneIn(2) ? 1 : -1, draw.oneIn(2) ? 1 : -1);
        BigInteger[] corners = {of.a.multiply(of.f), of.a.multiply(of.g), of.c.multiply(of.f), of.c.multiply(of.g)};
        int left = draw.upTo(3);
        BigInteger[] others = IntStream.range(0, corners.length).filter(k -> k != left).mapToObj(k -> corners[k])
            .toArray(BigInteger[]::new);
        boolean isNearer = draw.oneIn(2);
        BigInteger low = of.least(corners);
        BigInteger high = of.greatest(corners);
        if (draw.oneIn(2)) {
            low = isNearer ? low.add(ONE) : of.least(others);
        } else {
            high = isNearer ? high.subtract(ONE) : of.greatest(others);
        }
        return of.ofBoth(3, ONE, ONE, low, high);
    }

    @Property(tries = TRIES)
    void square(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, draw.upTo(2) - 1, 0, (bounds, of) -> {
            BigInteger[] corners = {of.a.multiply(of.a), of.a.multiply(of.c), of.c.multiply(of.c)};
            return of.ofOne(4, Weakening.floor(of.least(corners), of.s).max(ZERO).subtract(bounds.slack()),
                Weakening.ceil(of.greatest(corners), of.s).add(bounds.slack()));
        });
    }

    @Property(tries = TRIES)
    void quotient(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, draw.upTo(2) - 1, 1, (bounds, of) -> {
            BigInteger low = Weakening.floor(of.a.multiply(of.s), of.a.signum() >= 0 ? of.g : of.f);
            BigInteger high = Weakening.ceil(of.c.multiply(of.s), of.c.signum() <= 0 ? of.g : of.f);
            return of.ofBoth(5, ONE, ONE, low.subtract(bounds.slack()), high.add(bounds.slack()));
        });
    }

    @Property(tries = TRIES)
    void quotientOfNegative(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, draw.upTo(2) - 1, -1, (bounds, of) -> {
            BigInteger low = Weakening.floor(of.c.negate().multiply(of.s), (of.c.signum() <= 0 ? of.f : of.g).negate());
            BigInteger high = Weakening.ceil(of.a.negate().multiply(of.s), (of.a.signum() >= 0 ? of.f : of.g).negate());
            return of.ofBoth(5, ONE, ONE, low.subtract(bounds.slack()), high.add(bounds.slack()));
        });
    }

    @Property(tries = TRIES)
    void exponential(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, 0, 0, (bounds, of) -> {
            BigInteger few = of.s.shiftLeft(7);
            Assume.that(of.a.abs().compareTo(few) < 0 && of.c.abs().compareTo(few) < 0);
            return of.ofOne(6, Weakening.below(bounds, Reference.exp(of.a, of.s), of.s),
                Weakening.above(bounds, Reference.exp(of.c, of.s), of.s));
        });
    }

    @Property(tries = TRIES)
    void logarithm(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, 1, 0, (bounds, of) -> of.ofOne(7, Weakening.below(bounds, Reference.ln(of.a, of.s), of.s),
            Weakening.above(bounds, Reference.ln(of.c, of.s), of.s)));
    }

    @Property(tries = TRIES)
    void root(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, 1, 0, (bounds, of) -> {
            BigInteger high = of.c.multiply(of.s).sqrt();
            boolean exact = high.multiply(high).equals(of.c.multiply(of.s));
            return of.ofOne(8, of.a.multiply(of.s).sqrt().subtract(bounds.slack()),
                (exact ? high : high.add(ONE)).add(bounds.slack()));
        });
        // The root of half of the upper end.
        Operands of = operands(draw.tight(), 1, 0);
        contract.isNotFalseOf(draw, of.ofOne(8, ZERO, of.c.multiply(of.s).shiftRight(1).sqrt().add(ONE)));
    }

    @Property(tries = TRIES)
    void absolute(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, draw.upTo(2) - 1, 0, (bounds, of) -> of.ofOne(9,
            of.greatest(of.a, of.c.negate(), ZERO).subtract(bounds.slack()), of.greatest(of.c, of.a.negate()).add(bounds.slack())));
    }

    @Property(tries = TRIES)
    void smaller(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, 0, 0, (bounds, of) -> of.ofBoth(10, ONE, ONE, of.a.min(of.f).subtract(bounds.slack()),
            of.c.min(of.g).add(bounds.slack())));
    }

    @Property(tries = TRIES)
    void circleNumber(@ForAll Draw draw, Contract contract) {
        BigInteger s = draw.positive(40);
        BigInteger term = operation(ZERO, 0, 11, 0, 0, ONE, ONE);
        BigInteger low = Reference.pi().floor(s);
        BigInteger high = Reference.pi().ceil(s);
        contract.isTrueOf(draw, term, ZERO, ZERO, ZERO, ZERO, ONE, ONE, low.subtract(draw.slack()), high.add(draw.slack()), s);
        contract.isNotFalseOf(draw, term, ZERO, ZERO, ZERO, ZERO, ONE, ONE, low.add(ONE), high, s);
        contract.isNotFalseOf(draw, term, ZERO, ZERO, ZERO, ZERO, ONE, ONE, low, high.subtract(ONE), s);
        contract.isNotFalseOf(draw, operation(ZERO, 0, 12, 0, 0, ONE, ONE), ZERO, ZERO, ZERO, ZERO, ONE, ONE, low, high, s);
    }

    /** All numbers at which a range of few numbers is tried, if they are between the ends a and c that are enclosed. */
    private static List<List<BigInteger>> between(BigInteger... arguments) {
        BigInteger w = BigInteger.valueOf(12);
        BigInteger s = arguments[12];
        BigInteger first = Weakening.ceil(arguments[8].multiply(w), s);
        BigInteger last = Weakening.floor(arguments[9].multiply(w), s);
        BigInteger steps = last.subtract(first).max(ONE.negate());
        if (steps.compareTo(LARGE) > 0 || first.bitLength() > MOST_BITS) {
            throw new OutOfReach("a long range");
        }
        return IntStream.rangeClosed(0, steps.intValueExact()).mapToObj(m -> List.of(first.add(BigInteger.valueOf(m)), w)).toList();
    }

    /** Arguments about a sine or cosine, with the ends of those that are tried. */
    private static BigInteger[] ofSine(Draw bounds, Operands of, int h) {
        BigInteger[] arguments = of.ofOne(12 + h, ZERO, ZERO);
        boolean isShort = of.c.subtract(of.a).compareTo(of.s.multiply(BigInteger.valueOf(30))) < 0;
        Assume.that(isShort && of.a.abs().compareTo(of.s.shiftLeft(10)) < 0);
        BigInteger[] all = joined(Arrays.copyOf(arguments, 3), of(BigInteger.valueOf(h)), Arrays.copyOfRange(arguments, 3, 12));
        List<Real> sines = between(all).stream().map(x -> Reference.sine(BigInteger.valueOf(h), x.get(0), x.get(1))).toList();
        all[10] = sines.stream().map(x -> x.floor(of.s)).reduce(of.s, BigInteger::min).subtract(bounds.slack());
        all[11] = sines.stream().map(x -> x.ceil(of.s)).reduce(of.s.negate(), BigInteger::max).add(bounds.slack());
        return all;
    }

    @Dear
    @Property(tries = TRIES)
    void sine(@ForAll Draw draw, Contract contract) {
        int h = draw.upTo(1);
        contract.isTrueOf(draw, TermTest::between, ofSine(draw, operands(draw, 0, 0), h));
        Draw tight = draw.tight();
        contract.isNotFalseOf(draw, TermTest::between, ofSine(tight, operands(tight, 0, 0).atEnd(draw), h));
        BigInteger[] nearer = ofSine(tight, operands(tight, 0, 0), h);
        int end = 10 + draw.upTo(1);
        nearer[end] = nearer[end].add(end == 10 ? ONE : ONE.negate());
        contract.isNotFalseOf(draw, TermTest::between, nearer);
        BigInteger[] other = ofSine(tight, operands(tight, 0, 0), h);
        other[3] = ONE.subtract(other[3]);
        contract.isNotFalseOf(draw, TermTest::between, other);
        contract.isNotFalseOf(draw, TermTest::between, ofSine(draw, new Operands(draw, 0, 0, 1, 2, 0), h));
        contract.isNotFalseOf(draw, TermTest::between, ofSine(draw, new Operands(draw, 0, 0, -1, 0, 1), h));
    }

    @Property(tries = TRIES)
    void arctangent(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, 0, 0, (bounds, of) -> of.ofOne(14, Weakening.below(bounds, Reference.arctangent(of.a, of.s), of.s),
            Weakening.above(bounds, Reference.arctangent(of.c, of.s), of.s)));
    }

    @Dear
    @Property(tries = TRIES)
    void normal(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, 0, 0, (bounds, of) -> {
            BigInteger few = of.s.shiftLeft(5);
            Assume.that(of.a.abs().compareTo(few) < 0 && of.c.abs().compareTo(few) < 0);
            return of.ofOne(16, Weakening.below(bounds, Reference.normal(of.a, of.s), of.s),
                Weakening.above(bounds, Reference.normal(of.c, of.s), of.s));
        });
    }

    @Property(tries = TRIES)
    void weighted(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, 1, 0, TermTest::ofWeighted);
        Operands of = operands(draw, 1, 0);
        contract.isTrueOf(draw, ofWeighted(draw, new Operands(of, ZERO, of.c, of.f, of.g)));
        // Of numbers that may be negative there is no result.
        contract.isNotFalseOf(draw, ofWeighted(draw.tight(), operands(draw.tight(), -draw.upTo(1), 0)));
    }

    /** Arguments about x ln x, with the least and the largest bound at ends or where it is least. */
    private static BigInteger[] ofWeighted(Draw bounds, Operands of) {
        BigInteger first = of.a.max(ZERO);
        Real least = Reference.exp(ONE.negate(), ONE);
        BigInteger low = least.compareTo(first, of.s) < 0 ? SampleWeight.at(first, of.s).floor(of.s)
            : least.compareTo(of.c, of.s) > 0 ? SampleWeight.at(of.c.max(ZERO), of.s).floor(of.s) : least.ceil(of.s).negate();
        BigInteger high = SampleWeight.at(first, of.s).ceil(of.s).max(SampleWeight.at(of.c.max(ZERO), of.s).ceil(of.s));
        return of.ofOne(17, low.subtract(bounds.slack()), high.add(bounds.slack()));
    }

    /** The largest number whose n-th power is at most x s^(n-1), for the root of x/s. */
    static BigInteger rootBelow(BigInteger x, BigInteger s, int n) {
        BigInteger power = x.multiply(s.pow(n - 1));
        BigInteger beyond = ONE.shiftLeft(power.bitLength() / n + 1);
        BigInteger low = power.signum() < 0 ? beyond.negate() : ZERO;
        BigInteger high = power.signum() < 0 ? ZERO : beyond;
        while (low.add(ONE).compareTo(high) < 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            boolean isBelow = middle.pow(n).compareTo(power) <= 0;
            low = isBelow ? middle : low;
            high = isBelow ? high : middle;
        }
        return low;
    }

    @Property(tries = TRIES)
    void anyRoot(@ForAll Draw draw, Contract contract) {
        int n = 1 + draw.upTo(4);
        int sign = n % 2 == 1 ? draw.upTo(2) - 1 : 1;
        Operation root = (bounds, of) -> {
            BigInteger low = rootBelow(of.a, of.s, n);
            BigInteger high = n % 2 == 1 ? rootBelow(of.c.negate(), of.s, n).negate() : rootBelow(of.c, of.s, n).add(ONE);
            return of(of.with(15, BigInteger.valueOf(n), ONE), of.box, of.place(2), of.place(0), of.place(1), BigInteger.valueOf(n),
                BigInteger.valueOf(n / 2), of.a, of.c, low.subtract(bounds.slack()), high.add(bounds.slack()), of.s);
        };
        isTrueNear(draw, contract, sign, 0, root);
        // Of negative numbers, where the degree is even.
        Operands of = operands(draw, -1, 0);
        BigInteger even = BigInteger.valueOf(2 * (1 + draw.upTo(1)));
        contract.isNotFalseOf(draw, of.with(15, even, ONE), of.box, of.place(2), of.place(0), of.place(1), even, even.shiftRight(1), of.a,
            of.c, of.s.multiply(LARGE).negate(), of.s.multiply(LARGE), of.s);
        // Of a degree that is not positive there is no root, not even of 0.
        contract.isNotFalseOf(draw, ofDegree(draw.natural(2).negate(), ZERO, draw.positive(5)));
        // The root of -n, n odd, is below -1 unless n is 1.
        BigInteger odd = BigInteger.valueOf(2 * draw.upTo(2) + 1);
        contract.isNotFalseOf(draw, ofDegree(odd, odd.negate(), ONE));
    }

    /** Arguments about the root of x/s, with ends on both sides of 0 that are 1/s from it. */
    private static BigInteger[] ofDegree(BigInteger n, BigInteger x, BigInteger s) {
        BigInteger term = operation(operation(ZERO, 0, 0, 0, 0, x, s), 1, 15, 0, 0, n, ONE);
        return of(term, ZERO, ONE, ZERO, ZERO, n, n.shiftRight(1), x, x, ONE.negate(), ONE, s);
    }

    @Property(tries = TRIES)
    void noneDefined(@ForAll Draw draw, Contract contract) {
        Operands of = operands(draw, 0, 0);
        contract.isTrueOf(draw, of.variables, of.box);
    }

    @Property(tries = TRIES)
    void oneMoreDefined(@ForAll Draw draw, Contract contract) {
        Operands of = operands(draw, 0, 0);
        contract.isTrueOf(draw, of.variables, of.box, ONE, of.f, of.g, of.s);
        of = withGap(draw);
        contract.isNotFalseOf(draw, of.variables, of.box, TWO, of.f, of.g, of.s);
    }

    /** The operations 0 and 2, but no operation 1. */
    private static Operands withGap(Draw draw) {
        return new Operands(draw, 0, 1, 0, 2, 3);
    }

    @Property(tries = TRIES)
    void fromNullOn(@ForAll Draw draw, Contract contract) {
        Operands of = operands(draw, 0, 1);
        contract.isTrueOf(draw, of.variables, of.box, TWO, of.f, of.g, of.s);
        of = operands(draw, 0, 0);
        contract.isNotFalseOf(draw, of.variables, of.box, TWO, of.f, of.g, of.s);
        of = withGap(draw);
        contract.isNotFalseOf(draw, of.variables, of.box, THREE, of.f, of.g, of.s);
    }

    @Property(tries = TRIES)
    void aboveNull(@ForAll Draw draw, Contract contract) {
        Operands of = operands(draw, 0, 1);
        contract.isTrueOf(draw, of.variables, of.box, TWO, of.f, of.g, of.s);
        of = operands(draw, 0, 0);
        contract.isNotFalseOf(draw, of.variables, of.box, TWO, of.f, of.g, of.s);
        of = withGap(draw);
        contract.isNotFalseOf(draw, of.variables, of.box, THREE, of.f, of.g, of.s);
    }

    /** The product or quotient of x + n and y + m, which are not negative, or are just so somewhere. */
    private static BigInteger[] ofTwoSigns(Draw draw, boolean isNear) {
        Operands of = operands(draw, 1, 1);
        int kind = isNear && draw.oneIn(3) ? 2 + draw.upTo(5) : draw.oneIn(2) ? 3 : 5;
        BigInteger shift = isNear ? of.s.negate().subtract(draw.natural(2)) : ZERO;
        BigInteger x = operation(operation(of.variables, 2, 0, 0, 0, shift, of.s), 3, 2, 0, 2, ONE, ONE);
        boolean isCrossed = isNear && draw.oneIn(4);
        BigInteger other = isCrossed ? LARGE.negate() : isNear && draw.oneIn(2) ? draw.integer(3) : ZERO;
        BigInteger y = operation(operation(x, 4, 0, 0, 0, other, ONE), 5, 2, 1, 4, ONE, ONE);
        int i = isNear && draw.oneIn(4) ? 1 : 3;
        int j = isNear && draw.oneIn(4) ? 1 : 5;
        BigInteger n = isNear && draw.oneIn(2) ? LARGE.negate() : ONE;
        int written = isNear && draw.oneIn(4) ? 2 : kind;
        return of(operation(y, 6, written, i, j, n, ONE), of.box, BigInteger.valueOf(7), BigInteger.valueOf(kind), BigInteger.valueOf(i),
            BigInteger.valueOf(j), isNear && draw.oneIn(4) ? otherX(of) : x, isCrossed ? withOne(y, 5) : y);
    }

    /** The term with the number 1 in place of this operation. */
    private static BigInteger withOne(BigInteger term, int k) {
        return operation(term, k, 0, 0, 0, ONE, ONE);
    }

    /** What ends with x itself, which is positive. */
    private static BigInteger otherX(Operands of) {
        return operation(operation(of.variables, 2, 0, 0, 0, ZERO, of.s), 3, 2, 0, 2, ONE, ONE);
    }

    @Property(tries = TRIES * 2)
    void ofTwoSigns(@ForAll Draw draw, Contract contract) {
        for (int i = 0; i < 4; i++) {
            contract.isNotFalseOf(draw, ofTwoSigns(draw, true));
        }
        contract.keeping("b").isTrueOf(draw, ofTwoSigns(draw, false));
    }

    /** The sum of x + n and a multiple of y + m, which are not negative, or are just so somewhere, as may be the factor. */
    private static BigInteger[] ofTwoParts(Draw draw, boolean isNear) {
        Operands of = operands(draw, 1, 1);
        BigInteger shift = isNear ? of.s.negate().subtract(draw.natural(2)) : ZERO;
        BigInteger x = operation(operation(of.variables, 2, 0, 0, 0, shift, of.s), 3, 2, 0, 2, ONE, ONE);
        boolean isCrossed = isNear && draw.oneIn(4);
        BigInteger other = isCrossed ? LARGE.negate() : isNear && draw.oneIn(2) ? draw.integer(3) : ZERO;
        BigInteger y = operation(operation(x, 4, 0, 0, 0, other, ONE), 5, 2, 1, 4, ONE, ONE);
        int kind = isNear && draw.oneIn(4) ? 2 + draw.upTo(4) : 2;
        int i = isNear && draw.oneIn(4) ? 1 : 3;
        int j = isNear && draw.oneIn(4) ? 1 : 5;
        BigInteger n = isNear && draw.oneIn(3) ? draw.positive(3).negate() : draw.natural(3);
        BigInteger d = draw.positive(3);
        // After a gap, or with another factor.
        int last = isNear && draw.oneIn(4) ? 7 : 6;
        BigInteger factor = isNear && draw.oneIn(4) ? LARGE.negate() : n;
        return of(operation(y, last, kind, i, j, factor, d), of.box, BigInteger.valueOf(last + 1), BigInteger.valueOf(i),
            BigInteger.valueOf(j), n, d, isNear && draw.oneIn(4) ? otherX(of) : x, isCrossed ? withOne(y, 5) : y);
    }

    /** The sum of x + n, which is 0 at the lower end of x, and what is 0 at that of y: an operation before them is positive. */
    private static BigInteger[] ofTwoPartsAtNull(Draw draw) {
        Range ofX = Range.drawWhole(draw, 1);
        Range ofY = Range.drawWhole(draw, 1);
        Operands of = new Operands(draw, BigInteger.TEN, ofX, ofY, 1, 1, 0, 1, 2);
        BigInteger x = operation(operation(of.variables, 2, 0, 0, 0, ofX.low.getNumerator().negate(), ONE), 3, 2, 0, 2, ONE, ONE);
        BigInteger y = operation(operation(x, 4, 0, 0, 0, ofY.low.getNumerator().negate(), ONE), 5, 2, 1, 4, ONE, ONE);
        BigInteger n = draw.natural(3);
        return of(operation(y, 6, 2, 3, 5, n, ONE), of.box, BigInteger.valueOf(7), THREE, BigInteger.valueOf(5), n, ONE, x, y);
    }

    @Property(tries = TRIES * 2)
    void ofTwoParts(@ForAll Draw draw, Contract contract) {
        for (int i = 0; i < 4; i++) {
            contract.isNotFalseOf(draw, ofTwoParts(draw, true));
        }
        contract.isNotFalseOf(draw, ofTwoPartsAtNull(draw));
        contract.keeping("b").isTrueOf(draw, ofTwoParts(draw, false));
    }

    /**
     * The sum of x + n, which is positive, and y + m, and before it the difference of their squares, which may be negative.
     *
     * @param error 0 if all is right; else x + n may be another number, or one of the last operations another one or missing (10); of 4 and
     *              from 8 on the sum is negative; of 11 and 12 x or y is another term than t begins with
     */
    private static BigInteger[] ofTwoSquares(Draw draw, int error) {
        boolean isNegative = error == 4 || error > 7 && error != 10;
        BigInteger shift = error == 1 ? BigInteger.valueOf(-4) : error == 11 ? BigInteger.valueOf(-30)
            : isNegative ? ZERO : BigInteger.valueOf(draw.upTo(20));
        BigInteger m = error == 11 ? ONE : isNegative ? BigInteger.valueOf(-40) : draw.integer(2);
        return ofTwoSquares(operands(draw, 1, 0), shift, m, error);
    }

    /** The sum is 0 where both are at their lower ends, where the squares are the same; that of x + n is positive. */
    private static BigInteger[] ofTwoSquaresAtNull(Draw draw) {
        Range ofX = Range.drawWhole(draw, 1);
        Range ofY = Range.drawWhole(draw, 1);
        BigInteger shift = ofY.high.subtract(ofY.low).getNumerator();
        BigInteger m = ofX.low.add(ofY.low).add(shift).getNumerator().negate();
        return ofTwoSquares(new Operands(draw, BigInteger.TEN, ofX, ofY, 1, 1, 0, 1, 2), shift, m, 0);
    }

    private static BigInteger[] ofTwoSquares(Operands of, BigInteger shift, BigInteger m, int error) {
        BigInteger x = operation(operation(of.variables, 2, 0, 0, 0, shift, ONE), 3, 2, 0, 2, ONE, ONE);
        BigInteger other = operation(operation(x, 4, 0, 0, 0, m, ONE), 5, 2, 1, 4, ONE, ONE);
        BigInteger first = operation(other, 6, error == 2 ? 9 : error == 8 ? 0 : 4, 3, 0, LARGE.pow(2), ONE);
        BigInteger squares = operation(first, 7, error == 3 ? 9 : error == 9 ? 0 : 4, 5, 0, LARGE.pow(2).negate(), ONE);
        BigInteger y = operation(squares, 8, 2, 6, 7, error == 4 ? ONE : ONE.negate(), ONE);
        int last = error == 10 ? 10 : 9;
        BigInteger t = operation(y, last, 2, error == 5 ? 0 : 3, 5, error == 6 ? THREE : ONE, ONE);
        int i = error == 7 ? 0 : 3;
        return of(t, of.box, BigInteger.valueOf(last + 1), BigInteger.valueOf(i), BigInteger.valueOf(5), BigInteger.valueOf(8),
            BigInteger.valueOf(6), BigInteger.valueOf(7), ZERO, ZERO, error == 11 ? withOne(x, 3) : x, error == 12 ? withOne(y, 8) : y);
    }

    @Property(tries = TRIES * 2)
    void ofTwoSquares(@ForAll Draw draw, Contract contract) {
        for (int i = 0; i < 8; i++) {
            contract.isNotFalseOf(draw, ofTwoSquares(draw, draw.upTo(12)));
        }
        contract.isNotFalseOf(draw, ofTwoSquaresAtNull(draw));
        BigInteger[] arguments = ofTwoSquares(draw, 0);
        Assume.that(contract.saysSomethingOf(arguments));
        contract.keeping("b").isTrueOf(draw, arguments);
    }

    /**
     * The difference of two powers of e, logarithms, square roots or arctangents, of x + n and y, where before it that of these may be
     * negative.
     *
     * @param error 0 if all is right; else one of the operations is another one or missing, or u is another term than the one that t begins
     *              with, or what is taken of both may not rise
     */
    private static BigInteger[] ofTwoRising(Draw draw, int error) {
        int kind = error == 10 ? OTHERS.get(draw.upTo(OTHERS.size() - 1)) : RISING.get(draw.upTo(RISING.size() - 1));
        int least = kind == 7 || kind == 8 ? 1 : 0;
        return ofTwoRising(operands(draw, least, least), kind, BigInteger.valueOf(error == 8 ? -20 : draw.upTo(12)), error);
    }

    /** Where x is at its lower end and y at its upper one, both are the same; n is positive or not. */
    private static BigInteger[] ofTwoRisingAtNull(Draw draw) {
        Range ofX = Range.drawWhole(draw, 1);
        Range ofY = Range.drawWhole(draw, 1);
        return ofTwoRising(new Operands(draw, BigInteger.TEN, ofX, ofY, 1, 1, 0, 1, 2), RISING.get(draw.upTo(RISING.size() - 1)),
            ofY.high.subtract(ofX.low).getNumerator(), 0);
    }

    private static BigInteger[] ofTwoRising(Operands of, int kind, BigInteger shift, int error) {
        BigInteger x = operation(operation(of.variables, 2, 0, 0, 0, shift, ONE), 3, 2, 0, 2, ONE, ONE);
        BigInteger u = operation(x, 4, 2, error == 1 ? 0 : 3, 1, error == 2 ? ONE : ONE.negate(), ONE);
        BigInteger one = operation(u, 5, error == 3 ? 4 : kind, error == 4 ? 0 : 3, 0, ONE, ONE);
        BigInteger both = operation(one, 6, error == 5 ? 4 : kind, 1, 0, ONE, ONE);
        int last = error == 9 ? 8 : 7;
        BigInteger factor = error == 7 ? BigInteger.valueOf(-3) : ONE.negate();
        BigInteger t = operation(both, last, 2, error == 6 ? 6 : 5, error == 6 ? 5 : 6, factor, ONE);
        return of(t, of.box, BigInteger.valueOf(last + 1), BigInteger.valueOf(5), BigInteger.valueOf(6),
            BigInteger.valueOf(kind), BigInteger.valueOf(4), THREE, ONE, ZERO, ZERO, error == 8 ? withOne(u, 4) : u);
    }

    @Property(tries = TRIES * 2)
    void ofTwoRising(@ForAll Draw draw, Contract contract) {
        for (int i = 0; i < 8; i++) {
            contract.isNotFalseOf(draw, ofTwoRising(draw, draw.upTo(10)));
        }
        contract.isNotFalseOf(draw, ofTwoRisingAtNull(draw));
        contract.isNotFalseOf(draw, ofTwoRising(draw, 10));
        BigInteger[] arguments = ofTwoRising(draw, 0);
        Assume.that(contract.saysSomethingOf(arguments));
        contract.keeping("b").isTrueOf(draw, arguments);
    }

    /**
     * The difference of the roots of x + n and y, where before it that of these may be negative.
     *
     * @param error 0 if all is right; else one of the operations is another one or missing, or u is another term than the one that t begins
     *              with, or the degrees differ
     */
    private static BigInteger[] ofTwoRoots(Draw draw, int error) {
        boolean isEven = draw.oneIn(3);
        BigInteger degree = BigInteger.valueOf(2 * draw.upTo(1) + (isEven ? 2 : 3));
        BigInteger shift = BigInteger.valueOf(error == 8 ? -20 : draw.upTo(12));
        return ofTwoRoots(operands(draw, isEven ? 1 : 0, isEven ? 1 : 0), shift, degree, error);
    }

    /** Where x is at its lower end and y at its upper one, both roots are the same; those of degree 1 are known exactly. */
    private static BigInteger[] ofTwoRootsAtNull(Draw draw) {
        Range ofX = Range.drawWhole(draw, 1);
        Range ofY = Range.drawWhole(draw, 1);
        BigInteger shift = ofY.high.subtract(ofX.low).getNumerator();
        return ofTwoRoots(new Operands(draw, BigInteger.TEN, ofX, ofY, 1, 1, 0, 1, 2), shift, draw.oneIn(2) ? ONE : THREE, 0);
    }

    private static BigInteger[] ofTwoRoots(Operands of, BigInteger shift, BigInteger degree, int error) {
        BigInteger x = operation(operation(of.variables, 2, 0, 0, 0, shift, ONE), 3, 2, 0, 2, ONE, ONE);
        BigInteger u = operation(x, 4, 2, error == 1 ? 0 : 3, 1, error == 2 ? ONE : ONE.negate(), ONE);
        BigInteger one = operation(u, 5, error == 3 ? 9 : 15, error == 4 ? 0 : 3, 0, degree, ONE);
        BigInteger roots = operation(one, 6, error == 5 ? 4 : 15, 1, 0, error == 10 ? degree.add(BigInteger.TWO) : degree, ONE);
        int last = error == 9 ? 8 : 7;
        BigInteger factor = error == 7 ? BigInteger.valueOf(-3) : ONE.negate();
        BigInteger t = operation(roots, last, 2, error == 6 ? 6 : 5, error == 6 ? 5 : 6, factor, ONE);
        return of(t, of.box, BigInteger.valueOf(last + 1), BigInteger.valueOf(5), BigInteger.valueOf(6), degree, ONE,
            BigInteger.valueOf(4), THREE, ONE, ZERO, ZERO, error == 8 ? withOne(u, 4) : u);
    }

    @Property(tries = TRIES)
    void ofTwoRoots(@ForAll Draw draw, Contract contract) {
        for (int i = 0; i < 8; i++) {
            contract.isNotFalseOf(draw, ofTwoRoots(draw, draw.upTo(10)));
        }
        contract.isNotFalseOf(draw, ofTwoRootsAtNull(draw));
        BigInteger[] arguments = ofTwoRoots(draw, 0);
        Assume.that(contract.saysSomethingOf(arguments));
        contract.keeping("b").isTrueOf(draw, arguments);
    }

    /** A range from n/d to m/e, its parts end at p/q and begin at g/f. */
    private record Division(Range whole, BigFraction end, BigFraction start) {
        static Division draw(Draw draw) {
            boolean isOfWhole = draw.oneIn(2);
            BigFraction from = new BigFraction(draw.upTo(12) - 6, isOfWhole ? 1 : SampleTerm.GRID);
            BigFraction end = from.add(new BigFraction(draw.upTo(8), isOfWhole ? 1 : SampleTerm.GRID));
            BigFraction start = isOfWhole ? end.add(BigFraction.ONE) : end.subtract(new BigFraction(draw.upTo(2), SampleTerm.GRID));
            BigFraction to = end.add(new BigFraction(1 + draw.upTo(8), isOfWhole ? 1 : SampleTerm.GRID));
            return new Division(new Range(from, to, isOfWhole ? ONE : ZERO), end, start);
        }

        BigInteger below(BigInteger box) {
            return new Range(whole.low, end, whole.whole).named(box, 0);
        }

        BigInteger above(BigInteger box) {
            return new Range(start, whole.high, whole.whole).named(box, 0);
        }
    }

    @Property(tries = TRIES)
    void split(@ForAll Draw draw, Contract contract) {
        Division division = Division.draw(draw);
        Range whole = division.whole;
        int v = draw.upTo(1);
        contract.isTrueOf(draw, draw.oneIn(2) ? ZERO : Range.draw(draw, 0).named(ZERO, 1 - v), BigInteger.valueOf(v),
            whole.low.getNumerator(), whole.low.getDenominator(), whole.high.getNumerator(), whole.high.getDenominator(), whole.whole,
            division.end.getNumerator(), division.end.getDenominator(), division.start.getNumerator(), division.start.getDenominator());
    }

    @Property(tries = TRIES)
    void coversWith(@ForAll Draw draw, Contract contract) {
        Division division = Division.draw(draw);
        Range range = Range.draw(draw, 0);
        contract.isTrueOf(draw, division.whole.named(ZERO, 0), division.below(ZERO), division.above(ZERO), BigInteger.valueOf(draw.upTo(2)),
            range.low.getNumerator(), range.low.getDenominator(), range.high.getNumerator(), range.high.getDenominator(), range.whole);
    }

    private static BigInteger[] parts(Draw draw) {
        Division division = Division.draw(draw);
        BigFraction least = division.whole.low.compareTo(division.start) < 0 ? division.whole.low : division.start;
        return parts(draw, division, least);
    }

    /** What is so on one part only: both parts in either order, or the same part twice. */
    private static void isNotFalseOfOnePart(Draw draw, Contract contract) {
        Division division = Division.draw(draw);
        BigInteger[] parts = parts(draw, division, division.start);
        BigInteger below = parts[2];
        BigInteger above = parts[3];
        parts[2] = draw.oneIn(2) ? above : below;
        parts[3] = draw.oneIn(2) ? above : below;
        contract.isNotFalseOf(draw, parts);
    }

    /** The variable less a number, or a little more than that, on a division. */
    private static BigInteger[] parts(Draw draw, Division division, BigFraction least) {
        // The variable, and less than all it may be, or just that.
        BigFraction shift = least.negate().add(new BigFraction(draw.upTo(2), 2));
        BigInteger term = operation(operation(operation(ZERO, 0, 1, 0, 0, ONE, ONE), 1, 0, 0, 0, shift.getNumerator(),
            shift.getDenominator()), 2, 2, 0, 1, ONE, ONE);
        return of(term, division.whole.named(ZERO, 0), division.below(ZERO), division.above(ZERO), BigInteger.valueOf(3));
    }

    @Property(tries = TRIES)
    void joinedNotNegative(@ForAll Draw draw, Contract contract) {
        isNotFalseOfOnePart(draw, contract);
        contract.keeping("b", "a", "c").isTrueOf(draw, parts(draw));
    }

    @Property(tries = TRIES)
    void joinedPositive(@ForAll Draw draw, Contract contract) {
        isNotFalseOfOnePart(draw, contract);
        BigInteger[] parts = parts(draw);
        Assume.that(contract.saysSomethingOf(parts));
        contract.keeping("b", "a", "c").isTrueOf(draw, parts);
    }
}
