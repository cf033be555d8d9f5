package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.find.Unknown;
import org.ironbound.input.ExactNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions turned round on the command line, and the certificates that they leave. */
class FindTest {
    @TempDir
    Path folder;

    private static InProcess.Result run(String command, String... more) {
        List<String> args = new ArrayList<>(Arrays.asList(command.split(" ")));
        args.addAll(Arrays.asList(more));
        return InProcess.run(args.toArray(String[]::new));
    }

    private InProcess.Result find(String question, String... more) {
        return run("find " + question + " --certificates " + folder, more);
    }

    /** The number of a side, null if there is none. */
    private static String at(InProcess.Result result, String side) {
        Matcher matcher = Pattern.compile("\"" + side + "\":\\{\"at\":\"([^\"]*)\"").matcher(result.out());
        return matcher.find() ? matcher.group(1) : null;
    }

    private BigFraction bound(String problem, String relation) {
        InProcess.Result result = run("bound " + problem, "--json", "--certificate", folder.resolve("bound.json").toString());
        assertEquals(0, result.code(), result::toString);
        return Pattern.compile("\"least-memorization\",\"relation\":\"" + relation + "\",\"value\":\"([^\"]*)\",[^}]*?\"unit\":\"bits\"")
            .matcher(result.out()).results().map(match -> ExactNumber.parse("value", match.group(1)))
            .max(BigFraction::compareTo).orElseThrow(() -> new AssertionError(result.toString()));
    }

    /** Both sides are where bound says that they are, and so are their neighbours. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gaussian --dimension 10000 --error 0.1 | samples | 1000 | 1",
        "boolean --dimension 400 --error 0.3 --samples 2..60 | samples | 50 | 1",
        "gaussian --dimension 400 --samples 10 --error 0.1..0.4:0.01 | error | 100 | 1/100",
        "gaussian --lambda-squared 1/20 --samples 10 --error 0.2 | dimension | 250 | 1",
        "gaussian --dimension 1000 --samples 10 --mean-squared-error 0.8..0.99:0.01 | mean-squared-error | 90 | 1/100",
        "boolean --dimension 1000 --samples 10 --bit-error 0.3..0.49:0.01 | bit-error | 90 | 1/100"})
    void theNeighbours(String problem, String unknown, String most, String step) {
        InProcess.Result result = find(unknown + " " + problem + " --memorization-at-most " + most, "--json");
        assertEquals(0, result.code(), result::toString);
        assertTrue(result.out().contains("\"monotone\":\"MONOTONE\""), result.out());
        BigFraction allowed = ExactNumber.parse("most", most);
        BigFraction impossible = ExactNumber.parse("at", at(result, "impossible"));
        BigFraction possible = ExactNumber.parse("at", at(result, "possible"));
        assertTrue(impossible.compareTo(possible) < 0, result.out());
        String rest = problem.replaceFirst(" --" + unknown + " \\S+", "") + " --" + unknown + " ";
        BigFraction unit = ExactNumber.parse("step", step);
        assertTrue(bound(rest + text(impossible), ">=").compareTo(allowed) > 0);
        assertTrue(bound(rest + text(impossible.add(unit)), ">=").compareTo(allowed) <= 0);
        assertTrue(bound(rest + text(possible), "<=").compareTo(allowed) <= 0);
        assertTrue(bound(rest + text(possible.subtract(unit)), "<=").compareTo(allowed) > 0);
    }

    private static String text(BigFraction x) {
        return x.getNumerator() + "/" + x.getDenominator();
    }

    @Test
    void inWords() throws IOException {
        InProcess.Result result = find("samples gaussian --dimension 10000 --error 0.1 --memorization-at-most 1000");
        assertEquals(0, result.code(), result::toString);
        assertTrue(Pattern.compile("^With n <= \\d+ every learner that reaches the error memorizes more than 1000\\s+bits.\\s+"
            + "With n >= \\d+ some learner reaches the error and memorizes at most 1000 bits.\\s+Between them it is open.\\s+"
            + "A larger n needs no more memorization \\[MONOTONE\\]").matcher(result.out()).find(), result.out());
        assertTrue(result.out().replaceAll("\\s+", " ").contains(", MONOTONE."), result.out());
        assertTrue(result.out().lines().filter(line -> !line.contains(" certificate ")).allMatch(line -> line.length() <= 80),
            result.out());
        List<String> certificates = result.out().lines().filter(line -> line.startsWith("  certificate ")).map(line -> line.substring(14))
            .toList();
        assertEquals(2, certificates.size());
        for (String certificate : certificates) {
            assertEquals(0, run("check " + certificate).code());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    /** 1000 nats are more than 1000 bits: fewer samples do. */
    @Test
    void nats() {
        String question = "samples gaussian --dimension 10000 --error 0.1 --memorization-at-most ";
        InProcess.Result nats = find(question + "1000 --unit nats", "--json");
        InProcess.Result bits = find(question + "1442.695040888963407359924681001892137426645954", "--json");
        assertEquals(0, nats.code(), nats::toString);
        assertEquals(at(bits, "impossible"), at(nats, "impossible"));
        assertEquals(at(bits, "possible"), at(nats, "possible"));
        assertTrue(nats.out().contains("\"memorization-at-most\":\"1000\",\"unit\":\"nats\""), nats.out());
    }

