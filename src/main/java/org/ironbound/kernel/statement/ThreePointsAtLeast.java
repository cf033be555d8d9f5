package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.law.SparsePoint;
import org.ironbound.kernel.real.Logarithm;

/**
 * A lower bound of the contraction coefficient of a fair sign seen through an observation [SDPI-BINARY]. The law of the sign's mean
 * given the observation has the name that {@link LawMoments} gives it.
 */
public final class ThreePointsAtLeast {
    /** The numerator of the chance that the mean is not 0. */
    public final BigInteger a;
    /** Its denominator. */
    public final BigInteger b;
    /** The numerator of the absolute value of the mean then. */
    public final BigInteger c;
    /** Its denominator. */
    public final BigInteger d;
    /** The numerator of a bound: the coefficient is at least numerator/denominator. */
    public final BigInteger numerator;
    /** Its denominator, positive. */
    public final BigInteger denominator;

    /*@ public invariant 1 <= BigInteger.val(denominator);
      @ public invariant analysis.Target.coefficientAtLeast(
      @   analysis.Target.law(0, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)),
      @   BigInteger.val(numerator), BigInteger.val(denominator));
      @ public accessible \inv: this.a, this.b, this.c, this.d, this.numerator, this.denominator; @*/

    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(denominator);
      @ requires analysis.Target.coefficientAtLeast(
      @   analysis.Target.law(0, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)),
      @   BigInteger.val(numerator), BigInteger.val(denominator));
      @ ensures \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ ThreePointsAtLeast(BigInteger a, BigInteger b, BigInteger c, BigInteger d, BigInteger numerator,
            BigInteger denominator) {
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
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
        return new ThreePointsAtLeast(moments.id.a, moments.id.b, moments.id.c, moments.id.d, moments.lower, moments.unit);
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
        if (ln == null || j.signum() < 0 || j.compareTo(i) >= 0 || i.add(j).compareTo(w) > 0) {
            return null;
        }
        BigFraction value = SparsePoint.lowerBound(ln, agreement, mean, i, j, w);
        return value == null ? null : of(agreement, mean, value);
    }

    /*@ private normal_behavior
      @ requires 0 < BigFraction.den(value) && analysis.Target.coefficientAtLeast(
      @   analysis.Target.law(0, BigFraction.num(agreement), BigFraction.den(agreement), BigFraction.num(mean), BigFraction.den(mean)),
      @   BigFraction.num(value), BigFraction.den(value));
      @ ensures \invariant_for(\result);
      @ assignable \nothing; @*/
    private static ThreePointsAtLeast of(BigFraction agreement, BigFraction mean, BigFraction value) {
        return new ThreePointsAtLeast(agreement.getNumerator(), agreement.getDenominator(), mean.getNumerator(), mean.getDenominator(),
            value.getNumerator(), value.getDenominator());
    }

    /** Whether the law has this chance and this absolute value. */
    /*@ public normal_behavior
      @ ensures \result ==> BigInteger.val(a) == BigFraction.num(agreement) && BigInteger.val(b) == BigFraction.den(agreement);
      @ ensures \result ==> BigInteger.val(c) == BigFraction.num(mean) && BigInteger.val(d) == BigFraction.den(mean);
      @ assignable \strictly_nothing; @*/
    public boolean isOf(BigFraction agreement, BigFraction mean) {
        return a.compareTo(agreement.getNumerator()) == 0 && b.compareTo(agreement.getDenominator()) == 0
            && c.compareTo(mean.getNumerator()) == 0 && d.compareTo(mean.getDenominator()) == 0;
    }
}
