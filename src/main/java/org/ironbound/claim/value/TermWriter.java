package org.ironbound.claim.value;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.meaning.TermOperations;
import org.ironbound.claim.term.CopyPlaces;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.term.EnclosedOn;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Term;
import org.ironbound.problem.Fractions;

/** Writes nodes as operations of a term of the kernel, sums one summand after the other. */
public final class TermWriter extends TermOperations {
    private final int bits;
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
        super(inverted, meter);
        this.bits = bits;
        this.places = new HashMap<>(places);
        meter.spend(Prices.PLACE * first.size());
        first.forEach(this::append);
    }

    @Override
    public int append(Operation operation) {
        price += Prices.OPERATION + 2 * Prices.ARGUMENT + OperationPrices.of(operation, bits);
        return super.append(operation);
    }

    /** What the kernel states of a number; null if it has no term for it, or does not see that it has a value. */
    public static EnclosedOn number(Node number, MeteredKernel kernel) {
        TermWriter writer = new TermWriter(0, kernel.bits(), kernel.meter());
        if (!writer.write(Nodes.closure(List.of(number), kernel.meter()))) {
            return null;
        }
        writer.end(writer.place(number));
        return kernel.enclosed(term(writer.operations), Box.at(List.of()).ranges(), writer.price);
    }

    /**
     * Whether a term has the value of a node, and all operations of the node and of others.
     *
     * @param defined  the others
     * @param inverted of which variables the kernel's are the reciprocals, as in {@link Box}
     */
    public static boolean isOf(Term term, Node node, List<Node> defined, int inverted, Meter meter) {
        TermWriter writer = new TermWriter(inverted, 0, meter);
        if (!writer.write(Nodes.closure(defined, meter)) || !writer.write(Nodes.closure(List.of(node), meter))) {
            return false;
        }
        Term own = writer.term(writer.place(node));
        return term.hasCopied(own, CopyPlaces.of(own, term, meter));
    }

    /** Writes the operations of a term, the last one at the end, and returns where they are. */
    int[] addCopies(List<Operation> copied) {
        int[] copies = new int[copied.size()];
        for (int k = 0; k < copies.length; k++) {
            Operation copy = copy(copied.get(k), copies);
            copies[k] = k < copies.length - 1 ? add(copy) : append(copy);
        }
        return copies;
    }

    /** The same: where the last operation is, which is written once only, so that what is the same is seen to be. */
    int addCopy(KernelTerm term) {
        int[] copies = new int[term.size()];
        for (int k = 0; k < copies.length; k++) {
            copies[k] = add(copy(term.operations().get(k), copies));
        }
        return copies[copies.length - 1];
    }

    private static Operation copy(Operation of, int[] copies) {
        return isLeaf(of) ? of : new Operation(of.kind(), copies[of.first()], copies[of.second()], of.number());
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
            case VARIABLE -> node.variable() < Box.RECIPROCAL ? variable(node.variable()) : reciprocal(node.variable() - Box.RECIPROCAL);
            case SUM -> sum(node, x);
            case PRODUCT -> product(x[0], x[1]);
            case QUOTIENT -> quotient(x[0], x[1], reciprocal(node.argument(1), x[1]));
            case POWER -> power(x[0], node.number().intValue());
            case EXP -> add(Operations.EXPONENTIAL, x[0], x[0]);
            case LN -> logarithm(x[0], reciprocal(node.argument(0), x[0]));
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

    /** Whether an operation has no operands. */
    static boolean isLeaf(Operation operation) {
        return operation.kind() <= Operations.VARIABLE || operation.kind() == Operations.PI;
    }

    int add(Operation operation) {
        return add(operation.kind(), operation.first(), operation.second(), operation.number());
    }

    /** Repeats an operation, which then is the last one, if it is not. */
    void end(int place) {
        Operation repeat = new Operation(Operations.SUM, place, place, BigFraction.ZERO);
        if (place < size() - 1 && !at(size() - 1).equals(repeat)) {
            append(repeat);
        }
    }

    int plus(int x, int y) {
        return add(Operations.SUM, x, y, BigFraction.ONE);
    }

    int minus(int x, int y) {
        return add(Operations.SUM, x, y, BigFraction.MINUS_ONE);
    }

    /** 1/x for a variable x of the claim. */
    private int reciprocal(int i) {
        int variable = add(Operations.VARIABLE, i, 0);
        return (inverted >> i & 1) != 0 ? variable : add(Operations.QUOTIENT, number(BigFraction.ONE), variable);
    }

    private boolean isNumber(int x) {
        return at(x).kind() == Operations.NUMBER;
    }

    /** Dber(x) = ((1 + x) ln(1 + x) + (1 - x) ln(1 - x))/2, where 0 ln 0 = 0. */
    private int deviation(int x) {
        int above = ofOne(BigFraction.ONE, x);
        int below = ofOne(BigFraction.MINUS_ONE, x);
        int sum = plus(weighted(above), weighted(below));
        return add(Operations.SUM, number(BigFraction.ZERO), sum, BigFraction.ONE_HALF);
    }

    /** d2(x || y) = x ln x - x ln y + (1 - x) ln(1 - x) - (1 - x) ln(1 - y), where 0 ln 0 = 0 and those of y have a value. */
    private int divergence(int x, int y) {
        int rest = ofOne(BigFraction.MINUS_ONE, x);
        int hit = minus(weighted(x), weighted(x, y));
        int miss = minus(weighted(rest), weighted(rest, ofOne(BigFraction.MINUS_ONE, y)));
        return plus(hit, miss);
    }

    /** 1 + factor x. */
    private int ofOne(BigFraction factor, int x) {
        return isNumber(x) ? number(at(x).number().multiply(factor).add(BigFraction.ONE))
            : add(Operations.SUM, number(BigFraction.ONE), x, factor);
    }

    /** x ln x, which is 0 where x is 0. */
    private int weighted(int x) {
        return add(Operations.WEIGHTED, x, x);
    }

    /** x ln y. */
    private int weighted(int x, int y) {
        int logarithm = add(Operations.LOGARITHM, y, y);
        return !isNumber(x) ? add(Operations.PRODUCT, x, logarithm) : at(x).number().equals(BigFraction.ONE) ? logarithm
            : add(Operations.SUM, number(BigFraction.ZERO), logarithm, at(x).number());
    }

    /** The kernel's variable of which an operation is the reciprocal that a variable is; -1 if it is none. */
    private int reciprocal(Node of, int x) {
        return of.kind() == Node.Kind.VARIABLE && at(x).kind() == Operations.QUOTIENT ? at(x).second() : -1;
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

    Meter meter() {
        return meter;
    }

    /** What has been written. */
    List<Operation> written() {
        return Collections.unmodifiableList(operations);
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

    /**
     * What has been written.
     *
     * @param root the node that the last operation is, null if it is none
     */
    KernelTerm term(Node root) {
        return new KernelTerm(term(operations), root, inverted, operations, places, price);
    }
}
