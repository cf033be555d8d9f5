package org.ironbound.kernel.law;

import java.math.BigInteger;

/** The numbers of {@link ClusterAtoms}, all of a kind at a time and from the middle outward, in multiples of 1/unit. */
final class ClusterBounds {
    private ClusterBounds() {
    }

    /** For each i from 0 to h = n/2 a bound from below of the chance of i events of the second kind in n trials. */
    /*@ normal_behavior
      @ requires 1 <= n <= ClusterAtoms.MOST_SAMPLES && 0 <= h && 2 * h <= n <= 2 * h + 1 && ClusterLemmas.areChances(p, q, unit);
      @ ensures \fresh(\result) && \result.length == h + 1 && (\forall int j; 0 <= j && j <= h; \result[j] != null);
      @ ensures (\forall int j; 0 <= j && j <= h; ClusterLemmas.isLower(n, j, p, q, \result[j], unit));
      @ assignable \nothing; @*/
    static BigInteger[] lower(int n, int h, BigInteger p, BigInteger q, BigInteger unit) {
        BigInteger[] result = new BigInteger[h + 1];
        BigInteger x = ClusterSteps.middleLower(n, h, p, q, unit);
        int i = h;
        /*@ loop_invariant -1 <= i && i <= h && x != null && (\forall int j; i < j && j <= h; result[j] != null);
          @ loop_invariant i >= 0 ==> ClusterLemmas.isLower(n, i, p, q, x, unit);
          @ loop_invariant (\forall int j; i < j && j <= h; ClusterLemmas.isLower(n, j, p, q, result[j], unit));
          @ decreases i + 1;
          @ assignable result[*]; @*/
        while (i >= 0) {
            result[i] = x;
            x = ClusterSteps.outwardLower(n, i, p, q, x, unit);
            i = i - 1;
        }
        return result;
    }

    /** For each i from 0 to h = n/2 a bound from above of the chance of i events of the second kind in n trials. */
    /*@ normal_behavior
      @ requires 1 <= n <= ClusterAtoms.MOST_SAMPLES && 0 <= h && 2 * h <= n <= 2 * h + 1 && ClusterLemmas.areChances(p, q, unit);
      @ ensures \fresh(\result) && \result.length == h + 1 && (\forall int j; 0 <= j && j <= h; \result[j] != null);
      @ ensures (\forall int j; 0 <= j && j <= h; ClusterLemmas.isUpper(n, j, p, q, \result[j], unit));
      @ assignable \nothing; @*/
    static BigInteger[] upper(int n, int h, BigInteger p, BigInteger q, BigInteger unit) {
        BigInteger[] result = new BigInteger[h + 1];
        BigInteger x = ClusterSteps.middleUpper(n, h, p, q, unit);
        int i = h;
        /*@ loop_invariant -1 <= i && i <= h && x != null && (\forall int j; i < j && j <= h; result[j] != null);
          @ loop_invariant i >= 0 ==> ClusterLemmas.isUpper(n, i, p, q, x, unit);
          @ loop_invariant (\forall int j; i < j && j <= h; ClusterLemmas.isUpper(n, j, p, q, result[j], unit));
          @ decreases i + 1;
          @ assignable result[*]; @*/
        while (i >= 0) {
            result[i] = x;
            x = ClusterSteps.outwardUpper(n, i, p, q, x, unit);
            i = i - 1;
        }
        return result;
    }

    /** For each i from 0 to h = n/2 a bound from below of the mean of the sign after n - 2i more samples of one sign than of the other. */
    /*@ normal_behavior
      @ requires 1 <= n <= ClusterAtoms.MOST_SAMPLES && 0 <= h && 2 * h <= n <= 2 * h + 1 && ClusterLemmas.isMean(c, d, unit);
      @ ensures \fresh(\result) && \result.length == h + 1 && (\forall int j; 0 <= j && j <= h; \result[j] != null);
      @ ensures (\forall int j; 0 <= j && j <= h; ClusterLemmas.isMeanLower(n - 2 * j, c, d, \result[j], unit));
      @ assignable \nothing; @*/
    static BigInteger[] meansLower(int n, int h, BigInteger c, BigInteger d, BigInteger unit) {
        BigInteger[] result = new BigInteger[h + 1];
        BigInteger x = ClusterSteps.firstMeanLower(n - 2 * h, c, d, unit);
        int i = h;
        /*@ loop_invariant -1 <= i && i <= h && x != null && (\forall int j; i < j && j <= h; result[j] != null);
          @ loop_invariant ClusterLemmas.isMeanLower(n - 2 * i, c, d, x, unit);
          @ loop_invariant (\forall int j; i < j && j <= h; ClusterLemmas.isMeanLower(n - 2 * j, c, d, result[j], unit));
          @ decreases i + 1;
          @ assignable result[*]; @*/
        while (i >= 0) {
            result[i] = x;
            x = ClusterSteps.meanLower(n - 2 * i + 1, c, d, ClusterSteps.meanLower(n - 2 * i, c, d, x, unit), unit);
            i = i - 1;
        }
        return result;
    }

