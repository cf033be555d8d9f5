package org.ironbound.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;

/**
 * What is said of a rule, from its file of the folder explain: one entry after the other, each a keyword and what follows; lines that begin
 * with a blank go on. README.txt of the folder says what the keywords mean.
 *
 * @param rule     the rule
 * @param says     the theorem in words
 * @param valid    where it holds
 * @param why      the idea of its proof
 * @param parts    inputs and formulas, in order, for each family of problems
 * @param safe     why the rounding is safe, beyond what follows from the directions of the inputs
 * @param methods  of the kernel, each as the start of one line of contracts.txt
 * @param trusted  contracts of specs that state the theorem, as in trusted.txt
 * @param example  a command line that uses the rule; empty where a certificate is kept beside the file
 */
record RuleText(Rule rule, String says, String valid, String why, List<OfFamily> parts, Optional<String> safe, List<String> methods,
        List<String> trusted, String example) {
    static final String FOLDER = "/org/ironbound/explain/";
    private static final Pattern NAMED = Pattern.compile("(\\S+) = (.*)");
    private static final Pattern COMPARISON = Pattern.compile("(.*) (<=|<|>=|>|=) (.*)");
    private static final String WORDS = " : ";

    /**
     * A line of the derivations of one family of problems, or of all.
     *
     * @param family as in certificates; empty for all
     */
    record OfFamily(String family, Part part) {
    }

    /** The parts for a family of problems. */
    List<Part> parts(String family) {
        return parts.stream().filter(part -> part.family.isEmpty() || part.family.equals(family)).map(OfFamily::part).toList();
    }

    /** A line of a derivation. */
    sealed interface Part {
    }

    /**
     * A number that goes in.
     *
     * @param place     problem, premise, witness, result, or of a list of the witness first, second or dearest
     * @param premise   the number of the premise, from 1; 0 if it is none
     * @param field     its name in certificates
     * @param direction how the true number stands to it, where a witness is a bound; else empty
     * @param words     what it is
     */
    record Input(String name, String place, int premise, String field, Optional<Relation> direction, String words) implements Part {
    }

    /** A number that is computed on the way. */
    record Step(String name, Formula formula, String words) implements Part {
    }

    /** A condition that the kernel checks. */
    record Check(Formula left, String relation, Formula right, String words) implements Part {
    }

    /**
     * A number of the result.
     *
     * @param isElse whether it is so only where the formula before it has no value
     */
    record Outcome(ResultField field, Formula formula, String words, boolean isElse) implements Part {
    }

    /**
     * Numbers for each place of one or more lists, one after the other. The names index and length mean the place, from 1, and the length.
     *
     * @param names  of the entries
     * @param lists  the names of the lists, see {@link Inputs#list}
     * @param starts names with their first values
     * @param rows what is computed for each entry; a name may stand for its last value, and of rows of the same name the last counts
     *     that has a value
     */
    record Table(List<String> names, List<String> lists, List<Step> starts, List<Row> rows, String words) implements Part {
    }

    /**
     * What is computed for each place of a table.
     *
     * @param names of the entries of lists over which the formula is summed; empty where it is not
     * @param lists their names
     */
    record Row(String name, Formula formula, List<String> names, List<String> lists) {
    }

    /** What is said of a rule, if its file is there. */
    static Optional<RuleText> of(Rule rule) {
        try (InputStream in = RuleText.class.getResourceAsStream(FOLDER + rule.id() + ".txt")) {
            return in == null ? Optional.empty() : Optional.of(parse(rule, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException if a line is malformed */
    static RuleText parse(Rule rule, String file) {
        Reader reader = new Reader();
        for (String entry : file.strip().split("\n(?! )")) {
            reader.read(entry.replaceAll("\\s+", " ").strip());
        }
        return reader.text(rule);
    }

    /** Collects the entries. */
    private static final class Reader {
        private final StringBuilder says = new StringBuilder();
        private final StringBuilder valid = new StringBuilder();
        private final StringBuilder why = new StringBuilder();
        private final StringBuilder safe = new StringBuilder();
        private final StringBuilder example = new StringBuilder();
        private final List<OfFamily> parts = new ArrayList<>();
        private String family = "";
        private final List<String> methods = new ArrayList<>();
        private final List<String> trusted = new ArrayList<>();

        void read(String entry) {
            String keyword = entry.substring(0, Math.max(0, entry.indexOf(' ')));
            String rest = entry.substring(keyword.length()).strip();
            switch (keyword) {
                case "says" -> says.append(rest);
                case "valid" -> valid.append(rest);
                case "why" -> why.append(rest);
                case "safe" -> safe.append(rest);
                case "example" -> example.append(rest);
                case "method" -> methods.add(rest);
                case "trusts" -> trusted.add(rest);
                case "for" -> family = rest.equals("all") ? "" : rest;
                case "given" -> add(input(rest));
                case "let" -> add(step(rest));
                case "check" -> add(check(rest));
                case "result", "else" -> add(outcome(rest, keyword.equals("else")));
                case "table" -> table(rest);
                case "start" -> last().starts().add(step(rest));
                case "row", "over" -> last().rows().add(row(rest));
                default -> throw new IllegalArgumentException(entry);
            }
        }

        private void add(Part part) {
            parts.add(new OfFamily(family, part));
        }

        private Table last() {
            return (Table) parts.get(parts.size() - 1).part();
        }

        private void table(String text) {
            Matcher named = matched(NAMED, before(text));
            add(new Table(List.of(named.group(1).split(",")), List.of(named.group(2).split(", ")), new ArrayList<>(), new ArrayList<>(),
                after(text)));
        }

        RuleText text(Rule rule) {
            return new RuleText(rule, says.toString(), valid.toString(), why.toString(), List.copyOf(parts),
                safe.isEmpty() ? Optional.empty() : Optional.of(safe.toString()), List.copyOf(methods), List.copyOf(trusted),
                example.toString());
        }
    }

    private static String before(String text) {
        return text.contains(WORDS) ? text.substring(0, text.indexOf(WORDS)) : text;
    }

    private static String after(String text) {
        return text.contains(WORDS) ? text.substring(text.indexOf(WORDS) + WORDS.length()) : "";
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        return matcher;
    }

    private static Input input(String text) {
        Matcher named = matched(NAMED, before(text));
        String[] words = named.group(2).split(" ");
        boolean isPremise = words[0].equals("premise");
        int field = isPremise ? 2 : 1;
        Optional<Relation> direction = words.length == field + 1 ? Optional.empty()
            : Optional.of(words[field + 1].equals("above") ? Relation.AT_MOST : Relation.AT_LEAST);
        return new Input(named.group(1), words[0], isPremise ? Integer.parseInt(words[1]) : 0, words[field], direction, after(text));
    }

    private static Step step(String text) {
        Matcher named = matched(NAMED, before(text));
        return new Step(named.group(1), Formula.of(named.group(2)), after(text));
    }

    private static Row row(String text) {
        Step step = step(text);
        if (step.words().isEmpty()) {
            return new Row(step.name(), step.formula(), List.of(), List.of());
        }
        Matcher over = matched(NAMED, step.words());
        return new Row(step.name(), step.formula(), List.of(over.group(1).split(",")), List.of(over.group(2).split(", ")));
    }

    private static Check check(String text) {
        Matcher comparison = matched(COMPARISON, before(text));
        return new Check(Formula.of(comparison.group(1)), comparison.group(2), Formula.of(comparison.group(3)), after(text));
    }

    private static Outcome outcome(String text, boolean isElse) {
        Matcher named = matched(NAMED, before(text));
        for (ResultField field : ResultField.values()) {
            if (field.label().equals(named.group(1))) {
                return new Outcome(field, Formula.of(named.group(2)), after(text), isElse);
            }
        }
        throw new IllegalArgumentException(text);
    }
}
