package org.ironbound.search.coefficient;

import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.check.CheckCost;
import org.ironbound.certificate.check.Rules;
import org.ironbound.certificate.file.CanonicalFraction;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.Proportion;
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
 * That tau of Boolean clustering is E r^2 exactly. Targets for lambda = 1/10: 50 ms for 100 samples, 2 s for 1000.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EqualityBenchmark {
    private static final int DIGITS = 12;

    /** Number of samples, and lambda. */
    @Param({"100 1/10", "1000 1/10", "100 1/100", "1000 1/100", "1000 1/1000", "5000 1/3", "5000 1/5000"})
    String name;
    private BooleanContraction problem;
    private Candidate found;

    /** Chooses the problem and finds its certificate once. */
    @Setup
    public void choose() throws RejectedException {
        String[] words = name.split(" ");
        problem = new BooleanContraction(new BigInteger(words[0]), Proportion.of("lambda", CanonicalFraction.parse(words[1])));
        found = EqualityCandidates.of(problem, DIGITS).orElseThrow();
    }

    /** The check, which is most of the search too. */
    @Benchmark
    public Object check() throws RejectedException {
        Rules rules = Rules.of(problem);
        return rules.derive(found.rule(), List.of(), found.witness(), new CheckCost());
    }
}
