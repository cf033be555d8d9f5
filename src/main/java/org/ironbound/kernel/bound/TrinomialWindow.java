package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.Logarithm;

/**
 * The lower tail {@code P(S <= c)} of a sum S of many independent signs or zeros of one law, summed term by term where its terms count:
 * some standard deviations around the mean, from both sides to 0. What is further down is bounded by [CHERNOFF]. The terms follow from the
 * first ones up to a factor, so the tail is their share in all of them [TRINOMIAL-WINDOW].
 */
final class TrinomialWindow {
    /** How many standard deviations on both sides of the mean belong to the window: further out are less than e^-50 of all. */
    private static final long DEVIATIONS = 10L;
    /** So many are added to the standard deviation: where few summands are not 0, the sum goes further than a normal one. */
    private static final long SKEW = 5L;
    /** Fewer summands are soon summed whole. */
    private static final long LEAST = 100000L;
    /** After the root of this number times d times the ratio of signs to zeros, both solutions are alike to some e^-45. */
    private static final long MIXING = 180L;
    /** A window pays where it has not more than this part of the terms on either side of 0; it is gone through several times. */
    private static final long PART = 24L;
    /** The tilt of Chernoff's bound is a multiple of 1 over this, and at most 1. */
    private static final long TILTS = 1L << 30;

    /** How many signs or zeros are added, at least 1. */
    final BigInteger dimension;
    /** The law of each, with weights on both signs. */
    final SignLaw law;
    /** Half the first index of the window, at most half the dimension. */
    final BigInteger low;
    /** Half the first index of that of the negative sum, below half the dimension. */
    final BigInteger high;
    /** How far Chernoff's bound tilts the law, not negative. */
    final BigFraction tilt;

    /*@ public invariant 1 <= BigInteger.val(dimension) && \invariant_for(law);
      @ public invariant 1 <= BigInteger.val(law.minus) && 1 <= BigInteger.val(law.plus);
      @ public invariant 0 <= BigInteger.val(low) && 2 * BigInteger.val(low) <= BigInteger.val(dimension);
      @ public invariant 0 <= BigInteger.val(high) && 2 * BigInteger.val(high) < BigInteger.val(dimension);
      @ public invariant 0 <= BigFraction.num(tilt) && 0 < BigFraction.den(tilt);
      @ public accessible \inv: this.dimension, this.law, this.low, this.high, this.tilt, law.minus, law.plus, law.total; @*/

    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(dimension) && \invariant_for(law);
      @ requires 1 <= BigInteger.val(law.minus) && 1 <= BigInteger.val(law.plus);
      @ requires 0 <= BigInteger.val(low) && 2 * BigInteger.val(low) <= BigInteger.val(dimension);
      @ requires 0 <= BigInteger.val(high) && 2 * BigInteger.val(high) < BigInteger.val(dimension);
      @ requires 0 <= BigFraction.num(tilt) && 0 < BigFraction.den(tilt);
      @ ensures \invariant_for(this) && this.dimension == dimension && this.law == law && this.low == low && this.high == high;
      @ assignable \nothing; @*/
    private /*@ pure @*/ TrinomialWindow(BigInteger dimension, SignLaw law, BigInteger low, BigInteger high, BigFraction tilt) {
        this.dimension = dimension;
        this.law = law;
        this.low = low;
        this.high = high;
        this.tilt = tilt;
    }

    /**
     * A window to sum a tail in; null where it would not pay, a sign has no weight, or the mean is far from 0 or from the end of the tail.
     *
     * @param end where the tail ends
     */
    /*@ normal_behavior
      @ requires BigInteger.val(d) >= 1 && \invariant_for(law);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.dimension == d && \result.law == law;
      @ assignable \nothing; @*/
    static /*@ nullable @*/ TrinomialWindow of(BigInteger d, SignLaw law, BigInteger end) {
        BigInteger variance = variance(law);
        if (d.compareTo(BigInteger.valueOf(LEAST)) < 0 || law.minus.signum() <= 0 || law.plus.signum() <= 0 || variance.signum() <= 0) {
            return null;
        }
        BigInteger mean = Division.floor(d.multiply(law.plus.subtract(law.minus)), law.total);
        BigInteger reach = reach(d, law, variance);
        return isNear(mean, end, reach) ? around(d, law, mean, reach, tilt(d, law, variance, reach)) : null;
    }

