package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;

/**
 * How each chance q_k of a {@link TrinomialPower} follows from the two before it [TRINOMIAL-TAIL]. All weights are divided by that of -1
 * once for all, so that each step divides by the small number k only.
 */
final class TrinomialRecurrence {
    /** Of which sum. */
    final TrinomialPower power;
    /** The weight of +1 over that of -1, in multiples of 1/unit of the power, rounded up. */
    final BigInteger plus;
    /** The weight of 0 over that of -1, in multiples of 1/unit of the power, rounded up. */
    final BigInteger zero;

    /*@ public invariant \invariant_for(power);
      @ public invariant TrinomialLemmas.isRatio(BigInteger.val(power.law.plus), BigInteger.val(power.law.minus), BigInteger.val(plus),
      @     BigInteger.val(power.unit));
      @ public invariant TrinomialLemmas.isRatio(BigInteger.val(power.law.total) - BigInteger.val(power.law.minus)
      @     - BigInteger.val(power.law.plus), BigInteger.val(power.law.minus), BigInteger.val(zero), BigInteger.val(power.unit));
      @ public accessible \inv: this.power, this.plus, this.zero, power.sign, power.dimension, power.law, power.unit, power.law.minus,
      @     power.law.plus, power.law.total; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(power);
      @ requires TrinomialLemmas.isRatio(BigInteger.val(power.law.plus), BigInteger.val(power.law.minus), BigInteger.val(plus),
      @     BigInteger.val(power.unit));
      @ requires TrinomialLemmas.isRatio(BigInteger.val(power.law.total) - BigInteger.val(power.law.minus)
      @     - BigInteger.val(power.law.plus), BigInteger.val(power.law.minus), BigInteger.val(zero), BigInteger.val(power.unit));
      @ ensures \invariant_for(this) && this.power == power;
      @ assignable \nothing; @*/
    private /*@ pure @*/ TrinomialRecurrence(TrinomialPower power, BigInteger plus, BigInteger zero) {
        this.power = power;
        this.plus = plus;
        this.zero = zero;
    }

    /** That of a power. */
    /*@ normal_behavior
      @ requires \invariant_for(power);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.power == power;
      @ assignable \nothing; @*/
    static TrinomialRecurrence of(TrinomialPower power) {
        SignLaw law = power.law;
        BigInteger plus = ratio(law.plus, law.minus, power.unit);
        BigInteger zero = ratio(law.total.subtract(law.minus).subtract(law.plus), law.minus, power.unit);
        return new TrinomialRecurrence(power, plus, zero);
    }

    /** A weight over that of -1, rounded up. */
    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(minus);
      @ ensures TrinomialLemmas.isRatio(BigInteger.val(weight), BigInteger.val(minus), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static BigInteger ratio(BigInteger weight, BigInteger minus, BigInteger unit) {
        return Division.ceil(weight.multiply(unit), minus);
    }

    /** The bound of q_k from those of the two before it, x and y, rounded up. */
    /*@ normal_behavior
      @ requires 1 <= BigInteger.val(k) && BigInteger.val(k) <= BigInteger.val(power.dimension);
      @ ensures (BigInteger.val(power.dimension) + 1 - BigInteger.val(k)) * (BigInteger.val(power.law.total)
      @       - BigInteger.val(power.law.minus) - BigInteger.val(power.law.plus)) * BigInteger.val(x)
      @     + (2 * (BigInteger.val(power.dimension) + 1) - BigInteger.val(k)) * BigInteger.val(power.law.plus) * BigInteger.val(y)
      @   <= BigInteger.val(k) * BigInteger.val(power.law.minus) * BigInteger.val(\result);
      @ assignable \strictly_nothing; @*/
    BigInteger next(BigInteger k, BigInteger x, BigInteger y) {
        BigInteger all = power.dimension.add(BigInteger.valueOf(1L));
        BigInteger rest = all.subtract(k);
        BigInteger both = all.add(rest);
        BigInteger one = part(rest, zero, x);
        BigInteger two = part(both, plus, y);
        BigInteger sum = one.add(two);
        BigInteger quotient = Division.ceil(sum, power.unit);
        BigInteger result = Division.ceil(quotient, k);
        /*@ assert TrinomialLemmas.step(BigInteger.val(power.law.total) - BigInteger.val(power.law.minus) - BigInteger.val(power.law.plus),
          @     BigInteger.val(power.law.minus), BigInteger.val(zero), BigInteger.val(power.unit), BigInteger.val(rest),
          @     BigInteger.val(x), BigInteger.val(one)); @*/
        /*@ assert TrinomialLemmas.step(BigInteger.val(power.law.plus), BigInteger.val(power.law.minus), BigInteger.val(plus),
          @     BigInteger.val(power.unit), BigInteger.val(both), BigInteger.val(y), BigInteger.val(two)); @*/
        /*@ assert TrinomialLemmas.sum(BigInteger.val(k), BigInteger.val(power.law.minus), BigInteger.val(power.unit),
          @     BigInteger.val(sum), BigInteger.val(quotient), BigInteger.val(result),
          @     BigInteger.val(rest) * (BigInteger.val(power.law.total) - BigInteger.val(power.law.minus)
          @       - BigInteger.val(power.law.plus)) * BigInteger.val(x)
          @       + BigInteger.val(both) * BigInteger.val(power.law.plus) * BigInteger.val(y)); @*/
        return result;
    }

    /** c x times a ratio rounded up, or one rounded down for a negative x. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(c);
      @ ensures TrinomialLemmas.isPart(BigInteger.val(c), BigInteger.val(ratio), BigInteger.val(x), BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger part(BigInteger c, BigInteger ratio, BigInteger x) {
        BigInteger factor = x.signum() < 0 ? ratio.subtract(BigInteger.valueOf(1L)) : ratio;
        return c.multiply(x).multiply(factor);
    }
}
