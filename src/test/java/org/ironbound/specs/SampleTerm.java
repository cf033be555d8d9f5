package org.ironbound.specs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.dfp.DfpField;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;
import org.ironbound.reference.Nameless;
import org.ironbound.reference.OutOfReach;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference;

/**
 * Terms and boxes by their names in Term. What is said of all points of a box is tried at some: at the ends of each range and at all
 * multiples of 1/GRID in it, which are whole points of boxes and parts of boxes too.
 */
final class SampleTerm {
    /** Values of variables. */
    private static final List<BigFraction> STEADY = List.of(new BigFraction(-3, 2), new BigFraction(0), new BigFraction(1, 3),
        new BigFraction(5, 2));
    /** A part of a box is called so. */
    static final String WHERE = "where";
    /** Points of a real range. */
    static final int GRID = 4;
    private static final int MOST_POINTS = 2000;
    /** Between two points are looked at as many less one. */
    private static final int QUARTERS = 4;
    /** So near to an end are points of a part of a box. */
    private static final BigFraction NEXT = new BigFraction(BigInteger.ONE, BigInteger.TWO.pow(40));
    private static final int MOST_VALUES = 80;
    private static final int LARGEST_EXPONENT = 500;
    private static final int DIGITS = 60;
    /** Digits that a Dfp reads. */
    private static final int READ = DIGITS - 4;
    private static final DfpField FIELD = new DfpField(DIGITS);
    private static final Dfp NEAR = FIELD.newDfp("1e-40");

    /** Many points of boxes have the same coordinates. */
    private static final Known LOGARITHMS = new Known(Dfp::log);
    private static final Known POWERS_OF_E = new Known(Dfp::exp);
    private static final Known SINES = new Known(Dfp::sin);
    private static final Known COSINES = new Known(Dfp::cos);
    private static final Known ARCTANGENTS = new Known(Dfp::atan);
    private static final Known NORMALS = new Known(SampleTerm::normal);

    private SampleTerm() {
    }

    /** The values of a function that were asked for last. */
    private static final class Known {
        private static final int MOST = 10_000;

        private final UnaryOperator<Dfp> function;
        private final Map<BigFraction, Dfp> values = new LinkedHashMap<>(MOST, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<BigFraction, Dfp> eldest) {
                return size() > MOST;
            }
        };

        Known(UnaryOperator<Dfp> function) {
            this.function = function;
        }

