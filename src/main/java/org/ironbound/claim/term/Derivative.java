package org.ironbound.claim.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Partial derivatives of nodes by the rules of calculus, each computed once. A derivative is right wherever it has a value. The lock is
 * that of the terms, because who holds it asks for derivatives.
 */
public final class Derivative {
    private record Key(Node node, int variable) {
    }

    private final Terms terms;
    private final Map<Key, Optional<Node>> known = new HashMap<>();

    public Derivative(Terms terms) {
        this.terms = terms;
    }

    /** The derivative, empty if the node is not made of differentiable operations only, or the derivative is too large to write. */
    public Optional<Node> of(Node node, int variable) {
        synchronized (terms) {
            Optional<Node> found = known.get(new Key(node, variable));
            if (found != null) {
                return found;
            }
            for (Node inner : Nodes.closure(List.of(node), terms.meter())) {
                Key key = new Key(inner, variable);
                if (!known.containsKey(key)) {
                    known.put(key, compute(inner, variable));
                }
            }
            return known.get(new Key(node, variable));
        }
    }

    /**
     * What must have a value for the node to be differentiable where it has one itself: at the ends of their domains, roots, Dber and d2
     * are not, and |x| is not at 0.
     *
     * @throws ClaimException if this is too large to write
     */
    public List<Node> conditions(Node node) throws ClaimException {
        List<Node> conditions = new ArrayList<>();
        for (Node inner : Nodes.closure(List.of(node), terms.meter())) {
            switch (inner.kind()) {
                case SQRT, ROOT, ABS -> conditions.add(terms.divide(terms.number(1), inner));
                case DBER -> conditions.add(artanh(inner.argument(0)));
                case D2 -> conditions.add(logit(inner.argument(0)));
                default -> {
                }
            }
        }
        return conditions;
    }

    /** From the derivatives of the arguments, which are known. */
    private Optional<Node> compute(Node node, int variable) {
        Node[] inner = new Node[node.arguments().size()];
        boolean depends = node.kind() == Node.Kind.VARIABLE;
        for (int i = 0; i < inner.length; i++) {
            Optional<Node> derivative = known.get(new Key(node.argument(i), variable));
            if (derivative.isEmpty()) {
                return derivative;
            }
            inner[i] = derivative.get();
            depends |= !inner[i].is(0);
        }
        try {
            return depends ? outer(node, inner, variable) : Optional.of(terms.number(0));
        } catch (ClaimException e) {
            return Optional.empty();
        }
    }

    /** The chain rule, from derivatives of the arguments. */
    private Optional<Node> outer(Node node, Node[] dx, int variable) throws ClaimException {
        Node x = node.arguments().isEmpty() ? null : node.argument(0);
        return switch (node.kind()) {
            case VARIABLE -> Optional.of(terms.number(node.variable() == variable ? 1 : 0));
            case SUM -> Optional.of(terms.subtract(terms.sum(node, dx), terms.number(node.number())));
            case PRODUCT -> Optional.of(terms.add(terms.multiply(dx[0], node.argument(1)), terms.multiply(x, dx[1])));
            case QUOTIENT -> Optional.of(terms.divide(terms.subtract(dx[0], terms.multiply(node, dx[1])), node.argument(1)));
            case POWER -> Optional.of(terms.multiply(terms.scale(node.number(), terms.power(x, node.number().intValue() - 1)), dx[0]));
            case EXP -> Optional.of(terms.multiply(node, dx[0]));
            case LN -> Optional.of(terms.divide(dx[0], x));
            case ABS -> Optional.of(terms.multiply(terms.divide(x, node), dx[0]));
            case SQRT -> Optional.of(terms.divide(dx[0], terms.scale(new BigFraction(2), node)));
            case ROOT -> {
                Node slope = terms.scale(node.number(), terms.power(node, node.degree() - 1));
                yield Optional.of(terms.divide(dx[0], slope));
            }
            case SIN -> Optional.of(terms.multiply(terms.cos(x), dx[0]));
            case COS -> Optional.of(terms.scale(BigFraction.MINUS_ONE, terms.multiply(terms.sin(x), dx[0])));
            case ATAN -> Optional.of(terms.divide(dx[0], terms.add(terms.number(1), terms.power(x, 2))));
            case NORMAL -> Optional.of(terms.multiply(density(x), dx[0]));
            case DBER -> Optional.of(terms.multiply(artanh(x), dx[0]));
            case D2 -> Optional.of(divergence(x, node.argument(1), dx));
            case PHI -> Optional.of(terms.multiply(terms.phiSlope(1, x), dx[0]));
            case PHI_SLOPE -> node.number().equals(BigFraction.ONE) ? Optional.of(terms.multiply(terms.phiSlope(2, x), dx[0]))
                : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** e^(-x^2/2)/sqrt(2 pi), the derivative of Phi. */
    private Node density(Node x) throws ClaimException {
        Node exponent = terms.scale(new BigFraction(-1, 2), terms.power(x, 2));
        return terms.divide(terms.exp(exponent), terms.sqrt(terms.scale(new BigFraction(2), terms.pi())));
    }

    /** artanh x = (1/2) ln(2/(1-x) - 1), the derivative of Dber. */
    private Node artanh(Node x) throws ClaimException {
        Node one = terms.number(1);
        Node ratio = terms.subtract(terms.divide(terms.number(2), terms.subtract(one, x)), one);
        return terms.scale(BigFraction.ONE_HALF, terms.ln(ratio));
    }

    /** d2 changes by ln(x/(1-x)) - ln(y/(1-y)) with x, by (y-x)/(y(1-y)) with y. */
    private Node divergence(Node x, Node y, Node[] dx) throws ClaimException {
        Node result = terms.number(0);
        if (!dx[0].is(0)) {
            result = terms.multiply(terms.subtract(logit(x), logit(y)), dx[0]);
        }
        Node slope = terms.divide(terms.subtract(y, x), terms.multiply(y, terms.subtract(terms.number(1), y)));
        return terms.add(result, terms.multiply(slope, dx[1]));
    }

    /** ln(1/(1-x) - 1). */
    private Node logit(Node x) throws ClaimException {
        Node one = terms.number(1);
        return terms.ln(terms.subtract(terms.divide(one, terms.subtract(one, x)), one));
    }
}
