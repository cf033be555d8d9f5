package org.ironbound.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Runs a command in this virtual machine; what it gives to machines is validated. */
final class InProcess {
    private InProcess() {
    }

    /** What came out. */
    record Result(int code, String out, String err) {
    }

    static Result run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Outputs outputs = Outputs.of(args);
        int code = Main.run(args, new TextOutput(out, StandardCharsets.UTF_8), new TextOutput(err, StandardCharsets.UTF_8));
        outputs.require(code, out.toString(StandardCharsets.UTF_8), args);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
