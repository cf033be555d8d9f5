package org.ironbound.search.clustering;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Accuracy;
import org.ironbound.kernel.bound.Bits;
import org.ironbound.kernel.bound.Detail;
import org.ironbound.kernel.bound.GaussianBottleneck;
import org.ironbound.kernel.bound.Memorization;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.law.GaussianCoefficients;
import org.ironbound.kernel.real.BinaryDivergence;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianClustering;

/**
 * Upper bounds of the exact values of the formulas [GAUSS-IB], [GAUSS-TV] and [MEM]: with the lower bounds they tell how many digits are
 * certain. They are no upper bounds of memorization.
 */
final class FormulaUpperBounds {
    private final GaussianClustering problem;
    private final Logarithm ln;
    private final BigFraction lambdaSquaredLower;
    private final BigFraction information;

    /**
     * @param ln                 logarithms
     * @param lambdaSquaredLower a lower bound of L
     * @param missProbability    the tangent point of [ACC-AVG], null for [ACC]
     */
    FormulaUpperBounds(GaussianClustering problem, Logarithm ln, BigFraction lambdaSquaredLower, BigFraction missProbability) {
        this.problem = problem;
        this.ln = ln;
        this.lambdaSquaredLower = lambdaSquaredLower;
        this.information = Fractions.of(needed(missProbability).upper, ln.unit);
    }

    private Enclosure needed(BigFraction x) {
        if (problem.target() instanceof ErrorPair pair) {
            return Accuracy.information(ln, pair.falseNegative(), pair.falsePositive());
        }
        BigFraction error = ((AverageError) problem.target()).error();
        BigFraction a = BigFraction.ONE.subtract(x);
        BigFraction b = error.multiply(2).subtract(x);
        BigInteger common = a.getDenominator().multiply(b.getDenominator());
        return BinaryDivergence.of(ln, a.getNumerator().multiply(b.getDenominator()), b.getNumerator().multiply(a.getDenominator()),
            common);
    }

    /** The exact value of the bound [GAUSS-IB], from above, in bits; empty if no upper bound is found at this precision. */
    Optional<BigFraction> bottleneck() {
        BigFraction tau = GaussianCoefficients.tau(problem.samples(), lambdaSquaredLower);
        BigFraction rho = GaussianCoefficients.rho(problem.samples(), lambdaSquaredLower);
        Enclosure decay = GaussianBottleneck.decay(problem.dimension(), information, ln.unit);
        if (!GaussianBottleneck.isFinite(rho, decay)) {
            return Optional.empty();
        }
        Enclosure nats = GaussianBottleneck.memorization(ln, problem.dimension(), tau, rho, information, decay);
        return Optional.of(bits(Fractions.of(nats.upper, ln.unit)));
    }

    /**
     * The exact value of the bound [GAUSS-TV], from above, in bits; empty if no upper bound is found at this precision.
     *
     * @param distance an upper bound of the distance
     * @param split    s
     */
    Optional<BigFraction> totalVariation(BigFraction distance, BigFraction split) {
        BigFraction tau = GaussianCoefficients.tau(problem.samples(), lambdaSquaredLower);
        BigFraction rho = GaussianCoefficients.rho(problem.samples(), lambdaSquaredLower);
        BigFraction detail = Detail.needed(problem.dimension(), rho, distance, split);
        if (detail == null || detail.compareTo(BigFraction.ONE) >= 0) {
            return Optional.empty();
        }
        // 1 + (1 - tau) k/(1 - k), not in lowest terms.
        BigInteger rest = tau.getDenominator().multiply(detail.getDenominator().subtract(detail.getNumerator()));
        BigInteger more = tau.getDenominator().subtract(tau.getNumerator()).multiply(detail.getNumerator());
        BigFraction nats = Fractions.of(ln.of(rest.add(more), rest).upper, ln.unit);
        return Optional.of(bits(nats.multiply(problem.dimension()).divide(2)));
    }

    /** The exact value of the bound [MEM], from above, in bits. */
    BigFraction linear() {
        return bits(Memorization.linear(GaussianCoefficients.ratio(problem.samples(), lambdaSquaredLower), information));
    }

    private BigFraction bits(BigFraction nats) {
        return Fractions.of(Bits.of(ln, nats).upper, ln.unit);
    }
}
