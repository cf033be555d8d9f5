package org.ironbound.kernel.channel;

import java.math.BigInteger;

/**
 * The Dobrushin coefficient eta_TV of a channel [CH-DOBRUSHIN]: the largest total variation between two of its rows, exactly.
 *
 * <p>A row holds the numerators of the output probabilities of one input, over a denominator D that is common to all rows.
 */
public final class Dobrushin {
    private Dobrushin() {
    }

    /**
     * 2 D eta_TV: the largest sum of |p_y - q_y| over two rows p and q; 0 if there is one row only.
     *
     * @param rows at least one row, all of the same length
     */
    /*@ public normal_behavior
      @ requires rows.length >= 1;
      @ requires (\forall int i; 0 <= i < rows.length; rows[i] != null && rows[i].length == rows[0].length);
      @ ensures (\forall int i; 0 <= i < rows.length;
      @    (\forall int j; 0 <= j < i; Distances.distance(rows[i], rows[j], rows[0].length) <= BigInteger.val(\result)));
      @ ensures (\exists int i; 0 <= i < rows.length;
      @    (\exists int j; 0 <= j <= i; Distances.distance(rows[i], rows[j], rows[0].length) == BigInteger.val(\result)));
      @ assignable \strictly_nothing; @*/
    public static BigInteger largestDistance(BigInteger[][] rows) {
        BigInteger largest = distance(rows[0], rows[0]);
        int i = 1;
        /*@ loop_invariant 1 <= i <= rows.length && largest != null;
          @ loop_invariant (\forall int k; 0 <= k < i;
          @    (\forall int j; 0 <= j < k; Distances.distance(rows[k], rows[j], rows[0].length) <= BigInteger.val(largest)));
          @ loop_invariant (\exists int k; 0 <= k < i;
          @    (\exists int j; 0 <= j <= k; Distances.distance(rows[k], rows[j], rows[0].length) == BigInteger.val(largest)));
          @ decreases rows.length - i;
          @ assignable \strictly_nothing; @*/
        while (i < rows.length) {
            largest = largest.max(largestDistanceToEarlier(rows, i));
            i = i + 1;
        }
        return largest;
    }

    /** The largest distance of row i to one before it. */
    /*@ private normal_behavior
      @ requires 1 <= i < rows.length;
      @ requires (\forall int j; 0 <= j < rows.length; rows[j] != null && rows[j].length == rows[0].length);
      @ ensures (\forall int j; 0 <= j < i; Distances.distance(rows[i], rows[j], rows[0].length) <= BigInteger.val(\result));
      @ ensures (\exists int j; 0 <= j < i; Distances.distance(rows[i], rows[j], rows[0].length) == BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger largestDistanceToEarlier(BigInteger[][] rows, int i) {
        BigInteger largest = distance(rows[i], rows[0]);
        int k = 1;
        /*@ loop_invariant 1 <= k <= i && largest != null;
          @ loop_invariant (\forall int j; 0 <= j < k; Distances.distance(rows[i], rows[j], rows[0].length) <= BigInteger.val(largest));
          @ loop_invariant (\exists int j; 0 <= j < k; Distances.distance(rows[i], rows[j], rows[0].length) == BigInteger.val(largest));
          @ decreases i - k;
          @ assignable \strictly_nothing; @*/
        while (k < i) {
            largest = largest.max(distance(rows[i], rows[k]));
            k = k + 1;
        }
        return largest;
    }

    /** The sum of |p_y - q_y|. */
    /*@ private normal_behavior
      @ requires p.length == q.length;
      @ ensures BigInteger.val(\result) == Distances.distance(p, q, p.length);
      @ assignable \strictly_nothing; @*/
    private static BigInteger distance(BigInteger[] p, BigInteger[] q) {
        BigInteger sum = BigInteger.valueOf(0L);
        int y = 0;
        //@ assert Distances.distanceOfNone(p, q);
        /*@ loop_invariant 0 <= y <= p.length && sum != null && BigInteger.val(sum) == Distances.distance(p, q, y);
          @ decreases p.length - y;
          @ assignable \strictly_nothing; @*/
        while (y < p.length) {
            sum = sum.add(gap(p[y], q[y]));
            y = y + 1;
            //@ assert Distances.distanceStep(p, q, y);
        }
        return sum;
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == Distances.gap(BigInteger.val(a), BigInteger.val(b));
      @ assignable \strictly_nothing; @*/
    private static BigInteger gap(BigInteger a, BigInteger b) {
        return a.compareTo(b) < 0 ? b.subtract(a) : a.subtract(b);
    }
}
