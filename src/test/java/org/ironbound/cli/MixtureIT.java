package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mixtures of clusters. */
class MixtureIT {
    @RegisterExtension
    static final KeptJar JAR = new KeptJar();

    /** Each certificate is verified, and is one about another problem. 1000 clusters, 3000 samples: (1 - 1/1000)^3000/2 = 0.024856.. */
    @ParameterizedTest
    @CsvSource({
        "bound mixture --clusters 1000 --cluster gaussian:10000 --samples 3000 --error 0.3, 0.216857841810, MIX-SINGLETONS",
        "bound mixture --clusters 1000 --cluster gaussian:10000:1/2 --samples 3000 --error 0.1, 0.0248561969990, MIX-UNSEEN",
        "bound mixture --clusters 1000 --cluster gaussian:10000 --samples 3000 --error 0.2, 0.216857841810, no learner at all reaches "
        + "this error",
        "bound mixture --clusters 50 --frequencies zipf:1.5 --cluster boolean:1000:1/6 --samples 40 --error 0.3, s = 3/2, every such "
        + "learner memorizes at least",
        "privacy mixture --clusters 1000 --cluster sparse:10000 --samples 3000 --error 0.2, PRIV, a mu-GDP learner has mu at least"})
    void boundsAndTheirCertificates(String command, String part, String other) throws Exception {
        Jar.Result result = JAR.run(command.split(" "));
        assertEquals(0, result.code(), result.all());
        assertEquals("", result.err());
        assertTrue(result.out().contains(part) && result.out().contains(other), result.out());
        assertTrue(result.out().lines().allMatch(line -> line.length() <= 80), result.out());
        requireAbout(command.substring(command.indexOf("mixture")), "--samples ", "--samples 1");
    }

    private void requireAbout(String stated, String part, String change) throws Exception {
        String file = JAR.files().stream().filter(name -> name.endsWith(".json")).findFirst().orElseThrow();
        Jar.Result check = JAR.run(("check " + file + " --problem " + stated).split(" "));
        assertEquals(0, check.code(), check.all());
        assertTrue(check.out().lines().allMatch(line -> line.length() <= 80), check.out());
        Jar.Result wrong = JAR.run(("check " + file + " --problem " + stated.replace(part, change)).split(" "));
        assertEquals(1, wrong.code(), wrong.all());
        assertTrue(wrong.out().contains(": wanted"), wrong.out());
    }

    @Test
    void groupsOfDifferentKinds() throws Exception {
        Files.writeString(JAR.file("g.csv"), "# count, frequency, cluster\n100, 1/200, gaussian:10000\n\n1000, 1/4000, "
            + "sparse:10000\n500,0.0005,boolean:5000\n");
        Files.writeString(JAR.file("h.csv"), "100, 1/200, gaussian:10000\n1000, 1/4000, sparse:10000\n500,0.0005,boolean:5001\n");
        Jar.Result result = JAR.run("bound", "mixture", "--groups", "g.csv", "--samples", "3000", "--error", "0.2");
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().contains("1000 clusters with frequency 1/4000:") && result.out().contains("lambda = d^(-1/4)"),
            result.out());
        requireAbout("mixture --groups g.csv --samples 3000 --error 0.2", "g.csv", "h.csv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "100, 1/200, gaussian:10000 ; a file of groups whose frequencies sum to 1",
        "100, x, gaussian:10000 ; in line 1 of 'g.csv' frequency is ' x'",
        "100, 1/100 ; COUNT, FREQUENCY, CLUSTER",
        "0, 1/100, gaussian:4 ; clusters is '0'",
        "100, -1/100, gaussian:4 ; frequency is '-1/100'",
        "100, 1/100, gaussian:4:1 ; lambda-squared is '1'",
        "# none ; a file with a line such as"})
    void aWrongFileIsOneClearError(String line, String message) throws Exception {
        Files.writeString(JAR.file("g.csv"), line + "\n");
        Jar.Result result = JAR.run("bound", "mixture", "--groups", "g.csv", "--samples", "3000", "--error", "0.1");
        assertEquals(2, result.code(), result.all());
        assertEquals("", result.out());
        assertEquals(2, result.said().lines().count(), result.err());
        assertTrue(result.said().startsWith("error: --groups is ") && result.said().contains(message), result.err());
        assertEquals(1, JAR.files().size());
    }

    @Test
    void anEmptyFileIsOneClearError() throws Exception {
        Files.writeString(JAR.file("g.csv"), "");
        Jar.Result result = JAR.run("bound", "mixture", "--groups", "g.csv", "--samples", "3000", "--error", "0.1");
        assertEquals(2, result.code(), result.all());
        assertTrue(result.said().startsWith("error: --groups is 'g.csv'; it must be a file with a line such as"), result.err());
        assertEquals(1, JAR.files().size());
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"gaussian, gaussian:10000, 10000", "boolean, boolean:400:1/4, 400 --lambda 1/4",
        "sparse, sparse:100:1/10, 100 --fixed-probability 1/10"})
    void aMixtureOfOneClusterIsTheProblemOfTheCluster(String family, String cluster, String dimension) throws Exception {
        String target = " --samples 3 --error 0.2";
        for (String command : new String[] {"bound ", "privacy "}) {
            Jar.Result mixture = JAR.run((command + "mixture --clusters 1 --frequencies zipf:2 --cluster " + cluster + target).split(" "));
            Jar.Result single = JAR.run((command + family + " --dimension " + dimension + target).split(" "));
            assertEquals(0, mixture.code(), mixture.all());
            assertEquals(single.all(), mixture.all());
        }
    }

    /** Where nothing follows of the memorization, the error that no learner avoids is still certified. */
    @Test
    void theLeastErrorIsKept() throws Exception {
        String problem = "mixture --clusters 3 --cluster boolean:10 --samples 300 --error 0.3";
        Jar.Result bound = JAR.run(("bound " + problem).split(" "));
        assertEquals(0, bound.code(), bound.all());
        assertTrue(bound.out().contains("every learner errs on average at least       0.0918990202410")
            && bound.out().contains("Of the memorization no bound above 0 was certified."), bound.out());
        requireAbout(problem, "--samples ", "--samples 1");
        Jar.Result privacy = JAR.run(("privacy " + problem).split(" "));
        assertEquals(3, privacy.code(), privacy.all());
        assertTrue(privacy.out().startsWith("UNDECIDED: no bound on memorization above 0 was certified"), privacy.out());
    }

    @Test
    void jsonIsOneLine() throws Exception {
        Jar.Result result = JAR.run("bound", "mixture", "--clusters", "9", "--cluster", "gaussian:100", "--samples", "20", "--error", "0.2",
            "--json");
        assertEquals(1, result.out().lines().count());
        assertTrue(result.out().contains("{\"quantity\":\"least-error\",\"relation\":\">=\",\"value\":\""), result.out());
    }
}
