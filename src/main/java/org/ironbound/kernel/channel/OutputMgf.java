package org.ironbound.kernel.channel;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.Exponential;
import org.ironbound.kernel.real.Logarithm;

/**
 * Upper bounds of Lam(t) = ln E e^(t x) for the law of a binary output [CH-BINARY], less t times the largest x: so no exponential is large.
 */
final class OutputMgf {
    private OutputMgf() {
    }

    /** An upper bound of Lam(t/unit) - (t/unit)(top/unit), in multiples of 1/unit. */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(law.unit);
      @ ensures OutputNames.isLogMgf(OutputNames.of(law.id), t, law.top, law.unit, \result);
      @ ensures \invariant_for(ln) && ln.unit == \old(ln.unit) && \invariant_for(law);
      @ assignable \nothing; @*/
    static BigInteger upperBound(Logarithm ln, OutputLaw law, BigInteger t) {
        return logarithm(ln, law, t, mgf(law, t, law.zeros.length));
    }

    /** The logarithm of the sum over the total. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(law.unit);
      @ requires OutputNames.isMgf(OutputNames.of(law.id), law.zeros.length, t, law.top, law.unit, sum);
      @ ensures OutputNames.isLogMgf(OutputNames.of(law.id), t, law.top, law.unit, \result);
      @ ensures \invariant_for(ln) && ln.unit == \old(ln.unit) && \invariant_for(law);
      @ assignable \nothing; @*/
    private static BigInteger logarithm(Logarithm ln, OutputLaw law, BigInteger t, BigInteger sum) {
        BigInteger argument = sum.max(BigInteger.valueOf(1L));
        BigInteger whole = law.total.multiply(law.unit);
        //@ assert Products.positive(BigInteger.val(law.total), BigInteger.val(law.unit));
        BigInteger result = OutputPoint.upper(ln, argument, whole);
        /*@ assert analysis.OutputLaw.defineLogMgfAtMost(OutputNames.of(law.id), BigInteger.val(law.total), BigInteger.val(law.positive),
          @     BigInteger.val(law.second), BigInteger.val(law.top), BigInteger.val(law.unit), BigInteger.val(t), BigInteger.val(law.top),
          @     BigInteger.val(sum), BigInteger.val(argument), BigInteger.val(whole), BigInteger.val(result)); @*/
        return result;
    }

    /** The sum of (a_k + c_k) e^(t (x_k - top)) over the first i letters, rounded up. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && 0 <= i && i <= law.zeros.length;
      @ ensures OutputNames.isMgf(OutputNames.of(law.id), i, t, law.top, law.unit, \result) && \invariant_for(law);
      @ measured_by i;
      @ assignable \nothing; @*/
    private static BigInteger mgf(OutputLaw law, BigInteger t, int i) {
        if (i == 0) {
            /*@ assert analysis.OutputLaw.noMgf(OutputNames.of(law.id), BigInteger.val(t), BigInteger.val(law.top),
              @     BigInteger.val(law.unit)); @*/
            return BigInteger.valueOf(0L);
        }
        return withLetter(law, i - 1, t, mgf(law, t, i - 1));
    }

    /** The sum over the letters before i and the letter i. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && 0 <= i < law.zeros.length;
      @ requires OutputNames.isMgf(OutputNames.of(law.id), i, t, law.top, law.unit, rest);
      @ ensures OutputNames.isMgf(OutputNames.of(law.id), i + 1, t, law.top, law.unit, \result) && \invariant_for(law);
      @ assignable \nothing; @*/
    private static BigInteger withLetter(OutputLaw law, int i, BigInteger t, BigInteger rest) {
        BigInteger term = term(law.zeros[i], law.ones[i], t, law.top, law.unit);
        /*@ assert analysis.OutputLaw.mgfStep(OutputNames.of(law.id), i, BigInteger.val(law.zeros[i]), BigInteger.val(law.ones[i]),
          @     BigInteger.val(t), BigInteger.val(law.top), BigInteger.val(law.unit), BigInteger.val(term), BigInteger.val(rest)); @*/
        return rest.add(term);
    }

    /** (a + c) e^((t/s)(c/(a + c) - b/s)), rounded up. */
    /*@ private normal_behavior
      @ requires BigInteger.val(a) >= 0 && BigInteger.val(c) >= 0 && BigInteger.val(a) + BigInteger.val(c) >= 1 && BigInteger.val(s) >= 1;
      @ ensures analysis.OutputLaw.termAtMost(BigInteger.val(a), BigInteger.val(c), BigInteger.val(t), BigInteger.val(b), BigInteger.val(s),
      @     BigInteger.val(\result));
      @ assignable \nothing; @*/
    private static BigInteger term(BigInteger a, BigInteger c, BigInteger t, BigInteger b, BigInteger s) {
        BigInteger count = a.add(c);
        BigInteger x = t.multiply(c.multiply(s).subtract(b.multiply(count)));
        BigInteger y = s.multiply(s).multiply(count);
        /*@ assert Products.positive(BigInteger.val(s), BigInteger.val(s))
          @   && Products.positive(BigInteger.val(s) * BigInteger.val(s), BigInteger.val(count)); @*/
        BigInteger power = power(x, y, s);
        BigInteger result = count.multiply(power);
        /*@ assert analysis.OutputLaw.defineTermAtMost(BigInteger.val(a), BigInteger.val(c), BigInteger.val(t), BigInteger.val(b),
          @     BigInteger.val(s), BigInteger.val(x), BigInteger.val(y), BigInteger.val(power), BigInteger.val(result)); @*/
        return result;
    }

    /** e^(x/y), rounded up. */
    /*@ private normal_behavior
      @ requires BigInteger.val(y) >= 1 && BigInteger.val(unit) >= 1;
      @ ensures analysis.Exp.atMost(BigInteger.val(x), BigInteger.val(y), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static BigInteger power(BigInteger x, BigInteger y, BigInteger unit) {
        return Exponential.of(x, y, unit).upper;
    }
}
