package org.ironbound.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ironbound.cli.InProcess;

/**
 * Command lines, one argument a line. DIR stands for a folder of files that they may read and write; other paths are not given, and where
 * this virtual machine runs in the project's folder, commands that would write there are not run.
 */
final class Commands implements FuzzTarget {
    private static final String FOLDER = "DIR";
    /** Stands for a line end within an argument. */
    private static final char LINE_END = '\u2424';
    private static final Pattern ELSEWHERE = Pattern.compile("(?s)(.*[=,])?[/~\\\\].*|.*\\.\\.[/\\\\].*|.*[/\\\\]\\.\\..*|\\.\\.");
    private static final Set<String> WRITING = Set.of("bound", "learner", "privacy", "coefficient", "channel", "curve", "find");
    private static final Set<String> HARMLESS = Set.of("--no-certificate", "--certificate", "--help", "--bundle");
    /** What takes seconds whatever it is given, or waits for others. */
    private static final Set<String> LEFT_OUT = Set.of("serve", "paper", "gallery");
    /** How threads are called that run commands. */
    private static final Pattern COMMAND = Pattern.compile("bound|learner|privacy|coefficient|channel|curve|find|eval|prove|claims|check");
    private static final int SHORTEST_WAIT = 20;
    private static final int LONGEST_WAIT = 60_000;
    private static final Map<String, String> FILES = Map.of("m.csv", "0.9,0.1\n0.2,0.8\n", "m.json", "[[\"1/2\", 0.5], [0, 1]]",
        "joint.txt", "0.1 0.2\n0.3 0.4\n", "claims.txt", "let f(x) = x^2\nsquare: forall x in [-1, 1]: f(x) >= 0\n1 < 2\n",
        "groups.csv", "2, 1/4, gaussian:100\n1, 1/2, sparse:50\n",
        "gauss.json", "{\"format\":\"ironbound-certificate\",\"version\":2,\"problem\":{\"family\":\"gaussian-coefficients\","
            + "\"samples\":\"7\",\"lambda-squared\":\"1/30\"},\"steps\":[{\"step\":1,\"rule\":\"GAUSS\",\"premises\":[],\"witness\":"
            + "{\"lambda-squared\":\"1/30\"},\"result\":{\"tau\":\"7/36\",\"rho\":\"7/1080\",\"ratio\":\"870/7\"}}],"
            + "\"claims\":[{\"quantity\":\"tau\",\"relation\":\"<=\",\"value\":\"7/36\","
            + "\"unit\":\"count\",\"step\":1}]}");
    private static final List<String> SEEDS = Stream.of(
        "bound gaussian --dimension 10000 --samples 10 --error 0.1 --certificate DIR/c.json",
        "bound gaussian --dimension 500 --samples 3 --lambda-squared 1/20 --false-negative 0.2 --false-positive 1e-2 "
            + "--json --certificate DIR/c.json",
        "bound gaussian --dimension 10000 --samples 10 --mean-squared-error 0.95 --digits 8 --no-certificate",
        "bound boolean --dimension 400 --samples 5 --error 0.3 --certificate DIR/c.json",
        "bound boolean --dimension 400 --samples 5 --bit-error 0.4 --digits 8 --no-certificate",
        "bound sparse --dimension 400 --samples 3 --error 0.4 --fixed-probability 1/10 --certificate DIR/c.json",
        "bound mixture --clusters 4 --cluster gaussian:100 --samples 6 --error 0.35 --certificate DIR/c.json",
        "bound mixture --groups DIR/groups.csv --samples 3 --error 0.4 --no-certificate",
        "bound custom --tau 1/2 --rho 1/20 --information 1.5 --json --certificate DIR/c.json",
        "bound custom --tau 0.1 --rho 1e-3 --information 2 --epsilon 1e-9 --delta 1e-8 --messages 2^64 --no-certificate",
        "coefficient sparse --samples 3 --fixed-probability 1/100 --certificate DIR/c.json",
        "coefficient boolean --samples 6 --lambda 1/4 --digits 20 --certificate DIR/c.json",
        "coefficient gaussian --samples 7 --dimension 1000 --json",
        "learner gaussian --dimension 100 --samples 10 --error 0.3 --certificate DIR/c.json",
        "privacy gaussian --dimension 400 --samples 7 --error 0.2 --certificate DIR/c.json",
        "channel z:0.3 --uses 2 --certificate DIR/c.json",
        "channel DIR/m.csv --input-law 1/3,2/3 --json --certificate DIR/c.json", "channel 0.9,0.1;0.2,0.8 --then bec:1/4 --no-certificate",
        "channel --joint DIR/joint.txt --certificate DIR/c.json", "channel awgn:3/10 --uses 12 --no-certificate",
        "channel DIR/m.json --normalize --digits 4 --no-certificate",
        "curve gaussian --dimension 10000 --samples 2..9 --error 0.1 --csv --bundle DIR/b.jsonl",
        "curve custom --tau 0,1/2 --rho 1/20 --information 3/2 --svg DIR/p.svg --html DIR/p.html --bundle DIR/b.jsonl",
        "find samples gaussian --dimension 100 --error 0.3 --memorization-at-most 60 --no-certificate",
        "eval d2(1/10+1/10^10,1/10)", "eval phi(1/10) --digits 30 --json", "eval gaussian_tau(10,1/100)",
        "prove forall␣x␣in␣[0,1]:␣ln(1+x)<=x",
        "prove forall␣x␣in␣[0,1]:␣x^2>=x --json --boxes 50", "prove forall␣n␣in␣{1..9}:␣n^2>=n --certificate DIR/q.json --bits 64",
        "claims DIR/claims.txt --boxes 100", "claims DIR/claims.txt --json --certificates DIR/proofs", "check DIR/gauss.json",
        "check DIR/gauss.json --problem gaussian-coefficients --samples 7 --lambda-squared 1/30 --json", "check DIR/m.json DIR/gauss.json",
        "export --coq DIR/gauss.json", "schema", "schema certificate", "trust GAUSS", "trust --json", "explain GAUSS",
        "explain DIR/gauss.json",
        "explain bound gaussian --dimension 100 --samples 5 --error 0.2 --markdown", "course 3", "course 11", "help bound",
        "bound help gaussian", "--version", "check --help", "nothing").map(Commands::lines).toList();

