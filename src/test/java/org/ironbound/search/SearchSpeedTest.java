package org.ironbound.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.bench.CpuTime;
import org.ironbound.bench.SquareChannel;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.check.CheckCost;
import org.ironbound.certificate.check.Checker;
import org.ironbound.certificate.check.Rules;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.Problem;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseContraction;
import org.ironbound.search.channel.ChannelSearch;
import org.ironbound.search.channel.MaximalCorrelationSearch;
import org.ironbound.search.coefficient.CoefficientSearch;
import org.ironbound.search.coefficient.EqualityCandidates;
import org.ironbound.search.coefficient.SupremumCandidates;
import org.ironbound.search.derivation.Candidate;
import org.ironbound.search.derivation.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * As SpeedTest, for coefficients: limits of CPU time some times the targets of CoefficientBenchmark and ChannelBenchmark; and a check is no
 * slower than the search.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SearchSpeedTest {
    private static final int DIGITS = 12;
    private static final int SIZE = 25;

    @ParameterizedTest
    @CsvSource({"boolean, 100, 0.1, 150", "boolean, 1000, 0.1, 6000", "sparse, 10, 0.01, 150", "sparse, 1000, 0.499999, 3000"})
    void coefficients(String family, String samples, String parameter, double milliseconds) throws Exception {
        BigInteger n = new BigInteger(samples);
        BigFraction x = Fractions.of(new BigDecimal(parameter));
        Problem problem = family.equals("boolean") ? new BooleanContraction(n, Proportion.of("lambda", x)) : new SparseContraction(n, x);
        CpuTime.Work upper = () -> derive(problem, family.equals("boolean") ? EqualityCandidates.above(n, x, DIGITS).orElseThrow()
            : SupremumCandidates.ofSparse(new SparseContraction(n, x)).orElseThrow());
        double searching = CpuTime.best(1, milliseconds, upper);
        assertTrue(searching <= milliseconds, () -> searching + " ms, not " + milliseconds);
        requireFastCheck(() -> problem instanceof BooleanContraction clustering ? CoefficientSearch.of(clustering, DIGITS)
            : CoefficientSearch.of((SparseContraction) problem, DIGITS));
    }

    /** The kernel decides whether a step that was found is one. */
    private static void derive(Problem problem, Candidate found) throws RejectedException {
        Rules.of(problem).derive(found.rule(), List.of(), found.witness(), new CheckCost());
    }

    /** The input-free coefficient; and eta_chi2, which comes with an input law. */
    @Test
    void channel() throws Exception {
        FiniteChannel free = SquareChannel.of(SIZE);
        FiniteChannel withLaw = SquareChannel.withLaw(SIZE);
        double inputFree = CpuTime.best(1, 1500, () -> ChannelSearch.coefficients(free, DIGITS));
        assertTrue(inputFree <= 3000, () -> inputFree + " ms");
        MaximalCorrelationSearch search = new MaximalCorrelationSearch(withLaw.joint().rows());
        double correlation = CpuTime.best(1, 150, () -> search.squares(search.functions().coefficient(), DIGITS));
        assertTrue(correlation <= 500, () -> correlation + " ms");
        requireFastCheck(() -> ChannelSearch.coefficients(withLaw, DIGITS));
    }

    private interface Search {
        Findings run() throws UndecidedException;
    }

    /** One warm search is enough to compare with. */
    private static void requireFastCheck(Search search) throws Exception {
        Certificate certificate = search.run().certificate();
        double searching = CpuTime.best(1, Double.MAX_VALUE, search::run);
        double checking = CpuTime.best(1, searching, () -> Checker.check(certificate));
        assertTrue(checking <= searching, () -> "check " + checking + " ms, search " + searching);
    }
}
