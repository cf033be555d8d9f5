package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** How help is asked for, and that its examples can be copied. */
class HelpTest {
    @ParameterizedTest
    @CsvSource({"help, --help", "help bound, bound --help", "help bound gaussian, bound gaussian --help", "bound help, bound --help",
        "bound help gaussian, bound gaussian --help", "help curve channel, curve channel --help", "help help, --help"})
    void isAskedFor(String words, String option) {
        InProcess.Result result = InProcess.run(words.split(" "));
        assertEquals(0, result.code(), result::toString);
        assertEquals(InProcess.run(option.split(" ")), result);
        assertTrue(result.out().startsWith("Usage: ironbound"), result.out());
    }

    @Test
    void ofWhatIsNotThere() {
        InProcess.Result result = InProcess.run("help", "bind");
        assertEquals(2, result.code(), result::toString);
        assertTrue(result.said().contains("'bind'"), result.err());
    }

    /** Where help is an argument, it is none. */
    @Test
    void anArgumentOfThisName() {
        assertTrue(InProcess.run("check", "help").said().contains("'help' does not exist"));
    }

    static List<CommandLine> commands() {
        List<CommandLine> commands = new ArrayList<>(List.of(Main.commands()));
        for (int i = 0; i < commands.size(); i++) {
            commands.addAll(commands.get(i).getSubcommands().values());
        }
        return commands;
    }

    /** No line is broken by the width of the help, and one that goes on ends with a sign for that. */
    @ParameterizedTest
    @MethodSource("commands")
    void examplesCanBeCopied(CommandLine command) {
        String help = command.getUsageMessage();
        List<String> footer = Arrays.asList(command.getCommandSpec().usageMessage().footer());
        for (int i = 0; i < footer.size(); i++) {
            String line = footer.get(i);
            assertTrue(help.contains(line + System.lineSeparator()) && line.length() <= 80, line);
            boolean isContinued = i + 1 < footer.size() && footer.get(i + 1).startsWith("      ");
            assertEquals(isContinued, line.endsWith("\\"), line);
        }
        assertFalse(footer.isEmpty() && command.getParent() != null, command.getCommandName());
    }

    /** What an option for a whole number is told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"eval 1 --digits x|--digits is 'x'; it must be a whole number from 1 to",
        "channel bsc:0.1 --digits 1.5|--digits is '1.5'; it must be a whole number from 1 to 1000",
        "prove 1<2 --checking 11|--checking is '11'; it must be a whole number from 12 to 3600",
        "check a.json --checking 3601|--checking is '3601'; it must be a whole number from 12 to 3600",
        "prove 1<2 --boxes many|--boxes is 'many'; it must be a whole number from 1 to",
        "check a.json --line x|--line is 'x'; it must be a whole number from 2 to",
        "curve channel bsc:0.1 --uses 1..9 --points 1e|--points is '1e'; it must be a whole number from 2 to"})
    void wholeNumbers(String command, String message) {
        InProcess.Result result = InProcess.run(command.split(" "));
        assertEquals(2, result.code(), result::toString);
        assertTrue(result.said().startsWith("error: " + message), result.err());
    }

    /** The largest numbers stand in the help. */
    @Test
    void ranges() {
        assertTrue(InProcess.run("bound", "custom", "--help").out().contains("2 to 10^300"));
        assertTrue(InProcess.run("channel", "--help").out().replaceAll("\\s+", " ").contains("bec:E with the outputs 0, 1, erased"));
    }
}
