package org.ironbound.specs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Random;
import org.ironbound.reference.OutOfReach;
import org.ironbound.reference.OutsideDomain;

/**
 * The contraction coefficients of additive Gaussian noise in doubles. Noise has the variance 1, the inputs a matrix of covariances; in its
 * eigenbasis inputs and outputs are independent pairs, the best of which belongs to the largest eigenvalue.
 */
final class NoisyInputs {
    private static final int MOST_USES = 6;
    private static final int DRAWN = 20;
    private static final int MULTIPLICATIONS = 400;

    private NoisyInputs() {
    }

    /** The largest coefficient of n uses with inputs of variance s/t each, among independent, equal and some other inputs. */
    static double largest(BigInteger n, BigInteger s, BigInteger t) {
        if (n.signum() <= 0 || s.signum() <= 0 || t.signum() <= 0) {
            throw new OutsideDomain(n + " uses, " + s + "/" + t);
        }
        if (n.compareTo(BigInteger.valueOf(MOST_USES)) > 0) {
            throw new OutOfReach(n + " uses");
        }
        double power = new BigDecimal(s).divide(new BigDecimal(t), MathContext.DECIMAL64).doubleValue();
        int uses = n.intValueExact();
        double[] same = new double[uses];
        Arrays.fill(same, 1);
        double largest = squaredCorrelation(new double[][] {same}, power);
        Random random = new Random(uses);
        for (int k = 0; k < DRAWN; k++) {
            double[][] factors = new double[uses][];
            Arrays.setAll(factors, i -> random.doubles(uses, -1, 1).toArray());
            largest = Math.max(largest, squaredCorrelation(factors, power));
        }
        return largest;
    }

    /** Input y is the sum over i of an independent normal number times factors[i][y], scaled to the variance. */
    private static double squaredCorrelation(double[][] factors, double power) {
        int uses = factors[0].length;
        double[] v = new double[uses];
        Arrays.fill(v, 1);
        double eigenvalue = 0;
        double[] scale = new double[uses];
        for (int y = 0; y < uses; y++) {
            int use = y;
            scale[y] = Math.sqrt(power / Arrays.stream(factors).mapToDouble(row -> row[use] * row[use]).sum());
        }
        for (int k = 0; k < MULTIPLICATIONS; k++) {
            double[] product = new double[uses];
            for (double[] row : factors) {
                double dot = 0;
                for (int y = 0; y < uses; y++) {
                    dot += row[y] * scale[y] * v[y];
                }
                for (int y = 0; y < uses; y++) {
                    product[y] += row[y] * scale[y] * dot;
                }
            }
            double length = Math.sqrt(Arrays.stream(product).map(x -> x * x).sum());
            eigenvalue = length / Math.sqrt(Arrays.stream(v).map(x -> x * x).sum());
            v = Arrays.stream(product).map(x -> x / length).toArray();
        }
        return eigenvalue / (1 + eigenvalue);
    }
}
