package org.ironbound.search.mixture;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;

/** Learners of one kind of clusters by the number of samples that they use, in floating point. */
interface ClusterLearners {
    /**
     * A learner.
     *
     * @param error        the mean of its two error probabilities
     * @param memorization in nats
     * @param parameter    which of the family it is
     */
    record Option(double error, double memorization, double parameter) {
        /** Nothing is learnt. */
        static final Option NOTHING = new Option(0.5, 0, 0);
    }

    /**
     * What a certificate says of a learner; numbers that its family does not have are 1, and there are no answers.
     *
     * @param noise     the variance of its noise
     * @param keeping   the chance that a coordinate is kept
     * @param answers   to the counts
     * @param threshold of its score
     */
    record Numbers(BigFraction noise, BigFraction keeping, List<BigFraction> answers, BigFraction threshold) {
    }

    /** Some learners that use this number of samples. */
    List<Option> options(int samples);

    /** A learner that errs more often by a share of what is missing to 1/2, or the same where the family has no such learner. */
    Option raised(Option option, double share);

    /**
     * The learner for a certificate.
     *
     * @param margin by about which share it is better, against the error of floating point
     */
    Numbers numbers(int samples, Option option, double margin);
}
