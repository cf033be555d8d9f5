package org.ironbound.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ironbound.proof.analysis.CoqDefinitions;
import org.ironbound.proof.analysis.CoqText;
import org.ironbound.proof.analysis.Fact;
import org.ironbound.proof.analysis.FactsTable;
import org.junit.jupiter.api.Test;

/** proofs/analysis/facts.txt says truly which statements have proofs in Coq, without Coq; {@link CoqTest} checks the proofs. */
class AnalysisFactsTest {
    private static final Path FOLDER = Project.PROOFS.resolve("analysis");
    private static final Pattern HEADING = Pattern.compile("^### (\\S+)$", Pattern.MULTILINE);

    private final FactsTable table = FactsTable.parse(Files.readAllLines(FOLDER.resolve("facts.txt")));
    private final List<String> facts = sentences(FOLDER.resolve("Facts.v"));

    AnalysisFactsTest() throws IOException {
    }

    @Test
    void everyProvedIdHasOneStatementAndOneProofAndNothingElseIsInFacts() {
        List<String> expected = table.proved().stream()
            .flatMap(f -> Stream.of("Definition " + f.statement() + " : Prop", "Theorem " + f.proof() + " : " + f.statement(), "Proof"))
            .sorted().toList();
        List<String> found = facts.stream().filter(s -> !s.matches("(From \\w+ )?Require Import [\\w ]+|Open Scope R_scope"))
            .map(s -> s.startsWith("Definition ") ? s.replaceFirst(" :=.*", "") : s.replaceFirst("^Proof .+", "Proof")).sorted().toList();
        assertEquals(expected, found);
        assertEquals(table.proved().stream().map(Fact::proof).toList(), table.proved().stream().map(Fact::theorem).toList());
    }

    @Test
    void eachProofFollowsItsTheorem() {
        for (int i = 0; i < facts.size(); i++) {
            assertEquals(facts.get(i).startsWith("Theorem "), i + 1 < facts.size() && facts.get(i + 1).startsWith("Proof "), facts.get(i));
        }
    }

    @Test
    void theAssumptionsOfEveryProofArePrinted() throws IOException {
        String listed = "Definition all_facts := (I " + facts.stream().filter(f -> f.startsWith("Theorem "))
            .map(f -> ", " + f.split(" ")[1] + " ").collect(Collectors.joining()) + ")";
        assertEquals(List.of("From MemAnalysis Require Import Facts", listed, "Print Assumptions all_facts"),
            sentences(FOLDER.resolve("Assumptions.v")));
    }

    /** Whoever changes a statement or a definition sees it here, and says so by changing the table. */
    @Test
    void noStatementChangesSilently() throws IOException {
        CoqDefinitions definitions = new CoqDefinitions(allSentences());
        assertEquals(lines(table.proved().stream().map(f -> f.id() + " | " + definitions.hash(f.statement()))),
            lines(table.proved().stream().map(f -> f.id() + " | " + f.hash())));
    }

    @Test
    void everyIdIsInTheTheory() throws IOException {
        List<String> theory = HEADING.matcher(Files.readString(Project.SPECS.resolve("theory.md"))).results().map(m -> m.group(1)).sorted()
            .toList();
        assertEquals(theory, table.all().stream().map(Fact::id).sorted().toList());
    }

    @Test
    void noIdIsListedTwice() {
        List<String> ids = table.all().stream().map(Fact::id).toList();
        assertEquals(List.copyOf(new TreeSet<>(ids)), ids.stream().sorted().toList());
    }

    @Test
    void everySourceFileExists() {
        Pattern file = Pattern.compile("\\w+\\.v\\b");
        List<String> missing = table.all().stream().flatMap(f -> file.matcher(f.source()).results()).map(m -> m.group())
            .filter(f -> !Files.exists(FOLDER.resolve(f))).toList();
        assertEquals(List.of(), missing);
        assertEquals(List.of(), table.proved().stream().filter(f -> !file.matcher(f.source()).find()).map(Fact::id).toList(),
            "proved where?");
    }

    @Test
    void aChangedDefinitionChangesTheHashOfAllThatUseIt() {
        String before = hashOfX("Definition a := 1. Definition b := a + 2.5. Definition F_X := b = 3.");
        assertNotEquals(before, hashOfX("Definition a := 2. Definition b := a + 2.5. Definition F_X := b = 3."));
        assertEquals(before, hashOfX("Definition a  := 1. (* said (* anew *) . *)\nDefinition b := a +\n 2.5. Definition F_X := b = 3. "
            + "Definition c := a."));
        assertNotEquals(hashOfX("Inductive a := one. Definition F_X := a."), hashOfX("Inductive a := one | two. Definition F_X := a."));
    }

    @Test
    void whatIsMalformedIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new CoqDefinitions(List.of("Definition a := 1", "Fixpoint a := 2")));
        assertThrows(IllegalArgumentException.class, () -> CoqText.sentences("(* (* *) A."));
        for (String line : new String[] {"A | proved | ok_A | 12", "A | believed | - | - | -", "A | open | ok_A | - | -",
                "A | cited | - |  | x"}) {
            assertThrows(IllegalArgumentException.class, () -> FactsTable.parse(List.of(line)), line);
        }
    }

    private static String hashOfX(String file) {
        return new CoqDefinitions(CoqText.sentences(file)).hash("F_X");
    }

    private static List<String> allSentences() throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".v")).sorted().toList()) {
                all.addAll(sentences(file));
            }
        }
        return all;
    }

    private static List<String> sentences(Path file) throws IOException {
        return CoqText.sentences(Files.readString(file));
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
