package org.ironbound.kernel.sdpi;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;

/** Roundings for the recursions of ClusterAtom, down and up. All arguments are not negative, all denominators positive. */
final class ClusterSteps {
    private ClusterSteps() {
    }

    /** x (a b)/(e f), rounded down. */
    /*@ normal_behavior
      @ requires 0 <= BigInteger.val(x) && 0 < BigInteger.val(a) && 0 < BigInteger.val(b) && 0 < BigInteger.val(e) && 0 < BigInteger.val(f);
      @ ensures 0 <= BigInteger.val(\result) && BigInteger.val(\result) * (BigInteger.val(e) * BigInteger.val(f)) <= BigInteger.val(x) * (BigInteger.val(a) * BigInteger.val(b));
      @ assignable \strictly_nothing; @*/
    static BigInteger floor(BigInteger x, BigInteger a, BigInteger b, BigInteger e, BigInteger f) {
        //@ assert ClusterLemmas.positive(BigInteger.val(x), BigInteger.val(a), BigInteger.val(b), BigInteger.val(e), BigInteger.val(f));
        BigInteger result = Division.floor(x.multiply(a.multiply(b)), e.multiply(f));
        //@ assert ClusterLemmas.floor(BigInteger.val(x) * (BigInteger.val(a) * BigInteger.val(b)), BigInteger.val(e) * BigInteger.val(f), BigInteger.val(result));
        return result;
    }

    /** x (a b)/(e f), rounded up. */
    /*@ normal_behavior
      @ requires 0 <= BigInteger.val(x) && 0 < BigInteger.val(a) && 0 < BigInteger.val(b) && 0 < BigInteger.val(e) && 0 < BigInteger.val(f);
      @ ensures 0 <= BigInteger.val(\result) && BigInteger.val(x) * (BigInteger.val(a) * BigInteger.val(b)) <= BigInteger.val(\result) * (BigInteger.val(e) * BigInteger.val(f));
      @ assignable \strictly_nothing; @*/
    static BigInteger ceil(BigInteger x, BigInteger a, BigInteger b, BigInteger e, BigInteger f) {
        //@ assert ClusterLemmas.positive(BigInteger.val(x), BigInteger.val(a), BigInteger.val(b), BigInteger.val(e), BigInteger.val(f));
        BigInteger result = Division.ceil(x.multiply(a.multiply(b)), e.multiply(f));
        //@ assert ClusterLemmas.ceil(BigInteger.val(x) * (BigInteger.val(a) * BigInteger.val(b)), BigInteger.val(e) * BigInteger.val(f), BigInteger.val(result));
        return result;
    }

    /** The mean after one sign more, (r d + c s) s/(d s + c r), rounded down. */
    /*@ normal_behavior
      @ requires 0 <= BigInteger.val(r) && 0 < BigInteger.val(c) && 0 < BigInteger.val(d) && 0 < BigInteger.val(s);
      @ ensures 0 <= BigInteger.val(\result);
      @ ensures BigInteger.val(\result) * (BigInteger.val(d) * BigInteger.val(s) + BigInteger.val(c) * BigInteger.val(r)) <= (BigInteger.val(r) * BigInteger.val(d) + BigInteger.val(c) * BigInteger.val(s)) * BigInteger.val(s);
      @ assignable \strictly_nothing; @*/
    static BigInteger meanFloor(BigInteger r, BigInteger c, BigInteger d, BigInteger s) {
        BigInteger numerator = r.multiply(d).add(c.multiply(s)).multiply(s);
        BigInteger denominator = d.multiply(s).add(c.multiply(r));
        //@ assert ClusterLemmas.mean(BigInteger.val(r), BigInteger.val(c), BigInteger.val(d), BigInteger.val(s));
        BigInteger result = Division.floor(numerator, denominator);
        //@ assert ClusterLemmas.floor(BigInteger.val(numerator), BigInteger.val(denominator), BigInteger.val(result));
        return result;
    }

    /** The same, rounded up. */
    /*@ normal_behavior
      @ requires 0 <= BigInteger.val(r) && 0 < BigInteger.val(c) && 0 < BigInteger.val(d) && 0 < BigInteger.val(s);
      @ ensures 0 <= BigInteger.val(\result);
      @ ensures (BigInteger.val(r) * BigInteger.val(d) + BigInteger.val(c) * BigInteger.val(s)) * BigInteger.val(s) <= BigInteger.val(\result) * (BigInteger.val(d) * BigInteger.val(s) + BigInteger.val(c) * BigInteger.val(r));
      @ assignable \strictly_nothing; @*/
    static BigInteger meanCeil(BigInteger r, BigInteger c, BigInteger d, BigInteger s) {
        BigInteger numerator = r.multiply(d).add(c.multiply(s)).multiply(s);
        BigInteger denominator = d.multiply(s).add(c.multiply(r));
        //@ assert ClusterLemmas.mean(BigInteger.val(r), BigInteger.val(c), BigInteger.val(d), BigInteger.val(s));
        BigInteger result = Division.ceil(numerator, denominator);
        //@ assert ClusterLemmas.ceil(BigInteger.val(numerator), BigInteger.val(denominator), BigInteger.val(result));
        return result;
    }

