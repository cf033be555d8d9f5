package org.ironbound.gallery.cases;

import java.util.List;
import org.ironbound.certificate.Relation;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.gallery.Case;
import org.ironbound.gallery.Certified;
import org.ironbound.gallery.Computed;
import org.ironbound.gallery.Conclusion;
import org.ironbound.gallery.Finding;
import org.ironbound.gallery.Words;

/** What is true of two learners, said of one. */
final class TwoLearners implements Case {
    @Override
    public Words words() {
        return new Words("two-learners", "two learners are taken for one",
            "the least memorization with the error 0.1, in bits",
            "One learner of Gaussian clusters, d = 10,000 and n = 10, memorizes little; another one errs with the "
                + "probability 0.1 only. Until 27 November 2026 our own verifier let a certificate state the memorization "
                + "of the first and the errors of the second as if they were one learner: each step was right, and the "
                + "whole was false.",
            List.of("claims: [{\"memorization <= ..\": step 3}, {\"error <= 1/10\": step 7}]"),
            "That each sentence is proved does not make the text true: what \"some learner\" means must be the same "
                + "learner throughout. What a certificate states is checked as a whole now, and it is one object in the "
                + "kernel.",
            List.of("ONE-STATEMENT"));
    }

    @Override
    public Finding find() throws ClaimException {
        double inaccurate = Certified.value("gaussian_learner(10^4, 10, 0.4)").upper().orElseThrow().doubleValue();
        return new Finding(List.of(Computed.of("bits of a learner with error 0.4", inaccurate)), Conclusion.of(Relation.AT_MOST, inaccurate,
            "some learner errs with probability 0.1 and memorizes no more than this"), Certified.value("gaussian_mem(10^4, 10, 0.1)"));
    }
}
