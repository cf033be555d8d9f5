package org.ironbound.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.Problem;
import org.ironbound.report.ResultJson;
import org.ironbound.report.Undecided;

/** What a command has found, ready to be given: nothing is printed and no file is written before. */
interface Answer {
    /**
     * Prints it, and writes its files.
     *
     * @return the exit code, see {@link ExitCode}
     */
    int give(Console console) throws IOException;

    /** Lines of results. */
    static Answer of(int code, List<String> lines) {
        return console -> {
            console.lines(lines);
            return code;
        };
    }

    /** Says that nothing was decided about a problem, which may not be known yet. */
    static Answer undecided(Optional<Problem> problem, boolean isJson, String reason) {
        return console -> {
            console.lines(isJson ? List.of(ResultJson.undecided(problem, reason)) : Undecided.lines(reason));
            return ExitCode.UNDECIDED;
        };
    }

    /** Says that the command was used wrongly: one error, and what is right. */
    static Answer usageError(String problem, String hint) {
        return console -> console.usageError(problem, hint);
    }

    /**
     * Says that an option has a value that is not allowed: to leave it out if it must not be there at all, else to try what was probably
     * meant, if that is known, else what the hint says.
     */
    static Answer fieldError(InvalidFieldException e, String hint) {
        return usageError("--" + e.getMessage(), e.isUnwanted() ? "the same without --" + e.field()
            : e.suggestion().map(meant -> "--" + e.field() + " " + meant).orElse(hint));
    }
}
