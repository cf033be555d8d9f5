package org.ironbound.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Rule;

/** Says which rules of a certificate apply theorems that are cited, not proved here. */
public final class CitedRules {
    private CitedRules() {
    }

    /** A sentence, in lines of at most 80 columns; none if all is proved. */
    public static List<String> lines(Certificate certificate) {
        return sentence(of(List.of(certificate)));
    }

    /** Says which of these IDs of rules and statements rest on theorems that are cited, not proved here. */
    public static List<String> lines(Collection<String> applied) {
        return sentence(among(applied));
    }

    /** Those of these IDs of rules and statements, in their order, whose statement is cited and not proved in Coq; conventions are none. */
    public static List<String> among(Collection<String> applied) {
        return applied.isEmpty() ? List.of()
            : applied.stream().filter(id -> Packaged.CITED.contains(Rule.statement(id))).distinct().toList();
    }

    /** Says that these are cited; nothing if there are none. */
    public static List<String> sentence(List<String> cited) {
        return cited.isEmpty() ? List.of() : Paragraph.indented("Cited, not proved here (ironbound trust ID says more): "
            + String.join(", ", cited) + ".");
    }

    /** The IDs of what certificates apply that is cited, each once. */
    public static List<String> of(List<Certificate> certificates) {
        return among(certificates.stream().flatMap(certificate -> certificate.steps().stream())
            .flatMap(step -> step.applied().stream()).toList());
    }

    /** The cited statements, read from the jar when they are needed first: a sweep asks at each of its points. */
    private static final class Packaged {
        static final Set<String> CITED = read();

        private static Set<String> read() {
            try {
                return TrustReport.packagedFacts().stream().filter(TrustReport.Fact::isCited).map(TrustReport.Fact::id)
                    .collect(Collectors.toSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Writes the IDs of what is cited, as a field. */
    public static void write(List<String> cited, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("cited");
        for (String id : cited) {
            json.writeString(id);
        }
        json.writeEndArray();
    }
}
