package org.ironbound.certificate.check;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.RejectedException;
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
    private static final Map<Field, Set<Field>> ABOVE = new EnumMap<>(Field.class);

    static {
        ABOVE.put(Field.TAU_LOWER, EnumSet.of(Field.TAU));
        ABOVE.put(Field.RHO_LOWER, EnumSet.of(Field.RHO, Field.TAU));
        Set<Field> inputFree = EnumSet.of(Field.ETA_KL, Field.ETA_KL_USES, Field.ETA_KL_CASCADE, Field.ETA_TV);
        ABOVE.put(Field.ETA_KL_LOWER, inputFree);
        ABOVE.put(Field.ETA_LAW_LOWER, and(inputFree, Field.ETA_LAW));
        ABOVE.put(Field.ETA_CHI2_LOWER, and(ABOVE.get(Field.ETA_LAW_LOWER), Field.ETA_CHI2));
    }

    private Contradictions() {
    }

    private static Set<Field> and(Set<Field> fields, Field other) {
        Set<Field> more = EnumSet.copyOf(fields);
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
                for (Map.Entry<Field, Set<Field>> bounds : ABOVE.entrySet()) {
                    for (Field upper : bounds.getValue()) {
                        requireOrder(below, bounds.getKey(), above, upper);
                    }
                }
                requireRatio(below, above);
                if (above.rule().isLearner()) {
                    requireLearner(below, above);
                }
            }
        }
    }

    /** The lower bound is not above the upper bound, where the steps state them. */
    private static void requireOrder(Step below, Field lower, Step above, Field upper) throws RejectedException {
        BigFraction least = below.result().get(lower);
        BigFraction most = above.result().get(upper);
        if (least != null && most != null && least.compareTo(most) > 0) {
            throw contradiction(below, lower.label() + " >= " + show(least), above, upper.label() + " <= " + show(most));
        }
    }

    /** (1 - tau)/rho is at most what lower bounds of tau and rho allow. */
    private static void requireRatio(Step coefficients, Step bound) throws RejectedException {
        BigFraction tau = coefficients.result().get(Field.TAU_LOWER);
        BigFraction rho = coefficients.result().get(Field.RHO_LOWER);
        BigFraction ratio = bound.result().get(Field.RATIO);
        if (tau != null && rho != null && ratio != null && ratio.multiply(rho).add(tau).compareTo(BigFraction.ONE) > 0) {
            throw contradiction(coefficients, "tau-lower >= " + show(tau) + " and rho-lower >= " + show(rho), bound,
                "ratio >= " + show(ratio));
        }
    }

    /** There are learners, and none that memorizes less than all of them do. */
    private static void requireLearner(Step other, Step learner) throws RejectedException {
        if (other.rule() == Rule.FEASIBLE) {
            throw contradiction(other, "that no learner reaches the error", learner, "how one does");
        }
        if (other.rule() != Rule.BITS && !other.rule().isLearner()) {
            requireOrder(other, Field.MEMORIZATION, learner, Field.MEMORIZATION);
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
