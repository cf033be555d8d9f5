package org.ironbound.search.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.check.Checker;
import org.ironbound.input.MixtureInput;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.ClusterGroup;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.Frequencies;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Learners of mixtures [MIX-LEARN]: they memorize more than every learner must, and their certificates are about them and nothing else. */
class MixtureLearnerSearchTest {
    private static ClusterMixture mixture(String clusters, String frequencies, String cluster, String samples, String error) {
        return new MixtureInput(clusters, null, frequencies, cluster, samples, error).mixture();
    }

    private static double bits(Certificate certificate, Relation relation) {
        return certificate.claims().stream()
            .filter(claim -> claim.quantity() == Claim.Quantity.LEAST_MEMORIZATION && claim.relation() == relation)
            .mapToDouble(claim -> claim.value().doubleValue()).findFirst().orElseThrow();
    }

    /** Where many clusters have hundreds of samples the answers to all of them would be more than a list may have. */
    @Test
    void theAnswersFitIntoAFile() throws UndecidedException {
        ClusterMixture problem = mixture("1000", "zipf:1", "boolean:10000", "30000", "0.2");
        Certificate learner = MixtureLearnerSearch.of(problem, 8).certificate();
        int answers = learner.steps().get(0).witness().list(WitnessField.ANSWERS).size();
        assertTrue(3000 < answers && answers <= Limits.LIST, answers + " answers");
        assertEquals(19_678, bits(learner, Relation.AT_MOST), 200);
    }

