package org.ironbound.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.input.BooleanInput;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.GaussianInput;
import org.ironbound.input.MixtureInput;
import org.ironbound.input.SparseInput;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.SampledProblem;
import org.ironbound.reference.Lane;
import org.ironbound.search.mixture.MixtureSearch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Over a grid of problems, and over random ones: every lower bound lies below what every learner memorizes at the same error, and no
 * learner reaches what none can.
 */
class BoundsGridTest {
    private static final int DIGITS = 6;
    /** As good as any number that has no factor in common with what a grid is made of. */
    private static final int ONE_OF = Lane.tries(5, 1);

    /** Dimensions, samples and errors, some as pairs. */
    private static List<ClusteringInput> grid() {
        List<ClusteringInput> grid = new ArrayList<>();
        for (String d : List.of("10", "400", "10000", "10^8", "10^12")) {
            for (String n : List.of("1", "3", "8", "40")) {
                for (String error : List.of("0.45", "0.3", "0.1", "0.01")) {
                    grid.add(new ClusteringInput(d, n, error, null, null));
                }
                grid.add(new ClusteringInput(d, n, null, "0.3", "0.02"));
                grid.add(new ClusteringInput(d, n, null, "0.02", "0.5"));
            }
        }
        return grid;
    }

    @org.junit.jupiter.api.Tag("again")
    @ParameterizedTest
    @CsvSource({"gaussian, , 30", "gaussian, 1/5, 30", "boolean, , 20", "boolean, 1/7, 10", "sparse, , 20", "sparse, 1/3, 20"})
    void lowerBoundsLieBelowLearners(String family, String parameter, int least) {
        int compared = 0;
        List<ClusteringInput> grid = grid();
        for (int i = 0; i < grid.size(); i += ONE_OF) {
            compared += compare(problem(family, grid.get(i), parameter));
        }
        int count = compared;
        assertTrue(count >= Math.max(1, least / ONE_OF), () -> "only " + count + " bounds were compared");
    }

    @Tag("again")
    @Property(tries = 15)
    void lowerBoundsLieBelowLearnersOfAnyProblem(@ForAll @IntRange(min = 4, max = 10_000_000) int d,
        @ForAll @IntRange(min = 1, max = 60) int n,
        @ForAll @IntRange(min = 1, max = 499) int error, @ForAll @IntRange(min = 1, max = 99) int parameter) {
        ClusteringInput input = new ClusteringInput(Integer.toString(d), Integer.toString(n), error + "/1000", null, null);
        for (String family : List.of("gaussian", "boolean", "sparse")) {
            compare(problem(family, input, parameter + "/100"));
        }
    }

    /** How many lower bounds were compared with what a learner memorizes. */
    private static int compare(ClusteringProblem problem) {
        Optional<Claim> learner = find(learner(problem), Claim.Quantity.LEAST_MEMORIZATION, Relation.AT_MOST);
        Optional<Certificate> bounds = bounds(problem);
        if (learner.isEmpty() || bounds.isEmpty()) {
            return 0;
        }
        assertFalse(find(bounds, Claim.Quantity.LEARNERS, Relation.EQUAL).isPresent(), problem::toString);
        List<Claim> lower = bounds.get().claims().stream().filter(claim -> claim.relation() == Relation.AT_LEAST).toList();
        for (Claim claim : lower) {
            assertTrue(claim.value().compareTo(learner.get().value()) <= 0, () -> problem + ": " + claim + " " + learner);
        }
        return lower.size();
    }

