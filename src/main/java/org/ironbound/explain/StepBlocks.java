package org.ironbound.explain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Step;
import org.ironbound.problem.Fractions;
import org.ironbound.report.TrustReport;

/** One step of a certificate that is checked, explained. */
final class StepBlocks {
    /** Digits of a stated result. */
    private static final int STATED_DIGITS = 20;
    /** Digits of the ends of what is computed, beside those of the numbers that are put in. */
    private static final int MORE_DIGITS = 2;
    /** The digits of the numbers of a table. */
    private static final int TABLE_DIGITS = 10;
    /** The digits of the numbers of a table with many columns. */
    private static final int NARROW_DIGITS = 6;
    private static final int MANY_COLUMNS = 6;
    /** What names begin with that keep a number for the next row or for after the table, or that are shown by other names. */
    private static final List<String> KEPT = List.of(Derivation.LAST, "low_", "raw_");
    /** The most digits of the sides of a condition. */
    private static final int MOST_DIGITS = 200;
    static final String NOT_FOLLOWED = " is not followed here: its numbers are too long or too many. The methods of the kernel below "
        + "computed it, again just now, and the certificate states no more than they proved.";

    private final Certificate certificate;
    private final Step step;
    private final RuleText text;
    private final int rows;
    private final Derivation derivation;
    private final List<Block> blocks = new ArrayList<>();

    private StepBlocks(Certificate certificate, Step step, RuleText text, int rows) {
        this.certificate = certificate;
        this.step = step;
        this.text = text;
        this.rows = rows;
        this.derivation = Derivation.of(certificate, step, text, rows);
    }

    /**
     * The step with its numbers; what its rule says in general is said where it comes first.
     *
     * @param rows the most rows of a table
     */
    static List<Block> of(Certificate certificate, Step step, RuleText text, boolean isFirst, int rows) {
        return new StepBlocks(certificate, step, text, rows).all(isFirst);
    }

    private List<Block> all(boolean isFirst) {
        blocks.add(new Block.Heading(2, "Step " + step.number() + ", by " + step.rule().id()));
        if (isFirst) {
            blocks.addAll(general(text));
        }
        addInputs();
        List<Block.Line> conditions = derivation.conditions().stream().map(this::condition).toList();
        if (!conditions.isEmpty()) {
            blocks.add(new Block.Heading(3, "Conditions, which the kernel checks"));
            blocks.add(new Block.Equations("", conditions));
        }
        addComputation();
        addResult();
        addRounding();
        return blocks;
    }

