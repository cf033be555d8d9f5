package org.ironbound.claim;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Fractions;
import org.ironbound.kernel.exact.SumOfSquares;

/** Quadratic forms with rational coefficients: whether completing squares shows that they are nowhere negative. */
final class QuadraticForm {
    private QuadraticForm() {
    }

    /**
     * Completes squares exactly; the kernel decides.
     *
     * @param matrix symmetric, square
     */
    static boolean isNotNegative(BigFraction[][] matrix) {
        int n = matrix.length;
        BigFraction[][] rest = new BigFraction[n][];
        for (int i = 0; i < n; i++) {
            rest[i] = matrix[i].clone();
        }
        List<BigInteger[]> forms = new ArrayList<>();
        List<BigFraction> weights = new ArrayList<>();
        for (int j = 0; j < n; j++) {
            BigFraction pivot = rest[j][j];
            if (Fractions.signum(pivot) == 0) {
                continue;
            }
            BigInteger common = BigInteger.ONE;
            for (int i = 0; i < n; i++) {
                common = lcm(common, rest[i][j].getDenominator());
            }
            BigInteger[] form = new BigInteger[n];
            for (int i = 0; i < n; i++) {
                form[i] = rest[i][j].multiply(common).getNumerator();
            }
            forms.add(form);
            weights.add(pivot.multiply(common).multiply(common).reciprocal());
            BigFraction[] column = column(rest, j);
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < n; k++) {
                    rest[i][k] = rest[i][k].subtract(column[i].multiply(column[k]).divide(pivot));
                }
            }
        }
        return isShown(matrix, forms, weights);
    }

    private static BigFraction[] column(BigFraction[][] matrix, int j) {
        BigFraction[] column = new BigFraction[matrix.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = matrix[i][j];
        }
        return column;
    }

    /** In whole numbers. */
    private static boolean isShown(BigFraction[][] matrix, List<BigInteger[]> forms, List<BigFraction> weights) {
        BigInteger scale = BigInteger.ONE;
        for (BigFraction weight : weights) {
            scale = lcm(scale, weight.getDenominator());
        }
        for (BigFraction[] row : matrix) {
            for (BigFraction entry : row) {
                scale = lcm(scale, entry.getDenominator());
            }
        }
        BigInteger factor = scale;
        BigInteger[][] whole = new BigInteger[matrix.length][];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = new BigInteger[whole.length];
            for (int k = 0; k < whole.length; k++) {
                whole[i][k] = matrix[i][k].multiply(factor).getNumerator();
            }
        }
        BigInteger[] wholeWeights = weights.stream().map(weight -> weight.multiply(factor).getNumerator()).toArray(BigInteger[]::new);
        return SumOfSquares.shows(whole, forms.toArray(BigInteger[][]::new), wholeWeights, BigInteger.ZERO);
    }

    private static BigInteger lcm(BigInteger x, BigInteger y) {
        return x.divide(x.gcd(y)).multiply(y);
    }
}
