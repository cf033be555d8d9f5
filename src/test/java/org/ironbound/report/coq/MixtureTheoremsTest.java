package org.ironbound.report.coq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.input.MixtureInput;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.ClusterGroup;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.Frequencies;
import org.ironbound.problem.SparseCluster;
import org.ironbound.search.clustering.PrivacyDerivation;
import org.ironbound.search.mixture.MixtureSearch;
import org.junit.jupiter.api.Test;

/** What files for Coq say of mixtures; CoqTest has Coq check them. */
class MixtureTheoremsTest {
    private static final int DIGITS = 10;
    private static final String EVERY = "Not stated here: every such learner memorizes";
    private static final String SOME = "Not stated here: some such learner memorizes";

    private static Certificate bound(String clusters, String cluster, String samples, String error) throws UndecidedException {
        return MixtureSearch.bounds(new MixtureInput(clusters, null, "uniform", cluster, samples, error).mixture(), DIGITS).certificate();
    }

    private static Certificate mixed(String samples, String error, String... groups) throws Exception {
        Path file = Files.createTempFile("groups", ".csv");
        try {
            Files.write(file, List.of(groups));
            ClusterMixture problem = new MixtureInput(null, file.toString(), null, null, samples, error).mixture();
            return MixtureSearch.bounds(problem, DIGITS).certificate();
        } finally {
            Files.delete(file);
        }
    }

    /** The constants of single clusters need no hypothesis. */
    @Test
    void sparseClustersWithoutSignsRestOnNothing() throws Exception {
        String text = CoqExport.of(bound("2", "sparse:300:1/4", "2", "0.45"));
        assertTrue(text.contains("Theorem claim_2 : every_learner_of_it"), text);
        assertTrue(text.contains("Theorem claim_3 : some_learner_of_it"), text);
        assertFalse(text.contains("sign_lines") || text.contains("cited"), text);
    }

    /** Each kind has its own parameters, tables and hypotheses. */
    @Test
    void clustersOfSeveralKindsAreStated() throws Exception {
        String text = CoqExport.of(mixed("5", "0.4", "2,1/4,boolean:10:1/2", "1,1/4,sparse:30:1/4", "1,1/4,boolean:20:1/3"));
        assertFalse(text.contains("Not stated here"), text);
        assertTrue(text.contains("Definition kinds : list kind := [Kind_1.K; Kind_2.K; Kind_3.K]."), text);
        assertTrue(text.contains("Definition lambda : R := (1 / 2).") && text.contains("Definition lambda : R := (1 / 3)."), text);
        assertTrue(text.contains("Theorem claim_1 : every_learner_of_it_errs mixed n"), text);
        assertTrue(text.contains("every_learner_of_it mixed n\n") && text.contains("some_learner_of_it mixed n\n"), text);
    }

    /** A Gaussian cluster among others: all is about the numbers of learners, with what is cited of the others too. */
    @Test
    void oneGaussianClusterMakesStatementsAboutNumbers() throws Exception {
        String text = CoqExport.of(mixed("6", "0.4", "1,1/2,gaussian:1000", "1,1/2,boolean:200:1/4"));
        assertTrue(text.contains("Definition kinds : list cluster := [Kind_1.C; finite_cluster Kind_2.K]."), text);
        assertTrue(text.contains("Definition L : R := / sqrt 1000."), text);
        assertTrue(text.contains("Theorem claim_1 : every_learner_by_numbers_errs mixed n"), text);
        assertTrue(text.contains("Theorem claim_2 : centre_lines Kind_2.lambda Kind_2.d claim_2_of_2.known_lines ->\n  "
            + "every_learner_by_numbers mixed n"), text);
        assertFalse(text.contains("every_learner_of_it"), text);
    }

    /** However many kinds there are, each has its module, and the file says where that takes Coq long. */
    @Test
    void ofManyKindsAllAreStated() throws Exception {
        for (int kinds : new int[] {2, 500}) {
            List<ClusterGroup> groups = IntStream.rangeClosed(1, kinds).mapToObj(d -> new ClusterGroup(BigInteger.ONE,
                new Frequencies.Equal(new BigFraction(1, kinds)), new SparseCluster(BigInteger.valueOf(d), BigFraction.ONE_HALF))).toList();
            ClusterMixture problem = new ClusterMixture(BigInteger.TWO, groups, new AverageError(BigFraction.ONE_FIFTH));
            Step step = new Step(1, Rule.MIX_UNSEEN, List.of(), Witness.precision(100), Map.of());
            List<String> slow = new ArrayList<>();
            String text = CoqExport.of(new Certificate(problem, List.of(step), List.of(new Claim(Claim.Quantity.LEAST_ERROR,
                Relation.AT_LEAST, BigFraction.ONE_FIFTH, Claim.Unit.COUNT, 1))), slow::add);
            assertEquals(kinds, Pattern.compile("Module Kind_").matcher(text).results().count(), text);
            assertTrue(text.contains("Theorem claim_1 : mixture_errs k n freq (1 / 5)."), text);
            assertEquals(kinds > 2, text.contains("(** Coq may take some ") && text.contains("500 kinds of clusters. *)"));
            assertEquals(kinds > 2 ? 1 : 0, slow.size());
        }
    }

