package org.ironbound.specs;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
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
class SlopeTest {
    private static final int TRIES = 30;
    /** What is tried beside each draw. */
    private static final int NEIGHBOURS = 4;
    /** More than a contract writes after its operands. */
    private static final int MOST_OPERATIONS = 8;

    /** A term, operation by operation. */
    static final class Writer {
        BigInteger term = ZERO;
        int size;
        private final List<int[]> operations = new ArrayList<>();

        int add(int kind, int i, int j, int n, int d) {
            operations.add(new int[] {kind, i, j, n, d});
            term = joined(term, size, kind, i, j, n, d);
            size++;
            return size - 1;
        }

        /** The same operations, to go on with. */
        Writer copy() {
            Writer copy = new Writer();
            operations.forEach(of -> copy.add(of[0], of[1], of[2], of[3], of[4]));
            return copy;
        }

        private static BigInteger joined(BigInteger term, int... rest) {
            return SampleLearner.named("operation", SlopeTest.joined(new BigInteger[] {term}, rest));
        }

        /** The term with one of its last operations a little changed. */
        BigInteger changed(Draw draw) {
            int at = size - 1 - draw.upTo(Math.min(3, size - 1));
            int place = draw.oneIn(2) ? 0 : draw.upTo(3);
            BigInteger other = ZERO;
            for (int k = 0; k < size; k++) {
                int[] operation = operations.get(k).clone();
                if (k == at) {
                    operation[place] = Math.max(place == 3 ? -9 : 0, operation[place] + (draw.oneIn(2) ? 1 : -1));
                }
                other = joined(other, k, operation[0], operation[1], operation[2], operation[3], operation[4]);
            }
            return other;
        }

        int add(int kind, int i, int j) {
            return add(kind, i, j, 1, 1);
        }
    }

    /** A result and its slope by a variable. */
    private record Operand(int place, int slope) {
    }

    /** The numbers 0 and 1, two variables x and y, and x + y/3, x y, x^2 - 2, each with its slope by x. */
    private static final class Operands {
        final Writer writer = new Writer();
        final int zero = writer.add(0, 0, 0, 0, 1);
        final int one = writer.add(0, 0, 0, 1, 1);
        final int variable;
        private final List<Operand> all = new ArrayList<>();

        /** @param variable the number of x, 0 or 1 */
        Operands(int variable) {
            this.variable = variable;
            int x = writer.add(1, variable, 0);
            int y = writer.add(1, 1 - variable, 0);
            int sum = writer.add(2, x, y, 1, 3);
            int product = writer.add(3, x, y);
            int square = writer.add(4, x, x);
            int less = writer.add(2, square, one, -2, 1);
            int twice = writer.add(2, x, x);
            all.addAll(List.of(new Operand(x, one), new Operand(y, zero), new Operand(one, zero), new Operand(sum, one),
                new Operand(product, y), new Operand(less, twice)));
        }

        Operand any(Draw draw) {
            return all.get(draw.upTo(all.size() - 1));
        }

        /** An operand, sometimes with what is not its slope. */
        Operand perhapsWrong(Draw draw) {
            Operand operand = any(draw);
            return draw.oneIn(3) ? new Operand(operand.place, any(draw).slope) : operand;
        }

        /** Arguments of a contract: the term, the number of x, the number of operations, and then these. */
        BigInteger[] arguments(int... rest) {
            return joined(new BigInteger[] {writer.term, big(variable), big(writer.size)}, rest);
        }
    }

    /** Arguments of a contract about an operation of two operands, whose slopes are known. */
    private interface Shape {
        BigInteger[] of(Operands of, Operand x, Operand y);
    }

    /** The contract is true of what it speaks of, and what it just does not speak of is tried too: one thing is changed, or a few. */
    private static void isTrueNear(Draw draw, Contract contract, Shape shape) {
        Operands of = new Operands(draw.upTo(1));
        contract.isTrueOf(draw, shape.of(of, of.any(draw), of.any(draw)));
        for (int i = 0; i < NEIGHBOURS; i++) {
            Operands other = new Operands(draw.upTo(1));
            BigInteger[] arguments = shape.of(other, other.perhapsWrong(draw), other.perhapsWrong(draw));
            switch (draw.upTo(3)) {
                case 0 -> arguments[0] = other.writer.changed(draw);
                // Fewer operations are looked at than the contract is about, or the variable is another one.
                case 1 -> arguments[2] = arguments[3 + draw.upTo(1)];
                case 2 -> arguments[1] = ONE.subtract(arguments[1]);
                default -> { }
            }
            contract.isNotFalseOf(draw, arguments);
            contract.isNotFalseOf(draw, withLater(draw, shape));
        }
    }

    /** An operand, or its slope, is an operation with a larger number, and then an operation of it has no result. */
    private static BigInteger[] withLater(Draw draw, Shape shape) {
        Operands of = new Operands(draw.upTo(1));
        Operand x = of.any(draw);
        boolean isSlope = draw.oneIn(2);
        int later = of.writer.size + MOST_OPERATIONS;
        Operand other = isSlope ? new Operand(x.place, later) : new Operand(later, x.slope);
        BigInteger[] arguments = shape.of(of, other, of.any(draw));
        List<BigInteger> copied = SampleTerm.operation(of.writer.term, big(isSlope ? x.slope : x.place));
        arguments[0] = SampleLearner.named("operation", Stream.concat(Stream.of(of.writer.term, big(later)), copied.stream())
            .toArray(BigInteger[]::new));
        arguments[2] = arguments[3 + draw.upTo(1)];
        return arguments;
    }

