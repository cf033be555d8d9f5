package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;

/** The atoms of the three-point law [SPARSE], |r| = c/d with probability a/b and r = 0 else, in multiples of 1/unit. */
final class SparseAtoms {
    private SparseAtoms() {
    }

    /** n/d, rounded down. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 < BigInteger.val(n) && BigInteger.val(n) <= BigInteger.val(d);
      @ ensures BigInteger.val(\result) * BigInteger.val(d) <= BigInteger.val(unit) * BigInteger.val(n) && 0 <= BigInteger.val(\result);
      @ assignable \strictly_nothing; @*/
    static BigInteger floor(BigInteger n, BigInteger d, BigInteger unit) {
        BigInteger result = Division.floor(unit.multiply(n), d);
        //@ assert SparseLemmas.floor(BigInteger.val(n), BigInteger.val(d), BigInteger.val(unit), BigInteger.val(result));
        return result;
    }

    /** n/d, rounded up. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 < BigInteger.val(n) && BigInteger.val(n) <= BigInteger.val(d);
      @ ensures BigInteger.val(unit) * BigInteger.val(n) <= BigInteger.val(\result) * BigInteger.val(d)
      @   && 0 <= BigInteger.val(\result)
      @   && BigInteger.val(\result) <= BigInteger.val(unit);
      @ assignable \strictly_nothing; @*/
    static BigInteger ceil(BigInteger n, BigInteger d, BigInteger unit) {
        BigInteger result = Division.ceil(unit.multiply(n), d);
        //@ assert SparseLemmas.ceil(BigInteger.val(n), BigInteger.val(d), BigInteger.val(unit), BigInteger.val(result));
        return result;
    }

    /** The law. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 < BigInteger.val(a) && BigInteger.val(a) <= BigInteger.val(b) && 0 < BigInteger.val(c)
      @   && BigInteger.val(c) <= BigInteger.val(d);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.kind == 0 && \result.a == a && \result.b == b && \result.c == c
      @   && \result.d == d && \result.unit == unit;
      @ assignable \nothing; @*/
    static SymmetricLaw of(BigInteger a, BigInteger b, BigInteger c, BigInteger d, BigInteger unit) {
        BigInteger v = floor(a, b, unit);
        BigInteger w = ceil(a, b, unit);
        BigInteger k = floor(c, d, unit);
        BigInteger r = ceil(c, d, unit);
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger rest = unit.subtract(v);
        BigInteger lower = MomentSteps.secondLower(v, k, unit);
        BigInteger upper = MomentSteps.secondUpper(w, r, unit);
        BigInteger fourth = MomentSteps.fourthUpper(w, r, unit);
        /*@ assert analysis.Target.threePoints(BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d),
          @     BigInteger.val(v), BigInteger.val(w), BigInteger.val(k), BigInteger.val(r), BigInteger.val(unit)); @*/
        /*@ assert SparseLemmas.moments(analysis.Target.law(0, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)),
          @     BigInteger.val(v), BigInteger.val(k), BigInteger.val(w), BigInteger.val(r), BigInteger.val(unit) - BigInteger.val(w),
          @     BigInteger.val(unit) - BigInteger.val(v), BigInteger.val(lower), BigInteger.val(upper), BigInteger.val(fourth),
          @     BigInteger.val(unit)); @*/
        return law(a, b, c, d, w, r, rest, v, k, unit.subtract(w), zero, lower, upper, fourth, unit);
    }

