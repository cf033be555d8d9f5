package org.ironbound.kernel.sdpi;

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
      @ ensures BigInteger.val(unit) * BigInteger.val(n) <= BigInteger.val(\result) * BigInteger.val(d) && BigInteger.val(\result) <= BigInteger.val(unit);
      @ assignable \strictly_nothing; @*/
    static BigInteger ceil(BigInteger n, BigInteger d, BigInteger unit) {
        BigInteger result = Division.ceil(unit.multiply(n), d);
        //@ assert SparseLemmas.ceil(BigInteger.val(n), BigInteger.val(d), BigInteger.val(unit), BigInteger.val(result));
        return result;
    }

    /** The value c/d, rounded up; the probability serves the contract only. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 < BigInteger.val(a) && BigInteger.val(a) <= BigInteger.val(b) && 0 < BigInteger.val(c) && BigInteger.val(c) <= BigInteger.val(d);
      @ ensures analysis.Target.largestAtMost(analysis.Target.law(0, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    static BigInteger valueUpper(BigInteger a, BigInteger b, BigInteger c, BigInteger d, BigInteger unit) {
        BigInteger v = floor(a, b, unit);
        BigInteger w = ceil(a, b, unit);
        BigInteger k = floor(c, d, unit);
        BigInteger r = ceil(c, d, unit);
        //@ assert analysis.Target.threePoints(BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d), BigInteger.val(v), BigInteger.val(w), BigInteger.val(k), BigInteger.val(r), BigInteger.val(unit));
        return r;
    }

    /** The sum of W_i cosh(t r_i), rounded up. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 < BigInteger.val(a) && BigInteger.val(a) <= BigInteger.val(b) && 0 < BigInteger.val(c) && BigInteger.val(c) <= BigInteger.val(d);
      @ ensures analysis.Target.sumAtMost(analysis.Target.law(0, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)),
      @   0, analysis.Target.size(analysis.Target.law(0, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d))), BigInteger.val(t), BigInteger.val(unit), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    static BigInteger mgf(BigInteger a, BigInteger b, BigInteger c, BigInteger d, BigInteger t, BigInteger unit) {
        BigInteger v = floor(a, b, unit);
        BigInteger w = ceil(a, b, unit);
        BigInteger k = floor(c, d, unit);
        BigInteger r = ceil(c, d, unit);
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger rest = unit.subtract(v);
        //@ assert analysis.Target.threePoints(BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d), BigInteger.val(v), BigInteger.val(w), BigInteger.val(k), BigInteger.val(r), BigInteger.val(unit));
        BigInteger first = LogMgf.term(w, r, t, unit);
        BigInteger second = LogMgf.term(rest, zero, t, unit);
        //@ assert SparseLemmas.sum(analysis.Target.law(0, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(t), BigInteger.val(unit), BigInteger.val(w), BigInteger.val(r), BigInteger.val(rest), BigInteger.val(zero), BigInteger.val(first), BigInteger.val(second));
        return first.add(second);
    }

    /** The moments. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 < BigInteger.val(a) && BigInteger.val(a) <= BigInteger.val(b) && 0 < BigInteger.val(c) && BigInteger.val(c) <= BigInteger.val(d);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures analysis.Target.moments(analysis.Target.law(0, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)),
      @   0, analysis.Target.size(analysis.Target.law(0, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d))),
      @   BigInteger.val(\result.secondLower), BigInteger.val(\result.secondUpper), BigInteger.val(\result.fourthUpper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    static Moments moments(BigInteger a, BigInteger b, BigInteger c, BigInteger d, BigInteger unit) {
        BigInteger v = floor(a, b, unit);
        BigInteger w = ceil(a, b, unit);
        BigInteger k = floor(c, d, unit);
        BigInteger r = ceil(c, d, unit);
        BigInteger zero = BigInteger.valueOf(0L);
        //@ assert analysis.Target.threePoints(BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d), BigInteger.val(v), BigInteger.val(w), BigInteger.val(k), BigInteger.val(r), BigInteger.val(unit));
        BigInteger lower = Moments.secondLower(v, k, unit);
        BigInteger upper = Moments.secondUpper(w, r, unit);
        BigInteger fourth = Moments.fourthUpper(w, r, unit);
        //@ assert SparseLemmas.moments(analysis.Target.law(0, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)), BigInteger.val(v), BigInteger.val(k), BigInteger.val(w), BigInteger.val(r), BigInteger.val(unit) - BigInteger.val(w), BigInteger.val(unit) - BigInteger.val(v), BigInteger.val(lower), BigInteger.val(upper), BigInteger.val(fourth), BigInteger.val(unit));
        return new Moments(lower, upper, fourth);
    }
}
