package org.ironbound.search.coefficient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim.Quantity;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.check.Checker;
import org.ironbound.input.ContractionInput;
import org.ironbound.problem.Fractions;
import org.ironbound.search.derivation.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Coefficients at the values of theory.md, section 12. */
class CoefficientSearchTest {
    private static final int DIGITS = 18;

    /** tau and rho of Boolean clustering, enclosed to all digits. */
    @ParameterizedTest
    @CsvSource({"3, 0.3, 0.230584251968503937, 0.0207525826771653543", "10, 0.1, 0.0920744943335101331, 0.000920744943335101331",
        "1, 1/2, 0.25, 0.0625",
        "2, 0.9, 0.895027624309392265, 0.724972375690607734"})
    void ofBooleanClustering(String samples, String lambda, BigDecimal tau, BigDecimal rho) throws Exception {
        Certificate certificate = checked(CoefficientSearch.of(new ContractionInput(samples, null, lambda).booleanClustering(), DIGITS));
        assertBetween(value(certificate, Quantity.TAU_LOWER), tau, value(certificate, Quantity.TAU), 1e-16);
        assertBetween(value(certificate, Quantity.RHO_LOWER), rho, value(certificate, Quantity.RHO), 1e-16);
    }

    /** As many digits as are asked for. */
    @Test
    void manyDigits() throws Exception {
        Certificate certificate = checked(CoefficientSearch.of(new ContractionInput("10", null, "1/10").booleanClustering(), 200));
        BigFraction tau = value(certificate, Quantity.TAU);
        assertTrue(tau.subtract(value(certificate, Quantity.TAU_LOWER)).compareTo(Fractions.of(BigDecimal.ONE.movePointLeft(200))) < 0,
            tau::toString);
    }

    @ParameterizedTest
    @CsvSource({"4, 0.01, 0.00106693766534864344", "8, 0.01, 0.0357377940889476888", "10, 1e-30, 1.89123739444061329E-56",
        "20, 1e-60, 9.91412551198289544E-111"})
    void ofTheSparseHypercube(String samples, String fixed, BigDecimal rho) throws Exception {
        Certificate certificate = checked(CoefficientSearch.of(new ContractionInput(samples, null, fixed).sparse(), DIGITS));
        assertEquals(value(certificate, Quantity.TAU_LOWER), value(certificate, Quantity.TAU));
        assertBetween(value(certificate, Quantity.RHO_LOWER), rho, value(certificate, Quantity.RHO), 1e-10);
    }

    /** One or two samples: rho is the squared maximal correlation, of a coordinate that is hardly ever fixed too. */
    @ParameterizedTest
    @CsvSource({"1, 1/2", "2, 1/100", "1, 1e-300", "2, 1e-300"})
    void ofFewSparseSamples(String samples, String fixed) throws Exception {
        Certificate certificate = checked(CoefficientSearch.of(new ContractionInput(samples, null, fixed).sparse(), DIGITS));
        assertEquals(BigFraction.ONE, value(certificate, Quantity.RHO_OVER_CORRELATION));
        BigFraction least = value(certificate, Quantity.RHO_LOWER);
        assertTrue(value(certificate, Quantity.RHO).subtract(least).multiply(new BigFraction(10).pow(DIGITS - 2)).compareTo(least) <= 0,
            least::toString);
    }

    @Test
    void ofGaussianClustering() throws Exception {
        Findings findings = CoefficientSearch.of(new ContractionInput("10", null, "1/100").gaussian(), DIGITS);
        Certificate certificate = checked(findings);
        assertEquals(new BigFraction(10, 109), value(certificate, Quantity.TAU));
        assertEquals(new BigFraction(1, 1090), value(certificate, Quantity.RHO_LOWER));
        assertEquals(new BigFraction(990), value(certificate, Quantity.RATIO));
        assertEquals(List.of("tau = 10/109 exactly.", "rho = 1/1090 exactly."), findings.notes());
    }

    /** The parameter by the dimension, irrational. */
    @Test
    void byTheDimension() throws Exception {
        Certificate gaussian = checked(CoefficientSearch.of(new ContractionInput("1", "2", null).gaussian(), DIGITS));
        assertBetween(value(gaussian, Quantity.TAU_LOWER), new BigDecimal("0.70710678118654752440"), value(gaussian, Quantity.TAU), 1e-16);
        Certificate clustering = checked(CoefficientSearch.of(new ContractionInput("1", "2", null).booleanClustering(), DIGITS));
        assertBetween(value(clustering, Quantity.TAU_LOWER), new BigDecimal("0.70710678118654752440"), value(clustering, Quantity.TAU),
            1e-16);
    }

    @Test
    void manySamples() throws Exception {
        Findings findings = CoefficientSearch.of(new ContractionInput("10^6", null, "1/1000").booleanClustering(), DIGITS);
        Certificate certificate = checked(findings);
        assertEquals(Rule.BOOL_CLOSED, certificate.steps().get(0).rule());
        assertTrue(findings.notes().get(0).startsWith("No lower bounds"), () -> findings.notes().toString());
    }

    private static Certificate checked(Findings findings) throws RejectedException {
        Checker.check(findings.certificate());
        return findings.certificate();
    }

    private static BigFraction value(Certificate certificate, Quantity quantity) {
        return certificate.claims().stream().filter(claim -> claim.quantity() == quantity).map(Claim::value).findFirst().orElseThrow();
    }

    private static void assertBetween(BigFraction low, BigDecimal expected, BigFraction high, double width) {
        BigFraction grain = Fractions.of(BigDecimal.ONE.movePointLeft(expected.scale()));
        assertTrue(low.compareTo(Fractions.of(expected).add(grain)) <= 0 && high.compareTo(Fractions.of(expected).subtract(grain)) >= 0,
            () -> low + " .. " + high);
        assertTrue(high.subtract(low).doubleValue() <= width * high.doubleValue(), () -> low + " .. " + high);
    }
}
