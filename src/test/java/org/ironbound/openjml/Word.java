package org.ironbound.openjml;

/**
 * A token of JML.
 *
 * @param text  as it is written
 * @param start where it begins in the source, or -1 if it does not stand there
 * @param end   behind its last character
 */
record Word(String text, int start, int end) {
    Word(String text) {
        this(text, -1, -1);
    }

    boolean isOfSource() {
        return start >= 0;
    }
}
