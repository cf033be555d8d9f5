package org.ironbound.specs;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class FractionTest {
    private static final int TRIES = 40;
    /** What is tried beside each draw. */
    private static final int NEIGHBOURS = 4;
    private static final int ERRORS_OF_SINE = 12;
    private static final BigInteger BASE = BigInteger.valueOf(1000);
    private static final BigInteger POWER = BigInteger.valueOf(5);

    /** Operations of two variables, of which unknowns stand for the variables, e^x and the root of y^2 + 1. */
    private static final class Case {
        final SlopeTest.Writer writer = new SlopeTest.Writer();
        private final SlopeTest.Writer list = new SlopeTest.Writer();
        final int x = writer.add(1, 0, 0);
        final int y = writer.add(1, 1, 0);
        final int one = writer.add(0, 0, 0, 1, 1);
        private final int half = writer.add(0, 0, 0, -1, 2);
        private final int exponential = writer.add(6, x, x);
        private final int square = writer.add(4, y, y);
        final int more = writer.add(2, square, one);
        final int root = writer.add(8, more, more);
        final int sum = writer.add(2, x, y, -3, 2);
        private final int quotient = writer.add(5, sum, more);
        private final int product = writer.add(3, exponential, root);
        private final List<Integer> all = List.of(x, y, one, half, exponential, square, root, sum, quotient, product);
        BigInteger box = ZERO;
        BigInteger base = BASE;
        BigInteger power = POWER;

        Case(Draw draw) {
            for (int unknown : new int[] {x, y, exponential, root}) {
                list.add(draw.upTo(10), unknown, draw.upTo(2), 1, 1);
            }
        }

        int any(Draw draw) {
            return all.get(draw.upTo(all.size() - 1));
        }

        BigInteger[] image(int k) {
            return SampleFraction.image(writer.term, box, list.term, base, power, k);
        }

        /** The arguments before those of the operation. */
        BigInteger[] with(Object... rest) {
            List<BigInteger> all = new ArrayList<>(List.of(writer.term, box, SlopeTest.big(writer.size), list.term, base, power));
            for (Object next : rest) {
                all.addAll(next instanceof BigInteger[] more ? Arrays.asList(more)
                    : List.of(next instanceof BigInteger big ? big : SlopeTest.big((Integer) next)));
            }
            return all.toArray(BigInteger[]::new);
        }

        /** Norm and degrees of an operation. */
        BigInteger[] size(int k) {
            BigInteger[] image = image(k);
            return Arrays.copyOfRange(image, 2, image.length);
        }
    }

    private interface Shape {
        BigInteger[] of(Case of, int x, int y);
    }

    /** The contract is true of what it speaks of; and with one number changed a little, or one of the last operations. */
    private static void isTrueNear(Draw draw, Contract contract, Shape shape) {
        Case of = new Case(draw);
        contract.isTrueOf(draw, shape.of(of, of.any(draw), of.any(draw)));
        for (int i = 0; i < NEIGHBOURS; i++) {
            Case other = new Case(draw);
            BigInteger[] arguments = shape.of(other, other.any(draw), other.any(draw));
            if (draw.oneIn(3)) {
                arguments[0] = other.writer.changed(draw);
            } else {
                int at = 2 + draw.upTo(arguments.length - 3);
                arguments[at] = arguments[at].add(draw.oneIn(2) ? ONE : ONE.negate());
            }
            contract.isNotFalseOf(draw, arguments);
        }
        // Half of a degree, or of the norm, of something of a quotient or a square.
        Case some = new Case(draw);
        BigInteger[] less = shape.of(some, draw.oneIn(2) ? some.quotient : some.square, some.any(draw));
        int last = less.length - 1 - draw.upTo(2);
        less[last] = less[last].shiftRight(1);
        contract.isNotFalseOf(draw, less);
    }

    @Property(tries = TRIES)
    void firstUnit(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, draw.integer(9), draw.positive(4));
    }

    @Property(tries = TRIES)
    void nextUnit(@ForAll Draw draw, Contract contract) {
        BigInteger a = draw.integer(4);
        BigInteger p = draw.positive(2);
        int i = draw.upTo(2);
        contract.isTrueOf(draw, a, p, SlopeTest.big(i), SamplePolynomial.unit(a, p, i));
    }

    @Property(tries = TRIES)
    void ofUnknown(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int i = draw.upTo(3);
            List<BigInteger> operation = SampleTerm.operation(of.list.term, SlopeTest.big(i));
            return of.with(operation.get(1), i, operation.get(0), operation.get(2), SamplePolynomial.unit(of.base, of.power, i), 1, 1, 0);
        });
    }

    @Property(tries = TRIES)
    void ofNumber(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int n = draw.upTo(8) - 4;
            int d = 1 + draw.upTo(3);
            int k = of.writer.add(0, 1, 2, n, d);
            return of.with(k, 1, 2, n, d, Math.max(Math.abs(n), d), 0, 0);
        });
    }

    @Property(tries = TRIES)
    void ofVariable(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int n = draw.upTo(8) - 4;
            int d = 1 + draw.upTo(3);
            of.box = SampleLearner.named("range", SlopeTest.joined(new BigInteger[] {ZERO}, 2, n, d, n, d, 0));
            int k = of.writer.add(1, 2, 3);
            return of.with(k, 2, 3, n, d, Math.max(Math.abs(n), d), 0, 0);
        });
    }

    @Property(tries = TRIES)
    void ofSum(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int n = draw.upTo(8) - 4;
            int d = 1 + draw.upTo(3);
            BigInteger[] one = of.image(x);
            BigInteger[] other = of.image(y);
            int k = of.writer.add(2, x, y, n, d);
            return of.with(k, x, y, n, d, one, other, one[2].multiply(other[2]).multiply(SlopeTest.big(d + Math.abs(n))),
                one[3].add(other[4]).max(other[3].add(one[4])), one[4].add(other[4]));
        });
    }

    @Property(tries = TRIES)
    void ofProduct(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            BigInteger[] one = of.image(x);
            BigInteger[] other = of.image(y);
            int k = of.writer.add(3, x, y);
            return of.with(k, x, y, one, other, one[2].multiply(other[2]), one[3].add(other[3]), one[4].add(other[4]));
        });
    }

    @Property(tries = TRIES)
    void ofSquare(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            BigInteger[] one = of.image(x);
            int k = of.writer.add(4, x, y);
            return of.with(k, x, y, one, one[2].multiply(one[2]), one[3].add(one[3]), one[4].add(one[4]));
        });
    }

    @Property(tries = TRIES)
    void ofSquaredRoot(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int l = of.writer.add(8, x, y);
            int k = of.writer.add(4, l, x);
            return of.with(k, l, x, x, y, of.image(x));
        });
    }

    @Property(tries = TRIES)
    void ofSquaredAbsolute(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            BigInteger[] one = of.image(x);
            int l = of.writer.add(9, x, y);
            int k = of.writer.add(4, l, x);
            return of.with(k, l, x, x, y, one, one[2].multiply(one[2]), one[3].add(one[3]), one[4].add(one[4]));
        });
    }

    @Property(tries = TRIES)
    void ofQuotient(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            BigInteger[] one = of.image(x);
            BigInteger[] other = of.image(y);
            int k = of.writer.add(5, x, y);
            return of.with(k, x, y, one, other, one[2].multiply(other[2]), one[3].add(other[4]), one[4].add(other[3]));
        });
    }

    @Property(tries = TRIES)
    void ofNullProduct(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int d = 1 + draw.upTo(3);
            int zero = of.writer.add(0, 1, 2, 0, d);
            boolean isFirst = draw.oneIn(2);
            int k = of.writer.add(3, isFirst ? zero : x, isFirst ? y : zero);
            return of.with(k, isFirst ? zero : x, isFirst ? y : zero, zero, 1, 2, d, d, 0, 0);
        });
        // A product of two others.
        Case of = new Case(draw);
        int zero = of.writer.add(0, 1, 2, 0, 1);
        int k = of.writer.add(3, of.x, of.y);
        contract.isNotFalseOf(draw, of.with(k, of.x, of.y, zero, 1, 2, 1, 1, 0, 0));
    }

    /** Two ways to write the same, or about the same. */
    private static int[] pair(Draw draw, Case of) {
        SlopeTest.Writer writer = of.writer;
        int a = of.any(draw);
        int b = of.any(draw);
        int r = draw.upTo(4) - 2;
        return switch (draw.upTo(5)) {
            case 0 -> new int[] {writer.add(3, a, b), writer.add(3, b, a)};
            case 1 -> {
                // (a + r b)^2 and a^2 + 2 r a b + r^2 b^2.
                int square = writer.add(4, writer.add(2, a, b, r, 1), 0);
                int start = writer.add(2, writer.add(4, a, 0), writer.add(3, a, b), 2 * r, 1);
                yield new int[] {square, writer.add(2, start, writer.add(4, b, 0), r * r, 1)};
            }
            case 2 -> new int[] {writer.add(5, writer.add(3, a, of.more), of.more), writer.add(2, a, b, 0, 1)};
            case 3 -> new int[] {writer.add(4, of.root, 0), of.more};
            // At the point of these unknowns, y is a power of x.
            case 4 -> new int[] {writer.add(2, of.y, of.x, r, 1), writer.add(2, writer.add(4, of.x, 0), of.x, r, 1)};
            default -> new int[] {of.x, writer.add(0, 0, 0, of.base.intValueExact(), 1)};
        };
    }

    @Property(tries = TRIES * 3)
    void same(@ForAll Draw draw, Contract contract) {
        Case of = new Case(draw);
        int[] pair = new int[] {of.writer.add(3, of.x, of.y), of.writer.add(3, of.y, of.x)};
        contract.isTrueOf(draw, same(of, pair));
        for (int i = 0; i < NEIGHBOURS; i++) {
            Case other = new Case(draw);
            // From points at which a polynomial is 0 by chance to those that are large enough.
            other.base = draw.oneIn(3) ? BASE : SlopeTest.big(1 + draw.upTo(20));
            other.power = SlopeTest.big(1 + draw.upTo(5));
            int[] near = pair(draw, other);
            boolean isTurned = draw.oneIn(2);
            contract.isNotFalseOf(draw, same(other, isTurned ? near[1] : near[0], isTurned ? near[0] : near[1]));
        }
    }

    private static BigInteger[] same(Case of, int... pair) {
        return of.with(pair[0], pair[1], of.image(pair[0]), of.image(pair[1]));
    }

    /** Operation k, what is left of it, and what it undoes; sometimes with another operand or another kind. */
    private interface Undone {
        int[] of(SlopeTest.Writer writer, int x, int other, int error);
    }

    private static void isTrueOfUndone(Draw draw, Contract contract, Undone undone, int... ends) {
        contract.isTrueOf(draw, undone(draw, undone, 0, ends));
        for (int i = 0; i < NEIGHBOURS; i++) {
            contract.isNotFalseOf(draw, undone(draw, undone, 1 + draw.upTo(4), ends));
        }
        contract.isNotFalseOf(draw, withLater(undone(draw, undone, 0, ends), 3, 5));
    }

    /**
     * Behind the operations that have results, one whose operand comes after it, so that it has none.
     *
     * @param at      where its number is in arguments that begin with the term, a box and how many operations have results
     * @param operand where the number of its operand is
     */
    private static BigInteger[] withLater(BigInteger[] arguments, int at, int operand) {
        BigInteger[] changed = arguments.clone();
        BigInteger k = arguments[2];
        BigInteger later = k.add(ONE);
        List<BigInteger> operation = SampleTerm.operation(arguments[0], arguments[at]);
        BigInteger[] operands = {operation.get(1), operation.get(2)};
        Arrays.setAll(operands, i -> operands[i].equals(arguments[operand]) ? later : operands[i]);
        BigInteger term = SampleLearner.named("operation", arguments[0], k, operation.get(0), operands[0], operands[1], operation.get(3),
            operation.get(4));
        changed[0] = SampleLearner.named("operation", Stream.concat(Stream.of(term, later),
            SampleTerm.operation(term, arguments[operand]).stream()).toArray(BigInteger[]::new));
        changed[at] = k;
        changed[operand] = later;
        return changed;
    }

    private static BigInteger[] undone(Draw draw, Undone undone, int error, int... ends) {
        Case of = new Case(draw);
        int[] places = undone.of(of.writer, error == 1 || error == 5 ? of.sum : of.more, of.one, error);
        // Of an operand that may be negative some of the operations have no results, but those up to the operand have.
        int size = error == 5 ? places[1] + 1 : of.writer.size;
        BigInteger[] arguments = {of.writer.term, of.box, SlopeTest.big(size)};
        if (draw.oneIn(3) && error > 0 && error < 5) {
            arguments[0] = of.writer.changed(draw);
        }
        return SlopeTest.joined(SlopeTest.joined(arguments, places), ends);
    }

    @Property(tries = TRIES)
    void ofLogarithm(@ForAll Draw draw, Contract contract) {
        isTrueOfUndone(draw, contract, (writer, x, other, error) -> {
            int i = writer.add(7, x, other);
            return new int[] {writer.add(6, i, x), error == 2 ? other : x, i, x, other};
        });
    }

    @Property(tries = TRIES)
    void ofExponential(@ForAll Draw draw, Contract contract) {
        isTrueOfUndone(draw, contract, (writer, x, other, error) -> {
            int i = writer.add(6, x, other);
            return new int[] {writer.add(7, i, x), error == 2 ? other : x, i, x, other};
        });
    }

    @Property(tries = TRIES)
    void exponentialOfNull(@ForAll Draw draw, Contract contract) {
        isTrueOfUndone(draw, contract, (writer, x, other, error) -> {
            int i = writer.add(0, 0, 0, error == 2 ? 1 : 0, 1);
            int l = writer.add(0, 0, 0, error == 3 ? 2 : 1, 1);
            return new int[] {writer.add(6, i, x), l, i, x};
        });
    }

    @Property(tries = TRIES)
    void logarithmOfOne(@ForAll Draw draw, Contract contract) {
        isTrueOfUndone(draw, contract, (writer, x, other, error) -> {
            int i = writer.add(0, 0, 0, error == 2 ? 2 : 1, 1);
            int l = writer.add(0, 0, 0, error == 3 ? 1 : 0, 1);
            return new int[] {writer.add(7, i, x), l, i, x};
        });
    }

    @Property(tries = TRIES)
    void ofRoots(@ForAll Draw draw, Contract contract) {
        isTrueOfUndone(draw, contract, (writer, x, other, error) -> {
            int i = writer.add(8, x, other);
            return new int[] {writer.add(3, i, error == 3 ? other : i), error == 2 ? other : x, i, other};
        });
    }

    @Property(tries = TRIES)
    void ofSquaredCosine(@ForAll Draw draw, Contract contract) {
        isTrueOfUndone(draw, contract, (writer, x, other, error) -> {
            int cosine = writer.add(13, x, other);
            int sine = writer.add(12, error == 2 ? other : x, other);
            int square = writer.add(4, sine, other);
            int one = writer.add(0, 0, 0, error == 3 ? 2 : 1, 1);
            int rest = writer.add(2, one, square, error == 4 ? 1 : -1, 1);
            return new int[] {writer.add(4, cosine, other), rest, cosine, other, x, other, one, square, sine, other, other};
        });
    }

    @Property(tries = TRIES)
    void oddOfOpposite(@ForAll Draw draw, Contract contract) {
        isTrueOfUndone(draw, contract, (writer, x, other, error) -> {
            int kind = draw.oneIn(2) ? 12 : 14;
            int wrong = error == 2 || error == 3 ? 3 * error + draw.upTo(2) : 0;
            int zero = writer.add(0, 0, 0, wrong == 6 ? 1 : 0, 1);
            int i = writer.add(2, zero, x, wrong == 7 ? 1 : -1, 1);
            int s = writer.add(wrong == 8 ? 26 - kind : kind, error == 4 ? other : x, other);
            int y = writer.add(0, 0, 0, wrong == 9 ? 1 : 0, 1);
            int l = writer.add(2, y, s, wrong >= 10 ? 1 : -1, 1);
            return new int[] {writer.add(kind, i, other), l, i, other, zero, x, y, s, other, kind};
        });
    }

    @Property(tries = TRIES)
    void evenOfOpposite(@ForAll Draw draw, Contract contract) {
        isTrueOfUndone(draw, contract, (writer, x, other, error) -> {
            int kind = draw.oneIn(2) ? 9 : 13;
            int zero = writer.add(0, 0, 0, error == 2 ? 1 : 0, 1);
            int i = writer.add(2, zero, x, error == 3 ? 2 : -1, 1);
            int l = writer.add(error == 4 && kind == 9 ? 12 : kind, error == 4 ? other : x, other);
            return new int[] {writer.add(kind, i, other), l, i, other, zero, x, other, kind};
        });
    }

    @Property(tries = TRIES)
    void ofSine(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, ofSine(draw, 0));
        contract.isNotFalseOf(draw, withLater(ofSine(draw, 0), 3, 6));
        contract.isNotFalseOf(draw, withLater(ofSine(draw, 0), 4, 15));
        for (int i = 0; i < 2 * NEIGHBOURS; i++) {
            BigInteger[] arguments = ofSine(draw, draw.upTo(ERRORS_OF_SINE));
            int at = 3 + draw.upTo(arguments.length - 4);
            arguments[at] = draw.oneIn(2) ? arguments[at] : arguments[at].add(draw.oneIn(2) ? ONE : ONE.negate());
            contract.isNotFalseOf(draw, arguments);
        }
    }

    /** The sine or the cosine of a multiple of pi/12, and the root that it is or the opposite of that; or something else. */
    private static BigInteger[] ofSine(Draw draw, int error) {
        Case of = new Case(draw);
        int part = new int[] {0, 2, 3, 4, 6}[draw.upTo(4)] + (error == 1 ? 1 : 0);
        int quarters = (part == 0 ? 0 : part == 6 ? 4 : part - 1) + (error == 2 ? 1 : 0);
        int kind = draw.oneIn(2) ? 12 : 13;
        int sign = draw.oneIn(2) ? 1 : -1;
        int turns = draw.upTo(4) - 2;
        int h = 24 * turns + (draw.oneIn(2) ? part : 12 - part) - 6 * (kind - 11 - sign) + (error == 3 ? 1 + draw.upTo(22) : 0);
        int times = 1 + draw.upTo(2);
        int zero = of.writer.add(0, 0, 0, error == 4 ? 1 : 0, 1);
        int pi = of.writer.add(error == 5 ? 0 : 11, of.x, of.y, 3, 1);
        int angle = of.writer.add(2, zero, pi, times * h, times * 12 + (error == 6 ? 1 : 0));
        int sine = of.writer.add(error == 7 ? 14 : kind, angle, of.y);
        int square = of.writer.add(0, of.x, of.y, times * quarters, times * 4 + (error == 8 ? 1 : 0));
        int root = of.writer.add(error == 9 ? 4 : 8, square, of.x);
        int form = of.writer.add(2, error == 10 ? of.one : zero, root, error == 11 ? -sign : sign, error == 12 ? 2 : 1);
        return SlopeTest.joined(new BigInteger[] {of.writer.term, of.box}, of.writer.size, sine, form, error == 7 ? 14 : kind, angle, of.y,
            zero, pi, times * h, times * 12 + (error == 6 ? 1 : 0), h, of.x, of.y, root, error == 11 ? -sign : sign, square, of.x, of.x,
            of.y, times * quarters, times * 4 + (error == 8 ? 1 : 0), quarters, turns, part);
    }

    @Property(tries = TRIES)
    void ofWeighted(@ForAll Draw draw, Contract contract) {
        isTrueOfUndone(draw, contract, (writer, x, other, error) -> {
            int j = writer.add(7, error == 3 ? other : x, other);
            return new int[] {writer.add(3, x, j), writer.add(17, error == 2 ? other : x, other), x, j, other, other};
        });
    }

    @Property(tries = TRIES)
    void weightedNull(@ForAll Draw draw, Contract contract) {
        isTrueOfUndone(draw, contract, (writer, x, other, error) -> {
            int i = writer.add(0, 0, 0, error == 2 ? 2 : 0, 1);
            int l = writer.add(0, 0, 0, error == 3 ? 1 : 0, 1);
            return new int[] {writer.add(17, i, x), l, i, x};
        });
    }

    @Property(tries = TRIES)
    void firstPower(@ForAll Draw draw, Contract contract) {
        Case of = new Case(draw);
        BigInteger[] arguments = SlopeTest.joined(new BigInteger[] {of.writer.term, of.box}, of.writer.size, of.any(draw));
        contract.isTrueOf(draw, arguments);
        arguments[3] = arguments[3].add(draw.oneIn(2) ? ONE : SlopeTest.big(-of.writer.size));
        contract.isNotFalseOf(draw, arguments);
    }

    @Property(tries = TRIES)
    void squaredPower(@ForAll Draw draw, Contract contract) {
        isTrueOfUndone(draw, contract, (writer, x, other, error) -> {
            int i = writer.add(error == 2 ? 2 : 3, x, error == 4 ? other : x);
            return new int[] {writer.add(error == 3 ? 9 : 4, i, other), x, i, other, error == 5 ? 1 : 2};
        });
    }

    @Property(tries = TRIES)
    void nextPower(@ForAll Draw draw, Contract contract) {
        isTrueOfUndone(draw, contract, (writer, x, other, error) -> {
            int i = writer.add(error == 2 ? 9 : 4, x, other);
            return new int[] {writer.add(error == 3 ? 2 : 3, error == 4 ? other : x, i), x, i, error == 5 ? 1 : 2};
        });
    }

    @Property(tries = TRIES)
    void ofPower(@ForAll Draw draw, Contract contract) {
        int half = 1 + draw.upTo(1);
        int even = 2 * draw.upTo(1);
        isTrueOfUndone(draw, contract, (writer, x, other, error) -> {
            // Of what may be negative, too.
            int degree = 2 * half + (error == 4 || error == 1 ? even : 1);
            int power = power(writer, error == 3 ? other : x, degree - (error == 2 ? 1 : 0));
            return new int[] {writer.add(15, power, x, degree, 1), x, power, x, degree, half};
        });
    }

    @Property(tries = TRIES)
    void ofPoweredRoot(@ForAll Draw draw, Contract contract) {
        int degree = 1 + draw.upTo(4);
        isTrueOfUndone(draw, contract, (writer, x, other, error) -> {
            int root = writer.add(15, error == 4 ? other : x, x, degree + (error == 3 ? 1 : 0), 1);
            return new int[] {power(writer, root, degree + (error == 2 ? 2 : 0)), x, root, x, degree};
        });
    }

    private static int power(SlopeTest.Writer writer, int x, int n) {
        int power = x;
        for (int i = 1; i < n; i++) {
            power = writer.add(3, x, power);
        }
        return power;
    }

    @Property(tries = TRIES)
    void functionOfNull(@ForAll Draw draw, Contract contract) {
        isTrueOfUndone(draw, contract, (writer, x, other, error) -> {
            int i = writer.add(0, 0, 0, error == 2 ? 1 : 0, 1);
            int l = writer.add(0, 0, 0, error == 3 ? 1 : 0, 1);
            int kind = new int[] {9, 12, 14, 15}[draw.upTo(3)];
            return new int[] {writer.add(error == 4 ? 13 : kind, i, x, 1 + draw.upTo(4), 1), l, i, x, kind};
        });
    }

    @Property(tries = TRIES)
    void cosineOfNull(@ForAll Draw draw, Contract contract) {
        isTrueOfUndone(draw, contract, (writer, x, other, error) -> {
            int i = writer.add(0, 0, 0, error == 2 ? 1 : 0, 1);
            int l = writer.add(0, 0, 0, error == 3 ? 2 : 1, 1);
            return new int[] {writer.add(error == 4 ? 12 : 13, i, x), l, i, x};
        });
    }

    @Property(tries = TRIES)
    void through(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, through(draw, 0));
        for (int i = 0; i < NEIGHBOURS; i++) {
            BigInteger[] arguments = through(draw, 1 + draw.upTo(2));
            int at = 3 + draw.upTo(2);
            arguments[at] = draw.oneIn(2) ? arguments[at] : arguments[at].add(draw.oneIn(2) ? ONE : ONE.negate());
            contract.isNotFalseOf(draw, arguments);
        }
    }

    /** a b, b a and a b + 0, of which the second or the third may be another product. */
    private static BigInteger[] through(Draw draw, int error) {
        Case of = new Case(draw);
        int a = of.any(draw);
        int b = of.any(draw);
        int k = of.writer.add(3, a, b);
        int l = of.writer.add(3, error == 1 ? of.any(draw) : b, a);
        int i = of.writer.add(2, error == 2 ? of.any(draw) : k, a, 0, 1);
        return SlopeTest.joined(new BigInteger[] {of.writer.term, of.box}, of.writer.size, k, l, i);
    }

    @Property(tries = TRIES)
    void turned(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, turned(draw, 0));
        for (int i = 0; i < NEIGHBOURS; i++) {
            BigInteger[] arguments = turned(draw, draw.upTo(1));
            int at = 3 + draw.upTo(1);
            arguments[at] = draw.oneIn(2) ? arguments[at] : arguments[at].add(draw.oneIn(2) ? ONE : ONE.negate());
            contract.isNotFalseOf(draw, arguments);
        }
    }

    /** a b and b a, or another product. */
    private static BigInteger[] turned(Draw draw, int error) {
        Case of = new Case(draw);
        int a = of.any(draw);
        int b = of.any(draw);
        int k = of.writer.add(3, a, b);
        int l = of.writer.add(3, error == 1 ? of.any(draw) : b, a);
        return SlopeTest.joined(new BigInteger[] {of.writer.term, of.box}, of.writer.size, k, l);
    }

    @Property(tries = TRIES)
    void ofExponents(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, ofExponents(draw, 0));
        contract.isNotFalseOf(draw, withLater(ofExponents(draw, 0), 3, 5));
        contract.isNotFalseOf(draw, withLater(ofExponents(draw, 0), 4, 9));
        for (int i = 0; i < NEIGHBOURS; i++) {
            BigInteger[] arguments = ofExponents(draw, draw.upTo(6));
            int at = 3 + draw.upTo(9);
            arguments[at] = draw.oneIn(2) ? arguments[at] : arguments[at].add(draw.oneIn(2) ? ONE : ONE.negate());
            contract.isNotFalseOf(draw, arguments);
        }
    }

    /** e^(a + b) and e^a e^b, or one operation of that a little different. */
    private static BigInteger[] ofExponents(Draw draw, int error) {
        Case of = new Case(draw);
        int p = draw.oneIn(2) ? of.x : of.y;
        int q = draw.oneIn(2) ? of.sum : of.y;
        int r = of.writer.add(2, p, q, error == 1 ? 2 : 1, error == 2 ? 2 : 1);
        int k = of.writer.add(error == 3 ? 4 : 6, r, of.one);
        int i = of.writer.add(error == 4 ? 4 : 6, p, of.one);
        int j = of.writer.add(6, error == 5 ? p : q, of.x);
        int l = of.writer.add(error == 6 ? 10 : 3, i, j);
        return SlopeTest.joined(new BigInteger[] {of.writer.term, of.box}, of.writer.size, k, l, r, of.one, p, q, i, j, of.one, of.x);
    }

    @Property(tries = TRIES * 2)
    void ofOperands(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, ofOperands(draw, 0));
        contract.isNotFalseOf(draw, withLater(ofOperands(draw, 0), 3, 6));
        contract.isNotFalseOf(draw, withLater(ofOperands(draw, 0), 4, 10));
        for (int i = 0; i < NEIGHBOURS; i++) {
            BigInteger[] arguments = ofOperands(draw, draw.upTo(5));
            int at = 3 + draw.upTo(8);
            arguments[at] = draw.oneIn(2) ? arguments[at] : arguments[at].add(draw.oneIn(2) ? ONE : ONE.negate());
            contract.isNotFalseOf(draw, arguments);
        }
        // The number of a variable is none of an operation.
        Case of = new Case(draw);
        int same = of.writer.add(2, of.x, of.one, 0, 1);
        int k = of.writer.add(1, of.x, of.y);
        int l = of.writer.add(1, same, of.y);
        contract.isNotFalseOf(draw, SlopeTest.joined(new BigInteger[] {of.writer.term, of.box}, of.writer.size, k, l, 1, of.x, of.y, 1, 1,
            same, of.y));
    }

    /** An operation of a b and a + b, and one of b a and b + a, or with one of them, the kind or the number another one. */
    private static BigInteger[] ofOperands(Draw draw, int error) {
        Case of = new Case(draw);
        int a = of.any(draw);
        int b = of.any(draw);
        int i = of.writer.add(3, a, b);
        int j = of.writer.add(2, a, b);
        int x = draw.oneIn(4) ? i : of.writer.add(3, error == 1 ? of.any(draw) : b, a);
        int y = draw.oneIn(4) ? j : of.writer.add(2, error == 2 ? of.any(draw) : b, a);
        int kind = 2 + draw.upTo(8);
        int n = draw.upTo(4) - 2;
        int d = 1 + draw.upTo(2);
        int k = of.writer.add(kind, i, j, n, d);
        int l = of.writer.add(error == 3 ? 2 + draw.upTo(8) : kind, x, y, error == 4 ? n + 1 : n, error == 5 ? d + 1 : d);
        return SlopeTest.joined(new BigInteger[] {of.writer.term, of.box}, of.writer.size, k, l, kind, i, j, n, d, x, y);
    }

    @Property(tries = TRIES * 2)
    void ofSquares(@ForAll Draw draw, Contract contract) {
        contract.keeping("b").isTrueOf(draw, ofSquares(draw, 0));
        for (int i = 0; i < 2 * NEIGHBOURS; i++) {
            BigInteger[] arguments = ofSquares(draw, draw.upTo(6));
            int at = 2 + draw.upTo(6);
            arguments[at] = draw.oneIn(2) ? arguments[at] : arguments[at].add(draw.oneIn(2) ? ONE : ONE.negate());
            contract.isNotFalseOf(draw, arguments);
        }
    }

    @Property(tries = TRIES * 2)
    void ofSquaresFromNull(@ForAll Draw draw, Contract contract) {
        contract.keeping("b").isTrueOf(draw, ofSquaresFromNull(draw, 0));
        for (int i = 0; i < 2 * NEIGHBOURS; i++) {
            BigInteger[] arguments = ofSquaresFromNull(draw, draw.upTo(5));
            int at = 2 + draw.upTo(9);
            arguments[at] = draw.oneIn(2) ? arguments[at] : arguments[at].add(draw.oneIn(2) ? ONE : ONE.negate());
            contract.isNotFalseOf(draw, arguments);
        }
    }

    /** The root of (a/x)^2 and |a/x|, which have no results where x is 0, in either order; or one of them a/x itself or the negative. */
    private static BigInteger[] ofSquaresFromNull(Draw draw, int error) {
        SlopeTest.Writer writer = new SlopeTest.Writer();
        int x = writer.add(1, 0, 0);
        int zero = writer.add(0, 0, 0, 0, 1);
        int a = writer.add(5, writer.add(2, x, writer.add(0, 0, 0, draw.upTo(4) - 2, 1)), x);
        int size = error == 2 ? a : writer.add(9, a, x);
        int square = writer.add(4, a, x);
        int root = writer.add(8, square, x);
        int other = error == 1 ? writer.add(2, zero, root, -1, 1) : error == 3 ? writer.add(2, root, writer.add(0, 0, 0, 1, 1)) : root;
        int one = writer.add(error == 4 ? 9 : 4, size, zero);
        int two = writer.add(4, error == 5 ? a : other, x);
        BigInteger[] term = {writer.term, box(draw)};
        int s = 1 + draw.upTo(3);
        return draw.oneIn(2) ? SlopeTest.joined(term, writer.size, other, size, two, one, x, zero, 0, 0, s)
            : SlopeTest.joined(term, writer.size, size, other, one, two, zero, x, 0, 0, s);
    }

    /** |a| and the root of a^2, in either order; or one of them the negative, a itself, or what is squared another one. */
    private static BigInteger[] ofSquares(Draw draw, int error) {
        SlopeTest.Writer writer = new SlopeTest.Writer();
        int x = writer.add(1, 0, 0);
        int zero = writer.add(0, 0, 0, 0, 1);
        int a = writer.add(2, x, writer.add(0, 0, 0, draw.upTo(4) - 2, 1));
        int size = writer.add(9, a, x);
        BigInteger first = writer.term;
        int square = writer.add(4, a, x);
        BigInteger before = writer.term;
        int other = switch (error) {
            case 1, 6 -> writer.add(2, zero, size, -1, 1);
            case 2 -> writer.add(2, a, zero);
            case 3 -> writer.add(2, size, writer.add(0, 0, 0, 1, 1));
            default -> writer.add(8, square, x);
        };
        // Another term may end with the root at the place of the negative.
        BigInteger second = error == 6
            ? SampleLearner.named("operation", SlopeTest.joined(new BigInteger[] {before}, other, 8, square, x, 1, 1)) : writer.term;
        int one = writer.add(error == 4 ? 9 : 4, size, zero);
        int two = writer.add(4, error == 5 ? a : other, x);
        BigInteger box = box(draw);
        boolean isTurned = draw.oneIn(2);
        BigInteger[] places = isTurned ? SlopeTest.joined(new BigInteger[] {writer.term, box}, writer.size, other, size, two, one, x, zero)
            : SlopeTest.joined(new BigInteger[] {writer.term, box}, writer.size, size, other, one, two, zero, x);
        BigInteger[] sides = isTurned ? new BigInteger[] {second, first} : new BigInteger[] {first, second};
        return SlopeTest.joined(SlopeTest.joined(places, sides), isTurned ? other + 1 : size + 1, isTurned ? size + 1 : other + 1);
    }

    @Property(tries = TRIES)
    void ofSmaller(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, ofSmaller(draw, 0));
        contract.isNotFalseOf(draw, withLater(ofSmaller(draw, 0), 4, 7));
        for (int i = 0; i < NEIGHBOURS; i++) {
            BigInteger[] arguments = ofSmaller(draw, draw.upTo(6));
            int at = 3 + draw.upTo(7);
            arguments[at] = draw.oneIn(2) ? arguments[at] : arguments[at].add(draw.oneIn(2) ? ONE : ONE.negate());
            contract.isNotFalseOf(draw, arguments);
        }
    }

    /** min(a, b) and b + ((a - b) - |a - b|)/2, or one operation of that a little different. */
    private static BigInteger[] ofSmaller(Draw draw, int error) {
        Case of = new Case(draw);
        int a = of.any(draw);
        int b = of.any(draw);
        int k = of.writer.add(error == 6 ? 3 : 10, a, b);
        int d = of.writer.add(2, a, b, error == 1 ? 1 : -1, 1);
        int q = of.writer.add(error == 2 ? 4 : 9, d, of.one);
        int r = of.writer.add(2, d, q, error == 3 ? 1 : -1, 1);
        int l = of.writer.add(2, error == 4 ? a : b, r, 1, error == 5 ? 3 : 2);
        return SlopeTest.joined(new BigInteger[] {of.writer.term, of.box}, of.writer.size, k, l, a, b, r, d, q, of.one);
    }

    @Property(tries = TRIES)
    void onBox(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, onBox(draw, 0));
        for (int i = 0; i < NEIGHBOURS; i++) {
            BigInteger[] arguments = onBox(draw, draw.upTo(2));
            int at = 2 + draw.upTo(2);
            arguments[at] = arguments[at].add(draw.oneIn(2) ? ONE : ONE.negate());
            contract.isNotFalseOf(draw, arguments);
        }
    }

    /** x (x + c) + 7 and an operation that is larger by r. */
    private static BigInteger[] onBox(Draw draw, int r) {
        BigInteger[] longer = longer(draw, r);
        return new BigInteger[] {longer[1], longer[2], longer[4], longer[3].subtract(ONE), longer[4].subtract(ONE)};
    }

    /** The term x (x + c) + 7, a longer one, a box, and how many operations these have; the last ones differ by r. */
    private static BigInteger[] longer(Draw draw, int r) {
        SlopeTest.Writer writer = new SlopeTest.Writer();
        int x = writer.add(1, 0, 0);
        int one = writer.add(0, 0, 0, 1, 1);
        int more = writer.add(2, x, one, draw.upTo(4), 1);
        writer.add(2, writer.add(3, more, x), one, 7, 1);
        BigInteger term = writer.term;
        int n = writer.size;
        int square = writer.add(4, x, x);
        int rest = writer.add(3, x, writer.add(2, more, x, -1, 1));
        writer.add(2, writer.add(2, square, rest), one, 7 + r, 1);
        return new BigInteger[] {term, writer.term, box(draw), SlopeTest.big(n), SlopeTest.big(writer.size)};
    }

    private static void isTrueOfLonger(Draw draw, Contract contract, int... ends) {
        contract.isTrueOf(draw, SlopeTest.joined(longer(draw, 0), ends));
        for (int i = 0; i < NEIGHBOURS; i++) {
            isNotFalseOfChanged(draw, contract, SlopeTest.joined(longer(draw, draw.oneIn(2) ? 0 : 40 - draw.upTo(80)), ends));
        }
    }

    /** Another term, or other numbers. */
    private static void isNotFalseOfChanged(Draw draw, Contract contract, BigInteger... arguments) {
        int at = draw.upTo(arguments.length - 1);
        if (at == 0) {
            arguments[0] = longer(draw, 0)[0];
        } else if (at > 2) {
            arguments[at] = arguments[at].add(draw.oneIn(2) ? ONE : ONE.negate());
        }
        contract.isNotFalseOf(draw, arguments);
    }

    @Property(tries = TRIES)
    void slope(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, slope(draw, 0));
        for (int i = 0; i < NEIGHBOURS; i++) {
            BigInteger[] arguments = slope(draw, draw.upTo(4));
            int at = 2 + draw.upTo(4);
            arguments[at] = draw.oneIn(2) ? arguments[at] : arguments[at].add(draw.oneIn(2) ? ONE : ONE.negate());
            contract.isNotFalseOf(draw, arguments);
        }
    }

    /** x^2, its slope x + x or the negative, and behind that what is the same, 0 + 2 x; or something else. */
    private static BigInteger[] slope(Draw draw, int error) {
        SlopeTest.Writer writer = new SlopeTest.Writer();
        int x = writer.add(1, 0, 0);
        int zero = writer.add(0, 0, 0, 0, 1);
        int square = writer.add(error == 1 ? 3 : 4, x, error == 1 ? zero : x);
        int sign = draw.oneIn(2) ? 1 : -1;
        int slope = writer.add(2, x, x, error == 2 ? 2 : 1, 1);
        int signed = writer.add(2, zero, slope, sign, 1);
        BigInteger term = writer.term;
        writer.add(2, zero, x, error == 3 ? 3 * sign : 2 * sign, 1);
        BigInteger other = error == 4 ? new Case(draw).writer.term : term;
        return SlopeTest.joined(new BigInteger[] {other, writer.term}, 0, signed + 1, writer.size, square, sign);
    }

    @Property(tries = TRIES)
    void enclosed(@ForAll Draw draw, Contract contract) {
        contract.isNotFalseOf(draw, SlopeTest.joined(withGap(draw, 4, 7), -60, 60, 1));
        contract.isNotFalseOf(draw, SlopeTest.joined(withGap(draw, 8, 4), 0, 0, 1));
        isTrueOfLonger(draw, contract, -60, 60, 1);
    }

    /** x^2 + 7, then what has nowhere a result, the same once more, and 0; so many of these operations, and so many. */
    private static BigInteger[] withGap(Draw draw, int m, int n) {
        SlopeTest.Writer writer = new SlopeTest.Writer();
        int one = writer.add(0, 0, 0, 1, 1);
        int square = writer.add(4, writer.add(1, 0, 0), one);
        writer.add(2, square, one, 7, 1);
        writer.add(7, writer.add(0, 0, 0, -1, 1), one);
        writer.add(2, square, one, 7, 1);
        writer.add(0, 0, 0, 0, 1);
        return new BigInteger[] {writer.term, writer.term, box(draw), SlopeTest.big(n), SlopeTest.big(m)};
    }

    private static BigInteger box(Draw draw) {
        int low = draw.upTo(4) - 2;
        return SampleLearner.named("range", SlopeTest.joined(new BigInteger[] {ZERO}, 0, low, 1, low + draw.upTo(3), 1, 0));
    }

    @Property(tries = TRIES * 2)
    void notNegative(@ForAll Draw draw, Contract contract) {
        isSigned(draw, contract);
    }

    @Property(tries = TRIES * 2)
    void positive(@ForAll Draw draw, Contract contract) {
        isSigned(draw, contract);
    }

    /** Where the term is positive, which is x^2 + r x + 7. */
    private static void isSigned(Draw draw, Contract contract) {
        contract.isNotFalseOf(draw, withGap(draw, 4, 7));
        for (int i = 0; i < NEIGHBOURS; i++) {
            isNotFalseOfChanged(draw, contract, longer(draw, draw.upTo(3) == 0 ? 40 - draw.upTo(80) : 0));
        }
        contract.isTrueOf(draw, longer(draw, 0));
    }
}
