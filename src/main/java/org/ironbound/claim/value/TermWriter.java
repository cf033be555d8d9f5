package org.ironbound.claim.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Term;
import org.ironbound.problem.Fractions;

/**
 * The operations of a term of the kernel, one by one: powers as squares and products, sums one summand after the other, Dber and d2 by
 * their definitions, with logarithms. Where the range of a variable is that of its reciprocal, so is the kernel's variable.
 */
public final class TermWriter {
    /** One of them, as in {@link Operations}. */
    record Operation(int kind, int first, int second, BigFraction number) {
        /** Whether it has no operands. */
        boolean isLeaf() {
            return kind <= Operations.VARIABLE || kind == Operations.PI;
        }
    }

    private final int bits;
    private final int inverted;
    private final Meter meter;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<Operation, Integer> written = new HashMap<>();
    private final Map<Node, Integer> places;
    private long price;

    /** @param inverted of which variables the kernel's are the reciprocals, as in {@link Box} */
    TermWriter(int inverted, int bits, Meter meter) {
        this(inverted, bits, meter, List.of(), Map.of());
    }

    /**
     * Goes on behind operations that have been written.
     *
     * @param places of nodes among these
     */
    TermWriter(int inverted, int bits, Meter meter, List<Operation> first, Map<Node, Integer> places) {
        this.inverted = inverted;
        this.bits = bits;
        this.meter = meter;
        this.places = new HashMap<>(places);
        meter.spend(Prices.PLACE * first.size());
        first.forEach(this::append);
    }

    /**
     * The term of a node, operation by operation.
     *
     * @param defined  what else must have a value
     * @param inverted of which variables the kernel's are the reciprocals, as in {@link Box}
     * @return null if the kernel has no such operation
     */
    public static Term term(Node node, List<Node> defined, int inverted, int bits, Meter meter) {
        TermWriter writer = new TermWriter(inverted, bits, meter);
        if (!writer.write(Nodes.closure(defined, meter)) || !writer.write(Nodes.closure(List.of(node), meter))) {
            return null;
        }
        writer.end(writer.place(node));
        return writer.term();
    }

    /** The term of a variable. */
    public static Term variable(int variable) {
        return Term.of(new int[] {Operations.VARIABLE}, new int[] {variable}, new int[] {0}, new BigFraction[] {BigFraction.ONE});
    }

    int size() {
        return operations.size();
    }

    /** An operation that has been written. */
    Operation at(int place) {
        return operations.get(place);
    }

    /** The index of an operation that has been written, or is so now. */
    int add(Operation operation) {
        meter.spend(Prices.PLACE);
        Integer known = written.get(operation);
        return known == null ? append(operation) : known;
    }

    /** Adds an operation, which may have been written before, as the last one. */
    int append(Operation operation) {
        price += Prices.OPERATION + 2 * Prices.ARGUMENT + OperationPrices.of(operation, bits);
        written.putIfAbsent(operation, operations.size());
        operations.add(operation);
        return operations.size() - 1;
    }

    /** Writes the operations of a term, the last one at the end, and returns where they are. */
    int[] addCopies(List<Operation> copied) {
        int[] copies = new int[copied.size()];
        for (int k = 0; k < copies.length; k++) {
            Operation of = copied.get(k);
            Operation copy = of.isLeaf() ? of : new Operation(of.kind, copies[of.first], copies[of.second], of.number);
            copies[k] = k < copies.length - 1 ? add(copy) : append(copy);
        }
        return copies;
    }

    int add(int kind, int i, int j, BigFraction number) {
        return add(new Operation(kind, i, j, number));
    }

    int add(int kind, int i, int j) {
        return add(kind, i, j, BigFraction.ONE);
    }

    /** Writes nodes, each after its arguments; false if the kernel has no such operation. */
    boolean write(Node[] nodes) {
        for (Node node : nodes) {
            if (!places.containsKey(node) && !write(node)) {
                return false;
            }
        }
        return true;
    }

