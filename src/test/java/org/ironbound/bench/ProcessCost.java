package org.ironbound.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a command costs, with the processes that it starts. CPU time and memory are looked at while it runs, so that the last hundredth of a
 * second may be missing; memory is known on Linux only, and 0 elsewhere.
 *
 * @param code   with which it ended
 * @param wall   time by the clock
 * @param cpu    CPU time of all processes
 * @param memory the most bytes of memory that the processes held, together
 */
public record ProcessCost(int code, Duration wall, Duration cpu, long memory) {
    private static final int LOOK_MILLISECONDS = 10;

    /**
     * Runs a command.
     *
     * @param folder  where it runs
     * @param out     the file that gets what it prints
     * @param seconds after which it is ended
     * @throws IOException if it cannot be started, or has not ended in time
     */
    public static ProcessCost of(Path folder, Path out, long seconds, List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(out.toFile())
            .start();
        Duration cpu = Duration.ZERO;
        long memory = 0;
        while (!process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            long bytes = 0;
            Duration used = Duration.ZERO;
            for (ProcessHandle part : Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList()) {
                bytes += largestMemory(part.pid());
                used = used.plus(part.info().totalCpuDuration().orElse(Duration.ZERO));
            }
            memory = Math.max(memory, bytes);
            cpu = used.compareTo(cpu) > 0 ? used : cpu;
            if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(seconds)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IOException("still running after " + seconds + " s: " + command);
            }
        }
        return new ProcessCost(process.exitValue(), Duration.ofNanos(System.nanoTime() - start), cpu, memory);
    }

    private static long largestMemory(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        try (Stream<String> lines = Files.exists(status) ? Files.lines(status) : Stream.empty()) {
            return lines.filter(line -> line.startsWith("VmHWM:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst().orElse(0);
        } catch (NoSuchFileException | UncheckedIOException e) {
            // It has just ended.
            return 0;
        }
    }
}
