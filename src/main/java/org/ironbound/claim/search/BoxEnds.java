package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Box;
import org.ironbound.problem.Fractions;

/** Looks whether a goal may be 0 at the corners of a box, or far out. */
final class BoxEnds {
    /** The part of a range that is looked at for what a goal is next to an end. */
    private static final int NEAR = 1024;
    /** The part of one without end, where divisions go far out soon. */
    private static final int FAR = 1 << 30;
    private static final int MOST_CORNERS = 16;

    private final Reasoning reasoning;
    private final Trials trials;

    BoxEnds(Reasoning reasoning, Trials trials) {
        this.reasoning = reasoning;
        this.trials = trials;
    }

    /** The corners at which the goal may be 0. */
    List<Box> touchingCorners(Inequality goal, Box box) {
        return corners(box).stream().filter(corner -> touches(goal, box, corner)).toList();
    }

    /** All of them, none if they are too many. */
    static List<Box> corners(Box box) {
        long ranges = IntStream.range(0, box.size()).filter(i -> !box.isPoint(i)).count();
        if (1L << ranges > MOST_CORNERS) {
            return List.of();
        }
        List<Box> corners = new ArrayList<>(List.of(box));
        for (int i = 0; i < box.size(); i++) {
            List<Box> more = new ArrayList<>();
            for (Box corner : corners) {
                more.add(corner.with(i, box.lower().get(i), box.lower().get(i)));
                if (!box.isPoint(i)) {
                    more.add(corner.with(i, box.upper().get(i), box.upper().get(i)));
                }
            }
            corners = more;
        }
        return corners;
    }

    /** Whether the goal may be 0 at a corner of a box; where it has no value there, next to it. */
    boolean touches(Inequality goal, Box box, Box corner) {
        if (!trials.isNear(goal, corner)) {
            return false;
        }
        Box next = box;
        for (int i = 0; i < box.size(); i++) {
            next = box.isPoint(i) || box.isWhole(i) ? next : nearEnd(next, i, corner.lower().get(i).equals(box.lower().get(i)));
        }
        return mayBeNull(goal, next);
    }

    /** Whether the two sides may be equal at a corner, or far out. */
    boolean isTight(Inequality goal, Box box) {
        return isTightFarOut(goal, box) || !touchingCorners(goal, box).isEmpty();
    }

    /** Whether a range has no end, and the goal is not seen to be more than 0 far out. */
    boolean isTightFarOut(Inequality goal, Box box) {
        Box far = box;
        for (int i = 0; i < box.size(); i++) {
            if (box.isInverted(i) && Fractions.signum(box.lower().get(i)) == 0) {
                far = nearEnd(far, i, true);
            }
        }
        return far != box && mayBeNull(goal, far);
    }

    /** The part of a range that is next to an end of it. */
    private static Box nearEnd(Box box, int variable, boolean isLower) {
        BigFraction width = box.width(variable).divide(box.isInverted(variable) ? FAR : NEAR);
        return isLower ? box.below(variable, box.lower().get(variable).add(width))
            : box.above(variable, box.upper().get(variable).subtract(width));
    }

    /** Whether an evaluation does not show that a goal is more than 0. */
    private boolean mayBeNull(Inequality goal, Box box) {
        try {
            return reasoning.value(goal, box).lowerSign() <= 0;
        } catch (Undefined e) {
            return true;
        }
    }

    boolean hasValue(Inequality goal, Box box) {
        try {
            return reasoning.value(goal, box).isBounded();
        } catch (Undefined e) {
            return false;
        }
    }

    static boolean isPoint(Box box) {
        return IntStream.range(0, box.size()).allMatch(box::isPoint);
    }

    static boolean isEndless(Box box) {
        return IntStream.range(0, box.size()).anyMatch(i -> box.isInverted(i) && !box.isPoint(i));
    }
}
