package org.ironbound.claim.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Terms;
import org.ironbound.claim.value.Box;

/**
 * That a goal is least, as one variable x moves, where x is c: a point that is named exactly, by an expression in the other variables. So
 * it is enough to look at it there [CLAIM-PROOF]. Either (x - c) times the derivative by x is not negative; or the derivative is 0 at c,
 * and the second derivative is not negative.
 *
 * @param variable x
 * @param order    1 for the condition about the derivative, 2 for the one about the second derivative
 * @param place    c as it is written
 */
public record Valley(int variable, int order, String place) {
    /** The longest expression for c. */
    public static final int LONGEST = 100;

    /** Whether the parts of a token may be those of a valley; whether the expression means something is another question. */
    public static boolean isOne(String order, String place) {
        return order.matches("[12]") && place.length() <= LONGEST && place.matches("[A-Za-z0-9_.+*/^()-]+");
    }

    /** How many inequalities it needs. */
    public int premises() {
        return order == 1 ? 2 : 4;
    }

    /** A node with c in place of x, made of the given terms, which remember what must have a value for that. */
    static Node at(Node node, int variable, Node place, Terms terms) throws ClaimException {
        Map<Node, Node> values = new HashMap<>();
        for (Node inner : Nodes.closure(List.of(place), terms.meter())) {
            values.put(inner, terms.with(inner, inner.arguments().stream().map(values::get).toArray(Node[]::new)));
        }
        Node replaced = values.get(place);
        Map<Node, Node> known = new HashMap<>();
        for (Node inner : Nodes.closure(List.of(node), terms.meter())) {
            boolean isVariable = inner.kind() == Node.Kind.VARIABLE && inner.variable() == variable;
            known.put(inner, isVariable ? replaced : terms.with(inner, inner.arguments().stream().map(known::get).toArray(Node[]::new)));
        }
        return known.get(node);
    }

    /** Whether the node depends on the variable. */
    static boolean dependsOn(Node node, int variable, Meter meter) {
        for (Node inner : Nodes.closure(List.of(node), meter)) {
            if (inner.kind() == Node.Kind.VARIABLE && inner.variable() % Box.RECIPROCAL == variable) {
                return true;
            }
        }
        return false;
    }
}
