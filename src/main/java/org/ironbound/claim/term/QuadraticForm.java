package org.ironbound.claim.term;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.SumOfSquares;
import org.ironbound.problem.Fractions;

/** Quadratic forms with rational coefficients, as sums of squares if completing these shows that they are nowhere negative. */
final class QuadraticForm {
    private final MeteredFractions fractions;
    private final Meter meter;

    /** @param fractions what is computed with */
    QuadraticForm(MeteredFractions fractions) {
        this.fractions = fractions;
        this.meter = fractions.meter();
    }

    /**
     * A multiple of the square of a form.
     *
     * @param weight positive
     * @param form   its coefficients
     */
    record Square(BigFraction weight, List<BigInteger> form) {
    }

    /**
     * Completes squares exactly; the kernel decides.
     *
     * @param matrix symmetric, square
     * @return null if the form is not their sum, or is not seen to be
     */
    List<Square> squares(BigFraction[][] matrix) {
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
                form[i] = whole(rest[i][j], common);
            }
            forms.add(form);
            BigFraction scale = new BigFraction(common);
            weights.add(fractions.reciprocal(fractions.multiply(fractions.multiply(pivot, scale), scale)));
            BigFraction[] column = column(rest, j);
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < n; k++) {
                    BigFraction taken = fractions.divide(fractions.multiply(column[i], column[k]), pivot);
                    rest[i][k] = fractions.add(rest[i][k], taken.negate());
                }
            }
        }
        if (!isShown(matrix, forms, weights)) {
            return null;
        }
        List<Square> squares = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            squares.add(new Square(weights.get(i), List.of(forms.get(i))));
        }
        return squares;
    }

    private static BigFraction[] column(BigFraction[][] matrix, int j) {
        BigFraction[] column = new BigFraction[matrix.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = matrix[i][j];
        }
        return column;
    }

    /** In whole numbers. */
    private boolean isShown(BigFraction[][] matrix, List<BigInteger[]> forms, List<BigFraction> weights) {
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
                whole[i][k] = whole(matrix[i][k], factor);
            }
        }
        BigInteger[] wholeWeights = weights.stream().map(weight -> whole(weight, factor)).toArray(BigInteger[]::new);
        spend(forms, wholeWeights);
        return SumOfSquares.shows(whole, forms.toArray(BigInteger[][]::new), wholeWeights, BigInteger.ZERO);
    }

    /** What the kernel costs: for each entry of the matrix and each form, a product of two of its numbers and a weight. */
    private void spend(List<BigInteger[]> forms, BigInteger[] weights) {
        long longest = forms.stream().flatMap(Arrays::stream).mapToInt(BigInteger::bitLength).max().orElse(0);
        long heaviest = Arrays.stream(weights).mapToInt(BigInteger::bitLength).max().orElse(0);
        long entries = forms.stream().mapToLong(form -> (long) form.length * form.length).sum();
        meter.spend(entries * (Prices.product(longest, longest) + Prices.product(2 * longest, heaviest)));
    }

    /** A multiple that is whole. */
    private BigInteger whole(BigFraction x, BigInteger multiple) {
        meter.spend(Prices.product(Prices.length(x), multiple.bitLength())
            + Prices.quotient(multiple.bitLength(), x.getDenominator().bitLength()));
        return multiple.divide(x.getDenominator()).multiply(x.getNumerator());
    }

    private BigInteger lcm(BigInteger x, BigInteger y) {
        meter.spend(Prices.fraction(x.bitLength(), y.bitLength()) + Prices.product(x.bitLength(), y.bitLength()));
        return x.divide(x.gcd(y)).multiply(y);
    }
}
