package org.ironbound.claim.proof;

import java.util.List;

/** What came of a claim. */
public sealed interface Verdict {
    /**
     * Proved.
     *
     * @param certificate the proof
     * @param boxes       the number of boxes closed
     * @param share       how much of the proof the kernel's statements show
     */
    record Proved(ClaimCertificate certificate, int boxes, KernelShare share) implements Verdict {
    }

    /**
     * False.
     *
     * @param certificate the point
     * @param point       the same in words
     * @param value       the value of the difference there, in words
     * @param share       whether the kernel states that it is false there
     */
    record Refuted(ClaimCertificate certificate, String point, String value, KernelShare share) implements Verdict {
    }

    /**
     * Neither was shown within the budget.
     *
     * @param open   how many boxes are left
     * @param first  some of them in words
     * @param advice what to change
     * @param state  the proof so far, with open cases, to go on from
     */
    record Undecided(int open, List<String> first, String advice, ClaimCertificate state) implements Verdict {
    }
}
