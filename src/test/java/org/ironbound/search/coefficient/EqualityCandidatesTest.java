package org.ironbound.search.coefficient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.check.CheckCost;
import org.ironbound.certificate.check.Rules;
import org.ironbound.certificate.file.CanonicalFraction;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseContraction;
import org.ironbound.search.derivation.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the coefficients are squared maximal correlations this is found and proved, and nowhere else. */
class EqualityCandidatesTest {
    private static final int DIGITS = 12;

    /** For Boolean clustering it is so everywhere, as far as is known. */
    @ParameterizedTest
    @ValueSource(strings = {"1/1000000", "1/1000", "1/100", "1/10", "1/2", "9/10", "99/100"})
    void booleanClustering(String lambda) throws RejectedException {
        for (int n : new int[] {1, 2, 3, 4, 5, 7, 10, 30, 100, 300, 1000}) {
            BigFraction l = CanonicalFraction.parse(lambda);
            Map<ResultField, BigFraction> result = proved(n, l);
            BigFraction square = l.multiply(l);
            double moment = n == 1 ? square.doubleValue() : n == 2 ? 2 * square.doubleValue() / (1 + square.doubleValue())
                : secondMoment(n, l.doubleValue());
            assertEquals(moment, result.get(ResultField.TAU).doubleValue(), 1e-9 * moment, () -> "n = " + n);
            assertEquals(moment * square.doubleValue(), result.get(ResultField.RHO).doubleValue(), 1e-9 * moment, () -> "n = " + n);
            assertTrue(result.get(ResultField.TAU_LOWER).compareTo(result.get(ResultField.TAU)) <= 0);
            assertTrue(result.get(ResultField.TAU).subtract(result.get(ResultField.TAU_LOWER)).doubleValue() <= 1e-30 * moment, () -> "n = "
                + n);
        }
    }

    /** For an irrational lambda the upper bounds are those of a rational one just above it. */
    @ParameterizedTest
    @CsvSource({"2, 1", "2, 50", "1000, 3", "999, 1000", "1e13, 200", "1e299, 2"})
    void booleanClusteringByTheDimension(BigDecimal dimension, int n) throws RejectedException {
        BooleanContraction problem = new BooleanContraction(BigInteger.valueOf(n),
            Proportion.inverseFourthRoot("lambda", dimension.toBigIntegerExact()));
        assertTrue(EqualityCandidates.of(problem, DIGITS).isEmpty());
        BigFraction lambda = problem.lambda().upperBound(40);
        Candidate above = EqualityCandidates.above(problem.samples(), lambda, DIGITS).orElseThrow();
        assertEquals(Rule.BOOL_SKEW, above.rule());
        Map<ResultField, BigFraction> result = proved(Rules.of(problem), above);
        Map<ResultField, BigFraction> equal = proved(n, lambda);
        assertTrue(result.get(ResultField.TAU).compareTo(equal.get(ResultField.TAU_LOWER)) >= 0);
        assertTrue(result.get(ResultField.TAU).compareTo(equal.get(ResultField.TAU).multiply(new BigFraction(1_000_001, 1_000_000))) <= 0);
        assertEquals(result.get(ResultField.TAU).multiply(lambda).multiply(lambda), result.get(ResultField.RHO));
        BigFraction below = problem.lambda().lowerBound(40);
        Rules rules = Rules.of(problem);
        assertThrows(RejectedException.class, () -> rules.derive(above.rule(), List.of(), above.witness().with(WitnessField.LAMBDA, below),
            new CheckCost()).numbers());
    }

    @Test
    void noneWhereItWouldTakeTooLong() {
        assertTrue(EqualityCandidates.above(BigInteger.TEN.pow(5), new BigFraction(1, 1000), DIGITS).isEmpty());
        assertTrue(EqualityCandidates.above(BigInteger.valueOf(5000), new BigFraction(999_999, 1_000_000), DIGITS).isEmpty());
    }

    /** Short fractions are stated exactly. */
    @ParameterizedTest
    @CsvSource({"1, 1/10, 1/100", "2, 1/10, 2/101", "3, 1/2, 29/56", "4, 1/10, 41596/1070701"})
    void fractions(int n, String lambda, String tau) throws RejectedException {
        Map<ResultField, BigFraction> result = proved(n, CanonicalFraction.parse(lambda));
        assertEquals(CanonicalFraction.parse(tau), result.get(ResultField.TAU));
        assertEquals(CanonicalFraction.parse(tau), result.get(ResultField.TAU_LOWER));
    }

    /** rho of the sparse hypercube is E r^2 if and only if p is at least 1/2 - 3 2^-n: the chord criterion is sharp for its law. */
    @ParameterizedTest
    @CsvSource({"2, 1/1000000, true", "3, 1/8, true", "3, 124999/1000000, false", "3, 125001/1000000, true", "8, 1/100, false",
        "8, 488281/1000000, false", "8, 244141/500000, true",
        "40, 1/2, true", "40, 49/100, false", "1000, 1/2, true"})
    void sparseHypercube(int n, String fixed, boolean expected) throws RejectedException {
        SparseContraction problem = new SparseContraction(BigInteger.valueOf(n), CanonicalFraction.parse(fixed));
        assertEquals(expected, EqualityCandidates.of(problem, DIGITS).isPresent());
        if (expected) {
            Candidate candidate = EqualityCandidates.of(problem, DIGITS).orElseThrow();
            assertEquals(Rule.CHORD, candidate.rule());
            Map<ResultField, BigFraction> result = proved(Rules.of(problem), candidate);
            // E r^2 = s q^2 = p q.
            assertEquals(result.get(ResultField.TAU).multiply(problem.fixed()).doubleValue(), result.get(ResultField.RHO).doubleValue(),
                1e-15);
        }
    }

    private static Map<ResultField, BigFraction> proved(int n, BigFraction lambda) throws RejectedException {
        BooleanContraction problem = new BooleanContraction(BigInteger.valueOf(n), Proportion.of("lambda", lambda));
        Candidate candidate = EqualityCandidates.of(problem, DIGITS).orElseThrow(() -> new AssertionError("n = " + n));
        return proved(Rules.of(problem), candidate);
    }

    private static Map<ResultField, BigFraction> proved(Rules rules, Candidate candidate) throws RejectedException {
        try {
            return derived(rules, candidate);
        } catch (RejectedException e) {
            return derived(rules, candidate.otherwise().orElseThrow(() -> e));
        }
    }

    private static Map<ResultField, BigFraction> derived(Rules rules, Candidate candidate) throws RejectedException {
        return rules.derive(candidate.rule(), List.of(), candidate.witness(), new CheckCost()).numbers();
    }

    /** By the binomial law of the samples given the centre, in doubles. */
    private static double secondMoment(int n, double lambda) {
        double odds = Math.log1p(lambda) - Math.log1p(-lambda);
        double sum = 0;
        double choices = 0;
        for (int k = 0; k <= n; k++) {
            double mean = Math.tanh((2 * k - n) * odds / 2);
            sum += Math.exp(choices + k * Math.log((1 + lambda) / 2) + (n - k) * Math.log((1 - lambda) / 2)) * mean * mean;
            choices += Math.log(n - k) - Math.log(k + 1);
        }
        return sum;
    }
}
