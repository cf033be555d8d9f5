package org.ironbound.kernel.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.bench.CpuTime;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.TwoRows;
import org.ironbound.search.channel.InputFreeSearch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Domain(Numbers.class)
class InputFreeTest {
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(80);

    @Test
    void knownChannels() {
        assertTight(0.64, Channels.symmetric(1, 10));
        assertTight(0, Channels.symmetric(5, 10));
        assertTight(0.7, Channels.erasure(3, 10));
        assertTight(0.7, Channels.z(3, 10));
        assertTight(1, Channels.z(0, 10));
        assertTight(1, Channels.symmetric(0, 10));
        // q-ary symmetric with correct probability a and each error e: (a - e)^2/(a + e), attained at b = 1/2.
        assertTight(0.25 / 0.7, Channels.symmetric(5, 1, 10));
    }

    /** Nothing is above the largest LC that exact bisection finds, nothing below it is missed. */
    @Property(tries = 100)
    void theReferenceLiesBetween(@ForAll Draw draw) {
        Channels channel = Channels.random(draw, 2 + draw.upTo(2), 1 + draw.upTo(5), 30);
        BigFraction largest = BigFraction.ZERO;
        for (int i = 0; i < channel.rows().length; i++) {
            for (int j = 0; j < i; j++) {
                BigFraction value = TwoRows.of(channel.rows()[i], channel.rows()[j]).largest(channel.d());
                largest = largest.compareTo(value) < 0 ? value : largest;
            }
        }
        InputFreeSearch.Tangents witness = InputFreeSearch.of(channel.rows(), channel.d());
        BigFraction upper = new BigFraction(witness.bound(), witness.e());
        BigFraction lower = new BigFraction(witness.lowerBound(channel.rows(), channel.d(), UNIT), UNIT);
        assertTrue(largest.compareTo(upper) <= 0);
        assertTrue(lower.compareTo(largest.add(new BigFraction(BigInteger.ONE, BigInteger.ONE.shiftLeft(50)))) <= 0);
        assertEquals(largest.doubleValue(), upper.doubleValue(), 1e-12);
        assertEquals(largest.doubleValue(), lower.doubleValue(), 1e-12);
    }

    /** Whatever the tangents, the bound holds. */
    @Property(tries = 200)
    void anyTangentsGiveABound(@ForAll Draw draw) {
        BigInteger[] p = Channels.random(draw, 1, 4, 20).rows()[0];
        BigInteger[] q = Channels.random(draw, 1, 4, 20).rows()[0];
        BigInteger d = BigInteger.ONE.shiftLeft(20);
        BigInteger e = draw.positive(40);
        BigInteger unit = draw.unit(80);
        BigInteger w = draw.unit(20);
        BigInteger bound = InputFree.pairUpperBound(p, q, d, wild(draw, unit), wild(draw, unit), wild(draw, unit), unit, w);
        BigFraction largest = TwoRows.of(p, q).largest(d);
        assertTrue(largest.compareTo(new BigFraction(bound, unit)) <= 0);
        assertTrue(largest.compareTo(new BigFraction(InputFree.pairUpperBoundByRoots(p, q, d, unit), unit)) <= 0);
        BigInteger at = draw.between(BigInteger.ZERO, e);
        BigInteger below = InputFree.pairLowerBound(p, q, d, at, e, unit);
        assertTrue(new BigFraction(below, unit).compareTo(largest.add(new BigFraction(BigInteger.ONE, BigInteger.ONE.shiftLeft(50)))) <= 0);
    }

    /** No input law contracts less: brute force over random pairs of input laws, in doubles. */
    @Property(tries = 50)
    void noInputLawIsWorse(@ForAll Draw draw) {
        Channels channel = Channels.random(draw, 2 + draw.upTo(3), 2 + draw.upTo(3), 30);
        InputFreeSearch.Tangents witness = InputFreeSearch.of(channel.rows(), channel.d());
        double upper = new BigFraction(witness.bound(), witness.e()).doubleValue();
        double[][] w = channel.probabilities();
        for (int trial = 0; trial < 200; trial++) {
            double[] p = law(draw, w.length);
            double[] q = law(draw, w.length);
            double divergence = divergence(q, p);
            if (divergence > 1e-3) {
                assertTrue(divergence(output(q, w), output(p, w)) <= upper * divergence + 1e-9);
            }
        }
    }

    @Property(tries = 100)
    void theClosedFormIsTightForTwoOutputs(@ForAll Draw draw) {
        Channels channel = Channels.random(draw, 2, 2, 30);
        BigFraction bound = new BigFraction(InputFree.pairUpperBoundByRoots(channel.rows()[1], channel.rows()[0], channel.d(), UNIT), UNIT);
        assertEquals(TwoRows.of(channel.rows()[1], channel.rows()[0]).largest(channel.d()).doubleValue(), bound.doubleValue(), 1e-12);
    }

    /** eta_KL is at most eta_TV, and at least its square (the closed form and Le Cam's inequality). */
    @Property(tries = 50)
    void besideDobrushin(@ForAll Draw draw) {
        Channels channel = Channels.random(draw, 2 + draw.upTo(3), 2 + draw.upTo(3), 30);
        InputFreeSearch.Tangents witness = InputFreeSearch.of(channel.rows(), channel.d());
        double lower = new BigFraction(witness.lowerBound(channel.rows(), channel.d(), UNIT), UNIT).doubleValue();
        double upper = new BigFraction(witness.bound(), witness.e()).doubleValue();
        double dobrushin = DobrushinTest.coefficient(channel).doubleValue();
        assertTrue(lower <= dobrushin + 1e-12);
        assertTrue(upper >= dobrushin * dobrushin - 1e-12);
    }

    @Tag("timed")
    @Test
    void fiftyByFiftyIsFast() {
        Channels channel = Channels.random(new Draw(new java.util.Random(1)), 50, 50, 40);
        CpuTime.assertWithin(20, () -> {
            InputFreeSearch.Tangents w = InputFreeSearch.of(channel.rows(), channel.d());
            BigInteger gap = w.bound().subtract(w.lowerBound(channel.rows(), channel.d(), w.e()));
            assertTrue(gap.compareTo(w.e().shiftRight(50)) < 0);
        });
    }

    private static void assertTight(double expected, Channels channel) {
        InputFreeSearch.Tangents witness = InputFreeSearch.of(channel.rows(), channel.d());
        assertEquals(expected, new BigFraction(witness.bound(), witness.e()).doubleValue(), 1e-14);
        assertEquals(expected, new BigFraction(witness.lowerBound(channel.rows(), channel.d(), UNIT), UNIT).doubleValue(), 1e-14);
    }

    private static BigInteger wild(Draw draw, BigInteger e) {
        return draw.oneIn(3) ? draw.integer(45) : draw.between(BigInteger.ZERO, e);
    }

    private static double[] law(Draw draw, int n) {
        double[] law = draw.random().doubles(n).map(x -> Math.pow(x, 6)).toArray();
        double sum = java.util.Arrays.stream(law).sum();
        return java.util.Arrays.stream(law).map(x -> x / sum).toArray();
    }

    private static double[] output(double[] law, double[][] w) {
        double[] output = new double[w[0].length];
        for (int x = 0; x < law.length; x++) {
            for (int y = 0; y < output.length; y++) {
                output[y] += law[x] * w[x][y];
            }
        }
        return output;
    }

    private static double divergence(double[] q, double[] p) {
        double sum = 0;
        for (int i = 0; i < q.length; i++) {
            sum += q[i] > 0 ? q[i] * Math.log(q[i] / p[i]) : 0;
        }
        return sum;
    }
}
