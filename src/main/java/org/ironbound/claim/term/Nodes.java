package org.ironbound.claim.term;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Node.Kind;

/** All nodes of a claim, each once, so that they may be compared by identity; and the limits of what they may take. */
public final class Nodes {
    /** More nodes than any honest claim needs, as it is written and in normal form. */
    private static final int MOST_NODES = 100_000;
    /** The most bits of a number's numerator and denominator. */
    private static final int MOST_BITS = 200_000;
    /** Bytes that all nodes together may take, about. */
    private static final long MOST_BYTES = 60_000_000;
    private static final int NODE_BYTES = 150;
    private static final int ARGUMENT_BYTES = 30;
    /** Numbers with more bits are dear. */
    private static final int LONG_BITS = 2048;
    /** The most words, squared, of all long numbers that are made. */
    private static final long MOST_WORK = 100_000_000;

    /** Keys are ordered so that a map finds one among many with the same hash code, which those of numbers are easily given. */
    private record Key(Kind kind, List<Node> arguments, List<BigFraction> factors, BigFraction number) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::kind)
            .thenComparing(Key::number, Comparator.nullsFirst(Key::compare))
            .thenComparing(Key::arguments, (x, y) -> compare(x, y, Comparator.comparingInt(Node::id)))
            .thenComparing(Key::factors, (x, y) -> compare(x, y, Key::compare));

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        /** As they are ordered: two fractions ask for their lowest terms, which they have, before they say that they are equal. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && compareTo(key) == 0;
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, arguments, factors, number);
        }

        private static int compare(BigFraction x, BigFraction y) {
            int numerators = x.getNumerator().compareTo(y.getNumerator());
            return numerators != 0 ? numerators : x.getDenominator().compareTo(y.getDenominator());
        }

        private static <T> int compare(List<T> x, List<T> y, Comparator<T> order) {
            for (int i = 0; i < Math.min(x.size(), y.size()); i++) {
                int found = order.compare(x.get(i), y.get(i));
                if (found != 0) {
                    return found;
                }
            }
            return Integer.compare(x.size(), y.size());
        }
    }

    private final Map<Key, Node> nodes = new HashMap<>();
    private final Meter meter;
    private final MeteredFractions fractions;
    private int position;
    private long work;
    private long bytes;

    /** @param meter what is spent from */
    Nodes(Meter meter) {
        this.meter = meter;
        this.fractions = new MeteredFractions(meter);
    }

    Meter meter() {
        return meter;
    }

    /** Exact arithmetic that is paid for. */
    MeteredFractions fractions() {
        return fractions;
    }

    /** The place in the text of the node that is being made. */
    int position() {
        return position;
    }

    /** Says at which place in the text the next nodes stand. */
    void at(int place) {
        position = place;
    }

    /** The node of an operation. */
    synchronized Node node(Kind kind, List<Node> arguments, List<BigFraction> factors, BigFraction number) throws ClaimException {
        meter.spend(Prices.NODE + Prices.ARGUMENT * (arguments.size() + factors.size()));
        Key key = new Key(kind, arguments, factors, number);
        Node known = nodes.get(key);
        if (known != null) {
            return known;
        }
        if (nodes.size() >= MOST_NODES) {
            throw new ClaimException(position, "the expression has more than " + MOST_NODES + " operations", "a smaller expression");
        }
        bytes += NODE_BYTES + ARGUMENT_BYTES * (long) arguments.size() + bytes(number) + factors.stream().mapToLong(Nodes::bytes).sum();
        if (bytes > MOST_BYTES) {
            throw new ClaimException(position, "with its long sums and long numbers the expression takes too much room",
                "a smaller expression");
        }
        Node made = new Node(nodes.size(), kind, arguments, factors, number, position);
        nodes.put(key, made);
        return made;
    }

    private static long bytes(BigFraction number) {
        return number == null ? 0 : (number.getNumerator().bitLength() + number.getDenominator().bitLength()) / Byte.SIZE;
    }

    Node node(Kind kind, Node... arguments) throws ClaimException {
        return node(kind, List.of(arguments), List.of(), null);
    }

    Node number(BigFraction value) throws ClaimException {
        spend(value);
        return node(Kind.NUMBER, List.of(), List.of(), value);
    }

    /** Counts what it costs to reduce a long number, and makes sure that it is not too long. */
    void spend(BigFraction value) throws ClaimException {
        int bits = Math.max(value.getNumerator().bitLength(), value.getDenominator().bitLength());
        if (bits > MOST_BITS) {
            throw new ClaimException(position, "this number has more than " + MOST_BITS + " bits",
                "smaller numbers, or logarithms of them");
        }
        if (bits > LONG_BITS) {
            long words = bits / Long.SIZE;
            work += words * words;
        }
        if (work > MOST_WORK) {
            throw new ClaimException(position, "there are too many numbers with more than " + LONG_BITS + " bits",
                "smaller numbers, or logarithms of them");
        }
    }

    /** x^n, n from 1. */
    BigFraction power(BigFraction x, int n) throws ClaimException {
        if ((long) Math.max(x.getNumerator().bitLength(), x.getDenominator().bitLength()) * n > MOST_BITS + (long) n) {
            throw new ClaimException(position, "this power has more than " + MOST_BITS + " bits", "smaller numbers, or exp and ln");
        }
        return fractions.power(x, n);
    }

    /** The given nodes and all that they need, in order of making. */
    public static Node[] closure(Collection<Node> roots, Meter meter) {
        TreeMap<Integer, Node> needed = new TreeMap<>();
        ArrayDeque<Node> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Node node = open.pop();
            meter.spend(Prices.PLACE + Prices.ARGUMENT * node.arguments().size());
            if (needed.put(node.id(), node) == null) {
                open.addAll(node.arguments());
            }
        }
        return needed.values().toArray(Node[]::new);
    }
}
