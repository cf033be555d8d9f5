package org.ironbound.fuzz;

import com.code_intelligence.jazzer.Jazzer;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The long run, by Jazzer, which prefers inputs that reach new code. CONTRIBUTING.md shows the call. Arguments are the target, the number
 * of inputs, and optionally a seed. What it finds it writes into target/fuzz and shows, with the text; it then ends with another exit code
 * than 0.
 */
public final class Fuzz {
    static final Map<String, Supplier<FuzzTarget>> TARGETS = Map.of("numbers", Numbers::new, "matrices", Matrices::new, "expressions",
        Expressions::new, "claims", Claims::new, "proofs", ClaimProofs::new, "certificates", CertificateFiles::new, "commands",
        Commands::new, "readings", Readings::new);
    private static final Path FOLDER = Path.of("target", "fuzz");
    private static final String TARGET = "ironbound.fuzz";
    private static final int SEED_BYTES = 40;
    private static final int REPORTS = 10_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** Seconds of a processor for one input: instrumented code takes several times as long. */
    private static final double MOST_SECONDS = 20;

    private static FuzzTarget target;
    private static final Map<FuzzTarget.Outcome, Integer> OUTCOMES = new EnumMap<>(FuzzTarget.Outcome.class);
    private static int count;
    private static double slowest;

    private Fuzz() {
    }

    /** Runs Jazzer on a target; it ends the virtual machine. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length < 2 || !TARGETS.containsKey(args[0])) {
            System.err.println("expected: TARGET INPUTS [SEED]; targets: " + String.join(", ", new TreeSet<>(TARGETS.keySet())));
            System.exit(2);
        }
        String name = args[0];
        if (name.equals("commands") && Files.exists(Path.of("pom.xml"))) {
            System.exit(confined(args));
        }
        FuzzTarget chosen = TARGETS.get(name).get();
        Path corpus = Files.createDirectories(FOLDER.resolve(name));
        Random random = new Random(1);
        for (int i = 0; i < chosen.seeds().size(); i++) {
            byte[] input = new byte[SEED_BYTES];
            random.nextBytes(input);
            input[0] = (byte) FuzzTarget.CHANGED;
            boolean isLong = chosen.seeds().size() > 256;
            input[1] = (byte) (isLong ? i >> 8 : i);
            input[2] = isLong ? (byte) i : input[2];
            Files.write(corpus.resolve("seed-" + i), input);
        }
        System.setProperty(TARGET, name);
        List<String> options = new ArrayList<>(List.of("--target_class=" + Fuzz.class.getName(),
            "--instrumentation_includes=org.ironbound.**",
            "--instrumentation_excludes=org.ironbound.fuzz.**" + File.pathSeparator + "org.ironbound.reference.**",
            "-runs=" + args[1], "-artifact_prefix=" + FOLDER + "/" + name + "-", "--reproducer_path=" + FOLDER, "-timeout=600",
            "-rss_limit_mb=0", "-print_final_stats=1"));
        if (args.length > 2) {
            options.add("-seed=" + args[2]);
        }
        options.add(corpus.toString());
        Jazzer.main(options.toArray(String[]::new));
    }

    /** In a folder of its own, since commands write files. */
    private static int confined(String[] args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx2g", "-cp",
            System.getProperty("java.class.path"), Fuzz.class.getName()));
        command.addAll(List.of(args));
        Path here = Files.createDirectories(FOLDER.resolve("here"));
        return new ProcessBuilder(command).directory(here.toFile()).inheritIO().start().waitFor();
    }

    /** Called by Jazzer before the first input. */
    public static void fuzzerInitialize() {
        target = TARGETS.get(System.getProperty(TARGET)).get();
        target.seeds();
    }

    /** Called by Jazzer with each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = target.text(input);
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            OUTCOMES.merge(target.judge(text), 1, Integer::sum);
        } catch (AssertionError | RuntimeException | StackOverflowError e) {
            System.err.println("found with this text:" + System.lineSeparator() + text);
            throw e;
        }
        double taken = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        if (taken > slowest) {
            slowest = taken;
            System.err.printf("slowest so far: %.2f s%n", taken);
        }
        if (taken > MOST_SECONDS) {
            throw new AssertionError(taken + " s: " + text);
        }
        if (++count % REPORTS == 0) {
            report();
        }
    }

    /** Called by Jazzer at the end. */
    public static void fuzzerTearDown() {
        report();
    }

    private static void report() {
        System.err.println(count + " inputs " + OUTCOMES);
    }
}
