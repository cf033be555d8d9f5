package org.ironbound.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Random;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.AverageError;
import org.ironbound.certificate.BooleanClustering;
import org.ironbound.certificate.ErrorTarget;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.Proportion;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.SparseHypercube;
import org.ironbound.certificate.Step;
import org.junit.jupiter.api.Test;

/** Certified coefficients of the problems of signs against input laws drawn at random, and against each other. */
class SignCoefficientsTest {
    private static final BigInteger DIMENSION = BigInteger.valueOf(10_000);
    private static final ErrorTarget TARGET = new AverageError(new BigFraction(1, 10));
    private static final int DRAWS = 2000;
    private static final double TOLERANCE = 1 + 1e-9;

    private final Random random = new Random(3);

    @Test
    void noInputLawOfBooleanClusteringExceedsTau() throws RejectedException {
        for (int n : new int[] {1, 2, 5, 9}) {
            BigFraction lambda = new BigFraction(1 + random.nextInt(9), 10);
            double tau = Doubles.of(cluster(n, lambda).result().get(Field.TAU));
            double l = lambda.doubleValue();
            double[] law = new double[n + 1];
            double[] values = new double[n + 1];
            double choices = 1;
            for (int k = 0; k <= n; k++) {
                double plus = choices * Math.pow((1 + l) / 2, k) * Math.pow((1 - l) / 2, n - k);
                double minus = choices * Math.pow((1 - l) / 2, k) * Math.pow((1 + l) / 2, n - k);
                law[k] = (plus + minus) / 2;
                values[k] = (plus - minus) / (plus + minus);
                choices = choices * (n - k) / (k + 1);
            }
            assertNoneExceeds(law, values, tau);
        }
    }

    @Test
    void noInputLawOfTheSparseHypercubeExceedsRho() throws RejectedException {
        for (int n : new int[] {1, 3, 6, 12}) {
            double p = 0.01;
            double rho = Doubles.of(sparse(n, new BigFraction(1, 100)).result().get(Field.RHO));
            double s = p + (1 - p) * Math.scalb(1, 1 - n);
            double q = p / s;
            assertNoneExceeds(new double[] {s / 2, s / 2, 1 - s}, new double[] {q, -q, 0}, rho);
        }
    }

    /** D(Q_A || P_A) <= eta D(Q_B || P_B) for laws Q_B near and far from P_B, with and without zeros. */
    private void assertNoneExceeds(double[] law, double[] values, double eta) {
        for (int i = 0; i < DRAWS; i++) {
            double scale = Math.pow(10, -3 * random.nextDouble());
            double[] weights = new double[law.length];
            double sum = 0;
            for (int k = 0; k < law.length; k++) {
                boolean dropped = random.nextInt(4) == 0 && i % 2 == 0;
                weights[k] = dropped ? 0 : law[k] * Math.exp(random.nextGaussian() * 3 * scale);
                sum += weights[k];
            }
            if (sum == 0) {
                continue;
            }
            double divergence = 0;
            double mean = 0;
            for (int k = 0; k < law.length; k++) {
                double share = weights[k] / sum;
                divergence += share == 0 ? 0 : share * Math.log(share / law[k]);
                mean += share * values[k];
            }
            double gained = FloatingLaw.dber(Math.min(1, Math.abs(mean)));
            double most = eta * divergence * TOLERANCE + 1e-14;
            assertTrue(gained <= most, () -> gained + " exceeds " + most);
        }
    }

    @Test
    void coefficientsGrowWithSamplesAndWithLambda() throws RejectedException {
        BigFraction last = BigFraction.ZERO;
        for (int n = 1; n <= 40; n += 3) {
            BigFraction tau = cluster(n, new BigFraction(1, 5)).result().get(Field.TAU);
            assertTrue(tau.compareTo(last) > 0 && tau.compareTo(BigFraction.ONE) <= 0, () -> "tau = " + tau);
            last = tau;
        }
        last = BigFraction.ZERO;
        for (int l = 1; l <= 9; l++) {
            BigFraction tau = cluster(6, new BigFraction(l, 10)).result().get(Field.TAU);
            assertTrue(tau.compareTo(last) > 0 && tau.compareTo(BigFraction.ONE) <= 0, () -> "tau = " + tau);
            last = tau;
        }
        last = BigFraction.ZERO;
        for (int n = 1; n <= 30; n += 3) {
            Step step = sparse(n, new BigFraction(1, 20));
            BigFraction rho = step.result().get(Field.RHO);
            assertTrue(rho.compareTo(last) > 0 && rho.compareTo(step.result().get(Field.TAU)) <= 0, () -> "rho = " + rho);
            last = rho;
        }
    }

    /** The certificate is used where there is one, the closed form beyond. */
    @Test
    void theBetterRuleIsUsed() throws RejectedException {
        assertEquals(Rule.SUPREMUM, cluster(10, new BigFraction(1, 10)).rule());
        assertEquals(Rule.BOOL_LINEAR, cluster(100_000, new BigFraction(1, 1000)).rule());
        assertEquals(Rule.SUPREMUM, sparse(10, new BigFraction(1, 100)).rule());
    }

    private static Step cluster(int n, BigFraction lambda) throws RejectedException {
        BooleanClustering problem = new BooleanClustering(DIMENSION, BigInteger.valueOf(n), Proportion.of("lambda", lambda), TARGET);
        return SignCoefficients.add(problem, new Derivation(problem));
    }

    private static Step sparse(int n, BigFraction p) throws RejectedException {
        SparseHypercube problem = new SparseHypercube(DIMENSION, BigInteger.valueOf(n), p, TARGET);
        return SignCoefficients.add(problem, new Derivation(problem));
    }
}
