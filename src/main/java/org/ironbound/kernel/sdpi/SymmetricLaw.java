package org.ironbound.kernel.sdpi;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Enclosure;

/**
 * What is known of a fair sign from an observation: the law of r, the mean of the sign given the observation, symmetric with finitely many values
 * [SDPI-BINARY]. Its atoms are computed when they are needed, by {@link SparseAtoms} and {@link ClusterAtom}.
 */
public final class SymmetricLaw {
    /** 0: three points [SPARSE]; 1: a cluster [BOOL]. */
    public final int kind;
    /** Kind 0: numerator of the probability that r is not 0. Kind 1: the number of samples. */
    public final BigInteger a;
    /** Kind 0: its denominator. Kind 1: one. */
    public final BigInteger b;
    /** Numerator of the value (kind 0), of lambda (kind 1). */
    public final BigInteger c;
    /** Its denominator. */
    public final BigInteger d;
    /** Kind 1: the number of samples. */
    public final int samples;
    /** The largest value, rounded up, in multiples of 1/unit. */
    public final BigInteger largest;
    /** The scale of all bounds, positive. */
    public final BigInteger unit;

    /*@ public invariant BigInteger.val(unit) >= 1 && (kind == 0 || kind == 1) && 0 < BigInteger.val(c) && BigInteger.val(c) <= BigInteger.val(d);
      @ public invariant kind == 0 ==> 0 < BigInteger.val(a) && BigInteger.val(a) <= BigInteger.val(b);
      @ public invariant kind == 1 ==> BigInteger.val(a) == samples && BigInteger.val(b) == 1 && 1 <= samples && samples <= ClusterAtom.MOST_SAMPLES && BigInteger.val(c) < BigInteger.val(d);
      @ public invariant analysis.Target.largestAtMost(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(largest), BigInteger.val(unit));
      @ public accessible \inv: this.kind, this.a, this.b, this.c, this.d, this.samples, this.largest, this.unit; @*/

    /** The law of the given kind and parameters. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1 && (kind == 0 || kind == 1) && 0 < BigInteger.val(c) && BigInteger.val(c) <= BigInteger.val(d);
      @ requires kind == 0 ==> 0 < BigInteger.val(a) && BigInteger.val(a) <= BigInteger.val(b);
      @ requires kind == 1 ==> BigInteger.val(a) == samples && BigInteger.val(b) == 1 && 1 <= samples && samples <= ClusterAtom.MOST_SAMPLES && BigInteger.val(c) < BigInteger.val(d);
      @ requires analysis.Target.largestAtMost(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(largest), BigInteger.val(unit));
      @ ensures \invariant_for(this) && this.kind == kind && this.a == a && this.b == b && this.c == c && this.d == d;
      @ ensures this.samples == samples && this.largest == largest && this.unit == unit;
      @ assignable \nothing; @*/
    /*@ pure @*/ SymmetricLaw(int kind, BigInteger a, BigInteger b, BigInteger c, BigInteger d, int samples, BigInteger largest, BigInteger unit) {
        this.kind = kind;
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
        this.samples = samples;
        this.largest = largest;
        this.unit = unit;
    }

    /**
     * The mean of a fresh sample of a sparse coordinate given n samples [SPARSE]: q or -q with probability s/2 each, else 0.
     *
     * @param s    the probability that r is not 0, positive, at most 1
     * @param q    its absolute value then, positive, at most 1
     * @param unit the scale, positive
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 < BigFraction.num(s) && BigFraction.num(s) <= BigFraction.den(s) && 0 < BigFraction.num(q) && BigFraction.num(q) <= BigFraction.den(q);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit && \result.kind == 0;
      @ ensures BigInteger.val(\result.a) == BigFraction.num(s) && BigInteger.val(\result.b) == BigFraction.den(s) && BigInteger.val(\result.c) == BigFraction.num(q) && BigInteger.val(\result.d) == BigFraction.den(q);
      @ assignable \nothing; @*/
    public static SymmetricLaw ofSparse(BigFraction s, BigFraction q, BigInteger unit) {
        BigInteger a = s.getNumerator();
        BigInteger b = s.getDenominator();
        BigInteger c = q.getNumerator();
        BigInteger d = q.getDenominator();
        BigInteger largest = SparseAtoms.valueUpper(a, b, c, d, unit);
        return new SymmetricLaw(0, a, b, c, d, 0, largest, unit);
    }

    /**
     * The mean of one coordinate of a cluster's centre given n samples [BOOL]: tanh((2K-n) artanh lambda) for K signs +. For narrow bounds the unit
     * needs about (n/2) log2(1/(1 - lambda^2)) bits more than the result should have.
     *
     * @param n      the number of samples, 1 to {@link ClusterAtom#MOST_SAMPLES}
     * @param lambda the mean of a sample given the centre's sign, strictly between 0 and 1
     * @param unit   the scale, positive
     */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= ClusterAtom.MOST_SAMPLES && BigInteger.val(unit) >= 1 && 0 < BigFraction.num(lambda) && BigFraction.num(lambda) < BigFraction.den(lambda);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit && \result.kind == 1;
      @ ensures BigInteger.val(\result.a) == n && BigInteger.val(\result.b) == 1 && BigInteger.val(\result.c) == BigFraction.num(lambda) && BigInteger.val(\result.d) == BigFraction.den(lambda);
      @ assignable \nothing; @*/
    public static SymmetricLaw ofCluster(int n, BigFraction lambda, BigInteger unit) {
        BigInteger c = lambda.getNumerator();
        BigInteger d = lambda.getDenominator();
        Enclosure mean = ClusterSteps.mean(n, c, d, unit);
        BigInteger largest = mean.upper;
        //@ assert analysis.Cluster.largest(n, BigInteger.val(c), BigInteger.val(d), BigInteger.val(mean.lower), BigInteger.val(largest), BigInteger.val(unit));
        return new SymmetricLaw(1, BigInteger.valueOf(n), BigInteger.valueOf(1L), c, d, n, largest, unit);
    }
}
