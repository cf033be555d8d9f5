package org.ironbound.specs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;

/** What the noisy mean of a Gaussian cluster misses, in doubles, by a sum over the length of what is released. */
final class NoisyLength {
    private static final GaussIntegratorFactory NODES = new GaussIntegratorFactory();
    private static final int NODES_OF_PART = 12;
    private static final int PARTS = 40;
    /** As many deviations off, the normal distribution function is 0 or 1. */
    private static final double FAR = 10;
    /** Where the correlations are between the least one and 1. */
    private static final double[] SHARES = {0, 0.2, 0.8};

    private NoisyLength() {
    }

    /**
     * E Phi((c - kappa R)/sqrt(1 - kappa^2)), where R^2 is chi-squared with d degrees of freedom.
     *
     * @param noise 1 - kappa^2
     */
    static double misses(int d, double c, double noise) {
        return misses(d, c, noise, 0);
    }

    /**
     * The mean of what the chance of a miss, given the length, is above a level [GAUSS-LEARN], for the worst of some correlations from a
     * least one on; the first digits are right.
     */
    static Real excess(BigInteger d, Fraction correlation, Fraction c, Fraction level) {
        double least = ratio(correlation);
        return real(least >= 1 ? 0 : DoubleStream.of(SHARES).map(share -> least + (1 - least) * share)
            .map(kappa -> misses(d.intValueExact(), ratio(c), 1 - kappa * kappa, ratio(level))).max().orElseThrow());
    }

    /** The mean of what the chance of a miss, given the length, is above a level, for the learner with noise of variance v. */
    static Real excess(BigInteger d, BigInteger n, Fraction l, Fraction v, Fraction c, Fraction level) {
        double signal = ratio(l);
        double noise = 1 - signal * signal / (signal + (1 - signal) / n.doubleValue() + ratio(v));
        return real(misses(d.intValueExact(), ratio(c), noise, ratio(level)));
    }

    private static Real real(double excess) {
        return Real.exactly(new BigDecimal(excess).movePointRight(60).toBigInteger(), BigInteger.TEN.pow(60));
    }

    private static double ratio(Fraction x) {
        return new BigFraction(x.n(), x.d()).doubleValue();
    }

    private static double misses(int d, double c, double noise, double level) {
        double kappa = Math.max(Double.MIN_NORMAL, Math.sqrt(1 - noise));
        double deviation = Math.sqrt(noise);
        double low = Math.max(0, Math.sqrt(d) - 12);
        double high = Math.sqrt(d) + 12;
        double lnFactor = (d / 2.0 - 1) * Math.log(2) + Gamma.logGamma(d / 2.0);
        DoubleUnaryOperator density = r -> Math.exp((d - 1) * Math.log(r) - r * r / 2 - lnFactor);
        // The chance of a miss falls from 1 to the level, or to 0, within these, which may be near to each other.
        double first = Math.min(high, Math.max(low, (c - FAR * deviation) / kappa));
        double below = level > 0 ? Math.sqrt(2) * Erf.erfcInv(2 * level) : FAR;
        double last = Math.min(high, Math.max(first, (c + Math.min(below, FAR) * deviation) / kappa));
        return sum(r -> density.applyAsDouble(r) * Math.max(0, 1 - level), low, first)
            + sum(r -> density.applyAsDouble(r) * Math.max(0, normal((c - kappa * r) / deviation) - level), first, last);
    }

    /** The integral, by parts on which the functions here are as good as polynomials. */
    private static double sum(DoubleUnaryOperator f, double low, double high) {
        double width = (high - low) / PARTS;
        double sum = 0;
        for (int i = 0; low < high && i < PARTS; i++) {
            GaussIntegrator part = NODES.legendre(NODES_OF_PART, low + i * width, low + (i + 1) * width);
            sum += part.integrate(f::applyAsDouble);
        }
        return sum;
    }

    /** The normal distribution function. */
    static double normal(double x) {
        return Erf.erfc(-x / Math.sqrt(2)) / 2;
    }
}
