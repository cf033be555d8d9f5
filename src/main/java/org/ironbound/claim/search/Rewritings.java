package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.proof.Rewriting;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Box;

/** Proves cases by other inequalities, from which their goals follow. */
final class Rewritings {
    /** Boxes for an attempt with an inequality that is rewritten. */
    private static final int REWRITTEN_ATTEMPT = 400;
    /** Boxes for an attempt before that with the inequality as it is, and on a part of its range; a part is soon small enough. */
    private static final int WHOLE_AS_IT_IS = 40;
    private static final int PART_AS_IT_IS = 16;
    /** Boxes for one with an inequality that looks simpler, and how much longer that may be. */
    private static final int SIMPLER_ATTEMPT = 150;
    private static final int LONGER = 2;
    /** The ways that the kernel follows without conditions on the rest. */
    private static final Set<Rewriting.Way> SIMPLER = EnumSet.of(Rewriting.Way.DIVISORS, Rewriting.Way.EXPONENTIAL);

    private final Reasoning reasoning;
    private final BoxEnds ends;
    private final Cases cases;

    /** @param cases proves what is left to prove */
    Rewritings(Reasoning reasoning, BoxEnds ends, Cases cases) {
        this.reasoning = reasoning;
        this.ends = ends;
        this.cases = cases;
    }

    /** How cases are proved. */
    interface Cases {
        /** A proof, maybe with open cases. */
        Proof prove(Case it);

        /** A proof on two parts of the box, as the kernel does not state what is shown on the whole of it; null if that takes long. */
        Proof onHalves(Case it);

        /** Whether the last step of a proof may be taken. */
        boolean isAllowed(Case it, Proof proof);

        /** Whether there is no need to go on. */
        boolean isOver();
    }

    /** By another inequality, where the two sides may be equal at a corner, or where there is no end. */
    Proof of(Case it) throws Undefined {
        if (it.rewritings() == Case.MOST_REWRITINGS || it.order() > 0) {
            return null;
        }
        boolean isDue = it.rewritings() > 0 || it.depth() % Case.REWRITING_PERIOD == 0;
        boolean mayHelp = BoxEnds.isPoint(it.box()) || isDue && ends.isTight(it.goal(), it.box());
        return mayHelp ? rewritten(it, rewritings(it.goal(), it.box()), REWRITTEN_ATTEMPT) : null;
    }

    /** Times the divisors, if the goal has a value where these are positive, which is to be proved. */
    Proof withoutDivisors(Case it) {
        if (it.rewritings() == Case.MOST_REWRITINGS || it.order() > 0 || it.depth() % Case.REWRITING_PERIOD > 0) {
            return null;
        }
        for (int choice = 0; choice < Rewriting.Way.DIVISORS.choices(); choice++) {
            try {
                Rewriting other = reasoning.rewritten(it.goal(), Rewriting.Way.DIVISORS, choice, it.box());
                Proof proof = other == null ? null : rewritten(it, Rewriting.Way.DIVISORS, choice, other);
                if (proof != null) {
                    return proof;
                }
            } catch (Undefined e) {
                // The conditions are not enough; maybe others are.
            }
        }
        return null;
    }

    /** By the first of the other inequalities that is proved, null if none is. */
    private Proof rewritten(Case it, List<Written> others, int boxes) {
        return others.stream().map(one -> rewritten(it, one.way, one.choice, one.other, boxes)).filter(Objects::nonNull).findFirst()
            .orElse(null);
    }

    /** Not below the levels at which a search may end and another begin, which does not know what was tried. */
    boolean maySimplify(Case it) {
        return it.order() == 0 && it.rewritings() == 0 && (it.depth() < Rounds.levels() || !reasoning.statement().guards().isEmpty());
    }

    /**
     * As it is, or by an inequality that looks simpler: with fewer functions, the shortest first, or without divisors. Null if nothing is
     * proved soon.
     */
    Proof soon(Case it) throws Undefined {
        List<Written> simpler = rewritings(it.goal(), it.box());
        simpler.removeIf(one -> !SIMPLER.contains(one.way) || !isSimpler(one.other.goal(), it.goal()));
        int boxes = it.depth() == 0 ? WHOLE_AS_IT_IS : PART_AS_IT_IS;
        Proof asItIs = simpler.isEmpty() ? null : cases.prove(it.seen(it.allowance().part(boxes)));
        simpler.sort(Comparator.comparingInt(one -> Case.length(one.other.goal())));
        return asItIs == null || !asItIs.isComplete() && !cases.isOver() ? rewritten(it, simpler, SIMPLER_ATTEMPT) : asItIs;
    }

    private static boolean isSimpler(Inequality other, Inequality goal) {
        long less = functions(goal) - functions(other);
        return less > 0 || less == 0 && divides(goal) && !divides(other) && Case.length(other) <= LONGER * Case.length(goal);
    }

    private static boolean divides(Inequality goal) {
        return Arrays.stream(Case.nodes(goal)).anyMatch(node -> node.kind() == Node.Kind.QUOTIENT);
    }

    private List<Written> rewritings(Inequality goal, Box box) throws Undefined {
        List<Written> found = new ArrayList<>();
        for (Rewriting.Way way : Rewriting.Way.values()) {
            for (int choice = 0; choice < way.choices(); choice++) {
                Rewriting other = reasoning.rewritten(goal, way, choice, box);
                if (other != null) {
                    found.add(new Written(way, choice, other));
                }
            }
        }
        return found;
    }

    private record Written(Rewriting.Way way, int choice, Rewriting other) {
    }

    /** The operations of a goal that are more than arithmetic. */
    private static long functions(Inequality goal) {
        return Arrays.stream(Case.nodes(goal)).filter(node -> switch (node.kind()) {
            case NUMBER, VARIABLE, SUM, PRODUCT, QUOTIENT, POWER -> false;
            default -> true;
        }).count();
    }

    /** By another inequality, null if that is not proved. */
    Proof rewritten(Case it, Rewriting.Way way, int choice, Rewriting other) {
        return rewritten(it, way, choice, other, REWRITTEN_ATTEMPT);
    }

    private Proof rewritten(Case it, Rewriting.Way way, int choice, Rewriting other, int boxes) {
        Allowance cost = it.allowance().part(boxes);
        List<Proof> conditions = new ArrayList<>();
        for (Inequality condition : other.conditions()) {
            Proof proof = cases.prove(it.condition(condition, cost));
            if (!proof.isComplete()) {
                return null;
            }
            conditions.add(proof);
        }
        Proof proof = cases.prove(it.rewritten(other.goal(), cost));
        if (!proof.isComplete()) {
            return null;
        }
        boolean mayHelp = way == Rewriting.Way.LOGARITHMS && it.box().openAtNull() < 0
            && !reasoning.kernel().isEnclosed(other.goal(), it.box()) && reasoning.kernel().isEnclosed(it.goal(), it.box());
        Proof parts = mayHelp ? cases.onHalves(it) : null;
        Proof found = parts == null ? new Proof.Rewritten(way, choice, conditions, proof) : parts;
        return cases.isAllowed(it, found) ? found : null;
    }
}
