package org.ironbound.search.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.bench.SquareChannel;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim.Quantity;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.check.Checker;
import org.ironbound.certificate.file.CertificateReader;
import org.ironbound.certificate.file.CertificateWriter;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.ProblemLimits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Channels of up to as many rows as there may be, through a file and the checker. */
class LargeChannelsTest {
    private static final int SIZE = ProblemLimits.CHANNEL_SIZE;
    private static final int DIGITS = 12;

    /** Of a channel of all kinds of rows roots leave few pairs. */
    @Test
    void fewPairsNeedTangents() throws Exception {
        Certificate certificate = checked(SquareChannel.ofDecimals(SIZE));
        assertTrue(step(certificate, Rule.CH_KL).witness().list(WitnessField.PAIRS).size() < 500);
        assertBothMeet(certificate, Quantity.ETA_KL, Quantity.ETA_KL_LOWER, 1e-10);
    }

    @Test
    void allPairsOfSomeRowsNeedTangents() throws Exception {
        assertAllPairsNeedTangents(40);
    }

    @Tag("slow")
    @Test
    void allPairsOfMostRowsNeedTangents() throws Exception {
        assertAllPairsNeedTangents(SIZE);
    }

    /** All pairs of rows are equally good, so all need a tangent; one for each shows the coefficient exactly. */
    private static void assertAllPairsNeedTangents(int size) throws Exception {
        BigFraction wrong = new BigFraction(1, 1000);
        List<List<BigFraction>> rows = IntStream.range(0, size).mapToObj(i -> {
            List<BigFraction> row = new ArrayList<>(Collections.nCopies(size, wrong));
            row.set(i, BigFraction.ONE.subtract(wrong.multiply(size - 1)));
            return row;
        }).map(List::copyOf).toList();
        Certificate certificate = checked(new FiniteChannel(rows, 1, Optional.empty(), Optional.empty()));
        Witness witness = step(certificate, Rule.CH_KL).witness();
        assertEquals(size * (size - 1) / 2, witness.list(WitnessField.PAIRS).size());
        assertEquals(witness.list(WitnessField.LOWER_PLACES), witness.list(WitnessField.UPPER_PLACES));
        assertBothMeet(certificate, Quantity.ETA_KL, Quantity.ETA_KL_LOWER, 0);
    }

    /** With more than 64 rows the squares are too many for a file: the checker completes them. */
    @Test
    void squaresThatTheCheckerCompletes() throws Exception {
        Certificate certificate = checked(SquareChannel.withLaw(70));
        Step squares = step(certificate, Rule.CH_CHI2);
        assertEquals(Map.of(), squares.witness().lists());
        assertBothMeet(certificate, Quantity.ETA_CHI2, Quantity.ETA_CHI2_LOWER, 1e-10);
        BigFraction less = squares.witness().get(WitnessField.COEFFICIENT).multiply(new BigFraction(999, 1000));
        Step step = new Step(1, Rule.CH_CHI2, List.of(), squares.witness().with(WitnessField.COEFFICIENT, less),
            Map.of(ResultField.ETA_CHI2, less));
        Claim claim = new Claim(Quantity.ETA_CHI2, Relation.AT_MOST, less, Claim.Unit.COUNT, 1);
        String message = assertThrows(RejectedException.class,
            () -> Checker.check(new Certificate(certificate.problem(), List.of(step), List.of(claim)))).getMessage();
        assertTrue(message.contains("the squares do not prove"), message);
    }

    @Tag("slow")
    @Test
    void theLargestWithALaw() throws Exception {
        assertBothMeet(checked(SquareChannel.ofDecimalsWithLaw(SIZE)), Quantity.ETA_CHI2, Quantity.ETA_CHI2_LOWER, 1e-10);
    }

    /** Memory is bounded: the more entries, the shorter their common denominator. */
    @Test
    void longEntriesOfLargeChannelsAreRefused() {
        List<List<BigFraction>> rows = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            List<BigFraction> row = new ArrayList<>(Collections.nCopies(SIZE, BigFraction.ZERO));
            BigFraction entry = new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(12).add(
                BigInteger.valueOf(2L * i + 1)));
            row.set(0, entry);
            row.set(1, BigFraction.ONE.subtract(entry));
            rows.add(row);
        }
        String message = assertThrows(InvalidFieldException.class,
            () -> new FiniteChannel(rows, 1, Optional.empty(), Optional.empty())).getMessage();
        assertTrue(message.contains("common denominator of at most 1024 digits"), message);
        List<List<BigFraction>> few = rows.subList(0, 100).stream().map(row -> row.subList(0, 100)).toList();
        assertEquals(100, new FiniteChannel(few, 1, Optional.empty(), Optional.empty()).inputs());
    }

    @Test
    void moreRowsAreRefused() {
        List<List<BigFraction>> rows = Collections.nCopies(SIZE + 1, List.of(BigFraction.ONE));
        assertThrows(InvalidFieldException.class, () -> new FiniteChannel(rows, 1, Optional.empty(), Optional.empty()));
    }

    /** The certificate that is found, written, read and checked. */
    private static Certificate checked(FiniteChannel channel) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        CertificateWriter.write(ChannelSearch.coefficients(channel, DIGITS).certificate(), file);
        assertTrue(file.size() <= Limits.FILE_BYTES, () -> file.size() + " bytes");
        Certificate certificate = CertificateReader.read(new ByteArrayInputStream(file.toByteArray()));
        Checker.check(certificate);
        return certificate;
    }

    private static Step step(Certificate certificate, Rule rule) {
        return certificate.steps().stream().filter(step -> step.rule() == rule).findFirst().orElseThrow();
    }

    private static void assertBothMeet(Certificate certificate, Quantity upper, Quantity lower, double gap) {
        double above = value(certificate, upper);
        double below = value(certificate, lower);
        assertTrue(below <= above && above - below <= gap, below + " and " + above);
    }

    private static double value(Certificate certificate, Quantity quantity) {
        return certificate.claims().stream().filter(claim -> claim.quantity() == quantity).findFirst().orElseThrow().value()
            .doubleValue();
    }
}
