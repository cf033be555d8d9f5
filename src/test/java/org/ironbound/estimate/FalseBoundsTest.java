package org.ironbound.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.apache.commons.math3.util.FastMath;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.SparseInput;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.law.SparseLaw;
import org.ironbound.kernel.real.BinaryDivergence;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.SparseHypercube;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference;
import org.ironbound.search.BestLearner;
import org.junit.jupiter.api.Test;

/** Where the formulas of the theory, put into doubles as they are written, give a false bound; it is why the kernel has none of them. */
class FalseBoundsTest {
    /** d2(0.3 + 1e-9 || 0.3) is about 2.4e-18; the two terms of the formula have lost it. */
    @Test
    void divergenceOfCloseProbabilities() {
        double p = 0.3 + 1e-9;
        double q = 0.3;
        double naive = p * Math.log(p / q) + (1 - p) * Math.log((1 - p) / (1 - q));
        BigInteger whole = BigInteger.TEN.pow(9);
        BigInteger b = BigInteger.valueOf(300_000_000);
        Real exact = Reference.divergence(b.add(BigInteger.ONE), b, whole);
        assertTrue(Math.abs(naive - exact.at(30).doubleValue()) > 1e-17, () -> "naive " + naive + ", exact " + exact.at(30));
        Enclosure certified = BinaryDivergence.of(new Logarithm(BigInteger.ONE.shiftLeft(200)), b.add(BigInteger.ONE), b, whole);
        Enclosures.assertContains(certified, exact);
        Enclosures.assertNarrow(certified, 100);
    }

    /**
     * The factor (1 - tau)/rho of MEM at n = 60, lambda = 9/10 is at most (1 - v)/(lambda^2 v), v = E r^2: tau >= v and rho >= lambda^2 v
     * [BOOL].
     */
    @Test
    void factorOfBooleanClusteringWithManySamples() {
        int n = 60;
        double lambda = 0.9;
        double v = 0;
        for (int k = 0; k <= n; k++) {
            double mean = FastMath.tanh((2 * k - n) * FastMath.atanh(lambda));
            v += CombinatoricsUtils.binomialCoefficientDouble(n, k) * (power(lambda, k) * power(-lambda, n - k)
                + power(-lambda, k) * power(lambda, n - k)) / 2 * mean * mean;
        }
        double naive = (1 - v) / (lambda * lambda * v);
        BigFraction exact = rest(n);
        double largest = exact.divide(BigFraction.ONE.subtract(exact)).divide(new BigFraction(81, 100)).doubleValue();
        assertTrue(naive > 1e6 * largest, () -> "naive " + naive + ", at most " + largest);
    }

    /**
     * The linear bound with the squared maximal correlation s q^2 of the sparse hypercube in place of rho is above what some learner
     * memorizes that reaches the error [SPARSE, SPARSE-LEARN]: not the doubles are to blame here, but the formula.
     */
    @Test
    void chiSquareInPlaceOfTheCoefficient() throws Exception {
        SparseHypercube problem = new SparseInput(new ClusteringInput("10000", "8", "0.1", null, null), null).problem();
        BigFraction s = SparseLaw.agreement(8, problem.fixed());
        BigFraction q = SparseLaw.tau(8, problem.fixed());
        double leastInformation = Reference.leastInformation(BigInteger.ONE, BigInteger.TEN).at(20).doubleValue() / Math.log(2);
        double naive = BigFraction.ONE.subtract(q).divide(s.multiply(q).multiply(q)).doubleValue() * leastInformation;
        Claim learner = BestLearner.of(problem, 6).certificate().claims().stream()
            .filter(claim -> claim.quantity() == Claim.Quantity.LEAST_MEMORIZATION).findFirst().orElseThrow();
        assertEquals(Relation.AT_MOST, learner.relation());
        assertEquals(Claim.Unit.BITS, learner.unit());
        assertTrue(naive > 1.1 * learner.value().doubleValue(), () -> naive + " bits, a learner has " + learner);
    }

    private static double power(double mean, int k) {
        return FastMath.pow((1 + mean) / 2, k);
    }

    /** 1 - v, exact. */
    private static BigFraction rest(int n) {
        BigFraction sum = BigFraction.ZERO;
        for (int k = 0; k <= n; k++) {
            BigFraction odds = new BigFraction(19).pow(2 * k - n);
            BigFraction mean = odds.subtract(1).divide(odds.add(1));
            BigFraction chance = new BigFraction(19).pow(k).add(new BigFraction(19).pow(n - k))
                .multiply(new BigFraction(CombinatoricsUtils.binomialCoefficient(n, k))).divide(new BigFraction(20).pow(n)).divide(2);
            sum = sum.add(chance.multiply(BigFraction.ONE.subtract(mean.pow(2))));
        }
        return sum;
    }
}