        synchronized Dfp of(Number x) {
            return x.exact == null ? function.apply(x.about()) : values.computeIfAbsent(x.exact, any -> function.apply(x.about()));
        }
    }

    /** A number, exactly where it is rational; what it is about is computed when it is asked for, which takes longer than all else. */
    static final class Number {
        /** Null if it is not known. */
        final BigFraction exact;
        /** The number is this power of e; null if that is not known. */
        private final BigFraction exponent;
        private Dfp about;

        private Number(BigFraction exact, BigFraction exponent, Dfp about) {
            this.exact = exact;
            this.exponent = exponent;
            this.about = about;
        }

        static Number of(BigFraction x) {
            return new Number(x, null, null);
        }

        static Number of(Dfp x) {
            return new Number(null, null, x);
        }

        /** That power of e. */
        static Number exponential(Number exponent) {
            return new Number(null, exponent.exact, POWERS_OF_E.of(exponent));
        }

        /** Whether both are the same power of e, so that their difference is 0 and not only near it. */
        boolean isPowerLike(Number other) {
            return exponent != null && other.exponent != null && exponent.compareTo(other.exponent) == 0;
        }

        boolean isNull() {
            return exact != null && Fractions.signum(exact) == 0;
        }

        Dfp about() {
            about = about == null ? dfp(exact) : about;
            return about;
        }

        int compareTo(BigFraction y) {
            if (exact != null) {
                return exact.compareTo(y);
            }
            Dfp other = dfp(y);
            Dfp distance = about().subtract(other).abs();
            if (distance.lessThan(NEAR.multiply(other.abs().add(FIELD.getOne())))) {
                throw new OutOfReach("too near to tell");
            }
            return about().greaterThan(other) ? 1 : -1;
        }
    }

    /** The number rounded first: a Dfp reads longer numbers wrongly. */
    static Dfp dfp(BigFraction x) {
        return dfp(rounded(x, READ));
    }

    private static Dfp dfp(BigDecimal x) {
        return FIELD.newDfp(x.unscaledValue() + "e" + -x.scale());
    }

    private static BigDecimal rounded(BigFraction x, int digits) {
        BigDecimal numerator = new BigDecimal(x.getNumerator());
        BigDecimal denominator = new BigDecimal(x.getDenominator());
        // Not by a MathContext, which looks for zeros at the end, for most of the time.
        return numerator.divide(denominator, digits - numerator.precision() + denominator.precision(), RoundingMode.HALF_EVEN);
    }

    /** What is said of one variable in a box. */
    record Range(BigFraction low, BigFraction high, boolean whole) {
        boolean has(BigFraction x) {
            return low.compareTo(x) <= 0 && x.compareTo(high) <= 0 && (!whole || Fractions.isInteger(x));
        }
    }

    static BigFraction ratio(BigInteger n, BigInteger d) {
        if (d.signum() <= 0) {
            throw new OutOfReach("denominator " + d);
        }
        return new BigFraction(n, d);
    }

    /** Operation k of the term: kind, operands and number; null if there is none. */
    static List<BigInteger> operation(BigInteger term, BigInteger k) {
        BigInteger rest = term;
        while (rest.signum() != 0) {
            List<BigInteger> last = SampleLearner.arguments(rest, "operation");
            if (last.get(1).equals(k)) {
                return last.subList(2, last.size());
            }
            rest = SampleLearner.earlier(last.get(0), rest);
        }
        return null;
    }

    /** All operations, from the last one: number, kind, operands and number. */
    static List<List<BigInteger>> operations(BigInteger term) {
        List<List<BigInteger>> operations = new ArrayList<>();
        BigInteger rest = term;
        while (rest.signum() != 0) {
            List<BigInteger> last = SampleLearner.arguments(rest, "operation");
            operations.add(last.subList(1, last.size()));
            rest = SampleLearner.earlier(last.get(0), rest);
        }
        return operations;
    }

    static boolean isAt(BigInteger[] a) {
        return List.of(a).subList(2, a.length).equals(operation(a[0], a[1]));
    }

    static Map<Integer, List<Range>> ranges(BigInteger box) {
        Map<Integer, List<Range>> ranges = new TreeMap<>();
        BigInteger rest = box;
        while (rest.signum() != 0) {
            List<BigInteger> last = SampleLearner.arguments(rest, "range");
            if (last.get(1).signum() < 0) {
                throw new Nameless("variable " + last.get(1));
            }
            ranges.computeIfAbsent(index(last.get(1)), any -> new ArrayList<>()).add(new Range(ratio(last.get(2), last.get(3)),
                ratio(last.get(4), last.get(5)), last.get(6).equals(BigInteger.ONE)));
            rest = SampleLearner.earlier(last.get(0), rest);
        }
        return ranges;
    }

    static int index(BigInteger i) {
        if (i.bitLength() > 10) {
            throw new OutOfReach("index " + i);
        }
        return i.intValueExact();
    }

    /**
     * Some points of the box, as values of the variables that it speaks of; of a part of it those where its condition holds, some of them
     * next to the ends of ranges, for the condition may not hold at an end.
     */
    static List<Map<Integer, BigFraction>> points(BigInteger box) {
        if (SampleLearner.isOf(box, WHERE)) {
            List<BigInteger> part = SampleLearner.arguments(box, WHERE);
            BigInteger whole = SampleLearner.earlier(part.get(0), box);
            List<Map<Integer, BigFraction>> points = SampleLearner.isOf(whole, WHERE) ? points(whole) : points(whole, NEXT);
            return points.stream().filter(point -> isWhere(part, point)).toList();
        }
        return points(box, BigFraction.ZERO);
    }

    private static List<Map<Integer, BigFraction>> points(BigInteger box, BigFraction distance) {
        List<Map<Integer, BigFraction>> points = List.of(Map.of());
        for (Map.Entry<Integer, List<Range>> entry : ranges(box).entrySet()) {
            List<Map<Integer, BigFraction>> more = new ArrayList<>();
            for (BigFraction x : values(entry.getValue(), distance)) {
                for (Map<Integer, BigFraction> point : points) {
                    Map<Integer, BigFraction> next = new TreeMap<>(point);
                    next.put(entry.getKey(), x);
                    more.add(next);
                }
            }
            points = more;
            if (points.size() > MOST_POINTS) {
                throw new OutOfReach("a large box");
            }
        }
        return points;
    }

    /** Whether the condition of a part of a box holds at a point of the box. */
    private static boolean isWhere(List<BigInteger> part, Map<Integer, BigFraction> point) {
        // What is no term is noticed before what is no size.
        operation(part.get(1), BigInteger.ZERO);
        int size = index(part.get(2));
        Results results = new Results(new Operations(part.get(1)), point);
        for (int i = 0; i < size; i++) {
            if (results.at(BigInteger.valueOf(i)) == null) {
                return false;
            }
        }
        Number last = results.at(BigInteger.valueOf(size - 1));
        return last != null && last.compareTo(BigFraction.ZERO) >= (part.get(3).equals(BigInteger.ONE) ? 1 : 0);
    }

    static List<BigFraction> values(List<Range> ranges) {
        return values(ranges, BigFraction.ZERO);
    }

    /** And those at that distance from an end. */
    private static List<BigFraction> values(List<Range> ranges, BigFraction distance) {
        List<BigFraction> values = new ArrayList<>();
        for (Range range : ranges) {
            values.add(range.low);
            values.add(range.high);
            values.add(range.low.add(distance));
            values.add(range.high.subtract(distance));
            if (range.high.subtract(range.low).compareTo(new BigFraction(MOST_VALUES / GRID)) > 0) {
                throw new OutOfReach("a long range");
            }
            BigInteger first = Fractions.floor(range.low.multiply(GRID).negate()).negate().getNumerator();
            for (BigFraction x = new BigFraction(first, BigInteger.valueOf(GRID)); x.compareTo(range.high) <= 0;
                    x = x.add(new BigFraction(1, GRID))) {
                values.add(x);
            }
        }
        return values.stream().filter(x -> ranges.stream().allMatch(range -> range.has(x))).distinct().toList();
    }

    static boolean isWithin(BigInteger box, BigInteger v, BigInteger low, BigInteger high, BigInteger s) {
        List<Map<Integer, BigFraction>> points = points(box);
        return points.isEmpty() || points.get(0).containsKey(index(v))
            && points.stream().map(point -> point.get(index(v))).allMatch(x -> isBetween(Number.of(x), low, high, s));
    }

    static boolean covers(BigInteger box, BigInteger one, BigInteger other) {
        List<Map<Integer, BigFraction>> points = points(box);
        if (SampleLearner.isOf(one, WHERE) && SampleLearner.isOf(other, WHERE)) {
            List<BigInteger> first = SampleLearner.arguments(one, WHERE);
            List<BigInteger> second = SampleLearner.arguments(other, WHERE);
            return points.stream().allMatch(point -> has(ranges(first.get(0)), point) && isWhere(first, point)
                || has(ranges(second.get(0)), point) && isWhere(second, point));
        }
        Map<Integer, List<Range>> first = ranges(one);
        Map<Integer, List<Range>> second = ranges(other);
        Set<Integer> known = points.isEmpty() ? Set.of() : points.get(0).keySet();
        // A variable without a range is everywhere, so outside of a range too.
        List<Map<Integer, List<Range>>> large = Stream.of(first, second).filter(part -> known.containsAll(part.keySet())).toList();
        return points.stream().allMatch(point -> large.stream().anyMatch(part -> has(part, point)));
    }

    /** The ranges of a box, or of the box that it is a part of. */
    static Map<Integer, List<Range>> around(BigInteger box) {
        return SampleLearner.isOf(box, WHERE) ? around(SampleLearner.earlier(SampleLearner.arguments(box, WHERE).get(0), box))
            : ranges(box);
    }

    /** Whether a point is in a box, or in a part of one. */
    static boolean isIn(BigInteger box, Map<Integer, BigFraction> point) {
        if (!SampleLearner.isOf(box, WHERE)) {
            return has(ranges(box), point);
        }
        List<BigInteger> part = SampleLearner.arguments(box, WHERE);
        return isIn(SampleLearner.earlier(part.get(0), box), point) && isWhere(part, point);
    }

    static boolean has(Map<Integer, List<Range>> ranges, Map<Integer, BigFraction> point) {
        return ranges.entrySet().stream()
            .allMatch(entry -> entry.getValue().stream().allMatch(range -> range.has(point.get(entry.getKey()))));
    }

    private static boolean isBetween(Number x, BigInteger low, BigInteger high, BigInteger s) {
        return x.compareTo(ratio(low, s)) >= 0 && x.compareTo(ratio(high, s)) <= 0;
    }

    static boolean encloses(BigInteger term, BigInteger box, BigInteger k, BigInteger low, BigInteger high, BigInteger s) {
        return everywhere(results(term, box), k, x -> isBetween(x, low, high, s));
    }

    /** Wherever the operation has a result, c times it is at least low/s, or more; the arguments are those of the function. */
    static boolean isBeyond(BigInteger[] a) {
        int c = a[3].abs().equals(BigInteger.ONE) ? a[3].signum() : 0;
        BigFraction end = ratio(a[5].multiply(a[3]), a[6]);
        return c != 0 && results(a[0], a[1]).stream().map(point -> point.at(a[2]))
            .allMatch(x -> x == null || c * x.compareTo(end) >= (a[4].equals(BigInteger.ONE) ? 1 : 0));
    }

    /** Nowhere negative, and between a point where it is positive and another one that differs in a variable only it is so, too. */
    static boolean isKept(BigInteger term, BigInteger k, BigInteger box, BigInteger v) {
        int variable = index(v);
        Operations operations = new Operations(term);
        List<Map<Integer, BigFraction>> points = points(box);
        for (Map<Integer, BigFraction> point : points) {
            Number x = new Results(operations, point).at(k);
            int side = x == null ? 0 : x.compareTo(BigFraction.ZERO);
            if (side < 0 || side > 0 && !points.stream().allMatch(other -> isKept(operations, k, point, other, variable))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKept(Operations operations, BigInteger k, Map<Integer, BigFraction> point, Map<Integer, BigFraction> other,
            int variable) {
        BigFraction from = point.get(variable);
        BigFraction to = other.get(variable);
        if (from == null || to == null) {
            throw new OutOfReach("boxes of other variables");
        }
        if (!point.equals(SampleSlope.put(other, variable, from))) {
            return true;
        }
        return IntStream.range(1, QUARTERS).mapToObj(i -> from.add(to.subtract(from).multiply(new BigFraction(i, QUARTERS))))
            .map(between -> new Results(operations, SampleSlope.put(point, variable, between)).at(k))
            .allMatch(x -> x != null && x.compareTo(BigFraction.ZERO) > 0);
    }

    /** Of points with some values of the variables 0 and 1. */
    static boolean isSteady(BigInteger term, BigInteger n, BigInteger v) {
        int variable = index(v);
        if (variable > 1) {
            throw new OutOfReach("another variable");
        }
        Operations operations = new Operations(term);
        for (BigFraction other : STEADY) {
            List<Results> points = STEADY.stream()
                .map(value -> new Results(operations, Map.of(variable, value, 1 - variable, other))).toList();
            for (int k = 0; k < index(n); k++) {
                BigInteger operation = BigInteger.valueOf(k);
                if (points.stream().anyMatch(point -> !isSame(points.get(0).at(operation), point.at(operation)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isSame(Number x, Number y) {
        return x == null || y == null ? x == y
            : x.exact != null && y.exact != null ? x.exact.equals(y.exact)
            : x.about().subtract(y.about()).abs().lessThan(dfp(new BigFraction(1, 1 << 30)));
    }

    static boolean isDefined(BigInteger term, BigInteger box, BigInteger k) {
        return isDefined(results(term, box), index(k));
    }

    private static boolean isDefined(List<Results> points, int size) {
        for (int i = 0; i < size; i++) {
            if (!everywhere(points, BigInteger.valueOf(i), x -> true)) {
                return false;
            }
        }
        return true;
    }

    /** The first k operations have results, and the last one of these is so. */
    static boolean isPositive(BigInteger term, BigInteger box, BigInteger k, boolean strictly) {
        List<Results> points = results(term, box);
        return isDefined(points, index(k))
            && everywhere(points, k.subtract(BigInteger.ONE), x -> x.compareTo(BigFraction.ZERO) >= (strictly ? 1 : 0));
    }

    private static List<Results> results(BigInteger term, BigInteger box) {
        Operations operations = new Operations(term);
        return points(box).stream().map(point -> new Results(operations, point)).toList();
    }

    private static boolean everywhere(List<Results> points, BigInteger k, Predicate<Number> wanted) {
        for (Results point : points) {
            Number x = point.at(k);
            if (x == null || !wanted.test(x)) {
                return false;
            }
        }
        return true;
    }

    /** A term of which each operation is looked for once, however many points it is computed at. */
    static final class Operations {
        private final BigInteger term;
        private final Map<BigInteger, Optional<List<BigInteger>>> known = new HashMap<>();

        Operations(BigInteger term) {
            this.term = term;
        }

        /** Null if there is none. */
        private List<BigInteger> at(BigInteger k) {
            return known.computeIfAbsent(k, any -> Optional.ofNullable(operation(term, k))).orElse(null);
        }
    }

    /** The results of a term at a point, each computed once: nearly all of them are operands of others. */
    static final class Results {
        private final Operations operations;
        private final Map<Integer, BigFraction> point;
        private final Map<BigInteger, Optional<Number>> known = new HashMap<>();

        /** @param point values of the variables */
        Results(Operations operations, Map<Integer, BigFraction> point) {
            this.operations = operations;
            this.point = point;
        }

        /** The result of operation k, null if there is none. */
        Number at(BigInteger k) {
            Optional<Number> result = known.get(k);
            if (result == null) {
                result = Optional.ofNullable(compute(k));
                known.put(k, result);
            }
            return result.orElse(null);
        }

        private Number compute(BigInteger k) {
            List<BigInteger> operation = operations.at(k);
            if (operation == null) {
                return null;
            }
            int kind = index(operation.get(0));
            BigInteger i = operation.get(1);
            BigInteger j = operation.get(2);
            if (kind == 0) {
                return Number.of(ratio(operation.get(3), operation.get(4)));
            }
            if (kind == 1) {
                BigFraction x = point.get(index(i));
                if (x == null) {
                    throw new OutOfReach("a variable without range");
                }
                return Number.of(x);
            }
            if (kind == 11) {
                return pi();
            }
            boolean isOfTwo = kind == 2 || kind == 3 || kind == 5 || kind == 10;
            if (i.signum() < 0 || i.compareTo(k) >= 0 || isOfTwo && (j.signum() < 0 || j.compareTo(k) >= 0)) {
                return null;
            }
            Number x = at(i);
            Number y = isOfTwo ? at(j) : x;
            return x == null || y == null ? null : result(kind, operation, x, y);
        }
    }

    private static Number result(int kind, List<BigInteger> operation, Number x, Number y) {
        boolean exact = x.exact != null && y.exact != null;
        return switch (kind) {
            case 2 -> {
                BigFraction factor = ratio(operation.get(3), operation.get(4));
                yield exact ? Number.of(sum(x.exact, y.exact, factor))
                    : x.isPowerLike(y) && factor.equals(BigFraction.MINUS_ONE) ? Number.of(BigFraction.ZERO)
                    : Number.of(x.about().add(y.about().multiply(dfp(factor))));
            }
            case 3 -> exact ? Number.of(x.exact.multiply(y.exact)) : Number.of(x.about().multiply(y.about()));
            case 4 -> exact ? Number.of(x.exact.multiply(x.exact)) : Number.of(x.about().multiply(x.about()));
            case 5 -> y.compareTo(BigFraction.ZERO) == 0 ? null
                : exact ? Number.of(x.exact.divide(y.exact)) : Number.of(x.about().divide(y.about()));
            case 6 -> {
                if (x.about().abs().greaterThan(FIELD.newDfp(LARGEST_EXPONENT))) {
                    throw new OutOfReach("a large exponent");
                }
                yield x.exact != null && Fractions.signum(x.exact) == 0 ? Number.of(BigFraction.ONE) : Number.exponential(x);
            }
            case 7 -> x.compareTo(BigFraction.ZERO) <= 0 ? null
                : x.exact != null && x.exact.equals(BigFraction.ONE) ? Number.of(BigFraction.ZERO) : Number.of(LOGARITHMS.of(x));
            case 8 -> x.compareTo(BigFraction.ZERO) < 0 ? null : root(x);
            case 9 -> x.exact != null ? Number.of(x.exact.abs()) : Number.of(x.about().abs());
            case 10 -> exact ? Number.of(x.exact.compareTo(y.exact) <= 0 ? x.exact : y.exact)
                : Number.of(x.about().lessThan(y.about()) ? x.about() : y.about());
            case 12 -> x.isNull() ? x : Number.of(SINES.of(x));
            case 13 -> x.isNull() ? Number.of(BigFraction.ONE) : Number.of(COSINES.of(x));
            case 14 -> x.isNull() ? x : Number.of(ARCTANGENTS.of(x));
            case 15 -> anyRoot(ratio(operation.get(3), operation.get(4)), x);
            case 16 -> x.isNull() ? Number.of(BigFraction.ONE_HALF) : Number.of(NORMALS.of(x));
            case 17 -> x.compareTo(BigFraction.ZERO) < 0 ? null
                : x.exact != null && (x.isNull() || x.exact.equals(BigFraction.ONE)) ? Number.of(BigFraction.ZERO)
                : Number.of(x.about().multiply(LOGARITHMS.of(x)));
            default -> throw new OutOfReach("kind " + kind);
        };
    }

    static Number pi() {
        return Number.of(rounded(Reference.pi()));
    }

    private static Dfp normal(Dfp x) {
        BigFraction at = fraction(new BigDecimal(x.toString()));
        return rounded(Reference.normal(at.getNumerator(), at.getDenominator()));
    }

    private static Dfp rounded(Real x) {
        return dfp(x.at(READ).round(new MathContext(READ)));
    }

    private static BigFraction fraction(BigDecimal x) {
        int scale = Math.max(x.scale(), 0);
        return new BigFraction(x.setScale(scale).unscaledValue(), BigInteger.TEN.pow(scale));
    }

    /** The root of this degree; null if there is none. */
    private static Number anyRoot(BigFraction degree, Number x) {
        boolean isDegree = Fractions.isInteger(degree) && Fractions.signum(degree) > 0;
        int sign = isDegree ? x.compareTo(BigFraction.ZERO) : 0;
        if (!isDegree || sign < 0 && !degree.getNumerator().testBit(0)) {
            return null;
        }
        int n = index(degree.getNumerator());
        if (sign == 0) {
            return x;
        }
        BigInteger top = x.exact == null ? null : wholeRoot(x.exact.getNumerator(), n);
        BigInteger bottom = x.exact == null ? null : wholeRoot(x.exact.getDenominator(), n);
        Dfp root = x.about().abs().log().divide(n).exp();
        return top != null && bottom != null ? Number.of(new BigFraction(top, bottom)) : Number.of(sign < 0 ? root.negate() : root);
    }

    /** Null if it is none. */
    private static BigInteger wholeRoot(BigInteger x, int n) {
        double size = Math.pow(x.abs().doubleValue(), 1.0 / n);
        BigInteger root = BigInteger.valueOf(Math.round(size) * x.signum());
        return root.pow(n).equals(x) ? root : null;
    }

    /** x + factor y, with what is common to the denominators divided out before they are multiplied, so that numbers stay shorter. */
    private static BigFraction sum(BigFraction x, BigFraction y, BigFraction factor) {
        BigInteger n = y.getNumerator().multiply(factor.getNumerator());
        BigInteger d = y.getDenominator().multiply(factor.getDenominator());
        BigInteger common = d.gcd(x.getDenominator());
        BigInteger rest = d.divide(common);
        return new BigFraction(x.getNumerator().multiply(rest).add(n.multiply(x.getDenominator().divide(common))),
            x.getDenominator().multiply(rest));
    }

    private static Number root(Number x) {
        if (x.exact != null) {
            BigInteger n = x.exact.getNumerator().sqrt();
            BigInteger d = x.exact.getDenominator().sqrt();
            if (n.multiply(n).equals(x.exact.getNumerator()) && d.multiply(d).equals(x.exact.getDenominator())) {
                return Number.of(new BigFraction(n, d));
            }
        }
        return Number.of(root(x.exact == null ? new BigDecimal(x.about().toString()) : rounded(x.exact, 2 * READ)));
    }

    /** By a root of integers: that of a Dfp divides at each of its steps. */
    private static Dfp root(BigDecimal x) {
        int scale = x.scale() + Math.max(0, 2 * READ - x.precision());
        int even = scale + Math.floorMod(scale, 2);
        return dfp(new BigDecimal(x.setScale(even).unscaledValue().sqrt(), even / 2));
    }
}
