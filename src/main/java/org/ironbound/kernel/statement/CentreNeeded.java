package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.RankedSignTerms;
import org.ironbound.kernel.bound.RankedSigns;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.exact.Division;
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
     * From signs ranked by how much a test depends on them.
     *
     * @param low   a quantile, from 0 to 1000: the mean of both error probabilities is Phi(-low), rounded down
     * @param high  a quantile, from 0 to 1000, for which Phi(-high) is certainly no larger; just above low
     * @param value what is claimed, in multiples of 1/unit of the signs
     * @param loss  what is lost because few signs are not many, in multiples of 1/unit
     * @return null if it does not follow
     */
    /*@ public normal_behavior
      @ requires \invariant_for(signs);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CentreNeeded boolTv(RankedSigns signs, BigFraction low, BigFraction high, BigInteger value,
            BigInteger loss) {
        if (signs.last.compareTo(signs.terms.least) != 0 || value.signum() <= 0 || loss.signum() < 0 || !isQuantile(low)
                || !isQuantile(high)) {
            return null;
        }
        return ofQuantiles(signs, low, high, tail(low, signs.terms.unit), value, loss);
    }

    /** From the mean of both error probabilities, which is yet to be compared with the upper quantile. */
    /*@ private normal_behavior
      @ requires \invariant_for(signs) && BigInteger.val(signs.last) == BigInteger.val(signs.terms.least);
      @ requires 0 < BigInteger.val(value) && 0 <= BigInteger.val(loss) && CentreLemmas.isQuantile(low) && CentreLemmas.isQuantile(high);
      @ requires DistanceLemmas.isTail(low, tail, signs.terms.unit);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ CentreNeeded ofQuantiles(RankedSigns signs, BigFraction low, BigFraction high, BigInteger tail,
            BigInteger value, BigInteger loss) {
        if (!isSteep(signs.terms, high) || !isBelow(high, tail, signs.terms.unit)) {
            return null;
        }
        return ofTail(signs, low, high, tail, value, loss);
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
      @ requires \invariant_for(signs) && BigInteger.val(signs.last) == BigInteger.val(signs.terms.least);
      @ requires 0 < BigInteger.val(value) && 0 <= BigInteger.val(loss) && CentreLemmas.isQuantile(low) && CentreLemmas.isQuantile(high);
      @ requires DistanceLemmas.isTail(low, tail, signs.terms.unit) && CentreLemmas.isTailAtMost(high, tail, signs.terms.unit);
      @ requires CentreLemmas.isSteep(signs.terms, high);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ CentreNeeded ofTail(RankedSigns signs, BigFraction low, BigFraction high, BigInteger tail,
            BigInteger value, BigInteger loss) {
        BigInteger others = others(signs.terms);
        if (!isLost(signs, others, loss) || !isShort(signs.terms, value, loss) || !isReached(signs.terms, low, value, loss)) {
            return null;
        }
        //@ assert CentreLemmas.centre(signs, low, high, tail, others, value, loss);
        return new CentreNeeded(signs.terms.mean, signs.terms.size, tail, value, signs.terms.unit);
    }

    /** What the ranks after the last one cost, rounded up. */
    /*@ private normal_behavior
      @ requires \invariant_for(t);
      @ ensures 0 <= BigInteger.val(\result) && CentreLemmas.isCostOfOthers(t, \result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger others(RankedSignTerms t) {
        BigInteger divisor = divisor(t);
        BigInteger cost = Division.ceil(t.steepness.multiply(t.steepness).multiply(t.unit).multiply(factor(t)), divisor);
        BigInteger result = notNegative(cost);
        //@ assert Products.monotone(BigInteger.val(cost), BigInteger.val(result), BigInteger.val(divisor));
        return result;
    }

    /** 4 unit + 5 share */
    /*@ private normal_behavior
      @ requires \invariant_for(t);
      @ ensures BigInteger.val(\result) == 4 * BigInteger.val(t.unit) + 5 * BigInteger.val(t.share);
      @ assignable \strictly_nothing; @*/
    private static BigInteger factor(RankedSignTerms t) {
        return t.unit.multiply(BigInteger.valueOf(4L)).add(t.share.multiply(BigInteger.valueOf(5L)));
    }

    /** 36 share least part^2 */
    /*@ private normal_behavior
      @ requires \invariant_for(t);
      @ ensures BigInteger.val(\result)
      @   == 36 * (BigInteger.val(t.share) * BigInteger.val(t.least) * (BigInteger.val(t.part) * BigInteger.val(t.part)));
      @ ensures 0 < BigInteger.val(\result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger divisor(RankedSignTerms t) {
        //@ assert Products.positive(BigInteger.val(t.share), BigInteger.val(t.least));
        //@ assert Products.positive(BigInteger.val(t.part), BigInteger.val(t.part));
        BigInteger least = t.share.multiply(t.least);
        BigInteger square = t.part.multiply(t.part);
        //@ assert Products.positive(BigInteger.val(least), BigInteger.val(square));
        return thirtySix(least.multiply(square));
    }

    /** 36 times the number. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == 36 * BigInteger.val(number);
      @ assignable \strictly_nothing; @*/
    private static BigInteger thirtySix(BigInteger number) {
        return number.multiply(BigInteger.valueOf(36L));
    }

    /** The number, or 0 if that is larger. */
    /*@ private normal_behavior
      @ ensures 0 <= BigInteger.val(\result) && BigInteger.val(number) <= BigInteger.val(\result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger notNegative(BigInteger number) {
        return number.max(BigInteger.valueOf(0L));
    }

    /** Whether the loss is large enough for all that ranks cost. */
    /*@ private normal_behavior
      @ requires \invariant_for(signs);
      @ ensures \result ==> CentreLemmas.isLost(signs, others, loss);
      @ assignable \strictly_nothing; @*/
    private static boolean isLost(RankedSigns signs, BigInteger others, BigInteger loss) {
        RankedSignTerms t = signs.terms;
        BigInteger cost = signs.cost.add(others);
        return cost.add(cost).multiply(t.unit.subtract(t.share)).multiply(t.unit).compareTo(t.share.multiply(loss.multiply(loss))) <= 0;
    }

    /** Whether the loss is small enough for the value. */
    /*@ private normal_behavior
      @ requires \invariant_for(t);
      @ ensures \result ==> CentreLemmas.isShort(t, value, loss);
      @ assignable \strictly_nothing; @*/
    private static boolean isShort(RankedSignTerms t, BigInteger value, BigInteger loss) {
        return loss.multiply(t.share).compareTo(value.multiply(t.unit.subtract(t.share))) <= 0;
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