    /** For each i from 0 to h = n/2 a bound from above of the mean of the sign after n - 2i more samples of one sign than of the other. */
    /*@ normal_behavior
      @ requires 1 <= n <= ClusterAtoms.MOST_SAMPLES && 0 <= h && 2 * h <= n <= 2 * h + 1 && ClusterLemmas.isMean(c, d, unit);
      @ ensures \fresh(\result) && \result.length == h + 1 && (\forall int j; 0 <= j && j <= h; \result[j] != null);
      @ ensures (\forall int j; 0 <= j && j <= h; ClusterLemmas.isMeanUpper(n - 2 * j, c, d, \result[j], unit));
      @ assignable \nothing; @*/
    static BigInteger[] meansUpper(int n, int h, BigInteger c, BigInteger d, BigInteger unit) {
        BigInteger[] result = new BigInteger[h + 1];
        BigInteger x = ClusterSteps.firstMeanUpper(n - 2 * h, c, d, unit);
        int i = h;
        /*@ loop_invariant -1 <= i && i <= h && x != null && (\forall int j; i < j && j <= h; result[j] != null);
          @ loop_invariant ClusterLemmas.isMeanUpper(n - 2 * i, c, d, x, unit);
          @ loop_invariant (\forall int j; i < j && j <= h; ClusterLemmas.isMeanUpper(n - 2 * j, c, d, result[j], unit));
          @ decreases i + 1;
          @ assignable result[*]; @*/
        while (i >= 0) {
            result[i] = x;
            x = ClusterSteps.meanUpper(n - 2 * i + 1, c, d, ClusterSteps.meanUpper(n - 2 * i, c, d, x, unit), unit);
            i = i - 1;
        }
        return result;
    }

    /** For each i from 0 to h = n/2 a bound from below of the probability of atom i, whose value has such a bound: of both its events. */
    /*@ normal_behavior
      @ requires 1 <= n <= ClusterAtoms.MOST_SAMPLES && 0 <= h && 2 * h <= n <= 2 * h + 1 && ClusterLemmas.isMean(c, d, unit);
      @ requires values.length == h + 1;
      @ requires (\forall int j; 0 <= j && j <= h; ClusterLemmas.isMeanLower(n - 2 * j, c, d, values[j], unit));
      @ ensures \fresh(\result) && \result.length == h + 1 && (\forall int j; 0 <= j && j <= h; \result[j] != null);
      @ ensures (\forall int j; 0 <= j && j <= h; LawNames.isAtomAbove(LawNames.cluster(n, c, d), j, \result[j], values[j], unit));
      @ assignable \nothing; @*/
    static BigInteger[] weightsBelow(int n, int h, BigInteger c, BigInteger d, BigInteger[] values, BigInteger unit) {
        BigInteger p = d.add(c);
        BigInteger q = d.subtract(c);
        BigInteger[] major = lower(n, h, p, q, unit);
        BigInteger[] minor = lower(n, h, q, p, unit);
        BigInteger[] result = new BigInteger[h + 1];
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= h + 1 && (\forall int j; 0 <= j && j < i; result[j] != null);
          @ loop_invariant (\forall int j; 0 <= j && j < i;
          @     LawNames.isAtomAbove(LawNames.cluster(n, c, d), j, result[j], values[j], unit));
          @ decreases h + 1 - i;
          @ assignable result[*]; @*/
        while (i <= h) {
            /*@ assert analysis.Cluster.atom(n, BigInteger.val(c), BigInteger.val(d), i, BigInteger.val(major[i]),
              @     BigInteger.val(minor[i]), BigInteger.val(values[i]), BigInteger.val(unit)); @*/
            result[i] = ClusterSteps.weight(2 * i == n, major[i], minor[i]);
            i = i + 1;
        }
        return result;
    }

    /** For each i from 0 to h = n/2 a bound from above of the probability of atom i, whose value has such a bound: of both its events. */
    /*@ normal_behavior
      @ requires 1 <= n <= ClusterAtoms.MOST_SAMPLES && 0 <= h && 2 * h <= n <= 2 * h + 1 && ClusterLemmas.isMean(c, d, unit);
      @ requires values.length == h + 1;
      @ requires (\forall int j; 0 <= j && j <= h; ClusterLemmas.isMeanUpper(n - 2 * j, c, d, values[j], unit));
      @ ensures \fresh(\result) && \result.length == h + 1 && (\forall int j; 0 <= j && j <= h; \result[j] != null);
      @ ensures (\forall int j; 0 <= j && j <= h; LawNames.isAtomBelow(LawNames.cluster(n, c, d), j, \result[j], values[j], unit));
      @ assignable \nothing; @*/
    static BigInteger[] weightsAbove(int n, int h, BigInteger c, BigInteger d, BigInteger[] values, BigInteger unit) {
        BigInteger p = d.add(c);
        BigInteger q = d.subtract(c);
        BigInteger[] major = upper(n, h, p, q, unit);
        BigInteger[] minor = upper(n, h, q, p, unit);
        BigInteger[] result = new BigInteger[h + 1];
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= h + 1 && (\forall int j; 0 <= j && j < i; result[j] != null);
          @ loop_invariant (\forall int j; 0 <= j && j < i;
          @     LawNames.isAtomBelow(LawNames.cluster(n, c, d), j, result[j], values[j], unit));
          @ decreases h + 1 - i;
          @ assignable result[*]; @*/
        while (i <= h) {
            /*@ assert analysis.Cluster.atom(n, BigInteger.val(c), BigInteger.val(d), i, BigInteger.val(major[i]),
              @     BigInteger.val(minor[i]), BigInteger.val(values[i]), BigInteger.val(unit)); @*/
            result[i] = ClusterSteps.weight(2 * i == n, major[i], minor[i]);
            i = i + 1;
        }
        return result;
    }
}
