package org.ironbound.specs;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
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

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class WhereTest {
    private static final int TRIES = 40;
    /** What is tried beside each draw. */
    private static final int NEIGHBOURS = 4;

    /** The number of operations of a condition. */
    private static final int SIZE = 3;

    interface Drawn {
        BigInteger[] of(Draw draw);
    }

    /** The contract is true of what it speaks of; and with one number changed a little, or one argument of another draw. */
    static void isTrueNear(Draw draw, Contract contract, Drawn drawn, String... kept) {
        for (int i = 0; i < 2 * NEIGHBOURS; i++) {
            BigInteger[] one = drawn.of(draw);
            BigInteger[] other = drawn.of(draw);
            contract.isNotFalseOf(draw, one);
            int at = draw.upTo(one.length - 1);
            one[at] = draw.oneIn(2) ? other[at] : one[at].add(draw.oneIn(2) ? ONE : ONE.negate());
            contract.isNotFalseOf(draw, one);
        }
        BigInteger[] arguments = drawn.of(draw);
        Assume.that(saysSomething(contract, arguments));
        contract.keeping(kept).isTrueOf(draw, arguments);
    }

    static boolean saysSomething(Contract contract, BigInteger[] arguments) {
        try {
            return contract.saysSomethingOf(arguments);
        } catch (OutOfReach e) {
            return false;
        }
    }

    /** An operand from 0 to the largest, or sometimes one that is none before the operation k. */
    private static int operand(Draw draw, int largest, int k) {
        return draw.oneIn(6) ? draw.oneIn(2) ? k : -1 : draw.upTo(largest);
    }

    /** Sometimes the logarithm of x, which may have no result. */
    private static void perhapsUndefined(Draw draw, SlopeTest.Writer writer) {
        if (draw.oneIn(3)) {
            writer.add(7, 0, 0);
        }
    }

    /** A box of one variable x, and the condition that x - n/2, or n/2 - x, is positive, or not negative. */
    private static final class Part {
        final SlopeTest.Range range;
        final BigInteger box;
        final BigInteger condition;
        final int positive;
        /** What follows the operations x, n/2 and the difference. */
        final SlopeTest.Writer writer = new SlopeTest.Writer();

        Part(Draw draw) {
            range = SlopeTest.Range.draw(draw);
            box = range.named(ZERO, 0, draw.upTo(1));
            positive = draw.upTo(1);
            int x = writer.add(1, 0, 0);
            BigFraction near = draw.oneIn(2) ? range.low() : range.high();
            int n = writer.add(0, 0, 0, near.multiply(2).intValue() + draw.upTo(4) - 2, 2);
            boolean isFrom = draw.oneIn(2);
            writer.add(2, isFrom ? x : n, isFrom ? n : x, -1, 1);
            condition = writer.term;
        }

        /** With the condition at the end. */
        BigInteger[] with(BigInteger[] first, int... rest) {
            BigInteger[] all = SlopeTest.joined(first, rest);
            return SlopeTest.joined(SlopeTest.joined(all, new BigInteger[] {condition}), SIZE, positive);
        }

        /** Ends with x^2 + n/2, or with x + n/2. */
        BigInteger value(Draw draw) {
            int x = draw.oneIn(2) ? 0 : writer.add(4, 0, 0);
            writer.add(2, x, writer.add(0, 0, 0, draw.upTo(6) - 1, 2));
            return writer.term;
        }
    }

    private static BigInteger[] ofSign(Draw draw) {
        Part part = new Part(draw);
        BigInteger term = part.value(draw);
        return part.with(new BigInteger[] {term, part.box}, part.writer.size);
    }

    @Property(tries = TRIES)
    void notNegativeOnPart(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, WhereTest::ofSign, "b", "g", "t");
    }

    @Property(tries = TRIES)
    void positiveOnPart(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, WhereTest::ofSign, "b", "g", "t");
    }

    @Property(tries = TRIES)
    void weaker(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Part part = new Part(any);
            BigInteger term = part.value(any);
            return SlopeTest.joined(new BigInteger[] {term, part.box}, part.writer.size);
        }, "b", "t");
    }

    @Property(tries = TRIES)
    void sameOnPart(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Part part = new Part(any);
            int k = part.writer.add(3, 0, 0);
            int l = part.writer.add(any.oneIn(4) ? 9 : 4, any.oneIn(4) ? 2 : 0, 0);
            return part.with(new BigInteger[] {part.writer.term, part.box}, part.writer.size, k, l);
        }, "b", "g", "t");
    }

    @Property(tries = TRIES)
    void partsCover(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Part part = new Part(any);
            BigFraction at = part.range.low().add(new BigFraction(any.upTo(3), 2));
            SlopeTest.Range below = new SlopeTest.Range(part.range.low(), at);
            SlopeTest.Range above = new SlopeTest.Range(at.add(new BigFraction(any.oneIn(4) ? 1 : 0)), part.range.high());
            return part.with(new BigInteger[] {part.box, below.named(ZERO, 0, 0), above.named(ZERO, 0, 0)});
        }, "b", "a", "e", "g");
    }

    /** Where x^2 + 1/2 - n/4 is positive, or not negative, and an operation that only there becomes what is said. */
    @Property(tries = TRIES * 2)
    void placedOnPart(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Part part = new Part(any);
            int place = part.writer.add(2, 0, part.writer.add(0, 0, 0, 1, 1), any.upTo(2) - 1, 2);
            int k = part.writer.add(4, 0, 0);
            int p = part.writer.add(4, place, place);
            perhapsUndefined(any, part.writer);
            return part.with(new BigInteger[] {part.writer.term, part.box}, part.writer.size, 0, place, k, any.oneIn(4) ? k : p);
        }, "b", "g", "t");
    }

    /** The condition that x or y is positive, or more than a number; and numbers from which on ways begin. */
    @Dear
    @Property(tries = TRIES * 4)
    void spannedFromPart(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            SlopeTest.Range range = SlopeTest.Range.draw(any);
            int low = any.upTo(6) - 3;
            int high = low + any.upTo(3);
            BigFraction first = new BigFraction(low, 2);
            BigFraction last = new BigFraction(high, 2);
            SlopeTest.Range ways = any.oneIn(3) ? range : new SlopeTest.Range(first.compareTo(range.low()) < 0 ? first : range.low(),
                last.compareTo(range.high()) > 0 ? last : range.high());
            SlopeTest.Writer condition = new SlopeTest.Writer();
            int x = condition.add(1, any.upTo(1), 0);
            if (any.oneIn(2)) {
                condition.add(2, x, condition.add(0, 0, 0, any.upTo(4) - 2, 2), -1, 1);
            }
            SlopeTest.Range ofY = SlopeTest.Range.draw(any);
            BigInteger[] boxes = {ofY.named(range.named(ZERO, 0, any.upTo(1)), 1, 0), ofY.named(ways.named(ZERO, 0, 0), 1, 0)};
            return SlopeTest.joined(SlopeTest.joined(SlopeTest.joined(boxes, 0, low, high, 2), new BigInteger[] {condition.term}),
                condition.size, any.upTo(1));
        }, "b", "a", "g");
    }

    /** What x + n/2 is on a box, and that behind what may have no result there. */
    @Property(tries = TRIES * 4)
    void enclosedByCopy(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Part part = new Part(any);
            int n = any.upTo(4) - 2;
            SlopeTest.Writer alone = new SlopeTest.Writer();
            int sum = alone.add(2, alone.add(1, 0, 0), alone.add(0, 0, 0, n, 2));
            perhapsUndefined(any, part.writer);
            int copy = part.writer.add(2, 0, part.writer.add(0, 0, 0, any.oneIn(6) ? n + 1 : n, 2));
            part.writer.add(2, any.oneIn(3) ? 2 : part.writer.add(0, 0, 0, any.upTo(3), 1), 2);
            BigFraction shift = new BigFraction(n, 2);
            int low = part.range.low().add(shift).multiply(4).intValue() - any.upTo(1);
            int high = part.range.high().add(shift).multiply(4).intValue() + any.upTo(1);
            BigInteger[] terms = SlopeTest.joined(new BigInteger[] {alone.term, part.writer.term, part.box}, part.writer.size, sum, copy);
            return SlopeTest.joined(part.with(terms), low, high, 4);
        }, "b", "g", "t", "u");
    }

    @Property(tries = TRIES)
    void condition(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Part part = new Part(any);
            return SlopeTest.joined(new BigInteger[] {part.condition, part.box}, SIZE);
        }, "b", "g");
    }

    @Property(tries = TRIES * 2)
    void nowhere(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Part part = new Part(any);
            int z = part.writer.add(0, 0, 0, any.oneIn(6) ? 1 : 0, 1);
            part.writer.add(2, z, any.oneIn(6) ? 0 : 2, any.oneIn(6) ? 1 : -1, 1);
            BigInteger fails = part.writer.term;
            int n = part.writer.size;
            BigInteger term = new Part(any).value(any);
            return SlopeTest.joined(SlopeTest.joined(new BigInteger[] {term, part.box}, 4 + any.upTo(1)),
                SlopeTest.joined(SlopeTest.joined(SlopeTest.joined(new BigInteger[] {part.condition}, SIZE, part.positive),
                    new BigInteger[] {fails}), n, z));
        }, "b", "g", "u");
    }

    @Property(tries = TRIES * 2)
    void oneMoreDefined(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Part part = new Part(any);
            int kind = any.upTo(17);
            perhapsUndefined(any, part.writer);
            int i = operand(any, 2, part.writer.size);
            int j = operand(any, 2, part.writer.size);
            int n = any.upTo(4) - 2;
            int d = 1 + any.upTo(2);
            int k = part.writer.add(kind, kind == 1 ? 0 : i, j, n, d);
            return SlopeTest.joined(new BigInteger[] {part.writer.term, part.box}, k, kind, kind == 1 ? 0 : i, j, n, d);
        }, "b", "t");
    }

    @Dear
    @Property(tries = TRIES * 2)
    void oneMoreOfPositive(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Part part = new Part(any);
            BigInteger y = part.value(any);
            int o = part.writer.size - 1;
            int kind = any.oneIn(6) ? any.upTo(10) : new int[] {5, 7, 8, 17}[any.upTo(3)];
            perhapsUndefined(any, part.writer);
            int i = kind == 5 ? operand(any, o, part.writer.size) : o;
            int j = kind == 5 ? o : operand(any, o, part.writer.size);
            int k = part.writer.add(kind, i, j);
            return SlopeTest.joined(SlopeTest.joined(new BigInteger[] {part.writer.term, part.box}, k, kind, i, j, o),
                new BigInteger[] {any.oneIn(6) ? new Part(any).value(any) : y});
        }, "b", "t", "y");
    }

    @Property(tries = TRIES * 2)
    void ofTwoPositive(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Part part = new Part(any);
            BigInteger x = part.value(any);
            int i = part.writer.size - 1;
            BigInteger y = part.value(any);
            int j = part.writer.size - 1;
            int kind = any.oneIn(4) ? any.oneIn(2) ? 2 : any.upTo(10) : 3 + any.upTo(2);
            perhapsUndefined(any, part.writer);
            part.writer.add(kind, i, j, any.upTo(4) - 3, 1);
            return SlopeTest.joined(SlopeTest.joined(new BigInteger[] {part.writer.term, part.box}, part.writer.size, kind, i, j),
                new BigInteger[] {x, any.oneIn(4) ? x : y});
        }, "b", "t", "x", "y");
    }

    /** A term x, n/2, and an operation of kind on these; and one with copies of its operations behind another one; some are not. */
    private static final class Copied {
        final SlopeTest.Writer of = new SlopeTest.Writer();
        final SlopeTest.Writer in = new SlopeTest.Writer();
        final int kind;
        final int number;
        final int[] places = new int[3];

        Copied(Draw draw, int kind) {
            this(draw, kind, draw.upTo(6) - 2);
        }

        Copied(Draw draw, int kind, int number) {
            this.kind = kind;
            this.number = number;
            int n = draw.upTo(6) + 1;
            int i = draw.upTo(1);
            int j = draw.upTo(1);
            of.add(1, 0, 0);
            of.add(0, 0, 0, n, 2);
            of.add(kind, i, j, number, 1);
            if (draw.oneIn(2)) {
                in.add(0, 0, 0, 7, 1);
                // So that the first term has as many operations.
                of.add(0, 0, 0, 7, 1);
            }
            places[1] = in.add(0, draw.upTo(1), 0, draw.oneIn(6) ? n + 1 : n, 2);
            places[0] = in.add(1, draw.oneIn(6) ? 1 : 0, 0);
            places[2] = in.add(draw.oneIn(6) ? 2 : kind, places[i], places[draw.oneIn(6) ? 1 - j : j], number, 1);
        }

        BigInteger[] with(int... rest) {
            return SlopeTest.joined(new BigInteger[] {of.term, in.term}, rest);
        }

        /** Operation k of a term, one of the last. */
        private static int[] at(SlopeTest.Writer writer, int k) {
            return SampleTerm.operation(writer.term, BigInteger.valueOf(k)).stream().mapToInt(BigInteger::intValue).toArray();
        }
    }

    @Property(tries = TRIES * 2)
    void leafCopied(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Copied copied = new Copied(any, 11);
            int k = any.upTo(2);
            int p = any.oneIn(4) ? any.upTo(copied.in.size - 1) : copied.places[k];
            int[] x = Copied.at(copied.of, k);
            int[] y = Copied.at(copied.in, p);
            return copied.with(copied.in.size, k, p, x[0], x[1], x[2], x[3], x[4], y[1], y[2]);
        }, "t", "u");
    }

    @Dear
    @Property(tries = TRIES * 2)
    void operationCopied(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Copied copied = new Copied(any, any.oneIn(6) ? any.upTo(16) : 2 + any.upTo(14));
            int[] x = Copied.at(copied.of, 2);
            int[] y = Copied.at(copied.in, copied.places[2]);
            return copied.with(copied.in.size, 2, copied.places[2], copied.kind, x[1], x[2], copied.number, 1, y[1], y[2]);
        }, "t", "u");
    }

    @Property(tries = TRIES)
    void noneCopied(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Copied copied = new Copied(any, 2);
            return copied.with(copied.in.size);
        }, "t", "u");
    }

    @Property(tries = TRIES * 2)
    void oneMoreCopied(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Copied copied = new Copied(any, 2 + any.upTo(8));
            int n = any.upTo(2);
            return copied.with(copied.in.size, n, copied.places[n]);
        }, "t", "u");
    }

    @Property(tries = TRIES * 2)
    void oneMoreNumber(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Copied copied = new Copied(any, 2 + any.upTo(8));
            int n = any.oneIn(4) ? any.upTo(2) : 1;
            int[] x = Copied.at(copied.of, n);
            return copied.with(copied.in.size, n, x[1], x[2], x[3], x[4]);
        }, "t", "u");
    }

    @Property(tries = TRIES * 2)
    void repeatCopied(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Copied copied = new Copied(any, any.oneIn(6) ? 3 : 2, any.oneIn(6) ? 1 : 0);
            int[] x = Copied.at(copied.of, 2);
            return copied.with(copied.in.size, 2, copied.places[any.oneIn(6) ? x[2] : x[1]], x[1], x[2], 1, copied.places[x[2]]);
        }, "t", "u");
    }

    @Property(tries = TRIES * 2)
    void copiedByRepeat(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Copied copied = new Copied(any, any.oneIn(6) ? 3 : 2, any.oneIn(6) ? 1 : 0);
            int k = Copied.at(copied.of, 2)[any.oneIn(6) ? 2 : 1];
            int[] y = Copied.at(copied.in, copied.places[2]);
            return copied.with(copied.in.size, k, copied.places[k], copied.places[2], y[2], 1);
        }, "t", "u");
    }

    @Property(tries = TRIES * 2)
    void partOfCopy(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Copied copied = new Copied(any, 2 + any.upTo(8));
            BigInteger box = SlopeTest.Range.draw(any).named(ZERO, 0, any.upTo(1));
            return SlopeTest.joined(SlopeTest.joined(copied.with(), new BigInteger[] {box}), copied.in.size, 3, any.upTo(1));
        }, "g", "f", "b");
    }

    @Dear
    @Property(tries = TRIES * 2)
    void ofCopy(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Copied copied = new Copied(any, 2 + any.upTo(8));
            BigInteger box = SlopeTest.Range.draw(any).named(ZERO, 0, any.upTo(1));
            return SlopeTest.joined(SlopeTest.joined(copied.with(), new BigInteger[] {box}), copied.in.size, 3);
        }, "t", "u", "b");
    }

    /** Where x is on one side of a number, x or x^2 with another one added. */
    @Property(tries = TRIES * 2)
    void implied(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Part part = new Part(any);
            perhapsUndefined(any, part.writer);
            BigInteger term = part.value(any);
            return SlopeTest.joined(new BigInteger[] {term, part.condition, part.box}, part.writer.size, SIZE, any.upTo(1), part.positive);
        }, "f", "g", "b");
    }

    /** Of x^2 or x with a number added, and another operation. */
    @Property(tries = TRIES * 2)
    void ofFactor(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Part part = new Part(any);
            BigInteger factor = part.value(any);
            int o = part.writer.size - 1;
            int other = any.upTo(o);
            perhapsUndefined(any, part.writer);
            int i = any.oneIn(2) ? o : other;
            int j = i == o ? other : o;
            part.writer.add(any.oneIn(6) ? 5 : 3, i, j);
            return SlopeTest.joined(SlopeTest.joined(new BigInteger[] {part.writer.term, part.box}, part.writer.size, i, j, o),
                new BigInteger[] {factor});
        }, "b", "t", "x");
    }

    /** The condition that takes the root or the logarithm of x or x^2 with a number added, and of another one that ends so. */
    @Property(tries = TRIES * 2)
    void ofOperand(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Part part = new Part(any);
            BigInteger operand = part.value(any);
            int i = part.writer.size - 1;
            perhapsUndefined(any, part.writer);
            int kind = any.oneIn(6) ? any.upTo(10) : 7 + any.upTo(1);
            int j = any.oneIn(4) ? 0 : i;
            int r = part.writer.add(kind, i, j);
            part.writer.add(0, 0, 0);
            BigInteger[] first = {part.writer.term, part.box};
            return SlopeTest.joined(SlopeTest.joined(first, part.writer.size, any.upTo(1), r, kind, i, j),
                new BigInteger[] {any.oneIn(6) ? new Part(any).value(any) : operand});
        }, "b", "g", "x");
    }

    /** On boxes without points too, as of a condition that fails. */
    @Property(tries = TRIES * 4)
    void never(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Part part = new Part(any);
            BigInteger box = SampleLearner.named(SampleTerm.WHERE, part.with(new BigInteger[] {part.box}));
            int h = part.writer.size;
            int z = part.writer.add(0, 0, 0, any.oneIn(6) ? 1 : 0, 1);
            part.writer.add(2, z, any.oneIn(6) ? 0 : h - 1, any.oneIn(6) ? 1 : -1, 1);
            BigInteger fails = part.writer.term;
            BigInteger term = new Part(any).value(any);
            BigInteger empty = any.oneIn(2) ? box : SampleLearner.named(SampleTerm.WHERE, SlopeTest.joined(
                SlopeTest.joined(new BigInteger[] {box}, new BigInteger[] {fails}), part.writer.size, any.upTo(1)));
            return SlopeTest.joined(SlopeTest.joined(SlopeTest.joined(SlopeTest.joined(new BigInteger[] {term, empty}, 4 + any.upTo(1)),
                new BigInteger[] {part.condition}), SIZE), SlopeTest.joined(new BigInteger[] {fails}, part.writer.size, z));
        }, "b", "f", "u");
    }

    /** What goes on with the negative, a root or a logarithm of that and 1 + 0; or with something else. */
    @Property(tries = TRIES * 4)
    void otherwise(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Part part = new Part(any);
            perhapsUndefined(any, part.writer);
            BigInteger term = part.value(any);
            int k = part.writer.size;
            int z = part.writer.add(0, 0, 0, any.oneIn(6) ? 1 : 0, 1);
            int one = part.writer.add(0, 0, 0, any.oneIn(6) ? 0 : 1, 1);
            int r = part.writer.add(2, z, any.oneIn(6) ? 0 : k - 1, any.oneIn(6) ? 1 : -1, 1) + 1;
            BigInteger negative = part.writer.term;
            int kind = 7 + any.upTo(1);
            int j = operand(any, r - 1, r);
            part.writer.add(any.oneIn(6) ? 9 : kind, any.oneIn(6) ? 0 : r - 1, j);
            part.writer.add(2, one, any.oneIn(6) ? r - 1 : one, any.oneIn(6) ? -1 : 0, 1);
            return SlopeTest.joined(SlopeTest.joined(SlopeTest.joined(part.with(new BigInteger[] {term, part.box}, k),
                new BigInteger[] {negative}), r, z), SlopeTest.joined(new BigInteger[] {part.writer.term}, kind, j, one));
        }, "b", "g", "y", "u");
    }

    @Property(tries = TRIES * 2)
    void definedBySign(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Part part = new Part(any);
            perhapsUndefined(any, part.writer);
            BigInteger begin = part.value(any);
            int k = part.writer.size;
            perhapsUndefined(any, part.writer);
            return SlopeTest.joined(SlopeTest.joined(new BigInteger[] {part.writer.term, part.box}, k), new BigInteger[] {begin});
        }, "b", "t", "u");
    }

    @Property(tries = TRIES * 2)
    void oneMoreRoot(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Part part = new Part(any);
            BigInteger y = part.value(any);
            int i = part.writer.size - 1;
            perhapsUndefined(any, part.writer);
            int j = operand(any, i, part.writer.size);
            int k = part.writer.add(any.oneIn(6) ? 7 : 8, i, j);
            return SlopeTest.joined(SlopeTest.joined(new BigInteger[] {part.writer.term, part.box}, k, i, j),
                new BigInteger[] {any.oneIn(6) ? new Part(any).value(any) : y});
        }, "b", "t", "y");
    }

    @Property(tries = TRIES * 2)
    void oneMoreOddRoot(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Part part = new Part(any);
            perhapsUndefined(any, part.writer);
            int i = operand(any, 2, part.writer.size);
            int j = operand(any, 2, part.writer.size);
            int h = any.upTo(3) - 1;
            int n = 2 * h + (any.oneIn(4) ? 2 * any.upTo(1) : 1);
            int k = part.writer.add(any.oneIn(8) ? 8 : 15, i, j, n, 1);
            return SlopeTest.joined(new BigInteger[] {part.writer.term, part.box}, k, i, j, n, h);
        }, "b", "t");
    }

    /** x, and a number or y that it differs from by 0, for roots of the differences have results; or by something else, or one root. */
    @Property(tries = TRIES * 4)
    void equalCopied(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            SlopeTest.Writer of = new SlopeTest.Writer();
            int k = any.oneIn(4) ? of.add(0, 0, 0, 1, 2) + 1 : 0;
            of.add(1, any.oneIn(6) ? 1 : 0, 0);
            SlopeTest.Writer in = new SlopeTest.Writer();
            int x = in.add(1, any.oneIn(6) ? 1 : 0, 0);
            int p = any.oneIn(2) ? in.add(0, 0, 0, any.upTo(4) - 2, 2) : in.add(any.oneIn(6) ? 4 : 1, any.oneIn(4) ? 0 : 1, 0);
            int y = in.add(2, x, p, any.oneIn(6) ? 1 : -1, 1);
            int z = any.oneIn(6) ? in.add(2, x, p, -1, 1) : in.add(2, p, x, -1, 1);
            int r = in.add(any.oneIn(6) ? 9 : 8, y, y);
            int s = in.add(any.oneIn(6) ? 9 : 8, any.oneIn(6) ? y : z, any.oneIn(6) ? y : z);
            return SlopeTest.joined(new BigInteger[] {of.term, in.term}, in.size, k, p, 0, 0, 0, x, y, z, r, s,
                Copied.at(in, r)[2], Copied.at(in, s)[2]);
        }, "t", "u");
    }

    /** As many operations as another term has. */
    private static void longer(SlopeTest.Writer writer, int size) {
        while (writer.size < size) {
            writer.add(0, 0, 0);
        }
    }

    /** |x|, and x or its negative, or something else, of which there is a square root, or another operation. */
    @Property(tries = TRIES * 4)
    void absoluteCopied(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            SlopeTest.Writer of = new SlopeTest.Writer();
            int i = of.add(1, any.oneIn(6) ? 1 : 0, 0);
            int k = of.add(any.oneIn(6) ? 4 : 9, i, i);
            SlopeTest.Writer in = new SlopeTest.Writer();
            int o = in.add(1, 0, 0);
            int z = in.add(0, 0, 0, any.oneIn(6) ? 1 : 0, 1);
            int p = any.oneIn(2) ? o : in.add(2, z, o, any.oneIn(6) ? 1 : -1, 1);
            int r = in.add(any.oneIn(6) ? 9 : 8, any.oneIn(6) ? o : p, 0);
            longer(of, in.size);
            return SlopeTest.joined(new BigInteger[] {of.term, in.term}, in.size, k, p, i, i, o, z, r, 0);
        }, "t", "u");
    }

    /** The smaller one of x and y, and the square root of what one of both is more, or of something else. */
    @Property(tries = TRIES * 4)
    void smallerCopied(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            SlopeTest.Writer of = new SlopeTest.Writer();
            int i = of.add(1, 0, 0);
            int j = of.add(1, 1, 0);
            int k = of.add(any.oneIn(6) ? 2 : 10, i, j);
            SlopeTest.Writer in = new SlopeTest.Writer();
            int p = in.add(1, any.oneIn(2) ? 0 : 1, 0);
            int q = in.add(1, any.oneIn(8) ? 0 : any.oneIn(2) ? 0 : 1, 0);
            int d = in.add(2, any.oneIn(8) ? p : q, p, any.oneIn(6) ? 1 : -1, 1);
            int r = in.add(any.oneIn(6) ? 9 : 8, d, 0);
            longer(of, in.size);
            return SlopeTest.joined(new BigInteger[] {of.term, in.term}, in.size, k, p, i, j, q, d, r, 0);
        }, "t", "u");
    }

    /** Of a copied operation, in a term that may have no result somewhere. */
    @Dear
    @Property(tries = TRIES * 4)
    void ofOriginal(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, any -> {
            Copied copied = new Copied(any, 2 + any.upTo(2));
            int n = any.oneIn(6) ? 2 : 3;
            BigInteger x = copied.in.term;
            int p = copied.places[2];
            BigInteger box = SlopeTest.Range.draw(any).named(ZERO, 0, any.upTo(1));
            if (any.oneIn(2)) {
                copied.in.add(4, any.oneIn(2) ? 0 : p, 0);
            }
            return SlopeTest.joined(SlopeTest.joined(SlopeTest.joined(copied.with(), new BigInteger[] {box}), copied.in.size, n, p),
                new BigInteger[] {x});
        }, "t", "u", "b", "x");
    }

    /** A polynomial of x, and y + s/2 in place of x, from where on it does not fall, as x rises, or d is -1 and it falls. */
    private static BigInteger[] fromPlace(Draw draw) {
        SlopeTest.Writer writer = new SlopeTest.Writer();
        int d = draw.oneIn(2) ? 1 : -1;
        int m = draw.upTo(4) - 1;
        int square = draw.upTo(2) - 1;
        int least = draw.upTo(4) - 1;
        int shift = draw.upTo(4) - 2;
        int x = writer.add(1, 0, 0);
        int y = writer.add(1, 1, 0);
        int s = writer.add(0, 0, 0, shift, 2);
        int place = writer.add(2, y, s);
        BigInteger e = writer.term;
        writer.add(2, d == 1 ? x : place, d == 1 ? place : x, -1, 1);
        BigInteger condition = writer.term;
        int h = writer.size;
        int ofX = writer.add(4, x, x);
        int ofPlace = writer.add(4, place, place);
        int start = writer.add(2, writer.add(0, 0, 0, least, 1), h - 1, m, 1);
        writer.add(2, writer.add(2, start, ofX, square, 1), ofPlace, -square, 1);
        BigInteger t = writer.term;
        int n = writer.size;
        BigInteger r = SampleLearner.named("operation", SlopeTest.joined(new BigInteger[] {t}, n, 0, 0, 0, m, 1));
        r = SampleLearner.named("operation", SlopeTest.joined(new BigInteger[] {r}, n + 1, 2, n, x, 2 * square * d, 1));
        writer.add(0, 0, 0, least, 1);
        SlopeTest.Range range = SlopeTest.Range.draw(draw);
        SlopeTest.Range ofY = SlopeTest.Range.draw(draw);
        BigFraction low = ofY.low().add(new BigFraction(shift, 2));
        BigFraction high = ofY.high().add(new BigFraction(shift, 2));
        SlopeTest.Range ways = draw.oneIn(3) ? range : new SlopeTest.Range(d == 1 && low.compareTo(range.low()) < 0 ? low : range.low(),
            d == -1 && high.compareTo(range.high()) > 0 ? high : range.high());
        BigInteger box = ofY.named(range.named(ZERO, 0, draw.upTo(1)), 1, 0);
        BigInteger along = ofY.named(ways.named(ZERO, 0, 0), 1, 0);
        BigFraction unit = new BigFraction(4);
        BigInteger[] sizes = SlopeTest.joined(new BigInteger[] {t, r, writer.term, condition, e, ZERO}, n, n + 2, writer.size, h, place, x,
            0, d);
        return SlopeTest.joined(SlopeTest.joined(sizes, new BigInteger[] {box, along}), low.multiply(unit).intValue(),
            high.multiply(unit).intValue(), 4, draw.upTo(1));
    }

    @Dear
    @Property(tries = TRIES * 4)
    void fromPlace(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, WhereTest::fromPlace, "b", "a");
    }

    /**
     * The same with c/y or c y, where y, or sometimes x - k/2, is positive, and what is not negative there, as sometimes a slope y - k/2
     * is; on the part of a box where that and the distance are positive, or sometimes on the box.
     */
    private static BigInteger[] fromPlaceWhere(Draw draw) {
        SlopeTest.Writer writer = new SlopeTest.Writer();
        int d = draw.oneIn(2) ? 1 : -1;
        int m = draw.upTo(4) - 1;
        int least = draw.upTo(4) - 1;
        int shift = draw.upTo(4) - 2;
        boolean isOfDistance = draw.oneIn(3);
        int before = isOfDistance && !draw.oneIn(6) ? -1 : writer.add(1, 0, 0);
        int y = writer.add(1, 1, 0);
        int place = writer.add(2, y, writer.add(0, 0, 0, shift, 2));
        int x = before < 0 ? writer.add(1, 0, 0) : before;
        writer.add(2, d == 1 ? x : place, d == 1 ? place : x, -1, 1);
        BigInteger distance = writer.term;
        int h = writer.size;
        int one = writer.add(0, 0, 0, 1, 1);
        int other = draw.oneIn(2) ? y : writer.add(5, one, y);
        int start = writer.add(2, writer.add(0, 0, 0, least, 1), other, draw.upTo(2) - 1, 1);
        int end = draw.upTo(4) - 3;
        int factor = writer.add(2, y, writer.add(0, 0, 0, end, 2), -1, 1);
        boolean isBent = isOfDistance && !draw.oneIn(4);
        boolean isSloped = !isBent && draw.oneIn(3);
        int rest = isBent ? writer.add(4, h - 1, h - 1) : isSloped ? writer.add(3, factor, h - 1) : h - 1;
        writer.add(2, start, rest, isBent || isSloped ? 1 : m, 1);
        BigInteger t = writer.term;
        int n = writer.size;
        BigInteger r = SampleLearner.named("operation", SlopeTest.joined(new BigInteger[] {t}, isBent
            ? new int[] {n, 2, h - 1, h - 1, 1, 1} : isSloped
            ? new int[] {n, 2, factor, factor, 0, 1} : new int[] {n, 0, 0, 0, draw.oneIn(8) ? 1 : m, 1}));
        // Sometimes 1, which the term is not there.
        int last = draw.oneIn(6) ? one : start;
        writer.add(2, last, last, 0, 1);
        SlopeTest.Writer ofWays = new SlopeTest.Writer();
        int u = ofWays.add(1, draw.oneIn(3) ? 0 : 1, 0);
        if (isSloped || draw.oneIn(3)) {
            ofWays.add(2, u, ofWays.add(0, 0, 0, end, 2), -1, 1);
        }
        SlopeTest.Writer both = new SlopeTest.Writer();
        int first = both.add(2, both.add(1, 1, 0), both.add(0, 0, 0, shift, 2));
        int v = both.add(1, 0, 0);
        int second = both.add(2, d == 1 ? v : first, d == 1 ? first : v, -1, 1);
        both.add(10, second, 0);
        SlopeTest.Range range = SlopeTest.Range.draw(draw);
        SlopeTest.Range ofY = SlopeTest.Range.draw(draw);
        BigFraction low = ofY.low().add(new BigFraction(shift, 2));
        BigFraction high = ofY.high().add(new BigFraction(shift, 2));
        SlopeTest.Range ways = draw.oneIn(3) ? range : new SlopeTest.Range(d == 1 && low.compareTo(range.low()) < 0 ? low : range.low(),
            d == -1 && high.compareTo(range.high()) > 0 ? high : range.high());
        BigInteger box = ofY.named(range.named(ZERO, 0, draw.upTo(1)), 1, 0);
        BigInteger part = draw.oneIn(4) ? box : SampleLearner.named(SampleTerm.WHERE,
            SlopeTest.joined(new BigInteger[] {box, both.term}, both.size, 1));
        BigInteger along = ofY.named(ways.named(ZERO, 0, 0), 1, 0);
        BigFraction unit = new BigFraction(4);
        BigInteger[] sizes = SlopeTest.joined(new BigInteger[] {t, r, writer.term, distance, isOfDistance ? distance : ofWays.term, ZERO},
            n, n + 1, writer.size, h, isOfDistance ? h : ofWays.size, place, x, 0, d);
        return SlopeTest.joined(SlopeTest.joined(sizes, new BigInteger[] {part, along}), low.multiply(unit).intValue(),
            high.multiply(unit).intValue(), 4);
    }

    @Dear
    @Property(tries = TRIES * 4)
    void fromPlaceWhere(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, WhereTest::fromPlaceWhere, "b", "a");
    }

    /**
     * What is c/y, c y or c at the place y + s/2, or s/2, and a squared and cubed distance from there more, or y - e/2 times the square;
     * its second slope is sometimes not negative only where x - e/2 or y - e/2 is positive.
     */
    private static final class Rise {
        final int shift;
        final int end;
        final boolean isOfY;
        final int square;
        private final boolean isSloped;
        private final int cube;
        private final int[] start;
        private final boolean isQuotient;
        private final SlopeTest.Writer writer = new SlopeTest.Writer();
        private BigInteger t;
        private BigInteger r;
        private BigInteger u;
        private int n;
        private int l;
        private int place;
        private int zero;
        private int one;
        private int least;

        Rise(Draw draw) {
            shift = draw.upTo(4) - 2;
            end = draw.upTo(4) - 3;
            isOfY = draw.oneIn(2);
            square = draw.upTo(4) - 3;
            isSloped = draw.oneIn(3);
            cube = draw.oneIn(2) ? 0 : draw.upTo(3) - 2;
            start = new int[] {draw.upTo(4) - 1, draw.upTo(2) - 1};
            isQuotient = draw.oneIn(2);
            write(square, square);
        }

        /** The same with another square in the term, which has another slope then if that is still of the old one. */
        Rise(Rise of, int square, int slope) {
            shift = of.shift;
            end = of.end;
            isOfY = of.isOfY;
            this.square = square;
            isSloped = of.isSloped;
            cube = of.cube;
            start = of.start;
            isQuotient = of.isQuotient;
            write(square, slope);
        }

        private void write(int squares, int slopes) {
            int x = writer.add(1, 0, 0);
            int y = writer.add(1, 1, 0);
            int s = writer.add(0, 0, 0, shift, 2);
            zero = writer.add(0, 0, 0, 0, 1);
            one = writer.add(0, 0, 0, 1, 1);
            place = writer.add(2, s, y, isOfY ? 1 : 0, 1);
            int distance = writer.add(2, x, place, -1, 1);
            int squared = writer.add(4, distance, distance);
            int factor = writer.add(2, y, writer.add(0, 0, 0, end, 2), -1, 1);
            least = writer.add(2, writer.add(0, 0, 0, start[0], 1), isQuotient ? writer.add(5, one, y) : y, start[1], 1);
            int rest = writer.add(2, least, isSloped ? writer.add(3, factor, squared) : squared, squares, 1);
            n = 1 + writer.add(2, rest, isSloped ? zero : writer.add(3, distance, squared), cube, 1);
            t = writer.term;
            int slope = writer.add(2, zero, isSloped ? writer.add(3, factor, distance) : distance, 2 * slopes, 1);
            l = 1 + writer.add(2, slope, isSloped ? zero : squared, 3 * cube, 1);
            r = writer.term;
            u = SampleLearner.named("operation", SlopeTest.joined(new BigInteger[] {r}, l, 0, 0, 0, 2 * slopes, 1));
            u = SampleLearner.named("operation", SlopeTest.joined(new BigInteger[] {u}, isSloped
                ? new int[] {l + 1, 2, zero, factor, 2 * slopes, 1} : new int[] {l + 1, 2, l, distance, 6 * cube, 1}));
        }
    }

    private static BigInteger[] leastByRise(Draw draw) {
        Rise rise = new Rise(draw);
        // Sometimes another slope, or the second slope of another term.
        Rise used = draw.oneIn(8) ? new Rise(rise, -rise.square, rise.square) : rise;
        BigInteger u = draw.oneIn(8) ? new Rise(rise, -rise.square, -rise.square).u : used.u;
        SlopeTest.Writer writer = used.writer;
        // Sometimes 1, which the term is not there.
        int last = draw.oneIn(6) ? used.one : used.least;
        writer.add(2, last, last, 0, 1);
        SlopeTest.Writer ofWays = new SlopeTest.Writer();
        int v = ofWays.add(1, draw.oneIn(2) ? 0 : 1, 0);
        if (!draw.oneIn(3)) {
            ofWays.add(2, v, ofWays.add(0, 0, 0, rise.end, 2), -1, 1);
        }
        SlopeTest.Range range = SlopeTest.Range.draw(draw);
        SlopeTest.Range ofY = SlopeTest.Range.draw(draw);
        BigFraction low = (rise.isOfY ? ofY.low() : BigFraction.ZERO).add(new BigFraction(rise.shift, 2));
        BigFraction high = (rise.isOfY ? ofY.high() : BigFraction.ZERO).add(new BigFraction(rise.shift, 2));
        SlopeTest.Range ways = draw.oneIn(2) ? range : new SlopeTest.Range(low.compareTo(range.low()) < 0 ? low : range.low(),
            high.compareTo(range.high()) > 0 ? high : range.high());
        BigInteger box = ofY.named(range.named(ZERO, 0, draw.upTo(1)), 1, 0);
        BigInteger part = draw.oneIn(4) ? box : SampleLearner.named(SampleTerm.WHERE,
            SlopeTest.joined(new BigInteger[] {box, ofWays.term}, ofWays.size, 1));
        BigInteger along = ofY.named(ways.named(ZERO, 0, 0), 1, 0);
        BigFraction unit = new BigFraction(4);
        BigInteger[] sizes = SlopeTest.joined(new BigInteger[] {used.t, used.r, u, writer.term, ofWays.term, ZERO}, used.n, used.l,
            used.l + 2, writer.size, ofWays.size, used.place, used.zero);
        return SlopeTest.joined(SlopeTest.joined(sizes, new BigInteger[] {part, along}), low.multiply(unit).intValue(),
            high.multiply(unit).intValue(), 4);
    }

    @Dear
    @Property(tries = TRIES * 4)
    void leastByRise(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, WhereTest::leastByRise, "b", "a");
    }
}
