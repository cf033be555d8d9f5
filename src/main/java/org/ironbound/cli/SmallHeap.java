package org.ironbound.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ironbound.certificate.Limits;

/**
 * Runs a command once more in a virtual machine with a small heap. The sums of a mixture of many clusters leave much garbage and keep
 * little; a virtual machine that is started without options lets the garbage grow to a quarter of the machine's memory.
 */
final class SmallHeap {
    /** Bytes of the small heap; the largest mixture needs less than two thirds of it. */
    private static final long SIZE = 384L << 20;
    /** What it begins with, and the part of it for new objects, which is all touched: much less than by default on a large machine. */
    private static final List<String> BEGINNING = List.of("-Xms64m", "-Xmn16m");
    /** Options with which memory is chosen; a collector of one thread, which the launcher asks for, leaves its size open. */
    private static final String MEMORY = "-Xm[nsx].*|-XX:[+-]?\\w*(Heap|RAM|NewSize|(?<!Serial)GC)\\w*(=.*)?";

    private final String[] args;
    private Process second;
    private boolean isEnding;

    private SmallHeap(String[] args) {
        this.args = args;
    }

    /**
     * The exit code of the command where it is about a mixture of clusters and was run there; empty where this virtual machine is to run
     * it. Who started this one with options for its memory has chosen that.
     */
    static Optional<Integer> run(String[] args) {
        SmallHeap heap = new SmallHeap(args);
        return Runtime.getRuntime().maxMemory() > SIZE && heap.isWanted()
            && options().noneMatch(option -> option.matches(MEMORY))
            ? ProcessHandle.current().info().command().flatMap(heap::start) : Optional.empty();
    }

    /** With which this virtual machine was started. */
    private static Stream<String> options() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(option -> option.matches("-(X|D).*"));
    }

    private boolean isWanted() {
        if (args.length < 2) {
            return false;
        }
        return args[0].equals("check") ? Arrays.stream(args).skip(1).anyMatch(SmallHeap::isMixture)
            : args[1].equals(MixtureFamily.NAME) && (args[0].equals("bound") || args[0].equals("privacy"));
    }

    /** Whether a file looks like a certificate about a mixture. */
    private static boolean isMixture(String file) {
        try {
            Path path = Path.of(file);
            return Files.isRegularFile(path) && Files.size(path) <= Limits.FILE_BYTES
                && new String(Files.readAllBytes(path), StandardCharsets.UTF_8).contains('"' + MixtureFamily.NAME + '"');
        } catch (IOException | InvalidPathException e) {
            // Whatever is wrong with it is said where it is read.
            return false;
        }
    }

    private Optional<Integer> start(String java) {
        // To compile its short calls a second time costs more than it gains.
        List<String> command = new ArrayList<>(List.of(java, "-XX:+IgnoreUnrecognizedVMOptions", "-XX:TieredStopAtLevel=1"));
        options().forEach(command::add);
        command.addAll(BEGINNING);
        command.addAll(List.of("-Xmx" + SIZE, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(args));
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        try {
            Process process = start(new ProcessBuilder(command).inheritIO());
            return Optional.of(process.onExit().join().exitValue());
        } catch (IOException e) {
            // No more processes can be started: then this one does it.
            return Optional.empty();
        }
    }

    private synchronized Process start(ProcessBuilder builder) throws IOException {
        if (isEnding) {
            throw new IOException("the program ends");
        }
        second = builder.start();
        return second;
    }

    /** When this virtual machine ends, so does the second one, even if it is just being started. */
    private synchronized void end() {
        isEnding = true;
        if (second != null) {
            second.destroy();
        }
    }
}
