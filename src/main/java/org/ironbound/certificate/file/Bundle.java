package org.ironbound.certificate.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.problem.InvalidFieldException;

/**
 * A file of many certificates: a line that says that it is one, then one certificate in each line. It is read line by line, so that its
 * length needs no memory.
 */
public final class Bundle implements Closeable {
    private static final String FORMAT = "ironbound-bundle";
    private static final int VERSION = 1;
    /** What every bundle begins with. */
    private static final byte[] START = ("{\"format\":\"" + FORMAT + "\"").getBytes(StandardCharsets.UTF_8);

    private final InputStream in;
    private final Kind kind;
    private int lines;

    /**
     * How the certificates of a bundle were made. It is for who goes on with a bundle; what the certificates prove does not depend on it.
     *
     * @param digits the significant digits of their claims
     * @param claims what they claim, in one word
     */
    public record Kind(int digits, String claims) {
    }

    /**
     * A line of a bundle.
     *
     * @param number from 1, which is the line before the certificates
     * @param bytes  without its end; longer than a certificate may be where it is too long, and then cut
     */
    public record Line(int number, byte[] bytes) {
        /**
         * The certificate in it; nothing of it is checked but its form.
         *
         * @throws RejectedException if it is none
         */
        public Certificate certificate() throws RejectedException {
            try {
                return CertificateReader.read(new ByteArrayInputStream(bytes));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Bundle(InputStream in, Kind kind) {
        this.in = in;
        this.kind = kind;
    }

    /** Whether a file that begins like this is a bundle. */
    public static boolean isOne(byte[] start) {
        return start.length >= START.length && new String(start, 0, START.length, StandardCharsets.UTF_8)
            .equals(new String(START, StandardCharsets.UTF_8));
    }

    /**
     * Opens a bundle, before its first certificate.
     *
     * @param in the file, which the bundle closes
     * @throws RejectedException if it is none
     */
    public static Bundle open(InputStream in) throws RejectedException, IOException {
        InputStream buffered = new BufferedInputStream(in);
        Optional<byte[]> first = line(buffered);
        if (first.isEmpty()) {
            throw new RejectedException("the file is empty");
        }
        try {
            return new Bundle(buffered, kind(JsonObject.of("bundle", StrictJson.read(first.get()))));
        } catch (RejectedException e) {
            throw e.at("line 1");
        }
    }

    private static Kind kind(JsonObject root) throws RejectedException {
        String format = root.string("format");
        int version = root.integer("version");
        if (!format.equals(FORMAT) || version != VERSION) {
            throw new RejectedException("format is '" + InvalidFieldException.shorten(format) + "' " + version + ", it must be '" + FORMAT
                + "' " + VERSION);
        }
        Kind kind = new Kind(root.integer("digits"), root.string("claims"));
        root.end();
        return kind;
    }

    /** How its certificates were made. */
    public Kind kind() {
        return kind;
    }

    /** The next line; empty at the end. */
    public Optional<Line> next() throws IOException {
        Optional<byte[]> bytes = line(in);
        return bytes.map(text -> new Line(++lines + 1, text));
    }

    /** The bytes up to the end of the line, or all that a certificate may have and one more; empty at the end of the file. */
    private static Optional<byte[]> line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (line.size() <= Limits.FILE_BYTES) {
                line.write(next);
            }
        }
        return Optional.of(line.toByteArray());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The first line of a bundle, with its end. */
    public static byte[] first(Kind kind) throws IOException {
        return bytes(json -> {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", VERSION);
            json.writeNumberField("digits", kind.digits());
            json.writeStringField("claims", kind.claims());
            json.writeEndObject();
        });
    }

    /** The line of a certificate, with its end. */
    public static byte[] line(Certificate certificate) throws IOException {
        return bytes(json -> CertificateWriter.write(certificate, json));
    }

    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private static byte[] bytes(Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            content.write(json);
            json.writeRaw('\n');
        }
        return out.toByteArray();
    }
}
