package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/** A pipe that nobody reads is no error; a full disk is one. */
class StandardOutputTest {
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

    @Test
    void whatNobodyReadsIsDropped() {
        Failing pipe = new Failing("Broken pipe");
        PrintStream out = new PrintStream(new StandardOutput(pipe), true);
        out.println("a");
        out.println("b");
        assertFalse(out.checkError());
        assertEquals(1, pipe.tried);
    }

    @Test
    void aFullDiskIsAnError() {
        PrintStream out = new PrintStream(new StandardOutput(new Failing("No space left on device")), true);
        out.println("a");
        assertTrue(out.checkError());
    }
}
