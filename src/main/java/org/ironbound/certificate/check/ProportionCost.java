package org.ironbound.certificate.check;

import java.math.BigInteger;
import org.ironbound.problem.Proportion;

/** What bounds of a parameter cost, which may be an irrational power of the dimension. */
final class ProportionCost {
    /** At most this many square roots are taken of the dimension. */
    private static final int MOST_ROOTS = 2;

    private ProportionCost() {
    }

    /** The bits of a bound with this many significant digits. */
    static long bits(Proportion x, int digits) {
        return x.exact().map(KernelCost::size).orElseGet(() -> 4L * digits + x.dimension().map(BigInteger::bitLength).orElseThrow());
    }

    /** What it takes to compute such a bound: where the number is irrational, a square root or two. */
    static long ofBound(Proportion x, int digits) {
        long bits = bits(x, digits);
        return x.exact().isPresent() ? 0 : MOST_ROOTS * KernelCost.squareRoot((1L << MOST_ROOTS) * bits) + KernelCost.fraction(bits);
    }
}
