package org.ironbound.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.file.CertificateReader;
import org.ironbound.proof.analysis.CoqNames;
import org.ironbound.report.coq.CoqExport;
import org.ironbound.report.coq.NotExportableException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Exported files call theorems of proofs/analysis that are there, with no more arguments than they take; Coq is not needed. */
class ExportNamesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/org/ironbound/certificate");
    private static final String NOT_STATED = "(** Not stated here";
    private static final CoqNames NAMES = new CoqNames(texts());

    private static Map<String, Certificate> samples;

    @BeforeAll
    static void makeSamples() throws Exception {
        samples = new TreeMap<>(ExportSamples.certificates());
        samples.putAll(ExportSamples.rare());
        try (Stream<Path> files = Files.list(FIXTURES)) {
            for (Path file : files.sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    samples.put(file.getFileName().toString(), CertificateReader.read(in));
                }
            }
        }
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

    /** And of every rule something is stated. */
    @Test
    void everyTheoremThatIsCalledIsThere() throws Exception {
        Map<String, List<String>> wrong = new TreeMap<>();
        Set<Rule> missing = EnumSet.allOf(Rule.class);
        for (Map.Entry<String, Certificate> sample : samples.entrySet()) {
            String text = CoqExport.of(sample.getValue());
            List<String> found = NAMES.wrong(text);
            if (!found.isEmpty()) {
                wrong.put(sample.getKey(), found);
            }
            for (Claim claim : sample.getValue().claims()) {
                if (!text.contains(NOT_STATED) || isStated(sample.getValue(), claim)) {
                    removeRules(sample.getValue(), claim.step(), missing);
                }
            }
        }
        assertEquals(Map.of(), wrong);
        assertEquals(Set.of(), missing);
    }

    private static boolean isStated(Certificate certificate, Claim claim) {
        try {
            return !CoqExport.of(new Certificate(certificate.problem(), certificate.steps(), List.of(claim))).isEmpty();
        } catch (NotExportableException nothingIsStated) {
            return false;
        }
    }

    /** The rules behind a step. */
    private static void removeRules(Certificate certificate, int number, Set<Rule> rules) {
        Step step = certificate.steps().get(number - 1);
        rules.remove(step.rule());
        step.premises().forEach(premise -> removeRules(certificate, premise, rules));
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
