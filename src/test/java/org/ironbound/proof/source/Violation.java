package org.ironbound.proof.source;

/** Where a source breaks a rule, and how. */
public record Violation(String file, int line, String what) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + what;
    }
}
