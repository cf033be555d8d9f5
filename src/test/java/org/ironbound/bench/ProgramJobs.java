package org.ironbound.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/** The jobs of the table that run the built program, or the build: times by the clock, but for the mixture. */
final class ProgramJobs {
    private static final Path JAR = Path.of("target", "ironbound.jar").toAbsolutePath();
    private static final Path ZIP = Path.of("target", "ironbound.zip").toAbsolutePath();
    private static final List<String> BOUND = words("bound gaussian --dimension 10000 --samples 10 --error 0.1 --no-certificate");
    private static final List<String> MIXTURE = words("bound mixture --clusters 10^5 --frequencies zipf:1 --cluster gaussian:10000"
        + " --samples 10^6 --error 0.1 --no-certificate");
    private static final int STARTS = 21;
    private static final long SECONDS = 3600;
    private static final double MEGABYTE = 1 << 20;

    private final Path folder;

    /** @param folder where the program runs; the launcher is unpacked there */
    ProgramJobs(Path folder) {
        this.folder = folder;
    }

    List<Job> all() {
        return List.of(
            new Job("mixture, 10^5 clusters, 10^6 samples", "8 s, 256 MB", this::mixture),
            new Job("start of java -jar to the bound", "0.25 s", () -> start(jar(BOUND))),
            new Job("start of bin/ironbound to the bound", "0.15 s", () -> start(with(launcher(), BOUND))),
            new Job("mvn verify", "7 min", this::build));
    }

    private String mixture() throws IOException, InterruptedException {
        ProcessCost cost = run(folder, jar(MIXTURE));
        return Figures.of(cost.cpu().toMillis() / 1e3, "s") + " of CPU, " + String.format(Locale.ROOT, "%.0f MB", cost.memory() / MEGABYTE);
    }

    private String start(List<String> command) throws IOException, InterruptedException {
        double[] seconds = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            seconds[i] = run(folder, command).wall().toNanos() / 1e9;
        }
        return Figures.of(new Median().evaluate(seconds), "s");
    }

    private String build() throws IOException, InterruptedException {
        return Figures.of(run(Path.of("").toAbsolutePath(), words("mvn -B verify")).wall().toMillis() / 1e3, "min");
    }

    private ProcessCost run(Path where, List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        ProcessCost cost = ProcessCost.of(where, out, SECONDS, command);
        if (cost.code() != 0) {
            throw new IOException("exit code " + cost.code() + " of " + command + ": " + Files.readString(out));
        }
        return cost;
    }

    private static List<String> jar(List<String> arguments) throws IOException {
        return with(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", built(JAR).toString()), arguments);
    }

    /** The launcher, unpacked and started once, which makes its archive of classes. */
    private List<String> launcher() throws IOException, InterruptedException {
        run(folder, List.of(Path.of(System.getProperty("java.home"), "bin", "jar").toString(), "xf", built(ZIP).toString()));
        try (Stream<Path> files = Files.walk(folder)) {
            Path script = files.filter(file -> file.endsWith(Path.of("bin", "ironbound"))).findFirst().orElseThrow();
            List<String> command = List.of("sh", script.toString());
            run(folder, with(command, BOUND));
            return command;
        }
    }

    private static Path built(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new IOException("there is no " + file + "; mvn -q package -DskipTests makes it");
        }
        return file;
    }

    private static List<String> with(List<String> command, List<String> arguments) {
        List<String> all = new ArrayList<>(command);
        all.addAll(arguments);
        return all;
    }

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }
}
