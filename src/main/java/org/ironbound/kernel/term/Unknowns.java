package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.ironbound.kernel.exact.IntegerPower;

/**
 * The unknowns of polynomials, and one point: unknown number i stands for the first operand of operation i of a list, and is base to the
 * power of power^i at the point [SAME-RESULT].
 */
public final class Unknowns {
    /** Which operations are unknowns. */
    public final Term list;
    /** The first unknown at the point. */
    public final BigInteger base;
    /** To which power of the one before each further unknown is. */
    public final int power;

    /*@ public invariant \invariant_for(list) && 1 <= power && power <= 2147483647;
      @ public accessible \inv: this.list, this.base, this.power,
      @   list.kinds, list.first, list.second, list.numbers, list.kinds[*], list.first[*], list.second[*], list.numbers[*]; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(list) && 1 <= power;
      @ ensures \invariant_for(this) && this.list == list && this.base == base && this.power == power;
      @ assignable \nothing; @*/
    private /*@ pure @*/ Unknowns(Term list, BigInteger base, int power) {
        this.list = list;
        this.base = base;
        this.power = power;
    }

    /**
     * Such unknowns.
     *
     * @return null if the power is not positive
     */
    /*@ public normal_behavior
      @ requires \invariant_for(list);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ Unknowns of(Term list, BigInteger base, int power) {
        return power < 1 ? null : new Unknowns(list, base, power);
    }

    /** What unknown number i is at the point. */
    /*@ public normal_behavior
      @ requires i >= 0;
      @ ensures analysis.Fraction.isUnit(BigInteger.val(base), power, i, BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    public BigInteger unit(int i) {
        BigInteger x = base;
        int k = 0;
        //@ assert analysis.Fraction.firstUnit(BigInteger.val(base), power);
        /*@ loop_invariant 0 <= k && k <= i && x != null;
          @ loop_invariant analysis.Fraction.isUnit(BigInteger.val(base), power, k, BigInteger.val(x));
          @ decreases i - k;
          @ assignable \strictly_nothing; @*/
        while (k < i) {
            //@ assert analysis.Fraction.nextUnit(BigInteger.val(base), power, k, BigInteger.val(x));
            x = IntegerPower.of(x, power);
            k = k + 1;
        }
        return x;
    }

    /** Whether unknown number i stands for operation k. */
    /*@ normal_behavior
      @ requires i >= 0;
      @ ensures \result ==> i < list.kinds.length;
      @ ensures \result ==> analysis.Slope.isOf(TermNames.term(list), i, list.kinds[i], k, list.second[i]);
      @ assignable \strictly_nothing; @*/
    boolean isUnknown(int i, int k) {
        return i < list.size() && list.isOf(i, list.kind(i), k, list.second(i));
    }
}
