package org.ironbound.certificate.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.check.Checker;
import org.ironbound.input.GaussianInput;
import org.ironbound.search.Bounds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {
    private static final Bundle.Kind KIND = new Bundle.Kind(6, "bounds");

    private static Bundle open(String text) throws RejectedException, IOException {
        return Bundle.open(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String first() throws IOException {
        return new String(Bundle.first(KIND), StandardCharsets.UTF_8);
    }

    private static List<Bundle.Line> lines(Bundle bundle) throws IOException {
        List<Bundle.Line> lines = new ArrayList<>();
        for (Optional<Bundle.Line> line = bundle.next(); line.isPresent(); line = bundle.next()) {
            lines.add(line.get());
        }
        return lines;
    }

    @Test
    void whatIsWrittenIsRead() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(Bundle.first(KIND));
        List<Certificate> certificates = new ArrayList<>();
        for (int n = 1; n <= 20; n += 9) {
            certificates.add(Bounds.of(new GaussianInput("10000", Integer.toString(n), null, "0.1", null, null).problem(), 6)
                .certificate());
            out.write(Bundle.line(certificates.get(certificates.size() - 1)));
        }
        assertTrue(Bundle.isOne(out.toByteArray()));
        try (Bundle bundle = Bundle.open(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals(KIND, bundle.kind());
            List<Bundle.Line> lines = lines(bundle);
            assertEquals(List.of(2, 3, 4), lines.stream().map(Bundle.Line::number).toList());
            for (int i = 0; i < lines.size(); i++) {
                assertEquals(certificates.get(i), lines.get(i).certificate());
                Checker.check(lines.get(i).certificate());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[1]", "null", "{\n\"format\":\"ironbound-bundle\"", "{\"format\":\"ironbound-bundle\"}",
        "{\"format\":\"ironbound-bundle\",\"version\":2,\"digits\":6,\"claims\":\"bounds\"}",
        "{\"format\":\"ironbound-bundles\",\"version\":1,\"digits\":6,\"claims\":\"bounds\"}",
        "{\"format\":\"ironbound-bundle\",\"version\":1,\"digits\":6,\"claims\":\"bounds\",\"more\":1}",
        "{\"format\":\"ironbound-bundle\",\"version\":1,\"digits\":\"6\",\"claims\":\"bounds\"}",
        "{\"format\":\"ironbound-bundle\",\"format\":\"ironbound-bundle\",\"version\":1,\"digits\":6,\"claims\":\"bounds\"}"})
    void whatDoesNotBeginLikeABundleIsRejected(String text) {
        assertThrows(RejectedException.class, () -> open(text + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"format\":\"ironbound-certificate\"", "{ \"format\":\"ironbound-bundle\"", "", "[", "\u0000"})
    void otherFilesAreNone(String start) {
        assertFalse(Bundle.isOne(start.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{}", "null", "{\"format\":\"ironbound-bundle\",\"version\":1,\"digits\":6,\"claims\":\"bounds\"}",
        "{\"format\":\"ironbound-certificate\"", "\r"})
    void whatIsNoCertificateIsRejectedAlone(String line) throws Exception {
        List<Bundle.Line> lines = lines(open(first() + line + "\n" + line));
        assertEquals(line.isEmpty() ? 1 : 2, lines.size());
        for (Bundle.Line each : lines) {
            assertThrows(RejectedException.class, each::certificate);
        }
    }

    /** A quarter of a gigabyte in one line takes no more memory than the longest certificate; the line behind it is read. */
    @Tag("slow")
    @Test
    void aLongLineIsCut() throws Exception {
        byte[] start = Bundle.first(KIND);
        long length = start.length + (1L << 28);
        InputStream endless = new InputStream() {
            private long at;

            @Override
            public int read() {
                long place = at++;
                return place < start.length ? start[(int) place] : place < length ? '[' : place == length ? '\n' : place == length + 1
                    ? '{' : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int most) {
                int count = (int) Math.min(most, length - at);
                if (at < start.length || count <= 0) {
                    int one = read();
                    bytes[from] = (byte) one;
                    return one < 0 ? -1 : 1;
                }
                Arrays.fill(bytes, from, from + count, (byte) '[');
                at += count;
                return count;
            }
        };
        List<Bundle.Line> lines = lines(Bundle.open(endless));
        assertEquals(List.of(Limits.FILE_BYTES + 1, 1), lines.stream().map(line -> line.bytes().length).toList());
        String message = assertThrows(RejectedException.class, lines.get(0)::certificate).getMessage();
        assertEquals("the file is larger than " + Limits.FILE_BYTES + " bytes", message);
    }
}
