package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Products;

/**
 * The error that no learner of a mixture avoids, on clusters without a sample [MIX-UNSEEN]: the sum over the clusters of f (1-f)^N/2,
 * enclosed group by group.
 */
public final class UnseenError {
    /** How many groups have been added. */
    public final BigInteger groups;
    /** The sum over these groups from below, in multiples of 1/unit. */
    public final BigInteger lower;
    /** The sum over these groups from above, in multiples of 1/unit. */
    public final BigInteger upper;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant BigInteger.val(unit) >= 1 && BigInteger.val(groups) >= 0;
      @ public invariant analysis.Mixture.unseenAtLeast(BigInteger.val(groups), BigInteger.val(lower), BigInteger.val(unit));
      @ public invariant analysis.Mixture.unseenAtMost(BigInteger.val(groups), BigInteger.val(upper), BigInteger.val(unit));
      @ public accessible \inv: this.groups, this.lower, this.upper, this.unit; @*/

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && BigInteger.val(groups) >= 0;
      @ requires analysis.Mixture.unseenAtLeast(BigInteger.val(groups), BigInteger.val(lower), BigInteger.val(unit));
      @ requires analysis.Mixture.unseenAtMost(BigInteger.val(groups), BigInteger.val(upper), BigInteger.val(unit));
      @ ensures this.groups == groups && this.lower == lower && this.upper == upper && this.unit == unit && \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ UnseenError(BigInteger groups, BigInteger lower, BigInteger upper, BigInteger unit) {
        this.groups = groups;
        this.lower = lower;
        this.upper = upper;
        this.unit = unit;
    }

    /** No groups yet, at the given scale, positive. */
    /*@ public normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit && BigInteger.val(\result.groups) == 0;
      @ assignable \nothing; @*/
    public static UnseenError none(BigInteger unit) {
        BigInteger zero = BigInteger.valueOf(0L);
        //@ assert analysis.Mixture.sumsOfNone(BigInteger.val(unit));
        return new UnseenError(zero, zero, zero, unit);
    }

    /**
     * Adds the next group.
     *
     * @param size    the number of its clusters, not negative
     * @param samples the number of samples in all
     * @param hit     numerator of the frequency of each, positive
     * @param whole   its denominator, above hit
     * @param none    the chance of no sample, as BinomialWeight.none gives it
     */
    /*@ public normal_behavior
      @ requires \invariant_for(none) && 0 <= BigInteger.val(size) && 0 < BigInteger.val(hit)
      @   && BigInteger.val(hit) < BigInteger.val(whole);
      @ requires analysis.Mixture.isSampleSize(BigInteger.val(samples))
      @   && analysis.Mixture.isSize(BigInteger.val(groups) + 1, BigInteger.val(size));
      @ requires analysis.Mixture.isFrequency(BigInteger.val(groups) + 1, BigInteger.val(hit), BigInteger.val(whole));
      @ requires analysis.Binomial.atLeast(BigInteger.val(samples), BigInteger.val(hit), BigInteger.val(whole), 0,
      @     BigInteger.val(none.lower), BigInteger.val(none.unit));
      @ requires analysis.Binomial.atMost(BigInteger.val(samples), BigInteger.val(hit), BigInteger.val(whole), 0,
      @     BigInteger.val(none.upper), BigInteger.val(none.unit));
      @ ensures \fresh(\result)
      @   && \invariant_for(\result)
      @   && \result.unit == unit
      @   && BigInteger.val(\result.groups) == BigInteger.val(groups) + 1;
      @ assignable \nothing; @*/
    public UnseenError add(BigInteger size, BigInteger samples, BigInteger hit, BigInteger whole, Enclosure none) {
        BigInteger low = lower(unit, size, hit, whole, none.lower, none.unit);
        BigInteger high = upper(unit, size, hit, whole, none.upper, none.unit);
        /*@ assert analysis.Mixture.unseenStepAtLeast(BigInteger.val(groups), BigInteger.val(lower), BigInteger.val(samples),
          @     BigInteger.val(size), BigInteger.val(hit), BigInteger.val(whole), BigInteger.val(none.lower), BigInteger.val(none.unit),
          @     BigInteger.val(low), BigInteger.val(unit)); @*/
        /*@ assert analysis.Mixture.unseenStepAtMost(BigInteger.val(groups), BigInteger.val(upper), BigInteger.val(samples),
          @     BigInteger.val(size), BigInteger.val(hit), BigInteger.val(whole), BigInteger.val(none.upper), BigInteger.val(none.unit),
          @     BigInteger.val(high), BigInteger.val(unit)); @*/
        return new UnseenError(groups.add(BigInteger.valueOf(1L)), lower.add(low), upper.add(high), unit);
    }

    /** k (n/d) (b/w)/2 in multiples of 1/q, rounded down. */
    /*@ private normal_behavior
      @ requires BigInteger.val(d) >= 1 && BigInteger.val(w) >= 1;
      @ ensures BigInteger.val(\result) * (2 * (BigInteger.val(d) * BigInteger.val(w)))
      @   <= BigInteger.val(q) * (BigInteger.val(k) * BigInteger.val(n) * BigInteger.val(b));
      @ assignable \strictly_nothing; @*/
    private static BigInteger lower(BigInteger q, BigInteger k, BigInteger n, BigInteger d, BigInteger b, BigInteger w) {
        BigInteger scale = d.multiply(w);
        //@ assert Products.positive(BigInteger.val(d), BigInteger.val(w));
        return Division.floor(q.multiply(k.multiply(n).multiply(b)), scale.add(scale));
    }

    /** The same, rounded up. */
    /*@ private normal_behavior
      @ requires BigInteger.val(d) >= 1 && BigInteger.val(w) >= 1;
      @ ensures BigInteger.val(q) * (BigInteger.val(k) * BigInteger.val(n) * BigInteger.val(b))
      @   <= BigInteger.val(\result) * (2 * (BigInteger.val(d) * BigInteger.val(w)));
      @ assignable \strictly_nothing; @*/
    private static BigInteger upper(BigInteger q, BigInteger k, BigInteger n, BigInteger d, BigInteger b, BigInteger w) {
        BigInteger scale = d.multiply(w);
        //@ assert Products.positive(BigInteger.val(d), BigInteger.val(w));
        return Division.ceil(q.multiply(k.multiply(n).multiply(b)), scale.add(scale));
    }
}
