package org.ironbound.kernel.channel;

import java.math.BigInteger;

/**
 * The Dobrushin coefficient eta_TV of a channel [CH-DOBRUSHIN]: the largest total variation between two of its rows, exactly.
 *
 * <p>A row holds the numerators of the output probabilities of one input, over a denominator D that is common to all rows.
 */
public final class Dobrushin {
    /** The largest head: sums of as many as an array has are longs. */
    private static final int MOST = 2147483647;

    private Dobrushin() {
    }

    /**
     * 2 D eta_TV: the largest sum of |p_y - q_y| over two rows p and q; 0 if there is one row only. Of most pairs heads show that they
     * are no farther apart than a pair before; only the others are summed exactly.
     *
     * @param rows  at least one row, all of the same length
     * @param heads for each entry what is left of it without its last bits
     * @param bits  how many are left out
     * @return null if these are not the heads
     */
    /*@ public normal_behavior
      @ requires rows.length >= 1;
      @ requires (\forall int i; 0 <= i < rows.length; rows[i] != null && rows[i].length == rows[0].length);
      @ ensures \result != null ==> (\forall int i; 0 <= i < rows.length;
      @    (\forall int j; 0 <= j < i; Distances.distance(rows[i], rows[j], rows[0].length) <= BigInteger.val(\result)));
      @ ensures \result != null ==> (\exists int i; 0 <= i < rows.length;
      @    (\exists int j; 0 <= j <= i; Distances.distance(rows[i], rows[j], rows[0].length) == BigInteger.val(\result)));
      @ assignable \strictly_nothing; @*/
    public static /*@ nullable @*/ BigInteger largestDistance(BigInteger[][] rows, long[][] heads, int bits) {
        if (bits < 0 || !areHeadsOfRows(heads, rows, bits)) {
            return null;
        }
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
            largest = largestDistanceToEarlier(rows, i, heads, bits, largest);
            i = i + 1;
        }
        return largest;
    }

    /** Whether these are the heads of all entries. */
    /*@ private normal_behavior
      @ requires rows.length >= 1 && 0 <= bits;
      @ requires (\forall int i; 0 <= i < rows.length; rows[i] != null && rows[i].length == rows[0].length);
      @ ensures \result ==> RowHeadsLemmas.areHeadsOfRows(heads, rows, rows.length, rows[0].length, \dl_pow(2, bits));
      @ assignable \strictly_nothing; @*/
    private static boolean areHeadsOfRows(long[][] heads, BigInteger[][] rows, int bits) {
        boolean good = heads.length == rows.length;
        int i = 0;
        /*@ loop_invariant 0 <= i <= rows.length && (good ==> heads.length == rows.length);
          @ loop_invariant good ==> RowHeadsLemmas.areHeadsOfRows(heads, rows, i, rows[0].length, \dl_pow(2, bits));
          @ decreases rows.length - i;
          @ assignable \strictly_nothing; @*/
        while (i < rows.length) {
            good = good && areHeads(heads[i], rows[i], bits);
            i = i + 1;
        }
        return good;
    }

    /*@ private normal_behavior
      @ requires 0 <= bits;
      @ ensures \result ==> RowHeadsLemmas.areHeads(a, p, p.length, \dl_pow(2, bits));
      @ assignable \strictly_nothing; @*/
    private static boolean areHeads(long[] a, BigInteger[] p, int bits) {
        boolean good = a.length == p.length;
        int y = 0;
        /*@ loop_invariant 0 <= y <= p.length && (good ==> a.length == p.length);
          @ loop_invariant good ==> RowHeadsLemmas.areHeads(a, p, y, \dl_pow(2, bits));
          @ decreases p.length - y;
          @ assignable \strictly_nothing; @*/
        while (y < p.length) {
            good = good && 0L <= a[y] && a[y] <= MOST && isHead(a[y], p[y], bits);
            y = y + 1;
        }
        return good;
    }

    /*@ private normal_behavior
      @ requires 0 <= bits && 0 <= a && a <= MOST;
      @ ensures \result ==> RowHeadsLemmas.isHead(a, BigInteger.val(p), \dl_pow(2, bits));
      @ assignable \strictly_nothing; @*/
    private static boolean isHead(long a, BigInteger p, int bits) {
        return p.shiftRight(bits).compareTo(BigInteger.valueOf(a)) == 0;
    }

    /** The largest distance of row i to one before it, or the given number if none is larger. */
    /*@ private normal_behavior
      @ requires 1 <= i < rows.length && 0 <= bits;
      @ requires (\forall int j; 0 <= j < rows.length; rows[j] != null && rows[j].length == rows[0].length);
      @ requires RowHeadsLemmas.areHeadsOfRows(heads, rows, rows.length, rows[0].length, \dl_pow(2, bits));
      @ ensures BigInteger.val(known) <= BigInteger.val(\result);
      @ ensures (\forall int j; 0 <= j < i; Distances.distance(rows[i], rows[j], rows[0].length) <= BigInteger.val(\result));
      @ ensures BigInteger.val(\result) == BigInteger.val(known)
      @   || (\exists int j; 0 <= j < i; Distances.distance(rows[i], rows[j], rows[0].length) == BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger largestDistanceToEarlier(BigInteger[][] rows, int i, long[][] heads, int bits, BigInteger known) {
        BigInteger largest = known;
        int k = 0;
        /*@ loop_invariant 0 <= k <= i && largest != null && BigInteger.val(known) <= BigInteger.val(largest);
          @ loop_invariant (\forall int j; 0 <= j < k; Distances.distance(rows[i], rows[j], rows[0].length) <= BigInteger.val(largest));
          @ loop_invariant BigInteger.val(largest) == BigInteger.val(known)
          @   || (\exists int j; 0 <= j < k; Distances.distance(rows[i], rows[j], rows[0].length) == BigInteger.val(largest));
          @ decreases i - k;
          @ assignable \strictly_nothing; @*/
        while (k < i) {
            //@ assert RowHeadsLemmas.row(heads, rows, rows.length, rows[0].length, \dl_pow(2, bits), i);
            //@ assert RowHeadsLemmas.row(heads, rows, rows.length, rows[0].length, \dl_pow(2, bits), k);
            largest = larger(rows[i], rows[k], heads[i], heads[k], bits, largest);
            k = k + 1;
        }
        return largest;
    }

    /** The distance of two rows, or the given number if that is not smaller. */
    /*@ private normal_behavior
      @ requires p.length == q.length && 0 <= bits;
      @ requires RowHeadsLemmas.areHeads(a, p, p.length, \dl_pow(2, bits)) && RowHeadsLemmas.areHeads(b, q, p.length, \dl_pow(2, bits));
      @ ensures BigInteger.val(known) <= BigInteger.val(\result) && Distances.distance(p, q, p.length) <= BigInteger.val(\result);
      @ ensures BigInteger.val(\result) == BigInteger.val(known) || BigInteger.val(\result) == Distances.distance(p, q, p.length);
      @ assignable \strictly_nothing; @*/
    private static BigInteger larger(BigInteger[] p, BigInteger[] q, long[] a, long[] b, int bits, BigInteger known) {
        long most = distanceOfHeads(p, q, a, b, bits);
        return BigInteger.valueOf(most).shiftLeft(bits).compareTo(known) <= 0 ? known : known.max(distance(p, q));
    }

    /** What the distance of two rows is at most, in multiples of 2^bits: each difference is less than 1 more than that of heads. */
    /*@ private normal_behavior
      @ requires p.length == q.length && 0 <= bits;
      @ requires RowHeadsLemmas.areHeads(a, p, p.length, \dl_pow(2, bits)) && RowHeadsLemmas.areHeads(b, q, p.length, \dl_pow(2, bits));
      @ ensures Distances.distance(p, q, p.length) <= \result * \dl_pow(2, bits);
      @ assignable \strictly_nothing; @*/
    private static long distanceOfHeads(BigInteger[] p, BigInteger[] q, long[] a, long[] b, int bits) {
        long sum = 0L;
        int y = 0;
        //@ assert RowHeadsLemmas.lengths(a, b, p, q, p.length, \dl_pow(2, bits));
        //@ assert Distances.distanceOfNone(p, q);
        /*@ loop_invariant 0 <= y <= p.length && 0 <= sum && sum <= 2147483648L * y;
          @ loop_invariant Distances.distance(p, q, y) <= sum * \dl_pow(2, bits);
          @ decreases p.length - y;
          @ assignable \strictly_nothing; @*/
        while (y < p.length) {
            //@ assert RowHeadsLemmas.entries(a, b, p, q, y, p.length, \dl_pow(2, bits));
            //@ assert RowHeadsLemmas.gap(a[y], b[y], BigInteger.val(p[y]), BigInteger.val(q[y]), \dl_pow(2, bits));
            sum = sum + 1L + gapOfHeads(a[y], b[y]);
            y = y + 1;
            //@ assert Distances.distanceStep(p, q, y);
        }
        return sum;
    }

    /*@ private normal_behavior
      @ requires 0 <= a && a <= MOST && 0 <= b && b <= MOST;
      @ ensures \result == Distances.gap(a, b) && 0 <= \result && \result <= MOST;
      @ assignable \strictly_nothing; @*/
    private static long gapOfHeads(long a, long b) {
        return a < b ? b - a : a - b;
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
