package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.real.Logarithm;

/**
 * How far a number u is proved to be at least the contraction coefficient of a fair sign, the supremum of Dber(m)/Lam*(m) over {@code 0 < m
 * <= r_0} [SDPI-BINARY, SDPI-BINARY-CERT, SDPI-SLOPE]: {@code Dber(m) <= u Lam*(m)} for all {@code 0 < m} up to an end. It begins by the
 * moments next to m = 0 and goes on interval by interval, each time by a slope t with {@code u (t m - Lam(t)) >= Dber(m)} at both ends: the
 * left side is linear in m and at most u Lam*(m), the right side is convex. What does not prove an interval leaves the end where it is.
 */
public final class SupremumCertificate {
    /** What contracts call the law. */
    public final LawName id;
    /** The scale of the law, positive. */
    public final BigInteger unit;
    /** The numerator of u, positive. */
    public final BigInteger numerator;
    /** The denominator of u, positive. */
    public final BigInteger denominator;
    /** The end, in multiples of 1/unit. */
    public final BigInteger end;

    /*@ public invariant BigInteger.val(unit) >= 1 && BigInteger.val(numerator) >= 1 && BigInteger.val(denominator) >= 1;
      @ public invariant SupremumLemmas.isCovered(LawNames.of(id), end, unit, numerator, denominator);
      @ public accessible \inv: this.id, id.kind, id.a, id.b, id.c, id.d, this.unit, this.numerator, this.denominator, this.end; @*/

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && BigInteger.val(numerator) >= 1 && BigInteger.val(denominator) >= 1;
      @ requires SupremumLemmas.isCovered(LawNames.of(id), end, unit, numerator, denominator);
      @ ensures \invariant_for(this) && this.id == id && this.unit == unit;
      @ ensures this.numerator == numerator && this.denominator == denominator && this.end == end;
      @ assignable \nothing; @*/
    private /*@ pure @*/ SupremumCertificate(LawName id, BigInteger unit, BigInteger numerator, BigInteger denominator, BigInteger end) {
        this.id = id;
        this.unit = unit;
        this.numerator = numerator;
        this.denominator = denominator;
        this.end = end;
    }

    /**
     * Up to the given end, if the moments prove it, else up to 0.
     *
     * @param law   the law of r
     * @param u     the claimed bound, positive
     * @param reach how far the moments are used, see {@link OriginStep}
     * @param end   the first end, in multiples of 1/unit
     */
    /*@ public normal_behavior
      @ requires \invariant_for(law) && BigFraction.num(u) >= 1 && BigFraction.den(u) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.id == law.id;
      @ ensures \result.unit == law.unit;
      @ ensures BigInteger.val(\result.numerator) == BigFraction.num(u);
      @ ensures BigInteger.val(\result.denominator) == BigFraction.den(u);
      @ assignable \nothing; @*/
    public static SupremumCertificate start(SymmetricLaw law, BigFraction u, BigInteger reach, BigInteger end) {
        BigInteger numerator = u.getNumerator();
        BigInteger denominator = u.getDenominator();
        BigInteger first = first(law, numerator, denominator, reach, end);
        return new SupremumCertificate(law.id, law.unit, numerator, denominator, first);
    }

    /** Up to 0, whatever the law is, or the weights in place of a law [BOOL-IB]. */
    /*@ public normal_behavior
      @ requires \invariant_for(law) && BigFraction.num(u) >= 1 && BigFraction.den(u) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.id == law.id;
      @ ensures \result.unit == law.unit;
      @ ensures BigInteger.val(\result.numerator) == BigFraction.num(u);
      @ ensures BigInteger.val(\result.denominator) == BigFraction.den(u);
      @ assignable \nothing; @*/
    public static SupremumCertificate start(SymmetricWeights law, BigFraction u) {
        BigInteger numerator = u.getNumerator();
        BigInteger denominator = u.getDenominator();
        BigInteger none = BigInteger.valueOf(0L);
        /*@ assert SupremumLemmas.nothing(LawNames.of(law.id), BigInteger.val(law.unit), BigInteger.val(numerator),
          @     BigInteger.val(denominator)); @*/
        return new SupremumCertificate(law.id, law.unit, numerator, denominator, none);
    }

    /** The first end. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && BigInteger.val(un) >= 1 && BigInteger.val(ud) >= 1;
      @ ensures SupremumLemmas.isCovered(LawNames.of(law.id), \result, law.unit, un, ud);
      @ assignable \strictly_nothing; @*/
    private static BigInteger first(SymmetricLaw law, BigInteger un, BigInteger ud, BigInteger reach, BigInteger end) {
        if (OriginStep.covers(law, un, ud, reach, end)) {
            return end;
        }
        //@ assert SupremumLemmas.nothing( LawNames.of(law.id), BigInteger.val(law.unit), BigInteger.val(un), BigInteger.val(ud));
        return BigInteger.valueOf(0L);
    }

