package org.ironbound.kernel.sdpi;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;

/** Bounds of the second and the fourth moment of a symmetric law, in multiples of 1/unit of the law. The second moment is a lower bound of the coefficient. */
public final class Moments {
    /** E r^2, rounded down. */
    public final BigInteger secondLower;
    /** E r^2, rounded up. */
    public final BigInteger secondUpper;
    /** E r^4, rounded up. */
    public final BigInteger fourthUpper;

    //@ public invariant BigInteger.val(secondLower) >= 0;
    //@ public accessible \inv: this.secondLower, this.secondUpper, this.fourthUpper;

    /** The given bounds. */
    /*@ normal_behavior
      @ requires BigInteger.val(secondLower) >= 0;
      @ ensures this.secondLower == secondLower && this.secondUpper == secondUpper && this.fourthUpper == fourthUpper && \invariant_for(this);
      @ assignable \nothing; @*/
    /*@ pure @*/ Moments(BigInteger secondLower, BigInteger secondUpper, BigInteger fourthUpper) {
        this.secondLower = secondLower;
        this.secondUpper = secondUpper;
        this.fourthUpper = fourthUpper;
    }

    /** The moments of a law. */
    /*@ public normal_behavior
      @ requires \invariant_for(law);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures analysis.Target.moments(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d)),
      @   0, analysis.Target.size(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d))), BigInteger.val(\result.secondLower), BigInteger.val(\result.secondUpper), BigInteger.val(\result.fourthUpper), BigInteger.val(law.unit));
      @ assignable \nothing; @*/
    public static Moments of(SymmetricLaw law) {
        return law.kind == 0 ? SparseAtoms.moments(law.a, law.b, law.c, law.d, law.unit) : ClusterAtom.moments(law.samples, law.c, law.d, law.unit);
    }

    /** w r^2, rounded down. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1 && BigInteger.val(w) >= 0;
      @ ensures BigInteger.val(\result) * (BigInteger.val(unit) * BigInteger.val(unit)) <= BigInteger.val(w) * (BigInteger.val(r) * BigInteger.val(r)) && BigInteger.val(\result) >= 0;
      @ assignable \strictly_nothing; @*/
    static BigInteger secondLower(BigInteger w, BigInteger r, BigInteger unit) {
        //@ assert MomentsLemmas.nonNegative(BigInteger.val(w), BigInteger.val(r), BigInteger.val(unit));
        BigInteger square = unit.multiply(unit);
        BigInteger result = Division.floor(w.multiply(r.multiply(r)), square);
        //@ assert MomentsLemmas.floor(BigInteger.val(w), BigInteger.val(r), BigInteger.val(square), BigInteger.val(result));
        return result;
    }

    /** w r^2, rounded up. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures BigInteger.val(w) * (BigInteger.val(r) * BigInteger.val(r)) <= BigInteger.val(\result) * (BigInteger.val(unit) * BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    static BigInteger secondUpper(BigInteger w, BigInteger r, BigInteger unit) {
        //@ assert MomentsLemmas.powers(BigInteger.val(unit));
        return Division.ceil(w.multiply(r.multiply(r)), unit.multiply(unit));
    }

    /** w r^4, rounded up. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures BigInteger.val(w) * ((BigInteger.val(r) * BigInteger.val(r)) * (BigInteger.val(r) * BigInteger.val(r)))
      @      <= BigInteger.val(\result) * ((BigInteger.val(unit) * BigInteger.val(unit)) * (BigInteger.val(unit) * BigInteger.val(unit)));
      @ assignable \strictly_nothing; @*/
    static BigInteger fourthUpper(BigInteger w, BigInteger r, BigInteger unit) {
        //@ assert MomentsLemmas.powers(BigInteger.val(unit));
        BigInteger square = r.multiply(r);
        BigInteger scale = unit.multiply(unit);
        return Division.ceil(w.multiply(square.multiply(square)), scale.multiply(scale));
    }
}
