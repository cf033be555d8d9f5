package org.ironbound.claim.value;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
 * @param inverted  bit i says that the ends are those of 1/x, which is positive, where x is variable i
 * @param negated   bit i says that variable i is here the negative of the claim's: see {@link Variable}
 * @param whole     bit i says that variable i takes only whole numbers; of an inverted range that x does, not 1/x
 */
public record Box(List<BigFraction> lower, List<BigFraction> upper, int openBelow, int openAbove, int inverted, int negated, int whole) {
    /** In nodes, the reciprocal of variable i is variable i + RECIPROCAL. */
    public static final int RECIPROCAL = 24;
    private static final BigFraction[] NO_NUMBERS = {};

    public Box {
        lower = List.copyOf(lower);
        upper = List.copyOf(upper);
    }

    /** The box with one more variable. */
    Box and(Range.Part part) {
        int bit = 1 << size();
        return new Box(Stream.concat(lower.stream(), Stream.of(part.lower())).toList(),
            Stream.concat(upper.stream(), Stream.of(part.upper())).toList(), openBelow | (part.openBelow() ? bit : 0),
            openAbove | (part.openAbove() ? bit : 0), inverted | (part.inverted() ? bit : 0), negated | (part.negated() ? bit : 0),
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
        return size() == 0 || IntStream.range(0, size()).anyMatch(this::isPoint);
    }

    public boolean isInverted(int variable) {
        return (inverted >> variable & 1) != 0;
    }

    /** Whether the variable is the negative of the claim's. */
    public boolean isNegated(int variable) {
        return (negated >> variable & 1) != 0;
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
        return IntStream.range(0, size()).filter(i -> isOpenBelow(i) && Fractions.signum(lower.get(i)) == 0).findFirst().orElse(-1);
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
        boolean isPoint = low.equals(high);
        return with(variable, low, high, !isPoint && isOpenBelow(variable) && low.equals(lower.get(variable)),
            !isPoint && isOpenAbove(variable) && high.equals(upper.get(variable)), inverted, whole);
    }

    private Box with(int variable, BigFraction low, BigFraction high, boolean isOpenBelow, boolean isOpenAbove, int inverse, int integral) {
        List<BigFraction> lows = new ArrayList<>(lower);
        List<BigFraction> highs = new ArrayList<>(upper);
        int bit = 1 << variable;
        lows.set(variable, low);
        highs.set(variable, high);
        return new Box(lows, highs, isOpenBelow ? openBelow | bit : openBelow & ~bit, isOpenAbove ? openAbove | bit : openAbove & ~bit,
            inverse, negated, integral);
    }

    /** The part of the box where the variable is at most a number of its range, whole if the range is. */
    public Box below(int variable, BigFraction at) {
        return with(variable, lower.get(variable), at);
    }

    /** The rest: where the variable is more, or of real numbers at least the number. */
    public Box above(int variable, BigFraction at) {
        return with(variable, isWhole(variable) ? at.add(BigFraction.ONE) : at, upper.get(variable));
    }

    /** Whether the range of a variable's reciprocal has whole numbers up to the given one and others after it. */
    public boolean dividesNumbers(int variable, BigFraction last) {
        BigFraction low = lower.get(variable);
        BigFraction high = upper.get(variable);
        return isInverted(variable) && takesWholeNumbers(variable) && Fractions.isInteger(last) && Fractions.signum(high) > 0
            && last.multiply(high).compareTo(BigFraction.ONE) >= 0
            && last.add(BigFraction.ONE).multiply(low).compareTo(BigFraction.ONE) <= 0;
    }

    /** The part of such a box where the variable is at most a number, in terms of the variable itself. */
    public Box numbersTo(int variable, BigFraction last) {
        return with(variable, Fractions.floor(upper.get(variable).reciprocal().negate()).negate(), last, false, false,
            inverted & ~(1 << variable), whole);
    }

    /** The rest of such a box, where the variable is at least the next number. */
    public Box numbersAfter(int variable, BigFraction last) {
        return with(variable, lower.get(variable), last.add(BigFraction.ONE).reciprocal());
    }

    /** The point in the middle, or just below it where only whole numbers count. */
    public Box middle() {
        return corner(IntStream.range(0, size()).mapToObj(i -> isWhole(i) ? Fractions.floor(middle(i)) : middle(i)).toList());
    }

    /** The end of a variable's range. */
    public Box face(int variable, boolean below) {
        BigFraction end = (below ? lower : upper).get(variable);
        return with(variable, end, end);
    }

    /** The same box without an end of a variable's range, which is no point. */
    public Box withoutEnd(int variable, boolean below) {
        int bit = 1 << variable;
        return new Box(lower, upper, below ? openBelow | bit : openBelow, below ? openAbove : openAbove | bit, inverted, negated, whole);
    }

    /** A point in the terms of this box. */
    public Box corner(List<BigFraction> point) {
        return new Box(point, point, 0, 0, inverted, negated, whole);
    }

    /** All real numbers strictly between the ends of a variable: where the mean value theorem needs its derivative. */
    public Box inside(int variable) {
        int bit = 1 << variable;
        return new Box(lower, upper, openBelow | bit, openAbove | bit, inverted, negated, whole & ~bit);
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
        return with(variable, low, high, isOpenBelow, isOpenAbove, inverted, whole & ~(1 << variable));
    }

    /** The same ends for the negatives of some variables more. */
    public Box negated(int more) {
        return new Box(lower, upper, openBelow, openAbove, inverted, negated | more, whole);
    }

    /** The box in terms of the claim's variables, none of which is negated. */
    public Box claimed() {
        List<BigFraction> lows = new ArrayList<>();
        List<BigFraction> highs = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            lows.add(isNegated(i) ? upper.get(i).negate() : lower.get(i));
            highs.add(isNegated(i) ? lower.get(i).negate() : upper.get(i));
        }
        return new Box(lows, highs, openBelow & ~negated | openAbove & negated, openAbove & ~negated | openBelow & negated, inverted, 0,
            whole);
    }

