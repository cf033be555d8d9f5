package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.reference.Lane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What samples tell of themselves serves as many or fewer samples, never more [BOOL-IB-COST]. */
class CentreCostsTest {
    private static final Certificate GOOD = SampleCertificates.mixture("3", "uniform", "boolean:1000:1/5", "60", "0.2");
    private static final Step STEP = GOOD.steps().stream().filter(step -> step.rule() == Rule.MIX_COST).findFirst().orElseThrow();
    private static final List<Integer> COUNTS = STEP.witness().list(WitnessField.PRICE_COUNTS).stream().map(BigFraction::intValue).toList();

    /** The numbers of a list that belong to the prices that are kept. */
    private static List<BigFraction> kept(WitnessField field, List<Integer> lengths, IntPredicate isKept) {
        List<BigFraction> kept = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < lengths.size(); i++) {
            kept.addAll(isKept.test(i) ? STEP.witness().list(field).subList(from, from + lengths.get(i)) : List.of());
            from += lengths.get(i);
        }
        assertEquals(STEP.witness().list(field).size(), from);
        return kept;
    }

    /** The witness with some of its prices alone. */
    private static Witness with(IntPredicate isKept) {
        List<Integer> one = COUNTS.stream().map(count -> 1).toList();
        List<Integer> atoms = COUNTS.stream().map(count -> count / 2 + 1).toList();
        List<Integer> intervals = STEP.witness().list(WitnessField.PRICE_INTERVALS).stream().map(BigFraction::intValue).toList();
        Witness witness = STEP.witness();
        for (WitnessField field : List.of(WitnessField.PRICE_GROUPS, WitnessField.PRICE_COUNTS, WitnessField.PRICE_COEFFICIENTS,
            WitnessField.PRICE_INTERVALS)) {
            witness = witness.with(field, kept(field, one, isKept));
        }
        return witness.with(WitnessField.FACTORS, kept(WitnessField.FACTORS, atoms, isKept))
            .with(WitnessField.POINTS, kept(WitnessField.POINTS, intervals, isKept))
            .with(WitnessField.SLOPES, kept(WitnessField.SLOPES, intervals, isKept));
    }

    private static Step step(IntPredicate isKept) {
        return new Step(STEP.number(), STEP.rule(), STEP.premises(), with(isKept), STEP.result());
    }

    private static Certificate with(Step step) {
        List<Step> steps = new ArrayList<>(GOOD.steps());
        steps.set(STEP.number() - 1, step);
        return new Certificate(GOOD.problem(), steps, GOOD.claims());
    }

    private static BigFraction bound(IntPredicate isKept) throws RejectedException {
        return Rules.of(GOOD.problem()).derive(STEP.rule(), List.of(), with(isKept), new CheckCost()).numbers()
            .get(ResultField.MEMORIZATION);
    }

    /** Which numbers of samples have terms that are computed from factors, each with the number that these are of. */
    private static Map<Integer, Integer> served(IntPredicate isKept) throws RejectedException {
        Map<Integer, Integer> served = new TreeMap<>();
        for (MixtureTerms.Term term : MixtureTerms.of(with(step(isKept)), step(isKept), 100).greatest()) {
            if (term.numbers().containsKey("flat-logs")) {
                served.put(term.samples(), term.numbers().get("flat-samples").intValue());
            }
        }
        return served;
    }

    @Test
    void pricesServeFewerSamplesButNeverMore() throws Exception {
        int middle = COUNTS.size() / 2;
        Map<Integer, Integer> served = served(i -> i == middle);
        assertTrue(served.size() > 2, served.toString());
        served.forEach((samples, known) -> assertTrue(samples <= known && known.equals(COUNTS.get(middle)), served.toString()));
        served(i -> true).forEach((samples, known) -> assertEquals(COUNTS.stream().filter(count -> count >= samples).findFirst()
            .orElseThrow(), known));
        int last = COUNTS.size() - 1;
        BigFraction none = bound(i -> false);
        assertTrue(none.compareTo(bound(i -> i == last)) < 0);
        assertTrue(bound(i -> i == last).compareTo(bound(i -> i == middle || i == last)) < 0);
    }

    /** The same numbers as if prices of fewer samples served more. */
    @Tag("again")
    @Test
    void pricesOfFewerSamplesDoNotDoForAll() {
        IntStream.iterate(1, fewer -> fewer < COUNTS.size(), fewer -> fewer + Lane.tries(4, 1)).forEach(fewer ->
            assertThrows(RejectedException.class, () -> Checker.check(with(step(i -> i < fewer)))));
    }

    /** Factors of fewer samples are no factors of more, though these have as many values. */
    @Test
    void factorsAreThoseOfTheSamplesThatTheyAreSaidToBeOf() {
        for (int i = 0; i < COUNTS.size(); i++) {
            if (COUNTS.get(i) % 2 == 0) {
                List<BigFraction> counts = new ArrayList<>(STEP.witness().list(WitnessField.PRICE_COUNTS));
                counts.set(i, counts.get(i).add(1));
                Step crossed = new Step(STEP.number(), STEP.rule(), STEP.premises(),
                    STEP.witness().with(WitnessField.PRICE_COUNTS, counts), STEP.result());
                assertThrows(RejectedException.class, () -> Checker.check(with(crossed)));
            }
        }
    }
}
