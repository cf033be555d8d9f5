package org.ironbound.claim;

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
     * @param point     where
     * @param value     the difference there
     * @param reasoning what shows it
     */
    record Failure(Box point, Value value, Reasoning reasoning) {
    }

    Trials(Reasoning reasoning) {
        this.coarse = reasoning;
        this.fine = new Reasoning(reasoning.statement(), Math.max(reasoning.bits(), FINE_BITS));
    }

    /** The counterexample, null if there is none so far. */
    Failure failure() {
        return failure;
    }

    void attempt(Inequality goal, Box point) {
        if (coarse.isCounterexample(goal, point)) {
            fail(goal, point, coarse);
        } else if (isNear(goal, point) && fine.isCounterexample(goal, point)) {
            fail(goal, point, fine);
        }
    }

    private void fail(Inequality goal, Box point, Reasoning reasoning) {
        try {
            failure = new Failure(point, reasoning.value(goal.difference(), point), reasoning);
        } catch (Undefined e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the difference at the point may be 0, or is not known. */
    boolean isNear(Inequality goal, Box point) {
        try {
            Value value = coarse.value(goal.difference(), point);
            return value.lowerSign() <= 0 && value.upperSign() >= 0;
        } catch (Undefined e) {
            return true;
        }
    }
}
