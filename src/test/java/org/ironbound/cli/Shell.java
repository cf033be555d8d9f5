package org.ironbound.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs lines of a shell, in which {@code ironbound} is the packaged jar. */
final class Shell {
    private static final long SECONDS = 60;

    private final Path folder;

    /** @param folder where it runs */
    Shell(Path folder) {
        this.folder = folder;
    }

    /** What came out, and the exit code of the line. */
    Jar.Result run(String line) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ClassArchive.options());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx128m", "-jar",
            Path.of("target", "ironbound.jar").toAbsolutePath().toString()));
        String ironbound = "ironbound() { '" + String.join("' '", command) + "' \"$@\"; }\n";
        File out = File.createTempFile("ironbound", ".out");
        File err = File.createTempFile("ironbound", ".err");
        try {
            Process process = new ProcessBuilder("bash", "-c", "set -o pipefail\n" + ironbound + line).directory(folder.toFile())
                .redirectOutput(out).redirectError(err).start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + SECONDS + " s: " + line);
            }
            return new Jar.Result(process.exitValue(), Files.readString(out.toPath(), StandardCharsets.UTF_8),
                Files.readString(err.toPath(), StandardCharsets.UTF_8));
        } finally {
            Files.delete(out.toPath());
            Files.delete(err.toPath());
        }
    }
}
