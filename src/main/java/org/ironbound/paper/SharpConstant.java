package org.ironbound.paper;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.real.NormalDistribution;

/**
 * The constant behind the paper's d/n for Gaussian clusters: 2 z^2/ln 2 bits, where Phi(-z) is the average error. From both sides, each a
 * rational that the kernel proves to be on its side.
 *
 * @param lower at most the constant
 * @param upper at least the constant
 */
record SharpConstant(BigFraction lower, BigFraction upper) {
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(128);
    /** A bisection of [0, LARGEST] ends with an interval of 2^-64 times its length. */
    private static final int STEPS = 64;
    /** Phi(-8) is below 10^-15. */
    private static final int LARGEST = 8;

    /**
     * The constant for an average error.
     *
     * @param error above 10^-15 and below 1/2
     */
    static SharpConstant of(BigFraction error) {
        BigFraction low = BigFraction.ZERO;
        BigFraction high = new BigFraction(LARGEST);
        for (int i = 0; i < STEPS; i++) {
            BigFraction middle = low.add(high).divide(2);
            Enclosure tail = NormalDistribution.of(middle.getNumerator().negate(), middle.getDenominator(), UNIT);
            if (new BigFraction(tail.lower, UNIT).compareTo(error) >= 0) {
                low = middle;
            } else if (new BigFraction(tail.upper, UNIT).compareTo(error) <= 0) {
                high = middle;
            }
        }
        Logarithm ln = new Logarithm(UNIT);
        return new SharpConstant(bits(low, ln.ln2Upper), bits(high, ln.ln2Lower));
    }

    private static BigFraction bits(BigFraction z, BigInteger ln2) {
        return z.multiply(z).multiply(2).divide(new BigFraction(ln2, UNIT));
    }
}
