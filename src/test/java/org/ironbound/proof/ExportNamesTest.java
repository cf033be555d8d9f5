package org.ironbound.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Step;
import org.ironbound.proof.analysis.CoqNames;
import org.ironbound.report.coq.CoqExport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Exported files call theorems of proofs/analysis that are there, with no more arguments than they take; Coq is not needed. */
class ExportNamesTest {
    private static final int LEAST_RULES = 25;
    private static final CoqNames NAMES = new CoqNames(texts());

    private static Map<String, Certificate> samples;

    @BeforeAll
    static void makeSamples() throws Exception {
        samples = ExportSamples.certificates();
    }

    private static Map<String, String> texts() {
        try (Stream<Path> files = Files.list(Project.PROOFS.resolve("analysis"))) {
            return files.filter(file -> file.toString().endsWith(".v"))
                .collect(Collectors.toMap(file -> file.getFileName().toString().replace(".v", ""), ExportNamesTest::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyTheoremThatIsCalledIsThere() throws Exception {
        Map<String, List<String>> wrong = new TreeMap<>();
        TreeSet<String> rules = new TreeSet<>();
        for (Map.Entry<String, Certificate> sample : samples.entrySet()) {
            List<String> found = NAMES.wrong(CoqExport.of(sample.getValue()));
            if (!found.isEmpty()) {
                wrong.put(sample.getKey(), found);
            }
            sample.getValue().steps().stream().map(Step::rule).forEach(rule -> rules.add(rule.id()));
        }
        assertEquals(Map.of(), wrong);
        assertTrue(rules.size() >= LEAST_RULES, rules.toString());
    }

    /** A file without one of its imports, or with a name or arguments that no theorem has. */
    @Test
    void whatIsNotThereIsSeen() throws Exception {
        String text = CoqExport.of(samples.get("boolean_never_false_alarm"));
        assertEquals(List.of(), NAMES.wrong(text));
        assertFalse(NAMES.wrong(text.replace(" NoLearner.", ".")).isEmpty());
        assertFalse(NAMES.wrong(text.replace("no_learner_without_false_alarms", "no_learner_without_alarms")).isEmpty());
        assertFalse(NAMES.wrong(text.replace("(proj1 (proj2 laws))", "(proj1 (proj2 laws))" + " 1".repeat(20))).isEmpty());
    }
}
