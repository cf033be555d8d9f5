package org.ironbound.kernel.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.bench.CpuTime;
import org.ironbound.problem.ChannelMatrix;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Domain(Numbers.class)
class DobrushinTest {
    @Test
    void knownChannels() {
        assertEquals(new BigFraction(4, 5), coefficient(Channels.symmetric(1, 10)));
        assertEquals(new BigFraction(7, 10), coefficient(Channels.erasure(3, 10)));
        assertEquals(new BigFraction(7, 10), coefficient(Channels.z(3, 10)));
        assertEquals(new BigFraction(1, 2), coefficient(Channels.symmetric(5, 1, 10)));
    }

    @Test
    void oneInput() {
        assertEquals(BigFraction.ZERO,
            coefficient(new Channels(new BigInteger[][] {{BigInteger.ONE, BigInteger.TWO}}, BigInteger.valueOf(3))));
    }

    @Property(tries = 200)
    void whatDoublesSay(@ForAll Draw draw) {
        Channels channel = Channels.random(draw, 1 + draw.upTo(5), 1 + draw.upTo(6), 40);
        double largest = 0;
        for (double[] p : channel.probabilities()) {
            for (double[] q : channel.probabilities()) {
                double sum = 0;
                for (int y = 0; y < p.length; y++) {
                    sum += Math.abs(p[y] - q[y]);
                }
                largest = Math.max(largest, sum / 2);
            }
        }
        assertEquals(largest, coefficient(channel).doubleValue(), 1e-12);
    }

    @Tag("timed")
    @Test
    void fiftyByFiftyIsFast() {
        Channels channel = Channels.random(new Draw(new java.util.Random(1)), 50, 50, 40);
        for (int i = 0; i < 50; i++) {
            distance(channel);
        }
        CpuTime.assertWithin(1, () -> distance(channel));
    }

    /** Rows of 200 bits that are farthest apart only by their last bits: heads are all the same. */
    @Test
    void lastBitsCount() {
        BigInteger half = BigInteger.ONE.shiftLeft(200);
        BigInteger[][] rows = new BigInteger[20][];
        for (int i = 0; i < rows.length; i++) {
            BigInteger more = BigInteger.valueOf(7L * i % rows.length);
            rows[i] = new BigInteger[] {half.add(more), half.subtract(more)};
        }
        assertEquals(BigInteger.valueOf(2L * (rows.length - 1)), distance(new Channels(rows, half.shiftLeft(1))));
    }

    /** The sum of all differences of any two rows, whatever the heads leave out. */
    @Property(tries = 300)
    void headsOfAnyLengthGiveTheSame(@ForAll Draw draw) {
        Channels channel = Channels.random(draw, 1 + draw.upTo(6), 1 + draw.upTo(6), 1 + draw.upTo(60));
        BigInteger expected = BigInteger.ZERO;
        for (BigInteger[] p : channel.rows()) {
            for (BigInteger[] q : channel.rows()) {
                expected = expected.max(IntStream.range(0, p.length).mapToObj(y -> p[y].subtract(q[y]).abs())
                    .reduce(BigInteger.ZERO, BigInteger::add));
            }
        }
        int least = Math.max(0, channel.d().bitLength() - 31);
        for (int bits : new int[] {least, least + 1, channel.d().bitLength(), 1000}) {
            assertEquals(expected, Dobrushin.largestDistance(channel.rows(), heads(channel.rows(), bits), bits));
        }
    }

    /** What are no heads, or no numbers of 31 bits, is refused: they would leave pairs out. */
    @Test
    void falseHeadsAreRefused() {
        BigInteger[][] rows = Channels.z(3, 10).rows();
        long[][] right = heads(rows, 1);
        assertEquals(BigInteger.valueOf(14), Dobrushin.largestDistance(rows, right, 1));
        assertNull(Dobrushin.largestDistance(rows, right, 0));
        assertNull(Dobrushin.largestDistance(rows, right, 2));
        assertNull(Dobrushin.largestDistance(rows, right, -1));
        assertNull(Dobrushin.largestDistance(rows, new long[][] {{5, 0}}, 1));
        assertNull(Dobrushin.largestDistance(rows, new long[][] {{5, 0}, {1}}, 1));
        assertNull(Dobrushin.largestDistance(rows, new long[][] {{5, 0}, {1, 3, 0}}, 1));
        assertNull(Dobrushin.largestDistance(rows, new long[][] {{1, 3}, {5, 0}}, 1));
        assertNull(Dobrushin.largestDistance(rows, new long[][] {{5, 0}, {1, 4}}, 1));
        BigInteger long31 = BigInteger.ONE.shiftLeft(31);
        BigInteger[][] longer = {{long31, BigInteger.ZERO}, {BigInteger.ZERO, long31}};
        assertNull(Dobrushin.largestDistance(longer, heads(longer, 0), 0));
        assertEquals(long31.shiftLeft(1), Dobrushin.largestDistance(longer, heads(longer, 1), 1));
        BigInteger[][] negative = {{BigInteger.TEN, BigInteger.ZERO}, {BigInteger.TEN.add(BigInteger.ONE), BigInteger.ONE.negate()}};
        assertNull(Dobrushin.largestDistance(negative, heads(negative, 0), 0));
    }

    private static long[][] heads(BigInteger[][] rows, int bits) {
        return Arrays.stream(rows).map(row -> Arrays.stream(row).mapToLong(p -> p.shiftRight(bits).longValue()).toArray())
            .toArray(long[][]::new);
    }

    private static BigInteger distance(Channels channel) {
        return Channels.largestDistance(new ChannelMatrix(channel.rows(), channel.d()));
    }

    static BigFraction coefficient(Channels channel) {
        return new BigFraction(distance(channel), channel.d().shiftLeft(1));
    }
}
