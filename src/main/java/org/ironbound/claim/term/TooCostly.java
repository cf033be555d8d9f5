package org.ironbound.claim.term;

/** Thrown before work that would cost more than is left for it. No method that does such work catches it. */
public final class TooCostly extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TooCostly() {
        super("costs too much", null, false, false);
    }

    /** What is said of it where an expression is read. */
    public ClaimException at(int position) {
        return new ClaimException(position, "up to here the expression costs too much to work out",
            "shorter numbers, shorter sums, or parts of it");
    }
}
