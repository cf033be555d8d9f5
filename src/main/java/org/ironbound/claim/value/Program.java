package org.ironbound.claim.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Prices;
import org.ironbound.claim.term.Undefined;

/** A node and all that must have a value where it is used, ready to be evaluated on many boxes. */
public final class Program {
    /** The bits of all values of an evaluation. */
    private static final long MOST_BITS = 1L << 29;

    private final Node[] nodes;
    private final int[][] arguments;
    private final int root;

    /** For a search. */
    public Program(Node root, List<Node> defined) {
        this(root, defined, Meter.unlimited());
    }

    /**
     * @param root    what is wanted
     * @param defined what else must have a value
     * @param meter   what is spent from
     */
    public Program(Node root, List<Node> defined, Meter meter) {
        List<Node> all = new ArrayList<>(defined);
        all.add(root);
        this.nodes = Nodes.closure(all, meter);
        meter.spend(Prices.PLACE * nodes.length);
        this.arguments = new int[nodes.length][];
        Map<Node, Integer> places = new HashMap<>();
        for (int i = 0; i < nodes.length; i++) {
            places.put(nodes[i], i);
            arguments[i] = nodes[i].arguments().stream().mapToInt(places::get).toArray();
        }
        this.root = places.get(root);
    }

    /**
     * Values of the wanted node for all points of the box.
     *
     * @throws Undefined if an operation may have no value somewhere in it
     */
    public Value evaluate(Box box, Arithmetic arithmetic) throws Undefined {
        return evaluate(box, arithmetic, Set.of());
    }

    /** The same at those points at which some nodes are positive. */
    public Value evaluate(Box box, Arithmetic arithmetic, Set<Node> positive) throws Undefined {
        Value[] values = new Value[nodes.length];
        long bits = 0;
        for (int i = 0; i < nodes.length; i++) {
            Node node = nodes[i];
            if (node.kind() == Node.Kind.VARIABLE) {
                values[i] = arithmetic.variable(node, box);
            } else {
                Value[] x = new Value[arguments[i].length];
                for (int j = 0; j < x.length; j++) {
                    x[j] = values[arguments[i][j]];
                }
                Value value = arithmetic.apply(node, x);
                values[i] = positive.contains(node) ? value.wherePositive() : value;
            }
            bits += values[i].length();
            requireRoom(node, bits);
        }
        return values[root];
    }

    private static void requireRoom(Node node, long bits) throws Undefined {
        if (bits > MOST_BITS) {
            throw new Undefined(node, false);
        }
    }

    /** The number of operations. */
    public int size() {
        return nodes.length;
    }

    /** The number of operations and their arguments. */
    public int length() {
        return nodes.length + Arrays.stream(arguments).mapToInt(places -> places.length).sum();
    }
}
