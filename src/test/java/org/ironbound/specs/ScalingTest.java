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
    private static final SlopeTest.Range OPPOSITE_UNIT = new SlopeTest.Range(BigFraction.MINUS_ONE, BigFraction.ZERO);
    private static final SlopeTest.Range MINUS_ONE = new SlopeTest.Range(BigFraction.MINUS_ONE, BigFraction.MINUS_ONE);

    /** Operations of two terms of which the second one is c^degree times the first one. */
    private record Pair(int of, int in, int degree) {
    }

    /** Two terms of the variables x and y, each of which is multiplied, or its reciprocal is, or the negative of that, or it stays. */
    private static final class Scaled {
        final SlopeTest.Writer of = new SlopeTest.Writer();
        final SlopeTest.Writer in = new SlopeTest.Writer();
        final int[] sides = new int[2];
        final List<Pair> pairs = new ArrayList<>();
        final int power;
        final BigInteger sidesTerm;

        Scaled(Draw draw) {
            this(draw, side(draw), side(draw));
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
                int reciprocal = sides[i] < 0 ? of.add(5, pairs.get(1).of, x) : x;
                int multiple = sides[i] == -2 ? of.add(2, pairs.get(0).of, reciprocal, -1, 1) : reciprocal;
                pairs.add(new Pair(multiple, in.add(1, i, 0), sides[i] == 0 ? 0 : power));
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

    @Property(tries = TRIES)
    void opposite(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Scaled scaled = new Scaled(any, any.oneIn(6) ? side(any) : -2, -2);
            int i = any.upTo(1);
            Pair pair = scaled.variable(i);
            return scaled.with(pair.of, pair.in, scaled.pairs.get(0).of, pair.of - 1, scaled.pairs.get(1).of, pair.of - 2, i, 0, 0);
        }, "t", "u", "r");
    }

    @Property(tries = TRIES * 2)
    void byReciprocal(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Scaled scaled = new Scaled(any, -1, side(any));
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

    /** A box of two variables, mostly of positive numbers, or if they are to be not positive of negative ones. */
    private static final class Positive {
        final Scaled scaled;
        final SlopeTest.Range[] ranges;
        final BigInteger box;

        Positive(Draw draw, int... sides) {
            scaled = new Scaled(draw, sides);
            ranges = new SlopeTest.Range[] {range(draw, sides[0]), range(draw, sides[1])};
            box = ranges[1].named(ranges[0].named(ZERO, 0, 0), 1, 0);
        }

        private static SlopeTest.Range range(Draw draw, int side) {
            if (draw.oneIn(8)) {
                return SlopeTest.Range.draw(draw);
            }
            BigFraction low = new BigFraction(draw.upTo(5), 2);
            BigFraction high = low.add(new BigFraction(draw.upTo(2), 2));
            return side == 2 ? new SlopeTest.Range(high.negate(), low.negate()) : new SlopeTest.Range(low, high);
        }

        BigInteger[] with(BigInteger term, int... rest) {
            return SlopeTest.joined(SlopeTest.joined(new BigInteger[] {term, box, scaled.sidesTerm}, 2), rest);
        }
    }

    private static int side(Draw draw) {
        return draw.upTo(4) - 2;
    }

    /** That of a variable that does not stay what it is. */
    private static int otherSide(Draw draw) {
        return (draw.oneIn(2) ? 1 : -1) * (1 + draw.upTo(1));
    }

    @Property(tries = TRIES)
    void noneKept(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Positive positive = new Positive(any, side(any), side(any));
            return positive.with(positive.scaled.in.term);
        }, "f", "b", "r");
    }

    @Property(tries = TRIES)
    void totalKept(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Positive positive = new Positive(any, side(any), side(any));
            Scaled scaled = positive.scaled;
            int m = scaled.add(any.oneIn(2) ? 2 + any.upTo(14) : 2, scaled.any(any), scaled.any(any), 1, 0).in;
            int[] last = Scaled.at(scaled.in, m);
            return positive.with(scaled.in.term, m, last[0], last[1], last[2], last[3], last[4]);
        }, "f", "b", "r");
    }

    @Property(tries = TRIES * 2)
    void scaledKept(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Positive positive = new Positive(any, side(any), side(any));
            Scaled scaled = positive.scaled;
            Pair x = scaled.any(any);
            Pair y = scaled.any(any);
            Pair pair = scaled.add(any.oneIn(2) ? 5 : 3, x, y, 1, 0);
            boolean isQuotient = Scaled.at(scaled.of, pair.of)[0] == 5;
            int degree = isQuotient ? x.degree - y.degree : x.degree + y.degree;
            return SlopeTest.joined(SlopeTest.joined(positive.with(scaled.in.term, pair.in), new BigInteger[] {scaled.of.term}),
                scaled.of.size, any.upTo(1), scaled.power, pair.of, degree);
        }, "f", "b", "r", "g");
    }

    @Property(tries = TRIES * 2)
    void operandKept(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Positive positive = new Positive(any, side(any), side(any));
            Scaled scaled = positive.scaled;
            Pair x = any.oneIn(4) ? scaled.any(any) : scaled.variable(any.upTo(1));
            int kind = 7 + any.upTo(1);
            int o = scaled.of.add(kind, x.of, x.of);
            int m = scaled.in.add(any.oneIn(8) ? 15 - kind : kind, x.in, x.in);
            return SlopeTest.joined(SlopeTest.joined(positive.with(scaled.in.term, m), new BigInteger[] {scaled.of.term}),
                scaled.of.size, any.upTo(1), scaled.power, kind, o, x.of, x.in, x.in, x.of, x.degree);
        }, "f", "b", "r", "g");
    }

    @Property(tries = TRIES * 2)
    void variableKept(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Positive positive = new Positive(any, side(any), side(any));
            int i = any.upTo(1);
            SlopeTest.Writer alone = new SlopeTest.Writer();
            alone.add(1, i, 0);
            int kind = 7 + any.upTo(1);
            int p = positive.scaled.variable(i).in;
            int m = positive.scaled.in.add(kind, p, p);
            return SlopeTest.joined(SlopeTest.joined(positive.with(positive.scaled.in.term, m, kind, p, p, i, 0),
                new BigInteger[] {alone.term}), 0);
        }, "f", "b", "r", "y");
    }

    /** The terms, r and n, and m; and more. */
    private static BigInteger[] back(Scaled scaled, int... rest) {
        BigInteger[] terms = {scaled.of.term, scaled.in.term, scaled.sidesTerm};
        return SlopeTest.joined(SlopeTest.joined(terms, 2, scaled.in.size), rest);
    }

    @Property(tries = TRIES)
    void noneBack(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> back(new Scaled(any)), "t", "u", "r");
    }

    @Property(tries = TRIES)
    void totalBack(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Scaled scaled = new Scaled(any);
            int k = scaled.add(any.oneIn(2) ? 2 + any.upTo(14) : 2, scaled.any(any), scaled.any(any), 1, 0).of;
            int[] last = Scaled.at(scaled.of, k);
            return back(scaled, k, last[0], last[1], last[2], last[3], last[4]);
        }, "t", "u", "r");
    }

    @Property(tries = TRIES * 2)
    void partialBack(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Scaled scaled = new Scaled(any);
            Pair x = scaled.any(any);
            Pair y = scaled.any(any);
            int kind = List.of(5, 7, 8, 15, 17).get(any.upTo(4));
            int number = kind == 15 ? 1 + any.upTo(2) : 1;
            Pair pair = scaled.add(kind, x, y, number, 0);
            return back(scaled, pair.of, scaled.power, pair.in, kind, x.of, y.of, number, 1, x.in, y.in, kind == 5 ? y.degree : x.degree);
        }, "t", "u", "r");
    }

    @Property(tries = TRIES)
    void reciprocalBack(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            Scaled scaled = new Scaled(any, any.oneIn(6) ? 1 : -1, any.oneIn(6) ? 2 : -2);
            int i = any.upTo(1);
            int j = scaled.variable(i).of - 1 - i;
            int o = scaled.any(any).of;
            return back(scaled, scaled.of.add(5, o, j), o, j, i, 0);
        }, "t", "u", "r");
    }

    @Property(tries = TRIES)
    void noRange(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> SlopeTest.joined(new BigInteger[] {new Scaled(any).sidesTerm}, 2, any.upTo(1)), "r");
    }

    /** A box of x, its face where x is 1 or at most 1, or the negatives of these, as q is, or the same one, if x stays what it is. */
    private static BigInteger[] face(Draw draw, int[] sides, int q) {
        Scaled scaled = new Scaled(draw, sides);
        SlopeTest.Range range = SlopeTest.Range.draw(draw);
        int whole = draw.upTo(1);
        return SlopeTest.joined(new BigInteger[] {range.named(ZERO, 0, whole), other(draw, sides[0], q == 0, range).named(ZERO, 0,
            sides[0] == 0 ? whole : 0), scaled.sidesTerm}, 2, q);
    }

    private static SlopeTest.Range other(Draw draw, int side, boolean isOne, SlopeTest.Range range) {
        boolean isUp = side == 1 || side == -1;
        SlopeTest.Range share = isUp ? isOne ? ONE : UNIT : isOne ? MINUS_ONE : OPPOSITE_UNIT;
        return side == 0 ? range : draw.oneIn(4) ? new SlopeTest.Range(new BigFraction(isUp ? 0 : -2), new BigFraction(2)) : share;
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
            int[] sides = {q == 0 ? 1 : side(any), any.oneIn(6) ? 0 : otherSide(any)};
            BigInteger[] face = face(any, sides, q);
            int[] ends = other(any, sides[1] == 0 ? 1 : sides[1], q == 1, UNIT).ends(0);
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
            int[] sides = {otherSide(any), otherSide(any)};
            Positive positive = new Positive(any, sides);
            positive.scaled.form(any.upTo(4) - 2 - any.upTo(1));
            SlopeTest.Writer alone = new SlopeTest.Writer();
            alone.add(1, q, 0);
            Scaled condition = new Scaled(any, sides);
            Pair last = condition.add(2, condition.variable(any.upTo(1)), condition.variable(any.upTo(1)), any.upTo(2), condition.power);
            BigInteger first = other(any, sides[0], q == 0, UNIT).named(ZERO, 0, 0);
            BigInteger face = other(any, sides[1], q == 1, UNIT).named(first, 1, 0);
            int[] ends = positive.ranges[q].ends(0);
            int s = ends[1] * ends[3];
            BigInteger[] begin = positive.with(positive.scaled.in.term, positive.scaled.in.size, q, any.upTo(1));
            BigInteger[] where = SlopeTest.joined(new BigInteger[] {condition.of.term}, last.of + 1, ends[0] * ends[3], ends[2] * ends[1],
                s);
            BigInteger[] there = SlopeTest.joined(new BigInteger[] {alone.term, ZERO, face, condition.in.term}, last.in + 1,
                condition.power, last.degree);
            return SlopeTest.joined(SlopeTest.joined(begin, where), there);
        }, "u", "b", "r", "g", "y", "a", "f");
    }

    @Dear
    @Property(tries = TRIES * 4)
    void everyMultiple(@ForAll Draw draw, Contract contract) {
        WhereTest.isTrueNear(draw, contract, any -> {
            int[] sides = {otherSide(any), any.oneIn(6) ? 0 : otherSide(any)};
            Positive positive = new Positive(any, sides);
            Scaled scaled = positive.scaled;
            Pair last = scaled.form(any.upTo(4) - 2 - any.upTo(1));
            SlopeTest.Writer alone = new SlopeTest.Writer();
            int q = any.upTo(1);
            boolean isOpposite = any.oneIn(6) ? any.oneIn(2) : sides[q] == 2;
            if (isOpposite) {
                alone.add(0, 0, 0, 0, 1);
                alone.add(1, q, 0);
                alone.add(2, 0, 1, -1, 1);
            } else {
                alone.add(1, q, 0);
            }
            return SlopeTest.joined(SlopeTest.joined(SlopeTest.joined(new BigInteger[] {scaled.of.term, scaled.in.term, positive.box,
                scaled.sidesTerm}, 2, scaled.power, last.in + 1, last.of + 1, last.degree, q, any.upTo(1)), new BigInteger[] {alone.term}),
                alone.size, 0, 0, isOpposite ? 1 : 0);
        }, "t", "u", "b", "r", "y");
    }
}
