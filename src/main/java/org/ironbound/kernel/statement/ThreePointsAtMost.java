package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.law.LawName;
import org.ironbound.kernel.law.LawNames;
import org.ironbound.kernel.law.SupremumCertificate;
import org.ironbound.kernel.law.SymmetricLaw;
import org.ironbound.kernel.law.SymmetricWeights;
import org.ironbound.kernel.real.Logarithm;

/**
 * A fair sign is seen through an observation; given that, its mean is plus or minus a number, equally often, with some chance, else 0.
 * An upper bound of the contraction coefficient of the two [SDPI-BINARY].
 */
public final class ThreePointsAtMost {
    /** What contracts call the law of the mean. */
    public final LawName id;
    /** The numerator of a bound: the coefficient is at most numerator/denominator. */
    public final BigInteger numerator;
    /** Its denominator, positive. */
    public final BigInteger denominator;

    /*@ public invariant \invariant_for(id) && id.kind == 0 && 1 <= BigInteger.val(denominator);
      @ public invariant analysis.Target.coefficientAtMost(LawNames.of(id), BigInteger.val(numerator), BigInteger.val(denominator));
      @ public accessible \inv: this.id, id.kind, id.a, id.b, id.c, id.d, this.numerator, this.denominator; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(id) && id.kind == 0 && 1 <= BigInteger.val(denominator);
      @ requires analysis.Target.coefficientAtMost(LawNames.of(id), BigInteger.val(numerator), BigInteger.val(denominator));
      @ ensures \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ ThreePointsAtMost(LawName id, BigInteger numerator, BigInteger denominator) {
        this.id = id;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * By a supremum certificate [SDPI-BINARY-CERT], see {@link SupremumCertificate}.
     *
     * @param ln     logarithms at the scale of the law
     * @param law    of a fair sign with three points
     * @param value  a candidate
     * @param reach  how far moments are used
     * @param points where the intervals end, in multiples of 1/unit of the law
     * @param slopes one for each interval but the first
     * @return null if they do not prove the candidate
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ ThreePointsAtMost supremum(Logarithm ln, SymmetricLaw law, BigFraction value, BigInteger reach,
            BigInteger[] points, BigInteger[] slopes) {
        return isProper(ln, law, value, points, slopes) ? ofLaw(ln, law, first(law, value, reach, points[0]), points, slopes) : null;
    }

    /** Whether the scales agree, the law has three points, the candidate is positive, and each interval but the first has a slope. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law);
      @ ensures \result ==> law.id.kind == 0 && BigInteger.val(ln.unit) == BigInteger.val(law.unit);
      @ ensures \result ==> 0 < BigFraction.num(value) && 0 < BigFraction.den(value) && points.length - 1 == slopes.length;
      @ assignable \strictly_nothing; @*/
    private static boolean isProper(Logarithm ln, SymmetricLaw law, BigFraction value, BigInteger[] points,
            BigInteger[] slopes) {
        return law.id.kind == 0 && ln.unit.compareTo(law.unit) == 0 && Comparison.isPositive(value)
            && points.length - 1 == slopes.length;
    }

    /** From what is proved of the law up to the first end. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && law.id.kind == 0 && BigInteger.val(ln.unit) == BigInteger.val(law.unit);
      @ requires \invariant_for(first) && first.id == law.id && first.unit == law.unit && points.length - 1 == slopes.length;
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ ThreePointsAtMost ofLaw(Logarithm ln, SymmetricLaw law, SupremumCertificate first,
            BigInteger[] points, BigInteger[] slopes) {
        return supremum(ln, law.above(), first, points, slopes);
    }

    /** From what is proved up to the first end. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && law.id.kind == 0 && BigInteger.val(ln.unit) == BigInteger.val(law.unit);
      @ requires \invariant_for(first) && ThreePointsLemmas.isOfLaw(first, law) && points.length - 1 == slopes.length;
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ ThreePointsAtMost supremum(Logarithm ln, SymmetricWeights law, SupremumCertificate first,
            BigInteger[] points, BigInteger[] slopes) {
        return ofProved(law, extended(ln, law, first, points, slopes));
    }

    /** As far as the moments prove it. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && law.id.kind == 0 && 0 < BigFraction.num(value) && 0 < BigFraction.den(value);
      @ ensures \invariant_for(\result) && \result.id == law.id && \result.unit == law.unit;
      @ assignable \nothing; @*/
    private static SupremumCertificate first(SymmetricLaw law, BigFraction value, BigInteger reach, BigInteger end) {
        return SupremumCertificate.start(law, value, reach, end);
    }

    /** As far as the intervals after the first prove it. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(law.unit);
      @ requires \invariant_for(first) && ThreePointsLemmas.isOfLaw(first, law) && points.length - 1 == slopes.length;
      @ ensures \invariant_for(\result) && ThreePointsLemmas.isOfLaw(\result, law);
      @ assignable \nothing; @*/
    private static SupremumCertificate extended(Logarithm ln, SymmetricWeights law, SupremumCertificate first, BigInteger[] points,
            BigInteger[] slopes) {
        return first.extendAll(ln, law, points, slopes);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(law) && law.id.kind == 0 && \invariant_for(proved) && ThreePointsLemmas.isOfLaw(proved, law);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ ThreePointsAtMost ofProved(SymmetricWeights law, SupremumCertificate proved) {
        return proved.proves(law) ? new ThreePointsAtMost(law.id, proved.numerator, proved.denominator) : null;
    }

    /** By moments that are shown to be the coefficient [SDPI-BINARY-CHORD]; null if they are not, or of another law. */
    /*@ public normal_behavior
      @ requires \invariant_for(moments);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ ThreePointsAtMost secondMoment(LawMoments moments) {
        if (!moments.isCoefficient || moments.id.kind != 0) {
            return null;
        }
        //@ assert ThreePointsLemmas.secondMomentAtMost(moments);
        return new ThreePointsAtMost(moments.id, moments.upper, moments.unit);
    }
}
