package org.ironbound.search.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Claim.Quantity;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.check.Checker;
import org.ironbound.input.ChannelInput;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.reference.Laws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bounds of CH-BINARY of channels with two outputs, and ratios for many other laws of the input. */
class OutputBoundsTest {
    private static final int OTHER_LAWS = 20_000;

    /** No law of the input has a larger ratio than the upper bound; the lower bound is close below it. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 8})
    void noOtherLawContradictsTheBounds(int inputs) throws Exception {
        Random random = new Random(inputs);
        for (int i = 0; i < 5; i++) {
            FiniteChannel problem = random(random, inputs);
            Certificate certificate = coefficients(problem);
            double upper = value(certificate, Quantity.ETA_LAW).orElseThrow();
            double lower = value(certificate, Quantity.ETA_LAW_LOWER).orElseThrow();
            assertTrue(lower <= upper && upper <= lower * (1 + 1e-4), lower + " .. " + upper);
            assertTrue(value(certificate, Quantity.ETA_CHI2_LOWER).orElseThrow() <= lower);
            assertTrue(upper <= value(certificate, Quantity.ETA_KL).orElseThrow());
            double largest = 0;
            double[] p = problem.law().orElseThrow().stream().mapToDouble(BigFraction::doubleValue).toArray();
            double[][] w = problem.rows().stream().map(row -> row.stream().mapToDouble(BigFraction::doubleValue).toArray())
                .toArray(double[][]::new);
            for (int k = 0; k < OTHER_LAWS; k++) {
                largest = Math.max(largest, ratio(p, Laws.random(random, inputs), w));
            }
            assertTrue(largest <= upper * (1 + 1e-9), largest + " > " + upper);
            assertTrue(largest >= lower * (inputs == 2 ? 0.999 : 0.5), largest + " < " + lower);
        }
    }

    private static double ratio(double[] p, double[] q, double[][] w) {
        double spent = Laws.divergence(q, p);
        return spent < 1e-4 ? 0 : Laws.divergence(Laws.times(q, w), Laws.times(p, w)) / spent;
    }

    private static FiniteChannel random(Random random, int inputs) {
        List<List<BigFraction>> rows = IntStream.range(0, inputs).mapToObj(i -> {
            BigFraction x = new BigFraction(random.nextInt(1001), 1000);
            return List.of(x, BigFraction.ONE.subtract(x));
        }).toList();
        int[] counts = random.ints(inputs, 1, random.nextBoolean() ? 10 : 1000).toArray();
        int sum = Arrays.stream(counts).sum();
        return new FiniteChannel(rows, 1, Optional.of(Arrays.stream(counts).mapToObj(c -> new BigFraction(c, sum)).toList()),
            Optional.empty());
    }

    /** Where the supremum is away from the law of the output, twelve digits. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"bsc:1/10 | 1/4,3/4 | 0.61699499933", "z:0.3 | 1/3,2/3 | 0.57218426000",
        "0.9,0.1;0.5,0.5;0.1,0.9 | 1/100,98/100,1/100 | 0.0799532752",
        "bsc:1e-6 | 1e-6,999999/1000000 | 0.94982643077"})
    void digits(String matrix, String law, double expected) throws Exception {
        Certificate certificate = coefficients(new ChannelInput(matrix, null, law, null, null).problem());
        double upper = value(certificate, Quantity.ETA_LAW).orElseThrow();
        double lower = value(certificate, Quantity.ETA_LAW_LOWER).orElseThrow();
        assertEquals(expected, upper, 1e-10);
        assertTrue(lower < upper && upper - lower < 3e-12 * upper, lower + " .. " + upper);
    }

    /** Where it is next to it, the coefficient is eta_chi2. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"bsc:1/10 | uniform | 0", "0.9,0.1;0.5,0.5;0.1,0.9 | 1/4,1/2,1/4 | 2e-5"})
    void symmetric(String matrix, String law, double accuracy) throws Exception {
        Certificate certificate = coefficients(new ChannelInput(matrix, null, law, null, null).problem());
        double exact = value(certificate, Quantity.ETA_CHI2).orElseThrow();
        double upper = value(certificate, Quantity.ETA_LAW).orElseThrow();
        assertTrue(exact <= upper && upper <= exact * (1 + accuracy), exact + " .. " + upper);
        assertEquals(exact, value(certificate, Quantity.ETA_LAW_LOWER).orElseThrow(), 1e-12);
    }

    /** An output that tells nothing, one that tells all, and one that never occurs. */
    @Test
    void degenerate() throws Exception {
        for (String matrix : List.of("0.5,0.5;0.5,0.5", "1/3,2/3;1/3,2/3", "1,0;0,1", "1,0;1,0", "1,0;0.5,0.5")) {
            coefficients(new ChannelInput(matrix, null, "1/3,2/3", null, null).problem());
            coefficients(new ChannelInput(matrix, null, "0,1", null, null).problem());
        }
        assertTrue(value(coefficients(new ChannelInput("1,0;0.5,0.5", null, "1/3,2/3", null, null).problem()), Quantity.ETA_LAW)
            .orElseThrow() < 0.5);
        assertEquals(1, value(coefficients(new ChannelInput("1,0;0,1", null, "1/3,2/3", null, null).problem()), Quantity.ETA_LAW)
            .orElseThrow(), 1e-11);
        assertEquals(0, value(coefficients(new ChannelInput("0.5,0.5;0.5,0.5", null, "1/3,2/3", null, null).problem()), Quantity.ETA_LAW)
            .orElseThrow());
    }

    /** Fifty inputs, and probabilities of all sizes. */
    @Test
    void large() throws Exception {
        Random random = new Random(1);
        Certificate many = coefficients(random(random, 50));
        assertTrue(value(many, Quantity.ETA_LAW).orElseThrow() - value(many, Quantity.ETA_LAW_LOWER).orElseThrow() < 1e-11);
        BigFraction tiny = new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(30));
        List<BigFraction> law = List.of(tiny, BigFraction.ONE.subtract(tiny.multiply(2)), tiny);
        List<BigFraction> rare = List.of(tiny, BigFraction.ONE.subtract(tiny));
        List<BigFraction> half = List.of(BigFraction.ONE_HALF, BigFraction.ONE_HALF);
        coefficients(new FiniteChannel(List.of(half, rare, List.of(BigFraction.ONE, BigFraction.ZERO)), 1, Optional.of(law),
            Optional.empty()));
    }

    private static Certificate coefficients(FiniteChannel problem) throws UndecidedException, RejectedException {
        Certificate certificate = ChannelSearch.coefficients(problem, 12).certificate();
        Checker.check(certificate);
        return certificate;
    }

    private static Optional<Double> value(Certificate certificate, Quantity quantity) {
        return certificate.claims().stream().filter(c -> c.quantity() == quantity).map(Claim::value).map(BigFraction::doubleValue)
            .findFirst();
    }
}
