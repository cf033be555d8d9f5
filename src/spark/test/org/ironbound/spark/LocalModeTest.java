package org.ironbound.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ironbound.cli.Places;
import org.ironbound.cli.Surroundings;
import org.ironbound.work.Workplace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands on Spark within this process: they give the bytes that they give without it. */
class LocalModeTest {
    private static final String SWEEP = "curve gaussian --dimension 10000 --samples 4..60 --error 0.1 --bundle b.jsonl";
    private static final String CLAIM = "forall x in [1/10, 2], y in [1/10, 2]: exp(x - y) + exp(y - x) >= 2 - 1/50";

    @TempDir
    Path folder;

    /** What a command gave. */
    private record Result(int code, String out, String err) {
    }

    @BeforeAll
    static void configure() {
        System.setProperty("spark.master", "local[2]");
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.driver.host", "127.0.0.1");
        System.setProperty("spark.log.level", "ERROR");
    }

    @AfterAll
    static void forget() {
        Set.of("spark.master", "spark.ui.enabled", "spark.driver.host", "spark.log.level").forEach(System::clearProperty);
    }

    private static Result words(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(args, out, err);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Result spark(String command, String... more) {
        return words(Stream.concat(Arrays.stream(command.split(" ")), Arrays.stream(more)).toArray(String[]::new));
    }

    /** The command without Spark; files that it writes are in the folder of this name, with one for what it prints. */
    private Result plain(String name, String results, String... args) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name));
        Places places = new Places() {
            @Override
            public Path source(String file) {
                return Path.of(file);
            }

            @Override
            public Path target(String file) {
                return place.resolve(file);
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = org.ironbound.cli.Main.run(args, out, err, new Surroundings(Workplace.HERE, places));
        Files.write(place.resolve(results), out.toByteArray());
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
        }
    }

    private void requireSame(String results, String... args) throws IOException {
        Result here = plain("here", results, args);
        List<String> command = new ArrayList<>(List.of(args));
        command.addAll(List.of("--output", folder.resolve("there").toUri().toString()));
        Result there = words(command.toArray(String[]::new));
        assertEquals(here.code, there.code, there::toString);
        assertEquals("", there.out);
        assertEquals(names(folder.resolve("here")), names(folder.resolve("there")), there::toString);
        for (String name : names(folder.resolve("here"))) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("here").resolve(name)),
                Files.readAllBytes(folder.resolve("there").resolve(name)), name);
        }
        assertEquals(Set.of("here", "there"), names(folder));
    }

    @Test
    void aSweep() throws IOException {
        requireSame("results.csv", (SWEEP + " --csv --svg c.svg").split(" "));
        Path bundle = folder.resolve("there/b.jsonl");
        Result check = spark("check", bundle.toUri().toString());
        assertEquals("VERIFIED " + bundle.toUri() + ": 57 certificates" + System.lineSeparator(), check.out, check::toString);
        assertTrue(check.err.contains("The verdicts are those of the workers."), check.err);
        assertEquals(0, plain("check", "out", "check", bundle.toString()).code);
        List<String> lines = new ArrayList<>(Files.readAllLines(bundle));
        lines.set(9, lines.get(9).replace("\"least-memorization\",\"relation\":\">=\",\"value\":\"",
            "\"least-memorization\",\"relation\":\">=\",\"value\":\"9"));
        Files.write(bundle, lines);
        for (String json : List.of("", " --json")) {
            String command = "check " + bundle + json;
            Result wrong = spark(command);
            assertEquals(1, wrong.code, wrong::toString);
            assertEquals(plain("check", "out", command.split(" ")).out, wrong.out);
        }
    }

    /** A run goes on with the folder that an earlier one left, and finds anew what is wrong in it. */
    @Test
    void aSweepGoesOn() throws IOException {
        requireSame("results.jsonl", (SWEEP + " --json").split(" "));
        for (String name : List.of("here", "there")) {
            Path bundle = folder.resolve(name).resolve("b.jsonl");
            Files.write(bundle, Files.readAllLines(bundle).subList(0, 20));
        }
        requireSame("results.jsonl", (SWEEP + " --json --resume").split(" "));
        assertEquals(58, Files.readAllLines(folder.resolve("there/b.jsonl")).size());
    }

    /** When the time is over, what is finished is there. */
    @Test
    void outOfTime() throws IOException {
        String slow = "curve gaussian --dimension 10000 --samples 10..60000 --error 0.1 --csv --bundle b.jsonl --seconds 8";
        Result result = spark(slow, "--output", folder.resolve("there").toString());
        assertEquals(3, result.code, result::toString);
        assertTrue(result.err.contains("the time is over; try --resume --bundle b.jsonl"), result.err);
        long lines = Files.readAllLines(folder.resolve("there/b.jsonl")).size();
        assertTrue(lines > 1 && lines == Files.readAllLines(folder.resolve("there/results.csv")).size(), () -> lines + " lines");
    }

    @Test
    void proofs() throws IOException {
        requireSame("results.txt", "prove", CLAIM, "--certificate", "c.json");
        assertEquals(0, plain("check", "out", "check", folder.resolve("there/c.json").toString()).code);
    }

    @Test
    void falseClaims() throws IOException {
        requireSame("results.jsonl", "prove", "forall x in [0, 1/2]: h2(x) <= 3*x", "--json", "--certificate", "c.json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--output | --output has no value | --output hdfs://host/folder",
        "--output a --output b | --output is given twice | --output hdfs://host/folder",
        "--output nowhere://host/a | --output 'nowhere://host/a' is on no file system that Hadoop knows here: | a new folder",
        "--output hdfs: | --output 'hdfs:' is on no file system that Hadoop knows here: | a new folder",
        "--output / | --output '/' is the root of a file system, it must be a folder in it | a new folder",
        "--output EXISTING | cannot be it: exists already | a new folder",
        "--output FILE --resume | cannot be it: is a file, it must be a folder | a new folder",
        "--output FILE/below | FILE is a file, it must be a folder | a new folder",
        "--output NEW --samples 9..1 | --samples is '9..1'; it must be a range that goes up | --samples",
        "--output NEW --bundle a/b.jsonl | --bundle 'a/b.jsonl' must be a plain name | --bundle",
        "--output NEW --bundle results.csv | --bundle 'results.csv' must be a plain name | --bundle",
        "--output NEW --bundle ../b.jsonl | --bundle '../b.jsonl' must be a plain name | --bundle",
        "--bundle hdfs://host/b | 'hdfs://host/b' is not the name of a file: the folder of --output says where | --bundle",
        "--nothing | Unknown option: '--nothing' | ironbound curve gaussian --help"})
    void errors(String options, String message, String hint) throws IOException {
        Path existing = Files.createDirectory(folder.resolve("existing"));
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Path made = folder.resolve("new");
        String given = options.replace("EXISTING", existing.toString()).replace("FILE", file.toString()).replace("NEW", made.toString());
        String command = "curve gaussian --dimension 100 --error 0.1 " + (options.contains("--samples") ? "" : "--samples 3,4 ");
        Result result = spark(command + given);
        assertEquals(2, result.code, result::toString);
        assertTrue(result.err.contains(message.replace("FILE", file.toString())), result.err);
        assertTrue(result.err.contains("try:   ") && result.err.contains(hint), result.err);
        assertFalse(result.err.contains("\tat ") || result.err.contains("Exception"), result.err);
        assertFalse(Files.exists(made));
        assertEquals("mine", Files.readString(file));
        assertEquals(Set.of("existing", "file"), names(folder));
    }

    @Test
    void otherCommands() {
        Result result = spark("bound gaussian --dimension 100 --samples 3 --error 0.1");
        assertEquals(2, result.code);
        assertTrue(result.err.startsWith("error: 'bound' is no command that runs on Spark"), result.err);
        assertEquals(2, spark("\u001b[2J").code);
        assertFalse(spark("\u001b[2J").err.contains("\u001b"));
    }

    @Test
    void filesThatCannotBeRead() {
        for (String name : List.of("file:/no/where.jsonl", "nowhere://host/b.jsonl")) {
            Result result = spark("check", name);
            assertEquals(2, result.code, result::toString);
            assertTrue(result.err.startsWith("error: '" + name + "'"), result.err);
            assertFalse(result.err.contains("\tat "), result.err);
        }
    }

    @Test
    void help() {
        for (String words : List.of("--help", "help", "curve --help", "curve gaussian --help", "check -h", "help prove")) {
            Result result = spark(words);
            assertEquals(0, result.code, words);
            assertTrue(result.out.contains("spark-submit --class org.ironbound.spark.Main"), result.out);
            assertTrue(result.out.contains("--output URI"), result.out);
            assertTrue(result.out.lines().allMatch(line -> line.length() <= 80), result.out);
            assertTrue(words.length() < 7 || result.out.contains("Examples:"), result.out);
        }
    }
}
