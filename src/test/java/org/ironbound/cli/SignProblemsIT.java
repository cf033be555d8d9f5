package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boolean clustering and the sparse hypercube. */
class SignProblemsIT {
    @RegisterExtension
    static final KeptJar JAR = new KeptJar();

    /** Coefficients of theory.md section 12 and what follows from them; each certificate is verified, and is one about another problem. */
    @ParameterizedTest
    @CsvSource({
        "bound boolean --dimension 10000 --samples 10 --error 0.1, tau_10 <= 0.09207449434, 6161.2403",
        "bound boolean --dimension 100 --samples 3 --lambda 0.3 --error 0.2, tau_3 <= 0.2305842520, SDPI-BINARY-SKEW",
        "bound boolean --dimension 9999 --samples 10 --error 0.1, tau_10 <= 0.09207874715, BOOL-SKEW",
        "bound boolean --dimension 10000 --samples 20 --error 0.1, some such learner memorizes at most, 1115.4713",
        "bound boolean --dimension 10^12 --samples 10^6 --error 0.3, BOOL-CLOSED rests on the five claims of LEMMA-B, 279149.839411",
        "bound boolean --dimension 500 --samples 20 --error 0.2, lambda = d^(-1/4), some such learner memorizes at most, 26.8433773851",
        "bound boolean --dimension 10000 --samples 1 --error 0.23, no learner at all, FEASIBLE",
        "bound boolean --dimension 10^20 --samples 3 --error 0.01, no learner at all, FEASIBLE",
        "bound boolean --dimension 10^6 --samples 10^6 --lambda 1/10000 --error 0.2, no learner at all, FEASIBLE",
        "bound sparse --dimension 10000 --samples 4 --error 0.1, c* >= 884.2088360 by SPARSE-DIRECT, 2023.72112879",
        "bound sparse --dimension 500 --samples 3 --error 0.3, which is just above 1/sqrt(d), 57.0604845616",
        "bound sparse --dimension 10000 --samples 4 --error 0.3, some such learner memorizes at most, 745.966",
        "bound sparse --dimension 10^6 --samples 2000 --error 0.1, 4.36756793913e-598 bits, 2.65396232525e-294 bits",
        "bound sparse --dimension 10^6 --samples 10^9 --error 0.1, at least        0 bits, 2.65396232525e-294 bits"})
    void boundsAndTheirCertificates(String command, String part, String bound) throws Exception {
        Jar.Result result = JAR.run(command.split(" "));
        assertEquals(0, result.code(), result.all());
        assertEquals("", result.err());
        assertTrue(result.out().contains(part) && result.out().contains(bound), result.out());
        assertTrue(result.out().lines().allMatch(line -> line.length() <= 80), result.out());
        String file = JAR.files().get(0);
        String stated = command.substring("bound ".length());
        Jar.Result check = JAR.run(("check " + file + " --problem " + stated).split(" "));
        assertEquals(0, check.code(), check.all());
        Jar.Result other = JAR.run(("check " + file + " --problem " + stated.replace("--samples ", "--samples 1")).split(" "));
        assertEquals(1, other.code(), other.all());
        assertTrue(other.out().contains("samples: wanted"), other.out());
    }

    @ParameterizedTest
    @CsvSource({"boolean --dimension 10000 --samples 1 --error 0.1", "boolean --dimension 10000 --samples 10 --error 0",
        "sparse --dimension 10000 --samples 2 --error 0.1",
        "sparse --dimension 10000 --samples 10 --false-negative 0.2 --false-positive 0"})
    void whereNoLearnerReachesTheError(String problem) throws Exception {
        Jar.Result result = JAR.run(("bound " + problem).split(" "));
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().contains("no learner at all reaches this error"), result.out());
        assertEquals(0, JAR.run("check", JAR.files().get(0)).code());
    }

    @Test
    void jsonIsOneLine() throws Exception {
        Jar.Result result = JAR.run("bound", "sparse", "--dimension", "10000", "--samples", "4", "--error", "0.3", "--json");
        assertEquals(1, result.out().lines().count());
        assertTrue(result.out().contains("\"quantity\":\"least-memorization\",\"relation\":\">=\",\"value\":\""), result.out());
    }
}