    /** Two groups that are alike may use different learners, and never both. */
    @Test
    void groupsThatAreAlikeHaveTheirOwnNames() throws Exception {
        Certificate certificate = mixed("20", "0.25", "2,1/4,boolean:500:1/4", "2,1/4,boolean:500:1/4");
        String text = CoqExport.of(certificate);
        List<String> rows = Pattern.compile("0%nat, Row \\[[^\\]]*\\]").matcher(text).results().map(MatchResult::group).toList();
        assertEquals(2, rows.size(), text);
        assertEquals(rows.get(0), rows.get(1));
        assertEquals(1, Pattern.compile("Name 0 ").matcher(rows.get(0)).results().count(), rows.get(0));
    }

    @Test
    void whatIsCitedIsAHypothesis() throws Exception {
        String text = CoqExport.of(bound("3", "boolean:100:1/4", "5", "0.4"));
        assertTrue(text.contains("Theorem claim_2 : centre_lines Kind_1.lambda Kind_1.d claim_2_of_1.known_lines ->\n  "
            + "every_learner_of_it"), text);
    }

    /** What is memorized stands once, with what it rests on, which each of the floors has as its hypothesis too. */
    @Test
    void floorsOfPrivacyRestOnOneLemma() throws Exception {
        ClusterMixture problem = new MixtureInput("3", null, "uniform", "boolean:100:1/4", "5", "0.4").mixture();
        Certificate certificate = PrivacyDerivation.extend(MixtureSearch.bounds(problem, DIGITS), DIGITS).certificate();
        String text = CoqExport.of(certificate);
        assertEquals(1, Pattern.compile("Theorem memorized_\\d+ : centre_lines").matcher(text).results().count(), text);
        assertEquals(3, Pattern.compile("Theorem claim_\\d+ : centre_lines Kind_1.lambda Kind_1.d memorized_\\d+_of_1.known_lines ->\n  "
            + "every_private_learner_of_it").matcher(text).results().count(), text);
    }

    /** A floor of a step that is not about privacy is no theorem. */
    @Test
    void floorsOfOtherStepsAreNotStated() throws Exception {
        Certificate certificate = bound("2", "sparse:300:1/4", "2", "0.45");
        Claim bits = certificate.claims().get(1);
        Claim floor = new Claim(Claim.Quantity.LEAST_ZCDP_RHO, Relation.AT_LEAST, BigFraction.ONE, Claim.Unit.COUNT, bits.step());
        Certificate crossed = new Certificate(certificate.problem(), certificate.steps(), List.of(bits, floor));
        String text = CoqExport.of(crossed);
        assertTrue(text.contains("Theorem claim_1 : every_learner_of_it") && !text.contains("Theorem claim_2"), text);
    }

    /** A witness that the checker rejects makes no hypotheses: lines that it did not find could be false, and all would follow. */
    @Test
    void aStepThatIsRejectedStatesNothing() throws Exception {
        Certificate certificate = bound("3", "boolean:100:1/4", "5", "0.4");
        String costs = CoqExport.of(with(certificate, Rule.MIX_COST, WitnessField.SPREADS));
        assertTrue(costs.contains(EVERY) && !costs.contains(SOME), costs);
        String learner = CoqExport.of(with(certificate, Rule.MIX_LEARN, WitnessField.ANSWERS));
        assertTrue(learner.contains(SOME) && !learner.contains(EVERY), learner);
    }

    /** With all numbers of a list 0. */
    private static Certificate with(Certificate certificate, Rule rule, WitnessField field) {
        List<Step> steps = certificate.steps().stream().map(step -> step.rule() != rule ? step
            : new Step(step.number(), rule, step.premises(), step.witness().with(field,
                step.witness().list(field).stream().map(number -> BigFraction.ZERO).toList()), step.result())).toList();
        return new Certificate(certificate.problem(), steps, certificate.claims());
    }

    /** Learners of Gaussian clusters beside learners of signs. */
    @Test
    void someLearnerOfGaussianClustersIsStated() throws Exception {
        String text = CoqExport.of(mixed("2", "0.45", "1,1/2,gaussian:1000:1/20", "1,1/2,sparse:300:1/4"));
        assertTrue(text.contains("Theorem claim_3 : some_learner_by_numbers mixed n") && !text.contains("Not stated here"), text);
        assertTrue(text.contains("  - exact (Forall2_cons _ _ claim_3_of_1.known (Forall2_cons _ _ (finite_all_learn _ _ "
            + "claim_3_of_2.known) (Forall2_nil _)))."), text);
    }

    /** Floors of privacy of learners that occur as their numbers. */
    @Test
    void privateLearnersOfGaussianClustersOccurAsTheirNumbers() throws Exception {
        ClusterMixture problem = new MixtureInput("3", null, "uniform", "gaussian:100", "5", "0.4").mixture();
        String text = CoqExport.of(PrivacyDerivation.extend(MixtureSearch.bounds(problem, DIGITS), DIGITS).certificate());
        for (String notion : List.of("pure", "concentrated", "gaussian")) {
            assertTrue(text.contains(" : every_private_learner_by_numbers mixed n keeps_" + notion + " (2 / 5) "), text);
        }
    }

    /** Nothing is stated of a step whose costs the checker rejects. */
    @Test
    void aRejectedCostOfAGaussianClusterStatesNothing() throws Exception {
        Certificate certificate = bound("3", "gaussian:100", "5", "0.4");
        String text = CoqExport.of(with(certificate, Rule.MIX_COST, WitnessField.SPLITS));
        assertTrue(text.contains(EVERY) && text.contains("Theorem claim_1 : every_learner_by_numbers_errs mixed n"), text);
    }
}
