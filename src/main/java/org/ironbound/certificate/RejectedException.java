package org.ironbound.certificate;

/** A certificate, or a step of one, that proves nothing; the message says where and why. */
public final class RejectedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message where and why, in words for people */
    public RejectedException(String message) {
        super(message);
    }

    /** The reason with the place where it was found put in front of it. */
    public RejectedException at(String place) {
        return new RejectedException(place + ": " + getMessage());
    }
}