    /** The least error that samples allow: below it no learner. */
    @Test
    void whetherAnyLearnerDoes() {
        InProcess.Result result = find("error gaussian --dimension 10000 --samples 4");
        assertEquals(0, result.code(), result::toString);
        assertTrue(result.out().matches("(?s)With average error <= 0\\.\\d+ no learner reaches the error.\\s+With average error "
            + ">= 0\\.\\d+ some learner reaches the error.\\s+Between them it is open.*no learner at all reaches this error.*"),
            result.out());
        InProcess.Result few = find("samples gaussian --dimension 10000 --error 0.1", "--json");
        assertTrue(Integer.parseInt(at(few, "impossible")) >= 4 && Integer.parseInt(at(few, "possible")) <= 8, few.out());
    }

    /** Where the signal depends on the dimension nothing is claimed but of the numbers themselves. */
    @Test
    void whereTheOrderIsNotProved() {
        InProcess.Result result = find("dimension gaussian --samples 10 --error 0.1 --memorization-at-most 1000");
        assertEquals(0, result.code(), result::toString);
        assertTrue(result.out().replaceAll("\\s+", " ").matches("With d = \\d+ some learner reaches the error and memorizes at most "
            + "1000 bits. With d = \\d+ every learner that reaches the error memorizes more than 1000 bits. Whether it is monotone in d "
            + "is not proved: nothing is said of other numbers. Looked at: 2, 3, 5, 9, .*"), result.out());
        assertFalse(result.out().contains("MONOTONE"));
        assertFalse(find("dimension gaussian --samples 10 --mean-squared-error 0.95 --lambda-squared 1/20 --memorization-at-most 20 "
            + "--dimension 10..1000", "--json").out().contains("MONOTONE"));
    }

    @Test
    void oneSideOnly() {
        InProcess.Result all = find("samples gaussian --dimension 10000 --error 0.1 --samples 8..16 --memorization-at-most 10^6");
        assertTrue(all.out().startsWith("With n >= 8 some learner") && all.out().contains("Smaller numbers were not looked at."),
            all.out());
        InProcess.Result none = find("samples gaussian --dimension 10000 --error 0.1 --samples 8,16 --memorization-at-most 10");
        assertTrue(none.out().startsWith("With n <= 16 every learner") && none.out().contains("Larger numbers were not looked at."),
            none.out());
        InProcess.Result mixture = find("samples mixture --clusters 3 --cluster gaussian:100 --error 0.3 --samples 1..30", "--json");
        assertEquals(0, mixture.code(), mixture::toString);
        assertTrue(at(mixture, "possible") != null && at(mixture, "impossible") != null, mixture.out());
    }

