package org.ironbound.kernel.channel;

import java.math.BigInteger;

/**
 * Upper bounds of the coefficient eta_chi2 of a joint law [CH-CHI2], the largest squared correlation of a function f of the input with a
 * function g of the output.
 *
 * <p>joint[i][y] is the numerator of the probability of input i and output y, over their sum N; none is negative. With p_i and q_y, the
 * sums of rows and columns, eta_chi2 is at most a/b if and only if for all f and g
 * <pre>  2 b N sum J_iy f_i g_y  &lt;=  a N sum p_i f_i^2 + b (sum p_i f_i)^2 + b N sum q_y g_y^2.</pre>
 */
public final class MaximalCorrelation {
    private MaximalCorrelation() {
    }

    /**
     * Whether m is the matrix of the inequality above times u/b, with what it is made of.
     *
     * @param joint at least one row, all of the same length
     * @param n     the sum of all numbers
     * @param u     positive
     * @param t     u a n/b
     * @param m     for each output a row, then for each input one, up to the diagonal
     */
    /*@ public normal_behavior
      @ requires joint.length >= 1 && (\forall int i; 0 <= i < joint.length; joint[i] != null && joint[i].length == joint[0].length);
      @ requires m.length == joint.length + joint[0].length && (\forall int i; 0 <= i < m.length; m[i] != null && i < m[i].length);
      @ ensures \result ==> BigInteger.val(n) == JointSums.total(joint, joint[0].length, joint.length);
      @ ensures \result ==> BigInteger.val(t) * BigInteger.val(b) == BigInteger.val(a) * (BigInteger.val(u) * BigInteger.val(n));
      @ ensures \result ==> JointSums.areOutputs(m, joint, BigInteger.val(u) * BigInteger.val(n), joint.length, joint[0].length);
      @ ensures \result ==> JointSums.areInputs(m, joint, BigInteger.val(u), BigInteger.val(u) * BigInteger.val(n), BigInteger.val(t),
      @     joint[0].length, joint.length);
      @ assignable \strictly_nothing; @*/
    public static boolean isForm(BigInteger[][] joint, BigInteger a, BigInteger b, BigInteger n, BigInteger u, BigInteger t,
            BigInteger[][] m) {
        BigInteger w = u.multiply(n);
        return equal(n, total(joint)) && equal(t.multiply(b), a.multiply(w)) && areOutputs(joint, w, m) && areInputs(joint, u, w, t, m);
    }

    /*@ private normal_behavior
      @ requires joint.length >= 1 && (\forall int i; 0 <= i < joint.length; joint[i] != null && joint[i].length == joint[0].length);
      @ requires m.length == joint.length + joint[0].length && (\forall int i; 0 <= i < m.length; m[i] != null && i < m[i].length);
      @ ensures \result ==> JointSums.areOutputs(m, joint, BigInteger.val(w), joint.length, joint[0].length);
      @ assignable \strictly_nothing; @*/
    private static boolean areOutputs(BigInteger[][] joint, BigInteger w, BigInteger[][] m) {
        boolean good = true;
        int y = 0;
        //@ assert JointSums.areOutputsOfNone(m, joint, BigInteger.val(w), joint.length);
        /*@ loop_invariant 0 <= y <= joint[0].length && (good ==> JointSums.areOutputs(m, joint, BigInteger.val(w), joint.length, y));
          @ decreases joint[0].length - y;
          @ assignable \strictly_nothing; @*/
        while (y < joint[0].length) {
            good = good && isZeroBefore(m[y], y) && equal(m[y][y], w.multiply(column(joint, y)));
            y = y + 1;
            //@ assert JointSums.areOutputsStep(m, joint, BigInteger.val(w), joint.length, y);
        }
        return good;
    }

