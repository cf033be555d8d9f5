package org.ironbound.certificate.check;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import org.ironbound.certificate.RejectedException;

/**
 * Compares the prices of {@link CheckCost} with the time that steps take: for each rule, over {@link DearSteps} at random, how many
 * nanoseconds of a processor a
 * unit stands for, at most and on average. Steps of less than a hundredth of a second do not count. By default some minutes:
 * <pre>mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *   -Dexec.args="-cp %classpath org.ironbound.certificate.check.CheckCostBenchmark [rounds [units]]"</pre>
 */
final class CheckCostBenchmark {
    private static final int ROUNDS = 40;
    private static final long UNITS = 1_000_000_000;
    private static final long SHORT = 10_000_000;

    private int made;
    private int refused;
    private int failed;
    private double worst;
    private long units;
    private long nanoseconds;

    private CheckCostBenchmark() {
    }

    /** @param arguments how many steps of each kind, and what they may cost at most */
    public static void main(String[] arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        long most = arguments.length > 1 ? Long.parseLong(arguments[1]) : UNITS;
        Map<String, CheckCostBenchmark> rules = new TreeMap<>();
        for (int seed = 0; seed < rounds; seed++) {
            for (DearSteps.DearStep step : new DearSteps(seed).next()) {
                rules.computeIfAbsent(step.problem().family() + " " + step.rule(), missing -> new CheckCostBenchmark()).run(step, most);
            }
        }
        System.out.printf("%-45s %6s %8s %7s %10s %10s%n", "", "steps", "refused", "failed", "ns/unit", "at most");
        rules.forEach((name, row) -> System.out.printf("%-45s %6d %8d %7d %10.2f %10.2f%n", name, row.made, row.refused, row.failed,
            row.units == 0 ? 0 : (double) row.nanoseconds / row.units, row.worst));
    }

    private void run(DearSteps.DearStep step, long most) {
        made++;
        CheckCost cost = new CheckCost(most);
        long start = processorTime();
        try {
            step.derive(cost);
        } catch (RejectedException e) {
            refused += e.getMessage().contains("costs too much") ? 1 : 0;
            failed += e.getMessage().contains("costs too much") ? 0 : 1;
        }
        long taken = processorTime() - start;
        long paid = most - cost.left();
        if (taken > SHORT) {
            nanoseconds += taken;
            units += paid;
            worst = Math.max(worst, (double) taken / Math.max(1, paid));
        }
    }

    /** Of all threads: those that share in the sums over a mixture too. */
    static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
