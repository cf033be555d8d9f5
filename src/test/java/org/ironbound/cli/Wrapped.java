package org.ironbound.cli;

/** Errors and hints in lines of at most 80 columns. */
final class Wrapped {
    private Wrapped() {
    }

    /** The text with each error and each hint in one line; the mark below a place in an expression keeps its own. */
    static String joined(String text) {
        return text.replaceAll("\\R {7}(?=[^ ^])", " ");
    }
}
