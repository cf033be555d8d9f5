package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.ironbound.problem.InvalidFieldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.OptionSpec;

/** Sweeps on the command line, and the check of what they leave. */
class CurveTest {
    private static final String GAUSSIAN = "gaussian --dimension 10000 --samples 4..16*2 --error 0.1";
    private static final Set<String> TEXTS = Set.of("cluster", "frequencies", "groups", "matrix", "joint", "input-law", "then");

    @TempDir
    Path folder;

    private String bundle() {
        return folder.resolve("b.jsonl").toString();
    }

    private InProcess.Result run(String command, String... more) {
        List<String> args = new ArrayList<>(Arrays.asList(command.split(" ")));
        args.addAll(Arrays.asList(more));
        return InProcess.run(args.toArray(String[]::new));
    }

    private InProcess.Result curve(String problem, String... more) {
        return run("curve " + problem + " --bundle " + bundle(), more);
    }

    @Test
    void aTable() {
        InProcess.Result result = curve(GAUSSIAN);
        assertEquals(0, result.code(), result::toString);
        assertEquals(List.of(
            "samples     at least  some at most       tau <=       rho <=  (floating point)",
            "      4  no learner reaches this error",
            "      8      13523.8       14764.2    0.0747664  0.000747664  13523.8",
            "     16      3970.62       4123.79     0.139131   0.00139131  3970.62"), result.out().lines().limit(4).toList());
        assertTrue(result.out().contains("Bounds at 2 of 3 points, for 1 it is certified that no learner reaches"), result.out());
        assertTrue(result.out().endsWith("certificates " + bundle() + System.lineSeparator()), result.out());
        assertEquals("", result.err());
    }

    @Test
    void commaSeparatedValues() {
        InProcess.Result result = curve(GAUSSIAN, "--csv");
        assertEquals(List.of(
            "samples,outcome,memorization_at_least_bits,memorization_at_most_bits,tau_at_most,rho_at_most,estimate_bits,line,reason",
            "4,infeasible,,,0.0388350,0.000388350,,2,", "8,certified,13523.8,14764.2,0.0747664,0.000747664,13523.814221,3,",
            "16,certified,3970.62,4123.79,0.139131,0.00139131,3970.623957,4,"),
            result.out().lines().map(line -> line.replaceFirst("(\\d+\\.\\d{5,6})\\d{5,},", "$1,")).toList(), result::out);
    }

    /** All that bound prints about the problem is there, number for number. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gaussian --dimension 10000 --error 0.1 | --samples | 8,16 | bound",
        "gaussian --dimension 10000 --samples 3 | --error | 0.1..0.45:0.35 | bound",
        "boolean --dimension 100 --samples 5 | --error | 0.3..0.4:0.1 | bound",
        "sparse --dimension 400 --error 0.3 | --samples | 2..3 | bound",
        "mixture --clusters 3 --cluster gaussian:100 --error 0.4 | --samples | 8..9 | bound",
        "custom --tau 1/2 --information 3/2 | --rho | 1/20,1/10 | bound",
        "gaussian-coefficients --dimension 100 | --samples | 1..3:2 | coefficient",
        "boolean-coefficients --lambda 1/5 | --samples | 3,5 | coefficient",
        "sparse-coefficients --samples 4 | --fixed-probability | 0.1..0.2:0.1 | coefficient",
        "gaussian --dimension 10000 --mean-squared-error 0.95 | --samples | 8,16 | bound", "channel bsc:0.1 | --uses | 1..2 | "})
    void eachPointIsWhatBoundSays(String problem, String option, String range, String command) {
        InProcess.Result sweep = curve(problem + " " + option + " " + range, "--json", "--digits", "8");
        assertEquals(0, sweep.code(), sweep::toString);
        List<String> lines = sweep.out().lines().toList();
        assertEquals(2, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String value = lines.get(i).replaceFirst(".*?\"at\":\\{\"[a-z-]*\":\"([^\"]*)\"\\}.*", "$1");
            String single = ((command == null ? "" : command + " ") + problem).replace("-coefficients", "") + " " + option + " " + value;
            InProcess.Result one = run(single, "--json", "--digits", "8", "--certificate", folder.resolve("one.json").toString());
            String body = one.out().strip().replaceFirst(",\"certificate\":.*", "").substring(1);
            assertTrue(lines.get(i).startsWith("{\"point\":" + (i + 1) + ",\"at\":{\"" + option.substring(2) + "\":\"" + value + "\"},"
                + body),
                () -> lines + one.out());
            String about = "check " + bundle() + " --problem " + problem.replace("channel ", "channel --matrix ") + " " + option + " "
                + value;
            InProcess.Result check = run(about);
            assertEquals(0, check.code(), () -> about + check);
            assertTrue(check.out().contains("VERIFIED " + bundle() + ", line " + (i + 2)), check.out());
        }
        assertEquals("VERIFIED " + bundle() + ": 2 certificates" + System.lineSeparator(), run("check " + bundle()).out());
    }

    /** Points that nobody chose. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomPointsAreWhatBoundSays(long seed) {
        Random random = new Random(seed);
        int samples = 1 + random.nextInt(40);
        String problem = List.of("gaussian", "boolean", "sparse").get((int) (seed % 3)) + " --dimension " + (16 + random.nextInt(100_000))
            + " --error 0." + (10 + random.nextInt(40));
        eachPointIsWhatBoundSays(problem, "--samples", samples + ".." + (samples + 1), "bound");
    }

    /** Of errors that are too small for floating point there is no estimate. */
    @Test
    void theSmallestErrors() {
        InProcess.Result result = curve("gaussian --dimension 100 --samples 3 --error 0,1e-300,1e-20", "--csv");
        assertEquals(0, result.code(), result::toString);
        assertEquals(3, result.out().lines().filter(line -> line.contains(",infeasible,")).count(), result.out());
    }

