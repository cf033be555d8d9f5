package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A pipe that nobody reads is no failure, a full disk is one; what the encoding does not have is spelled. */
class TextOutputTest {
    private static final class Failing extends OutputStream {
        private final String reason;
        private int tried;

        Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            tried++;
            throw new IOException(reason);
        }
    }

    private static TextOutput failed(Failing to) {
        TextOutput out = new TextOutput(to, StandardCharsets.UTF_8);
        assertTrue(out.isOpen());
        for (int i = 0; i < 2; i++) {
            out.line("a");
            out.flush();
        }
        assertFalse(out.isOpen());
        assertEquals(1, to.tried);
        return out;
    }

    @Test
    void whatNobodyReadsIsDropped() {
        assertFalse(failed(new Failing("Broken pipe")).hasFailed());
        assertFalse(failed(new Failing("The pipe is being closed")).hasFailed());
    }

    @Test
    void aFullDiskIsAFailure() {
        assertTrue(failed(new Failing("No space left on device")).hasFailed());
        assertTrue(failed(new Failing(null)).hasFailed());
    }

    @Test
    void whatTheEncodingDoesNotHaveIsSpelled() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TextOutput out = new TextOutput(bytes, StandardCharsets.US_ASCII);
        out.print("\u03bb^2 \u03a6(x) \u00e9 \ud83d\ude00");
        out.flush();
        assertEquals("lambda^2 Phi(x) \\u00e9 \\ud83d\\ude00", bytes.toString(StandardCharsets.US_ASCII));
    }
}
