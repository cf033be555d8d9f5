package org.ironbound.serve;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs commands of this program, each in a process of its own, in an empty folder: such a process has only so much memory, and it can be
 * ended when its time is over, which a thread that computes cannot. A few run at once, a few more wait.
 */
public final class Computations {
    private static final int AT_ONCE = 2;
    private static final int WAITING = 6;
    private static final String MEMORY = "-Xmx384m";
    /** Bytes of a file or of what is printed that are read. */
    private static final int MOST_BYTES = 8 << 20;
    /** Seconds beyond its own limit after which a process is ended. */
    private static final int PATIENCE = 5;

    private final String main;
    private final int seconds;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final AtomicInteger inside = new AtomicInteger();

    /**
     * What a command printed and wrote.
     *
     * @param code  the exit code, -1 if its time was over
     * @param out   results
     * @param err   messages
     * @param files the text of each file, by name
     */
    public record Output(int code, String out, String err, Map<String, String> files) {
    }

    /**
     * @param main    the class with the program's main method
     * @param seconds that each command may take
     */
    public Computations(Class<?> main, int seconds) {
        this.main = main.getName();
        this.seconds = seconds;
    }

    /**
     * Runs a command.
     *
     * @return empty if too many run and wait
     */
    public Optional<Output> run(List<String> args) throws IOException, InterruptedException {
        try {
            if (inside.incrementAndGet() > AT_ONCE + WAITING) {
                return Optional.empty();
            }
            places.acquire();
            try {
                return Optional.of(runNow(args));
            } finally {
                places.release();
            }
        } finally {
            inside.decrementAndGet();
        }
    }

    private Output runNow(List<String> args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("ironbound");
        try {
            Path work = Files.createDirectory(folder.resolve("work"));
            Path out = folder.resolve("out");
            Path err = folder.resolve("err");
            int code = code(new ProcessBuilder(command(args)).directory(work.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile()));
            return new Output(code, text(out), text(err), files(work));
        } finally {
            delete(folder);
        }
    }

    private List<String> command(List<String> args) throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow(() -> new IOException("the virtual machine has no name"));
        List<String> command = new ArrayList<>(List.of(java, MEMORY, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8", "-cp", classPath(), main));
        command.addAll(args);
        return command;
    }

    /** That of this process, which runs in another folder. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(entry -> Path.of(entry).toAbsolutePath()
            .toString()).collect(Collectors.joining(File.pathSeparator));
    }

    private int code(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.start();
        Thread end = new Thread(process::destroyForcibly);
        try {
            Runtime.getRuntime().addShutdownHook(end);
            process.getOutputStream().close();
            return process.waitFor(seconds + PATIENCE, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } finally {
            process.destroyForcibly().waitFor();
            forget(end);
        }
    }

    private static void forget(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            // The program ends: then it runs.
            return;
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), text(file));
            }
        }
        return files;
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Computations::deleteOne);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
