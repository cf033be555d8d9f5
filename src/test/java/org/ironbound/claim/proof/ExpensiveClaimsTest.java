package org.ironbound.claim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ironbound.bench.CpuTime;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.search.Budget;
import org.ironbound.claim.search.Prover;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Prices;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No certificate takes longer to check than its model of costs says, or more than 512 MiB, or ends by an error. Here each may spend a tenth
 * of a second; with -Dironbound.expensive=12 each may spend as much as in a real check, which takes half an hour.
 *
 * <p>Without any one of these the run fails, as was tried: the prices of exponentials, roots and products in MeteredKernel, that of
 * reducing a fraction in MeteredFractions, the depth of operations in Builder.
 */
class ExpensiveClaimsTest {
    private static final String SECONDS = System.getProperty("ironbound.expensive", "0.1");
    private static final long PATIENCE_MINUTES = 120;
    /** A check must end within so many seconds. */
    private static final int LIMIT = 20;

    @Tag("slow")
    @Test
    void allEndInTimeAndInLittleMemory() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-cp",
            System.getProperty("java.class.path"),
            ExpensiveChecks.class.getName(), SECONDS).redirectErrorStream(true).start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES), output);
            assertEquals(0, process.exitValue(), () -> String.join("\n", output.lines().filter(line -> !line.startsWith("    ")).toList()));
            assertTrue(output.lines().count() >= ExpensiveClaims.all().size(), output);
        } finally {
            process.destroyForcibly();
        }
    }

    /** With all that a check may spend. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "8192 | forall x in [0, 1]: sum(k, 1, 1000, exp(exp(9 + x/k))) > 0"})
    void theLimitHolds(int bits, String claim) {
        ClaimCertificate certificate = new ClaimCertificate(claim, List.of(), bits, List.of(List.of("i")), Map.of());
        CpuTime.assertWithin(LIMIT, () -> {
            RejectedException e = assertThrows(RejectedException.class, () -> certificate.check(CheckLimit.BY_TESTED));
            assertTrue(e.getMessage().startsWith("costs too much to check"), e.getMessage());
        });
    }

    /** What is refused in the end is refused at once, if that can be told. */
    @Test
    void hopelessProofsAreRefusedAtOnce() {
        ClaimCertificate certificate = ExpensiveClaims.all().get("halves of sum(k, 1, 100, exp(x/k)) > 0 8192");
        CpuTime.assertWithin(2, () -> assertThrows(RejectedException.class, () -> certificate.check(CheckLimit.BY_TESTED)));
    }

    /** Who allows more work is given more of it, and a longer file; a proof that is refused with some bits is not looked for with more. */
    @Test
    void moreIsAllowedWhereItIsAskedFor() throws Exception {
        Statement claim = Statement.parse("forall x in [0, 1500]: sin(x)*cos(x) <= 51/100", List.of());
        Verdict.Undecided refused = (Verdict.Undecided) new Prover(claim, new Budget(50_000, 60, 0, new CheckLimit(1, false))).run();
        assertTrue(refused.advice().matches("(?s).*costs too much to check, with \\d+ cases and 96 bits .*more than about 1 s; .*"),
            refused.advice());
        ClaimCertificate found = ((Verdict.Proved) new Prover(claim, new Budget(50_000, 60, 0)).run()).certificate();
        found.check();
        RejectedException e = assertThrows(RejectedException.class, () -> found.check(new CheckLimit(1, false)));
        assertTrue(e.getMessage().contains("--checking of prove and check"), e.getMessage());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ClaimCertificateFile.write(found, file);
        byte[] longer = Arrays.copyOf(file.toByteArray(), CheckLimit.USUAL.bytes() + 1);
        Arrays.fill(longer, file.size(), longer.length, (byte) ' ');
        assertTrue(!ClaimCertificateFile.isOne(longer) && ClaimCertificateFile.isOne(longer, new CheckLimit(13, false)));
        assertThrows(RejectedException.class, () -> ClaimCertificateFile.read(longer));
        assertEquals(found, ClaimCertificateFile.read(longer, new CheckLimit(13, false)));
    }

    /** What many operations share is looked at once. */
    @ParameterizedTest
    @ValueSource(strings = {"times sums l:x", "products l:x"})
    void sharedPartsCostLittle(String name) throws Exception {
        ExpensiveClaims.all().get(name).check(new Meter(Prices.SECOND / 10));
    }

    /** A search spends nothing: what it finds and a check refuses is said to be so. */
    @Tag("slow")
    @Test
    void searchesSayWhatNoCheckAccepts() throws Exception {
        String claim = "forall x in [0, 1]: sum(k, 1, 1000, exp(k)) + sum(k, 1, 300, exp(k + 1/2)) + x > 0";
        Verdict.Undecided proved = (Verdict.Undecided) new Prover(Statement.parse(claim, List.of()), new Budget(10, 1000, 8192)).run();
        assertTrue(proved.advice().startsWith("a proof was found, but no check accepts it (costs too much to check"), proved.advice());
        Verdict.Undecided refuted = (Verdict.Undecided) new Prover(Statement.parse(claim.replace('>', '<'), List.of()),
            new Budget(10, 1000, 8192)).run();
        assertTrue(refuted.advice().startsWith("a counterexample was found, x = "), refuted.advice());
        assertEquals(List.of(List.of("o")), refuted.state().proofs());
    }

    /** Reading a text before a search costs little, too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "sum(k, 1, 1000, sum(j, 1, 30, factorial(10000)/factorial(9999))) > 0",
        "sum(k, 1, 1000, binomial(1/7, 900 + k)) > 0",
        "sum(k, 1, 1000, ln(factorial(1000 + k))) > 0",
        "forall x in [0, 1]: sum(k, 1, 1000, x/k) + sum(k, 1, 1000, sum(j, 1, 9, x/(1000*j + k))) > 0"})
    void reading(String claim) {
        CpuTime.assertWithin(6, () -> {
            ClaimException e = assertThrows(ClaimException.class, () -> Statement.parse(claim, List.of()));
            assertTrue(e.getMessage().contains("costs too much"), e.getMessage());
        });
    }
}
