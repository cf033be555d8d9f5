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
      @ ensures analysis.OutputLaw.logMgfAtMost(\old(law.law), BigInteger.val(t), \old(BigInteger.val(law.top)),
      @     \old(BigInteger.val(law.unit)), BigInteger.val(\result));
      @ assignable \nothing; @*/
    static BigInteger upperBound(Logarithm ln, OutputLaw law, BigInteger t) {
        int name = law.law;
        BigInteger n = law.total;
        BigInteger m = law.positive;
        BigInteger second = law.second;
        BigInteger top = law.top;
        BigInteger unit = law.unit;
        BigInteger sum = mgf(law, t, law.zeros.length);
        return logarithm(ln, name, n, m, second, top, unit, t, sum);
    }

    /** The logarithm of the sum over the total. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(ln.unit) == BigInteger.val(unit) && BigInteger.val(n) >= 1;
      @ requires analysis.OutputLaw.sums(law, analysis.OutputLaw.size(law), BigInteger.val(n), BigInteger.val(m), BigInteger.val(second),
      @     BigInteger.val(top), BigInteger.val(unit));
      @ requires analysis.OutputLaw.mgfAtMost(law, analysis.OutputLaw.size(law), BigInteger.val(t), BigInteger.val(top),
      @     BigInteger.val(unit), BigInteger.val(sum));
      @ ensures analysis.OutputLaw.logMgfAtMost(law, BigInteger.val(t), BigInteger.val(top), BigInteger.val(unit), BigInteger.val(\result));
      @ assignable \nothing; @*/
    private static BigInteger logarithm(Logarithm ln, int law, BigInteger n, BigInteger m, BigInteger second, BigInteger top,
            BigInteger unit, BigInteger t, BigInteger sum) {
        BigInteger argument = sum.max(BigInteger.valueOf(1L));
        BigInteger whole = n.multiply(unit);
        //@ assert Products.positive(BigInteger.val(n), BigInteger.val(unit));
        BigInteger result = ln.of(argument, whole).upper;
        /*@ assert analysis.OutputLaw.defineLogMgfAtMost(law, BigInteger.val(n), BigInteger.val(m), BigInteger.val(second),
          @     BigInteger.val(top), BigInteger.val(unit), BigInteger.val(t), BigInteger.val(top), BigInteger.val(sum),
          @     BigInteger.val(argument), BigInteger.val(whole), BigInteger.val(result)); @*/
        return result;
    }

    /** The sum of (a_k + c_k) e^(t (x_k - top)) over the first i letters, rounded up. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && 0 <= i && i <= law.zeros.length;
      @ ensures analysis.OutputLaw.mgfAtMost(\old(law.law), i, BigInteger.val(t), \old(BigInteger.val(law.top)),
      @     \old(BigInteger.val(law.unit)), BigInteger.val(\result));
      @ measured_by i;
      @ assignable \nothing; @*/
    private static BigInteger mgf(OutputLaw law, BigInteger t, int i) {
        int name = law.law;
        BigInteger top = law.top;
        BigInteger unit = law.unit;
        if (i == 0) {
            //@ assert analysis.OutputLaw.noMgf(name, BigInteger.val(t), BigInteger.val(top), BigInteger.val(unit));
            return BigInteger.valueOf(0L);
        }
        BigInteger zero = law.zeros[i - 1];
        BigInteger one = law.ones[i - 1];
        BigInteger rest = mgf(law, t, i - 1);
        return withLetter(name, i - 1, zero, one, t, top, unit, rest);
    }

    /** The sum over the letters before i and the letter i, whose counts are a and c. */
    /*@ private normal_behavior
      @ requires 0 <= i < analysis.OutputLaw.size(law) && analysis.OutputLaw.letter(law, i, BigInteger.val(a), BigInteger.val(c));
      @ requires BigInteger.val(a) >= 0 && BigInteger.val(c) >= 0 && BigInteger.val(a) + BigInteger.val(c) >= 1 && BigInteger.val(s) >= 1;
      @ requires analysis.OutputLaw.mgfAtMost(law, i, BigInteger.val(t), BigInteger.val(b), BigInteger.val(s), BigInteger.val(rest));
      @ ensures analysis.OutputLaw.mgfAtMost(law, i + 1, BigInteger.val(t), BigInteger.val(b), BigInteger.val(s), BigInteger.val(\result));
      @ assignable \nothing; @*/
    private static BigInteger withLetter(int law, int i, BigInteger a, BigInteger c, BigInteger t, BigInteger b, BigInteger s,
            BigInteger rest) {
        BigInteger term = term(a, c, t, b, s);
        /*@ assert analysis.OutputLaw.mgfStep(law, i, BigInteger.val(a), BigInteger.val(c), BigInteger.val(t), BigInteger.val(b),
          @     BigInteger.val(s), BigInteger.val(term), BigInteger.val(rest)); @*/
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
