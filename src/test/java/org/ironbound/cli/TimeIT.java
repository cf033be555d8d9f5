package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the time is over every command says so, in its own form, and leaves nothing behind. */
class TimeIT {
    private static final String CLUSTERING = " --dimension 10000 --samples 10 --error 0.1";
    /** True, but with equality along a line: more boxes than there is time for. */
    private static final String LONG = "forall a in (0, 1], b in (0, 1], c in (0, 1]: a/(b + c) + b/(a + c) + c/(a + b) >= 3/2";

    @TempDir
    Path folder;
    private Jar jar;

    @BeforeEach
    void setUp() throws Exception {
        jar = new Jar(folder);
        Files.writeString(folder.resolve("claims.txt"), "1 < 2\nlong: " + LONG + "\n3 < 4\n");
    }

    /** Less time than it takes to begin. */
    @ParameterizedTest
    @ValueSource(strings = {"bound gaussian" + CLUSTERING, "bound boolean" + CLUSTERING, "bound sparse" + CLUSTERING,
        "learner gaussian" + CLUSTERING, "privacy boolean" + CLUSTERING, "bound custom --tau 1/2 --rho 1/20 --information 3/2",
        "coefficient sparse --samples 8 --dimension 100", "channel bsc:0.1", "eval exp(1)", "prove 1<2", "claims claims.txt",
        "paper --quick"})
    void noTimeAtAll(String command) throws Exception {
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        Collections.addAll(args, "--seconds", "0.001");
        Jar.Result text = jar.run(args.toArray(String[]::new));
        assertEquals(3, text.code(), text.all());
        assertEquals("", text.err());
        assertTrue(text.out().contains("UNDECIDED"), text.out());
        assertTrue(text.out().replaceAll("\\s+", " ").contains("not finished in 0.001 s; try --seconds 0.01, or "), text.out());
        args.add("--json");
        Jar.Result json = jar.run(args.toArray(String[]::new));
        assertEquals(3, json.code(), json.all());
        assertEquals("", json.err());
        Hostile.requireJson(json.out());
        assertTrue(json.out().matches("(?s).*\"(outcome|verdict)\":\"(undecided|UNDECIDED)\",\"reason\":\"not finished in 0.001 s.*"),
            json.out());
        assertEquals(List.of("claims.txt"), jar.files());
    }

    @Test
    void checkAndExport() throws Exception {
        assertEquals(0, jar.run("channel", "bsc:0.1", "--certificate", "c.json").code());
        Jar.Result check = jar.run("check", "c.json", "d.json", "--seconds", "0.001");
        assertEquals(3, check.code(), check.all());
        assertEquals(List.of("UNDECIDED c.json: not finished in 0.001 s; try --seconds 0.01, or a smaller", "  certificate",
            "UNDECIDED d.json: not begun"), check.out().lines().toList());
        Jar.Result json = jar.run("check", "c.json", "d.json", "--seconds", "0.001", "--json");
        assertEquals(3, json.code(), json.all());
        assertEquals(List.of("{\"file\":\"c.json\",\"verdict\":\"UNDECIDED\",\"reason\":\"not finished in 0.001 s; try --seconds 0.01, or "
            + "a smaller certificate\"}",
            "{\"file\":\"d.json\",\"verdict\":\"UNDECIDED\",\"reason\":\"not begun\"}"), json.out().lines().toList());
        Jar.Result export = jar.run("export", "--coq", "c.json", "--seconds", "0.001");
        assertEquals(3, export.code(), export.all());
        assertEquals("", export.out());
        assertTrue(export.said().startsWith("UNDECIDED c.json: not finished in 0.001 s"), export.err());
    }

    @Test
    void whatIsKnownIsShown() throws Exception {
        Jar.Result result = jar.run("eval", "sum(k, 1, 300, exp(sqrt(2*k + 1/3))*exp(-sqrt(2*k + 1/3))) - 300", "--seconds", "3");
        assertEquals(3, result.code(), result.all());
        assertTrue(result.out().contains("UNDECIDED: at ") && result.out().contains("at most "), result.out());
        assertTrue(result.out().contains("  not finished in 3 s; try --seconds 30,"), result.out());
    }

    /** These ran without end, for they are 0 and sums at whole numbers were slow: the largest precision is soon reached. */
    @ParameterizedTest
    @ValueSource(strings = {"sinh(1)^2 - cosh(1)^2 + 1", "cosh(1)-(exp(1)+exp(-1))/2", "exp(4)*exp(-2) - exp(2)"})
    void whatMayBeNullIsSaidSo(String expression) throws Exception {
        Jar.Result result = jar.run("eval", expression, "--seconds", "40");
        assertEquals(3, result.code(), result.all());
        assertTrue(result.out().contains("UNDECIDED: at 26368 bits: it may be 0"), result.out());
    }

    /** Nothing of it is lost: the search ends in time for what is open to be kept. */
    @Test
    void proveKeepsWhatIsOpen() throws Exception {
        long start = System.nanoTime();
        Jar.Result result = jar.run("prove", LONG, "--boxes", "100000000", "--seconds", "6", "--state", "state.json");
        assertEquals(3, result.code(), result.all());
        assertTrue(result.out().matches("(?s)UNDECIDED: [0-9]+ box(es are| is) left.*"), result.out());
        assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(25), "too late");
        assertEquals(1, jar.run("check", "state.json").code());
    }

    /** Each claim has its share: the second one does not take the time of the third. */
    @Test
    void claimsShareTheTime() throws Exception {
        Jar.Result result = jar.run("claims", "claims.txt", "--boxes", "100000000", "--seconds", "4", "--certificates", "out", "--json");
        assertEquals(3, result.code(), result.all());
        Hostile.requireJson(result.out());
        assertTrue(result.out().strip().endsWith("\"proved\":2,\"refuted\":0,\"undecided\":1}"), result.out());
        assertEquals(0, jar.run("check", "out/line-1.json", "out/line-3.json").code());
    }
}
