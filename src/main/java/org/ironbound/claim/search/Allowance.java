package org.ironbound.claim.search;

import java.util.concurrent.atomic.AtomicInteger;

/** How many boxes may still be looked at, for a whole proof or for an attempt within it. */
final class Allowance {
    private final AtomicInteger left;
    private final Allowance whole;

    Allowance(int boxes) {
        this(boxes, null);
    }

    private Allowance(int boxes, Allowance whole) {
        this.left = new AtomicInteger(boxes);
        this.whole = whole;
    }

    /** An allowance of at most {@code boxes} boxes, which count for this one too. */
    Allowance part(int boxes) {
        return new Allowance(boxes, this);
    }

    /** An allowance of half of what is left, and at most {@code boxes} boxes. */
    Allowance half(int boxes) {
        return part(Math.min(boxes, Math.max(0, left.get()) / 2));
    }

    /** Whether it is for a whole proof: what comes of an attempt decides how the search goes on, of this it does not. */
    boolean isWhole() {
        return whole == null;
    }

    /** Takes one; false if there is none. */
    boolean spend() {
        return spend(1);
    }

    /** Takes one, and from attempts as many as a box of a long goal costs; false if there is none. */
    boolean spend(int boxes) {
        return left.getAndAdd(whole == null ? -1 : -boxes) > 0 && (whole == null || whole.spend(boxes));
    }

    /** Gives up. */
    void end() {
        left.set(0);
    }
}
