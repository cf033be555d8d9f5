package org.ironbound.search.channel;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.kernel.channel.OutputLaw;
import org.ironbound.search.derivation.Doubles;
import org.ironbound.search.derivation.Sections;

/**
 * The law of a binary output in floating point, and the ratio of which its contraction coefficient is the supremum [CH-BINARY], for x above
 * P(A=1). All is told by s = x - P(A=1), and so accurate for small s too.
 */
final class FloatingOutput {
    private static final int BISECTIONS = 60;
    private static final int GRID = 400;
    /** Times the range of s, where the grid begins. */
    private static final double NEAREST = 1e-4;
    /** Times the distance of the two largest values, where the law is as good as concentrated on the largest. */
    private static final double FARTHEST = 60;
    /** Slopes smaller than this share of the farthest one do not occur. */
    private static final double SMALLEST = 1e-24;
    /** The largest exponent of a double. */
    private static final double EXPONENT = 600;
    /** Below, series are used. */
    private static final double SMALL = 0.02;
    private static final int TERMS = 12;
    private static final double NOTICED = 1e-9;

    private final double[] weights;
    /** The values of s. */
    private final double[] values;
    private final double mean;
    private final double largest;
    private final double farthest;

    /** The law in floating point. */
    FloatingOutput(OutputLaw law) {
        int n = law.zeros.length;
        this.weights = IntStream.range(0, n).mapToDouble(i -> ratio(law.zeros[i].add(law.ones[i]), law.total)).toArray();
        this.values = IntStream.range(0, n).mapToDouble(i -> value(law, i)).toArray();
        this.mean = ratio(law.positive, law.total);
        double[] sorted = Arrays.stream(values).distinct().sorted().toArray();
        this.largest = sorted[sorted.length - 1];
        this.farthest = Math.min(FARTHEST / (largest - sorted[sorted.length - 2]), Math.scalb(1, Limits.SLOPE_BITS - 2));
    }

    private static double ratio(BigInteger n, BigInteger d) {
        return Doubles.of(new BigFraction(n, d));
    }

    private static double value(OutputLaw law, int i) {
        BigInteger count = law.zeros[i].add(law.ones[i]);
        return ratio(law.ones[i].multiply(law.total).subtract(law.positive.multiply(count)), count.multiply(law.total));
    }

    /** The largest s. */
    double largest() {
        return largest;
    }

    /** P(A=1). */
    double mean() {
        return mean;
    }

    /** The largest t worth trying. */
    double farthest() {
        return farthest;
    }

    /** E e^(t s) - 1, of positive terms only, for moderate t. */
    private double excess(double t) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * excessOfExponential(t * values[i]);
        }
        return sum;
    }

    /** e^y - 1 - y. */
    private static double excessOfExponential(double y) {
        if (Math.abs(y) > SMALL) {
            return Math.expm1(y) - y;
        }
        double rest = 1;
        for (int k = TERMS; k > 2; k--) {
            rest = 1 + rest * y / k;
        }
        return rest * y * y / 2;
    }

    /** ln E e^(t s). */
    double logMgf(double t) {
        if (t * largest < EXPONENT) {
            return Math.log1p(excess(t));
        }
        return t * largest + Math.log(IntStream.range(0, weights.length).mapToDouble(i -> weights[i] * Math.exp(t * (values[i] - largest)))
            .sum());
    }

    /** The mean of s if it is tilted by t. */
    double tilted(double t) {
        double sum = 0;
        if (t * largest < EXPONENT) {
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * values[i] * Math.expm1(t * values[i]);
            }
            return sum / (1 + excess(t));
        }
        double mgf = 0;
        for (int i = 0; i < weights.length; i++) {
            double power = weights[i] * Math.exp(t * (values[i] - largest));
            sum += power * values[i];
            mgf += power;
        }
        return sum / mgf;
    }

    /** How much likelier the tilt makes each letter, over how much likelier it makes the one of the largest value. */
    double[] weights(double t) {
        return Arrays.stream(values).map(s -> Math.exp(t * (s - largest))).toArray();
    }

    /** The t that tilts the mean of s to this, about, or the largest worth trying. */
    double slopeAt(double s) {
        double low = Math.log(farthest * SMALLEST);
        double high = Math.log(farthest);
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (tilted(Math.exp(middle)) < s) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.exp(low);
    }

    /** The ratio next to s = 0. */
    double atMean() {
        return variance() / (mean * (1 - mean));
    }

    /** The variance of s. */
    double variance() {
        return IntStream.range(0, weights.length).mapToDouble(i -> weights[i] * values[i] * values[i]).sum();
    }

    /** d2(P(A=1) + s || P(A=1)). */
    double divergence(double s) {
        if (Math.abs(s) > SMALL * Math.min(mean, 1 - mean)) {
            double zero = 1 - mean - s;
            return (mean + s) * Math.log1p(s / mean) + (zero > 0 ? zero * Math.log1p(-s / (1 - mean)) : 0);
        }
        double sum = 0;
        double up = s;
        double down = -s;
        for (int k = 2; k <= TERMS; k++) {
            up *= s / (1 - mean);
            down *= -s / mean;
            sum += (up + down) / (k * (k - 1));
        }
        return sum;
    }

    /** The ratio where the slope is t. */
    double ratio(double t) {
        double s = tilted(t);
        return divergence(s) / (t * s - logMgf(t));
    }

    /** The t, about, where the ratio is largest; 0 where it is largest next to s = 0. */
    double steepest() {
        double start = NEAREST / Math.max(largest, -Arrays.stream(values).min().orElseThrow());
        double step = Math.log(farthest / start) / GRID;
        double best = atMean() * (1 + NOTICED);
        double at = 0;
        for (int i = 0; i <= GRID; i++) {
            double t = start * Math.exp(i * step);
            double ratio = ratio(t);
            if (ratio > best) {
                best = ratio;
                at = t;
            }
        }
        return at == 0 ? 0 : Sections.peak(this::ratio, at * Math.exp(-step), Math.min(farthest, at * Math.exp(step)), BISECTIONS);
    }
}
