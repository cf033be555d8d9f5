package org.ironbound.kernel.statement;

import java.math.BigInteger;

/**
 * In Boolean clustering with a signal, whatever the dimension and the samples, whoever tells a fresh sample from a null with a mean of both
 * error probabilities that is not below some error knows at least what a line says, which falls with that mean [BOOL-TV-COST].
 */
public final class CentreLine {
    /** The numerator of the signal lambda. */
    public final BigInteger mean;
    /** Its denominator. */
    public final BigInteger size;
    /** The mean of both error probabilities is at least this, in multiples of 1/unit. */
    public final BigInteger error;
    /** What the line says of the error 0, in multiples of 1/unit nats. */
    public final BigInteger intercept;
    /** How much the line falls, not negative, in multiples of 1/unit. */
    public final BigInteger slope;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant 0 < BigInteger.val(mean) && BigInteger.val(mean) < BigInteger.val(size);
      @ public invariant 0 <= BigInteger.val(slope) && 0 < BigInteger.val(unit);
      @ public invariant CentreLineLemmas.isAbove(mean, size, error, intercept, slope, unit);
      @ public accessible \inv: this.mean, this.size, this.error, this.intercept, this.slope, this.unit; @*/

    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(mean) && BigInteger.val(mean) < BigInteger.val(size);
      @ requires 0 <= BigInteger.val(slope) && 0 < BigInteger.val(unit);
      @ requires CentreLineLemmas.isAbove(mean, size, error, intercept, slope, unit);
      @ ensures \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ CentreLine(BigInteger mean, BigInteger size, BigInteger error, BigInteger intercept, BigInteger slope,
            BigInteger unit) {
        this.mean = mean;
        this.size = size;
        this.error = error;
        this.intercept = intercept;
        this.slope = slope;
        this.unit = unit;
    }

    /**
     * A line as far as it is not positive.
     *
     * @param centre    of which signal, and at which scale
     * @param error     where it is not positive
     * @param intercept what it says of the error 0
     * @param slope     how much it falls
     * @return null if it is positive there, or does not fall
     */
    /*@ public normal_behavior
      @ requires \invariant_for(centre);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CentreLine of(CentreNeeded centre, BigInteger error, BigInteger intercept, BigInteger slope) {
        if (slope.signum() < 0 || intercept.multiply(centre.unit).compareTo(slope.multiply(error)) > 0) {
            return null;
        }
        //@ assert CentreLineLemmas.nothing(centre, error, intercept, slope);
        return new CentreLine(centre.mean, centre.size, error, intercept, slope, centre.unit);
    }

    /**
     * The same line, down to a smaller error.
     *
     * @param centre what errors like those of this line need, or larger ones
     * @param less   the smaller error, where the line says no more than that
     * @return null if that is not so, or of another signal or at another scale
     */
    /*@ public normal_behavior
      @ requires \invariant_for(centre);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public /*@ nullable @*/ CentreLine downTo(CentreNeeded centre, BigInteger less) {
        if (mean.compareTo(centre.mean) != 0 || size.compareTo(centre.size) != 0 || unit.compareTo(centre.unit) != 0
                || error.compareTo(centre.error) > 0 || !isReached(centre.value, less)) {
            return null;
        }
        //@ assert CentreLineLemmas.step(this, centre, less);
        return new CentreLine(mean, size, less, intercept, slope, unit);
    }

    /** Whether the line says no more of the error than value^2/2. */
    /*@ private normal_behavior
      @ ensures \result ==> CentreLineLemmas.isReached(this, value, less);
      @ assignable \strictly_nothing; @*/
    private boolean isReached(BigInteger value, BigInteger less) {
        BigInteger square = unit.multiply(unit);
        BigInteger line = intercept.multiply(unit).subtract(slope.multiply(less));
        return line.multiply(square.add(square)).compareTo(value.multiply(value).multiply(square)) <= 0;
    }
}
