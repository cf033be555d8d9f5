package org.ironbound.bench;

import java.math.BigInteger;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.CheckLimit;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.search.Budget;
import org.ironbound.claim.search.Prover;
import org.ironbound.input.MixtureInput;
import org.ironbound.kernel.channel.Channels;
import org.ironbound.kernel.real.Exponential;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.ChannelMatrix;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.Problem;
import org.ironbound.problem.ProblemLimits;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseContraction;
import org.ironbound.search.Bounds;

/**
 * A job whose size can be chosen, with sizes to measure.
 *
 * @param name   what is done, and what grows
 * @param sizes  the values of what grows, or of what makes it grow
 * @param making makes the job of a size
 */
record GrowingJob(String name, List<Integer> sizes, Making making) {
    private static final int DIGITS = 6;
    private static final BigFraction ERROR = new BigFraction(1, 10);
    /** By so much more of it each call differs from the one before, so that none gets an answer that was remembered. */
    private static final BigFraction STEP = new BigFraction(1, 1_000_000_000);
    private static final BigFraction LAMBDA = new BigFraction(1, 100);
    private static final Budget MANY_BOXES = new Budget(1_000_000, 3600, 0, new CheckLimit(1000, false));

    /** Makes the job of a size. */
    interface Making {
        Sized of(int size) throws Exception;
    }

    /**
     * What is measured.
     *
     * @param size what the time is compared with
     * @param work the job
     */
    record Sized(double size, CpuTime.Work work) {
    }

    Sized of(int size) throws Exception {
        return making.of(size);
    }

    static List<GrowingJob> all() {
        List<Integer> samples = List.of(10, 100, 1000, 10_000, 100_000);
        List<Integer> dimensions = List.of(100, 10_000, 1_000_000, 100_000_000);
        List<Integer> digits = List.of(10, 100, 1000, 10_000);
        List<Integer> widths = List.of(8, 16, 32, 64, 100, ProblemLimits.CHANNEL_SIZE);
        return List.of(
            bounds("bound gaussian, samples n, d = 10^4", samples, (n, e) -> gaussian(10_000, n, e)),
            bounds("bound gaussian, dimension d, n = 10", dimensions, (d, e) -> gaussian(d, 10, e)),
            bounds("bound boolean, samples n, d = 10^4", samples, (n, e) -> bool(10_000, n, e)),
            bounds("bound boolean, dimension d, n = 10", dimensions, (d, e) -> bool(d, 10, e)),
            bounds("coefficient boolean, samples n", List.of(10, 100, 1000, 5000), (n, e) -> new BooleanContraction(BigInteger.valueOf(n),
                Proportion.of("lambda", new BigFraction(1, 10)))),
            bounds("coefficient sparse, samples n", List.of(10, 100, 1000), (n, e) -> new SparseContraction(BigInteger.valueOf(n), LAMBDA)),
            bounds("bound mixture, clusters k, 10 k samples", List.of(100, 1000, 10_000, 100_000), (k, e) -> mixture(k, 10L * k, e)),
            bounds("bound mixture, samples n, 1000 clusters", samples.subList(1, samples.size()), (n, e) -> mixture(1000, n, e)),
            of("bound gaussian, digits", List.of(10, 30, 100, 300, 1000), n -> anew(e -> Bounds.of(gaussian(10_000, 10, e), n))),
            of("ln, digits", digits, n -> function(n, (ln, d) -> ln.of(BigInteger.ONE, BigInteger.valueOf(3)))),
            of("ln of a fraction of full length, digits", digits, n -> function(n, (ln, d) -> ln.of(d.subtract(BigInteger.TWO), d))),
            of("exp, digits", digits, n -> function(n, (ln, d) -> Exponential.of(BigInteger.ONE, BigInteger.valueOf(3), ln.unit))),
            of("Dobrushin, channel of size", widths, GrowingJob::dobrushin),
            bounds("input-free eta_KL, channel of size", widths, (size, e) -> SquareChannel.ofDecimals(size)),
            bounds("eta_chi2 and eta_KL of a law, channel of size", widths, (size, e) -> SquareChannel.ofDecimalsWithLaw(size)),
            new GrowingJob("prove sin(x)*cos(x) <= 51/100, boxes", List.of(10, 100, 1000, 10_000, 100_000), GrowingJob::boxes));
    }

    private interface Asked {
        Problem of(int size, BigFraction error) throws Exception;
    }

    private static GrowingJob bounds(String name, List<Integer> sizes, Asked problem) {
        return of(name, sizes, size -> anew(error -> Bounds.of(problem.of(size, error), DIGITS)));
    }

    private interface OfError {
        void run(BigFraction error) throws Exception;
    }

    private static CpuTime.Work anew(OfError work) {
        BigFraction[] error = {ERROR};
        return () -> {
            error[0] = error[0].add(STEP);
            work.run(error[0]);
        };
    }

    private interface Chosen {
        CpuTime.Work of(int size) throws Exception;
    }

    private static GrowingJob of(String name, List<Integer> sizes, Chosen work) {
        return new GrowingJob(name, sizes, size -> new Sized(size, work.of(size)));
    }

    private static GaussianClustering gaussian(long dimension, long samples, BigFraction error) {
        return new GaussianClustering(BigInteger.valueOf(dimension), BigInteger.valueOf(samples), Proportion.of("lambda-squared", LAMBDA),
            new AverageError(error));
    }

    private static BooleanClustering bool(long dimension, long samples, BigFraction error) {
        return new BooleanClustering(BigInteger.valueOf(dimension), BigInteger.valueOf(samples), Proportion.of("lambda",
            new BigFraction(1, 10)), new AverageError(error));
    }

    private static Problem mixture(long clusters, long samples, BigFraction error) {
        return new MixtureInput(Long.toString(clusters), null, "zipf:1", "gaussian:10000", Long.toString(samples),
            Fractions.text(error)).problem();
    }

    private interface Function {
        Object of(Logarithm ln, BigInteger power);
    }

    /** Of a logarithm with these digits, and of 10 to their number. */
    private static CpuTime.Work function(int digits, Function function) {
        Logarithm ln = new Logarithm(BigInteger.ONE.shiftLeft(digits * 3322 / 1000 + 1));
        BigInteger power = BigInteger.TEN.pow(digits);
        return () -> function.of(ln, power);
    }

    private static CpuTime.Work dobrushin(int size) {
        ChannelMatrix channel = SquareChannel.ofDecimals(size).whole();
        return () -> Channels.largestDistance(channel);
    }

    /** The longer the range, the more boxes it takes. */
    private static Sized boxes(int length) throws Exception {
        Statement claim = Statement.parse("forall x in [0, " + length + "]: sin(x)*cos(x) <= 51/100", List.of());
        Verdict.Proved proved = (Verdict.Proved) new Prover(claim, MANY_BOXES).run();
        return new Sized(proved.boxes(), () -> new Prover(claim, MANY_BOXES).run());
    }
}
