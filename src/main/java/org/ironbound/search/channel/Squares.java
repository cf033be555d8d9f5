package org.ironbound.search.channel;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.check.CompletedSquares;
import org.ironbound.certificate.check.JointNumbers;

/**
 * A weighted sum of squares that is the form of a bound of the squared maximal correlation, or nearly [CH-CHI2]. It is found by completing
 * squares, first in the function g of the output, then in the function f of the input (LDL^T).
 *
 * @param coefficient the bound
 * @param scale       the factor of the form
 * @param rest        how far it is from the sum of squares
 * @param corner      the coefficient of g_y in the form of output y
 * @param outputForms for each input its coefficients in the forms of all outputs
 * @param inputForms  for each input the coefficients of f from its own on
 * @param weights     of the squares, of outputs and then of inputs
 */
record Squares(BigFraction coefficient, BigInteger scale, BigInteger rest, BigInteger corner, BigInteger[] outputForms,
        BigInteger[][] inputForms, BigInteger[] weights) {
    /** With no more inputs their forms fit in a list. */
    private static final int MOST_INPUTS = 90;

    /** Squares with numbers rounded to {@code bits} bits, and a small rest; empty if the form is negative somewhere, or nearly. */
    static Optional<Squares> rounded(JointNumbers joint, BigFraction x, int bits) {
        BigInteger unit = CompletedSquares.unit(bits);
        BigInteger size = BigInteger.valueOf(joint.inputs() + joint.outputs());
        BigInteger corner = unit.subtract(size.multiply(joint.outputRange()).shiftLeft(bits - bits / 2 + 2));
        return CompletedSquares.of(joint, x, bits, corner).map(found -> new Squares(x, unit.multiply(unit), found.rest(), corner,
            found.outputForms(), found.inputForms(), found.weights()));
    }

    /** Without a rest; empty unless x is exactly the coefficient. Numbers get long, so this is for small laws. */
    static Optional<Squares> exact(JointNumbers joint, BigFraction x) {
        int n = joint.inputs();
        int m = joint.outputs();
        BigInteger factor = x.getDenominator().multiply(joint.total());
        BigFraction[][] left = new BigFraction[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k <= i; k++) {
                BigFraction sum = new BigFraction(x.getDenominator().multiply(joint.p()[i]).multiply(joint.p()[k]));
                if (i == k) {
                    sum = sum.add(x.getNumerator().multiply(joint.total()).multiply(joint.p()[i]));
                }
                for (int y = 0; y < m; y++) {
                    sum = sum.subtract(new BigFraction(factor.multiply(joint.rows()[i][y]).multiply(joint.rows()[k][y]), joint.q()[y]));
                }
                left[i][k] = sum;
            }
        }
        boolean singular = false;
        BigInteger[][] inputForms = new BigInteger[n][];
        List<BigFraction> weights = new ArrayList<>();
        BigInteger corner = Arrays.stream(joint.q()).reduce(BigInteger.ONE, Squares::leastCommonMultiple);
        for (int y = 0; y < m; y++) {
            weights.add(new BigFraction(factor.multiply(joint.q()[y]), corner.multiply(corner)));
        }
        for (int j = 0; j < n; j++) {
            BigFraction pivot = left[j][j];
            BigFraction[] form = new BigFraction[n - j];
            Arrays.fill(form, BigFraction.ZERO);
            form[0] = BigFraction.ONE;
            for (int i = j + 1; i < n; i++) {
                if (pivot.getNumerator().signum() > 0) {
                    form[i - j] = left[i][j].divide(pivot);
                } else if (left[i][j].getNumerator().signum() != 0) {
                    return Optional.empty();
                }
            }
            if (pivot.getNumerator().signum() < 0) {
                return Optional.empty();
            }
            singular |= pivot.getNumerator().signum() == 0;
            for (int i = j + 1; i < n; i++) {
                for (int k = j + 1; k <= i; k++) {
                    left[i][k] = left[i][k].subtract(pivot.multiply(form[i - j]).multiply(form[k - j]));
                }
            }
            BigInteger common = commonDenominator(Arrays.asList(form));
            inputForms[j] = whole(form, common);
            weights.add(pivot.divide(common.multiply(common)));
        }
        if (!singular) {
            return Optional.empty();
        }
        BigInteger scale = commonDenominator(weights);
        BigInteger[] outputForms = new BigInteger[n * m];
        for (int i = 0; i < n; i++) {
            for (int y = 0; y < m; y++) {
                outputForms[i * m + y] = corner.divide(joint.q()[y]).multiply(joint.rows()[i][y]).negate();
            }
        }
        return Optional.of(new Squares(x, scale, BigInteger.ZERO, corner, outputForms, inputForms,
            whole(weights.toArray(BigFraction[]::new), scale)));
    }

    /**
     * A function of the input, not zero, at which exact squares of inputs are all zero, times the least multiple that makes the best
     * function of the output whole.
     */
    BigInteger[] kernelVector() {
        int n = inputForms.length;
        BigFraction[] f = new BigFraction[n];
        Arrays.fill(f, BigFraction.ZERO);
        int last = n - 1;
        while (weights[weights.length - n + last].signum() != 0) {
            last--;
        }
        f[last] = BigFraction.ONE;
        for (int i = last - 1; i >= 0; i--) {
            BigFraction sum = BigFraction.ZERO;
            for (int k = i + 1; k <= last; k++) {
                sum = sum.add(f[k].multiply(inputForms[i][k - i]));
            }
            f[i] = sum.divide(inputForms[i][0]).negate();
        }
        return whole(f, commonDenominator(Arrays.asList(f)).multiply(corner));
    }

    /** Without the lists if they are too long for a file: then the checker completes the squares, so they must be rounded ones. */
    Witness witness() {
        Witness numbers = Witness.none().with(WitnessField.COEFFICIENT, coefficient).with(WitnessField.SCALE, new BigFraction(scale))
            .with(WitnessField.REST, new BigFraction(rest)).with(WitnessField.CORNER, new BigFraction(corner));
        return outputForms.length > Limits.LIST || inputForms.length > MOST_INPUTS ? numbers : numbers
            .with(WitnessField.OUTPUT_FORMS, fractions(outputForms))
            .with(WitnessField.INPUT_FORMS, Arrays.stream(inputForms).flatMap(form -> fractions(form).stream()).toList())
            .with(WitnessField.WEIGHTS, fractions(weights));
    }

    static List<BigFraction> fractions(BigInteger[] numbers) {
        return Arrays.stream(numbers).map(BigFraction::new).toList();
    }

    private static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }

    private static BigInteger commonDenominator(List<BigFraction> numbers) {
        return numbers.stream().map(BigFraction::getDenominator).reduce(BigInteger.ONE, Squares::leastCommonMultiple);
    }

    private static BigInteger[] whole(BigFraction[] numbers, BigInteger factor) {
        return Arrays.stream(numbers).map(x -> x.multiply(factor).getNumerator()).toArray(BigInteger[]::new);
    }
}
