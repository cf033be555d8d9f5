package org.ironbound.claim.proof;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Expansion;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Terms;

/** Divides polynomials in nodes by one of the form a (x - r), a number times a variable x less what x does not stand in. */
final class Division {
    private final Terms terms;
    private final Expansion expansion;

    Division(Terms terms, Expansion expansion) {
        this.terms = terms;
        this.expansion = expansion;
    }

    /** The quotient, null if the divisor is of another kind, or does not divide without a remainder. */
    Node quotient(Map<Map<Node, Integer>, BigFraction> polynomial, Node divisor) throws ClaimException {
        Expansion.Fraction fraction = expansion.of(divisor);
        Node x = fraction.divisors().isEmpty() ? variable(fraction.numerator()) : null;
        if (x == null) {
            return null;
        }
        Map<Map<Node, Integer>, BigFraction> rest = new HashMap<>(fraction.numerator());
        Node factor = terms.number(rest.remove(Map.of(x, 1)));
        Node root = terms.scale(BigFraction.MINUS_ONE, terms.divide(expansion.node(rest), factor));
        Node quotient = quotient(polynomial, x, root);
        return quotient == null ? null : terms.divide(quotient, factor);
    }

    /** The first variable that stands alone in a polynomial, and in no other product of it; null if there is none. */
    private static Node variable(Map<Map<Node, Integer>, BigFraction> polynomial) {
        return polynomial.keySet().stream().flatMap(product -> product.keySet().stream())
            .filter(node -> node.kind() == Node.Kind.VARIABLE && polynomial.containsKey(Map.of(node, 1))
                && polynomial.keySet().stream().filter(product -> product.containsKey(node)).count() == 1)
            .min((one, other) -> Integer.compare(one.variable(), other.variable())).orElse(null);
    }

    /** Over x - root, by Horner's rule: each coefficient of the quotient is the one above it times the root, plus one of the polynomial. */
    private Node quotient(Map<Map<Node, Integer>, BigFraction> polynomial, Node x, Node root) throws ClaimException {
        int degree = polynomial.keySet().stream().mapToInt(product -> product.getOrDefault(x, 0)).max().orElse(0);
        Node quotient = terms.number(0);
        Node above = terms.number(0);
        for (int power = degree; power >= 0; power--) {
            Expansion.Fraction next = expansion.of(terms.add(coefficient(polynomial, x, power), terms.multiply(root, above)));
            if (!next.divisors().isEmpty() || power == 0 && !next.numerator().isEmpty()) {
                return null;
            }
            above = expansion.node(next.numerator());
            quotient = power == 0 ? quotient : terms.add(quotient, terms.multiply(above, terms.power(x, power - 1)));
        }
        return quotient;
    }

    private Node coefficient(Map<Map<Node, Integer>, BigFraction> polynomial, Node x, int power) throws ClaimException {
        Map<Map<Node, Integer>, BigFraction> coefficient = new HashMap<>();
        for (Map.Entry<Map<Node, Integer>, BigFraction> term : polynomial.entrySet()) {
            if (term.getKey().getOrDefault(x, 0) == power) {
                Map<Node, Integer> rest = new HashMap<>(term.getKey());
                rest.remove(x);
                coefficient.put(rest, term.getValue());
            }
        }
        return expansion.node(coefficient);
    }
}
