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
import org.ironbound.problem.Fractions;
import org.ironbound.search.derivation.Doubles;

/** Looks for the z for which Phi(-z) is an error probability below 1/2: by doubles, then by secants. */
final class QuantileSearch {
    /** If 1 - 2 Phi(-z) is below this, the quantile is computed from it, not from the probability, which is near 1/2. */
    private static final double WEAK = 1e-3;
    /** Digits of z that are certainly right in doubles. */
    private static final int DOUBLE_DIGITS = 8;
    private static final int FIRST_DIGITS = 40;
    private static final int GUARD_DIGITS = 4;
    private static final int GUARD_BITS = 16;
    private static final double BITS_PER_DIGIT = 3.33;

    private final BigFraction probability;
    /** 1 - 2 Phi(-z) */
    private final BigFraction advantage;
    /** Digits that Phi(-z) needs beside those that z is to have: the kernel's enclosure of it is wider by about as many. */
    private final int more;

    /** @param probability Phi(-z), above 0 and at most 1/2 */
    QuantileSearch(BigFraction probability) {
        this.probability = probability;
        this.advantage = BigFraction.ONE.subtract(probability.multiply(2));
        this.more = 2 * Doubles.magnitude(probability) + Doubles.magnitude(advantage);
    }

    /** Bits after the point with which Phi(-z) is certainly above the probability. */
    int precision(int digits) {
        return Math.min(Limits.MAX_PRECISION, bits(digits + more));
    }

    /** The quantile in doubles. */
    double estimate() {
        double small = Doubles.of(advantage);
        return small < WEAK ? NormalEstimate.centralQuantile(small / 2) : NormalEstimate.upperQuantile(Math.log(Doubles.of(probability)));
    }

    /**
     * The quantile, rounded down; none where it is out of the range of doubles.
     *
     * @param digits significant digits
     */
    Optional<BigFraction> below(int digits) {
        double z = estimate();
        if (!(z > Double.MIN_NORMAL && z < Limits.QUANTILE - 1)) {
            return Optional.empty();
        }
        return Optional.of(Fractions.of(refine(z, digits + GUARD_DIGITS).round(new MathContext(digits, RoundingMode.FLOOR))));
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

    /** Phi(-z) less the probability. */
    private BigDecimal excess(BigDecimal z, int digits) {
        BigFraction x = Fractions.of(z);
        BigInteger unit = BigInteger.ONE.shiftLeft(bits(digits + more));
        Enclosure tail = NormalDistribution.of(x.getNumerator().negate(), x.getDenominator(), unit);
        BigFraction excess = Fractions.of(tail.lower, unit).subtract(probability);
        return Fractions.decimal(excess, digits + more + GUARD_DIGITS, RoundingMode.HALF_EVEN);
    }

    private static int bits(int digits) {
        return GUARD_BITS + (int) (BITS_PER_DIGIT * (digits + GUARD_DIGITS));
    }
}
