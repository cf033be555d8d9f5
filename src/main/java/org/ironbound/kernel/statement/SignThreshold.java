package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.SignLaw;
import org.ironbound.kernel.bound.SignSum;
import org.ironbound.kernel.bound.TrinomialLemmas;
import org.ironbound.kernel.bound.TrinomialTail;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.real.Logarithm;

/**
 * The threshold of a learner whose score is a sum of independent signs or zeros of one law: it calls x positive when the score exceeds the
 * threshold. It comes with what bounds of the learner's errors need to know.
 */
public final class SignThreshold {
    /** The threshold, a whole number. */
    public final BigInteger value;
    /** The threshold as a fraction: a sum of at most this is a miss. */
    public final BigFraction missEnd;
    /** The negated sum of a false alarm is at most this. */
    public final BigFraction alarmEnd;
    /** The tilt of Chernoff's bound on a miss, not negative; 0 if that is not to be used. */
    public final BigFraction missTilt;
    /** The tilt of Chernoff's bound on a false alarm, not negative; 0 if that is not to be used. */
    public final BigFraction alarmTilt;
    /** Whether both errors are also summed term by term, which takes a step for each summand of the score. */
    public final boolean isSummed;

    /*@ public invariant SignThresholdLemmas.isWhole(missEnd, BigInteger.val(value));
      @ public invariant SignThresholdLemmas.isWhole(alarmEnd, -BigInteger.val(value) - 1);
      @ public invariant 0 <= BigFraction.num(missTilt) && 0 < BigFraction.den(missTilt);
      @ public invariant 0 <= BigFraction.num(alarmTilt) && 0 < BigFraction.den(alarmTilt);
      @ public accessible \inv: this.value, this.missEnd, this.alarmEnd, this.missTilt, this.alarmTilt; @*/

    /*@ private normal_behavior
      @ requires SignThresholdLemmas.isWhole(missEnd, BigInteger.val(value));
      @ requires SignThresholdLemmas.isWhole(alarmEnd, -BigInteger.val(value) - 1);
      @ requires 0 <= BigFraction.num(missTilt) && 0 < BigFraction.den(missTilt);
      @ requires 0 <= BigFraction.num(alarmTilt) && 0 < BigFraction.den(alarmTilt);
      @ ensures \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ SignThreshold(BigInteger value, BigFraction missEnd, BigFraction alarmEnd, BigFraction missTilt,
            BigFraction alarmTilt, boolean isSummed) {
        this.value = value;
        this.missEnd = missEnd;
        this.alarmEnd = alarmEnd;
        this.missTilt = missTilt;
        this.alarmTilt = alarmTilt;
        this.isSummed = isSummed;
    }

    /** Such a threshold, null if a tilt is negative. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ SignThreshold of(BigInteger value, BigFraction missTilt, BigFraction alarmTilt, boolean isSummed) {
        if (!Comparison.isNotNegative(missTilt) || !Comparison.isNotNegative(alarmTilt)) {
            return null;
        }
        BigFraction missEnd = whole(value);
        BigFraction alarmEnd = whole(value.negate().subtract(BigInteger.valueOf(1L)));
        return new SignThreshold(value, missEnd, alarmEnd, missTilt, alarmTilt, isSummed);
    }

    /*@ private normal_behavior
      @ ensures SignThresholdLemmas.isWhole(\result, BigInteger.val(x));
      @ assignable \nothing; @*/
    private static BigFraction whole(BigInteger x) {
        return new BigFraction(x, BigInteger.valueOf(1L));
    }

    /**
     * How often the learner misses at most, in multiples of 1/unit of the logarithms.
     *
     * @param d   the number of summands
     * @param law the law of a summand of the score of a sample
     */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && 2 <= BigInteger.val(ln.unit) && \invariant_for(law) && 1 <= BigInteger.val(d);
      @ ensures analysis.SignSum.atMost(BigInteger.val(d), BigInteger.val(law.minus), BigInteger.val(law.plus), BigInteger.val(law.total),
      @   BigFraction.num(missEnd), BigFraction.den(missEnd), BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    BigInteger missBound(Logarithm ln, BigInteger d, SignLaw law) {
        return tail(ln, d, law, missEnd, missTilt, isSummed);
    }

    /**
     * How often the learner raises a false alarm at most, in multiples of 1/unit of the logarithms.
     *
     * @param d   the number of summands
     * @param law the law of the negative of a summand of the score of a null
     */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && 2 <= BigInteger.val(ln.unit) && \invariant_for(law) && 1 <= BigInteger.val(d);
      @ ensures analysis.SignSum.atMost(BigInteger.val(d), BigInteger.val(law.minus), BigInteger.val(law.plus), BigInteger.val(law.total),
      @   BigFraction.num(alarmEnd), BigFraction.den(alarmEnd), BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    BigInteger alarmBound(Logarithm ln, BigInteger d, SignLaw law) {
        return tail(ln, d, law, alarmEnd, alarmTilt, isSummed);
    }

    /** The best bound on the chance that a sum of signs is at most the end: by the normal law, with a tilt, and as a sum if wanted. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 2 <= BigInteger.val(ln.unit) && \invariant_for(law) && 1 <= BigInteger.val(d);
      @ requires 0 < BigFraction.den(end) && 0 <= BigFraction.num(tilt) && 0 < BigFraction.den(tilt);
      @ ensures TrinomialLemmas.isTail(d, law, end, \result, ln.unit);
      @ assignable \nothing; @*/
    private static BigInteger tail(Logarithm ln, BigInteger d, SignLaw law, BigFraction end, BigFraction tilt, boolean isSummed) {
        BigInteger bound = estimate(ln, d, law, end, tilt);
        return isSummed ? least(bound, TrinomialTail.upperBound(ln, d, law, end)) : bound;
    }

    /** Without the sum. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 2 <= BigInteger.val(ln.unit) && \invariant_for(law) && 1 <= BigInteger.val(d);
      @ requires 0 < BigFraction.den(end) && 0 <= BigFraction.num(tilt) && 0 < BigFraction.den(tilt);
      @ ensures TrinomialLemmas.isTail(d, law, end, \result, ln.unit);
      @ assignable \nothing; @*/
    private static BigInteger estimate(Logarithm ln, BigInteger d, SignLaw law, BigFraction end, BigFraction tilt) {
        BigInteger normal = SignSum.berryEsseenUpperBound(d, law, end, ln.unit);
        return tilt.getNumerator().signum() == 0 ? normal : least(normal, SignSum.chernoffUpperBound(ln, d, law, end, tilt));
    }

    /*@ private normal_behavior
      @ ensures \result == x || \result == y;
      @ assignable \strictly_nothing; @*/
    private static BigInteger least(BigInteger x, BigInteger y) {
        return x.compareTo(y) <= 0 ? x : y;
    }
}
