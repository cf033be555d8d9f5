package org.ironbound.bench;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/** What work costs this thread: CPU time, so that other work on the machine hardly matters. */
public final class CpuTime {
    private static final int ROUNDS = 7;
    /** Seconds by the clock for one of CPU time, before work counts as endless: other work may take the machine. */
    private static final int PATIENCE = 30;
    /** Seconds of a round at least: short against it are the ticks of the clock. */
    private static final double SHORTEST_ROUND = 0.01;
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
            best = Math.min(best, 1e3 * seconds(calls, work) / calls);
        }
        return best;
    }

    /**
     * Seconds per call: the median of rounds, after a warm-up. Warm-up and rounds take the given seconds each; where a first call takes
     * twice as long as that, it is the only one.
     */
    public static double median(double seconds, Work work) throws Exception {
        int calls = 0;
        double warm = 0;
        while (calls == 0 || warm < seconds) {
            warm += seconds(1, work);
            calls++;
        }
        if (calls == 1 && warm > 2 * seconds) {
            return warm;
        }
        int each = (int) Math.ceil(SHORTEST_ROUND / (warm / calls));
        List<Double> rounds = new ArrayList<>();
        double spent = 0;
        while (rounds.isEmpty() || spent < seconds) {
            double round = seconds(each, work);
            spent += round;
            rounds.add(round / each);
        }
        return new Median().evaluate(rounds.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double seconds(int calls, Work work) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int k = 0; k < calls; k++) {
            work.run();
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
