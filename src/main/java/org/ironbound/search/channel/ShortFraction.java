package org.ironbound.search.channel;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** The fraction of the smallest denominator between two numbers: a place that is written with few digits. */
final class ShortFraction {
    private ShortFraction() {
    }

    /** The simplest fraction from low to high, exactly; {@code 0 <= low <= high <= 1}. */
    static BigFraction between(double low, double high) {
        return between(new BigFraction(low), new BigFraction(high));
    }

    private static BigFraction between(BigFraction low, BigFraction high) {
        BigInteger whole = low.getNumerator().divide(low.getDenominator());
        if (low.getNumerator().equals(whole.multiply(low.getDenominator()))) {
            return new BigFraction(whole);
        }
        BigFraction next = new BigFraction(whole.add(BigInteger.ONE));
        if (next.compareTo(high) <= 0) {
            return next;
        }
        BigFraction floor = new BigFraction(whole);
        return floor.add(between(high.subtract(floor).reciprocal(), low.subtract(floor).reciprocal()).reciprocal());
    }
}
