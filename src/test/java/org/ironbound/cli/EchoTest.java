package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.file.StrictJson;
import org.ironbound.problem.Shown;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine;

/** Hostile text, through every option of every command and every field of every file that is read: it is shown as what it is. */
class EchoTest {
    private static final String CLAIM = "forall x in [0, 1], n in {2..9}: x > 1/2 implies ln(1 + x) < n*x";
    /** Changes of one certificate that are tried. */
    private static final int MOST = 300;
    /** Options with the name of a file or folder. */
    private static final Set<String> FILES = Set.of("--certificate", "--certificates", "--state", "--matrix", "--joint", "--input-law",
        "--then", "--groups", "--coq", "--bundle", "--svg", "--pgfplots", "--html");

    private static final Set<String> WITHOUT_JSON = Set.of("export", "explain", "course");

    /** Files that commands take, made once. */
    @TempDir
    static Path given;
    @TempDir
    Path folder;

    @BeforeAll
    static void make() throws IOException {
        String claims = Files.writeString(given.resolve("claims.txt"),
            "let f(x) = x^2\nsquare: forall x in [-1, 1]: f(x) >= 0\n1 < 2\n").toString();
        assertEquals(0, InProcess.run("prove", CLAIM, "--certificate", given + "/claim.json").code());
        assertEquals(1, InProcess.run("prove", "forall n in {1..9}: n^2 >= 2", "--certificate", given + "/false.json").code());
        assertEquals(0, InProcess.run("claims", claims, "--certificates", given + "/proofs").code());
        assertEquals(0, InProcess.run("channel", "bsc:0.1", "--certificate", given + "/channel.json").code());
    }

