package org.ironbound.cli;

/** Exit codes. */
final class ExitCode {
    /** Verified, or a bound was found. */
    static final int OK = 0;
    /** A certificate was rejected. */
    static final int REJECTED = 1;
    /** The command was used wrongly, or a file cannot be read or written. */
    static final int USAGE = 2;
    /** The precision was spent. */
    static final int UNDECIDED = 3;
    /** A defect of the program. */
    static final int INTERNAL = 70;

    private ExitCode() {
    }
}
