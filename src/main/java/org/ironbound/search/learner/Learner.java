package org.ironbound.search.learner;

/**
 * A learner of the family [GAUSS-LEARN] in floating point, a candidate only.
 *
 * @param noiseVariance v
 * @param threshold     c
 * @param isExact       whether the numbers are lengths that are as rare as they are [CHI-EVEN], else deviations of Laurent and Massart
 * @param levels        these numbers, for the shortest length first
 */
record Learner(double noiseVariance, double threshold, boolean isExact, double[] levels) {
}
