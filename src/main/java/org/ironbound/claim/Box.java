package org.ironbound.claim;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * For each variable, the numbers from a lower to an upper end.
 *
 * @param lower the lower ends
 * @param upper the upper ends, none below its lower one
 */
record Box(List<BigFraction> lower, List<BigFraction> upper) {
    Box {
        lower = List.copyOf(lower);
        upper = List.copyOf(upper);
    }

    int size() {
        return lower.size();
    }

    boolean isPoint(int variable) {
        return lower.get(variable).equals(upper.get(variable));
    }

    boolean isPoint() {
        return lower.equals(upper);
    }

    BigFraction width(int variable) {
        return upper.get(variable).subtract(lower.get(variable));
    }

    BigFraction middle(int variable) {
        return lower.get(variable).add(upper.get(variable)).divide(2);
    }

    /** The part of the box where the variable is between the given ends. */
    Box with(int variable, BigFraction low, BigFraction high) {
        List<BigFraction> lows = new ArrayList<>(lower);
        List<BigFraction> highs = new ArrayList<>(upper);
        lows.set(variable, low);
        highs.set(variable, high);
        return new Box(lows, highs);
    }

    /** The box of one point. */
    static Box at(List<BigFraction> point) {
        return new Box(point, point);
    }
}
