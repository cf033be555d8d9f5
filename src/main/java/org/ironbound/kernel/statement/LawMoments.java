package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.law.ChordCriterion;
import org.ironbound.kernel.law.SkewCriterion;
import org.ironbound.kernel.law.SymmetricLaw;

/**
 * Bounds of E r^2, r being the mean of a fair sign given an observation [SDPI-BINARY], and whether that is the contraction coefficient. The
 * law of r has the name that {@link SymmetricLaw} gives it.
 */
public final class LawMoments {
    /** What names the law. */
    public final int kind;
    /** See {@link SymmetricLaw#a}. */
    public final BigInteger a;
    /** See {@link SymmetricLaw#b}. */
    public final BigInteger b;
    /** See {@link SymmetricLaw#c}. */
    public final BigInteger c;
    /** See {@link SymmetricLaw#d}. */
    public final BigInteger d;
    /** E r^2 is at least this, in multiples of 1/unit. */
    public final BigInteger lower;
    /** E r^2 is at most this, in multiples of 1/unit. */
    public final BigInteger upper;
    /** E r^4 is at most this, in multiples of 1/unit. */
    public final BigInteger fourth;
    /** The scale, positive. */
    public final BigInteger unit;
    /** Whether E r^2 is the contraction coefficient. */
    public final boolean isCoefficient;

    /*@ public invariant 1 <= BigInteger.val(unit) && 0 <= BigInteger.val(lower);
      @ public invariant Names.areMoments(Names.law(this), lower, upper, fourth, unit);
      @ public invariant isCoefficient ==> analysis.Target.coefficientIsSecondMoment(Names.law(this));
      @ public accessible \inv: this.kind, this.a, this.b, this.c, this.d, this.lower, this.upper, this.fourth, this.unit,
      @     this.isCoefficient; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(law);
      @ requires isCoefficient ==> analysis.Target.coefficientIsSecondMoment(
      @   analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d)));
      @ ensures \invariant_for(this);
      @ ensures this.isCoefficient == isCoefficient;
      @ assignable \nothing; @*/
    private /*@ pure @*/ LawMoments(SymmetricLaw law, boolean isCoefficient) {
        this.kind = law.kind;
        this.a = law.a;
        this.b = law.b;
        this.c = law.c;
        this.d = law.d;
        this.lower = law.secondLower;
        this.upper = law.secondUpper;
        this.fourth = law.fourthUpper;
        this.unit = law.unit;
        this.isCoefficient = isCoefficient;
    }

    /** Those of a law, whatever its coefficient is. */
    /*@ public normal_behavior
      @ requires \invariant_for(law);
      @ ensures \invariant_for(\result);
      @ assignable \nothing; @*/
    public static LawMoments of(SymmetricLaw law) {
        return new LawMoments(law, false);
    }

    /** Those of a law whose skewness shows that E r^2 is the coefficient [SDPI-BINARY-SKEW]; null if it does not. */
    /*@ public normal_behavior
      @ requires \invariant_for(law);
      @ ensures \result != null ==> \invariant_for(\result) && \result.isCoefficient;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ LawMoments skewed(SymmetricLaw law) {
        return SkewCriterion.proves(law) ? new LawMoments(law, true) : null;
    }

    /** Those of a law whose largest value shows that E r^2 is the coefficient [SDPI-BINARY-CHORD]; null if it does not. */
    /*@ public normal_behavior
      @ requires \invariant_for(law);
      @ ensures \result != null ==> \invariant_for(\result) && \result.isCoefficient;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ LawMoments chord(SymmetricLaw law) {
        return ChordCriterion.proves(law) ? new LawMoments(law, true) : null;
    }

    /** Whether the law is that of a Boolean cluster with so many samples and this lambda. */
    /*@ public normal_behavior
      @ ensures \result ==> Names.law(this) == analysis.Target.law(1, BigInteger.val(samples), 1, BigFraction.num(lambda),
      @     BigFraction.den(lambda));
      @ assignable \strictly_nothing; @*/
    public boolean isOfCluster(BigInteger samples, BigFraction lambda) {
        return kind == 1 && a.compareTo(samples) == 0 && b.compareTo(BigInteger.valueOf(1L)) == 0
            && c.compareTo(lambda.getNumerator()) == 0 && d.compareTo(lambda.getDenominator()) == 0;
    }
}
