package org.ironbound.claim.search;

import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Value;

/** Tries points at which an inequality of a claim may fail, and remembers the first one that does. */
final class Trials {
    /** Points are tried at this precision too. */
    private static final int FINE_BITS = 640;

    private final Reasoning coarse;
    private final Reasoning fine;
    private volatile Failure failure;

    /**
     * A counterexample.
     *
     * @param point     where, in the terms of the claim
     * @param value     the difference there
     * @param reasoning what shows it
     */
    record Failure(Box point, Value value, Reasoning reasoning) {
    }

    Trials(Reasoning reasoning) {
        this.coarse = reasoning;
        this.fine = new Reasoning(reasoning.statement(), reasoning.premises(), Math.max(reasoning.bits(), FINE_BITS));
    }

    /** What is known at the lower one of the two precisions. */
    Reasoning reasoning() {
        return coarse;
    }

    /** The counterexample, null if there is none so far. */
    Failure failure() {
        return failure;
    }

    /** Tries a point, which may be of an inverted box, if it is one of the claim's. */
    void attempt(Inequality goal, Box place) {
        Box point = place.plain();
        if (point == null || !ClaimPoints.isOne(coarse.statement(), point)) {
            return;
        }
        if (coarse.isCounterexample(goal, point)) {
            fail(goal, point, coarse);
        } else if (isNear(goal, point) && fine.isCounterexample(goal, point)) {
            fail(goal, point, fine);
        }
    }

    private void fail(Inequality goal, Box point, Reasoning reasoning) {
        try {
            failure = new Failure(point.claimed(), reasoning.value(goal, point), reasoning);
        } catch (Undefined e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the difference at the point may be 0, or is not known. */
    boolean isNear(Inequality goal, Box point) {
        try {
            Value value = coarse.value(goal, point);
            return value.lowerSign() <= 0 && value.upperSign() >= 0;
        } catch (Undefined e) {
            return true;
        }
    }
}
