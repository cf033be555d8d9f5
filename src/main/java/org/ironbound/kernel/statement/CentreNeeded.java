package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.RankedLoss;
import org.ironbound.kernel.bound.RankedSignTerms;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.NormalDistribution;

/**
 * In Boolean clustering with a signal, whatever the dimension and the samples, whoever tells a fresh sample from a null with such a mean of
 * both error probabilities knows at least value^2/2 nats of the centre [BOOL-TV].
 */
public final class CentreNeeded {
    /** The numerator of the signal lambda. */
    public final BigInteger mean;
    /** Its denominator. */
    public final BigInteger size;
    /** The mean of both error probabilities is at most this, in multiples of 1/unit. */
    public final BigInteger error;
    /** The root of twice the information about the centre is at least this, positive, in multiples of 1/unit. */
    public final BigInteger value;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant 0 < BigInteger.val(mean) && BigInteger.val(mean) < BigInteger.val(size);
      @ public invariant 0 < BigInteger.val(value) && 0 < BigInteger.val(unit);
      @ public invariant analysis.BooleanClustering.centreAtLeast(BigInteger.val(mean), BigInteger.val(size), BigInteger.val(error),
      @     BigInteger.val(unit), BigInteger.val(value) * BigInteger.val(value), 2 * (BigInteger.val(unit) * BigInteger.val(unit)));
      @ public accessible \inv: this.mean, this.size, this.error, this.value, this.unit; @*/

    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(mean) && BigInteger.val(mean) < BigInteger.val(size);
      @ requires 0 < BigInteger.val(value) && 0 < BigInteger.val(unit);
      @ requires analysis.BooleanClustering.centreAtLeast(BigInteger.val(mean), BigInteger.val(size), BigInteger.val(error),
      @     BigInteger.val(unit), BigInteger.val(value) * BigInteger.val(value), 2 * (BigInteger.val(unit) * BigInteger.val(unit)));
      @ ensures \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ CentreNeeded(BigInteger mean, BigInteger size, BigInteger error, BigInteger value, BigInteger unit) {
        this.mean = mean;
        this.size = size;
        this.error = error;
        this.value = value;
        this.unit = unit;
    }

    /**
     * From what signs lose that are ranked by how much a test depends on them.
     *
     * @param loss  with the multiplier 1 in its last piece
     * @param low   a quantile, from 0 to 1000: the mean of both error probabilities is Phi(-low), rounded down
     * @param high  a quantile, from 0 to 1000, for which Phi(-high) is certainly no larger; just above low
     * @param value what is claimed, in multiples of 1/unit of the signs, not before the last piece begins
     * @return null if it does not follow
     */
    /*@ public normal_behavior
      @ requires \invariant_for(loss);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CentreNeeded boolTv(RankedLoss loss, BigFraction low, BigFraction high, BigInteger value) {
        if (loss.multiplier.compareTo(loss.terms.unit) != 0 || value.signum() <= 0 || value.compareTo(loss.start) < 0
                || !isQuantile(low) || !isQuantile(high)) {
            return null;
        }
        return ofQuantiles(loss, low, high, tail(low, loss.terms.unit), value);
    }

    /** From the mean of both error probabilities, which is yet to be compared with the upper quantile. */
    /*@ private normal_behavior
      @ requires \invariant_for(loss) && CentreLemmas.isWhole(loss, value);
      @ requires CentreLemmas.isQuantile(low) && CentreLemmas.isQuantile(high);
      @ requires DistanceLemmas.isTail(low, tail, loss.terms.unit);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ CentreNeeded ofQuantiles(RankedLoss loss, BigFraction low, BigFraction high, BigInteger tail,
            BigInteger value) {
        if (!isSteep(loss.terms, high) || !isBelow(high, tail, loss.terms.unit)) {
            return null;
        }
        return ofTail(loss, low, high, tail, value);
    }

    /*@ private normal_behavior
      @ ensures \result ==> CentreLemmas.isQuantile(z);
      @ assignable \strictly_nothing; @*/
    private static boolean isQuantile(BigFraction z) {
        return Comparison.isNotNegative(z) && Comparison.isWithin(z, NormalDistribution.MAX_ARGUMENT);
    }

