package org.ironbound.claim.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Prices;
import org.ironbound.claim.term.Terms;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.Term;
import org.ironbound.problem.Fractions;

/**
 * A node, and all that must have a value where it is used, as a term of the kernel, whose evaluation on a box is proved as a whole. That it
 * is the same node is what is believed here: each operation is written down as it is, powers as squares and products, sums one summand
 * after the other.
 */
public final class KernelTerm {
    private static final BigFraction[] NO_NUMBERS = {};

    private final Term term;
    private final long price;

    private KernelTerm(Term term, long price) {
        this.term = term;
        this.price = price;
    }

    /**
     * The term of a node.
     *
     * @param root    what is wanted
     * @param defined what else must have a value
     * @param bits    after the point
     * @param meter   what is spent from
     * @return null if an operation is none of the kernel's terms
     */
    public static KernelTerm of(Node root, List<Node> defined, int bits, Meter meter) {
        List<Node> all = new ArrayList<>(defined);
        all.add(root);
        Node[] nodes = Terms.closure(all, meter);
        meter.spend(Prices.PLACE * nodes.length);
        Writer writer = new Writer(bits, meter);
        for (Node node : nodes) {
            if (!writer.write(node)) {
                return null;
            }
        }
        return writer.term(root);
    }

    /** Bits of the largest numbers that are computed with. */
    static int mostBits(int bits) {
        return 2 * bits + 256;
    }

    /** The operations, one by one. */
    private static final class Writer {
        private final int bits;
        private final Meter meter;
        private final List<Integer> kinds = new ArrayList<>();
        private final List<Integer> first = new ArrayList<>();
        private final List<Integer> second = new ArrayList<>();
        private final List<BigFraction> numbers = new ArrayList<>();
        private final Map<Node, Integer> places = new HashMap<>();
        private long price;

        Writer(int bits, Meter meter) {
            this.bits = bits;
            this.meter = meter;
        }

        private int add(int kind, int i, int j, BigFraction number) {
            meter.spend(Prices.PLACE);
            price += Prices.OPERATION + 2 * Prices.ARGUMENT + price(kind, number);
            kinds.add(kind);
            first.add(i);
            second.add(j);
            numbers.add(number);
            return kinds.size() - 1;
        }

        private int add(int kind, int i, int j) {
            return add(kind, i, j, BigFraction.ONE);
        }

        /** What an operation costs on the largest numbers. */
        private long price(int kind, BigFraction number) {
            long length = mostBits(bits);
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
                case NUMBER -> add(Operations.NUMBER, 0, 0, node.number());
                case VARIABLE -> node.variable() < Box.RECIPROCAL ? add(Operations.VARIABLE, node.variable(), 0) : -1;
                case SUM -> sum(node, x);
                case PRODUCT -> add(Operations.PRODUCT, x[0], x[1]);
                case QUOTIENT -> add(Operations.QUOTIENT, x[0], x[1]);
                case POWER -> power(x[0], node.number().intValue());
                case EXP -> add(Operations.EXPONENTIAL, x[0], x[0]);
                case LN -> add(Operations.LOGARITHM, x[0], x[0]);
                case SQRT -> add(Operations.ROOT, x[0], x[0]);
                case ABS -> add(Operations.ABSOLUTE, x[0], x[0]);
                case MIN -> add(Operations.SMALLER, x[0], x[1]);
                case PI, ROOT, SIN, COS, ATAN, NORMAL, DBER, D2, PHI, QUANTITY -> -1;
            };
            places.put(node, place);
            return place >= 0;
        }

        private int sum(Node node, int[] x) {
            int start = Fractions.signum(node.number()) == 0 ? node.factors().indexOf(BigFraction.ONE) : -1;
            int sum = start >= 0 ? x[start] : add(Operations.NUMBER, 0, 0, node.number());
            for (int i = 0; i < x.length; i++) {
                if (i != start) {
                    sum = add(Operations.SUM, sum, x[i], node.factors().get(i));
                }
            }
            return sum;
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
            if (place < kinds.size() - 1) {
                add(Operations.SUM, place, place, BigFraction.ZERO);
            }
            Term term = Term.of(ints(kinds), ints(first), ints(second), numbers.toArray(NO_NUMBERS));
            return new KernelTerm(term, price);
        }

        private static int[] ints(List<Integer> numbers) {
            return numbers.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /** The number of operations. */
    public int size() {
        return term.size();
    }

    /** The box in the words of the kernel, open ends being closed; null if some variable has no bound. */
    public static Ranges ranges(Box box) {
        if (box.inverted() != 0) {
            return null;
        }
        int[] whole = new int[box.size()];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = box.isWhole(i) ? 1 : 0;
        }
        return Ranges.of(box.lower().toArray(NO_NUMBERS), box.upper().toArray(NO_NUMBERS), whole);
    }

    /** The statement that the node is not negative, or if strict positive, on a box; null if the kernel's evaluation does not show it. */
    public NotNegativeOn notNegative(Ranges box, boolean strict, MeteredKernel kernel) {
        return kernel.notNegative(term, box, strict, price);
    }
}
