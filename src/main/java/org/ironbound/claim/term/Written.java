package org.ironbound.claim.term;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Node.Kind;
import org.ironbound.problem.Fractions;

/**
 * Makes nodes as they are written, operation by operation; only numbers are computed, by + - * / and whole powers, and square roots and
 * absolute values of them. What numbers have no value is seen by {@link Terms#normalForm}.
 */
public final class Written {
    private final Nodes nodes;

    Written(Nodes nodes) {
        this.nodes = nodes;
    }

    /** What is spent from. */
    public Meter meter() {
        return nodes.meter();
    }

    /** The place in the text of the node that is being made. */
    public int position() {
        return nodes.position();
    }

    /** Says at which place in the text the next nodes stand. */
    public void at(int place) {
        nodes.at(place);
    }

    public Node number(BigFraction value) throws ClaimException {
        return nodes.number(value);
    }

    public Node number(long value) throws ClaimException {
        return number(new BigFraction(value));
    }

    public Node variable(int index) throws ClaimException {
        return nodes.node(Kind.VARIABLE, List.of(), List.of(), new BigFraction(index));
    }

    /** A quantity by its number, of the variables that it depends on. */
    public Node quantity(int index, List<Node> variables) throws ClaimException {
        return nodes.node(Kind.QUANTITY, variables, List.of(), new BigFraction(index));
    }

    public Node pi() throws ClaimException {
        return nodes.node(Kind.PI);
    }

    public Node add(Node x, Node y) throws ClaimException {
        return sum(x, BigFraction.ONE, y);
    }

    public Node subtract(Node x, Node y) throws ClaimException {
        return sum(x, BigFraction.MINUS_ONE, y);
    }

    /** x + factor y. */
    private Node sum(Node x, BigFraction factor, Node y) throws ClaimException {
        if (x.isNumber() && y.isNumber()) {
            return number(nodes.fractions().add(x.number(), nodes.fractions().multiply(factor, y.number())));
        }
        return nodes.node(Kind.SUM, List.of(x, y), List.of(BigFraction.ONE, factor), BigFraction.ZERO);
    }

    public Node sum(List<Node> summands) throws ClaimException {
        List<Node> terms = new ArrayList<>();
        BigFraction number = BigFraction.ZERO;
        for (Node summand : summands) {
            if (summand.isNumber()) {
                number = nodes.fractions().add(number, summand.number());
            } else {
                terms.add(summand);
            }
        }
        nodes.spend(number);
        return terms.isEmpty() ? number(number) : nodes.node(Kind.SUM, terms, Collections.nCopies(terms.size(), BigFraction.ONE), number);
    }

    /** factor x. */
    public Node scale(BigFraction factor, Node x) throws ClaimException {
        nodes.spend(factor);
        return x.isNumber() ? number(nodes.fractions().multiply(factor, x.number()))
            : nodes.node(Kind.SUM, List.of(x), List.of(factor), BigFraction.ZERO);
    }

    public Node negative(Node x) throws ClaimException {
        return scale(BigFraction.MINUS_ONE, x);
    }

    /** A node as if it were written with the opposites of some variables: bit i says that of variable i. */
    public Node mirrored(Node whole, int negated) throws ClaimException {
        Map<Node, Node> known = new HashMap<>();
        for (Node inner : Nodes.closure(List.of(whole), meter())) {
            nodes.at(inner.position());
            boolean isNegated = inner.kind() == Kind.VARIABLE && (negated >> inner.variable() & 1) != 0;
            known.put(inner, isNegated ? negative(inner) : nodes.node(inner.kind(), inner.arguments().stream().map(known::get).toList(),
                inner.factors(), inner.number()));
        }
        return known.get(whole);
    }

    public Node multiply(Node x, Node y) throws ClaimException {
        return x.isNumber() ? scale(x.number(), y) : y.isNumber() ? scale(y.number(), x) : nodes.node(Kind.PRODUCT, x, y);
    }

    public Node divide(Node x, Node y) throws ClaimException {
        boolean isNumber = y.isNumber() && Fractions.signum(y.number()) != 0;
        return isNumber ? scale(nodes.fractions().reciprocal(y.number()), x) : nodes.node(Kind.QUOTIENT, x, y);
    }

    /** x^n. */
    public Node power(Node x, int n) throws ClaimException {
        if (x.isNumber() && n >= 0 && n <= Terms.LARGEST_EXPONENT) {
            return number(nodes.power(x.number(), n));
        }
        if (n < 0) {
            return divide(number(1), power(x, -n));
        }
        if (n == 0) {
            // 1 + 0 x, so that x must have a value.
            return nodes.node(Kind.SUM, List.of(x), List.of(BigFraction.ZERO), BigFraction.ONE);
        }
        return n == 1 ? x : nodes.node(Kind.POWER, List.of(x), List.of(), new BigFraction(n));
    }

    public Node exp(Node x) throws ClaimException {
        return nodes.node(Kind.EXP, x);
    }

    public Node ln(Node x) throws ClaimException {
        return nodes.node(Kind.LN, x);
    }

    public Node sqrt(Node x) throws ClaimException {
        return root(2, x);
    }

    /** The n-th root of x, n from 2. */
    public Node root(int n, Node x) throws ClaimException {
        BigFraction root = x.isNumber() && Fractions.signum(x.number()) >= 0 ? nodes.fractions().root(n, x.number()) : null;
        if (root != null) {
            return number(root);
        }
        return n == 2 ? nodes.node(Kind.SQRT, x) : nodes.node(Kind.ROOT, List.of(x), List.of(), new BigFraction(n));
    }

    public Node sin(Node x) throws ClaimException {
        return nodes.node(Kind.SIN, x);
    }

    public Node cos(Node x) throws ClaimException {
        return nodes.node(Kind.COS, x);
    }

    public Node atan(Node x) throws ClaimException {
        return nodes.node(Kind.ATAN, x);
    }

    /** Phi(x), the standard normal distribution function. */
    public Node normal(Node x) throws ClaimException {
        return nodes.node(Kind.NORMAL, x);
    }

    public Node abs(Node x) throws ClaimException {
        return x.isNumber() ? number(x.number().abs()) : nodes.node(Kind.ABS, x);
    }

    public Node min(Node x, Node y) throws ClaimException {
        return nodes.node(Kind.MIN, x, y);
    }

    public Node max(Node x, Node y) throws ClaimException {
        return negative(min(negative(x), negative(y)));
    }

    public Node dber(Node x) throws ClaimException {
        return nodes.node(Kind.DBER, x);
    }

    public Node divergence(Node x, Node y) throws ClaimException {
        return nodes.node(Kind.D2, x, y);
    }

    public Node phi(Node x) throws ClaimException {
        return nodes.node(Kind.PHI, x);
    }
}
