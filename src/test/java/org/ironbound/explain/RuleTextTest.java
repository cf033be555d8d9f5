package org.ironbound.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.WitnessField;
import org.junit.jupiter.api.Test;

/** The files about rules. */
class RuleTextTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/ironbound/explain");
    private static final Set<String> PLACES = Set.of("problem", "premise", "witness", "result", "first", "second", "dearest", "group",
        "greatest", "others");
    /** Whose numbers have names of their own. */
    static final Set<String> OWN = Set.of("problem", "group", "greatest", "others", "dearest");

    private static List<RuleText> texts() {
        return Arrays.stream(Rule.values()).map(RuleText::of).flatMap(Optional::stream).toList();
    }

    /** Every rule has one. */
    @Test
    void areOfAllRules() {
        assertEquals(List.of(), Arrays.stream(Rule.values()).filter(rule -> RuleText.of(rule).isEmpty()).toList());
    }

    /** Each says what it is, why, and who proved it. */
    @Test
    void areWhole() throws IOException {
        for (RuleText text : texts()) {
            String id = text.rule().id();
            assertTrue(text.says().length() > 60 && text.why().length() > 25, id);
            assertEquals(text.example().isEmpty(), Files.exists(FOLDER.resolve(id + ".json")), id);
            assertFalse(text.methods().isEmpty(), id);
            assertFalse(text.trusted().isEmpty(), id);
        }
    }

    /** Every file is about a rule, and no rule is named in vain. */
    @Test
    void filesAreOfRules() throws IOException {
        Set<String> known = new HashSet<>(Arrays.stream(Rule.values()).map(rule -> rule.id() + ".txt").toList());
        texts().forEach(text -> known.add(text.rule().id() + ".json"));
        known.addAll(List.of("README.txt", "page.html", "page.css"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.forEach(file -> assertTrue(known.contains(file.getFileName().toString()), file::toString));
        }
    }

    /** Each method that is named has one contract, proved, and its file and proof are there. */
    @Test
    void methodsAreProved() throws IOException {
        String trusted = Files.readString(Path.of("proofs/trusted.txt"));
        for (RuleText text : texts()) {
            for (String start : text.methods()) {
                Contracts.Contract contract = Contracts.of(start).orElseThrow(() -> new AssertionError(text.rule() + ": " + start));
                assertTrue(Files.exists(Path.of(contract.file())), contract::toString);
                assertTrue(Files.exists(Path.of("proofs", contract.proof())), contract::toString);
                assertTrue(contract.nodes() > 0, contract::toString);
            }
            assertTrue(text.methods().get(0).startsWith("statement."), () -> text.rule() + " names its statement first");
            text.trusted().forEach(name -> assertTrue(trusted.contains("  " + name), () -> text.rule() + ": " + name));
        }
    }

    /** Every name in a formula stands before it, and every field is one. */
    @Test
    void namesAreKnown() {
        Set<String> fields = new HashSet<>();
        Arrays.stream(WitnessField.values()).forEach(field -> fields.add(field.label()));
        Arrays.stream(ResultField.values()).forEach(field -> fields.add(field.label()));
        for (RuleText text : texts()) {
            Set<String> names = new HashSet<>();
            for (RuleText.OfFamily of : text.parts()) {
                if (of.part() instanceof RuleText.Input input) {
                    names.add(input.name());
                    assertTrue(PLACES.contains(input.place()), input::toString);
                    assertTrue(OWN.contains(input.place()) || fields.contains(input.field()), input::toString);
                    assertFalse(input.words().isEmpty(), input::toString);
                } else if (of.part() instanceof RuleText.Step step) {
                    require(names, step.formula(), text);
                    names.add(step.name());
                } else if (of.part() instanceof RuleText.Check check) {
                    require(names, check.left(), text);
                    require(names, check.right(), text);
                } else if (of.part() instanceof RuleText.Outcome outcome) {
                    require(names, outcome.formula(), text);
                    assertTrue(text.rule().resultFields().contains(outcome.field()), outcome::toString);
                } else {
                    RuleText.Table table = (RuleText.Table) of.part();
                    assertEquals(table.names().size(), table.lists().size(), table::toString);
                    names.addAll(table.names());
                    names.addAll(List.of("index", "length"));
                    table.rows().stream().filter(row -> row.name().startsWith("last_")).forEach(row -> names.add(row.name()));
                    table.starts().forEach(start -> {
                        require(names, start.formula(), text);
                        names.add(start.name());
                    });
                    table.rows().forEach(row -> {
                        names.addAll(row.names());
                        require(names, row.formula(), text);
                        names.add(row.name());
                    });
                }
            }
        }
    }

    private static void require(Set<String> names, Formula formula, RuleText text) {
        Set<String> free = new HashSet<>(formula.names());
        free.removeAll(names);
        assertEquals(Set.of(), free, () -> text.rule() + ": " + formula.text());
    }

    @Test
    void malformedOnesAreRefused() {
        for (String entry : List.of("sayz x", "given x", "let x = (", "result nothing = 1", "check 1", "row x = 1")) {
            assertThrows(RuntimeException.class, () -> RuleText.parse(Rule.MEM, entry), entry);
        }
    }
}
