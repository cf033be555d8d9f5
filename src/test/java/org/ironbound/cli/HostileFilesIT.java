package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not what a command reads, however large they are: each is soon refused, in words and with little memory. */
@EnabledOnOs(OS.LINUX)
class HostileFilesIT {
    private static final int MANY = 1_000_000;
    private static final int LINES = 100_000;
    private static final String MARK = "\ufeff";
    private static final String LARGE = "the file is larger than 2097152 bytes";

    @TempDir
    Path folder;
    private Jar jar;
    /** The name of a file and why a checker rejects it. */
    private final Map<String, String> rejected = new LinkedHashMap<>();

    @BeforeEach
    void setUp() throws IOException {
        jar = new Jar(folder);
        Files.createDirectory(folder.resolve("folder"));
        rejected.put("/dev/null", "the file is empty");
        rejected.put("/dev/zero", LARGE);
        write("deep.json", "[".repeat(200_000), "Document nesting depth (9) exceeds the maximum allowed (8)");
        write("digits.json", "{\"format\":" + "9".repeat(10_000_000) + "}", LARGE);
        write("number.json", "{\"format\":" + "9".repeat(MANY) + "}", "exceeds the maximum allowed");
        write("members.json", "{\"format\":[" + "1,".repeat(2 * MANY) + "1]}", LARGE);
        write("twice.json", "{\"format\":\"a\",\"format\":\"a\"}", "Duplicate field 'format'");
        write("mark.json", MARK + "{}", "it begins with a byte order mark");
        write("after.json", "{}" + "{}", "there is text after the end");
        Files.write(folder.resolve("latin.json"), "{\"\u00e9\":1}".getBytes(StandardCharsets.ISO_8859_1));
        rejected.put("latin.json", "not UTF-8 text");
    }

    private void write(String name, String text, String reason) throws IOException {
        Files.writeString(folder.resolve(name), text);
        rejected.put(name, reason);
    }

    /** It ends, in lines of at most 80 columns, without a trace of the program. */
    private Jar.Result run(String... args) throws Exception {
        Jar.Result result = jar.run(args);
        assertFalse(result.all().contains("Exception") || result.all().contains("\tat "), result::all);
        assertTrue(result.all().lines().allMatch(line -> line.length() <= 80), result::all);
        return result;
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void noneIsVerified() throws Exception {
        List<String> args = new ArrayList<>(List.of("check"));
        args.addAll(rejected.keySet());
        Jar.Result result = run(args.toArray(String[]::new));
        assertEquals(1, result.code(), result.all());
        assertEquals("", result.err());
        String said = inOneLine(result.out());
        rejected.forEach((name, reason) -> {
            int at = said.indexOf("REJECTED " + name + ": ");
            int next = said.indexOf("REJECTED ", at + 1);
            assertTrue(at >= 0 && said.substring(at, next < 0 ? said.length() : next).contains(reason), () -> name + ": " + said);
        });
        Jar.Result folders = run("check", "folder", "deep.json/x");
        assertEquals(2, folders.code(), folders.all());
        assertTrue(folders.said().contains("'folder' is a folder, it must be a file")
            && folders.said().contains("'deep.json/x' cannot be read"), folders.err());
    }

    @Test
    void noneIsExplainedOrExported() throws Exception {
        for (String command : List.of("explain", "export --coq")) {
            Jar.Result result = run((command + " digits.json").split(" "));
            assertEquals(1, result.code(), result.all());
            assertTrue(inOneLine(result.out() + result.err()).startsWith("REJECTED digits.json: " + LARGE), result.all());
        }
    }

    /** Many lines that are no certificates: each is looked at, few are shown. */
    @Test
    void bundles() throws Exception {
        String first = "{\"format\":\"ironbound-bundle\",\"version\":1,\"claims\":\"bounds\",\"digits\":6}\n";
        Files.writeString(folder.resolve("lines.jsonl"), first + "{}\n".repeat(LINES));
        Jar.Result many = run("check", "lines.jsonl");
        assertEquals(1, many.code(), many.all());
        assertTrue(many.out().lines().count() < 60, many.all());
        assertTrue(inOneLine(many.out()).endsWith("REJECTED lines.jsonl: 100000 of 100000 certificates are rejected "), many.all());
        Files.writeString(folder.resolve("line.jsonl"), first.strip() + " ".repeat(3 * MANY) + "\n");
        Jar.Result resumed = run("curve", "gaussian", "--dimension", "100", "--samples", "2..4", "--error", "0.1", "--bundle", "line.jsonl",
            "--resume");
        assertEquals(2, resumed.code(), resumed.all());
        assertTrue(resumed.said().contains("--bundle 'line.jsonl' is no bundle: line 1: "), resumed.err());
    }

    /** What is read for a question: which file, what it must be. */
    @Test
    void questions() throws Exception {
        Map<List<String>, String> questions = Map.of(
            List.of("channel", "folder"), "matrix is 'folder'; it must be a file, or rows such as 0.9,0.1;0.2,0.8, or",
            List.of("channel", "/dev/zero"), "matrix is '/dev/zero'; it must be a file of at most 1048576 bytes",
            List.of("bound", "gaussian", "--samples", "2", "--error", "0.1", "--groups", "number.json"),
            "in line 1 of 'number.json' groups is '{\"format\":99",
            List.of("claims", "digits.json"), "'digits.json' is larger than 2097152 bytes",
            List.of("prove", "1 < 2", "--state", "deep.json"), "--state 'deep.json' is no unfinished proof: not valid JSON: Document "
            + "nesting depth (9) exceeds the maximum allowed (8)");
        for (Map.Entry<List<String>, String> question : questions.entrySet()) {
            Jar.Result result = run(question.getKey().toArray(String[]::new));
            assertEquals(2, result.code(), result.all());
            assertEquals("", result.out());
            assertTrue(result.said().contains(question.getValue()), result.err());
        }
    }

    /** What some editors write before a text and at the ends of its lines. */
    @Test
    void marksAndLineEndsOfOtherSystems() throws Exception {
        Files.writeString(folder.resolve("claims.txt"), MARK + "one: 1 < 2\r\ntwo: 2 < 3\r\n");
        Jar.Result claims = run("claims", "claims.txt");
        assertEquals(0, claims.code(), claims.all());
        Files.writeString(folder.resolve("matrix.csv"), MARK + "0.9,0.1\r\n0.1,0.9\r\n");
        Jar.Result channel = run("channel", "matrix.csv", "--certificate", "c.json");
        assertEquals(0, channel.code(), channel.all());
        Path certificate = folder.resolve("c.json");
        Files.writeString(certificate, Files.readString(certificate).replace("\n", "\r\n"));
        assertEquals(0, run("check", "c.json").code());
    }

    /** A pipe that nobody writes to is waited for, as any program does, but no longer than the command may take. */
    @Test
    void aPipeWithoutAWriter() throws Exception {
        new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor();
        for (String command : Stream.of("check pipe", "channel pipe").toList()) {
            Jar.Result result = run((command + " --seconds 1").split(" "));
            assertEquals(3, result.code(), result.all());
            assertTrue(inOneLine(result.out()).contains("not finished in 1 s"), result.all());
        }
    }
}
