package org.ironbound.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ironbound.claim.language.ClaimsFile;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.search.Budget;
import org.ironbound.claim.search.Evaluation;
import org.ironbound.claim.search.Prover;
import org.ironbound.claim.term.ClaimException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Expressions and claims, warm. Targets: 1 s for claims about one variable with a relative slack of 10^-6, 30 s for P-APPROX over K from 2
 * to 1000; 30 digits of d2 from start to finish of the program in 0.4 s, of which this is the least part.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ClaimBenchmark {
    private static final int DIGITS = 30;

    @Benchmark
    public Evaluation divergence() throws ClaimException {
        return Evaluation.of("d2(0.9, 0.1)/ln(2)", DIGITS);
    }

    @Benchmark
    public Verdict entropyWithLittleSlack() throws ClaimException {
        return run("forall x in [1/100, 99/100]: h2(x) <= (1 + 10^(-6))*(4*x*(1 - x))^(1/(2*ln(2)))");
    }

    @Benchmark
    public Verdict exponentialWithLittleSlack() throws ClaimException {
        return run("forall x in [1/10, 10]: exp(x) >= (1 - 10^(-6))*(1 + x + x^2/2)");
    }

    @Benchmark
    public Verdict leastInformationWithLittleSlack() throws ClaimException {
        return run("forall x in [1/1000, 499/1000]: phi(x) >= (1 - 10^(-6))*2*(1 - 2*x)^2");
    }

    @Benchmark
    public Verdict leastInformationFromAboveWithLittleSlack() throws ClaimException {
        return run("forall x in [1/1000, 499/1000]: phi(x) <= (1 + 10^(-6))*d2(1 - x, x)");
    }

    @Benchmark
    public Verdict divergenceWithLittleSlack() throws ClaimException {
        return run("forall p in [1/100, 99/100]: d2(p, 1/2) <= (1 + 10^(-6))*(ln(2) - h(p))");
    }

    @Benchmark
    public Verdict dberWithLittleSlack() throws ClaimException {
        return run("forall m in [0, 99/100]: Dber(m) <= (1 + 10^(-6))*((1 + m)*ln(1 + m) + (1 - m)*ln(1 - m))/2");
    }

    @Benchmark
    public Verdict hyperbolicTangentWithLittleSlack() throws ClaimException {
        return run("forall x in [1/10, 5]: tanh(x) >= (1 - 10^(-6))*(exp(x) - exp(-x))/(exp(x) + exp(-x))");
    }

    @Benchmark
    public Verdict logarithmWithLittleSlack() throws ClaimException {
        return run("forall x in [0, 10]: ln(1 + x) <= (1 + 10^(-6))*x*(6 + x)/(6 + 4*x)");
    }

    @Benchmark
    public Verdict approximateToThousand() throws ClaimException {
        Statement statement = ClaimsFile.paper(false).stream().filter(claim -> claim.name().equals("P-APPROX, 8, K to 1000")).findFirst()
            .orElseThrow().statement();
        return new Prover(statement, Budget.DEFAULT.within(1800)).run();
    }

    private static Verdict run(String claim) throws ClaimException {
        return new Prover(Statement.parse(claim, List.of()), Budget.DEFAULT).run();
    }
}
