package org.ironbound.report.coq;

import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.report.Wording;

/**
 * A certificate as a Coq file: one theorem for each claim that is about finite alphabets, or follows from cited theorems, proved from the
 * theorems of proofs/analysis and, for the numbers, by coq-interval. The steps of the certificate are not believed, nor is the kernel used:
 * only the claimed values and the witnesses go into the file.
 */
public final class CoqExport {
    private CoqExport() {
    }

    /**
     * The Coq file.
     *
     * @param certificate any certificate, checked or not: if a claim is false, Coq refuses the file
     * @throws NotExportableException if none of its claims can be stated
     */
    public static String of(Certificate certificate) throws NotExportableException {
        Theorems theorems = certificate.problem().accept(new TheoremsOfProblem());
        StringBuilder file = new StringBuilder();
        file.append("(** ").append(String.join(" ", Wording.problem(certificate.problem()))).append(" *)\n").append(theorems.preamble());
        int exported = 0;
        for (int i = 0; i < certificate.claims().size(); i++) {
            Claim claim = certificate.claims().get(i);
            String words = String.join(" ", Wording.claim(certificate, claim));
            String theorem = theorems.theorem(certificate, claim, "claim_" + (i + 1));
            if (theorem == null) {
                file.append("\n(** Not stated here: ").append(words).append(" *)\n");
            } else {
                file.append("\n(** ").append(words).append(" *)\n").append(theorem);
                exported++;
            }
        }
        if (exported == 0) {
            throw new NotExportableException("none of its claims is among those that proofs/analysis speaks about: " + theorems.scope());
        }
        return file.toString();
    }
}
