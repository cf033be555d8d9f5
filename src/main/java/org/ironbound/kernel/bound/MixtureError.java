package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;

/**
 * The error that no learner of a mixture avoids [MIX-FEASIBLE]: the sum over the clusters of their frequency times that on each, group by
 * group.
 */
public final class MixtureError {
    /** How many groups have been added. */
    public final BigInteger groups;
    /** The sum over these groups from below, in multiples of 1/unit. */
    public final BigInteger lower;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant BigInteger.val(unit) >= 1 && BigInteger.val(groups) >= 0;
      @ public invariant analysis.LeastError.totalAtLeast(BigInteger.val(groups), BigInteger.val(lower), BigInteger.val(unit));
      @ public accessible \inv: this.groups, this.lower, this.unit; @*/

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && BigInteger.val(groups) >= 0;
      @ requires analysis.LeastError.totalAtLeast(BigInteger.val(groups), BigInteger.val(lower), BigInteger.val(unit));
      @ ensures this.groups == groups && this.lower == lower && this.unit == unit && \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ MixtureError(BigInteger groups, BigInteger lower, BigInteger unit) {
        this.groups = groups;
        this.lower = lower;
        this.unit = unit;
    }

    /** No groups yet, at the given scale, positive. */
    /*@ public normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit && BigInteger.val(\result.groups) == 0;
      @ assignable \nothing; @*/
    public static MixtureError none(BigInteger unit) {
        BigInteger zero = BigInteger.valueOf(0L);
        //@ assert analysis.LeastError.totalOfNone(BigInteger.val(unit));
        return new MixtureError(zero, zero, unit);
    }

    /**
     * Adds the next group.
     *
     * @param size    the number of its clusters, not negative
     * @param hit     numerator of the frequency of each, positive
     * @param whole   its denominator, above hit
     * @param cluster the error on one of its clusters, at this scale
     */
    /*@ public normal_behavior
      @ requires \invariant_for(cluster)
      @   && BigInteger.val(cluster.group) == BigInteger.val(groups) + 1
      @   && BigInteger.val(cluster.unit) == BigInteger.val(unit);
      @ requires 0 <= BigInteger.val(size)
      @   && 0 < BigInteger.val(hit)
      @   && BigInteger.val(hit) < BigInteger.val(whole)
      @   && analysis.Mixture.isSize(BigInteger.val(cluster.group), BigInteger.val(size));
      @ requires analysis.Mixture.isFrequency(BigInteger.val(cluster.group), BigInteger.val(hit), BigInteger.val(whole));
      @ ensures \fresh(\result)
      @   && \invariant_for(\result)
      @   && \result.unit == unit
      @   && BigInteger.val(\result.groups) == BigInteger.val(groups) + 1;
      @ assignable \nothing; @*/
    public MixtureError add(BigInteger size, BigInteger hit, BigInteger whole, ClusterError cluster) {
        BigInteger part = Division.floor(size.multiply(hit).multiply(cluster.sum), whole);
        /*@ assert analysis.LeastError.totalStep(BigInteger.val(groups), BigInteger.val(lower), BigInteger.val(size), BigInteger.val(hit),
          @     BigInteger.val(whole), BigInteger.val(cluster.samples), BigInteger.val(cluster.sum), BigInteger.val(part),
          @     BigInteger.val(unit)); @*/
        return new MixtureError(cluster.group, lower.add(part), unit);
    }
}
