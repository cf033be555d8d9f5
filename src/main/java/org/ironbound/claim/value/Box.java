package org.ironbound.claim.value;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.meaning.Range;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Prices;
import org.ironbound.claim.term.Undefined;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.problem.Fractions;

/**
 * For each variable, the real numbers, or only the whole ones, from a lower to an upper end. Ends may be open; and of a variable without
 * bound the range is that of its reciprocal, which has an open end at 0. What is said of a box is said of these points and no others: a
 * statement about real numbers holds for the whole ones among them, not the other way round.
 *
 * @param lower     the lower ends
 * @param upper     the upper ends, none below its lower one
 * @param openBelow bit i says that the lower end of variable i does not belong to the box
 * @param openAbove bit i says so of its upper end
 * @param inverted  bit i says that the ends are those of 1/x, which has one sign, where x is variable i
 * @param whole     bit i says that variable i takes only whole numbers; of an inverted range that x does, not 1/x
 */
public record Box(List<BigFraction> lower, List<BigFraction> upper, int openBelow, int openAbove, int inverted, int whole) {
    /** In nodes, the reciprocal of variable i is variable i + RECIPROCAL. */
    public static final int RECIPROCAL = 24;
    private static final BigFraction[] NO_NUMBERS = {};

    public Box {
        lower = List.copyOf(lower);
        upper = List.copyOf(upper);
    }

    /** The box with one more variable. */
    Box and(Range.Part part) {
        List<BigFraction> lows = new ArrayList<>(lower);
        List<BigFraction> highs = new ArrayList<>(upper);
        lows.add(part.lower());
        highs.add(part.upper());
        int bit = 1 << size();
        return new Box(lows, highs, openBelow | (part.openBelow() ? bit : 0), openAbove | (part.openAbove() ? bit : 0),
            inverted | (part.inverted() ? bit : 0),
            whole | (part.whole() ? bit : 0));
    }

    public int size() {
        return lower.size();
    }

    public boolean isPoint(int variable) {
        return lower.get(variable).equals(upper.get(variable));
    }

    /** Whether some variable has one value only, or there is none. */
    public boolean isFace() {
        boolean face = size() == 0;
        for (int i = 0; i < size(); i++) {
            face |= isPoint(i);
        }
        return face;
    }

    public boolean isInverted(int variable) {
        return (inverted >> variable & 1) != 0;
    }

    /** Whether the variable takes only the whole numbers between its ends, which are not those of its reciprocal. */
    public boolean isWhole(int variable) {
        return takesWholeNumbers(variable) && !isInverted(variable);
    }

    /** Whether the variable takes whole numbers only, by its own range or by that of its reciprocal. */
    public boolean takesWholeNumbers(int variable) {
        return (whole >> variable & 1) != 0;
    }

    public boolean isOpenBelow(int variable) {
        return (openBelow >> variable & 1) != 0;
    }

    public boolean isOpenAbove(int variable) {
        return (openAbove >> variable & 1) != 0;
    }

    /** Whether a variable is positive at all points of the box. */
    public boolean isPositive(int variable) {
        int side = Fractions.signum(lower.get(variable));
        return side > 0 || side == 0 && isOpenBelow(variable) && !isPoint(variable);
    }

    /** Whether the distance of a variable from an end is positive at all points of the box. */
    public boolean isPositive(Distance of) {
        int i = of.variable();
        int side = of.isLower() ? lower.get(i).compareTo(of.end()) : of.end().compareTo(upper.get(i));
        return side > 0 || side == 0 && !isPoint(i) && (of.isLower() ? isOpenBelow(i) : isOpenAbove(i));
    }

    /** The first variable whose range has the open end 0 below; -1 if there is none. */
    public int openAtNull() {
        for (int i = 0; i < size(); i++) {
            if (isOpenBelow(i) && Fractions.signum(lower.get(i)) == 0) {
                return i;
            }
        }
        return -1;
    }

    public BigFraction width(int variable) {
        return upper.get(variable).subtract(lower.get(variable));
    }

    public BigFraction middle(int variable) {
        return lower.get(variable).add(upper.get(variable)).divide(2);
    }

    /**
     * The part of the box where the variable is between the given ends; an end of the box that it keeps stays open if the part is no point.
     */
    public Box with(int variable, BigFraction low, BigFraction high) {
        List<BigFraction> lows = new ArrayList<>(lower);
        List<BigFraction> highs = new ArrayList<>(upper);
        int bit = 1 << variable;
        boolean point = low.equals(high);
        int below = !point && low.equals(lower.get(variable)) ? openBelow : openBelow & ~bit;
        int above = !point && high.equals(upper.get(variable)) ? openAbove : openAbove & ~bit;
        lows.set(variable, low);
        highs.set(variable, high);
        return new Box(lows, highs, below, above, inverted, whole);
    }

    /** The part of the box where the variable is at most a number of its range, whole if the range is. */
    public Box below(int variable, BigFraction at) {
        return with(variable, lower.get(variable), at);
    }

