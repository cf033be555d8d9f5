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
    /** Significant digits of coefficients. */
    static final int COEFFICIENT_DIGITS = 12;
    /** Significant digits of a rational that stands for an irrational parameter. */
    static final int PARAMETER_DIGITS = 30;

    /** The formulas for a kind of clusters. */
    public static ClusterFormulas of(ClusterKind kind) {
        return kind.accept(new FormulasOfCluster());
    }

    /**
     * Upper bounds of tau and rho; the lower bound of (1-tau)/rho is a short fraction.
     *
     * @param samples how many, at least 1
     * @return null where the ratio is negligible, and only known not to be negative
     */
    final CoefficientsAtMost coefficients(BigInteger samples) {
        CoefficientsAtMost sharp = sharpCoefficients(samples);
        return sharp == null ? null
            : sharp.weakened(sharp.tau, sharp.rho, Fractions.round(sharp.ratio, COEFFICIENT_DIGITS, RoundingMode.FLOOR));
    }

    /** A lower bound of (1-tau)/rho, not negative. */
    public final BigFraction ratio(BigInteger samples) {
        CoefficientsAtMost coefficients = coefficients(samples);
        return coefficients == null ? BigFraction.ZERO : coefficients.ratio;
    }

    /** The coefficients without rounding, null where the ratio is negligible. */
    abstract CoefficientsAtMost sharpCoefficients(BigInteger samples);

    /** What {@link #coefficients} costs. */
    abstract long coefficientCost(long samples);

    /**
     * An upper bound of what samples carry about a fresh one, in nats, rounded up to a short fraction [FEASIBLE].
     *
     * @param bits    after the point to compute with, more than the dimension uses up
     * @param samples how many, at least 1
     */
    public final CarriedAtMost carried(int bits, BigInteger samples) {
        CarriedAtMost sharp = sharplyCarried(bits, samples);
        return sharp.weakened(Fractions.round(sharp.value, COEFFICIENT_DIGITS, RoundingMode.CEILING));
    }

    /** What the samples carry, without rounding. */
    abstract CarriedAtMost sharplyCarried(int bits, BigInteger samples);

    /** What {@link #carried} costs. */
    abstract long capacityCost(long bits, long samples);
}
