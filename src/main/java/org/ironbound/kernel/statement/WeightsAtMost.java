package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.law.LawName;
import org.ironbound.kernel.law.LawNames;
import org.ironbound.kernel.law.SupremumCertificate;
import org.ironbound.kernel.law.SymmetricWeights;
import org.ironbound.kernel.real.Logarithm;

/** The contraction coefficient of weights in place of a law is at most numerator/denominator [BOOL-IB]. */
public final class WeightsAtMost {
    /** The name of the weights. */
    public final LawName id;
    /** The numerator, positive. */
    public final BigInteger numerator;
    /** The denominator, positive. */
    public final BigInteger denominator;

    /*@ public invariant \invariant_for(id) && 0 < BigInteger.val(numerator) && 0 < BigInteger.val(denominator);
      @ public invariant analysis.Target.coefficientAtMost(LawNames.of(id), BigInteger.val(numerator), BigInteger.val(denominator));
      @ public accessible \inv: this.id, id.kind, id.a, id.b, id.c, id.d, this.numerator, this.denominator; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(id) && 0 < BigInteger.val(numerator) && 0 < BigInteger.val(denominator);
      @ requires analysis.Target.coefficientAtMost(LawNames.of(id), BigInteger.val(numerator), BigInteger.val(denominator));
      @ ensures \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ WeightsAtMost(LawName id, BigInteger numerator, BigInteger denominator) {
        this.id = id;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * By intervals, see {@link SupremumCertificate}.
     *
     * @param ln      logarithms at the scale of the weights
     * @param weights the weights
     * @param value   a candidate, positive
     * @param points  where the intervals end, in multiples of 1/unit of the weights; the first one begins at 0
     * @param slopes  one for each interval
     * @return null if they do not prove the candidate
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(weights);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ WeightsAtMost of(Logarithm ln, SymmetricWeights weights, BigFraction value, BigInteger[] points,
            BigInteger[] slopes) {
        return ln.unit.compareTo(weights.unit) == 0 && Comparison.isPositive(value) && points.length == slopes.length
            ? from(ln, weights, SupremumCertificate.start(weights, value), points, slopes) : null;
    }

    /** From what is proved up to 0. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(weights) && \invariant_for(first);
      @ requires BigInteger.val(ln.unit) == BigInteger.val(weights.unit) && points.length == slopes.length;
      @ requires first.id == weights.id && first.unit == weights.unit;
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ WeightsAtMost from(Logarithm ln, SymmetricWeights weights, SupremumCertificate first,
            BigInteger[] points, BigInteger[] slopes) {
        return ofProved(weights, extended(ln, weights, first, points, slopes));
    }

    /** As far as the intervals prove it. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(weights) && \invariant_for(first);
      @ requires BigInteger.val(ln.unit) == BigInteger.val(weights.unit) && points.length == slopes.length;
      @ requires first.id == weights.id && first.unit == weights.unit;
      @ ensures \invariant_for(\result) && \result.id == weights.id && \result.unit == weights.unit;
      @ assignable \nothing; @*/
    private static SupremumCertificate extended(Logarithm ln, SymmetricWeights weights, SupremumCertificate first, BigInteger[] points,
            BigInteger[] slopes) {
        return first.extendAll(ln, weights, points, slopes);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(weights) && \invariant_for(proved) && proved.id == weights.id && proved.unit == weights.unit;
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ WeightsAtMost ofProved(SymmetricWeights weights, SupremumCertificate proved) {
        return proved.proves(weights) ? new WeightsAtMost(weights.id, proved.numerator, proved.denominator) : null;
    }
}
