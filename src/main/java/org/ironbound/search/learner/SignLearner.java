package org.ironbound.search.learner;

/**
 * A learner of the family [BOOL-LEARN] or [SPARSE-LEARN] in floating point, a candidate only.
 *
 * @param parameter      the slope of the answer, or the chance of keeping an agreeing coordinate; 0 to 1
 * @param threshold      x is called positive when the inner product of w and x is above it
 * @param missTilt       a good t of Chernoff's bound on a miss
 * @param falseAlarmTilt a good t of Chernoff's bound on a false alarm
 */
public record SignLearner(double parameter, long threshold, double missTilt, double falseAlarmTilt) {
}