    /** Runs a command. */
    interface Runner {
        InProcess.Result run(String... args);
    }

    private final Runner runner;
    private final Path folder;
    private final CertificateFiles certificates = new CertificateFiles();
    private final ClaimProofs proofs = new ClaimProofs();
    private final boolean isProject = Files.exists(Path.of("pom.xml"));

    Commands() {
        this(InProcess::runAlone);
    }

    /** For another way to run them. */
    Commands(Runner runner) {
        this.runner = runner;
        try {
            this.folder = Files.createTempDirectory("commands").resolve("files");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setIn(InputStream.nullInputStream());
    }

    /** One argument a line, where blanks are between them; the sign for a blank stands for one within an argument. */
    private static String lines(String command) {
        return command.replace(' ', '\n').replace('\u2423', ' ');
    }

    @Override
    public List<String> seeds() {
        return SEEDS;
    }

    @Override
    public String changed(String text, Choices choices) {
        List<String> args = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = choices.below(args.size());
        switch (choices.below(9)) {
            case 0, 1, 2 -> args.set(at, Edits.withNumber(args.get(at), choices));
            case 3 -> args.set(at, Edits.changed(args.get(at), choices).replace('\n', LINE_END));
            case 4 -> args.remove(at);
            case 5 -> args.add(choices.below(args.size() + 1), args.get(at));
            case 6 -> args.set(at, args.set(choices.below(args.size()), args.get(at)));
            default -> {
                String[] others = choices.of(SEEDS).split("\n");
                int from = choices.below(others.length);
                args.addAll(at, Arrays.asList(others).subList(from, Math.min(others.length, from + 1 + choices.below(3))));
            }
        }
        return String.join("\n", args);
    }

    @Override
    public Outcome judge(String text) {
        List<String> args = Arrays.stream(text.split("\n", -1)).map(arg -> arg.replace(LINE_END, '\n')).toList();
        boolean isHarmless = !isProject || !WRITING.contains(args.get(0)) || args.stream().anyMatch(HARMLESS::contains);
        if (!isHarmless || args.stream().anyMatch(LEFT_OUT::contains) || args.stream().anyMatch(arg -> ELSEWHERE.matcher(arg).matches())) {
            return Outcome.REFUSED;
        }
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try {
            clear();
            InProcess.Result result = runner.run(args.stream().map(arg -> arg.replace(FOLDER, folder.toString())).toArray(String[]::new));
            result.requireDocumented();
            return result.code() == 0 ? written() : Outcome.REFUSED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            waitForOthers(before);
        }
    }

    /** Certificates that were written are judged like others. */
    private Outcome written() throws IOException {
        Outcome outcome = Outcome.UNJUDGED;
        Path certificate = folder.resolve("c.json");
        if (Files.exists(certificate)) {
            outcome = certificates.judge(Files.readString(certificate));
        }
        Path proof = folder.resolve("q.json");
        return Files.exists(proof) ? proofs.judge(Files.readString(proof)) : outcome;
    }

    private void clear() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).collect(Collectors.toList())) {
                Files.delete(path);
            }
        }
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
    }

    /** A command that was left when its time was over ends with the program, which here it would keep from other commands. */
    private static void waitForOthers(Set<Thread> before) {
        long end = System.nanoTime() + LONGEST_WAIT * 1_000_000L;
        try {
            while (System.nanoTime() < end && !before.containsAll(Thread.getAllStackTraces().keySet().stream().filter(Thread::isAlive)
                .filter(thread -> COMMAND.matcher(thread.getName()).lookingAt())
                    .collect(Collectors.toSet()))) {
                Thread.sleep(SHORTEST_WAIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
