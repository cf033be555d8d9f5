package org.ironbound.report.coq;

import java.util.function.Consumer;
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

    /** The same without what is said of how long Coq may take. */
    public static String of(Certificate certificate) {
        return of(certificate, slow -> { });
    }

    /**
     * The Coq file.
     *
     * @param certificate any certificate, checked or not: if a claim is false, Coq refuses the file
     * @param slow        is told of each claim that Coq may take long for, and why, which stands in the file too
     * @throws NotExportableException if none of its claims can be stated
     */
    public static String of(Certificate certificate, Consumer<String> slow) {
        Effort effort = Effort.of(certificate);
        Theorems theorems = certificate.problem().accept(new TheoremsOfProblem(effort));
        StringBuilder file = new StringBuilder();
        file.append("(** ").append(String.join(" ", Wording.problem(certificate.problem()))).append(" *)\n").append(theorems.preamble());
        effort.write(file.toString());
        int exported = 0;
        String refused = "none of its claims is among those that proofs/analysis speaks about: " + theorems.scope();
        for (int i = 0; i < certificate.claims().size(); i++) {
            Claim claim = certificate.claims().get(i);
            String words = String.join(" ", Wording.claim(certificate, claim));
            try {
                String theorem = theorems.theorem(certificate, claim, "claim_" + (i + 1));
                if (theorem == null) {
                    file.append("\n(** Not stated here: ").append(words).append(" *)\n");
                } else {
                    effort.write(theorem);
                    file.append("\n(** ").append(words).append(" *)\n").append(effort.noted(i + 1, slow)).append(theorem);
                    exported++;
                }
            } catch (NotExportableException e) {
                file.append("\n(** Not stated here, for ").append(e.getMessage()).append(": ").append(words).append(" *)\n");
                refused = e.getMessage();
            }
            effort.forget();
        }
        if (exported == 0) {
            throw new NotExportableException(refused);
        }
        return file.toString();
    }
}
