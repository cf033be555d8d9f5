package org.ironbound.kernel.channel;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.exact.SquareRoot;

/**
 * The input-free contraction coefficient eta_KL of a channel [CH-KL]: the largest value, over all pairs of rows and all {@code 0 <= b <=
 * 1}, of LC(b) = 1 - S(b)/d, where S(b) is the sum of p_y q_y / (b p_y + (1-b) q_y). Rows hold numerators over a common denominator d.
 *
 * <p>S is convex, so its tangents are below it. An upper bound needs two tangents per pair, near the place of the maximum and on either
 * side of it, and the place where they cross; any numbers will do, good ones make the bound tight. A lower bound is the value at any b.
 * Bounds are in multiples of 1/unit. A number that is at least the upper bounds of all pairs is one of eta_KL (InputFreeUpperBound); a
 * lower bound of one pair is one of eta_KL.
 */
public final class InputFree {
    /** More bits than those of the unit that entries keep. */
    private static final int SPARE_BITS = 24;

    private InputFree() {
    }

    /**
     * By how much entries may be shortened so that a bound in multiples of 1/unit loses little: a power of two, 1 if d is short.
     *
     * @param d    the denominator of the entries, positive
     * @param unit the scale, positive
     */
    /*@ public normal_behavior
      @ ensures BigInteger.val(\result) >= 1;
      @ assignable \strictly_nothing; @*/
    public static BigInteger shortening(BigInteger d, BigInteger unit) {
        int bits = d.bitLength() - unit.bitLength();
        BigInteger one = BigInteger.valueOf(1L);
        return bits <= SPARE_BITS ? one : one.shiftLeft(bits - SPARE_BITS).max(one);
    }

    /**
     * An upper bound of LC for two rows, in multiples of 1/unit: the two tangents touch at left/unit and right/unit, the second takes over
     * at cross/unit. Where both are the same they are one, wherever they cross. Entries are divided by w and rounded down first, which
     * makes long ones short and the bound larger: terms grow with their entries.
     *
     * @param p     numerators of the first row
     * @param q     numerators of the second row, as many
     * @param d     their denominator, positive
     * @param unit  the scale, positive
     * @param w     positive; 1 for the best bound, or as {@link #shortening} says
     */
    /*@ public normal_behavior
      @ requires p.length == q.length && BigInteger.val(d) > 0 && BigInteger.val(unit) > 0 && BigInteger.val(w) >= 1;
      @ ensures (\forall \bigint z; BigInteger.val(\result) <= z;
      @    analysis.RowPair.atMost(RowPairs.of(p, q, p.length), BigInteger.val(d), z, BigInteger.val(unit)));
      @ assignable \strictly_nothing; @*/
    public static BigInteger pairUpperBound(BigInteger[] p, BigInteger[] q, BigInteger d, BigInteger left, BigInteger cross,
            BigInteger right, BigInteger unit, BigInteger w) {
        if (left.compareTo(right) == 0) {
            return boundByOne(p, q, d, left, unit, w);
        }
        BigInteger first = boundBetween(p, q, d, left, zero(), cross, unit, w);
        BigInteger second = boundBetween(p, q, d, right, cross, unit, unit, w);
        BigInteger result = first.max(second);
        /*@ assert InputFreeLemmas.everyAbove(RowPairs.of(p, q, p.length), BigInteger.val(d), BigInteger.val(cross), BigInteger.val(unit),
          @     BigInteger.val(first), BigInteger.val(second), BigInteger.val(result), BigInteger.val(unit)); @*/
        return result;
    }

    /** An upper bound of LC by one tangent, which touches at a/unit. */
    /*@ private normal_behavior
      @ requires p.length == q.length && BigInteger.val(d) > 0 && BigInteger.val(unit) > 0 && BigInteger.val(w) >= 1;
      @ ensures (\forall \bigint z; BigInteger.val(\result) <= z;
      @    analysis.RowPair.atMost(RowPairs.of(p, q, p.length), BigInteger.val(d), z, BigInteger.val(unit)));
      @ assignable \strictly_nothing; @*/
    private static BigInteger boundByOne(BigInteger[] p, BigInteger[] q, BigInteger d, BigInteger a, BigInteger unit, BigInteger w) {
        BigInteger result = boundBetween(p, q, d, a, zero(), unit, unit, w);
        /*@ assert InputFreeLemmas.everyAbove(RowPairs.of(p, q, p.length), BigInteger.val(d), BigInteger.val(unit), BigInteger.val(unit),
          @     BigInteger.val(result), BigInteger.val(result), BigInteger.val(result), BigInteger.val(unit)); @*/
        return result;
    }

