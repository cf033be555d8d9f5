package org.ironbound.claim.term;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ironbound.claim.term.Node.Kind;
import org.ironbound.problem.Fractions;

/** Finds what all summands of a node have as a factor, and divides by it. */
public final class CommonFactors {
    /** Products within each other that are looked into. */
    private static final int DEEPEST = 30;

    private CommonFactors() {
    }

    /** What all summands have as a factor, in the order of the first one's factors; no numbers. */
    public static List<Node> of(Node node, Meter meter) {
        List<Node> summands = node.kind() == Kind.SUM ? node.arguments() : List.of(node);
        boolean hasNumber = node.kind() == Kind.SUM && Fractions.signum(node.number()) != 0;
        Set<Node> common = new LinkedHashSet<>();
        if (!hasNumber && !node.isNumber()) {
            common.addAll(factors(summands.get(0), DEEPEST));
            for (Node summand : summands) {
                Set<Node> factors = factors(summand, DEEPEST);
                meter.spend(Prices.NODE * (1L + common.size() + factors.size()));
                common.retainAll(factors);
            }
        }
        return List.copyOf(common);
    }

    /** Of products above dividing lines, the bases of powers; each product of a layer once, for a few may be a million factors. */
    private static Set<Node> factors(Node node, int deepest) {
        Set<Node> bases = new LinkedHashSet<>();
        Set<Node> layer = Set.of(node);
        for (int depth = 0; !layer.isEmpty(); depth++) {
            Set<Node> next = new LinkedHashSet<>();
            for (Node inner : layer) {
                if (depth < deepest && inner.kind() == Kind.PRODUCT) {
                    next.addAll(inner.arguments());
                } else if (depth < deepest && inner.kind() == Kind.QUOTIENT) {
                    next.add(inner.argument(0));
                } else {
                    bases.add(Terms.base(inner));
                }
            }
            layer = next;
        }
        return bases;
    }

    /** A node over one of these. */
    public static Node over(Node node, Node factor, Terms terms) throws ClaimException {
        if (node.kind() != Kind.SUM) {
            return without(node, factor, DEEPEST, terms);
        }
        List<Node> summands = new ArrayList<>();
        for (int i = 0; i < node.arguments().size(); i++) {
            summands.add(terms.scale(node.factors().get(i), without(node.argument(i), factor, DEEPEST, terms)));
        }
        return terms.sum(summands);
    }

    private static Node without(Node node, Node factor, int depth, Terms terms) throws ClaimException {
        if (depth > 0 && node.kind() == Kind.PRODUCT) {
            int side = factors(node.argument(0), depth - 1).contains(factor) ? 0 : 1;
            return terms.multiply(without(node.argument(side), factor, depth - 1, terms), node.argument(1 - side));
        }
        if (depth > 0 && node.kind() == Kind.QUOTIENT) {
            return terms.divide(without(node.argument(0), factor, depth - 1, terms), node.argument(1));
        }
        return terms.power(factor, Terms.exponent(node) - 1);
    }
}
