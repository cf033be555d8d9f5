package org.ironbound.claim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.bench.CpuTime;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.search.Budget;
import org.ironbound.claim.search.Estimate;
import org.ironbound.claim.search.Prover;
import org.ironbound.claim.term.ClaimException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Certificates that were tampered with are rejected unless what they say is still true, and hostile ones in bounded time. Short ones are
 * in {@link SmallCertificatesTest}.
 */
class ClaimCertificateTest {
    private static final int MUTANTS = 150;
    private static final int POINTS = 400;
    private static final int SECONDS = 10;
    private static final List<String> TRUE = List.of(
        "forall x in [0, 1]: ln(1 + x) <= x",
        "forall x in [1/2, 2]: ln(x) <= x - 1",
        "forall x in [0, 1]: cosh(x) >= 1 + x^2/2 + x^4/24",
        "forall x in [0, 2], y in [0, 1]: x >= 3/2 implies x^3 >= x + y/2",
        "forall p in [1/2, 1], q in [1/10, 2/5]: d2(p, q) >= 2*(p - q)^2",
        "forall u in [1/10, 9], d in [-1, 1]: exp(u*d/9) <= 1 + u and u*d <= 9",
        "forall x in (0, inf): ln(x) <= x - 1",
        "forall n in {1..}: n*ln(1 + 1/n) < 1",
        "forall x in (0, 1/2]: x*ln(x) >= -1/2",
        "forall x in (0, 1/2]: -x*ln(x) - (1 - x)*ln(1 - x) <= x*(1 - ln(x))",
        "forall x in (-inf, inf), y in (0, 1): exp(x) >= 1 + x and h(y) > 0",
        "forall x in [1/10, 2]: exp(x)*ln(x + 1) >= (1 - 10^(-3))*(exp(x + 1)*ln(x + 1)/exp(1))",
        "forall x in [1/10, 4/10]: phi(x) >= (1 - 10^(-3))*2*(1 - 2*x)^2");

    private static ClaimCertificate proof(String claim) throws ClaimException {
        Verdict verdict = new Prover(Statement.parse(claim, List.of()), Budget.DEFAULT).run();
        return ((Verdict.Proved) verdict).certificate();
    }

    /** Halves of halves, as deep as that is. */
    private static ClaimCertificate halved(int depth) {
        List<String> tokens = new ArrayList<>();
        halve(0, 1, depth, tokens);
        return new ClaimCertificate("forall x in [0, 1]: x >= 0", List.of(), 96, List.of(tokens), Map.of());
    }

    private static void halve(int index, int parts, int depth, List<String> tokens) {
        if (depth == 0) {
            tokens.add("i");
            return;
        }
        BigFraction middle = new BigFraction(2 * index + 1, 2 * parts);
        tokens.add("s:x:" + middle.getNumerator() + "/" + middle.getDenominator());
        halve(2 * index, 2 * parts, depth - 1, tokens);
        halve(2 * index + 1, 2 * parts, depth - 1, tokens);
    }

