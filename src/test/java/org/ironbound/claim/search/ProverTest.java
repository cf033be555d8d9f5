package org.ironbound.claim.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.ClaimsFile;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.CheckLimit;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.ClaimCertificateFile;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.term.ClaimException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verdicts, and that each decided one has a certificate that holds. */
class ProverTest {
    private static final Budget BUDGET = new Budget(50_000, 60, 0);
    /** The kernel does not state all of these. */
    private static final Set<String> BY_TESTED_RULES = Set.of("fano-everywhere");

    static Stream<ClaimsFile.Entry> trueClaims() throws Exception {
        return claims("/org/ironbound/claim/true-claims.txt");
    }

    static Stream<ClaimsFile.Entry> falseClaims() throws Exception {
        return claims("/org/ironbound/claim/false-claims.txt");
    }

    private static Stream<ClaimsFile.Entry> claims(String file) throws IOException, ClaimsFile.LineException {
        return ClaimsFile.parse(new String(ProverTest.class.getResourceAsStream(file).readAllBytes(), StandardCharsets.UTF_8)).stream();
    }

    @Test
    void thereAreManyClaims() throws Exception {
        assertTrue(trueClaims().count() >= 60);
        assertTrue(falseClaims().count() >= 30);
    }

    @ParameterizedTest
    @MethodSource("trueClaims")
    void trueOnesAreProved(ClaimsFile.Entry claim) throws Exception {
        Budget budget = BY_TESTED_RULES.contains(claim.name()) ? BUDGET.byTested() : BUDGET;
        Verdict verdict = new Prover(claim.statement(), budget).run();
        Verdict.Proved proved = assertInstanceOf(Verdict.Proved.class, verdict, () -> claim.name() + " " + verdict);
        reread(proved.certificate()).check(budget.check());
    }

    @ParameterizedTest
    @MethodSource("falseClaims")
    void falseOnesAreRefutedByTheKernel(ClaimsFile.Entry claim) throws Exception {
        Verdict verdict = new Prover(claim.statement(), BUDGET).run();
        Verdict.Refuted refuted = assertInstanceOf(Verdict.Refuted.class, verdict, () -> claim.name() + " " + verdict);
        boolean hasTerms = !claim.statement().text().contains("phi(");
        assertEquals(hasTerms, reread(refuted.certificate()).check().isWhole(), claim::name);
    }