    /** The variance of a summand, times the square of all weight. */
    /*@ private normal_behavior
      @ requires \invariant_for(law);
      @ assignable \strictly_nothing; @*/
    private static BigInteger variance(SignLaw law) {
        BigInteger drift = law.plus.subtract(law.minus);
        return law.plus.add(law.minus).multiply(law.total).subtract(drift.multiply(drift));
    }

    /** Whether 0 is within the reach of the mean, and the end within half of it. */
    /*@ private normal_behavior
      @ assignable \strictly_nothing; @*/
    private static boolean isNear(BigInteger mean, BigInteger end, BigInteger reach) {
        BigInteger distance = end.subtract(mean);
        return mean.max(mean.negate()).max(distance.add(distance)).max(distance.add(distance).negate()).compareTo(reach) <= 0;
    }

    /** The window around a mean. */
    /*@ private normal_behavior
      @ requires BigInteger.val(d) >= 1 && \invariant_for(law);
      @ requires 1 <= BigInteger.val(law.minus) && 1 <= BigInteger.val(law.plus);
      @ requires 0 <= BigFraction.num(tilt) && 0 < BigFraction.den(tilt);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.dimension == d && \result.law == law;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ TrinomialWindow around(BigInteger d, SignLaw law, BigInteger mean, BigInteger reach,
            BigFraction tilt) {
        BigInteger mixing = mixing(d, law);
        return paying(d, law, half(d, reach.subtract(mean).max(mixing)), half(d, reach.add(mean).max(mixing)), tilt);
    }

    /** The window with given beginnings, null where it would not pay. */
    /*@ private normal_behavior
      @ requires BigInteger.val(d) >= 1 && \invariant_for(law);
      @ requires 1 <= BigInteger.val(law.minus) && 1 <= BigInteger.val(law.plus);
      @ requires 2 * BigInteger.val(low) < BigInteger.val(d) && 2 * BigInteger.val(high) < BigInteger.val(d);
      @ requires 0 <= BigFraction.num(tilt) && 0 < BigFraction.den(tilt);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.dimension == d && \result.law == law;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ TrinomialWindow paying(BigInteger d, SignLaw law, BigInteger low, BigInteger high, BigFraction tilt) {
        return pays(d, low) && pays(d, high) ? new TrinomialWindow(d, law, low, high, tilt) : null;
    }

    /** Whether so few terms are left from twice a number on up to d. */
    /*@ private normal_behavior
      @ ensures \result ==> 0 <= BigInteger.val(half);
      @ assignable \strictly_nothing; @*/
    private static boolean pays(BigInteger d, BigInteger half) {
        BigInteger left = d.subtract(half.add(half));
        return half.signum() >= 0 && left.multiply(BigInteger.valueOf(PART)).compareTo(d) <= 0;
    }

    /** Half an even index near d - x, below d. */
    /*@ private normal_behavior
      @ ensures 2 * BigInteger.val(\result) < BigInteger.val(d);
      @ assignable \strictly_nothing; @*/
    private static BigInteger half(BigInteger d, BigInteger x) {
        return Division.floor(d.subtract(x.max(BigInteger.valueOf(1L))), BigInteger.valueOf(2L));
    }

    /** How far from 0 both solutions have to begin; 0 where one is all that counts. */
    /*@ private normal_behavior
      @ requires BigInteger.val(d) >= 1 && \invariant_for(law);
      @ assignable \strictly_nothing; @*/
    private static BigInteger mixing(BigInteger d, SignLaw law) {
        if (law.isOfSigns()) {
            return BigInteger.valueOf(0L);
        }
        BigInteger zero = law.total.subtract(law.minus).subtract(law.plus);
        return GaussianLearner.rootOrZero(Division.floor(BigInteger.valueOf(MIXING).multiply(d).multiply(law.minus.max(law.plus)), zero));
    }

