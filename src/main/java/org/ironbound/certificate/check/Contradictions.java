package org.ironbound.certificate.check;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;

/**
 * Refuses steps that can not all be true [ONE-STATEMENT]. No rules should ever yield such steps: if some do, one of the rules is wrong, and
 * then nothing that the certificate states is to be trusted.
 */
final class Contradictions {
    /**
     * For each lower bound of a coefficient the upper bounds that it may not exceed: of the same coefficient, or of one that is never
     * smaller.
     */
    private static final Map<ResultField, Set<ResultField>> ABOVE = new EnumMap<>(ResultField.class);

    static {
        ABOVE.put(ResultField.TAU_LOWER, EnumSet.of(ResultField.TAU));
        ABOVE.put(ResultField.RHO_LOWER, EnumSet.of(ResultField.RHO, ResultField.TAU));
        Set<ResultField> inputFree = EnumSet.of(ResultField.ETA_KL, ResultField.ETA_KL_USES, ResultField.ETA_KL_CASCADE,
            ResultField.ETA_TV);
        ABOVE.put(ResultField.ETA_KL_LOWER, inputFree);
        ABOVE.put(ResultField.ETA_LAW_LOWER, and(inputFree, ResultField.ETA_LAW));
        ABOVE.put(ResultField.ETA_CHI2_LOWER, and(ABOVE.get(ResultField.ETA_LAW_LOWER), ResultField.ETA_CHI2));
    }

    private Contradictions() {
    }

    private static Set<ResultField> and(Set<ResultField> fields, ResultField other) {
        Set<ResultField> more = EnumSet.copyOf(fields);
        more.add(other);
        return more;
    }

    /**
     * Returns if no two of the steps contradict each other.
     *
     * @throws RejectedException names two that do
     */
    static void refuse(List<Step> steps) throws RejectedException {
        for (Step below : steps) {
            for (Step above : steps) {
                for (Map.Entry<ResultField, Set<ResultField>> bounds : ABOVE.entrySet()) {
                    for (ResultField upper : bounds.getValue()) {
                        requireOrder(below, bounds.getKey(), above, upper);
                    }
                }
                requireRatio(below, above);
                if (above.rule().isOfSomeLearner()) {
                    requireLearner(below, above);
                }
            }
        }
    }

    /** The lower bound is not above the upper bound, where the steps state them. */
    private static void requireOrder(Step below, ResultField lower, Step above, ResultField upper) throws RejectedException {
        BigFraction least = below.result().get(lower);
        BigFraction most = above.result().get(upper);
        if (least != null && most != null && least.compareTo(most) > 0) {
            throw contradiction(below, lower.label() + " >= " + show(least), above, upper.label() + " <= " + show(most));
        }
    }

    /** (1 - tau)/rho is at most what lower bounds of tau and rho allow. */
    private static void requireRatio(Step coefficients, Step bound) throws RejectedException {
        BigFraction tau = coefficients.result().get(ResultField.TAU_LOWER);
        BigFraction rho = coefficients.result().get(ResultField.RHO_LOWER);
        BigFraction ratio = bound.result().get(ResultField.RATIO);
        if (tau != null && rho != null && ratio != null && ratio.multiply(rho).add(tau).compareTo(BigFraction.ONE) > 0) {
            throw contradiction(coefficients, "tau-lower >= " + show(tau) + " and rho-lower >= " + show(rho), bound,
                "ratio >= " + show(ratio));
        }
    }

    /** There are learners, and none that memorizes less than all of them do. */
    private static void requireLearner(Step other, Step learner) throws RejectedException {
        if (other.rule().isOfNoLearner()) {
            throw contradiction(other, "that no learner reaches the error", learner, "how one does");
        }
        if (other.rule() != Rule.BITS && !other.rule().isOfSomeLearner()) {
            requireOrder(other, ResultField.MEMORIZATION, learner, ResultField.MEMORIZATION);
        }
    }

    private static RejectedException contradiction(Step first, String one, Step second, String other) {
        return new RejectedException("step " + first.number() + " (" + first.rule().id() + ") states " + one + ", step " + second.number()
            + " (" + second.rule().id()
            + ") states " + other + ": they can not both be true");
    }

    private static String show(BigFraction x) {
        return InvalidFieldException.shorten(Fractions.text(x));
    }
}
