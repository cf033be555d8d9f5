package org.ironbound.search.channel;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;

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
    /** Squares with numbers rounded to {@code bits} bits, and a small rest; empty if the form is negative somewhere, or nearly. */
    static Optional<Squares> rounded(JointNumbers joint, BigFraction x, int bits) {
        int n = joint.inputs();
        int m = joint.outputs();
        BigInteger one = BigInteger.ONE.shiftLeft(bits);
        BigInteger unit = BigInteger.ONE.shiftLeft(bits + bits / 2 + 1);
        BigInteger scale = unit.multiply(unit);
        BigInteger factor = x.getDenominator().multiply(joint.total());
        BigInteger size = BigInteger.valueOf(n + m);
        BigInteger corner = unit.subtract(size.multiply(joint.outputRange()).shiftLeft(bits - bits / 2 + 2));
        BigInteger[] weights = new BigInteger[m + n];
        BigInteger[] outputForms = new BigInteger[n * m];
        for (int y = 0; y < m; y++) {
            weights[y] = factor.multiply(joint.q()[y]);
            for (int i = 0; i < n; i++) {
                outputForms[i * m + y] = JointNumbers.round(scale.multiply(joint.rows()[i][y]), joint.q()[y].multiply(corner)).negate();
            }
        }
        BigInteger[][] left = new BigInteger[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k <= i; k++) {
                BigInteger sum = x.getDenominator().multiply(joint.p()[i]).multiply(joint.p()[k]);
                if (i == k) {
                    sum = sum.add(x.getNumerator().multiply(joint.total()).multiply(joint.p()[i]));
                }
                sum = sum.multiply(scale);
                for (int y = 0; y < m; y++) {
                    sum = sum.subtract(weights[y].multiply(outputForms[i * m + y].multiply(outputForms[k * m + y])));
                }
                left[i][k] = sum;
            }
        }
        BigInteger steepest = BigInteger.ZERO;
        for (int i = 0; i < n; i++) {
            steepest = steepest.max(left[i][i]);
        }
        BigInteger rest = steepest.divide(one).max(factor.multiply(JointNumbers.largest(joint.q())).multiply(unit)).add(BigInteger.ONE);
        BigInteger[][] inputForms = new BigInteger[n][];
        for (int j = 0; j < n; j++) {
            BigInteger weight = left[j][j].subtract(size.multiply(rest)).shiftRight(2 * bits);
            if (weight.signum() <= 0) {
                return Optional.empty();
            }
            inputForms[j] = new BigInteger[n - j];
            inputForms[j][0] = one;
            for (int i = j + 1; i < n; i++) {
                inputForms[j][i - j] = JointNumbers.round(left[i][j], weight.shiftLeft(bits));
            }
            for (int i = j + 1; i < n; i++) {
                BigInteger weighted = weight.multiply(inputForms[j][i - j]);
                for (int k = j + 1; k <= i; k++) {
                    left[i][k] = left[i][k].subtract(weighted.multiply(inputForms[j][k - j]));
                }
            }
            weights[m + j] = weight;
        }
        return Optional.of(new Squares(x, scale, rest, corner, outputForms, inputForms, weights));
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

    Witness witness() {
        return Witness.none().with(WitnessField.COEFFICIENT, coefficient).with(WitnessField.SCALE, new BigFraction(scale))
            .with(WitnessField.REST, new BigFraction(rest))
            .with(WitnessField.CORNER, new BigFraction(corner)).with(WitnessField.OUTPUT_FORMS, fractions(outputForms))
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
