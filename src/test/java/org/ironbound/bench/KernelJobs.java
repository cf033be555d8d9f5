package org.ironbound.bench;

import java.math.BigInteger;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.check.CheckCost;
import org.ironbound.certificate.check.Rules;
import org.ironbound.kernel.channel.Channels;
import org.ironbound.kernel.real.BinaryDivergence;
import org.ironbound.kernel.real.Exponential;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.ChannelMatrix;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.Problem;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseContraction;
import org.ironbound.search.channel.ChannelSearch;
import org.ironbound.search.coefficient.EqualityCandidates;
import org.ironbound.search.coefficient.SupremumCandidates;
import org.ironbound.search.derivation.Candidate;

/** The jobs of the table that are done in this process: medians of the CPU time of one call, warm. */
final class KernelJobs {
    private static final double SECONDS = 1;
    private static final double LONG_SECONDS = 6;
    private static final int DIGITS = 12;
    private static final int SIZE = 50;
    private static final BigInteger SEVEN = BigInteger.valueOf(7);

    private KernelJobs() {
    }

    static List<Job> all() {
        return List.of(
            new Job("ln, 50 digits", "1.5 us", () -> ofArguments(50, (ln, n, d) -> () -> ln.of(n, d))),
            new Job("exp, 50 digits", "1.5 us", () -> ofArguments(50, (ln, n, d) -> () -> Exponential.of(n, d, ln.unit))),
            new Job("d2, 50 digits", "3 us", () -> ofArguments(50, KernelJobs::divergence)),
            new Job("ln, 1000 digits, any argument", "100 us", () -> ofArguments(1000, (ln, n, d) -> () -> ln.of(n, d))),
            new Job("ln, 10000 digits, any argument", "5000 us", () -> ofArguments(10_000, (ln, n, d) -> () -> ln.of(n, d))),
            new Job("Dobrushin 50 x 50, exact", "1500 us", KernelJobs::dobrushin),
            new Job("eta_chi2 50 x 50, 12 digits", "50 ms", KernelJobs::correlation),
            new Job("input-free eta_KL 50 x 50", "0.4 s", () -> Figures.of(free(), "s")),
            new Job("tau of Boolean clustering, n = 1000, l = 1/10", "3 ms", KernelJobs::tau),
            new Job("rho of the sparse hypercube, n = 10", "keep", KernelJobs::rho));
    }

    /** Calls a function of a fraction n/d, with its logarithm as scratch. */
    private interface Function {
        CpuTime.Work of(Logarithm ln, BigInteger n, BigInteger d);
    }

    private static CpuTime.Work divergence(Logarithm ln, BigInteger n, BigInteger d) {
        BigInteger first = n.multiply(SEVEN);
        BigInteger second = d.multiply(BigInteger.TWO);
        BigInteger common = d.multiply(SEVEN);
        return () -> BinaryDivergence.of(ln, first, second, common);
    }

    /** From the least to the largest of all kinds of arguments. */
    private static String ofArguments(int digits, Function function) throws Exception {
        Logarithm ln = new Logarithm(BigInteger.ONE.shiftLeft(digits * 3322 / 1000 + 1));
        DoubleSummaryStatistics medians = new DoubleSummaryStatistics();
        for (Argument argument : Argument.values()) {
            BigInteger n = argument.numerator(digits);
            BigInteger d = argument.denominator(digits);
            medians.accept(CpuTime.median(SECONDS, function.of(ln, n, d)));
        }
        return Figures.of(medians.getMin(), medians.getMax(), "us");
    }

    private static String dobrushin() throws Exception {
        ChannelMatrix channel = SquareChannel.of(SIZE).whole();
        return Figures.of(CpuTime.median(SECONDS, () -> Channels.largestDistance(channel)), "us");
    }

    private static double free() throws Exception {
        FiniteChannel channel = SquareChannel.of(SIZE);
        return CpuTime.median(LONG_SECONDS, () -> ChannelSearch.coefficients(channel, DIGITS));
    }

    /** What a law of the input adds to the search. */
    private static String correlation() throws Exception {
        FiniteChannel channel = SquareChannel.withLaw(SIZE);
        return Figures.of(CpuTime.median(LONG_SECONDS, () -> ChannelSearch.coefficients(channel, DIGITS)) - free(), "ms");
    }

    /** Search and check of an upper bound. */
    private static String tau() throws Exception {
        BigInteger n = BigInteger.valueOf(1000);
        BigFraction lambda = new BigFraction(1, 10);
        Problem problem = new BooleanContraction(n, Proportion.of("lambda", lambda));
        return Figures.of(CpuTime.median(SECONDS, () -> check(problem, EqualityCandidates.above(n, lambda, DIGITS).orElseThrow())), "ms");
    }

    private static String rho() throws Exception {
        SparseContraction problem = new SparseContraction(BigInteger.TEN, new BigFraction(1, 100));
        return Figures.of(CpuTime.median(SECONDS, () -> check(problem, SupremumCandidates.ofSparse(problem).orElseThrow())), "ms");
    }

    private static void check(Problem problem, Candidate found) throws Exception {
        Rules.of(problem).derive(found.rule(), List.of(), found.witness(), new CheckCost());
    }
}
