package org.ironbound.claim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.bench.CpuTime;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certificates of a few words, as texts, as files and as counterexamples: each is refused for one reason. Their tests are quick. */
class SmallCertificatesTest {
    private static final int SECONDS = 10;

    /** What is written is read, with everything that it says. */
    @Test
    void whatIsWrittenIsRead() throws Exception {
        ClaimCertificate proof = new ClaimCertificate("forall x in [0, 1]: f(x) >= 0 and x < 2", List.of("f(x) = x^2"), 64,
            List.of(List.of("i"), List.of("s:x:1/3", "i", "i")), Map.of());
        ClaimCertificate point = refutation("forall x in [0, 1]: x < 1/2", Map.of("x", new BigFraction(2, 3)));
        for (ClaimCertificate certificate : List.of(proof, point)) {
            byte[] file = file(certificate);
            assertTrue(ClaimCertificateFile.isOne(file));
            assertEquals(certificate, ClaimCertificateFile.read(file));
            certificate.check();
        }
        assertFalse(ClaimCertificateFile.isOne("{\"format\": \"ironbound\"}".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] file(ClaimCertificate certificate) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ClaimCertificateFile.write(certificate, out);
        return out.toByteArray();
    }

    @Test
    void counterexamplesAreChecked() throws Exception {
        String claim = "forall x in [0, 1], n in {1..3}: x > 1/10 implies x^n < 1/2";
        ClaimCertificate good = refutation(claim, Map.of("x", new BigFraction(3, 4), "n", BigFraction.ONE));
        good.check();
        for (Map<String, BigFraction> point : List.of(
            Map.of("x", new BigFraction(1, 4), "n", BigFraction.ONE), Map.of("x", new BigFraction(5, 4), "n", BigFraction.ONE),
            Map.of("x", BigFraction.ONE, "n", new BigFraction(3, 2)), Map.of("x", BigFraction.ONE), Map.<String, BigFraction>of(),
            Map.of("x", new BigFraction(3, 4), "n", BigFraction.ONE, "m", BigFraction.ONE))) {
            assertThrows(RejectedException.class, () -> refutation(claim, point).check(CheckLimit.BY_TESTED), point::toString);
        }
        String guarded = "forall x in [0, 1]: x > 1/2 implies x > 1/4";
        assertThrows(RejectedException.class, () -> refutation(guarded, Map.of("x", new BigFraction(1, 8))).check(CheckLimit.BY_TESTED));
    }

    /** Between an end that is not rational and the rational number that stands for it there is no point of the claim. */
    @Test
    void endsThatAreNotRational() throws Exception {
        String claim = "forall x in [sqrt(8), 3]: x^2 >= 8";
        BigFraction outside = Statement.parse(claim, List.of()).variables().get(0).lower();
        assertThrows(RejectedException.class, () -> refutation(claim, Map.of("x", outside)).check(CheckLimit.BY_TESTED));
        refutation("forall x in [sqrt(8), 3]: x^2 < 9", Map.of("x", new BigFraction(3))).check();
    }

    private static ClaimCertificate refutation(String claim, Map<String, BigFraction> point) {
        return new ClaimCertificate(claim, List.of(), 96, List.of(), point);
    }

    private static final String GOOD = "{\"format\": \"ironbound-claim\", \"version\": 2, \"claim\": \"1 < 2\", \"definitions\": [], "
        + "\"bits\": 64,"
        + " \"proofs\": [[\"i\"]], \"counterexample\": {}}";

    @Test
    void theExampleIsGood() throws Exception {
        read(GOOD).check();
    }

    private static ClaimCertificate read(String text) throws RejectedException {
        return ClaimCertificateFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "\"version\": 2 | \"version\": 3",
        "\"version\": 2 | \"version\": \"2\"",
        "\"bits\": 64 | \"bits\": 15",
        "\"bits\": 64 | \"bits\": 100000",
        "\"bits\": 64 | \"bits\": 64, \"bits\": 64",
        "\"bits\": 64 | \"bits\": 64, \"more\": 1",
        "\"claim\": \"1 < 2\", | ",
        "1 < 2 | 1 < ",
        "1 < 2 | 2 < 1",
        "1 < 2 | forall x in [0, 1]: exp(x*10^9) > 1",
        "1 < 2 | sum(k, 1, 1000, sum(j, 1, 1000, ln(k + j))) > 0",
        "1 < 2 | 2^(2^(2^(2^(2^2)))) > 1",
        "[\"i\"] | \"i\"",
        "[\"i\"] | [1]",
        "[\"i\"] | []",
        "[\"i\"] | [\"i\", \"i\"]",
        "[\"i\"] | [\"g:0\"]",
        "[\"i\"] | [\"g:-1\"]",
        "[\"i\"] | [\"s:x:1/2\", \"i\", \"i\"]",
        "[\"i\"] | [\"x\"]",
        "[[\"i\"]] | [[\"i\"], [\"i\"]]",
        "[[\"i\"]] | []",
        "{}} | {\"x\": \"1\"}}",
        "{}} | []}",
        "{}} | {}} x"})
    void badFiles(String part, String other) {
        String text = GOOD.replace(part, other == null ? "" : other);
        assertTrue(!text.equals(GOOD), part);
        CpuTime.assertWithin(SECONDS, () -> assertThrows(RejectedException.class, () -> read(text).check(CheckLimit.BY_TESTED), text));
    }

