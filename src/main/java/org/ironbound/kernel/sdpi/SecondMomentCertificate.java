package org.ironbound.kernel.sdpi;

import java.math.BigInteger;
import org.ironbound.kernel.real.Logarithm;

/**
 * How far v = E r^2 itself is proved to be at least the ratio Dber(m)/Lam*(m) whose supremum over 0 < m <= r_0 is the contraction coefficient of a fair sign
 * [SDPI-BINARY, SDPI-BINARY-EQUAL]: Dber(m) <= v Lam*(m) for all 0 < m up to an end. As {@link SupremumCertificate}, with a lower bound of v for u; next to m = 0
 * the moments decide, exactly. What does not prove an interval leaves the end where it is.
 */
public final class SecondMomentCertificate {
    /** What names the law, as in {@link SymmetricLaw}. */
    public final int kind;
    /** See {@link SymmetricLaw#a}. */
    public final BigInteger a;
    /** See {@link SymmetricLaw#b}. */
    public final BigInteger b;
    /** See {@link SymmetricLaw#c}. */
    public final BigInteger c;
    /** See {@link SymmetricLaw#d}. */
    public final BigInteger d;
    /** The scale of the law, positive. */
    public final BigInteger unit;
    /** The end, in multiples of 1/unit. */
    public final BigInteger end;

    /*@ public invariant 0 <= kind && kind <= 1 && BigInteger.val(unit) >= 1 && SecondMomentLemmas.covered(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(end), BigInteger.val(unit));
      @ public accessible \inv: this.kind, this.a, this.b, this.c, this.d, this.unit, this.end; @*/

    /*@ private normal_behavior
      @ requires 0 <= kind && kind <= 1 && BigInteger.val(unit) >= 1 && SecondMomentLemmas.covered(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(end), BigInteger.val(unit));
      @ ensures \invariant_for(this) && this.kind == kind && this.a == a && this.b == b && this.c == c && this.d == d && this.unit == unit && this.end == end;
      @ assignable \nothing; @*/
    private /*@ pure @*/ SecondMomentCertificate(int kind, BigInteger a, BigInteger b, BigInteger c, BigInteger d, BigInteger unit, BigInteger end) {
        this.kind = kind;
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
        this.unit = unit;
        this.end = end;
    }

    /**
     * Up to the given end, if the moments prove it, else up to 0.
     *
     * @param law   the law of r, of kind 0 or 1
     * @param reach how far the moments are used, see {@link SecondMomentOriginStep}
     * @param end   the first end, in multiples of 1/unit
     */
    /*@ public normal_behavior
      @ requires \invariant_for(law) && 0 <= law.kind && law.kind <= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.kind == law.kind && \result.a == law.a && \result.b == law.b && \result.c == law.c && \result.d == law.d;
      @ ensures \result.unit == law.unit;
      @ assignable \nothing; @*/
    public static SecondMomentCertificate start(SymmetricLaw law, BigInteger reach, BigInteger end) {
        BigInteger first = first(law, reach, end);
        return new SecondMomentCertificate(law.kind, law.a, law.b, law.c, law.d, law.unit, first);
    }

    /** The first end. */
    /*@ private normal_behavior
      @ requires \invariant_for(law);
      @ ensures SecondMomentLemmas.covered(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d)), BigInteger.val(\result), BigInteger.val(law.unit));
      @ assignable \strictly_nothing; @*/
    private static BigInteger first(SymmetricLaw law, BigInteger reach, BigInteger end) {
        if (SecondMomentOriginStep.covers(law, reach, end)) {
            return end;
        }
        //@ assert SecondMomentLemmas.nothing(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d)), BigInteger.val(law.unit));
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
      @ requires law.kind == kind && law.a == a && law.b == b && law.c == c && law.d == d && law.unit == unit;
      @ ensures \invariant_for(\result) && \result.kind == kind && \result.a == a && \result.b == b && \result.c == c && \result.d == d && \result.unit == unit;
      @ assignable \nothing; @*/
    public SecondMomentCertificate extend(Logarithm ln, SymmetricLaw law, BigInteger slope, BigInteger end) {
        if (extendsTo(ln, law, kind, a, b, c, d, unit, this.end, end, slope, law.secondLower, law.secondUpper, law.fourthUpper)) {
            return new SecondMomentCertificate(kind, a, b, c, d, unit, end);
        }
        return this;
    }

    /** Whether the end is at least the largest value of r: then the coefficient is proved to be E r^2. */
    /*@ public normal_behavior
      @ requires \invariant_for(law) && law.kind == kind && law.a == a && law.b == b && law.c == c && law.d == d && law.unit == unit;
      @ ensures \result ==> analysis.Target.coefficientIsSecondMoment(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)));
      @ assignable \strictly_nothing; @*/
    public boolean proves(SymmetricLaw law) {
        BigInteger largest = law.values[0];
        if (end.compareTo(largest) < 0) {
            return false;
        }
        //@ assert analysis.Target.largest(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(law.weights[0]), BigInteger.val(largest), BigInteger.val(unit));
        //@ assert SecondMomentLemmas.complete(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(end), BigInteger.val(largest), BigInteger.val(unit));
        return true;
    }

    /** Whether the slope proves Dber(m) <= E r^2 Lam*(m) for low < m <= high, in multiples of 1/unit, from the moments of the law. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(unit);
      @ requires law.kind == kind && law.a == a && law.b == b && law.c == c && law.d == d && law.unit == unit;
      @ requires BigInteger.val(unit) >= 1 && analysis.Target.moments(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), 0, analysis.Target.size(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d))), BigInteger.val(x), BigInteger.val(y), BigInteger.val(z), BigInteger.val(unit));
      @ ensures \result && SecondMomentLemmas.covered(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(low), BigInteger.val(unit)) ==> SecondMomentLemmas.covered(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(high), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static boolean extendsTo(Logarithm ln, SymmetricLaw law, int kind, BigInteger a, BigInteger b, BigInteger c, BigInteger d, BigInteger unit,
            BigInteger low, BigInteger high, BigInteger slope, BigInteger x, BigInteger y, BigInteger z) {
        if (x.signum() <= 0) {
            return false;
        }
        if (IntervalStep.proves(ln, law, kind, a, b, c, d, unit, x, unit, low, high, slope)) {
            //@ assert SecondMomentLemmas.intervalIfCovered(analysis.Target.law(kind, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(low), BigInteger.val(high), BigInteger.val(x), BigInteger.val(y), BigInteger.val(z), BigInteger.val(unit));
            return true;
        }
        return false;
    }
}
