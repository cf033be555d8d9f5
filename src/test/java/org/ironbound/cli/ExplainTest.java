package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ironbound.certificate.Rule;
import org.ironbound.explain.Explanation;
import org.ironbound.report.Schema;
import org.ironbound.report.TrustReport;
import org.ironbound.schema.Broken;
import org.ironbound.schema.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** ironbound explain. */
class ExplainTest {
    private static final int WIDTH = 80;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern MATH = Pattern.compile("<math .*?</math>", Pattern.DOTALL);

    @TempDir
    Path folder;

    static Stream<Rule> rules() {
        return Arrays.stream(Rule.values()).filter(rule -> Explanation.example(rule).isPresent());
    }

    /** The example of a rule uses it, and is explained with its numbers. */
    @ParameterizedTest
    @MethodSource("rules")
    void rulesHaveExamples(Rule rule) throws Exception {
        Path page = folder.resolve("page.html");
        InProcess.Result result = InProcess.run("explain", rule.id(), "--html", page.toString());
        assertEquals(0, result.code(), result::toString);
        assertEquals("", result.err());
        assertTrue(result.out().contains(", by " + rule.id() + "\n"), result.out());
        assertTrue(result.out().contains("\n  What follows\n"), result.out());
        requireNarrow(result.out());
        requirePage(Files.readString(page));
    }

    private static void requireNarrow(String text) {
        text.lines().forEach(line -> assertTrue(line.length() <= WIDTH || !line.strip().contains(" "), line));
    }

