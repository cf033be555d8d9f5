package org.ironbound.report.coq;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.Fractions;

/** What a step says of the information that an error needs. */
final class NeededInformation {
    /** How far from the minimum the tangents touch at most, in bits, relative to its distance from the ends. */
    private static final int WIDTH_BITS = 46;
    /** By how many bits they touch nearer than the root of the last digit: what they lose is about the square of how far that is. */
    private static final int MORE_BITS = 4;

    /** How much more often than is best the one tangent misses: the slope there is surely negative. */
    private static final double MORE_THAN_BEST = 2;

    private NeededInformation() {
    }

    /** In nats. */
    static String of(Step step) {
        return Numbers.real(step.result().get(ResultField.INFORMATION));
    }

    /**
     * The proof that an average error needs it: two tangents next to the minimum, or one where it is best to miss so rarely that the
     * witness is not near that.
     */
    static String ofAverage(Step step, BigFraction error, Effort effort) {
        BigFraction miss = step.witness().get(WitnessField.MISS_PROBABILITY);
        BigFraction all = error.multiply(2);
        BigFraction falseAlarm = all.subtract(miss);
        int near = Math.max(WIDTH_BITS, step.result().get(ResultField.INFORMATION).getDenominator().bitLength() / 2 + MORE_BITS);
        BigFraction width = (miss.compareTo(falseAlarm) < 0 ? miss : falseAlarm).divide(BigInteger.ONE.shiftLeft(near));
        double errors = Numbers.near(all);
        BigFraction rare = new BigFraction(MORE_THAN_BEST * Math.exp(-1 / errors) / errors);
        return "first [apply (ACC_AVG_point _ %1$s %2$s); %4$s|apply (ACC_AVG_end _ %3$s); %4$s]"
            .formatted(Numbers.real(falseAlarm), Numbers.real(width), Numbers.real(all.subtract(miss.compareTo(rare) < 0 ? rare : miss)),
                "unfold acc_fun, acc_slope, d2; try lra; " + effort.interval(300));
    }

    /** The tactic that unfolds the information that a pair of errors needs, which has no logarithm of 0 in it then. */
    static String unfolded(ErrorTarget target) {
        return (target instanceof ErrorPair pair && Fractions.signum(pair.falseNegative()) == 0 ? "rewrite ?d2_sure by lra; " : "")
            + "unfold d2";
    }
}
