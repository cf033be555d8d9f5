package org.ironbound.kernel.law;

import java.math.BigInteger;

/**
 * The law of the mean of a cluster's sign given n samples of mean lambda = c/d [BOOL]. Atom i is i samples of one sign, n - i of the other.
 * Its probability is the sum of two binomial ones, its value is tanh((n - 2i) artanh lambda). The atoms are computed from the middle one
 * outward: there the smaller of the two probabilities is large enough for fixed point. All bounds are in multiples of 1/unit.
 */
public final class ClusterAtoms {
    /** The largest number of samples; it bounds time and memory only. */
    public static final int MOST_SAMPLES = 10000;

    private ClusterAtoms() {
    }

    /**
     * The law of n samples.
     *
     * @param c    numerator of the mean
     * @param d    its denominator
     * @param unit the scale
     */
    /*@ normal_behavior
      @ requires 1 <= n <= MOST_SAMPLES && ClusterLemmas.isMean(c, d, unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures LawNames.of(\result.id) == LawNames.cluster(n, c, d);
      @ assignable \nothing; @*/
    static SymmetricLaw of(int n, BigInteger c, BigInteger d, BigInteger unit) {
        int h = n / 2;
        BigInteger[] values = ClusterBounds.meansUpper(n, h, c, d, unit);
        BigInteger[] weights = ClusterBounds.weightsAbove(n, h, c, d, values, unit);
        BigInteger[] lowerValues = ClusterBounds.meansLower(n, h, c, d, unit);
        BigInteger[] lowerWeights = ClusterBounds.weightsBelow(n, h, c, d, lowerValues, unit);
        return law(n, c, d, unit, weights, values, lowerWeights, lowerValues);
    }

    /** The law of those atoms. */
    /*@ private normal_behavior
      @ requires 1 <= n <= MOST_SAMPLES && ClusterLemmas.isMean(c, d, unit);
      @ requires weights.length == n / 2 + 1 && values.length == n / 2 + 1;
      @ requires lowerWeights.length == n / 2 + 1 && lowerValues.length == n / 2 + 1;
      @ requires (\forall int j; 0 <= j <= n / 2; LawNames.isAtomBelow(LawNames.cluster(n, c, d), j, weights[j], values[j], unit));
      @ requires (\forall int j; 0 <= j <= n / 2;
      @    LawNames.isAtomAbove(LawNames.cluster(n, c, d), j, lowerWeights[j], lowerValues[j], unit));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures LawNames.of(\result.id) == LawNames.cluster(n, c, d);
      @ assignable \nothing; @*/
    private static SymmetricLaw law(int n, BigInteger c, BigInteger d, BigInteger unit, BigInteger[] weights, BigInteger[] values,
            BigInteger[] lowerWeights, BigInteger[] lowerValues) {
        int h = n / 2;
        BigInteger second = BigInteger.valueOf(0L);
        BigInteger above = second;
        BigInteger fourth = second;
        int i = h;
        //@ assert analysis.Cluster.size(n, h, BigInteger.val(c), BigInteger.val(d));
        //@ assert analysis.Target.noMoments(LawNames.cluster(n, c, d), h + 1, BigInteger.val(unit));
        /*@ loop_invariant -1 <= i <= h && second != null && above != null && fourth != null;
          @ loop_invariant LawNames.areMoments(LawNames.cluster(n, c, d), i + 1, h + 1, second, above, fourth, unit);
          @ decreases i + 1;
          @ assignable \strictly_nothing; @*/
        while (i >= 0) {
            BigInteger x = MomentSteps.secondLower(lowerWeights[i], lowerValues[i], unit);
            BigInteger y = MomentSteps.secondUpper(weights[i], values[i], unit);
            BigInteger z = MomentSteps.fourthUpper(weights[i], values[i], unit);
            /*@ assert ClusterLemmas.oneMore(LawNames.cluster(n, c, d), h + 1, i, BigInteger.val(lowerWeights[i]),
              @     BigInteger.val(lowerValues[i]), BigInteger.val(weights[i]), BigInteger.val(values[i]), BigInteger.val(unit),
              @     BigInteger.val(x), BigInteger.val(y), BigInteger.val(z), BigInteger.val(second), BigInteger.val(above),
              @     BigInteger.val(fourth)); @*/
            second = x.add(second);
            above = y.add(above);
            fourth = z.add(fourth);
            i = i - 1;
        }
        LawName id = new LawName(1, BigInteger.valueOf(n), BigInteger.valueOf(1L), c, d);
        Moments moments = new Moments(second, above, fourth);
        return new SymmetricLaw(id, weights, values, lowerWeights, lowerValues, moments, unit);
    }
}
