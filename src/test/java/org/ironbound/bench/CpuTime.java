package org.ironbound.bench;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** What work costs this thread: CPU time, so that other work on the machine hardly matters. */
public final class CpuTime {
    private static final int ROUNDS = 7;
    /** Seconds by the clock for one of CPU time, before work counts as endless: other work may take the machine. */
    private static final int PATIENCE = 30;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** What is measured. */
    public interface Work {
        void run() throws Exception;
    }

    private CpuTime() {
    }

    /** Fails if the work takes more seconds of CPU time than this, or never ends. */
    public static void assertWithin(int seconds, Work work) {
        assertTimeoutPreemptively(Duration.ofSeconds((long) PATIENCE * seconds), () -> {
            long start = THREADS.getCurrentThreadCpuTime();
            work.run();
            double taken = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
            assertTrue(taken <= seconds, () -> taken + " s of CPU time, at most " + seconds);
        });
    }

    /** Milliseconds per call: the best of some rounds, so that warm-up does not count; rounds end where they are fast enough. */
    public static double best(int calls, double enough, Work work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS && best > enough; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            for (int k = 0; k < calls; k++) {
                work.run();
            }
            best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / 1e6 / calls);
        }
        return best;
    }
}
