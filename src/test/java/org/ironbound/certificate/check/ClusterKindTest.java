package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseCluster;
import org.ironbound.reference.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a mixture takes for the coefficients and capacities of its clusters is on the safe side of what they are, however little, and near
 * it.
 */
class ClusterKindTest {
    private static final int DIGITS = 50;
    private static final MathContext CONTEXT = new MathContext(DIGITS);
    private static final BigDecimal NEAR = new BigDecimal("1e-11");
    private static final int BITS = 128;
    private static final BigInteger DIMENSION = BigInteger.valueOf(1000);

    private static void requireSafe(ClusterKind kind, int samples, BigFraction ratio, BigDecimal capacity) {
        BigInteger m = BigInteger.valueOf(samples);
        BigDecimal coefficient = decimal(ClusterFormulas.of(kind).ratio(m));
        BigDecimal exact = decimal(ratio);
        assertTrue(coefficient.compareTo(exact) <= 0 && isNear(coefficient, exact), () -> "coefficient " + coefficient + " of " + exact);
        BigDecimal found = decimal(ClusterFormulas.of(kind).carried(BITS, m).value);
        assertTrue(found.compareTo(capacity) >= 0 && isNear(found, capacity), () -> "capacity " + found + " of " + capacity);
    }

    private static boolean isNear(BigDecimal x, BigDecimal exact) {
        return x.subtract(exact).abs().compareTo(exact.multiply(NEAR)) <= 0;
    }

    private static BigDecimal decimal(BigFraction x) {
        return new BigDecimal(x.getNumerator()).divide(new BigDecimal(x.getDenominator()), CONTEXT);
    }

    private static BigDecimal ln(BigFraction x) {
        return Reference.ln(x.getNumerator(), x.getDenominator()).at(DIGITS);
    }

    /** Dber, times the dimension and a factor. */
    private static BigDecimal signs(BigFraction factor, BigFraction mean) {
        BigFraction plus = BigFraction.ONE.add(mean);
        BigFraction minus = BigFraction.ONE.subtract(mean);
        BigDecimal minusPart = Fractions.signum(minus) == 0 ? BigDecimal.ZERO : decimal(minus).multiply(ln(minus));
        BigDecimal dber = decimal(plus).multiply(ln(plus)).add(minusPart).divide(BigDecimal.valueOf(2), CONTEXT);
        return dber.multiply(decimal(factor.multiply(DIMENSION)));
    }

    /** The parameter 1/11, and 1/sqrt(1000), which is as good as its first 60 digits. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20})
    void gaussian(int samples) {
        for (Proportion l : new Proportion[] {Proportion.of("lambda-squared", new BigFraction(1, 11)),
            Proportion.inverseRoot("lambda-squared", DIMENSION)}) {
            BigFraction value = l.lowerBound(60);
            BigFraction rho = value.multiply(value).multiply(samples).divide(value.multiply(samples - 1).add(1));
            BigDecimal capacity = ln(BigFraction.ONE.subtract(rho)).multiply(new BigDecimal(DIMENSION)).divide(BigDecimal.valueOf(-2),
                CONTEXT);
            BigFraction ratio = BigFraction.ONE.subtract(value).divide(value.multiply(value).multiply(samples));
            requireSafe(new GaussianCluster(DIMENSION, l), samples, ratio, capacity);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20})
    void signs(int samples) {
        for (Proportion l : new Proportion[] {Proportion.of("lambda", new BigFraction(1, 11)),
            Proportion.inverseFourthRoot("lambda", DIMENSION)}) {
            BigFraction value = l.lowerBound(60);
            BigFraction square = value.multiply(value);
            BigFraction kept = BigFraction.ONE.subtract(square).pow(samples);
            BigFraction tau = BigFraction.ONE.subtract(kept);
            requireSafe(new BooleanCluster(DIMENSION, l), samples, kept.divide(square.multiply(tau)), signs(tau, value));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20})
    void sparse(int samples) {
        BigFraction p = new BigFraction(1, 11);
        BigFraction chance = BigFraction.ONE.subtract(p).divide(BigInteger.ONE.shiftLeft(samples - 1));
        BigFraction agreement = p.add(chance);
        requireSafe(new SparseCluster(DIMENSION, p), samples, chance.divide(p), signs(agreement, p.divide(agreement)));
    }
}