    /** However many samples a cluster has, some numbers of them near the mean are looked at. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 1, 17.5, 1000, 36_864, 50_000, 1e6})
    void countsNearTheMeanAreLookedAt(double mean) {
        int[] counts = LearnerRun.counts(mean, Limits.MIXTURE_SAMPLES);
        double reach = 4.5 * Math.sqrt(mean) + 5;
        assertTrue(Arrays.stream(counts).allMatch(m -> m >= 1 && Math.abs(m - mean) <= reach), Arrays.toString(counts));
        assertTrue(mean < 1 || Arrays.stream(counts).anyMatch(m -> m <= mean), Arrays.toString(counts));
        assertArrayEquals(new int[] {1}, LearnerRun.counts(mean, 1));
    }

    /** Those with most samples cost more than a check may: they are left out. */
    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"10000, gaussian:10000, 100000", "4000, boolean:10000, 40000"})
    void tooManyClustersHaveABoundToo(String clusters, String cluster, String samples) throws UndecidedException, RejectedException {
        Certificate certificate = MixtureSearch.bounds(mixture(clusters, "zipf:1", cluster, samples, "0.3"), 8).certificate();
        Checker.check(certificate);
        double below = bits(certificate, Relation.AT_LEAST);
        assertTrue(below > 500 && below < bits(certificate, Relation.AT_MOST), certificate::toString);
    }

    /** The last column: how many times as much as every learner at most. */
    @ParameterizedTest
    @CsvSource({"1000, uniform, gaussian:10000, 3000, 0.3, 1.06", "4, uniform, gaussian:10000, 40, 0.3, 1.1",
        "20, zipf:1, gaussian:400, 200, 0.35, 1.6", "50, zipf:1/2, gaussian:10000, 500, 0.3, 1.1",
        "1000, uniform, boolean:10000, 3000, 0.3, 2.3", "1000, uniform, sparse:10000, 3000, 0.3, 2.3",
        "50, zipf:1, gaussian:10000, 100, 0.3, 1.08", "2, uniform, gaussian:10000, 6, 0.35, 1.1"})
    void theyMemorizeMoreThanEveryLearnerMust(String clusters, String frequencies, String cluster, String samples, String error,
            double most) throws UndecidedException, RejectedException {
        ClusterMixture problem = mixture(clusters, frequencies, cluster, samples, error);
        Certificate learner = MixtureLearnerSearch.of(problem, 8).certificate();
        Checker.check(learner);
        double below = bits(MixtureSearch.bounds(problem, 8).certificate(), Relation.AT_LEAST);
        double above = bits(learner, Relation.AT_MOST);
        assertTrue(below < above, below + " is above " + above);
        assertTrue(above < most * below, above + " is far above " + below);
    }

    /** A bound names a learner too. */
    @Test
    void boundsHaveALearner() throws UndecidedException {
        Certificate bounds = MixtureSearch.bounds(mixture("4", "uniform", "boolean:1000", "40", "0.3"), 6).certificate();
        assertTrue(bits(bounds, Relation.AT_LEAST) < bits(bounds, Relation.AT_MOST));
    }

    /** Groups of different kinds: each has learners of its own. */
    @Test
    void clustersOfAllKindsLearn() throws UndecidedException, RejectedException {
        List<ClusterGroup> groups = new ArrayList<>();
        for (String cluster : List.of("gaussian:10000", "boolean:1000", "sparse:1000")) {
            ClusterKind kind = mixture("2", null, cluster, "1", "0.1").groups().get(0).kind();
            groups.add(new ClusterGroup(BigInteger.TWO, new Frequencies.Equal(new BigFraction(1, 6)), kind));
        }
        ClusterMixture problem = new ClusterMixture(BigInteger.valueOf(40), groups, new AverageError(new BigFraction(1, 4)));
        Certificate learner = MixtureLearnerSearch.of(problem, 6).certificate();
        Checker.check(learner);
        Witness witness = learner.steps().get(0).witness();
        assertTrue(witness.list(WitnessField.NAMES).stream().allMatch(names -> names.compareTo(BigFraction.ONE) > 0));
        assertTrue(witness.lists().keySet().containsAll(List.of(WitnessField.KEEPINGS, WitnessField.ANSWERS)));
    }

    /**
     * What the family can not reach is said: with three samples on average a mean without noise errs with a chance of about 0.2187, for
     * which the bound by levels is a little more. Below 0.2168 no learner at all errs.
     */
    @Test
    void theFloorOfTheFamilyIsSaid() {
        UndecidedException e = assertThrows(UndecidedException.class,
            () -> MixtureLearnerSearch.of(mixture("1000", "uniform", "gaussian:10000", "3000", "0.218"), 6));
        assertTrue(e.getMessage().contains("its least error is about 0.2196"), e::getMessage);
    }

    /** A certificate as it was before clusters had several learners: one each, or none. */
    @Test
    void oneLearnerForEachClusterMayBeListedWithoutNames() throws UndecidedException, RejectedException {
        ClusterMixture problem = mixture("4", "uniform", "gaussian:10000", "40", "0.3");
        Certificate certificate = MixtureLearnerSearch.of(problem, 8).certificate();
        Witness several = certificate.steps().get(0).witness();
        Witness one = Witness.none();
        for (Map.Entry<WitnessField, BigFraction> number : several.numbers().entrySet()) {
            one = one.with(number.getKey(), number.getValue());
        }
        one = one.with(WitnessField.GROUPS, several.list(WitnessField.GROUPS))
            .with(WitnessField.DEVIATIONS, List.of(new BigFraction(9), new BigFraction(4), BigFraction.ONE));
        BigFraction noise = new BigFraction(1, 100);
        one = one.with(WitnessField.COUNTS, List.of(new BigFraction(6))).with(WitnessField.NOISE_VARIANCES, List.of(noise))
            .with(WitnessField.THRESHOLDS, List.of(new BigFraction(6, 5)))
            .with(WitnessField.USES, List.of(new BigFraction(BigInteger.ONE.shiftLeft(95))));
        Step step = new Step(1, Rule.MIX_LEARN, List.of(), one, Map.of(ResultField.MEMORIZATION, new BigFraction(500_000)));
        Certificate old = new Certificate(problem, List.of(step), List.of(new Claim(Claim.Quantity.LEAST_MEMORIZATION, Relation.AT_MOST,
            new BigFraction(500_000), Claim.Unit.NATS, 1)));
        Checker.check(old);
    }

    /** Where no learner reaches the error, that is certified. */
    @Test
    void noLearnerAtAll() throws UndecidedException {
        Certificate certificate = MixtureLearnerSearch.of(mixture("1000", "uniform", "gaussian:10000", "100", "0.2"), 6).certificate();
        assertEquals(Claim.Quantity.LEARNERS, certificate.claims().get(certificate.claims().size() - 1).quantity());
    }

    private static Certificate with(Certificate certificate, ClusterMixture problem, Witness witness, BigFraction factor) {
        List<Step> steps = new ArrayList<>(certificate.steps());
        Step learner = steps.get(0);
        steps.set(0, new Step(1, learner.rule(), List.of(), witness,
            Map.of(ResultField.MEMORIZATION, learner.result().get(ResultField.MEMORIZATION).multiply(factor))));
        return new Certificate(problem, steps, certificate.claims());
    }

    private static Witness scaled(Witness witness, WitnessField field, BigFraction factor) {
        return witness.with(field, witness.list(field).stream().map(x -> x.multiply(factor)).toList());
    }

    /** What it memorizes is stated as less, its noise as more or less, or it is said of a problem that it does not fit. */
    @Test
    void falseCertificatesAreRejected() throws UndecidedException, RejectedException {
        ClusterMixture problem = mixture("4", "uniform", "gaussian:10000", "40", "0.3");
        Certificate certificate = MixtureLearnerSearch.of(problem, 8).certificate();
        Checker.check(certificate);
        Witness witness = certificate.steps().get(0).witness();
        BigFraction more = new BigFraction(1001, 1000);
        for (Certificate changed : List.of(
            with(certificate, problem, witness, more.reciprocal()),
            with(certificate, problem, scaled(witness, WitnessField.NOISE_VARIANCES, more), BigFraction.ONE),
            with(certificate, problem, scaled(witness, WitnessField.NOISE_VARIANCES, more.reciprocal()), BigFraction.ONE),
            with(certificate, problem, scaled(witness, WitnessField.THRESHOLDS, new BigFraction(11, 10)), BigFraction.ONE),
            with(certificate, problem, scaled(witness, WitnessField.COUNTS, new BigFraction(2)), BigFraction.ONE),
            with(certificate, problem, scaled(witness, WitnessField.THRESHOLDS, new BigFraction(101, 100)), BigFraction.ONE),
            with(certificate, problem, witness.with(WitnessField.COUNTS, witness.list(WitnessField.COUNTS).stream()
                .map(BigFraction.ONE::add).toList()), BigFraction.ONE),
            with(certificate, problem, scaled(witness, WitnessField.USES, new BigFraction(1, 2)), BigFraction.ONE),
            with(certificate, mixture("4", "uniform", "gaussian:10000", "40", "0.2999"), witness, BigFraction.ONE),
            with(certificate, mixture("4", "uniform", "gaussian:10000", "39", "0.3"), witness, BigFraction.ONE),
            with(certificate, mixture("5", "uniform", "gaussian:10000", "40", "0.3"), witness, BigFraction.ONE),
            with(certificate, mixture("4", "zipf:1", "gaussian:10000", "40", "0.3"), witness, BigFraction.ONE),
            with(certificate, mixture("4", "uniform", "gaussian:10001", "40", "0.3"), witness, BigFraction.ONE),
            with(certificate, mixture("4", "uniform", "gaussian:10000:1/101", "40", "0.3"), witness, BigFraction.ONE),
            with(certificate, mixture("4", "uniform", "boolean:10000:1/100", "40", "0.3"), witness, BigFraction.ONE))) {
            assertThrows(RejectedException.class, () -> Checker.check(changed), () -> changed.problem() + " " + changed.steps().get(0));
        }
    }
}