    /** About some standard deviations, at least 1. */
    /*@ private normal_behavior
      @ requires BigInteger.val(d) >= 1 && \invariant_for(law) && 1 <= BigInteger.val(variance);
      @ ensures 1 <= BigInteger.val(\result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger reach(BigInteger d, SignLaw law, BigInteger variance) {
        BigInteger deviation = Division.floor(GaussianLearner.rootOrZero(d.multiply(variance)), law.total);
        return deviation.max(BigInteger.valueOf(0L)).add(BigInteger.valueOf(SKEW)).multiply(BigInteger.valueOf(DEVIATIONS));
    }

    /** The tilt that moves the mean of a normal law of this variance by the reach, or 1 where less would do for a law of rare signs. */
    /*@ private normal_behavior
      @ requires BigInteger.val(d) >= 1 && \invariant_for(law) && 1 <= BigInteger.val(variance) && 1 <= BigInteger.val(reach);
      @ ensures 0 <= BigFraction.num(\result) && 0 < BigFraction.den(\result);
      @ assignable \nothing; @*/
    private static BigFraction tilt(BigInteger d, SignLaw law, BigInteger variance, BigInteger reach) {
        BigInteger steps = BigInteger.valueOf(TILTS);
        //@ assert Products.positive(BigInteger.val(d), BigInteger.val(variance));
        BigInteger quotient = Division.floor(reach.multiply(law.total.multiply(law.total)).multiply(steps), d.multiply(variance));
        BigInteger tilt = quotient.max(BigInteger.valueOf(0L)).min(steps);
        BigFraction result = new BigFraction(tilt, steps);
        //@ assert Products.nonNegative(BigInteger.val(tilt), BigFraction.den(result));
        return result;
    }

    /**
     * An upper bound of {@code P(S <= c)} in multiples of 1/unit of the logarithms; unit itself where the window does not contain the end.
     *
     * @param end the floor of c
     */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && 0 < BigFraction.den(c) && BigFraction.num(c) < (BigInteger.val(end) + 1) * BigFraction.den(c);
      @ ensures TrinomialLemmas.isTail(dimension, law, c, \result, ln.unit);
      @ assignable \nothing; @*/
    BigInteger upperBound(Logarithm ln, BigFraction c, BigInteger end) {
        return upperBound(ln, c, end, before());
    }

    /** That bound, from the last number below the window. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 < BigFraction.den(c) && BigFraction.num(c) < (BigInteger.val(end) + 1) * BigFraction.den(c);
      @ requires TrinomialWindowLemmas.isBefore(this, before);
      @ ensures TrinomialLemmas.isTail(dimension, law, c, \result, ln.unit);
      @ assignable \nothing; @*/
    private BigInteger upperBound(Logarithm ln, BigFraction c, BigInteger end, BigFraction before) {
        return upperBound(c, end, before, SignSum.chernoffUpperBound(ln, dimension, law, before, tilt), ln.unit);
    }

    /** That bound, from one of what is below the window. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(unit) && 0 < BigFraction.den(c);
      @ requires BigFraction.num(c) < (BigInteger.val(end) + 1) * BigFraction.den(c);
      @ requires TrinomialWindowLemmas.isBefore(this, before) && TrinomialLemmas.isTail(dimension, law, before, rest, unit);
      @ ensures TrinomialLemmas.isTail(dimension, law, c, \result, unit);
      @ assignable \nothing; @*/
    private BigInteger upperBound(BigFraction c, BigInteger end, BigFraction before, BigInteger rest, BigInteger unit) {
        BigInteger result = end.signum() <= 0 ? tail(c, end, before, rest, unit) : complement(c, end, before, rest, unit);
        return result == null ? TrinomialTail.certain(dimension, law, c, unit) : result;
    }

    /** The last number below the window. */
    /*@ private normal_behavior
      @ ensures TrinomialWindowLemmas.isBefore(this, \result);
      @ assignable \nothing; @*/
    private BigFraction before() {
        BigInteger index = low.add(low).subtract(dimension).subtract(BigInteger.valueOf(1L));
        return new BigFraction(index, BigInteger.valueOf(1L));
    }

    /** The share of the terms up to the end, at most 0, and the rest below the window; null where the window does not contain the end. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(unit) && 0 < BigFraction.den(c) && BigInteger.val(end) <= 0;
      @ requires BigFraction.num(c) < (BigInteger.val(end) + 1) * BigFraction.den(c);
      @ requires TrinomialWindowLemmas.isBefore(this, before) && TrinomialLemmas.isTail(dimension, law, before, rest, unit);
      @ ensures \result != null ==> TrinomialLemmas.isTail(dimension, law, c, \result, unit);
      @ assignable \nothing; @*/
    private /*@ nullable @*/ BigInteger tail(BigFraction c, BigInteger end, BigFraction before, BigInteger rest, BigInteger unit) {
        BigInteger k = dimension.add(end);
        BigInteger part = below(1, k, unit);
        return part == null ? null : tail(c, k, before, rest, part, unit);
    }

