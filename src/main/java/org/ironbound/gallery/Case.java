package org.ironbound.gallery;

import org.ironbound.claim.term.ClaimException;

/** One thing that goes wrong. */
public interface Case {
    /** What it is about, in words; nothing that is computed stands here. */
    Words words();

    /**
     * Computes it in floating point, certifies the truth, and draws the conclusion that floating point suggests.
     *
     * @throws ClaimException for a defect: the expressions of a case have values
     */
    Finding find() throws ClaimException;
}