    private static ClaimCertificate reread(ClaimCertificate certificate) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ClaimCertificateFile.write(certificate, out);
        assertTrue(ClaimCertificateFile.isOne(out.toByteArray()));
        ClaimCertificate again = ClaimCertificateFile.read(out.toByteArray());
        assertEquals(certificate, again);
        return again;
    }

    /** TESTED: the kernel does not state all of it, but rules that are only tested prove it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "forall x in [0, 1]: (x - 1/3)^2 >= 0 | PROVED",
        "forall x in [0, 1]: (x - 1/3)^2 > 0 | REFUTED",
        "forall x in [0, 1]: x^2 - 2*x/3 + 1/9 >= 0 | PROVED",
        "forall n in {1..9}: n*(n - 5)*(n - 5) >= 0 | PROVED",
        "forall n in {1..9}: (n - 5/2)^2 >= 1/4 | PROVED",
        "forall x in [1, 9]: (x - 5/2)^2 >= 1/4 | REFUTED",
        "forall x in [-1, 1]: x > 0 implies ln(x) <= x - 1 | PROVED",
        "forall x in [-1, 1]: x >= 1/10 implies ln(x) <= x - 1 | PROVED",
        "forall x in [-1, 1]: x >= 1/10 implies ln(x) <= x - 2 | REFUTED",
        "forall x in (0, 1/2): phi(x) > 0 | PROVED",
        "forall x in [1/10^301, 1/10^300]: phi(x) >= 690 | UNDECIDED",
        "forall x in (0, 1/2): phi(x) >= 1/1000 | REFUTED",
        "forall x in (0, 499/1000]: phi(x) >= 2*(1 - 2*x)^2 | PROVED",
        "forall x in (0, 1/4]: phi(x) <= 2 | REFUTED",
        "forall p in (0, 1), q in (0, 1): d2(p, q) >= 2*(p - q)^2 | TESTED",
        "forall q in (0, 1/3]: d2(1/2, q) >= 1/17 | PROVED", "forall q in (0, 1/3]: d2(1/2, q) >= 1/16 | REFUTED",
        "forall q in [2/3, 1): d2(1/2, q) >= 1/17 | PROVED", "forall q in [2/3, 1): d2(1/2, q) >= 1/16 | REFUTED",
        "forall q in [2/3, 1): d2(1/2, q) <= 2 | REFUTED",
        "forall t in [0, 1]: t^2 <= abs(t) | PROVED",
        "forall t in [-1, 1]: t^2 <= abs(t) | PROVED",
        "forall t in [-1, 1]: t^2 < abs(t) | REFUTED",
        "forall t in [-1, 1001/1000]: t^2 <= abs(t) | REFUTED",
        "forall x in [-1/2, 1/2]: abs(ln(1 + x) - x) <= 2*x^2 | PROVED",
        "forall x in [-1/2, 1/2]: abs(ln(1 + x) - x) <= x^2/2 | REFUTED",
        "forall x in [-1, 1], y in [-1, 1]: abs(x + y) >= x + y | PROVED",
        "forall x in [-1, 1], y in [-1, 1]: abs(x + y) > x + y | REFUTED",
        "forall x in [-1, 1], y in [-1, 1]: abs(x + y) <= abs(x) + abs(y) | PROVED",
        "forall x in [-1, 1], y in [-1, 1]: abs(x + y) < abs(x) + abs(y) | REFUTED",
        "forall x in [-10831/10^6, 10831/10^6]: abs((exp(x) - 1) - (x + 8388676/2^24*x^2 + 11184876/2^26*x^3)) <= (23/27)/2^33 | PROVED",
        "forall x in [-10831/10^6, 10831/10^6]: abs((exp(x) - 1) - (x + 8388676/2^24*x^2 + 11184876/2^26*x^3)) <= (1/2)/2^33 | REFUTED",
        "forall x in [-1, 2]: x*abs(x) <= x^2 | PROVED",
        "forall x in [-1, 2]: max(x, 1 - x) >= 1/2 | PROVED",
        "forall x in [-1, 2]: max(x, 1 - x) > 1/2 | REFUTED",
        "forall x in [-1, 2]: x > 0 implies exp(abs(x)) >= 1 + x | PROVED",
        "forall n in {-5..5}: abs(n) <= n^2 | PROVED",
        "forall x in [-5, 5]: abs(x) <= x^2 | REFUTED",
        "forall n in {-5..5}: abs(2*n - 1) >= 1 | PROVED",
        "sqrt(2)*sqrt(3) = sqrt(6) | PROVED",
        "ln(2 + sqrt(3)) = -ln(2 - sqrt(3)) | UNDECIDED",
        "sqrt(2)*sqrt(3) <= sqrt(6) + 10^(-100) | PROVED",
        "forall x in (-inf, inf): (1 + cos(x))*(1 - cos(x)) = sin(x)^2 | PROVED",
        "forall x in [0, 10]: root(4, 1 + x) <= 1 + x/4 | PROVED", "forall x in [0, 10]: root(4, 1 + x) <= 1 + x/5 | REFUTED",
        "forall x in [0, 8]: root(6, x) = sqrt(cbrt(x)) | PROVED", "forall x in [-8, 8]: root(5, x^5) = x | PROVED",
        "forall x in [-8, 8]: root(6, x^6) = x | REFUTED",
        "forall x in (-inf, inf): x > 0 <-> x^3 > 0 | PROVED", "forall x in (-inf, inf): x > 0 <-> x^2 > 0 | REFUTED",
        "forall x in (-inf, inf): not (x > 0 or x < 0) implies x = 0 | PROVED",
        "forall x in (-inf, inf): not (x > 0 or x < -1) implies x = 0 | REFUTED",
        "forall x in (-inf, inf), y in [0, 1001/1000]: (1 + y*cos(x))*(1 - y*cos(x)) >= sin(x)^2 | REFUTED",
        "exp(pi) - pi < 20 | PROVED",
        "exp(pi*sqrt(163)) = 640320^3 + 744 | REFUTED",
        "forall x in [0, 1], y in [0, 1]: x*y <= (x^2 + y^2)/2 + 1/1000 | PROVED",
        "forall x in [0, 1]: ln(x + 1) - ln(x + 1) >= 0 | PROVED",
        "forall x in [0, 1]: 0 <= x <= 1 and x^2 <= x | PROVED"})
    void verdicts(String text, String verdict) throws ClaimException {
        boolean isByTested = verdict.equals("TESTED");
        Budget budget = new Budget(3000, 20, 0);
        Verdict found = new Prover(Statement.parse(text, List.of()), isByTested ? budget.byTested() : budget).run();
        assertEquals(isByTested ? "PROVED" : verdict, found.getClass().getSimpleName().toUpperCase(Locale.ROOT), found::toString);
    }

    /** A proof that is left open is gone on with from where it was; it proves nothing before that, and no other claim. */
    @Test
    void unfinishedProofsAreGoneOnWith() throws Exception {
        Statement statement = Statement.parse("forall x in [0, 3], y in [0, 3]: exp(x*y) - x*y*(1 + x*y/2) >= wave(x, y)",
            List.of("wave(x, y) = x/9 - x^2*y/99 + y^4/999"));
        ClaimCertificate state = null;
        int runs = 0;
        Verdict verdict = null;
        while (!(verdict instanceof Verdict.Proved) && runs++ < 200) {
            verdict = new Prover(statement, new Budget(40, 60, 96), state).run();
            if (verdict instanceof Verdict.Undecided undecided) {
                state = reread(undecided.state());
                assertTrue(state.isOpen());
                ClaimCertificate unfinished = state;
                assertThrows(RejectedException.class, () -> unfinished.check(CheckLimit.BY_TESTED));
            }
        }
        assertTrue(runs > 1, "it was too easy");
        Verdict.Proved proved = assertInstanceOf(Verdict.Proved.class, verdict);
        reread(proved.certificate()).check();
        ClaimCertificate open = state;
        assertThrows(ClaimException.class, () -> new Prover(Statement.parse("forall x in [0, 1]: x >= 0", List.of()), BUDGET, open).run());
    }

    /** What is 0 by algebra must still have a value, and is not more than 0. */
    @Test
    void identities() throws ClaimException {
        assertInstanceOf(Verdict.Refuted.class, new Prover(Statement.parse("forall x in [1, 9]: (x + 1)^2/x > x + 2 + 1/x", List.of()),
            BUDGET).run());
        assertThrows(ClaimException.class, () -> new Prover(Statement.parse("forall x in [-1, 9]: (x + 1)^2/x = x + 2 + 1/x", List.of()),
            BUDGET).run());
        assertInstanceOf(Verdict.Proved.class, new Prover(Statement.parse("forall x in (0, 9]: (x + 1)^2/x = x + 2 + 1/x", List.of()),
            BUDGET).run());
    }

    /** What has no value cancels out of no claim, and no part of a claim is left out. */
    @ParameterizedTest
    @ValueSource(strings = {"ln(x) - ln(x) >= 0", "0*ln(x) >= 0", "ln(x)^0 >= 1", "binomial(ln(x), 0) >= 1", "first(1, ln(x)) >= 1",
        "classical_error(0, ln(x)) >= 0"})
    void cancelledTermsMustHaveValues(String claim) throws ClaimException {
        Statement statement = Statement.parse("forall x in [-1, 1]: " + claim, List.of("first(y, z) = y"));
        ClaimException refused = assertThrows(ClaimException.class, () -> new Prover(statement, BUDGET).run());
        assertEquals(21 + claim.indexOf("ln"), refused.position());
    }

    /** A slope says nothing where the root has none. */
    @Test
    void kinksAreNoSlopes() throws ClaimException {
        assertInstanceOf(Verdict.Refuted.class, new Prover(Statement.parse("forall x in [0, 1]: sqrt((x - 1/2)^2) >= 1/4", List.of()),
            BUDGET).run());
        assertInstanceOf(Verdict.Refuted.class, new Prover(Statement.parse("forall x in [-1, 1]: abs(x) + x/2 >= 1/10", List.of()), BUDGET)
            .run());
    }
}
