package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.input.MixtureInput;
import org.ironbound.problem.Problem;
import org.junit.jupiter.api.Test;

class MixtureRulesTest {
    private static final Certificate CERTIFICATE = SampleCertificates.mixture("40", "zipf:1", "boolean:100:2/5", "60", "0.35");

    private static Witness witness(Rule rule) {
        Witness given = CERTIFICATE.steps().stream().filter(step -> step.rule() == (rule == Rule.MIX_UNSEEN ? Rule.MIX_FEASIBLE : rule))
            .findFirst().orElseThrow().witness();
        return rule == Rule.MIX_UNSEEN ? Witness.none().with(WitnessField.MOST_SAMPLES, given.get(WitnessField.MOST_SAMPLES))
            .with(WitnessField.PRECISION, given.get(WitnessField.PRECISION)) : given;
    }

    private static Map<ResultField, BigFraction> derived(Rules rules, Rule rule, int precision) throws RejectedException {
        return rules.derive(rule, List.of(), witness(rule).with(WitnessField.PRECISION, new BigFraction(precision)), new CheckCost())
            .numbers();
    }

    /** What one step computed does not change what another one of any order, precision and number of clusters says. */
    @Test
    void stepsDoNotDependOnEachOther() throws RejectedException {
        int precision = witness(Rule.MIX).get(WitnessField.PRECISION).intValue();
        Witness few = witness(Rule.MIX_UNSEEN).with(WitnessField.MOST_SAMPLES, BigFraction.ONE);
        BigFraction part = Rules.of(CERTIFICATE.problem()).derive(Rule.MIX_UNSEEN, List.of(), few, new CheckCost()).numbers()
            .get(ResultField.LEAST_ERROR);
        Rules rules = Rules.of(CERTIFICATE.problem());
        for (int bits : new int[] {precision, precision + 8, precision}) {
            for (Rule rule : List.of(Rule.MIX, Rule.MIX_UNSEEN, Rule.MIX_FEASIBLE, Rule.MIX)) {
                assertEquals(rule.resultFields(), derived(rules, rule, bits).keySet());
                for (Map.Entry<ResultField, BigFraction> entry : derived(rules, rule, precision).entrySet()) {
                    assertEquals(derived(Rules.of(CERTIFICATE.problem()), rule, precision).get(entry.getKey()), entry.getValue());
                }
            }
            assertEquals(part, rules.derive(Rule.MIX_UNSEEN, List.of(), few, new CheckCost()).numbers().get(ResultField.LEAST_ERROR));
        }
        BigFraction unseen = derived(rules, Rule.MIX_UNSEEN, precision).get(ResultField.LEAST_ERROR);
        assertTrue(part.compareTo(unseen) < 0);
        assertTrue(unseen.compareTo(derived(rules, Rule.MIX_FEASIBLE, precision).get(ResultField.LEAST_ERROR)) < 0);
    }

    /** With so many samples that tau is 1 as far as it is computed, learners pay nothing that is certain. */
    @Test
    void whoKnowsTheCentrePaysNothingForIt() throws RejectedException {
        Witness witness = SampleCertificates.booleanCosts().steps().get(0).witness()
            .with(WitnessField.MOST_SAMPLES, new BigFraction(10_000));
        Problem many = new MixtureInput("2", null, "uniform", "boolean:500:1/4", "10000", "0.25").mixture();
        assertEquals(Rule.MIX_COST.resultFields(),
            Rules.of(many).derive(Rule.MIX_COST, List.of(), witness, new CheckCost()).numbers().keySet());
    }
}
