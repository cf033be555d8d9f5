package org.ironbound.report.coq;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.WitnessField;
import org.ironbound.input.MixtureInput;
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

    /** The constants of single clusters need no hypothesis. */
    @Test
    void sparseClustersWithoutSignsRestOnNothing() throws Exception {
        String text = CoqExport.of(bound("2", "sparse:300:1/4", "2", "0.45"));
        assertTrue(text.contains("Theorem claim_2 : every_mixture_learner"), text);
        assertTrue(text.contains("Theorem claim_3 : some_mixture_learner"), text);
        assertFalse(text.contains("sign_lines") || text.contains("cited"), text);
    }

    @Test
    void whatIsCitedIsAHypothesis() throws Exception {
        String text = CoqExport.of(bound("3", "boolean:100:1/4", "5", "0.4"));
        assertTrue(text.contains("Theorem claim_2 : centre_lines lambda d claim_2_lines ->\n  every_mixture_learner"), text);
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

    @Test
    void whatLearnersOfGaussianClustersMemorizeIsNotStated() throws Exception {
        Certificate certificate = bound("100", "gaussian:10000", "50", "0.4");
        String reason = assertThrows(NotExportableException.class, () -> CoqExport.of(certificate)).getMessage();
        assertTrue(reason.contains("[MIX-COST]"), reason);
    }
}