    /** That share, from a bound of the terms over N. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(unit) && 0 < BigFraction.den(c) && BigInteger.val(k) <= BigInteger.val(dimension);
      @ requires 2 * BigInteger.val(low) <= BigInteger.val(k);
      @ requires BigFraction.num(c) < (BigInteger.val(k) - BigInteger.val(dimension) + 1) * BigFraction.den(c);
      @ requires TrinomialWindowLemmas.isBefore(this, before) && TrinomialLemmas.isTail(dimension, law, before, rest, unit);
      @ requires TrinomialWindowLemmas.isBelow(this, 1, BigInteger.val(k), BigInteger.val(part), BigInteger.val(unit));
      @ ensures \result != null ==> TrinomialLemmas.isTail(dimension, law, c, \result, unit);
      @ assignable \nothing; @*/
    private /*@ nullable @*/ BigInteger tail(BigFraction c, BigInteger k, BigFraction before, BigInteger rest, BigInteger part,
            BigInteger unit) {
        BigInteger lower = below(-1, dimension, unit);
        return lower == null ? null : tail(c, k, before, rest, part, lower, unit);
    }

    /** That share, with a bound of all terms up to 0. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(unit) && 0 < BigFraction.den(c) && BigInteger.val(k) <= BigInteger.val(dimension);
      @ requires 2 * BigInteger.val(low) <= BigInteger.val(k);
      @ requires BigFraction.num(c) < (BigInteger.val(k) - BigInteger.val(dimension) + 1) * BigFraction.den(c);
      @ requires TrinomialWindowLemmas.isBefore(this, before) && TrinomialLemmas.isTail(dimension, law, before, rest, unit);
      @ requires TrinomialWindowLemmas.isBelow(this, 1, BigInteger.val(k), BigInteger.val(part), BigInteger.val(unit));
      @ requires TrinomialWindowLemmas.isBelow(this, -1, BigInteger.val(dimension), BigInteger.val(lower), BigInteger.val(unit));
      @ ensures \result != null ==> TrinomialLemmas.isTail(dimension, law, c, \result, unit);
      @ assignable \nothing; @*/
    private /*@ nullable @*/ BigInteger tail(BigFraction c, BigInteger k, BigFraction before, BigInteger rest, BigInteger part,
            BigInteger lower, BigInteger unit) {
        BigInteger upper = above(-1, dimension.subtract(BigInteger.valueOf(1L)), unit);
        return upper == null || lower.add(upper).signum() >= 0 ? null : tail(c, k, before, rest, part, lower, upper, unit);
    }

    /** That share, with a bound of those above. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(unit) && 0 < BigFraction.den(c) && BigInteger.val(k) <= BigInteger.val(dimension);
      @ requires 2 * BigInteger.val(low) <= BigInteger.val(k);
      @ requires BigFraction.num(c) < (BigInteger.val(k) - BigInteger.val(dimension) + 1) * BigFraction.den(c);
      @ requires TrinomialWindowLemmas.isBefore(this, before) && TrinomialLemmas.isTail(dimension, law, before, rest, unit);
      @ requires TrinomialWindowLemmas.isBelow(this, 1, BigInteger.val(k), BigInteger.val(part), BigInteger.val(unit));
      @ requires TrinomialWindowLemmas.isBelow(this, -1, BigInteger.val(dimension), BigInteger.val(lower), BigInteger.val(unit));
      @ requires TrinomialWindowLemmas.isAbove(this, -1, BigInteger.val(dimension) - 1, BigInteger.val(upper), BigInteger.val(unit));
      @ requires BigInteger.val(lower) + BigInteger.val(upper) < 0;
      @ ensures TrinomialLemmas.isTail(dimension, law, c, \result, unit);
      @ assignable \strictly_nothing; @*/
    private BigInteger tail(BigFraction c, BigInteger k, BigFraction before, BigInteger rest, BigInteger part, BigInteger lower,
            BigInteger upper, BigInteger unit) {
        BigInteger share = Division.ceil(part.multiply(unit), lower.add(upper).negate());
        BigInteger result = rest.add(share);
        /*@ assert analysis.TrinomialWindow.tail(BigInteger.val(dimension), BigInteger.val(law.minus), BigInteger.val(law.plus),
          @     BigInteger.val(law.total), 2 * BigInteger.val(low), 2 * BigInteger.val(high), BigInteger.val(k), BigFraction.num(before),
          @     BigFraction.den(before), BigInteger.val(rest), BigInteger.val(part), -BigInteger.val(lower), -BigInteger.val(upper),
          @     BigInteger.val(unit), BigInteger.val(share), BigInteger.val(unit), BigFraction.num(c), BigFraction.den(c)); @*/
        return result;
    }

