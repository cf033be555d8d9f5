package org.ironbound.claim.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Terms;
import org.ironbound.claim.value.Box;

/**
 * Writes a node as a quotient by a power of a variable t that is not 0, as far as its operations allow: 1 + 1/t is (t + 1)/t. Where a
 * variable x without bound is 1/t, it is put in so. The two are equal wherever the node has a value.
 */
final class Clearing {
    /**
     * numerator / t^power.
     *
     * @param numerator a node
     * @param power     not negative
     */
    record Fraction(Node numerator, int power) {
    }

    /** The largest power of t below: sums of a few of them must not leave the range of an int. */
    private static final long LARGEST_POWER = 1 << 24;

    private final Terms terms;
    private final Node replaced;
    private final Node t;
    private final boolean positive;
    private final Map<Node, Fraction> known = new HashMap<>();

    /**
     * @param variable its index
     * @param inverted whether t is its reciprocal, or itself
     * @param positive whether t is positive, or negative
     */
    Clearing(Terms terms, int variable, boolean inverted, boolean positive) throws ClaimException {
        this.terms = terms;
        this.replaced = inverted ? terms.variable(variable) : null;
        this.t = terms.variable(inverted ? variable + Box.RECIPROCAL : variable);
        this.positive = positive;
    }

    /** The fraction; of a negative t the power is even, so that the numerator has the sign of the node. */
    Fraction of(Node node) throws ClaimException {
        synchronized (terms) {
            for (Node inner : Nodes.closure(List.of(node), terms.meter())) {
                known.put(inner, compute(inner));
            }
            Fraction result = known.get(node);
            return positive || result.power % 2 == 0 ? result : new Fraction(terms.multiply(result.numerator, t), result.power + 1);
        }
    }

    private Fraction compute(Node node) throws ClaimException {
        if (node == replaced) {
            return new Fraction(terms.number(1), 1);
        }
        List<Fraction> x = new ArrayList<>();
        for (Node argument : node.arguments()) {
            x.add(known.get(argument));
        }
        return switch (node.kind()) {
            case NUMBER, PI, QUANTITY, VARIABLE -> new Fraction(node, 0);
            case SUM -> sum(node, x);
            case PRODUCT -> reduced(terms.multiply(x.get(0).numerator, x.get(1).numerator), (long) x.get(0).power + x.get(1).power);
            case QUOTIENT -> quotient(x.get(0), x.get(1));
            case POWER -> reduced(terms.power(x.get(0).numerator, node.number().intValue()), (long) x.get(0).power * node.number()
                .intValue());
            case LN -> logarithm(x.get(0));
            case SQRT, ROOT -> root(node.degree(), x.get(0));
            default -> new Fraction(terms.with(node, values(x)), 0);
        };
    }

    private Node value(Fraction x) throws ClaimException {
        return x.power == 0 ? x.numerator : terms.divide(x.numerator, terms.power(t, x.power));
    }

    private Node[] values(List<Fraction> x) throws ClaimException {
        Node[] values = new Node[x.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(x.get(i));
        }
        return values;
    }

    private Node times(Node node, int power) throws ClaimException {
        return power == 0 ? node : terms.multiply(node, terms.power(t, power));
    }

    /** With powers of t in the numerator taken away, where they are its factor. */
    private Fraction reduced(Node numerator, long power) throws ClaimException {
        if (power > LARGEST_POWER) {
            throw new ClaimException(0, "a power above " + LARGEST_POWER, "smaller exponents");
        }
        Node[] parts = terms.factors(numerator);
        for (int i = 0; i < parts.length && power > 0; i++) {
            if (Terms.base(parts[i]) == t) {
                int exponent = Terms.exponent(parts[i]);
                int taken = (int) Math.min(exponent, power);
                parts[i] = terms.power(t, exponent - taken);
                Node rest = terms.number(1);
                for (Node part : parts) {
                    rest = terms.multiply(rest, part);
                }
                return new Fraction(rest, (int) power - taken);
            }
        }
        return new Fraction(numerator, (int) power);
    }

    private Fraction sum(Node node, List<Fraction> x) throws ClaimException {
        int power = x.stream().mapToInt(Fraction::power).max().orElse(0);
        Node[] numerators = new Node[x.size()];
        for (int i = 0; i < numerators.length; i++) {
            numerators[i] = times(x.get(i).numerator, power - x.get(i).power);
        }
        Node sum = terms.add(times(terms.number(node.number()), power), terms.sum(BigFraction.ZERO, node.factors(), numerators));
        return reduced(sum, power);
    }

    private Fraction quotient(Fraction x, Fraction y) throws ClaimException {
        Node numerator = times(x.numerator, Math.max(0, y.power - x.power));
        int power = Math.max(0, x.power - y.power);
        Node divisor = terms.number(1);
        for (Node part : terms.factors(y.numerator)) {
            if (Terms.base(part) == t) {
                power += Terms.exponent(part);
            } else {
                divisor = terms.multiply(divisor, part);
            }
        }
        Fraction result = reduced(numerator, power);
        return new Fraction(terms.divide(result.numerator, divisor), result.power);
    }

    /** ln(n/t^k) = ln n - k ln t. */
    private Fraction logarithm(Fraction x) throws ClaimException {
        if (!positive || x.power == 0) {
            return new Fraction(terms.ln(value(x)), 0);
        }
        return new Fraction(terms.sum(terms.ln(x.numerator), new BigFraction(-x.power), terms.ln(t)), 0);
    }

    /** The root of degree n of y/t^(nk) is the root of y over t^k. */
    private Fraction root(int n, Fraction x) throws ClaimException {
        if (!positive || x.power == 0) {
            return new Fraction(terms.root(n, value(x)), 0);
        }
        int missing = Math.floorMod(-x.power, n);
        return reduced(terms.root(n, times(x.numerator, missing)), (x.power + missing) / n);
    }
}
