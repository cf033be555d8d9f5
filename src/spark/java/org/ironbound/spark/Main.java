package org.ironbound.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.ironbound.cli.Places;
import org.ironbound.cli.Surroundings;
import org.ironbound.work.Workplace;

/** The commands curve, check and prove with their work done by Spark, for spark-submit. */
public final class Main {
    /** What the name of the file begins with that has what a command prints. */
    static final String RESULTS = "results.";

    private static final String OUTPUT = "--output";
    private static final List<String> COMMANDS = List.of("curve", "check", "prove");
    private static final List<String> HELP_WORDS = List.of("--help", "-h", "help");
    /** The program was used wrongly. */
    private static final int USAGE = 2;
    private static final int PATIENCE = 60;
    private static final List<String> HELP = List.of(
        "On Spark:",
        "  spark-submit --class org.ironbound.spark.Main ironbound-spark.jar COMMAND ..",
        "",
        "The commands curve, check and prove take the options that they take on one",
        "machine, and give the same bytes; the executors do the points of a sweep, the",
        "certificates of a bundle, and the boxes of a claim. Files to check may be URIs",
        "of any Hadoop file system.",
        "",
        "      --output URI   A folder on any Hadoop file system, for what the command",
        "                     prints (results.txt, results.csv or results.jsonl) and for",
        "                     the files that it writes, under their names. It appears",
        "                     when the command ends; one that exists is gone on with by",
        "                     --resume or --state only. Without it all goes where the",
        "                     driver runs.",
        "",
        "Examples:",
        "  spark-submit --class org.ironbound.spark.Main ironbound-spark.jar \\",
        "      curve gaussian --dimension 10000 --samples 11..100010 --error 0.1 --csv \\",
        "      --bundle curve.jsonl --output hdfs://host/curves/gaussian",
        "  spark-submit --class org.ironbound.spark.Main ironbound-spark.jar \\",
        "      check hdfs://host/curves/gaussian/curve.jsonl",
        "  spark-submit --class org.ironbound.spark.Main ironbound-spark.jar \\",
        "      prove \"forall x in [0, 1]: ln(1 + x) <= x\" --certificate proof.json \\",
        "      --output hdfs://host/claims/log",
        "",
        "What workers say is not believed: 'ironbound check' re-checks the bundle of a",
        "sweep, and the driver checks the proof of a claim. Verdicts of check are those",
        "of the workers. Memory that a message asks for is given by --driver-memory and",
        "--executor-memory.");

    private final OutputStream out;
    private final PrintStream err;

    private Main(OutputStream out, OutputStream err) {
        this.out = out;
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /** Runs one command and ends with its exit code. */
    public static void main(String[] args) {
        CountDownLatch ended = new CountDownLatch(1);
        // An interrupted command still gives what is finished.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(ended)));
        int code = run(args, System.out, System.err);
        ended.countDown();
        if (code != 0) {
            System.exit(code);
        }
    }

    private static void await(CountDownLatch ended) {
        try {
            ended.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Runs one command.
     *
     * @param out results, where they do not go into a folder
     * @param err everything else
     * @return the exit code, as of the command on one machine
     */
    static int run(String[] args, OutputStream out, OutputStream err) {
        return new Main(out, err).run(args);
    }

    private int run(String[] args) {
        List<String> command = new ArrayList<>();
        Optional<String> output = Optional.empty();
        for (int i = 0; i < args.length; i++) {
            boolean isNext = args[i].equals(OUTPUT);
            if (!isNext && !args[i].startsWith(OUTPUT + "=")) {
                command.add(args[i]);
                continue;
            }
            if (output.isPresent() || isNext && i + 1 == args.length) {
                return usageError(OUTPUT + (output.isPresent() ? " is given twice" : " has no value"), OUTPUT + " hdfs://host/folder");
            }
            output = Optional.of(isNext ? args[++i] : args[i].substring(OUTPUT.length() + 1));
        }
        boolean isHelp = command.isEmpty() || command.stream().anyMatch(HELP_WORDS::contains);
        if (isHelp && (command.isEmpty() || HELP_WORDS.contains(command.get(0)) && command.size() == 1)) {
            help();
            return 0;
        }
        if (command.stream().limit(2).noneMatch(COMMANDS::contains)) {
            return usageError("'" + shown(command.get(0)) + "' is no command that runs on Spark", "one of " + String.join(", ", COMMANDS)
                + ", or " + command.get(0).replaceAll("[^a-z]", "") + " on one machine: java -jar ironbound.jar");
        }
        if (isHelp) {
            int code = org.ironbound.cli.Main.run(command.toArray(String[]::new), out, err,
                new Surroundings(Workplace.HERE, Places.WORKING));
            new PrintStream(out, true, StandardCharsets.UTF_8).println();
            help();
            return code;
        }
        return run(command, output);
    }

    private void help() {
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        HELP.forEach(to::println);
    }

    /** The text without what could break a line or move a cursor. */
    private static String shown(String text) {
        return text.codePoints().limit(60).mapToObj(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
            ? String.format("\\u%04x", c) : Character.toString(c)).reduce("", String::concat);
    }

    private int usageError(String problem, String hint) {
        err.println("error: " + problem);
        err.println("try:   " + hint);
        return USAGE;
    }

    private int run(List<String> command, Optional<String> output) {
        SparkConf conf = new SparkConf();
        conf.setIfMissing("spark.app.name", "ironbound " + command.get(0));
        Configuration files = SparkHadoopUtil.get().newConfiguration(conf);
        boolean isContinued = command.contains("--resume") || command.stream().anyMatch(word -> word.matches("--state(=.*)?"));
        try (OutputFolder folder = output.isPresent() ? OutputFolder.of(files, output.get(), isContinued) : OutputFolder.none(files);
                SparkWorkplace workplace = new SparkWorkplace(conf)) {
            Surroundings surroundings = new Surroundings(workplace, folder);
            int code;
            if (output.isEmpty()) {
                code = org.ironbound.cli.Main.run(command.toArray(String[]::new), out, err, surroundings);
            } else {
                try (OutputStream results = Files.newOutputStream(folder.results(results(command)))) {
                    code = org.ironbound.cli.Main.run(command.toArray(String[]::new), results, err, surroundings);
                }
            }
            boolean isPublished = folder.publish();
            if (isPublished) {
                err.println("results " + shown(output.get()));
            }
            if (workplace.isUsed() && !command.get(0).equals("prove")) {
                err.println(command.get(0).equals("curve") ? "Workers found and checked the certificates. This machine has not checked "
                    + "them again; 'ironbound check' does." : "The verdicts are those of the workers.");
            }
            return code;
        } catch (IOException e) {
            return usageError(OUTPUT + " " + shown(e), OUTPUT + " with a new folder on a file system that Hadoop knows and can be written");
        }
    }

    private static String shown(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static String results(List<String> command) {
        return RESULTS + (command.contains("--csv") ? "csv" : command.contains("--json") ? "jsonl" : "txt");
    }
}
