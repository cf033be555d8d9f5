package org.ironbound.claim.meaning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Term;

/**
 * The operations of a term of the kernel, written one after the other: powers as squares and products, Dber and d2 by their definitions,
 * with logarithms. Where the range of a variable is that of its reciprocal, so is the kernel's variable.
 */
public class TermOperations {
    /** One of them, as in {@link Operations}. */
    public record Operation(int kind, int first, int second, BigFraction number) {
        /** Whether it has no operands. */
        public boolean isLeaf() {
            return kind <= Operations.VARIABLE || kind == Operations.PI;
        }
    }

    private final int inverted;
    private final Meter meter;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<Operation, Integer> written = new HashMap<>();

    /** @param inverted bit i says that the kernel's variable i is the reciprocal of the claim's */
    protected TermOperations(int inverted, Meter meter) {
        this.inverted = inverted;
        this.meter = meter;
    }

    /** The operations of a term. */
    public static List<Operation> of(Term term) {
        return IntStream.range(0, term.size()).mapToObj(k -> new Operation(term.kind(k), term.first(k), term.second(k), term.number(k)))
            .toList();
    }

    public final int inverted() {
        return inverted;
    }

    public final Meter meter() {
        return meter;
    }

    public final int size() {
        return operations.size();
    }

    /** An operation that has been written. */
    public final Operation at(int place) {
        return operations.get(place);
    }

    /** What has been written. */
    public final List<Operation> operations() {
        return Collections.unmodifiableList(operations);
    }

    /** The place of an operation that has been written, or is so now. */
    public final int add(Operation operation) {
        meter.spend(Prices.PLACE);
        Integer known = written.get(operation);
        return known == null ? append(operation) : known;
    }

    /** Adds an operation, which may have been written before, as the last one. */
    public int append(Operation operation) {
        written.putIfAbsent(operation, operations.size());
        operations.add(operation);
        return operations.size() - 1;
    }

    public final int add(int kind, int x, int y, BigFraction number) {
        return add(new Operation(kind, x, y, number));
    }

    public final int add(int kind, int x, int y) {
        return add(kind, x, y, BigFraction.ONE);
    }

    public final int number(BigFraction number) {
        return add(Operations.NUMBER, 0, 0, number);
    }

    public final int plus(int x, int y) {
        return add(Operations.SUM, x, y, BigFraction.ONE);
    }

    public final int minus(int x, int y) {
        return add(Operations.SUM, x, y, BigFraction.MINUS_ONE);
    }

    /** A variable of the claim, or its reciprocal. */
    public final int variable(int i, boolean isReciprocal) {
        int variable = add(Operations.VARIABLE, i, 0);
        boolean isInverted = (inverted >> i & 1) != 0;
        return isReciprocal == isInverted ? variable : add(Operations.QUOTIENT, number(BigFraction.ONE), variable);
    }

    /** A product; with a logarithm of the other factor behind it, for then the kernel has a slope for x ln x. */
    public final int product(int x, int y) {
        boolean isWeighted = at(x).kind() == Operations.LOGARITHM && at(x).first() == y;
        return isWeighted ? add(Operations.PRODUCT, y, x) : add(Operations.PRODUCT, x, y);
    }

    /** x v, which is x divided by the reciprocal of v: v is no variable of the claim where it is 0. */
    public final int overReciprocal(int x, int v) {
        return x == number(BigFraction.ONE) ? v : add(Operations.PRODUCT, x, v);
    }

    /** -ln v, which is the logarithm of the reciprocal of v. */
    public final int logarithmOfReciprocal(int v) {
        return minus(number(BigFraction.ZERO), add(Operations.LOGARITHM, v, v));
    }

    /** x^n, n being at least 1. */
    public final int power(int x, int n) {
        if (n == 1) {
            return x;
        }
        if (n % 2 == 1) {
            return add(Operations.PRODUCT, x, power(x, n - 1));
        }
        int root = power(x, n / 2);
        return add(Operations.SQUARE, root, root);
    }

    /** Dber(x) = ((1 + x) ln(1 + x) + (1 - x) ln(1 - x))/2, where both logarithms have a value. */
    public final int deviation(int x) {
        int above = plus(number(BigFraction.ONE), x);
        int below = minus(number(BigFraction.ONE), x);
        int sum = plus(weighted(above, above), weighted(below, below));
        return add(Operations.SUM, number(BigFraction.ZERO), sum, BigFraction.ONE_HALF);
    }

    /** d2(x || y) = x ln x - x ln y + (1 - x) ln(1 - x) - (1 - x) ln(1 - y), where all logarithms have a value. */
    public final int divergence(int x, int y) {
        int one = number(BigFraction.ONE);
        int rest = minus(one, x);
        int hit = minus(weighted(x, x), weighted(x, y));
        int miss = minus(weighted(rest, rest), weighted(rest, minus(one, y)));
        return plus(hit, miss);
    }

    /** x ln y. */
    private int weighted(int x, int y) {
        return add(Operations.PRODUCT, x, add(Operations.LOGARITHM, y, y));
    }

    /** Repeats an operation, which then is the last one, if it is not. */
    public final void end(int place) {
        if (place < operations.size() - 1) {
            append(new Operation(Operations.SUM, place, place, BigFraction.ZERO));
        }
    }

    /** The operation whose result the last one repeats; or that one itself. */
    public static int value(List<Operation> operations) {
        int last = operations.size() - 1;
        Operation end = operations.get(last);
        return end.equals(new Operation(Operations.SUM, end.first, end.first, BigFraction.ZERO)) ? end.first : last;
    }

    /**
     * Whether each operation of some is one of others, in whatever order, and the values of both are the same operation: then wherever all
     * others have results, so have these, and the same. Numbers alone always have.
     */
    public static boolean isIn(List<Operation> some, int value, List<Operation> others, int otherValue) {
        Map<Operation, Integer> places = new HashMap<>();
        for (int k = 0; k < others.size(); k++) {
            places.putIfAbsent(others.get(k), k);
        }
        Map<Integer, Integer> moved = new HashMap<>();
        for (int k = 0; k < some.size(); k++) {
            Operation operation = some.get(k);
            Integer first = operation.isLeaf() ? Integer.valueOf(operation.first()) : moved.get(operation.first());
            Integer second = operation.isLeaf() ? Integer.valueOf(operation.second()) : moved.get(operation.second());
            Integer place = first == null || second == null ? null
                : places.get(new Operation(operation.kind(), first, second, operation.number()));
            if (place == null && operation.kind() != Operations.NUMBER) {
                return false;
            }
            moved.put(k, place);
        }
        return moved.get(value) != null && moved.get(value) == otherValue;
    }

    /** What has been written, as a term. */
    public final Term term() {
        BigFraction[] numbers = operations.stream().map(Operation::number).toArray(BigFraction[]::new);
        return Term.of(all(Operation::kind), all(Operation::first), all(Operation::second), numbers);
    }

    private int[] all(ToIntFunction<Operation> part) {
        return operations.stream().mapToInt(part).toArray();
    }
}
