package org.ironbound.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;

/** Says which rules of a certificate apply theorems that are cited, not proved here. */
public final class CitedRules {
    private CitedRules() {
    }

    /** A sentence, in lines of at most 80 columns; none if all is proved. */
    public static List<String> lines(Certificate certificate) {
        return lines(certificate.steps().stream().map(Step::rule).toList());
    }

    /** Says which of these rules apply theorems that are cited, not proved here. */
    public static List<String> lines(List<Rule> rules) {
        List<String> cited = in(rules);
        return cited.isEmpty() ? List.of() : Paragraph.indented("Cited, not proved here (ironbound trust ID says more): "
            + String.join(", ", cited) + ".");
    }

    /** The IDs of those that are cited, in the order of the rules. */
    private static List<String> in(List<Rule> rules) {
        try {
            return TrustReport.packaged().cited(rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
