package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Products;

/** Comparisons of the number whose power 2^k is a/b with the number p/q, by squaring p/q as often as there are roots. */
final class Roots {
    private Roots() {
    }

    /** Whether it is at most p/q. */
    /*@ normal_behavior
      @ requires 0 <= k;
      @ requires 0 < BigInteger.val(a) && 0 < BigInteger.val(b) && 0 < BigInteger.val(p) && 0 < BigInteger.val(q);
      @ ensures \result ==> Names.isRootAtMost(k, a, b, p, q);
      @ measured_by k;
      @ assignable \strictly_nothing; @*/
    static boolean isAtMost(int k, BigInteger a, BigInteger b, BigInteger p, BigInteger q) {
        //@ assert Products.positive(BigInteger.val(p), BigInteger.val(p)) && Products.positive(BigInteger.val(q), BigInteger.val(q));
        boolean result = k == 0 ? a.multiply(q).compareTo(p.multiply(b)) <= 0 : isAtMost(k - 1, a, b, p.multiply(p), q.multiply(q));
        //@ assert !result || analysis.Quantity.rootAtMost(k, BigInteger.val(a), BigInteger.val(b), BigInteger.val(p), BigInteger.val(q));
        return result;
    }

    /** Whether it is at least p/q. */
    /*@ normal_behavior
      @ requires 0 <= k;
      @ requires 0 < BigInteger.val(a) && 0 < BigInteger.val(b) && 0 < BigInteger.val(p) && 0 < BigInteger.val(q);
      @ ensures \result ==> Names.isRootAtLeast(k, a, b, p, q);
      @ measured_by k;
      @ assignable \strictly_nothing; @*/
    static boolean isAtLeast(int k, BigInteger a, BigInteger b, BigInteger p, BigInteger q) {
        //@ assert Products.positive(BigInteger.val(p), BigInteger.val(p)) && Products.positive(BigInteger.val(q), BigInteger.val(q));
        boolean result = k == 0 ? p.multiply(b).compareTo(a.multiply(q)) <= 0 : isAtLeast(k - 1, a, b, p.multiply(p), q.multiply(q));
        //@ assert !result || analysis.Quantity.rootAtLeast(k, BigInteger.val(a), BigInteger.val(b), BigInteger.val(p), BigInteger.val(q));
        return result;
    }
}
