package org.ironbound.bench;

import java.math.BigInteger;
import java.util.concurrent.TimeUnit;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.Logarithm;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Targets: 10 us at 50 digits, 300 us at 1000, 60 ms at 10000, ln 2 being known. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LogarithmBenchmark {
    @Param({"50", "1000", "10000"})
    int digits;
    @Param
    Argument argument;

    private Logarithm ln;
    private BigInteger n;
    private BigInteger d;

    @Setup
    public void prepare() {
        ln = new Logarithm(BigInteger.ONE.shiftLeft(digits * 3322 / 1000 + 1));
        n = argument.numerator(digits);
        d = argument.denominator(digits);
    }

    @Benchmark
    public Enclosure ln() {
        return ln.of(n, d);
    }
}
