package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.IntegerPower;
import org.ironbound.kernel.exact.IntegerRoot;
import org.ironbound.kernel.exact.Products;

/**
 * Images of enclosures under the k-th root: the ends are the roots of the ends, rounded outwards to multiples of 1/unit. The contracts say
 * that they enclose, not how closely.
 */
public final class RootImage {
    private RootImage() {
    }

    /**
     * Encloses the k-th root of every enclosed x; that of a negative number is minus that of its absolute value, which for even k is not a
     * root: there x should not be negative.
     *
     * @param k from 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(x) && k >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == x.unit;
      @ ensures RootImageLemmas.encloseRoots(k, x.lower, x.upper, \result);
      @ assignable \nothing; @*/
    public static Enclosure of(int k, Enclosure x) {
        return of(k, x.lower, x.upper, x.unit);
    }

    /*@ private normal_behavior
      @ requires k >= 1 && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures RootImageLemmas.encloseRoots(k, a, b, \result);
      @ assignable \nothing; @*/
    private static Enclosure of(int k, BigInteger a, BigInteger b, BigInteger unit) {
        BigInteger scale = IntegerPower.of(unit, k - 1);
        BigInteger low = below(k, a, unit, scale);
        BigInteger high = below(k, b.negate(), unit, scale).negate();
        /*@ assert RootImageLemmas.roots(k, BigInteger.val(a), BigInteger.val(b), BigInteger.val(unit), BigInteger.val(low),
          @     BigInteger.val(high)); @*/
        return new Enclosure(low, high, unit);
    }

    /** The root of a/unit, rounded down. */
    /*@ private normal_behavior
      @ requires k >= 1 && BigInteger.val(unit) >= 1 && BigInteger.val(scale) == \dl_pow(BigInteger.val(unit), k - 1);
      @ ensures RootImageLemmas.isRootOfEnd(k, BigInteger.val(a), BigInteger.val(unit), BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger below(int k, BigInteger a, BigInteger unit, BigInteger scale) {
        //@ assert RootImageLemmas.scalePositive(k, BigInteger.val(unit));
        if (a.signum() < 0) {
            //@ assert Products.positive(-BigInteger.val(a), BigInteger.val(scale));
            return IntegerRoot.ceil(a.negate().multiply(scale), k).negate();
        }
        //@ assert Products.nonNegative(BigInteger.val(a), BigInteger.val(scale));
        BigInteger product = a.multiply(scale);
        BigInteger root = IntegerRoot.floor(product, k);
        //@ assert RootImageLemmas.rootOfEnd(k, BigInteger.val(a), BigInteger.val(unit), BigInteger.val(product), BigInteger.val(root));
        return root;
    }
}
