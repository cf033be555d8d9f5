package org.ironbound.claim.search;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.ironbound.claim.language.ClaimsFile;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.KernelShare;
import org.ironbound.claim.proof.Verdict;

/**
 * Measures the prover on the claims of literature.txt: the verdict, the boxes looked at and the processor time of each, all threads
 * together, search and check; at last the median time, the boxes per second, and how much of the proofs the kernel states. A first round
 * of a few claims warms up.
 *
 * <pre>mvn -q test-compile exec:exec@literature -Dliterature="20000 30"</pre>
 *
 * <p>The arguments are the most boxes and seconds for a claim, and what the names of claims must contain, if not all are meant.
 */
final class LiteratureRun {
    private static final int WARM_UP = 30;
    private static final double NANOS = 1e9;
    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Budget budget;
    private final List<Double> times = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final List<KernelShare> shares = new ArrayList<>();
    private long boxes;

    private LiteratureRun(Budget budget) {
        this.budget = budget;
    }

    public static void main(String[] arguments) throws Exception {
        LiteratureRun run = new LiteratureRun(new Budget(Integer.parseInt(arguments[0]), Double.parseDouble(arguments[1]), 0));
        String part = arguments.length > 2 ? arguments[2] : "";
        List<ClaimsFile.Entry> claims = LiteratureTest.claims();
        for (ClaimsFile.Entry claim : claims.subList(0, WARM_UP)) {
            new Prover(claim.statement(), run.budget).run();
        }
        for (ClaimsFile.Entry claim : claims) {
            if (claim.name().contains(part)) {
                run.measure(claim);
            }
        }
        run.summary();
    }

    private void measure(ClaimsFile.Entry claim) throws Exception {
        // Read anew: what the warm-up made is not used again.
        Statement statement = Statement.parse(claim.statement().text(), claim.statement().definitions());
        Prover prover = new Prover(statement, budget);
        long start = SYSTEM.getProcessCpuTime();
        Verdict verdict = prover.run();
        double seconds = (SYSTEM.getProcessCpuTime() - start) / NANOS;
        times.add(seconds);
        boxes += prover.boxes();
        String name = verdict.getClass().getSimpleName();
        String share = "";
        if (verdict instanceof Verdict.Proved proved) {
            KernelShare known = proved.certificate().check();
            shares.add(known);
            share = known.isWhole() ? "  by the kernel" : "  " + known.byKernel() + " of " + known.cases() + " cases by the kernel";
        }
        System.out.printf(Locale.ROOT, "%-28s %-9s %8d boxes %8.3f s%s%n", claim.name(), name, prover.boxes(), seconds, share);
        if (verdict instanceof Verdict.Undecided undecided) {
            open.add(claim.name());
            System.out.println("    " + undecided.open() + " open, " + undecided.first() + ": " + undecided.advice());
        }
    }

    private void summary() {
        Collections.sort(times);
        double all = times.stream().mapToDouble(Double::doubleValue).sum();
        System.out.printf(Locale.ROOT, "%d claims, %d open %s; processor time: median %.3f s, all %.1f s; %d boxes, %.0f per second%n",
            times.size(), open.size(), open, times.get(times.size() / 2), all, boxes, boxes / all);
        System.out.printf(Locale.ROOT, "%d proved; the kernel states %d as a whole, and %d of %d cases%n", shares.size(),
            shares.stream().filter(KernelShare::isWhole).count(),
            shares.stream().mapToInt(KernelShare::byKernel).sum(), shares.stream().mapToInt(KernelShare::cases).sum());
    }
}
