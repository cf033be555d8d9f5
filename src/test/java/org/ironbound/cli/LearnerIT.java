package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnerIT {
    @RegisterExtension
    static final KeptJar JAR = new KeptJar();

    @ParameterizedTest
    @CsvSource({
        "gaussian --dimension 10000 --samples 10 --error 0.1, 8605.34105593 bits, GAUSS-LEARN-CHI, c = 1.28",
        "boolean --dimension 10000 --samples 20 --false-negative 0.1 --false-positive 0.1, bits, BOOL-LEARN-TABLE, f(11) .. f(20) = 0.4",
        "sparse --dimension 10000 --samples 4 --error 0.3, 745.966818521 bits, SPARSE-LEARN, u = 0.14"})
    void findsALearnerWithACertificate(String problem, String bits, String rule, String parameter) throws Exception {
        Jar.Result result = JAR.run(("learner " + problem).split(" "));
        assertEquals(0, result.code(), result.all());
        String words = result.out().replaceAll("\\s+", " ");
        for (String part : List.of("some such learner memorizes at most", bits, "its false negatives are at most",
                "its false positives are at most", rule, parameter)) {
            assertTrue(words.contains(part), result.out());
        }
        assertTrue(result.out().lines().allMatch(line -> line.length() <= 80), result.out());
        String file = JAR.files().get(0);
        assertTrue(file.startsWith("learner-"), file);
        Jar.Result check = JAR.run(("check " + file + " --problem " + problem).split(" "));
        assertEquals(0, check.code(), check.all());
        assertTrue(check.out().contains("its false negatives are at most"), check.out());
    }

    @Test
    void saysWhereTheFloorOfTheFamilyIs() throws Exception {
        Jar.Result result = JAR.run("learner boolean --dimension 10000 --samples 10 --error 0.1".split(" "));
        assertEquals(3, result.code(), result.all());
        assertTrue(result.out().startsWith("UNDECIDED: no learner of the family [BOOL-LEARN-TABLE]"), result.out());
        assertTrue(result.out().replaceAll("\\s+", " ").contains("its least average error is about 0.11"), result.out());
        assertTrue(result.out().lines().allMatch(line -> line.length() <= 80), result.out());
        assertEquals(List.of(), JAR.files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gaussian --dimension 10000 --samples 1 --error 0.1", "boolean --dimension 10000 --samples 1 --error 0.1",
        "sparse --dimension 10000 --samples 2 --error 0"})
    void saysThatNoLearnerAtAllReachesTheError(String problem) throws Exception {
        Jar.Result result = JAR.run(("learner " + problem).split(" "));
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().contains("no learner at all reaches this error") && result.out().contains("FEASIBLE"), result.out());
        assertEquals(0, JAR.run("check", JAR.files().get(0)).code());
    }
}