    /** What the terms of the negative sum leave of 1, for an end above 0, and the rest below the window; null as before. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(unit) && 0 < BigFraction.den(c) && 0 < BigInteger.val(end);
      @ requires BigFraction.num(c) < (BigInteger.val(end) + 1) * BigFraction.den(c);
      @ requires TrinomialWindowLemmas.isBefore(this, before) && TrinomialLemmas.isTail(dimension, law, before, rest, unit);
      @ ensures \result != null ==> TrinomialLemmas.isTail(dimension, law, c, \result, unit);
      @ assignable \nothing; @*/
    private /*@ nullable @*/ BigInteger complement(BigFraction c, BigInteger end, BigFraction before, BigInteger rest, BigInteger unit) {
        BigInteger k = dimension.subtract(end).subtract(BigInteger.valueOf(1L));
        BigInteger part = above(-1, k, unit);
        return part == null ? null : complement(c, k, before, rest, part, unit);
    }

    /** That rest, from a bound of the terms over N. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(unit) && 0 < BigFraction.den(c) && BigInteger.val(k) < BigInteger.val(dimension);
      @ requires 2 * BigInteger.val(high) <= BigInteger.val(k);
      @ requires BigFraction.num(c) < (BigInteger.val(dimension) - BigInteger.val(k)) * BigFraction.den(c);
      @ requires TrinomialWindowLemmas.isBefore(this, before) && TrinomialLemmas.isTail(dimension, law, before, rest, unit);
      @ requires TrinomialWindowLemmas.isAbove(this, -1, BigInteger.val(k), BigInteger.val(part), BigInteger.val(unit));
      @ ensures \result != null ==> TrinomialLemmas.isTail(dimension, law, c, \result, unit);
      @ assignable \nothing; @*/
    private /*@ nullable @*/ BigInteger complement(BigFraction c, BigInteger k, BigFraction before, BigInteger rest, BigInteger part,
            BigInteger unit) {
        BigInteger lower = below(1, dimension, unit);
        return lower == null ? null : complement(c, k, before, rest, part, lower, unit);
    }

    /** That rest, with a bound of all terms up to 0. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(unit) && 0 < BigFraction.den(c) && BigInteger.val(k) < BigInteger.val(dimension);
      @ requires 2 * BigInteger.val(high) <= BigInteger.val(k);
      @ requires BigFraction.num(c) < (BigInteger.val(dimension) - BigInteger.val(k)) * BigFraction.den(c);
      @ requires TrinomialWindowLemmas.isBefore(this, before) && TrinomialLemmas.isTail(dimension, law, before, rest, unit);
      @ requires TrinomialWindowLemmas.isAbove(this, -1, BigInteger.val(k), BigInteger.val(part), BigInteger.val(unit));
      @ requires TrinomialWindowLemmas.isBelow(this, 1, BigInteger.val(dimension), BigInteger.val(lower), BigInteger.val(unit));
      @ ensures \result != null ==> TrinomialLemmas.isTail(dimension, law, c, \result, unit);
      @ assignable \nothing; @*/
    private /*@ nullable @*/ BigInteger complement(BigFraction c, BigInteger k, BigFraction before, BigInteger rest, BigInteger part,
            BigInteger lower, BigInteger unit) {
        BigInteger upper = above(1, dimension.subtract(BigInteger.valueOf(1L)), unit);
        return upper == null || lower.add(upper).signum() <= 0 ? null : complement(c, k, before, rest, part, lower, upper, unit);
    }

