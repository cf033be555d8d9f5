package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PrivacyIT {
    @RegisterExtension
    static final KeptJar JAR = new KeptJar();

    @Test
    void floorsOfTheMainExample() throws Exception {
        Jar.Result result = JAR.run("privacy", "gaussian", "--dimension", "10000", "--samples", "10", "--error", "0.1");
        assertEquals(0, result.code(), result.all());
        // 8158.47.. ln 2 = 5655.02 nats over 10 samples; mu^2 = 2 * 565.50.
        for (String part : List.of("an epsilon-DP learner has epsilon at least   572.85329",
            "a rho-zCDP learner has rho at least          565.502660658",
            "a mu-GDP learner has mu at least             33.6304225563", "rounded down", "PRIV")) {
            assertTrue(result.out().contains(part), result.out());
        }
        assertTrue(result.out().lines().allMatch(line -> line.length() <= 80), result.out());
        Jar.Result check = JAR.run("check", "privacy-gaussian-d10000-n10-e1_10.json");
        assertEquals(0, check.code(), check.all());
        assertTrue(check.out().contains("a mu-GDP learner has mu at least 33.6304225563 (rounded down)"), check.out());
    }

    @Test
    void whereNoLearnerReachesTheError() throws Exception {
        Jar.Result result = JAR.run("privacy", "gaussian", "--dimension", "10000", "--samples", "1", "--error", "0.1", "--json");
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().contains("\"quantity\":\"learners\",\"relation\":\"=\",\"value\":\"0\""), result.out());
    }

    @Test
    void manySamplesLeaveASmallFloor() throws Exception {
        Jar.Result result = JAR.run("privacy", "gaussian", "--dimension", "10^6", "--samples", "10^9", "--error", "0.4");
        assertEquals(0, result.code(), result.all());
        assertEquals(0, JAR.run("check", JAR.files().get(0)).code());
    }
}
