package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.BinaryDivergence;
import org.ironbound.kernel.real.Dber;
import org.ironbound.kernel.real.Logarithm;

/** Lower bounds of the contraction coefficient rho of the sparse hypercube, by one law of the samples [SDPI-BINARY]. */
public final class SparsePoint {
    private SparsePoint() {
    }

    /**
     * D(Q_A || P_A)/D(Q || P), rounded down, for the law P of three points, whose absolute value q has a chance strictly between 0 and 1,
     * and the law Q with the chances i/w of q, j/w of -q and the rest of 0.
     *
     * @param ln  logarithms at the scale to compute with
     * @param law the name of P
     * @param i   numerator of Q's probability of q
     * @param j   numerator of Q's probability of -q, not negative, below i
     * @param w   their denominator, at least i + j
     * @return null if the scale is too coarse
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && law.kind == 0;
      @ requires 0 < BigInteger.val(law.a) < BigInteger.val(law.b) && 0 < BigInteger.val(law.c) <= BigInteger.val(law.d);
      @ requires 0 <= BigInteger.val(j) < BigInteger.val(i) && BigInteger.val(i) + BigInteger.val(j) <= BigInteger.val(w);
      @ ensures \result != null ==> BigFraction.den(\result) >= 1
      @   && analysis.Target.coefficientAtLeast(LawNames.of(law), BigFraction.num(\result), BigFraction.den(\result));
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ BigFraction lowerBound(Logarithm ln, LawName law, BigInteger i, BigInteger j, BigInteger w) {
        return of(ln, law, i.add(j), i.subtract(j), w);
    }

    /** The bound by the sum and the difference of i and j. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && law.kind == 0;
      @ requires 0 < BigInteger.val(law.a) < BigInteger.val(law.b) && 0 < BigInteger.val(law.c) <= BigInteger.val(law.d);
      @ requires 0 < BigInteger.val(difference) <= BigInteger.val(sum) <= BigInteger.val(w);
      @ ensures \result != null ==> BigFraction.den(\result) >= 1
      @   && analysis.Target.coefficientAtLeast(LawNames.of(law), BigFraction.num(\result), BigFraction.den(\result));
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ BigFraction of(Logarithm ln, LawName law, BigInteger sum, BigInteger difference, BigInteger w) {
        BigInteger kept = kept(ln, law.c, law.d, difference, w);
        BigInteger agreement = agreement(ln, law.a, law.b, sum, w);
        BigInteger sign = sign(ln, difference, sum);
        return ratio(ln.unit, law, sum, difference, w, kept, agreement, sign);
    }

    /** Dber(c x/(d w)), rounded down. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 < BigInteger.val(c) && BigInteger.val(c) <= BigInteger.val(d) && 0 < BigInteger.val(x)
      @   && BigInteger.val(x) <= BigInteger.val(w);
      @ ensures analysis.Dber.atLeast(BigInteger.val(c) * BigInteger.val(x), BigInteger.val(d) * BigInteger.val(w), BigInteger.val(\result),
      @     BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static BigInteger kept(Logarithm ln, BigInteger c, BigInteger d, BigInteger x, BigInteger w) {
        /*@ assert Products.positive(BigInteger.val(c), BigInteger.val(x))
          @   && Products.bothMonotone(BigInteger.val(c), BigInteger.val(d), BigInteger.val(x), BigInteger.val(w)); @*/
        return Dber.of(ln, c.multiply(x), d.multiply(w)).lower;
    }

    /** d2(x/w || a/b), rounded up. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 < BigInteger.val(a) && BigInteger.val(a) < BigInteger.val(b) && 0 < BigInteger.val(x)
      @   && BigInteger.val(x) <= BigInteger.val(w);
      @ ensures analysis.Divergence.atMost(BigInteger.val(x) * BigInteger.val(b), BigInteger.val(a) * BigInteger.val(w),
      @     BigInteger.val(b) * BigInteger.val(w), BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static BigInteger agreement(Logarithm ln, BigInteger a, BigInteger b, BigInteger x, BigInteger w) {
        //@ assert Products.positive(BigInteger.val(a), BigInteger.val(w)) && Products.positive(BigInteger.val(x), BigInteger.val(b));
        /*@ assert Products.strictlyMonotone(BigInteger.val(a), BigInteger.val(b), BigInteger.val(w))
          @   && Products.monotone(BigInteger.val(x), BigInteger.val(w), BigInteger.val(b)); @*/
        return BinaryDivergence.of(ln, x.multiply(b), a.multiply(w), b.multiply(w)).upper;
    }

    /** Dber(x/y), rounded up. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 < BigInteger.val(x) && BigInteger.val(x) <= BigInteger.val(y);
      @ ensures analysis.Dber.atMost(BigInteger.val(x), BigInteger.val(y), BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static BigInteger sign(Logarithm ln, BigInteger x, BigInteger y) {
        return Dber.of(ln, x, y).upper;
    }

    /** The ratio of the divergences, from their bounds. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && \invariant_for(law) && law.kind == 0;
      @ requires 0 < BigInteger.val(law.a) < BigInteger.val(law.b) && 0 < BigInteger.val(law.c) <= BigInteger.val(law.d);
      @ requires 0 < BigInteger.val(difference) <= BigInteger.val(sum) <= BigInteger.val(w);
      @ requires analysis.Dber.atLeast(BigInteger.val(law.c) * BigInteger.val(difference), BigInteger.val(law.d) * BigInteger.val(w),
      @     BigInteger.val(kept), BigInteger.val(unit));
      @ requires analysis.Divergence.atMost(BigInteger.val(sum) * BigInteger.val(law.b), BigInteger.val(law.a) * BigInteger.val(w),
      @     BigInteger.val(law.b) * BigInteger.val(w), BigInteger.val(agreement), BigInteger.val(unit));
      @ requires analysis.Dber.atMost(BigInteger.val(difference), BigInteger.val(sum), BigInteger.val(sign), BigInteger.val(unit));
      @ ensures \result != null ==> BigFraction.den(\result) >= 1
      @   && analysis.Target.coefficientAtLeast(LawNames.of(law), BigFraction.num(\result), BigFraction.den(\result));
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ BigFraction ratio(BigInteger unit, LawName law, BigInteger sum, BigInteger difference, BigInteger w,
            BigInteger kept, BigInteger agreement, BigInteger sign) {
        BigInteger spent = agreement.multiply(w).add(sum.multiply(sign));
        BigInteger gained = kept.multiply(w);
        if (gained.signum() < 0 || spent.signum() <= 0) {
            return null;
        }
        BigFraction result = new BigFraction(gained, spent);
        /*@ assert Products.nonNegative(BigInteger.val(gained), BigFraction.den(result))
          @   && Products.cancel(0, BigFraction.num(result), BigInteger.val(spent)); @*/
        /*@ assert analysis.Target.point(BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d),
          @     BigInteger.val(sum), BigInteger.val(difference), BigInteger.val(w), BigInteger.val(kept), BigInteger.val(agreement),
          @     BigInteger.val(sign), BigInteger.val(unit), BigFraction.num(result), BigFraction.den(result)); @*/
        return result;
    }
}
