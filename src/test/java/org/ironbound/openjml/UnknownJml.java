package org.ironbound.openjml;

/** JML of which it is not known how the other dialect says it. */
final class UnknownJml extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnknownJml(String message) {
        super(message);
    }
}
