package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.proof.Deduction;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.value.Box;
import org.ironbound.problem.Fractions;

/** Guesses steps of {@link Deduction} that may help; whether one is possible and what it needs is decided there. */
final class DeductionSearch {
    /** No more multiples of one guard are tried. */
    private static final int MOST_MULTIPLES = 3;

    private final Reasoning reasoning;
    private final Inequality goal;
    private final Box box;
    private final Set<Integer> guards;

    /** @param guards the numbers of the guards that hold where the goal is needed */
    DeductionSearch(Reasoning reasoning, Inequality goal, Box box, Set<Integer> guards) {
        this.reasoning = reasoning;
        this.goal = goal;
        this.box = box;
        this.guards = new TreeSet<>(guards);
    }

    /** The token of an end that a strict guard takes from a range, null if there is none. */
    String end() {
        for (int j : guards) {
            for (int i = 0; reasoning.statement().guards().get(j).strict() && i < box.size(); i++) {
                for (boolean below : box.isPoint(i) || box.isWhole(i) ? new boolean[0] : new boolean[] {true, false}) {
                    boolean isOpen = below ? box.isOpenBelow(i) : box.isOpenAbove(i);
                    if (!isOpen && reasoning.concerns(j, i) && reasoning.guardFails(j, box.face(i, below))) {
                        return "d:" + j + ":" + reasoning.statement().variables().get(i).name() + ":" + (below ? "l" : "u");
                    }
                }
            }
        }
        return null;
    }

    /** Tokens, the most promising first. */
    List<String> tokens() {
        List<String> tokens = new ArrayList<>();
        for (int j : guards) {
            multiples(j).forEach(factor -> tokens.add("h:" + j + ":" + Fractions.text(factor)));
        }
        if (!goal.strict()) {
            tokens.add("z");
        }
        for (String way : List.of("e:%d:%s", "b:%d:%s:2", "b:%d:%s:3")) {
            for (int j : guards) {
                for (int i = 0; i < box.size(); i++) {
                    if (!box.isPoint(i) && reasoning.concerns(j, goal, i)) {
                        tokens.add(way.formatted(j, reasoning.statement().variables().get(i).name()));
                    }
                }
            }
        }
        return tokens;
    }

    /** Positive multiples of a guard that have a summand in common with the goal. */
    private List<BigFraction> multiples(int guard) {
        Map<Node, BigFraction> summands = summands(reasoning.statement().guards().get(guard).difference());
        List<BigFraction> multiples = new ArrayList<>();
        summands(goal.difference()).forEach((summand, factor) -> {
            BigFraction other = summands.get(summand);
            BigFraction multiple = other == null ? BigFraction.ZERO : factor.divide(other);
            if (Fractions.signum(multiple) > 0 && !multiples.contains(multiple) && multiples.size() < MOST_MULTIPLES) {
                multiples.add(multiple);
            }
        });
        return multiples;
    }

    private static Map<Node, BigFraction> summands(Node node) {
        Map<Node, BigFraction> summands = new HashMap<>();
        if (node.kind() != Node.Kind.SUM) {
            summands.put(node, BigFraction.ONE);
        }
        for (int i = 0; node.kind() == Node.Kind.SUM && i < node.arguments().size(); i++) {
            summands.put(node.argument(i), node.factors().get(i));
        }
        return summands;
    }
}
