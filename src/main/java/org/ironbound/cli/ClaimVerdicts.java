package org.ironbound.cli;

import java.io.PrintStream;
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
