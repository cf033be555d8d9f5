package org.ironbound.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What work costs this thread: CPU time, so that other work on the machine hardly matters. */
public final class CpuTime {
    private static final int ROUNDS = 7;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** What is measured. */
    public interface Work {
        void run() throws Exception;
    }

    private CpuTime() {
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
