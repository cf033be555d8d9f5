package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.ironbound.kernel.real.NoisySign;

/** What is the same for all ranks of signs [BOOL-TV]. */
public final class RankedSignTerms {
    /** A sign is this or minus this. */
    public final BigInteger size;
    /** Its mean given that of the centre, between 0 and the size. */
    public final BigInteger mean;
    /** Spreads are below this. */
    public final BigInteger base;
    /** The least spread, positive and below the base. */
    public final BigInteger least;
    /** A positive share, in multiples of 1/unit, below 1. */
    public final BigInteger share;
    /** The numerator of how much a flip of the first sign changes, at most, times the least spread; positive. */
    public final BigInteger steepness;
    /** Its denominator, positive. */
    public final BigInteger part;
    /** The scale, at least 2. */
    public final BigInteger unit;

    /*@ public invariant 0 < BigInteger.val(mean) && BigInteger.val(mean) < BigInteger.val(size);
      @ public invariant 0 < BigInteger.val(least) && BigInteger.val(least) < BigInteger.val(base);
      @ public invariant 0 < BigInteger.val(share) && BigInteger.val(share) < BigInteger.val(unit);
      @ public invariant 0 < BigInteger.val(steepness) && 0 < BigInteger.val(part) && 2 <= BigInteger.val(unit);
      @ public accessible \inv: this.size, this.mean, this.base, this.least, this.share, this.steepness, this.part, this.unit; @*/

    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(mean) && BigInteger.val(mean) < BigInteger.val(size);
      @ requires 0 < BigInteger.val(least) && BigInteger.val(least) < BigInteger.val(base);
      @ requires 0 < BigInteger.val(share) && BigInteger.val(share) < BigInteger.val(unit);
      @ requires 0 < BigInteger.val(steepness) && 0 < BigInteger.val(part) && 2 <= BigInteger.val(unit);
      @ ensures \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ RankedSignTerms(BigInteger size, BigInteger mean, BigInteger base, BigInteger least, BigInteger share,
            BigInteger steepness, BigInteger part, BigInteger unit) {
        this.size = size;
        this.mean = mean;
        this.base = base;
        this.least = least;
        this.share = share;
        this.steepness = steepness;
        this.part = part;
        this.unit = unit;
    }

    /** Such terms; null if a number is out of its range. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ RankedSignTerms of(BigInteger size, BigInteger mean, BigInteger base, BigInteger least,
            BigInteger share, BigInteger steepness, BigInteger part, BigInteger unit) {
        if (mean.signum() <= 0 || mean.compareTo(size) >= 0 || least.signum() <= 0 || least.compareTo(base) >= 0
                || share.signum() <= 0 || share.compareTo(unit) >= 0 || steepness.signum() <= 0 || part.signum() <= 0) {
            return null;
        }
        return new RankedSignTerms(size, mean, base, least, share, steepness, part, unit);
    }

    /** Whether the noisy sign has this size and mean. */
    /*@ normal_behavior
      @ requires \invariant_for(sign);
      @ ensures \result ==> RankedSignLemmas.isOf(this, sign);
      @ assignable \strictly_nothing; @*/
    boolean isOf(NoisySign sign) {
        return size.compareTo(sign.size) == 0 && mean.compareTo(sign.mean) == 0;
    }

    /** Whether a spread and a share of a rank are in their ranges. */
    /*@ normal_behavior
      @ ensures \result ==> RankedSignLemmas.isInRange(this, spread, s);
      @ assignable \strictly_nothing; @*/
    boolean isInRange(BigInteger spread, BigInteger s) {
        return least.compareTo(spread) <= 0 && spread.compareTo(base) < 0 && share.compareTo(s) <= 0 && s.compareTo(unit) < 0;
    }

    /** Whether the others are the same. */
    /*@ normal_behavior
      @ requires \invariant_for(others);
      @ ensures \result ==> RankedSignLemmas.areSame(this, others);
      @ assignable \strictly_nothing; @*/
    boolean isSame(RankedSignTerms others) {
        return areEqual(size, others.size) && areEqual(mean, others.mean) && areEqual(base, others.base) && areEqual(least, others.least)
            && areEqual(share, others.share) && areEqual(steepness, others.steepness) && areEqual(part, others.part)
            && areEqual(unit, others.unit);
    }

    /*@ private normal_behavior
      @ ensures \result ==> BigInteger.val(a) == BigInteger.val(b);
      @ assignable \strictly_nothing; @*/
    private static boolean areEqual(BigInteger a, BigInteger b) {
        return a.compareTo(b) == 0;
    }

    /** 23 unit^2 + 84 unit s - 17 s^2 */
    /*@ normal_behavior
      @ ensures BigInteger.val(\result) == 23 * (BigInteger.val(unit) * BigInteger.val(unit))
      @     + 84 * (BigInteger.val(unit) * BigInteger.val(s)) - 17 * (BigInteger.val(s) * BigInteger.val(s));
      @ assignable \strictly_nothing; @*/
    BigInteger factor(BigInteger s) {
        BigInteger square = unit.multiply(unit).multiply(BigInteger.valueOf(23L));
        return square.add(unit.multiply(s).multiply(BigInteger.valueOf(84L))).subtract(s.multiply(s).multiply(BigInteger.valueOf(17L)));
    }
}
