package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;

/** How accurate a learner has to be. A false negative is a sample of the cluster called null, a false positive a null called a sample. */
public final class ErrorLimits {
    /** Whether each error probability has its own bound, or only their mean has one. */
    public final boolean isPair;
    /** The bound of false negatives, or of the mean. */
    public final BigFraction falseNegatives;
    /** The bound of false positives, or of the mean. */
    public final BigFraction falsePositives;

    /*@ public invariant 0 <= BigFraction.num(falseNegatives) && BigFraction.num(falseNegatives) < BigFraction.den(falseNegatives);
      @ public invariant 0 <= BigFraction.num(falsePositives) && BigFraction.num(falsePositives) < BigFraction.den(falsePositives);
      @ public invariant BigFraction.num(falseNegatives) * BigFraction.den(falsePositives)
      @     + BigFraction.num(falsePositives) * BigFraction.den(falseNegatives)
      @   < BigFraction.den(falseNegatives) * BigFraction.den(falsePositives);
      @ public invariant isPair || 2 * BigFraction.num(falseNegatives) < BigFraction.den(falseNegatives);
      @ public accessible \inv: this.isPair, this.falseNegatives, this.falsePositives; @*/

    /*@ private normal_behavior
      @ requires 0 <= BigFraction.num(falseNegatives) && BigFraction.num(falseNegatives) < BigFraction.den(falseNegatives);
      @ requires 0 <= BigFraction.num(falsePositives) && BigFraction.num(falsePositives) < BigFraction.den(falsePositives);
      @ requires BigFraction.num(falseNegatives) * BigFraction.den(falsePositives)
      @     + BigFraction.num(falsePositives) * BigFraction.den(falseNegatives)
      @   < BigFraction.den(falseNegatives) * BigFraction.den(falsePositives);
      @ requires isPair || 2 * BigFraction.num(falseNegatives) < BigFraction.den(falseNegatives);
      @ ensures \invariant_for(this);
      @ ensures this.isPair == isPair && this.falseNegatives == falseNegatives && this.falsePositives == falsePositives;
      @ assignable \nothing; @*/
    private /*@ pure @*/ ErrorLimits(boolean isPair, BigFraction falseNegatives, BigFraction falsePositives) {
        this.isPair = isPair;
        this.falseNegatives = falseNegatives;
        this.falsePositives = falsePositives;
    }

    /** Each error probability has its own bound, and these sum to less than 1; null if they do not. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.isPair && \result.falseNegatives == falseNegatives && \result.falsePositives == falsePositives;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ ErrorLimits pair(BigFraction falseNegatives, BigFraction falsePositives) {
        if (!Comparison.isNotNegative(falseNegatives) || !Comparison.isNotNegative(falsePositives) || !Comparison.isBelowOne(falseNegatives)
                || !Comparison.isBelowOne(falsePositives) || !isBelowOne(falseNegatives, falsePositives)) {
            return null;
        }
        return new ErrorLimits(true, falseNegatives, falsePositives);
    }

    /** The mean of both error probabilities has a bound, below 1/2; null if it is not. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> !\result.isPair && \result.falseNegatives == error && \result.falsePositives == error;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ ErrorLimits average(BigFraction error) {
        if (!Comparison.isNotNegative(error) || !Comparison.isBelowOne(error) || !isBelowOne(error, error) || !isBelowHalf(error)) {
            return null;
        }
        return new ErrorLimits(false, error, error);
    }

    /** Whether the other says the same. */
    /*@ public normal_behavior
      @ requires \invariant_for(other);
      @ ensures \result ==> Names.target(this) == Names.target(other);
      @ assignable \strictly_nothing; @*/
    public boolean isSame(ErrorLimits other) {
        return isPair == other.isPair && Comparison.isSame(falseNegatives, other.falseNegatives)
            && Comparison.isSame(falsePositives, other.falsePositives);
    }

    /** Whether {@code x + y < 1}. */
    /*@ private normal_behavior
      @ ensures \result ==> BigFraction.num(x) * BigFraction.den(y) + BigFraction.num(y) * BigFraction.den(x)
      @   < BigFraction.den(x) * BigFraction.den(y);
      @ assignable \strictly_nothing; @*/
    private static boolean isBelowOne(BigFraction x, BigFraction y) {
        BigInteger sum = x.getNumerator().multiply(y.getDenominator()).add(y.getNumerator().multiply(x.getDenominator()));
        return sum.compareTo(x.getDenominator().multiply(y.getDenominator())) < 0;
    }

    /** Whether {@code x < 1/2}. */
    /*@ private normal_behavior
      @ ensures \result ==> 2 * BigFraction.num(x) < BigFraction.den(x);
      @ assignable \strictly_nothing; @*/
    private static boolean isBelowHalf(BigFraction x) {
        return x.getNumerator().add(x.getNumerator()).compareTo(x.getDenominator()) < 0;
    }
}
