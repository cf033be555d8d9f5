package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.law.LawName;
import org.ironbound.kernel.law.LawNames;

/**
 * The law of one coordinate of a clustering problem: of the centre, of the samples and of a fresh sample. Its parameter is strictly between
 * 0 and 1: the number whose power 2^roots is the given fraction, so that 1/sqrt(d) and d^(-1/4) are exact.
 */
public final class Coordinate {
    /** Gaussian clustering [GAUSS]; the parameter is lambda squared. */
    public static final int GAUSSIAN = 0;
    /** Boolean clustering [BOOL]; the parameter is lambda. */
    public static final int BOOLEAN = 1;
    /** The sparse hypercube [SPARSE]; the parameter is p, the chance that a coordinate is fixed, always rational: no roots are taken. */
    public static final int SPARSE = 2;
    /** The largest number of square roots. */
    static final int MOST_ROOTS = 2;

    /** What the samples are. */
    public final int kind;
    /** The number of samples, at least 1. */
    public final BigInteger samples;
    /** How many square roots are taken. */
    public final int roots;
    /** Of what number. */
    public final BigFraction power;

    /*@ public invariant kind == GAUSSIAN || kind == BOOLEAN || kind == SPARSE;
      @ public invariant 1 <= BigInteger.val(samples);
      @ public invariant 0 <= roots && roots <= MOST_ROOTS;
      @ public invariant kind == SPARSE ==> roots == 0;
      @ public invariant 0 < BigFraction.num(power) && BigFraction.num(power) < BigFraction.den(power);
      @ public accessible \inv: this.kind, this.samples, this.roots, this.power; @*/

    /*@ private normal_behavior
      @ requires kind == GAUSSIAN || kind == BOOLEAN || kind == SPARSE;
      @ requires 1 <= BigInteger.val(samples);
      @ requires 0 <= roots && roots <= MOST_ROOTS;
      @ requires kind == SPARSE ==> roots == 0;
      @ requires 0 < BigFraction.num(power) && BigFraction.num(power) < BigFraction.den(power);
      @ ensures \invariant_for(this);
      @ ensures this.kind == kind && this.samples == samples && this.roots == roots && this.power == power;
      @ assignable \nothing; @*/
    private /*@ pure @*/ Coordinate(int kind, BigInteger samples, int roots, BigFraction power) {
        this.kind = kind;
        this.samples = samples;
        this.roots = roots;
        this.power = power;
    }

    /** Such a coordinate, null if there is none. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.kind == kind && \result.samples == samples && \result.roots == roots && \result.power == power;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ Coordinate of(int kind, BigInteger samples, int roots, BigFraction power) {
        if (kind != GAUSSIAN && kind != BOOLEAN && kind != SPARSE || samples.signum() <= 0 || roots < 0 || roots > MOST_ROOTS
                || kind == SPARSE && roots > 0 || !Comparison.isPositive(power) || !Comparison.isBelowOne(power)) {
            return null;
        }
        return new Coordinate(kind, samples, roots, power);
    }

    /** Whether the other says the same. */
    /*@ public normal_behavior
      @ requires \invariant_for(other);
      @ ensures \result ==> Names.coordinate(this) == Names.coordinate(other);
      @ assignable \strictly_nothing; @*/
    public boolean isSame(Coordinate other) {
        return kind == other.kind && samples.compareTo(other.samples) == 0 && roots == other.roots && Comparison.isSame(power, other.power);
    }

    /** Whether there is one sample. */
    /*@ public normal_behavior
      @ ensures \result <==> BigInteger.val(samples) == 1;
      @ assignable \strictly_nothing; @*/
    public boolean isOneSample() {
        return samples.compareTo(BigInteger.valueOf(1L)) == 0;
    }

    /** Whether there are n samples. */
    /*@ public normal_behavior
      @ ensures \result <==> BigInteger.val(samples) == n;
      @ assignable \strictly_nothing; @*/
    public boolean hasSamples(int n) {
        return samples.compareTo(BigInteger.valueOf(n)) == 0;
    }

    /** Whether there are n samples or more. */
    /*@ public normal_behavior
      @ ensures \result <==> n <= BigInteger.val(samples);
      @ assignable \strictly_nothing; @*/
    public boolean hasAtLeast(int n) {
        return samples.compareTo(BigInteger.valueOf(n)) >= 0;
    }

    /** Whether the parameter is at most the bound, which is below 1. */
    /*@ public normal_behavior
      @ ensures \result ==> Names.atMost(Names.parameter(this), bound);
      @ ensures \result ==> 0 < BigFraction.num(bound) && BigFraction.num(bound) < BigFraction.den(bound);
      @ assignable \strictly_nothing; @*/
    public boolean isAtMost(BigFraction bound) {
        return Comparison.isPositive(bound) && Comparison.isBelowOne(bound)
            && Roots.isAtMost(roots, power.getNumerator(), power.getDenominator(), bound.getNumerator(), bound.getDenominator());
    }

    /** Whether the parameter is at most numerator/denominator, both positive. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.val(numerator) && 0 < BigInteger.val(denominator);
      @ ensures \result ==> analysis.Quantity.atMost(Names.parameter(this), BigInteger.val(numerator), BigInteger.val(denominator));
      @ assignable \strictly_nothing; @*/
    public boolean isAtMost(BigInteger numerator, BigInteger denominator) {
        return Roots.isAtMost(roots, power.getNumerator(), power.getDenominator(), numerator, denominator);
    }

    /** Whether it is Boolean, with as many samples as the law of a cluster has, and a parameter of at most the law's. */
    /*@ normal_behavior
      @ requires \invariant_for(law) && LawNames.isOfCluster(law);
      @ ensures \result ==> CentreLemmas.isOfSamples(this, law);
      @ assignable \strictly_nothing; @*/
    boolean isSampledBy(LawName law) {
        return kind == BOOLEAN && samples.compareTo(law.a) == 0 && isAtMost(law.c, law.d);
    }

    /** Whether the parameter is at least the bound, which is above 0. */
    /*@ public normal_behavior
      @ ensures \result ==> Names.atLeast(Names.parameter(this), bound);
      @ ensures \result ==> 0 < BigFraction.num(bound) && BigFraction.num(bound) < BigFraction.den(bound);
      @ assignable \strictly_nothing; @*/
    public boolean isAtLeast(BigFraction bound) {
        return Comparison.isPositive(bound) && Comparison.isBelowOne(bound)
            && Roots.isAtLeast(roots, power.getNumerator(), power.getDenominator(), bound.getNumerator(), bound.getDenominator());
    }
}
