package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckIT {
    private static final String PROBLEM = "--problem gaussian --dimension 10000 --samples 10 --error 0.1";

    @TempDir
    Path folder;
    private Jar jar;

    @BeforeEach
    void setUp() throws Exception {
        jar = new Jar(folder);
        jar.run(("bound gaussian --dimension 10000 --samples 10 --error 0.1 --certificate good.json").split(" "));
    }

    private Jar.Result check(String args) throws Exception {
        return jar.run(("check " + args).split(" "));
    }

    private void tamper(String name, String from, String to) throws Exception {
        String good = Files.readString(folder.resolve("good.json"));
        assertTrue(good.contains(from), good);
        Files.writeString(folder.resolve(name), good.replace(from, to));
    }

    @Test
    void theWantedProblem() throws Exception {
        Jar.Result result = check("good.json " + PROBLEM);
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().endsWith("VERIFIED good.json" + System.lineSeparator()), result.out());
    }

    @ParameterizedTest
    @CsvSource({
        "--problem gaussian --dimension 10001 --samples 10 --error 0.1, dimension: wanted 10001",
        "--problem gaussian --dimension 10000 --samples 11 --error 0.1, samples: wanted 11",
        "--problem gaussian --dimension 10000 --samples 10 --error 0.05, error: wanted 1/20",
        "--problem gaussian --dimension 10000 --samples 10 --false-negative 0.1 --false-positive 0.1, false-negative: wanted 1/10",
        "--problem gaussian --dimension 10000 --samples 10 --error 0.1 --lambda-squared 1/2, lambda-squared: wanted 1/2"})
    void anotherProblem(String options, String difference) throws Exception {
        Jar.Result result = check("good.json " + options);
        assertEquals(1, result.code(), result.all());
        assertEquals("", result.err());
        assertTrue(result.out().contains("REJECTED good.json: "), result.out());
        assertTrue(result.out().replaceAll("\\s+", " ").contains(difference), result.out());
        assertTrue(result.out().lines().allMatch(line -> line.length() <= 80), result.out());
    }

    @Test
    void aTamperedOne() throws Exception {
        tamper("bad.json", "\"990\"", "\"991\"");
        Jar.Result result = check("bad.json");
        assertEquals(1, result.code(), result.all());
        assertEquals("", result.err());
        assertTrue(result.out().replaceAll("\\s+", " ").contains("REJECTED bad.json: step 1 (GAUSS): result ratio is stated as >= 991, "
            + "but only >= 990 was recomputed"), result.out());
    }

    @Test
    void severalFilesEachGetAVerdict() throws Exception {
        tamper("bad.json", "\"1/10\"", "\"1/11\"");
        Files.writeString(folder.resolve("junk.json"), "hello");
        Jar.Result result = check("good.json bad.json junk.json good.json");
        assertEquals(1, result.code(), result.all());
        assertEquals(List.of("VERIFIED good.json", "REJECTED bad.json", "REJECTED junk.json", "VERIFIED good.json"),
            result.out().lines().filter(line -> line.startsWith("VERIFIED") || line.startsWith("REJECTED"))
                .map(line -> line.contains(": ") ? line.substring(0, line.indexOf(": ")) : line).toList());
    }

    @Test
    void anUnreadableFileIsAUsageErrorAndTheOthersAreChecked() throws Exception {
        Jar.Result result = check("missing.json good.json");
        assertEquals(2, result.code(), result.all());
        assertTrue(result.out().contains("VERIFIED good.json"), result.out());
        assertTrue(result.said().contains("'missing.json' does not exist"), result.err());
    }

    /** A line for each file; numbers only of what is verified. */
    @Test
    void json() throws Exception {
        tamper("bad.json", "\"990\"", "\"991\"");
        assertEquals(1, jar.run("prove", "forall n in {1..9}: n^2 >= 2", "--certificate", "claim.json").code());
        Jar.Result result = check("good.json bad.json claim.json missing.json --json");
        assertEquals(2, result.code(), result.all());
        List<String> lines = result.out().lines().toList();
        assertEquals(4, lines.size(), result.out());
        assertTrue(lines.get(0).startsWith("{\"file\":\"good.json\",\"verdict\":\"VERIFIED\",\"problem\":{")
            && lines.get(0).contains("\"outcome\":\"certified\"")
            && lines.get(0).contains("{\"quantity\":\"tau\",\"relation\":\"<=\",\"value\":\"10/109\"")
            && lines.get(0).contains("\"learner\":{"), lines.get(0));
        assertTrue(lines.get(1).startsWith("{\"file\":\"bad.json\",\"verdict\":\"REJECTED\",\"reason\":\"step 1 (GAUSS): result ratio is "
            + "stated as >= 991")
            && lines.get(1).contains("\"error\":\"1/10\"") && !lines.get(1).contains("quantities"), lines.get(1));
        assertEquals("{\"file\":\"claim.json\",\"verdict\":\"VERIFIED\",\"claim\":\"forall n in {1..9}: n^2 >= 2\",\"definitions\":[],"
            + "\"shows\":\"REFUTED\",\"counterexample\":{\"n\":\"1\"},\"kernel\":{\"stated\":0,\"cases\":0,\"whole\":true},"
            + "\"cited\":[]}", lines.get(2));
        assertEquals("{\"file\":\"missing.json\",\"verdict\":\"UNDECIDED\",\"reason\":\"'missing.json' does not exist\"}", lines.get(3));
        Jar.Result other = check("good.json --json --problem gaussian --dimension 10000 --samples 11 --error 0.1");
        assertEquals(1, other.code(), other.all());
        assertTrue(other.out().contains("\"verdict\":\"REJECTED\",\"reason\":\"proves its claims, but about another problem: samples"),
            other.out());
    }

    /** Lines that begin with a verdict are verdicts. */
    @Test
    void aFileIsCalledLikeAVerdict() throws Exception {
        tamper("VERIFIED good.json", "\"990\"", "\"991\"");
        Jar.Result result = jar.run("check", "VERIFIED good.json");
        assertEquals(1, result.code(), result.all());
        List<String> verdicts = result.out().lines().filter(line -> line.matches("[A-Z]{6,}.*")).toList();
        assertEquals(1, verdicts.size(), result.out());
        assertTrue(verdicts.get(0).startsWith("REJECTED VERIFIED good.json: "), result.out());
    }

    @Test
    void checkingChangesNothing() throws Exception {
        String before = Files.readString(folder.resolve("good.json"));
        check("good.json");
        assertEquals(before, Files.readString(folder.resolve("good.json")));
        assertEquals(List.of("good.json"), jar.files());
    }
}
