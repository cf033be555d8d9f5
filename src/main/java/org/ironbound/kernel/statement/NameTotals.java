package org.ironbound.kernel.statement;

import java.math.BigInteger;

/**
 * Sums over the names that some numbers of samples of a cluster have: over the learners that a part uses there [MIX-LEARN]. What they mean
 * says {@link NamedLearners}.
 */
public final class NameTotals {
    /** The sum of the weights of the names in the code that tells which one was used. */
    public final BigInteger used;
    /** The sum that the weights of all names may have. */
    public final BigInteger weights;
    /** What a name costs at most. */
    public final BigInteger most;
    /** The chance of these numbers of samples. */
    public final BigInteger chance;
    /** The chances, each times how much less than 1/2 the name errs. */
    public final BigInteger gain;
    /** The chances, each times what the name costs. */
    public final BigInteger costs;

    /*@ public accessible \inv: this.used, this.weights, this.most, this.chance, this.gain, this.costs; @*/

    /*@ private normal_behavior
      @ requires true;
      @ ensures \invariant_for(this);
      @ ensures this.used == used && this.weights == weights && this.most == most && this.chance == chance && this.gain == gain
      @   && this.costs == costs;
      @ assignable \nothing; @*/
    private /*@ pure @*/ NameTotals(BigInteger used, BigInteger weights, BigInteger most, BigInteger chance, BigInteger gain,
            BigInteger costs) {
        this.used = used;
        this.weights = weights;
        this.most = most;
        this.chance = chance;
        this.gain = gain;
        this.costs = costs;
    }

    /** Of no names. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \fresh(\result) && \invariant_for(\result) && NamedLearnersLemmas.areNone(weights, \result);
      @ assignable \nothing; @*/
    public static NameTotals none(BigInteger weights) {
        BigInteger zero = BigInteger.valueOf(0L);
        return new NameTotals(zero, weights, zero, zero, zero, zero);
    }

    /**
     * With one more name.
     *
     * @param weight of the name
     * @param cost   of it
     * @param chance of its numbers of samples
     * @param gain   how much less than 1/2 it errs, times that chance
     */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \fresh(\result) && \invariant_for(\result) && NamedLearnersLemmas.areWith(this, weight, cost, chance, gain, \result);
      @ assignable \nothing; @*/
    public NameTotals with(BigInteger weight, BigInteger cost, BigInteger chance, BigInteger gain) {
        return new NameTotals(used.add(weight), weights, most.compareTo(cost) < 0 ? cost : most, this.chance.add(chance),
            this.gain.add(gain), costs.add(chance.multiply(cost)));
    }
}
