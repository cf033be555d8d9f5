package org.ironbound.kernel.law;

import java.math.BigInteger;

/**
 * The kind and the parameters of the law of a fair sign's mean given an observation: what contracts call the law by, see {@link LawNames}.
 */
public final class LawName {
    /** 0: three points [SPARSE]; 1: a cluster [BOOL]. */
    public final int kind;
    /** Kind 0: numerator of the probability that the mean is not 0. Kind 1: the number of samples. */
    public final BigInteger a;
    /** Kind 0: its denominator. Kind 1: one. */
    public final BigInteger b;
    /** Numerator of the value (kind 0), of lambda (kind 1). */
    public final BigInteger c;
    /** Its denominator. */
    public final BigInteger d;

    /*@ public invariant a != null && b != null && c != null && d != null;
      @ public accessible \inv: this.kind, this.a, this.b, this.c, this.d; @*/

    /** The law of this kind and these parameters. */
    /*@ normal_behavior
      @ requires true;
      @ ensures \invariant_for(this) && this.kind == kind && this.a == a && this.b == b && this.c == c && this.d == d;
      @ assignable \nothing; @*/
    /*@ pure @*/ LawName(int kind, BigInteger a, BigInteger b, BigInteger c, BigInteger d) {
        this.kind = kind;
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
    }
}
