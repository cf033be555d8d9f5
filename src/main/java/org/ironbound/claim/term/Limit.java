package org.ironbound.claim.term;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Limits of nodes where a variable that is positive goes to 0: where all partial operations that are made for it have a value, all
 * operations are continuous, and x^n (ln x)^k goes to 0.
 */
public final class Limit {
    private final Terms terms;
    private final Node variable;
    /** Operations within each other that are looked into. */
    private static final int DEEPEST = 1000;

    private final Map<Node, Node> known = new HashMap<>();
    private final Set<Node> tame = new HashSet<>();
    private int depth;

    private Limit(Terms terms, Node variable) {
        this.terms = terms;
        this.variable = variable;
    }

    /**
     * The limit, made of the given terms.
     *
     * @param node maybe one of other terms
     * @throws ClaimException if an operation has no value there
     */
    public static Node of(Node node, Node variable, Terms terms) throws ClaimException {
        synchronized (terms) {
            return new Limit(terms, variable).of(node);
        }
    }

    private Node of(Node node) throws ClaimException {
        if (node == variable) {
            return terms.number(0);
        }
        Node found = known.get(node);
        enter();
        if (found == null && node.kind() == Node.Kind.PRODUCT && hasFactor(node)) {
            requireTame(node);
            found = terms.number(0);
        }
        if (found == null) {
            found = ordinary(node);
        }
        depth--;
        known.put(node, found);
        return found;
    }

    private void enter() throws ClaimException {
        if (++depth > DEEPEST) {
            throw new ClaimException(0, "more than " + DEEPEST + " operations within each other", "a smaller expression");
        }
    }

    private Node ordinary(Node node) throws ClaimException {
        Node[] x = new Node[node.arguments().size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = of(node.argument(i));
        }
        if (node.kind() == Node.Kind.QUANTITY && !List.of(x).equals(node.arguments())) {
            throw new ClaimException(node.position(), "a quantity need not be continuous", "a closed range");
        }
        return terms.with(node, x);
    }

    private boolean hasFactor(Node product) throws ClaimException {
        return Stream.of(terms.factors(product)).anyMatch(factor -> Terms.base(factor) == variable);
    }

    /** Sums and products of logarithms of the variable, and of what has a limit: times a power of the variable they go to 0. */
    private void requireTame(Node node) throws ClaimException {
        if (!tame.add(node)) {
            return;
        }
        enter();
        if (node.kind() == Node.Kind.SUM || node.kind() == Node.Kind.PRODUCT || node.kind() == Node.Kind.POWER) {
            for (Node part : node.arguments()) {
                requireTame(part);
            }
        } else if (node.kind() != Node.Kind.LN || node.argument(0) != variable) {
            of(node);
        }
        depth--;
    }
}
