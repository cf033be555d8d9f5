package org.ironbound.kernel.sdpi;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.HyperbolicCosine;
import org.ironbound.kernel.real.Logarithm;

/** Upper bounds of Lam(t) = ln E e^(t r) for a symmetric law [SDPI-BINARY]. */
public final class LogMgf {
    private LogMgf() {
    }

    /**
     * An upper bound of Lam(t/unit), in multiples of 1/unit.
     *
     * @param ln  logarithms at the scale of the law
     * @param law the law of r
     * @param t   the argument, in multiples of 1/unit
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(ln.unit) == BigInteger.val(law.unit);
      @ ensures analysis.Target.logMgfAtMost(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d)),
      @   BigInteger.val(t), BigInteger.val(law.unit), BigInteger.val(\result), BigInteger.val(law.unit));
      @ assignable \nothing; @*/
    public static BigInteger upperBound(Logarithm ln, SymmetricLaw law, BigInteger t) {
        BigInteger sum = mgf(law, t);
        BigInteger argument = sum.max(BigInteger.valueOf(1L));
        BigInteger result = ln.of(argument, law.unit).upper;
        //@ assert LogMgfLemmas.logarithm(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d)), BigInteger.val(t), BigInteger.val(law.unit), BigInteger.val(sum), BigInteger.val(argument), BigInteger.val(result));
        return result;
    }

    /** The sum of W_i cosh(t r_i), rounded up. */
    /*@ private normal_behavior
      @ requires \invariant_for(law);
      @ ensures analysis.Target.sumAtMost(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d)),
      @   0, analysis.Target.size(analysis.Target.law(law.kind, BigInteger.val(law.a), BigInteger.val(law.b), BigInteger.val(law.c), BigInteger.val(law.d))), BigInteger.val(t), BigInteger.val(law.unit), BigInteger.val(\result), BigInteger.val(law.unit));
      @ assignable \nothing; @*/
    private static BigInteger mgf(SymmetricLaw law, BigInteger t) {
        return law.kind == 0 ? SparseAtoms.mgf(law.a, law.b, law.c, law.d, t, law.unit) : ClusterAtom.mgf(law.samples, law.c, law.d, t, law.unit);
    }

    /** w cosh(t r), rounded up. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures LogMgfLemmas.isTerm(BigInteger.val(w), BigInteger.val(r), BigInteger.val(t), BigInteger.val(unit), BigInteger.val(\result));
      @ assignable \nothing; @*/
    static BigInteger term(BigInteger w, BigInteger r, BigInteger t, BigInteger unit) {
        BigInteger square = unit.multiply(unit);
        //@ assert Products.positive(BigInteger.val(unit), BigInteger.val(unit));
        BigInteger cosh = HyperbolicCosine.upperBound(t.multiply(r), square, unit);
        BigInteger result = Division.ceil(w.multiply(cosh), unit);
        //@ assert LogMgfLemmas.fold(BigInteger.val(w), BigInteger.val(r), BigInteger.val(t), BigInteger.val(unit), BigInteger.val(cosh), BigInteger.val(result));
        return result;
    }
}
