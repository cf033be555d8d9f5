package org.ironbound.kernel.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.estimate.GaussianEstimate;
import org.ironbound.input.ExactNumber;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(Numbers.class)
class NoisyMeanMissesTest {
    private static final BigInteger FINE = BigInteger.ONE.shiftLeft(200);
    private static final BigInteger ROUNDING = BigInteger.ONE.shiftLeft(20);

    /** At both ends of the interval of L. */
    @Property(tries = 40)
    void oneLevel(@ForAll Draw draw) {
        BigInteger d = draw.positive(11);
        BigInteger n = draw.positive(8);
        Fraction l = draw.proper(20);
        Fraction m = new Fraction(draw.between(l.n(), l.d().subtract(BigInteger.ONE)), l.d());
        Fraction v = draw.ratio(6);
        Fraction c = Enclosures.between(draw, -2, 6);
        Fraction x = Enclosures.between(draw, 0, 10);
        BigInteger unit = draw.unit(200);
        NoisyMeanMisses always = misses(d, NoisyMean.of(n, Enclosures.fraction(l), Enclosures.fraction(m), Enclosures.fraction(v), unit),
            Enclosures.fraction(c));
        assertEquals(unit, always.upperBound());
        NoisyMeanMisses misses = always.with(Enclosures.fraction(x));
        assertTrue(misses.upperBound().compareTo(unit) <= 0);
        if (misses != always) {
            assertTrue(Reference.miss(d, n, l, v, c, List.of(x)).atMost(misses.upperBound(), unit));
            assertTrue(Reference.miss(d, n, m, v, c, List.of(x)).atMost(misses.upperBound(), unit));
        }
    }

    /** Whatever the order and number of deviations, it is above what doubles say of the mean, and falls with each level. */
    @Property(tries = 60)
    void manyLevels(@ForAll Draw draw) {
        int d = 1 + draw.upTo(300);
        double l = (1 + draw.upTo(98)) / 100.0;
        double v = (1 + draw.upTo(100)) / 100.0;
        double c = draw.upTo(30) / 10.0;
        NoisyMeanMisses misses = misses(d, 2, l, v, c);
        for (int i = draw.upTo(12); i > 0; i--) {
            NoisyMeanMisses next = misses.with(new BigFraction(draw.upTo(200), 10));
            assertTrue(next.upperBound().compareTo(misses.upperBound().add(ROUNDING)) <= 0);
            assertTrue(next.level.compareTo(misses.level) <= 0);
            misses = next;
        }
        double kappa = l / Math.sqrt(l + (1 - l) / 2 + v);
        assertTrue(Enclosures.toDouble(misses.upperBound(), FINE) >= simulated(d, kappa, c) - 1e-9);
    }

    /** With lengths that are as rare as they are it is above the mean, for an odd dimension too, and near for an even one. */
    @Property(tries = 60)
    void manyLengths(@ForAll Draw draw) {
        int d = 2 + draw.upTo(100);
        double l = (1 + draw.upTo(98)) / 100.0;
        double v = (1 + draw.upTo(100)) / 100.0;
        double c = draw.upTo(30) / 10.0;
        NoisyMeanMisses misses = misses(d, 2, l, v, c);
        double longest = Math.sqrt(d) + 4;
        for (int i = 1; i <= 200; i++) {
            misses = misses.with(tail(new BigFraction((int) (1000 * longest * i / 200), 1000), d / 2));
        }
        double kappa = l / Math.sqrt(l + (1 - l) / 2 + v);
        double known = simulated(d, kappa, c);
        double bound = Enclosures.toDouble(misses.upperBound(), FINE);
        assertTrue(bound >= known - 1e-9, () -> bound + " " + known);
        assertTrue(d % 2 == 1 || c > Math.sqrt(d) / 2 || bound <= known * 1.5 + 1e-2, () -> bound + " " + known);
        assertTrue(bound <= 1);
    }

    private static ShortVector tail(BigFraction length, int pairs) {
        ChiTail tail = ChiTail.none(length, FINE, FINE.shiftLeft(64 + (int) (length.doubleValue() * length.doubleValue())));
        for (int i = 0; i < pairs; i++) {
            tail = tail.next();
        }
        return tail.shortVector();
    }

