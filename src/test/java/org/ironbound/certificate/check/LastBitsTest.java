package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.Fractions;
import org.junit.jupiter.api.Test;

/**
 * A certificate need not be made by a kernel that rounds as this one does: what is true by less than this kernel shows with the bits that
 * the witness asks for is accepted, what is false by as little is refused.
 */
class LastBitsTest {
    /** Far more than the checker adds. */
    private static final int EXACTLY = 96;
    /** Of the error with the bits of the witness, results are stated with this share, on the one side of the truth and on the other. */
    private static final BigFraction SHARE = new BigFraction(1, 1024);
    private static final int FEWEST = 20;

    private int stronger;

    @Test
    void sharperResults() throws IOException, RejectedException {
        for (Path file : AcceptedCertificatesTest.files()) {
            Certificate certificate = SampleCertificates.read(Files.readString(file));
            for (Step step : certificate.steps()) {
                // A cost of a mixture leaves out more with fewer bits: not only its last bits differ.
                boolean isRounded = step.premises().isEmpty() && step.witness().numbers().containsKey(WitnessField.PRECISION);
                if (isRounded && step.rule() != Rule.MIX_COST) {
                    sharper(certificate, step);
                }
            }
        }
        assertTrue(stronger >= FEWEST, () -> stronger + " results are stronger than what the bits of the witness show");
    }

    private void sharper(Certificate certificate, Step step) throws RejectedException {
        Optional<Map<ResultField, BigFraction>> exact = derived(certificate, step, EXACTLY);
        if (exact.isEmpty()) {
            return;
        }
        Map<ResultField, BigFraction> now = derived(certificate, step, 0).orElseThrow();
        for (Map.Entry<ResultField, BigFraction> number : exact.get().entrySet()) {
            BigFraction error = now.get(number.getKey()).subtract(number.getValue());
            BigFraction leeway = error.multiply(SHARE);
            boolean isSharper = step.rule().relation(number.getKey(), List.of()).implies(number.getValue(), now.get(number.getKey()));
            if (Fractions.signum(error) == 0 || Fractions.signum(number.getValue()) <= 0 || !isSharper) {
                continue; // Not sharper: the bits say what the numbers of the witness mean.
            }
            stronger++;
            Certificate accepted = stating(certificate, step, number.getKey(), number.getValue().add(leeway));
            assertDoesNotThrow(() -> Checker.check(accepted), () -> step.rule() + " " + number.getKey());
            Certificate refused = stating(certificate, step, number.getKey(), number.getValue().subtract(leeway));
            assertThrows(RejectedException.class, () -> Checker.check(refused), () -> step.rule() + " " + number.getKey());
        }
    }

    private static Optional<Map<ResultField, BigFraction>> derived(Certificate certificate, Step step, int more) {
        Witness witness = step.witness();
        Witness finer = witness.with(WitnessField.PRECISION, witness.get(WitnessField.PRECISION).add(more));
        try {
            return Optional.of(Rules.of(certificate.problem()).derive(step.rule(), List.of(), finer, new CheckCost()).numbers());
        } catch (RejectedException e) {
            return Optional.empty();
        }
    }

    private static Certificate stating(Certificate certificate, Step step, ResultField field, BigFraction value) {
        Map<ResultField, BigFraction> result = new EnumMap<>(step.result());
        result.put(field, value);
        List<Step> steps = new ArrayList<>(certificate.steps());
        steps.set(step.number() - 1, new Step(step.number(), step.rule(), step.premises(), step.witness(), result));
        return new Certificate(certificate.problem(), steps, certificate.claims());
    }
}
