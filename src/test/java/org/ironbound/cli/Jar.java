package org.ironbound.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the packaged jar in a process of its own, with the memory that it has to do with; what it gives to machines is validated. */
final class Jar {
    static final Path FILE = Path.of(System.getProperty("ironbound.jar", "target/ironbound.jar")).toAbsolutePath();
    private static final long SECONDS = 60;

    private final Path folder;
    private final List<String> machine;

    /** @param folder where it runs */
    Jar(Path folder) {
        this(folder, "-Xmx128m");
    }

    /**
     * @param folder  where it runs
     * @param machine options for its virtual machine
     */
    Jar(Path folder, String... machine) {
        this.folder = folder;
        this.machine = List.of(machine);
    }

    /** What came out. */
    record Result(int code, String out, String err) {
        /** Errors and hints, each in one line. */
        String said() {
            return Wrapped.joined(err);
        }

        String all() {
            return "exit " + code + System.lineSeparator() + out + err;
        }
    }

    Result run(String... args) throws IOException, InterruptedException {
        return run(Long.MAX_VALUE, args);
    }

    /** Runs it and asks it to end, as a closing terminal does, when it has run for so long. */
    Result interrupted(long milliseconds, String... args) throws IOException, InterruptedException {
        return run(milliseconds, args);
    }

    private Result run(long milliseconds, String... args) throws IOException, InterruptedException {
        Outputs outputs = Outputs.in(folder);
        Result result = start(milliseconds, args);
        outputs.require(result.code, result.out, args);
        return result;
    }

    /** Runs it; what it gives to machines is not looked at. */
    Result start(long milliseconds, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ClassArchive.options());
        command.addAll(machine);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", FILE.toString()));
        command.addAll(List.of(args));
        File out = File.createTempFile("ironbound", ".out");
        File err = File.createTempFile("ironbound", ".err");
        try {
            Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out).redirectError(err).start();
            if (milliseconds < Long.MAX_VALUE && !process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
                process.destroy();
            }
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + SECONDS + " s: " + command);
            }
            return new Result(process.exitValue(), Files.readString(out.toPath(), StandardCharsets.UTF_8),
                Files.readString(err.toPath(), StandardCharsets.UTF_8));
        } finally {
            Files.delete(out.toPath());
            Files.delete(err.toPath());
        }
    }

    /** The names of all files in its folder, hidden ones too. */
    List<String> files() throws IOException {
        return files(folder);
    }

    static List<String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
