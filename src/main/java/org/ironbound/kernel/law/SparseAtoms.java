package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;

/** The atoms of the three-point law [SPARSE], |r| = c/d with probability a/b and r = 0 else, in multiples of 1/unit. */
final class SparseAtoms {
    private SparseAtoms() {
    }

    /** n/d, rounded down. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 < BigInteger.val(n) <= BigInteger.val(d);
      @ ensures BigInteger.val(\result) * BigInteger.val(d) <= BigInteger.val(unit) * BigInteger.val(n) && 0 <= BigInteger.val(\result);
      @ assignable \strictly_nothing; @*/
    static BigInteger floor(BigInteger n, BigInteger d, BigInteger unit) {
        BigInteger result = Division.floor(unit.multiply(n), d);
        //@ assert SparseLemmas.floor(BigInteger.val(n), BigInteger.val(d), BigInteger.val(unit), BigInteger.val(result));
        return result;
    }

    /** n/d, rounded up. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 < BigInteger.val(n) <= BigInteger.val(d);
      @ ensures BigInteger.val(unit) * BigInteger.val(n) <= BigInteger.val(\result) * BigInteger.val(d);
      @ ensures 0 <= BigInteger.val(\result) <= BigInteger.val(unit);
      @ assignable \strictly_nothing; @*/
    static BigInteger ceil(BigInteger n, BigInteger d, BigInteger unit) {
        BigInteger result = Division.ceil(unit.multiply(n), d);
        //@ assert SparseLemmas.ceil(BigInteger.val(n), BigInteger.val(d), BigInteger.val(unit), BigInteger.val(result));
        return result;
    }

    /** The law. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 < BigInteger.val(a) <= BigInteger.val(b) && 0 < BigInteger.val(c) <= BigInteger.val(d);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures LawNames.of(\result.id) == LawNames.threePoints(a, b, c, d);
      @ assignable \nothing; @*/
    static SymmetricLaw of(BigInteger a, BigInteger b, BigInteger c, BigInteger d, BigInteger unit) {
        BigInteger v = floor(a, b, unit);
        BigInteger w = ceil(a, b, unit);
        BigInteger k = floor(c, d, unit);
        BigInteger r = ceil(c, d, unit);
        BigInteger lower = MomentSteps.secondLower(v, k, unit);
        BigInteger upper = MomentSteps.secondUpper(w, r, unit);
        BigInteger fourth = MomentSteps.fourthUpper(w, r, unit);
        /*@ assert analysis.Target.threePoints(BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d),
          @     BigInteger.val(v), BigInteger.val(w), BigInteger.val(k), BigInteger.val(r), BigInteger.val(unit)); @*/
        /*@ assert SparseLemmas.moments(LawNames.threePoints(a, b, c, d), BigInteger.val(v), BigInteger.val(k), BigInteger.val(w),
          @     BigInteger.val(r), BigInteger.val(unit) - BigInteger.val(w), BigInteger.val(unit) - BigInteger.val(v),
          @     BigInteger.val(lower), BigInteger.val(upper), BigInteger.val(fourth), BigInteger.val(unit)); @*/
        LawName id = new LawName(0, a, b, c, d);
        Moments moments = new Moments(lower, upper, fourth);
        return law(id, moments, v, w, k, r, unit);
    }

    /** The law of that name from the bounds of its first atom; the second has the rest of the weight, and value 0. */
    /*@ private normal_behavior
      @ requires \invariant_for(id) && \invariant_for(moments);
      @ requires BigInteger.val(unit) >= 1 && analysis.Target.size(LawNames.of(id)) == 2 && 0 <= BigInteger.val(r);
      @ requires LawNames.isAtomBelow(LawNames.of(id), 0, w, r, unit) && LawNames.isAtomAbove(LawNames.of(id), 0, v, k, unit);
      @ requires BigInteger.val(w) <= BigInteger.val(unit);
      @ requires analysis.Target.atomAtMost(LawNames.of(id), 1, BigInteger.val(unit) - BigInteger.val(v), 0, BigInteger.val(unit));
      @ requires analysis.Target.atomAtLeast(LawNames.of(id), 1, BigInteger.val(unit) - BigInteger.val(w), 0, BigInteger.val(unit));
      @ requires LawNames.areMoments(LawNames.of(id), 0, 2, moments.secondLower, moments.secondUpper, moments.fourthUpper, unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.id == id && \result.unit == unit;
      @ assignable \nothing; @*/
    private static SymmetricLaw law(LawName id, Moments moments, BigInteger v, BigInteger w, BigInteger k, BigInteger r, BigInteger unit) {
        BigInteger[] weights = new BigInteger[2];
        BigInteger[] values = new BigInteger[2];
        weights[0] = w;
        values[0] = r;
        weights[1] = unit.subtract(v);
        values[1] = BigInteger.valueOf(0L);
        return law(id, moments, v, w, k, weights, values, unit);
    }

    /** The law of that name from the upper bounds of both atoms, and the lower bounds of the first. */
    /*@ private normal_behavior
      @ requires \invariant_for(id) && \invariant_for(moments) && weights.length == 2 && values.length == 2;
      @ requires BigInteger.val(unit) >= 1 && analysis.Target.size(LawNames.of(id)) == 2 && BigInteger.val(w) <= BigInteger.val(unit);
      @ requires (\forall int i; 0 <= i < 2; LawNames.isAtomBelow(LawNames.of(id), i, weights[i], values[i], unit));
      @ requires LawNames.isAtomAbove(LawNames.of(id), 0, v, k, unit);
      @ requires analysis.Target.atomAtLeast(LawNames.of(id), 1, BigInteger.val(unit) - BigInteger.val(w), 0, BigInteger.val(unit));
      @ requires LawNames.areMoments(LawNames.of(id), 0, 2, moments.secondLower, moments.secondUpper, moments.fourthUpper, unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.id == id && \result.unit == unit;
      @ assignable \nothing; @*/
    private static SymmetricLaw law(LawName id, Moments moments, BigInteger v, BigInteger w, BigInteger k, BigInteger[] weights,
            BigInteger[] values, BigInteger unit) {
        BigInteger[] lowerWeights = new BigInteger[2];
        BigInteger[] lowerValues = new BigInteger[2];
        lowerWeights[0] = v;
        lowerValues[0] = k;
        lowerWeights[1] = unit.subtract(w);
        lowerValues[1] = BigInteger.valueOf(0L);
        return new SymmetricLaw(id, weights, values, lowerWeights, lowerValues, moments, unit);
    }
}
