package org.ironbound.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.ironbound.certificate.Rule;
import org.ironbound.proof.Project;
import org.junit.jupiter.api.Test;

class TrustReportTest {
    private final TrustReport report = TrustReport.of(table("analysis/facts.txt"), table("contracts.txt"), table("trusted.txt"));

    TrustReportTest() throws IOException {
    }

    @Test
    void everyRuleHasAStatus() {
        List<String> ids = report.facts().stream().map(TrustReport.Fact::id).toList();
        assertEquals(List.of(), Stream.of(Rule.values()).map(Rule::statement).filter(id -> !ids.contains(id)).toList());
    }

    @Test
    void everyLineFits() {
        assertEquals(List.of(), report.lines().stream().filter(l -> l.length() > 80).toList());
    }

    @Test
    void whatIsMalformedOrMissingIsRefused() {
        String fact = "A | cited | - | - | x";
        assertEquals(1, TrustReport.of(fact, "1 1 c f", "  3  c").trusted().size());
        assertThrows(IllegalArgumentException.class, () -> TrustReport.of("A | believed | - | - | x", "1 1 c f", "  3  c"));
        assertThrows(IllegalArgumentException.class, () -> TrustReport.of("# nothing", "1 1 c f", "  3  c"));
        assertThrows(IllegalArgumentException.class, () -> TrustReport.of(fact, "", "  3  c"));
        assertThrows(IllegalArgumentException.class, () -> TrustReport.of(fact, "1 1 c f", "c"));
    }

    private static String table(String name) throws IOException {
        return Files.readString(Project.PROOFS.resolve(name));
    }
}
