package org.ironbound.kernel.law;

import java.math.BigInteger;

/**
 * The law of the mean of a cluster's sign given n samples of mean lambda = c/d [BOOL]. Atom i is i samples of one sign, n - i of the other.
 * Its probability is the sum of two binomial ones, its value is tanh((n - 2i) artanh lambda). The atoms are computed from the middle one
 * outward: there the smaller of the two probabilities is large enough for fixed point. They are proposed from outside and checked here:
 * writing arrays is harder to prove than reading them. All bounds are in multiples of 1/unit.
 */
public final class ClusterAtoms {
    /** The largest number of samples; it bounds time and memory only. */
    public static final int MOST_SAMPLES = 10000;

    private ClusterAtoms() {
    }

    /**
     * The law, with its atoms as proposed; null if they are not the bounds that this class computes.
     *
     * @param weights the probabilities, see {@link SymmetricLaw#weights}
     * @param values  the values
     * @param lowerWeights see {@link SymmetricLaw#lowerWeights}
     * @param lowerValues  see {@link SymmetricLaw#lowerValues}
     */
    /*@ normal_behavior
      @ requires 1 <= n <= MOST_SAMPLES && ClusterLemmas.isMean(c, d, unit);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures \result != null ==> LawNames.of(\result.id) == LawNames.cluster(n, c, d);
      @ assignable \nothing; @*/
    static /*@ nullable @*/ SymmetricLaw of(int n, BigInteger c, BigInteger d, BigInteger unit, BigInteger[] weights, BigInteger[] values,
            BigInteger[] lowerWeights, BigInteger[] lowerValues) {
        int h = n / 2;
        if (weights.length != h + 1 || values.length != h + 1 || lowerWeights.length != h + 1 || lowerValues.length != h + 1) {
            return null;
        }
        BigInteger p = d.add(c);
        BigInteger q = d.subtract(c);
        BigInteger ml = ClusterSteps.middleLower(n, h, p, q, unit);
        BigInteger mu = ClusterSteps.middleUpper(n, h, p, q, unit);
        BigInteger nl = ClusterSteps.middleLower(n, h, q, p, unit);
        BigInteger nu = ClusterSteps.middleUpper(n, h, q, p, unit);
        BigInteger vl = ClusterSteps.firstMeanLower(n - 2 * h, c, d, unit);
        BigInteger vu = ClusterSteps.firstMeanUpper(n - 2 * h, c, d, unit);
        BigInteger second = BigInteger.valueOf(0L);
        BigInteger above = second;
        BigInteger fourth = second;
        int i = h;
        //@ assert analysis.Cluster.size(n, h, BigInteger.val(c), BigInteger.val(d));
        //@ assert analysis.Target.noMoments(LawNames.cluster(n, c, d), h + 1, BigInteger.val(unit));
        /*@ loop_invariant -1 <= i <= h && ml != null && mu != null && nl != null && nu != null && vl != null && vu != null;
          @ loop_invariant second != null && above != null && fourth != null;
          @ loop_invariant 0 <= BigInteger.val(ml) && 0 <= BigInteger.val(mu) && 0 <= BigInteger.val(nl) && 0 <= BigInteger.val(nu);
          @ loop_invariant i >= 0 ==> ClusterLemmas.isLower(n, i, p, q, ml, unit) && ClusterLemmas.isUpper(n, i, p, q, mu, unit);
          @ loop_invariant i >= 0 ==> ClusterLemmas.isLower(n, i, q, p, nl, unit) && ClusterLemmas.isUpper(n, i, q, p, nu, unit);
          @ loop_invariant ClusterLemmas.isMeanLower(n - 2 * i, c, d, vl, unit);
          @ loop_invariant ClusterLemmas.isMeanUpper(n - 2 * i, c, d, vu, unit);
          @ loop_invariant LawNames.areMoments(LawNames.cluster(n, c, d), i + 1, h + 1, second, above, fourth, unit);
          @ loop_invariant (\forall int j; i < j <= h; LawNames.isAtomBelow(LawNames.cluster(n, c, d), j, weights[j], values[j], unit));
          @ loop_invariant (\forall int j; i < j <= h;
          @    LawNames.isAtomAbove(LawNames.cluster(n, c, d), j, lowerWeights[j], lowerValues[j], unit));
          @ decreases i + 1;
          @ assignable \strictly_nothing; @*/
        while (i >= 0) {
            BigInteger least = ClusterSteps.weight(2 * i == n, ml, nl);
            BigInteger weight = ClusterSteps.weight(2 * i == n, mu, nu);
            if (weights[i].compareTo(weight) != 0 || values[i].compareTo(vu) != 0
                    || lowerWeights[i].compareTo(least) != 0 || lowerValues[i].compareTo(vl) != 0) {
                return null;
            }
            BigInteger x = MomentSteps.secondLower(least, vl, unit);
            BigInteger y = MomentSteps.secondUpper(weight, vu, unit);
            BigInteger z = MomentSteps.fourthUpper(weight, vu, unit);
            /*@ assert ClusterLemmas.oneMore(n, h, BigInteger.val(c), BigInteger.val(d), i, BigInteger.val(ml), BigInteger.val(mu),
              @     BigInteger.val(nl), BigInteger.val(nu), BigInteger.val(vl), BigInteger.val(vu), BigInteger.val(unit),
              @     BigInteger.val(least), BigInteger.val(weight), BigInteger.val(x), BigInteger.val(y), BigInteger.val(z),
              @     BigInteger.val(second), BigInteger.val(above), BigInteger.val(fourth)); @*/
            second = x.add(second);
            above = y.add(above);
            fourth = z.add(fourth);
            ml = ClusterSteps.outwardLower(n, i, p, q, ml, unit);
            mu = ClusterSteps.outwardUpper(n, i, p, q, mu, unit);
            nl = ClusterSteps.outwardLower(n, i, q, p, nl, unit);
            nu = ClusterSteps.outwardUpper(n, i, q, p, nu, unit);
            vl = ClusterSteps.meanLower(n - 2 * i + 1, c, d, ClusterSteps.meanLower(n - 2 * i, c, d, vl, unit), unit);
            vu = ClusterSteps.meanUpper(n - 2 * i + 1, c, d, ClusterSteps.meanUpper(n - 2 * i, c, d, vu, unit), unit);
            i = i - 1;
        }
        LawName id = new LawName(1, BigInteger.valueOf(n), BigInteger.valueOf(1L), c, d);
        Moments moments = new Moments(second, above, fourth);
        return new SymmetricLaw(id, weights, values, lowerWeights, lowerValues, moments, unit);
    }
}
