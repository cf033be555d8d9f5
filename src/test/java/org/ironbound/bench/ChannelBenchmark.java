package org.ironbound.bench;

import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.check.Checker;
import org.ironbound.kernel.channel.Channels;
import org.ironbound.problem.ChannelMatrix;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.Fractions;
import org.ironbound.search.channel.ChannelSearch;
import org.ironbound.search.derivation.Findings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A channel with 50 inputs and 50 outputs, all coefficients to 12 digits. Targets for the medians, p0.50: 1.5 ms for Dobrushin's, 0.4 s for
 * the input-free one (a search without input law), 50 ms for eta_chi2 (what the law adds to it).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ChannelBenchmark {
    private static final int SIZE = 50;
    private static final int DIGITS = 12;

    private FiniteChannel channel;
    private FiniteChannel withLaw;
    private ChannelMatrix matrix;
    private Certificate certificate;

    @Setup
    public void prepare() throws UndecidedException {
        channel = SquareChannel.of(SIZE);
        matrix = channel.whole();
        withLaw = SquareChannel.withLaw(SIZE);
        certificate = ChannelSearch.coefficients(withLaw, DIGITS).certificate();
    }

    @Benchmark
    public BigFraction dobrushin() {
        return Fractions.of(Channels.largestDistance(matrix), matrix.denominator());
    }

    @Benchmark
    public Findings inputFree() throws UndecidedException {
        return ChannelSearch.coefficients(channel, DIGITS);
    }

    @Benchmark
    public Findings inputFreeAndCorrelation() throws UndecidedException {
        return ChannelSearch.coefficients(withLaw, DIGITS);
    }

    @Benchmark
    public void check() throws RejectedException {
        Checker.check(certificate);
    }
}
