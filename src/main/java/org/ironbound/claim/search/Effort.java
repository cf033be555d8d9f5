package org.ironbound.claim.search;

import java.util.concurrent.atomic.AtomicInteger;

/** What a proof has cost so far, and when it has to end. */
final class Effort {
    private static final double NANOS = 1e9;

    private final AtomicInteger boxes = new AtomicInteger();
    private final long deadline;
    private volatile boolean stopped;

    Effort(double seconds) {
        this.deadline = System.nanoTime() + (long) (seconds * NANOS);
    }

    /** Counts a box that is looked at. */
    void count() {
        boxes.incrementAndGet();
    }

    /** Counts boxes that were looked at elsewhere. */
    void count(int others) {
        boxes.addAndGet(others);
    }

    int boxes() {
        return boxes.get();
    }

    /** Seconds that are left. */
    double left() {
        return Math.max(0, (deadline - System.nanoTime()) / NANOS);
    }

    /** Ends the proof at the next box. */
    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    boolean isOver() {
        return stopped || System.nanoTime() - deadline > 0;
    }
}
