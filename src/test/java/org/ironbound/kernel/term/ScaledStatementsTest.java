package org.ironbound.kernel.term;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.Fractions;
import org.ironbound.reference.Draw;
import org.junit.jupiter.api.Test;

/**
 * What the kernel states of multiples is true at points, whatever is offered to it: random terms and guards of two variables that are
 * multiplied, or their reciprocals are, with places, degrees, faces and boxes of which each may be wrong.
 */
class ScaledStatementsTest {
    private static final Logarithm LN = new Logarithm(BigInteger.ONE.shiftLeft(40));
    private static final int MOST_BITS = 200;
    private static final int TRIES = 20_000;
    /** Of how many offers one thing is wrong. */
    private static final int CHANGES = 5;
    private static final int NONE = -1;
    private static final List<BigFraction> PLACES = Stream.of(-24, -12, -6, -2, 0, 1, 3, 6, 12, 24)
        .map(i -> new BigFraction(i, 6)).toList();

    /** Two terms, the second one of which is to be a multiple of the first one. */
    private static final class Multiple {
        final List<int[]> of = new ArrayList<>();
        final List<int[]> in = new ArrayList<>();
        final List<Integer> places = new ArrayList<>();
        final List<Integer> degrees = new ArrayList<>();
        /** Of each operation of the first term, the same one of the second one. */
        final List<Integer> same = new ArrayList<>();
        /** Operations that are multiples. */
        final List<Integer> pairs = new ArrayList<>();
        private final Draw draw;

        Multiple(Draw draw, int... sides) {
            this.draw = draw;
            both(0, 0, 0, 0, 0);
            both(0, 0, 0, 1, 0);
            for (int i = 0; i < sides.length; i++) {
                if (sides[i] < 0) {
                    alone(1, i, 0, 1);
                    alone(5, 1, of.size() - 1, 1);
                    if (sides[i] == -2) {
                        alone(2, 0, of.size() - 1, -1);
                    }
                    in.add(SmallTerms.operation(1, i, 0, 1));
                    places.set(of.size() - 1, in.size() - 1);
                    degrees.set(of.size() - 1, 1);
                    pairs.add(of.size() - 1);
                } else {
                    both(1, i, 0, 1, sides[i] == 0 ? 0 : 1);
                }
            }
        }

        private void alone(int kind, int first, int second, int number) {
            of.add(SmallTerms.operation(kind, first, second, number));
            places.add(NONE);
            degrees.add(0);
            same.add(NONE);
        }

        /** The same operation of both; of operands that are multiples. */
        private void both(int kind, int first, int second, int number, int degree) {
            alone(kind, first, second, number);
            boolean isLeaf = kind < 2;
            int other = draw.oneIn(CHANGES * 20) ? number + 1 : number;
            in.add(SmallTerms.operation(kind, isLeaf ? first : places.get(first), isLeaf ? second : places.get(second), other));
            int last = of.size() - 1;
            places.set(last, in.size() - 1);
            degrees.set(last, draw.oneIn(CHANGES * 20) ? degree + 1 : degree);
            same.set(last, in.size() - 1);
            pairs.add(last);
        }

        private int any() {
            return pairs.get(draw.upTo(pairs.size() - 1));
        }

        /** A variable, or a number. */
        private int leaf() {
            return pairs.get(1 + draw.upTo(2));
        }

        void more() {
            int x = any();
            int y = any();
            int a = degrees.get(x);
            int b = degrees.get(y);
            switch (draw.upTo(5)) {
                case 0 -> both(3, x, y, 1, a + b);
                case 1 -> both(4, x, x, 1, 2 * a);
                case 2 -> both(5, x, y, 1, a - b);
                case 3 -> both(9, x, x, 1, a);
                default -> sum(x, y);
            }
        }

        private void sum(int x, int y) {
            if (degrees.get(x).equals(degrees.get(y)) || draw.oneIn(CHANGES * 4)) {
                both(draw.oneIn(5) ? 10 : 2, x, y, draw.upTo(4) - 2, degrees.get(x));
            }
        }

        /** The sum of two variables with factors, or of any others of the same degree. */
        void form() {
            sum(leaf(), leaf());
        }

        /** A logarithm or a root, which is no multiple. */
        void logarithm() {
            int x = any();
            int kind = 7 + draw.upTo(1);
            alone(kind, x, x, 1);
            in.add(SmallTerms.operation(draw.oneIn(CHANGES * 4) ? 15 - kind : kind, places.get(x), places.get(x), 1));
            same.set(of.size() - 1, in.size() - 1);
        }

        /** The last one once more, or the number 1, which is positive wherever there are results. */
        void end(boolean isOne) {
            int x = isOne ? 1 : pairs.get(pairs.size() - 1);
            both(2, x, x, 0, degrees.get(x));
        }

