package org.ironbound.kernel.channel;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.BinaryDivergence;
import org.ironbound.kernel.real.Logarithm;

/**
 * Lower bounds of the contraction coefficient of a binary output for a given law P of the input, by another law of it [CH-BINARY,
 * SDPI-BINARY-GENERAL].
 */
public final class OutputPoint {
    private OutputPoint() {
    }

    /**
     * D(Q_A || P_A)/D(Q || P), rounded down, for the law Q of the input that is P times the weights, over what makes it a law.
     *
     * @param ln      logarithms at the scale of the law
     * @param law     the law of the output
     * @param weights for each letter how much likelier it is made, not negative
     * @return null if the scale is too coarse
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln)
      @   && \invariant_for(law)
      @   && BigInteger.val(ln.unit) == BigInteger.val(law.unit)
      @   && weights.length == law.zeros.length;
      @ ensures \result != null ==> BigFraction.den(\result) >= 1
      @   && analysis.OutputLaw.atLeast(\old(law.law), BigFraction.num(\result), BigFraction.den(\result));
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ BigFraction lowerBound(Logarithm ln, OutputLaw law, BigInteger[] weights) {
        int name = law.law;
        BigInteger n = law.total;
        BigInteger m = law.positive;
        BigInteger second = law.second;
        BigInteger top = law.top;
        BigInteger unit = law.unit;
        OutputTilt tilt = OutputTilt.of(ln, law, weights, weights.length);
        if (tilt == null) {
            return null;
        }
        return ofTilted(ln, name, n, m, second, top, unit, tilt.mass, tilt.positive, tilt.information);
    }

    /** ln(n/d), rounded up. */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(n) >= 1 && BigInteger.val(d) >= 1;
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result), \old(BigInteger.val(ln.unit)))
      @   && \invariant_for(ln)
      @   && ln.unit == \old(ln.unit);
      @ assignable \nothing; @*/
    static BigInteger upper(Logarithm ln, BigInteger n, BigInteger d) {
        return ln.of(n, d).upper;
    }

    /** The ratio, from the sums over all letters. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln)
      @   && BigInteger.val(ln.unit) == BigInteger.val(unit)
      @   && 0 < BigInteger.val(m)
      @   && BigInteger.val(m) < BigInteger.val(n);
      @ requires analysis.OutputLaw.sums(law, analysis.OutputLaw.size(law), BigInteger.val(n), BigInteger.val(m), BigInteger.val(second),
      @     BigInteger.val(top), BigInteger.val(unit));
      @ requires analysis.OutputLaw.tilted(law, analysis.OutputLaw.size(law), BigInteger.val(z), BigInteger.val(x), BigInteger.val(h),
      @     BigInteger.val(unit));
      @ ensures \result != null ==> BigFraction.den(\result) >= 1
      @   && analysis.OutputLaw.atLeast(law, BigFraction.num(\result), BigFraction.den(\result));
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ BigFraction ofTilted(Logarithm ln, int law, BigInteger n, BigInteger m, BigInteger second,
            BigInteger top, BigInteger unit, BigInteger z, BigInteger x, BigInteger h) {
        if (z.signum() <= 0 || x.signum() < 0 || x.compareTo(z) > 0) {
            return null;
        }
        BigInteger a = x.multiply(n);
        BigInteger b = m.multiply(z);
        BigInteger whole = z.multiply(n);
        /*@ assert Products.nonNegative(BigInteger.val(x), BigInteger.val(n))
          @   && Products.monotone(BigInteger.val(x), BigInteger.val(z), BigInteger.val(n)); @*/
        /*@ assert Products.positive(BigInteger.val(m), BigInteger.val(z))
          @   && Products.strictlyMonotone(BigInteger.val(m), BigInteger.val(n), BigInteger.val(z)); @*/
        BigInteger log = upper(ln, n, z);
        BigInteger kept = lower(ln, a, b, whole);
        return ratio(law, n, m, second, top, unit, z, x, h, log, a, b, whole, kept);
    }

    /** d2(a/w || b/w), rounded down. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 <= BigInteger.val(a) && BigInteger.val(a) <= BigInteger.val(w) && 0 < BigInteger.val(b)
      @   && BigInteger.val(b) < BigInteger.val(w);
      @ ensures analysis.Divergence.atLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(w), BigInteger.val(\result),
      @     \old(BigInteger.val(ln.unit)));
      @ assignable \nothing; @*/
    private static BigInteger lower(Logarithm ln, BigInteger a, BigInteger b, BigInteger w) {
        return BinaryDivergence.of(ln, a, b, w).lower;
    }

    /** The ratio of a lower bound of D(Q_A || P_A) and an upper bound of D(Q || P). */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 < BigInteger.val(m) && BigInteger.val(m) < BigInteger.val(n) && 0 < BigInteger.val(z)
      @   && 0 <= BigInteger.val(x) && BigInteger.val(x) <= BigInteger.val(z);
      @ requires analysis.OutputLaw.sums(law, analysis.OutputLaw.size(law), BigInteger.val(n), BigInteger.val(m), BigInteger.val(second),
      @     BigInteger.val(top), BigInteger.val(unit));
      @ requires analysis.OutputLaw.tilted(law, analysis.OutputLaw.size(law), BigInteger.val(z), BigInteger.val(x), BigInteger.val(h),
      @     BigInteger.val(unit));
      @ requires analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(z), BigInteger.val(log), BigInteger.val(unit));
      @ requires BigInteger.val(a) == BigInteger.val(x) * BigInteger.val(n)
      @   && BigInteger.val(b) == BigInteger.val(m) * BigInteger.val(z)
      @   && BigInteger.val(w) == BigInteger.val(z) * BigInteger.val(n);
      @ requires analysis.Divergence.atLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(w), BigInteger.val(kept),
      @     BigInteger.val(unit));
      @ ensures \result != null ==> BigFraction.den(\result) >= 1
      @   && analysis.OutputLaw.atLeast(law, BigFraction.num(\result), BigFraction.den(\result));
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ BigFraction ratio(int law, BigInteger n, BigInteger m, BigInteger second, BigInteger top,
            BigInteger unit, BigInteger z, BigInteger x, BigInteger h, BigInteger log, BigInteger a, BigInteger b, BigInteger w,
            BigInteger kept) {
        BigInteger spent = h.add(log.multiply(z));
        if (spent.signum() <= 0) {
            return null;
        }
        BigFraction result = new BigFraction(kept.multiply(z), spent);
        /*@ assert analysis.OutputLaw.point(law, BigInteger.val(n), BigInteger.val(m), BigInteger.val(second), BigInteger.val(top),
          @     BigInteger.val(unit), BigInteger.val(z), BigInteger.val(x), BigInteger.val(h), BigInteger.val(log), BigInteger.val(a),
          @     BigInteger.val(b), BigInteger.val(w), BigInteger.val(kept), BigFraction.num(result), BigFraction.den(result)); @*/
        return result;
    }
}
