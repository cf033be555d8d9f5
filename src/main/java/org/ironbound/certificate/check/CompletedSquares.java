package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Linear forms whose squares, with weights, are nearly the form of a bound of the squared maximal correlation [CH-CHI2]. They are found by
 * completing squares, first in the function g of the output, then in the function f of the input (LDL^T), in whole numbers. Long joint laws
 * have too many of them for a file, so the checker finds them too; the kernel compares their sum with the form.
 *
 * @param rest        how far the form is from the sum of squares
 * @param outputForms for each input its coefficients in the forms of all outputs
 * @param inputForms  for each input the coefficients of f from its own on
 * @param weights     of the squares, of outputs and then of inputs
 */
public record CompletedSquares(BigInteger rest, BigInteger[] outputForms, BigInteger[][] inputForms, BigInteger[] weights) {
    /** Bits of weights beside those of the numbers in forms. */
    static final int SPARE_BITS = 64;

    /** What the coefficient of its own output is about in the form of an output, for numbers of so many bits; its square is the scale. */
    public static BigInteger unit(int bits) {
        return BigInteger.ONE.shiftLeft(bits + bits / 2 + 1);
    }

    /** The bits to which a scale belongs; empty if it belongs to none. */
    static Optional<Integer> bits(BigInteger scale) {
        int bits = (scale.bitLength() / 2 - 1) * 2 / 3;
        return IntStream.rangeClosed(bits, bits + 1).boxed()
            .filter(n -> n > 0 && unit(n).multiply(unit(n)).equals(scale)).findFirst();
    }

    /**
     * Squares with numbers rounded to {@code bits} bits, and a small rest; empty if the form is negative somewhere, or nearly.
     *
     * @param x      the bound
     * @param corner the coefficient of g_y in the form of output y, positive
     */
    public static Optional<CompletedSquares> of(JointNumbers joint, BigFraction x, int bits, BigInteger corner) {
        int n = joint.inputs();
        int m = joint.outputs();
        BigInteger unit = unit(bits);
        BigInteger scale = unit.multiply(unit);
        BigInteger factor = x.getDenominator().multiply(joint.total());
        BigInteger largest = factor.multiply(JointNumbers.largest(joint.q()));
        // What is left of the form is computed in multiples of 2^cut, which is little against the rest.
        int cut = Math.max(0, largest.bitLength() - bits - SPARE_BITS);
        BigInteger[] weights = new BigInteger[m + n];
        BigInteger[] outputForms = new BigInteger[n * m];
        BigInteger[][] weighted = new BigInteger[n][m];
        for (int y = 0; y < m; y++) {
            weights[y] = factor.multiply(joint.q()[y]);
            BigInteger corners = joint.q()[y].multiply(corner);
            BigInteger weight = weights[y].shiftRight(cut);
            for (int i = 0; i < n; i++) {
                outputForms[i * m + y] = JointNumbers.round(scale.multiply(joint.rows()[i][y]), corners).negate();
                weighted[i][y] = weight.multiply(outputForms[i * m + y]);
            }
        }
        BigInteger[][] left = new BigInteger[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k <= i; k++) {
                BigInteger sum = x.getDenominator().multiply(joint.p()[i]).multiply(joint.p()[k]);
                if (i == k) {
                    sum = sum.add(x.getNumerator().multiply(joint.total()).multiply(joint.p()[i]));
                }
                sum = sum.multiply(scale).shiftRight(cut);
                for (int y = 0; y < m; y++) {
                    sum = sum.subtract(weighted[k][y].multiply(outputForms[i * m + y]));
                }
                left[i][k] = sum;
            }
        }
        BigInteger steepest = BigInteger.ZERO;
        for (int i = 0; i < n; i++) {
            steepest = steepest.max(left[i][i]);
        }
        BigInteger rest = steepest.shiftRight(bits).max(largest.multiply(unit).shiftRight(cut)).add(BigInteger.ONE);
        BigInteger[][] inputForms = new BigInteger[n][];
        // The form is to exceed the squares by n + m times the rest; once more makes up for what was cut.
        BigInteger margin = BigInteger.valueOf(n + m + 1L).multiply(rest);
        for (int j = 0; j < n; j++) {
            BigInteger weight = left[j][j].subtract(margin).shiftRight(2 * bits);
            if (weight.signum() <= 0) {
                return Optional.empty();
            }
            inputForms[j] = new BigInteger[n - j];
            inputForms[j][0] = BigInteger.ONE.shiftLeft(bits);
            for (int i = j + 1; i < n; i++) {
                inputForms[j][i - j] = JointNumbers.round(left[i][j], weight.shiftLeft(bits));
                // What is nowhere negative has shorter forms; others might grow without limit, for nothing.
                if (inputForms[j][i - j].bitLength() > 2 * bits) {
                    return Optional.empty();
                }
            }
            for (int i = j + 1; i < n; i++) {
                BigInteger times = weight.multiply(inputForms[j][i - j]);
                for (int k = j + 1; k <= i; k++) {
                    left[i][k] = left[i][k].subtract(times.multiply(inputForms[j][k - j]));
                }
            }
            weights[m + j] = weight.shiftLeft(cut);
        }
        return Optional.of(new CompletedSquares(rest.shiftLeft(cut), outputForms, inputForms, weights));
    }
}
