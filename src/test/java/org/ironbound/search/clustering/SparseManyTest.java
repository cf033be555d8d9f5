package org.ironbound.search.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim.Quantity;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.check.CheckCost;
import org.ironbound.certificate.check.Checker;
import org.ironbound.certificate.check.Rules;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.SparseInput;
import org.ironbound.problem.Problem;
import org.ironbound.problem.SparseContraction;
import org.ironbound.problem.SparseHypercube;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.SupremumEstimate;
import org.ironbound.search.coefficient.CoefficientSearch;
import org.ironbound.search.coefficient.SparseDirectSearch;
import org.ironbound.search.coefficient.SupremumCandidates;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sparse hypercube with any number of samples [SPARSE-MANY]. */
@Domain(Numbers.class)
class SparseManyTest {
    private static final int DIGITS = 12;
    /** 2^n is written out here. */
    private static final int WRITTEN = 20_000;
    private static final int EXACT = 10_000;

    /** tau and 1 - tau by the formula; rho in floating point, where more than 1000 samples differ from infinitely many by nothing. */
    @Property(tries = 60)
    void coefficients(@ForAll Draw draw) throws Exception {
        BigInteger n = BigInteger.valueOf(1001 + draw.upTo(draw.oneIn(2) ? 20 : WRITTEN - 1001));
        BigFraction p = new BigFraction(1 + draw.upTo(97), 100 + draw.upTo(900));
        Certificate certificate = CoefficientSearch.of(new SparseContraction(n, p), DIGITS).certificate();
        Checker.check(certificate);
        BigFraction free = BigFraction.ONE.subtract(p).divide(BigInteger.ONE.shiftLeft(n.intValueExact() - 1));
        BigFraction rest = free.divide(p.add(free));
        BigFraction tau = BigFraction.ONE.subtract(rest);
        assertTrue(value(certificate, Quantity.TAU_LOWER).compareTo(tau) <= 0 && tau.compareTo(value(certificate, Quantity.TAU)) <= 0,
            "tau");
        double rho = SupremumEstimate.sparse(p.doubleValue(), 1);
        BigFraction least = value(certificate, Quantity.RHO_LOWER);
        BigFraction most = value(certificate, Quantity.RHO);
        assertTrue(least.doubleValue() <= rho * (1 + 1e-9) && rho * (1 - 1e-9) <= most.doubleValue(), () -> least + " " + rho + " " + most);
        assertTrue(most.doubleValue() - least.doubleValue() <= 1e-6 * rho, () -> least + " " + most);
        BigFraction ratio = value(certificate, Quantity.RATIO);
        assertTrue(ratio.compareTo(rest.divide(least)) <= 0, "ratio");
        BigFraction nearly = n.intValueExact() > EXACT ? BigFraction.ZERO : rest.divide(most).multiply(new BigFraction(999_999, 1_000_000));
        assertTrue(ratio.compareTo(nearly) >= 0, "ratio is far below");
    }

    /** A coefficient below that of infinitely many samples is not proved. */
    @ParameterizedTest
    @ValueSource(strings = {"1001", "10000", "1e300"})
    void isNotProvedSmaller(String samples) throws Exception {
        SparseContraction contraction = new SparseContraction(new BigDecimal(samples).toBigIntegerExact(), new BigFraction(1, 100));
        Problem problem = contraction;
        Witness witness = SupremumCandidates.ofSparse(contraction).orElseThrow().witness();
        Rules.of(problem).derive(Rule.SUPREMUM, List.of(), witness, new CheckCost());
        BigFraction less = new BigFraction(SupremumEstimate.sparse(0.01, 1) * (1 - 1e-9));
        assertThrows(RejectedException.class, () -> Rules.of(problem)
            .derive(Rule.SUPREMUM, List.of(), witness.with(WitnessField.COEFFICIENT, less), new CheckCost()));
    }

    /** The learner of the first 1000 samples, and a lower bound below it. */
    @ParameterizedTest
    @CsvSource({"10000, 0.1", "10001, 0.3"})
    void bounds(String samples, String error) throws Exception {
        requireBounds(samples, error);
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"1001, 0.1", "1e300, 0.01"})
    void boundsOfFewAndOfVeryMany(String samples, String error) throws Exception {
        requireBounds(samples, error);
    }

    private static void requireBounds(String samples, String error) throws Exception {
        Certificate certificate = SparseSearch.bounds(problem("10^6", samples, error), DIGITS).certificate();
        Checker.check(certificate);
        List<BigFraction> bits = certificate.claims().stream().map(Claim::value).toList();
        assertEquals(2, bits.size());
        assertTrue(bits.get(0).compareTo(bits.get(1)) <= 0, bits::toString);
        assertEquals(samples.equals("1001") || samples.equals("10000") ? 1 : 0, bits.get(0).getNumerator().signum());
        Certificate few = SparseSearch.bounds(problem("10^6", "1000", error), DIGITS).certificate();
        assertEquals(learner(few), learner(certificate));
    }

    private static Optional<BigFraction> learner(Certificate certificate) {
        return certificate.steps().stream().filter(step -> step.rule() == Rule.SPARSE_LEARN)
            .map(step -> step.result().get(ResultField.MEMORIZATION)).findFirst();
    }

    /** The centre carries d p ln 2, 1.5804.. or 1.5873.. nats, and the error needs 1.5864.. */
    @ParameterizedTest
    @CsvSource({"228, true", "229, false"})
    void noLearnerAtAll(String d, boolean none) throws Exception {
        SparseHypercube problem = new SparseInput(new ClusteringInput(d, "10^9", "0.1", null, null), "1/100").problem();
        Certificate certificate = SparseSearch.bounds(problem, DIGITS).certificate();
        Checker.check(certificate);
        assertEquals(none, certificate.claims().stream().anyMatch(claim -> claim.quantity() == Quantity.LEARNERS));
    }

    /** SPARSE-DIRECT is for the exact law. */
    @Test
    void theConstantIsForFewSamples() throws Exception {
        Witness witness = SparseDirectSearch.find(problem("10^6", "1000", "0.1")).orElseThrow();
        String message = assertThrows(RejectedException.class,
            () -> Rules.of(problem("10^6", "1001", "0.1")).derive(Rule.SPARSE_DIRECT, List.of(), witness, new CheckCost())).getMessage();
        assertTrue(message.contains("at most 1000 samples"), message);
    }

    private static SparseHypercube problem(String d, String samples, String error) {
        return new SparseInput(new ClusteringInput(d, samples, error, null, null), null).problem();
    }

    private static BigFraction value(Certificate certificate, Quantity quantity) {
        return certificate.claims().stream().filter(claim -> claim.quantity() == quantity).map(Claim::value).findFirst().orElseThrow();
    }
}
