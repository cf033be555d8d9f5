package org.ironbound.search.coefficient;

import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.check.CheckCost;
import org.ironbound.certificate.check.Rules;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseHypercube;
import org.ironbound.search.derivation.Candidate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Upper bounds of coefficients [BOOL-SKEW, SDPI-BINARY-CERT]. Targets for the medians, p0.50: 50 ms for tau at n = 100 and for rho of the
 * sparse hypercube at n = 10, 2 s for tau at n = 1000.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CoefficientBenchmark {
    private static final BigInteger DIMENSION = BigInteger.valueOf(10_000);
    private static final BigFraction LAMBDA = new BigFraction(1, 10);
    private static final int DIGITS = 12;
    private static final ErrorTarget TARGET = new AverageError(new BigFraction(1, 10));

    /** Problem and number of samples. */
    @Param({"boolean 100", "boolean 1000", "sparse 10"})
    String name;
    private ClusteringProblem problem;
    private Candidate found;

    /** Chooses the problem and finds its certificate once. */
    @Setup
    public void choose() {
        String[] words = name.split(" ");
        BigInteger n = new BigInteger(words[1]);
        problem = words[0].equals("boolean") ? new BooleanClustering(DIMENSION, n, Proportion.of("lambda", LAMBDA), TARGET)
            : new SparseHypercube(DIMENSION, n, new BigFraction(1, 100), TARGET);
        found = candidate();
    }

    /** Search, with the check that it ends with. */
    @Benchmark
    public Object search() throws RejectedException {
        Candidate candidate = candidate();
        return Rules.of(problem).derive(candidate.rule(), List.of(), candidate.witness(), new CheckCost());
    }

    private Candidate candidate() {
        return problem instanceof SparseHypercube sparse ? SupremumCandidates.ofSparse(sparse.contraction()).orElseThrow()
            : EqualityCandidates.above(problem.samples(), LAMBDA, DIGITS).orElseThrow();
    }

    /** The check alone. */
    @Benchmark
    public Object check() throws RejectedException {
        return Rules.of(problem).derive(found.rule(), List.of(), found.witness(), new CheckCost());
    }
}
