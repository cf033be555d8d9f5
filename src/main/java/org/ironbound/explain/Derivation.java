package org.ironbound.explain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.Fractions;

/** The numbers of a step: what goes in, and what is computed from it, live, by the kernel. */
final class Derivation {
    /** What a name begins with that keeps a number for the next row of its table. */
    static final String LAST = "last_";
    private static final int LEAST_BITS = 128;
    private static final int MOST_BITS = 4096;
    /** The numbers of digits that are tried for numbers that are put into a formula. */
    private static final int[] DIGITS = {12, 15, 20, 30, 50, 100, 200, 400};
    /** What is computed from the numbers as they are shown has this relative error at most. */
    private static final BigFraction NEAR = new BigFraction(1, 2_000_000_000L);
    /** What an input is changed by, to see what that does: a share of it. */
    private static final BigFraction TINY = new BigFraction(BigInteger.ONE, BigInteger.ONE.shiftLeft(90));
    private static final BigFraction CHANGE = new BigFraction(1, 1L << 20);

    /**
     * A part with its value.
     *
     * @param part  an input, a number on the way or a number of the result
     * @param value what is known of it
     */
    record Line(RuleText.Part part, Known value) {
    }

    /**
     * A condition with both values.
     *
     * @param holds whether it is seen to hold
     */
    record Condition(RuleText.Check check, Known left, Known right, boolean holds) {
    }

    /**
     * A list with what was computed for each of its entries.
     *
     * @param rows for each entry its values by name
     */
    record Rows(RuleText.Table table, List<Map<String, Known>> rows) {
    }

    private final Inputs inputs;
    private final RuleText text;
    private final int bits;
    private final Map<String, Known> values = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Rows> tables = new ArrayList<>();
    /** With an input that is a little larger or smaller, by its name and the sign of the change. */
    private final Map<List<Object>, Derivation> changed = new HashMap<>();

    private Derivation(Inputs inputs, RuleText text, int bits, Map<String, Known> changed) {
        this.inputs = inputs;
        this.text = text;
        this.bits = bits;
        Calculation calculation = new Calculation(bits);
        for (RuleText.Part part : text.parts(inputs.family())) {
            add(part, calculation, changed);
        }
    }

    /**
     * At the precision of the step, or at a higher one where that leaves fewer than 15 digits of some number.
     *
     * @param rows the most rows of tables of terms
     */
    static Derivation of(Certificate certificate, Step step, RuleText text, int rows) {
        Inputs inputs = new Inputs(certificate, step, rows);
        int bits = Math.max(LEAST_BITS, Math.min(MOST_BITS, precision(step)));
        while (true) {
            Derivation derivation = new Derivation(inputs, text, bits, Map.of());
            if (bits == MOST_BITS || derivation.lines.stream().allMatch(Derivation::isSharp)) {
                return derivation;
            }
            bits = Math.min(MOST_BITS, 2 * bits);
        }
    }

    /** Whether a number is known well; a tail that is tiny beside what is added to it need not be. */
    private static boolean isSharp(Line line) {
        boolean isTail = line.part() instanceof RuleText.Step step && step.formula().text().startsWith("Tail");
        return line.value().isSharp() || isTail && line.value().high().subtract(line.value().low()).compareTo(TINY) <= 0;
    }

    private static int precision(Step step) {
        BigFraction bits = step.witness().numbers().getOrDefault(WitnessField.PRECISION, BigFraction.ZERO);
        return bits.getNumerator().bitLength() > 30 ? MOST_BITS : bits.intValue();
    }

    private void add(RuleText.Part part, Calculation calculation, Map<String, Known> changed) {
        if (part instanceof RuleText.Input input) {
            Optional.ofNullable(changed.get(input.name())).or(() -> inputs.of(input).map(Known::exactly))
                .ifPresent(value -> keep(input.name(), part, value));
        } else if (part instanceof RuleText.Step step) {
            value(step.formula(), calculation).ifPresent(value -> keep(step.name(), part, value));
        } else if (part instanceof RuleText.Outcome outcome) {
            if (!outcome.isElse() || !values.containsKey(outcome.field().label())) {
                value(outcome.formula(), calculation).ifPresent(value -> keep(outcome.field().label(), part, value));
            }
        } else if (part instanceof RuleText.Check check) {
            value(check.left(), calculation).ifPresent(left -> value(check.right(), calculation)
                .ifPresent(right -> conditions.add(new Condition(check, left, right, holds(left, check.relation(), right)))));
        } else {
            addTable((RuleText.Table) part, calculation);
        }
    }

    private void keep(String name, RuleText.Part part, Known value) {
        values.put(name, value);
        lines.add(new Line(part, value));
    }

    private Optional<Known> value(Formula formula, Calculation calculation) {
        return values.keySet().containsAll(formula.names()) ? calculation.of(formula, values) : Optional.empty();
    }

