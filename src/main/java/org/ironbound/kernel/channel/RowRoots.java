package org.ironbound.kernel.channel;

import java.math.BigInteger;

/**
 * Upper bounds of the input-free coefficient eta_KL of a channel [CH-KL] from roots of its probabilities, which are taken once for each
 * row: two rows then cost a product of short numbers for each output.
 *
 * <p>As in {@link InputFree#pairUpperBoundByRoots}, {@code p q/m >= 2 c sqrt(p q) - c^2 m} for every c. Summed up, this shows the bound
 * 1 - c^2 for all pairs of rows whose sum of sqrt(P_y Q_y) is at least c.
 */
public final class RowRoots {
    /** The scale of products of two roots, positive. */
    public final BigInteger scale;
    /** The number c above, in multiples of 1/scale. Any number will do; the root of 1 less the wanted bound is the best. */
    public final BigInteger slope;

    /*@ public invariant BigInteger.val(scale) > 0;
      @ public accessible \inv: this.scale, this.slope; @*/

    /*@ private normal_behavior
      @ requires BigInteger.val(scale) > 0;
      @ ensures \invariant_for(this) && this.scale == scale && this.slope == slope;
      @ assignable \nothing; @*/
    private /*@ pure @*/ RowRoots(BigInteger scale, BigInteger slope) {
        this.scale = scale;
        this.slope = slope;
    }