    /** Phi(-z) from below. */
    /*@ private normal_behavior
      @ requires CentreLemmas.isQuantile(z) && 2 <= BigInteger.val(unit);
      @ ensures DistanceLemmas.isTail(z, \result, unit);
      @ assignable \nothing; @*/
    private static BigInteger tail(BigFraction z, BigInteger unit) {
        return NormalDistribution.of(z.getNumerator().negate(), z.getDenominator(), unit).lower;
    }

    /** Whether Phi(-z) is certainly at most tail/unit. */
    /*@ private normal_behavior
      @ requires CentreLemmas.isQuantile(z) && 2 <= BigInteger.val(unit);
      @ ensures \result ==> CentreLemmas.isTailAtMost(z, tail, unit);
      @ assignable \nothing; @*/
    private static boolean isBelow(BigFraction z, BigInteger tail, BigInteger unit) {
        BigInteger upper = NormalDistribution.of(z.getNumerator().negate(), z.getDenominator(), unit).upper;
        if (upper.compareTo(tail) > 0) {
            return false;
        }
        //@ assert Products.monotone(BigInteger.val(upper), BigInteger.val(tail), BigInteger.val(unit));
        /*@ assert analysis.Phi.monotoneAtMost(-BigFraction.num(z), BigFraction.den(z), BigInteger.val(upper), BigInteger.val(unit),
          @     -BigFraction.num(z), BigFraction.den(z), BigInteger.val(tail), BigInteger.val(unit)); @*/
        return true;
    }

    /** Whether the terms allow for what a flip of a sign changes at this quantile. */
    /*@ private normal_behavior
      @ requires \invariant_for(t);
      @ ensures \result ==> CentreLemmas.isSteep(t, z);
      @ assignable \strictly_nothing; @*/
    private static boolean isSteep(RankedSignTerms t, BigFraction z) {
        BigInteger change = z.getNumerator().add(z.getNumerator()).multiply(t.mean).multiply(t.least).multiply(t.part);
        return change.compareTo(t.steepness.multiply(z.getDenominator().multiply(rest(t)))) <= 0;
    }

    /** size^2 - mean^2 */
    /*@ private normal_behavior
      @ requires \invariant_for(t);
      @ ensures BigInteger.val(\result)
      @   == BigInteger.val(t.size) * BigInteger.val(t.size) - BigInteger.val(t.mean) * BigInteger.val(t.mean);
      @ assignable \strictly_nothing; @*/
    private static BigInteger rest(RankedSignTerms t) {
        return t.size.multiply(t.size).subtract(t.mean.multiply(t.mean));
    }

    /** From the mean of both error probabilities. */
    /*@ private normal_behavior
      @ requires \invariant_for(loss) && CentreLemmas.isWhole(loss, value);
      @ requires CentreLemmas.isQuantile(low) && CentreLemmas.isQuantile(high);
      @ requires DistanceLemmas.isTail(low, tail, loss.terms.unit) && CentreLemmas.isTailAtMost(high, tail, loss.terms.unit);
      @ requires CentreLemmas.isSteep(loss.terms, high);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ CentreNeeded ofTail(RankedLoss loss, BigFraction low, BigFraction high, BigInteger tail,
            BigInteger value) {
        if (!isReached(loss.terms, low, value, loss.loss)) {
            return null;
        }
        //@ assert CentreLemmas.centre(loss, low, high, tail, value);
        return new CentreNeeded(loss.terms.mean, loss.terms.size, tail, value, loss.terms.unit);
    }

    /** Whether the quantile is large enough for the value and the loss. */
    /*@ private normal_behavior
      @ requires \invariant_for(t);
      @ ensures \result ==> CentreLemmas.isReached(t, z, value, loss);
      @ assignable \strictly_nothing; @*/
    private static boolean isReached(RankedSignTerms t, BigFraction z, BigInteger value, BigInteger loss) {
        BigInteger sum = value.add(loss);
        BigInteger rest = rest(t);
        BigInteger twice = z.getNumerator().add(z.getNumerator());
        BigInteger most = twice.multiply(twice).multiply(rest.multiply(rest)).multiply(t.unit.multiply(t.unit));
        return sum.multiply(sum).multiply(t.mean.multiply(t.mean).multiply(t.least))
            .multiply(z.getDenominator().multiply(z.getDenominator())).compareTo(most) <= 0;
    }
}
