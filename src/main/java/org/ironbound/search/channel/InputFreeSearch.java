package org.ironbound.search.channel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.TangentPlaces;
import org.ironbound.certificate.check.ChannelRoots;
import org.ironbound.kernel.channel.InputFree;
import org.ironbound.kernel.channel.RowRoots;
import org.ironbound.problem.ChannelMatrix;
import org.ironbound.problem.Fractions;
import org.ironbound.search.derivation.Doubles;

/**
 * Finds tangents that make the certified bounds of the input-free coefficient of a channel tight [CH-KL]. For each pair of rows LC(b) is
 * concave, and its maximum is found by bisection in doubles. Where roots of rows or one tangent show that a pair needs less than the best
 * one, no more is looked for; beside the maximum of the best pair the bound loses about the square of the relative width of a bracket.
 */
public final class InputFreeSearch {
    /** The denominator of all places: exact for doubles down to 2^-48. */
    private static final int PLACE_BITS = 100;
    private static final int BISECTIONS = 60;
    /** Width of a bracket, relative to the distance from the nearer end: about the accuracy that doubles reach in a flat maximum. */
    private static final double WIDTH = 0x1p-28;
    /** Widths of brackets in which one tangent is tried, the widest first: a wide one has a short fraction in it. */
    private static final double[] WIDE = {0x1p-3, 0x1p-9, 0x1p-15, 0x1p-21};
    /** What doubles may be wrong by, beside LC. */
    private static final double SLACK = 1e-12;

    private final BigInteger[][] rows;
    private final BigInteger d;
    private final double[][] channel;

    /**
     * Where the tangents of a pair of rows touch.
     *
     * @param i     the number of a row, from 0
     * @param j     that of an earlier one
     * @param left  where the first touches
     * @param right where the second touches; one is enough if it is the same
     */
    record Touches(int i, int j, BigFraction left, BigFraction right) {
        BigInteger bound(BigInteger[][] rows, BigInteger d, BigInteger e, BigInteger w) {
            BigInteger first = in(left, e);
            BigInteger last = in(right, e);
            return InputFree.pairUpperBound(rows[i], rows[j], d, first, first.add(last).shiftRight(1), last, e, w);
        }

        int number() {
            return TangentPlaces.pairs(i) + j + 1;
        }

        private static BigInteger in(BigFraction place, BigInteger e) {
            return place.getNumerator().multiply(e).divide(place.getDenominator());
        }
    }

    /**
     * Tangents of all pairs of rows of which roots do not show that they need less than the bound, and of the pair with the largest LC.
     *
     * @param pairs  in the order of their numbers
     * @param bound  the smallest bound that they and roots show, in multiples of 1/e
     * @param e      the scale
     * @param first  the pair with the largest LC; without pairs, {@code first} and {@code second} are both 0
     * @param second the other row of it
     * @param at     where it is largest, in multiples of 1/e
     */
    public record Tangents(List<Touches> pairs, BigInteger bound, BigInteger e, int first, int second, BigInteger at) {
        /** A lower bound, in multiples of 1/unit. */
        public BigInteger lowerBound(BigInteger[][] rows, BigInteger d, BigInteger unit) {
            return InputFree.pairLowerBound(rows[first], rows[second], d, at, e, unit);
        }

        /** Whether both are the same in multiples of 1/e. */
        boolean isExact(BigInteger[][] rows, BigInteger d) {
            return bound.equals(lowerBound(rows, d, e));
        }
    }

    /** A pair of rows and its LC, or a bound of it. */
    private record Candidate(int i, int j, double value) {
    }

    private InputFreeSearch(BigInteger[][] rows, BigInteger d) {
        this.rows = rows;
        this.d = d;
        this.channel = probabilities(rows, d);
    }

    /**
     * Good tangents.
     *
     * @param rows numerators of the output probabilities of each input, all rows of the same length
     * @param d    their denominator
     */
    public static Tangents of(BigInteger[][] rows, BigInteger d) {
        InputFreeSearch search = new InputFreeSearch(rows, d);
        BigInteger e = BigInteger.ONE.shiftLeft(PLACE_BITS);
        if (rows.length < 2) {
            return new Tangents(List.of(), BigInteger.ZERO, e, 0, 0, BigInteger.ZERO);
        }
        Candidate best = search.best();
        double at = search.maximizer(best);
        return search.complete(List.of(search.bracket(best, at)), best, e, place(at));
    }

    /** The tangents that are given, and those of pairs which then still need some. */
    static Tangents with(List<Touches> given, BigInteger[][] rows, BigInteger d, Tangents found, BigInteger e, BigInteger at) {
        InputFreeSearch search = new InputFreeSearch(rows, d);
        Candidate best = new Candidate(found.first(), found.second(), 0);
        return search.complete(given, new Candidate(best.i, best.j, search.lc(best, search.maximizer(best))), e, at);
    }

    private Tangents complete(List<Touches> given, Candidate best, BigInteger e, BigInteger at) {
        BigInteger[][] roots = ChannelRoots.of(new ChannelMatrix(rows, d));
        BigInteger w = InputFree.shortening(d, e);
        boolean[] isListed = new boolean[TangentPlaces.pairs(rows.length) + 1];
        List<Touches> pairs = new ArrayList<>();
        List<Touches> more = new ArrayList<>(given);
        // The best pair comes first, so that most others are seen to need no more.
        more.sort(Comparator.comparing(pair -> pair.i != best.i || pair.j != best.j));
        BigInteger bound = BigInteger.ZERO;
        while (!more.isEmpty()) {
            for (Touches pair : more) {
                isListed[pair.number()] = true;
                if (pair.bound(rows, d, e, w).compareTo(bound) > 0) {
                    bound = bound.max(pair.bound(rows, d, e, BigInteger.ONE));
                }
            }
            pairs.addAll(more);
            more = unlisted(isListed, roots, best, bound, e);
        }
        pairs.sort(Comparator.comparing(Touches::number));
        return new Tangents(List.copyOf(pairs), bound, e, best.i, best.j, at);
    }

