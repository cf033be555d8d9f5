package org.ironbound.kernel.channel;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Products;

/**
 * The squared correlation of two functions, a lower bound of the coefficient eta_chi2 of a joint law [CH-CHI2], exactly.
 *
 * <p>joint[i][y] is the numerator of the probability of input i and output y, over their sum N.
 */
public final class SquaredCorrelation {
    private SquaredCorrelation() {
    }

    /**
     * The squared correlation of f and g, 0 if one of them is constant: at most eta_chi2.
     *
     * @param joint at least one row, all of the same length
     * @param f     a number for each input
     * @param g     a number for each output
     */
    /*@ public normal_behavior
      @ requires joint.length >= 1 && f.length == joint.length && g.length == joint[0].length;
      @ requires (\forall int i; 0 <= i < joint.length; joint[i] != null && joint[i].length == g.length);
      @ ensures JointMoments.isSquaredCorrelation(BigFraction.num(\result), BigFraction.den(\result),
      @     \old(JointMoments.moment(joint, f, 0, g, 0, g.length, joint.length)),
      @     \old(JointMoments.moment(joint, f, 1, g, 0, g.length, joint.length)),
      @     \old(JointMoments.moment(joint, f, 2, g, 0, g.length, joint.length)),
      @     \old(JointMoments.moment(joint, f, 0, g, 1, g.length, joint.length)),
      @     \old(JointMoments.moment(joint, f, 0, g, 2, g.length, joint.length)),
      @     \old(JointMoments.moment(joint, f, 1, g, 1, g.length, joint.length)));
      @ assignable \nothing; @*/
    public static BigFraction of(BigInteger[][] joint, BigInteger[] f, BigInteger[] g) {
        BigInteger n = moment(joint, f, 0, g, 0);
        BigInteger f1 = moment(joint, f, 1, g, 0);
        BigInteger f2 = moment(joint, f, 2, g, 0);
        BigInteger g1 = moment(joint, f, 0, g, 1);
        BigInteger g2 = moment(joint, f, 0, g, 2);
        BigInteger h1 = moment(joint, f, 1, g, 1);
        return of(n, f1, f2, g1, g2, h1);
    }

    /*@ private normal_behavior
      @ ensures JointMoments.isSquaredCorrelation(BigFraction.num(\result), BigFraction.den(\result), BigInteger.val(n), BigInteger.val(f1),
      @     BigInteger.val(f2), BigInteger.val(g1), BigInteger.val(g2), BigInteger.val(h1));
      @ assignable \nothing; @*/
    private static BigFraction of(BigInteger n, BigInteger f1, BigInteger f2, BigInteger g1, BigInteger g2, BigInteger h1) {
        BigInteger covariance = n.multiply(h1).subtract(f1.multiply(g1));
        BigInteger first = n.multiply(f2).subtract(f1.multiply(f1));
        BigInteger second = n.multiply(g2).subtract(g1.multiply(g1));
        if (first.signum() <= 0 || second.signum() <= 0) {
            return zero();
        }
        //@ assert Products.positive(BigInteger.val(first), BigInteger.val(second));
        return new BigFraction(covariance.multiply(covariance), first.multiply(second));
    }

    /*@ private normal_behavior
      @ ensures BigFraction.num(\result) == 0 && BigFraction.den(\result) > 0;
      @ assignable \nothing; @*/
    private static BigFraction zero() {
        return new BigFraction(BigInteger.valueOf(0L), BigInteger.valueOf(1L));
    }

    /*@ private normal_behavior
      @ requires 0 <= e <= 2 && 0 <= h && h <= 2 && f.length == joint.length;
      @ requires (\forall int i; 0 <= i < joint.length; joint[i] != null && joint[i].length == g.length);
      @ ensures BigInteger.val(\result) == JointMoments.moment(joint, f, e, g, h, g.length, joint.length);
      @ assignable \strictly_nothing; @*/
    private static BigInteger moment(BigInteger[][] joint, BigInteger[] f, int e, BigInteger[] g, int h) {
        BigInteger sum = BigInteger.valueOf(0L);
        int i = 0;
        //@ assert JointMoments.momentOfNone(joint, f, e, g, h, g.length);
        /*@ loop_invariant 0 <= i <= joint.length
          @   && sum != null
          @   && BigInteger.val(sum) == JointMoments.moment(joint, f, e, g, h, g.length, i);
          @ decreases joint.length - i;
          @ assignable \strictly_nothing; @*/
        while (i < joint.length) {
            sum = sum.add(power(f[i], e).multiply(rowMoment(joint[i], g, h)));
            i = i + 1;
            //@ assert JointMoments.momentStep(joint, f, e, g, h, g.length, i);
        }
        return sum;
    }

    /*@ private normal_behavior
      @ requires 0 <= h <= 2 && a.length == g.length;
      @ ensures BigInteger.val(\result) == JointMoments.rowMoment(a, g, h, g.length);
      @ assignable \strictly_nothing; @*/
    private static BigInteger rowMoment(BigInteger[] a, BigInteger[] g, int h) {
        BigInteger sum = BigInteger.valueOf(0L);
        int y = 0;
        //@ assert JointMoments.rowMomentOfNone(a, g, h);
        /*@ loop_invariant 0 <= y <= g.length && sum != null && BigInteger.val(sum) == JointMoments.rowMoment(a, g, h, y);
          @ decreases g.length - y;
          @ assignable \strictly_nothing; @*/
        while (y < g.length) {
            sum = sum.add(a[y].multiply(power(g[y], h)));
            y = y + 1;
            //@ assert JointMoments.rowMomentStep(a, g, h, y);
        }
        return sum;
    }

    /*@ private normal_behavior
      @ requires 0 <= e <= 2;
      @ ensures BigInteger.val(\result) == JointMoments.power(BigInteger.val(x), e);
      @ assignable \strictly_nothing; @*/
    private static BigInteger power(BigInteger x, int e) {
        if (e == 0) {
            return BigInteger.valueOf(1L);
        }
        return e == 1 ? x : x.multiply(x);
    }
}
