package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.proof.Deduction;
import org.ironbound.claim.proof.Kink;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Value;
import org.ironbound.problem.Fractions;

/** Guesses steps of {@link Deduction} that may help; whether one is possible and what it needs is decided there. */
final class DeductionSearch {
    /** No more multiples of one guard are tried. */
    private static final int MOST_MULTIPLES = 3;
    /** What is 0 is known to be nearer to it. */
    private static final BigFraction NEAR = new BigFraction(1, 1 << 20);
    /** Powers of a variable that an equation may give, those first that are looked for first; and in two rounds. */
    private static final List<List<Integer>> ROOTS_FIRST = List.of(List.of(2, 3, 4, 1));
    private static final List<List<Integer>> ROOTS_LAST = List.of(List.of(1), List.of(2, 3, 4));

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

    /** Multiples of guards that fall from an end of a range faster than the goal does, where both seem to be 0 there. */
    List<String> touching() {
        List<String> tokens = new ArrayList<>();
        for (int j : guards) {
            for (int i = 0; i < box.size(); i++) {
                for (boolean below : box.isPoint(i) || !reasoning.concerns(j, goal, i) ? new boolean[0] : new boolean[] {true, false}) {
                    BigFraction factor = touching(reasoning.statement().guards().get(j), i, below);
                    if (factor != null) {
                        tokens.add("h:" + j + ":" + Fractions.text(factor));
                    }
                }
            }
        }
        return tokens;
    }

    /** The least whole factor with which a guard does so from an end; null if it is not seen to fall there, or that is not known. */
    private BigFraction touching(Inequality guard, int variable, boolean below) {
        try {
            Box face = box.face(variable, below);
            Value falls = vanishes(goal, face) && vanishes(guard, face) ? reasoning.slope(guard, variable, box) : null;
            Value ofGoal = falls == null || (below ? falls.upperSign() >= 0 : falls.lowerSign() <= 0) ? null
                : reasoning.slope(goal, variable, box);
            if (ofGoal == null || !ofGoal.isBounded()) {
                return null;
            }
            BigFraction factor = below ? ofGoal.lower().divide(falls.upper()) : ofGoal.upper().divide(falls.lower());
            return Fractions.signum(factor) <= 0 ? null : Fractions.floor(factor.negate()).negate();
        } catch (Undefined e) {
            return null;
        }
    }

    /** Whether it seems to be 0. */
    private boolean vanishes(Inequality inequality, Box face) throws Undefined {
        Value value = reasoning.value(inequality, face);
        return value.isBounded() && value.lowerSign() <= 0 && value.upperSign() >= 0
            && value.upper().subtract(value.lower()).compareTo(NEAR) < 0;
    }

    /** The variable without bound that the guard of a token {@code b:j:x:n} speaks of besides its own; -1 if there is none. */
    int endless(String token) {
        String[] parts = token.split(":", -1);
        int own = reasoning.statement().index(parts[2]);
        return IntStream.range(0, box.size()).filter(i -> i != own && box.isInverted(i) && Fractions.signum(box.lower().get(i)) == 0
            && !box.isPoint(i) && reasoning.concerns(Integer.parseInt(parts[1]), i)).findFirst().orElse(-1);
    }

    /**
     * Where what the guard of a token {@code b:j:x:n} says of its variable, by another one alone, is the end of the range from which the
     * goal rises: on one side of it the variable begins by the guard, on the other by its range. Null if that is nowhere within the box.
     */
    SplitPlace meeting(String token) {
        String[] parts = token.split(":", -1);
        int own = reasoning.statement().index(parts[2]);
        Map<Node, BigFraction> factors = summands(reasoning.statement().guards().get(Integer.parseInt(parts[1])).difference());
        Node other = factors.keySet().stream().filter(node -> node.kind() == Node.Kind.VARIABLE && node.variable() != own).findFirst()
            .orElse(null);
        BigFraction factor = factors.entrySet().stream().filter(of -> of.getKey().kind() == Node.Kind.VARIABLE
            && of.getKey().variable() == own).map(Map.Entry::getValue).findFirst().orElse(null);
        if (factors.size() != 2 || other == null || factor == null || other.variable() >= box.size() || box.isInverted(own)
                || box.isInverted(other.variable()) || box.isWhole(other.variable())) {
            return null;
        }
        int i = other.variable();
        BigFraction end = (Fractions.signum(factor) > 0 ? box.lower() : box.upper()).get(own);
        BigFraction number = reasoning.statement().guards().get(Integer.parseInt(parts[1])).difference().number();
        BigFraction at = factor.multiply(end).add(number).divide(factors.get(other)).negate();
        return at.compareTo(box.lower().get(i)) > 0 && at.compareTo(box.upper().get(i)) < 0 ? new SplitPlace(i, at) : null;
    }

    /**
     * Tokens of steps that put what equations say of variables in their place, of as many as can be. Variables are mostly named before what
     * is made of them, so those named last come first. Last are tokens with roots of what may be negative.
     */
    List<String> solutions() {
        List<String> tokens = new ArrayList<>();
        for (List<List<Integer>> rounds : List.of(ROOTS_FIRST, ROOTS_LAST)) {
            for (boolean backwards : new boolean[] {true, false}) {
                tokens.add(solution(rounds, backwards));
            }
        }
        return tokens.stream().distinct().filter(token -> kinks(token, goal) < Integer.MAX_VALUE)
            .sorted(Comparator.comparingInt(token -> kinks(token, goal))).toList();
    }

    private String solution(List<List<Integer>> rounds, boolean backwards) {
        String token = "q";
        Set<Integer> solved = new HashSet<>();
        for (List<Integer> degrees : rounds) {
            for (int k = 0; k < box.size(); k++) {
                int i = backwards ? box.size() - 1 - k : k;
                String longer = solved.contains(i) ? null : longer(token, i, degrees);
                if (longer != null) {
                    token = longer;
                    solved.add(i);
                }
            }
        }
        return token;
    }

    /** A token with one more variable, null if no equation gives it. */
    private String longer(String token, int variable, List<Integer> degrees) {
        for (int degree : degrees) {
            for (int j : guards) {
                String more = ":" + j + ":" + reasoning.statement().variables().get(variable).name() + ":" + degree;
                String before = "q" + more + token.substring(1);
                if (reasoning.concerns(j, variable) && isPossible(token + more)) {
                    return token + more;
                }
                if (reasoning.concerns(j, variable) && isPossible(before)) {
                    return before;
                }
            }
        }
        return null;
    }

    /** Whether a step is possible with some goal. */
    private boolean isPossible(String token) {
        try {
            return kinks(token, new Inequality(reasoning.statement().terms().number(0), false)) < Integer.MAX_VALUE;
        } catch (ClaimException e) {
            return false;
        }
    }

    /** How many absolute values a goal has after a step; very many if it is not possible. */
    private int kinks(String token, Inequality of) {
        try {
            List<Deduction.Case> premises = Deduction.premises(token, new Deduction.Case(of, box, guards, 0), reasoning);
            return premises == null ? Integer.MAX_VALUE : reasoning.kinks(premises.get(0).goal(), Kink.Way.SIDE).size();
        } catch (RejectedException | Undefined e) {
            return Integer.MAX_VALUE;
        }
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
