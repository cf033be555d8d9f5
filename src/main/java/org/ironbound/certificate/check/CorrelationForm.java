package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * The quadratic form that is nowhere negative if the squared maximal correlation is at most x [CH-CHI2]. The kernel compares it with its
 * definition.
 */
final class CorrelationForm {
    private CorrelationForm() {
    }

    /** The rows of the form, times scale, up to the diagonal: first those of the outputs and then those of the inputs. */
    static BigInteger[][] of(BigInteger[][] joint, BigFraction x, BigInteger scale) {
        int outputs = joint[0].length;
        BigInteger[] p = Arrays.stream(joint).map(CorrelationForm::sum).toArray(BigInteger[]::new);
        BigInteger total = sum(p);
        BigInteger u = scale.multiply(x.getDenominator());
        BigInteger w = u.multiply(total);
        BigInteger t = scale.multiply(x.getNumerator()).multiply(total);
        BigInteger[][] matrix = new BigInteger[outputs + p.length][];
        for (int y = 0; y < outputs; y++) {
            int output = y;
            matrix[y] = new BigInteger[y + 1];
            Arrays.fill(matrix[y], BigInteger.ZERO);
            matrix[y][y] = w.multiply(sum(Arrays.stream(joint).map(row -> row[output]).toArray(BigInteger[]::new)));
        }
        for (int i = 0; i < p.length; i++) {
            BigInteger[] row = new BigInteger[outputs + i + 1];
            for (int y = 0; y < outputs; y++) {
                row[y] = w.multiply(joint[i][y]).negate();
            }
            for (int k = 0; k <= i; k++) {
                row[outputs + k] = u.multiply(p[i].multiply(p[k]));
            }
            row[outputs + i] = row[outputs + i].add(t.multiply(p[i]));
            matrix[outputs + i] = row;
        }
        return matrix;
    }

    private static BigInteger sum(BigInteger[] numbers) {
        return Arrays.stream(numbers).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