    private void addTable(RuleText.Table table, Calculation calculation) {
        if (table.lists().stream().allMatch(name -> inputs.list(name).isEmpty())) {
            return;
        }
        List<List<BigFraction>> lists = table.lists().stream().map(name -> inputs.list(name).orElse(List.of())).toList();
        values.keySet().removeIf(name -> name.startsWith(LAST));
        int length = lists.stream().mapToInt(List::size).max().orElse(0);
        values.put("length", Known.exactly(new BigFraction(length)));
        for (RuleText.Step start : table.starts()) {
            value(start.formula(), calculation).ifPresent(value -> values.put(start.name(), value));
        }
        List<Map<String, Known>> rows = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Map<String, Known> row = new LinkedHashMap<>();
            values.put("index", Known.exactly(new BigFraction(i + 1)));
            for (int j = 0; j < lists.size(); j++) {
                values.remove(table.names().get(j));
                BigFraction entry = i < lists.get(j).size() ? lists.get(j).get(i) : null;
                if (entry != null) {
                    values.put(table.names().get(j), Known.exactly(entry));
                    row.put(table.names().get(j), Known.exactly(entry));
                }
            }
            for (RuleText.Row computed : table.rows()) {
                add(computed, row, calculation);
            }
            rows.add(row);
        }
        table.names().forEach(values::remove);
        tables.add(new Rows(table, rows));
    }

    /** Of several formulas for one name the last counts that has a value; a name without one loses that of the row before. */
    private void add(RuleText.Row computed, Map<String, Known> row, Calculation calculation) {
        Set<String> names = new HashSet<>(computed.formula().names());
        computed.names().forEach(names::remove);
        if (values.keySet().containsAll(names)) {
            Optional<Known> value = value(computed, calculation);
            value.ifPresent(known -> values.put(computed.name(), known));
            value.ifPresent(known -> row.put(computed.name(), known));
        }
        if (!row.containsKey(computed.name())) {
            values.remove(computed.name());
        }
    }

    /** The value of a formula, or the sum of its values over all places of lists. */
    private Optional<Known> value(RuleText.Row computed, Calculation calculation) {
        if (computed.names().isEmpty()) {
            return value(computed.formula(), calculation);
        }
        List<List<BigFraction>> lists = computed.lists().stream().flatMap(name -> inputs.list(name).stream()).toList();
        Optional<Known> sum = lists.size() < computed.lists().size() ? Optional.empty() : Optional.of(Known.exactly(BigFraction.ZERO));
        for (int i = 0; sum.isPresent() && i < lists.get(0).size(); i++) {
            for (int j = 0; j < lists.size(); j++) {
                values.put(computed.names().get(j), Known.exactly(lists.get(j).get(i)));
            }
            Known before = sum.get();
            sum = value(computed.formula(), calculation).map(term -> before.plus(term));
        }
        computed.names().forEach(values::remove);
        return sum;
    }

    private static boolean holds(Known left, String relation, Known right) {
        return switch (relation) {
            case "<=" -> left.high().compareTo(right.low()) <= 0;
            case "<" -> left.high().compareTo(right.low()) < 0;
            case ">=" -> left.low().compareTo(right.high()) >= 0;
            case ">" -> left.low().compareTo(right.high()) > 0;
            default -> left.isExact() && left.equals(right);
        };
    }

    /** Inputs, numbers on the way and results, in order; what the step has no numbers for is left out. */
    List<Line> lines() {
        return lines;
    }

    List<Condition> conditions() {
        return conditions;
    }

    List<Rows> tables() {
        return tables;
    }

    /** What is known of all names. */
    Map<String, Known> values() {
        return values;
    }

    Inputs inputs() {
        return inputs;
    }

    /** How many digits a number needs that is put into a formula, so that about 9 digits of what comes out are right. */
    int digits(Formula formula, Known value) {
        for (int digits : DIGITS) {
            Map<String, Known> typed = new HashMap<>();
            for (String name : formula.names()) {
                typed.put(name, Known.exactly(values.get(name).typed(digits)));
            }
            Optional<Known> found = new Calculation(bits).of(formula, typed);
            if (found.isPresent() && found.get().middle().subtract(value.middle()).abs()
                .compareTo(value.middle().abs().multiply(NEAR)) <= 0) {
                return digits;
            }
        }
        return DIGITS[DIGITS.length - 1];
    }

    /** What a larger input makes of a result: 1 larger, -1 smaller, 0 neither. */
    int effect(RuleText.Input input, RuleText.Outcome outcome) {
        Known old = values.get(input.name());
        Known before = values.get(outcome.field().label());
        for (int sign : new int[] {1, -1}) {
            BigFraction factor = BigFraction.ONE.add(CHANGE.multiply(sign));
            Derivation other = changed.computeIfAbsent(List.of(input.name(), sign), key -> new Derivation(inputs, text, bits,
                Map.of(input.name(), Known.exactly(old.middle().multiply(factor)))));
            Known after = other.values.get(outcome.field().label());
            if (after != null) {
                return sign * Fractions.signum(old.middle()) * after.middle().compareTo(before.middle());
            }
        }
        return 0;
    }

    /** Whether a bound that is too large, or too small, only makes the stated bound weaker. */
    static boolean isSafe(Relation ofInput, int effect, Relation ofOutcome) {
        int weaker = ofOutcome == Relation.AT_LEAST ? -1 : 1;
        int direction = ofInput == Relation.AT_MOST ? 1 : -1;
        return effect * direction * weaker >= 0;
    }
}
