package org.ironbound.claim;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Fractions;

/**
 * For each variable, the numbers from a lower to an upper end. Ends may be open; and of a variable without bound the range is that of its reciprocal, which has an
 * open end at 0.
 *
 * @param lower     the lower ends
 * @param upper     the upper ends, none below its lower one
 * @param openBelow bit i says that the lower end of variable i does not belong to the box
 * @param openAbove bit i says so of its upper end
 * @param inverted  bit i says that the ends are those of 1/x, which has one sign, where x is variable i
 */
record Box(List<BigFraction> lower, List<BigFraction> upper, int openBelow, int openAbove, int inverted) {
    /** In nodes, the reciprocal of variable i is variable i + RECIPROCAL. */
    static final int RECIPROCAL = 8;

    Box {
        lower = List.copyOf(lower);
        upper = List.copyOf(upper);
    }

    /** The box with one more variable. */
    Box and(Variable.Part part) {
        List<BigFraction> lows = new ArrayList<>(lower);
        List<BigFraction> highs = new ArrayList<>(upper);
        lows.add(part.lower());
        highs.add(part.upper());
        int bit = 1 << size();
        return new Box(lows, highs, openBelow | (part.openBelow() ? bit : 0), openAbove | (part.openAbove() ? bit : 0), inverted | (part.inverted() ? bit : 0));
    }

    int size() {
        return lower.size();
    }

    boolean isPoint(int variable) {
        return lower.get(variable).equals(upper.get(variable));
    }

    /** Whether some variable has one value only, or there is none. */
    boolean isFace() {
        boolean face = size() == 0;
        for (int i = 0; i < size(); i++) {
            face |= isPoint(i);
        }
        return face;
    }

    boolean isInverted(int variable) {
        return (inverted >> variable & 1) != 0;
    }

    boolean isOpenBelow(int variable) {
        return (openBelow >> variable & 1) != 0;
    }

    boolean isOpenAbove(int variable) {
        return (openAbove >> variable & 1) != 0;
    }

    BigFraction width(int variable) {
        return upper.get(variable).subtract(lower.get(variable));
    }

    BigFraction middle(int variable) {
        return lower.get(variable).add(upper.get(variable)).divide(2);
    }

    /** The part of the box where the variable is between the given ends; an end of the box that it keeps stays open if the part is no point. */
    Box with(int variable, BigFraction low, BigFraction high) {
        List<BigFraction> lows = new ArrayList<>(lower);
        List<BigFraction> highs = new ArrayList<>(upper);
        int bit = 1 << variable;
        boolean point = low.equals(high);
        int below = !point && low.equals(lower.get(variable)) ? openBelow : openBelow & ~bit;
        int above = !point && high.equals(upper.get(variable)) ? openAbove : openAbove & ~bit;
        lows.set(variable, low);
        highs.set(variable, high);
        return new Box(lows, highs, below, above, inverted);
    }

    /** The end of a variable's range. */
    Box face(int variable, boolean below) {
        BigFraction end = (below ? lower : upper).get(variable);
        return with(variable, end, end);
    }

    /** A point in the terms of this box. */
    Box corner(List<BigFraction> point) {
        return new Box(point, point, 0, 0, inverted);
    }

    /** The same without both ends of a variable. */
    Box inside(int variable) {
        return new Box(lower, upper, openBelow | 1 << variable, openAbove | 1 << variable, inverted);
    }

    /** The box of one point. */
    static Box at(List<BigFraction> point) {
        return new Box(point, point, 0, 0, 0);
    }

    /** A point, maybe of an inverted box, as the point that it stands for; null if that is none. */
    Box plain() {
        List<BigFraction> point = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            BigFraction x = lower.get(i);
            if (isInverted(i) && Fractions.signum(x) == 0) {
                return null;
            }
            point.add(isInverted(i) ? x.reciprocal() : x);
        }
        return at(point);
    }

    /** What a variable of a node may be: one of the box, or the reciprocal of one. */
    Value value(Node node, BigInteger unit) throws Undefined {
        int variable = node.variable();
        int i = variable % RECIPROCAL;
        boolean swapped = isInverted(i) && variable < RECIPROCAL;
        BigFraction low = lower.get(i);
        BigFraction high = upper.get(i);
        if (!swapped) {
            return Value.of(low, high, unit).open(isOpenBelow(i), isOpenAbove(i));
        }
        if (isPoint(i) && Fractions.signum(low) == 0) {
            throw new Undefined(node, false);
        }
        BigInteger from = Fractions.signum(high) == 0 ? null : Value.of(high.reciprocal(), unit).low();
        BigInteger to = Fractions.signum(low) == 0 ? null : Value.of(low.reciprocal(), unit).high();
        return (isPoint(i) ? Value.of(low.reciprocal(), unit) : Value.between(from, to, unit)).open(isOpenAbove(i), isOpenBelow(i));
    }
}
