package org.ironbound.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Fractions;
import org.ironbound.claim.ClaimCertificate;
import org.ironbound.claim.Verdict;
import org.ironbound.report.Paragraph;

/** Verdicts on claims, for people and as exit codes. */
final class ClaimVerdicts {
    private ClaimVerdicts() {
    }

    static void print(PrintStream out, Verdict verdict) {
        if (verdict instanceof Verdict.Proved proved) {
            out.println("PROVED  (" + proved.boxes() + (proved.boxes() == 1 ? " box)" : " boxes)"));
        } else if (verdict instanceof Verdict.Refuted refuted) {
            out.println("REFUTED");
            out.println("  at " + refuted.point());
            out.println("  the side claimed to be larger, minus the other: " + refuted.value());
        } else {
            Verdict.Undecided undecided = (Verdict.Undecided) verdict;
            out.println("UNDECIDED, " + undecided.open() + (undecided.open() == 1 ? " box is left" : " boxes are left"));
            undecided.first().forEach(box -> out.println("  " + box));
            Paragraph.indented(undecided.advice()).forEach(out::println);
        }
    }

    /** The fields of a verdict in an object for machines. */
    static void write(JsonGenerator json, Verdict verdict) throws IOException {
        if (verdict instanceof Verdict.Proved proved) {
            json.writeStringField("verdict", "PROVED");
            json.writeNumberField("boxes", proved.boxes());
        } else if (verdict instanceof Verdict.Refuted refuted) {
            json.writeStringField("verdict", "REFUTED");
            json.writeObjectFieldStart("counterexample");
            for (Map.Entry<String, BigFraction> entry : refuted.certificate().point().entrySet()) {
                json.writeStringField(entry.getKey(), Fractions.text(entry.getValue()));
            }
            json.writeEndObject();
            json.writeStringField("difference", refuted.value());
        } else {
            Verdict.Undecided undecided = (Verdict.Undecided) verdict;
            json.writeStringField("verdict", "UNDECIDED");
            json.writeNumberField("open", undecided.open());
            json.writeArrayFieldStart("boxes");
            for (String box : undecided.first()) {
                json.writeString(box);
            }
            json.writeEndArray();
            json.writeStringField("advice", undecided.advice());
        }
    }

    /** What shows the verdict, null if it is undecided. */
    static ClaimCertificate certificate(Verdict verdict) {
        if (verdict instanceof Verdict.Proved proved) {
            return proved.certificate();
        }
        return verdict instanceof Verdict.Refuted refuted ? refuted.certificate() : null;
    }

    static int exitCode(Verdict verdict) {
        return verdict instanceof Verdict.Proved ? ExitCode.OK : verdict instanceof Verdict.Refuted ? ExitCode.REJECTED : ExitCode.UNDECIDED;
    }
}
