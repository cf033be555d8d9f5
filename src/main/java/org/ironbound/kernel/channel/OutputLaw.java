package org.ironbound.kernel.channel;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;

/**
 * What is known of a binary output from its input: the law of x = P(A=1 | B) for a given law of the input B [CH-BINARY,
 * SDPI-BINARY-GENERAL]. The letters of the input are those of a joint law: counts of the output 0 and of the output 1 over the sum of all.
 */
public final class OutputLaw {
    /** What contracts call the law. */
    public final OutputName id;
    /** For each letter the count of the output 0. */
    public final BigInteger[] zeros;
    /** For each letter the count of the output 1. */
    public final BigInteger[] ones;
    /** The sum of all counts. */
    public final BigInteger total;
    /** The sum of the counts of the output 1, strictly between 0 and the total. */
    public final BigInteger positive;
    /** The total times E x^2, rounded up, in multiples of 1/unit. */
    public final BigInteger second;
    /** The largest x, rounded up, in multiples of 1/unit. */
    public final BigInteger top;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant \invariant_for(id);
      @ public invariant BigInteger.val(unit) >= 1 && 0 < BigInteger.val(positive) && BigInteger.val(positive) < BigInteger.val(total);
      @ public invariant zeros.length == ones.length && analysis.OutputLaw.size(OutputNames.of(id)) == zeros.length;
      @ public invariant (\forall int i; 0 <= i < zeros.length; OutputNames.isLetter(OutputNames.of(id), i, zeros[i], ones[i]));
      @ public invariant OutputNames.areSums(OutputNames.of(id), zeros.length, total, positive, second, top, unit);
      @ public accessible \inv: this.id, id.digits, id.inputs, id.total, id.output, this.zeros, this.ones, this.zeros[*],
      @     this.ones[*], this.total, this.positive, this.second, this.top, this.unit; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(id);
      @ requires BigInteger.val(unit) >= 1 && 0 < BigInteger.val(positive) && BigInteger.val(positive) < BigInteger.val(total);
      @ requires zeros.length == ones.length && analysis.OutputLaw.size(OutputNames.of(id)) == zeros.length;
      @ requires (\forall int i; 0 <= i < zeros.length; OutputNames.isLetter(OutputNames.of(id), i, zeros[i], ones[i]));
      @ requires OutputNames.areSums(OutputNames.of(id), zeros.length, total, positive, second, top, unit);
      @ ensures \invariant_for(this) && this.id == id && this.unit == unit && this.zeros == zeros;
      @ assignable \nothing; @*/
    private /*@ pure @*/ OutputLaw(OutputName id, BigInteger[] zeros, BigInteger[] ones, BigInteger total, BigInteger positive,
            BigInteger second, BigInteger top, BigInteger unit) {
        this.id = id;
        this.zeros = zeros;
        this.ones = ones;
        this.total = total;
        this.positive = positive;
        this.second = second;
        this.top = top;
        this.unit = unit;
    }

    /**
     * The law of these letters. Exchange the outputs for what is to be proved of the other one.
     *
     * @param id    what contracts call it
     * @param zeros for each letter the count of the output 0, not negative; kept, not copied
     * @param ones  for each letter the count of the output 1, not negative, not 0 where that of the output 0 is; kept, not copied
     * @param unit  the scale, positive
     * @return null if one of the outputs never occurs
     */
    /*@ public normal_behavior
      @ requires \invariant_for(id) && BigInteger.val(unit) >= 1;
      @ requires zeros.length == ones.length && analysis.OutputLaw.size(OutputNames.of(id)) == zeros.length;
      @ requires (\forall int i; 0 <= i < zeros.length; OutputNames.isLetter(OutputNames.of(id), i, zeros[i], ones[i]));
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.id == id && \result.unit == unit;
      @ ensures \result != null ==> \result.zeros == zeros;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ OutputLaw of(OutputName id, BigInteger[] zeros, BigInteger[] ones, BigInteger unit) {
        BigInteger total = BigInteger.valueOf(0L);
        BigInteger positive = total;
        BigInteger second = total;
        BigInteger top = total;
        int i = 0;
        //@ assert analysis.OutputLaw.noSums(OutputNames.of(id), BigInteger.val(unit));
        /*@ loop_invariant 0 <= i <= zeros.length && total != null && positive != null && second != null && top != null;
          @ loop_invariant OutputNames.areSums(OutputNames.of(id), i, total, positive, second, top, unit);
          @ decreases zeros.length - i;
          @ assignable \strictly_nothing; @*/
        while (i < zeros.length) {
            BigInteger zero = zeros[i];
            BigInteger one = ones[i];
            BigInteger count = zero.add(one);
            BigInteger square = square(one, count, unit);
            BigInteger largest = larger(top, one, count, unit);
            /*@ assert analysis.OutputLaw.sumsStep(OutputNames.of(id), i, BigInteger.val(total), BigInteger.val(positive),
              @     BigInteger.val(second), BigInteger.val(top), BigInteger.val(unit), BigInteger.val(zero),
              @     BigInteger.val(one), BigInteger.val(square), BigInteger.val(largest)); @*/
            total = total.add(count);
            positive = positive.add(one);
            second = second.add(square);
            top = largest;
            i = i + 1;
        }
        if (positive.signum() <= 0 || positive.compareTo(total) >= 0) {
            return null;
        }
        return new OutputLaw(id, zeros, ones, total, positive, second, top, unit);
    }

    /** c^2/w, rounded up. */
    /*@ private normal_behavior
      @ requires BigInteger.val(w) >= 1;
      @ ensures BigInteger.val(c) * BigInteger.val(c) * BigInteger.val(unit) <= BigInteger.val(\result) * BigInteger.val(w);
      @ assignable \strictly_nothing; @*/
    private static BigInteger square(BigInteger c, BigInteger w, BigInteger unit) {
        return Division.ceil(c.multiply(c).multiply(unit), w);
    }

    /** c/w, rounded up, or r if that is larger. */
    /*@ private normal_behavior
      @ requires BigInteger.val(w) >= 1;
      @ ensures BigInteger.val(r) <= BigInteger.val(\result)
      @   && BigInteger.val(c) * BigInteger.val(unit) <= BigInteger.val(\result) * BigInteger.val(w);
      @ assignable \strictly_nothing; @*/
    private static BigInteger larger(BigInteger r, BigInteger c, BigInteger w, BigInteger unit) {
        BigInteger value = Division.ceil(c.multiply(unit), w);
        BigInteger result = r.max(value);
        //@ assert Products.monotone(BigInteger.val(value), BigInteger.val(result), BigInteger.val(w));
        return result;
    }
}
