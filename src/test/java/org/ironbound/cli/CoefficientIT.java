package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoefficientIT {
    @RegisterExtension
    static final KeptJar JAR = new KeptJar();

    /** Values of theory.md, section 12; each certificate is verified, and is one about another problem. */
    @ParameterizedTest
    @CsvSource({
        "boolean --samples 3 --lambda 0.3, 0.230584251969, 0.0207525826771",
        "boolean --samples 10 --dimension 10000, 0.0920744943336, 0.0920744943335",
        "boolean --samples 2 --lambda 1/10, tau = E r^2 exactly, tau = 2/101 exactly",
        "boolean --samples 10 --lambda 1/10, 0.0920744943336, tau = E r^2 exactly",
        "boolean --samples 100 --lambda 1/10, SDPI-BINARY-SKEW, tau = E r^2 exactly",
        "boolean --samples 1000 --dimension 999, BOOL-SKEW, correlation to 18 digits",
        "sparse --samples 8 --fixed-probability 1/2, 64/129, rho: exactly the squared maximal correlation",
        "sparse --samples 8 --fixed-probability 0.01, 128/227, 0.0357377940890",
        "sparse --samples 2000 --fixed-probability 0.01, 0.130824020753, 1.31821536572e-599",
        "sparse --samples 10^9 --fixed-probability 2/3, 1 - tau is above 0 and at most, rho: exactly the squared maximal correlation",
        "gaussian --samples 10 --lambda-squared 1/100, 10/109, 990",
        "gaussian --samples 10 --dimension 1000, 0.246167318844, 0.246167318843"})
    void coefficientsAndTheirCertificates(String problem, String one, String another) throws Exception {
        Jar.Result result = JAR.run(("coefficient " + problem).split(" "));
        assertEquals(0, result.code(), result.all());
        assertEquals("", result.err());
        assertTrue(result.out().contains(one) && result.out().contains(another), result.out());
        assertTrue(result.out().lines().allMatch(line -> line.length() <= 80), result.out());
        String check = "check " + JAR.files().get(0) + " --problem " + problem.replaceFirst(" ", "-coefficients ");
        Jar.Result same = JAR.run(check.split(" "));
        assertEquals(0, same.code(), same.all());
        assertTrue(same.out().contains("tau (samples and centre), at most"), same.out());
        assertEquals(result.out().contains("tau = E r^2 exactly"), same.out().contains("tau = E r^2 exactly"), same.out());
        Jar.Result other = JAR.run(check.replace("--samples ", "--samples 1").split(" "));
        assertEquals(1, other.code(), other.all());
        assertTrue(other.out().contains("samples: wanted"), other.out());
    }

    @Test
    void jsonIsOneLine() throws Exception {
        Jar.Result result = JAR.run("coefficient", "boolean", "--samples", "4", "--lambda", "1/5", "--json", "--certificate", "c.json");
        assertEquals(1, result.out().lines().count());
        assertTrue(result.out().contains("\"quantity\":\"tau-lower\",\"relation\":\">=\",\"value\":\""), result.out());
        assertEquals(0, JAR.run("check", "c.json").code());
    }
}