        private int[] changed(List<Integer> numbers) {
            int[] all = numbers.stream().mapToInt(Integer::intValue).toArray();
            if (draw.oneIn(CHANGES * 4)) {
                all[draw.upTo(all.length - 1)] += draw.oneIn(2) ? 1 : -1;
            }
            return all;
        }

        /** Of each operation of the second term, the same one of the first one. */
        List<Integer> reasons() {
            return IntStream.range(0, in.size()).mapToObj(same::indexOf).toList();
        }

        Term first() {
            return SmallTerms.term(of.toArray(int[][]::new));
        }

        Term second() {
            return SmallTerms.term(in.toArray(int[][]::new));
        }
    }

    /** All results of a term at a point, of logarithms and roots 1 in place of them; null if one has none. */
    private static BigFraction[] results(Term term, BigFraction... point) {
        BigFraction[] results = new BigFraction[term.size()];
        for (int k = 0; k < results.length; k++) {
            BigFraction x = term.kind(k) < 2 ? null : results[term.first(k)];
            BigFraction y = term.kind(k) < 2 ? null : results[term.second(k)];
            boolean isNone = switch (term.kind(k)) {
                case Operations.QUOTIENT -> Fractions.signum(y) == 0;
                case Operations.LOGARITHM -> Fractions.signum(x) <= 0;
                case Operations.ROOT -> Fractions.signum(x) < 0;
                default -> false;
            };
            if (isNone) {
                return null;
            }
            results[k] = switch (term.kind(k)) {
                case Operations.NUMBER -> term.number(k);
                case Operations.VARIABLE -> point[term.first(k)];
                case Operations.SUM -> x.add(y.multiply(term.number(k)));
                case Operations.PRODUCT -> x.multiply(y);
                case Operations.SQUARE -> x.multiply(x);
                case Operations.QUOTIENT -> x.divide(y);
                case Operations.ABSOLUTE -> x.abs();
                case Operations.SMALLER -> x.compareTo(y) <= 0 ? x : y;
                default -> BigFraction.ONE;
            };
        }
        return results;
    }

    private static int sign(BigFraction... results) {
        return Fractions.signum(results[results.length - 1]);
    }

    private static Ranges face(Draw draw, int[] sides, int q, int... box) {
        int[] ends = new int[4];
        for (int i = 0; i < 2; i++) {
            int end = sides[i] == 1 || sides[i] == -1 ? 1 : -1;
            int from = i == q ? end : 0;
            ends[2 * i] = sides[i] == 0 ? box[2 * i] : Math.min(from, end);
            ends[2 * i + 1] = sides[i] == 0 ? box[2 * i + 1] : Math.max(from, end);
        }
        if (draw.oneIn(CHANGES * 2)) {
            ends[draw.upTo(3)] += draw.oneIn(2) ? 1 : -1;
        }
        return ends[0] > ends[1] || ends[2] > ends[3] ? null : SmallTerms.box(ends);
    }

    /** A range of a variable that fits how it is multiplied, mostly. */
    private static int[] range(Draw draw, int side) {
        if (side == 0 || draw.oneIn(CHANGES)) {
            return new int[] {-draw.upTo(3), draw.upTo(3)};
        }
        int low = side < 0 ? 1 : draw.upTo(1);
        return side == 2 ? new int[] {-4, -low} : new int[] {low, 4};
    }

    /** A statement, and the ends of its box. */
    private record Stated(NotNegativeWhere known, int... ends) {
    }

    /** Something that is made up: how two variables are multiplied, a box, a goal and a guard. */
    private static final class Offer {
        private final Draw draw;
        private final int[] sides;
        private final int[] ends;
        private final Ranges box;
        private final Term each;
        private final Multiple goal;
        private final Multiple guard;
        private final boolean isOfGuard;
        private final List<NotNegativeWhere> signs = new ArrayList<>();
        private final List<Integer> variables = new ArrayList<>();

        Offer(Draw draw) {
            this.draw = draw;
            sides = new int[] {draw.upTo(4) - 2, draw.upTo(4) - 2};
            ends = IntStream.of(sides).flatMap(side -> IntStream.of(range(draw, side))).toArray();
            box = SmallTerms.box(ends);
            each = SmallTerms.term(SmallTerms.operation(0, 0, 0, sides[0]), SmallTerms.operation(0, 0, 0, sides[1]));
            guard = guard(draw, sides);
            isOfGuard = draw.oneIn(3);
            goal = isOfGuard ? guard : goal(draw, sides);
        }

        private static Multiple goal(Draw draw, int... sides) {
            Multiple goal = new Multiple(draw, sides);
            goal.form();
            IntStream.range(0, draw.upTo(2)).forEach(i -> goal.more());
            if (draw.oneIn(4)) {
                goal.logarithm();
            }
            goal.end(false);
            return goal;
        }

        private static Multiple guard(Draw draw, int... sides) {
            Multiple guard = new Multiple(draw, sides);
            guard.form();
            boolean isOne = draw.oneIn(2);
            if (isOne) {
                guard.logarithm();
            }
            guard.end(isOne);
            return guard;
        }

