package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * The kind and the parameters of the law of a fair sign's mean given an observation: what contracts call the law by, see {@link LawNames}.
 */
public final class LawName {
    /** 0: three points [SPARSE]; 1: a cluster [BOOL]; 2: weights, a cluster's probabilities times factors [BOOL-IB]. */
    public final int kind;
    /** Kind 0: numerator of the probability that the mean is not 0. Kinds 1 and 2: the number of samples. */
    public final BigInteger a;
    /** Kind 0: its denominator. Kind 1: one. Kind 2: the table of the factors. */
    public final BigInteger b;
    /** Numerator of the value (kind 0), of lambda (kinds 1 and 2). */
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

    /** The name of the law of three points: the mean is not 0 with this chance, and then has this absolute value. */
    /*@ public normal_behavior
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.kind == 0;
      @ ensures BigInteger.val(\result.a) == BigFraction.num(agreement) && BigInteger.val(\result.b) == BigFraction.den(agreement);
      @ ensures BigInteger.val(\result.c) == BigFraction.num(mean) && BigInteger.val(\result.d) == BigFraction.den(mean);
      @ assignable \nothing; @*/
    public static LawName threePoints(BigFraction agreement, BigFraction mean) {
        return new LawName(0, agreement.getNumerator(), agreement.getDenominator(), mean.getNumerator(), mean.getDenominator());
    }

    /** Whether it is the law of three points with this chance that the mean is not 0, and this absolute value then. */
    /*@ public normal_behavior
      @ ensures \result ==> LawNames.of(this)
      @   == analysis.Target.law(0, BigFraction.num(agreement), BigFraction.den(agreement), BigFraction.num(mean), BigFraction.den(mean));
      @ assignable \strictly_nothing; @*/
    public boolean isThreePoints(BigFraction agreement, BigFraction mean) {
        return kind == 0 && a.compareTo(agreement.getNumerator()) == 0 && b.compareTo(agreement.getDenominator()) == 0
            && c.compareTo(mean.getNumerator()) == 0 && d.compareTo(mean.getDenominator()) == 0;
    }

    /** Whether it is the law of a cluster, of one sample or more. */
    /*@ public normal_behavior
      @ ensures \result ==> LawNames.isOfCluster(this);
      @ assignable \strictly_nothing; @*/
    public boolean isOfCluster() {
        return kind == 1 && b.compareTo(BigInteger.valueOf(1L)) == 0 && a.signum() > 0 && c.signum() > 0 && c.compareTo(d) < 0;
    }

    /** The name of weights: the probabilities of this law of a cluster, each times a factor. */
    /*@ normal_behavior
      @ requires LawNames.isOfCluster(this);
      @ ensures \fresh(\result) && \invariant_for(\result) && LawNames.of(\result) == LawNames.factored(this, table);
      @ assignable \nothing; @*/
    LawName factored(BigInteger table) {
        return new LawName(2, a, table, c, d);
    }

    /** Whether it is the name of weights: the probabilities of a law of a cluster, each times a factor of the table. */
    /*@ public normal_behavior
      @ requires \invariant_for(law);
      @ ensures \result ==> LawNames.of(this) == LawNames.factored(law, table);
      @ assignable \strictly_nothing; @*/
    public boolean isFactored(LawName law, BigInteger table) {
        return kind == 2 && a.compareTo(law.a) == 0 && b.compareTo(table) == 0 && c.compareTo(law.c) == 0 && d.compareTo(law.d) == 0;
    }
}
