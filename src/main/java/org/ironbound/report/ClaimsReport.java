package org.ironbound.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.file.CertificateWriter;
import org.ironbound.problem.Fractions;
import org.ironbound.search.derivation.Findings;

/** The problem, and all claims of its certificate in words and numbers. */
public final class ClaimsReport implements Report {
    private static final int WIDTH = 80;
    private static final int LABEL = 44;

    private final Findings findings;

    /** @param findings what was found */
    public ClaimsReport(Findings findings) {
        this.findings = findings;
    }

    @Override
    public Certificate certificate() {
        return findings.certificate();
    }

    @Override
    public List<String> lines(String file) {
        List<String> lines = new ArrayList<>(Wording.problem(certificate().problem()));
        lines.add("");
        for (Claim claim : certificate().claims()) {
            lines.addAll(claim(claim));
        }
        lines.add("");
        for (String note : findings.notes()) {
            lines.addAll(Paragraph.indented(note));
        }
        Set<String> rules = new LinkedHashSet<>();
        certificate().steps().forEach(step -> rules.add(step.rule().id()));
        lines.addAll(Paragraph.indented("All bounds are certified." + partlyTested() + restsOnLemma()));
        lines.addAll(Paragraph.indented("rules " + String.join(", ", rules)));
        lines.add("  certificate " + file);
        return lines;
    }

    private String partlyTested() {
        List<String> rules = certificate().steps().stream().map(Step::rule).filter(Rule::isPartlyTested).map(Rule::id).distinct().toList();
        return rules.isEmpty() ? "" : " In " + String.join(" and ", rules) + " a part is exact arithmetic of the checker itself, tested and not proved.";
    }

    private String restsOnLemma() {
        return certificate().steps().stream().anyMatch(step -> step.rule() == Rule.BOOL_CLOSED)
            ? " BOOL-CLOSED rests on the five claims of LEMMA-B: ironbound paper --quick --certificates FOLDER writes their certificates." : "";
    }

    private List<String> claim(Claim claim) {
        String subject = Wording.subject(claim);
        if (Wording.isWithoutNumber(claim)) {
            return List.of("  " + subject);
        }
        String number = number(claim);
        String line = String.format("  %-" + LABEL + "s %s", subject, number);
        return line.length() <= WIDTH && subject.length() <= LABEL ? List.of(line) : List.of("  " + subject, "      " + number);
    }

    private String number(Claim claim) {
        if (Fractions.text(claim.value()).length() <= findings.digits()) {
            return Decimals.exact(claim.value()) + Wording.unit(claim);
        }
        return Wording.number(claim, findings.digits()) + "   " + Wording.rounded(claim.relation());
    }

    @Override
    public String json(String file) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeFieldName("problem");
            CertificateWriter.writeProblem(certificate().problem(), json);
            json.writeArrayFieldStart("claims");
            for (Claim claim : certificate().claims()) {
                json.writeStartObject();
                json.writeStringField("quantity", claim.quantity().label());
                json.writeStringField("relation", claim.relation().symbol());
                json.writeStringField("value", Fractions.text(claim.value()));
                if (claim.relation() != Relation.EQUAL) {
                    json.writeStringField("decimal", Decimals.rounded(claim.value(), findings.digits(), claim.relation().rounding()));
                }
                json.writeStringField("unit", claim.unit().label());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("notes");
            for (String note : findings.notes()) {
                json.writeString(note);
            }
            json.writeEndArray();
            json.writeStringField("certificate", file);
            json.writeEndObject();
        }
        return out.toString();
    }
}
