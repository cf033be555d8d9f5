package org.ironbound.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how cost grows with one size of a job while the others stay, and the exponent of the power that fits best. */
@Command(name = "growth", description = "Measures the CPU time of jobs of growing size and prints a table, a row for each job.",
    mixinStandardHelpOptions = true, exitCodeOnInvalidInput = 2, exitCodeOnExecutionException = 1,
    footer = {
        "", "The exponent is the slope of the line of least squares through the logarithms of size and time, over the sizes shown:",
        "0 is no growth, 1 linear, 2 quadratic. Small sizes make it smaller, for each job takes some time however small it is;",
        "the second number is the slope between the two largest sizes.", "",
        "Examples (mvn -q test-compile exec:exec@growth -Dgrowth=\"..\"):", "  'channel|digits'", "  --list"})
public final class Growth implements Callable<Integer> {
    private static final double SECONDS = 0.5;
    private static final String SKIPPED = "not measured";

    @Spec
    private CommandSpec spec;

    @Option(names = "--list", description = "Only prints the jobs and the sizes.")
    private boolean onlyNames;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "60",
        description = "Larger sizes are left out where one took longer than this; by default ${DEFAULT-VALUE}.")
    private double most;

    @Parameters(arity = "0..1", paramLabel = "REGEX", defaultValue = "", description = "Only jobs in whose name it is found.")
    private Pattern wanted;

    private Growth() {
    }

    /** @param args see the description of the command */
    public static void main(String[] args) {
        System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args));
    }

    /** The exit code: 2 where arguments are none, 1 where a job fails. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Growth()).setOut(out).setErr(err).execute(args);
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        List<GrowingJob> jobs = GrowingJob.all().stream().filter(job -> wanted.matcher(job.name()).find()).toList();
        if (onlyNames) {
            jobs.forEach(job -> out.println(job.name() + ": " + job.sizes()));
            return 0;
        }
        out.println("| job | size: CPU time | exponent | at the end |");
        out.println("| --- | --- | --- | --- |");
        for (GrowingJob job : jobs) {
            out.println("| " + job.name() + " | " + row(job) + " |");
        }
        return 0;
    }

    private String row(GrowingJob job) throws Exception {
        List<Double> sizes = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        for (int size : job.sizes()) {
            if (times.isEmpty() || times.get(times.size() - 1) <= most) {
                GrowingJob.Sized sized = job.of(size);
                double time = CpuTime.median(SECONDS, sized.work());
                sizes.add(sized.size());
                times.add(time);
                cells.add(Figures.number(sized.size()) + ": " + Figures.of(time, time < 1e-3 ? "us" : time < 1 ? "ms" : "s"));
            } else {
                cells.add(size + ": " + SKIPPED);
            }
        }
        int last = sizes.size();
        int former = Math.max(0, last - 2);
        return String.join(", ", cells) + " | " + exponent(sizes, times) + " | "
            + exponent(sizes.subList(former, last), times.subList(former, last));
    }

    /** The exponent of the power of the size that fits the times best, of two or more. */
    static String exponent(List<Double> sizes, List<Double> times) {
        SimpleRegression line = new SimpleRegression();
        for (int i = 0; i < sizes.size(); i++) {
            line.addData(Math.log(sizes.get(i)), Math.log(times.get(i)));
        }
        return line.getN() > 1 ? String.format(Locale.ROOT, "%.1f", line.getSlope()) : SKIPPED;
    }
}
