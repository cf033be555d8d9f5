package org.ironbound.search.clustering;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.util.FastMath;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.input.BooleanInput;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.SparseInput;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Laws;
import org.ironbound.reference.Numbers;

/**
 * The coefficients in certificates against brute force: no law of the samples contracts less, no answer leaks more [SDPI, BOOL, SPARSE,
 * SPARSE-DIRECT].
 */
@Domain(Numbers.class)
@Tag("again")
class CoefficientsTest {
    private static final int DIGITS = 6;
    /** So large that some learner reaches it from a single sample of weak clusters: where none does, no coefficient is needed. */
    private static final String ERROR = "0.49";
    private static final int TRIALS = 50;
    private static final double ACCURACY = 1e-9;

    /** What n samples say of a coordinate, and the channels from it to the coordinate of theta and to that of a fresh sample. */
    private record Look(double[] law, double[][] theta, double[][] fresh) {
    }

    @Property(tries = 75)
    void ofBooleanClustering(@ForAll Draw draw) throws UndecidedException {
        int n = 1 + draw.upTo(11);
        int percent = 3 + draw.upTo(90);
        BooleanInput input = new BooleanInput(new ClusteringInput("10000", Integer.toString(n), ERROR, null, null), percent + "/100");
        assertNotViolated(BooleanSearch.bounds(input.problem(), DIGITS).certificate(), ofBoolean(n, percent / 100.0), draw.random());
    }

    @Property(tries = 30)
    void ofTheSparseHypercube(@ForAll Draw draw) throws UndecidedException {
        int n = 1 + draw.upTo(9);
        int percent = 3 + draw.upTo(90);
        SparseInput input = new SparseInput(new ClusteringInput("10000", Integer.toString(n), ERROR, null, null), percent + "/100");
        assertNotViolated(SparseSearch.bounds(input.problem(), DIGITS).certificate(), ofSparse(n, percent / 100.0), draw.random());
    }

    /** B is the number of +1. */
    private static Look ofBoolean(int n, double lambda) {
        double[] law = new double[n + 1];
        double[][] theta = new double[n + 1][];
        double[][] fresh = new double[n + 1][];
        for (int k = 0; k <= n; k++) {
            double plus = new BinomialDistribution(null, n, (1 + lambda) / 2).probability(k);
            double minus = new BinomialDistribution(null, n, (1 - lambda) / 2).probability(k);
            double mean = FastMath.tanh((2 * k - n) * FastMath.atanh(lambda));
            law[k] = (plus + minus) / 2;
            theta[k] = sign(mean);
            fresh[k] = sign(lambda * mean);
        }
        return new Look(law, theta, fresh);
    }

    /** B is all plus, all minus, mixed; theta is plus, minus, free. */
    private static Look ofSparse(int n, double p) {
        double agree = p + (1 - p) * FastMath.pow(2, 1 - n);
        double q = p / agree;
        double[] law = {agree / 2, agree / 2, 1 - agree};
        double[][] theta = {{q, 0, 1 - q}, {0, q, 1 - q}, {0, 0, 1}};
        return new Look(law, theta, new double[][] {sign(q), sign(-q), sign(0)});
    }

    private static double[] sign(double mean) {
        return new double[] {(1 + mean) / 2, (1 - mean) / 2};
    }

    private static void assertNotViolated(Certificate certificate, Look look, Random random) {
        List<Double> tau = values(certificate, ResultField.TAU);
        List<Double> rho = values(certificate, ResultField.RHO);
        List<Double> direct = values(certificate, ResultField.CONSTANT);
        assertTrue(!rho.isEmpty() || !direct.isEmpty(), certificate::toString);
        for (int trial = 0; trial < TRIALS; trial++) {
            double[] other = other(look, random);
            double[][] answers = new double[look.law.length][];
            for (int b = 0; b < answers.length; b++) {
                answers[b] = Laws.random(random, 3);
            }
            double known = Laws.leak(look.law, Laws.identity(look.law.length), answers);
            double ofTheta = Laws.leak(look.law, look.theta, answers);
            double ofFresh = Laws.leak(look.law, look.fresh, answers);
            assertAtMost(ofTheta, tau, known);
            assertAtMost(ofFresh, rho, known);
            for (double c : direct) {
                assertTrue(c * ofFresh <= known - ofTheta + ACCURACY, () -> c + " times " + ofFresh + " is above " + known + " - "
                    + ofTheta);
            }
            double divergence = Laws.divergence(other, look.law);
            assertAtMost(contracted(look, look.theta, other), tau, divergence);
            assertAtMost(contracted(look, look.fresh, other), rho, divergence);
        }
    }

    private static double contracted(Look look, double[][] channel, double[] other) {
        return Laws.divergence(Laws.times(other, channel), Laws.times(look.law, channel));
    }

    private static void assertAtMost(double out, List<Double> bounds, double in) {
        for (double bound : bounds) {
            assertTrue(bound >= 0 && bound <= 1);
            assertTrue(out <= bound * in + ACCURACY, () -> out + " of " + in + " is above " + bound);
        }
    }

    /** Any law of B, or one that is tilted towards +1, where the coefficient is nearly reached. */
    private static double[] other(Look look, Random random) {
        if (random.nextBoolean()) {
            return Laws.random(random, look.law.length);
        }
        double tilt = random.nextDouble() * random.nextInt(20);
        double[] tilted = new double[look.law.length];
        for (int b = 0; b < tilted.length; b++) {
            tilted[b] = look.law[b] * FastMath.exp(tilt * (look.fresh[b][0] - look.fresh[b][1]));
        }
        double sum = DoubleStream.of(tilted).sum();
        return DoubleStream.of(tilted).map(x -> x / sum).toArray();
    }

    private static List<Double> values(Certificate certificate, ResultField field) {
        return certificate.steps().stream().filter(step -> step.result().containsKey(field))
            .map(step -> step.result().get(field).doubleValue()).toList();
    }
}
