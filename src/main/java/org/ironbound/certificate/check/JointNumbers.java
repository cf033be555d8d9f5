package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * A joint law with its marginal laws, all as numerators over the total.
 *
 * @param rows  for each input the numbers of the outputs
 * @param p     the sums of rows, positive
 * @param q     the sums of columns, positive
 * @param total the sum of all
 */
public record JointNumbers(BigInteger[][] rows, BigInteger[] p, BigInteger[] q, BigInteger total) {
    /** Bits beside those for the wanted digits. */
    private static final int GUARD_BITS = 20;

    /** @param rows for each input the numbers of the outputs, without rows or columns of zeros */
    public JointNumbers(BigInteger[][] rows) {
        this(rows, Arrays.stream(rows).map(JointNumbers::sum).toArray(BigInteger[]::new),
            Arrays.stream(rows).reduce(JointNumbers::add).orElseThrow(),
            sum(Arrays.stream(rows).map(JointNumbers::sum).toArray(BigInteger[]::new)));
    }

    /** How many there are. */
    public int inputs() {
        return p.length;
    }

    /** How many there are. */
    public int outputs() {
        return q.length;
    }

    /** One over the smallest probability of an output, rounded up. */
    public BigInteger outputRange() {
        return range(q);
    }

    /** Bits to compute with where {@code digits} digits are wanted: small probabilities need more. */
    public int bits(int digits) {
        return digits * 10 / 3 + GUARD_BITS + 2 * (range(p).bitLength() + range(q).bitLength()) + BigInteger.valueOf(inputs() + outputs())
            .bitLength();
    }

    private BigInteger range(BigInteger[] numbers) {
        return total.divide(Arrays.stream(numbers).reduce(BigInteger::min).orElseThrow()).add(BigInteger.ONE);
    }

    static BigInteger largest(BigInteger[] numbers) {
        return Arrays.stream(numbers).reduce(BigInteger::max).orElseThrow();
    }

    /** The whole number nearest to n/d; d is positive. */
    public static BigInteger round(BigInteger n, BigInteger d) {
        BigInteger[] parts = n.shiftLeft(1).add(d).divideAndRemainder(d.shiftLeft(1));
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    private static BigInteger sum(BigInteger[] numbers) {
        return Arrays.stream(numbers).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger[] add(BigInteger[] a, BigInteger[] b) {
        BigInteger[] sum = new BigInteger[a.length];
        Arrays.setAll(sum, y -> a[y].add(b[y]));
        return sum;
    }
}
