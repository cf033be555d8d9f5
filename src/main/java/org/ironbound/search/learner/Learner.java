package org.ironbound.search.learner;

/**
 * A learner of the family [GAUSS-LEARN] in floating point, a candidate only.
 *
 * @param noiseVariance v
 * @param threshold     c
 * @param deviation     x of Laurent and Massart
 */
record Learner(double noiseVariance, double threshold, double deviation) {
}
