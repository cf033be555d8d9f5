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

/** eval, prove, claims, and check of what they write. */
class ClaimIT {
    @TempDir
    Path folder;
    private Jar jar;

    @BeforeEach
    void setUp() {
        jar = new Jar(folder);
    }

    @Test
    void evaluates() throws Exception {
        Jar.Result result = jar.run("eval", "d2(0.9, 0.1)/ln(2)", "--digits", "30");
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().contains("2.53594000115384989032598231032"), result.out());
        assertTrue(jar.run("eval", "0.1 + 0.2").out().contains("3/10, exactly"));
        String json = jar.run("eval", "pi", "--digits", "5", "--json").out();
        assertTrue(json.contains("\"value\":\"3.1416\"") && json.contains("\"exact\":false"), json);
    }

    @Test
    void whatCannotBeDecidedIsSaid() throws Exception {
        Jar.Result result = jar.run("eval", "sqrt(2)^2 - 2");
        assertEquals(3, result.code(), result.all());
        assertTrue(result.out().contains("UNDECIDED"), result.out());
        Jar.Result claim = jar.run("prove", "sqrt(2)*sqrt(3) = sqrt(6)");
        assertEquals(3, claim.code(), claim.all());
        assertTrue(claim.out().startsWith("UNDECIDED"), claim.out());
    }

    @Test
    void provesAndChecks() throws Exception {
        Jar.Result result = jar.run("prove", "forall x in [0, 1]: ln(1 + x) <= x", "--certificate", "true.json");
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().startsWith("PROVED"), result.out());
        Jar.Result check = jar.run("check", "true.json");
        assertEquals(0, check.code(), check.all());
        assertTrue(check.out().contains("ln(1 + x) <= x") && check.out().contains("VERIFIED true.json"), check.out());
        Path file = folder.resolve("true.json");
        Files.writeString(file, Files.readString(file).replace("<= x", ">= x"));
        Jar.Result tampered = jar.run("check", "true.json");
        assertEquals(1, tampered.code(), tampered.all());
        assertTrue(tampered.out().contains("REJECTED true.json"), tampered.out());
    }

    @Test
    void refutesWithAPoint() throws Exception {
        Jar.Result result = jar.run("prove", "forall n in {1..9}: n^2 >= 2", "--certificate", "false.json");
        assertEquals(1, result.code(), result.all());
        assertTrue(result.out().contains("  at n = 1" + System.lineSeparator()), result.out());
        Jar.Result check = jar.run("check", "false.json");
        assertEquals(0, check.code(), check.all());
        assertTrue(check.out().contains("false at n = 1"), check.out());
    }

    @Test
    void readsFilesOfClaims() throws Exception {
        Files.writeString(folder.resolve("claims.txt"), "# two claims\nlet f(x) = x^2\n\nsquare: forall x in [-1, 1]: f(x) >= 0\nforall x in [0, 1]: f(x) > 0 # no\n");
        Files.createDirectory(folder.resolve("out"));
        Jar.Result result = jar.run("claims", "claims.txt", "--certificates", "out");
        assertEquals(1, result.code(), result.all());
        assertTrue(result.out().contains("1 proved, 1 refuted, 0 undecided"), result.out());
        assertEquals(0, jar.run("check", "out/square.json", "out/line-5.json").code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "eval | 1 + lnn(2) | unknown name 'lnn' at column 5",
        "eval | 1/(2 - 2) | divides by 0 at column 2",
        "prove | forall x in [-1, 1]: ln(x) <= 1 | not positive at column 22",
        "prove | forall x in [1, 0]: x > 0 | empty at column 13",
        "prove | 1 + 1 | comparison is missing",
        "claims | nothing.txt | does not exist"})
    void badInput(String command, String text, String message) throws Exception {
        Jar.Result result = jar.run(command, text);
        assertEquals(2, result.code(), result.all());
        assertEquals("", result.out());
        assertTrue(result.err().startsWith("error: ") && result.err().contains(message) && result.err().contains("try:   "), result.err());
        assertEquals(List.of(), jar.files());
    }

    @Test
    void badOptions() throws Exception {
        for (String[] command : new String[][] {{"eval", "1", "--digits", "0"}, {"eval"}, {"prove"}, {"prove", "1 < 2", "--bits", "3"}, {"prove", "1 < 2", "--boxes", "x"},
            {"prove", "1 < 2", "--certificate", "no/where"}}) {
            Jar.Result result = jar.run(command);
            assertEquals(2, result.code(), result.all());
            assertTrue(result.err().startsWith("error: "), result.err());
        }
        Files.writeString(folder.resolve("bad.txt"), "1 < 2\n1 <\n");
        Jar.Result result = jar.run("claims", "bad.txt");
        assertEquals(2, result.code(), result.all());
        assertTrue(result.err().contains("line 2"), result.err());
    }
}
