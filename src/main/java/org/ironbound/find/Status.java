package org.ironbound.find;

/** What is certified with one number in the place of the unknown. */
public enum Status {
    /** Every learner that reaches the error memorizes more than is allowed, or no learner reaches it. */
    IMPOSSIBLE,
    /** Some learner that reaches the error memorizes no more than is allowed. */
    POSSIBLE,
    /** Neither. */
    OPEN
}