    /** The numbers of two operations, which are written in either order. */
    private static int[] inAnyOrder(Draw draw, IntSupplier first, IntSupplier second) {
        if (draw.oneIn(2)) {
            int number = first.getAsInt();
            return new int[] {number, second.getAsInt()};
        }
        int number = second.getAsInt();
        return new int[] {first.getAsInt(), number};
    }

    static BigInteger big(int n) {
        return BigInteger.valueOf(n);
    }

    static BigInteger[] joined(BigInteger[] first, int... rest) {
        List<BigInteger> all = new ArrayList<>(Arrays.asList(first));
        IntStream.of(rest).forEach(n -> all.add(big(n)));
        return all.toArray(BigInteger[]::new);
    }

    @Property(tries = TRIES)
    void anyNumber(@ForAll Draw draw, Contract contract) {
        BigInteger[] what = {draw.natural(4), draw.natural(3), draw.natural(4), draw.natural(4), draw.integer(5), draw.positive(5)};
        BigInteger term = SampleLearner.named("operation", ZERO, what[0], what[1], what[2], what[3], what[4], what[5]);
        contract.isTrueOf(draw, term, what[0], what[1], what[2], what[3], what[4], what[5]);
    }

    @Property(tries = TRIES)
    void wholeNumber(@ForAll Draw draw, Contract contract) {
        BigInteger[] what = {draw.natural(3), draw.natural(4), draw.natural(4), draw.integer(5)};
        BigInteger term = SampleLearner.named("operation", ZERO, what[0], ZERO, what[1], what[2], what[3], ONE);
        contract.isTrueOf(draw, term, what[0], what[1], what[2], what[3]);
    }

