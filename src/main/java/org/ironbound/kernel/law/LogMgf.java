package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.real.HyperbolicCosine;
import org.ironbound.kernel.real.Logarithm;

/** Upper bounds of Lam(t) = ln E e^(t r) for a symmetric law [SDPI-BINARY]. */
public final class LogMgf {
    private LogMgf() {
    }

    /**
     * An upper bound of Lam(t/unit), in multiples of 1/unit.
     *
     * @param ln  logarithms at the scale of the law
     * @param law the law of r
     * @param t   the argument, in multiples of 1/unit, not negative
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(law.unit) && BigInteger.val(t) >= 0;
      @ ensures analysis.Target.logMgfAtMost(\old(LawNames.of(law.id)), BigInteger.val(t), \old(BigInteger.val(law.unit)),
      @     BigInteger.val(\result), \old(BigInteger.val(law.unit)));
      @ assignable \nothing; @*/
    public static BigInteger upperBound(Logarithm ln, SymmetricWeights law, BigInteger t) {
        LawName id = law.id;
        BigInteger unit = law.unit;
        BigInteger sum = mgf(law, t);
        BigInteger argument = sum.max(BigInteger.valueOf(1L));
        BigInteger result = ln.of(argument, unit).upper;
        /*@ assert LogMgfLemmas.logarithm(LawNames.of(id), BigInteger.val(t), BigInteger.val(unit), BigInteger.val(sum),
          @     BigInteger.val(argument), BigInteger.val(result)); @*/
        return result;
    }

    /** The sum of W_i cosh(t r_i), rounded up; values that are near each other share the cosh of the largest. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && BigInteger.val(t) >= 0;
      @ ensures analysis.Target.sumAtMost(LawNames.of(law.id), 0, analysis.Target.size(LawNames.of(law.id)), BigInteger.val(t),
      @     BigInteger.val(law.unit), BigInteger.val(\result), BigInteger.val(law.unit));
      @ assignable \strictly_nothing; @*/
    private static BigInteger mgf(SymmetricWeights law, BigInteger t) {
        BigInteger sum = BigInteger.valueOf(0L);
        BigInteger shared = law.values[0];
        BigInteger cosh = cosh(t, shared, law.unit);
        //@ assert analysis.Target.noSum( LawNames.of(law.id), BigInteger.val(t), BigInteger.val(law.unit), BigInteger.val(law.unit));
        /*@ loop_invariant 0 <= i <= law.weights.length && sum != null && shared != null && cosh != null;
          @ loop_invariant LogMgfLemmas.isCosh(t, shared, law.unit, cosh);
          @ loop_invariant analysis.Target.sumAtMost(LawNames.of(law.id), 0, i, BigInteger.val(t), BigInteger.val(law.unit),
          @     BigInteger.val(sum), BigInteger.val(law.unit));
          @ decreases law.weights.length - i;
          @ assignable \strictly_nothing; @*/
        for (int i = 0; i < law.weights.length; i++) {
            BigInteger weight = law.weights[i];
            BigInteger value = law.values[i];
            if (!isNear(value, shared, law.width)) {
                shared = value;
                cosh = cosh(t, shared, law.unit);
            }
            //@ assert LogMgfLemmas.atSmaller(t, value, shared, law.unit, cosh);
            BigInteger term = weighted(weight, cosh, law.unit);
            /*@ assert LogMgfLemmas.oneMore(LawNames.of(law.id), i, BigInteger.val(weight), BigInteger.val(value), BigInteger.val(t),
              @     BigInteger.val(law.unit), BigInteger.val(cosh), BigInteger.val(sum), BigInteger.val(term)); @*/
            sum = sum.add(term);
        }
        return sum;
    }

    /** Whether a value is not larger than another, and smaller by at most the width. */
    /*@ private normal_behavior
      @ ensures \result ==> BigInteger.val(value) <= BigInteger.val(other);
      @ assignable \strictly_nothing; @*/
    private static boolean isNear(BigInteger value, BigInteger other, BigInteger width) {
        return value.compareTo(other) <= 0 && other.subtract(value).compareTo(width) <= 0;
    }

    /** (w/unit)(x/unit), rounded up. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures BigInteger.val(w) * BigInteger.val(x) <= BigInteger.val(\result) * BigInteger.val(unit);
      @ assignable \strictly_nothing; @*/
    static BigInteger weighted(BigInteger w, BigInteger x, BigInteger unit) {
        return Division.ceil(w.multiply(x), unit);
    }

    /** cosh((t/unit)(r/unit)), rounded up. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1 && BigInteger.val(r) >= 0 && BigInteger.val(t) >= 0;
      @ ensures analysis.Cosh.atMost(BigInteger.val(t) * BigInteger.val(r), BigInteger.val(unit) * BigInteger.val(unit),
      @     BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    static BigInteger cosh(BigInteger t, BigInteger r, BigInteger unit) {
        BigInteger argument = Division.ceil(t.multiply(r), unit);
        //@ assert LogMgfLemmas.argument(BigInteger.val(t), BigInteger.val(r), BigInteger.val(unit), BigInteger.val(argument));
        BigInteger result = HyperbolicCosine.upperBound(argument, unit);
        /*@ assert LogMgfLemmas.atProduct(BigInteger.val(r), BigInteger.val(t), BigInteger.val(unit), BigInteger.val(argument),
          @     BigInteger.val(result)); @*/
        return result;
    }
}
