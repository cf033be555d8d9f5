package org.ironbound.claim.search;

import org.ironbound.claim.proof.CheckLimit;

/**
 * What a proof may cost.
 *
 * @param boxes   boxes to look at
 * @param seconds to search; what is found then still has to be checked
 * @param bits    after the point to compute with; 0 for 96, and more where that is too little
 * @param check   what is found may be so much work to check, and may rest on this
 */
public record Budget(int boxes, double seconds, int bits, CheckLimit check) {
    /** Enough for most claims. */
    public static final Budget DEFAULT = new Budget(200_000, 60, 0);

    /** What is found is to be accepted by every check. */
    public Budget(int boxes, double seconds, int bits) {
        this(boxes, seconds, bits, CheckLimit.USUAL);
    }

    /** This budget, with another time. */
    public Budget within(double time) {
        return new Budget(boxes, time, bits, check);
    }

    /** This budget, where rules that are only tested may close cases. */
    public Budget byTested() {
        return new Budget(boxes, seconds, bits, check.withTested());
    }
}
