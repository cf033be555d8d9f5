package org.ironbound.work;

/** Thrown where another machine failed, or sent back what cannot be the answer. */
public final class UnfitException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message says of which machine's answer or failure it is, in one line */
    public UnfitException(String message) {
        super(message);
    }
}
