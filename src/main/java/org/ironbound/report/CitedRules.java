package org.ironbound.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Step;

/** Says which rules of a certificate apply theorems that are cited, not proved here. */
public final class CitedRules {
    private CitedRules() {
    }

    /** A sentence, in lines of at most 80 columns; none if all is proved. */
    public static List<String> lines(Certificate certificate) {
        List<String> cited = in(certificate);
        return cited.isEmpty() ? List.of() : Paragraph.indented("Cited, not proved here (ironbound trust ID says more): "
            + String.join(", ", cited) + ".");
    }

    /** Their IDs, in the order of the steps. */
    private static List<String> in(Certificate certificate) {
        try {
            return TrustReport.packaged().cited(certificate.steps().stream().map(Step::rule).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
