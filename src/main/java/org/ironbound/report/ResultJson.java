package org.ironbound.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.file.CertificateWriter;
import org.ironbound.problem.Problem;
import org.ironbound.search.derivation.Findings;

/** Results for machines, each an object on one line. The schema {@code result} says what is in them. */
public final class ResultJson {
    private ResultJson() {
    }

    /**
     * What was found about a problem.
     *
     * @param file the name of the certificate, if it is written
     */
    static String of(Findings findings, Optional<String> file) throws IOException {
        return Json.object(json -> {
            writeFindings(findings, json);
            if (file.isPresent()) {
                json.writeStringField("certificate", file.get());
            }
        });
    }

    /** Writes the fields that say what was found about a problem, all but the name of the certificate. */
    public static void writeFindings(Findings findings, JsonGenerator json) throws IOException {
        writeProven(findings.certificate(), findings.digits(), json);
        json.writeNumberField("digits", findings.digits());
        if (findings.certainDigits().isPresent()) {
            json.writeNumberField("certain-digits", findings.certainDigits().getAsInt());
        }
        json.writeArrayFieldStart("notes");
        for (String note : findings.notes()) {
            json.writeString(note);
        }
        json.writeEndArray();
    }

    /**
     * That nothing was decided about a problem.
     *
     * @param problem empty if it is not known yet
     * @param reason  what was spent
     */
    public static String undecided(Optional<Problem> problem, String reason) throws IOException {
        return Json.object(json -> writeUndecided(problem, reason, json));
    }

    /** Writes the fields that say that nothing was decided about a problem. */
    public static void writeUndecided(Optional<Problem> problem, String reason, JsonGenerator json) throws IOException {
        if (problem.isPresent()) {
            json.writeFieldName("problem");
            CertificateWriter.writeProblem(problem.get(), json);
        }
        json.writeStringField("outcome", "undecided");
        json.writeStringField("reason", reason);
    }

    /**
     * Writes the fields that say what a certificate proves: its problem, every number, the learner, if it has one, and the rules that are
     * cited.
     *
     * @param certificate one that is checked
     * @param digits      significant digits of decimals
     */
    public static void writeProven(Certificate certificate, int digits, JsonGenerator json) throws IOException {
        json.writeFieldName("problem");
        CertificateWriter.writeProblem(certificate.problem(), json);
        boolean isInfeasible = certificate.claims().stream().anyMatch(claim -> claim.quantity() == Claim.Quantity.LEARNERS);
        json.writeStringField("outcome", isInfeasible ? "infeasible" : "certified");
        json.writeArrayFieldStart("quantities");
        for (StatedQuantity quantity : StatedQuantity.of(certificate)) {
            quantity.write(json, digits);
        }
        json.writeEndArray();
        Optional<StatedLearner> learner = StatedLearner.of(certificate);
        if (learner.isPresent()) {
            json.writeFieldName("learner");
            learner.get().write(json);
        }
        CitedRules.write(CitedRules.of(List.of(certificate)), json);
    }
}
