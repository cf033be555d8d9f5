package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The option --seconds. */
class TimeLimitTest {
    /** All commands that have it, as they are typed: schema, trust and course compute nothing, and serve runs until somebody ends it. */
    static List<String> commands() {
        List<String> names = new ArrayList<>();
        collect("", Main.commands(), names);
        names.removeAll(List.of("schema", "trust", "course", "serve"));
        return names;
    }

    private static void collect(String name, CommandLine command, List<String> names) {
        command.getSubcommands().forEach((below, sub) -> collect((name + " " + below).strip(), sub, names));
        if (command.getSubcommands().isEmpty()) {
            names.add(name);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpNamesItAndItsDefault(String command) {
        String help = InProcess.run((command + " --help").split(" ")).out();
        assertTrue(help.matches("(?s).*--seconds=S\\s+Time\\s+for\\s+all\\s+of\\s+it;\\s+by\\s+default\\s+\\d+.*"), help);
        assertEquals(List.of(), help.lines().filter(line -> line.length() > 80).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.0001", "604801", "1e9", "10^300", "1e-999999999"})
    void whatIsOutOfRangeIsAnError(String seconds) {
        require(seconds, "--seconds is '" + seconds + "'; it must be a number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", " ", "1s", "60 s", "inf", "NaN", "1/0"})
    void whatIsNoNumberIsAnError(String seconds) {
        require(seconds, "--seconds is '" + seconds + "'; it must be a number such as");
    }

    private static void require(String seconds, String message) {
        for (String command : commands()) {
            List<String> args = new ArrayList<>(List.of(command.split(" ")));
            switch (command) {
                case "eval", "prove", "claims", "check" -> args.add("1 < 2");
                case "explain" -> args.add("GAUSS");
                case "export" -> args.addAll(List.of("--coq", "none.json"));
                default -> { }
            }
            args.addAll(List.of("--seconds", seconds));
            InProcess.Result result = InProcess.run(args.toArray(String[]::new));
            assertEquals(2, result.code(), command + ": " + result);
            assertEquals("", result.out());
            assertTrue(result.said().startsWith("error: " + message), command + ": " + result.err());
            assertTrue(result.said().contains("try:   --seconds 600"), command + ": " + result.err());
        }
    }

    /** They are read before the time is known. */
    @Test
    void tooManyArgumentsAreAnError() {
        InProcess.Result result = InProcess.run(Collections.nCopies(100_000, "check").toArray(String[]::new));
        assertEquals(2, result.code());
        assertTrue(result.said().startsWith("error: there are 100000 arguments, at most 10000 are read"), result.err());
    }

    @Test
    void exactNumbersAreRead() {
        for (String seconds : List.of("60", "0.5e2", "121/2", "604800", "10^2")) {
            assertEquals(0, InProcess.run("prove", "1 < 2", "--seconds", seconds).code(), seconds);
        }
        assertEquals("0.5 s", new TimeLimit(500).toString());
        assertEquals("600 s", new TimeLimit(60_000).more().toString());
        assertEquals("604800", new TimeLimit(500_000_000).more().number());
    }
}
