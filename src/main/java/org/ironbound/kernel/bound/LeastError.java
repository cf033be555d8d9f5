package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.LeastInformationLine;

/** The error that no learner avoids whose samples carry only so much about a fresh one [FEASIBLE]: phi of the error is at most that. */
public final class LeastError {
    /** At least what the samples carry, in nats, not negative. */
    public final BigFraction capacity;
    /** The least error from below, in multiples of 1/unit; below 0 it says nothing. */
    public final BigInteger lower;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant BigInteger.val(unit) >= 1 && 0 <= BigFraction.num(capacity) && BigFraction.den(capacity) >= 1;
      @ public invariant analysis.LeastError.errorAtLeast(BigFraction.num(capacity), BigFraction.den(capacity), BigInteger.val(lower),
      @     BigInteger.val(unit));
      @ public accessible \inv: this.capacity, this.lower, this.unit; @*/

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 <= BigFraction.num(capacity) && BigFraction.den(capacity) >= 1;
      @ requires analysis.LeastError.errorAtLeast(BigFraction.num(capacity), BigFraction.den(capacity), BigInteger.val(lower),
      @     BigInteger.val(unit));
      @ ensures this.capacity == capacity && this.lower == lower && this.unit == unit && \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ LeastError(BigFraction capacity, BigInteger lower, BigInteger unit) {
        this.capacity = capacity;
        this.lower = lower;
        this.unit = unit;
    }

    /**
     * By a line below phi, at its scale: where it is as high as the capacity. Best if that is where it touches phi.
     *
     * @param capacity at least what the samples carry, in nats, not negative
     * @param line     the line, of positive slope
     */
    /*@ public normal_behavior
      @ requires \invariant_for(line) && 0 <= BigFraction.num(capacity) && BigFraction.den(capacity) >= 1
      @   && BigInteger.val(line.slope) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == line.unit && \result.capacity == capacity;
      @ assignable \nothing; @*/
    public static LeastError of(BigFraction capacity, LeastInformationLine line) {
        BigInteger lower = place(capacity.getNumerator(), capacity.getDenominator(), line.intercept, line.slope, line.unit);
        return new LeastError(capacity, lower, line.unit);
    }

    /** Where (k - s x)/w is c/d: (k - w c/d)/s, in multiples of 1/w, rounded down. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(c) && BigInteger.val(d) >= 1 && BigInteger.val(s) >= 1 && BigInteger.val(w) >= 1;
      @ requires analysis.Divergence.phiAboveLine(BigInteger.val(k), BigInteger.val(s), BigInteger.val(w));
      @ ensures analysis.LeastError.errorAtLeast(BigInteger.val(c), BigInteger.val(d), BigInteger.val(\result), BigInteger.val(w));
      @ assignable \strictly_nothing; @*/
    private static BigInteger place(BigInteger c, BigInteger d, BigInteger k, BigInteger s, BigInteger w) {
        BigInteger fall = s.multiply(d);
        //@ assert Products.positive(BigInteger.val(s), BigInteger.val(d));
        BigInteger height = k.multiply(d).subtract(c.multiply(w));
        BigInteger result = Division.floor(w.multiply(height), fall);
        /*@ assert analysis.LeastError.defineErrorAtLeast(BigInteger.val(c), BigInteger.val(d), BigInteger.val(k), BigInteger.val(s),
          @     BigInteger.val(w), BigInteger.val(result), BigInteger.val(w)); @*/
        return result;
    }
}