    /** What is an end of a closed range, or of one that is not, is no matter of the proof. */
    @Test
    void openEndsAreThoseOfTheClaim() throws Exception {
        List<String> proof = List.of("c:x", "i");
        new ClaimCertificate("forall x in (0, 1]: 1/x >= 1", List.of(), 64, List.of(List.of("i")), Map.of()).check();
        new ClaimCertificate("forall x in (0, 1]: 1/x >= 1", List.of(), 64, List.of(proof), Map.of()).check();
        for (String claim : List.of("forall x in [0, 1]: 1/x >= 1", "forall x in (-1, 1]: 1/x >= 1", "forall x in [-1, 0): 1/x >= 1",
            "forall x in (0, 1]: 1/x > 1",
            "forall x in (0, inf): 1/x >= 1", "forall x in (-1, 0): 1/x^2 >= 2")) {
            for (List<String> tokens : List.of(proof, List.of("i"), List.of("i", "i"), List.of("u:x", "i", "i"), List.of("l:x", "i", "i"),
                    List.of("c:x", "c:x", "i"))) {
                ClaimCertificate certificate = new ClaimCertificate(claim, List.of(), 64, List.of(tokens), Map.of());
                assertThrows(RejectedException.class, certificate::check, () -> claim + tokens);
            }
        }
        assertThrows(RejectedException.class,
            () -> refutation("forall x in (0, 1]: x > 0", Map.of("x", BigFraction.ZERO)).check(CheckLimit.BY_TESTED));
        assertThrows(RejectedException.class,
            () -> refutation("forall n in {1..}: n < 9", Map.of("n", new BigFraction(19, 2))).check(CheckLimit.BY_TESTED));
        refutation("forall n in {1..}: n < 9", Map.of("n", new BigFraction(9))).check();
    }

    /** Limits at an open end: not where an operation has no value there, also if it cancels or is multiplied by 0. */
    @Test
    void limitsNeedValues() throws Exception {
        for (String claim : List.of("forall x in (0, 1], y in [-1, 0]: x*(1/(y - x)) >= -1/2",
                "forall x in (0, 1], y in [0, 1]: (y - x)/(y + x) >= 0", "forall x in (0, 1], y in [-1, 0]: (1/(y - x))*x + 1/2 >= 0")) {
            for (List<String> tokens : List.of(List.of("l:x", "i", "i"), List.of("l:y", "i", "l:x", "i", "i"),
                List.of("l:x", "i", "l:y", "i", "i"), List.of("u:y", "i", "l:x", "i", "i"),
                List.of("c:x", "l:x", "i", "i"), List.of("u:y", "i", "i"), List.of("l:x", "m", "i"))) {
                ClaimCertificate certificate = new ClaimCertificate(claim, List.of(), 64, List.of(tokens), Map.of());
                assertThrows(RejectedException.class, certificate::check, () -> claim + tokens);
            }
        }
        new ClaimCertificate("forall x in (0, 1/3]: x - x*ln(x) >= 0", List.of(), 64, List.of(List.of("l:x", "i", "i")), Map.of()).check();
    }

    /** Squares are completed where they can be, and equality is allowed. */
    @Test
    void algebraShowsNothingFalse() throws Exception {
        for (String claim : List.of("x*y <= (x^2 + y^2)/2 - 1/10^9", "x*y < (x^2 + y^2)/2", "(x - y)^2 - z^2 >= 0", "x^2 + 2*x*y >= 0",
            "x^2 + 2*x + 99/100 >= 0", "x >= 0",
            "x^2 - x >= -24/100", "(x^2 + y^2)/z >= 0", "x*y >= 0", "x^4 - x^2 >= 0", "-(x - y)^2 >= 0")) {
            for (String token : List.of("a", "i")) {
                ClaimCertificate certificate = new ClaimCertificate("forall x in [-1, 1], y in [-1, 1], z in [-2, -1]: " + claim, List.of(),
                    64, List.of(List.of(token)), Map.of());
                assertThrows(RejectedException.class, certificate::check, claim);
            }
        }
        for (String claim : List.of("x*y <= (x^2 + y^2)/2", "x^2 + 2*x + 1 >= 0", "x^2 - x >= -1/4", "x^2 + y^2 + z^2 >= x*y + y*z + z*x",
                "0*x >= 0", "2*ln(2 + x)*y <= ln(2 + x)^2 + y^2")) {
            new ClaimCertificate("forall x in [-1, 1], y in [-1, 1], z in [-2, -1]: " + claim, List.of(), 64, List.of(List.of("a")),
                Map.of()).check();
        }
    }

    /** Guards must not close what a derivative or a face needs. */
    @Test
    void guardsDoNotReachIntoFaces() {
        String claim = "forall x in [-1, 1]: x > 0 implies x >= 1/2";
        for (List<String> tokens : List.of(List.of("l:x", "i", "g:0"), List.of("l:x", "g:0", "g:0"),
                List.of("s:x:0", "g:0", "l:x", "i", "g:0"))) {
            ClaimCertificate certificate = new ClaimCertificate(claim, List.of(), 64, List.of(tokens), Map.of());
            assertThrows(RejectedException.class, certificate::check, tokens::toString);
        }
    }
}
