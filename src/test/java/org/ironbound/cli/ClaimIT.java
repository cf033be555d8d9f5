package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ironbound.schema.Schemas;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** eval, prove, claims, and check of what they write. */
class ClaimIT {
    @RegisterExtension
    static final KeptJar JAR = new KeptJar();

    @Test
    void evaluates() throws Exception {
        Jar.Result result = JAR.run("eval", "d2(0.9, 0.1)/ln(2)", "--digits", "30");
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().contains("2.53594000115384989032598231032"), result.out());
        assertTrue(JAR.run("eval", "0.1 + 0.2").out().contains("3/10, exactly"));
        assertTrue(JAR.run("eval", "1000/7").out().contains("  = 142.857142857" + System.lineSeparator()));
        Jar.Result negative = JAR.run("eval", "-ln(2)");
        assertEquals(2, negative.code(), negative.all());
        assertTrue(negative.said().contains("'-ln(2)' begins like an option") && negative.said().contains("eval -- "), negative.err());
        assertTrue(JAR.run("eval", "--", "-ln(2)").out().contains("-0.693147180560"));
        String json = JAR.run("eval", "pi", "--digits", "5", "--json").out();
        assertTrue(json.contains("\"decimal\":\"3.1416\",\"rounded\":\"nearest\"")
            && json.contains("\"relation\":\">=\",\"value\":\"392699/125000\""), json);
    }

    @Test
    void whatCannotBeDecidedIsSaid() throws Exception {
        Jar.Result result = JAR.run("eval", "sqrt(2)*sqrt(3) - sqrt(6)");
        assertEquals(3, result.code(), result.all());
        assertTrue(result.out().contains("UNDECIDED"), result.out());
        Jar.Result claim = JAR.run("prove", "ln(2 + sqrt(3)) = -ln(2 - sqrt(3))");
        assertEquals(3, claim.code(), claim.all());
        assertTrue(claim.out().startsWith("UNDECIDED"), claim.out());
    }

    @Test
    void provesAndChecks() throws Exception {
        Jar.Result result = JAR.run("prove", "forall x in [0, 1]: ln(1 + x) <= x", "--certificate", "true.json");
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().startsWith("PROVED"), result.out());
        Jar.Result check = JAR.run("check", "true.json");
        assertEquals(0, check.code(), check.all());
        assertTrue(check.out().contains("ln(1 + x) <= x") && check.out().contains("VERIFIED true.json"), check.out());
        Path file = JAR.file("true.json");
        Files.writeString(file, Files.readString(file).replace("<= x", ">= x"));
        Jar.Result tampered = JAR.run("check", "true.json");
        assertEquals(1, tampered.code(), tampered.all());
        assertTrue(tampered.out().contains("REJECTED true.json"), tampered.out());
    }

    @Test
    void refutesWithAPoint() throws Exception {
        Jar.Result result = JAR.run("prove", "forall n in {1..9}: n^2 >= 2", "--certificate", "false.json");
        assertEquals(1, result.code(), result.all());
        assertTrue(result.out().contains("  at n = 1" + System.lineSeparator()), result.out());
        Jar.Result check = JAR.run("check", "false.json");
        assertEquals(0, check.code(), check.all());
        assertTrue(check.out().contains("false at n = 1"), check.out());
        for (String out : List.of(result.out(), check.out())) {
            assertTrue(out.contains("by the proved kernel as a whole"), out);
        }
    }

    @Test
    void readsFilesOfClaims() throws Exception {
        Files.writeString(JAR.file("claims.txt"), "# two claims\nlet f(x) = x^2\n\nsquare: forall x in [-1, 1]: f(x) >= 0\nforall x "
            + "in [0, 1]: f(x) > 0 # no\n");
        Jar.Result result = JAR.run("claims", "claims.txt", "--certificates", "out");
        assertEquals(1, result.code(), result.all());
        assertTrue(result.out().contains("1 proved, 1 refuted, 0 undecided"), result.out());
        assertEquals(0, JAR.run("check", "out/square.json", "out/line-5.json").code());
    }

    @Test
    void evaluatesNumbersOfProblems() throws Exception {
        Jar.Result result = JAR.run("eval", "gaussian_mem(10^4, 10, 0.1)");
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().contains("at least 8158.47884141") && result.out().contains("at most  8605.34105593"), result.out());
        Files.writeString(JAR.file("m.csv"), "9/10,1/10\n1/10,9/10\n");
        assertTrue(JAR.run("eval", "dobrushin('m.csv')").out().contains("4/5, exactly"));
        Jar.Result claim = JAR.run("prove", "boolean_mem(10^4, 20, 1/10) >= 900", "--certificate", "mem.json");
        assertEquals(0, claim.code(), claim.all());
        assertEquals(0, JAR.run("check", "mem.json").code());
        Jar.Result file = JAR.run("prove", "dobrushin('m.csv') <= 4/5");
        assertEquals(2, file.code(), file.all());
    }

    @Test
    void printsJson() throws Exception {
        Jar.Result proved = JAR.run("prove", "forall x in (0, inf): ln(x) <= x - 1", "--json", "--certificate", "log.json");
        assertEquals(0, proved.code(), proved.all());
        assertTrue(proved.out().startsWith("{\"claim\":\"forall x in (0, inf): ln(x) <= x - 1\",\"verdict\":\"PROVED\",\"boxes\":")
            && proved.out().contains("\"certificate\":\"log.json\"}"), proved.out());
        assertEquals(0, JAR.run("check", "log.json").code());
        Jar.Result refuted = JAR.run("prove", "forall n in {1..9}: n^2 >= 2", "--json");
        assertTrue(refuted.out().contains("\"counterexample\":{\"n\":\"1\"}"), refuted.out());
        Files.writeString(JAR.file("claims.txt"), "a: 1 < 2\nb: 2 < 1\nln(2 + sqrt(3)) = -ln(2 - sqrt(3))\n");
        Jar.Result many = JAR.run("claims", "claims.txt", "--json");
        assertEquals(1, many.code(), many.all());
        assertTrue(many.out().contains("\"name\":\"line 3\"") && many.out().strip().endsWith("\"proved\":1,\"refuted\":1,\"undecided\":1}"),
            many.out());
    }

    @Test
    void whatIsThereIsNotSearchedAgain() throws Exception {
        Files.writeString(JAR.file("claims.txt"), "square: forall x in [-1, 1]: x^2 >= 0\nless: 2 < 1\n");
        Files.createDirectory(JAR.file("out"));
        assertEquals(1, JAR.run("claims", "claims.txt", "--certificates", "out").code());
        Jar.Result again = JAR.run("claims", "claims.txt", "--certificates", "out");
        assertEquals(1, again.code(), again.all());
        assertEquals(2, again.out().split("which was there and checks", -1).length - 1, again.out());
        assertTrue(again.out().contains("1 proved, 1 refuted, 0 undecided"), again.out());
        Files.writeString(JAR.file("claims.txt"), "square: forall x in [-1, 2]: x^2 >= 0\nless: 3 < 1\n");
        assertFalse(JAR.run("claims", "claims.txt", "--certificates", "out").out().contains("which was there"));
    }

    @Tag("slow")
    @Test
    void unfinishedProofsAreGoneOnWith() throws Exception {
        String claim = "forall x in [0, 3], y in [0, 3]: exp(x*y) - x*y*(1 + x*y/2) >= x/9 - x^2*y/99 + y^4/999";
        Jar.Result first = JAR.run("prove", claim, "--boxes", "40", "--bits", "96", "--state", "state.json");
        assertEquals(3, first.code(), first.all());
        Jar.Result check = JAR.run("check", "state.json");
        assertEquals(1, check.code(), check.all());
        assertTrue(check.out().contains("not complete"), check.out());
        assertEquals(0, JAR.run("prove", claim, "--state", "state.json", "--certificate", "whole.json").code());
        assertEquals(0, JAR.run("check", "whole.json").code());
        Jar.Result other = JAR.run("prove", "1 < 2", "--state", "state.json");
        assertEquals(2, other.code(), other.all());
        Files.writeString(JAR.file("none.json"), "{}");
        Jar.Result none = JAR.run("prove", "1 < 2", "--state", "none.json");
        assertEquals(2, none.code(), none.all());
        assertTrue(none.said().startsWith("error: --state"), none.err());
    }

    /** Ended by a signal, the run keeps what it has proved so far, and a later one goes on from there. */
    @Tag("slow")
    @Test
    void interruptedProofsAreGoneOnWith() throws Exception {
        String[] command = {"prove",
            "forall x in [0, 1], y in [0, 1], z in [0, 1]: x^3*y + y^3*z + z^3*x - x*y*z*(x + y + z) + 1/500 >= 0", "--state",
            "state.json", "--certificate", "whole.json"};
        Path state = JAR.file("state.json");
        int interruptions = 0;
        Jar.Result result = null;
        for (int wait = 1000; result == null; wait += 500) {
            Jar.Result interrupted = new Jar(JAR.folder()).interrupted(wait, command);
            if (interrupted.code() == 0) {
                result = interrupted;
            } else if (Files.exists(state)) {
                interruptions++;
                Jar.Result check = JAR.run("check", "state.json");
                assertEquals(1, check.code(), check.all());
                assertTrue(check.out().contains("not complete"), check.out());
                result = JAR.run(command);
            }
        }
        assertTrue(interruptions > 0, "it was too easy");
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().startsWith("PROVED"), result.out());
        assertEquals(0, JAR.run("check", "whole.json").code());
        assertEquals(List.of("state.json", "whole.json"), JAR.files());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "prove | forall x in [1, inf]: x > 0 | round bracket",
        "eval | gaussian_mem(10^4, 1, 0.1) | no learner at all reaches this error at column 1",
        "eval | dobrushin('nowhere.csv') | no such file",
        "eval | 1 + lnn(2) | unknown name 'lnn' at column 5",
        "eval | 1/(2 - 2) | divides by 0 at column 2",
        "prove | forall x in [-1, 1]: ln(x) <= 1 | not positive at column 22",
        "prove | forall x in [1, 0]: x > 0 | empty at column 13",
        "prove | 1 + 1 | comparison is missing",
        "claims | nothing.txt | does not exist"})
    void badInput(String command, String text, String message) throws Exception {
        Jar.Result result = JAR.run(command, text);
        assertEquals(2, result.code(), result.all());
        assertEquals("", result.out());
        assertTrue(result.said().startsWith("error: ") && result.said().contains(message) && result.said().contains("try:   "),
            result.err());
        assertEquals(List.of(), JAR.files());
    }

    @Test
    void badOptions() throws Exception {
        Files.writeString(JAR.file("file"), "");
        for (String[] command : new String[][] {{"eval", "1", "--digits", "0"}, {"eval"}, {"prove"}, {"prove", "1 < 2", "--bits", "3"},
            {"prove", "1 < 2", "--boxes", "x"},
            {"prove", "1 < 2", "--certificate", "no/where"}, {"paper", "--certificates", "no/where"},
            {"paper", "--certificates", "file"}}) {
            Jar.Result result = JAR.run(command);
            assertEquals(2, result.code(), result.all());
            assertTrue(result.said().startsWith("error: "), result.err());
        }
        Files.writeString(JAR.file("bad.txt"), "1 < 2\n1 <\n");
        Jar.Result result = JAR.run("claims", "bad.txt");
        assertEquals(2, result.code(), result.all());
        assertTrue(result.said().contains("line 2"), result.err());
    }

    /** A claim that is refused when it is looked at costs the others nothing, and JSON stays JSON. */
    @Test
    void aRefusedClaimAmongOthers() throws Exception {
        Files.writeString(JAR.file("some.txt"), "1 < 2\nforall x in [0, 1], y in [0, 1]: d2(x, y) >= 0\n3 < 2\n");
        Jar.Result text = JAR.run("claims", "some.txt");
        assertEquals(2, text.code(), text.all());
        assertTrue(text.out().endsWith("1 proved, 1 refuted, 1 undecided\n") && text.said().contains("claim 'line 2':"), text.all());
        Jar.Result json = JAR.run("claims", "some.txt", "--json");
        assertEquals(2, json.code(), json.all());
        Schemas.requireResult(json.out());
        assertTrue(json.out().contains("\"proved\":1,\"refuted\":1,\"undecided\":1"), json.out());
    }
}
