package org.ironbound.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.AverageError;
import org.ironbound.certificate.BooleanClustering;
import org.ironbound.certificate.ErrorTarget;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.Problem;
import org.ironbound.certificate.Proportion;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.SparseHypercube;
import org.ironbound.kernel.sdpi.SparseLaw;
import org.junit.jupiter.api.Test;

/** The kernel proves what is found. */
class SupremumCandidatesTest {
    private static final BigInteger DIMENSION = BigInteger.valueOf(10_000);
    private static final ErrorTarget TARGET = new AverageError(new BigFraction(1, 10));

    @Test
    void coefficientsGrowWithSamplesAndWithLambda() throws RejectedException {
        BigFraction last = BigFraction.ZERO;
        for (int n = 1; n <= 40; n += 3) {
            last = requireGrowth(last, cluster(n, new BigFraction(1, 5)).get(Field.TAU));
        }
        last = BigFraction.ZERO;
        for (int l = 1; l <= 9; l++) {
            last = requireGrowth(last, cluster(6, new BigFraction(l, 10)).get(Field.TAU));
        }
        last = BigFraction.ZERO;
        for (int n = 1; n <= 30; n += 3) {
            Map<Field, BigFraction> result = sparse(n, new BigFraction(1, 20));
            last = requireGrowth(last, result.get(Field.RHO));
            assertTrue(last.compareTo(result.get(Field.TAU)) <= 0);
        }
    }

    private static BigFraction requireGrowth(BigFraction last, BigFraction next) {
        assertTrue(next.compareTo(last) > 0 && next.compareTo(BigFraction.ONE) <= 0, () -> next + " after " + last);
        return next;
    }

    /** The chi-square value s q^2 of the sparse hypercube is no upper bound of rho: at p = 1/100, n = 8, one input law of B exceeds it six times. */
    @Test
    void chiSquareIsNoBound() throws RejectedException {
        BigFraction p = new BigFraction(1, 100);
        BigFraction s = SparseLaw.agreement(8, p);
        BigFraction q = SparseLaw.tau(8, p);
        double chiSquare = Doubles.of(s.multiply(q).multiply(q));
        // B agrees always, and then is + always.
        double reached = FloatingLaw.dber(Doubles.of(q)) / (Math.log(1 / Doubles.of(s)) + Math.log(2));
        assertTrue(reached > 6 * chiSquare, () -> reached + " and " + chiSquare);
        assertTrue(reached <= Doubles.of(sparse(8, p).get(Field.RHO)));
    }

    @Test
    void noneWhereItWouldTakeTooLong() {
        assertEquals(Optional.empty(), SupremumCandidates.ofBoolean(BigInteger.TEN.pow(5), new BigFraction(1, 1000)));
        assertEquals(Optional.empty(), SupremumCandidates.ofBoolean(BigInteger.TEN.pow(3), new BigFraction(999_999, 1_000_000)));
    }

    private static Map<Field, BigFraction> cluster(int n, BigFraction lambda) throws RejectedException {
        BigInteger samples = BigInteger.valueOf(n);
        return result(new BooleanClustering(DIMENSION, samples, Proportion.of("lambda", lambda), TARGET), SupremumCandidates.ofBoolean(samples, lambda));
    }

    private static Map<Field, BigFraction> sparse(int n, BigFraction p) throws RejectedException {
        SparseHypercube problem = new SparseHypercube(DIMENSION, BigInteger.valueOf(n), p, TARGET);
        return result(problem, SupremumCandidates.ofSparse(problem.contraction()));
    }

    private static Map<Field, BigFraction> result(Problem problem, Optional<Candidate> candidate) throws RejectedException {
        return problem.rules().derive(candidate.orElseThrow().rule(), List.of(), candidate.orElseThrow().witness());
    }
}
