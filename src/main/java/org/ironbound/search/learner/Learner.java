package org.ironbound.search.learner;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A learner of the family [GAUSS-LEARN] in floating point, a candidate only. It serves every number of samples, with noise that makes what
 * it releases as correlated.
 *
 * @param correlation kappa
 * @param threshold   c
 * @param byLengths   whether the numbers are lengths by their law [CHI-EVEN, CHI-SERIES], else deviations of Laurent and Massart
 * @param levels      these numbers, for the shortest length first
 */
record Learner(double correlation, double threshold, boolean byLengths, List<BigFraction> levels) {
    /**
     * The variance v of its noise; not positive where it is not correlated enough without noise.
     *
     * @param l lambda squared
     * @param n the number of samples
     */
    double noiseVariance(double l, double n) {
        double root = l / correlation;
        return root * root - l - (1 - l) / n;
    }
}
