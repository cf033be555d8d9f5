package org.ironbound.certificate.check;

import java.util.List;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Step;

/**
 * Whatever a certificate claims about a learner is true of one and the same learner [ONE-STATEMENT].
 *
 * <p>Such claims read as one sentence: some learner that reaches the error memorizes at most m, its false negatives are at most a, its
 * false positives at most b. That follows from three claims about one learner, and not from one claim about each of three. A learner is
 * described by the witness of a step by a learner's rule, and every step serves some claim. So no two claims are about different learners
 * if there is at most one such step.
 */
final class OneLearner {
    private OneLearner() {
    }

    /**
     * Returns if all claims about a learner are about the same one.
     *
     * @param steps all steps of a certificate, each used by a claim, directly or by later steps
     * @throws RejectedException names two steps that describe a learner each
     */
    static void require(List<Step> steps) throws RejectedException {
        Step learner = null;
        for (Step step : steps) {
            if (step.rule().isLearner()) {
                if (learner != null) {
                    throw new RejectedException("steps " + learner.number() + " and " + step.number() + " (" + step.rule().id()
                        + ") describe a learner each: all claims"
                        + " about a learner must be about the same one, so put those about the other one into a certificate of their own");
                }
                learner = step;
            }
        }
    }
}
