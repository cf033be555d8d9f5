package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.proof.Kink;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.proof.Stretch;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Value;
import org.ironbound.problem.Fractions;

/**
 * The ends of the ranges of a box from which a power in place of the distance may help: where a goal is about 0 and has a root of what is
 * 0; and ends other than 0 at which it has no slope or no value, or that it only comes near, for of the end 0 more can be seen.
 */
final class SteepEnds {
    private static final double ROOT_ERROR = 1e-9;
    private static final BigFraction ENLARGED = new BigFraction(1_000_001, 1_000_000);
    /** The part of a range that is looked at for a slope. */
    private static final int NEAREST = 1024;

    private final Reasoning reasoning;
    private final Trials trials;
    private final Inequality goal;
    private final Box box;

    /**
     * One of them.
     *
     * @param stretch the power to try
     * @param isOnly  whether nothing like that is to be seen at the other end of the range
     */
    record Steep(Stretch stretch, boolean isOnly) {
        /** Where to divide a box so that near the end the power is never the end itself; null if it is not. */
        SplitPlace nearEnd(Box box) {
            int variable = stretch.variable();
            BigFraction end = (stretch.fromLower() ? box.lower() : box.upper()).get(variable);
            if (Fractions.signum(end) <= 0 || stretch.far().compareTo(end) < 0) {
                return null;
            }
            BigFraction distance = end.divide(2).pow(stretch.power());
            return distance.compareTo(box.width(variable)) >= 0 ? null
                : new SplitPlace(variable, stretch.fromLower() ? end.add(distance) : end.subtract(distance));
        }
    }

    SteepEnds(Reasoning reasoning, Trials trials, Inequality goal, Box box) {
        this.reasoning = reasoning;
        this.trials = trials;
        this.goal = goal;
        this.box = box;
    }

    /**
     * What to try, in order.
     *
     * @param isMoved whether only the distance itself, or only powers of which there are roots
     */
    List<Steep> stretches(boolean isMoved) {
        List<Steep> stretches = new ArrayList<>();
        // Where a side of an absolute value begins there is no slope either, but that is not helped by a power.
        boolean isSmooth = reasoning.kinks(goal, Kink.Way.SIDE).isEmpty();
        for (int i = 0; i < box.size(); i++) {
            for (boolean isLower : box.isPoint(i) || box.isInverted(i) || box.isWhole(i) ? new boolean[0] : new boolean[] {true, false}) {
                boolean isOnly = isSmooth && isSteep(i, isLower) && !isSteep(i, !isLower);
                if (!isLower && isSmooth && isReflected(i)) {
                    stretches.add(new Steep(new Stretch(i, 1, false, box.width(i)), true));
                }
                for (int degree : degrees(i, isLower, isOnly)) {
                    stretches.add(new Steep(new Stretch(i, degree, isLower, root(degree, box.width(i))), isOnly));
                }
            }
        }
        return stretches.stream().filter(steep -> isMoved == (steep.stretch.power() == 1)).toList();
    }

    /** Whether it is the open end 0 of negative numbers: of positive ones more can be seen there. */
    private boolean isReflected(int variable) {
        return Fractions.signum(box.upper().get(variable)) == 0 && box.isOpenAbove(variable) && !isSteep(variable, true)
            && trials.isNear(goal, box.face(variable, false).middle());
    }

    private boolean isSteep(int variable, boolean isLower) {
        BigFraction end = (isLower ? box.lower() : box.upper()).get(variable);
        if (Fractions.signum(end) == 0) {
            return false;
        }
        boolean isOpen = isLower ? box.isOpenBelow(variable) : box.isOpenAbove(variable);
        // Of the other variables one number: at their own open ends there may be no slope either.
        Box edge = box.face(variable, isLower).middle();
        try {
            reasoning.value(goal, edge);
        } catch (Undefined e) {
            return true;
        }
        BigFraction nearest = box.width(variable).divide(NEAREST);
        Box part = isLower ? edge.range(variable, end, end.add(nearest), isOpen, false)
            : edge.range(variable, end.subtract(nearest), end, false, isOpen);
        Value slope = reasoning.slope(goal, variable, part);
        return slope == null || !slope.isBounded();
    }

    /** The degrees of roots of what is 0 at an end, if the goal is about 0 there or must be looked at from there; else none. */
    private int[] degrees(int variable, boolean isLower, boolean isNeeded) {
        Box edge = box.face(variable, isLower).middle();
        if (!isNeeded && !trials.isNear(goal, edge)) {
            return new int[0];
        }
        int[] degrees = Arrays.stream(Nodes.closure(List.of(goal.difference()), Meter.unlimited())).filter(node -> isRootOfNull(node, edge))
            .mapToInt(Node::degree).filter(degree -> degree <= Stretch.LARGEST).distinct().toArray();
        return isNeeded && degrees.length == 0 ? new int[] {1} : degrees;
    }

    private boolean isRootOfNull(Node node, Box edge) {
        if (!node.isRoot()) {
            return false;
        }
        try {
            Value value = reasoning.value(new Inequality(node.argument(0), false), edge);
            return value.lowerSign() <= 0 && value.upperSign() >= 0;
        } catch (Undefined e) {
            return false;
        }
    }

    /** The n-th root, or a number that is slightly larger. */
    private static BigFraction root(int n, BigFraction x) {
        if (n == 1) {
            return x;
        }
        double root = Math.pow(x.doubleValue(), 1.0 / n);
        BigFraction near = PointSearch.near(root, ROOT_ERROR * root);
        return near.pow(n).compareTo(x) >= 0 ? near : near.multiply(ENLARGED);
    }
}
