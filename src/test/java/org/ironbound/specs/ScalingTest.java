package org.ironbound.specs;

import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
class ScalingTest {
    private static final int TRIES = 40;
    private static final SlopeTest.Range UNIT = new SlopeTest.Range(BigFraction.ZERO, BigFraction.ONE);
    private static final SlopeTest.Range ONE = new SlopeTest.Range(BigFraction.ONE, BigFraction.ONE);

    /** Operations of two terms of which the second one is c^degree times the first one. */
    private record Pair(int of, int in, int degree) {
    }

    /** Two terms of the variables x and y, each of which is multiplied, or its reciprocal is, or it stays what it is. */
    private static final class Scaled {
        final SlopeTest.Writer of = new SlopeTest.Writer();
        final SlopeTest.Writer in = new SlopeTest.Writer();
        final int[] sides = new int[2];
        final List<Pair> pairs = new ArrayList<>();
        final int power;
        final BigInteger sidesTerm;

        Scaled(Draw draw) {
            this(draw, new int[] {draw.upTo(2) - 1, draw.upTo(2) - 1});
        }

        Scaled(Draw draw, int... sides) {
            SlopeTest.Writer writer = new SlopeTest.Writer();
            power = 1 + draw.upTo(2);
            for (int i = 0; i < 2; i++) {
                this.sides[i] = sides[i];
                writer.add(0, 0, 0, sides[i], 1);
            }
            sidesTerm = writer.term;
            pairs.add(new Pair(of.add(0, 0, 0, 0, 1), in.add(0, 0, 0, 0, 1), 0));
            pairs.add(new Pair(of.add(0, 0, 0, 1, 1), in.add(0, 0, 0, 1, 1), 0));
            if (draw.oneIn(2)) {
                in.add(0, 0, 0, 7, 1);
            }
            for (int i = 0; i < 2; i++) {
                int x = of.add(1, i, 0);
                pairs.add(new Pair(sides[i] < 0 ? of.add(5, pairs.get(1).of, x) : x, in.add(1, i, 0), sides[i] == 0 ? 0 : power));
            }
        }

        /** That of x, or of y. */
        Pair variable(int i) {
            return pairs.get(2 + i);
        }

        Pair any(Draw draw) {
            return pairs.get(draw.upTo(pairs.size() - 1));
        }

        Pair add(int kind, Pair x, Pair y, int number, int degree) {
            Pair pair = new Pair(of.add(kind, x.of, y.of, number, 1), in.add(kind, x.in, y.in, number, 1), degree);
            pairs.add(pair);
            return pair;
        }

            /** x^2 + m x y + y^2. */
        Pair form(int m) {
            Pair x = variable(0);
            Pair y = variable(1);
            Pair twice = add(3, x, y, 1, 2 * power);
            Pair both = add(2, add(4, x, x, 1, 2 * power), add(4, y, y, 1, 2 * power), 1, 2 * power);
            Pair more = add(2, both, twice, m, 2 * power);
            return add(2, more, more, 1, 2 * power);
        }

        BigInteger[] with(int... rest) {
            return SlopeTest.joined(SlopeTest.joined(new BigInteger[] {of.term, in.term, sidesTerm}, 2, power), rest);
        }

        /** Kind, operands and number of an operation of a term. */
        static int[] at(SlopeTest.Writer writer, int k) {
            return SampleTerm.operation(writer.term, BigInteger.valueOf(k)).stream().mapToInt(BigInteger::intValue).toArray();
        }
    }

