package org.ironbound.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ironbound.input.ClusteringInput;
import org.ironbound.input.ContractionInput;
import org.ironbound.input.EstimationInput;
import org.ironbound.input.GaussianInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateNamesTest {
    @ParameterizedTest
    @CsvSource({
        "10000, 10, , 0.1, , , gaussian-d10000-n10-e1_10.json",
        "10000, 10, 1/100, 0.1, , , gaussian-d10000-n10-e1_10.json",
        "10000, 10, 1/3, 0.1, , , gaussian-d10000-n10-l1_3-e1_10.json",
        "8, 10, , , 1/5, 1e-300, gaussian-d8-n10-fn1_5-fp1e-300.json",
        "1, 1, 1/2, 0.1, , , gaussian-d1-n1-l1_2-e1_10.json"})
    void namesTheProblem(String d, String n, String l, String e, String a, String b, String name) {
        assertEquals(name, CertificateNames.of(new GaussianInput(d, n, l, e, a, b).problem()));
    }

    @Test
    void namesEstimates() {
        ClusteringInput common = new ClusteringInput("10000", "10", null, null, null);
        assertEquals("gaussian-d10000-n10-mse19_20.json", CertificateNames.of(new EstimationInput(common, "0.95", "1/100").problem()));
        assertEquals("gaussian-d10000-n10-l1_3-mse1_2.json", CertificateNames.of(new EstimationInput(common, "1/2", "1/3").problem()));
    }

    @Test
    void namesCoefficients() {
        assertEquals("gaussian-coefficients-n10-l1_3.json", CertificateNames.of(new ContractionInput("10", null, "1/3").gaussian()));
        assertEquals("boolean-coefficients-n10-ld1000.json",
            CertificateNames.of(new ContractionInput("10", "1000", null).booleanClustering()));
        assertEquals("sparse-coefficients-n10-p1_10.json", CertificateNames.of(new ContractionInput("10", "100", null).sparse()));
    }

    @Test
    void keepsLongNumbersApartAndShort() {
        String zeros = "0".repeat(200);
        String one = CertificateNames.of(new GaussianInput("10", "10", null, "1/3" + zeros + "1", null, null).problem());
        String other = CertificateNames.of(new GaussianInput("10", "10", null, "1/3" + zeros + "7", null, null).problem());
        assertNotEquals(one, other);
        assertTrue(one.length() < 100, one);
    }
}
