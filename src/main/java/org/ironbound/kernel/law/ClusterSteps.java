package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;

/** Bounds of the numbers of {@link ClusterAtoms}, in multiples of 1/unit, each rounded down or up. */
public final class ClusterSteps {
    private ClusterSteps() {
    }

    /** The binomial probability C(n,h) p^(n-h) q^h/(p+q)^n in the middle, h = n/2, from below, by two trials at a time. */
    /*@ public normal_behavior
      @ requires 1 <= n <= ClusterAtoms.MOST_SAMPLES && 0 <= h && 2 * h <= n <= 2 * h + 1 && ClusterLemmas.areChances(p, q, unit);
      @ ensures ClusterLemmas.isLower(n, h, p, q, \result, unit);
      @ assignable \strictly_nothing; @*/
    public static BigInteger middleLower(int n, int h, BigInteger p, BigInteger q, BigInteger unit) {
        BigInteger x = unit;
        int k = 0;
        //@ assert analysis.Cluster.noTrial(BigInteger.val(p), BigInteger.val(q), BigInteger.val(unit));
        /*@ loop_invariant 0 <= k <= h && x != null && ClusterLemmas.isLower(2 * k, k, p, q, x, unit);
          @ decreases h - k;
          @ assignable \strictly_nothing; @*/
        while (k < h) {
            x = secondLower(2 * k + 1, k, p, q, firstLower(2 * k, k, p, q, x, unit), unit);
            k = k + 1;
        }
        return 2 * h == n ? x : firstLower(2 * h, h, p, q, x, unit);
    }

