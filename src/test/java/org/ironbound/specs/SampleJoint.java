package org.ironbound.specs;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ArrayList;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.ironbound.reference.Draw;
import org.ironbound.reference.OutOfReach;

/**
 * Joint laws by their names in JointLaw, and what is said of them in doubles: the squared maximal correlation from an eigenvector, the
 * contraction coefficient from that and from divergences of some laws of the input.
 */
final class SampleJoint {
    private static final int ITERATIONS = 3000;
    private static final int LAWS = 60;
    private static final double NOTHING = 1e-11;
    private static final int TILTS = 300;
    private static final int SECTIONS = 60;
    private static final double SMALLEST_TILT = 1e-3;
    private static final double LARGEST_TILT = 60;
    private static final double SCALE = 1e9;
    private static final List<Map<BigInteger, BigInteger>> VECTORS = new ArrayList<>();

    private SampleJoint() {
    }

    /** Counts of n inputs and w outputs, over their sum. */
    static SampleChannel draw(Draw draw, int n, int w) {
        BigInteger[][] rows = new BigInteger[n][w];
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger[] row : rows) {
            for (int y = 0; y < w; y++) {
                row[y] = draw.oneIn(4) ? BigInteger.ZERO : draw.natural(5);
                sum = sum.add(row[y]);
            }
        }
        if (sum.signum() == 0) {
            rows[0][0] = BigInteger.ONE;
            sum = BigInteger.ONE;
        }
        return new SampleChannel(rows, w, sum);
    }

    static boolean isMatrix(BigInteger c, BigInteger n, BigInteger w, BigInteger d, BigInteger m) {
        SampleChannel counts = SampleChannel.named(c, n, w, d);
        return counts.name(counts.rows().length).equals(c) && Arrays.stream(counts.rows()).allMatch(row -> SampleChannel.areEntries(row, d))
            && Arrays.stream(counts.rows()).flatMap(Arrays::stream).reduce(BigInteger.ZERO, BigInteger::add).equals(m);
    }

    static boolean isMultiple(BigInteger r, BigInteger s, BigInteger w, BigInteger d, BigInteger e, BigInteger k) {
        BigInteger[] row = SampleChannel.row(r, w, d);
        BigInteger[] counts = SampleChannel.row(s, w, e);
        return IntStream.range(0, row.length).allMatch(y -> counts[y].multiply(d).equals(row[y].multiply(k)));
    }

    static boolean isOfChannel(BigInteger c, BigInteger m, BigInteger n, BigInteger w, BigInteger d, BigInteger e) {
        SampleChannel channel = SampleChannel.named(c, n, w, d);
        SampleChannel counts = SampleChannel.named(m, n, w, e);
        return IntStream.range(0, channel.rows().length).allMatch(i -> isMultiple(channel.rowName(i), counts.rowName(i), w, d, e,
            Arrays.stream(counts.rows()[i]).reduce(BigInteger.ZERO, BigInteger::add)));
    }

    private static synchronized BigInteger vector(Map<BigInteger, BigInteger> entries) {
        int known = VECTORS.indexOf(entries);
        if (known < 0) {
            VECTORS.add(entries);
        }
        return BigInteger.valueOf(known < 0 ? VECTORS.size() : known + 1L);
    }

    private static synchronized Map<BigInteger, BigInteger> entries(BigInteger v) {
        return v.signum() <= 0 || v.compareTo(BigInteger.valueOf(VECTORS.size())) > 0 ? Map.of() : VECTORS.get(v.intValueExact() - 1);
    }

    static BigInteger at(BigInteger v, BigInteger k) {
        return entries(v).getOrDefault(k, BigInteger.ZERO);
    }

    static BigInteger with(BigInteger v, BigInteger k, BigInteger x) {
        Map<BigInteger, BigInteger> changed = new HashMap<>(entries(v));
        changed.put(k, x);
        return vector(changed);
    }

    /** A vector of small numbers. */
    static BigInteger draw(Draw draw, int size) {
        Map<BigInteger, BigInteger> drawn = new HashMap<>();
        for (int k = 0; k < size; k++) {
            drawn.put(BigInteger.valueOf(k), draw.integer(5));
        }
        return vector(drawn);
    }

    static BigInteger rowMoment(BigInteger r, BigInteger w, BigInteger d, BigInteger v, BigInteger h) {
        BigInteger[] row = SampleChannel.row(r, w, d);
        BigInteger sum = BigInteger.ZERO;
        for (int y = 0; y < row.length; y++) {
            sum = sum.add(row[y].multiply(at(v, BigInteger.valueOf(y)).pow(power(h))));
        }
        return sum;
    }

    static BigInteger moment(BigInteger[] a) {
        SampleChannel counts = SampleChannel.named(a[0], a[1], a[2], a[3]);
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < counts.rows().length; i++) {
            sum = sum.add(at(a[4], a[2].add(BigInteger.valueOf(i))).pow(power(a[5]))
                .multiply(rowMoment(counts.rowName(i), a[2], a[3], a[4], a[6])));
        }
        return sum;
    }

    private static int power(BigInteger e) {
        if (e.signum() < 0 || e.compareTo(BigInteger.TWO) > 0) {
            throw new OutOfReach("power " + e);
        }
        return e.intValueExact();
    }

    private static double[][] probabilities(SampleChannel counts) {
        return Arrays.stream(counts.rows()).map(row -> Arrays.stream(row).mapToDouble(x -> x.doubleValue() / counts.d().doubleValue())
            .toArray()).toArray(double[][]::new);
    }

    private static double sum(double[] x) {
        return Arrays.stream(x).sum();
    }

    private static double[] column(double[][] joint) {
        double[] sums = new double[joint[0].length];
        for (double[] row : joint) {
            for (int y = 0; y < row.length; y++) {
                sums[y] += row[y];
            }
        }
        return sums;
    }

    /** E[f | output]. */
    private static double[] given(double[][] joint, double[] f) {
        double[] q = column(joint);
        double[] g = new double[q.length];
        for (int i = 0; i < joint.length; i++) {
            for (int y = 0; y < g.length; y++) {
                g[y] += q[y] > 0 ? joint[i][y] * f[i] / q[y] : 0;
            }
        }
        return g;
    }

    /** E[g | input], less its mean and of variance 1; all 0 if it is constant. */
    private static double[] standardized(double[][] joint, double[] g) {
        double[] f = new double[joint.length];
        double mean = 0;
        for (int i = 0; i < f.length; i++) {
            double p = sum(joint[i]);
            for (int y = 0; y < g.length; y++) {
                f[i] += p > 0 ? joint[i][y] * g[y] / p : 0;
            }
            mean += p * f[i];
        }
        double variance = 0;
        for (int i = 0; i < f.length; i++) {
            f[i] -= mean;
            variance += sum(joint[i]) * f[i] * f[i];
        }
        double deviation = Math.sqrt(variance);
        return Arrays.stream(f).map(x -> deviation < NOTHING ? 0 : x / deviation).toArray();
    }

    /** The function of the input whose square is best known from the output. */
    private static double[] best(double[][] joint) {
        double[] best = new double[joint.length];
        for (int start = 0; start < 3; start++) {
            double[] g = new Random(start).doubles(joint[0].length, -1, 1).toArray();
            for (int k = 0; k < ITERATIONS; k++) {
                g = given(joint, standardized(joint, g));
            }
            double[] f = standardized(joint, g);
            best = kept(joint, f) >= kept(joint, best) ? f : best;
        }
        return best;
    }

    /** Var E[f | output]. */
    private static double kept(double[][] joint, double[] f) {
        double[] q = column(joint);
        double[] g = given(joint, f);
        return IntStream.range(0, q.length).mapToDouble(y -> q[y] * g[y] * g[y]).sum();
    }

    static double correlation(SampleChannel counts) {
        double[][] joint = probabilities(counts);
        double kept = kept(joint, best(joint));
        return kept < NOTHING ? 0 : kept;
    }

    /** Vectors of which one shows whatever number is below the squared maximal correlation to be so. */
    static List<List<BigInteger>> vectors(SampleChannel counts) {
        double[][] joint = probabilities(counts);
        double[] f = best(joint);
        double[] g = given(joint, f);
        Map<BigInteger, BigInteger> scaled = new HashMap<>();
        for (int y = 0; y < g.length; y++) {
            scaled.put(BigInteger.valueOf(y), BigInteger.valueOf(Math.round(SCALE * g[y])));
        }
        for (int i = 0; i < f.length; i++) {
            scaled.put(BigInteger.valueOf(g.length + (long) i), BigInteger.valueOf(Math.round(SCALE * f[i])));
        }
        return List.of(List.of(vector(scaled)), List.of(BigInteger.ZERO));
    }

    static double coefficient(SampleChannel counts) {
        double[][] joint = probabilities(counts);
        double[] p = Arrays.stream(joint).mapToDouble(SampleJoint::sum).toArray();
        double largest = correlation(counts);
        Random random = new Random(joint.length);
        for (int k = 0; k < LAWS; k++) {
            largest = Math.max(largest, ratio(joint, random.doubles(p.length).map(x -> k(x)).toArray(), 1e-4));
        }
        if (counts.width() == 2) {
            largest = Math.max(largest, Math.max(largestTilt(joint, 1), largestTilt(joint, -1)));
        }
        return largest < NOTHING ? 0 : largest;
    }

    /** D(Q_A || P_A)/D(Q || P) for the law Q of the input that is P times the weights; 0 if that is too near P. */
    private static double ratio(double[][] joint, double[] weights, double nearest) {
        double[] p = Arrays.stream(joint).mapToDouble(SampleJoint::sum).toArray();
        double mass = IntStream.range(0, p.length).mapToDouble(i -> p[i] * weights[i]).sum();
        double[] q = IntStream.range(0, p.length).mapToDouble(i -> mass > 0 ? p[i] * weights[i] / mass : p[i]).toArray();
        double[] told = column(joint);
        double[] made = new double[told.length];
        for (int i = 0; i < p.length; i++) {
            for (int y = 0; y < made.length; y++) {
                made[y] += p[i] > 0 ? q[i] * joint[i][y] / p[i] : 0;
            }
        }
        double spent = divergence(q, p);
        return spent < nearest ? 0 : divergence(made, told) / spent;
    }

    /** The largest ratio for the laws that are tilted by the chance of the second output, one of which is the best of all laws. */
    private static double largestTilt(double[][] joint, int sign) {
        double[] values = Arrays.stream(joint).mapToDouble(row -> sum(row) > 0 ? sign * row[1] / sum(row) : Double.NaN).toArray();
        double[] sorted = Arrays.stream(values).filter(x -> !Double.isNaN(x)).sorted().distinct().toArray();
        if (sorted.length < 2) {
            return 0;
        }
        double most = sorted[sorted.length - 1];
        double least = SMALLEST_TILT / (most - sorted[0]);
        double factor = LARGEST_TILT / (most - sorted[sorted.length - 2]) / least;
        DoubleUnaryOperator tilted = share -> ratio(joint, Arrays.stream(values)
            .map(x -> Double.isNaN(x) ? 0 : Math.exp(least * Math.pow(factor, share) * (x - most))).toArray(), 1e-8);
        int best = IntStream.rangeClosed(0, TILTS).boxed()
            .max(Comparator.comparingDouble(k -> tilted.applyAsDouble((double) k / TILTS))).orElseThrow();
        double low = Math.max(0, best - 1) / (double) TILTS;
        double high = (best + 1) / (double) TILTS;
        for (int i = 0; i < SECTIONS; i++) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            if (tilted.applyAsDouble(left) < tilted.applyAsDouble(right)) {
                low = left;
            } else {
                high = right;
            }
        }
        return Math.max(tilted.applyAsDouble(low), tilted.applyAsDouble((double) best / TILTS));
    }

    /** Some weights are 0, others far apart. */
    private static double k(double x) {
        return x < 0.3 ? 0 : Math.exp(10 * x);
    }

    /** Less the sum of q - p, which is 0 but for rounding: what is left is right also where q is p but for rounding. */
    private static double divergence(double[] q, double[] p) {
        return IntStream.range(0, q.length).mapToDouble(i ->
            q[i] > 0 ? q[i] * Math.log1p((q[i] - p[i]) / p[i]) - (q[i] - p[i]) : p[i]).sum();
    }
}