    /** The law from its two atoms and its moments. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1
      @   && BigInteger.val(second) >= 0
      @   && BigInteger.val(r) >= 0
      @   && BigInteger.val(zero) >= 0
      @   && BigInteger.val(v) >= 0
      @   && BigInteger.val(k) >= 0
      @   && BigInteger.val(least) >= 0
      @   && analysis.Target.size(analysis.Target.law(0, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d))) == 2;
      @ requires analysis.Target.atomAtMost(
      @       analysis.Target.law(0, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), 0, BigInteger.val(w),
      @       BigInteger.val(r), BigInteger.val(unit))
      @   && analysis.Target.atomAtMost(analysis.Target.law(0, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)),
      @       1, BigInteger.val(rest), BigInteger.val(zero), BigInteger.val(unit));
      @ requires analysis.Target.atomAtLeast(
      @       analysis.Target.law(0, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), 0, BigInteger.val(v),
      @       BigInteger.val(k), BigInteger.val(unit))
      @   && analysis.Target.atomAtLeast(analysis.Target.law(0, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)),
      @       1, BigInteger.val(least), BigInteger.val(zero), BigInteger.val(unit));
      @ requires analysis.Target.moments(analysis.Target.law(0, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)),
      @     0, 2, BigInteger.val(second), BigInteger.val(above), BigInteger.val(fourth), BigInteger.val(unit));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.kind == 0 && \result.a == a && \result.b == b && \result.c == c
      @   && \result.d == d && \result.unit == unit;
      @ assignable \nothing; @*/
    private static SymmetricLaw law(BigInteger a, BigInteger b, BigInteger c, BigInteger d, BigInteger w, BigInteger r, BigInteger rest,
            BigInteger v, BigInteger k, BigInteger least, BigInteger zero, BigInteger second, BigInteger above, BigInteger fourth,
            BigInteger unit) {
        BigInteger[] lowerWeights = new BigInteger[2];
        BigInteger[] lowerValues = new BigInteger[2];
        lowerWeights[0] = v;
        lowerValues[0] = k;
        lowerWeights[1] = least;
        lowerValues[1] = zero;
        return law(a, b, c, d, w, r, rest, zero, lowerWeights, lowerValues, second, above, fourth, unit);
    }

    /** The same, from the lower bounds in their arrays. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1
      @   && BigInteger.val(second) >= 0
      @   && BigInteger.val(r) >= 0
      @   && BigInteger.val(zero) >= 0
      @   && analysis.Target.size(analysis.Target.law(0, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d))) == 2;
      @ requires analysis.Target.atomAtMost(
      @       analysis.Target.law(0, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), 0, BigInteger.val(w),
      @       BigInteger.val(r), BigInteger.val(unit))
      @   && analysis.Target.atomAtMost(analysis.Target.law(0, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)),
      @       1, BigInteger.val(rest), BigInteger.val(zero), BigInteger.val(unit));
      @ requires lowerWeights.length == 2 && lowerValues.length == 2;
      @ requires (\forall int i; 0 <= i && i < 2;
      @    BigInteger.val(lowerWeights[i]) >= 0
      @      && BigInteger.val(lowerValues[i]) >= 0
      @      && analysis.Target.atomAtLeast(
      @          analysis.Target.law(0, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), i,
      @          BigInteger.val(lowerWeights[i]), BigInteger.val(lowerValues[i]), BigInteger.val(unit)));
      @ requires analysis.Target.moments(analysis.Target.law(0, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)),
      @     0, 2, BigInteger.val(second), BigInteger.val(above), BigInteger.val(fourth), BigInteger.val(unit));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.kind == 0 && \result.a == a && \result.b == b && \result.c == c
      @   && \result.d == d && \result.unit == unit;
      @ assignable \nothing; @*/
    private static SymmetricLaw law(BigInteger a, BigInteger b, BigInteger c, BigInteger d, BigInteger w, BigInteger r, BigInteger rest,
            BigInteger zero, BigInteger[] lowerWeights, BigInteger[] lowerValues, BigInteger second, BigInteger above, BigInteger fourth,
            BigInteger unit) {
        BigInteger[] weights = new BigInteger[2];
        BigInteger[] values = new BigInteger[2];
        weights[0] = w;
        values[0] = r;
        weights[1] = rest;
        values[1] = zero;
        return new SymmetricLaw(0, a, b, c, d, weights, values, lowerWeights, lowerValues, second, above, fourth, unit);
    }
}
