package org.ironbound.claim.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Terms;
import org.ironbound.problem.Fractions;

/**
 * An absolute value or a smaller one of two numbers in an inequality, and one of its two sides in place of it: x or -x for |x|, x or y for
 * min(x, y). The way says which inequalities are needed [CLAIM-PROOF]; they say something about the same points.
 *
 * @param way   which of its inequalities are needed
 * @param index of all that the way applies to, which one, from 0
 * @param side  1 for the first side, 2 for the second one, 0 where both are needed
 */
public record Kink(Way way, int index, int side) {
    /** The most that are looked at in one inequality. */
    public static final int MOST = 10;

    /** How the inequality follows. */
    public enum Way {
        /** A summand that is the smaller one of its two sides: the inequality says the same as both with a side in place of it. */
        BOTH("b"),
        /** A summand that is the larger one of its two sides: the inequality follows with either side in place of it. */
        EITHER("e"),
        /** Anywhere: on the condition that it is this side. */
        SIDE("s");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        /** The name in proofs. */
        public String label() {
            return label;
        }
    }

    /**
     * Reads the three parts of a token.
     *
     * @return null if they are none
     */
    public static Kink of(String label, String index, String side) {
        for (Way way : Way.values()) {
            if (way.label.equals(label) && index.matches("[0-9]") && side.matches(way == Way.BOTH ? "0" : "[12]")) {
                return new Kink(way, Integer.parseInt(index), Integer.parseInt(side));
            }
        }
        return null;
    }

    /** As in proofs. */
    public String token() {
        return "k:" + way.label + ":" + index + ":" + side;
    }

    /** How many inequalities it needs. */
    public int premises() {
        return way == Way.EITHER ? 1 : 2;
    }

    /** The absolute values and smaller ones that a way applies to, at most {@link #MOST}, in an order that depends on nothing else. */
    static List<Node> all(Node difference, Way way, Terms terms) {
        List<Node> found = new ArrayList<>();
        if (way == Way.SIDE) {
            for (Node inner : Nodes.closure(List.of(difference), terms.meter())) {
                if (isKink(inner)) {
                    found.add(inner);
                }
            }
        } else {
            List<Node> summands = difference.kind() == Node.Kind.SUM ? difference.arguments() : List.of(difference);
            for (Node summand : summands) {
                boolean isSmaller = (summand.kind() == Node.Kind.MIN) == Fractions.signum(factor(difference, summand)) > 0;
                if (isKink(summand) && isSmaller == (way == Way.BOTH)) {
                    found.add(summand);
                }
            }
        }
        return List.copyOf(NodeOrder.of(found, terms.meter()).subList(0, Math.min(MOST, found.size())));
    }

    private static boolean isKink(Node node) {
        return node.kind() == Node.Kind.ABS || node.kind() == Node.Kind.MIN;
    }

    /** The factor of a summand; 1 if the whole is no sum. */
    private static BigFraction factor(Node whole, Node summand) {
        return whole.kind() == Node.Kind.SUM ? whole.factors().get(whole.arguments().indexOf(summand)) : BigFraction.ONE;
    }

    /**
     * The inequalities from which the given one follows at every point where all of them hold and it has a value.
     *
     * @param kink the absolute value or smaller one, one of {@link #all}
     * @throws ClaimException if they are too large to write
     */
    List<Inequality> premises(Inequality goal, Node kink, Terms terms) throws ClaimException {
        return switch (way) {
            case BOTH -> List.of(inPlace(goal, kink, 1, terms), inPlace(goal, kink, 2, terms));
            case EITHER -> List.of(inPlace(goal, kink, side, terms));
            case SIDE -> List.of(new Inequality(condition(kink, terms), false, goal.written(), 0),
                new Inequality(substituted(goal.difference(), kink, terms), goal.strict(), goal.written(), 0));
        };
    }

    /** A side in place of the summand. */
    private static Inequality inPlace(Inequality goal, Node kink, int side, Terms terms) throws ClaimException {
        Node change = terms.subtract(side(kink, kink.arguments(), side, terms), kink);
        return new Inequality(terms.sum(goal.difference(), factor(goal.difference(), kink), change), goal.strict(), goal.written(), 0);
    }

    /** With which factor the absolute value or smaller one stands in a goal, of which it is a summand. */
    static BigFraction factor(Inequality goal, Node kink) {
        return factor(goal.difference(), kink);
    }

    /** Whether the side is what the larger one of x and -x, or of x - y and y - x, has without a sign. */
    boolean isOwn(Node kink) {
        return (kink.kind() == Node.Kind.ABS) == (side == 1);
    }

    /** The side, as a node. */
    Node side(Node kink, Terms terms) throws ClaimException {
        return side(kink, kink.arguments(), side, terms);
    }

    private static Node side(Node kink, List<Node> arguments, int side, Terms terms) throws ClaimException {
        return kink.kind() == Node.Kind.MIN ? arguments.get(side - 1)
            : side == 1 ? arguments.get(0) : terms.scale(BigFraction.MINUS_ONE, arguments.get(0));
    }

    /** That it is not negative says that the absolute value or smaller one is the side. */
    private Node condition(Node kink, Terms terms) throws ClaimException {
        Node own = side(kink, kink.arguments(), side, terms);
        return kink.kind() == Node.Kind.ABS ? own : terms.subtract(side(kink, kink.arguments(), 3 - side, terms), own);
    }

    /** The side in place of the absolute value or smaller one, wherever it is. */
    private Node substituted(Node whole, Node kink, Terms terms) throws ClaimException {
        Map<Node, Node> known = new HashMap<>();
        for (Node inner : Nodes.closure(List.of(whole), terms.meter())) {
            List<Node> x = inner.arguments().stream().map(known::get).toList();
            known.put(inner, inner == kink ? side(kink, x, side, terms) : terms.with(inner, x.toArray(Node[]::new)));
        }
        return known.get(whole);
    }
}
