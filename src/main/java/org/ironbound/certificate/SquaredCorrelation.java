package org.ironbound.certificate;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * The squared correlation of two functions, a lower bound of the coefficient eta_chi2 of a joint law [CH-CHI2]: the largest squared correlation of a function f
 * of the input with a function g of the output, exactly.
 *
 * <p>joint[i][y] is the numerator of the probability of input i and output y, over their sum N. Exact arithmetic of the checker, tested, not proved in KeY.
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
    public static BigFraction of(BigInteger[][] joint, BigInteger[] f, BigInteger[] g) {
        BigInteger n = moment(joint, f, 0, g, 0);
        BigInteger f1 = moment(joint, f, 1, g, 0);
        BigInteger f2 = moment(joint, f, 2, g, 0);
        BigInteger g1 = moment(joint, f, 0, g, 1);
        BigInteger g2 = moment(joint, f, 0, g, 2);
        BigInteger h1 = moment(joint, f, 1, g, 1);
        return of(n, f1, f2, g1, g2, h1);
    }

    private static BigFraction of(BigInteger n, BigInteger f1, BigInteger f2, BigInteger g1, BigInteger g2, BigInteger h1) {
        BigInteger covariance = n.multiply(h1).subtract(f1.multiply(g1));
        BigInteger first = n.multiply(f2).subtract(f1.multiply(f1));
        BigInteger second = n.multiply(g2).subtract(g1.multiply(g1));
        if (first.signum() <= 0 || second.signum() <= 0) {
            return new BigFraction(BigInteger.valueOf(0L), BigInteger.valueOf(1L));
        }
        return new BigFraction(covariance.multiply(covariance), first.multiply(second));
    }

    private static BigInteger moment(BigInteger[][] joint, BigInteger[] f, int e, BigInteger[] g, int h) {
        BigInteger sum = BigInteger.valueOf(0L);
        int i = 0;
        while (i < joint.length) {
            sum = sum.add(power(f[i], e).multiply(rowMoment(joint[i], g, h)));
            i = i + 1;
        }
        return sum;
    }

    private static BigInteger rowMoment(BigInteger[] a, BigInteger[] g, int h) {
        BigInteger sum = BigInteger.valueOf(0L);
        int y = 0;
        while (y < g.length) {
            sum = sum.add(a[y].multiply(power(g[y], h)));
            y = y + 1;
        }
        return sum;
    }

    private static BigInteger power(BigInteger x, int e) {
        if (e == 0) {
            return BigInteger.valueOf(1L);
        }
        return e == 1 ? x : x.multiply(x);
    }
}