    /** One file that loads nothing, whose formulas are well-formed. */
    private static void requirePage(String page) throws Exception {
        assertFalse(Pattern.compile("\\{\\{|>null<|src=|https?:").matcher(page).find(), page.substring(0, 500));
        Matcher math = MATH.matcher(page);
        int formulas = 0;
        while (math.find()) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(math.group().getBytes(StandardCharsets.UTF_8)));
            formulas++;
        }
        assertTrue(formulas > 0, "formulas: " + formulas);
    }

    /** The same, whether a command is explained or the file that it writes. */
    @Test
    void commandsAndFilesAlike() {
        String file = folder.resolve("bound.json").toString();
        List<String> command = List.of("bound", "gaussian", "--dimension", "10000", "--samples", "10", "--error", "0.1");
        assertEquals(0, InProcess.run(Stream.concat(command.stream(), Stream.of("--certificate", file)).toArray(String[]::new)).code());
        InProcess.Result ofFile = InProcess.run("explain", file);
        InProcess.Result ofCommand = InProcess.run(Stream.concat(Stream.of("explain"), command.stream()).toArray(String[]::new));
        assertEquals(0, ofFile.code(), ofFile::toString);
        String heading = "Step 1, by GAUSS";
        assertEquals(ofFile.out().substring(ofFile.out().indexOf(heading)), ofCommand.out().substring(ofCommand.out().indexOf(heading)));
        requireNarrow(ofFile.out().substring(ofFile.out().indexOf(heading)));
        InProcess.Result markdown = InProcess.run("explain", file, "--markdown");
        assertTrue(markdown.out().startsWith("# What "), markdown.out());
        assertTrue(markdown.out().contains("\n## Step 1, by GAUSS\n"), markdown.out());
    }

    /** A false certificate is not explained; the step that fails is named. */
    @Test
    void refusedOnesAreNotExplained() throws IOException {
        Path file = folder.resolve("bound.json");
        assertEquals(0, InProcess.run("bound", "gaussian", "--dimension", "10000", "--samples", "10", "--error", "0.1", "--certificate",
            file.toString()).code());
        String text = Files.readString(file);
        Path wrong = folder.resolve("wrong.json");
        Files.writeString(wrong, text.replaceFirst("\"tau\" : \"[^\"]*\"", "\"tau\" : \"1/1000000\""));
        Path page = folder.resolve("wrong.html");
        InProcess.Result result = InProcess.run("explain", wrong.toString(), "--html", page.toString());
        assertEquals(1, result.code(), result::toString);
        assertTrue(result.out().replaceAll("\\s+", " ").startsWith("REJECTED " + wrong + ": step 1 (GAUSS): result tau is stated as "
            + "<= 1/1000000"), result.out());
        assertFalse(Files.exists(page));
        for (String hostile : List.of("", "{", "[]", "null", "{\"format\":\"ironbound-certificate\"}", "<script>alert(1)</script>",
            text.replace("gaussian-clustering", "<b>gaussian</b>"), text.substring(0, text.length() / 2), "\u0000".repeat(1000),
            text.replaceFirst("\"precision\" : \"[0-9]*\"", "\"precision\" : \"999999999999\""))) {
            Files.writeString(wrong, hostile);
            InProcess.Result refused = InProcess.run("explain", wrong.toString());
            assertEquals(1, refused.code(), refused::toString);
            assertTrue(refused.out().startsWith("REJECTED "), refused.out());
            assertEquals("", refused.err());
        }
    }

    /** The boxes of a claim's proof are listed and drawn; a false proof is refused. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"forall x in [0, 1]: ln(1 + x) <= x|polyline",
        "forall x in [0, 1], y in [0, 1]: x*y <= 1 + x^2|rect"})
    void claims(String claim, String drawn) throws IOException {
        Path file = folder.resolve("claim.json");
        Path page = folder.resolve("claim.html");
        assertEquals(0, InProcess.run("prove", claim, "--certificate", file.toString()).code());
        InProcess.Result result = InProcess.run("explain", file.toString(), "--html", page.toString());
        assertEquals(0, result.code(), result::toString);
        assertTrue(result.out().contains(claim), result.out());
        assertTrue(result.out().contains("Inequality 1: the difference is not negative"), result.out());
        assertTrue(Files.readString(page).contains("<svg ") && Files.readString(page).contains("<" + drawn + " "), result.out());
        requireNarrow(result.out());
        Files.writeString(file, Files.readString(file).replace("<=", "<"));
        assertEquals(1, InProcess.run("explain", file.toString()).code());
    }

    /** What rules that are only tested show is explained where these are accepted. */
    @Test
    void claimsByTestedRules() throws IOException {
        String file = folder.resolve("claim.json").toString();
        assertEquals(1, InProcess.run("prove", "1 <= tanh(10^9)", "--tested-rules", "--certificate", file).code());
        InProcess.Result rejected = InProcess.run("explain", file);
        assertEquals(1, rejected.code());
        assertTrue(rejected.out().replaceAll("\\s+", " ").contains("--tested-rules accepts"), rejected.out());
        assertEquals(0, InProcess.run("explain", file, "--tested-rules", "--checking", "60").code());
        InProcess.Result wrong = InProcess.run("explain", file, "--checking", "0");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("--checking 120"), wrong.err());
    }

    /** A claim whose proof takes the sides of an absolute value one by one: each box is drawn once, what is left to be proved is listed. */
    @Test
    void casesOfClaims() throws IOException {
        Path file = folder.resolve("claim.json");
        Path page = folder.resolve("claim.html");
        assertEquals(0, InProcess.run("prove", "forall x in [-1, 1]: abs(x) - x^2 >= 0", "--certificate", file.toString()).code());
        assertTrue(Files.readString(file).contains("k:"), Files.readString(file));
        InProcess.Result result = InProcess.run("explain", file.toString(), "--html", page.toString());
        assertEquals(0, result.code(), result::toString);
        assertTrue(result.out().contains("by cases: an absolute value"), result.out());
        requireNarrow(result.out());
        assertTrue(Files.readString(page).contains("<title>cases: "), result.out());
        assertFalse(Files.readString(page).contains("null"), result.out());
    }

    /** A name that would be markup is shown as it is. */
    @Test
    void namesAreNoMarkup() throws IOException {
        Path file = folder.resolve("<img src=x onerror=alert(1)>.json");
        Path page = folder.resolve("page.html");
        assertEquals(0, InProcess.run("bound", "gaussian", "--dimension", "10000", "--samples", "10", "--error", "0.1", "--certificate",
            file.toString()).code());
        assertEquals(0, InProcess.run("explain", file.toString(), "--html", page.toString()).code());
        assertFalse(Files.readString(page).contains("<img"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"explain|Missing required parameter: 'WHAT'", "explain nothing.json|'nothing.json' does not "
        + "exist, and no "
        + "rule is called so", "explain GAUSS-IB MEM|'MEM' is one argument too many", "explain bound|'bound' names no problem",
        "explain bound gaussian --dimension 0 --samples 5 --error 0.1|--dimension is '0'",
        "explain bound gaussian --dimention 5|Unknown options: '--dimention', '5'",
        "explain bound gauss|'gauss' is no command of 'ironbound bound'",
        "explain GAUSS-IB --html /|--html '/' is a folder",
        "explain GAUSS-IB --html no/where.html|--html 'no/where.html' cannot be written",
        "explain GAUSS-IB --rows 1|--rows is '1'; it must be a whole number from 2 to 100000", "explain --rows x MIX|--rows is 'x'",
        "explain GAUSS-IB --seconds x|--seconds is 'x'",
        "explain MEM --json --markdown|--json and --markdown cannot both be printed",
        "explain --markdawn|'--markdawn' does not exist"})
    void badInput(String command, String message) {
        InProcess.Result result = InProcess.run(command.split(" "));
        assertEquals(2, result.code(), result::toString);
        assertTrue(result.said().startsWith("error: " + message), result.err());
        assertTrue(result.said().contains("\ntry:   "), result.err());
        assertEquals("", result.out());
    }

    /** README.md shows a part of what is printed. */
    @Test
    void theReadmeShowsWhatIsPrinted() throws IOException {
        Matcher shown = Pattern.compile("`ironbound explain GAUSS-IB`[^`]*```text\\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
        assertTrue(shown.find());
        String printed = InProcess.run("explain", "GAUSS-IB").out();
        assertTrue(printed.contains(shown.group(1)), printed);
    }

    /** Machines get what the text says, part by part, and pictures. */
    @Test
    void theSameForMachines() throws IOException {
        Path file = folder.resolve("claim.json");
        assertEquals(0, InProcess.run("prove", "forall x in [0, 1]: ln(1 + x) <= x", "--certificate", file.toString()).code());
        Map<String, JsonNode> parts = new TreeMap<>();
        for (List<String> asked : List.of(List.of("GAUSS-IB"), List.of("CLAIM-PROOF"), List.of(file.toString()),
                List.of("channel", "bsc:0.1"))) {
            String text = InProcess.run(command(asked)).out().replaceAll("\\s", "");
            InProcess.Result result = InProcess.run(command(asked, "--json"));
            assertEquals(0, result.code(), result::toString);
            for (JsonNode part : MAPPER.readTree(result.out()).get("parts")) {
                parts.putIfAbsent(part.get("kind").asString(), part);
                for (String name : List.of("text", "name", "markdown", "lines", "heads", "rows", "terms", "formulas")) {
                    requireShown(text, part.path(name));
                }
            }
        }
        assertEquals(Set.of("heading", "words", "lines", "formulas", "terms", "table", "picture", "theory", "theory-table"),
            parts.keySet());
        String valid = "{\"title\":\"One of each kind\",\"rules\":[\"MEM\"],\"parts\":" + parts.values() + "}";
        Schemas.requireResult(valid);
        Stream.concat(Broken.withAnotherMember(valid).stream(), Broken.withoutAMember(valid, "").stream()).forEach(broken ->
            assertNotEquals(List.of(), Schemas.errors(Schema.RESULT, broken), broken));
    }

    private static String[] command(List<String> asked, String... options) {
        return Stream.of(Stream.of("explain"), asked.stream(), Stream.of(options)).flatMap(part -> part).toArray(String[]::new);
    }

    /** All texts of a node but formulas for browsers. */
    private static void requireShown(String text, JsonNode node) {
        if (node.isString()) {
            assertTrue(text.contains(node.asString().replaceAll("\\s", "")), node.asString());
        } else {
            node.forEach(child -> requireShown(text, child.has("mathml") ? child.get("text") : child));
        }
    }

    @Test
    void aRefusedFileForMachines() throws IOException {
        Path file = folder.resolve("wrong.json");
        Files.writeString(file, "{}");
        InProcess.Result result = InProcess.run("explain", file.toString(), "--json");
        assertEquals(1, result.code(), result::toString);
        assertEquals(InProcess.run("check", file.toString(), "--json").out(), result.out());
    }

    /** Statements, and their tables as lists, fit on a terminal; pages and Markdown have their signs as code and emphasis. */
    @Test
    void theoryIsLaidOut() throws IOException {
        for (TrustReport.Fact fact : TrustReport.packaged().facts()) {
            InProcess.Result result = InProcess.run("trust", fact.id());
            assertEquals(0, result.code(), result::toString);
            requireNarrow(result.out());
        }
        Path page = folder.resolve("page.html");
        InProcess.Result result = InProcess.run("explain", "CLAIM-PROOF", "--markdown", "--html", page.toString());
        assertTrue(result.out().contains("| `c:x` | `g >= 0` (or `> 0`) on `B`, where"), result.out());
        String html = Files.readString(page);
        assertTrue(html.contains("A <strong>box</strong> <code>B</code> gives"), html);
        assertTrue(html.contains("<th scope=\"row\"><code>c:x</code></th>"), html);
        requireNarrow(InProcess.run("explain", "LEMMA-B").out());
        requireNarrow(InProcess.run("explain", "CLAIM-PROOF").out());
        assertFalse(html.substring(html.indexOf("</style>")).matches("(?s).*(`|\\*\\*).*"), html);
    }

    /** A statement that is no rule is shown as it stands in the theory. */
    @Test
    void statements() {
        InProcess.Result result = InProcess.run("explain", "dber");
        assertEquals(0, result.code(), result::toString);
        assertTrue(result.out().contains("It is convex"), result.out());
    }
}
