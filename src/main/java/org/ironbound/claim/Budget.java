package org.ironbound.claim;

/**
 * What a proof may cost.
 *
 * @param boxes   boxes to look at
 * @param seconds of time
 * @param bits    after the point to compute with; 0 for 96, and more where that is too little
 */
public record Budget(int boxes, int seconds, int bits) {
    /** Enough for most claims. */
    public static final Budget DEFAULT = new Budget(200_000, 60, 0);
    /** Enough for the claims behind the source paper, on a slow machine too. */
    public static final Budget PAPER = new Budget(200_000, 1800, 0);
}
