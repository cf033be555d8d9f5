package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.law.LawName;
import org.ironbound.kernel.law.LawNames;
import org.ironbound.kernel.law.SparsePoint;
import org.ironbound.kernel.real.Logarithm;

/**
 * A fair sign is seen through an observation; given that, its mean is plus or minus a number, equally often, with some chance, else 0.
 * A lower bound of the contraction coefficient of the two [SDPI-BINARY].
 */
public final class ThreePointsAtLeast {
    /** What contracts call the law of the mean. */
    public final LawName id;
    /** The numerator of a bound: the coefficient is at least numerator/denominator. */
    public final BigInteger numerator;
    /** Its denominator, positive. */
    public final BigInteger denominator;

    /*@ public invariant \invariant_for(id) && id.kind == 0 && 1 <= BigInteger.val(denominator);
      @ public invariant analysis.Target.coefficientAtLeast(LawNames.of(id), BigInteger.val(numerator), BigInteger.val(denominator));
      @ public accessible \inv: this.id, id.kind, id.a, id.b, id.c, id.d, this.numerator, this.denominator; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(id) && id.kind == 0 && 1 <= BigInteger.val(denominator);
      @ requires analysis.Target.coefficientAtLeast(LawNames.of(id), BigInteger.val(numerator), BigInteger.val(denominator));
      @ ensures \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ ThreePointsAtLeast(LawName id, BigInteger numerator, BigInteger denominator) {
        this.id = id;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** By the second moment, the value of the ratio next to 0; null if it is that of another law. */
    /*@ public normal_behavior
      @ requires \invariant_for(moments);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ ThreePointsAtLeast secondMoment(LawMoments moments) {
        if (moments.id.kind != 0) {
            return null;
        }
        //@ assert ThreePointsLemmas.secondMomentAtLeast(moments);
        return new ThreePointsAtLeast(moments.id, moments.lower, moments.unit);
    }

    /**
     * By one law of the observation, for three points, see {@link SparsePoint}.
     *
     * @param agreement the chance that the mean is not 0
     * @param mean      its absolute value then
     * @param plus      the chance of the positive value under the other law
     * @param minus     that of the negative value, smaller
     * @param bits      after the point to compute with
     * @return null if there are no such laws, or it is certain that the mean is not 0, or the bits are too few
     */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ ThreePointsAtLeast tilted(BigFraction agreement, BigFraction mean, BigFraction plus,
            BigFraction minus, int bits) {
        if (!Comparison.isPositive(agreement) || !Comparison.isBelowOne(agreement) || !Comparison.isPositive(mean)
                || !Comparison.isAtMostOne(mean)) {
            return null;
        }
        return tilted(agreement, mean, plus.getNumerator().multiply(minus.getDenominator()),
            minus.getNumerator().multiply(plus.getDenominator()), plus.getDenominator().multiply(minus.getDenominator()), bits);
    }

    /** By the chances i/w and j/w. */
    /*@ private normal_behavior
      @ requires Names.isProper(agreement) && 0 < BigFraction.num(mean) && BigFraction.num(mean) <= BigFraction.den(mean);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ ThreePointsAtLeast tilted(BigFraction agreement, BigFraction mean, BigInteger i, BigInteger j,
            BigInteger w, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null ? null : tilted(ln, LawName.threePoints(agreement, mean), i, j, w);
    }

    /** By the chances i/w and j/w, with the precision of these logarithms. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && law.kind == 0;
      @ requires 0 < BigInteger.val(law.a) < BigInteger.val(law.b) && 0 < BigInteger.val(law.c) <= BigInteger.val(law.d);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ ThreePointsAtLeast tilted(Logarithm ln, LawName law, BigInteger i, BigInteger j, BigInteger w) {
        if (j.signum() < 0 || j.compareTo(i) >= 0 || i.add(j).compareTo(w) > 0) {
            return null;
        }
        BigFraction value = SparsePoint.lowerBound(ln, law, i, j, w);
        return value == null ? null : of(law, value);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(law) && law.kind == 0 && 1 <= BigFraction.den(value);
      @ requires analysis.Target.coefficientAtLeast(LawNames.of(law), BigFraction.num(value), BigFraction.den(value));
      @ ensures \invariant_for(\result);
      @ assignable \nothing; @*/
    private static ThreePointsAtLeast of(LawName law, BigFraction value) {
        return new ThreePointsAtLeast(law, value.getNumerator(), value.getDenominator());
    }
}