    /** What the rule says, whatever the numbers. */
    static List<Block> general(RuleText text) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words(text.says()));
        if (!text.valid().isEmpty()) {
            blocks.add(new Block.Words("Where it holds: " + text.valid()));
        }
        blocks.add(new Block.Words("Why: " + text.why()));
        blocks.add(new Block.Words(status(text)));
        return blocks;
    }

    private static String status(RuleText text) {
        String id = text.rule().statement();
        TrustReport.Fact fact = Packaged.REPORT.facts().stream().filter(known -> known.id().equals(id)).findFirst().orElseThrow();
        boolean isProved = fact.status().equals("proved");
        String theorem = (isProved ? "proved in Coq" : "cited, not proved here") + " (" + fact.source() + ")";
        return "Status: the theorem [" + id + "] is " + theorem + "; what the kernel computes by it is proved in KeY. The statement and "
            + "its proof in full: ironbound trust " + id + ".";
    }

    /** The tables in the jar, read when they are needed first. */
    private static final class Packaged {
        static final TrustReport REPORT = read();

        private static TrustReport read() {
            try {
                return TrustReport.packaged();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void addInputs() {
        List<Block.Term> terms = new ArrayList<>();
        for (Derivation.Line line : derivation.lines()) {
            if (line.part() instanceof RuleText.Input input) {
                BigFraction value = line.value().low();
                String number = Numbers.isShort(value) ? "= " + Numbers.exact(value) + ", exactly"
                    : "= " + Numbers.decimal(value, STATED_DIGITS, RoundingMode.HALF_EVEN) + ", the exact fraction is in the certificate";
                terms.add(new Block.Term(input.name(), List.of(number, input.words() + " (" + derivation.inputs().place(input) + ")")));
            }
        }
        if (!terms.isEmpty()) {
            blocks.add(new Block.Heading(3, "What goes in"));
            blocks.add(new Block.Terms(terms));
        }
    }

    /** With as many digits as show that it holds, where it does. */
    private Block.Line condition(Derivation.Condition condition) {
        RuleText.Check check = condition.check();
        boolean isLess = check.relation().startsWith("<");
        int digits = TABLE_DIGITS;
        while (condition.holds() && digits < MOST_DIGITS && !shows(condition, isLess, digits)) {
            digits += TABLE_DIGITS;
        }
        String left = end(condition.left(), !isLess, digits);
        String right = end(condition.right(), isLess, digits);
        String words = (check.words().isEmpty() ? "" : "  (" + check.words() + ")") + (condition.holds() ? "" : "  (not seen here)");
        return new Block.Line(check.left().text() + " " + check.relation() + " " + check.right().text() + ": " + left + " "
            + check.relation() + " " + right + words,
            check.left().mathml(Map.of()) + sign(check.relation()) + check.right().mathml(Map.of()) + Formula.words(": ")
            + Formula.number(left) + sign(check.relation()) + Formula.number(right) + Formula.words(words));
    }

    /** Whether both sides, rounded against the condition, fulfil it. */
    private static boolean shows(Derivation.Condition condition, boolean isLess, int digits) {
        BigFraction left = Fractions.round(isLess ? condition.left().high() : condition.left().low(), digits, isLess
            ? RoundingMode.CEILING : RoundingMode.FLOOR);
        BigFraction right = Fractions.round(isLess ? condition.right().low() : condition.right().high(), digits, isLess
            ? RoundingMode.FLOOR : RoundingMode.CEILING);
        return isLess ? left.compareTo(right) <= 0 : left.compareTo(right) >= 0;
    }

    /** The end of what is known that is worse for a condition, rounded for the worse. */
    private static String end(Known known, boolean isLow, int digits) {
        return Numbers.shown(isLow ? known.low() : known.high(), digits, isLow ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }

    /** Numbers on the way and tables, in the order of the rule's words. */
    private void addComputation() {
        if (!derivation.tables().isEmpty() || derivation.lines().stream().anyMatch(line -> line.part() instanceof RuleText.Step)) {
            blocks.add(new Block.Heading(3, "On the way"));
        }
        for (RuleText.Part part : text.parts(derivation.inputs().family())) {
            if (part instanceof RuleText.Step computed) {
                derivation.lines().stream().filter(line -> line.part() == part)
                    .forEach(line -> blocks.add(equations(computed.name(), computed.formula(), line.value(), computed.words())));
            } else if (part instanceof RuleText.Table) {
                derivation.tables().stream().filter(rows -> rows.table() == part).forEach(rows -> blocks.add(table(rows)));
            }
        }
    }

    private Block table(Derivation.Rows rows) {
        Set<String> columns = new LinkedHashSet<>(rows.table().names());
        rows.table().rows().forEach(computed -> columns.add(computed.name()));
        columns.removeIf(name -> isKept(name) || rows.rows().stream().noneMatch(row -> row.containsKey(name)));
        StringBuilder words = new StringBuilder(words(rows.table()));
        if (rows.rows().size() > 1) {
            columns.removeIf(name -> isSame(name, rows, words));
        }
        List<String> names = new ArrayList<>(columns);
        int digits = names.size() < MANY_COLUMNS ? TABLE_DIGITS : NARROW_DIGITS;
        Set<String> summed = summed(rows.table());
        int left = Math.max(0, rows.rows().size() - this.rows);
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < rows.rows().size(); i++) {
            if (left == 0 || i < this.rows - 1 || i == rows.rows().size() - 1) {
                Map<String, Known> row = rows.rows().get(i);
                List<String> shown = new ArrayList<>(List.of(String.valueOf(i + 1)));
                names.forEach(name -> shown.add(row.containsKey(name) ? cell(row.get(name), summed.contains(name) ? TABLE_DIGITS : digits)
                    : ""));
                cells.add(shown);
            }
        }
        if (left > 0) {
            words.append(" Of ").append(rows.rows().size()).append(" rows ").append(left).append(" before the last are left out; --rows ")
                .append(rows.rows().size()).append(" shows them.");
        }
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(names);
        return new Block.Grid(words.toString(), all, cells, true);
    }

    private static boolean isKept(String name) {
        return KEPT.stream().anyMatch(name::startsWith);
    }

    private static String cell(Known value, int digits) {
        return value.isExact() && Fractions.isInteger(value.low()) && Numbers.isShort(value.low()) ? Numbers.exact(value.low())
            : Numbers.decimal(value.middle(), digits, RoundingMode.HALF_EVEN);
    }

    /** The names of sums that grow from row to row, and of what is added to them. */
    private static Set<String> summed(RuleText.Table table) {
        Set<String> names = new HashSet<>();
        table.rows().stream().filter(row -> row.formula().names().contains(row.name())).forEach(row -> names.addAll(row.formula().names()));
        return names;
    }

    /** Whether an entry is the same in all rows; the words say so then. */
    private static boolean isSame(String name, Derivation.Rows rows, StringBuilder words) {
        Known first = rows.rows().get(0).get(name);
        boolean isSame = rows.table().names().contains(name) && first != null && rows.rows().stream()
            .allMatch(row -> first.equals(row.get(name)));
        if (isSame) {
            words.append(" In all rows ").append(name).append(" = ").append(first.shown(TABLE_DIGITS)).append(".");
        }
        return isSame;
    }

    /** What the columns of a table are. */
    static String words(RuleText.Table table) {
        StringBuilder words = new StringBuilder(table.words());
        table.starts().forEach(start -> words.append(" ").append(start.name()).append(" = ").append(start.formula().text())
            .append(" at first."));
        words.append(" Then, in this order:");
        table.rows().stream().filter(computed -> !isKept(computed.name())).forEach(computed -> {
            words.append(" ").append(computed.name()).append(" = ").append(computed.formula().text());
            if (!computed.names().isEmpty()) {
                words.append(" summed over all ").append(String.join(", ", computed.names()));
            }
            words.append(";");
        });
        words.setCharAt(words.length() - 1, '.');
        return words.toString().strip();
    }

    /** The formula, the formula with the numbers, and what the kernel says of its value. */
    private Block equations(String name, Formula formula, Known value, String words) {
        List<Block.Line> lines = new ArrayList<>();
        String mathName = Formula.mathml(name);
        lines.add(new Block.Line(name + " = " + formula.text(), mathName + sign("=") + formula.mathml(Map.of())));
        int digits = derivation.digits(formula, value);
        Map<String, String> numbers = typed(formula, digits);
        if (!numbers.isEmpty()) {
            lines.add(new Block.Line("= " + formula.text(numbers), sign("=") + formula.mathml(numbers)));
        }
        lines.add(enclosure(name, mathName, value, digits));
        return new Block.Equations(words, lines);
    }

    private Map<String, String> typed(Formula formula, int digits) {
        Map<String, String> numbers = new HashMap<>();
        for (String name : formula.names()) {
            numbers.put(name, derivation.values().get(name).shown(digits));
        }
        return numbers;
    }

    private static Block.Line enclosure(String name, String mathName, Known value, int digits) {
        if (value.isExact() && Numbers.isShort(value.low())) {
            String number = Numbers.exact(value.low());
            return new Block.Line("= " + number + ", exactly", sign("=") + Formula.number(number) + Formula.words(", exactly"));
        }
        int more = Math.max(digits, 12) + MORE_DIGITS;
        String low = Numbers.decimal(value.low(), more, RoundingMode.FLOOR);
        String high = Numbers.decimal(value.high(), more, RoundingMode.CEILING);
        return new Block.Line(low + " <= " + name + " <= " + high, Formula.number(low) + sign("<=") + mathName + sign("<=")
            + Formula.number(high));
    }

    private void addResult() {
        blocks.add(new Block.Heading(3, "What follows"));
        for (Derivation.Line line : derivation.lines()) {
            if (line.part() instanceof RuleText.Outcome outcome && isTrue(outcome.field(), line.value())) {
                blocks.add(equations(outcome.field().label(), outcome.formula(), line.value(), outcome.words()));
            }
        }
        addMissing();
        List<Block.Line> stated = new ArrayList<>();
        for (Map.Entry<ResultField, BigFraction> entry : step.result().entrySet()) {
            Relation relation = relation(entry.getKey());
            String number = Numbers.shown(entry.getValue(), STATED_DIGITS, rounding(relation));
            String unit = step.rule().unit(entry.getKey()) == Claim.Unit.COUNT ? "" : " " + step.rule().unit(entry.getKey()).label();
            stated.add(new Block.Line(entry.getKey().label() + " " + relation.symbol() + " " + number + unit,
                Formula.mathml(entry.getKey().label()) + sign(relation.symbol()) + Formula.number(number)
                + Formula.words(unit)));
        }
        if (stated.isEmpty()) {
            blocks.add(new Block.Words("No number: that no learner at all reaches what is asked."));
        } else {
            blocks.add(new Block.Equations("The certificate states:", stated));
        }
    }

    /** Says so where a number is stated whose formula is not shown, since it gives another number or none. */
    private void addMissing() {
        Set<ResultField> missing = new LinkedHashSet<>();
        for (RuleText.Part part : text.parts(derivation.inputs().family())) {
            if (part instanceof RuleText.Outcome outcome && step.result().containsKey(outcome.field())) {
                missing.add(outcome.field());
            }
        }
        for (Derivation.Line line : derivation.lines()) {
            if (line.part() instanceof RuleText.Outcome outcome && isTrue(outcome.field(), line.value())) {
                missing.remove(outcome.field());
            }
        }
        missing.forEach(field -> blocks.add(new Block.Words("The formula of " + field.label() + NOT_FOLLOWED)));
    }

    private static RoundingMode rounding(Relation relation) {
        return relation == Relation.EQUAL ? RoundingMode.HALF_EVEN : relation.rounding();
    }

    /** Whether the step states this number, on the right side of its formula: what is checked is true, so another formula is wrong here. */
    private boolean isTrue(ResultField field, Known value) {
        BigFraction stated = step.result().get(field);
        return stated != null && switch (relation(field)) {
            case AT_LEAST -> stated.compareTo(value.high()) <= 0;
            case AT_MOST -> stated.compareTo(value.low()) >= 0;
            case EQUAL -> stated.compareTo(value.low()) >= 0 && stated.compareTo(value.high()) <= 0;
        };
    }

    private Relation relation(ResultField field) {
        return step.rule().relation(field, step.premises().stream().map(number -> certificate.steps().get(number - 1)).toList());
    }

    private void addRounding() {
        List<Derivation.Line> outcomes = derivation.lines().stream()
            .filter(line -> line.part() instanceof RuleText.Outcome outcome && isTrue(outcome.field(), line.value())).toList();
        List<Block.Term> terms = new ArrayList<>();
        for (Derivation.Line line : derivation.lines()) {
            if (line.part() instanceof RuleText.Input input) {
                derivation.inputs().relation(input).flatMap(relation -> direction(input, relation, outcomes)).ifPresent(terms::add);
            }
        }
        for (Derivation.Line line : outcomes) {
            ResultField field = ((RuleText.Outcome) line.part()).field();
            terms.add(new Block.Term(field.label(), List.of(rounding(relation(field), line.value().isExact()))));
        }
        text.safe().ifPresent(words -> terms.add(new Block.Term("", List.of(words))));
        if (!terms.isEmpty()) {
            blocks.add(new Block.Heading(3, "Which way it was rounded, and why that is safe"));
            blocks.add(new Block.Terms(terms));
        }
    }

    /** What a bound that goes in does to what comes out; none if nothing. */
    private Optional<Block.Term> direction(RuleText.Input input, Relation relation, List<Derivation.Line> outcomes) {
        boolean isUpper = relation == Relation.AT_MOST;
        List<String> effects = new ArrayList<>();
        for (Derivation.Line line : outcomes) {
            RuleText.Outcome outcome = (RuleText.Outcome) line.part();
            int effect = relation(outcome.field()) == Relation.EQUAL ? 0 : derivation.effect(input, outcome);
            if (effect != 0) {
                effects.add(outcome.field().label() + (effect > 0 == isUpper ? " larger" : " smaller"));
            }
        }
        return effects.isEmpty() ? Optional.empty() : Optional.of(new Block.Term(input.name(), List.of("is " + (isUpper
            ? "an upper bound, rounded up" : "a lower bound, rounded down") + ". A " + (isUpper ? "larger" : "smaller") + " one makes "
            + String.join(", ", effects) + ": what is stated only gets weaker, and stays true.")));
    }

    private static String rounding(Relation relation, boolean isExact) {
        String end = isExact ? "a fraction, nothing is rounded; it may be stated " : "each value that is computed is kept at the end of "
            + "its range that makes it ";
        return switch (relation) {
            case AT_LEAST -> "is a lower bound: " + end + "smaller, never larger.";
            case AT_MOST -> "is an upper bound: " + end + "larger, never smaller.";
            case EQUAL -> "is exact: it is computed with fractions, nothing is rounded.";
        };
    }

    static String sign(String relation) {
        return "<mo>" + switch (relation) {
            case "<=" -> "≤";
            case ">=" -> "≥";
            case "<" -> "&lt;";
            case ">" -> "&gt;";
            default -> relation;
        } + "</mo>";
    }

    /** Where the contracts and proofs are. */
    static List<Block> proofs(RuleText text) {
        List<Block.Term> terms = new ArrayList<>();
        for (String start : text.methods()) {
            Contracts.of(start).ifPresent(contract -> terms.add(new Block.Term(contract.method(), List.of("computes it; its contract is in",
                contract.file(), "its proof of " + contract.nodes() + " nodes in", "proofs/" + contract.proof()))));
        }
        for (String trusted : text.trusted()) {
            terms.add(new Block.Term(trusted.replaceFirst("\\(.*", ""), List.of("is trusted: the theorem as KeY takes it, in",
                "specs/" + trusted.substring(0, trusted.indexOf("::")).replace('.', '/') + ".java")));
        }
        return List.of(new Block.Heading(3, "Who computed it, and who proved that"), new Block.Terms(terms));
    }
}
