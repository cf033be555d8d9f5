package org.ironbound.reference;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A polynomial of degree 3 with small whole coefficients, which the digits of a number are: a function whose values and slopes are known
 * exactly.
 *
 * @param a coefficients of 1, x, x^2, x^3
 */
public record Cubic(BigFraction... a) {
    private static final int BITS = 4;
    private static final int HALF = 1 << BITS - 1;

    /** The polynomial of a number. */
    public static Cubic of(BigInteger number) {
        BigFraction[] a = new BigFraction[4];
        for (int i = 0; i < a.length; i++) {
            a[i] = new BigFraction(number.shiftRight(BITS * i).and(BigInteger.valueOf(2 * HALF - 1)).intValue() - HALF);
        }
        return new Cubic(a);
    }

    /** Its value. */
    public BigFraction at(BigFraction x) {
        return a[3].multiply(x).add(a[2]).multiply(x).add(a[1]).multiply(x).add(a[0]);
    }

    private BigFraction slopeAt(BigFraction x) {
        return a[3].multiply(3).multiply(x).add(a[2].multiply(2)).multiply(x).add(a[1]);
    }

    /**
     * The slopes at two points, and where the slope is extreme between them: the least and the largest slope on the segment are among them.
     */
    private Stream<BigFraction> slopes(BigFraction c, BigFraction x) {
        if (a[3].equals(BigFraction.ZERO)) {
            return Stream.of(slopeAt(c), slopeAt(x));
        }
        BigFraction vertex = a[2].divide(a[3]).divide(-3);
        boolean between = vertex.compareTo(c) * vertex.compareTo(x) <= 0;
        return Stream.of(slopeAt(c), slopeAt(x), slopeAt(between ? vertex : c));
    }

    /** The least slope between two points. */
    public BigFraction leastSlope(BigFraction c, BigFraction x) {
        return slopes(c, x).min(BigFraction::compareTo).orElseThrow();
    }

    /** The largest slope between two points. */
    public BigFraction largestSlope(BigFraction c, BigFraction x) {
        return slopes(c, x).max(BigFraction::compareTo).orElseThrow();
    }
}
