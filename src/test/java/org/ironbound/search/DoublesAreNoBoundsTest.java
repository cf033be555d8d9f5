package org.ironbound.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.ironbound.certificate.ClusterLaws;
import org.ironbound.certificate.Fractions;
import org.ironbound.kernel.real.BinaryDivergence;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.sdpi.SparseLaw;
import org.ironbound.kernel.sdpi.SymmetricLaw;
import org.junit.jupiter.api.Test;

/** Where the formulas give false bounds: in doubles, or with the chi-square coefficient in place of the contraction coefficient. */
class DoublesAreNoBoundsTest {
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(400);

    /** (1-tau)/rho of Boolean clustering at n = 60, lambda = 9/10: about 3.5e-23, and more than 10^7 times that in doubles. */
    @Test
    void ratioOfBooleanClustering() {
        int n = 60;
        double lambda = 0.9;
        double tau = 0;
        double odds = (1 + lambda) / (1 - lambda);
        for (int k = 0; k <= n; k++) {
            double choices = CombinatoricsUtils.binomialCoefficientDouble(n, k);
            double weight = choices * (Math.pow((1 + lambda) / 2, k) * Math.pow((1 - lambda) / 2, n - k) + Math.pow((1 - lambda) / 2, k) * Math.pow((1 + lambda) / 2, n - k)) / 2;
            double mean = Math.tanh((2 * k - n) * Math.log(odds) / 2);
            tau += weight * mean * mean;
        }
        double ratio = (1 - tau) / (lambda * lambda * tau);
        SymmetricLaw law = ClusterLaws.of(n, new BigFraction(9, 10), UNIT);
        BigFraction least = Fractions.of(law.secondLower, UNIT);
        BigFraction upper = BigFraction.ONE.subtract(least).divide(least).divide(new BigFraction(81, 100));
        assertTrue(Doubles.of(upper) < 4e-23);
        assertTrue(ratio > 1e7 * Doubles.of(upper), () -> ratio + " in doubles");
    }

    /** d2(0.3 + 10^-9 || 0.3): about 2.4e-18, and ten times that, or nothing, in doubles. */
    @Test
    void divergenceOfNearbyProbabilities() {
        double a = 0.3 + 1e-9;
        double b = 0.3;
        double divergence = a * Math.log(a / b) + (1 - a) * Math.log((1 - a) / (1 - b));
        BigInteger m = BigInteger.TEN.pow(9);
        BigInteger n = BigInteger.valueOf(300_000_000);
        BigFraction upper = Fractions.of(BinaryDivergence.of(new Logarithm(UNIT), n.add(BigInteger.ONE), n, m).upper, UNIT);
        assertTrue(Doubles.of(upper) < 2.5e-18);
        assertTrue(divergence > 10 * Doubles.of(upper), () -> divergence + " in doubles");
    }

    /** The chi-square value s q^2 of the sparse hypercube is no upper bound of rho: at p = 1/100, n = 8, one input law of B exceeds it six times. */
    @Test
    void chiSquareOfTheSparseHypercube() {
        BigFraction s = SparseLaw.agreement(8, new BigFraction(1, 100));
        BigFraction q = SparseLaw.tau(8, new BigFraction(1, 100));
        double chiSquare = Doubles.of(s.multiply(q).multiply(q));
        double agreement = Doubles.of(s);
        double value = Doubles.of(q);
        // B agrees always, and then is + always.
        double reached = FloatingLaw.dber(value) / (Math.log(1 / agreement) + Math.log(2));
        assertTrue(reached > 6 * chiSquare, () -> reached + " and " + chiSquare);
    }
}
