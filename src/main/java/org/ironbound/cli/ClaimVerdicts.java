package org.ironbound.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.KernelShare;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.problem.Fractions;
import org.ironbound.report.CitedRules;
import org.ironbound.report.Paragraph;

/** Verdicts on claims, for people and as exit codes. */
final class ClaimVerdicts {
    /** The verdict on a claim that is true. */
    static final String PROVED = "PROVED";
    /** The verdict on a claim that is false. */
    static final String REFUTED = "REFUTED";
    private static final String UNDECIDED = "UNDECIDED";
    private static final String VERDICT = "verdict";

    private ClaimVerdicts() {
    }

    static List<String> lines(Verdict verdict) {
        List<String> lines = new ArrayList<>();
        if (verdict instanceof Verdict.Proved proved) {
            lines.add(PROVED + "  (" + proved.boxes() + (proved.boxes() == 1 ? " box)" : " boxes)"));
            lines.addAll(lines(proved.share()));
            lines.addAll(CitedRules.lines(proved.certificate().applied()));
            return lines;
        }
        if (verdict instanceof Verdict.Refuted refuted) {
            lines.addAll(List.of(REFUTED, "  at " + refuted.point(),
                "  the side claimed to be larger, minus the other: " + refuted.value()));
            lines.addAll(lines(refuted.share()));
            lines.addAll(CitedRules.lines(refuted.certificate().applied()));
            return lines;
        }
        Verdict.Undecided undecided = (Verdict.Undecided) verdict;
        lines.add(undecided.open() == 0 ? UNDECIDED
            : UNDECIDED + ": " + undecided.open() + (undecided.open() == 1 ? " box is left" : " boxes are left"));
        undecided.first().forEach(box -> lines.add("  " + box));
        lines.addAll(Paragraph.indented(undecided.advice()));
        return lines;
    }

    /** What of a proof, or of a counterexample, is proved code's word. */
    static List<String> lines(KernelShare share) {
        return Paragraph.indented(share.isWhole() ? "by the proved kernel as a whole; the reading of the claim is tested"
            : !share.hasTerms() ? "by rules that are only tested: the kernel has no terms for phi and quantities of problems"
            : share.byKernel() == 0 ? "by rules that are only tested"
            : share.byKernel() == share.cases() ? "all cases by the proved kernel, but that they are all of the claim by rules that are "
                + "only tested"
            : share.byKernel() + " of " + share.cases() + " cases by the proved kernel, the rest by rules that are only tested");
    }

    /** The same as a field in an object for machines. */
    static void write(JsonGenerator json, KernelShare share) throws IOException {
        json.writeObjectFieldStart("kernel");
        json.writeNumberField("stated", share.byKernel());
        json.writeNumberField("cases", share.cases());
        json.writeBooleanField("whole", share.isWhole());
        json.writeEndObject();
    }

    /** The fields of a verdict in an object for machines. */
    static void write(JsonGenerator json, Verdict verdict) throws IOException {
        if (verdict instanceof Verdict.Proved proved) {
            json.writeStringField(VERDICT, PROVED);
            json.writeNumberField("boxes", proved.boxes());
            write(json, proved.share());
            writeCited(json, proved.certificate());
        } else if (verdict instanceof Verdict.Refuted refuted) {
            json.writeStringField(VERDICT, REFUTED);
            writePoint(json, refuted.certificate());
            json.writeStringField("difference", refuted.value());
            write(json, refuted.share());
            writeCited(json, refuted.certificate());
        } else {
            Verdict.Undecided undecided = (Verdict.Undecided) verdict;
            writeUnfinished(json, undecided.advice());
            json.writeNumberField("open", undecided.open());
            json.writeArrayFieldStart("open-boxes");
            for (String box : undecided.first()) {
                json.writeString(box);
            }
            json.writeEndArray();
        }
    }

    /** The theorems that bounds of the claim's quantities apply and that are not proved here. */
    static void writeCited(JsonGenerator json, ClaimCertificate certificate) throws IOException {
        CitedRules.write(CitedRules.among(certificate.applied()), json);
    }

    /** The point at which a claim is false. */
    static void writePoint(JsonGenerator json, ClaimCertificate refutation) throws IOException {
        json.writeObjectFieldStart("counterexample");
        for (Map.Entry<String, BigFraction> entry : refutation.point().entrySet()) {
            json.writeStringField(entry.getKey(), Fractions.text(entry.getValue()));
        }
        json.writeEndObject();
    }

    /** Lines that say that a search was left before it had a verdict, and why. */
    static List<String> unfinished(String reason) {
        List<String> lines = new ArrayList<>(List.of(UNDECIDED));
        lines.addAll(Paragraph.indented(reason));
        return lines;
    }

    /** Writes into an object that there is no verdict, and why. */
    static void writeUnfinished(JsonGenerator json, String reason) throws IOException {
        json.writeStringField(VERDICT, UNDECIDED);
        json.writeStringField("reason", reason);
    }

    /** What shows the verdict, null if it is undecided. */
    static ClaimCertificate certificate(Verdict verdict) {
        if (verdict instanceof Verdict.Proved proved) {
            return proved.certificate();
        }
        return verdict instanceof Verdict.Refuted refuted ? refuted.certificate() : null;
    }

    static int exitCode(Verdict verdict) {
        return verdict instanceof Verdict.Proved ? ExitCode.OK : verdict instanceof Verdict.Refuted ? ExitCode.REJECTED
            : ExitCode.UNDECIDED;
    }
}
