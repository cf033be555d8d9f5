package org.ironbound.fuzz;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.search.Evaluation;
import org.ironbound.claim.search.Prover;
import org.ironbound.cli.InProcess;
import org.ironbound.problem.FiniteChannel;
import org.junit.jupiter.api.Test;

/** Each judge finds a defect that is planted into what it judges, by a few random inputs or by one that is given. */
class PlantedDefectsTest {
    private static final int COUNT = 300;

    private static void requireFound(FuzzTarget target) {
        assertThrows(AssertionError.class, () -> RandomInputs.run(target, 1, COUNT));
    }

    private static void requireFound(FuzzTarget target, String text) {
        assertThrows(Throwable.class, () -> target.judge(text));
    }

    @Test
    void aNumberLosesADigit() {
        requireFound(new Numbers((form, text) -> Numbers.read(form, text.replaceFirst("([0-9]{3})[0-9]", "$1"))));
    }

    @Test
    void aSignIsTakenForADigit() {
        requireFound(new Numbers((form, text) -> Numbers.read(form, text.replaceFirst("--", "-"))), "exact --1");
    }

    @Test
    void aGoodNumberIsRefused() {
        requireFound(new Numbers((form, text) -> text.contains("e") ? null : Numbers.read(form, text)), "exact 1e-3");
    }

    @Test
    void columnsAreExchanged() {
        requireFound(new Matrices((form, file) -> {
            FiniteChannel channel = Matrices.read(form, file);
            List<List<BigFraction>> rows = new ArrayList<>();
            channel.rows().forEach(row -> {
                List<BigFraction> reversed = new ArrayList<>(row);
                Collections.reverse(reversed);
                rows.add(reversed);
            });
            return new FiniteChannel(rows, 1, channel.law(), channel.next());
        }));
    }

    @Test
    void aRowIsDividedByItsSumUnasked() {
        requireFound(new Matrices((form, file) -> Matrices.read(form.equals("matrix") ? "normalized" : form, file)), "matrix\n1,2\n1,1\n");
    }

    @Test
    void theLastDigitIsWrong() {
        requireFound(new Expressions((text, digits) -> {
            Evaluation found = Evaluation.of(text, digits);
            Optional<BigDecimal> decimal = found.decimal().map(x -> x.add(x.ulp()));
            return new Evaluation(found.exact(), decimal, found.lower(), found.upper(), found.applied(), found.measured(), found.bits());
        }));
    }

    @Test
    void aBoundIsOnTheWrongSide() {
        requireFound(new Expressions((text, digits) -> {
            Evaluation found = Evaluation.of(text, digits);
            return new Evaluation(Optional.empty(), Optional.empty(), found.upper().map(x -> x.add(new BigFraction(1, 1_000_000))),
                found.upper().map(x -> x.add(1)), found.applied(), found.measured(), found.bits());
        }));
    }

    /** Claims whose text is read as if another piece stood there. */
    private static Claims misread(String piece, String other) {
        return new Claims(claim -> new Prover(Statement.parse(claim.replace(piece, other), List.of()), ClaimSamples.BUDGET).run());
    }

    @Test
    void aRangeIsReadWithoutItsEnd() {
        requireFound(misread("[0, 1]", "(0, 1]"), "forall x in [0, 1]: x > 0");
    }

    @Test
    void lessIsTakenForAtMost() {
        requireFound(misread("> ", ">= "), "forall x in [-1, 1]: x^2 > 0");
    }

    @Test
    void aTrueClaimIsRefuted() {
        requireFound(misread("<=", "<"), "forall x in [0, 1]: x^2 <= x");
    }

    /** It lets every proof pass. */
    @Test
    void proofsAreNotLookedAt() {
        requireFound(new ClaimProofs(file -> { }), "{\"format\":\"ironbound-claim\",\"version\":2,\"claim\":"
            + "\"forall x in [0, 2]: x <= 1\",\"definitions\":[],\"bits\":64,\"proofs\":[[\"i\"]],\"counterexample\":{}}");
        requireFound(new ClaimProofs(file -> { }), "{\"format\":\"ironbound-claim\",\"version\":2,\"claim\":"
            + "\"forall x in [0, 2]: x <= 2\",\"definitions\":[],\"bits\":64,\"proofs\":[],\"counterexample\":{\"x\":\"1\"}}");
        requireFound(new ClaimProofs(file -> { }), "{\"format\":\"ironbound-claim\",\"version\":2,\"claim\":"
            + "\"forall x in [-1, 2]: ln(x) <= 2\",\"definitions\":[],\"bits\":64,\"proofs\":[[\"i\"]],\"counterexample\":{}}");
    }

    /** It accepts every certificate that it can read. */
    @Test
    void certificatesAreNotRecomputed() {
        String text = "{\"format\":\"ironbound-certificate\",\"version\":2,\"problem\":{\"family\":\"gaussian-coefficients\","
            + "\"samples\":\"7\",\"lambda-squared\":\"1/30\"},\"steps\":[{\"step\":1,\"rule\":\"GAUSS\",\"premises\":[],"
            + "\"witness\":{\"lambda-squared\":\"1/30\"},"
            + "\"result\":{\"tau\":\"%s\",\"rho\":\"7/1080\",\"ratio\":\"870/7\"}}],\"claims\":[{\"quantity\":\"tau\","
            + "\"relation\":\"<=\",\"value\":\"%s\",\"unit\":\"count\",\"step\":1}]}";
        CertificateFiles credulous = new CertificateFiles(certificate -> { });
        assertTrue(credulous.judge(String.format(text, "7/36", "1/5")) == FuzzTarget.Outcome.TRUE);
        requireFound(credulous, String.format(text, "1/6", "1/5"));
        requireFound(credulous, String.format(text, "7/36", "1/6"));
    }

    @Test
    void aCommandFails() {
        requireFound(new Commands(args -> {
            throw new IllegalStateException();
        }), "schema");
        requireFound(new Commands(args -> new InProcess.Result(70, "", "error: a defect of ironbound: x\ntry:   y\n")), "schema");
        requireFound(new Commands(args -> new InProcess.Result(0, "\u001b[2J\n", "")), "schema");
        requireFound(new Commands(args -> new InProcess.Result(2, "", "usage\n")), "schema");
        requireFound(new Commands(args -> new InProcess.Result(1, "", "java.lang.Error\n\tat X.y(X.java:1)\n")), "schema");
    }
}
