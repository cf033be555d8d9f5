package org.ironbound.bench;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.file.Bundle;
import org.ironbound.curve.Point;
import org.ironbound.curve.Solved;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.Problem;
import org.ironbound.problem.Proportion;
import org.ironbound.search.Bounds;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * A point of a sweep, from the problem to its line in the bundle, warm. Targets: 2 ms where a sweep of 10,000 Gaussian points is to take
 * two cores 10 s, 120 ms where one of 1000 Boolean points is to take them 60 s.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SweepBenchmark {
    private static final int DIGITS = 6;
    private static final AverageError ERROR = new AverageError(new BigFraction(1, 10));

    @Benchmark
    public byte[] gaussian() throws IOException {
        return line(gaussian(10_000, 100));
    }

    @Benchmark
    public byte[] gaussianWithExactLengths() throws IOException {
        return line(gaussian(1000, 100));
    }

    @Benchmark
    public byte[] booleanThousandSamples() throws IOException {
        BigInteger d = BigInteger.valueOf(10_000);
        return line(new BooleanClustering(d, BigInteger.valueOf(1000), Proportion.inverseFourthRoot("lambda", d), ERROR));
    }

    static GaussianClustering gaussian(long dimension, long samples) {
        BigInteger d = BigInteger.valueOf(dimension);
        return new GaussianClustering(d, BigInteger.valueOf(samples), Proportion.inverseRoot("lambda-squared", d), ERROR);
    }

    static byte[] line(Problem problem) throws IOException {
        Solved solved = Solved.of(new Point(1, Map.of(), problem), Bounds::of, DIGITS);
        return Bundle.line(solved.certificate().orElseThrow());
    }
}
