package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.law.SparseLaw;

/**
 * Fair signs, one for each coordinate of the sparse hypercube, that are made from its samples: of one mean if all of them are 1, of minus
 * this mean if all are -1, else of the mean 0. A fresh sample is a noisy copy of them, so that it needs what a Boolean centre needs
 * [SPARSE-TV].
 */
public final class SparseSigns {
    /** The samples. */
    public final Coordinate coordinate;
    /** The chance that all samples of a coordinate agree. */
    public final BigFraction agreement;
    /** The coefficient tau_n, which is the mean of a fresh sample if all samples are 1. */
    public final BigFraction tau;
    /** The mean of a sign if all samples are 1, positive and at most 1. */
    public final BigFraction mean;
    /** The numerator of a bound: the contraction coefficient of samples and signs is at most numerator/denominator. */
    public final BigInteger numerator;
    /** Its denominator. Both are positive. */
    public final BigInteger denominator;

    /*@ public invariant \invariant_for(coordinate) && coordinate.kind == Coordinate.SPARSE;
      @ public invariant SparseClusteringLemmas.isOfSamples(coordinate, agreement, tau) && SparseSignLemmas.isMean(mean);
      @ public invariant 0 < BigInteger.val(numerator) && 0 < BigInteger.val(denominator);
      @ public invariant SparseSignLemmas.isCoefficient(agreement, mean, numerator, denominator);
      @ public accessible \inv: this.coordinate, this.agreement, this.tau, this.mean, this.numerator, this.denominator,
      @     coordinate.kind, coordinate.samples, coordinate.roots, coordinate.power; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && coordinate.kind == Coordinate.SPARSE;
      @ requires SparseClusteringLemmas.isOfSamples(coordinate, agreement, tau) && SparseSignLemmas.isMean(mean);
      @ requires \invariant_for(law) && 0 < BigInteger.val(law.numerator);
      @ requires SparseSignLemmas.isCoefficient(agreement, mean, law.numerator, law.denominator);
      @ ensures \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ SparseSigns(Coordinate coordinate, BigFraction agreement, BigFraction tau, BigFraction mean,
            ThreePointsAtMost law) {
        this.coordinate = coordinate;
        this.agreement = agreement;
        this.tau = tau;
        this.mean = mean;
        this.numerator = law.numerator;
        this.denominator = law.denominator;
    }

    /**
     * Such signs.
     *
     * @param n    the number of samples
     * @param mean of a sign if all samples are 1, positive and at most 1
     * @param law  of a sign's mean given the samples, with a bound of its coefficient
     * @return null if the samples are not of the sparse hypercube, or so many; or the law is not that of such signs
     */
    /*@ public normal_behavior
      @ requires \invariant_for(coordinate) && \invariant_for(law);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ SparseSigns of(Coordinate coordinate, int n, BigFraction mean, ThreePointsAtMost law) {
        if (coordinate.kind != Coordinate.SPARSE || n < 1 || !coordinate.hasSamples(n) || !isMean(mean)
                || law.numerator.signum() <= 0) {
            return null;
        }
        BigFraction agreement = SparseLaw.agreement(n, coordinate.power);
        BigFraction tau = SparseLaw.tau(n, coordinate.power);
        return ofChances(coordinate, agreement, tau, mean, law);
    }

    /** From the chances of the samples. */
    /*@ private normal_behavior
      @ requires \invariant_for(coordinate) && coordinate.kind == Coordinate.SPARSE;
      @ requires SparseClusteringLemmas.isOfSamples(coordinate, agreement, tau) && SparseSignLemmas.isMean(mean);
      @ requires \invariant_for(law) && 0 < BigInteger.val(law.numerator);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ SparseSigns ofChances(Coordinate coordinate, BigFraction agreement, BigFraction tau, BigFraction mean,
            ThreePointsAtMost law) {
        return isOf(law, agreement, mean) ? new SparseSigns(coordinate, agreement, tau, mean, law) : null;
    }

    /** Whether the law is that of three points with this chance and mean. */
    /*@ private normal_behavior
      @ requires \invariant_for(law);
      @ ensures \result ==> SparseSignLemmas.isCoefficient(agreement, mean, law.numerator, law.denominator);
      @ assignable \strictly_nothing; @*/
    private static boolean isOf(ThreePointsAtMost law, BigFraction agreement, BigFraction mean) {
        return law.id.isThreePoints(agreement, mean);
    }

    /*@ private normal_behavior
      @ ensures \result ==> SparseSignLemmas.isMean(mean);
      @ assignable \strictly_nothing; @*/
    private static boolean isMean(BigFraction mean) {
        return Comparison.isPositive(mean) && Comparison.isAtMostOne(mean);
    }

    /** Whether a fresh sample is a copy of the signs with at most this signal. */
    /*@ normal_behavior
      @ ensures \result ==> SparseSignLemmas.isCopied(tau, mean, signal, size);
      @ assignable \strictly_nothing; @*/
    boolean isCopied(BigInteger signal, BigInteger size) {
        return tau.getNumerator().multiply(size.multiply(mean.getDenominator()))
            .compareTo(tau.getDenominator().multiply(signal.multiply(mean.getNumerator()))) <= 0;
    }

    /** What is memorized if x^2/(2 u^2) is known of the signs: (1 - tau) denominator/numerator times as much. */
    /*@ normal_behavior
      @ requires 0 < BigInteger.val(u);
      @ ensures \fresh(\result) && SparseSignLemmas.isMemorized(this, x, u, \result);
      @ assignable \nothing; @*/
    BigFraction memorized(BigInteger x, BigInteger u) {
        //@ assert SparseSignLemmas.divisor(this, u);
        BigInteger square = u.multiply(u);
        BigInteger rest = tau.getDenominator().subtract(tau.getNumerator());
        return new BigFraction(rest.multiply(denominator.multiply(x.multiply(x))),
            tau.getDenominator().multiply(numerator.multiply(square.add(square))));
    }

    /** What is memorized, at least, is whole/part - 1 times what is known of the signs: the part. */
    /*@ normal_behavior
      @ ensures 0 < BigInteger.val(\result) && SparseSignLemmas.isPart(this, \result);
      @ assignable \strictly_nothing; @*/
    BigInteger part() {
        //@ assert SparseSignLemmas.positivePart(this);
        return tau.getDenominator().multiply(numerator);
    }

    /** The whole. */
    /*@ normal_behavior
      @ ensures SparseSignLemmas.isWhole(this, \result);
      @ assignable \strictly_nothing; @*/
    BigInteger whole() {
        return tau.getDenominator().multiply(numerator)
            .add(tau.getDenominator().subtract(tau.getNumerator()).multiply(denominator));
    }
}
