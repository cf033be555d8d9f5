package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.law.ChordCriterion;
import org.ironbound.kernel.law.LawName;
import org.ironbound.kernel.law.LawNames;
import org.ironbound.kernel.law.SkewCriterion;
import org.ironbound.kernel.law.SymmetricLaw;

/**
 * Bounds of E r^2, r being the mean of a fair sign given an observation [SDPI-BINARY], and whether that is the contraction coefficient. The
 * law of r has the name that {@link SymmetricLaw} gives it.
 */
public final class LawMoments {
    /** What contracts call the law. */
    public final LawName id;
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

    /*@ public invariant \invariant_for(id);
      @ public invariant 1 <= BigInteger.val(unit) && 0 <= BigInteger.val(lower);
      @ public invariant Names.areMoments(Names.law(this), lower, upper, fourth, unit);
      @ public invariant isCoefficient ==> analysis.Target.coefficientIsSecondMoment(Names.law(this));
      @ public accessible \inv: this.id, id.kind, id.a, id.b, id.c, id.d, this.lower, this.upper, this.fourth, this.unit,
      @     this.isCoefficient; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(law);
      @ requires isCoefficient ==> analysis.Target.coefficientIsSecondMoment(LawNames.of(law.id));
      @ ensures \invariant_for(this);
      @ ensures this.isCoefficient == isCoefficient;
      @ assignable \nothing; @*/
    private /*@ pure @*/ LawMoments(SymmetricLaw law, boolean isCoefficient) {
        this.id = law.id;
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

    /** Whether the law is that of a Boolean cluster with this number of samples and this lambda. */
    /*@ public normal_behavior
      @ ensures \result ==> Names.law(this) == analysis.Target.law(1, BigInteger.val(samples), 1, BigFraction.num(lambda),
      @     BigFraction.den(lambda));
      @ assignable \strictly_nothing; @*/
    public boolean isOfCluster(BigInteger samples, BigFraction lambda) {
        return id.kind == 1 && id.a.compareTo(samples) == 0 && id.b.compareTo(BigInteger.valueOf(1L)) == 0
            && id.c.compareTo(lambda.getNumerator()) == 0 && id.d.compareTo(lambda.getDenominator()) == 0;
    }
}
