package org.ironbound.search.learner;

/**
 * A learner of the family [GAUSS-LEARN-LEVELS] in floating point, a candidate only.
 *
 * @param noiseVariance v
 * @param threshold     c
 * @param deviations    x of Laurent and Massart for each level, the largest first
 */
record Learner(double noiseVariance, double threshold, double[] deviations) {
}