    @Property(tries = TRIES)
    void ofNumber(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int k = of.writer.add(0, 0, 0, draw.upTo(9) - 4, 1 + draw.upTo(4));
            return of.arguments(k, of.zero, 0, 0);
        });
    }

    @Property(tries = TRIES)
    void ofVariable(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int i = draw.upTo(2);
            int k = of.writer.add(1, i, 0);
            return of.arguments(k, i == of.variable ? of.one : of.zero, i, 0);
        });
    }

    /** Of constants, and also of what is none. */
    @Property(tries = TRIES)
    void ofConstants(@ForAll Draw draw, Contract contract) {
        Operand[] constant = {new Operand(3, 0), new Operand(1, 0), new Operand(0, 0)};
        boolean[] isFirst = {true};
        isTrueNear(draw, contract, (of, x, y) -> {
            int kind = (isFirst[0] || draw.oneIn(2) ? 2 : 0) + draw.upTo(14);
            Operand i = isFirst[0] || draw.oneIn(2) ? constant[draw.upTo(2)] : x;
            Operand j = isFirst[0] || draw.oneIn(2) ? constant[draw.upTo(2)] : y;
            // The slope of what is no constant is not 0.
            int slopeOfI = !isFirst[0] && draw.oneIn(2) ? of.zero : i.slope;
            int slopeOfJ = !isFirst[0] && draw.oneIn(2) ? of.zero : j.slope;
            isFirst[0] = false;
            int k = of.writer.add(kind, i.place, j.place);
            return of.arguments(k, of.zero, kind, i.place, slopeOfI, j.place, slopeOfJ);
        });
        // The variable, where its number is that of a constant; and a sum of a constant and the variable.
        Operands of = new Operands(draw.upTo(1));
        int k = of.writer.add(1, of.variable, of.one);
        contract.isNotFalseOf(draw, of.arguments(k, of.zero, 1, of.variable, of.zero, of.one, of.zero));
        Operands other = new Operands(draw.upTo(1));
        Operand x = other.all.get(0);
        int sum = other.writer.add(2, other.one, x.place);
        contract.isNotFalseOf(draw, other.arguments(sum, other.zero, 2, other.one, other.zero, x.place, x.slope));
    }

    @Property(tries = TRIES)
    void ofSum(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int n = draw.upTo(6) - 3;
            int d = 1 + draw.upTo(3);
            int[] both = inAnyOrder(draw, () -> of.writer.add(2, x.place, y.place, n, d), () -> of.writer.add(2, x.slope, y.slope, n, d));
            return of.arguments(both[0], both[1], x.place, x.slope, y.place, y.slope, n, d);
        });
    }

    @Property(tries = TRIES)
    void ofProduct(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int q = of.writer.add(3, x.slope, y.place);
            int r = of.writer.add(3, x.place, y.slope);
            int[] both = inAnyOrder(draw, () -> of.writer.add(3, x.place, y.place), () -> of.writer.add(2, q, r));
            return of.arguments(both[0], both[1], x.place, x.slope, y.place, y.slope, q, r);
        });
        // With another number in place of the first part of the slope, and with a slope before its parts, so that it has no result.
        Operands of = new Operands(draw.upTo(1));
        Operand x = of.any(draw);
        Operand y = of.any(draw);
        int k = of.writer.add(3, x.place, y.place);
        int r = of.writer.add(3, x.place, y.slope);
        int q = of.writer.add(0, 0, 0, 5, 3);
        contract.isNotFalseOf(draw, of.arguments(k, of.writer.add(2, q, r), x.place, x.slope, y.place, y.slope, q, r));
        int p = of.writer.size;
        of.writer.add(2, p + 1, p + 2);
        of.writer.add(3, x.slope, y.place);
        of.writer.add(3, x.place, y.slope);
        BigInteger[] early = of.arguments(k, p, x.place, x.slope, y.place, y.slope, p + 1, p + 2);
        early[2] = big(p);
        contract.isNotFalseOf(draw, early);
    }

    @Property(tries = TRIES)
    void ofWeightedLogarithm(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int j = of.writer.add(7, x.place, x.place);
            int q = of.writer.add(2, j, of.one);
            int[] both = inAnyOrder(draw, () -> of.writer.add(3, x.place, j), () -> of.writer.add(3, x.slope, q));
            return of.arguments(both[0], both[1], x.place, x.slope, j, x.place, q, of.one);
        });
        // Without the number 1.
        Operands of = new Operands(draw.upTo(1));
        Operand x = of.any(draw);
        int j = of.writer.add(7, x.place, x.place);
        int k = of.writer.add(3, x.place, j);
        int q = of.writer.add(2, j, of.zero);
        contract.isNotFalseOf(draw, of.arguments(k, of.writer.add(3, x.slope, q), x.place, x.slope, j, x.place, q, of.zero));
    }

    @Property(tries = TRIES)
    void ofWeighted(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int o = of.writer.add(7, x.place, y.place);
            int q = of.writer.add(2, o, of.one);
            int[] both = inAnyOrder(draw, () -> of.writer.add(17, x.place, x.place), () -> of.writer.add(3, x.slope, q));
            return of.arguments(both[0], both[1], x.place, x.slope, x.place, q, o, of.one, y.place);
        });
        // Without the number 1, or with the logarithm of something else.
        Operands of = new Operands(draw.upTo(1));
        Operand x = of.any(draw);
        boolean isOther = draw.oneIn(2);
        int o = of.writer.add(7, isOther ? of.one : x.place, x.place);
        int r = isOther ? of.one : of.zero;
        int k = of.writer.add(17, x.place, x.place);
        int q = of.writer.add(2, o, r);
        contract.isNotFalseOf(draw, of.arguments(k, of.writer.add(3, x.slope, q), x.place, x.slope, x.place, q, o, r, x.place));
    }

    @Property(tries = TRIES)
    void ofSquare(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int q = of.writer.add(2, x.place, x.place);
            int[] both = inAnyOrder(draw, () -> of.writer.add(4, x.place, x.place), () -> of.writer.add(3, x.slope, q));
            return of.arguments(both[0], both[1], x.place, x.slope, x.place, q);
        });
    }

    @Property(tries = TRIES)
    void ofQuotient(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int k = of.writer.add(5, x.place, y.place);
            int r = of.writer.add(3, k, y.slope);
            int q = of.writer.add(2, x.slope, r, -1, 1);
            int p = of.writer.add(5, q, y.place);
            return of.arguments(k, p, x.place, x.slope, y.place, y.slope, q, r);
        });
        // A slope before its operands, so that it has no result.
        Operands of = new Operands(draw.upTo(1));
        Operand x = of.any(draw);
        Operand y = of.any(draw);
        int k = of.writer.add(5, x.place, y.place);
        int p = of.writer.add(5, k + 2, y.place);
        of.writer.add(2, x.slope, p + 2, -1, 1);
        of.writer.add(3, k, y.slope);
        BigInteger[] early = of.arguments(k, p, x.place, x.slope, y.place, y.slope, p + 1, p + 2);
        early[2] = big(p);
        contract.isNotFalseOf(draw, early);
    }

    @Property(tries = TRIES)
    void ofExponential(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int k = of.writer.add(6, x.place, x.place);
            int p = of.writer.add(3, k, x.slope);
            return of.arguments(k, p, x.place, x.slope, x.place);
        });
    }

    @Property(tries = TRIES)
    void ofLogarithm(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int[] both = inAnyOrder(draw, () -> of.writer.add(7, x.place, x.place), () -> of.writer.add(5, x.slope, x.place));
            return of.arguments(both[0], both[1], x.place, x.slope, x.place);
        });
    }

    @Property(tries = TRIES)
    void ofRoot(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int k = of.writer.add(8, x.place, x.place);
            int q = of.writer.add(2, k, k);
            int p = of.writer.add(5, x.slope, q);
            return of.arguments(k, p, x.place, x.slope, x.place, q);
        });
    }

    @Property(tries = TRIES)
    void ofAbsolute(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int k = of.writer.add(9, x.place, x.place);
            int q = of.writer.add(5, x.place, k);
            int p = of.writer.add(3, x.slope, q);
            return of.arguments(k, p, x.place, x.slope, x.place, q);
        });
    }

    @Property(tries = TRIES)
    void ofCircleNumber(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> of.arguments(of.writer.add(11, 0, 0), of.zero, 0, 0));
    }

    @Property(tries = TRIES)
    void ofSine(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int q = of.writer.add(13, x.place, x.place);
            int[] both = inAnyOrder(draw, () -> of.writer.add(12, x.place, x.place), () -> of.writer.add(3, x.slope, q));
            return of.arguments(both[0], both[1], x.place, x.slope, x.place, q, x.place);
        });
    }

    @Property(tries = TRIES)
    void ofCosine(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int q = of.writer.add(12, x.place, x.place);
            int r = of.writer.add(3, x.slope, q);
            int[] both = inAnyOrder(draw, () -> of.writer.add(13, x.place, x.place), () -> of.writer.add(2, of.zero, r, -1, 1));
            return of.arguments(both[0], both[1], x.place, x.slope, x.place, q, x.place, r, of.zero);
        });
        // 1 in place of 0.
        Operands of = new Operands(draw.upTo(1));
        Operand x = of.any(draw);
        int q = of.writer.add(12, x.place, x.place);
        int r = of.writer.add(3, x.slope, q);
        int k = of.writer.add(13, x.place, x.place);
        contract.isNotFalseOf(draw, of.arguments(k, of.writer.add(2, of.one, r, -1, 1), x.place, x.slope, x.place, q, x.place, r, of.one));
    }

    @Property(tries = TRIES)
    void ofArctangent(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int r = of.writer.add(4, x.place, x.place);
            int q = of.writer.add(2, of.one, r);
            int[] both = inAnyOrder(draw, () -> of.writer.add(14, x.place, x.place), () -> of.writer.add(5, x.slope, q));
            return of.arguments(both[0], both[1], x.place, x.slope, x.place, q, of.one, r, x.place);
        });
        // Without the number 1.
        Operands of = new Operands(draw.upTo(1));
        Operand x = of.any(draw);
        int r = of.writer.add(4, x.place, x.place);
        int q = of.writer.add(2, of.zero, r);
        int k = of.writer.add(14, x.place, x.place);
        contract.isNotFalseOf(draw, of.arguments(k, of.writer.add(5, x.slope, q), x.place, x.slope, x.place, q, of.zero, r, x.place));
        // |x| in place of x^2.
        int w = of.writer.add(9, x.place, x.place);
        int o = of.writer.add(2, of.one, w);
        contract.isNotFalseOf(draw, of.arguments(k, of.writer.add(5, x.slope, o), x.place, x.slope, x.place, o, of.one, w, x.place));
    }

    @Dear
    @Property(tries = TRIES)
    void ofAnyRoot(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int n = 1 + draw.upTo(4);
            int k = of.writer.add(15, x.place, x.place, n, 1);
            int q = of.writer.add(3, x.slope, k);
            int r = of.writer.add(2, of.zero, x.place, n, 1);
            return of.arguments(k, of.writer.add(5, q, r), x.place, x.slope, x.place, n, q, r, of.zero);
        });
        // 1 in place of 0.
        Operands of = new Operands(draw.upTo(1));
        Operand x = of.any(draw);
        int k = of.writer.add(15, x.place, x.place, 3, 1);
        int q = of.writer.add(3, x.slope, k);
        int r = of.writer.add(2, of.one, x.place, 3, 1);
        contract.isNotFalseOf(draw, of.arguments(k, of.writer.add(5, q, r), x.place, x.slope, x.place, 3, q, r, of.one));
    }

    @Property(tries = TRIES)
    void ofCubeRoot(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int k = of.writer.add(15, x.place, x.place, 3, 1);
            int w = of.writer.add(4, k, k);
            int r = of.writer.add(2, of.zero, w, 3, 1);
            return of.arguments(k, of.writer.add(5, x.slope, r), x.place, x.slope, x.place, r, of.zero, w, k);
        });
        // Another root, another factor, or 1 in place of 0.
        for (int error = 1; error <= 3; error++) {
            Operands of = new Operands(draw.upTo(1));
            Operand x = of.any(draw);
            int zero = error == 3 ? of.one : of.zero;
            int k = of.writer.add(15, x.place, x.place, error == 1 ? 5 : 3, 1);
            int w = of.writer.add(4, k, k);
            int r = of.writer.add(2, zero, w, error == 2 ? 2 : 3, 1);
            contract.isNotFalseOf(draw, of.arguments(k, of.writer.add(5, x.slope, r), x.place, x.slope, x.place, r, zero, w, k));
        }
    }

    /** e^(-x^2/2), written in operations. */
    private record Bell(int square, int negative, int exponent, int power) {
        static Bell of(Operands of, int x, int zero) {
            int square = of.writer.add(4, x, x);
            int negative = of.writer.add(2, zero, square, -1, 1);
            int exponent = of.writer.add(2, zero, negative, 1, 2);
            return new Bell(square, negative, exponent, of.writer.add(6, exponent, x));
        }
    }

    /** The arguments without the variable and the number of operations. */
    private static BigInteger[] withoutVariable(BigInteger[] arguments) {
        return Stream.concat(Stream.of(arguments[0]), Arrays.stream(arguments).skip(3)).toArray(BigInteger[]::new);
    }

    @Property(tries = TRIES)
    void bell(@ForAll Draw draw, Contract contract) {
        for (int i = 0; i <= NEIGHBOURS; i++) {
            Operands of = new Operands(draw.upTo(1));
            Operand x = of.any(draw);
            Bell bell = Bell.of(of, x.place, i == 1 ? of.one : of.zero);
            BigInteger[] arguments = withoutVariable(of.arguments(bell.power, x.place, bell.square, x.place, i == 1 ? of.one : of.zero,
                bell.negative, bell.exponent, x.place));
            if (i == 0) {
                contract.isTrueOf(draw, arguments);
            } else {
                arguments[0] = i == 1 ? arguments[0] : of.writer.changed(draw);
                contract.isNotFalseOf(draw, arguments);
            }
        }
    }

    @Property(tries = TRIES)
    void rootOfTwoPi(@ForAll Draw draw, Contract contract) {
        for (int i = 0; i <= NEIGHBOURS; i++) {
            Operands of = new Operands(0);
            int c = of.writer.add(11, 0, 0);
            int q = of.writer.add(2, c, c);
            BigInteger[] arguments = withoutVariable(of.arguments(of.writer.add(8, q, c), c, 0, 0, q, c));
            if (i == 0) {
                contract.isTrueOf(draw, arguments);
            } else {
                arguments[0] = of.writer.changed(draw);
                contract.isNotFalseOf(draw, arguments);
            }
        }
    }

    @Dear
    @Property(tries = TRIES)
    void ofNormal(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int c = of.writer.add(11, 0, 0);
            int r = of.writer.add(8, of.writer.add(2, c, c), c);
            int e = Bell.of(of, x.place, of.zero).power;
            int q = of.writer.add(5, e, r);
            int[] both = inAnyOrder(draw, () -> of.writer.add(16, x.place, x.place), () -> of.writer.add(3, x.slope, q));
            return of.arguments(both[0], both[1], x.place, x.slope, x.place, q, e, r);
        });
        // Half of the density, or that of another number.
        Operands of = new Operands(draw.upTo(1));
        Operand x = of.all.get(0);
        boolean isHalf = draw.oneIn(2);
        int c = of.writer.add(11, 0, 0);
        int r = of.writer.add(8, of.writer.add(2, c, c, isHalf ? 7 : 1, 1), c);
        int e = Bell.of(of, isHalf ? x.place : of.one, of.zero).power;
        int k = of.writer.add(16, x.place, x.place);
        int q = of.writer.add(5, e, r);
        contract.isNotFalseOf(draw, of.arguments(k, of.writer.add(3, x.slope, q), x.place, x.slope, x.place, q, e, r));
    }

    @Property(tries = TRIES)
    void signed(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, (of, x, y) -> {
            int c = draw.upTo(6) - 3;
            int p = of.writer.add(2, of.zero, x.slope, c, 1);
            return of.arguments(x.place, p, x.slope, of.zero, c);
        });
        // A slope and one more.
        Operands other = new Operands(draw.upTo(1));
        Operand x = other.any(draw);
        int p = other.writer.add(2, other.one, x.slope);
        contract.isNotFalseOf(draw, other.arguments(x.place, p, x.slope, other.one, 1));
    }

    @Property(tries = TRIES)
    void beginsItself(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, new Operands(0).writer.term, draw.natural(4));
    }

    @Property(tries = TRIES)
    void beginsLonger(@ForAll Draw draw, Contract contract) {
        BigInteger term = new Operands(0).writer.term;
        BigInteger n = draw.natural(3);
        BigInteger other = SampleLearner.named("operation", term, n, ONE, ZERO, ZERO, ONE, ONE);
        BigInteger later = n.add(draw.natural(3));
        contract.isTrueOf(draw, other, term, n, later, draw.natural(3), draw.natural(3), draw.natural(3), draw.integer(3),
            draw.positive(3));
        // One of the first operations is changed, before or now.
        BigInteger more = n.add(ONE);
        contract.isNotFalseOf(draw, other, term, n, n.subtract(draw.between(ONE, more)), draw.natural(3), draw.natural(3), draw.natural(3),
            draw.integer(3), draw.positive(3));
        contract.isNotFalseOf(draw, other, term, more, later.add(ONE), draw.natural(3), draw.natural(3), draw.natural(3), draw.integer(3),
            draw.positive(3));
    }

    /** A range of few numbers. */
    record Range(BigFraction low, BigFraction high) {
        static Range draw(Draw draw) {
            BigFraction from = new BigFraction(draw.upTo(8) - 4, 1 + draw.upTo(1));
            return new Range(from, from.add(new BigFraction(draw.upTo(6), 1 + draw.upTo(1))));
        }

        BigInteger named(BigInteger box, int variable, int whole) {
            return SampleLearner.named("range", joined(new BigInteger[] {box, big(variable)}, ends(whole)));
        }

        int[] ends(int whole) {
            return new int[] {low.getNumeratorAsInt(), low.getDenominatorAsInt(), high.getNumeratorAsInt(), high.getDenominatorAsInt(),
                whole};
        }

        Range end(boolean upper) {
            return upper ? new Range(high, high) : new Range(low, low);
        }

        /** Whether the end may be a range of whole numbers. */
        int whole(Draw draw, boolean upper) {
            return (upper ? high : low).getDenominatorAsInt() == 1 ? draw.upTo(1) : 0;
        }
    }

    @Property(tries = TRIES)
    void freeOfNone(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, draw.natural(4));
    }

    @Property(tries = TRIES)
    void freeWith(@ForAll Draw draw, Contract contract) {
        int v = draw.upTo(2);
        BigInteger box = draw.oneIn(2) ? ZERO : Range.draw(draw).named(ZERO, v + 1, 0);
        contract.isTrueOf(draw, joined(new BigInteger[] {box, big(v), big(v + 1 + draw.upTo(1))}, Range.draw(draw).ends(draw.upTo(1))));
        contract.isNotFalseOf(draw, joined(new BigInteger[] {Range.draw(draw).named(ZERO, draw.upTo(2), 0), big(v), big(draw.upTo(2))},
            Range.draw(draw).ends(draw.upTo(1))));
    }

    private static void swept(Draw draw, Contract contract, boolean upper) {
        Range range = Range.draw(draw);
        int v = draw.upTo(1);
        BigInteger box = draw.oneIn(2) ? ZERO : Range.draw(draw).named(ZERO, 1 - v, draw.upTo(1));
        contract.isTrueOf(draw, joined(joined(new BigInteger[] {box, big(v)}, range.ends(draw.upTo(1))), range.whole(draw, upper)));
        // A box with another range of the variable, and a face without points.
        BigInteger other = Range.draw(draw).named(ZERO, draw.upTo(1), 0);
        contract.isNotFalseOf(draw, joined(joined(new BigInteger[] {other, big(v)}, range.ends(draw.upTo(1))), draw.upTo(1)));
    }

    @Property(tries = TRIES)
    void sweptUp(@ForAll Draw draw, Contract contract) {
        swept(draw, contract, false);
    }

    @Property(tries = TRIES)
    void sweptDown(@ForAll Draw draw, Contract contract) {
        swept(draw, contract, true);
    }

    /** A box, its end, all real numbers of it, and which end that is; and of which variable. */
    private record Sweep(BigInteger box, BigInteger face, BigInteger along, int sign, int v) {
        static Sweep draw(Draw draw, Range range) {
            boolean upper = draw.oneIn(2);
            int v = draw.upTo(1);
            return new Sweep(range.named(ZERO, v, draw.upTo(1)), range.end(upper).named(ZERO, v, range.whole(draw, upper)),
                range.named(ZERO, v, 0), upper ? -1 : 1, v);
        }
    }

    @Property(tries = TRIES)
    void sweptWith(@ForAll Draw draw, Contract contract) {
        Sweep sweep = Sweep.draw(draw, Range.draw(draw));
        contract.isTrueOf(draw, joined(joined(new BigInteger[] {sweep.box, sweep.face, sweep.along}, sweep.v, sweep.sign, 1 - sweep.v),
            Range.draw(draw).ends(draw.upTo(1))));
    }

    /** (x - a)(x - b) + r on a range where it rises or falls, and its slope, or the negative of that. */
    private static BigInteger[] along(Draw draw) {
        Range range = Range.draw(draw);
        Sweep sweep = Sweep.draw(draw, range);
        Writer writer = new Writer();
        int x = writer.add(1, sweep.v, 0);
        int square = writer.add(4, x, x);
        int line = writer.add(2, square, x, draw.upTo(8) - 4, 1);
        int number = writer.add(0, 0, 0, draw.upTo(12) - 2, 1 + draw.upTo(1));
        int value = writer.add(2, line, number);
        BigInteger term = writer.term;
        List<BigInteger> operation = SampleTerm.operation(term, big(line));
        int twice = writer.add(2, x, x);
        int one = writer.add(0, 0, 0, 1, 1);
        int slope = writer.add(2, twice, one, operation.get(3).intValueExact(), 1);
        int zero = writer.add(0, 0, 0, 0, 1);
        writer.add(2, zero, slope, sweep.sign, 1);
        return new BigInteger[] {term, writer.term, big(sweep.v), big(value + 1), big(writer.size), big(sweep.sign), sweep.box, sweep.face,
            sweep.along};
    }

    /** The number 3, and before it what has a result at the beginning of the ways only; its slope comes before that. */
    private static BigInteger[] alongGap(Draw draw) {
        Range range = Range.draw(draw);
        Sweep sweep = Sweep.draw(draw, range);
        Writer writer = new Writer();
        int m = writeGap(writer, sweep.v, range.end(sweep.sign < 0).low, sweep.sign);
        return new BigInteger[] {writer.term, writer.term, big(sweep.v), big(writer.size), big(m), big(sweep.sign), sweep.box, sweep.face,
            sweep.along};
    }

    /** The root of how far a variable is beyond a start; and how many operations there are up to a number 0. */
    private static int writeGap(Writer writer, int variable, BigFraction start, int sign) {
        int x = writer.add(1, variable, 0);
        int m = writer.add(0, 0, 0, 0, 1) + 1;
        int begin = writer.add(0, 0, 0, start.getNumeratorAsInt(), start.getDenominatorAsInt());
        int beyond = sign > 0 ? writer.add(2, begin, x, -1, 1) : writer.add(2, x, begin, -1, 1);
        writer.add(8, beyond, x);
        writer.add(0, 0, 0, 3, 1);
        return m;
    }

    /** Where the term or its slope is negative somewhere, or the boxes or the sign are those of another draw. */
    private static void isNotFalseOfOthers(Draw draw, Contract contract) {
        for (int i = 0; i < NEIGHBOURS; i++) {
            BigInteger[] others = along(draw);
            BigInteger[] along = along(draw);
            contract.isNotFalseOf(draw, along);
            int at = 5 + draw.upTo(3);
            along[at] = others[at];
            contract.isNotFalseOf(draw, along);
        }
        contract.isNotFalseOf(draw, alongGap(draw));
    }

    @Property(tries = TRIES * 4)
    void notNegativeAlong(@ForAll Draw draw, Contract contract) {
        isNotFalseOfOthers(draw, contract);
        BigInteger[] along = along(draw);
        Assume.that(contract.saysSomethingOf(along));
        contract.keeping("b", "f", "a").isTrueOf(draw, along);
    }

    @Property(tries = TRIES * 4)
    void positiveAlong(@ForAll Draw draw, Contract contract) {
        isNotFalseOfOthers(draw, contract);
        BigInteger[] along = along(draw);
        Assume.that(contract.saysSomethingOf(along));
        contract.keeping("b", "f", "a").isTrueOf(draw, along);
    }

    /** A number of the range, at times a little beyond an end of it. */
    static BigFraction inside(Draw draw, Range range, int beyond) {
        return range.low.add(range.high.subtract(range.low).multiply(new BigFraction(draw.upTo(4 + 2 * beyond) - beyond, 4)));
    }

    /**
     * The range from a number, over numbers that may be more.
     *
     * @param error 0 if all is right; 1 if an end may be too near by 1/s; 2 if one of these numbers may be missing
     */
    private static BigInteger[] reachedFrom(Draw draw, BigInteger box, int v, int error) {
        Range range = Range.draw(draw);
        BigFraction from = inside(draw, range, draw.upTo(2));
        BigFraction least = range.low.compareTo(from) < 0 ? range.low : from;
        BigFraction most = range.high.compareTo(from) > 0 ? range.high : from;
        int inwards = error == 2 ? 1 : 0;
        BigFraction low = least.subtract(new BigFraction(draw.upTo(2) - inwards, 2));
        BigFraction high = most.add(new BigFraction(draw.upTo(2) - inwards, 2));
        BigInteger s = big(1 + draw.upTo(3));
        BigInteger below = Fractions.floor(range.low.subtract(from).multiply(s)).getNumerator();
        BigInteger above = Fractions.floor(from.subtract(range.high).multiply(s)).getNumerator().negate();
        int nearer = error == 1 ? 1 : 0;
        return joined(joined(new BigInteger[] {box, big(v)}, range.ends(draw.upTo(1))), from.getNumeratorAsInt(),
            from.getDenominatorAsInt(), low.getNumeratorAsInt(), low.getDenominatorAsInt(), high.getNumeratorAsInt(),
            high.getDenominatorAsInt(), below.intValueExact() + draw.upTo(nearer), above.intValueExact() - draw.upTo(nearer),
            s.intValueExact());
    }

    @Property(tries = TRIES * 4)
    void reachedFrom(@ForAll Draw draw, Contract contract) {
        int v = draw.upTo(1);
        BigInteger box = draw.oneIn(2) ? ZERO : Range.draw(draw).named(ZERO, 1 - v, draw.upTo(1));
        contract.isTrueOf(draw, reachedFrom(draw, box, v, 0));
        // Shorter distances, numbers that are missing, and a box with another range of the variable.
        for (int i = 0; i < NEIGHBOURS; i++) {
            contract.isNotFalseOf(draw, reachedFrom(draw, box, v, 1));
            contract.isNotFalseOf(draw, reachedFrom(draw, box, v, 2));
            contract.isNotFalseOf(draw, reachedFrom(draw, Range.draw(draw).named(ZERO, v, draw.upTo(1)), v, 0));
        }
    }

    @Property(tries = TRIES)
    void reachedWith(@ForAll Draw draw, Contract contract) {
        Range range = Range.draw(draw);
        Range from = new Range(range.low, range.low);
        int length = Fractions.floor(range.high.subtract(range.low)).getNumeratorAsInt() + 1;
        int v = draw.upTo(1);
        contract.isTrueOf(draw, joined(joined(new BigInteger[] {range.named(ZERO, v, draw.upTo(1)), from.named(ZERO, v, 0),
            range.named(ZERO, v, 0)}, v, 0, length, 1, 1 - v), Range.draw(draw).ends(draw.upTo(1))));
    }

    /**
     * Of a x^2 + b x from a number of the range on: what is known at that number, along the range, and of the ends.
     *
     * @param error 0 if all is right; 1 if an end is not; 2 if the slope is that of another term; 3 if the longer term is another one too;
     *              4 if one of the products of a distance and a slope is thought of as another one, or as half of it; 5 if one slope is
     *              thought of as the only one; 6 if one of the products is thought of as another one, and the box is on one side of the
     *              number; 7 if the ends of what is known at the number are exchanged
     */
    private static BigInteger[] enclosedAlong(Draw draw, int error) {
        Range range = Range.draw(draw);
        boolean isAbove = draw.oneIn(2);
        boolean isWhole = error != 6;
        BigFraction from = isWhole ? inside(draw, range, 0) : isAbove ? range.low : range.high;
        BigFraction middle = inside(draw, range, 0);
        Range part = isWhole ? range : isAbove ? new Range(middle, range.high) : new Range(range.low, middle);
        // Of lines the ends are sharp.
        BigFraction a = new BigFraction(isWhole && draw.oneIn(2) ? 0 : draw.upTo(4) - 2);
        BigFraction b = new BigFraction(draw.upTo(6) - 3);
        BigFraction other = error < 2 || error > 3 ? b : b.add(draw.oneIn(2) ? 2 : -2);
        Writer writer = new Writer();
        int v = draw.upTo(1);
        int x = writer.add(1, v, 0);
        int zero = writer.add(0, 0, 0, 0, 1);
        int square = writer.add(4, x, x);
        int some = writer.add(2, zero, square, a.getNumeratorAsInt(), 1);
        BigInteger start = Writer.joined(writer.term, some + 1, 2, some, x, b.getNumeratorAsInt(), 1);
        int value = writer.add(2, some, x, (error == 3 ? other : b).getNumeratorAsInt(), 1);
        int twice = writer.add(2, x, x);
        int rest = writer.add(0, 0, 0, other.getNumeratorAsInt(), 1);
        int slope = writer.add(2, rest, twice, a.getNumeratorAsInt(), 1);
        writer.add(2, zero, slope, 1, 1);
        // All numbers are multiples of 1/64.
        BigFraction unit = new BigFraction(64);
        BigFraction begin = a.multiply(from).add(b).multiply(from).multiply(unit);
        BigFraction first = a.multiply(range.low).multiply(2).add(other).multiply(unit);
        BigFraction last = a.multiply(range.high).multiply(2).add(other).multiply(unit);
        BigFraction[] rate = first.compareTo(last) < 0 ? new BigFraction[] {first, last} : new BigFraction[] {last, first};
        BigFraction[] distance = {part.low.subtract(from).multiply(unit), part.high.subtract(from).multiply(unit)};
        int[] ends = {whole(distance[0], false), whole(distance[1], true), whole(begin, false), whole(begin, true), whole(rate[0], false),
            whole(rate[1], true), 0, 0, 64};
        if (error == 5) {
            int only = 4 + draw.upTo(1);
            ends[9 - only] = ends[only];
        }
        if (error == 7) {
            ends[2] += 32;
            ends[3] -= 32;
        }
        int[] products = {ends[4] * ends[0], ends[4] * ends[1], ends[5] * ends[0], ends[5] * ends[1]};
        if (error == 4 || error == 6) {
            int at = draw.upTo(3);
            products[at] = error == 6 || draw.oneIn(2) ? products[(at + 1) % products.length] : products[at] / 2;
        }
        ends[6] = ends[2] + Math.floorDiv(IntStream.of(products).min().orElseThrow(), 64);
        ends[7] = ends[3] - Math.floorDiv(-IntStream.of(products).max().orElseThrow(), 64);
        if (error == 1) {
            ends[draw.upTo(7)] += draw.upTo(128) - 64;
        }
        BigInteger[] boxes = {part.named(ZERO, v, draw.upTo(1)), new Range(from, from).named(ZERO, v, 0), range.named(ZERO, v, 0)};
        return joined(joined(joined(new BigInteger[] {start, writer.term, big(v)}, value + 1, writer.size), boxes), ends);
    }

    /** From the lower end on: the number 3 behind a gap; or the variable, whose slope is said to be 0 where nothing has a result. */
    private static BigInteger[] enclosedGap(Draw draw, boolean isNumber) {
        Range range = Range.draw(draw);
        int v = draw.upTo(1);
        Writer writer = new Writer();
        int m = 0;
        if (isNumber) {
            m = writeGap(writer, v, range.low, 1);
        } else {
            writer.add(1, v, 0);
        }
        BigInteger term = writer.term;
        int n = writer.size;
        if (!isNumber) {
            writer.add(7, writer.add(0, 0, 0, -1, 1), 0);
            m = writer.add(0, 0, 0, 0, 1) + 1;
        }
        // All numbers are multiples of 1/2.
        int value = isNumber ? 6 : range.low.multiply(2).intValue();
        int length = range.high.subtract(range.low).multiply(2).intValue();
        BigInteger[] boxes = {range.named(ZERO, v, 0), range.end(false).named(ZERO, v, 0), range.named(ZERO, v, 0)};
        BigInteger[] terms = joined(new BigInteger[] {term, writer.term, big(v)}, n, m);
        return joined(joined(terms, boxes), 0, length, value, value, 0, 0, value, value, 2);
    }

    static int whole(BigFraction x, boolean up) {
        return up ? -Fractions.floor(x.negate()).getNumeratorAsInt() : Fractions.floor(x).getNumeratorAsInt();
    }

    static BigInteger[] joined(BigInteger[] first, BigInteger[] rest) {
        return Stream.of(first, rest).flatMap(Stream::of).toArray(BigInteger[]::new);
    }

    @Property(tries = TRIES * 4)
    void enclosedAlong(@ForAll Draw draw, Contract contract) {
        for (int i = 0; i < NEIGHBOURS; i++) {
            contract.isNotFalseOf(draw, enclosedAlong(draw, 1 + draw.upTo(2)));
            contract.isNotFalseOf(draw, enclosedAlong(draw, 4 + draw.upTo(1)));
            contract.isNotFalseOf(draw, enclosedAlong(draw, 6));
            contract.isNotFalseOf(draw, enclosedAlong(draw, 6));
            contract.isNotFalseOf(draw, enclosedAlong(draw, 7));
            contract.isNotFalseOf(draw, enclosedGap(draw, draw.oneIn(2)));
            BigInteger[] others = enclosedAlong(draw, 0);
            BigInteger[] along = enclosedAlong(draw, 0);
            int at = draw.upTo(7);
            along[at] = others[at];
            contract.isNotFalseOf(draw, along);
        }
        contract.keeping("b", "f", "a").isTrueOf(draw, enclosedAlong(draw, 0));
    }
}
