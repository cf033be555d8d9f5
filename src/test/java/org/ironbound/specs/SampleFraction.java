package org.ironbound.specs;

import static java.math.BigInteger.ONE;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.dfp.DfpMath;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.OutOfReach;

/** Operations of the terms of {@link SampleTerm} as fractions of polynomials, written by the rules of [SAME-RESULT], exactly. */
final class SampleFraction {
    private static final String NEAR = "1e-30";
    private static final BigFraction NONE = new BigFraction(7, 3);
    private static final int MOST_FRACTIONS = 50;
    private static final int MOST_POINTS = 2000;

    private record Quotient(SamplePolynomial top, SamplePolynomial bottom) {
        /** Whether some multiple of both is so at the point, and no larger. */
        boolean isSo(BigInteger a, BigInteger p, List<BigInteger> wanted) {
            BigInteger n = top.at(a, p);
            BigInteger d = bottom.at(a, p);
            BigInteger c = d.signum() != 0 ? quotient(wanted.get(1), d) : n.signum() != 0 ? quotient(wanted.get(0), n) : ONE;
            return c != null && n.multiply(c).equals(wanted.get(0)) && d.multiply(c).equals(wanted.get(1))
                && c.multiply(top.norm().max(bottom.norm())).compareTo(wanted.get(2)) <= 0
                && top.degree().compareTo(wanted.get(3)) <= 0 && bottom.degree().compareTo(wanted.get(4)) <= 0;
        }

        /** The positive whole number that is x/y, null if it is none. */
        private static BigInteger quotient(BigInteger x, BigInteger y) {
            BigInteger[] quotient = x.divideAndRemainder(y);
            return quotient[1].signum() == 0 && quotient[0].signum() > 0 ? quotient[0] : null;
        }
    }

    private final BigInteger term;
    private final BigInteger box;
    private final Map<BigInteger, Set<Integer>> unknowns = new HashMap<>();
    private final Map<BigInteger, List<Quotient>> known = new HashMap<>();

    private SampleFraction(BigInteger term, BigInteger box, BigInteger list) {
        this.term = term;
        this.box = box;
        BigInteger rest = list;
        Set<BigInteger> found = new HashSet<>();
        while (rest.signum() != 0) {
            List<BigInteger> last = SampleLearner.arguments(rest, "operation");
            if (found.add(last.get(1)) && last.get(1).signum() >= 0) {
                unknowns.computeIfAbsent(last.get(3), any -> new HashSet<>()).add(SampleTerm.index(last.get(1)));
            }
            if (last.get(0).compareTo(rest) >= 0) {
                throw new OutOfReach("a list of itself");
            }
            rest = last.get(0);
        }
    }

    static boolean isUnit(BigInteger a, BigInteger p, BigInteger i, BigInteger x) {
        return i.signum() >= 0 && SamplePolynomial.unit(a, p, SampleTerm.index(i)).equals(x);
    }

    /** a: the term, the box, how many operations, the list, the base and the power of the point, the operation, and what it is there. */
    static boolean isFraction(BigInteger[] a) {
        if (a[6].signum() < 0 || a[6].compareTo(a[2]) >= 0) {
            return false;
        }
        List<BigInteger> wanted = List.of(a).subList(7, a.length);
        return new SampleFraction(a[0], a[1], a[3]).of(a[6]).stream().anyMatch(quotient -> quotient.isSo(a[4], a[5], wanted));
    }

    /** The first fraction of an operation: numerator and denominator at the point, norm and degrees. */
    static BigInteger[] image(BigInteger term, BigInteger box, BigInteger list, BigInteger a, BigInteger p, int k) {
        Quotient found = new SampleFraction(term, box, list).of(BigInteger.valueOf(k)).get(0);
        return new BigInteger[] {found.top.at(a, p), found.bottom.at(a, p), found.top.norm().max(found.bottom.norm()), found.top.degree(),
            found.bottom.degree()};
    }

    private List<Quotient> of(BigInteger k) {
        List<Quotient> found = known.get(k);
        if (found == null) {
            found = new ArrayList<>();
            for (int i : unknowns.getOrDefault(k, Set.of())) {
                found.add(new Quotient(SamplePolynomial.unknown(i), SamplePolynomial.ONE));
            }
            List<BigInteger> operation = SampleTerm.operation(term, k);
            if (operation != null) {
                found.addAll(written(k, operation));
            }
            found = found.stream().distinct().toList();
            if (found.size() > MOST_FRACTIONS) {
                throw new OutOfReach("many fractions");
            }
            known.put(k, found);
        }
        return found;
    }

    private List<Quotient> written(BigInteger k, List<BigInteger> operation) {
        int kind = SampleTerm.index(operation.get(0));
        BigInteger i = operation.get(1);
        BigInteger j = kind == 4 ? i : operation.get(2);
        if (kind == 0) {
            return operation.get(4).signum() <= 0 ? List.of()
                : List.of(new Quotient(SamplePolynomial.number(operation.get(3)), SamplePolynomial.number(operation.get(4))));
        }
        if (kind == 1) {
            return variable(i);
        }
        if (kind > 5 || i.signum() < 0 || i.compareTo(k) >= 0 || j.signum() < 0 || j.compareTo(k) >= 0) {
            return List.of();
        }
        List<Quotient> all = new ArrayList<>();
        for (Quotient x : of(i)) {
            for (Quotient y : kind == 4 ? List.of(x) : of(j)) {
                all.add(result(kind, operation, x, y));
            }
        }
        if (kind == 3) {
            all.addAll(ofNull(i));
            all.addAll(ofNull(j));
        }
        if (kind == 4) {
            all.addAll(ofSquare(i));
        }
        return all;
    }

