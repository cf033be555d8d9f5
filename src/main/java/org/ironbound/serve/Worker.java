package org.ironbound.serve;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A process that answers one question after the other, with bounded memory, in an empty folder of its own. It is started before it is
 * needed; that it is closed, by whatever thread, ends what it computes.
 */
final class Worker implements Closeable {
    private static final String MEMORY = "-Xmx384m";
    /** Bytes of a file that are read. */
    private static final int MOST_BYTES = 8 << 20;

    private final Path folder;
    private final Process process;
    private final DataOutputStream to;
    private final DataInputStream from;
    private final Thread end = new Thread(this::close);

    /** @param main the class whose main method answers, see {@link Frames} */
    Worker(String main) throws IOException {
        this.folder = Files.createTempDirectory("ironbound");
        String java = ProcessHandle.current().info().command().orElseThrow(() -> new IOException("the virtual machine has no name"));
        this.process = new ProcessBuilder(java, MEMORY, "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-cp", classPath(), main)
            .directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        Runtime.getRuntime().addShutdownHook(end);
    }

    /** That of this process, which runs in another folder. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(entry -> Path.of(entry).toAbsolutePath()
            .toString()).collect(Collectors.joining(File.pathSeparator));
    }

    /** The answer to a question; empty if the process ended before. */
    Optional<Computations.Output> ask(Question question) throws IOException {
        for (Map.Entry<String, String> file : question.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        List<String> answer;
        try {
            Frames.write(to, question.args());
            answer = Frames.read(from);
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(new Computations.Output(Integer.parseInt(answer.get(0)), answer.get(1), answer.get(2), files()));
    }

    /** What is in its folder, which is empty afterwards. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    files.put(file.getFileName().toString(), new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
                }
                Files.delete(file);
            }
        }
        return files;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        forget();
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // It is empty soon, and of no use to anybody.
            return;
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            // The program ends: then this is what is done.
            return;
        }
    }
}
