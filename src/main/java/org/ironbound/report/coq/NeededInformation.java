package org.ironbound.report.coq;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;

/** What a step says of the information that an error needs. */
final class NeededInformation {
    /** How far from the minimum the tangents touch, relative to its distance from the ends. */
    private static final BigFraction WIDTH = new BigFraction(1, 10_000_000).pow(2);

    private NeededInformation() {
    }

    /** In nats. */
    static String of(Step step) {
        return Numbers.real(step.result().get(ResultField.INFORMATION));
    }

    /** The proof that an average error needs it: two tangents next to the minimum. */
    static String ofAverage(Step step, BigFraction error) {
        BigFraction miss = step.witness().get(WitnessField.MISS_PROBABILITY);
        BigFraction falseAlarm = error.multiply(2).subtract(miss);
        BigFraction width = (miss.compareTo(falseAlarm) < 0 ? miss : falseAlarm).multiply(WIDTH);
        return "apply (ACC_AVG_point _ %s %s); unfold acc_fun, acc_slope, d2; try lra; interval with (i_prec 300)"
            .formatted(Numbers.real(falseAlarm), Numbers.real(width));
    }
}
