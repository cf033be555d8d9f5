package org.ironbound.search.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.bench.CpuTime;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.check.JointNumbers;
import org.ironbound.certificate.check.Checker;
import org.ironbound.input.ChannelInput;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Laws;
import org.ironbound.reference.Numbers;
import org.junit.jupiter.api.Test;

/** eta_chi2 as found and certified, against closed forms, brute force and the other coefficients [SDPI-RANGE]. */
@Domain(Numbers.class)
class MaximalCorrelationSearchTest {
    private static final int DIGITS = 12;

    /** (1-2e)^2, 1-e, and for two letters the square of the correlation. */
    @Test
    void closedForms() throws Exception {
        assertExactly(new BigFraction(16, 25), input("bsc:0.1", "uniform", null));
        assertExactly(new BigFraction(3, 4), input("bec:1/4", "1/10,9/10", null));
        assertExactly(new BigFraction(12, 25), input("bsc:0.1", "uniform", "bec:1/4"));
        assertExactly(new BigFraction(14, 23), input("z:0.3", "2/3,1/3", null));
        assertExactly(new BigFraction(1, 4), input("qary:3:1/3", "uniform", null));
        assertExactly(BigFraction.ZERO, input("bsc:1/2", "1/3,2/3", null));
        assertExactly(BigFraction.ONE, input("bsc:0", "1/3,2/3", null));
        assertExactly(BigFraction.ONE, input("qec:5:0", "uniform", null));
        assertExactly(BigFraction.ZERO, input("bsc:0.1", "1,0", null));
    }

    private static FiniteChannel input(String matrix, String law, String next) {
        return new ChannelInput(matrix, null, law, next, null).problem();
    }

    private static void assertExactly(BigFraction expected, FiniteChannel problem) throws Exception {
        Certificate certificate = ChannelSearch.coefficients(problem, DIGITS).certificate();
        Checker.check(certificate);
        assertEquals(expected, value(certificate, Claim.Quantity.ETA_CHI2));
        assertEquals(expected, value(certificate, Claim.Quantity.ETA_CHI2_LOWER));
    }

    private static BigFraction value(Certificate certificate, Claim.Quantity quantity) {
        return certificate.claims().stream().filter(claim -> claim.quantity() == quantity).findFirst().orElseThrow().value();
    }

    /**
     * Certified bounds are in order: {@code eta_chi2 <= eta_KL <= eta_TV}; no functions correlate more, no pair of laws contracts less, no
     * answer leaks more.
     */
    @Property(tries = 60)
    void inRangeAndNotViolated(@ForAll Draw draw) throws UndecidedException, RejectedException {
        FiniteChannel problem = random(draw, 2 + draw.upTo(3), 2 + draw.upTo(3));
        Certificate certificate = ChannelSearch.coefficients(problem, DIGITS).certificate();
        Checker.check(certificate);
        double upper = value(certificate, Claim.Quantity.ETA_CHI2).doubleValue();
        double lower = value(certificate, Claim.Quantity.ETA_CHI2_LOWER).doubleValue();
        double tv = value(certificate, Claim.Quantity.ETA_TV).doubleValue();
        double kl = value(certificate, Claim.Quantity.ETA_KL).doubleValue();
        assertTrue(lower <= upper && upper - lower <= 1e-9, lower + " " + upper);
        assertTrue(lower <= kl && value(certificate, Claim.Quantity.ETA_KL_LOWER).doubleValue() <= tv + 1e-12);
        double[] p = problem.law().orElseThrow().stream().mapToDouble(BigFraction::doubleValue).toArray();
        double[][] w = problem.rows().stream().map(row -> row.stream().mapToDouble(BigFraction::doubleValue).toArray())
            .toArray(double[][]::new);
        for (int trial = 0; trial < 100; trial++) {
            double squared = correlation(draw.random(), p, w);
            assertTrue(squared <= upper + 1e-9, squared + " above " + upper + " of " + problem);
            double[] q = Laws.random(draw.random(), p.length);
            double divergence = Laws.divergence(q, p);
            if (divergence > 1e-4 && divergence < 1e6) {
                double output = Laws.divergence(Laws.times(q, w), Laws.times(p, w));
                assertTrue(output <= Math.min(kl, tv) * divergence + 1e-9);
            }
            double[][] answers = {Laws.random(draw.random(), 3), Laws.random(draw.random(), 3), Laws.random(draw.random(), 3),
                Laws.random(draw.random(), 3), Laws.random(draw.random(), 3)};
            assertTrue(Laws.leak(p, w, answers) <= Math.min(kl, tv) * Laws.leak(p, Laws.identity(p.length), answers) + 1e-9);
        }
    }

