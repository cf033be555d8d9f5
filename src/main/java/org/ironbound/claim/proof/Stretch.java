package org.ironbound.claim.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Terms;
import org.ironbound.claim.value.Box;
import org.ironbound.problem.Fractions;

/**
 * A power of another variable t in place of the distance of a variable from an end of its range: e + t^k or e - t^k, so that a root of the
 * distance is a power of t, and has a slope at the end [CLAIM-PROOF]. In nodes and boxes t then stands where the variable did.
 *
 * @param variable  which one
 * @param power     k, from 1
 * @param fromLower whether from the lower end
 * @param far       the largest t: its power is at least the width of the range
 */
public record Stretch(int variable, int power, boolean fromLower, BigFraction far) {
    /** The largest power. */
    public static final int LARGEST = 4;

    /** Whether parts of a token may be the power, the end and the number of inequalities. */
    public static boolean isOne(String power, String end, String premises) {
        return power.matches("[1-4]") && end.matches("[lu]") && premises.matches("[12]");
    }

    /** The box with t in place of the variable, null for an inverted or whole range, or a largest t that is too small. */
    Box on(Box box, BigFraction distance) {
        if (box.isPoint(variable) || box.isInverted(variable) || box.isWhole(variable) || Fractions.signum(far) <= 0
                || distance.compareTo(box.width(variable)) < 0) {
            return null;
        }
        boolean open = (fromLower ? box.isOpenAbove(variable) : box.isOpenBelow(variable)) && distance.equals(box.width(variable));
        return box.range(variable, BigFraction.ZERO, far, true, open);
    }

    /**
     * The node with the distance put in. Where t is positive, and the node has a value, an n-th root of t^(nj) y is t^j times that of y,
     * and the logarithm of t^j y is j ln t plus that of y.
     */
    Node in(Node node, Box box, Terms terms) throws ClaimException {
        Node t = terms.variable(variable);
        Node place = place(box, terms);
        Map<Node, Node> known = new HashMap<>();
        for (Node inner : Nodes.closure(List.of(node), terms.meter())) {
            Node[] x = inner.arguments().stream().map(known::get).toArray(Node[]::new);
            known.put(inner, inner == t ? place : switch (inner.kind()) {
                case SQRT, ROOT -> root(inner.degree(), x[0], t, terms);
                case LN -> logarithm(x[0], t, terms);
                default -> terms.with(inner, x);
            });
        }
        return known.get(node);
    }

    /** What stands in place of the variable. */
    Node place(Box box, Terms terms) throws ClaimException {
        BigFraction end = (fromLower ? box.lower() : box.upper()).get(variable);
        Node distance = terms.power(terms.variable(variable), power);
        return terms.sum(terms.number(end), fromLower ? BigFraction.ONE : BigFraction.MINUS_ONE, distance);
    }

    private static Node root(int n, Node x, Node t, Terms terms) throws ClaimException {
        int taken = exponent(x, t, terms) / n;
        return taken == 0 ? terms.root(n, x) : terms.multiply(terms.power(t, taken), terms.root(n, without(x, t, taken * n, terms)));
    }

    private static Node logarithm(Node x, Node t, Terms terms) throws ClaimException {
        int exponent = exponent(x, t, terms);
        return exponent == 0 ? terms.ln(x) : terms.sum(terms.ln(without(x, t, exponent, terms)), new BigFraction(exponent), terms.ln(t));
    }

    /** The exponent of t among the factors of a product. */
    private static int exponent(Node x, Node t, Terms terms) throws ClaimException {
        int exponent = 0;
        for (Node factor : terms.factors(x)) {
            exponent = Terms.base(factor) == t ? Math.max(exponent, Terms.exponent(factor)) : exponent;
        }
        return exponent;
    }

    /** The product divided by a power of t that is among its factors. */
    private static Node without(Node x, Node t, int exponent, Terms terms) throws ClaimException {
        Node rest = terms.number(1);
        int left = exponent;
        for (Node factor : terms.factors(x)) {
            boolean taken = left > 0 && Terms.base(factor) == t && Terms.exponent(factor) >= left;
            rest = terms.multiply(rest, taken ? terms.power(t, Terms.exponent(factor) - left) : factor);
            left = taken ? 0 : left;
        }
        return rest;
    }
}
