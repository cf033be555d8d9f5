package org.ironbound.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ironbound.proof.analysis.Fact;
import org.ironbound.proof.analysis.FactsTable;
import org.ironbound.proof.trust.Javadoc;
import org.junit.jupiter.api.Test;

/** specs/theory.md states every ID that code, contracts and certificates cite, once, and nothing that is not cited. */
class TheoryTest {
    private static final Path THEORY = Path.of("specs", "theory.md");
    private static final Pattern HEADING = Pattern.compile("^### (\\S+)$", Pattern.MULTILINE);
    private static final Pattern AXIOM = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*/\\*@ public normal_behavior(?:(?!@\\*/).)*? "
        + "(\\w+)\\([^)]*\\); @\\*/", Pattern.DOTALL);

    @Test
    void everyCitedIdIsStatedAndEveryStatedIdIsCited() {
        Set<String> expected = stated();
        expected.removeAll(onlyInCoq());
        assertEquals(expected, citedIn(Path.of("src", "main", "java"), Path.of("specs", "analysis")));
    }

    /** What is said to be in Coq only names its theorem there. */
    @Test
    void whatOnlyCoqHasNamesItsTheorem() {
        for (String id : onlyInCoq()) {
            assertTrue(read(THEORY).replaceFirst("(?s).*\n### " + id + "\n", "").replaceFirst("(?s)\n##.*", "")
                .contains("`ok_" + id.replace('-', '_') + "`"), id);
        }
    }

    private static List<String> onlyInCoq() {
        return FactsTable.parse(read(Path.of("proofs", "analysis", "facts.txt")).lines().toList()).uncited().stream().map(Fact::id)
            .toList();
    }

    @Test
    void noIdIsStatedTwice() {
        TreeMap<String, Long> headings = HEADING.matcher(read(THEORY)).results()
            .collect(Collectors.groupingBy(m -> m.group(1), TreeMap::new, Collectors.counting()));
        headings.values().removeIf(count -> count == 1);
        assertEquals(new TreeMap<>(), headings);
    }

    @Test
    void everyStatementSaysWhatSupportsIt() {
        for (String section : read(THEORY).split("(?m)^(?=##)")) {
            if (section.startsWith("### ")) {
                assertFalse(!section.contains("*Textbook.*") && !section.contains("Proof.*") && !section.contains("*Theorem")
                    && !section.contains("*Convention.*"),
                    "neither proof nor citation: " + section.lines().findFirst().orElseThrow());
            }
        }
    }

    /** The four files of analytic facts: each axiom names the fact it states. */
    @Test
    void everyAxiomOfAnalysisCitesItsId() {
        Set<String> stated = stated();
        for (String file : new String[] {"Ln", "Exp", "Pi", "Phi"}) {
            Set<String> silent = AXIOM.matcher(read(Path.of("specs", "analysis", file + ".java"))).results()
                .filter(m -> cited(m.group(1)).noneMatch(stated::contains)).map(m -> file + "." + m.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), silent);
        }
    }

    @Test
    void aMissingIdIsNoticed() {
        assertEquals(Set.of("LN-SERIES", "MONO", "GAUSS-IB"),
            cited("/** by [LN-SERIES, MONO] and [GAUSS-IB], see [Vajda] and array[KEYS] */").collect(Collectors.toSet()));
    }

    private static Set<String> stated() {
        return HEADING.matcher(read(THEORY)).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> citedIn(Path... folders) {
        return Arrays.stream(folders).flatMap(TheoryTest::javaFiles).map(TheoryTest::read).flatMap(TheoryTest::cited)
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> cited(String text) {
        return Javadoc.statements(text).stream();
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
