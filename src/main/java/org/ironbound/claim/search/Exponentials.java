package org.ironbound.claim.search;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Terms;

/** The exponentials among the factors of a product, quotient or power, taken together: a node is e^exponent times the rest. */
final class Exponentials {
    private final Terms terms;
    private Node exponent;
    private Node rest;

    /** @throws ClaimException if exponents or the rest are too large to write */
    Exponentials(Terms terms, Node node) throws ClaimException {
        this.terms = terms;
        this.exponent = terms.number(0);
        this.rest = terms.number(1);
        collect(node, 1);
    }

    /** The sum of all exponents, 0 if there are none. */
    Node exponent() {
        return exponent;
    }

    /** The node divided by a power of ten. */
    Node over(int power) throws ClaimException {
        return terms.multiply(rest, terms.exp(terms.sum(exponent, new BigFraction(-power), terms.ln(terms.number(10)))));
    }

    private void collect(Node node, int times) throws ClaimException {
        for (Node factor : terms.factors(node)) {
            Node base = Terms.base(factor);
            long all = (long) times * Terms.exponent(factor);
            boolean isSmall = Math.abs(all) <= Terms.LARGEST_EXPONENT;
            if (base.kind() == Node.Kind.EXP) {
                exponent = terms.sum(exponent, new BigFraction(all), base.argument(0));
            } else if (base.kind() == Node.Kind.QUOTIENT && isSmall) {
                collect(base.argument(0), (int) all);
                collect(base.argument(1), (int) -all);
            } else {
                rest = terms.multiply(rest, terms.power(factor, times));
            }
        }
    }
}
