package org.ironbound.certificate.file;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ironbound.bench.CpuTime;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.check.Checker;
import org.ironbound.certificate.check.SampleCertificates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts and bytes that are no certificate, or could be read in two ways. Their tests are quick. */
class HostileFilesTest {
    private static final int SECONDS = 10;
    private static final String GOOD = SampleCertificates.text(SampleCertificates.average("10000", "10", null, "0.1"));

    /** Why a text is rejected, which takes little time. */
    static String rejection(String text) {
        List<String> messages = new ArrayList<>();
        CpuTime.assertWithin(SECONDS, () -> messages.add(
            assertThrows(RejectedException.class, () -> Checker.check(SampleCertificates.read(text))).getMessage()));
        return messages.get(0);
    }

    static Stream<Arguments> texts() {
        String nines = "9".repeat(10_001);
        return Stream.of(
            Arguments.of("", "empty"),
            Arguments.of("   ", "empty"),
            Arguments.of("null", "only strings"),
            Arguments.of("[]", "must be an object"),
            Arguments.of("{}", "'format' is missing"),
            Arguments.of("\u0000", "not valid JSON"),
            Arguments.of("\ufeff" + GOOD, "not valid JSON: it begins with a byte order mark"),
            Arguments.of("[".repeat(100_000), "not valid JSON: Document nesting depth (9) exceeds the maximum allowed (8)"),
            Arguments.of("{\"a\":".repeat(100_000), "not valid JSON: Document nesting depth (9) exceeds the maximum allowed (8)"),
            Arguments.of("\"" + "a".repeat(900_000) + "\"", "exceeds the maximum allowed"),
            Arguments.of("{\"" + "a".repeat(900_000) + "\":1}", "not valid JSON"),
            Arguments.of("9".repeat(900_000), "not valid JSON"),
            Arguments.of("[" + "1,".repeat(400_000) + "1]", "must be an object"),
            Arguments.of(" ".repeat(2_100_000), "larger than"),
            Arguments.of(GOOD.replace("\"version\" : 2", "\"version\" : 3"), "version is 3, this checker reads versions 1 to 2"),
            Arguments.of(GOOD.replace("\"version\" : 2", "\"version\" : 0"), "version is 0"),
            Arguments.of(GOOD.replace("\"version\" : 2", "\"version\" : -1"), "version is -1"),
            Arguments.of(GOOD.replace("\"version\" : 2", "\"version\" : 99999999999"), "not valid JSON"),
            Arguments.of(GOOD.replace("\"version\" : 2", "\"version\" : \"1\""), "must be a whole number"),
            Arguments.of(GOOD.replace("\"version\" : 2", "\"version\" : 2.0"), "only strings"),
            Arguments.of(GOOD.replace("\"version\" : 2", "\"version\" : 2, \"version\" : 2"), "uplicate"),
            Arguments.of(GOOD.replace("\"version\" : 2", "\"version\" : 2, \"comment\" : \"\""), "unknown field 'comment'"),
            Arguments.of(GOOD.replace("\"version\" : 2", "\"version\" : 2, \"vers\\u0069on\" : 1"), "uplicate"),
            Arguments.of(GOOD.replace("ironbound-certificate", "ironbound"), "format is"),
            Arguments.of(GOOD.replace("gaussian-clustering", "boolean"), "family is"),
            Arguments.of(GOOD.replace("\"samples\" : \"10\"", "\"samples\" : 10"), "must be a string"),
            Arguments.of(GOOD.replace("\"samples\" : \"10\"", "\"samples\" : \"10\", \"noise\" : \"1\""), "unknown field 'noise'"),
            Arguments.of(GOOD.replace("\"samples\" : \"10\"", "\"samples\" : \"010\""), "is not an integer"),
            Arguments.of(GOOD.replace("\"samples\" : \"10\"", "\"samples\" : \"1e1\""), "is not an integer"),
            Arguments.of(GOOD.replace("\"samples\" : \"10\"", "\"samples\" : \"" + nines + "\""), "more than 10000 digits"),
            Arguments.of(GOOD.replace("\"samples\" : \"10\"", "\"samples\" : \"" + nines.substring(5) + "\""), "samples is"),
            Arguments.of(GOOD.replace("\"error\" : \"1/10\"", "\"error\" : \"2/20\""), "lowest terms"),
            Arguments.of(GOOD.replace("\"error\" : \"1/10\"", "\"error\" : \"1/-10\""), "is not an integer"),
            Arguments.of(GOOD.replace("\"error\" : \"1/10\"", "\"error\" : \"6/10\""), "lowest terms"),
            Arguments.of(GOOD.replace("\"error\" : \"1/10\"", "\"error\" : \"3/5\""), "error is '3/5'"),
            Arguments.of(GOOD.replace("\"error\" : \"1/10\"", "\"error\" : \"-1/10\""), "error is '-1/10'"),
            Arguments.of(GOOD.replace("\"error\" : \"1/10\"", "\"error\" : \"1/10\", \"false-negative\" : \"1/10\""),
            "unknown field 'false-negative'"),
            Arguments.of(GOOD.replace("\"990\"", "\"990/1\""), "lowest terms"),
            Arguments.of(GOOD.replace("\"990\"", "\"-0\""), "is not an integer"),
            Arguments.of(GOOD.replace("\"990\"", "\"\u0669\""), "is not an integer"),
            Arguments.of(GOOD.replace("\"lambda-squared\" : \"1/100\"", "\"lambda-squared\" : \"1/sqrt(dimension)\""),
            "must be stated as 1/100"),
            Arguments.of(GOOD.replace("GAUSS-TV", "GAUSS-XX"), "unknown rule"),
            Arguments.of(GOOD.replace("least-memorization", "memorization"), "unknown quantity"),
            Arguments.of(GOOD.replace("[ 1, 2 ]", "[ 1, \"2\" ]"), "must be step numbers"),
            Arguments.of(GOOD.replace("[ 1, 2 ]", "[ 1, 6 ]"), "is not an earlier step"),
            Arguments.of(GOOD.replace("[ 1, 2 ]", "[ 1, 9 ]"), "is not an earlier step"),
            Arguments.of(GOOD.replace("\"steps\" : [", "\"steps\" : [ " + "{},".repeat(200_000)), "steps, at most"),
            Arguments.of(GOOD.replace("\"claims\" : [", "\"claims\" : [ " + "{},".repeat(200_000)), "claims, at most"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isRejectedSoon(String text, String reason) {
        String message = rejection(text);
        assertTrue(message.contains(reason), message);
        assertTrue(message.length() < 500, message);
    }

    @Test
    void bytesThatAreNoText() {
        byte[] bytes = {(byte) 0xff, (byte) 0xfe, '{', 0, '}', 0};
        assertThrows(RejectedException.class, () -> CertificateReader.read(new ByteArrayInputStream(bytes)));
    }

    @Test
    void aFileWithoutEnd() {
        InputStream endless = new InputStream() {
            @Override
            public int read() throws IOException {
                return ' ';
            }
        };
        CpuTime.assertWithin(SECONDS, () -> assertThrows(RejectedException.class, () -> CertificateReader.read(endless)));
    }
}
