package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.Proportion;
import org.ironbound.search.Bounds;
import org.ironbound.search.derivation.Findings;
import org.junit.jupiter.api.Test;

/** Steps that are known are not recomputed, and nothing else is taken from them. */
class KnownStepsTest {
    private static final Findings FOUND = found(new BigFraction(1, 10));

    private static Findings found(BigFraction error) {
        BigInteger d = BigInteger.valueOf(10_000);
        try {
            return Bounds.of(new GaussianClustering(d, BigInteger.valueOf(20), Proportion.inverseRoot("lambda-squared", d),
                new AverageError(error)), 6);
        } catch (UndecidedException e) {
            throw new AssertionError(e);
        }
    }

    private static Certificate withSteps(List<Step> steps) {
        return new Certificate(FOUND.certificate().problem(), steps, FOUND.certificate().claims());
    }

    /** The steps with other numbers in place of the result of one. */
    private static List<Step> stated(int index, ResultField field, BigFraction value) {
        List<Step> steps = new ArrayList<>(FOUND.certificate().steps());
        Step step = steps.get(index);
        Map<ResultField, BigFraction> result = new EnumMap<>(ResultField.class);
        result.putAll(step.result());
        result.put(field, value);
        steps.set(index, new Step(step.number(), step.rule(), step.premises(), step.witness(), result));
        return steps;
    }

    private static ProvedStep forged(ProvedStep known, Step step) {
        return new ProvedStep(FOUND.certificate().problem(), step, known.stated(), List.of(), 0);
    }

    @Test
    void isNotRecomputed() {
        List<Step> steps = stated(0, ResultField.TAU, new BigFraction(1, 1000));
        assertThrows(RejectedException.class, () -> Checker.check(withSteps(steps)));
        List<ProvedStep> known = new ArrayList<>(FOUND.steps());
        known.set(0, forged(known.get(0), steps.get(0)));
        assertDoesNotThrow(() -> Checker.check(withSteps(steps), known.subList(0, 1)), "only this package could make such a step");
    }

    /** It costs as much as if it were recomputed, so that every certificate that passes can be checked by others. */
    @Test
    void costsTheSame() throws RejectedException {
        for (ProvedStep known : FOUND.steps()) {
            Step step = known.step();
            CheckCost paid = new CheckCost();
            known.pay(paid);
            CheckCost recomputed = new CheckCost();
            List<ProvedStep> premises = step.premises().stream().map(premise -> FOUND.steps().get(premise - 1)).toList();
            Rules.of(FOUND.certificate().problem()).derive(step.rule(), premises, step.witness(), recomputed);
            assertEquals(recomputed.left(), paid.left());
        }
    }

    @Test
    void whatWasFoundPasses() {
        assertDoesNotThrow(() -> Checker.check(FOUND.certificate(), FOUND.steps()));
        assertDoesNotThrow(() -> Checker.check(FOUND.certificate(), FOUND.steps().subList(0, 2)));
    }

    /** Every number of every step, one by one: the step is not the known one then. */
    @Test
    void aChangedStepIsRecomputed() {
        for (Step step : FOUND.certificate().steps()) {
            for (Map.Entry<ResultField, BigFraction> number : step.result().entrySet()) {
                for (BigFraction factor : List.of(new BigFraction(9, 10), new BigFraction(11, 10))) {
                    Certificate changed = withSteps(stated(step.number() - 1, number.getKey(), number.getValue().multiply(factor)));
                    assertEquals(outcome(changed, List.of()), outcome(changed, FOUND.steps()));
                }
            }
            if (step.witness().numbers().containsKey(WitnessField.PRECISION)) {
                List<Step> steps = new ArrayList<>(FOUND.certificate().steps());
                steps.set(step.number() - 1, new Step(step.number(), step.rule(), step.premises(),
                    step.witness().with(WitnessField.PRECISION, new BigFraction(2)), step.result()));
                assertFalse(outcome(withSteps(steps), FOUND.steps()).isEmpty());
            }
        }
    }

    private static String outcome(Certificate certificate, List<ProvedStep> known) {
        try {
            Checker.check(certificate, known);
            return "";
        } catch (RejectedException e) {
            return e.getMessage();
        }
    }

    /** A step follows from the very statements that it was proved from, not from others with the same numbers. */
    @Test
    void otherPremisesDoNotServe() throws UndecidedException {
        Findings other = found(new BigFraction(1, 20));
        List<ProvedStep> mixed = new ArrayList<>(other.steps());
        mixed.set(0, FOUND.steps().get(0));
        assertFalse(outcome(FOUND.certificate(), other.steps()).length() > 0, "what is known of another problem is not used");
        Certificate crossed = new Certificate(FOUND.certificate().problem(), other.certificate().steps(), other.certificate().claims());
        assertEquals(outcome(crossed, List.of()), outcome(crossed, other.steps()));
        assertFalse(outcome(crossed, mixed).isEmpty());
    }

    @Test
    void aStepWithPremisesKeepsItsNumber() {
        ProvedStep last = FOUND.steps().get(FOUND.steps().size() - 1);
        assertThrows(IllegalArgumentException.class, () -> last.numbered(1));
        assertEquals(7, FOUND.steps().get(0).numbered(7).step().number());
    }
}
