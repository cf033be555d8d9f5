package org.ironbound.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.problem.Shown;
import org.ironbound.report.Paragraph;

/**
 * Where results and messages go, line by line. Text from outside cannot break a line, see {@link Shown}. An answer arrives as a whole or
 * not at all: when the time of a command is over its console is closed, and what it finds afterwards is dropped.
 */
final class Console {
    /** What the further lines of an error and of a hint are indented by. */
    private static final int INDENT = 7;
    /** Columns that a line may take that is to be written over. */
    private static final int WIDTH = 79;

    private final TextOutput out;
    private final TextOutput err;
    private final boolean isTerminal;
    private final List<Line> lines = new ArrayList<>();
    private Optional<Integer> code = Optional.empty();
    private boolean isClosed;
    /** Columns of the line that shows progress. */
    private int progress;

    /** Text for an output, or, where there is none, bytes. */
    private record Line(TextOutput to, String text, byte[] bytes) {
    }

    /** Thrown where something is to be said after another answer was given. */
    static final class ClosedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** @param isTerminal whether somebody looks on who wants to see progress */
    Console(TextOutput out, TextOutput err, boolean isTerminal) {
        this.out = out;
        this.err = err;
        this.isTerminal = isTerminal;
    }

    /** Adds a line of results. */
    void line(String text) {
        lines.add(new Line(out, text, null));
    }

    /** Adds bytes to the results, as they are. */
    void bytes(byte[] bytes) {
        lines.add(new Line(out, null, bytes));
    }

    /** Adds lines of results. */
    void lines(List<String> texts) {
        for (String text : texts) {
            line(text);
        }
    }

    /** Adds a line of anything that is no result. */
    void message(String text) {
        lines.add(new Line(err, text, null));
    }

    /** Adds what follows one of the two words, as it is shown, in lines of 80 columns. */
    private void sentence(String word, String text) {
        Paragraph.wrapped(word, " ".repeat(INDENT), Shown.line(text)).forEach(this::message);
    }

    private void error(String problem) {
        sentence("error:", problem);
    }

    private void hint(String hint) {
        sentence("try:  ", hint);
    }

    /** Adds one error with a hint, and returns the exit code for it. */
    int usageError(String problem, String hint) {
        error(problem);
        hint(hint);
        return ExitCode.USAGE;
    }

    /** Adds what is wrong with a text, with the place in it and a hint, and returns the exit code for it. */
    int textError(String text, ClaimException e) {
        error(e.getMessage() + " at column " + (e.position() + 1));
        for (String line : e.excerpt(text)) {
            message(line);
        }
        hint(e.hint());
        return ExitCode.USAGE;
    }

    /**
     * Gives a part of an answer.
     *
     * @throws ClosedException if another one was given meanwhile
     */
    synchronized int give(Answer part) throws IOException {
        if (isClosed) {
            throw new ClosedException();
        }
        int result = part.give(this);
        flush();
        return result;
    }

    /** Gives an answer that is complete, or the rest of one. */
    synchronized int finish(Answer answer) throws IOException {
        code = Optional.of(give(answer));
        return code.get();
    }

    /** Closes it, unless a complete answer was given: then it returns the exit code. */
    synchronized Optional<Integer> close() {
        isClosed = code.isEmpty();
        eraseProgress();
        return code;
    }

    /** One for another answer. */
    Console another() {
        return new Console(out, err, isTerminal);
    }

    /** Whether somebody looks on who wants to see progress. */
    boolean isTerminal() {
        return isTerminal;
    }

    /** Shows how far the command is, in place of what was shown before. */
    synchronized void showProgress(String text) {
        String shown = Shown.line(text);
        String line = shown.substring(0, Math.min(shown.length(), WIDTH));
        err.print("\r" + line + " ".repeat(Math.max(0, progress - line.length())));
        err.flush();
        progress = line.length();
    }

    private void eraseProgress() {
        if (progress > 0) {
            err.print("\r" + " ".repeat(progress) + "\r");
            progress = 0;
        }
    }

    private void flush() {
        eraseProgress();
        for (Line line : lines) {
            if (line.text == null) {
                line.to.write(line.bytes);
            } else {
                line.to.line(Shown.line(line.text));
            }
        }
        lines.clear();
        out.flush();
        err.flush();
    }

    /** Whether results arrive. */
    boolean isHeard() {
        return out.isOpen();
    }

    /** Whether results did not arrive; it is no failure that nobody wants to read more of them. */
    boolean hasFailed() {
        return out.hasFailed();
    }
}
