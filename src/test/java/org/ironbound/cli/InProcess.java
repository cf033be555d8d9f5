package org.ironbound.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Runs a command in this virtual machine. */
public final class InProcess {
    private InProcess() {
    }

    /** What came out. */
    public record Result(int code, String out, String err) {
        /** Errors and hints, each in one line. */
        String said() {
            return Wrapped.joined(err);
        }

        /**
         * Nothing raw may have come out, and the exit code is one that is documented; an error says what is wrong and what to try, and what
         * is for machines is JSON.
         */
        public void requireDocumented() {
            Hostile.requireNothingRaw(this);
            String text = out + err;
            if (code == ExitCode.USAGE && out.isEmpty() && !(err.startsWith("error: ") && err.contains("try:   "))
                    || text.contains("\tat ") || text.lines().anyMatch(line -> line.startsWith("error: a defect of ironbound"))) {
                throw new AssertionError(code + ": " + text);
            }
            if (out.startsWith("{\"")) {
                Hostile.requireJson(out);
            }
        }
    }

    /** Runs it as it is. */
    public static Result runAlone(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(args, new TextOutput(out, StandardCharsets.UTF_8), new TextOutput(err, StandardCharsets.UTF_8));
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What it gives to machines is validated. */
    static Result run(String... args) {
        Outputs outputs = Outputs.of(args);
        Result result = runAlone(args);
        outputs.require(result.code, result.out, args);
        return result;
    }
}
