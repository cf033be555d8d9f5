package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.HypergeometricSum;
import org.ironbound.kernel.exact.Products;

/**
 * How often a standard normal number is below -x, at most, for x >= 0 [PHI-SERIES, PI]: 1/2 less what the series of Phi has at x. The
 * series is summed in fixed point, and what is the same for all x is computed once, so that many tails at one scale cost little:
 *
 * <pre>{@code
 * NormalTail.at(unit).below(BigInteger.ONE, BigInteger.TWO) // Phi(-1/2)
 * }</pre>
 */
public final class NormalTail {
    /** The series is summed in multiples of 1/(FINE unit), so that its roundings do not show. */
    private static final long FINE = 4294967296L;

    /** The scale, at least 2. */
    public final BigInteger unit;
    /** An upper bound of sqrt(2 pi), in multiples of 1/unit. */
    public final BigInteger width;

    /*@ public invariant 2 <= BigInteger.val(unit) && 1 <= BigInteger.val(width);
      @ public invariant analysis.Pi.atMost(BigInteger.val(width) * BigInteger.val(width),
      @     2 * (BigInteger.val(unit) * BigInteger.val(unit)));
      @ public accessible \inv: this.unit, this.width; @*/

    /*@ normal_behavior
      @ requires 2 <= BigInteger.val(unit) && 1 <= BigInteger.val(width);
      @ requires analysis.Pi.atMost(BigInteger.val(width) * BigInteger.val(width), 2 * (BigInteger.val(unit) * BigInteger.val(unit)));
      @ ensures \invariant_for(this) && this.unit == unit;
      @ assignable \nothing; @*/
    /*@ pure @*/ NormalTail(BigInteger unit, BigInteger width) {
        this.unit = unit;
        this.width = width;
    }

    /** For tails in multiples of 1/unit. */
    /*@ public normal_behavior
      @ requires 2 <= BigInteger.val(unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ assignable \nothing; @*/
    public static NormalTail at(BigInteger unit) {
        return new NormalTail(unit, NormalDistribution.rootOfTwoPi(unit).upper);
    }

    /**
     * An upper bound of Phi(-a/b), in multiples of 1/unit.
     *
     * @param a not negative
     * @param b positive
     */
    /*@ public normal_behavior
      @ requires 0 <= BigInteger.val(a) && 1 <= BigInteger.val(b);
      @ ensures analysis.Phi.atMost(-BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    public BigInteger below(BigInteger a, BigInteger b) {
        BigInteger bb = b.multiply(b);
        //@ assert Products.positive(BigInteger.val(b), BigInteger.val(b));
        BigInteger density = FixedPointExponential.below(a.multiply(a), bb.add(bb), unit);
        BigInteger lower = summed(a, b, density, fine(unit));
        //@ assert analysis.Phi.reflectAtMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(lower), BigInteger.val(unit));
        return unit.subtract(lower);
    }

    /** The scale of the series. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(unit);
      @ ensures 1 <= BigInteger.val(\result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger fine(BigInteger unit) {
        return unit.multiply(BigInteger.valueOf(FINE));
    }

    /** A lower bound of Phi(a/b) from {@code g/unit <= e^(-x^2/2)}; the series is summed in multiples of 1/v, from x^2 rounded down. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(a) && 1 <= BigInteger.val(b) && 0 <= BigInteger.val(g) && 1 <= BigInteger.val(v);
      @ requires analysis.Exp.atLeast(-(BigInteger.val(a) * BigInteger.val(a)), 2 * (BigInteger.val(b) * BigInteger.val(b)),
      @     BigInteger.val(g), BigInteger.val(unit));
      @ ensures analysis.Phi.atLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private BigInteger summed(BigInteger a, BigInteger b, BigInteger g, BigInteger v) {
        BigInteger aa = a.multiply(a);
        BigInteger bb = b.multiply(b);
        //@ assert Products.square(BigInteger.val(a)) && Products.positive(BigInteger.val(b), BigInteger.val(b));
        BigInteger y = Division.floor(aa.multiply(v), bb);
        /*@ assert Products.nonNegative(BigInteger.val(aa), BigInteger.val(v))
          @   && NormalSeriesLemmas.notNegativeBelow(BigInteger.val(aa) * BigInteger.val(v), BigInteger.val(bb), BigInteger.val(y)); @*/
        BigInteger term = v;
        BigInteger sum = BigInteger.valueOf(0L);
        int k = 0;
        //@ assert NormalSeriesLemmas.first(BigInteger.val(aa), BigInteger.val(bb), -BigInteger.val(v));
        /*@ loop_invariant 0 <= k <= HypergeometricSum.MAX_INDEX && term != null && sum != null && 0 <= BigInteger.val(term);
          @ loop_invariant NormalSeriesLemmas.isTerm(BigInteger.val(aa), BigInteger.val(bb), -BigInteger.val(v), k,
          @     -BigInteger.val(term));
          @ loop_invariant NormalSeriesLemmas.isSum(BigInteger.val(aa), BigInteger.val(bb), -BigInteger.val(v), k,
          @     -BigInteger.val(sum));
          @ decreases HypergeometricSum.MAX_INDEX - k;
          @ assignable \strictly_nothing; @*/
        while (term.signum() > 0 && k < HypergeometricSum.MAX_INDEX) {
            k = k + 1;
            BigInteger next = FixedPointExponential.nextBelow(term, y, v, 2 * k + 1);
            /*@ assert NormalSeriesLemmas.nextTermBelow(BigInteger.val(aa), BigInteger.val(bb), BigInteger.val(v), BigInteger.val(y),
              @     2 * k + 1, BigInteger.val(term), BigInteger.val(next)); @*/
            /*@ assert NormalSeriesLemmas.step(BigInteger.val(aa), BigInteger.val(bb), -BigInteger.val(v), k, -BigInteger.val(term),
              @     -BigInteger.val(next), -BigInteger.val(sum)); @*/
            term = next;
            sum = sum.add(term);
        }
        return scaled(a, b, g, v, k, sum);
    }

    /** 1/2 + (g/width) (a/b) (v + sum)/v, rounded down. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(a) && 1 <= BigInteger.val(b) && 0 <= BigInteger.val(g) && 1 <= BigInteger.val(v) && 0 <= k;
      @ requires analysis.Exp.atLeast(-(BigInteger.val(a) * BigInteger.val(a)), 2 * (BigInteger.val(b) * BigInteger.val(b)),
      @     BigInteger.val(g), BigInteger.val(unit));
      @ requires NormalSeriesLemmas.isSum(BigInteger.val(a) * BigInteger.val(a), BigInteger.val(b) * BigInteger.val(b), -BigInteger.val(v),
      @     k, -BigInteger.val(sum));
      @ ensures analysis.Phi.atLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private BigInteger scaled(BigInteger a, BigInteger b, BigInteger g, BigInteger v, int k, BigInteger sum) {
        /*@ assert Products.positive(BigInteger.val(b), BigInteger.val(v))
          @   && Products.positive(BigInteger.val(width), BigInteger.val(b) * BigInteger.val(v)); @*/
        BigInteger wide = width.multiply(b.multiply(v));
        BigInteger result = Division.floor(unit.multiply(wide.add(g.multiply(a.add(a)).multiply(v.add(sum)))), wide.add(wide));
        /*@ assert NormalSeriesLemmas.atLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(unit), k, BigInteger.val(g),
          @     BigInteger.val(width), BigInteger.val(v), BigInteger.val(sum), BigInteger.val(result)); @*/
        return result;
    }
}
