package org.ironbound.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ironbound.certificate.Rule;

/**
 * A statement of the theory: what it says and what it rests on.
 *
 * @param fact   ID, status, and where it is proved or by whom
 * @param rules  the rules of certificates that apply it
 * @param theory statement and proof in words, as lines of Markdown
 */
public record TheoryEntry(TrustReport.Fact fact, List<String> rules, List<String> theory) {
    private static final String HEADING = "### ";
    private static final String FORMULA = "    ";
    /** The start of an item of a list. */
    private static final Pattern ITEM = Pattern.compile("\\d+\\. |\\* ");

    public TheoryEntry {
        rules = List.copyOf(rules);
        theory = List.copyOf(theory);
    }

    /**
     * The statement with an ID, or the one that the rule with that ID applies, from the tables in the jar.
     *
     * @return none if there is no such ID
     */
    public static Optional<TheoryEntry> packaged(String id) throws IOException {
        String statement = Stream.of(Rule.values()).filter(rule -> rule.id().equals(id)).map(Rule::statement).findFirst().orElse(id);
        List<String> lines = TrustReport.resource("theory.md").lines().toList();
        return TrustReport.packagedFacts().stream().filter(fact -> fact.id().equals(statement)).findFirst()
            .map(fact -> new TheoryEntry(fact, rules(statement), section(lines, statement)));
    }

    private static List<String> rules(String statement) {
        return Stream.of(Rule.values()).filter(rule -> rule.statement().equals(statement)).map(Rule::id).toList();
    }

    /** What stands below a heading; nothing if there is none. */
    private static List<String> section(List<String> lines, String heading) {
        return lines.stream().dropWhile(line -> !line.equals(HEADING + heading)).skip(1).takeWhile(line -> !line.startsWith("#"))
            .dropWhile(String::isBlank).toList();
    }

    /** Its ID with the status, and the rules that apply it. */
    public List<String> headings() {
        String status = fact.id() + " " + fact.status() + ": " + fact.source();
        return rules.isEmpty() ? List.of(status)
            : List.of(status, "applied by the rule" + (rules.size() == 1 ? " " : "s ") + String.join(", ", rules));
    }

    /**
     * The theory with a line for each paragraph and each item of a list; formulas that stand alone as they are; a table is one text of more
     * lines, see {@link TheoryTable#isOne}.
     */
    public List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder prose = new StringBuilder();
        for (String line : theory) {
            boolean isProse = isProse(line);
            int last = paragraphs.size() - 1;
            if (!isProse || ITEM.matcher(line).lookingAt()) {
                flush(prose, paragraphs);
            }
            if (isProse) {
                prose.append(prose.isEmpty() ? "" : " ").append(line.strip());
            } else if (TheoryTable.isOne(line) && last >= 0 && TheoryTable.isOne(paragraphs.get(last))) {
                paragraphs.set(last, paragraphs.get(last) + "\n" + line);
            } else {
                paragraphs.add(line);
            }
        }
        flush(prose, paragraphs);
        return paragraphs;
    }

    private static void flush(StringBuilder prose, List<String> paragraphs) {
        if (!prose.isEmpty()) {
            paragraphs.add(prose.toString());
            prose.setLength(0);
        }
    }

    private static boolean isProse(String line) {
        return !line.isBlank() && !line.startsWith(FORMULA) && !TheoryTable.isOne(line);
    }

    /** Lines of at most 80 columns: prose, tables as lists, and formulas that stand alone, indented by four. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String heading : headings()) {
            int space = heading.indexOf(' ');
            lines.addAll(Paragraph.wrapped(heading.substring(0, space), heading.substring(space + 1)));
        }
        lines.add("");
        paragraphs().forEach(text -> lines.addAll(lines(text)));
        return lines;
    }

    private static List<String> lines(String paragraph) {
        if (TheoryTable.isOne(paragraph)) {
            return TheoryTable.of(paragraph).lines();
        }
        return isProse(paragraph) ? Paragraph.indented(paragraph) : Paragraph.narrow(FORMULA, paragraph.strip());
    }

    /** One object, on one line. */
    public String json() throws IOException {
        return Json.object(json -> {
            json.writeStringField("id", fact.id());
            json.writeStringField("status", fact.status());
            json.writeStringField("source", fact.source());
            json.writeArrayFieldStart("rules");
            for (String rule : rules) {
                json.writeString(rule);
            }
            json.writeEndArray();
            json.writeStringField("theory", String.join("\n", theory));
        });
    }
}
