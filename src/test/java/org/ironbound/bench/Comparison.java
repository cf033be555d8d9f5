package org.ironbound.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a table of jobs: what another program takes, read from a file, what they take here, measured now, and the goal. */
@Command(name = "compare", description = "Measures jobs and prints a table, a row as soon as it is known.", mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 2, exitCodeOnExecutionException = 1, footer = {
        "", "Times in this process are CPU times, so that other work on the machine hardly matters; those of a start and of mvn verify are",
        "by the clock. For these and for the mixture, mvn -q package -DskipTests must have been run.", "",
        "A line of the peer's file is JOB: FIGURE, for example: ln, 50 digits: 0.29 us", "",
        "Examples (mvn -q test-compile exec:exec@compare -Dcompare=\"..\"):", "  --peer arb.txt", "  'ln|exp|d2'", "  --list"})
public final class Comparison implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--peer", paramLabel = "FILE", description = "What another program takes; without it that column is dashes.")
    private Path peer;

    @Option(names = "--list", description = "Only prints the names of the jobs.")
    private boolean onlyNames;

    @Parameters(arity = "0..1", paramLabel = "REGEX", defaultValue = "", description = "Only jobs in whose name it is found.")
    private Pattern wanted;

    private Comparison() {
    }

    /** @param args see the description of the command */
    public static void main(String[] args) {
        System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args));
    }

    /** The exit code: 2 where arguments or the peer's file are none, 1 where a job fails. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        // The program under test turns the library's own converter of paths off, for the whole process.
        return new CommandLine(new Comparison()).registerConverter(Path.class, Path::of).setOut(out).setErr(err).execute(args);
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Path folder = Files.createTempDirectory("compare");
        try {
            List<Job> jobs = new ArrayList<>(KernelJobs.all());
            jobs.addAll(new ProgramJobs(folder).all());
            PeerFigures figures = figures(jobs.stream().map(Job::name).toList());
            jobs.removeIf(job -> !wanted.matcher(job.name()).find());
            if (onlyNames) {
                jobs.forEach(job -> out.println(job.name()));
                return 0;
            }
            out.println("| job | peer | here | goal |");
            out.println("| --- | --- | --- | --- |");
            for (Job job : jobs) {
                String here = job.measurement().run();
                out.println("| " + String.join(" | ", job.name(), figures.of(job.name()), here, job.goal()) + " |");
            }
            return 0;
        } finally {
            delete(folder);
        }
    }

    private PeerFigures figures(List<String> jobs) {
        try {
            return peer == null ? new PeerFigures() : new PeerFigures(peer, jobs);
        } catch (IOException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--peer: " + e.getMessage(), e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
