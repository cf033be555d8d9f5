package org.ironbound.search.coefficient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Witness;
import org.ironbound.estimate.SparseDirectEstimate;
import org.ironbound.input.ExactNumber;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.SparseHypercube;
import org.ironbound.reference.SparseRetention;
import org.ironbound.reference.SupremumEstimate;
import org.ironbound.search.derivation.Derivation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the search finds is certified, true, and near to c*. */
class SparseDirectSearchTest {
    private static final int DIGITS = 60;
    private static final MathContext CONTEXT = new MathContext(DIGITS);

    private static SparseHypercube problem(String p, int n) {
        return new SparseHypercube(BigInteger.valueOf(10_000), BigInteger.valueOf(n), ExactNumber.parse("fixed-probability", p),
            new AverageError(new BigFraction(1, 10)));
    }

    /** The certified constant; that there is none is an error. */
    private static BigFraction certified(String p, int n) {
        SparseHypercube problem = problem(p, n);
        Witness witness = SparseDirectSearch.find(problem).orElseThrow();
        try {
            return new Derivation(problem).add(Rule.SPARSE_DIRECT, List.of(), witness, 0).result().get(ResultField.CONSTANT);
        } catch (RejectedException e) {
            throw new AssertionError(p + ", " + n + ": " + e.getMessage());
        }
    }

    private static double q(double p, int n) {
        return p / (p + (1 - p) * Math.scalb(1.0, 1 - n));
    }

    /** The gains of theory.md over (1-tau)/rho with the exact coefficients. */
    @ParameterizedTest
    @CsvSource({"0.01, 8, 1.158", "0.1, 8, 1.488"})
    void gain(String p, int n, double gain) {
        double q = q(Double.parseDouble(p), n);
        double rho = SupremumEstimate.sparse(Double.parseDouble(p) / q, q);
        assertTrue(certified(p, n).doubleValue() > gain * 0.9995 * (1 - q) / rho, "gain " + certified(p, n).doubleValue() * rho / (1 - q));
    }

    static Stream<Arguments> laws() {
        return Stream.of("0.001", "0.01", "0.1", "0.3", "0.9").flatMap(p -> Stream.of(2, 3, 5, 8, 30).map(n -> Arguments.of(p, n)));
    }

    /** At no z and y is the ratio below the constant, in exact rationals and 60 digits; at the best of them it is hardly above. */
    @ParameterizedTest
    @MethodSource("laws")
    void bruteForce(String p, int n) {
        BigFraction constant = certified(p, n);
        BigDecimal lower = new BigDecimal(constant.getNumerator()).divide(new BigDecimal(constant.getDenominator()), CONTEXT);
        BigDecimal fixed = new BigDecimal(p);
        BigDecimal s = fixed.add(BigDecimal.ONE.subtract(fixed).divide(BigDecimal.valueOf(2).pow(n - 1), CONTEXT));
        BigDecimal q = fixed.divide(s, CONTEXT);
        SparseDirectEstimate estimate = new SparseDirectEstimate(Double.parseDouble(p), 1 - Double.parseDouble(p), n);
        double best = 1e-3;
        for (double a = 1e-3; a < 40; a *= 1.02) {
            best = estimate.ratio(a) < estimate.ratio(best) ? a : best;
        }
        BigDecimal least = null;
        for (double a : new double[] {1e-3, 0.1, 1, 10, best}) {
            double odds = estimate.odds(estimate.tangentShift(a));
            for (double z : new double[] {odds / (1 + odds), s.doubleValue(), (1 + s.doubleValue()) / 2, s.doubleValue() / 2}) {
                BigDecimal ratio = SparseRetention.ratio(s, q, new BigDecimal(z).min(new BigDecimal("0.999999999999")),
                    new BigDecimal(Math.min(Math.tanh(a), 1 - 1e-12)), DIGITS);
                assertTrue(ratio.compareTo(lower) >= 0, () -> "z = " + z + ", artanh y = " + a + ": " + ratio.round(new MathContext(20))
                    + " < " + lower.round(new MathContext(20)));
                least = least == null ? ratio : least.min(ratio);
            }
        }
        assertTrue(least.doubleValue() < lower.doubleValue() * (1 + 2e-3), least.round(MathContext.DECIMAL64) + " and only "
            + lower.round(MathContext.DECIMAL64));
    }

    /** The extremes that doubles reach, and one sample in closed form. */
    @ParameterizedTest
    @CsvSource({"1/100, 1000", "1/2, 1000", "1e-60, 200", "1e-100, 3", "1e-140, 400", "0.9999, 20", "1 - 1e-6, 3"})
    void extremes(String p, int n) {
        String chance = p.startsWith("1 - ") ? "999999/1000000" : p;
        assertTrue(certified(chance, n).compareTo(BigFraction.ZERO) > 0);
    }

    @ParameterizedTest
    @CsvSource({"1/2, 2", "1/100, 9900", "99/100, 100/9801"})
    void oneSample(String p, String constant) {
        assertEquals(ExactNumber.parse("constant", constant), certified(p, 1));
    }

    /** Beyond doubles nothing is found, and nothing is wrong. */
    @ParameterizedTest
    @CsvSource({"1e-300, 5", "1e-250, 3"})
    void beyondDoubles(String p, int n) {
        assertTrue(SparseDirectSearch.find(problem(p, n)).isEmpty());
    }
}