    /*@ private normal_behavior
      @ requires joint.length >= 1 && (\forall int i; 0 <= i < joint.length; joint[i] != null && joint[i].length == joint[0].length);
      @ requires m.length == joint.length + joint[0].length && (\forall int i; 0 <= i < m.length; m[i] != null && i < m[i].length);
      @ ensures \result ==> JointSums.areInputs(m, joint, BigInteger.val(u), BigInteger.val(w), BigInteger.val(t), joint[0].length,
      @     joint.length);
      @ assignable \strictly_nothing; @*/
    private static boolean areInputs(BigInteger[][] joint, BigInteger u, BigInteger w, BigInteger t, BigInteger[][] m) {
        boolean good = true;
        int i = 0;
        //@ assert JointSums.areInputsOfNone(m, joint, BigInteger.val(u), BigInteger.val(w), BigInteger.val(t), joint[0].length);
        /*@ loop_invariant 0 <= i <= joint.length;
          @ loop_invariant good ==> JointSums.areInputs(m, joint, BigInteger.val(u), BigInteger.val(w), BigInteger.val(t), joint[0].length,
          @     i);
          @ decreases joint.length - i;
          @ assignable \strictly_nothing; @*/
        while (i < joint.length) {
            good = good && isInput(joint, i, u, w, t, m[joint[0].length + i]);
            i = i + 1;
            //@ assert JointSums.areInputsStep(m, joint, BigInteger.val(u), BigInteger.val(w), BigInteger.val(t), joint[0].length, i);
        }
        return good;
    }

    /** The row a of input i. */
    /*@ private normal_behavior
      @ requires 0 <= i < joint.length && (\forall int k; 0 <= k < joint.length; joint[k] != null && joint[k].length == joint[0].length);
      @ requires joint[0].length + i < a.length;
      @ ensures \result ==> JointSums.isMultiple(a, joint[i], BigInteger.val(w), joint[0].length);
      @ ensures \result ==> JointSums.isProduct(a, joint, BigInteger.val(u), JointSums.row(joint[i], joint[0].length), joint[0].length, i);
      @ ensures \result ==> BigInteger.val(a[joint[0].length + i])
      @   == BigInteger.val(u) * (JointSums.row(joint[i], joint[0].length) * JointSums.row(joint[i], joint[0].length))
      @     + BigInteger.val(t) * JointSums.row(joint[i], joint[0].length);
      @ assignable \strictly_nothing; @*/
    private static boolean isInput(BigInteger[][] joint, int i, BigInteger u, BigInteger w, BigInteger t, BigInteger[] a) {
        BigInteger p = sum(joint[i]);
        return isMultiple(a, w, joint[i]) && isProduct(joint, i, u, p, a) && isCorner(a[joint[0].length + i], u, t, p);
    }

    /** The entry c on the diagonal. */
    /*@ private normal_behavior
      @ ensures \result ==> BigInteger.val(c) == BigInteger.val(u) * (BigInteger.val(p) * BigInteger.val(p))
      @   + BigInteger.val(t) * BigInteger.val(p);
      @ assignable \strictly_nothing; @*/
    private static boolean isCorner(BigInteger c, BigInteger u, BigInteger t, BigInteger p) {
        return equal(c, u.multiply(p.multiply(p)).add(t.multiply(p)));
    }

    /*@ private normal_behavior
      @ requires x.length <= a.length;
      @ ensures \result ==> JointSums.isMultiple(a, x, BigInteger.val(w), x.length);
      @ assignable \strictly_nothing; @*/
    private static boolean isMultiple(BigInteger[] a, BigInteger w, BigInteger[] x) {
        boolean good = true;
        int y = 0;
        //@ assert JointSums.isMultipleOfNone(a, x, BigInteger.val(w));
        /*@ loop_invariant 0 <= y <= x.length && (good ==> JointSums.isMultiple(a, x, BigInteger.val(w), y));
          @ decreases x.length - y;
          @ assignable \strictly_nothing; @*/
        while (y < x.length) {
            good = good && equal(a[y], w.multiply(x[y]).negate());
            y = y + 1;
            //@ assert JointSums.isMultipleStep(a, x, BigInteger.val(w), y);
        }
        return good;
    }

    /*@ private normal_behavior
      @ requires 0 <= i < joint.length && (\forall int k; 0 <= k < joint.length; joint[k] != null && joint[k].length == joint[0].length);
      @ requires joint[0].length + i < a.length;
      @ ensures \result ==> JointSums.isProduct(a, joint, BigInteger.val(u), BigInteger.val(p), joint[0].length, i);
      @ assignable \strictly_nothing; @*/
    private static boolean isProduct(BigInteger[][] joint, int i, BigInteger u, BigInteger p, BigInteger[] a) {
        boolean good = true;
        int k = 0;
        //@ assert JointSums.isProductOfNone(a, joint, BigInteger.val(u), BigInteger.val(p), joint[0].length);
        /*@ loop_invariant 0 <= k <= i;
          @ loop_invariant good ==> JointSums.isProduct(a, joint, BigInteger.val(u), BigInteger.val(p), joint[0].length, k);
          @ decreases i - k;
          @ assignable \strictly_nothing; @*/
        while (k < i) {
            good = good && equal(a[joint[0].length + k], u.multiply(p.multiply(sum(joint[k]))));
            k = k + 1;
            //@ assert JointSums.isProductStep(a, joint, BigInteger.val(u), BigInteger.val(p), joint[0].length, k);
        }
        return good;
    }

