package org.ironbound.claim.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Terms;
import org.ironbound.claim.value.Box;

/** Puts numbers in for variables; what cancels then cancels exactly. */
final class Substitution {
    private Substitution() {
    }

    /**
     * The node with others in place of some variables, made of the given terms; these others are, too.
     *
     * @param values by index of a variable
     * @throws ClaimException if it is too large, or a quantity depends on one of the variables
     */
    static Node in(Node whole, Map<Integer, Node> values, Terms terms) throws ClaimException {
        Map<Node, Node> known = new HashMap<>();
        for (Node inner : Nodes.closure(List.of(whole), terms.meter())) {
            if (inner.kind() == Node.Kind.QUANTITY && inner.arguments().stream().anyMatch(x -> isReplaced(x, values))) {
                throw new ClaimException(inner.position(), "a quantity depends on the variable", "another step");
            }
            known.put(inner, isReplaced(inner, values) ? values.get(inner.variable())
                : terms.with(inner, inner.arguments().stream().map(known::get).toArray(Node[]::new)));
        }
        return known.get(whole);
    }

    private static boolean isReplaced(Node node, Map<Integer, Node> values) {
        return node.kind() == Node.Kind.VARIABLE && values.containsKey(node.variable());
    }

    /** The node, with numbers for all variables of which the box has one value only, in terms of its own. */
    static Node at(Node node, Box box, Meter meter) throws ClaimException {
        Terms terms = new Terms(meter);
        Map<Node, Node> values = new HashMap<>();
        for (Node inner : Nodes.closure(List.of(node), meter)) {
            int i = inner.kind() == Node.Kind.VARIABLE ? inner.variable() % Box.RECIPROCAL : -1;
            if (i >= 0 && box.isPoint(i)) {
                BigFraction x = box.lower().get(i);
                boolean swapped = inner.variable() < Box.RECIPROCAL && box.isInverted(i);
                values.put(inner, swapped ? terms.divide(terms.number(1), terms.number(x)) : terms.number(x));
            } else {
                values.put(inner, terms.with(inner, inner.arguments().stream().map(values::get).toArray(Node[]::new)));
            }
        }
        return values.get(node);
    }
}
