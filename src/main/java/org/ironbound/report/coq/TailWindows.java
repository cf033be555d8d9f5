package org.ironbound.report.coq;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * The summands around the mean of a sum of many that decide how likely a tail of it is, as arguments of ComputedWindows.v
 * [TRINOMIAL-WINDOW]. They are found in floating point: with other windows Coq shows less, nothing false.
 */
final class TailWindows {
    /**
     * How much rarer than the tail what lies outside of the windows is made: e to the minus this. Some bounds of tails are within 10^-22 of
     * the tail.
     */
    private static final double RARER = 90;
    /** The number of a bound of nothing at all. */
    private static final double FAR = 0x1p600;

    private final BigInteger summands;
    private final double none;
    private final double plus;
    private final double minus;
    private final BigInteger below;
    private final BigInteger above;

    /**
     * Of the chance that a sum S is at most end.
     *
     * @param none  the chance that a summand is 0; if it is 0, only every other term counts
     * @param plus  that it is 1
     * @param minus that it is -1
     * @param least less than the tail
     */
    TailWindows(BigInteger summands, double none, double plus, double minus, BigInteger end, double least) {
        this.summands = summands;
        this.none = none;
        this.plus = plus;
        this.minus = minus;
        double enough = Math.log(least) - RARER;
        BigInteger reached = end.signum() < 0 ? summands.add(end) : summands.subtract(end).subtract(BigInteger.ONE);
        BigInteger last = summands.subtract(BigInteger.ONE);
        this.below = even(beginning(plus, minus, enough).min(end.signum() < 0 ? reached : last));
        this.above = even(beginning(minus, plus, enough).min(end.signum() < 0 ? last : reached));
    }

    /**
     * Of the chance that a sum of answers is at most end.
     *
     * @param present the chance that a summand is not 0
     * @param apart   how much likelier 1 is than -1 then
     * @param tail    at least the chance
     */
    static TailWindows of(BigInteger summands, BigFraction present, BigFraction apart, BigInteger end, BigFraction tail) {
        BigFraction half = present.divide(2);
        return new TailWindows(summands, Numbers.near(BigFraction.ONE.subtract(present)),
            Numbers.near(half.multiply(BigFraction.ONE.add(apart))), Numbers.near(half.multiply(BigFraction.ONE.subtract(apart))), end,
            Numbers.near(tail));
    }

    private BigInteger even(BigInteger index) {
        return none == 0 ? index.clearBit(0) : index;
    }

    /** The first index from which on terms count, of the sum where summands are 1 and -1 with these chances. */
    private BigInteger beginning(double up, double down, double enough) {
        BigInteger low = BigInteger.ZERO;
        BigInteger high = summands;
        while (low.compareTo(high) < 0) {
            BigInteger middle = low.add(high).add(BigInteger.ONE).shiftRight(1);
            if (logarithm(middle, up, down) <= enough) {
                low = middle;
            } else {
                high = middle.subtract(BigInteger.ONE);
            }
        }
        return low;
    }

    /** The value of a sum whose index is one less. */
    private double value(BigInteger index) {
        return index.subtract(summands).subtract(BigInteger.ONE).doubleValue();
    }

    /** An upper bound of the logarithm of the chance of less than that index [CHERNOFF]. */
    private double logarithm(BigInteger index, double up, double down) {
        double j = value(index);
        if (j >= summands.doubleValue() * (up - down)) {
            return 0;
        }
        double z = number(index, up, down);
        return j * Math.log(z) + summands.doubleValue() * Math.log1p(up * (1 / z - 1) + down * (z - 1));
    }

    /** The best number for [CHERNOFF], at least 1: a root of a polynomial of degree 2. */
    private double number(BigInteger index, double up, double down) {
        double d = summands.doubleValue();
        double j = value(index);
        double z = (Math.sqrt(j * j * none * none + 4 * (d * d - j * j) * up * down) - j * none) / (2 * (d + j) * down);
        return j <= -d || !(z < FAR) ? FAR : Math.max(1, z);
    }

    /** What Coq goes through, in terms of which every other one is 0; with zeros it takes two solutions, and no term is 0. */
    BigInteger steps() {
        BigInteger steps = summands.subtract(below).add(summands.subtract(above));
        return none == 0 ? steps : steps.multiply(BigInteger.valueOf(3));
    }

    /** Where both windows begin, and the number for what is below the first. */
    String text() {
        return "(" + below + ", " + above + ", " + Numbers.term(new BigFraction(number(below, plus, minus))) + ")%Z";
    }
}
