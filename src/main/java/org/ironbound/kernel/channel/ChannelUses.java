package org.ironbound.kernel.channel;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.IntegerPower;
import org.ironbound.kernel.exact.Powers;
import org.ironbound.kernel.exact.Products;

/** Input-free coefficients of several uses of a channel [CH-NFOLD] and of two channels in a row [CH-CASCADE], exactly. */
public final class ChannelUses {
    private ChannelUses() {
    }

    /**
     * 1 - (1-eta)^n: an upper bound of the coefficient of n uses, if eta is one of the coefficient of one use.
     *
     * @param eta 0 to 1
     * @param n   the number of uses, at least 0
     */
    /*@ public normal_behavior
      @ requires 0 <= BigFraction.num(eta) <= BigFraction.den(eta) && BigFraction.den(eta) >= 1 && n >= 0;
      @ ensures BigFraction.den(\result) > 0;
      @ ensures BigFraction.num(\result) * \dl_pow(BigFraction.den(eta), n)
      @   == (\dl_pow(BigFraction.den(eta), n) - \dl_pow(BigFraction.den(eta) - BigFraction.num(eta), n)) * BigFraction.den(\result);
      @ assignable \nothing; @*/
    public static BigFraction parallel(BigFraction eta, int n) {
        BigInteger q = eta.getDenominator();
        BigInteger all = IntegerPower.of(q, n);
        BigInteger kept = IntegerPower.of(q.subtract(eta.getNumerator()), n);
        //@ assert Powers.positive(BigInteger.val(q), n);
        return new BigFraction(all.subtract(kept), all);
    }

    /**
     * eta theta: an upper bound of the coefficient of a cascade, if the two are upper bounds of those of its channels.
     *
     * @param first  not negative
     * @param second not negative
     */
    /*@ public normal_behavior
      @ requires 0 <= BigFraction.num(first) && BigFraction.den(first) >= 1 && 0 <= BigFraction.num(second) && BigFraction.den(second) >= 1;
      @ ensures BigFraction.den(\result) > 0;
      @ ensures BigFraction.num(\result) * (BigFraction.den(first) * BigFraction.den(second))
      @   == BigFraction.num(first) * BigFraction.num(second) * BigFraction.den(\result);
      @ assignable \nothing; @*/
    public static BigFraction cascade(BigFraction first, BigFraction second) {
        BigInteger p = first.getDenominator();
        BigInteger q = second.getDenominator();
        //@ assert Products.positive(BigInteger.val(p), BigInteger.val(q));
        return new BigFraction(first.getNumerator().multiply(second.getNumerator()), p.multiply(q));
    }
}
