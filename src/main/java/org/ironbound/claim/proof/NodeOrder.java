package org.ironbound.claim.proof;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;

/** An order of nodes that does not depend on which were made first, for a check makes others than a search. */
final class NodeOrder {
    /** An odd number with about as many ones as zeros. */
    private static final long MIXING = 0x9E3779B97F4A7C15L;

    private NodeOrder() {
    }

    static List<Node> of(Collection<Node> nodes, Meter meter) {
        Map<Node, Long> marks = new HashMap<>();
        for (Node inner : Nodes.closure(nodes, meter)) {
            marks.put(inner, mark(inner, marks));
        }
        return nodes.stream().sorted(Comparator.<Node>comparingLong(marks::get).thenComparingInt(Node::id)).toList();
    }

    /**
     * A number that is the same for the same operation, in whatever order its summands or factors are; products have the product of such
     * numbers, so that it does not matter how they nest.
     */
    private static long mark(Node node, Map<Node, Long> marks) {
        long mark = node.kind().ordinal() + 1;
        if (node.kind() == Node.Kind.PRODUCT) {
            return marks.get(node.argument(0)) * marks.get(node.argument(1));
        }
        for (int i = 0; i < node.arguments().size(); i++) {
            long argument = marks.get(node.argument(i));
            mark = node.kind() == Node.Kind.SUM ? mark + argument * (2L * node.factors().get(i).hashCode() + 1) : MIXING * mark + argument;
        }
        mark = MIXING * (mark + (node.number() == null ? 0 : node.number().hashCode()));
        return (mark ^ mark >>> 29) * MIXING | 1;
    }
}