    /**
     * A learner of a mixture that learns each cluster by itself, with the same error x wherever it has a sample, and also tells how many
     * samples each has: that costs at most k ln(N + 1) nats more.
     */
    @ParameterizedTest
    @CsvSource({"4, 12, 0.42", "2, 30, 0.35", "10, 15, 0.45", "3, 60, 0.4"})
    void theBoundOfAMixtureLiesBelowALearner(int clusters, int samples, double error) throws Exception {
        MixtureInput input = new MixtureInput(Integer.toString(clusters), null, null, "gaussian:10000", Integer.toString(samples),
            Double.toString(error));
        Certificate bounds = MixtureSearch.bounds(input.mixture(), DIGITS).certificate();
        double lower = find(Optional.of(bounds), Claim.Quantity.LEAST_MEMORIZATION, Relation.AT_LEAST).orElseThrow().value().doubleValue();
        BinomialDistribution counts = new BinomialDistribution(null, samples, 1.0 / clusters);
        double unseen = counts.probability(0);
        String x = String.format("%.6f", (error - unseen / 2) / (1 - unseen));
        double learner = clusters * Math.log(samples + 1) / Math.log(2);
        for (int m = 1; m <= samples; m++) {
            ClusteringProblem one = new GaussianInput("10000", Integer.toString(m), null, x, null, null).problem();
            Optional<Claim> claim = find(learner(one), Claim.Quantity.LEAST_MEMORIZATION, Relation.AT_MOST);
            learner += clusters * counts.probability(m) * claim.orElseThrow().value().doubleValue();
        }
        double upper = learner;
        assertTrue(lower <= upper && upper < 20 * lower, () -> lower + " " + upper);
    }

    @org.junit.jupiter.api.Tag("again")
    @ParameterizedTest
    @CsvSource({"gaussian:400, 4", "gaussian:10^6, 4", "boolean:1000, 4", "sparse:1000, 4"})
    void lowerBoundsLieBelowLearnersOfMixtures(String cluster, int least) {
        List<MixtureInput> grid = new ArrayList<>();
        for (String clusters : List.of("2", "100")) {
            for (String frequencies : List.of("uniform", "zipf:1")) {
                for (String error : List.of("0.45", "0.3")) {
                    grid.add(new MixtureInput(clusters, null, frequencies, cluster, "40", error));
                }
            }
        }
        int compared = 0;
        for (int i = 0; i < grid.size(); i += ONE_OF) {
            compared += compare(grid.get(i).mixture());
        }
        int count = compared;
        assertTrue(count >= Math.max(1, least / ONE_OF), () -> "only " + count + " bounds were compared");
    }

    @Tag("again")
    @Property(tries = 5)
    void lowerBoundsLieBelowLearnersOfAnyMixture(@ForAll @IntRange(min = 4, max = 100_000) int d,
        @ForAll @IntRange(min = 2, max = 30) int clusters,
        @ForAll @IntRange(min = 1, max = 100) int samples, @ForAll @IntRange(min = 1, max = 499) int error) {
        for (String family : List.of("gaussian:", "boolean:", "sparse:")) {
            compare(new MixtureInput(Integer.toString(clusters), null, "zipf:1/2", family + d, Integer.toString(samples), error + "/1000")
                .mixture());
        }
    }

    /** Whether a lower bound was compared with what a learner memorizes. */
    private static int compare(ClusterMixture problem) {
        Optional<Certificate> certificate = bounds(problem);
        Optional<Claim> lower = find(certificate, Claim.Quantity.LEAST_MEMORIZATION, Relation.AT_LEAST);
        Optional<Claim> learner = find(certificate, Claim.Quantity.LEAST_MEMORIZATION, Relation.AT_MOST);
        if (lower.isEmpty() || learner.isEmpty()) {
            return 0;
        }
        assertTrue(lower.get().value().compareTo(learner.get().value()) <= 0, () -> problem + ": " + lower + " " + learner);
        return 1;
    }

    private static ClusteringProblem problem(String family, ClusteringInput input, String parameter) {
        return switch (family) {
            case "gaussian" -> new GaussianInput(input, parameter).problem();
            case "boolean" -> new BooleanInput(input, parameter).problem();
            default -> new SparseInput(input, parameter).problem();
        };
    }

    private static Optional<Claim> find(Optional<Certificate> certificate, Claim.Quantity quantity, Relation relation) {
        return certificate.flatMap(found -> found.claims().stream()
            .filter(claim -> claim.quantity() == quantity && claim.relation() == relation).findFirst());
    }

    private static Optional<Certificate> learner(ClusteringProblem problem) {
        try {
            return Optional.of(BestLearner.of(problem, DIGITS).certificate());
        } catch (UndecidedException e) {
            return Optional.empty();
        }
    }

    private static Optional<Certificate> bounds(SampledProblem problem) {
        try {
            return Optional.of(Bounds.of(problem, DIGITS).certificate());
        } catch (UndecidedException e) {
            return Optional.empty();
        }
    }
}
