package org.ironbound.cli;

import java.util.Optional;
import org.ironbound.work.UnfitException;

/**
 * Why a command could not finish.
 *
 * @param what   was not enough
 * @param remedy what to try
 */
record Shortage(String what, String remedy) {
    private static final long MEBIBYTE = 1L << 20;
    private static final long GIBIBYTE = 1L << 30;

    static Shortage ofTime(TimeLimit limit) {
        return new Shortage("not finished in " + limit, "--seconds " + limit.more().number());
    }

    /** If something failed because memory was not enough, that. */
    static Optional<Shortage> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError error) {
                return Optional.of(ofMemory(error));
            }
            if (cause instanceof UnfitException) {
                return Optional.of(new Shortage(cause.getMessage(), "the command again"));
            }
            if (cause instanceof StackOverflowError) {
                return Optional.of(new Shortage("the stack of the virtual machine was not enough for so many levels",
                    "java -Xss64m -jar ironbound.jar .."));
            }
        }
        return Optional.empty();
    }

    private static Shortage ofMemory(OutOfMemoryError error) {
        long most = Runtime.getRuntime().maxMemory();
        long more = Math.max(2, (2 * most + GIBIBYTE - 1) / GIBIBYTE);
        long shown = (most + MEBIBYTE / 2) / MEBIBYTE;
        return new Shortage("memory was not enough: the virtual machine may use " + shown + " MB (" + error.getMessage() + ")",
            "java -Xmx" + more + "g -jar ironbound.jar ..");
    }

    /** @param other what else to try */
    String reason(String other) {
        return what + "; try " + remedy + ", or " + other;
    }
}
