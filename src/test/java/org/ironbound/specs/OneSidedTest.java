package org.ironbound.specs;

import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class OneSidedTest {
    private static final int TRIES = 40;
    /** Two variables x and y in their ranges, on the whole box or where x is positive, and an operation that is done with them. */
    private static final class Of {
        final Draw draw;
        /** Bounds are multiples of 1/s. */
        final int s;
        final SlopeTest.Writer writer = new SlopeTest.Writer();
        final SlopeTest.Range[] ranges;
        final boolean isPart;
        final BigInteger whole;
        final BigInteger condition;
        final BigInteger box;

        Of(Draw draw, int s, SlopeTest.Range x, SlopeTest.Range y) {
            this.draw = draw;
            this.s = s;
            this.ranges = new SlopeTest.Range[] {x, y};
            this.isPart = draw.oneIn(2);
            writer.add(1, 0, 0);
            this.condition = writer.term;
            writer.add(1, 1, 0);
            this.whole = y.named(x.named(ZERO, 0, draw.upTo(1)), 1, draw.upTo(1));
            this.box = isPart ? part(whole, condition) : whole;
        }

        Of(Draw draw) {
            this(draw, scale(draw), range(draw), range(draw));
        }

        /** Sometimes from 0 on, or up to 0. */
        private static SlopeTest.Range range(Draw draw) {
            SlopeTest.Range range = SlopeTest.Range.draw(draw);
            return draw.oneIn(3) ? new SlopeTest.Range(BigFraction.ZERO, range.high().abs())
                : draw.oneIn(4) ? new SlopeTest.Range(range.low().abs().negate(), BigFraction.ZERO) : range;
        }

        static BigInteger part(BigInteger box, BigInteger condition) {
            return part(box, condition, 1);
        }

        static BigInteger part(BigInteger box, BigInteger condition, int size) {
            return SampleLearner.named(SampleTerm.WHERE, SlopeTest.joined(new BigInteger[] {box, condition}, size, 1));
        }

        int sign() {
            return draw.oneIn(2) ? 1 : -1;
        }

        /** Of c times a variable, in multiples of 1/s. */
        int end(int v, int c) {
            BigFraction end = c == 1 ? ranges[v].low() : ranges[v].high().negate();
            return Fractions.floor(end.multiply(s)).getNumerator().intValueExact();
        }

        /** A bound of c times a variable: whether it is strict, and its end. Some are none, and some strict ones neither 0 nor 1. */
        int[] bound(int v, int c) {
            int end = end(v, c);
            boolean isPositive = isPart && v == 0 && c == 1 && end <= 0;
            int strict = draw.oneIn(12) ? -draw.upTo(2 * s) : isPositive && !draw.oneIn(4) || draw.oneIn(4) ? 1 : 0;
            return new int[] {c, strict, isPositive ? 0 : switch (draw.upTo(8)) {
                case 0 -> end - 1;
                case 1, 2 -> draw.upTo(2) - 1;
                case 3 -> end + draw.upTo(2 * s);
                default -> end;
            }};
        }

        int strict() {
            return draw.oneIn(2) ? 1 : 0;
        }

        /** An end, mostly the largest one that follows. */
        int near(int end) {
            return end + (draw.oneIn(2) ? draw.upTo(2) - 1 : 0);
        }

        /** The term and the box, then numbers. */
        BigInteger[] with(int[]... rest) {
            BigInteger[] all = {writer.term, box};
            for (int[] numbers : rest) {
                all = SlopeTest.joined(all, numbers);
            }
            return all;
        }
    }

    private static int scale(Draw draw) {
        return draw.oneIn(2) ? 2 : 12;
    }

    private static int[] numbers(int... numbers) {
        return numbers;
    }

    private static void isTrueNear(Draw draw, Contract contract, Function<Of, BigInteger[]> drawn) {
        WhereTest.isTrueNear(draw, contract, any -> drawn.apply(new Of(any)), "t", "b");
    }

    @Property(tries = TRIES)
    void enclosed(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> {
            int c = of.sign();
            int v = of.draw.upTo(1);
            return of.with(numbers(v, of.end(v, 1), -of.end(v, -1), c, of.strict(), of.near(of.end(v, c)), of.s));
        });
    }

    @Property(tries = TRIES * 2)
    void positiveVariable(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Of of = new Of(any);
            int v = any.oneIn(3) ? 1 : 0;
            BigInteger variable = v == 0 ? of.condition : of.writer.term;
            int k = any.oneIn(6) ? 1 - v : any.oneIn(2) ? of.writer.add(1, v, 0) : v;
            BigInteger[] first = SlopeTest.joined(new BigInteger[] {of.writer.term, of.box}, k);
            return SlopeTest.joined(SlopeTest.joined(first, new BigInteger[] {variable}), v + 1, v, 0, any.oneIn(3) ? 1 : 0,
                -any.upTo(2), of.s);
        }, "t", "b", "y");
    }

    @Property(tries = TRIES)
    void sum(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> {
            int n = of.draw.upTo(6) - 3;
            int d = 1 + of.draw.upTo(1);
            int k = of.writer.add(2, 0, 1, n, d);
            int c = of.sign();
            int[] x = of.bound(0, c);
            int[] y = of.bound(1, n >= 0 == of.draw.oneIn(12) ? -c : c);
            int low = of.near(Math.floorDiv(x[2] * d + y[2] * Math.abs(n), d));
            return of.with(numbers(k, 0, 1, n, d), x, y, numbers(of.strict(), low, of.s));
        });
    }

    /** x and y, or y and x, with the operation of a kind, sometimes with their sum in its place. */
    private static BigInteger[] ofTwo(Of of, int kind, boolean hasOther, Function<int[][], Integer> end) {
        int i = of.draw.upTo(1);
        int j = 1 - i;
        boolean isSwapped = of.draw.oneIn(4);
        int k = of.writer.add(of.draw.oneIn(8) ? 2 : kind, isSwapped ? j : i, isSwapped ? i : j);
        int[] x = of.bound(i, of.sign());
        int[] y = of.bound(j, of.sign());
        int[] w = of.bound(j, -y[0]);
        int low = of.near(end.apply(new int[][] {x, y, w}));
        int[] other = hasOther ? numbers(w[1], w[2]) : numbers();
        return of.with(numbers(k, i, j), x, y, other, numbers(of.draw.oneIn(8) ? of.sign() : x[0] * y[0], of.strict(), low, of.s));
    }

    @Dear
    @Property(tries = TRIES * 2)
    void product(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> ofTwo(of, 3, false, x -> Math.floorDiv(x[0][2] * x[1][2], of.s)));
    }

    @Dear
    @Property(tries = TRIES * 2)
    void productWithin(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> ofTwo(of, 3, true, x -> Math.floorDiv(-x[0][2] * x[2][2], of.s)));
    }

    @Dear
    @Property(tries = TRIES * 2)
    void quotient(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> ofTwo(of, 5, false, x -> 0));
    }

    @Dear
    @Property(tries = TRIES * 2)
    void quotientWithin(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> ofTwo(of, 5, true, x -> x[2][2] == 0 ? 0 : Math.floorDiv(x[0][2] * of.s, -x[2][2])));
    }

    @Dear
    @Property(tries = TRIES * 2)
    void quotientAway(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> ofTwo(of, 5, false, x -> x[1][2] == 0 ? 0 : Math.floorDiv(x[0][2] * of.s, x[1][2])));
    }

    /** x up to a third, or to a half, where x ln x is less at 3/8; and up to 1/8, where 8 x ln x is a little below -2. */
    private static Of weighted(Draw draw) {
        SlopeTest.Range one = new SlopeTest.Range(BigFraction.ONE, BigFraction.ONE);
        BigFraction eighth = new BigFraction(1, 8);
        return switch (draw.upTo(3)) {
            case 0 -> new Of(draw, 8, new SlopeTest.Range(draw.oneIn(2) ? BigFraction.ZERO : eighth, eighth), one);
            case 1 -> new Of(draw, 1200, new SlopeTest.Range(new BigFraction(3, 8), new BigFraction(1, 2)), one);
            default -> new Of(draw, 12, new SlopeTest.Range(draw.oneIn(2) ? BigFraction.ZERO : new BigFraction(1, 12),
                new BigFraction(draw.oneIn(4) ? 6 : 3 + draw.upTo(1), 12)), one);
        };
    }

    @Property(tries = TRIES * 2)
    void weightedLogarithm(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Of of = weighted(any);
            int j = any.oneIn(8) ? of.writer.add(0, 0, 0, -3, 1) : of.writer.add(7, 0, 0);
            int k = of.writer.add(any.oneIn(8) ? 2 : 3, 0, j);
            int[] x = of.bound(0, -1);
            int f = Math.min(-1, x[2]);
            BigInteger s = BigInteger.valueOf(of.s);
            int m = Weakening.below(any, Reference.ln(BigInteger.valueOf(-f), s), s).intValue();
            return of.with(numbers(k, 0, j, 0, x[1], f, m, of.draw.oneIn(8) ? 1 : 0, of.near(Math.floorDiv(-f * m, of.s)), of.s));
        }, "t", "b");
    }

    @Property(tries = TRIES * 2)
    void weighted(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Of of = any.oneIn(2) ? weighted(any) : new Of(any);
            int k = of.writer.add(any.oneIn(8) ? 3 : 17, 0, 0);
            int[] x = of.bound(0, 1);
            int[] y = of.bound(0, -1);
            int c = of.sign();
            int m = weight(x[2], -y[2], of.s, c) + (any.oneIn(8) ? c : 0);
            return of.with(numbers(k, 0, 0, x[1], x[2], y[1], y[2], m, c, any.oneIn(8) ? 1 : 0, of.near(c * m), of.s));
        }, "t", "b");
    }

    /** The best bound of x ln x for x from a/s to c/s, as far as these are not negative: from below if the sign is 1, else from above. */
    private static int weight(int a, int c, int s, int sign) {
        double first = Math.max(a, 0) / (double) s;
        double last = Math.max(c, 0) / (double) s;
        double least = Math.max(first, Math.min(last, Math.exp(-1)));
        return sign == 1 ? (int) Math.floor(weight(least) * s) : (int) Math.ceil(Math.max(weight(first), weight(last)) * s);
    }

    private static double weight(double x) {
        return x == 0 ? 0 : x * Math.log(x);
    }

    @Property(tries = TRIES)
    void square(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> {
            int k = of.writer.add(4, 0, 0);
            int[] x = of.bound(0, of.sign());
            return of.with(numbers(k, 0, 0), x, numbers(of.strict(), of.near(Math.floorDiv(x[2] * x[2], of.s)), of.s));
        });
    }

    @Dear
    @Property(tries = TRIES * 6)
    void squareWithin(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> {
            int k = of.writer.add(4, 0, 0);
            int[] x = of.bound(0, 1);
            int[] y = of.bound(0, -1);
            int most = Math.max(Math.abs(x[2]), Math.abs(y[2]));
            int low = of.near(Math.floorDiv(-most * most, of.s));
            return of.with(numbers(k, 0, 0, x[1], x[2], y[1], y[2], of.strict(), low, of.s));
        });
    }

    @Property(tries = TRIES)
    void absolute(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> {
            int k = of.writer.add(of.draw.oneIn(8) ? 2 : 9, 0, 0);
            int[] x = of.bound(0, of.sign());
            return of.with(numbers(k, 0, 0), x, numbers(of.strict(), of.near(x[2]), of.s));
        });
    }

    @Property(tries = TRIES * 2)
    void absoluteWithin(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> {
            int k = of.writer.add(of.draw.oneIn(8) ? 4 : 9, 0, 0);
            int[] x = of.bound(0, 1);
            int[] y = of.bound(0, -1);
            return of.with(numbers(k, 0, 0, x[1], x[2], y[1], y[2], of.strict(), of.near(Math.min(x[2], y[2])), of.s));
        });
    }

    @Property(tries = TRIES * 2)
    void smaller(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> {
            int k = of.writer.add(of.draw.oneIn(8) ? 2 : 10, 0, 1);
            int[] x = of.bound(0, 1);
            int[] y = of.bound(1, 1);
            return of.with(numbers(k, 0, 1, x[1], x[2], y[1], y[2], of.strict(), of.near(Math.min(x[2], y[2])), of.s));
        });
    }

    @Property(tries = TRIES * 2)
    void smallerFromAbove(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> {
            int k = of.writer.add(of.draw.oneIn(8) ? 2 : 10, 0, 1);
            int o = of.draw.upTo(1);
            int[] x = of.bound(o, -1);
            return of.with(numbers(k, 0, 1, o, x[1], x[2], of.strict(), of.near(x[2]), of.s));
        });
    }

    @Property(tries = TRIES)
    void arctangent(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> {
            int k = of.writer.add(of.draw.oneIn(8) ? 12 : 14, 0, 0);
            int[] x = of.bound(0, of.sign());
            BigInteger s = BigInteger.valueOf(of.s);
            int m = Weakening.below(of.draw, Reference.arctangent(BigInteger.valueOf(x[2]), s), s).intValue();
            return of.with(numbers(k, 0, 0), x, numbers(m, of.strict(), of.near(m), of.s));
        });
    }

    @Property(tries = TRIES)
    void anyArctangent(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> {
            int k = of.writer.add(of.draw.oneIn(8) ? 4 : 14, 0, 0);
            int u = Weakening.above(of.draw, Reference.pi(), BigInteger.valueOf(of.s)).intValue();
            return of.with(numbers(k, 0, 0, of.sign(), u, of.strict(), of.near(Math.floorDiv(-u, 2)), of.s));
        });
    }

    @Property(tries = TRIES)
    void anyNormal(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> {
            int k = of.writer.add(of.draw.oneIn(8) ? 13 : 16, 0, 0);
            int sign = of.sign();
            return of.with(numbers(k, 0, 0, sign, of.strict(), of.near(sign == 1 ? 0 : -of.s), of.s));
        });
    }

    @Property(tries = TRIES)
    void anySine(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> {
            int kind = 12 + of.draw.upTo(of.draw.oneIn(8) ? 2 : 1);
            int k = of.writer.add(kind, 0, 0);
            return of.with(numbers(k, kind, 0, 0, of.sign(), of.strict(), of.near(-of.s), of.s));
        });
    }

    /** A function of x, of which a bound is known at the end of x. */
    private static BigInteger[] ofOne(Of of, int kind, int sign, BiFunction<BigInteger, BigInteger, Real> value) {
        int k = of.writer.add(kind, 0, 0);
        int[] x = of.bound(0, sign);
        BigInteger s = BigInteger.valueOf(of.s);
        BigInteger at = BigInteger.valueOf(kind == 7 ? Math.max(1, sign * x[2]) : sign * x[2]);
        Real real = value.apply(at, s);
        int m = (sign == 1 ? Weakening.below(of.draw, real, s) : Weakening.above(of.draw, real, s)).intValue();
        return of.with(numbers(k, 0, 0, x[1], x[2], m, of.strict(), of.near(sign * m), of.s));
    }

    @Property(tries = TRIES)
    void exponential(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> ofOne(of, 6, 1, Reference::exp));
    }

    @Property(tries = TRIES)
    void exponentialFromAbove(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> ofOne(of, 6, -1, Reference::exp));
    }

    @Property(tries = TRIES)
    void logarithm(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> ofOne(of, 7, 1, Reference::ln));
    }

    @Property(tries = TRIES)
    void logarithmFromAbove(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> ofOne(of, 7, -1, Reference::ln));
    }

    /** Numbers of a range of x for which bounds of a sine are tried, as m and w; the ends of x are those of the arguments. */
    private static List<List<BigInteger>> between(BigInteger... arguments) {
        BigInteger w = BigInteger.valueOf(12);
        BigInteger first = Weakening.ceil(arguments[7].multiply(w), arguments[15]);
        BigInteger last = Weakening.floor(arguments[9].negate().multiply(w), arguments[15]);
        BigInteger steps = last.subtract(first).max(BigInteger.ONE.negate());
        return steps.bitLength() > 10 ? List.of()
            : IntStream.rangeClosed(0, steps.intValueExact()).mapToObj(m -> List.of(first.add(BigInteger.valueOf(m)), w)).toList();
    }

    /** The sine or cosine of x; where all is to be right, with the ends of x. */
    private static BigInteger[] ofSine(Of of, boolean isRight) {
        int h = of.draw.upTo(1);
        int k = of.writer.add(!isRight && of.draw.oneIn(8) ? 13 - h : 12 + h, 0, 0);
        int[] x = isRight ? numbers(1, 0, of.end(0, 1)) : of.bound(0, 1);
        int[] y = isRight ? numbers(-1, 0, of.end(0, -1)) : of.bound(0, -1);
        BigInteger[] all = of.with(numbers(k, h, 0, 0, x[1], x[2], y[1], y[2], 0, 0, 0, 0, 0, of.s));
        BigInteger s = BigInteger.valueOf(of.s);
        List<Real> sines = between(all).stream().map(z -> Reference.sine(BigInteger.valueOf(h), z.get(0), z.get(1))).toList();
        int u = sines.stream().map(z -> z.floor(s).intValue()).reduce(of.s, Math::min);
        int v = sines.stream().map(z -> z.ceil(s).intValue()).reduce(-of.s, Math::max);
        int c = of.sign();
        int end = c == 1 ? u : -v;
        int strict = of.strict();
        int[] last = {u, v, c, strict, isRight ? end - strict : of.near(end)};
        for (int i = 0; i < last.length; i++) {
            all[10 + i] = BigInteger.valueOf(last[i]);
        }
        return all;
    }

    @Dear
    @Property(tries = TRIES)
    void sine(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, OneSidedTest::between, ofSine(new Of(draw), true));
        for (int i = 0; i < 4; i++) {
            BigInteger[] near = ofSine(new Of(draw), draw.oneIn(2));
            contract.isNotFalseOf(draw, OneSidedTest::between, near);
            int at = 3 + draw.upTo(11);
            near[at] = near[at].add(draw.oneIn(2) ? BigInteger.ONE : BigInteger.ONE.negate());
            contract.isNotFalseOf(draw, OneSidedTest::between, near);
        }
    }

    /** The sine or cosine of x, of which both ends are known. */
    private static BigInteger[] ofSmall(Of of, int kind, int end) {
        int k = of.writer.add(of.draw.oneIn(8) ? 25 - kind : kind, 0, 0);
        int[] x = of.bound(0, of.sign());
        int[] y = of.bound(0, -x[0]);
        return of.with(numbers(k, 0, 0), x, numbers(y[1], y[2], of.strict(), of.near(end), of.s));
    }

    @Property(tries = TRIES * 2)
    void smallSine(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> ofSmall(of, 12, 0));
    }

    @Property(tries = TRIES * 2)
    void smallCosine(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> ofSmall(of, 13, -of.s));
    }

    private static BigInteger[] root(Of of, int sign) {
        int k = of.writer.add(8, 0, 0);
        int[] x = of.bound(0, sign);
        double root = Math.sqrt(Math.max(0, sign * x[2]) * (double) of.s);
        int low = of.near(sign == 1 ? (int) Math.floor(root) : -(int) Math.ceil(root));
        return of.with(numbers(k, 0, 0, x[1], x[2], of.strict(), low, of.s));
    }

    @Property(tries = TRIES)
    void root(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> root(of, 1));
    }

    @Property(tries = TRIES)
    void rootFromAbove(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> root(of, -1));
    }

    /** Of a degree that is odd, or may be another one than h says. */
    @Property(tries = TRIES * 2)
    void oddRoot(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> {
            int h = of.draw.upTo(2);
            int n = 2 * h + (of.draw.oneIn(6) ? 2 * of.draw.upTo(1) : 1);
            int k = of.writer.add(of.draw.oneIn(8) ? 14 : 15, 0, 0, n, 1);
            int[] x = of.bound(0, of.sign());
            int m = n == 0 ? 0 : TermTest.rootBelow(BigInteger.valueOf(x[2]), BigInteger.valueOf(of.s), n).intValue();
            return of.with(numbers(k, 0, 0, n, h), x, numbers(of.near(m), of.strict(), of.near(m), of.s));
        });
    }

    @Property(tries = TRIES)
    void byKind(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> {
            int kind = of.draw.oneIn(8) ? 7 + 3 * of.draw.upTo(1) : new int[] {4, 6, 8, 9}[of.draw.upTo(3)];
            int k = of.writer.add(kind, 0, 0);
            return of.with(numbers(k, kind, 0, 0, of.strict(), of.near(0), of.s));
        });
    }

    @Property(tries = TRIES * 2)
    void oneMoreDefined(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, of -> {
            int kind = of.draw.oneIn(8) ? of.draw.upTo(10) : new int[] {5, 7, 8, 17}[of.draw.upTo(3)];
            int i = of.draw.upTo(1);
            int o = kind == 5 ? 1 - i : i;
            if (of.draw.oneIn(4)) {
                of.writer.add(7, 1, 1);
            }
            int k = of.writer.add(kind, i, 1 - i);
            return of.with(numbers(k, kind, i, 1 - i, o), of.bound(o, of.sign()), numbers(of.s));
        });
    }

    private static BigInteger[] ofSign(Of of) {
        int halves = of.draw.upTo(4) - 1;
        int k = of.writer.add(2, 0, of.writer.add(0, 0, 0, halves, 2));
        if (of.draw.oneIn(6)) {
            of.writer.add(7, 0, 0);
            k = of.writer.add(2, k, 0, 0, 1);
        }
        int[] x = of.bound(0, 1);
        return of.with(numbers(k + 1, x[1], of.near(of.draw.oneIn(2) ? 0 : x[2] + halves * of.s / 2), of.s));
    }

    @Property(tries = TRIES)
    void fromNullOn(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, OneSidedTest::ofSign);
    }

    @Property(tries = TRIES)
    void aboveNull(@ForAll Draw draw, Contract contract) {
        isTrueNear(draw, contract, OneSidedTest::ofSign);
    }

    @Property(tries = TRIES)
    void withinOnPart(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Of of = new Of(any);
            int v = any.upTo(1);
            int low = of.near(of.end(v, 1));
            int high = of.near(-of.end(v, -1));
            BigInteger[] first = SlopeTest.joined(new BigInteger[] {of.whole}, v, low, high, of.s);
            return SlopeTest.joined(SlopeTest.joined(first, new BigInteger[] {of.condition}), 1, any.upTo(1));
        }, "b", "g");
    }

    /** From 0, or near it, on. */
    private static SlopeTest.Range fromNull(Draw draw) {
        BigFraction low = draw.oneIn(2) ? BigFraction.ZERO : new BigFraction(draw.upTo(4) - 2, 2);
        return new SlopeTest.Range(low, low.add(new BigFraction(draw.upTo(4), 2)));
    }

    /** An end of a range, or a little outside; or another number, though the range has other ones too. */
    private static int claimed(Draw draw, int end, int outside, int other) {
        return draw.oneIn(4) ? other : end + outside * draw.upTo(1);
    }

    /**
     * c sqrt x + m x + r/2, which has an infinite slope at 0, or c/x or c x^2 in place of the root; and its slope, or the negative of that,
     * but sometimes 1. Near 0, where no points are tried, the slope has the sign that is wanted.
     */
    private static final class Curve {
        final SlopeTest.Writer writer = new SlopeTest.Writer();
        final BigInteger condition;
        final BigInteger term;
        final int size;

        Curve(Draw draw, int sign, int m) {
            int x = writer.add(1, 0, 0);
            condition = writer.term;
            int one = writer.add(0, 0, 0, 1, 1);
            int kind = new int[] {8, 5, 4}[draw.upTo(2)];
            int c = draw.upTo(2) * (kind == 5 ? -sign : sign);
            int curve = writer.add(kind, kind == 5 ? one : x, x);
            int sum = writer.add(2, writer.add(0, 0, 0, draw.upTo(8) - 2, 2), curve, c, 1);
            writer.add(2, sum, x, m, 1);
            term = writer.term;
            size = writer.size;
            int part = switch (kind) {
                case 8 -> writer.add(5, one, writer.add(2, curve, curve));
                case 5 -> writer.add(4, curve, curve);
                default -> writer.add(2, x, x);
            };
            int first = writer.add(2, writer.add(0, 0, 0, sign * m, 1), part, sign * (kind == 5 ? -c : c), 1);
            writer.add(2, draw.oneIn(8) ? one : first, one, 0, 1);
        }
    }

    /** The variable, its distance from an end of a range or another number, or a product of two of these; sometimes something else. */
    private static SlopeTest.Writer condition(Draw draw, SlopeTest.Range range, int variables) {
        SlopeTest.Writer writer = new SlopeTest.Writer();
        int first = distance(draw, range, writer, draw.upTo(variables - 1));
        if (draw.oneIn(3)) {
            int second = distance(draw, range, writer, draw.upTo(variables - 1));
            writer.add(draw.oneIn(8) ? 2 : 3, first, second);
        }
        return writer;
    }

    private static int distance(Draw draw, SlopeTest.Range range, SlopeTest.Writer writer, int variable) {
        int x = writer.add(1, variable, 0);
        if (draw.oneIn(3)) {
            return x;
        }
        boolean isLower = draw.oneIn(2);
        BigFraction beyond = draw.oneIn(6) ? new BigFraction(draw.upTo(2) - 1, 2) : BigFraction.ZERO;
        BigFraction end = (isLower ? range.low() : range.high()).add(beyond);
        int number = writer.add(0, 0, 0, end.getNumeratorAsInt(), end.getDenominatorAsInt());
        boolean isSwapped = isLower == draw.oneIn(8);
        return isSwapped ? writer.add(2, number, x, -1, 1) : writer.add(2, x, number, -1, 1);
    }

    @Property(tries = TRIES)
    void variableBeyond(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Of of = new Of(any);
            SlopeTest.Writer condition = condition(any, of.ranges[0], 1);
            BigInteger box = Of.part(of.whole, condition.term, condition.size);
            int c = of.sign();
            int end = any.oneIn(3) ? -any.upTo(2) : of.near(of.end(0, c));
            int k = any.oneIn(6) ? 1 : any.oneIn(2) ? of.writer.add(1, 0, 0) : 0;
            BigInteger[] first = SlopeTest.joined(new BigInteger[] {of.writer.term, box}, k);
            return SlopeTest.joined(SlopeTest.joined(first, new BigInteger[] {condition.term}), condition.size, 0, 0, c * end, c,
                of.strict(), end, of.s);
        }, "t", "b", "y");
    }

    /** x and y in their ranges, and something with them. */
    private static BigInteger[] kept(Draw draw, BigInteger term, SlopeTest.Range x, SlopeTest.Range y, int... numbers) {
        BigInteger box = y.named(x.named(ZERO, 0, draw.upTo(1)), 1, draw.upTo(1));
        return SlopeTest.joined(SlopeTest.joined(SlopeTest.joined(new BigInteger[] {term}, numbers[0]), new BigInteger[] {box}),
            Arrays.copyOfRange(numbers, 1, numbers.length));
    }

    @Property(tries = TRIES)
    void keptVariable(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            SlopeTest.Range[] ranges = {Of.range(any), Of.range(any)};
            SlopeTest.Writer writer = new SlopeTest.Writer();
            writer.add(0, 0, 0, 1, 1);
            int u = any.upTo(1);
            int k = writer.add(1, u, 0);
            int s = scale(any);
            int low = Fractions.floor(ranges[u].low().multiply(s)).getNumeratorAsInt();
            int high = -Fractions.floor(ranges[u].high().multiply(-s)).getNumeratorAsInt();
            return kept(any, writer.term, ranges[0], ranges[1], k, any.upTo(1), u, 0, claimed(any, low, -1, 0),
                claimed(any, high, 1, s), s);
        }, "g", "b");
    }

    @Property(tries = TRIES)
    void keptDistance(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            SlopeTest.Range[] ranges = {Of.range(any), Of.range(any)};
            SlopeTest.Writer writer = new SlopeTest.Writer();
            int u = any.upTo(1);
            int e = scale(any);
            int low = Fractions.floor(ranges[u].low().multiply(e)).getNumeratorAsInt();
            int high = -Fractions.floor(ranges[u].high().multiply(-e)).getNumeratorAsInt();
            int d = any.oneIn(2) ? 1 : -1;
            int n = (d == 1 ? low : high) + (any.oneIn(2) ? any.upTo(2) - 1 : 0);
            int x = writer.add(1, u, 0);
            int p = writer.add(0, 0, 0, n, e);
            int k = d == 1 ? writer.add(2, x, p, -1, 1) : writer.add(2, p, x, -1, 1);
            return kept(any, writer.term, ranges[0], ranges[1], k, any.upTo(1), x, p, u, 0, 0, 0, n, e, low, high, d);
        }, "g", "b");
    }

    @Property(tries = TRIES)
    void keptProduct(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            SlopeTest.Range[] ranges = {Of.range(any), Of.range(any)};
            SlopeTest.Writer writer = new SlopeTest.Writer();
            int i = distance(any, ranges[0], writer, 0);
            int j = any.oneIn(2) ? writer.add(1, 1, 0) : distance(any, ranges[0], writer, 0);
            int k = writer.add(any.oneIn(8) ? 2 : 3, i, j);
            return kept(any, writer.term, ranges[0], ranges[1], k, any.upTo(1), i, j);
        }, "g", "b");
    }

    private static BigInteger[] along(Draw draw) {
        SlopeTest.Range range = fromNull(draw);
        int sign = draw.oneIn(2) ? 1 : -1;
        Curve curve = new Curve(draw, sign, draw.upTo(6) - 3);
        SlopeTest.Range face = range.end(sign == -1 != draw.oneIn(10));
        SlopeTest.Writer condition = condition(draw, range, 1);
        BigInteger[] first = SlopeTest.joined(new BigInteger[] {curve.term, curve.writer.term}, 0, curve.size, curve.writer.size, sign);
        BigInteger[] boxes = {range.named(ZERO, 0, draw.upTo(1)), face.named(ZERO, 0, 0), range.named(ZERO, 0, 0), condition.term};
        return SlopeTest.joined(SlopeTest.joined(first, boxes), condition.size);
    }

    @Dear
    @Property(tries = TRIES * 8)
    void along(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, OneSidedTest::along, "t", "u", "b", "f", "a", "g");
    }

    private static BigInteger[] alongStrictly(Draw draw) {
        SlopeTest.Range range = fromNull(draw);
        int sign = draw.oneIn(4) ? -1 : 1;
        Curve curve = new Curve(draw, sign, draw.upTo(6) - 3);
        SlopeTest.Range face = range.end(sign == -1 != draw.oneIn(10));
        SlopeTest.Writer condition = condition(draw, range, 1);
        BigInteger[] first = SlopeTest.joined(new BigInteger[] {curve.term, curve.writer.term}, 0, curve.size, curve.writer.size, sign);
        BigInteger[] boxes = {range.named(ZERO, 0, draw.upTo(1)), face.named(ZERO, 0, 0), range.named(ZERO, 0, 0), condition.term};
        int s = scale(draw);
        // Where the condition holds at the end, too, nothing rises from there.
        int high = draw.oneIn(3) ? 20 * s : draw.oneIn(6) ? 1 : 0;
        return SlopeTest.joined(SlopeTest.joined(first, boxes), condition.size, -draw.upTo(1), high, s);
    }

    @Dear
    @Property(tries = TRIES * 8)
    void alongStrictly(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, OneSidedTest::alongStrictly, "t", "u", "b", "f", "a", "g");
    }

    @Property(tries = TRIES)
    void noneSteady(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, condition(draw, fromNull(draw), 2).term, BigInteger.valueOf(draw.upTo(1)));
    }

    @Property(tries = TRIES * 2)
    void oneMoreSteady(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            SlopeTest.Writer writer = new SlopeTest.Writer();
            int variable = any.oneIn(3) ? any.upTo(1) : 0;
            int first = any.oneIn(3) ? writer.add(0, 0, 0, any.upTo(4) - 2, 1) : writer.add(1, variable, 0);
            if (any.oneIn(2)) {
                writer.add(2, first, distance(any, fromNull(any), writer, variable), -1, 1);
            }
            int n = writer.size;
            int kind = any.oneIn(6) ? 11 : any.oneIn(2) ? any.upTo(1) : 2 + any.upTo(3);
            int i = kind == 1 ? any.upTo(1) : any.upTo(n - 1);
            int j = any.upTo(n - 1);
            writer.add(kind, i, j, 1 + any.upTo(2), 2);
            return SlopeTest.joined(new BigInteger[] {writer.term}, n, any.oneIn(3) ? 0 : 1, kind, i, j);
        }, "g");
    }

    /** Ways along x, or sometimes y, and what is so at their ends where y, or a distance of it, is positive. */
    private static BigInteger[] alongPart(Draw draw, int... ends) {
        SlopeTest.Range range = fromNull(draw);
        SlopeTest.Range other = fromNull(draw);
        int sign = draw.oneIn(2) ? 1 : -1;
        Curve curve = new Curve(draw, sign, draw.upTo(6) - 3);
        SlopeTest.Range face = range.end(sign == -1 != draw.oneIn(10));
        SlopeTest.Writer steady = new SlopeTest.Writer();
        int variable = draw.oneIn(6) ? 0 : 1;
        SlopeTest.Range at = variable == 0 ? range : other;
        distance(draw, at, steady, variable);
        boolean isSame = !draw.oneIn(4);
        SlopeTest.Writer condition = isSame ? steady.copy() : new SlopeTest.Writer();
        int last = isSame ? condition.size - 1 : distance(draw, at, condition, variable);
        condition.add(draw.oneIn(8) ? 2 : 3, last, distance(draw, range, condition, 0));
        BigInteger[] first = SlopeTest.joined(new BigInteger[] {curve.term, curve.writer.term}, 0, curve.size, curve.writer.size, sign);
        int whole = draw.upTo(1);
        BigInteger[] boxes = Stream.of(range.named(ZERO, 0, draw.upTo(1)), face.named(ZERO, 0, 0), range.named(ZERO, 0, 0))
            .map(box -> other.named(box, 1, whole)).toArray(BigInteger[]::new);
        BigInteger[] all = SlopeTest.joined(SlopeTest.joined(SlopeTest.joined(first, boxes), new BigInteger[] {condition.term}),
            condition.size);
        return SlopeTest.joined(SlopeTest.joined(SlopeTest.joined(all, new BigInteger[] {steady.term}), steady.size), ends);
    }

    @Dear
    @Property(tries = TRIES * 8)
    void alongPart(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> alongPart(any), "t", "u", "b", "f", "a", "g", "e");
    }

    @Dear
    @Property(tries = TRIES * 8)
    void alongPartStrictly(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            int s = scale(any);
            int high = any.oneIn(3) ? 20 * s : any.oneIn(6) ? 1 : 0;
            return alongPart(any, -any.upTo(1), high, s);
        }, "t", "u", "b", "f", "a", "g", "e");
    }

    private static BigInteger[] closed(Draw draw) {
        SlopeTest.Range range = fromNull(draw);
        int sign = draw.oneIn(2) ? 1 : -1;
        Curve curve = new Curve(draw, sign, draw.upTo(4) - 2);
        SlopeTest.Range face = range.end(sign == -1 != draw.oneIn(10));
        BigInteger[] first = SlopeTest.joined(new BigInteger[] {curve.term}, 0, curve.size, sign);
        SlopeTest.Writer nowhere = new SlopeTest.Writer();
        nowhere.add(0, 0, 0, -1, 1);
        SlopeTest.Writer condition = draw.oneIn(8) ? nowhere : condition(draw, range, 1);
        BigInteger[] boxes = {range.named(ZERO, 0, draw.upTo(1)), face.named(ZERO, 0, 0), range.named(ZERO, 0, 0), condition.term};
        return SlopeTest.joined(SlopeTest.joined(first, boxes), condition.size);
    }

    @Dear
    @Property(tries = TRIES * 8)
    void closed(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, OneSidedTest::closed, "t", "b", "f", "a", "g");
    }

    /** Ways along x to where a distance of x is 0, where y, or a distance of it, or sometimes of x, is positive. */
    private static BigInteger[] closedPart(Draw draw) {
        SlopeTest.Range range = fromNull(draw);
        SlopeTest.Range other = fromNull(draw);
        int sign = draw.oneIn(2) ? 1 : -1;
        Curve curve = new Curve(draw, sign, draw.upTo(4) - 2);
        SlopeTest.Range face = range.end(sign == -1 != draw.oneIn(10));
        SlopeTest.Writer steady = new SlopeTest.Writer();
        int variable = draw.oneIn(6) ? 0 : 1;
        SlopeTest.Range at = variable == 0 ? range : other;
        distance(draw, at, steady, variable);
        SlopeTest.Writer condition = draw.oneIn(4) ? new SlopeTest.Writer() : steady.copy();
        int last = condition.size == 0 ? distance(draw, at, condition, variable) : condition.size - 1;
        condition.add(draw.oneIn(8) ? 2 : 3, last, distance(draw, range, condition, 0));
        BigInteger[] first = SlopeTest.joined(new BigInteger[] {curve.term}, 0, curve.size, sign);
        int whole = draw.upTo(1);
        BigInteger[] boxes = Stream.of(range.named(ZERO, 0, draw.upTo(1)), face.named(ZERO, 0, 0), range.named(ZERO, 0, 0))
            .map(box -> other.named(box, 1, whole)).toArray(BigInteger[]::new);
        BigInteger[] all = SlopeTest.joined(SlopeTest.joined(SlopeTest.joined(first, boxes), new BigInteger[] {condition.term}),
            condition.size);
        return SlopeTest.joined(SlopeTest.joined(all, new BigInteger[] {steady.term}), steady.size);
    }

    @Dear
    @Property(tries = TRIES * 8)
    void closedPart(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, OneSidedTest::closedPart, "t", "b", "f", "a", "g", "e");
    }
}
