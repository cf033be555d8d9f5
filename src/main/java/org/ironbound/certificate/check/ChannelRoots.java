package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.channel.RowRoots;
import org.ironbound.problem.ChannelMatrix;

/**
 * Roots of the probabilities of a channel, by which the kernel sees of most pairs of rows that they need less than the bound [CH-KL]. The
 * kernel compares them with the rows: nothing depends on this class but how many pairs need tangents.
 */
public final class ChannelRoots {
    /** Bits of the scale: roots have half as many, so that products of two are short numbers. */
    static final int BITS = 60;
    private static final BigInteger SCALE = BigInteger.ONE.shiftLeft(BITS);

    private ChannelRoots() {
    }

    /** For each entry its root, rounded down. */
    public static BigInteger[][] of(ChannelMatrix channel) {
        return Arrays.stream(channel.rows())
            .map(row -> Arrays.stream(row).map(p -> p.multiply(SCALE).divide(channel.denominator()).sqrt()).toArray(BigInteger[]::new))
            .toArray(BigInteger[][]::new);
    }

    /** Their scale, with the best slope for a bound of the coefficient: the root of 1 less it. */
    public static RowRoots scale(BigFraction bound) {
        BigInteger rest = bound.getDenominator().subtract(bound.getNumerator()).max(BigInteger.ZERO);
        return RowRoots.of(SCALE, rest.multiply(SCALE.multiply(SCALE)).divide(bound.getDenominator()).sqrt());
    }
}
