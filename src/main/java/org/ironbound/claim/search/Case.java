package org.ironbound.claim.search;

import java.util.List;
import java.util.Set;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.proof.Deduction;
import org.ironbound.claim.proof.Premise;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.value.Box;

/**
 * What is to be proved.
 *
 * @param claimed    whether the goal fails only where the claim does
 * @param guards     the guards, by number, that may close boxes
 * @param order      how often the goal was differentiated
 * @param depth      how many cases this one is within
 * @param rewritings how often the goal was rewritten
 * @param deductions how often a guard was used as a fact
 * @param valleys    within how many points it is from which a goal rises
 * @param deferred   the depth from which on cases are deferred
 * @param allowance  what it may cost
 * @param isSeen     whether simpler inequalities were looked for
 */
record Case(Inequality goal, Box box, boolean claimed, Set<Integer> guards, int order, int depth, int rewritings,
        int deductions, int valleys, int deferred, Allowance allowance, boolean isSeen) {
    /** The operations of a goal that make a box of it cost an attempt as much as two. */
    private static final int LONG = 64;
    /** How often a goal is rewritten. */
    static final int MOST_REWRITINGS = 2;
    /** Divisions between boxes at which it is. */
    static final int REWRITING_PERIOD = 5;
    /** How often a guard is used as a fact in one case within another. */
    static final int MOST_DEDUCTIONS = 4;
    /** Divisions between boxes at which that is tried. */
    static final int DEDUCTION_PERIOD = 8;

    /** What makes a goal least at a point, or what it is with a power in it: elsewhere than on the box, so no guards help. */
    Case from(Premise premise, int within, Allowance cost) {
        return new Case(premise.goal(), premise.box(), false, Set.of(), 0, depth + 1, 0, 0, within, deferred, cost, isSeen);
    }

    /** After simpler inequalities were tried. */
    Case seen(Allowance cost) {
        return new Case(goal, box, claimed, guards, order, depth, rewritings, deductions, valleys, deferred, cost, true);
    }

    Case on(Box part) {
        return new Case(goal, part, claimed, guards, order, depth + 1, rewritings, deductions, valleys, deferred, allowance, isSeen);
    }

    Case onPart(Box part, Allowance cost) {
        return new Case(goal, part, claimed, guards, order, depth + 1, rewritings, deductions, valleys, deferred, cost, isSeen);
    }

    /** Without guards as facts. */
    Case plainly(Allowance cost) {
        return new Case(goal, box, claimed, guards, order, depth, rewritings, MOST_DEDUCTIONS, valleys, deferred, cost, isSeen);
    }

    /** Without guards at all. */
    Case withoutGuards() {
        return new Case(goal, box, claimed, Set.of(), order, depth, rewritings, deductions, valleys, deferred, allowance, isSeen);
    }

    /** The goal at an end from which it rises; guards that depend on the variable do not help. */
    Case onFace(Reasoning reasoning, int variable, boolean fromLower, Allowance cost) {
        return new Case(reasoning.onFace(goal, variable, fromLower, box), box.face(variable, fromLower), claimed,
            Deduction.without(variable, guards, reasoning), order, depth + 1, rewritings, deductions, valleys, deferred, cost,
            isSeen);
    }

    Case sign(Reasoning reasoning, Inequality derivative, int variable, Allowance cost) {
        return new Case(derivative, box.inside(variable), claimed, Deduction.without(variable, guards, reasoning), order + 1, depth + 1,
            rewritings, deductions, valleys, deferred, cost, isSeen);
    }

    Case cleared(Inequality other, Allowance cost) {
        return new Case(other, box, claimed, guards, order, depth + 1, rewritings, deductions, valleys, deferred, cost, isSeen);
    }

    Case rewritten(Inequality other, Allowance cost) {
        // There, too, guards are tried as facts.
        int within = guards.isEmpty() ? depth + 1 : nextPeriod(depth + 1);
        return new Case(other, box, claimed, guards, order, within, rewritings + 1, deductions, valleys, deferred, cost, isSeen);
    }

    /** What a rewritten goal needs besides; it is not rewritten itself. */
    Case condition(Inequality other, Allowance cost) {
        return new Case(other, box, claimed, guards, order, depth + 1, MOST_REWRITINGS, deductions, valleys, deferred, cost, true);
    }

    /** With a side in place of an absolute value or smaller one. */
    Case sided(Inequality other, boolean isEquivalent, Allowance cost) {
        return new Case(other, box, claimed && isEquivalent, guards, order, depth + 1, rewritings, deductions, valleys, deferred, cost,
            !isEquivalent);
    }

    Deduction.Case plain() {
        return new Deduction.Case(goal, box, guards, order);
    }

    /** A premise of a step. */
    Case deduced(Deduction.Case premise, String token, Allowance cost) {
        return new Case(premise.goal(), premise.box(), claimed && Continuation.isEquivalent(token), premise.guards(),
            premise.order(), depth + 1, rewritings, deductions + (token.matches("[ndq].*") ? 0 : 1), valleys, deferred, cost, isSeen);
    }

    /** How many boxes an attempt spends on this one. */
    int weight() {
        return allowance.isWhole() ? 1 : 1 + length(goal) / LONG;
    }

    /** Whether counterexamples to it are counterexamples to the claim. */
    boolean isClaimed() {
        return claimed && order == 0 && goal.original();
    }

    /** The next depth at which all is tried. */
    private static int nextPeriod(int depth) {
        int period = REWRITING_PERIOD * DEDUCTION_PERIOD;
        return (depth + period - 1) / period * period;
    }

    static Node[] nodes(Inequality goal) {
        return Nodes.closure(List.of(goal.difference()), Meter.unlimited());
    }

    /** The operations of a goal. */
    static int length(Inequality goal) {
        return nodes(goal).length;
    }
}
