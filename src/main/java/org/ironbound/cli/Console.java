package org.ironbound.cli;

import java.io.PrintStream;
import org.ironbound.claim.ClaimException;

/** Where results and messages go. */
record Console(PrintStream out, PrintStream err) {
    /** Prints one error with a hint, and returns the exit code for it. */
    int usageError(String problem, String hint) {
        err.println("error: " + problem);
        err.println("try:   " + hint);
        return ExitCode.USAGE;
    }

    /** Prints what is wrong with a text, with the place in it and a hint, and returns the exit code for it. */
    int textError(String text, ClaimException e) {
        err.println("error: " + e.getMessage() + " at column " + (e.position() + 1));
        err.println(e.excerpt(text));
        err.println("try:   " + e.hint());
        return ExitCode.USAGE;
    }

    /** The exit code, after making sure that the results arrived. */
    int finish(int code) {
        err.flush();
        return out.checkError() ? usageError("standard output cannot be written", "another place for the output") : code;
    }
}
