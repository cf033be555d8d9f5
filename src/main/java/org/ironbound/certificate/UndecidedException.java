package org.ironbound.certificate;

/** The precision was spent before anything could be proved. */
public final class UndecidedException extends Exception {
    private static final long serialVersionUID = 1L;

    public UndecidedException(String message) {
        super(message);
    }
}