    /** With this scale and slope; null if the scale is not positive. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ RowRoots of(BigInteger scale, BigInteger slope) {
        return scale.signum() > 0 ? new RowRoots(scale, slope) : null;
    }

    /** Whether the row p is a law over d, and the square of each of its roots at most its probability, in multiples of 1/scale. */
    /*@ public normal_behavior
      @ requires \invariant_for(this);
      @ ensures \result ==> RowRootsLemmas.areRoots(roots, p, p.length, BigInteger.val(d), BigInteger.val(scale));
      @ ensures \result ==> JointSums.row(p, p.length) == BigInteger.val(d);
      @ assignable \strictly_nothing; @*/
    public boolean areOf(BigInteger[] roots, BigInteger[] p, BigInteger d) {
        return MaximalCorrelation.sum(p).compareTo(d) == 0 && areBelow(roots, p, d);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(this);
      @ ensures \result ==> RowRootsLemmas.areRoots(roots, p, p.length, BigInteger.val(d), BigInteger.val(scale));
      @ assignable \strictly_nothing; @*/
    private boolean areBelow(BigInteger[] roots, BigInteger[] p, BigInteger d) {
        boolean good = roots.length == p.length;
        int y = 0;
        /*@ loop_invariant 0 <= y && y <= p.length && (good ==> roots.length == p.length);
          @ loop_invariant good ==> RowRootsLemmas.areRoots(roots, p, y, BigInteger.val(d), BigInteger.val(scale));
          @ decreases p.length - y;
          @ assignable \strictly_nothing; @*/
        while (y < p.length) {
            good = good && isRoot(roots[y], p[y], d);
            y = y + 1;
        }
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(this);
      @ ensures \result ==> RowRootsLemmas.isRoot(BigInteger.val(a), BigInteger.val(p), BigInteger.val(d), BigInteger.val(scale));
      @ assignable \strictly_nothing; @*/
    private boolean isRoot(BigInteger a, BigInteger p, BigInteger d) {
        return a.signum() >= 0 && a.multiply(a).multiply(d).compareTo(scale.multiply(p)) <= 0;
    }

    /**
     * Whether they show that the largest LC of two rows is at most bound/unit; false says nothing.
     *
     * @param p     numerators of the first row
     * @param q     numerators of the second row, as many
     * @param a     roots of the first row
     * @param b     roots of the second row
     * @param d     the denominator of the rows, positive
     * @param bound in multiples of 1/unit
     * @param unit  positive
     */
    /*@ public normal_behavior
      @ requires \invariant_for(this) && p.length == q.length && BigInteger.val(d) > 0 && BigInteger.val(unit) > 0;
      @ requires RowRootsLemmas.areRoots(a, p, p.length, BigInteger.val(d), BigInteger.val(scale));
      @ requires RowRootsLemmas.areRoots(b, q, p.length, BigInteger.val(d), BigInteger.val(scale));
      @ requires JointSums.row(p, p.length) == BigInteger.val(d) && JointSums.row(q, p.length) == BigInteger.val(d);
      @ ensures \result ==> analysis.RowPair.atMost(RowPairs.of(p, q, p.length), BigInteger.val(d), BigInteger.val(bound),
      @   BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    public boolean show(BigInteger[] p, BigInteger[] q, BigInteger[] a, BigInteger[] b, BigInteger d, BigInteger bound, BigInteger unit) {
        BigInteger sum = product(p, q, a, b, d);
        boolean shown = isEnough(sum, bound, unit);
        /*@ assert !shown || RowRootsLemmas.everywhere(p, q, p.length, BigInteger.val(d), BigInteger.val(scale), BigInteger.val(slope),
          @   BigInteger.val(sum), BigInteger.val(bound), BigInteger.val(unit)); @*/
        return shown;
    }

    /** The sum of products of roots, which is at most the scale times the sum of sqrt(P_y Q_y). */
    /*@ private normal_behavior
      @ requires \invariant_for(this) && p.length == q.length && BigInteger.val(d) > 0;
      @ requires RowRootsLemmas.areRoots(a, p, p.length, BigInteger.val(d), BigInteger.val(scale));
      @ requires RowRootsLemmas.areRoots(b, q, p.length, BigInteger.val(d), BigInteger.val(scale));
      @ ensures RowRootsLemmas.isBelow(p, q, p.length, BigInteger.val(d), BigInteger.val(scale), BigInteger.val(slope),
      @   BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private BigInteger product(BigInteger[] p, BigInteger[] q, BigInteger[] a, BigInteger[] b, BigInteger d) {
        BigInteger sum = BigInteger.valueOf(0L);
        int y = 0;
        //@ assert RowRootsLemmas.lengths(a, b, p, q, p.length, BigInteger.val(d), BigInteger.val(scale));
        //@ assert RowRootsLemmas.none(p, q, BigInteger.val(d), BigInteger.val(scale), BigInteger.val(slope));
        /*@ loop_invariant 0 <= y && y <= p.length && sum != null;
          @ loop_invariant RowRootsLemmas.isBelow(p, q, y, BigInteger.val(d), BigInteger.val(scale), BigInteger.val(slope),
          @   BigInteger.val(sum));
          @ decreases p.length - y;
          @ assignable \strictly_nothing; @*/
        while (y < p.length) {
            /*@ assert RowRootsLemmas.entries(a, b, p, q, y, p.length, BigInteger.val(d), BigInteger.val(scale)); @*/
            /*@ assert RowRootsLemmas.more(p, q, y, BigInteger.val(d), BigInteger.val(scale), BigInteger.val(slope), BigInteger.val(sum),
              @   BigInteger.val(a[y]), BigInteger.val(b[y])); @*/
            sum = sum.add(a[y].multiply(b[y]));
            y = y + 1;
        }
        return sum;
    }

    /** Whether 1 - (2 c sum - c^2) is at most bound/unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(this);
      @ ensures \result ==> BigInteger.val(unit) * (BigInteger.val(scale) * BigInteger.val(scale)
      @   - (2 * BigInteger.val(slope) * BigInteger.val(sum) - BigInteger.val(slope) * BigInteger.val(slope)))
      @   <= BigInteger.val(bound) * (BigInteger.val(scale) * BigInteger.val(scale));
      @ assignable \strictly_nothing; @*/
    private boolean isEnough(BigInteger sum, BigInteger bound, BigInteger unit) {
        BigInteger square = scale.multiply(scale);
        BigInteger twice = sum.add(sum);
        BigInteger rest = square.subtract(slope.multiply(twice.subtract(slope)));
        return unit.multiply(rest).compareTo(bound.multiply(square)) <= 0;
    }
}