    @Test
    void privacyFloors() {
        InProcess.Result result = curve(GAUSSIAN, "--privacy", "--csv");
        assertEquals(0, result.code(), result::toString);
        assertTrue(result.out().startsWith("samples,outcome,memorization_at_least_bits,memorization_at_most_bits,tau_at_most,rho_at_most,"
            + "epsilon_at_least,zcdp_rho_at_least,gdp_mu_at_least,"), result.out());
        InProcess.Result one = run("privacy gaussian --dimension 10000 --samples 16 --error 0.1 --digits 6", "--certificate",
            folder.resolve("p.json").toString(), "--json");
        String epsilon = one.out().replaceFirst(".*\"least-epsilon\",\"relation\":\">=\",\"value\":\"[^\"]*\",\"decimal\":\"([^\"]*)\".*",
            "$1")
            .strip();
        assertTrue(result.out().contains("," + epsilon + ","), () -> epsilon + "\n" + result.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--samples 3 --error 0.1 | a range is missing; it must be given for one or two of the numeric options",
        "--samples 1..9 --error 0.1,0.2 --lambda-squared 0.1,0.2 | at most two options run through a range",
        "--samples 1..9:0 --error 0.1 | --samples is '1..9:0'; it must be a range with a step above 0",
        "--samples 9..1 --error 0.1 | --samples is '9..1'; it must be a range that goes up",
        "--samples 0..3 --error 0.1 | --samples is '0 in 0..3'; it must be a whole number from 1",
        "--samples 1..3:0.5 --error 0.1 | --samples is '3/2 in 1..3:0.5'; it must be a whole number",
        "--samples 3 --error 0.3..0.6:0.1 | --error is '1/2 in 0.3..0.6:0.1'; it must be at least 0 and below 1/2",
        "--samples 3 --error 0.1..0.3 | --error is '0.1..0.3'; it must be given with a step",
        "--samples 3 --false-negative 0.5 --false-positive 0.3..0.6:0.1 | A + B",
        "--samples 1..9:2 --error 0.1 --points 5 | --points is '5'; it must be left out, as no range is without a step or a factor",
        "--samples 1..9 --error 0.1 --points 1 | --points is '1'; it must be a whole number from 2",
        "--samples 1..9 --error 0.1 --points 3 --spacing log | --spacing is 'log'; it must be auto, geometric or linear",
        "--samples 1..9 --error 0.1 --spacing linear | --spacing is 'linear'; it must be given with --points only",
        "--samples 1..9 --error 0.1 --digits 0 | --digits is '0'; it must be a whole number from 1 to 1000",
        "--samples 1..50000 --error 0.01..0.4:0.01 | there are 2000000 points, at most 1000000 are allowed",
        "--samples 1..9 --error 0.1 --csv --json | --csv and --json exclude each other",
        "--samples 1..9 --mean-squared-error 0.95 --privacy | --privacy is for learners that tell samples from nulls",
        "--samples 1..20000 --error 0.1 --svg s.svg | --svg is 's.svg'; it must be left out: there are 20000 points, at most 10000",
        "--samples 1..9 --error 0.1 --html no/where.html | --html 'no/where.html' cannot be written: the folder"})
    void errors(String options, String message) throws IOException {
        InProcess.Result result = curve("gaussian --dimension 100 " + options);
        if (message.equals("A + B")) {
            assertTrue(result.said().contains("in 0.3..0.6:0.1"), result.err());
        } else {
            assertTrue(result.said().contains(message), result.err());
        }
        assertEquals(2, result.code(), result::toString);
        assertEquals("", result.out());
        assertTrue(result.said().contains("try:   "), result.err());
        assertFalse(Files.exists(Path.of(bundle())));
    }