    private boolean write(Node node) {
        int[] x = node.arguments().stream().mapToInt(places::get).toArray();
        int place = switch (node.kind()) {
            case NUMBER -> number(node.number());
            case VARIABLE -> variable(node.variable() % Box.RECIPROCAL, node.variable() >= Box.RECIPROCAL);
            case SUM -> sum(node, x);
            case PRODUCT -> product(x[0], x[1]);
            case QUOTIENT -> quotient(node, x[0], x[1]);
            case POWER -> power(x[0], node.number().intValue());
            case EXP -> add(Operations.EXPONENTIAL, x[0], x[0]);
            case LN -> logarithm(node, x[0]);
            case SQRT -> add(Operations.ROOT, x[0], x[0]);
            case ABS -> add(Operations.ABSOLUTE, x[0], x[0]);
            case MIN -> add(Operations.SMALLER, x[0], x[1]);
            case DBER -> deviation(x[0]);
            case D2 -> divergence(x[0], x[1]);
            case PI -> add(Operations.PI, 0, 0);
            case ROOT -> add(Operations.ANY_ROOT, x[0], x[0], node.number());
            case SIN -> add(Operations.SINE, x[0], x[0]);
            case COS -> add(Operations.COSINE, x[0], x[0]);
            case ATAN -> add(Operations.ARC_TANGENT, x[0], x[0]);
            case NORMAL -> add(Operations.NORMAL, x[0], x[0]);
            case PHI, PHI_SLOPE, QUANTITY -> -1;
        };
        places.put(node, place);
        return place >= 0;
    }

    /** A variable, or its reciprocal: of an inverted range the kernel's variable is the reciprocal itself. */
    private int variable(int i, boolean isReciprocal) {
        int variable = add(Operations.VARIABLE, i, 0);
        boolean isInverted = (inverted >> i & 1) != 0;
        return isReciprocal == isInverted ? variable : add(Operations.QUOTIENT, number(BigFraction.ONE), variable);
    }

    /** The kernel's variable of which an operation is the reciprocal that a variable is; -1 if it is none. */
    private int reciprocal(Node of, int x) {
        return of.kind() == Node.Kind.VARIABLE && operations.get(x).kind() == Operations.QUOTIENT ? operations.get(x).second() : -1;
    }

    /** A quotient; by the reciprocal of the kernel's variable as a product with this, which is no point where it is 0. */
    private int quotient(Node node, int x, int y) {
        int variable = reciprocal(node.argument(1), y);
        if (variable < 0) {
            return add(Operations.QUOTIENT, x, y);
        }
        return x == number(BigFraction.ONE) ? variable : add(Operations.PRODUCT, x, variable);
    }

    /** A logarithm; of the reciprocal of the kernel's variable as the negative of that of the variable, which has a value where it has. */
    private int logarithm(Node node, int x) {
        int variable = reciprocal(node.argument(0), x);
        if (variable >= 0) {
            return minus(number(BigFraction.ZERO), add(Operations.LOGARITHM, variable, variable));
        }
        return add(Operations.LOGARITHM, x, x);
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

    int number(BigFraction number) {
        return add(Operations.NUMBER, 0, 0, number);
    }

    private int plus(int x, int y) {
        return add(Operations.SUM, x, y, BigFraction.ONE);
    }

    private int minus(int x, int y) {
        return add(Operations.SUM, x, y, BigFraction.MINUS_ONE);
    }

    /** A power, n being at least 1. */
    int power(int x, int n) {
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

    /** The index of a node that has been written. */
    int place(Node node) {
        return places.get(node);
    }

    /** The same, or another index if it has not been. */
    int place(Node node, int otherwise) {
        return places.getOrDefault(node, otherwise);
    }

    /** Has an operation stand for a node that is not written. */
    void standsFor(Node node, int place) {
        places.putIfAbsent(node, place);
    }

    Meter meter() {
        return meter;
    }

    /** What has been written. */
    List<Operation> operations() {
        return Collections.unmodifiableList(operations);
    }

    /** Repeats an operation, which then is the last one, if it is not. */
    void end(int place) {
        if (place < operations.size() - 1) {
            append(new Operation(Operations.SUM, place, place, BigFraction.ZERO));
        }
    }

    /**
     * What has been written.
     *
     * @param root the node that the last operation is, null if it is none
     */
    KernelTerm term(Node root) {
        return new KernelTerm(term(), root, inverted, operations, places, price);
    }

    private Term term() {
        BigFraction[] numbers = operations.stream().map(Operation::number).toArray(BigFraction[]::new);
        return Term.of(all(Operation::kind), all(Operation::first), all(Operation::second), numbers);
    }

    private int[] all(ToIntFunction<Operation> part) {
        return operations.stream().mapToInt(part).toArray();
    }
}
