package org.ironbound.search.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.SparseInput;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.SparseContraction;
import org.ironbound.problem.SparseHypercube;
import org.ironbound.search.derivation.Derivation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparseSignSearchTest {
    /**
     * In bits, rounded down; all is certified. The numbers are of another implementation, with a grid of coefficients, fewer ranks and
     * two pieces. */
    @ParameterizedTest
    @CsvSource({"10000, 1, 1/100, 0.3, 7645", "10000, 2, 1/100, 0.3, 3806", "10000, 3, 1/100, 0.3, 1696", "10000, 4, 1/100, 0.3, 560",
        "10000, 5, 1/100, 0.3, 155", "1000000000000, 2, 1/1000000, 0.4, 90560649278",
        "10000, 4, 0.010000000000000000000000000001, 0.3, 560"})
    void whatIsMemorized(String d, String n, String p, String error, String bits) throws RejectedException {
        SparseHypercube problem = new SparseInput(new ClusteringInput(d, n, error, null, null), p).problem();
        Witness witness = SparseSignSearch.witness(problem.contraction(), problem.target().advantage().subtract(1).divide(-2))
            .orElseThrow();
        BigFraction nats = new Derivation(problem).add(Rule.SPARSE_TV, List.of(), witness, 20).result().get(ResultField.MEMORIZATION);
        double found = nats.doubleValue() / Math.log(2);
        double wanted = Double.parseDouble(bits);
        assertTrue(found >= wanted && found <= wanted * 1.05, found + " is " + wanted);
    }

    /**
     * A learner that releases with some chance the sign on which all samples of a coordinate agree memorizes no less: its best test counts
     * where a sample agrees, among the coordinates that are released.
     */
    @ParameterizedTest
    @CsvSource({"1, 10", "1, 100", "2, 10", "2, 30", "2, 100", "3, 10", "3, 30", "3, 100", "4, 10", "4, 30"})
    void learnersThatKeepSomeSignsMemorizeAsMuch(int n, int perMille) {
        SparseContraction problem = new SparseContraction(BigInteger.valueOf(n), new BigFraction(perMille, 1000));
        double p = perMille / 1000.0;
        double g = Math.scalb(1.0, 1 - n);
        double s = p + (1 - p) * g;
        int found = 0;
        for (int d : new int[] {1, 3, 10, 40, 200, 800}) {
            for (double u : new double[] {0.02, 0.1, 0.3, 0.7, 1}) {
                double error = (1 - distance(d, u * s, p / s)) / 2;
                Optional<Witness> witness = error <= 1e-9 || error >= 0.4999 ? Optional.empty()
                    : SparseSignSearch.witness(problem, Fractions.of(new BigDecimal(error)));
                if (witness.isPresent()) {
                    double root = witness.get().get(WitnessField.ROOT).doubleValue();
                    double needed = (1 - p / s) * root * root / 2 / witness.get().get(WitnessField.COEFFICIENT).doubleValue();
                    double memorized = d * (1 - p) * (entropy(g * u) + g * u * Math.log(2) - g * entropy(u));
                    assertTrue(needed <= memorized, needed + " nats are needed, " + memorized + " memorized: d = " + d + ", u = " + u);
                    found++;
                }
            }
        }
        assertTrue(found >= 3, found + " witnesses");
    }

    /** Of d coordinates each is released with this chance; then the sample agrees with a mean of q, or of 0 if it is a null. */
    private static double distance(int d, double chance, double q) {
        BinomialDistribution released = new BinomialDistribution(null, d, chance);
        return IntStream.rangeClosed(0, d).filter(t -> released.probability(t) > 1e-14)
            .mapToDouble(t -> released.probability(t) * ofReleased(t, q)).sum();
    }

    private static double ofReleased(int t, double q) {
        BinomialDistribution fair = new BinomialDistribution(null, t, 0.5);
        BinomialDistribution other = new BinomialDistribution(null, t, (1 + q) / 2);
        return IntStream.rangeClosed(0, t).mapToDouble(k -> Math.abs(other.probability(k) - fair.probability(k))).sum() / 2;
    }

    private static double entropy(double x) {
        return x <= 0 || x >= 1 ? 0 : -x * Math.log(x) - (1 - x) * Math.log1p(-x);
    }

    @Test
    void signsOfTwoSamplesAreTheSamples() {
        Witness two = SparseSignSearch.witness(new SparseContraction(BigInteger.TWO, new BigFraction(1, 50)), new BigFraction(1, 5))
            .orElseThrow();
        assertEquals(BigFraction.ONE, two.get(WitnessField.MEAN));
        assertTrue(Math.abs(two.get(WitnessField.COEFFICIENT).doubleValue() - 0.51) < 1e-9, "the coefficient is s");
    }

    @Test
    void coordinatesThatAreFixedHaveNone() {
        assertTrue(SparseSignSearch.witness(new SparseContraction(BigInteger.TEN, new BigFraction(1, 2)), new BigFraction(1, 5)).isEmpty(),
            "q is nearly 1");
        assertTrue(SparseSignSearch.witness(new SparseContraction(BigInteger.TEN.pow(9), new BigFraction(1, 100)), new BigFraction(1, 5))
            .isEmpty(), "many samples");
    }
}
