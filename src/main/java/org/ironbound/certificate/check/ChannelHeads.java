package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.Arrays;
import org.ironbound.problem.ChannelMatrix;

/**
 * The first bits of the probabilities of a channel, by which the kernel sees of most pairs of rows that they are no farther apart than
 * another [CH-DOBRUSHIN]. The kernel compares them with the rows.
 *
 * @param numbers numerators without their last bits
 * @param bits    how many are left out
 */
public record ChannelHeads(long[][] numbers, int bits) {
    /** Bits of the longest head. */
    private static final int KEPT = 31;

    /** The longest heads. */
    public static ChannelHeads of(ChannelMatrix channel) {
        int bits = Math.max(0, channel.denominator().bitLength() - KEPT);
        return new ChannelHeads(Arrays.stream(channel.rows()).map(row -> heads(row, bits)).toArray(long[][]::new), bits);
    }

    private static long[] heads(BigInteger[] row, int bits) {
        return Arrays.stream(row).mapToLong(entry -> entry.shiftRight(bits).longValue()).toArray();
    }
}
