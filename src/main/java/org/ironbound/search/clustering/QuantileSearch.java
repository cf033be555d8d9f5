package org.ironbound.search.clustering;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.estimate.NormalEstimate;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.NormalDistribution;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.Fractions;
import org.ironbound.search.derivation.Doubles;

/** Looks for the z for which Phi(-z) is the mean of both error probabilities [DISTANCE]: by doubles, then by secants. */
final class QuantileSearch {
    /** Below this advantage the quantile is computed from it, not from the mean, which is near 1/2. */
    private static final double WEAK = 1e-3;
    /** Digits of z that are certainly right in doubles. */
    private static final int DOUBLE_DIGITS = 8;
    private static final int FIRST_DIGITS = 40;
    private static final int GUARD_DIGITS = 4;
    private static final int GUARD_BITS = 16;
    private static final double BITS_PER_DIGIT = 3.33;

    private final BigFraction mean;
    /** Digits that Phi(-z) needs beside those that z is to have. */
    private final int more;

    private QuantileSearch(BigFraction mean, BigFraction advantage) {
        this.mean = mean;
        this.more = more(mean, advantage);
    }

    /** The kernel's enclosure of Phi(-z) at a scale is wider than a step of the scale, about as often as Phi(-z) goes into 1. */
    private static int more(BigFraction mean, BigFraction advantage) {
        return 2 * Doubles.magnitude(mean) + Doubles.magnitude(advantage);
    }

    /** The mean of both error probabilities. */
    static BigFraction mean(ErrorTarget target) {
        return BigFraction.ONE.subtract(target.advantage()).divide(2);
    }

    /** Bits after the point with which Phi(-z) is certainly above the mean. */
    static int precision(ErrorTarget target, int digits) {
        return Math.min(Limits.MAX_PRECISION, bits(digits + more(mean(target), target.advantage())));
    }

    /**
     * The quantile, rounded down; none where it is out of the range of doubles.
     *
     * @param digits significant digits
     */
    static Optional<BigFraction> below(ErrorTarget target, int digits) {
        BigFraction mean = mean(target);
        BigFraction advantage = target.advantage();
        double small = Doubles.of(advantage);
        double z = small < WEAK ? NormalEstimate.centralQuantile(small / 2) : NormalEstimate.upperQuantile(Math.log(Doubles.of(mean)));
        if (!(z > Double.MIN_NORMAL && z < Limits.QUANTILE - 1)) {
            return Optional.empty();
        }
        BigDecimal precise = new QuantileSearch(mean, advantage).refine(z, digits + GUARD_DIGITS);
        return Optional.of(Fractions.of(precise.round(new MathContext(digits, RoundingMode.FLOOR))));
    }

    /** With each secant z gets about as many digits as the last two values had together, and Phi is computed to that many. */
    private BigDecimal refine(double start, int wanted) {
        int before = DOUBLE_DIGITS;
        int digits = 2 * DOUBLE_DIGITS;
        BigDecimal old = new BigDecimal(start).round(MathContext.DECIMAL64);
        BigDecimal oldExcess = excess(old, FIRST_DIGITS);
        BigDecimal density = new BigDecimal(Math.exp(-start * start / 2) / Math.sqrt(2 * Math.PI));
        MathContext context = new MathContext(digits + GUARD_DIGITS);
        BigDecimal z = old.add(oldExcess.divide(density, context)).round(context);
        while (digits < wanted) {
            int next = before + digits - 2;
            context = new MathContext(next + GUARD_DIGITS);
            BigDecimal excess = excess(z, next);
            BigDecimal change = excess.subtract(oldExcess);
            if (change.signum() == 0) {
                break;
            }
            BigDecimal better = z.subtract(excess.multiply(z.subtract(old)).divide(change, context)).round(context);
            old = z;
            oldExcess = excess;
            z = better;
            before = digits;
            digits = next;
        }
        return z;
    }

    /** Phi(-z) less the mean. */
    private BigDecimal excess(BigDecimal z, int digits) {
        BigFraction x = Fractions.of(z);
        BigInteger unit = BigInteger.ONE.shiftLeft(bits(digits + more));
        Enclosure tail = NormalDistribution.of(x.getNumerator().negate(), x.getDenominator(), unit);
        return Fractions.decimal(Fractions.of(tail.lower, unit).subtract(mean), digits + more + GUARD_DIGITS, RoundingMode.HALF_EVEN);
    }

    private static int bits(int digits) {
        return GUARD_BITS + (int) (BITS_PER_DIGIT * (digits + GUARD_DIGITS));
    }
}
