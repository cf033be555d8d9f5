package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.HypergeometricSum;
import org.ironbound.kernel.exact.Products;

/** Phi from above, by its series in fixed point [PHI-SERIES, PI]; from below it is 1 less what {@link NormalTail} yields. */
final class NormalSeries {
    private NormalSeries() {
    }

    /**
     * An upper bound of Phi(a/b), in multiples of 1/unit.
     *
     * @param a    not negative
     * @param b    positive
     * @param unit at least 2
     * @param w    positive, w/unit is at most sqrt(2 pi)
     */
    /*@ normal_behavior
      @ requires 0 <= BigInteger.val(a) && 1 <= BigInteger.val(b) && 2 <= BigInteger.val(unit) && 1 <= BigInteger.val(w);
      @ requires analysis.Pi.atLeast(BigInteger.val(w) * BigInteger.val(w), 2 * (BigInteger.val(unit) * BigInteger.val(unit)));
      @ ensures analysis.Phi.atMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    static BigInteger above(BigInteger a, BigInteger b, BigInteger unit, BigInteger w) {
        BigInteger bb = b.multiply(b);
        //@ assert Products.positive(BigInteger.val(b), BigInteger.val(b)) && Products.square(BigInteger.val(a));
        BigInteger bound = FixedPointExponential.above(a.multiply(a), bb.add(bb), unit);
        BigInteger density = notNegative(bound);
        /*@ assert Products.monotone(BigInteger.val(bound), BigInteger.val(density), BigInteger.val(unit))
          @   && analysis.Exp.monotoneAtMost(-(BigInteger.val(a) * BigInteger.val(a)), 2 * (BigInteger.val(b) * BigInteger.val(b)),
          @     BigInteger.val(bound), BigInteger.val(unit), -(BigInteger.val(a) * BigInteger.val(a)),
          @     2 * (BigInteger.val(b) * BigInteger.val(b)), BigInteger.val(density), BigInteger.val(unit)); @*/
        return summed(a, b, unit, density, w);
    }

    /** From {@code g/v >= e^(-x^2/2)} and {@code w/v <= sqrt(2 pi)}; the series is summed in multiples of 1/v, from x^2 rounded up. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(a) && 1 <= BigInteger.val(b) && 2 <= BigInteger.val(v) && 0 <= BigInteger.val(g)
      @   && 1 <= BigInteger.val(w);
      @ requires analysis.Exp.atMost(-(BigInteger.val(a) * BigInteger.val(a)), 2 * (BigInteger.val(b) * BigInteger.val(b)),
      @     BigInteger.val(g), BigInteger.val(v));
      @ requires analysis.Pi.atLeast(BigInteger.val(w) * BigInteger.val(w), 2 * (BigInteger.val(v) * BigInteger.val(v)));
      @ ensures analysis.Phi.atMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result), BigInteger.val(v));
      @ assignable \strictly_nothing; @*/
    private static BigInteger summed(BigInteger a, BigInteger b, BigInteger v, BigInteger g, BigInteger w) {
        BigInteger aa = a.multiply(a);
        BigInteger bb = b.multiply(b);
        //@ assert Products.square(BigInteger.val(a)) && Products.positive(BigInteger.val(b), BigInteger.val(b));
        BigInteger y = Division.ceil(aa.multiply(v), bb);
        /*@ assert Products.nonNegative(BigInteger.val(aa), BigInteger.val(v))
          @   && NormalSeriesLemmas.notNegative(BigInteger.val(aa) * BigInteger.val(v), BigInteger.val(bb), BigInteger.val(y)); @*/
        BigInteger term = v;
        BigInteger sum = BigInteger.valueOf(0L);
        int k = 0;
        boolean isTooShort = true;
        //@ assert NormalSeriesLemmas.first(BigInteger.val(aa), BigInteger.val(bb), BigInteger.val(v));
        /*@ loop_invariant 0 <= k <= HypergeometricSum.MAX_INDEX && term != null && sum != null && 0 <= BigInteger.val(term);
          @ loop_invariant NormalSeriesLemmas.isTerm(BigInteger.val(aa), BigInteger.val(bb), BigInteger.val(v), k, BigInteger.val(term));
          @ loop_invariant NormalSeriesLemmas.isSum(BigInteger.val(aa), BigInteger.val(bb), BigInteger.val(v), k, BigInteger.val(sum));
          @ decreases HypergeometricSum.MAX_INDEX - k;
          @ assignable \strictly_nothing; @*/
        while (isTooShort && k < HypergeometricSum.MAX_INDEX) {
            k = k + 1;
            BigInteger next = FixedPointExponential.nextAbove(term, y, v, 2 * k + 1);
            /*@ assert NormalSeriesLemmas.nextTerm(BigInteger.val(aa), BigInteger.val(bb), BigInteger.val(v), BigInteger.val(y), 2 * k + 1,
              @     BigInteger.val(term), BigInteger.val(next)); @*/
            /*@ assert NormalSeriesLemmas.step(BigInteger.val(aa), BigInteger.val(bb), BigInteger.val(v), k, BigInteger.val(term),
              @     BigInteger.val(next), BigInteger.val(sum)); @*/
            term = next;
            sum = sum.add(term);
            isTooShort = term.compareTo(BigInteger.valueOf(1L)) > 0 || !halves(aa, bb, k);
        }
        return scaled(a, b, v, k, g, w, term, sum);
    }

    /** Whether each term from the k-th on is at most half of the one before. */
    /*@ private normal_behavior
      @ requires 0 <= k <= HypergeometricSum.MAX_INDEX;
      @ ensures \result ==> 2 * BigInteger.val(aa) <= (2 * k + 3) * BigInteger.val(bb);
      @ assignable \strictly_nothing; @*/
    private static boolean halves(BigInteger aa, BigInteger bb, int k) {
        return aa.add(aa).compareTo(BigInteger.valueOf(2 * k + 3).multiply(bb)) <= 0;
    }

    /** 1/2 + (g/w) (a/b) (v + sum + term)/v, rounded up, where the last term is an upper bound of the rest; 1 where it is not. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(a) && 1 <= BigInteger.val(b) && 2 <= BigInteger.val(v) && 0 <= BigInteger.val(g)
      @   && 1 <= BigInteger.val(w) && 0 <= k <= HypergeometricSum.MAX_INDEX;
      @ requires analysis.Exp.atMost(-(BigInteger.val(a) * BigInteger.val(a)), 2 * (BigInteger.val(b) * BigInteger.val(b)),
      @     BigInteger.val(g), BigInteger.val(v));
      @ requires analysis.Pi.atLeast(BigInteger.val(w) * BigInteger.val(w), 2 * (BigInteger.val(v) * BigInteger.val(v)));
      @ requires NormalSeriesLemmas.isTerm(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), BigInteger.val(v),
      @     k, BigInteger.val(term));
      @ requires NormalSeriesLemmas.isSum(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), BigInteger.val(v),
      @     k, BigInteger.val(sum));
      @ ensures analysis.Phi.atMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result), BigInteger.val(v));
      @ assignable \strictly_nothing; @*/
    private static BigInteger scaled(BigInteger a, BigInteger b, BigInteger v, int k, BigInteger g, BigInteger w, BigInteger term,
            BigInteger sum) {
        if (k < 1 || !halves(a.multiply(a), b.multiply(b), k)) {
            //@ assert analysis.Phi.atMostOne(BigInteger.val(a), BigInteger.val(b), BigInteger.val(v), BigInteger.val(v));
            return v;
        }
        BigInteger result = halfAndRest(v, w.multiply(b.multiply(v)), g.multiply(a.add(a)).multiply(v.add(sum).add(term)), b, w);
        /*@ assert NormalSeriesLemmas.atMost(BigInteger.val(a), BigInteger.val(b), k, BigInteger.val(g), BigInteger.val(w),
          @     BigInteger.val(v), BigInteger.val(term), BigInteger.val(sum), BigInteger.val(result)); @*/
        return result;
    }

    /** v (1/2 + rest/(2 wide)), rounded up; wide is w b v. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(b) && 1 <= BigInteger.val(v) && 1 <= BigInteger.val(w)
      @   && BigInteger.val(wide) == BigInteger.val(w) * (BigInteger.val(b) * BigInteger.val(v));
      @ ensures BigInteger.val(v) * (BigInteger.val(wide) + BigInteger.val(rest)) <= BigInteger.val(\result) * (2 * BigInteger.val(wide));
      @ assignable \strictly_nothing; @*/
    private static BigInteger halfAndRest(BigInteger v, BigInteger wide, BigInteger rest, BigInteger b, BigInteger w) {
        /*@ assert Products.positive(BigInteger.val(b), BigInteger.val(v))
          @   && Products.positive(BigInteger.val(w), BigInteger.val(b) * BigInteger.val(v)); @*/
        return Division.ceil(v.multiply(wide.add(rest)), wide.add(wide));
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) >= 0 && BigInteger.val(\result) >= BigInteger.val(x);
      @ assignable \strictly_nothing; @*/
    private static BigInteger notNegative(BigInteger x) {
        return x.max(BigInteger.valueOf(0L));
    }
}
