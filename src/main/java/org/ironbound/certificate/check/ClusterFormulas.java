package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.statement.CarriedAtMost;
import org.ironbound.kernel.statement.CoefficientsAtMost;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.Fractions;

/** What the samples of one cluster of a mixture do, by the closed form of its kind, and what it costs to compute it. */
public abstract class ClusterFormulas {
    /** Significant digits of a rational that stands for an irrational parameter. */
    static final int PARAMETER_DIGITS = 30;
    private static final MixtureScale USUAL = new MixtureScale(0);
    /** Its coefficients have the digits of a double. */
    private static final MixtureScale DOUBLE = new MixtureScale(17);

    /** The formulas for a kind of clusters. */
    public static ClusterFormulas of(ClusterKind kind) {
        return kind.accept(new FormulasOfCluster());
    }

    /**
     * Upper bounds of tau and rho; the lower bound of (1-tau)/rho is a short fraction.
     *
     * @param samples how many, at least 1
     * @param scale   how short it is
     * @return null where the ratio is negligible, and only known not to be negative
     */
    final CoefficientsAtMost coefficients(BigInteger samples, MixtureScale scale) {
        CoefficientsAtMost sharp = sharpCoefficients(samples);
        return sharp == null ? null
            : sharp.weakened(sharp.tau, sharp.rho, Fractions.round(sharp.ratio, scale.coefficientDigits(), RoundingMode.FLOOR));
    }

    /** A lower bound of (1-tau)/rho, not negative, with the digits of a double. */
    public final BigFraction ratio(BigInteger samples) {
        CoefficientsAtMost coefficients = coefficients(samples, DOUBLE);
        return coefficients == null ? BigFraction.ZERO : coefficients.ratio;
    }

    /** The coefficients without rounding, null where the ratio is negligible. */
    abstract CoefficientsAtMost sharpCoefficients(BigInteger samples);

    /** What {@link #coefficients} costs. */
    abstract long coefficientCost(long samples);

    /**
     * An upper bound of what samples carry about a fresh one, in nats, rounded up to the usual digits [FEASIBLE].
     *
     * @param bits    after the point to compute with, more than the dimension uses up
     * @param samples how many, at least 1
     */
    public final CarriedAtMost carried(int bits, BigInteger samples) {
        return carried(bits, samples, USUAL);
    }

    /** The same, rounded up to a fraction as short as the scale says. */
    final CarriedAtMost carried(int bits, BigInteger samples, MixtureScale scale) {
        CarriedAtMost sharp = sharplyCarried(bits, samples);
        return sharp.weakened(Fractions.round(sharp.value, scale.coefficientDigits(), RoundingMode.CEILING));
    }

    /** What the samples carry, without rounding. */
    abstract CarriedAtMost sharplyCarried(int bits, BigInteger samples);

    /** What {@link #carried} costs. */
    abstract long capacityCost(long bits, long samples);
}
