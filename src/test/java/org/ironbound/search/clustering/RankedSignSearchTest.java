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
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.input.BooleanInput;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.ExactNumber;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.Fractions;
import org.ironbound.reference.NoisySigns;
import org.ironbound.reference.NormalDistance;
import org.ironbound.search.derivation.Derivation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankedSignSearchTest {
    /** What is known of the centre is below 2 (z/lambda)^2, which some learner's output says, and near it for a small lambda. */
    @ParameterizedTest
    @CsvSource({"100, 1000, 100, 0.90", "100, 1000, 200, 0.90", "100, 1000, 10, 0.88", "32, 1000, 1, 0.96", "1, 1000, 100, 0.97",
        "300, 1000, 300, 0.35"})
    void whatIsKnownOfTheCentre(int l, int whole, int error, double share) {
        Witness witness = RankedSignSearch.witness(new BigFraction(l, whole), new BigFraction(error, 1000)).orElseThrow();
        double root = witness.get(WitnessField.ROOT).doubleValue();
        double most = 2 * NormalDistance.quantile(error / 1000.0) * whole / l;
        assertTrue(root <= most, root + " is above " + most);
        assertTrue(root * root >= share * most * most, root * root / 2 + " nats, at most " + most * most / 2);
    }

    /**
     * A learner whose output is the centre, each coordinate flipped with the chance (1 - m)/2, knows d Dber(m) nats of it, and the best
     * test counts where a sample agrees with the output. No witness may say that such an error needs more.
     */
    @ParameterizedTest
    @ValueSource(ints = {10, 30, 100, 150, 211, 300, 350})
    void noisyCopiesOfTheCentreKnowAsMuch(int l) {
        int found = 0;
        for (int d : new int[] {1, 2, 3, 5, 8, 20, 60, 200, 1000, 3000}) {
            for (double m : new double[] {0.05, 0.1, 0.3, 0.6, 1}) {
                double error = (1 - distance(d, 0.5 + l / 2000.0 * m)) / 2;
                Optional<Witness> witness = error <= 1e-9 || error >= 0.4999 ? Optional.empty()
                    : RankedSignSearch.witness(new BigFraction(l, 1000), Fractions.of(new BigDecimal(error)));
                if (witness.isPresent()) {
                    double root = witness.get().get(WitnessField.ROOT).doubleValue();
                    double known = d * ((1 + m) * Math.log1p(m) + (m < 1 ? (1 - m) * Math.log1p(-m) : 0)) / 2;
                    assertTrue(root * root / 2 <= known, root * root / 2 + " nats are needed of " + known + ": d = " + d + ", m = " + m);
                    found++;
                }
            }
        }
        assertTrue(found >= 3, found + " witnesses");
    }

    /** The total variation between the numbers of heads in d throws of a coin with this chance and of a fair one. */
    private static double distance(int d, double chance) {
        BinomialDistribution fair = new BinomialDistribution(null, d, 0.5);
        BinomialDistribution other = new BinomialDistribution(null, d, chance);
        return IntStream.rangeClosed(0, d).mapToDouble(k -> Math.abs(other.probability(k) - fair.probability(k))).sum() / 2;
    }

    /** For a lambda that is not rational stands one of 30 digits; a shorter one that is no smaller serves it. */
    @ParameterizedTest
    @CsvSource({"500, 12, 0.35", "20000, 20, 0.1", "1000000, 100, 0.1", "100000000000000000002, 1000000000, 0.2"})
    void aLambdaThatIsNotRationalHasAWitness(String d, String n, String error) throws RejectedException {
        BooleanClustering problem = new BooleanInput(new ClusteringInput(d, n, error, null, null), null).problem();
        BigFraction lambda = BooleanSearch.lambda(problem);
        Witness witness = RankedSignSearch.witness(lambda, ExactNumber.parse("error", error)).orElseThrow();
        BigFraction used = witness.get(WitnessField.LAMBDA);
        assertTrue(problem.lambda().exact().isEmpty() && used.compareTo(lambda) >= 0, used + " is at least " + lambda);
        assertTrue(used.subtract(lambda).compareTo(lambda.divide(BigInteger.TEN.pow(11))) <= 0, used + " is near " + lambda);
        Derivation derivation = new Derivation(problem);
        Step coefficients = derivation.add(Rule.BOOL_LINEAR, List.of(), Witness.none().with(WitnessField.LAMBDA, lambda), 20);
        BigFraction memorization = derivation.add(Rule.BOOL_TV, List.of(coefficients), witness, 20).result().get(ResultField.MEMORIZATION);
        BigFraction tau = coefficients.result().get(ResultField.TAU);
        BigFraction root = witness.get(WitnessField.ROOT);
        BigFraction wanted = tau.reciprocal().subtract(BigFraction.ONE).multiply(root.multiply(root)).divide(2);
        assertTrue(memorization.compareTo(wanted) <= 0 && memorization.compareTo(wanted.multiply(new BigFraction(999, 1000))) >= 0,
            memorization + " is " + wanted);
    }

    @Test
    void aCertainSignHasNone() {
        BigFraction almost = BigFraction.ONE.subtract(new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(20)));
        assertTrue(RankedSignSearch.witness(BigFraction.ONE, new BigFraction(1, 10)).isEmpty(), "lambda = 1");
        assertTrue(RankedSignSearch.witness(almost, new BigFraction(1, 10)).isEmpty(), "lambda near 1");
    }

    /** The values of the differences of calls at the points of known ladders, from another implementation. */
    @ParameterizedTest
    @CsvSource({"0.1, 0.6437, 0.0177, 0.8448, -0.251385, 2.219745513469477e-4, -2.6185404744e-8",
        "0.1, 3.3544, 0.0177, 0.9629, -0.806218, 2.451728267566719e-4, -6.082788931937e-10",
        "0.1, 23.1746, 0.0177, 1, -6.973825, 7.784471045832683e-5, 2.416671314716e-6",
        "0.031623, 0.64181, 0.0088, 0.8435, -0.079462, 2.338450482042839e-5, -4.179040819593e-8",
        "0.031623, 23.17126, 0.0088, 1, -1.611208, 3.829734854385077e-5, -1.28476683888e-13"})
    void differencesOfCalls(double l, double y, double last, double c, double middle, double difference, double slope) {
        double rest = 1 - l * l;
        NoisySigns sign = new NoisySigns(l, Math.sqrt(rest * y), Math.sqrt(rest * (y + (1 + last) / c)));
        assertEquals(difference, sign.difference(middle), 1e-14);
        assertEquals(slope, sign.slope(middle) / 2, 1e-14);
    }
}
