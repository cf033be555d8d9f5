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
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(law.unit);
      @ requires weights.length == law.zeros.length;
      @ ensures \result != null ==> BigFraction.den(\result) >= 1
      @   && analysis.OutputLaw.atLeast(OutputNames.of(law.id), BigFraction.num(\result), BigFraction.den(\result));
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ BigFraction lowerBound(Logarithm ln, OutputLaw law, BigInteger[] weights) {
        OutputTilt tilt = OutputTilt.of(ln, law, weights, weights.length);
        return tilt == null ? null : ofTilted(ln, law, tilt);
    }

    /** The ratio, from the sums over all letters. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(law.unit);
      @ requires \invariant_for(tilt) && tilt.id == law.id && tilt.unit == law.unit && tilt.letters == law.zeros.length;
      @ ensures \result != null ==> BigFraction.den(\result) >= 1
      @   && analysis.OutputLaw.atLeast(OutputNames.of(law.id), BigFraction.num(\result), BigFraction.den(\result));
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ BigFraction ofTilted(Logarithm ln, OutputLaw law, OutputTilt tilt) {
        return isLaw(tilt) ? ratio(law, tilt, log(ln, law, tilt), kept(ln, law, tilt)) : null;
    }

    /** Whether the sums are those of a law. */
    /*@ private normal_behavior
      @ requires tilt.mass != null && tilt.positive != null;
      @ ensures \result ==> 0 < BigInteger.val(tilt.mass) && 0 <= BigInteger.val(tilt.positive) <= BigInteger.val(tilt.mass);
      @ assignable \strictly_nothing; @*/
    private static boolean isLaw(OutputTilt tilt) {
        return tilt.mass.signum() > 0 && tilt.positive.signum() >= 0 && tilt.positive.compareTo(tilt.mass) <= 0;
    }

    /** ln(n/z), rounded up. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && \invariant_for(tilt);
      @ requires BigInteger.val(ln.unit) == BigInteger.val(law.unit) && 0 < BigInteger.val(tilt.mass);
      @ ensures analysis.Ln.atMost(BigInteger.val(law.total), BigInteger.val(tilt.mass), BigInteger.val(\result),
      @   BigInteger.val(law.unit));
      @ ensures \invariant_for(ln) && ln.unit == \old(ln.unit) && \invariant_for(law) && \invariant_for(tilt);
      @ assignable \nothing; @*/
    private static BigInteger log(Logarithm ln, OutputLaw law, OutputTilt tilt) {
        return upper(ln, law.total, tilt.mass);
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

    /** A lower bound of D(Q_A || P_A). */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && \invariant_for(tilt);
      @ requires BigInteger.val(ln.unit) == BigInteger.val(law.unit);
      @ requires 0 < BigInteger.val(tilt.mass) && 0 <= BigInteger.val(tilt.positive) <= BigInteger.val(tilt.mass);
      @ ensures analysis.Divergence.atLeast(BigInteger.val(tilt.positive) * BigInteger.val(law.total),
      @   BigInteger.val(law.positive) * BigInteger.val(tilt.mass), BigInteger.val(tilt.mass) * BigInteger.val(law.total),
      @   BigInteger.val(\result), BigInteger.val(law.unit));
      @ ensures \invariant_for(law) && \invariant_for(tilt);
      @ assignable \nothing; @*/
    private static BigInteger kept(Logarithm ln, OutputLaw law, OutputTilt tilt) {
        BigInteger n = law.total;
        BigInteger m = law.positive;
        BigInteger x = tilt.positive;
        BigInteger z = tilt.mass;
        /*@ assert Products.nonNegative(BigInteger.val(x), BigInteger.val(n))
          @   && Products.monotone(BigInteger.val(x), BigInteger.val(z), BigInteger.val(n)); @*/
        /*@ assert Products.positive(BigInteger.val(m), BigInteger.val(z))
          @   && Products.strictlyMonotone(BigInteger.val(m), BigInteger.val(n), BigInteger.val(z)); @*/
        return lower(ln, x.multiply(n), m.multiply(z), z.multiply(n));
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

    /** The ratio of a lower bound of D(Q_A || P_A) and an upper bound of D(Q || P), from the logarithm of n/z. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && \invariant_for(tilt) && tilt.id == law.id && tilt.unit == law.unit;
      @ requires tilt.letters == law.zeros.length;
      @ requires 0 < BigInteger.val(tilt.mass) && 0 <= BigInteger.val(tilt.positive) <= BigInteger.val(tilt.mass);
      @ requires analysis.Ln.atMost(BigInteger.val(law.total), BigInteger.val(tilt.mass), BigInteger.val(log), BigInteger.val(law.unit));
      @ requires analysis.Divergence.atLeast(BigInteger.val(tilt.positive) * BigInteger.val(law.total),
      @   BigInteger.val(law.positive) * BigInteger.val(tilt.mass), BigInteger.val(tilt.mass) * BigInteger.val(law.total),
      @   BigInteger.val(kept), BigInteger.val(law.unit));
      @ ensures \result != null ==> BigFraction.den(\result) >= 1
      @   && analysis.OutputLaw.atLeast(OutputNames.of(law.id), BigFraction.num(\result), BigFraction.den(\result));
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ BigFraction ratio(OutputLaw law, OutputTilt tilt, BigInteger log, BigInteger kept) {
        BigInteger spent = tilt.information.add(log.multiply(tilt.mass));
        if (spent.signum() <= 0) {
            return null;
        }
        BigFraction result = new BigFraction(kept.multiply(tilt.mass), spent);
        /*@ assert analysis.OutputLaw.point(OutputNames.of(law.id), BigInteger.val(law.total), BigInteger.val(law.positive),
          @     BigInteger.val(law.second), BigInteger.val(law.top), BigInteger.val(law.unit), BigInteger.val(tilt.mass),
          @     BigInteger.val(tilt.positive), BigInteger.val(tilt.information), BigInteger.val(log),
          @     BigInteger.val(tilt.positive) * BigInteger.val(law.total), BigInteger.val(law.positive) * BigInteger.val(tilt.mass),
          @     BigInteger.val(tilt.mass) * BigInteger.val(law.total), BigInteger.val(kept), BigFraction.num(result),
          @     BigFraction.den(result)); @*/
        return result;
    }
}