    /** The square of a square root, or of an absolute value, by what that is of. */
    private List<Quotient> ofSquare(BigInteger i) {
        List<BigInteger> root = SampleTerm.operation(term, i);
        if (root == null || root.get(1).signum() < 0 || root.get(1).compareTo(i) >= 0) {
            return List.of();
        }
        return switch (root.get(0).intValueExact()) {
            case 8 -> of(root.get(1));
            case 9 -> of(root.get(1)).stream().map(x -> new Quotient(x.top.times(x.top), x.bottom.times(x.bottom))).toList();
            default -> List.of();
        };
    }

    /** 0/d, as a product with that number is written. */
    private List<Quotient> ofNull(BigInteger l) {
        List<BigInteger> number = SampleTerm.operation(term, l);
        boolean isNull = number != null && number.get(0).signum() == 0 && number.get(3).signum() == 0 && number.get(4).signum() > 0;
        return isNull ? List.of(new Quotient(SamplePolynomial.number(BigInteger.ZERO), SamplePolynomial.number(number.get(4)))) : List.of();
    }

    private static Quotient result(int kind, List<BigInteger> operation, Quotient x, Quotient y) {
        return switch (kind) {
            case 2 -> {
                BigInteger n = operation.get(3);
                BigInteger d = operation.get(4);
                if (d.signum() <= 0) {
                    throw new OutOfReach("denominator " + d);
                }
                yield new Quotient(x.top.times(y.bottom).times(d).plus(y.top.times(x.bottom).times(n)), x.bottom.times(y.bottom).times(d));
            }
            case 5 -> new Quotient(x.top.times(y.bottom), x.bottom.times(y.top));
            default -> new Quotient(x.top.times(y.top), x.bottom.times(y.bottom));
        };
    }

    /** A variable that is one number on the box. */
    private List<Quotient> variable(BigInteger v) {
        int variable = SampleTerm.index(v);
        List<Map<Integer, BigFraction>> points = SampleTerm.points(box);
        if (points.isEmpty()) {
            throw new OutOfReach("a box without points");
        }
        List<BigFraction> values = points.stream().map(point -> point.getOrDefault(variable, NONE)).distinct().toList();
        return v.signum() < 0 || values.size() != 1 || values.get(0) == NONE ? List.of()
            : List.of(new Quotient(SamplePolynomial.number(values.get(0).getNumerator()),
                SamplePolynomial.number(values.get(0).getDenominator())));
    }

    /** Of the first m operations of a term, two have the same result at points of a box; a variable without range is a few numbers. */
    static boolean isSame(BigInteger term, BigInteger box, BigInteger m, BigInteger k, BigInteger l) {
        return isPower(term, box, m, k, l, ONE);
    }

    /** The same of the result of one and a power of that of another. */
    static boolean isPower(BigInteger term, BigInteger box, BigInteger m, BigInteger k, BigInteger l, BigInteger n) {
        if (n.signum() <= 0) {
            return false;
        }
        int size = SampleTerm.index(m);
        int exponent = SampleTerm.index(n);
        SampleTerm.Operations operations = new SampleTerm.Operations(term);
        for (Map<Integer, BigFraction> point : points(term, box)) {
            SampleTerm.Results results = new SampleTerm.Results(operations, point);
            if (SampleSlope.areDefined(results, size) && !areSame(results.at(k), power(results.at(l), exponent))) {
                return false;
            }
        }
        return true;
    }

    private static SampleTerm.Number power(SampleTerm.Number x, int n) {
        return x == null || n == 1 ? x : x.exact != null ? SampleTerm.Number.of(x.exact.pow(n))
            : SampleTerm.Number.of(DfpMath.pow(x.about(), n));
    }

    static boolean areSame(SampleTerm.Number x, SampleTerm.Number y) {
        if (x == null || y == null) {
            return false;
        }
        if (x.exact != null && y.exact != null) {
            return x.exact.equals(y.exact);
        }
        Dfp most = x.about().abs().add(x.about().getOne()).multiply(x.about().newInstance(NEAR));
        return x.about().subtract(y.about()).abs().lessThan(most);
    }

    /** Points of the box, beside each some values of the variables that are in the term only; some of these points if they are many. */
    static List<Map<Integer, BigFraction>> points(BigInteger term, BigInteger box) {
        List<Map<Integer, BigFraction>> points = SampleTerm.points(box);
        if (points.isEmpty()) {
            return points;
        }
        List<Map<Integer, BigFraction>> others = SampleSlope.points(term, points.get(0).keySet());
        int all = points.size() * others.size();
        IntStream chosen = all <= MOST_POINTS ? IntStream.range(0, all) : new Random(all).ints(0, all).distinct().limit(MOST_POINTS);
        return chosen.mapToObj(i -> {
            Map<Integer, BigFraction> both = new TreeMap<>(others.get(i % others.size()));
            both.putAll(points.get(i / others.size()));
            return both;
        }).toList();
    }
}