    /** Tangents of the pairs that have none and of which roots do not show the bound. */
    private List<Touches> unlisted(boolean[] isListed, BigInteger[][] roots, Candidate best, BigInteger bound, BigInteger e) {
        RowRoots scale = ChannelRoots.scale(Fractions.of(bound, e));
        List<Touches> found = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < i; j++) {
                if (!isListed[TangentPlaces.pairs(i) + j + 1] && !scale.show(rows[i], rows[j], roots[i], roots[j], d, bound, e)) {
                    found.add(touches(new Candidate(i, j, best.value)));
                }
            }
        }
        return found;
    }

    /** The pair with the largest LC. Pairs come in the order of the bounds by roots, until none can be better. */
    private Candidate best() {
        double[][] roots = Arrays.stream(channel).map(row -> Arrays.stream(row).map(Math::sqrt).toArray()).toArray(double[][]::new);
        List<Candidate> pairs = new ArrayList<>(IntStream.range(0, rows.length).boxed().flatMap(i -> IntStream.range(0, i)
            .mapToObj(j -> new Candidate(i, j, byRoots(roots[i], roots[j])))).toList());
        pairs.sort(Comparator.comparing(Candidate::value).reversed());
        Candidate best = new Candidate(1, 0, -1);
        for (Candidate pair : pairs) {
            if (pair.value < best.value - SLACK) {
                break;
            }
            double value = lc(pair, maximizer(pair));
            best = value > best.value ? new Candidate(pair.i, pair.j, value) : best;
        }
        return best;
    }

    private static double byRoots(double[] a, double[] b) {
        double sum = 0;
        for (int y = 0; y < a.length; y++) {
            sum += a[y] * b[y];
        }
        return 1 - sum * sum;
    }

    /** For a pair, whose LC may be as large as its value: one place if that shows less, or a bracket of the maximum. */
    private Touches touches(Candidate pair) {
        double b = maximizer(pair);
        double near = Math.min(b, 1 - b);
        for (double width : near > 0 ? WIDE : new double[0]) {
            BigFraction place = ShortFraction.between(b - width * near, b + width * near);
            if (byTangent(pair, place.doubleValue()) < pair.value - SLACK) {
                return new Touches(pair.i, pair.j, place, place);
            }
        }
        return bracket(pair, b);
    }

    private Touches bracket(Candidate pair, double b) {
        double width = WIDTH * Math.min(b, 1 - b);
        if (width <= 0) {
            BigFraction end = b > 0 ? BigFraction.ONE : BigFraction.ZERO;
            return new Touches(pair.i, pair.j, end, end);
        }
        return new Touches(pair.i, pair.j, ShortFraction.between(b - width, b - width / 2),
            ShortFraction.between(b + width / 2, b + width));
    }

    private static double[][] probabilities(BigInteger[][] rows, BigInteger d) {
        return Arrays.stream(rows).map(row -> Arrays.stream(row).mapToDouble(entry -> Doubles.of(entry, d)).toArray())
            .toArray(double[][]::new);
    }

    private double maximizer(Candidate pair) {
        double[] p = channel[pair.i];
        double[] q = channel[pair.j];
        if (slope(p, q, 0) <= 0) {
            return 0;
        }
        if (slope(p, q, 1) >= 0) {
            return 1;
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < BISECTIONS; i++) {
            double b = (low + high) / 2;
            if (slope(p, q, b) > 0) {
                low = b;
            } else {
                high = b;
            }
        }
        return (low + high) / 2;
    }

    private static double slope(double[] p, double[] q, double b) {
        double sum = 0;
        for (int y = 0; y < p.length; y++) {
            if (p[y] > 0 && q[y] > 0) {
                double m = b * p[y] + (1 - b) * q[y];
                sum += p[y] / m * (q[y] / m) * (p[y] - q[y]);
            }
        }
        return sum;
    }

    private double lc(Candidate pair, double b) {
        return 1 - Math.max(tangent(pair, b, b), 0);
    }

    /** What the tangent at b shows. */
    private double byTangent(Candidate pair, double b) {
        return 1 - Math.min(tangent(pair, b, 0), tangent(pair, b, 1));
    }

    /** The value at x of the tangent of S that touches at b. */
    private double tangent(Candidate pair, double b, double x) {
        double[] p = channel[pair.i];
        double[] q = channel[pair.j];
        double sum = 0;
        for (int y = 0; y < p.length; y++) {
            if (p[y] > 0 && q[y] > 0) {
                double m = b * p[y] + (1 - b) * q[y];
                sum += p[y] / m * (q[y] / m) * (2 * m - (x * p[y] + (1 - x) * q[y]));
            }
        }
        return sum;
    }

    private static BigInteger place(double b) {
        return new BigDecimal(b).multiply(new BigDecimal(BigInteger.ONE.shiftLeft(PLACE_BITS))).toBigInteger();
    }
}
