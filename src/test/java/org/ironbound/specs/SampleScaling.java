package org.ironbound.specs;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;
import org.ironbound.reference.OutOfReach;

/** Variables of the terms of {@link SampleTerm} that are multiplied by one number, or their reciprocals are, at some points. */
final class SampleScaling {
    /** Such numbers. */
    private static final List<BigFraction> NUMBERS = List.of(new BigFraction(1, 4), new BigFraction(1, 3), BigFraction.TWO);
    /** From 0 to 1. */
    private static final List<BigFraction> SHARES = List.of(BigFraction.ZERO, new BigFraction(1, 1000), new BigFraction(2, 3),
        BigFraction.ONE);
    private static final int MOST_POWER = 20;

    private SampleScaling() {
    }

    /** The terms t and u, r, n and l, the operations k and p, and d. */
    static boolean isScaled(BigInteger[] a) {
        Map<Integer, Integer> sides = sides(a[2], a[3]);
        SampleTerm.Operations of = new SampleTerm.Operations(a[0]);
        SampleTerm.Operations in = new SampleTerm.Operations(a[1]);
        for (Map<Integer, BigFraction> point : SampleCopy.points(a[0], a[1])) {
            SampleTerm.Number here = new SampleTerm.Results(of, point).at(a[5]);
            for (BigFraction c : here == null ? List.<BigFraction>of() : NUMBERS) {
                Map<Integer, BigFraction> multiple = multiple(point, sides, power(c, a[4]));
                if (multiple != null
                        && !SampleFraction.areSame(new SampleTerm.Results(in, multiple).at(a[6]), times(here, power(c, a[7])))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The term f, the box b, r and n, and m. */
    static boolean areKept(BigInteger[] a) {
        Map<Integer, Integer> sides = sides(a[2], a[3]);
        SampleTerm.Operations operations = new SampleTerm.Operations(a[0]);
        for (Map<Integer, BigFraction> point : SampleFraction.points(a[0], a[1])) {
            for (BigFraction c : NUMBERS) {
                Map<Integer, BigFraction> multiple = multiple(point, sides, c);
                if (multiple != null && !SampleSlope.areDefined(new SampleTerm.Results(operations, multiple), SampleTerm.index(a[4]))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The terms t and u, r and n, m and k. */
    static boolean areBack(BigInteger[] a) {
        Map<Integer, Integer> sides = sides(a[2], a[3]);
        SampleTerm.Operations of = new SampleTerm.Operations(a[0]);
        SampleTerm.Operations in = new SampleTerm.Operations(a[1]);
        for (Map<Integer, BigFraction> point : SampleCopy.points(a[0], a[1])) {
            boolean isDefined = SampleSlope.areDefined(new SampleTerm.Results(of, point), SampleTerm.index(a[5]));
            for (BigFraction c : isDefined ? List.<BigFraction>of() : NUMBERS) {
                Map<Integer, BigFraction> multiple = multiple(point, sides, c);
                if (multiple != null && SampleSlope.areDefined(new SampleTerm.Results(in, multiple), SampleTerm.index(a[4]))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The boxes b and a, r and n, and q. */
    static boolean isFace(BigInteger[] a) {
        Map<Integer, Integer> sides = sides(a[2], a[3]);
        int q = SampleTerm.index(a[4]);
        if (!sides.containsKey(q)) {
            return true;
        }
        TreeSet<Integer> ranges = new TreeSet<>(SampleTerm.around(a[1]).keySet());
        for (Map<Integer, BigFraction> point : SampleTerm.points(a[0])) {
            List<Map<Integer, BigFraction>> points = List.of(point);
            for (int variable : ranges) {
                if (!sides.containsKey(variable) && !point.containsKey(variable)) {
                    return false;
                }
                points = sides.containsKey(variable) ? with(points, variable, shares(sides.get(variable), variable == q)) : points;
            }
            if (!points.stream().allMatch(one -> SampleTerm.isIn(a[1], one))) {
                return false;
            }
        }
        return true;
    }

    /** From 0 to 1, or -1, or only that. */
    private static List<BigFraction> shares(int side, boolean isEnd) {
        return (isEnd ? List.of(BigFraction.ONE) : SHARES).stream().map(share -> isUp(side) ? share : share.negate()).toList();
    }

    private static boolean isUp(int side) {
        return side == 1 || side == -1;
    }

    private static List<Map<Integer, BigFraction>> with(List<Map<Integer, BigFraction>> points, int variable, List<BigFraction> values) {
        List<Map<Integer, BigFraction>> more = new ArrayList<>();
        points.forEach(point -> values.forEach(x -> more.add(SampleSlope.put(point, variable, x))));
        return more;
    }

    /** The term u, the box b, r and n, m, q and w. */
    static boolean areFaces(BigInteger[] a) {
        Map<Integer, Integer> sides = sides(a[2], a[3]);
        int size = SampleTerm.index(a[4]);
        int first = SampleTerm.index(a[5]);
        SampleTerm.Operations operations = new SampleTerm.Operations(a[0]);
        for (Map<Integer, BigFraction> point : SampleFraction.points(a[0], a[1])) {
            for (int q : sides.keySet()) {
                BigFraction x = point.get(q);
                int side = sides.get(q);
                if (q < first && (x == null || !isOnSide(side, Fractions.signum(x)))) {
                    return false;
                }
                Map<Integer, BigFraction> multiple = q >= first || Fractions.signum(x) == 0 ? null
                    : multiple(point, sides, side > 0 ? x.abs().reciprocal() : x);
                if (multiple != null && sides.keySet().stream().allMatch(i -> isShare(multiple.get(i), isUp(sides.get(i))))
                        && !isAbove(new SampleTerm.Results(operations, multiple), size, a[6].signum() > 0 ? 1 : 0)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isOnSide(int side, int sign) {
        return side < 0 ? sign > 0 : side == 1 ? sign >= 0 : sign <= 0;
    }

    private static boolean isShare(BigFraction x, boolean isUp) {
        BigFraction share = x == null || isUp ? x : x.negate();
        return share != null && Fractions.signum(share) >= 0 && share.compareTo(BigFraction.ONE) <= 0;
    }

    private static boolean isAbove(SampleTerm.Results results, int size, int least) {
        return size > 0 && SampleSlope.areDefined(results, size)
            && results.at(BigInteger.valueOf(size - 1L)).compareTo(BigFraction.ZERO) >= least;
    }

    /** The numbers 1, 2, -1 and -2 of variables. */
    private static Map<Integer, Integer> sides(BigInteger term, BigInteger n) {
        Map<Integer, Integer> sides = new TreeMap<>();
        for (int i = 0; i < SampleTerm.index(n); i++) {
            for (int side : new int[] {1, 2, -1, -2}) {
                if (SampleSlope.isNumber(term, BigInteger.valueOf(i), BigInteger.valueOf(side))) {
                    sides.put(i, side);
                }
            }
        }
        return sides;
    }

    /** The multiple of a point; null if there is none. */
    private static Map<Integer, BigFraction> multiple(Map<Integer, BigFraction> point, Map<Integer, Integer> sides, BigFraction c) {
        Map<Integer, BigFraction> multiple = new TreeMap<>(point);
        for (Map.Entry<Integer, Integer> side : sides.entrySet()) {
            BigFraction x = point.get(side.getKey());
            if (x != null && side.getValue() < 0 && Fractions.signum(x) == 0) {
                return null;
            }
            if (x != null) {
                BigFraction reciprocal = side.getValue() > 0 ? null : side.getValue() == -1 ? c.divide(x) : c.divide(x).negate();
                multiple.put(side.getKey(), side.getValue() > 0 ? x.multiply(c) : reciprocal);
            }
        }
        return multiple;
    }

    private static BigFraction power(BigFraction c, BigInteger exponent) {
        if (exponent.abs().compareTo(BigInteger.valueOf(MOST_POWER)) > 0) {
            throw new OutOfReach("a large power");
        }
        return c.pow(exponent.intValueExact());
    }

    private static SampleTerm.Number times(SampleTerm.Number x, BigFraction factor) {
        if (x.exact != null) {
            return SampleTerm.Number.of(x.exact.multiply(factor));
        }
        Dfp about = x.about();
        return SampleTerm.Number.of(about.multiply(about.newInstance(factor.getNumerator().toString()))
            .divide(about.newInstance(factor.getDenominator().toString())));
    }
}
