package org.ironbound.search.clustering;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.law.SymmetricLaw;
import org.ironbound.search.derivation.Doubles;

/**
 * The counts of the signs of a coordinate of Boolean clustering, in floating point, and the bits after the point that certificates about
 * them need.
 */
final class CountLaw {
    /** With more samples all takes too long. */
    static final int MOST_SAMPLES = 1000;
    private static final int MOST_BITS = 1000;

    final int precision;
    final BigInteger unit;
    /** The largest absolute value of the mean of the centre's sign given the counts, rounded up, in multiples of 1/unit. */
    final BigInteger largest;
    /** The largest first. */
    final double[] values;
    final double[] probabilities;

    private CountLaw(SymmetricLaw law, int precision) {
        this.precision = precision;
        this.unit = law.unit;
        this.largest = law.values[0].min(law.unit);
        this.values = doubles(law.values, law.unit);
        this.probabilities = doubles(law.weights, law.unit);
    }

    private static double[] doubles(BigInteger[] numbers, BigInteger unit) {
        return Arrays.stream(numbers).mapToDouble(x -> Doubles.of(x, unit)).toArray();
    }

    /**
     * The law, if it does not take too long.
     *
     * @param precision bits after the point that the results should have
     */
    static Optional<CountLaw> of(BigInteger samples, BigFraction lambda, int precision) {
        if (samples.compareTo(BigInteger.valueOf(MOST_SAMPLES)) > 0) {
            return Optional.empty();
        }
        int n = samples.intValueExact();
        double rare = n * rareBits(lambda);
        if (rare > MOST_BITS) {
            return Optional.empty();
        }
        return Optional.of(exactly(n, lambda, precision + (int) Math.ceil(rare)));
    }

    /** So many bits more are needed for each sample, since counts that leave the sign of the centre open become as rare. */
    static double rareBits(BigFraction lambda) {
        return -Math.log1p(-Math.pow(Doubles.of(lambda), 2)) / Math.log(2) / 2;
    }

    /** The law with this precision. */
    static CountLaw exactly(int samples, BigFraction lambda, int precision) {
        return new CountLaw(SymmetricLaw.ofCluster(samples, lambda, BigInteger.ONE.shiftLeft(precision)), precision);
    }

    /** The mean of a function of the mean of the centre's sign. */
    double mean(DoubleUnaryOperator function) {
        return IntStream.range(0, values.length).mapToDouble(i -> probabilities[i] * function.applyAsDouble(values[i])).sum();
    }

    /** The information of a sign of this mean about a fair one, in nats. */
    static double dber(double m) {
        return ((1 + m) * Math.log1p(m) + (m < 1 ? (1 - m) * Math.log1p(-m) : 0)) / 2;
    }
}
