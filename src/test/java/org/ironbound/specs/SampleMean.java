package org.ironbound.specs;

import java.math.BigInteger;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.OutOfReach;

/** Weighted means of the terms of {@link SampleTerm} along ways, exactly, by a rule that is right for polynomials of low degree. */
final class SampleMean {
    /** Of the values at all multiples of 1/6 of the way, over 840. */
    private static final int[] WEIGHTS = {41, 216, 27, 272, 27, 216, 41};
    private static final int ALL_WEIGHTS = 840;
    private static final int STEPS = WEIGHTS.length - 1;
    private static final int HIGHEST_DEGREE = 7;

    private SampleMean() {
    }

    /** Of the first n operations of a term, along ways to all points of the box, from a second one through a third one. */
    static boolean isMean(BigInteger[] a) {
        BigInteger term = a[0];
        BigInteger order = a[2];
        BigInteger scale = a[11];
        BigFraction least = SampleTerm.ratio(a[7], scale);
        BigFraction most = SampleTerm.ratio(a[8], scale);
        BigFraction low = SampleTerm.ratio(a[9], scale);
        BigFraction high = SampleTerm.ratio(a[10], scale);
        if (order.signum() < 0 || a[1].signum() <= 0) {
            return false;
        }
        int size = SampleTerm.index(a[1]);
        return SampleSlope.areEnds(a[3], a[4], a[5], a[6], way -> way.isFrom(least, most)
            && areDefined(term, size, way) && isBetween(mean(term, size - 1, SampleTerm.index(order), way), low, high));
    }

    private static boolean isBetween(BigFraction x, BigFraction low, BigFraction high) {
        return low.compareTo(x) <= 0 && x.compareTo(high) <= 0;
    }

    private static boolean areDefined(BigInteger term, int size, SampleSlope.Way way) {
        SampleTerm.Operations operations = new SampleTerm.Operations(term);
        for (int i = 0; i <= STEPS; i++) {
            SampleTerm.Results point = new SampleTerm.Results(operations, way.at(new BigFraction(i, STEPS)));
            for (int k = 0; k < size; k++) {
                if (point.at(BigInteger.valueOf(k)) == null) {
                    return false;
                }
            }
        }
        return true;
    }

    private static BigFraction mean(BigInteger term, int k, int order, SampleSlope.Way way) {
        if (order == 0) {
            return value(term, k, way, BigFraction.ONE);
        }
        if (degree(term, BigInteger.valueOf(k)) + order - 1 > HIGHEST_DEGREE) {
            throw new OutOfReach("degree");
        }
        BigFraction sum = BigFraction.ZERO;
        for (int i = 0; i <= STEPS; i++) {
            BigFraction rest = new BigFraction(STEPS - i, STEPS);
            sum = sum.add(value(term, k, way, new BigFraction(i, STEPS)).multiply(rest.pow(order - 1))
                .multiply(new BigFraction(order * WEIGHTS[i], ALL_WEIGHTS)));
        }
        return sum;
    }

    private static BigFraction value(BigInteger term, int k, SampleSlope.Way way, BigFraction part) {
        SampleTerm.Number value = new SampleTerm.Results(new SampleTerm.Operations(term), way.at(part)).at(BigInteger.valueOf(k));
        if (value.exact == null) {
            throw new OutOfReach("no polynomial");
        }
        return value.exact;
    }

    /** At most so high is the degree of a result. */
    private static int degree(BigInteger term, BigInteger k) {
        List<BigInteger> operation = SampleTerm.operation(term, k);
        BigInteger i = operation.get(1);
        BigInteger j = operation.get(2);
        return switch (SampleTerm.index(operation.get(0))) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> Math.max(degree(term, i), degree(term, j));
            case 3 -> degree(term, i) + degree(term, j);
            case 4 -> 2 * degree(term, i);
            default -> throw new OutOfReach("no polynomial");
        };
    }
}
