package org.ironbound.bench;

import java.math.BigInteger;
import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.BinaryDivergence;
import org.ironbound.kernel.real.CircleNumber;
import org.ironbound.kernel.real.Exponential;
import org.ironbound.kernel.real.LeastInformation;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.real.NormalDistribution;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Everything at 50 digits. Target: 20 us of CPU for d2. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FunctionBenchmark {
    private static final int DIGITS = 50;

    @Param
    Argument argument;

    private Logarithm ln;
    private BigInteger n;
    private BigInteger d;
    private BigInteger first;
    private BigInteger second;
    private BigInteger common;
    private BigFraction error;
    private BigFraction tangent;

    @Setup
    public void prepare() {
        ln = new Logarithm(BigInteger.ONE.shiftLeft(DIGITS * 3322 / 1000 + 1));
        n = argument.numerator(DIGITS);
        d = argument.denominator(DIGITS);
        first = n.multiply(BigInteger.valueOf(7));
        second = d.multiply(BigInteger.TWO);
        common = d.multiply(BigInteger.valueOf(7));
        error = new BigFraction(n, d.multiply(BigInteger.TWO));
        tangent = error.multiply(new BigFraction(9, 10));
    }

    /** Of the argument and 2/7. */
    @Benchmark
    public Enclosure d2() {
        return BinaryDivergence.of(ln, first, second, common);
    }

    @Benchmark
    public BigInteger phi() {
        return LeastInformation.lowerBound(ln, error, tangent);
    }

    @Benchmark
    public Enclosure exp() {
        return Exponential.of(n, d, ln.unit);
    }

    @Benchmark
    public Enclosure normal() {
        return NormalDistribution.of(n, d, ln.unit);
    }

    @Benchmark
    public Enclosure pi() {
        return CircleNumber.of(ln.unit);
    }
}
