package org.ironbound.claim.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Term;
import org.ironbound.problem.Fractions;

/** The operations of a term of the kernel, one by one. */
final class TermWriter {
    /** One of them, as in {@link Operations}. */
    record Operation(int kind, int first, int second, BigFraction number) {
    }

    private final int bits;
    private final Meter meter;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<Node, Integer> places = new HashMap<>();
    private long price;

    TermWriter(int bits, Meter meter) {
        this.bits = bits;
        this.meter = meter;
    }

    int size() {
        return operations.size();
    }

    /** Adds an operation and returns its index. */
    int add(Operation operation) {
        meter.spend(Prices.PLACE);
        price += Prices.OPERATION + 2 * Prices.ARGUMENT + price(operation.kind, operation.number);
        operations.add(operation);
        return operations.size() - 1;
    }

    private int add(int kind, int i, int j, BigFraction number) {
        return add(new Operation(kind, i, j, number));
    }

    private int add(int kind, int i, int j) {
        return add(kind, i, j, BigFraction.ONE);
    }

    /** What an operation costs on the largest numbers. */
    private long price(int kind, BigFraction number) {
        long length = KernelTerm.mostBits(bits);
        long numerator = number.getNumerator().bitLength();
        long denominator = number.getDenominator().bitLength();
        return switch (kind) {
            case Operations.NUMBER -> 2 * Prices.product(numerator, bits) + 2 * Prices.quotient(numerator + bits, denominator);
            case Operations.SUM -> 2 * Prices.product(length, numerator) + 2 * Prices.quotient(length + numerator, denominator);
            case Operations.PRODUCT, Operations.SQUARE -> 8 * Prices.product(length, length) + 2 * Prices.quotient(2 * length, bits);
            case Operations.QUOTIENT -> 2 * Prices.product(length, bits) + 2 * Prices.quotient(length + bits, bits);
            case Operations.EXPONENTIAL -> 2 * Prices.exponential(bits, 10);
            case Operations.LOGARITHM -> 2 * Prices.logarithm(bits, length);
            case Operations.ROOT -> 2 * Prices.root((length + bits) / 2);
            default -> 0;
        };
    }

    /** Writes a node, whose arguments have been written; false if the kernel has no such operation. */
    boolean write(Node node) {
        int[] x = node.arguments().stream().mapToInt(places::get).toArray();
        int place = switch (node.kind()) {
            case NUMBER -> number(node.number());
            case VARIABLE -> node.variable() < Box.RECIPROCAL ? add(Operations.VARIABLE, node.variable(), 0) : -1;
            case SUM -> sum(node, x);
            case PRODUCT -> product(x[0], x[1]);
            case QUOTIENT -> add(Operations.QUOTIENT, x[0], x[1]);
            case POWER -> power(x[0], node.number().intValue());
            case EXP -> add(Operations.EXPONENTIAL, x[0], x[0]);
            case LN -> add(Operations.LOGARITHM, x[0], x[0]);
            case SQRT -> add(Operations.ROOT, x[0], x[0]);
            case ABS -> add(Operations.ABSOLUTE, x[0], x[0]);
            case MIN -> add(Operations.SMALLER, x[0], x[1]);
            case DBER -> deviation(x[0]);
            case D2 -> divergence(x[0], x[1]);
            case PI, ROOT, SIN, COS, ATAN, NORMAL, PHI, QUANTITY -> -1;
        };
        places.put(node, place);
        return place >= 0;
    }

    private int sum(Node node, int[] x) {
        int start = Fractions.signum(node.number()) == 0 ? node.factors().indexOf(BigFraction.ONE) : -1;
        int sum = start >= 0 ? x[start] : number(node.number());
        for (int i = 0; i < x.length; i++) {
            if (i != start) {
                sum = add(Operations.SUM, sum, x[i], node.factors().get(i));
            }
        }
        return sum;
    }

    /** A product; with a logarithm of the other factor behind it, for then the kernel has a slope for x ln x. */
    private int product(int x, int y) {
        boolean isWeighted = operations.get(x).kind() == Operations.LOGARITHM && operations.get(x).first() == y;
        return isWeighted ? add(Operations.PRODUCT, y, x) : add(Operations.PRODUCT, x, y);
    }

    /** ((1 + x) ln(1 + x) + (1 - x) ln(1 - x))/2, where both logarithms have a value. */
    private int deviation(int x) {
        int above = plus(number(BigFraction.ONE), x);
        int below = minus(number(BigFraction.ONE), x);
        int sum = plus(weighted(above, above), weighted(below, below));
        return add(Operations.SUM, number(BigFraction.ZERO), sum, BigFraction.ONE_HALF);
    }

    /** x ln x - x ln y + (1 - x) ln(1 - x) - (1 - x) ln(1 - y), where all logarithms have a value. */
    private int divergence(int x, int y) {
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

    private int number(BigFraction number) {
        return add(Operations.NUMBER, 0, 0, number);
    }

    private int plus(int x, int y) {
        return add(Operations.SUM, x, y, BigFraction.ONE);
    }

    private int minus(int x, int y) {
        return add(Operations.SUM, x, y, BigFraction.MINUS_ONE);
    }

    private int power(int x, int n) {
        if (n == 1) {
            return x;
        }
        if (n % 2 == 1) {
            int rest = power(x, n - 1);
            return add(Operations.PRODUCT, x, rest);
        }
        int root = power(x, n / 2);
        return add(Operations.SQUARE, root, root);
    }

    /** What has been written, the root being repeated if it is not the last. */
    KernelTerm term(Node root) {
        int place = places.get(root);
        if (place < operations.size() - 1) {
            add(Operations.SUM, place, place, BigFraction.ZERO);
        }
        return term();
    }

    /** What has been written. */
    KernelTerm term() {
        BigFraction[] numbers = operations.stream().map(Operation::number).toArray(BigFraction[]::new);
        return new KernelTerm(Term.of(all(Operation::kind), all(Operation::first), all(Operation::second), numbers), operations, price);
    }

    private int[] all(ToIntFunction<Operation> part) {
        return operations.stream().mapToInt(part).toArray();
    }
}
