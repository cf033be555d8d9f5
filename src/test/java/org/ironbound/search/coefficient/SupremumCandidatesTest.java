package org.ironbound.search.coefficient;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.check.CheckCost;
import org.ironbound.certificate.check.Rules;
import org.ironbound.kernel.law.SparseLaw;
import org.ironbound.problem.SparseContraction;
import org.ironbound.search.derivation.Candidate;
import org.ironbound.search.derivation.Doubles;
import org.junit.jupiter.api.Test;

/** The kernel proves what is found. */
class SupremumCandidatesTest {
    @Test
    void rhoGrowsWithSamplesAndIsAtMostTau() throws RejectedException {
        BigFraction last = BigFraction.ZERO;
        for (int n = 1; n <= 30; n += 3) {
            Map<ResultField, BigFraction> result = sparse(n, new BigFraction(1, 20));
            last = requireGrowth(last, result.get(ResultField.RHO));
            assertTrue(last.compareTo(result.get(ResultField.TAU)) <= 0);
        }
    }

    private static BigFraction requireGrowth(BigFraction last, BigFraction next) {
        assertTrue(next.compareTo(last) > 0 && next.compareTo(BigFraction.ONE) <= 0, () -> next + " after " + last);
        return next;
    }

    /**
     * The chi-square value s q^2 of the sparse hypercube is no upper bound of rho: at p = 1/100, n = 8, one input law of B exceeds it six
     * times.
     */
    @Test
    void chiSquareIsNoBound() throws RejectedException {
        BigFraction p = new BigFraction(1, 100);
        BigFraction s = SparseLaw.agreement(8, p);
        BigFraction q = SparseLaw.tau(8, p);
        double chiSquare = Doubles.of(s.multiply(q).multiply(q));
        // B agrees always, and then is + always.
        double reached = FloatingLaw.dber(Doubles.of(q)) / (Math.log(1 / Doubles.of(s)) + Math.log(2));
        assertTrue(reached > 6 * chiSquare, () -> reached + " and " + chiSquare);
        assertTrue(reached <= Doubles.of(sparse(8, p).get(ResultField.RHO)));
    }

    private static Map<ResultField, BigFraction> sparse(int n, BigFraction p) throws RejectedException {
        SparseContraction problem = new SparseContraction(BigInteger.valueOf(n), p);
        Candidate candidate = SupremumCandidates.ofSparse(problem).orElseThrow();
        Rules rules = Rules.of(problem);
        return rules.derive(candidate.rule(), List.of(), candidate.witness(), new CheckCost()).numbers();
    }
}