    private static FiniteChannel random(Draw draw, int inputs, int outputs) {
        List<BigFraction> law = row(draw, inputs, true);
        List<List<BigFraction>> rows = new java.util.ArrayList<>();
        for (int i = 0; i < inputs; i++) {
            rows.add(row(draw, outputs, false));
        }
        return new FiniteChannel(rows, 1, Optional.of(law), Optional.empty());
    }

    private static List<BigFraction> row(Draw draw, int size, boolean positive) {
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = (positive ? 1 : 0) + (draw.oneIn(5) ? 0 : draw.upTo(1000));
        }
        numbers[draw.upTo(size - 1)] += 1;
        int sum = Arrays.stream(numbers).sum();
        return Arrays.stream(numbers).mapToObj(n -> new BigFraction(n, sum)).toList();
    }

    /** The squared correlation of a random function of the input with its best partner. */
    private static double correlation(Random random, double[] p, double[][] w) {
        double[] f = random.doubles(p.length, -1, 1).toArray();
        double mean = 0;
        for (int i = 0; i < p.length; i++) {
            mean += p[i] * f[i];
        }
        double variance = 0;
        for (int i = 0; i < p.length; i++) {
            f[i] -= mean;
            variance += p[i] * f[i] * f[i];
        }
        double[] q = Laws.times(p, w);
        double explained = 0;
        for (int y = 0; y < q.length; y++) {
            double sum = 0;
            for (int i = 0; i < p.length; i++) {
                sum += p[i] * w[i][y] * f[i];
            }
            explained += q[y] == 0 ? 0 : sum * sum / q[y];
        }
        return explained / variance;
    }

    /** The inequality that the kernel shows, at random functions: no slip of a sign or a factor. */
    @Property(tries = 60)
    void theFormIsTheCorrelations(@ForAll Draw draw) throws UndecidedException {
        FiniteChannel problem = random(draw, 2 + draw.upTo(2), 2 + draw.upTo(2));
        BigInteger[][] joint = problem.joint().rows();
        JointNumbers numbers = new JointNumbers(joint);
        MaximalCorrelationSearch search = new MaximalCorrelationSearch(joint);
        BigFraction lower = search.functions().coefficient();
        Squares below = search.squares(lower, DIGITS);
        assertTrue(below.coefficient().compareTo(lower) > 0);
        assertEquals(Optional.empty(), Squares.rounded(numbers, lower.multiply(new BigFraction(999, 1000)), numbers.bits(DIGITS))
            .filter(s -> lower.doubleValue() > 0));
    }

    @Test
    void fiftyByFifty() throws Exception {
        Random random = new Random(1);
        List<List<BigFraction>> rows = new java.util.ArrayList<>();
        for (int i = 0; i < 50; i++) {
            rows.add(row(new Draw(random), 50, true));
        }
        MaximalCorrelationSearch search = new MaximalCorrelationSearch(
            new FiniteChannel(rows, 1, Optional.of(row(new Draw(random), 50, true)), Optional.empty()).joint().rows());
        CpuTime.assertWithin(10, () -> {
            BigFraction lower = search.functions().coefficient();
            BigFraction upper = search.squares(lower, DIGITS).coefficient();
            assertTrue(upper.subtract(lower).compareTo(lower.divide(new BigFraction(BigInteger.TEN.pow(DIGITS)))) <= 0);
        });
    }
}
