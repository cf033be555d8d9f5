package org.ironbound.kernel.bound;

import java.math.BigInteger;

/** The law of a random sign or zero: -1 with probability minus/total, +1 with probability plus/total, else 0. */
public final class SignLaw {
    /** Weight of -1, not negative. */
    public final BigInteger minus;
    /** Weight of +1, not negative. */
    public final BigInteger plus;
    /** All weight, positive; what is above minus + plus is the weight of 0. */
    public final BigInteger total;

    /*@ public invariant 0 <= BigInteger.val(minus)
      @   && 0 <= BigInteger.val(plus)
      @   && BigInteger.val(minus) + BigInteger.val(plus) <= BigInteger.val(total)
      @   && 1 <= BigInteger.val(total);
      @ public accessible \inv: this.minus, this.plus, this.total; @*/

    /** The law with these weights. */
    /*@ public normal_behavior
      @ requires 0 <= BigInteger.val(minus)
      @   && 0 <= BigInteger.val(plus)
      @   && BigInteger.val(minus) + BigInteger.val(plus) <= BigInteger.val(total)
      @   && 1 <= BigInteger.val(total);
      @ ensures this.minus == minus && this.plus == plus && this.total == total && \invariant_for(this);
      @ assignable \nothing; @*/
    public /*@ pure @*/ SignLaw(BigInteger minus, BigInteger plus, BigInteger total) {
        this.minus = minus;
        this.plus = plus;
        this.total = total;
    }

    /** The law of the negative: for upper tails, {@code P(S >= x) = P(-S <= -x)}. */
    /*@ public normal_behavior
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.minus == plus && \result.plus == minus && \result.total == total;
      @ assignable \nothing; @*/
    public SignLaw negated() {
        return new SignLaw(plus, minus, total);
    }

    /** Whether 0 has no weight. */
    /*@ public normal_behavior
      @ ensures \result <==> BigInteger.val(minus) + BigInteger.val(plus) == BigInteger.val(total);
      @ assignable \strictly_nothing; @*/
    public boolean isOfSigns() {
        return minus.add(plus).compareTo(total) == 0;
    }
}