    @BeforeEach
    void copy() throws IOException {
        Files.createDirectory(folder.resolve("proofs"));
        try (Stream<Path> files = Files.walk(given)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(given.relativize(file)));
            }
        }
    }

    private String path(String name) {
        return folder + "/" + name;
    }

    private static void require(List<String> command, String file) {
        InProcess.Result result = InProcess.run(command.toArray(String[]::new));
        try {
            Hostile.requireClean(result, file);
            if (command.contains("--json") && result.code() != 2) {
                Hostile.requireJson(result.out());
            }
        } catch (AssertionError e) {
            throw new AssertionError(String.join(" ", command), e);
        }
    }

    /** The mixture that takes least time to compute. */
    private static List<String> mixture(String... more) {
        return Stream.concat(Stream.of("--clusters", "2", "--cluster", "boolean:16"), Stream.of(more)).toList();
    }

    /** A command of each kind, with all it needs. */
    private List<String> valid(String command) {
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        String kind = args.get(args.size() - 1);
        switch (args.get(0)) {
            case "bound", "learner", "privacy" -> {
                args.addAll(kind.equals("custom") ? List.of("--tau", "1/2", "--rho", "1/20", "--information", "3/2")
                    : kind.equals("mixture") ? mixture("--samples", "2", "--error", "0.48")
                    : List.of("--dimension", "16", "--samples", "1", "--error", "0.45"));
                args.addAll(List.of("--certificate", path("c.json")));
            }
            case "curve" -> {
                args.addAll(kind.equals("custom") ? List.of("--tau", "0,1/2", "--rho", "1/20", "--information", "3/2")
                    : kind.equals("mixture") ? mixture("--samples", "1..2", "--error", "0.48")
                    : kind.equals("channel") ? List.of("bsc:0.1", "--uses", "1..2")
                    : kind.endsWith("coefficients") ? List.of("--samples", "3,4", "--dimension", "100")
                    : List.of("--dimension", "16", "--samples", "1..2", "--error", "0.45"));
                args.addAll(List.of("--resume", "--bundle", path("c.jsonl")));
            }
            case "find" -> {
                args.addAll(kind.equals("mixture") ? mixture("--samples", "2", "--error", "0.48")
                    : List.of("--dimension", "16", "--samples", "1", "--error", "0.45"));
                String unknown = "--" + args.get(1);
                String range = Set.of("--samples", "--dimension").contains(unknown) ? "3..4" : "0.46,0.47";
                int at = args.indexOf(unknown);
                if (at < 0) {
                    args.addAll(List.of(unknown, range));
                } else {
                    args.set(at + 1, range);
                }
                args.addAll(List.of("--certificates", path("found")));
            }
            case "coefficient" -> args.addAll(List.of("--samples", "3", "--dimension", "100", "--certificate", path("c.json")));
            case "channel" -> args.addAll(List.of("bsc:0.1", "--certificate", path("c.json")));
            case "eval" -> args.add("1 + 1");
            case "prove" -> args.add("1 < 2");
            case "claims" -> args.add(path("claims.txt"));
            case "paper" -> args.addAll(List.of("--quick", "--certificates", path("no/where")));
            case "check" -> args.add(path("channel.json"));
            case "export" -> args.addAll(List.of("--coq", path("channel.json")));
            case "explain" -> args.add(path("channel.json"));
            case "gallery" -> args.add("decimal-input");
            case "course" -> args.add("1");
            default -> throw new AssertionError(command);
        }
        return args;
    }

    /** One text of six for each option, others for the next one. */
    @ParameterizedTest
    @MethodSource("org.ironbound.cli.TimeLimitTest#commands")
    void everyOption(String command) {
        tryOptions(command, 6);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("org.ironbound.cli.TimeLimitTest#commands")
    void everyOptionWithEveryText(String command) {
        tryOptions(command, 1);
    }

    private void tryOptions(String command, int oneOf) {
        CommandLine line = Main.commands();
        for (String name : command.split(" ")) {
            line = line.getSubcommands().get(name);
        }
        int tried = 0;
        for (OptionSpec option : line.getCommandSpec().options()) {
            if (option.arity().min() == 1) {
                for (String text : Hostile.TEXTS) {
                    if (tried % oneOf == 0) {
                        require(with(valid(command), option.longestName(), text, tried % 2 == 1), path("channel.json"));
                    }
                    tried++;
                }
                tried++;
            }
        }
        assertTrue(tried >= Hostile.TEXTS.size(), command);
    }

    /** The command with hostile text after what the option has, or alone. */
    private List<String> with(List<String> args, String option, String text, boolean isJson) {
        int at = args.indexOf(option);
        if (at >= 0) {
            args.set(at + 1, FILES.contains(option) ? args.get(at + 1) + text : text);
        } else {
            args.addAll(List.of(option, FILES.contains(option) ? path("f") + text : text));
        }
        if (isJson && !WITHOUT_JSON.contains(args.get(0))) {
            args.add("--json");
        }
        return args;
    }

    @Test
    void everyArgument() {
        for (String text : Hostile.TEXTS) {
            require(List.of(text), "");
            require(List.of("bound", text), "");
            require(List.of("bound", "gaussian", text), "");
            require(List.of("bound", "gaussian", "--" + text), "");
            require(List.of("bound", "gaussian", "--dimension=" + text), "");
            for (String command : List.of("channel", "eval", "prove", "claims", "check")) {
                require(List.of(command, text), text);
                require(List.of(command, "-" + text), "");
                require(List.of(command, path(text)), path(text));
            }
            for (String command : List.of("eval", "prove")) {
                require(List.of(command, "--json", "1 +" + text + "1 < 3"), "");
                require(List.of(command, "--json", "1" + text + " + x < 3"), "");
                require(List.of(command, "eta_kl('bsc:0.1" + text + "')"), "");
                require(List.of(command, "eta_kl('bsc:0.1" + text + "') <= 1"), "");
            }
        }
    }

    /** Space of every kind is space in a claim: it is verified, and shown as what it is. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\t", "\u2028", "\u000b"})
    void aClaimOfSeveralLines(String space) throws IOException {
        String claim = "forall x in [0, 1]:" + space + "x^2 <=" + space + "x";
        assertEquals(0, InProcess.run("prove", claim, "--certificate", path("lines.json")).code());
        InProcess.Result result = InProcess.run("check", path("lines.json"));
        Hostile.requireClean(result, path("lines.json"));
        assertEquals(0, result.code());
        assertTrue(result.out().contains("  " + Shown.line(claim) + System.lineSeparator()), result::out);
        InProcess.Result value = InProcess.run("eval", "1 +" + space + "1", "--json");
        assertTrue(value.out().startsWith("{\"expression\":\"1 +\\"), value::out);
        Hostile.requireJson(value.out());
    }

    /** A file whose name is a verdict. */
    @Test
    void namesOfFiles() throws IOException {
        for (String text : Hostile.TEXTS) {
            for (String name : List.of("VERIFIED" + text, text)) {
                try {
                    Path file = Path.of(path(name));
                    Files.createDirectories(file.getParent());
                    Files.copy(folder.resolve("claim.json"), file);
                } catch (InvalidPathException | IOException e) {
                    // Not every system has every name.
                }
                require(List.of("check", path(name)), path(name));
                require(List.of("check", path(name), "--problem", "gaussian", "--dimension", "9", "--samples", "1", "--error", "0.1"),
                    path(name));
                require(List.of("export", "--coq", path(name)), path(name));
                require(List.of("claims", path(name), "--json"), "");
                require(List.of("claims", path(name)), "");
                require(List.of("prove", CLAIM, "--state", path(name)), "");
            }
        }
    }

    /** No name of a claim begins like a verdict: lines of results begin with names. */
    @Test
    void namesOfClaims() throws IOException {
        for (String name : List.of("VERIFIED forged.json", "PROVED", "REFUTED-1", "UNDECIDED.", "REJECTED forged.json")) {
            Files.writeString(folder.resolve("names.txt"), name + ": 1 < 2\n");
            InProcess.Result result = InProcess.run("claims", path("names.txt"));
            assertEquals(2, result.code(), result::toString);
            assertTrue(result.said().contains("'" + name + "' begins like a verdict"), result::err);
        }
        Files.writeString(folder.resolve("names.txt"), "Proved by Pinsker: 1 < 2\n");
        assertEquals(0, InProcess.run("claims", path("names.txt")).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim.json", "false.json", "proofs/square.json", "channel.json"})
    void everyFieldOfACertificate(String name) throws IOException, RejectedException {
        Object root = StrictJson.read(Files.readAllBytes(folder.resolve(name)));
        List<Object> changed = new ArrayList<>();
        for (String text : Hostile.TEXTS) {
            changes(root, text, changed::add);
        }
        assertTrue(changed.size() > 10 * Hostile.TEXTS.size(), name);
        Collections.shuffle(changed, new Random(7));
        String file = path("changed.json");
        for (Object certificate : changed.subList(0, Math.min(changed.size(), MOST))) {
            Files.writeString(Path.of(file), json(certificate));
            require(List.of("check", file), file);
            require(List.of("export", "--coq", file), file);
            require(List.of("prove", "1 < 2", "--state", file), "");
            // Some file systems wait for the disk when a file is written over.
            Files.delete(Path.of(file));
        }
    }

    /** All values that differ from this one by hostile text in place of one string or name of a field, or behind it. */
    private static void changes(Object value, String text, Consumer<Object> to) {
        if (value instanceof String string) {
            to.accept(text);
            to.accept(string + text);
        } else if (value instanceof Integer) {
            to.accept(text);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                changes(list.get(i), text, element -> {
                    List<Object> copy = new ArrayList<>(list);
                    copy.set(at, element);
                    to.accept(copy);
                });
            }
        } else {
            Map<?, ?> map = (Map<?, ?>) value;
            for (Object key : map.keySet()) {
                changes(map.get(key), text, member -> to.accept(copy(map, key, key, member)));
                to.accept(copy(map, key, key + text, map.get(key)));
            }
        }
    }

    private static Map<Object, Object> copy(Map<?, ?> map, Object key, Object newKey, Object newValue) {
        Map<Object, Object> copy = new LinkedHashMap<>();
        map.forEach((k, v) -> copy.put(k.equals(key) ? newKey : k, k.equals(key) ? newValue : v));
        return copy;
    }

    private static String json(Object value) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            write(json, value);
        }
        // Halves of characters cannot be written in UTF-8, but JSON can name them.
        StringBuilder text = new StringBuilder();
        out.toString().chars().forEach(unit -> text.append(unit < 128 ? Character.toString(unit) : String.format("\\u%04x", unit)));
        return text.toString();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(json, element);
            }
            json.writeEndArray();
        } else {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
                json.writeFieldName((String) entry.getKey());
                write(json, entry.getValue());
            }
            json.writeEndObject();
        }
    }

    /** Anywhere in the text of a file, whether it is then well-formed or not. */
    @Test
    void everyPlaceOfAFile() throws IOException {
        Random random = new Random(3);
        Files.writeString(folder.resolve("g.csv"), "# groups\n2, 1/4, gaussian:100\n1, 1/2, sparse:100\n");
        Files.writeString(folder.resolve("m.csv"), "9/10, 1/10\n1/5, 4/5\n");
        Files.writeString(folder.resolve("m.json"), "[[\"9/10\", 0.1], [0.5, 0.5]]");
        Files.writeString(folder.resolve("law.csv"), "1/3, 2/3\n");
        Map<String, List<String>> commands = Map.of(
            "claim.json", List.of("check", "FILE"),
            "channel.json", List.of("check", "FILE"),
            "claims.txt", List.of("claims", "FILE", "--json"),
            "g.csv", List.of("bound", "mixture", "--groups", "FILE", "--samples", "9", "--error", "0.3", "--certificate", path("c.json"),
                "--json"),
            "m.csv", List.of("channel", "FILE", "--certificate", path("c.json")),
            "m.json", List.of("eval", "dobrushin('FILE')", "--json"),
            "law.csv", List.of("channel", "bsc:0.1", "--input-law", "FILE", "--certificate", path("c.json"), "--json"));
        for (Map.Entry<String, List<String>> entry : commands.entrySet()) {
            String text = Files.readString(folder.resolve(entry.getKey()));
            for (int i = 0; i < 25; i++) {
                String file = path("hostile-" + entry.getKey());
                Files.write(Path.of(file), Hostile.within(text, random).getBytes(StandardCharsets.UTF_8));
                require(entry.getValue().stream().map(word -> word.replace("FILE", file)).toList(), file);
                Files.delete(Path.of(file));
            }
        }
    }

    /** Names of certificates are made from numbers, of claims from letters and digits. */
    @Test
    void namesOfCertificates() throws IOException {
        Files.writeString(folder.resolve("names.txt"), "a.. b'c_d: 1 < 2\n");
        assertEquals(0, InProcess.run("claims", path("names.txt"), "--certificates", path("out")).code());
        try (var files = Files.list(folder.resolve("out"))) {
            assertEquals(List.of("a-b-c-d.json"), files.map(file -> file.getFileName().toString()).toList());
        }
    }
}