    @Test
    void undecided() {
        InProcess.Result open = find("samples gaussian --dimension 10000 --error 0.1 --samples 11,12 --memorization-at-most 7600");
        assertEquals(open.out().startsWith("UNDECIDED") ? 3 : 0, open.code(), open::toString);
        InProcess.Result time = find("samples boolean --dimension 10000 --error 0.1 --memorization-at-most 1 --seconds 0.1", "--json");
        assertEquals(3, time.code(), time::toString);
        assertTrue(time.out().contains("numbers looked at") || time.out().contains("\"unfinished\":\"not finished in 0.1 s"), time.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "samples gaussian --dimension 100 --error 0.1 --samples 37 | --samples is '37'; it must be left out, as it is what is asked for",
        "samples gaussian --dimension 100 --error 0.1 --samples 9..3 | --samples is '9..3'; it must be a range that goes up",
        "samples gaussian --dimension 100 --error 0.1 --samples 0..3 | --samples is '0..3'; it must be a range of whole",
        "samples gaussian --dimension 100 --error 0.1 --memorization-at-most 0 | most is '0'; it must be a number above 0",
        "samples gaussian --dimension 100 --error 0.1 --memorization-at-most -5 | --memorization-at-most is '-5'",
        "samples gaussian --dimension 100 --error 0.1 --memorization-at-most lots | most is 'lots'; it must be a number",
        "samples gaussian --dimension 100 --error 0.1 --memorization-at-most 9 --unit bytes | --unit is 'bytes'; it must be bits or nats",
        "samples gaussian --dimension 100 --error 0.1 --unit nats | --unit is 'nats'; it must be given with --memorization-at-most only",
        "samples gaussian --dimension 100 --error 0.5 | --error is '0.5'; it must be at least 0 and below 1/2",
        "samples gaussian --dimension 100 --error 0.1,0.2 | --error is '0.1,0.2'; it must be a number",
        "samples gaussian --error 0.1 | --dimension is missing",
        "samples gaussian --dimension 100 | --error is missing",
        "error gaussian --dimension 100 --samples 3 --error 0.3..0.6 | --error is '3/5 in 0.3..0.6'; it must be at least 0 and below 1/2",
        "error gaussian --dimension 100 --samples 3 --false-negative 0.1 | it must be given alone",
        "dimension gaussian --samples 3 --error 0.1 --dimension 1..9 | strictly between 0 and 1; give it for dimension 1",
        "lambda gaussian --dimension 100 --samples 3 --error 0.1 | 'gaussian'",
        "colour gaussian --dimension 100 | 'colour'", "samples custom --tau 1/2 | 'custom'", "samples | a command is missing",
        "samples gaussian --dimension 100 --error 0.1 --digits 0 | --digits is '0'"})
    void errors(String question, String message) throws IOException {
        InProcess.Result result = question.equals("samples") || message.startsWith("'") ? run("find " + question) : find(question);
        assertEquals(2, result.code(), result::toString);
        assertEquals("", result.out());
        assertTrue(result.said().contains(message) && result.said().contains("try:   "), result.err());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    /** (1 - tau)/rho times the information, less what the slack takes: from its formula. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "tau custom --rho 1/20 --information 1.5 --tau 0.01..0.99:0.01 --memorization-at-most 10 | 0.76 | 0.77",
        "rho custom --tau 1/2 --information 1.5 --rho 0.01..0.99:0.01 --memorization-at-most 10 | 0.1 | 0.11",
        "information custom --tau 1/2 --rho 1/20 --information 0.01..2:0.01 --memorization-at-most 10 | 0.7 | 0.69"})
    void coefficients(String question, String impossible, String open) {
        InProcess.Result result = find(question, "--json");
        assertEquals(0, result.code(), result::toString);
        assertEquals(ExactNumber.parse("at", impossible), ExactNumber.parse("at", at(result, "impossible")), result.out());
        assertTrue(at(result, "possible") == null, result.out());
        assertTrue(result.out().contains("\"monotone\""), result.out());
        String field = question.split(" ")[0];
        String rest = question.substring(field.length() + 1).replaceFirst(" --" + field + " \\S+", "").replaceFirst(" --mem.*", "");
        BigFraction ten = ExactNumber.parse("ten", "10");
        assertTrue(bound(rest + " --" + field + " " + impossible, ">=").compareTo(ten) > 0);
        assertTrue(bound(rest + " --" + field + " " + open, ">=").compareTo(ten) <= 0);
        String words = find(question).out();
        assertTrue(words.startsWith("With " + field + (field.equals("information") ? " >= " : " <= ") + impossible
            + " every learner memorizes more than 10 bits.") && words.contains((field.equals("information") ? "Below" : "Above")
                + " that it is open."), words);
    }

    @Test
    void slack() {
        String slack = "custom --tau 1/2 --rho 1/20 --information 1.5 --delta 1e-4 --memorization-at-most 20";
        InProcess.Result messages = find("messages " + slack, "--json");
        assertEquals(0, messages.code(), messages::toString);
        assertTrue(messages.out().contains("\"monotone\"") && at(messages, "impossible").length() > 10, messages.out());
        InProcess.Result delta = find("delta " + slack.replace("--delta 1e-4", "--messages 1000"), "--json");
        assertTrue(delta.out().contains("\"monotone\"") && at(delta, "impossible") != null, delta::toString);
        assertTrue(find("tau custom --rho 1/20 --information 1.5").said().startsWith("error: --memorization-at-most is missing"));
    }

    @Test
    void clusters() {
        InProcess.Result result = find("clusters mixture --cluster gaussian:10000 --samples 3000 --error 0.3 --memorization-at-most 10^6 "
            + "--clusters 10,100,1000,3000");
        assertEquals(0, result.code(), result::toString);
        assertTrue(result.out().replaceAll("\\s+", " ").matches("With number of clusters = \\d+ some learner reaches the error and "
            + "memorizes at most 1000000 bits. With number of clusters = \\d+ every learner that reaches the error memorizes more than "
            + "1000000 bits. Whether .* nothing is said of other numbers. Looked at: .*"), result.out());
    }

    /** What was certified before the time was over is printed and written. */
    @Test
    void whatWasFoundInTime() throws IOException {
        InProcess.Result result = find("samples gaussian --dimension 10^12 --error 0.1 --memorization-at-most 1000 --digits 1000 "
            + "--seconds 2");
        assertEquals(3, result.code(), result::toString);
        assertTrue(result.out().startsWith("With n <= ") && result.out().contains("UNDECIDED: not finished in 2 s;"), result.out());
        List<String> names = result.out().lines().filter(line -> line.startsWith("  certificate ")).map(line -> line.substring(14))
            .toList();
        assertTrue(!names.isEmpty(), result.out());
        for (String name : names) {
            assertEquals(0, run("check " + name).code());
        }
    }

    @Test
    void aFolderThatCannotBeMade() {
        InProcess.Result result = run("find samples gaussian --dimension 100 --error 0.1 --certificates no/where");
        assertEquals(2, result.code());
        assertTrue(result.said().contains("--certificates 'no/where' would be in a folder that does not exist"), result.err());
    }

    /** The examples of every help are questions that can be asked. */
    @Test
    void theExamplesOfTheHelp() {
        for (String command : TimeLimitTest.commands()) {
            if (command.startsWith("find ")) {
                String help = run(command + " --help").out();
                String examples = help.substring(help.indexOf("Examples:")).replaceAll("\\\\\\R", "");
                List<String> lines = examples.lines().filter(line -> line.startsWith("  ironbound " + command)).toList();
                assertEquals(2, lines.size(), help);
                for (String line : lines) {
                    String question = line.strip().substring("ironbound find ".length()).replaceAll(" +", " ");
                    InProcess.Result result = find(question + " --digits 0");
                    assertTrue(result.said().startsWith("error: --digits is '0'"), result::toString);
                }
            }
        }
    }

    /** Every number of a problem can be asked for. */
    @Test
    void everyNumberIsKnown() {
        Set<String> unknown = Arrays.stream(Unknown.values()).map(Unknown::field).collect(Collectors.toSet());
        Set<String> numbers = Families.MEMORIZATION.stream()
            .flatMap(family -> family.options().stream()).map(option -> option.longestName().substring(2))
            .filter(field -> CurveCommand.WHOLE.contains(field) || CurveCommand.FRACTIONS.contains(field)).collect(Collectors.toSet());
        assertEquals(numbers, unknown);
        for (Unknown each : Unknown.values()) {
            assertEquals(CurveCommand.WHOLE.contains(each.field()), each.isWhole());
        }
    }

    /** An error of 0 is not to be had with any number of samples, and that takes no long search. */
    @Test
    void whatNoNumberGives() {
        InProcess.Result result = find("samples gaussian --dimension 100 --error 0 --memorization-at-most 10^300");
        assertEquals(0, result.code(), result::toString);
        assertTrue(result.out().startsWith("With n <= 1e300 no learner reaches the error."), result.out());
    }
}
