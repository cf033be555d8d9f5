package org.ironbound.certificate;

/** No certificate was found: the largest precision was spent before anything could be proved. Nothing follows of the problem. */
public final class UndecidedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message what remained open, in words for people */
    public UndecidedException(String message) {
        super(message);
    }
}
