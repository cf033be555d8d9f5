package org.ironbound.certificate;

/** A certificate, or a step of one, that proves nothing; the message says where and why. */
public final class RejectedException extends Exception {
    private static final long serialVersionUID = 1L;
    /** Messages quote what a file has, and that can be as long as the file. */
    private static final int LONGEST = 1200;

    /** @param message where and why, in words for people; the middle of a very long one is left out */
    public RejectedException(String message) {
        super(message.length() <= LONGEST ? message
            : message.substring(0, LONGEST / 2) + " ... " + message.substring(message.length() - LONGEST / 2));
    }

    /** The reason with the place where it was found put in front of it. */
    public RejectedException at(String place) {
        return new RejectedException(place + ": " + getMessage());
    }
}