    /*@ private normal_behavior
      @ requires 0 <= y <= a.length;
      @ ensures \result ==> JointSums.isZero(a, y);
      @ assignable \strictly_nothing; @*/
    private static boolean isZeroBefore(BigInteger[] a, int y) {
        boolean good = true;
        int z = 0;
        //@ assert JointSums.isZeroOfNone(a);
        /*@ loop_invariant 0 <= z <= y && (good ==> JointSums.isZero(a, z));
          @ decreases y - z;
          @ assignable \strictly_nothing; @*/
        while (z < y) {
            good = good && a[z].signum() == 0;
            z = z + 1;
            //@ assert JointSums.isZeroStep(a, z);
        }
        return good;
    }

    /*@ private normal_behavior
      @ ensures \result <==> BigInteger.val(a) == BigInteger.val(b);
      @ assignable \strictly_nothing; @*/
    private static boolean equal(BigInteger a, BigInteger b) {
        return a.compareTo(b) == 0;
    }

    /** The sum of a row. */
    /*@ public normal_behavior
      @ ensures BigInteger.val(\result) == JointSums.row(a, a.length);
      @ assignable \strictly_nothing; @*/
    public static BigInteger sum(BigInteger[] a) {
        BigInteger sum = BigInteger.valueOf(0L);
        int y = 0;
        //@ assert JointSums.rowOfNone(a);
        /*@ loop_invariant 0 <= y <= a.length && sum != null && BigInteger.val(sum) == JointSums.row(a, y);
          @ decreases a.length - y;
          @ assignable \strictly_nothing; @*/
        while (y < a.length) {
            sum = sum.add(a[y]);
            y = y + 1;
            //@ assert JointSums.rowStep(a, y);
        }
        return sum;
    }

    /*@ private normal_behavior
      @ requires 0 <= y && (\forall int i; 0 <= i < joint.length; joint[i] != null && y < joint[i].length);
      @ ensures BigInteger.val(\result) == JointSums.column(joint, y, joint.length);
      @ assignable \strictly_nothing; @*/
    private static BigInteger column(BigInteger[][] joint, int y) {
        BigInteger sum = BigInteger.valueOf(0L);
        int i = 0;
        //@ assert JointSums.columnOfNone(joint, y);
        /*@ loop_invariant 0 <= i <= joint.length && sum != null && BigInteger.val(sum) == JointSums.column(joint, y, i);
          @ decreases joint.length - i;
          @ assignable \strictly_nothing; @*/
        while (i < joint.length) {
            sum = sum.add(joint[i][y]);
            i = i + 1;
            //@ assert JointSums.columnStep(joint, y, i);
        }
        return sum;
    }

    /*@ private normal_behavior
      @ requires joint.length >= 1 && (\forall int i; 0 <= i < joint.length; joint[i] != null && joint[i].length == joint[0].length);
      @ ensures BigInteger.val(\result) == JointSums.total(joint, joint[0].length, joint.length);
      @ assignable \strictly_nothing; @*/
    private static BigInteger total(BigInteger[][] joint) {
        BigInteger sum = BigInteger.valueOf(0L);
        int i = 0;
        //@ assert JointSums.totalOfNone(joint, joint[0].length);
        /*@ loop_invariant 0 <= i <= joint.length && sum != null && BigInteger.val(sum) == JointSums.total(joint, joint[0].length, i);
          @ decreases joint.length - i;
          @ assignable \strictly_nothing; @*/
        while (i < joint.length) {
            sum = sum.add(sum(joint[i]));
            i = i + 1;
            //@ assert JointSums.totalStep(joint, joint[0].length, i);
        }
        return sum;
    }
}
