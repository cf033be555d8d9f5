package org.ironbound.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.stream.Stream;

/** Where results go. What nobody reads any more, because a program such as head has seen enough, is dropped: that is no error. */
final class StandardOutput extends FilterOutputStream {
    /** What the system says of a pipe that nobody reads. */
    private static final String BROKEN_PIPE = "Broken pipe";

    private boolean isBroken;

    StandardOutput(OutputStream out) {
        super(out);
    }

    /** That of the process, with the encoding that it has by itself. */
    static PrintStream ofProcess() {
        Charset charset = Stream.of("stdout.encoding", "sun.stdout.encoding").map(System::getProperty).filter(name -> name != null)
            .findFirst().map(Charset::forName).orElse(Charset.defaultCharset());
        return new PrintStream(new StandardOutput(new FileOutputStream(FileDescriptor.out)), false, charset);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        if (isBroken) {
            return;
        }
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            if (!BROKEN_PIPE.equals(e.getMessage())) {
                throw e;
            }
            isBroken = true;
        }
    }
}
