package org.ironbound.specs;

import static java.math.BigInteger.ONE;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;
import org.ironbound.reference.Nameless;
import org.ironbound.reference.OutOfReach;

/**
 * Slopes of the terms of {@link SampleTerm}, found by differences: whether a result has a derivative is tried at some points, on very short
 * ways to both sides of each.
 */
final class SampleSlope {
    private static final List<BigFraction> VALUES = List.of(new BigFraction(-5, 2), new BigFraction(-1), new BigFraction(-1, 3),
        BigFraction.ZERO, new BigFraction(1, 2), BigFraction.ONE, new BigFraction(2));
    private static final int MOST_POINTS = 400;
    /** The length of a way: a power of two, of which most denominators are one too, so that fractions are reduced soon. */
    private static final BigFraction STEP = new BigFraction(ONE, BigInteger.TWO.pow(66));
    /** Differences are as far from slopes, relative to these: the curves of drawn terms are not steeper. */
    private static final String NEAR = "1e-12";
    private static final int MOST_ANSWERS = 100;
    /** The last ones: a clause is tried with arguments, then with one of them changed, and most of what it asks is asked again. */
    private static final Map<List<Object>, Boolean> ANSWERS = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, Boolean> eldest) {
            return size() > MOST_ANSWERS;
        }
    });

    private SampleSlope() {
    }

    static boolean isOf(BigInteger term, BigInteger k, List<BigInteger> wanted) {
        List<BigInteger> operation = SampleTerm.operation(term, k);
        return operation != null && operation.subList(0, 3).equals(wanted);
    }

    static boolean isNumber(BigInteger term, BigInteger k, BigInteger n) {
        List<BigInteger> operation = SampleTerm.operation(term, k);
        if (operation == null || operation.get(0).signum() != 0) {
            return false;
        }
        if (operation.get(4).signum() <= 0) {
            throw new OutOfReach("denominator " + operation.get(4));
        }
        return operation.get(3).equals(n.multiply(operation.get(4)));
    }

    static boolean begins(BigInteger term, BigInteger start, BigInteger n) {
        for (int k = 0; k < SampleTerm.index(n); k++) {
            List<BigInteger> mine = SampleTerm.operation(term, BigInteger.valueOf(k));
            List<BigInteger> other = SampleTerm.operation(start, BigInteger.valueOf(k));
            if (mine == null ? other != null : !mine.equals(other)) {
                return false;
            }
        }
        return true;
    }

    static boolean isSlope(BigInteger term, BigInteger v, BigInteger m, BigInteger k, BigInteger p, BigInteger c) {
        // By what the term is, for its name may become that of another one.
        List<Object> asked = List.of(SampleTerm.operations(term), v, m, k, p, c);
        Boolean answer = ANSWERS.get(asked);
        if (answer == null) {
            answer = isFound(term, v, m, k, p, c);
            ANSWERS.put(asked, answer);
        }
        return answer;
    }

    private static boolean isFound(BigInteger term, BigInteger v, BigInteger m, BigInteger k, BigInteger p, BigInteger c) {
        int size = SampleTerm.index(m);
        SampleTerm.Operations operations = new SampleTerm.Operations(term);
        for (Map<Integer, BigFraction> point : points(term)) {
            SampleTerm.Results from = new SampleTerm.Results(operations, point);
            if (!areDefined(from, size)) {
                continue;
            }
            for (BigFraction step : List.of(STEP, STEP.negate())) {
                SampleTerm.Results to = new SampleTerm.Results(operations, moved(point, SampleTerm.index(v), step));
                if (areDefined(to, size) && !isSlope(from, to, step, k, p, c)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isSlope(SampleTerm.Results from, SampleTerm.Results to, BigFraction step, BigInteger k, BigInteger p,
            BigInteger c) {
        SampleTerm.Number start = from.at(k);
        SampleTerm.Number end = to.at(k);
        SampleTerm.Number slope = from.at(p);
        if (start == null || end == null || slope == null) {
            return false;
        }
        // One factor: a Dfp takes far longer to divide than to multiply.
        Dfp found = end.about().subtract(start.about()).multiply(SampleTerm.dfp(new BigFraction(c, ONE).divide(step)));
        Dfp most = slope.about().abs().add(slope.about().getOne()).multiply(slope.about().newInstance(NEAR));
        return found.subtract(slope.about()).abs().lessThan(most);
    }

    /** Wherever the operation p has a result, that is e^(-x^2/2) of the result of the operation i. */
    static boolean isBell(BigInteger term, BigInteger p, BigInteger i) {
        return areNear(term, p, from -> {
            SampleTerm.Number x = from.at(i);
            return x == null ? null : x.about().multiply(x.about()).divide(2).negate().exp();
        });
    }

    static boolean isRootOfTwoPi(BigInteger term, BigInteger p) {
        Dfp root = SampleTerm.dfp(new BigFraction(2)).multiply(SampleTerm.pi().about()).sqrt();
        return areNear(term, p, from -> root);
    }

    private static boolean areNear(BigInteger term, BigInteger p, Function<SampleTerm.Results, Dfp> wanted) {
        SampleTerm.Operations operations = new SampleTerm.Operations(term);
        return points(term).stream().map(point -> new SampleTerm.Results(operations, point)).allMatch(from -> {
            SampleTerm.Number found = from.at(p);
            Dfp other = found == null ? null : wanted.apply(from);
            return found == null || other != null
                && found.about().subtract(other).abs().lessThan(other.add(other.getOne()).multiply(other.newInstance(NEAR)));
        });
    }

    static boolean areDefined(SampleTerm.Results point, int size) {
        for (int i = 0; i < size; i++) {
            if (point.at(BigInteger.valueOf(i)) == null) {
                return false;
            }
        }
        return true;
    }

    private static Map<Integer, BigFraction> moved(Map<Integer, BigFraction> point, int variable, BigFraction step) {
        Map<Integer, BigFraction> next = new TreeMap<>(point);
        next.computeIfPresent(variable, (v, x) -> x.add(step));
        return next;
    }

    /** Some points, as values of the variables of a term. */
    static List<Map<Integer, BigFraction>> points(BigInteger term) {
        return points(term, Set.of());
    }

    /** Without those variables that are known. */
    static List<Map<Integer, BigFraction>> points(BigInteger term, Set<Integer> known) {
        Map<Integer, BigFraction> variables = new TreeMap<>();
        for (List<BigInteger> operation : SampleTerm.operations(term)) {
            if (operation.get(1).equals(ONE)) {
                variables.put(SampleTerm.index(operation.get(2)), BigFraction.ZERO);
            }
        }
        variables.keySet().removeAll(known);
        List<Map<Integer, BigFraction>> points = List.of(variables);
        for (int variable : variables.keySet()) {
            List<Map<Integer, BigFraction>> more = new ArrayList<>();
            for (Map<Integer, BigFraction> point : points) {
                VALUES.forEach(x -> more.add(moved(point, variable, x)));
            }
            points = more;
            if (points.size() > MOST_POINTS) {
                throw new OutOfReach("many variables");
            }
        }
        return points;
    }

    static boolean isFree(BigInteger box, BigInteger v) {
        return !SampleTerm.ranges(box).containsKey(SampleTerm.index(v)) || SampleTerm.points(box).isEmpty();
    }

    static boolean isSwept(BigInteger box, BigInteger face, BigInteger along, BigInteger v, BigInteger c) {
        return c.abs().equals(ONE)
            && areEnds(box, face, along, v, way -> Fractions.signum(way.length()) * c.signum() >= 0);
    }

    static boolean isReached(BigInteger box, BigInteger start, BigInteger along, BigInteger v, BigFraction low, BigFraction high) {
        return areEnds(box, start, along, v, way -> way.isFrom(low, high));
    }

    /** A way to a point, in the direction of a variable. */
    record Way(Map<Integer, BigFraction> end, int variable, BigFraction start) {
        BigFraction length() {
            return end.get(variable).subtract(start);
        }

        boolean isFrom(BigFraction low, BigFraction high) {
            return low.compareTo(length()) <= 0 && length().compareTo(high) <= 0;
        }

        /** The point where this part of it lies behind. */
        Map<Integer, BigFraction> at(BigFraction part) {
            return put(end, variable, start.add(part.multiply(length())));
        }
    }

    /** Whether all points of the box are ends of ways in another one that begin in the face, of this kind. */
    static boolean areEnds(BigInteger box, BigInteger face, BigInteger along, BigInteger v, Predicate<Way> isWanted) {
        if (v.signum() < 0) {
            throw new Nameless("variable " + v);
        }
        Map<Integer, List<SampleTerm.Range>> starts = SampleTerm.around(face);
        Map<Integer, List<SampleTerm.Range>> ways = SampleTerm.around(along);
        List<Map<Integer, BigFraction>> points = SampleTerm.points(box);
        int variable = SampleTerm.index(v);
        for (Map<Integer, BigFraction> point : points) {
            if (!point.keySet().containsAll(starts.keySet()) || !point.keySet().containsAll(ways.keySet())) {
                // A variable without a range is everywhere, so outside of those too.
                return false;
            }
            if (!point.containsKey(variable)) {
                throw new OutOfReach("ways in a direction of which no box speaks");
            }
            BigFraction end = point.get(variable);
            List<BigFraction> from = starts.containsKey(variable) ? SampleTerm.values(starts.get(variable)) : List.of(end);
            if (from.stream().noneMatch(start -> SampleTerm.isIn(face, put(point, variable, start))
                    && isWay(along, point, variable, start, end) && isWanted.test(new Way(point, variable, start)))) {
                return false;
            }
        }
        return true;
    }

    static Map<Integer, BigFraction> put(Map<Integer, BigFraction> point, int variable, BigFraction x) {
        Map<Integer, BigFraction> other = new TreeMap<>(point);
        other.put(variable, x);
        return other;
    }

    /** Whether all points between are in the box: the ends, and one that is no whole number unless both are the same. */
    static boolean isWay(BigInteger box, Map<Integer, BigFraction> point, int variable, BigFraction start, BigFraction end) {
        BigFraction third = start.multiply(2).add(end).divide(3);
        BigFraction middle = start.add(end).divide(BigInteger.TWO);
        return List.of(start, third, middle, end).stream().allMatch(x -> SampleTerm.isIn(box, put(point, variable, x)));
    }
}