    /** The rest: where the variable is more, or of real numbers at least the number. */
    public Box above(int variable, BigFraction at) {
        return with(variable, isWhole(variable) ? at.add(BigFraction.ONE) : at, upper.get(variable));
    }

    /** Whether the range of a variable's reciprocal, which is positive, has whole numbers up to the given one and others after it. */
    public boolean dividesNumbers(int variable, BigFraction last) {
        BigFraction low = lower.get(variable);
        BigFraction high = upper.get(variable);
        return isInverted(variable) && takesWholeNumbers(variable) && Fractions.isInteger(last) && Fractions.signum(low) >= 0
            && Fractions.signum(high) > 0 && last.multiply(high).compareTo(BigFraction.ONE) >= 0
            && last.add(BigFraction.ONE).multiply(low).compareTo(BigFraction.ONE) <= 0;
    }

    /** The part of such a box where the variable is at most a number, in terms of the variable itself. */
    public Box numbersTo(int variable, BigFraction last) {
        int bit = 1 << variable;
        List<BigFraction> lows = new ArrayList<>(lower);
        List<BigFraction> highs = new ArrayList<>(upper);
        lows.set(variable, Fractions.floor(upper.get(variable).reciprocal().negate()).negate());
        highs.set(variable, last);
        return new Box(lows, highs, openBelow & ~bit, openAbove & ~bit, inverted & ~bit, whole);
    }

    /** The rest of such a box, where the variable is at least the next number. */
    public Box numbersAfter(int variable, BigFraction last) {
        return with(variable, lower.get(variable), last.add(BigFraction.ONE).reciprocal());
    }

    /** The point in the middle, or just below it where only whole numbers count. */
    public Box middle() {
        Box middle = this;
        for (int i = 0; i < size(); i++) {
            BigFraction at = isWhole(i) ? Fractions.floor(middle(i)) : middle(i);
            middle = middle.with(i, at, at);
        }
        return middle;
    }

    /** The end of a variable's range. */
    public Box face(int variable, boolean below) {
        BigFraction end = (below ? lower : upper).get(variable);
        return with(variable, end, end);
    }

    /** The same box without an end of a variable's range, which is no point. */
    public Box withoutEnd(int variable, boolean below) {
        int bit = 1 << variable;
        return new Box(lower, upper, below ? openBelow | bit : openBelow, below ? openAbove : openAbove | bit, inverted, whole);
    }

    /** A point in the terms of this box. */
    public Box corner(List<BigFraction> point) {
        return new Box(point, point, 0, 0, inverted, whole);
    }

    /** All real numbers strictly between the ends of a variable: where the mean value theorem needs its derivative. */
    public Box inside(int variable) {
        int bit = 1 << variable;
        return new Box(lower, upper, openBelow | bit, openAbove | bit, inverted, whole & ~bit);
    }

    /**
     * The box with a larger range of one variable: all real numbers from the lesser one of its lower end and a number to the larger one of
     * its upper end and another number. An end stays open only if the number is strictly within.
     */
    public Box spanning(int variable, BigFraction low, BigFraction high) {
        boolean below = low.compareTo(lower.get(variable)) <= 0;
        boolean above = high.compareTo(upper.get(variable)) >= 0;
        return range(variable, below ? low : lower.get(variable), above ? high : upper.get(variable), isOpenBelow(variable) && !below,
            isOpenAbove(variable) && !above);
    }

    /** The box with another range of real numbers for a variable. */
    public Box range(int variable, BigFraction low, BigFraction high, boolean isOpenBelow, boolean isOpenAbove) {
        List<BigFraction> lows = new ArrayList<>(lower);
        List<BigFraction> highs = new ArrayList<>(upper);
        int bit = 1 << variable;
        lows.set(variable, low);
        highs.set(variable, high);
        return new Box(lows, highs, isOpenBelow ? openBelow | bit : openBelow & ~bit, isOpenAbove ? openAbove | bit : openAbove & ~bit,
            inverted, whole & ~bit);
    }

    /** The box of one point. */
    public static Box at(List<BigFraction> point) {
        return new Box(point, point, 0, 0, 0, 0);
    }

    /** A point, maybe of an inverted box, as the point that it stands for; null if that is none. */
    public Box plain() {
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

    /** The box in the words of the kernel, open ends being closed. */
    public Ranges ranges() {
        int[] integral = new int[size()];
        for (int i = 0; i < integral.length; i++) {
            integral[i] = isWhole(i) ? 1 : 0;
        }
        return Ranges.of(lower.toArray(NO_NUMBERS), upper.toArray(NO_NUMBERS), integral);
    }

    /** What the middles and widths of all ranges cost, see {@link Prices}. */
    public long middlePrice() {
        long price = Prices.OPERATION;
        for (int i = 0; i < size(); i++) {
            long length = Prices.length(lower().get(i)) + Prices.length(upper().get(i));
            price += 4 * Prices.fraction(length, length);
        }
        return price;
    }
}
