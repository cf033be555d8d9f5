package org.ironbound.search.derivation;

import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/** Searches that cut a range of doubles again and again, a fixed number of times; for proposals that the kernel checks. */
public final class Sections {
    private Sections() {
    }

    /** The last number, about, from a good one towards a bad one, at which the condition holds. */
    public static double lastGood(DoublePredicate condition, double good, double bad, int bisections) {
        double holds = good;
        double fails = bad;
        for (int i = 0; i < bisections; i++) {
            double middle = (holds + fails) / 2;
            if (condition.test(middle)) {
                holds = middle;
            } else {
                fails = middle;
            }
        }
        return holds;
    }

    /** Where a function with one peak in a range has it, about. */
    public static double peak(DoubleUnaryOperator f, double from, double to, int trisections) {
        double low = from;
        double high = to;
        for (int i = 0; i < trisections; i++) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            if (f.applyAsDouble(left) < f.applyAsDouble(right)) {
                low = left;
            } else {
                high = right;
            }
        }
        return (low + high) / 2;
    }
}
