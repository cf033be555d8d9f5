package org.ironbound.claim.search;

/**
 * What a proof may cost.
 *
 * @param boxes   boxes to look at
 * @param seconds to search; what is found then still has to be checked
 * @param bits    after the point to compute with; 0 for 96, and more where that is too little
 */
public record Budget(int boxes, double seconds, int bits) {
    /** Enough for most claims. */
    public static final Budget DEFAULT = new Budget(200_000, 60, 0);

    /** This budget, with another time. */
    public Budget within(double time) {
        return new Budget(boxes, time, bits);
    }
}