    @Property(tries = TRIES)
    void number(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Scaled scaled = new Scaled(any);
            Pair pi = scaled.add(11, scaled.pairs.get(0), scaled.pairs.get(0), 1, 0);
            Pair pair = any.oneIn(2) ? pi : scaled.any(any);
            int[] x = Scaled.at(scaled.of, pair.of);
            int[] y = Scaled.at(scaled.in, pair.in);
            return scaled.with(pair.of, pair.in, x[0], x[1], x[2], y[1], y[2], x[3], x[4]);
        }, "t", "u", "r");
    }

    @Property(tries = TRIES)
    void variable(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Scaled scaled = new Scaled(any);
            int i = any.upTo(1);
            Pair pair = scaled.variable(i);
            return scaled.with(pair.of, pair.in, i, 0, 0, scaled.sides[i], pair.degree);
        }, "t", "u", "r");
    }

    @Property(tries = TRIES)
    void reciprocal(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Scaled scaled = new Scaled(any, any.oneIn(6) ? 1 : -1, -1);
            int i = any.upTo(1);
            Pair pair = scaled.variable(i);
            return scaled.with(pair.of, pair.in, 1, pair.of - 1, i, 0, 0);
        }, "t", "u", "r");
    }

    @Property(tries = TRIES)
    void inverse(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Scaled scaled = new Scaled(any, any.oneIn(6) ? 1 : -1, -1);
            int i = any.upTo(1);
            int one = scaled.pairs.get(1).in;
            int variable = scaled.variable(i).in;
            return scaled.with(scaled.variable(i).of - 1, scaled.in.add(5, one, variable), one, variable, i, 0, 0);
        }, "t", "u", "r");
    }

    @Property(tries = TRIES * 2)
    void byReciprocal(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Scaled scaled = new Scaled(any, -1, any.upTo(2) - 1);
            Pair x = scaled.any(any);
            int variable = scaled.variable(0).of - 1;
            int k = scaled.of.add(3, x.of, variable);
            int p = scaled.in.add(5, x.in, scaled.variable(0).in);
            return scaled.with(k, p, x.degree - scaled.power, x.of, variable, 0, 0, x.in, scaled.variable(0).in, 0);
        }, "t", "u", "r");
    }

    @Property(tries = TRIES)
    void nothing(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Scaled scaled = new Scaled(any);
            Pair pair = any.oneIn(4) ? scaled.any(any) : scaled.pairs.get(0);
            return scaled.with(pair.of, pair.in, any.upTo(6) - 3);
        }, "t", "u", "r");
    }

    @Dear
    @Property(tries = TRIES * 6)
    void operation(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Scaled scaled = new Scaled(any);
            Pair x = scaled.any(any);
            Pair y = scaled.any(any);
            int kind = any.oneIn(2) ? 2 + any.upTo(14) : 2 + any.upTo(3);
            if (any.oneIn(3)) {
                x = scaled.add(4, x, x, 1, 2 * x.degree);
            }
            int number = kind == 15 ? 1 + any.upTo(2) : kind == 2 ? any.upTo(6) - 3 : 1;
            int degree = kind == 3 ? x.degree + y.degree : kind == 5 ? x.degree - y.degree : kind == 4 ? 2 * x.degree
                : kind == 8 ? x.degree / 2 : kind == 15 ? x.degree / number : x.degree;
            Pair pair = scaled.add(kind, x, y, number, degree);
            return scaled.with(pair.of, pair.in, degree, kind, x.of, y.of, x.in, y.in, number, 1, x.degree, y.degree);
        }, "t", "u", "r");
    }

    /** A box of two variables, mostly of positive numbers, and how they are multiplied. */
    private static final class Positive {
        final Scaled scaled;
        final BigInteger box;

        Positive(Draw draw, int... sides) {
            scaled = new Scaled(draw, sides);
            BigInteger first = range(draw).named(ZERO, 0, 0);
            box = range(draw).named(first, 1, 0);
        }

        private static SlopeTest.Range range(Draw draw) {
            if (draw.oneIn(8)) {
                return SlopeTest.Range.draw(draw);
            }
            BigFraction low = new BigFraction(draw.upTo(5), 2);
            return new SlopeTest.Range(low, low.add(new BigFraction(draw.upTo(2), 2)));
        }

        BigInteger[] with(BigInteger term, int... rest) {
            return SlopeTest.joined(SlopeTest.joined(new BigInteger[] {term, box, scaled.sidesTerm}, 2), rest);
        }
    }

    private static int side(Draw draw) {
        return draw.upTo(2) - 1;
    }

    /** A variable, or sometimes the difference of two. */
    private static SlopeTest.Writer products(Draw draw) {
        SlopeTest.Writer writer = new SlopeTest.Writer();
        writer.add(1, 0, 0);
        writer.add(1, 1, 0);
        writer.add(draw.oneIn(6) ? 2 : 3, 0, draw.upTo(1));
        return writer;
    }

    @Property(tries = TRIES)
    void nonePositive(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> new Positive(any, side(any), side(any)).with(products(any).term, any.upTo(1)), "f",
            "b", "r");
    }

    @Property(tries = TRIES)
    void positiveVariable(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            SlopeTest.Writer alone = new SlopeTest.Writer();
            int m = any.upTo(1);
            alone.add(1, m, 0);
            return SlopeTest.joined(SlopeTest.joined(new Positive(any, side(any), side(any)).with(products(any).term, any.upTo(1), m, m, 0),
                new BigInteger[] {alone.term}), 0);
        }, "f", "b", "r", "y");
    }

    @Property(tries = TRIES)
    void positiveOne(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            int q = any.upTo(1);
            return new Positive(any, side(any), side(any)).with(products(any).term, q, q, 0);
        }, "f", "b", "r");
    }

    @Property(tries = TRIES)
    void positiveProduct(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            SlopeTest.Writer writer = products(any);
            int[] last = Scaled.at(writer, 2);
            return new Positive(any, side(any), side(any)).with(writer.term, any.upTo(1), 2, last[1], last[2]);
        }, "f", "b", "r");
    }

    @Property(tries = TRIES)
    void noRange(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> SlopeTest.joined(new BigInteger[] {new Scaled(any).sidesTerm}, 2, any.upTo(1)), "r");
    }

    /** A box of x, its face where x is 1 or at most 1, as q is, or the same one, if x stays what it is. */
    private static BigInteger[] face(Draw draw, int[] sides, int q) {
        Scaled scaled = new Scaled(draw, sides);
        SlopeTest.Range range = SlopeTest.Range.draw(draw);
        int whole = draw.upTo(1);
        return SlopeTest.joined(new BigInteger[] {range.named(ZERO, 0, whole), other(draw, sides[0], q == 0, range).named(ZERO, 0,
            sides[0] == 0 ? whole : 0), scaled.sidesTerm}, 2, q);
    }

    private static SlopeTest.Range other(Draw draw, int side, boolean isOne, SlopeTest.Range range) {
        return side == 0 ? range : draw.oneIn(4) ? new SlopeTest.Range(BigFraction.ZERO, new BigFraction(2)) : isOne ? ONE : UNIT;
    }

    @Property(tries = TRIES * 2)
    void sameRange(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            int[] sides = {side(any), any.oneIn(6) ? 1 : 0};
            BigInteger[] face = face(any, sides, sides[0] == 0 ? any.upTo(1) : 0);
            return SlopeTest.joined(SlopeTest.joined(face, any.oneIn(4) ? 2 : 1), SlopeTest.Range.draw(any).ends(any.upTo(1)));
        }, "b", "a", "r");
    }

    @Property(tries = TRIES * 2)
    void otherRange(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            int q = any.upTo(1);
            int[] sides = {q == 0 ? 1 : side(any), any.oneIn(6) ? 0 : any.oneIn(2) ? 1 : -1};
            BigInteger[] face = face(any, sides, q);
            int[] ends = other(any, 1, q == 1, UNIT).ends(0);
            return SlopeTest.joined(SlopeTest.joined(SlopeTest.joined(face, 1), SlopeTest.Range.draw(any).ends(any.upTo(1))),
                IntStream.of(ends).limit(4).toArray());
        }, "b", "a", "r");
    }

    @Property(tries = TRIES)
    void noFace(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Positive positive = new Positive(any, side(any), side(any));
            positive.scaled.form(any.upTo(8) - 6);
            return positive.with(positive.scaled.in.term, positive.scaled.in.size, any.upTo(1));
        }, "u", "b", "r");
    }

    @Property(tries = TRIES)
    void noOtherFace(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            int q = any.upTo(1);
            Positive positive = new Positive(any, q == 0 ? 0 : side(any), q == 1 ? 0 : side(any));
            positive.scaled.form(any.upTo(6) - 4);
            return positive.with(positive.scaled.in.term, positive.scaled.in.size, q, any.upTo(1));
        }, "u", "b", "r");
    }

    @Dear
    @Property(tries = TRIES * 4)
    void oneMoreFace(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            int q = any.upTo(1);
            int[] sides = {any.oneIn(2) ? 1 : -1, any.oneIn(2) ? 1 : -1};
            Positive positive = new Positive(any, sides);
            positive.scaled.form(any.upTo(4) - 2 - any.upTo(1));
            SlopeTest.Writer alone = new SlopeTest.Writer();
            alone.add(1, q, 0);
            SlopeTest.Writer condition = products(any);
            BigInteger first = other(any, 1, q == 0, UNIT).named(ZERO, 0, 0);
            BigInteger face = other(any, 1, q == 1, UNIT).named(first, 1, 0);
            BigInteger[] begin = positive.with(positive.scaled.in.term, positive.scaled.in.size, q, any.upTo(1));
            BigInteger[] end = SlopeTest.joined(SlopeTest.joined(new BigInteger[] {condition.term}, 3, any.upTo(1)),
                new BigInteger[] {alone.term, ZERO, face, products(any).term});
            return SlopeTest.joined(SlopeTest.joined(begin, end), 3);
        }, "u", "b", "r", "g", "y", "a", "f");
    }

    @Dear
    @Property(tries = TRIES * 4)
    void everyMultiple(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Positive positive = new Positive(any, any.oneIn(2) ? 1 : -1, any.oneIn(6) ? 0 : any.oneIn(2) ? 1 : -1);
            Scaled scaled = positive.scaled;
            Pair last = scaled.form(any.upTo(4) - 2 - any.upTo(1));
            SlopeTest.Writer alone = new SlopeTest.Writer();
            int q = any.upTo(1);
            alone.add(1, q, 0);
            return SlopeTest.joined(SlopeTest.joined(SlopeTest.joined(new BigInteger[] {scaled.of.term, scaled.in.term, positive.box,
                scaled.sidesTerm}, 2, scaled.power, last.in + 1, last.of + 1, last.degree, q, any.upTo(1)), new BigInteger[] {alone.term}),
                0);
        }, "t", "u", "b", "r", "y");
    }
}
