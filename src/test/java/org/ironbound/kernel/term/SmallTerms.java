package org.ironbound.kernel.term;

import org.apache.commons.math3.fraction.BigFraction;

/** Terms written down as a list of their operations, and boxes as one of their ends. */
final class SmallTerms {
    private SmallTerms() {
    }

    /** An operation of a kind on two others, with a number, which is 1 where none is given. */
    static int[] operation(int kind, int first, int second, int... number) {
        return new int[] {kind, first, second, number.length > 0 ? number[0] : 1};
    }

    static Term term(int[]... operations) {
        int[][] parts = new int[3][operations.length];
        BigFraction[] numbers = new BigFraction[operations.length];
        for (int k = 0; k < operations.length; k++) {
            for (int i = 0; i < parts.length; i++) {
                parts[i][k] = operations[k][i];
            }
            numbers[k] = new BigFraction(operations[k][3]);
        }
        return Term.of(parts[0], parts[1], parts[2], numbers);
    }

    /** Real ranges, closed: of each variable the lower end and the upper one. */
    static Ranges box(int... ends) {
        BigFraction[] low = new BigFraction[ends.length / 2];
        BigFraction[] high = new BigFraction[low.length];
        for (int i = 0; i < low.length; i++) {
            low[i] = new BigFraction(ends[2 * i]);
            high[i] = new BigFraction(ends[2 * i + 1]);
        }
        return Ranges.of(low, high, new int[low.length]);
    }
}