    /** An upper bound of LC on [from/unit, to/unit], by the tangent that touches at a/unit; so it is one at the end alone. */
    /*@ private normal_behavior
      @ requires p.length == q.length && BigInteger.val(d) > 0 && BigInteger.val(unit) > 0 && BigInteger.val(w) >= 1;
      @ ensures analysis.RowPair.atMostBetween(RowPairs.of(p, q, p.length), BigInteger.val(d), BigInteger.val(from), BigInteger.val(to),
      @     BigInteger.val(unit), BigInteger.val(\result), BigInteger.val(unit));
      @ ensures analysis.RowPair.atMostBetween(RowPairs.of(p, q, p.length), BigInteger.val(d), BigInteger.val(to), BigInteger.val(to),
      @     BigInteger.val(unit), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static BigInteger boundBetween(BigInteger[] p, BigInteger[] q, BigInteger d, BigInteger a, BigInteger from, BigInteger to,
            BigInteger unit, BigInteger w) {
        BigInteger atZero = zero();
        BigInteger atOne = atZero;
        int y = 0;
        //@ assert RowPairs.none(p, q);
        //@ assert analysis.RowPair.lineOfNone(BigInteger.val(unit));
        /*@ loop_invariant 0 <= y <= p.length && atZero != null && atOne != null;
          @ loop_invariant analysis.RowPair.lineBelow(RowPairs.of(p, q, y), BigInteger.val(atZero), BigInteger.val(atOne),
          @     BigInteger.val(unit));
          @ decreases p.length - y;
          @ assignable \strictly_nothing; @*/
        while (y < p.length) {
            BigInteger x = Division.floor(p[y], w);
            BigInteger z = Division.floor(q[y], w);
            BigInteger m = mixture(x, z, a, unit);
            BigInteger height = unit.multiply(x.multiply(z)).multiply(unit);
            BigInteger square = m.multiply(m);
            BigInteger zero = tangent(height, z, m, square, unit);
            BigInteger one = tangent(height, x, m, square, unit);
            /*@ assert InputFreeLemmas.addEntry(RowPairs.of(p, q, y), BigInteger.val(atZero), BigInteger.val(atOne), BigInteger.val(unit),
              @     BigInteger.val(p[y]), BigInteger.val(q[y]), BigInteger.val(w), BigInteger.val(x), BigInteger.val(z), BigInteger.val(m),
              @     BigInteger.val(zero), BigInteger.val(one)); @*/
            atZero = atZero.add(w.multiply(zero));
            atOne = atOne.add(w.multiply(one));
            y = next(y, p.length);
            //@ assert RowPairs.step(p, q, y);
        }
        BigInteger low = lower(atZero, atOne, from, to, unit);
        BigInteger result = complement(low, d, unit, unit);
        /*@ assert InputFreeLemmas.bothEnds(RowPairs.of(p, q, p.length), BigInteger.val(d), BigInteger.val(atZero), BigInteger.val(atOne),
          @     BigInteger.val(unit), BigInteger.val(from), BigInteger.val(to), BigInteger.val(unit), BigInteger.val(low),
          @     BigInteger.val(result)); @*/
        /*@ assert InputFreeLemmas.bothEnds(RowPairs.of(p, q, p.length), BigInteger.val(d), BigInteger.val(atZero), BigInteger.val(atOne),
          @     BigInteger.val(unit), BigInteger.val(to), BigInteger.val(to), BigInteger.val(unit), BigInteger.val(low),
          @     BigInteger.val(result)); @*/
        return result;
    }

    /** a p + (e-a) q; 0 where the term of (p, q) is 0 everywhere. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) != 0 ==> BigInteger.val(p) > 0 && BigInteger.val(q) > 0;
      @ assignable \strictly_nothing; @*/
    private static BigInteger mixture(BigInteger p, BigInteger q, BigInteger a, BigInteger e) {
        if (p.signum() <= 0 || q.signum() <= 0) {
            return zero();
        }
        return a.multiply(p).add(e.subtract(a).multiply(q));
    }

    /** height (2 m - e end)/m^2, rounded down: the tangent of p q/(b p + (1-b) q) where b p + (1-b) q = m/e, taken where it is end. */
    /*@ private normal_behavior
      @ requires BigInteger.val(square) == BigInteger.val(m) * BigInteger.val(m);
      @ ensures BigInteger.val(m) == 0
      @   ? BigInteger.val(\result) == 0
      @   : BigInteger.val(\result) * BigInteger.val(square)
      @       <= BigInteger.val(height) * (2 * BigInteger.val(m) - BigInteger.val(e) * BigInteger.val(end));
      @ assignable \strictly_nothing; @*/
    private static BigInteger tangent(BigInteger height, BigInteger end, BigInteger m, BigInteger square, BigInteger e) {
        if (m.signum() == 0) {
            return m;
        }
        //@ assert InputFreeLemmas.squareOfNonZero(BigInteger.val(m));
        return Division.floor(height.multiply(twice(m).subtract(e.multiply(end))), square);
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == 2 * BigInteger.val(n);
      @ assignable \strictly_nothing; @*/
    private static BigInteger twice(BigInteger n) {
        return n.add(n);
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == 0;
      @ assignable \strictly_nothing; @*/
    private static BigInteger zero() {
        return BigInteger.valueOf(0L);
    }

    /*@ private normal_behavior
      @ requires 0 <= y < length;
      @ ensures \result == y + 1;
      @ assignable \strictly_nothing; @*/
    private static int next(int y, int length) {
        return y + 1;
    }

    /** The lower of two values of a line, times e. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) <= (BigInteger.val(e) - BigInteger.val(from)) * BigInteger.val(atZero)
      @   + BigInteger.val(from) * BigInteger.val(atOne);
      @ ensures BigInteger.val(\result) <= (BigInteger.val(e) - BigInteger.val(to)) * BigInteger.val(atZero)
      @   + BigInteger.val(to) * BigInteger.val(atOne);
      @ assignable \strictly_nothing; @*/
    private static BigInteger lower(BigInteger atZero, BigInteger atOne, BigInteger from, BigInteger to, BigInteger e) {
        return e.subtract(from).multiply(atZero).add(from.multiply(atOne)).min(e.subtract(to).multiply(atZero).add(to.multiply(atOne)));
    }

    /** unit (1 - (low/(unit e))/d), rounded up. */
    /*@ private normal_behavior
      @ requires BigInteger.val(d) > 0 && BigInteger.val(e) > 0;
      @ ensures BigInteger.val(d) * BigInteger.val(unit) * BigInteger.val(e) - BigInteger.val(low)
      @   <= BigInteger.val(\result) * (BigInteger.val(d) * BigInteger.val(e));
      @ assignable \strictly_nothing; @*/
    private static BigInteger complement(BigInteger low, BigInteger d, BigInteger e, BigInteger unit) {
        //@ assert Products.positive(BigInteger.val(d), BigInteger.val(e));
        return Division.ceil(d.multiply(unit).multiply(e).subtract(low), d.multiply(e));
    }

    /**
     * A lower bound of the largest LC for two rows, in multiples of 1/unit: its value at s/t, rounded down. So it is one of eta_KL.
     *
     * @param p    numerators of the first row
     * @param q    numerators of the second row, as many
     * @param d    their denominator, positive
     * @param s    0 to t
     * @param t    positive
     * @param unit the scale, positive
     */
    /*@ public normal_behavior
      @ requires p.length == q.length && BigInteger.val(d) > 0 && BigInteger.val(unit) > 0;
      @ requires 0 <= BigInteger.val(s) <= BigInteger.val(t) && 0 < BigInteger.val(t);
      @ ensures analysis.RowPair.atLeast(RowPairs.of(p, q, p.length), BigInteger.val(d), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    public static BigInteger pairLowerBound(BigInteger[] p, BigInteger[] q, BigInteger d, BigInteger s, BigInteger t, BigInteger unit) {
        BigInteger sum = zero();
        int y = 0;
        //@ assert RowPairs.none(p, q);
        //@ assert analysis.RowPair.sumOfNone(BigInteger.val(s), BigInteger.val(t), BigInteger.val(unit));
        /*@ loop_invariant 0 <= y <= p.length && sum != null;
          @ loop_invariant analysis.RowPair.sumAtMost(RowPairs.of(p, q, y), BigInteger.val(s), BigInteger.val(t), BigInteger.val(sum),
          @     BigInteger.val(unit));
          @ decreases p.length - y;
          @ assignable \strictly_nothing; @*/
        while (y < p.length) {
            BigInteger term = termAbove(p[y], q[y], s, t, unit);
            /*@ assert analysis.RowPair.sumStep(RowPairs.of(p, q, y), BigInteger.val(s), BigInteger.val(t), BigInteger.val(sum),
              @     BigInteger.val(unit), BigInteger.val(p[y]), BigInteger.val(q[y]), BigInteger.val(term)); @*/
            sum = sum.add(term);
            y = next(y, p.length);
            //@ assert RowPairs.step(p, q, y);
        }
        BigInteger result = Division.floor(unit.multiply(d).subtract(sum), d);
        /*@ assert InputFreeLemmas.atLeast(RowPairs.of(p, q, p.length), BigInteger.val(d), BigInteger.val(s), BigInteger.val(t),
          @     BigInteger.val(sum), BigInteger.val(unit), BigInteger.val(result)); @*/
        return result;
    }

    /** p q/(b p + (1-b) q) at b = s/t, rounded up; 0 where p or q is not positive. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(s) <= BigInteger.val(t) && 0 < BigInteger.val(t);
      @ ensures BigInteger.val(p) > 0 && BigInteger.val(q) > 0
      @   ? BigInteger.val(unit) * (BigInteger.val(t) * (BigInteger.val(p) * BigInteger.val(q)))
      @       <= BigInteger.val(\result) * (BigInteger.val(s) * BigInteger.val(p) + (BigInteger.val(t)
      @          - BigInteger.val(s)) * BigInteger.val(q))
      @   : BigInteger.val(\result) == 0;
      @ assignable \strictly_nothing; @*/
    private static BigInteger termAbove(BigInteger p, BigInteger q, BigInteger s, BigInteger t, BigInteger unit) {
        if (p.signum() <= 0 || q.signum() <= 0) {
            return zero();
        }
        //@ assert InputFreeLemmas.mixturePositive(BigInteger.val(p), BigInteger.val(q), BigInteger.val(s), BigInteger.val(t));
        return Division.ceil(unit.multiply(t.multiply(p.multiply(q))), s.multiply(p).add(t.subtract(s).multiply(q)));
    }

    /**
     * An upper bound of LC for two rows without a search, in multiples of 1/unit: 1 - (sum of sqrt(P_y Q_y))^2, rounded up.
     *
     * <p>By {@code p q/m >= 2 c sqrt(p q) - c^2 m} for every c: summed up, a line in b. With c = sum of sqrt(P_y Q_y) it is the constant
     * c^2.
     *
     * @param p    numerators of the first row
     * @param q    numerators of the second row, as many
     * @param d    their denominator, positive
     * @param unit the scale, positive
     */
    /*@ public normal_behavior
      @ requires p.length == q.length && BigInteger.val(d) > 0 && BigInteger.val(unit) > 0;
      @ ensures (\forall \bigint z; BigInteger.val(\result) <= z;
      @    analysis.RowPair.atMost(RowPairs.of(p, q, p.length), BigInteger.val(d), z, BigInteger.val(unit)));
      @ assignable \strictly_nothing; @*/
    public static BigInteger pairUpperBoundByRoots(BigInteger[] p, BigInteger[] q, BigInteger d, BigInteger unit) {
        BigInteger c = Division.floor(sumOfRoots(p, q, unit), d);
        BigInteger atZero = zero();
        BigInteger atOne = atZero;
        int y = 0;
        //@ assert RowPairs.none(p, q);
        //@ assert analysis.RowPair.lineOfNone(BigInteger.val(unit));
        /*@ loop_invariant 0 <= y <= p.length && atZero != null && atOne != null;
          @ loop_invariant analysis.RowPair.lineBelow(RowPairs.of(p, q, y), BigInteger.val(atZero), BigInteger.val(atOne),
          @     BigInteger.val(unit));
          @ decreases p.length - y;
          @ assignable \strictly_nothing; @*/
        while (y < p.length) {
            BigInteger r = root(p[y], q[y], unit);
            BigInteger zero = chord(r, c, q[y], unit);
            BigInteger one = chord(r, c, p[y], unit);
            /*@ assert InputFreeLemmas.addRootEntry(RowPairs.of(p, q, y), BigInteger.val(atZero), BigInteger.val(atOne),
              @     BigInteger.val(unit), BigInteger.val(p[y]), BigInteger.val(q[y]), BigInteger.val(r), BigInteger.val(c),
              @     BigInteger.val(zero), BigInteger.val(one)); @*/
            atZero = atZero.add(zero);
            atOne = atOne.add(one);
            y = next(y, p.length);
            //@ assert RowPairs.step(p, q, y);
        }
        BigInteger low = atZero.min(atOne);
        BigInteger result = Division.ceil(d.multiply(unit).subtract(low), d);
        /*@ assert InputFreeLemmas.everywhere(RowPairs.of(p, q, p.length), BigInteger.val(d), BigInteger.val(atZero), BigInteger.val(atOne),
          @     BigInteger.val(unit), BigInteger.val(low), BigInteger.val(result)); @*/
        return result;
    }

    /** The sum of unit sqrt(p_y q_y), rounded down; nothing depends on it but how good the bound is. */
    /*@ private normal_behavior
      @ requires p.length == q.length && BigInteger.val(unit) > 0;
      @ ensures BigInteger.val(\result) >= 0;
      @ assignable \strictly_nothing; @*/
    private static BigInteger sumOfRoots(BigInteger[] p, BigInteger[] q, BigInteger unit) {
        BigInteger sum = zero();
        int y = 0;
        /*@ loop_invariant 0 <= y <= p.length && sum != null && BigInteger.val(sum) >= 0;
          @ decreases p.length - y;
          @ assignable \strictly_nothing; @*/
        while (y < p.length) {
            sum = sum.add(root(p[y], q[y], unit));
            y = next(y, p.length);
        }
        return sum;
    }

    /** unit sqrt(p q), rounded down; 0 where p or q is not positive. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) > 0;
      @ ensures BigInteger.val(\result) >= 0;
      @ ensures BigInteger.val(p) > 0 && BigInteger.val(q) > 0
      @   ? BigInteger.val(\result) * BigInteger.val(\result)
      @       <= BigInteger.val(unit) * BigInteger.val(unit) * (BigInteger.val(p) * BigInteger.val(q))
      @   : BigInteger.val(\result) == 0;
      @ assignable \strictly_nothing; @*/
    private static BigInteger root(BigInteger p, BigInteger q, BigInteger unit) {
        if (p.signum() <= 0 || q.signum() <= 0) {
            return zero();
        }
        //@ assert InputFreeLemmas.radicand(BigInteger.val(p), BigInteger.val(q), BigInteger.val(unit));
        return SquareRoot.floor(unit.multiply(unit).multiply(p.multiply(q)));
    }

    /** (2 c r - c^2 m)/unit, rounded down; 0 where r is 0. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) > 0;
      @ ensures BigInteger.val(r) == 0
      @   ? BigInteger.val(\result) == 0
      @   : BigInteger.val(\result) * BigInteger.val(unit)
      @       <= 2 * BigInteger.val(c) * BigInteger.val(r) - BigInteger.val(c) * BigInteger.val(c) * BigInteger.val(m);
      @ assignable \strictly_nothing; @*/
    private static BigInteger chord(BigInteger r, BigInteger c, BigInteger m, BigInteger unit) {
        if (r.signum() == 0) {
            return r;
        }
        return Division.floor(twice(c).multiply(r).subtract(c.multiply(c).multiply(m)), unit);
    }
}
