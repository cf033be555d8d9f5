package org.ironbound.proof.exercise;

/** A file that cannot be proved because it is none, or cannot be read. The message is for the person who gave it. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String message) {
        super(message);
    }
}
