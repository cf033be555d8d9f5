package org.ironbound.claim.value;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Scale;
import org.ironbound.kernel.term.ScaledCondition;
import org.ironbound.kernel.term.ScaledResults;
import org.ironbound.kernel.term.ScaledTerm;
import org.ironbound.kernel.term.Term;
import org.ironbound.problem.Fractions;

/**
 * Has the kernel state of a term what it states of another one, where all variables that may be multiplied by one number are at most 1, or
 * at least -1, and one of them is that [SCALING]. Where the range of a variable is that of its reciprocal, or of the negative of that, the
 * term is written with this, the other one is not. What is written here by mistake the kernel refuses.
 */
public final class KernelScale {
    /** A variable that stays what it is, one that is multiplied and not negative, one that is not positive, one in terms of 1/x or -1/x. */
    public static final int SAME = 0;
    public static final int UP = 1;
    public static final int DOWN = 2;
    public static final int RECIPROCAL = -1;
    public static final int OPPOSITE = -2;

    private static final int NONE = -1;
    private static final int MOST_POWER = 1000;

    private final List<TermWriter.Operation> operations;
    private final KernelTerm term;
    private final Term other;
    private final int[] sides;
    private final Map<TermWriter.Operation, Integer> known = new HashMap<>();
    private final int[] places;
    private final BigFraction[] degrees;
    /** The same as whole numbers, being those of another number by which variables are multiplied. */
    private final int[] powers;

    private KernelScale(KernelTerm term, Term other, int[] sides) {
        this.operations = term.operations();
        this.term = term;
        this.other = other;
        this.sides = sides;
        this.places = new int[operations.size()];
        this.degrees = new BigFraction[operations.size()];
        this.powers = new int[operations.size()];
        for (int p = 0; p < other.size(); p++) {
            known.putIfAbsent(operation(p), p);
        }
    }

    /**
     * Such a statement.
     *
     * @param term  that ends like the other one
     * @param sides of each variable, how it is multiplied
     * @param where what holds on the box
     * @param there what holds at the multiples
     * @param faces of each variable, what is stated of the other term where it is at its end and that holds; null for those that stay
     * @param start that one of the variables is not 0
     * @return null if the kernel does not see that the other term is a multiple of the term
     */
    public static NotNegativeWhere of(KernelTerm term, Box box, int[] sides, KernelConditions where, KernelConditions there,
            List<NotNegativeWhere> faces, Distance start, boolean strict) {
        MeteredKernel kernel = where.kernel();
        NotNegativeWhere any = faces.stream().filter(Objects::nonNull).findFirst().orElseThrow();
        kernel.meter().spend(2 * Prices.PLACE * (term.size() + any.term.size() + where.condition().size() + there.condition().size()));
        KernelScale goal = new KernelScale(term, any.term, sides);
        KernelScale condition = new KernelScale(where.condition(), there.condition().term(), sides);
        TermWriter writer = new TermWriter(0, kernel.bits(), kernel.meter());
        IntStream.of(sides).forEach(side -> writer.append(number(new BigFraction(side))));
        Term each = writer.term((Node) null).term();
        ScaledTerm multiple = goal.multiple(each);
        ScaledTerm kept = multiple == null ? null : condition.multiple(each);
        ScaledResults results = kept == null ? null : ScaledResults.of(multiple, goal.places, goal.powers, goal.same());
        if (results == null) {
            return null;
        }
        SortedMap<Integer, NotNegativeWhere> positive = new TreeMap<>();
        where.distances().stream().filter(distance -> distance.equals(Distance.ofNull(distance.variable())))
            .forEach(distance -> positive.put(distance.variable(), where.sign(distance, box.ranges())));
        NotNegativeWhere notNull = where.sign(start, box.ranges());
        if (notNull == null || positive.containsValue(null)) {
            return null;
        }
        NotNegativeWhere[] signs = positive.values().toArray(NotNegativeWhere[]::new);
        int[] variables = positive.keySet().stream().mapToInt(Integer::intValue).toArray();
        ScaledCondition holds = ScaledCondition.of(box.ranges(), kept, condition.places, condition.powers, condition.reasons(), signs,
            variables);
        kernel.meter().spend(Prices.ARGUMENT * sides.length * (any.term.size() + there.condition().size()));
        return holds == null ? null : NotNegativeWhere.ofMultiples(results, holds, signs, variables,
            faces.stream().map(face -> face == null ? any : face).toArray(NotNegativeWhere[]::new), notNull, start.variable(), strict);
    }

    /** Null if the kernel does not see that the other term is a multiple of the term. */
    private ScaledTerm multiple(Term each) {
        if (!write()) {
            return null;
        }
        BigInteger power = BigInteger.ONE;
        for (BigFraction degree : degrees) {
            power = power.multiply(degree.getDenominator()).divide(power.gcd(degree.getDenominator()));
        }
        if (power.compareTo(BigInteger.valueOf(MOST_POWER)) > 0) {
            return null;
        }
        for (int k = 0; k < powers.length; k++) {
            BigInteger degree = degrees[k].multiply(power).getNumerator();
            if (degree.bitLength() >= Integer.SIZE) {
                return null;
            }
            powers[k] = degree.intValue();
        }
        return ScaledTerm.of(new Scale(term.term(), other, each, power.intValue()), places, powers);
    }

    /** Of each operation of the term that may have no result, the same one of the other term. */
    private int[] same() {
        return IntStream.range(0, places.length).map(k -> isOfSome(operations.get(k)) ? same(operations.get(k)) : NONE).toArray();
    }

