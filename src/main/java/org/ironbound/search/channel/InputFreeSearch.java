package org.ironbound.search.channel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.ironbound.certificate.check.ChannelRoots;
import org.ironbound.kernel.channel.InputFree;
import org.ironbound.kernel.channel.RowRoots;
import org.ironbound.problem.ChannelMatrix;
import org.ironbound.problem.Fractions;

/**
 * Finds tangents that make the certified bounds of the input-free coefficient of a channel tight [CH-KL]. For each pair of rows LC(b) is
 * concave, and its maximum is found by bisection in doubles. The bound loses about the square of the relative width of the bracket.
 */
public final class InputFreeSearch {
    /** The denominator of all places: exact for doubles down to 2^-48. */
    private static final int PLACE_BITS = 100;
    private static final int BISECTIONS = 60;
    /** Width of a bracket, relative to the distance from the nearer end: about the accuracy that doubles reach in a flat maximum. */
    private static final double WIDTH = 0x1p-28;

    /**
     * The tangents of the row pairs (i, j), j &lt; i, at [i][j], in multiples of 1/e; the pair with the largest LC and where it is largest.
     * Without pairs, {@code first} and {@code second} are both 0.
     */
    public record Tangents(BigInteger[][] left, BigInteger[][] cross, BigInteger[][] right, BigInteger e, int first, int second,
            BigInteger at) {
        /**
         * The smallest bound that these tangents show, in multiples of 1/e. Pairs are left out whose roots or shortened rows show that they
         * do not need as much; the best pair comes first, so that these are nearly all.
         */
        public BigInteger upperBound(BigInteger[][] rows, BigInteger d) {
            BigInteger[][] roots = ChannelRoots.of(new ChannelMatrix(rows, d));
            BigInteger largest = rows.length < 2 ? BigInteger.ZERO
                : pairBound(rows, d, Math.max(first, second), Math.min(first, second), BigInteger.ONE).max(BigInteger.ZERO);
            BigInteger former;
            do {
                former = largest;
                largest = raised(rows, d, roots, former);
            } while (largest.compareTo(former) > 0);
            return largest;
        }

        /** The bound itself, or a larger one where it is not shown for all pairs. */
        private BigInteger raised(BigInteger[][] rows, BigInteger d, BigInteger[][] roots, BigInteger bound) {
            RowRoots scale = ChannelRoots.scale(Fractions.of(bound, e));
            BigInteger w = InputFree.shortening(d, e);
            BigInteger largest = bound;
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < i; j++) {
                    if (!scale.show(rows[i], rows[j], roots[i], roots[j], d, bound, e)
                            && pairBound(rows, d, i, j, w).compareTo(largest) > 0) {
                        largest = largest.max(pairBound(rows, d, i, j, BigInteger.ONE));
                    }
                }
            }
            return largest;
        }

        private BigInteger pairBound(BigInteger[][] rows, BigInteger d, int i, int j, BigInteger w) {
            return InputFree.pairUpperBound(rows[i], rows[j], d, left[i][j], cross[i][j], right[i][j], e, w);
        }

        /** A lower bound, in multiples of 1/unit. */
        public BigInteger lowerBound(BigInteger[][] rows, BigInteger d, BigInteger unit) {
            return InputFree.pairLowerBound(rows[first], rows[second], d, at, e, unit);
        }

        /** Whether both are the same in multiples of 1/e. */
        boolean isExact(BigInteger[][] rows, BigInteger d) {
            return upperBound(rows, d).equals(lowerBound(rows, d, e));
        }
    }

    private InputFreeSearch() {
    }

    /**
     * Good tangents.
     *
     * @param rows numerators of the output probabilities of each input, all rows of the same length
     * @param d    their denominator
     */
    public static Tangents of(BigInteger[][] rows, BigInteger d) {
        double[][] channel = probabilities(rows, d);
        BigInteger[][] left = new BigInteger[rows.length][];
        BigInteger[][] cross = new BigInteger[rows.length][];
        BigInteger[][] right = new BigInteger[rows.length][];
        double best = -1;
        double at = 0;
        int first = 0;
        int second = 0;
        for (int i = 0; i < rows.length; i++) {
            left[i] = new BigInteger[i];
            cross[i] = new BigInteger[i];
            right[i] = new BigInteger[i];
            for (int j = 0; j < i; j++) {
                double b = maximizer(channel[i], channel[j]);
                double width = WIDTH * Math.min(b, 1 - b);
                left[i][j] = place(b - width);
                cross[i][j] = place(b);
                right[i][j] = place(b + width);
                double value = lc(channel[i], channel[j], b);
                if (value > best) {
                    best = value;
                    at = b;
                    first = i;
                    second = j;
                }
            }
        }
        return new Tangents(left, cross, right, BigInteger.ONE.shiftLeft(PLACE_BITS), first, second, place(at));
    }

    private static double[][] probabilities(BigInteger[][] rows, BigInteger d) {
        double[][] channel = new double[rows.length][];
        BigDecimal denominator = new BigDecimal(d);
        for (int i = 0; i < rows.length; i++) {
            channel[i] = new double[rows[i].length];
            for (int y = 0; y < rows[i].length; y++) {
                channel[i][y] = new BigDecimal(rows[i][y]).divide(denominator, 40, RoundingMode.HALF_EVEN).doubleValue();
            }
        }
        return channel;
    }

    private static double maximizer(double[] p, double[] q) {
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

    private static double lc(double[] p, double[] q, double b) {
        double sum = 1;
        for (int y = 0; y < p.length; y++) {
            if (p[y] > 0 && q[y] > 0) {
                sum -= p[y] * q[y] / (b * p[y] + (1 - b) * q[y]);
            }
        }
        return sum;
    }

    private static BigInteger place(double b) {
        return new BigDecimal(b).multiply(new BigDecimal(BigInteger.ONE.shiftLeft(PLACE_BITS))).toBigInteger();
    }
}
