package org.ironbound.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.Locale;

/**
 * Standard output or standard error: text in its encoding. What cannot be written is dropped, and so is all that follows. That is no error
 * where it is a pipe that nobody reads any more, because a program such as head has seen enough.
 */
final class TextOutput {
    private static final String GREEK_SMALL = "GREEK SMALL LETTER ";
    private static final String GREEK_CAPITAL = "GREEK CAPITAL LETTER ";

    private final OutputStream out;
    private final CharsetEncoder encoder;
    private IOException failure;

    TextOutput(OutputStream out, Charset charset) {
        this.out = new BufferedOutputStream(out);
        this.encoder = charset.newEncoder();
    }

    /** Standard output of the process, with the encoding that it has by itself. */
    static TextOutput standardOutput() {
        return new TextOutput(new FileOutputStream(FileDescriptor.out), charset("stdout.encoding", "sun.stdout.encoding"));
    }

    /** Standard error of the process, with the encoding that it has by itself. */
    static TextOutput standardError() {
        return new TextOutput(new FileOutputStream(FileDescriptor.err), charset("stderr.encoding", "sun.stderr.encoding"));
    }

    /** The one that the virtual machine names for a stream, else that of the system. */
    private static Charset charset(String name, String otherName) {
        for (String property : List.of(name, otherName, "native.encoding")) {
            String charset = System.getProperty(property);
            if (charset != null) {
                return Charset.forName(charset);
            }
        }
        return Charset.defaultCharset();
    }

    /** Writes a line. */
    synchronized void line(String text) {
        print(text + System.lineSeparator());
    }

    /** Writes text. */
    synchronized void print(String text) {
        write((encoder.canEncode(text) ? text : spelled(text)).getBytes(encoder.charset()));
    }

    /** Writes bytes as they are. */
    synchronized void write(byte[] bytes) {
        attempt(() -> out.write(bytes));
    }

    /** What was written so far arrives. */
    synchronized void flush() {
        attempt(out::flush);
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void attempt(Writing writing) {
        if (failure == null) {
            try {
                writing.run();
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** Whether what is written arrives. */
    synchronized boolean isOpen() {
        return failure == null;
    }

    /** Whether something did not arrive, and not because it is a pipe that nobody reads any more. */
    synchronized boolean hasFailed() {
        return failure != null && !String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** The text with Greek letters by name, and an escape for all else that the encoding does not have. */
    private String spelled(String text) {
        StringBuilder spelled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            String name = encoder.canEncode(sign) ? Character.toString(sign) : letter(Character.getName(sign));
            spelled.append(name == null ? String.format("\\u%04x", (int) sign) : name);
        }
        return spelled.toString();
    }

    /** The name of a Greek letter, such as lambda or Phi; null for another sign. Unicode writes lamda. */
    private static String letter(String name) {
        if (name != null && name.matches(GREEK_SMALL + "[A-Z]+")) {
            return name.substring(GREEK_SMALL.length()).toLowerCase(Locale.ROOT).replace("lamda", "lambda");
        }
        if (name != null && name.matches(GREEK_CAPITAL + "[A-Z]+")) {
            String letter = name.substring(GREEK_CAPITAL.length()).replace("LAMDA", "LAMBDA");
            return letter.charAt(0) + letter.substring(1).toLowerCase(Locale.ROOT);
        }
        return null;
    }
}