    private int same(TermWriter.Operation z) {
        return place(new TermWriter.Operation(z.kind(), places[z.first()], places[z.second()], z.number()));
    }

    /** Of each operation of the other term, one of the term of which it is a multiple, or which is the same of something else. */
    private int[] reasons() {
        int[] reasons = new int[other.size()];
        Arrays.fill(reasons, NONE);
        for (int k = 0; k < places.length; k++) {
            if (places[k] >= 0) {
                reasons[places[k]] = k;
            } else if (isOfSome(operations.get(k)) && same(operations.get(k)) >= 0) {
                reasons[same(operations.get(k))] = k;
            }
        }
        return reasons;
    }

    /** Whether an operation has results for some operands only. */
    private static boolean isOfSome(TermWriter.Operation z) {
        return switch (z.kind()) {
            case Operations.QUOTIENT, Operations.LOGARITHM, Operations.ROOT, Operations.ANY_ROOT, Operations.WEIGHTED -> true;
            default -> false;
        };
    }

    private int side(int variable) {
        return sides[variable];
    }

    /** Looks for the places of all operations, and for their degrees; false if one that is needed has none. */
    private boolean write() {
        for (int k = 0; k < places.length; k++) {
            TermWriter.Operation operation = operations.get(k);
            degrees[k] = BigFraction.ZERO;
            places[k] = TermWriter.isLeaf(operation) ? ofLeaf(operation, k) : ofOperation(operation, k);
        }
        int last = places.length - 1;
        if (places[last] >= 0 && operation(places[last]).equals(operation(other.size() - 1))) {
            places[last] = other.size() - 1;
        }
        return places[last] == other.size() - 1;
    }

    private int ofLeaf(TermWriter.Operation leaf, int k) {
        if (leaf.kind() != Operations.VARIABLE) {
            return place(leaf);
        }
        int side = side(leaf.first());
        if (side == OPPOSITE) {
            return NONE;
        }
        degrees[k] = new BigFraction(side == DOWN ? UP : side);
        return side >= 0 ? place(leaf)
            : place(new TermWriter.Operation(Operations.QUOTIENT, place(number(BigFraction.ONE)), place(leaf), BigFraction.ONE));
    }

    private int ofOperation(TermWriter.Operation z, int k) {
        TermWriter.Operation x = operations.get(z.first());
        TermWriter.Operation y = operations.get(z.second());
        boolean isReciprocal = y.kind() == Operations.VARIABLE && side(y.first()) == RECIPROCAL;
        if (isReciprocal && z.kind() == Operations.QUOTIENT && isNumber(x, BigFraction.ONE)) {
            degrees[k] = BigFraction.ONE;
            return place(y);
        }
        if (z.kind() == Operations.SUM && isNumber(x, BigFraction.ZERO) && z.number().equals(BigFraction.MINUS_ONE) && isOpposite(y)) {
            degrees[k] = BigFraction.ONE;
            return place(operations.get(y.second()));
        }
        BigFraction a = degrees[z.first()];
        BigFraction b = degrees[z.second()];
        int quotient = isReciprocal && z.kind() == Operations.PRODUCT
            ? place(new TermWriter.Operation(Operations.QUOTIENT, places[z.first()], place(y), z.number())) : NONE;
        if (quotient >= 0) {
            degrees[k] = a.subtract(1);
            return quotient;
        }
        // The number 0 is a multiple of any degree.
        BigFraction degree = degree(z, isNumber(x, BigFraction.ZERO) ? b : a, isNumber(y, BigFraction.ZERO) ? a : b);
        degrees[k] = degree == null ? BigFraction.ZERO : degree;
        return degree == null ? NONE : same(z);
    }

    /** Whether an operation is 1/x for a variable that -1/x stands for. */
    private boolean isOpposite(TermWriter.Operation z) {
        TermWriter.Operation y = TermWriter.isLeaf(z) ? z : operations.get(z.second());
        return z.kind() == Operations.QUOTIENT && isNumber(operations.get(z.first()), BigFraction.ONE)
            && y.kind() == Operations.VARIABLE && side(y.first()) == OPPOSITE;
    }

    private static boolean isNumber(TermWriter.Operation x, BigFraction number) {
        return x.kind() == Operations.NUMBER && x.number().equals(number);
    }

    /** Null if the result is no multiple. */
    private static BigFraction degree(TermWriter.Operation z, BigFraction a, BigFraction b) {
        return switch (z.kind()) {
            case Operations.PRODUCT -> a.add(b);
            case Operations.QUOTIENT -> a.subtract(b);
            case Operations.SQUARE -> a.multiply(2);
            case Operations.ROOT -> a.divide(2);
            case Operations.ANY_ROOT -> a.divide(z.number());
            case Operations.ABSOLUTE -> a;
            case Operations.SUM, Operations.SMALLER -> a.equals(b) ? a : null;
            default -> Fractions.signum(a) == 0 && Fractions.signum(b) == 0 ? a : null;
        };
    }

    private int place(TermWriter.Operation wanted) {
        return known.getOrDefault(wanted, NONE);
    }

    private TermWriter.Operation operation(int p) {
        int kind = other.kind(p);
        boolean isLeaf = kind == Operations.NUMBER || kind == Operations.PI;
        return new TermWriter.Operation(kind, isLeaf ? 0 : other.first(p), isLeaf || kind == Operations.VARIABLE ? 0 : other.second(p),
            other.number(p));
    }

    private static TermWriter.Operation number(BigFraction number) {
        return new TermWriter.Operation(Operations.NUMBER, 0, 0, number);
    }
}