        /** Null if the kernel states nothing. */
        Stated stated() {
            ScaledResults results = results();
            ScaledCondition condition = results == null ? null : condition();
            int some = draw.upTo(1);
            NotNegativeOn start = NotNegativeOn.of(sides[some] == 2 ? opposite(some) : variable(some), box, !draw.oneIn(CHANGES * 2), LN,
                MOST_BITS);
            boolean strict = draw.oneIn(2);
            NotNegativeWhere[] faces = {face(0, strict), face(1, strict)};
            for (int q = 0; q < 2; q++) {
                faces[q] = faces[q] == null && sides[q] == 0 ? faces[1 - q] : faces[q];
            }
            NotNegativeWhere known = condition == null || start == null || faces[0] == null || faces[1] == null ? null
                : NotNegativeWhere.ofMultiples(results, condition, signs.toArray(NotNegativeWhere[]::new), numbers(variables), faces,
                    NotNegativeWhere.of(start, guard.first(), true), some, strict);
            return known == null ? null : new Stated(known, ends);
        }

        private ScaledResults results() {
            int[] places = goal.changed(goal.places);
            int[] degrees = goal.changed(goal.degrees);
            ScaledTerm multiple = ScaledTerm.of(new Scale(goal.first(), goal.second(), each, 1), places, degrees);
            return multiple == null ? null : ScaledResults.of(multiple, places, degrees, goal.changed(goal.same));
        }

        private ScaledCondition condition() {
            for (int i = 0; i < 2; i++) {
                NotNegativeOn positive = NotNegativeOn.of(variable(i), box, true, LN, MOST_BITS);
                if (positive != null) {
                    signs.add(NotNegativeWhere.of(positive, guard.first(), true));
                    variables.add(draw.oneIn(CHANGES * 4) ? 1 - i : i);
                }
            }
            int[] places = guard.changed(guard.places);
            int[] degrees = guard.changed(guard.degrees);
            ScaledTerm multiple = ScaledTerm.of(new Scale(guard.first(), guard.second(), each, 1), places, degrees);
            return multiple == null ? null : ScaledCondition.of(box, multiple, places, degrees, guard.changed(guard.reasons()),
                signs.toArray(NotNegativeWhere[]::new), numbers(variables));
        }

        private NotNegativeWhere face(int q, boolean strict) {
            Ranges face = ScaledStatementsTest.face(draw, sides, q, ends);
            if (face == null || isOfGuard) {
                return face == null ? null : NotNegativeWhere.of(face, guard.second());
            }
            NotNegativeOn known = NotNegativeOn.of(goal.second(), face, strict, LN, MOST_BITS);
            return known == null ? null : NotNegativeWhere.of(known, guard.second(), true);
        }

        private static int[] numbers(List<Integer> numbers) {
            return numbers.stream().mapToInt(Integer::intValue).toArray();
        }

        private static Term variable(int i) {
            return SmallTerms.term(SmallTerms.operation(1, i, 0));
        }

        private static Term opposite(int i) {
            return SmallTerms.term(SmallTerms.operation(0, 0, 0, 0), SmallTerms.operation(1, i, 0), SmallTerms.operation(2, 0, 1, -1));
        }
    }

    @Test
    void whatIsStatedIsTrue() {
        Draw draw = new Draw(new Random(20261202));
        int stated = 0;
        int points = 0;
        for (int i = 0; i < TRIES; i++) {
            Stated known = new Offer(draw).stated();
            stated += known == null ? 0 : 1;
            points += known == null ? 0 : points(known);
        }
        assertTrue(stated > TRIES / 100 && points > 3 * stated, stated + " statements, " + points + " points");
    }

    /** At how many points the condition holds; fails if the statement is wrong at one. */
    private static int points(Stated stated) {
        NotNegativeWhere known = stated.known();
        int points = 0;
        for (BigFraction x : PLACES) {
            for (BigFraction y : PLACES) {
                BigFraction[] where = isIn(stated.ends(), x, y) ? results(known.condition, x, y) : null;
                if (where != null && sign(where) > 0) {
                    points++;
                    BigFraction[] results = results(known.term, x, y);
                    assertTrue(results != null && sign(results) >= (known.strict ? 1 : 0),
                        () -> "at " + x + ", " + y + ": " + text(known.term) + " where " + text(known.condition));
                }
            }
        }
        return points;
    }

    private static boolean isIn(int[] ends, BigFraction... point) {
        return IntStream.range(0, point.length).allMatch(i -> new BigFraction(ends[2 * i]).compareTo(point[i]) <= 0
            && new BigFraction(ends[2 * i + 1]).compareTo(point[i]) >= 0);
    }

    private static String text(Term term) {
        return IntStream.range(0, term.size())
            .mapToObj(k -> term.kind(k) + " " + term.first(k) + " " + term.second(k) + " " + term.number(k)).toList().toString();
    }
}
