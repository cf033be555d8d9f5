package org.ironbound.kernel.channel;

import java.math.BigInteger;
import org.ironbound.kernel.real.Logarithm;

/**
 * A law of the input that is another one times weights, up to what makes it a law: sums over the first letters [CH-BINARY], see
 * {@link OutputLaw}.
 */
final class OutputTilt {
    /** What names the other law in contracts. */
    final int law;
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

    /*@ public invariant 0 <= law <= 1 && 0 <= letters && BigInteger.val(unit) >= 1;
      @ public invariant analysis.OutputLaw.tilted(law, letters, BigInteger.val(mass), BigInteger.val(positive),
      @     BigInteger.val(information), BigInteger.val(unit));
      @ public accessible \inv: this.law, this.letters, this.mass, this.positive, this.information, this.unit; @*/

    /*@ private normal_behavior
      @ requires 0 <= law <= 1 && 0 <= letters && BigInteger.val(unit) >= 1;
      @ requires analysis.OutputLaw.tilted(law, letters, BigInteger.val(mass), BigInteger.val(positive), BigInteger.val(information),
      @     BigInteger.val(unit));
      @ ensures \invariant_for(this) && this.law == law && this.letters == letters && this.unit == unit;
      @ assignable \nothing; @*/
    private /*@ pure @*/ OutputTilt(int law, int letters, BigInteger mass, BigInteger positive, BigInteger information, BigInteger unit) {
        this.law = law;
        this.letters = letters;
        this.mass = mass;
        this.positive = positive;
        this.information = information;
        this.unit = unit;
    }

    /** Of the first i letters; null if a weight is negative. */
    /*@ normal_behavior
      @ requires \invariant_for(ln)
      @   && \invariant_for(law)
      @   && BigInteger.val(ln.unit) == BigInteger.val(law.unit)
      @   && weights.length == law.zeros.length
      @   && 0 <= i
      @   && i <= weights.length;
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.law == \old(law.law) && \result.letters == i
      @   && \result.unit == \old(law.unit);
      @ measured_by i;
      @ assignable \nothing; @*/
    static /*@ nullable @*/ OutputTilt of(Logarithm ln, OutputLaw law, BigInteger[] weights, int i) {
        int name = law.law;
        BigInteger unit = law.unit;
        if (i == 0) {
            return none(name, unit);
        }
        BigInteger zero = law.zeros[i - 1];
        BigInteger one = law.ones[i - 1];
        BigInteger weight = weights[i - 1];
        if (weight.signum() < 0) {
            return null;
        }
        OutputTilt rest = of(ln, law, weights, i - 1);
        if (rest == null) {
            return null;
        }
        return withLetter(ln, name, i, zero, one, weight, rest.mass, rest.positive, rest.information, unit);
    }

    /** Of no letters. */
    /*@ private normal_behavior
      @ requires 0 <= law <= 1 && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.law == law && \result.letters == 0 && \result.unit == unit;
      @ assignable \nothing; @*/
    private static OutputTilt none(int law, BigInteger unit) {
        BigInteger zero = BigInteger.valueOf(0L);
        //@ assert analysis.OutputLaw.notTilted(law, BigInteger.val(unit));
        return new OutputTilt(law, 0, zero, zero, zero, unit);
    }

    /** Of the first i letters, from the sums z, x and h over those before the last one, with the counts a and c and the weight w. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln)
      @   && BigInteger.val(ln.unit) == BigInteger.val(unit)
      @   && BigInteger.val(unit) >= 1
      @   && 0 <= law
      @   && law <= 1
      @   && 1 <= i
      @   && i <= analysis.OutputLaw.size(law);
      @ requires analysis.OutputLaw.letter(law, i - 1, BigInteger.val(a), BigInteger.val(c)) && BigInteger.val(w) >= 0;
      @ requires analysis.OutputLaw.tilted(law, i - 1, BigInteger.val(z), BigInteger.val(x), BigInteger.val(h), BigInteger.val(unit));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.law == law && \result.letters == i && \result.unit == unit;
      @ assignable \nothing; @*/
    private static OutputTilt withLetter(Logarithm ln, int law, int i, BigInteger a, BigInteger c, BigInteger w, BigInteger z, BigInteger x,
            BigInteger h, BigInteger unit) {
        return withLogarithm(law, i, a, c, w, log(ln, w), z, x, h, unit);
    }

    /** The sums with one letter more, of weight w, from an upper bound of ln w. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 <= law && law <= 1 && 1 <= i && i <= analysis.OutputLaw.size(law);
      @ requires analysis.OutputLaw.letter(law, i - 1, BigInteger.val(a), BigInteger.val(c)) && BigInteger.val(w) >= 0;
      @ requires BigInteger.val(w) == 0
      @   ? BigInteger.val(log) == 0
      @   : analysis.Ln.atMost(BigInteger.val(w), 1, BigInteger.val(log), BigInteger.val(unit));
      @ requires analysis.OutputLaw.tilted(law, i - 1, BigInteger.val(z), BigInteger.val(x), BigInteger.val(h), BigInteger.val(unit));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.law == law && \result.letters == i && \result.unit == unit;
      @ assignable \nothing; @*/
    private static OutputTilt withLogarithm(int law, int i, BigInteger a, BigInteger c, BigInteger w, BigInteger log, BigInteger z,
            BigInteger x, BigInteger h, BigInteger unit) {
        BigInteger ones = w.multiply(c);
        BigInteger share = w.multiply(a.add(c));
        BigInteger spent = share.multiply(log);
        /*@ assert analysis.OutputLaw.tiltStep(law, i - 1, BigInteger.val(a), BigInteger.val(c), BigInteger.val(w), BigInteger.val(log),
          @     BigInteger.val(ones), BigInteger.val(share), BigInteger.val(spent), BigInteger.val(z), BigInteger.val(x), BigInteger.val(h),
          @     BigInteger.val(unit)); @*/
        return new OutputTilt(law, i, z.add(share), x.add(ones), h.add(spent), unit);
    }

    /** ln w, rounded up; 0 if w = 0. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(w) >= 0;
      @ ensures BigInteger.val(w) == 0
      @   ? BigInteger.val(\result) == 0
      @   : analysis.Ln.atMost(BigInteger.val(w), 1, BigInteger.val(\result), \old(BigInteger.val(ln.unit)));
      @ assignable \nothing; @*/
    private static BigInteger log(Logarithm ln, BigInteger w) {
        return w.signum() == 0 ? w : OutputPoint.upper(ln, w, BigInteger.valueOf(1L));
    }
}
