package org.ironbound.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.input.BooleanInput;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.SparseInput;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.reference.Lane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is certified about all learners is true of random ones, of which all is known by enumeration: of more than 13,000 with the profile
 * slow, else of one in four of these.
 */
class TinyLearnersTest {
    private static final int DIGITS = 6;
    /** Errors are rounded up to multiples of 1/STEPS, so that bounds can be used again. */
    private static final int STEPS = 100;
    /** Of sums of doubles. */
    private static final double SLACK = 1e-9;

    private static final int ONE_OF = Lane.tries(4, 1);

    private final Map<ClusteringInput, Optional<Certificate>> bounds = new HashMap<>();

    @Tag("again")
    @ParameterizedTest
    @CsvSource({"boolean, 1, 1, 1/2, 1000", "boolean, 1, 2, 3/4, 1000", "boolean, 2, 1, 9/10, 1500", "boolean, 2, 2, 1/3, 1500",
        "boolean, 3, 2, 4/5, 1500", "boolean, 4, 1, 19/20, 1500", "boolean, 5, 1, 9/10, 500", "boolean, 4, 2, 9/10, 100",
        "boolean, 6, 1, 99/100, 200", "sparse, 1, 1, 1/2, 1000", "sparse, 2, 1, 9/10, 2000", "sparse, 2, 2, 1/3, 150",
        "sparse, 3, 1, 4/5, 1500", "sparse, 3, 2, 9/10, 40"})
    void noneMemorizesLess(String family, int dimension, int samples, String parameter, int all) {
        int count = all / ONE_OF;
        double value = new BigFraction(Integer.parseInt(parameter.split("/")[0]), Integer.parseInt(parameter.split("/")[1])).doubleValue();
        TinyCluster cluster = family.equals("boolean") ? TinyCluster.ofSigns(dimension, samples, value)
            : TinyCluster.sparse(dimension, samples, value);
        TinyLearners learners = new TinyLearners(dimension + 10L * samples);
        int useful = 0;
        for (int i = 0; i < count; i++) {
            double[][] learner = learners.next(dimension * samples);
            double[] errors = cluster.errors(learner);
            double memorization = cluster.memorization(learner);
            String d = Integer.toString(dimension);
            String n = Integer.toString(samples);
            int average = above((errors[0] + errors[1]) / 2);
            int negatives = above(errors[0]);
            int positives = above(errors[1]);
            if (2 * average < STEPS) {
                useful += require(family, parameter, new ClusteringInput(d, n, average + "/" + STEPS, null, null), memorization);
            }
            if (negatives + positives < STEPS) {
                useful += require(family, parameter, new ClusteringInput(d, n, null, negatives + "/" + STEPS, positives + "/" + STEPS),
                    memorization);
            }
        }
        int compared = useful;
        assertTrue(compared > count / 20, () -> compared + " bounds above 0");
    }

    private static int above(double error) {
        return (int) Math.ceil((error + SLACK) * STEPS);
    }

    /** 1 if there is a bound above 0 to compare with. */
    private int require(String family, String parameter, ClusteringInput input, double memorization) {
        Optional<Certificate> certificate = bounds.computeIfAbsent(input, key -> bounds(problem(family, key, parameter)));
        if (certificate.isEmpty()) {
            return 0;
        }
        List<Claim> claims = certificate.get().claims();
        assertFalse(claims.stream().anyMatch(claim -> claim.quantity() == Claim.Quantity.LEARNERS), () -> input + " is reached");
        double largest = claims.stream()
            .filter(claim -> claim.quantity() == Claim.Quantity.LEAST_MEMORIZATION && claim.relation() == Relation.AT_LEAST)
            .mapToDouble(claim -> claim.value().doubleValue()).max().orElse(0);
        assertTrue(largest <= memorization + SLACK, () -> input + ", " + parameter + ": at least " + largest + ", is " + memorization);
        return largest > 0 ? 1 : 0;
    }

    private static ClusteringProblem problem(String family, ClusteringInput input, String parameter) {
        return family.equals("boolean") ? new BooleanInput(input, parameter).problem() : new SparseInput(input, parameter).problem();
    }

    private static Optional<Certificate> bounds(ClusteringProblem problem) {
        try {
            return Optional.of(Bounds.of(problem, DIGITS).certificate());
        } catch (UndecidedException e) {
            return Optional.empty();
        }
    }
}
