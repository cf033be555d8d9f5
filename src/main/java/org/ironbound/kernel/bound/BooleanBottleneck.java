package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.Dber;
import org.ironbound.kernel.real.Logarithm;

/**
 * The bound for Boolean clustering with one sample [BOOL-GERBER]: if d Dber(lambda^2 m) is at most the information about a fresh sample, a
 * learner memorizes at least d (Dber(m) - Dber(lambda m)). The larger the mean m, the larger the bound.
 */
public final class BooleanBottleneck {
    private BooleanBottleneck() {
    }

    /**
     * Whether d Dber(lambda^2 m) is certainly at most the information. False says nothing.
     *
     * @param ln          logarithms at the wanted scale
     * @param d           the dimension, at least 1
     * @param lambda      strictly between 0 and 1
     * @param mean        m, from 0 to 1
     * @param information in nats
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln)
      @   && BigInteger.val(d) >= 1
      @   && 0 < BigFraction.num(lambda)
      @   && BigFraction.num(lambda) < BigFraction.den(lambda);
      @ requires 0 <= BigFraction.num(mean) <= BigFraction.den(mean) && BigFraction.den(mean) >= 1 && BigFraction.den(information) >= 1;
      @ ensures \result ==> BooleanBottleneckLemmas.isEnough(d, lambda, mean, information);
      @ assignable \nothing; @*/
    public static boolean isReached(Logarithm ln, BigInteger d, BigFraction lambda, BigFraction mean, BigFraction information) {
        BigInteger a = lambda.getNumerator();
        BigInteger b = lambda.getDenominator();
        BigInteger m = a.multiply(a).multiply(mean.getNumerator());
        BigInteger whole = b.multiply(b).multiply(mean.getDenominator());
        //@ assert BooleanBottleneckLemmas.square(BigInteger.val(a), BigInteger.val(b), BigFraction.num(mean), BigFraction.den(mean));
        //@ assert Products.positive(BigInteger.val(d), BigFraction.den(information));
        return isAtMost(ln, m, whole, information.getNumerator(), d.multiply(information.getDenominator()));
    }

    /** Whether {@code Dber(m/whole) <= p/q} for certain. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 <= BigInteger.val(m) && BigInteger.val(m) <= BigInteger.val(whole) && BigInteger.val(whole) >= 1;
      @ ensures \result && BigInteger.val(q) >= 1
      @   ==> analysis.Dber.atMost(BigInteger.val(m), BigInteger.val(whole), BigInteger.val(p), BigInteger.val(q));
      @ assignable \nothing; @*/
    private static boolean isAtMost(Logarithm ln, BigInteger m, BigInteger whole, BigInteger p, BigInteger q) {
        BigInteger told = Dber.of(ln, m, whole).upper;
        if (told.multiply(q).compareTo(p.multiply(ln.unit)) > 0) {
            return false;
        }
        /*@ assert BooleanBottleneckLemmas.weaker(BigInteger.val(m), BigInteger.val(whole), BigInteger.val(told), BigInteger.val(ln.unit),
          @     BigInteger.val(p), BigInteger.val(q)); @*/
        return true;
    }

    /**
     * A lower bound of d (Dber(m) - Dber(lambda m)), in multiples of 1/ln.unit nats.
     *
     * @param ln     logarithms at the wanted scale
     * @param d      the dimension, at least 1
     * @param lambda strictly between 0 and 1
     * @param mean   m, from 0 to 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln)
      @   && BigInteger.val(d) >= 1
      @   && 0 < BigFraction.num(lambda)
      @   && BigFraction.num(lambda) < BigFraction.den(lambda);
      @ requires 0 <= BigFraction.num(mean) <= BigFraction.den(mean) && BigFraction.den(mean) >= 1;
      @ ensures BooleanBottleneckLemmas.isLower(d, lambda, mean, \result, ln.unit);
      @ assignable \nothing; @*/
    public static BigInteger memorization(Logarithm ln, BigInteger d, BigFraction lambda, BigFraction mean) {
        return memorization(ln, d, lambda.getNumerator(), lambda.getDenominator(), mean.getNumerator(), mean.getDenominator());
    }

    /** The bound for lambda = a/b and the mean m/whole. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(d) >= 1 && 0 < BigInteger.val(a) && BigInteger.val(a) < BigInteger.val(b);
      @ requires 0 <= BigInteger.val(m) <= BigInteger.val(whole) && BigInteger.val(whole) >= 1;
      @ ensures analysis.Gerber.atLeast(BigInteger.val(d), BigInteger.val(m), BigInteger.val(whole), BigInteger.val(a), BigInteger.val(b),
      @     BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static BigInteger memorization(Logarithm ln, BigInteger d, BigInteger a, BigInteger b, BigInteger m, BigInteger whole) {
        BigInteger told = a.multiply(m);
        BigInteger all = b.multiply(whole);
        //@ assert BooleanBottleneckLemmas.product(BigInteger.val(a), BigInteger.val(b), BigInteger.val(m), BigInteger.val(whole));
        BigInteger kept = Dber.of(ln, m, whole).lower;
        BigInteger lost = Dber.of(ln, told, all).upper;
        BigInteger result = d.multiply(kept.subtract(lost));
        /*@ assert analysis.Gerber.defineAtLeast(BigInteger.val(d), BigInteger.val(m), BigInteger.val(whole), BigInteger.val(a),
          @     BigInteger.val(b), BigInteger.val(kept), BigInteger.val(lost), BigInteger.val(ln.unit), BigInteger.val(result),
          @     BigInteger.val(ln.unit)); @*/
        return result;
    }
}