    /**
     * Up to the given end, if the slope proves it from this end on.
     *
     * @param ln    logarithms at the scale of the law
     * @param law   the law of r
     * @param slope t, in multiples of 1/unit
     * @param end   the next end, in multiples of 1/unit
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(unit);
      @ requires law.id == id && law.unit == unit;
      @ ensures \invariant_for(\result) && \result.id == id;
      @ ensures \result.unit == unit && \result.numerator == numerator && \result.denominator == denominator;
      @ assignable \nothing; @*/
    public SupremumCertificate extend(Logarithm ln, SymmetricWeights law, BigInteger slope, BigInteger end) {
        if (extendsTo(ln, law, numerator, denominator, this.end, end, slope)) {
            return new SupremumCertificate(id, unit, numerator, denominator, end);
        }
        return this;
    }

    /**
     * As far as the slopes prove it from this end on, one after the other.
     *
     * @param ln     logarithms at the scale of the law
     * @param law    the law of r
     * @param points in multiples of 1/unit; the last of them, as many as there are slopes, are where the intervals end
     * @param slopes in multiples of 1/unit, no more than points
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(unit);
      @ requires law.id == id && law.unit == unit && slopes.length <= points.length;
      @ ensures \invariant_for(\result) && SupremumLemmas.isOf(\result, law, numerator, denominator);
      @ assignable \nothing; @*/
    public SupremumCertificate extendAll(Logarithm ln, SymmetricWeights law, BigInteger[] points, BigInteger[] slopes) {
        return extended(ln, law, this, points, slopes);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && \invariant_for(first) && BigInteger.val(ln.unit) == BigInteger.val(law.unit);
      @ requires law.id == first.id && law.unit == first.unit && slopes.length <= points.length;
      @ ensures \invariant_for(\result) && SupremumLemmas.isOf(\result, law, first.numerator, first.denominator);
      @ assignable \nothing; @*/
    private static SupremumCertificate extended(Logarithm ln, SymmetricWeights law, SupremumCertificate first, BigInteger[] points,
            BigInteger[] slopes) {
        SupremumCertificate proved = first;
        int before = points.length - slopes.length;
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= slopes.length && proved != null && \invariant_for(proved);
          @ loop_invariant SupremumLemmas.isOf(proved, law, first.numerator, first.denominator);
          @ decreases slopes.length - i;
          @ assignable \nothing; @*/
        while (i < slopes.length) {
            proved = next(ln, law, proved, slopes[i], points[before + i]);
            i = i + 1;
        }
        return proved;
    }

    /** One interval further, if the slope proves it. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(law.unit);
      @ requires \invariant_for(proved) && proved.id == law.id && proved.unit == law.unit;
      @ ensures \invariant_for(\result) && SupremumLemmas.isOf(\result, law, proved.numerator, proved.denominator);
      @ assignable \nothing; @*/
    private static SupremumCertificate next(Logarithm ln, SymmetricWeights law, SupremumCertificate proved, BigInteger slope,
            BigInteger end) {
        return proved.extend(ln, law, slope, end);
    }

    /** Whether the end is at least the largest value of r: then u is proved to be at least the coefficient. */
    /*@ public normal_behavior
      @ requires \invariant_for(law) && law.id == id && law.unit == unit;
      @ ensures \result ==> analysis.Target.coefficientAtMost(LawNames.of(id), BigInteger.val(numerator), BigInteger.val(denominator));
      @ assignable \strictly_nothing; @*/
    public boolean proves(SymmetricWeights law) {
        BigInteger largest = law.values[0];
        if (end.compareTo(largest) < 0) {
            return false;
        }
        /*@ assert analysis.Target.largest(LawNames.of(id), BigInteger.val(law.weights[0]), BigInteger.val(largest),
          @     BigInteger.val(unit)); @*/
        /*@ assert SupremumLemmas.complete(LawNames.of(id), BigInteger.val(end), BigInteger.val(largest), BigInteger.val(unit),
          @     BigInteger.val(numerator), BigInteger.val(denominator)); @*/
        return true;
    }

    /** Whether the slope proves {@code Dber(x) <= u Lam*(x)} for {@code low < x <= high}, in multiples of 1/law.unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(law.unit);
      @ requires BigInteger.val(un) >= 1 && BigInteger.val(ud) >= 1;
      @ ensures \result && SupremumLemmas.isCovered(LawNames.of(law.id), low, law.unit, un, ud)
      @   ==> SupremumLemmas.isCovered(LawNames.of(law.id), high, law.unit, un, ud);
      @ assignable \nothing; @*/
    private static boolean extendsTo(Logarithm ln, SymmetricWeights law, BigInteger un, BigInteger ud, BigInteger low, BigInteger high,
            BigInteger slope) {
        if (IntervalStep.proves(ln, law, un, ud, low, high, slope)) {
            /*@ assert SupremumLemmas.extendIfCovered(LawNames.of(law.id), BigInteger.val(low), BigInteger.val(high),
              @     BigInteger.val(law.unit), BigInteger.val(un), BigInteger.val(ud)); @*/
            return true;
        }
        return false;
    }
}
