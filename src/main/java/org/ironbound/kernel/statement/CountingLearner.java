package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;

/**
 * A learner of Boolean clustering [BOOL-LEARN]: it uses some of the samples, blurred to a correlation of lambda, counts for each coordinate
 * how many are +1, and releases a sign whose mean is the slope times the excess of the count, cut off at -1 and 1. It calls x positive when
 * the inner product of these signs and x exceeds the threshold. It comes with what bounds of its errors need to know.
 */
public final class CountingLearner {
    /** The most samples that it may use. */
    private static final int MOST_SAMPLES = 1000;

    /** How many samples it uses, 1 to 1000. */
    public final int samples;
    /** The correlation of their signs with the centre's. */
    public final BigFraction lambda;
    /** The slope of the answer, not negative. */
    public final BigFraction slope;
    /** The threshold, a whole number. */
    public final BigInteger threshold;
    /** The threshold as a fraction: a sum of at most this is a miss. */
    public final BigFraction missEnd;
    /** The negated sum of a false alarm is at most this. */
    public final BigFraction alarmEnd;
    /** The tilt of Chernoff's bound on a miss, not negative; 0 if that is not to be used. */
    public final BigFraction missTilt;
    /** The tilt of Chernoff's bound on a false alarm, not negative; 0 if that is not to be used. */
    public final BigFraction alarmTilt;

    /*@ public invariant 1 <= samples <= 1000;
      @ public invariant Names.isProper(lambda);
      @ public invariant 0 <= BigFraction.num(slope) && 0 < BigFraction.den(slope);
      @ public invariant CountingLearnerLemmas.isWhole(missEnd, BigInteger.val(threshold));
      @ public invariant CountingLearnerLemmas.isWhole(alarmEnd, -BigInteger.val(threshold) - 1);
      @ public invariant 0 <= BigFraction.num(missTilt) && 0 < BigFraction.den(missTilt);
      @ public invariant 0 <= BigFraction.num(alarmTilt) && 0 < BigFraction.den(alarmTilt);
      @ public accessible \inv: this.samples, this.lambda, this.slope, this.threshold, this.missEnd, this.alarmEnd, this.missTilt,
      @     this.alarmTilt; @*/

    /*@ private normal_behavior
      @ requires 1 <= samples <= 1000 && Names.isProper(lambda) && 0 <= BigFraction.num(slope) && 0 < BigFraction.den(slope);
      @ requires CountingLearnerLemmas.isWhole(missEnd, BigInteger.val(threshold));
      @ requires CountingLearnerLemmas.isWhole(alarmEnd, -BigInteger.val(threshold) - 1);
      @ requires 0 <= BigFraction.num(missTilt) && 0 < BigFraction.den(missTilt);
      @ requires 0 <= BigFraction.num(alarmTilt) && 0 < BigFraction.den(alarmTilt);
      @ ensures \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ CountingLearner(int samples, BigFraction lambda, BigFraction slope, BigInteger threshold, BigFraction missEnd,
            BigFraction alarmEnd, BigFraction missTilt, BigFraction alarmTilt) {
        this.samples = samples;
        this.lambda = lambda;
        this.slope = slope;
        this.threshold = threshold;
        this.missEnd = missEnd;
        this.alarmEnd = alarmEnd;
        this.missTilt = missTilt;
        this.alarmTilt = alarmTilt;
    }

    /** Such a learner, null if a number is out of its range. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CountingLearner of(int samples, BigFraction lambda, BigFraction slope, BigInteger threshold,
            BigFraction missTilt, BigFraction alarmTilt) {
        if (samples < 1 || samples > MOST_SAMPLES || !Comparison.isPositive(lambda) || !Comparison.isBelowOne(lambda)
                || !Comparison.isNotNegative(slope) || !Comparison.isNotNegative(missTilt) || !Comparison.isNotNegative(alarmTilt)) {
            return null;
        }
        BigFraction missEnd = whole(threshold);
        BigFraction alarmEnd = whole(threshold.negate().subtract(BigInteger.valueOf(1L)));
        return new CountingLearner(samples, lambda, slope, threshold, missEnd, alarmEnd, missTilt, alarmTilt);
    }

    /*@ private normal_behavior
      @ ensures CountingLearnerLemmas.isWhole(\result, BigInteger.val(x));
      @ assignable \nothing; @*/
    private static BigFraction whole(BigInteger x) {
        return new BigFraction(x, BigInteger.valueOf(1L));
    }
}