    @Test
    void aBundleThatCannotBeWritten() {
        InProcess.Result result = run("curve " + GAUSSIAN + " --bundle no/where.jsonl");
        assertEquals(2, result.code());
        assertTrue(result.said().contains("--bundle 'no/where.jsonl' cannot be written: the folder"), result.err());
    }

    @Test
    void aBundleThatExistsIsKept() throws IOException {
        Files.writeString(Path.of(bundle()), "mine");
        InProcess.Result result = curve(GAUSSIAN);
        assertEquals(2, result.code());
        assertTrue(result.said().contains("exists already") && result.said().contains("--resume"), result.err());
        assertTrue(curve(GAUSSIAN, "--resume").said().contains("is no bundle"), result.err());
        assertEquals("mine", Files.readString(Path.of(bundle())));
    }

    /** What an earlier run left is used, what is not right in it is found anew; another kind of bundle is not gone on with. */
    @Test
    void resuming() throws IOException {
        String whole = curve(GAUSSIAN, "--csv").out();
        List<String> lines = Files.readAllLines(Path.of(bundle()));
        for (List<String> left : List.of(lines, lines.subList(0, 1), lines.subList(0, 2), List.of(lines.get(0), lines.get(2)),
                List.of(lines.get(0), lines.get(3), lines.get(2), lines.get(1)), List.of(lines.get(0), "", "{}", lines.get(1)),
                List.of(lines.get(0), lines.get(1), lines.get(2).replaceFirst("\"tau\":\"\\d", "\"tau\":\"")),
                List.of(lines.get(0), lines.get(1), lines.get(2).substring(0, 100)))) {
            Files.write(Path.of(bundle()), left);
            InProcess.Result again = curve(GAUSSIAN, "--csv", "--resume");
            assertEquals(0, again.code(), again::toString);
            assertEquals(whole, again.out());
            assertEquals(lines, Files.readAllLines(Path.of(bundle())));
        }
        InProcess.Result other = curve(GAUSSIAN, "--resume", "--digits", "7");
        assertEquals(2, other.code());
        assertTrue(other.said().contains("has certificates of bounds with 6 digits, not certificates of bounds with 7 digits"),
            other.err());
        assertEquals(lines, Files.readAllLines(Path.of(bundle())));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    /** When the time is over, what is finished is there, and the rest can be had. */
    @Test
    void outOfTime() throws IOException {
        String slow = "gaussian --dimension 10000 --samples 10..4000 --error 0.1";
        InProcess.Result result = curve(slow, "--csv", "--seconds", "1");
        assertEquals(3, result.code(), result::err);
        assertTrue(result.err().replaceAll("\\s+", " ").matches("UNDECIDED: \\d+ of 3991 points, the time is over; try --resume .*"),
            result.err());
        long finished = result.out().lines().count() - 1;
        assertEquals(finished + 1, Files.readAllLines(Path.of(bundle())).size());
        assertEquals(0, run("check " + bundle()).code());
        curve(slow, "--csv", "--seconds", "2", "--resume");
        assertTrue(Files.readAllLines(Path.of(bundle())).size() > finished);
        assertEquals(0, run("check " + bundle()).code());
    }

    /** Where results cannot be written, it ends and keeps what is finished; if nobody wants to read them, that is no error. */
    @ParameterizedTest
    @CsvSource({"No space left on device, 2", "Broken pipe, 0"})
    void outputThatCannotBeWritten(String reason, int code) throws IOException {
        OutputStream closed = new OutputStream() {
            private int left = 1000;

            @Override
            public void write(int b) throws IOException {
                if (left-- < 0) {
                    throw new IOException(reason);
                }
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String command = "curve custom --tau 1/2 --rho 1/2 --information 1..60000:1 --csv --bundle " + bundle();
        assertEquals(code, Main.run(command.split(" "), new TextOutput(closed, StandardCharsets.UTF_8),
            new TextOutput(err, StandardCharsets.UTF_8)));
        assertEquals(code == 0, err.size() == 0, err::toString);
        long lines = Files.readAllLines(Path.of(bundle())).size();
        assertTrue(lines > 10 && lines < 1000, () -> lines + " lines");
    }

    /** The picture and the page are written, about the points that are printed. */
    @Test
    void pictures() throws IOException {
        InProcess.Result result = curve(GAUSSIAN + " --svg " + folder.resolve("c.svg") + " --html " + folder.resolve("c.html"));
        assertEquals(0, result.code(), result::toString);
        assertTrue(Files.readString(folder.resolve("c.svg")).contains("at 3 points</title>"));
        String page = Files.readString(folder.resolve("c.html"));
        assertTrue(page.contains("ironbound curve " + GAUSSIAN) && page.contains("<td>3970.62<td>4123.79<td>"), page);
    }

    @Test
    void hostileBundles() throws IOException {
        curve(GAUSSIAN);
        List<String> lines = Files.readAllLines(Path.of(bundle()));
        Map<String, List<String>> bundles = Map.of(
            "has no certificate", List.of(lines.get(0)),
            "line 1: ", List.of(lines.get(0).replace("1", "2"), lines.get(1)),
            "line 3: ", List.of(lines.get(0), lines.get(1), lines.get(2).replaceFirst("(least-memorization.*?value\":\")", "$19")),
            "line 4: not valid JSON", List.of(lines.get(0), lines.get(1), lines.get(2), lines.get(3).substring(0, 500)),
            "1 of 3 certificates are rejected", List.of(lines.get(0), lines.get(1), lines.get(0), lines.get(2)),
            "2 of 2 certificates are rejected", List.of(lines.get(0), "VERIFIED", "\u001b[2J"));
        for (Map.Entry<String, List<String>> entry : bundles.entrySet()) {
            Files.write(Path.of(bundle()), entry.getValue());
            InProcess.Result text = run("check " + bundle());
            assertEquals(1, text.code(), entry.getKey() + text);
            assertTrue(text.out().replaceAll("\\s+", " ").contains(entry.getKey()), () -> entry.getKey() + text);
            Hostile.requireClean(text, bundle());
            InProcess.Result json = run("check " + bundle() + " --json");
            assertEquals(1, json.code());
            assertTrue(json.out().strip().endsWith("}") && json.out().contains("\"verdict\":\"REJECTED\""), json.out());
        }
    }

    @Test
    void onePointOfABundle() throws IOException {
        curve(GAUSSIAN);
        assertTrue(run("check " + bundle() + " --line 3").out().contains("n = 8"));
        assertEquals(1, run("check " + bundle() + " --line 99").code());
        assertEquals(2, run("check " + bundle() + " --line 1").code());
        String other = "check " + bundle() + " --problem gaussian --dimension 10000 --samples 9 --error 0.1";
        InProcess.Result none = run(other);
        assertEquals(1, none.code());
        assertTrue(none.out().replaceAll("\\s+", " ").contains("REJECTED " + bundle() + ": it has no certificate about this problem"),
            none.out());
        List<String> lines = Files.readAllLines(Path.of(bundle()));
        Files.write(folder.resolve("one.json"), lines.subList(1, 2));
        assertEquals(0, run("check " + folder.resolve("one.json")).code());
        InProcess.Result file = run("check " + folder.resolve("one.json") + " --line 2");
        assertEquals(2, file.code());
        assertTrue(file.said().contains("is no bundle"), file.err());
    }

    /** Each option of each family is known to take whole numbers, other numbers, or text. */
    @Test
    void everyOptionIsKnown() {
        for (Family family : Families.ALL) {
            for (OptionSpec option : family.options()) {
                String field = option.longestName().substring(2);
                assertTrue(option.arity().max() == 0 || CurveCommand.WHOLE.contains(field) || CurveCommand.FRACTIONS.contains(field)
                    || TEXTS.contains(field), field);
            }
        }
        for (String field : CurveCommand.WHOLE) {
            Map<String, String> given = Map.of("--dimension", "100", "--samples", "3", "--error", "0.1", "--clusters", "3", "--cluster",
                "gaussian:9", "--matrix", "bsc:0.1", "--tau", "1/2", "--rho", "1/2", "--information", "1", "--delta", "0.1");
            Family family = Families.ALL.stream().filter(each -> each.options().stream().anyMatch(option -> option.longestName()
                .equals("--" + field))).findFirst().orElseThrow();
            assertTrue(assertThrows(InvalidFieldException.class, () -> family.problem(option -> option.equals("--" + field) ? "7/2"
                : family.options().stream().anyMatch(own -> own.longestName().equals(option)) ? given.get(option) : null)).getMessage()
                .contains("whole number"), field);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gaussian", "boolean", "sparse", "mixture", "custom", "gaussian-coefficients", "boolean-coefficients",
        "sparse-coefficients", "channel"})
    void theExamplesOfTheHelpRun(String family) {
        String help = run("curve " + family + " --help").out();
        List<String> examples = Arrays.stream(help.substring(help.indexOf("Examples:")).replace("\\" + System.lineSeparator(), "")
            .split(System.lineSeparator())).filter(line -> line.startsWith("  ironbound curve " + family)).toList();
        assertFalse(examples.isEmpty());
        String example = examples.get(0).strip().replaceAll(" +", " ").substring("ironbound curve ".length());
        InProcess.Result result = curve(example.replace("1000", "100"));
        assertEquals(0, result.code(), result::toString);
    }
}