    /** From n trials to one more, of the first kind, from below. */
    /*@ private normal_behavior
      @ requires 0 <= i <= n <= ClusterAtoms.MOST_SAMPLES && ClusterLemmas.areChances(p, q, unit);
      @ requires ClusterLemmas.isLower(n, i, p, q, x, unit);
      @ ensures ClusterLemmas.isLower(n + 1, i, p, q, \result, unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger firstLower(int n, int i, BigInteger p, BigInteger q, BigInteger x, BigInteger unit) {
        BigInteger result = floor(x, BigInteger.valueOf(n + 1), p, BigInteger.valueOf(n + 1 - i), p.add(q));
        /*@ assert analysis.Cluster.moreOfFirst(n, BigInteger.val(p), BigInteger.val(q), i, BigInteger.val(x), BigInteger.val(result),
          @     BigInteger.val(unit)); @*/
        return result;
    }

    /** From n trials to one more, of the second kind, from below. */
    /*@ private normal_behavior
      @ requires 0 <= i <= n <= ClusterAtoms.MOST_SAMPLES && ClusterLemmas.areChances(p, q, unit);
      @ requires ClusterLemmas.isLower(n, i, p, q, x, unit);
      @ ensures ClusterLemmas.isLower(n + 1, i + 1, p, q, \result, unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger secondLower(int n, int i, BigInteger p, BigInteger q, BigInteger x, BigInteger unit) {
        BigInteger result = floor(x, BigInteger.valueOf(n + 1), q, BigInteger.valueOf(i + 1), p.add(q));
        /*@ assert analysis.Cluster.moreOfSecond(n, BigInteger.val(p), BigInteger.val(q), i, BigInteger.val(x), BigInteger.val(result),
          @     BigInteger.val(unit)); @*/
        return result;
    }

    /** From i trials of the second kind to i - 1 of them, from below; for i = 0 it means nothing. */
    /*@ public normal_behavior
      @ requires 0 <= i <= n <= ClusterAtoms.MOST_SAMPLES && ClusterLemmas.areChances(p, q, unit);
      @ requires ClusterLemmas.isLower(n, i, p, q, x, unit);
      @ ensures 0 <= BigInteger.val(\result) && (i >= 1 ==> ClusterLemmas.isLower(n, i - 1, p, q, \result, unit));
      @ assignable \strictly_nothing; @*/
    public static BigInteger outwardLower(int n, int i, BigInteger p, BigInteger q, BigInteger x, BigInteger unit) {
        BigInteger result = floor(x, BigInteger.valueOf(i), p, BigInteger.valueOf(n + 1 - i), q);
        /*@ assert i < 1
          @   || analysis.Cluster.exchange(n, BigInteger.val(p), BigInteger.val(q), i, BigInteger.val(x), BigInteger.val(result),
          @       BigInteger.val(unit)); @*/
        return result;
    }

    /** The mean after one sign more, from below. */
    /*@ public normal_behavior
      @ requires 0 <= j && ClusterLemmas.isMean(c, d, unit) && ClusterLemmas.isMeanLower(j, c, d, x, unit);
      @ ensures ClusterLemmas.isMeanLower(j + 1, c, d, \result, unit);
      @ assignable \strictly_nothing; @*/
    public static BigInteger meanLower(int j, BigInteger c, BigInteger d, BigInteger x, BigInteger unit) {
        BigInteger result = meanFloor(x, c, d, unit);
        /*@ assert analysis.Cluster.furtherMean(BigInteger.val(c), BigInteger.val(d), j, BigInteger.val(x), BigInteger.val(result),
          @     BigInteger.val(unit)); @*/
        return result;
    }

    /** The binomial probability C(n,h) p^(n-h) q^h/(p+q)^n in the middle, h = n/2, from above, by two trials at a time. */
    /*@ public normal_behavior
      @ requires 1 <= n <= ClusterAtoms.MOST_SAMPLES && 0 <= h && 2 * h <= n <= 2 * h + 1 && ClusterLemmas.areChances(p, q, unit);
      @ ensures ClusterLemmas.isUpper(n, h, p, q, \result, unit);
      @ assignable \strictly_nothing; @*/
    public static BigInteger middleUpper(int n, int h, BigInteger p, BigInteger q, BigInteger unit) {
        BigInteger x = unit;
        int k = 0;
        //@ assert analysis.Cluster.noTrial(BigInteger.val(p), BigInteger.val(q), BigInteger.val(unit));
        /*@ loop_invariant 0 <= k <= h && x != null && ClusterLemmas.isUpper(2 * k, k, p, q, x, unit);
          @ decreases h - k;
          @ assignable \strictly_nothing; @*/
        while (k < h) {
            x = secondUpper(2 * k + 1, k, p, q, firstUpper(2 * k, k, p, q, x, unit), unit);
            k = k + 1;
        }
        return 2 * h == n ? x : firstUpper(2 * h, h, p, q, x, unit);
    }

    /** From n trials to one more, of the first kind, from above. */
    /*@ private normal_behavior
      @ requires 0 <= i <= n <= ClusterAtoms.MOST_SAMPLES && ClusterLemmas.areChances(p, q, unit);
      @ requires ClusterLemmas.isUpper(n, i, p, q, x, unit);
      @ ensures ClusterLemmas.isUpper(n + 1, i, p, q, \result, unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger firstUpper(int n, int i, BigInteger p, BigInteger q, BigInteger x, BigInteger unit) {
        BigInteger result = ceil(x, BigInteger.valueOf(n + 1), p, BigInteger.valueOf(n + 1 - i), p.add(q));
        /*@ assert analysis.Cluster.moreOfFirst(n, BigInteger.val(p), BigInteger.val(q), i, BigInteger.val(x), BigInteger.val(result),
          @     BigInteger.val(unit)); @*/
        return result;
    }

    /** From n trials to one more, of the second kind, from above. */
    /*@ private normal_behavior
      @ requires 0 <= i <= n <= ClusterAtoms.MOST_SAMPLES && ClusterLemmas.areChances(p, q, unit);
      @ requires ClusterLemmas.isUpper(n, i, p, q, x, unit);
      @ ensures ClusterLemmas.isUpper(n + 1, i + 1, p, q, \result, unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger secondUpper(int n, int i, BigInteger p, BigInteger q, BigInteger x, BigInteger unit) {
        BigInteger result = ceil(x, BigInteger.valueOf(n + 1), q, BigInteger.valueOf(i + 1), p.add(q));
        /*@ assert analysis.Cluster.moreOfSecond(n, BigInteger.val(p), BigInteger.val(q), i, BigInteger.val(x), BigInteger.val(result),
          @     BigInteger.val(unit)); @*/
        return result;
    }

    /** From i trials of the second kind to i - 1 of them, from above; for i = 0 it means nothing. */
    /*@ public normal_behavior
      @ requires 0 <= i <= n <= ClusterAtoms.MOST_SAMPLES && ClusterLemmas.areChances(p, q, unit);
      @ requires ClusterLemmas.isUpper(n, i, p, q, x, unit);
      @ ensures 0 <= BigInteger.val(\result) && (i >= 1 ==> ClusterLemmas.isUpper(n, i - 1, p, q, \result, unit));
      @ assignable \strictly_nothing; @*/
    public static BigInteger outwardUpper(int n, int i, BigInteger p, BigInteger q, BigInteger x, BigInteger unit) {
        BigInteger result = ceil(x, BigInteger.valueOf(i), p, BigInteger.valueOf(n + 1 - i), q);
        /*@ assert i < 1
          @   || analysis.Cluster.exchange(n, BigInteger.val(p), BigInteger.val(q), i, BigInteger.val(x), BigInteger.val(result),
          @       BigInteger.val(unit)); @*/
        return result;
    }

    /** The mean after one sign more, from above. */
    /*@ public normal_behavior
      @ requires 0 <= j && ClusterLemmas.isMean(c, d, unit) && ClusterLemmas.isMeanUpper(j, c, d, x, unit);
      @ ensures ClusterLemmas.isMeanUpper(j + 1, c, d, \result, unit);
      @ assignable \strictly_nothing; @*/
    public static BigInteger meanUpper(int j, BigInteger c, BigInteger d, BigInteger x, BigInteger unit) {
        BigInteger result = meanCeil(x, c, d, unit);
        /*@ assert analysis.Cluster.furtherMean(BigInteger.val(c), BigInteger.val(d), j, BigInteger.val(x), BigInteger.val(result),
          @     BigInteger.val(unit)); @*/
        return result;
    }

    /** The mean of no sign or of one, from below. */
    /*@ public normal_behavior
      @ requires 0 <= j <= 1 && ClusterLemmas.isMean(c, d, unit);
      @ ensures ClusterLemmas.isMeanLower(j, c, d, \result, unit);
      @ assignable \strictly_nothing; @*/
    public static BigInteger firstMeanLower(int j, BigInteger c, BigInteger d, BigInteger unit) {
        BigInteger zero = BigInteger.valueOf(0L);
        //@ assert analysis.Cluster.noMean(BigInteger.val(c), BigInteger.val(d), BigInteger.val(unit));
        return j == 0 ? zero : meanLower(0, c, d, zero, unit);
    }

    /** The mean of no sign or of one, from above. */
    /*@ public normal_behavior
      @ requires 0 <= j <= 1 && ClusterLemmas.isMean(c, d, unit);
      @ ensures ClusterLemmas.isMeanUpper(j, c, d, \result, unit);
      @ assignable \strictly_nothing; @*/
    public static BigInteger firstMeanUpper(int j, BigInteger c, BigInteger d, BigInteger unit) {
        BigInteger zero = BigInteger.valueOf(0L);
        //@ assert analysis.Cluster.noMean(BigInteger.val(c), BigInteger.val(d), BigInteger.val(unit));
        return j == 0 ? zero : meanUpper(0, c, d, zero, unit);
    }

    /** The probability of an atom: of both events, or of the one that they are. */
    /*@ public normal_behavior
      @ ensures BigInteger.val(\result) == (same ? BigInteger.val(major) : BigInteger.val(major) + BigInteger.val(minor));
      @ assignable \strictly_nothing; @*/
    public static BigInteger weight(boolean same, BigInteger major, BigInteger minor) {
        return same ? major : major.add(minor);
    }

    /** x (a b)/(e f), rounded down. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(x) && 0 <= BigInteger.val(a) && 0 < BigInteger.val(b) && 0 < BigInteger.val(e);
      @ requires 0 < BigInteger.val(f);
      @ ensures 0 <= BigInteger.val(\result);
      @ ensures BigInteger.val(\result) * (BigInteger.val(e) * BigInteger.val(f))
      @   <= BigInteger.val(x) * (BigInteger.val(a) * BigInteger.val(b));
      @ assignable \strictly_nothing; @*/
    private static BigInteger floor(BigInteger x, BigInteger a, BigInteger b, BigInteger e, BigInteger f) {
        //@ assert ClusterLemmas.positive(BigInteger.val(x), BigInteger.val(a), BigInteger.val(b), BigInteger.val(e), BigInteger.val(f));
        BigInteger result = Division.floor(x.multiply(a.multiply(b)), e.multiply(f));
        /*@ assert ClusterLemmas.floor(BigInteger.val(x) * (BigInteger.val(a) * BigInteger.val(b)), BigInteger.val(e) * BigInteger.val(f),
          @     BigInteger.val(result)); @*/
        return result;
    }

    /** x (a b)/(e f), rounded up. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(x) && 0 <= BigInteger.val(a) && 0 < BigInteger.val(b) && 0 < BigInteger.val(e);
      @ requires 0 < BigInteger.val(f);
      @ ensures 0 <= BigInteger.val(\result);
      @ ensures BigInteger.val(x) * (BigInteger.val(a) * BigInteger.val(b))
      @   <= BigInteger.val(\result) * (BigInteger.val(e) * BigInteger.val(f));
      @ assignable \strictly_nothing; @*/
    private static BigInteger ceil(BigInteger x, BigInteger a, BigInteger b, BigInteger e, BigInteger f) {
        //@ assert ClusterLemmas.positive(BigInteger.val(x), BigInteger.val(a), BigInteger.val(b), BigInteger.val(e), BigInteger.val(f));
        BigInteger result = Division.ceil(x.multiply(a.multiply(b)), e.multiply(f));
        /*@ assert ClusterLemmas.ceil(BigInteger.val(x) * (BigInteger.val(a) * BigInteger.val(b)), BigInteger.val(e) * BigInteger.val(f),
          @     BigInteger.val(result)); @*/
        return result;
    }

    /** The mean after one sign more, (r d + c s) s/(d s + c r), rounded down. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(r) && 0 < BigInteger.val(c) && 0 < BigInteger.val(d) && 0 < BigInteger.val(s);
      @ ensures 0 <= BigInteger.val(\result);
      @ ensures BigInteger.val(\result) * (BigInteger.val(d) * BigInteger.val(s) + BigInteger.val(c) * BigInteger.val(r))
      @   <= (BigInteger.val(r) * BigInteger.val(d) + BigInteger.val(c) * BigInteger.val(s)) * BigInteger.val(s);
      @ assignable \strictly_nothing; @*/
    private static BigInteger meanFloor(BigInteger r, BigInteger c, BigInteger d, BigInteger s) {
        BigInteger numerator = r.multiply(d).add(c.multiply(s)).multiply(s);
        BigInteger denominator = d.multiply(s).add(c.multiply(r));
        //@ assert ClusterLemmas.mean(BigInteger.val(r), BigInteger.val(c), BigInteger.val(d), BigInteger.val(s));
        BigInteger result = Division.floor(numerator, denominator);
        //@ assert ClusterLemmas.floor(BigInteger.val(numerator), BigInteger.val(denominator), BigInteger.val(result));
        return result;
    }

    /** The mean with one sample more, (r d + c s)/(d s + c r), in multiples of 1/s, rounded up. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(r) && 0 < BigInteger.val(c) && 0 < BigInteger.val(d) && 0 < BigInteger.val(s);
      @ ensures 0 <= BigInteger.val(\result);
      @ ensures (BigInteger.val(r) * BigInteger.val(d) + BigInteger.val(c) * BigInteger.val(s)) * BigInteger.val(s)
      @   <= BigInteger.val(\result) * (BigInteger.val(d) * BigInteger.val(s) + BigInteger.val(c) * BigInteger.val(r));
      @ assignable \strictly_nothing; @*/
    private static BigInteger meanCeil(BigInteger r, BigInteger c, BigInteger d, BigInteger s) {
        BigInteger numerator = r.multiply(d).add(c.multiply(s)).multiply(s);
        BigInteger denominator = d.multiply(s).add(c.multiply(r));
        //@ assert ClusterLemmas.mean(BigInteger.val(r), BigInteger.val(c), BigInteger.val(d), BigInteger.val(s));
        BigInteger result = Division.ceil(numerator, denominator);
        //@ assert ClusterLemmas.ceil(BigInteger.val(numerator), BigInteger.val(denominator), BigInteger.val(result));
        return result;
    }
}
