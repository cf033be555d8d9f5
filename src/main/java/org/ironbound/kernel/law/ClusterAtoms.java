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
      @ requires 1 <= n && n <= MOST_SAMPLES && 0 < BigInteger.val(c) && BigInteger.val(c) < BigInteger.val(d) && BigInteger.val(unit) >= 1;
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.unit == unit && \result.kind == 1
      @   && BigInteger.val(\result.a) == n && BigInteger.val(\result.b) == 1 && \result.c == c && \result.d == d;
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
        /*@ assert analysis.Target.noMoments(analysis.Target.law(1, n, 1, BigInteger.val(c), BigInteger.val(d)), h + 1,
          @     BigInteger.val(unit)); @*/
        /*@ loop_invariant -1 <= i && i <= h && ml != null && mu != null && nl != null && nu != null && vl != null && vu != null
          @   && second != null && above != null && fourth != null;
          @ loop_invariant 0 <= BigInteger.val(ml) && 0 <= BigInteger.val(mu) && 0 <= BigInteger.val(nl) && 0 <= BigInteger.val(nu)
          @   && 0 <= BigInteger.val(vl) && 0 <= BigInteger.val(vu) && 0 <= BigInteger.val(second);
          @ loop_invariant i >= 0 ==> analysis.Cluster.binomialAtLeast(n, BigInteger.val(d) + BigInteger.val(c),
          @       BigInteger.val(d) - BigInteger.val(c), i, BigInteger.val(ml), BigInteger.val(unit))
          @   && analysis.Cluster.binomialAtMost(n, BigInteger.val(d) + BigInteger.val(c), BigInteger.val(d) - BigInteger.val(c), i,
          @       BigInteger.val(mu), BigInteger.val(unit));
          @ loop_invariant i >= 0 ==> analysis.Cluster.binomialAtLeast(n, BigInteger.val(d) - BigInteger.val(c),
          @       BigInteger.val(d) + BigInteger.val(c), i, BigInteger.val(nl), BigInteger.val(unit))
          @   && analysis.Cluster.binomialAtMost(n, BigInteger.val(d) - BigInteger.val(c), BigInteger.val(d) + BigInteger.val(c), i,
          @       BigInteger.val(nu), BigInteger.val(unit));
          @ loop_invariant analysis.Cluster.meanAtLeast(BigInteger.val(c), BigInteger.val(d), n - 2 * i, BigInteger.val(vl),
          @       BigInteger.val(unit))
          @   && analysis.Cluster.meanAtMost(BigInteger.val(c), BigInteger.val(d), n - 2 * i, BigInteger.val(vu), BigInteger.val(unit));
          @ loop_invariant analysis.Target.moments(analysis.Target.law(1, n, 1, BigInteger.val(c), BigInteger.val(d)), i + 1, h + 1,
          @     BigInteger.val(second), BigInteger.val(above), BigInteger.val(fourth), BigInteger.val(unit));
          @ loop_invariant (\forall int j; i < j && j <= h;
          @    BigInteger.val(values[j]) >= 0 && BigInteger.val(lowerWeights[j]) >= 0 && BigInteger.val(lowerValues[j]) >= 0);
          @ loop_invariant (\forall int j; i < j && j <= h;
          @    analysis.Target.atomAtMost(analysis.Target.law(1, n, 1, BigInteger.val(c), BigInteger.val(d)), j, BigInteger.val(weights[j]),
          @        BigInteger.val(values[j]), BigInteger.val(unit)));
          @ loop_invariant (\forall int j; i < j && j <= h;
          @    analysis.Target.atomAtLeast(analysis.Target.law(1, n, 1, BigInteger.val(c), BigInteger.val(d)), j,
          @        BigInteger.val(lowerWeights[j]), BigInteger.val(lowerValues[j]), BigInteger.val(unit)));
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
        return new SymmetricLaw(1, BigInteger.valueOf(n), BigInteger.valueOf(1L), c, d, weights, values, lowerWeights, lowerValues,
            second, above, fourth, unit);
    }
}
