package org.ironbound.kernel.channel;

import java.math.BigInteger;
import org.ironbound.kernel.real.Logarithm;

/**
 * A law of the input that is another one times weights, up to what makes it a law: sums over the first letters [CH-BINARY], see
 * {@link OutputLaw}.
 */
final class OutputTilt {
    /** What contracts call the other law. */
    final OutputName id;
    /** The number of letters. */
    final int letters;
    /** The sum of the counts times the weights. */
    final BigInteger mass;
    /** The sum of the counts of the output 1 times the weights. */
    final BigInteger positive;
    /** The sum of the counts times w ln w of the weights w, rounded up, in multiples of 1/unit. */
    final BigInteger information;
    /** The scale, positive. */
    final BigInteger unit;

    /*@ public invariant 0 <= letters && BigInteger.val(unit) >= 1;
      @ public invariant OutputNames.isTilted(OutputNames.of(id), letters, mass, positive, information, unit);
      @ public accessible \inv: this.id, id.digits, id.inputs, id.total, id.output, this.letters, this.mass, this.positive,
      @     this.information, this.unit; @*/

    /*@ private normal_behavior
      @ requires 0 <= letters && BigInteger.val(unit) >= 1;
      @ requires OutputNames.isTilted(OutputNames.of(id), letters, mass, positive, information, unit);
      @ ensures \invariant_for(this) && this.id == id && this.letters == letters && this.unit == unit;
      @ assignable \nothing; @*/
    private /*@ pure @*/ OutputTilt(OutputName id, int letters, BigInteger mass, BigInteger positive, BigInteger information,
            BigInteger unit) {
        this.id = id;
        this.letters = letters;
        this.mass = mass;
        this.positive = positive;
        this.information = information;
        this.unit = unit;
    }

    /** Over the first i letters; null if a weight is negative. */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(law.unit);
      @ requires weights.length == law.zeros.length && 0 <= i <= weights.length;
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.id == law.id && \result.letters == i
      @   && \result.unit == law.unit;
      @ ensures \invariant_for(ln) && ln.unit == \old(ln.unit) && \invariant_for(law);
      @ measured_by i;
      @ assignable \nothing; @*/
    static /*@ nullable @*/ OutputTilt of(Logarithm ln, OutputLaw law, BigInteger[] weights, int i) {
        if (i == 0) {
            return none(law);
        }
        BigInteger zero = law.zeros[i - 1];
        BigInteger one = law.ones[i - 1];
        BigInteger weight = weights[i - 1];
        OutputTilt rest = of(ln, law, weights, i - 1);
        return rest == null ? null : withLetter(ln, rest, i, zero, one, weight);
    }

    /** Over no letters. */
    /*@ private normal_behavior
      @ requires \invariant_for(law);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.id == law.id && \result.letters == 0
      @   && \result.unit == law.unit;
      @ assignable \nothing; @*/
    private static OutputTilt none(OutputLaw law) {
        BigInteger zero = BigInteger.valueOf(0L);
        //@ assert analysis.OutputLaw.notTilted(OutputNames.of(law.id), BigInteger.val(law.unit));
        return new OutputTilt(law.id, 0, zero, zero, zero, law.unit);
    }

    /** Over the first i letters, one more than the rest, with the counts a and c and the weight w; null if that is negative. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(rest) && BigInteger.val(ln.unit) == BigInteger.val(rest.unit);
      @ requires i == rest.letters + 1 && i <= analysis.OutputLaw.size(OutputNames.of(rest.id));
      @ requires OutputNames.isLetter(OutputNames.of(rest.id), rest.letters, a, c);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.id == rest.id
      @   && \result.letters == i && \result.unit == rest.unit;
      @ ensures \invariant_for(ln) && ln.unit == \old(ln.unit);
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ OutputTilt withLetter(Logarithm ln, OutputTilt rest, int i, BigInteger a, BigInteger c,
            BigInteger w) {
        return w.signum() < 0 ? null : with(rest, i, a, c, w, log(ln, w));
    }

    /** Over the first i letters, one more than the rest, with the counts a and c and the weight w, from an upper bound of ln w. */
    /*@ private normal_behavior
      @ requires \invariant_for(rest) && i == rest.letters + 1 && i <= analysis.OutputLaw.size(OutputNames.of(rest.id));
      @ requires OutputNames.isLetter(OutputNames.of(rest.id), rest.letters, a, c) && OutputNames.isWeight(w, log, rest.unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.id == rest.id && \result.letters == i
      @   && \result.unit == rest.unit;
      @ assignable \nothing; @*/
    private static OutputTilt with(OutputTilt rest, int i, BigInteger a, BigInteger c, BigInteger w, BigInteger log) {
        BigInteger share = w.multiply(a.add(c));
        //@ assert OutputNames.oneMore(rest, a, c, w, log);
        return new OutputTilt(rest.id, i, rest.mass.add(share), rest.positive.add(w.multiply(c)),
            rest.information.add(share.multiply(log)), rest.unit);
    }

    /** ln w, rounded up; 0 if w = 0. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(w) >= 0;
      @ ensures OutputNames.isWeight(w, \result, ln.unit);
      @ ensures \invariant_for(ln) && ln.unit == \old(ln.unit);
      @ assignable \nothing; @*/
    private static BigInteger log(Logarithm ln, BigInteger w) {
        return w.signum() == 0 ? w : OutputPoint.upper(ln, w, BigInteger.valueOf(1L));
    }
}
