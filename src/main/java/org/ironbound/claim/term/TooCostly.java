package org.ironbound.claim.term;

/** That work would cost more than is left for it. It is thrown before the work is done, and no method that works catches it. */
public final class TooCostly extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooCostly() {
        super("costs too much", null, false, false);
    }
}