    /** That rest, with a bound of those above. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(unit) && 0 < BigFraction.den(c) && BigInteger.val(k) < BigInteger.val(dimension);
      @ requires 2 * BigInteger.val(high) <= BigInteger.val(k);
      @ requires BigFraction.num(c) < (BigInteger.val(dimension) - BigInteger.val(k)) * BigFraction.den(c);
      @ requires TrinomialWindowLemmas.isBefore(this, before) && TrinomialLemmas.isTail(dimension, law, before, rest, unit);
      @ requires TrinomialWindowLemmas.isAbove(this, -1, BigInteger.val(k), BigInteger.val(part), BigInteger.val(unit));
      @ requires TrinomialWindowLemmas.isBelow(this, 1, BigInteger.val(dimension), BigInteger.val(lower), BigInteger.val(unit));
      @ requires TrinomialWindowLemmas.isAbove(this, 1, BigInteger.val(dimension) - 1, BigInteger.val(upper), BigInteger.val(unit));
      @ requires 0 < BigInteger.val(lower) + BigInteger.val(upper);
      @ ensures TrinomialLemmas.isTail(dimension, law, c, \result, unit);
      @ assignable \strictly_nothing; @*/
    private BigInteger complement(BigFraction c, BigInteger k, BigFraction before, BigInteger rest, BigInteger part, BigInteger lower,
            BigInteger upper, BigInteger unit) {
        BigInteger share = Division.floor(part.negate().multiply(unit), lower.add(upper));
        BigInteger result = rest.add(unit).subtract(share);
        /*@ assert analysis.TrinomialWindow.complement(BigInteger.val(dimension), BigInteger.val(law.minus), BigInteger.val(law.plus),
          @     BigInteger.val(law.total), 2 * BigInteger.val(low), 2 * BigInteger.val(high), BigInteger.val(k), BigFraction.num(before),
          @     BigFraction.den(before), BigInteger.val(rest), -BigInteger.val(part), BigInteger.val(lower), BigInteger.val(upper),
          @     BigInteger.val(unit), BigInteger.val(share), BigInteger.val(unit), BigFraction.num(c), BigFraction.den(c)); @*/
        return result;
    }

    /** A bound of the chances of the window up to q_k; null where there is none. */
    /*@ private normal_behavior
      @ requires (sign == 1 || sign == -1) && 1 <= BigInteger.val(unit) && BigInteger.val(k) <= BigInteger.val(dimension);
      @ ensures \result != null ==> 2 * BigInteger.val(low) <= BigInteger.val(k)
      @   && TrinomialWindowLemmas.isBelow(this, sign, BigInteger.val(k), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private /*@ nullable @*/ BigInteger below(int sign, BigInteger k, BigInteger unit) {
        TrinomialPower power = new TrinomialPower(sign, dimension, law, unit);
        return low.add(low).compareTo(k) <= 0 ? TrinomialShare.of(power, low, k) : null;
    }

    /** A bound of those of the negative sum. */
    /*@ private normal_behavior
      @ requires (sign == 1 || sign == -1) && 1 <= BigInteger.val(unit) && BigInteger.val(k) <= BigInteger.val(dimension);
      @ ensures \result != null ==> 2 * BigInteger.val(high) <= BigInteger.val(k)
      @   && TrinomialWindowLemmas.isAbove(this, sign, BigInteger.val(k), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private /*@ nullable @*/ BigInteger above(int sign, BigInteger k, BigInteger unit) {
        return above(sign, k, law.negated(), unit);
    }

    /** A bound of those of the negative sum, by its law. */
    /*@ private normal_behavior
      @ requires (sign == 1 || sign == -1) && 1 <= BigInteger.val(unit) && BigInteger.val(k) <= BigInteger.val(dimension);
      @ requires \invariant_for(negated) && negated.minus == law.plus && negated.plus == law.minus && negated.total == law.total;
      @ ensures \result != null ==> 2 * BigInteger.val(high) <= BigInteger.val(k)
      @   && TrinomialWindowLemmas.isAbove(this, sign, BigInteger.val(k), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private /*@ nullable @*/ BigInteger above(int sign, BigInteger k, SignLaw negated, BigInteger unit) {
        TrinomialPower power = new TrinomialPower(sign, dimension, negated, unit);
        return high.add(high).compareTo(k) <= 0 ? TrinomialShare.of(power, high, k) : null;
    }
}