    /** A point of this box, of which no reciprocals are given. */
    public Box plain(List<BigFraction> point) {
        return new Box(point, point, 0, 0, 0, negated, 0);
    }

    /** The box of one point. */
    public static Box at(List<BigFraction> point) {
        return new Box(point, point, 0, 0, 0, 0, 0);
    }

    /** A point, maybe of an inverted box, as the point that it stands for; null if that is none. */
    public Box plain() {
        return IntStream.range(0, size()).anyMatch(i -> isInverted(i) && Fractions.signum(lower.get(i)) == 0) ? null
            : plain(IntStream.range(0, size()).mapToObj(i -> isInverted(i) ? lower.get(i).reciprocal() : lower.get(i)).toList());
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
        BigInteger from = Value.of(high.reciprocal(), unit).low();
        BigInteger to = Fractions.signum(low) == 0 ? null : Value.of(low.reciprocal(), unit).high();
        return (isPoint(i) ? Value.of(low.reciprocal(), unit) : Value.between(from, to, unit)).open(isOpenAbove(i), isOpenBelow(i));
    }

    /** The box in the words of the kernel, open ends being closed. */
    public Ranges ranges() {
        int[] integral = IntStream.range(0, size()).map(i -> isWhole(i) ? 1 : 0).toArray();
        return Ranges.of(lower.toArray(NO_NUMBERS), upper.toArray(NO_NUMBERS), integral);
    }

    /** What the middles and widths of all ranges cost, see {@link Prices}. */
    public long middlePrice() {
        return Prices.OPERATION + IntStream.range(0, size()).mapToLong(i -> Prices.length(lower.get(i)) + Prices.length(upper.get(i)))
            .map(length -> 4 * Prices.fraction(length, length)).sum();
    }
}