    /** Bounds of the mean after j equal signs, tanh(j artanh(c/d)). */
    /*@ normal_behavior
      @ requires 0 <= j && 0 < BigInteger.val(c) && BigInteger.val(c) < BigInteger.val(d) && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && 0 <= BigInteger.val(\result.lower) && 0 <= BigInteger.val(\result.upper);
      @ ensures analysis.Cluster.mean(BigInteger.val(c), BigInteger.val(d), j, BigInteger.val(\result.lower), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    static Enclosure mean(int j, BigInteger c, BigInteger d, BigInteger unit) {
        BigInteger lower = BigInteger.valueOf(0L);
        BigInteger upper = lower;
        int k = 0;
        //@ assert analysis.Cluster.noMean(BigInteger.val(c), BigInteger.val(d), BigInteger.val(unit));
        /*@ loop_invariant 0 <= k && k <= j && lower != null && upper != null && 0 <= BigInteger.val(lower) && 0 <= BigInteger.val(upper);
          @ loop_invariant analysis.Cluster.mean(BigInteger.val(c), BigInteger.val(d), k, BigInteger.val(lower), BigInteger.val(upper), BigInteger.val(unit));
          @ decreases j - k;
          @ assignable \strictly_nothing; @*/
        while (k < j) {
            BigInteger nextLower = meanFloor(lower, c, d, unit);
            BigInteger nextUpper = meanCeil(upper, c, d, unit);
            //@ assert analysis.Cluster.furtherMean(BigInteger.val(c), BigInteger.val(d), k, BigInteger.val(lower), BigInteger.val(upper), BigInteger.val(nextLower), BigInteger.val(nextUpper), BigInteger.val(unit));
            lower = nextLower;
            upper = nextUpper;
            k = k + 1;
        }
        return new Enclosure(lower, upper, unit);
    }

    /** Bounds of the binomial probability C(n,h) p^(n-h) q^h/(p+q)^n in the middle, h = n/2, by two trials at a time. */
    /*@ normal_behavior
      @ requires 1 <= n && n <= ClusterAtom.MOST_SAMPLES && 0 <= h && 2 * h <= n && n <= 2 * h + 1 && 0 < BigInteger.val(p) && 0 < BigInteger.val(q) && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && 0 <= BigInteger.val(\result.lower) && 0 <= BigInteger.val(\result.upper);
      @ ensures analysis.Cluster.binomial(n, BigInteger.val(p), BigInteger.val(q), h, BigInteger.val(\result.lower), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    static Enclosure middle(int n, int h, BigInteger p, BigInteger q, BigInteger unit) {
        BigInteger lower = unit;
        BigInteger upper = unit;
        BigInteger both = p.add(q);
        int k = 0;
        //@ assert analysis.Cluster.noTrial(BigInteger.val(p), BigInteger.val(q), BigInteger.val(unit));
        /*@ loop_invariant 0 <= k && k <= h && lower != null && upper != null && 0 <= BigInteger.val(lower) && 0 <= BigInteger.val(upper);
          @ loop_invariant analysis.Cluster.binomial(2 * k, BigInteger.val(p), BigInteger.val(q), k, BigInteger.val(lower), BigInteger.val(upper), BigInteger.val(unit));
          @ decreases h - k;
          @ assignable \strictly_nothing; @*/
        while (k < h) {
            BigInteger m = BigInteger.valueOf(k + 1);
            BigInteger odd = BigInteger.valueOf(2 * k + 1);
            BigInteger even = BigInteger.valueOf(2 * k + 2);
            BigInteger oddLower = floor(lower, odd, p, m, both);
            BigInteger oddUpper = ceil(upper, odd, p, m, both);
            BigInteger evenLower = floor(oddLower, even, q, m, both);
            BigInteger evenUpper = ceil(oddUpper, even, q, m, both);
            //@ assert analysis.Cluster.moreOfFirst(2 * k, BigInteger.val(p), BigInteger.val(q), k, BigInteger.val(lower), BigInteger.val(upper), BigInteger.val(oddLower), BigInteger.val(oddUpper), BigInteger.val(unit));
            //@ assert analysis.Cluster.moreOfSecond(2 * k + 1, BigInteger.val(p), BigInteger.val(q), k, BigInteger.val(oddLower), BigInteger.val(oddUpper), BigInteger.val(evenLower), BigInteger.val(evenUpper), BigInteger.val(unit));
            lower = evenLower;
            upper = evenUpper;
            k = k + 1;
        }
        if (2 * h == n) {
            return new Enclosure(lower, upper, unit);
        }
        BigInteger m = BigInteger.valueOf(h + 1);
        BigInteger odd = BigInteger.valueOf(n);
        BigInteger oddLower = floor(lower, odd, p, m, both);
        BigInteger oddUpper = ceil(upper, odd, p, m, both);
        //@ assert analysis.Cluster.moreOfFirst(2 * h, BigInteger.val(p), BigInteger.val(q), h, BigInteger.val(lower), BigInteger.val(upper), BigInteger.val(oddLower), BigInteger.val(oddUpper), BigInteger.val(unit));
        return new Enclosure(oddLower, oddUpper, unit);
    }
}
