package org.ironbound.kernel.channel;

import java.math.BigInteger;
import java.util.Arrays;
import org.ironbound.certificate.check.ChannelHeads;
import org.ironbound.problem.ChannelMatrix;
import org.ironbound.reference.Draw;

/** Channels to test with: rows of numerators over a common denominator. */
public record Channels(BigInteger[][] rows, BigInteger d) {
    private static Channels of(long d, long[]... rows) {
        BigInteger[][] numerators = Arrays.stream(rows).map(r -> Arrays.stream(r).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new))
            .toArray(BigInteger[][]::new);
        return new Channels(numerators, BigInteger.valueOf(d));
    }

    /** 2 D eta_TV, the largest distance of two rows: the kernel's answer with the heads that the checker gives it. */
    public static BigInteger largestDistance(ChannelMatrix channel) {
        ChannelHeads heads = ChannelHeads.of(channel);
        return Dobrushin.largestDistance(channel.rows(), heads.numbers(), heads.bits());
    }

    /** Binary symmetric, crossover probability e/d. */
    public static Channels symmetric(long e, long d) {
        return of(d, new long[] {d - e, e}, new long[] {e, d - e});
    }

    /** Binary erasure, erasure probability e/d. */
    public static Channels erasure(long e, long d) {
        return of(d, new long[] {d - e, e, 0}, new long[] {0, e, d - e});
    }

    /** The Z-channel: the first input is always received, the second is lost with probability e/d. */
    public static Channels z(long e, long d) {
        return of(d, new long[] {d, 0}, new long[] {e, d - e});
    }

    /** q inputs, each wrong with probability (q-1) e/d, all errors alike. */
    public static Channels symmetric(int q, long e, long d) {
        long[][] rows = new long[q][q];
        for (int i = 0; i < q; i++) {
            Arrays.fill(rows[i], e);
            rows[i][i] = d - (q - 1) * e;
        }
        return of(d, rows);
    }

    /** Any channel, zeros being likely. */
    public static Channels random(Draw draw, int inputs, int outputs, int bits) {
        BigInteger[][] rows = new BigInteger[inputs][outputs];
        BigInteger d = BigInteger.ONE.shiftLeft(bits);
        for (BigInteger[] row : rows) {
            BigInteger rest = d;
            for (int y = 0; y < outputs - 1; y++) {
                row[y] = draw.oneIn(5) ? BigInteger.ZERO : draw.between(BigInteger.ZERO, rest.shiftRight(1));
                rest = rest.subtract(row[y]);
            }
            row[outputs - 1] = rest;
        }
        return new Channels(rows, d);
    }

    /** This channel followed by another; its denominator is the product. */
    public Channels then(Channels next) {
        int outputs = next.rows[0].length;
        BigInteger[][] product = new BigInteger[rows.length][outputs];
        for (int i = 0; i < rows.length; i++) {
            for (int z = 0; z < outputs; z++) {
                BigInteger sum = BigInteger.ZERO;
                for (int y = 0; y < next.rows.length; y++) {
                    sum = sum.add(rows[i][y].multiply(next.rows[y][z]));
                }
                product[i][z] = sum;
            }
        }
        return new Channels(product, d.multiply(next.d));
    }

    /** Two independent uses. */
    public Channels twice() {
        int m = rows[0].length;
        BigInteger[][] product = new BigInteger[rows.length * rows.length][m * m];
        for (int i = 0; i < product.length; i++) {
            for (int y = 0; y < m * m; y++) {
                product[i][y] = rows[i / rows.length][y / m].multiply(rows[i % rows.length][y % m]);
            }
        }
        return new Channels(product, d.multiply(d));
    }

    public double[][] probabilities() {
        return Arrays.stream(rows).map(r -> Arrays.stream(r).mapToDouble(n -> n.doubleValue() / d.doubleValue()).toArray())
            .toArray(double[][]::new);
    }
}
