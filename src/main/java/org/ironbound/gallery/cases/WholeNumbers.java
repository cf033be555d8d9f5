package org.ironbound.gallery.cases;

import java.util.List;
import java.util.Map;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Relation;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.gallery.Case;
import org.ironbound.gallery.Certified;
import org.ironbound.gallery.Computed;
import org.ironbound.gallery.Conclusion;
import org.ironbound.gallery.Finding;
import org.ironbound.gallery.Words;

/** Whole numbers taken for an interval: our own mistake. */
final class WholeNumbers implements Case {
    private static final String F = "n^7/7 - n^6/2 + 2*n^5/5";
    private static final String OLD_PROOF = "l:n s:n:1 s:n:0 i i i i";
    private static final int BITS = 96;

    @Override
    public Words words() {
        return new Words("whole-numbers", "whole numbers are not an interval (our own mistake)",
            "the least value of f at 0, 1 and 2",
            "The function f(n) = n^7/7 - n^6/2 + 2 n^5/5 has the derivative n^4 (n - 1)(n - 2), which is not "
                + "negative at any whole number. So f does not decrease from whole number to whole number? From its first "
                + "version to 27 November 2026 our own prove accepted this: below the case \"monotone\" it split the range "
                + "at whole numbers and left the real numbers between 1 and 2 out, where the derivative is negative. A "
                + "false claim was PROVED and VERIFIED.",
            List.of("forall n in {0..2}: n^7/7 - n^6/2 + 2*n^5/5 >= 0",
                "l:n s:n:1 s:n:0 i i i i                # the proof that was accepted"),
            "Which numbers a range means is part of the statement. The mean value theorem needs the derivative at "
                + "all real numbers between. The kernel was right; unproved code around it joined two true statements to a "
                + "false one. Now a box knows whether it is whole, and the old proof is a test.",
            List.of("CLAIM-PROOF", "MEAN-VALUE"));
    }

    @Override
    public Finding find() throws ClaimException {
        double least = Math.min(slope(0), Math.min(slope(1), slope(2)));
        double concluded = least >= 0 ? at(0) : at(2);
        return new Finding(List.of(Computed.of("least slope at 0, 1, 2", least + 0.0), Computed.of("f(0)", at(0))),
            Conclusion.of(Relation.AT_LEAST, concluded, "f increases, so it is least at 0"),
            Certified.value(F.replace("n", "2")).noting("the old proof: " + old()));
    }

    /** What the verifier of today says to the proof that that of then accepted. */
    private static String old() {
        try {
            new ClaimCertificate("forall n in {0..2}: " + F + " >= 0", List.of(), BITS, List.of(List.of(OLD_PROOF.split(" "))), Map.of())
                .check();
            return "VERIFIED";
        } catch (RejectedException e) {
            return "REJECTED, " + e.getMessage();
        }
    }

    private static double at(double n) {
        return StrictMath.pow(n, 7) / 7 - StrictMath.pow(n, 6) / 2 + 2 * StrictMath.pow(n, 5) / 5;
    }

    private static double slope(double n) {
        return StrictMath.pow(n, 4) * (n - 1) * (n - 2);
    }
}
