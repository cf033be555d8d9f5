package org.ironbound.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ironbound.certificate.Rule;
import org.ironbound.cli.CommandPages;
import org.ironbound.proof.source.JavaText;
import org.ironbound.report.TheoryEntry;
import org.ironbound.report.TrustReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages that are generated: of commands, of the format of certificates, of the IDs of the theory, and of the language of claims. */
final class Reference {
    private static final String SCHEMAS = "src/main/resources/org/ironbound/schema/";
    /** A constant with its comment and, in quotes, its label. */
    private static final Pattern CONSTANT = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*\\w+\\(\\s*\"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("\\b[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*\\b");
    private static final int MOST_PLACES = 5;

    private final Path root;
    private final Map<String, String> commands = CommandPages.all();

    Reference(Path root) {
        this.root = root;
    }

    /** From the path of each page, as if it stood in the project, to its Markdown. */
    Map<String, String> pages() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        commands.forEach((name, page) -> pages.put("reference/commands/" + name + ".md", page));
        pages.put("reference/commands.md", commandList());
        pages.put("reference/certificates.md", certificates());
        pages.put("reference/theory.md", theory());
        pages.put("reference/claims.md", claims());
        return pages;
    }

    private String commandList() {
        return "# Commands\n\nWhat each prints with `--help`.\n\n" + commands.keySet().stream()
            .map(name -> "* [" + name.replace('-', ' ') + "](commands/" + name + ".md)\n").collect(Collectors.joining());
    }

    private String certificates() throws IOException {
        JsonNode schema = read("certificate.json");
        StringBuilder page = new StringBuilder("# The format of certificates\n\n");
        page.append("A certificate is JSON; `ironbound schema certificate` prints its schema, from which this page is made. ")
            .append(schema.get("description").asString()).append("\n\n");
        page.append("## Members\n\n").append(members(schema));
        page.append("\n## Problems\n\n");
        for (JsonNode problem : schema.at("/$defs/problem/oneOf")) {
            String name = name(problem);
            JsonNode definition = schema.at("/$defs/" + name);
            page.append("### ").append(name).append("\n\n").append(described(definition)).append(members(definition)).append('\n');
        }
        page.append("## Steps\n\n").append(described(schema.at("/$defs/step"))).append(members(schema.at("/$defs/step")));
        page.append("\nEach rule with what its result states; the numbers are named below.\n\n");
        page.append("| rule | statement | what it is about | result |\n|---|---|---|---|\n");
        Map<String, String> words = constants("Rule");
        for (Rule rule : Rule.values()) {
            page.append("| `").append(rule.id()).append("` | [").append(rule.statement()).append("] | ")
                .append(words.getOrDefault(rule.id(), "")).append(" | ")
                .append(rule.resultFields().stream().map(field -> "`" + field.label() + "`").collect(Collectors.joining(", ")))
                .append(" |\n");
        }
        page.append("\n### Members of results\n\n").append(fields(schema.at("/$defs/result"), constants("ResultField")));
        page.append("\n### Members of witnesses\n\nWhat a search found; a check recomputes the step from it.\n\n")
            .append(fields(schema.at("/$defs/witness"), constants("WitnessField")));
        page.append("\n## Claims of a certificate\n\n").append(described(schema.at("/$defs/claim")))
            .append(members(schema.at("/$defs/claim")));
        page.append("\n## Other kinds of values\n\n");
        for (String kind : List.of("fraction", "signed-fraction", "count", "list", "pair-list", "matrix", "step-number", "unit",
            "relation")) {
            JsonNode definition = schema.at("/$defs/" + kind);
            page.append("### ").append(kind).append("\n\n").append(described(definition)).append(kind(definition)).append("\n\n");
        }
        JsonNode claims = read("claim-certificate.json");
        page.append("# Certificates of claims\n\n").append(claims.get("description").asString()).append("\n\n").append(members(claims));
        page.append("\n## Tokens of a proof\n\nWhat each needs and concludes; the proofs are at [CLAIM-PROOF].\n\n");
        String theory = Files.readString(root.resolve("specs/theory.md"));
        theory.substring(theory.indexOf("### CLAIM-PROOF")).lines().dropWhile(line -> !line.startsWith("|"))
            .takeWhile(line -> line.startsWith("|")).forEach(line -> page.append(line).append('\n'));
        return page.toString();
    }

    private JsonNode read(String schema) throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(root.resolve(SCHEMAS + schema)));
    }

    private static String name(JsonNode reference) {
        String target = reference.get("$ref").asString();
        return target.substring(target.lastIndexOf('/') + 1);
    }

    private static String described(JsonNode definition) {
        return definition.has("description") ? definition.get("description").asString() + "\n\n" : "";
    }

    private static String members(JsonNode object) {
        List<String> required = new ArrayList<>();
        object.path("required").forEach(name -> required.add(name.asString()));
        StringBuilder table = new StringBuilder("| member | kind | |\n|---|---|---|\n");
        object.path("properties").properties().forEach(member -> table.append("| `").append(member.getKey()).append("` | ")
            .append(kind(member.getValue())).append(" | ").append(required.contains(member.getKey()) ? "" : "may be missing. ")
            .append(member.getValue().path("description").asString("")).append(" |\n"));
        return table.toString();
    }

    /** A value's kind, in a few words. */
    private static String kind(JsonNode value) {
        if (value.has("$ref")) {
            String name = name(value);
            return switch (name) {
                case "problem" -> "[a problem](#problems)";
                case "step" -> "[a step](#steps)";
                case "claim" -> "[a claim](#claims-of-a-certificate)";
                case "witness" -> "[a witness](#members-of-witnesses)";
                case "result" -> "[a result](#members-of-results)";
                case "rule" -> "[a rule](#steps)";
                case "case" -> "[a token](#tokens-of-a-proof)";
                default -> value.get("$ref").asString().startsWith("#") && !name.equals("point") && !name.equals("bounded")
                    ? "[" + name + "](#" + name + ")" : name;
            };
        }
        if (value.has("const")) {
            return "`" + value.get("const").asString() + "`";
        }
        if (value.has("enum")) {
            return values(value.get("enum"), node -> "`" + node.asString() + "`", ", ");
        }
        if (value.has("anyOf")) {
            return values(value.get("anyOf"), Reference::kind, " or ");
        }
        if (value.path("type").asString("").equals("array")) {
            return "list of " + kind(value.path("items"));
        }
        return value.path("type").asString("object");
    }

    private static String values(JsonNode list, Function<JsonNode, String> words, String between) {
        StringJoiner joined = new StringJoiner(between);
        list.forEach(node -> joined.add(words.apply(node)));
        return joined.toString();
    }

    private static String fields(JsonNode object, Map<String, String> words) {
        StringBuilder table = new StringBuilder("| member | kind | |\n|---|---|---|\n");
        object.path("properties").properties().forEach(member -> table.append("| `").append(member.getKey()).append("` | ")
            .append(kind(member.getValue())).append(" | ").append(words.getOrDefault(member.getKey(), "")).append(" |\n"));
        return table.toString();
    }

    /** What the comments of an enumeration of the certificate say, by label. */
    private Map<String, String> constants(String type) throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        Matcher constant = CONSTANT.matcher(Files.readString(root.resolve("src/main/java/org/ironbound/certificate/" + type + ".java")));
        while (constant.find()) {
            words.put(constant.group(2), constant.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").replaceAll("\\{@\\w+ ([^}]*)}", "`$1`")
                .replace("|", "\\|").strip());
        }
        return words;
    }

    private String theory() throws IOException {
        StringBuilder page = new StringBuilder("# The statements by their IDs\n\nStatement and proof of each are behind its ID, in "
            + "[the theory](../specs/theory.md). *Proved*: by Coq. *Cited*: the literature, or the proof in words. "
            + "*Open*: proved in words, not in Coq yet.\n\n| ID | status | where proved, or by whom | rules | mentioned by "
            + "|\n|---|---|---|---|---|\n");
        Map<String, List<String>> places = places();
        for (TrustReport.Fact fact : TrustReport.packaged().facts()) {
            TheoryEntry entry = TheoryEntry.packaged(fact.id()).orElseThrow();
            page.append("| ").append(entry.theory().isEmpty() ? "`" + fact.id() + "`" : "[" + fact.id() + "]").append(" | ")
                .append(fact.status()).append(" | ").append(fact.source()).append(" | ").append(String.join(", ", entry.rules()))
                .append(" | ")
                .append(few(places.getOrDefault(fact.id(), List.of()))).append(" |\n");
        }
        return page.toString();
    }

    /** For each word in capitals, the types whose sources have it in a comment or a text. */
    private Map<String, List<String>> places() throws IOException {
        List<JavaText> sources = new ArrayList<>(JavaText.below(root.resolve("src/main/java")));
        sources.addAll(JavaText.below(root.resolve("specs")));
        Map<String, List<String>> places = new HashMap<>();
        for (JavaText source : sources) {
            String comments = source.text().lines().filter(Reference::isComment).collect(Collectors.joining("\n"));
            ID.matcher(comments).results().map(MatchResult::group).distinct()
                .forEach(id -> places.computeIfAbsent(id, first -> new ArrayList<>()).add(source.typeName()));
        }
        return places;
    }

    /** Constants in code may have the name of an ID. */
    private static boolean isComment(String line) {
        return line.strip().matches("(?:\\*|/\\*|//|@).*") || line.contains("\"");
    }

    private static String few(List<String> places) {
        List<String> distinct = places.stream().distinct().toList();
        String more = distinct.size() > MOST_PLACES ? " and " + (distinct.size() - MOST_PLACES) + " more" : "";
        return distinct.stream().limit(MOST_PLACES).map(place -> "`" + place + "`").collect(Collectors.joining(", ")) + more;
    }

    private String claims() throws IOException {
        return "# The language of claims\n\nWhat `eval`, `prove` and `claims` read. Statements and proofs: [CLAIM-PROOF], "
            + "[CLAIM-REWRITE].\n\n"
            + "## Expressions\n\n" + commands.get("ironbound-eval").replaceFirst("# .*\\n", "").replaceFirst("(?s)\\nBelow .*", "")
            + "\n## Claims\n\n" + commands.get("ironbound-prove").replaceFirst("# .*\\n", "").replaceFirst("(?s)\\nBelow .*", "")
            + "\n## Files of claims\n\n" + commands.get("ironbound-claims").replaceFirst("# .*\\n", "").replaceFirst("(?s)\\nBelow .*", "")
            + "\n## Functions that are defined in the language itself\n\n```\n"
            + Files.readString(root.resolve("src/main/resources/org/ironbound/claim/functions.txt")).strip() + "\n```\n";
    }
}
