package org.apache.commons.math3.fraction;

import java.math.BigInteger;

/** TRUSTED library contract. num/den: the stored numerator and denominator, den > 0; they do not depend on the heap. */
public class BigFraction extends java.lang.Number {
    /*@ public static model no_state strictly_pure helper \bigint num(BigFraction f); @*/
    /*@ public static model no_state strictly_pure helper \bigint den(BigFraction f); @*/

    /** The value is kept, the denominator made positive. Lowest terms are not promised: the kernel does not need them. */
    /*@ public normal_behavior
      @ requires BigInteger.val(d) != 0;
      @ ensures den(this) > 0;
      @ ensures num(this) * BigInteger.val(d) == BigInteger.val(n) * den(this);
      @ assignable \nothing; @*/
    public /*@ helper pure @*/ BigFraction(BigInteger n, BigInteger d);

    /*@ public normal_behavior
      @ ensures BigInteger.val(\result) == num(this);
      @ assignable \strictly_nothing; @*/
    public /*@ helper @*/ BigInteger getNumerator();

    /*@ public normal_behavior
      @ ensures BigInteger.val(\result) == den(this) && den(this) > 0;
      @ assignable \strictly_nothing; @*/
    public /*@ helper @*/ BigInteger getDenominator();
}
