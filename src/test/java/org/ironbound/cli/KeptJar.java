package org.ironbound.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ironbound.serve.Frames;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The packaged jar in one process for all tests of a class, which answers one command after the other as for {@code ironbound serve}: most
 * of the processor time of a short command is that of a new process. For tests of what commands print and write; how they start and end,
 * and the streams of the process, are for {@link Jar} and {@link Shell}. It is a static field with {@code @RegisterExtension}; each test
 * finds its folder empty.
 */
final class KeptJar implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private static final long SECONDS = 60;

    private Path folder;
    private Process process;
    private DataOutputStream to;
    private DataInputStream from;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        this.folder = Files.createTempDirectory("ironbound");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ClassArchive.options());
        command.addAll(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-cp", Jar.FILE.toString(), CommandLoop.class.getName()));
        this.process = new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Runs a command; what it gives to machines is validated. */
    Jar.Result run(String... args) throws IOException {
        Outputs outputs = Outputs.in(folder);
        CompletableFuture<Void> late = new CompletableFuture<Void>().completeOnTimeout(null, SECONDS, TimeUnit.SECONDS);
        late.thenRun(process::destroyForcibly);
        Frames.write(to, List.of(args));
        List<String> answer = Frames.read(from);
        late.cancel(false);
        Jar.Result result = new Jar.Result(Integer.parseInt(answer.get(0)), answer.get(1), answer.get(2));
        outputs.require(result.code(), result.out(), args);
        return result;
    }

    /** Where it runs. */
    Path folder() {
        return folder;
    }

    /** A file of its folder. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** The names of all files in its folder. */
    List<String> files() throws IOException {
        return Jar.files(folder);
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        List<Path> below;
        try (var paths = Files.walk(folder)) {
            below = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : below.subList(0, below.size() - 1)) {
            Files.delete(path);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        process.destroyForcibly().onExit().join();
        Files.delete(folder);
    }
}
