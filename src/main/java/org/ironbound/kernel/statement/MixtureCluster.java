package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.real.BinomialWeight;

/** A cluster of a mixture: the law of its coordinates, as {@link Coordinate} says it, and the chance that a sample is of this cluster. */
public final class MixtureCluster {
    /** What the samples are. */
    public final int kind;
    /** How many square roots are taken of the number that makes the parameter. */
    public final int roots;
    /** That number. */
    public final BigFraction power;
    /** The number of coordinates, at least 1. */
    public final BigInteger dimension;
    /** Numerator of the chance, positive. */
    public final BigInteger hit;
    /** Its denominator, above hit. */
    public final BigInteger whole;

    /*@ public invariant 0 <= kind && kind <= Coordinate.SPARSE && 0 <= roots && roots <= Coordinate.MOST_ROOTS;
      @ public invariant 0 < BigFraction.num(power) && BigFraction.num(power) < BigFraction.den(power);
      @ public invariant 1 <= BigInteger.val(dimension) && 0 < BigInteger.val(hit) && BigInteger.val(hit) < BigInteger.val(whole);
      @ public accessible \inv: this.kind, this.roots, this.power, this.dimension, this.hit, this.whole; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(coordinate);
      @ requires 1 <= BigInteger.val(dimension) && 0 < BigInteger.val(hit) && BigInteger.val(hit) < BigInteger.val(whole);
      @ ensures \invariant_for(this);
      @ ensures this.dimension == dimension && this.hit == hit && this.whole == whole;
      @ assignable \nothing; @*/
    private /*@ pure @*/ MixtureCluster(Coordinate coordinate, BigInteger dimension, BigInteger hit, BigInteger whole) {
        this.kind = coordinate.kind;
        this.roots = coordinate.roots;
        this.power = coordinate.power;
        this.dimension = dimension;
        this.hit = hit;
        this.whole = whole;
    }

    /**
     * Such a cluster.
     *
     * @param coordinate the law of its coordinates, with any number of samples
     * @param dimension  the number of coordinates
     * @param hit        numerator of the chance that a sample is of this cluster
     * @param whole      its denominator
     * @return null if the dimension is below 1, or the chance not strictly between 0 and 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coordinate);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.dimension == dimension && \result.hit == hit && \result.whole == whole;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ MixtureCluster of(Coordinate coordinate, BigInteger dimension, BigInteger hit, BigInteger whole) {
        return dimension.signum() <= 0 || hit.signum() <= 0 || hit.compareTo(whole) >= 0 ? null
            : new MixtureCluster(coordinate, dimension, hit, whole);
    }

    /** Whether the coordinate is one of this cluster, with this number of samples. */
    /*@ public normal_behavior
      @ requires \invariant_for(coordinate) && 1 <= BigInteger.val(samples);
      @ ensures \result ==> Names.coordinate(coordinate) == analysis.Mixture.sampled(MixtureNames.law(this), BigInteger.val(samples));
      @ assignable \strictly_nothing; @*/
    public boolean hasCoordinate(Coordinate coordinate, BigInteger samples) {
        /*@ assert analysis.Mixture.defineSampled(kind, 1, roots, BigFraction.num(power), BigFraction.den(power),
          @     BigInteger.val(samples)); @*/
        return kind == coordinate.kind && roots == coordinate.roots && Comparison.isSame(power, coordinate.power)
            && samples.compareTo(coordinate.samples) == 0;
    }

    /** Whether the cost is one of coordinates like those of this cluster, with this number of samples or more [DOMINATION]. */
    /*@ public normal_behavior
      @ requires \invariant_for(cost) && 1 <= BigInteger.val(samples);
      @ ensures \result ==> MixtureLemmas.isCost(this, samples, cost.price, cost.value, cost.unit);
      @ assignable \strictly_nothing; @*/
    public boolean hasCost(CostAtLeast cost, BigInteger samples) {
        if (kind != cost.coordinate.kind || roots != cost.coordinate.roots || !Comparison.isSame(power, cost.coordinate.power)
                || samples.compareTo(cost.coordinate.samples) > 0 || dimension.compareTo(cost.dimension) != 0) {
            return false;
        }
        //@ assert MixtureLemmas.costOf(this, samples, cost);
        return true;
    }

    /** Whether the error is one of learners of such a cluster, with this number of samples or more [DOMINATION]. */
    /*@ public normal_behavior
      @ requires \invariant_for(error) && 1 <= BigInteger.val(samples);
      @ ensures \result ==> MixtureErrorLemmas.isError(this, samples, error.value, error.unit);
      @ assignable \strictly_nothing; @*/
    public boolean hasError(ErrorAtLeast error, BigInteger samples) {
        if (kind != error.coordinate.kind || roots != error.coordinate.roots || !Comparison.isSame(power, error.coordinate.power)
                || samples.compareTo(error.coordinate.samples) > 0 || dimension.compareTo(error.dimension) != 0) {
            return false;
        }
        //@ assert MixtureErrorLemmas.errorWith(this, samples, error);
        return true;
    }

    /** Whether the weight is that of this number of samples from this cluster, among all. */
    /*@ public normal_behavior
      @ requires \invariant_for(weight);
      @ ensures \result ==> MixtureLemmas.isChance(this, samples, count, weight.lower, weight.unit);
      @ assignable \strictly_nothing; @*/
    public boolean hasChance(BigInteger samples, BigInteger count, BinomialWeight weight) {
        return hit.compareTo(weight.hit) == 0 && whole.compareTo(weight.whole) == 0 && samples.compareTo(weight.trials) == 0
            && count.compareTo(weight.count) == 0;
    }
}