    /** A tail of more coordinates than there are, or of another scale, says nothing. */
    @Test
    void otherTails() {
        NoisyMeanMisses misses = misses(11, 2, 0.5, 0.1, 0.5);
        assertSame(misses, misses.with(tail(BigFraction.TWO, 6)));
        assertTrue(misses.with(tail(BigFraction.TWO, 5)).upperBound().compareTo(FINE) < 0);
        ChiTail coarse = ChiTail.none(BigFraction.TWO, BigInteger.TEN, FINE);
        assertSame(misses, misses.with(coarse.next().shortVector()));
    }

    /** E Phi((c - kappa W)/sqrt(1 - kappa^2)) by a sum over W. */
    private static double simulated(int d, double kappa, double c) {
        NormalDistribution phi = new NormalDistribution();
        var chi = new ChiSquaredDistribution(d);
        double high = Math.sqrt(d) + 12;
        double width = high / 20_000;
        return IntStream.range(0, 20_000).mapToDouble(i -> (i + 0.5) * width)
            .map(w -> 2 * w * chi.density(w * w) * width * phi.cumulativeProbability((c - kappa * w) / Math.sqrt(1 - kappa * kappa))).sum();
    }

    /** Values of the formula, twenty levels with x = 12 (i/20)^2, computed apart from this project. */
    @ParameterizedTest
    @CsvSource({"10000, 10, 1/100, 1/20, 13/10, .1182922828405225, 7876.561653437184",
        "10000, 10, 1/100, 7/100, 6/5, .1270001851998356, 6357.982096686089",
        "10000, 20, 1/100, 1/10, 13/10, .1190657908474607, 2900.727422116902",
        "10000, 50, 1/100, 3/100, 12/5, .04944110066415736, 3655.916207861",
        "1000000, 1000, 1/1000, 3/20, 13/10, .1033970110726335, 4788.247262883631",
        "1000, 5, 4/125, 1/5, 9/10, .273249372955149, 488.3651103385764"})
    void knownValues(BigInteger d, BigInteger n, String l, String v, String c, double miss, double bits) {
        BigFraction squared = fraction(l);
        NoisyMean mean = NoisyMean.of(n, squared, squared, fraction(v), FINE);
        NoisyMeanMisses misses = misses(d, mean, fraction(c));
        double[] deviations = IntStream.rangeClosed(1, 20).map(i -> 21 - i).mapToDouble(i -> 12 * i * i / 400.0).toArray();
        for (int i = 20; i >= 1; i--) {
            misses = misses.with(new BigFraction(12 * i * i, 400));
        }
        assertEquals(miss, Enclosures.toDouble(misses.upperBound(), FINE), 1e-11);
        double kappa = squared.doubleValue()
            / Math.sqrt(squared.doubleValue() + (1 - squared.doubleValue()) / n.doubleValue() + fraction(v).doubleValue());
        assertEquals(miss, Math.exp(GaussianEstimate.lnMiss(kappa, fraction(c).doubleValue(),
            GaussianEstimate.Lengths.ofDeviations(d.doubleValue(), deviations))), 1e-11);
        BigInteger memorization = GaussianLearner.memorizationUpperBound(new Logarithm(FINE), d, n, squared, mean.variance);
        assertEquals(bits, Enclosures.toDouble(memorization, FINE) / Math.log(2), 1e-9 * bits);
    }

    /** A length that misses more often than half of the time bounds nothing. */
    @Test
    void aThresholdOutOfReach() {
        NoisyMeanMisses misses = misses(10, 1, 0.5, 1, 30);
        assertSame(misses, misses.with(BigFraction.ONE));
        NoisyMeanMisses within = misses(10, 1, 0.5, 1, -30);
        assertSame(within, within.with(new BigFraction(-1, 1000)));
        assertNull(NoisyMeanMisses.of(BigInteger.TEN, new BigFraction(1001), BigInteger.ONE, FINE));
    }

    private static NoisyMeanMisses misses(BigInteger d, NoisyMean mean, BigFraction c) {
        return NoisyMeanMisses.of(d, c, mean.correlation, mean.unit);
    }

    private static NoisyMeanMisses misses(int d, int n, double l, double v, double c) {
        BigFraction squared = new BigFraction(l);
        return misses(BigInteger.valueOf(d), NoisyMean.of(BigInteger.valueOf(n), squared, squared, new BigFraction(v), FINE),
            new BigFraction(c));
    }

    private static BigFraction fraction(String text) {
        return ExactNumber.parse("number", text);
    }
}
