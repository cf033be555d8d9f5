package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.bench.CpuTime;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Witnesses of SPARSE-DIRECT that are wrong or made to cost time. */
class SparseConstantTest {
    private static final int SECONDS = 10;
    private static final Certificate GOOD = SampleCertificates.sparse("10000", "4", "1/100", "0.2", "0.1");
    private static final Step STEP = GOOD.steps().stream().filter(step -> step.rule() == Rule.SPARSE_DIRECT).findFirst().orElseThrow();

    private static String rejection(Witness witness) {
        List<Step> steps = new ArrayList<>(GOOD.steps());
        steps.set(STEP.number() - 1, new Step(STEP.number(), STEP.rule(), STEP.premises(), witness, STEP.result()));
        Certificate wrong = new Certificate(GOOD.problem(), steps, GOOD.claims());
        List<String> messages = new ArrayList<>();
        CpuTime.assertWithin(SECONDS, () -> messages.add(assertThrows(RejectedException.class, () -> Checker.check(wrong)).getMessage()));
        return messages.get(0);
    }

    private static List<BigFraction> list(WitnessField field) {
        return new ArrayList<>(STEP.witness().list(field));
    }

    private static Witness with(WitnessField field, int index, BigFraction value) {
        List<BigFraction> changed = list(field);
        changed.set(index, value);
        return STEP.witness().with(field, changed);
    }

    private static Witness without(WitnessField field, int index) {
        List<BigFraction> fewer = list(field);
        fewer.remove(index);
        return STEP.witness().with(field, fewer);
    }

    static Stream<Arguments> witnesses() {
        BigFraction two = new BigFraction(2);
        BigFraction third = new BigFraction(1, 3);
        BigFraction nothing = BigFraction.ZERO;
        BigFraction longer = new BigFraction(BigInteger.ONE.shiftLeft(20_000), BigInteger.ONE.shiftLeft(20_000).add(BigInteger.ONE));
        int last = list(WitnessField.ENDS).size() - 1;
        return Stream.of(
            Arguments.of(without(WitnessField.ENDS, 0), "one tilt less"),
            Arguments.of(without(WitnessField.AGREEMENTS, 0), "one tilt less"),
            Arguments.of(without(WitnessField.TILTS, 0), "one tilt less"),
            Arguments.of(STEP.witness().with(WitnessField.ENDS, List.of()).with(WitnessField.AGREEMENTS, List.of())
            .with(WitnessField.TILTS, List.of()), "one tilt less"),
            Arguments.of(with(WitnessField.ENDS, 1, list(WitnessField.ENDS).get(0)), "ends must increase"),
            Arguments.of(with(WitnessField.ENDS, 0, nothing), "ends must increase"),
            Arguments.of(with(WitnessField.ENDS, last, two), "ends must increase"),
            Arguments.of(with(WitnessField.ENDS, last, new BigFraction(74, 1000)), "ends must reach q"),
            Arguments.of(with(WitnessField.ENDS, 0, new BigFraction(1, 20)), "interval 1 does not prove"),
            Arguments.of(with(WitnessField.AGREEMENTS, 0, nothing), "agreements must be"),
            Arguments.of(with(WitnessField.AGREEMENTS, 1, BigFraction.ONE), "agreements must be"),
            Arguments.of(with(WitnessField.AGREEMENTS, 1, third), "interval 2 does not prove"),
            Arguments.of(with(WitnessField.AGREEMENTS, 0, new BigFraction(1, 1000)), "interval 1 does not prove"),
            Arguments.of(with(WitnessField.TILTS, 0, nothing), "tilts must be"),
            Arguments.of(with(WitnessField.TILTS, 0, third), "tilts must be"),
            Arguments.of(with(WitnessField.TILTS, 0, BigFraction.ONE), "interval 2 does not prove"),
            Arguments.of(with(WitnessField.TILTS, 0, new BigFraction(1000)), "interval 2 does not prove"),
            Arguments.of(with(WitnessField.TILTS, 0, longer.reciprocal()), "interval 2 does not prove"),
            Arguments.of(STEP.witness().with(WitnessField.CONSTANT, STEP.witness().get(WitnessField.CONSTANT)
            .multiply(new BigFraction(1001, 1000))), "does not prove"),
            Arguments.of(STEP.witness().with(WitnessField.CONSTANT, nothing), "result constant is stated"),
            Arguments.of(STEP.witness().with(WitnessField.ENDS, Collections.nCopies(4096, third))
            .with(WitnessField.AGREEMENTS, Collections.nCopies(4096, third))
                .with(WitnessField.TILTS, Collections.nCopies(4095, two))
                .with(WitnessField.PRECISION, new BigFraction(Limits.MAX_PRECISION)), "costs too much to check"));
    }

    @ParameterizedTest
    @MethodSource("witnesses")
    void isRejectedSoon(Witness witness, String reason) {
        String message = rejection(witness);
        assertTrue(message.contains(reason), message);
    }

    /** For one sample the constant is in closed form, and there is no witness. */
    @Test
    void oneSampleTakesNoWitness() {
        Certificate one = SampleCertificates.sparse("10000", "1", "1/10", "0.45", "0.45");
        Step step = one.steps().stream().filter(s -> s.rule() == Rule.SPARSE_DIRECT).findFirst().orElseThrow();
        assertEquals(Map.of(ResultField.CONSTANT, new BigFraction(90)), step.result());
        List<Step> steps = new ArrayList<>(one.steps());
        steps.set(step.number() - 1, new Step(step.number(), step.rule(), step.premises(), STEP.witness(), step.result()));
        assertTrue(assertThrows(RejectedException.class, () -> Checker.check(new Certificate(one.problem(), steps, one.claims())))
            .getMessage().contains("does not take"));
    }
}
