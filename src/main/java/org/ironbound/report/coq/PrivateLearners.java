package org.ironbound.report.coq;

import org.ironbound.certificate.Claim;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Step;

/** What of private learners is the same for all problems with finite alphabets [PRIV]. */
final class PrivateLearners {
        private PrivateLearners() {
    }

    /** Ends a proof that a parameter has a floor, from so many bits that are memorized. */
    static String floor(Effort effort) {
        return "rewrite ?n_real; unfold dp_factor; try lra; try (unfold n; lia); " + effort.interval(300) + ".";
    }

    /** What a theorem about private learners starts from: the lemma that stands once in the file. */
    static String lemma(Step bound) {
        return "memorized_" + bound.number();
    }

    /** How much the lemma says. */
    static Amount memorized(Step bound) {
        return Amount.nats(bound.result().get(ResultField.MEMORIZATION));
    }

    /** The notion of privacy of a parameter, as Coq names it. */
    static String notion(Claim.Quantity parameter) {
        return switch (parameter) {
            case LEAST_EPSILON -> "pure";
            case LEAST_ZCDP_RHO -> "zCDP";
            default -> "divergence";
        };
    }

    /** The same of learners that occur as their numbers. */
    static String notionOfNumbers(Claim.Quantity parameter) {
        return switch (parameter) {
            case LEAST_EPSILON -> "pure";
            case LEAST_ZCDP_RHO -> "concentrated";
            default -> "gaussian";
        };
    }
}