    private static byte[] file(ClaimCertificate certificate) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ClaimCertificateFile.write(certificate, out);
        return out.toByteArray();
    }

    /** A proof of 10^5 boxes is read and checked; there is a limit. */
    @Test
    void longProofs() throws IOException, RejectedException {
        byte[] file = file(halved(17));
        assertTrue(file.length > 2_000_000, () -> file.length + " bytes");
        ClaimCertificateFile.read(file).check();
        byte[] tooLong = file(halved(18));
        assertTrue(ClaimCertificateFile.isOne(file) && !ClaimCertificateFile.isOne(tooLong));
        assertEquals("the file is larger than 4194304 bytes",
            assertThrows(RejectedException.class, () -> ClaimCertificateFile.read(tooLong)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void tamperedProofsProveNothingFalse(int number) throws Exception {
        ClaimCertificate certificate = proof(TRUE.get(number));
        certificate.check();
        Random random = new Random(number);
        int rejected = 0;
        for (int i = 0; i < MUTANTS; i++) {
            ClaimCertificate mutant = random.nextInt(3) == 0 ? otherClaim(certificate, random) : otherProof(certificate, random);
            try {
                mutant.check();
                assertHoldsAtPoints(mutant.claim(), random);
            } catch (RejectedException e) {
                rejected++;
            }
        }
        assertTrue(rejected > MUTANTS / 3, rejected + " of " + MUTANTS);
    }

    /** One digit, relation or variable of the claim is another. */
    private static ClaimCertificate otherClaim(ClaimCertificate certificate, Random random) {
        StringBuilder claim = new StringBuilder(certificate.claim());
        int at = random.nextInt(claim.length());
        char c = claim.charAt(at);
        claim.setCharAt(at, Character.isDigit(c) ? (char) ('0' + random.nextInt(10)) : c == '<' ? '>' : c == '>' ? '<' : c == '+' ? '-'
            : c == '-' ? '+' : c == '*' ? '/' : c);
        return new ClaimCertificate(claim.toString(), certificate.definitions(), certificate.bits(), certificate.proofs(),
            certificate.point());
    }

    /** A case is left out, doubled, exchanged or replaced. */
    private static ClaimCertificate otherProof(ClaimCertificate certificate, Random random) {
        List<List<String>> proofs = new ArrayList<>(certificate.proofs());
        int which = random.nextInt(proofs.size());
        List<String> tokens = new ArrayList<>(proofs.get(which));
        int at = random.nextInt(tokens.size());
        String token = tokens.get(at);
        switch (random.nextInt(5)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, token);
            case 2 -> Collections.swap(tokens, at, random.nextInt(tokens.size()));
            case 3 -> tokens.set(at, token.startsWith("l") ? token.replace('l', 'u') : token.startsWith("u") ? token.replace('u', 'l')
                : token.equals("i") ? random.nextBoolean() ? "g:0" : "c:x" : "i");
            default -> tokens.set(at, token.matches(".*\\d") ? token.replaceAll("\\d$", Integer.toString(random.nextInt(10)))
                : random.nextBoolean() ? "m" : "t:" + random.nextInt(10));
        }
        proofs.set(which, tokens);
        return new ClaimCertificate(certificate.claim(), certificate.definitions(), certificate.bits(), proofs, certificate.point());
    }

    /** By doubles, at random points of the box: no proof is believed here. */
    private static void assertHoldsAtPoints(String claim, Random random) throws ClaimException {
        Statement statement = Statement.parse(claim, List.of());
        for (int i = 0; i < POINTS; i++) {
            double[] point = statement.variables().stream().mapToDouble(variable -> {
                double far = Math.min(1000, 1 / random.nextDouble()) - 1;
                double low = variable.lower() == null ? -far : variable.lower().doubleValue();
                double x = low + (variable.upper() == null ? far - Math.min(0, low)
                    : random.nextDouble() * (variable.upper().doubleValue() - low));
                return variable.whole() ? Math.rint(x) : x;
            }).toArray();
            if (statement.guards().stream().allMatch(guard -> new Estimate(guard.difference()).at(point) >= 1e-12)) {
                for (Inequality goal : statement.goals()) {
                    double value = new Estimate(goal.difference()).at(point);
                    assertTrue(value >= -1e-9, () -> claim + " at " + Arrays.toString(point) + ": " + value);
                }
            }
        }
    }

    /** Texts that would nest too deep, or grow too large, for what reads them. */
    @Test
    void hostileClaims() {
        String chain = "1" + "+1".repeat(9_000) + " > 0";
        String minuses = "-".repeat(19_000) + "1 < 0";
        String brackets = "(".repeat(9_000) + "1" + ")".repeat(9_000) + " > 0";
        String powers = "forall x in [1, 2]: x" + "^2".repeat(4_000) + " > 0";
        String towers = "2" + "^(9".repeat(150) + ")".repeat(150) + " > 0";
        String product = "forall x in [1, 2]: " + "(x+1)*(".repeat(150) + "x" + ")".repeat(150) + " > 0";
        for (String claim : List.of(chain, minuses, brackets, powers, towers)) {
            CpuTime.assertWithin(SECONDS, () -> assertThrows(RejectedException.class,
                () -> new ClaimCertificate(claim, List.of(), 64, List.of(List.of("i")), Map.of()).check(CheckLimit.BY_TESTED),
                () -> claim.substring(0, 40)));
        }
        ClaimCertificate slopes = new ClaimCertificate(product, List.of(), 64,
            List.of(List.of("l:x", "l:x", "l:x", "l:x", "i", "i", "i", "i", "i")), Map.of());
        CpuTime.assertWithin(SECONDS, () -> {
            try {
                slopes.check(CheckLimit.BY_TESTED);
            } catch (RejectedException e) {
                assertTrue(e.getMessage().startsWith("proof 1"), e.getMessage());
            }
        });
    }

    /** Polynomials that would grow too large are not multiplied out. */
    @Test
    void hostilePolynomials() {
        String sum = "(a + b + c + d + e + f + g + 1/(a + 2))^50";
        String ranges = "forall a in [0, 1], b in [0, 1], c in [0, 1], d in [0, 1], e in [0, 1], f in [0, 1], g in [0, 1]: ";
        for (String claim : List.of(sum + " >= 2", "(a + 3^90000*b)^60 - c >= 0", "sum(k, 1, 900, (a + b/k)^2/(c + k)) <= 0")) {
            ClaimCertificate certificate = new ClaimCertificate(ranges + claim, List.of(), 64, List.of(List.of("a")), Map.of());
            CpuTime.assertWithin(SECONDS, () -> assertThrows(RejectedException.class,
                () -> certificate.check(CheckLimit.BY_TESTED), claim));
        }
    }

    /** Long numbers are few: each costs as much as thousands of short ones. */
    @Tag("slow")
    @Test
    void longNumbers() {
        String ranges = "forall x in [1, 2]: ";
        for (String claim : List.of("sum(k, 1, 900, (3^9999)^12/(2^9999 + k)^19) > 0",
            "sum(k, 1, 900, ln((2^9999)^20/(2^9999 + k)^19)) > 0",
            "x" + "*(3^9999)^12/(2^9999)^19".repeat(90) + " > 0")) {
            ClaimCertificate certificate = new ClaimCertificate(ranges + claim, List.of(), 64, List.of(List.of("i")), Map.of());
            CpuTime.assertWithin(SECONDS, () -> assertThrows(RejectedException.class,
                () -> certificate.check(CheckLimit.BY_TESTED), claim));
        }
        for (String number : List.of("ln((2^9999)^20)", "sqrt(3*(2^9999)^20)", "exp(ln((6^9999)^7)/2)")) {
            String numbers = "x" + (" + " + number).repeat(9) + " > 0";
            CpuTime.assertWithin(SECONDS, () -> assertThrows(RejectedException.class,
                () -> new ClaimCertificate(ranges + numbers, List.of(), 64, List.of(List.of("o")), Map.of()).check(CheckLimit.BY_TESTED)));
        }
    }

    /** Splits that do not divide, or that go on for ever. */
    @Test
    void endlessProofs() {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            tokens.add("s:x:1/" + (i + 2));
        }
        ClaimCertificate deep = new ClaimCertificate("forall x in [0, 1]: x >= 0", List.of(), 64, List.of(tokens), Map.of());
        assertThrows(RejectedException.class, () -> deep.check(CheckLimit.BY_TESTED));
        ClaimCertificate same = new ClaimCertificate("forall x in [0, 1]: x >= 0", List.of(), 64, List.of(List.of("s:x:1", "i", "i")),
            Map.of());
        assertThrows(RejectedException.class, () -> same.check(CheckLimit.BY_TESTED));
        ClaimCertificate outside = new ClaimCertificate("forall x in [0, 1]: x >= 0", List.of(), 64, List.of(List.of("s:x:2", "i", "i")),
            Map.of());
        assertThrows(RejectedException.class, () -> outside.check(CheckLimit.BY_TESTED));
        ClaimCertificate fraction = new ClaimCertificate("forall n in {0..3}: n >= 0", List.of(), 64, List.of(List.of("s:n:1/2", "i", "i")),
            Map.of());
        assertThrows(RejectedException.class, () -> fraction.check(CheckLimit.BY_TESTED));
    }

    @Tag("slow")
    @Test
    void costIsBounded() throws IOException {
        String sum = "sum(k, 1, 900, exp(x/k)) >= 0";
        List<String> tokens = Collections.nCopies(40_000, "m");
        ClaimCertificate heavy = new ClaimCertificate("forall x in [0, 1]: " + sum, List.of(), 8192, List.of(tokens), Map.of());
        RejectedException e = assertThrows(RejectedException.class, () -> heavy.check(CheckLimit.BY_TESTED));
        assertTrue(e.getMessage().contains("costs too much"), e.getMessage());
        List<String> parts = new ArrayList<>();
        for (int i = 2; i < 100; i++) {
            parts.addAll(List.of("s:x:" + (i - 1) + "/" + i, "t:8"));
        }
        ClaimCertificate expanded = new ClaimCertificate("forall x in [0, 1]: " + sum, List.of(), 1024, List.of(parts), Map.of());
        CpuTime.assertWithin(SECONDS, () -> {
            RejectedException cost = assertThrows(RejectedException.class, () -> expanded.check(CheckLimit.BY_TESTED));
            assertTrue(cost.getMessage().contains("costs too much"), cost.getMessage());
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ClaimCertificateFile.write(heavy, out);
        assertEquals(-1, BigInteger.valueOf(out.size()).compareTo(BigInteger.valueOf(1 << 20)));
    }
}
