package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 100,000 clusters and a million samples, started without any option for the virtual machine: 1 GiB suffices, and so does the CPU time that two processors have in 30 s
 * (wall-clock time on a machine that does other work would say little). The processes' largest memory is read where the system tells it, on Linux.
 */
class LargeMixtureIT {
    private static final long MEMORY = 1L << 30;
    private static final Duration CPU = Duration.ofSeconds(60);
    private static final long DEADLINE_SECONDS = 300;

    @TempDir
    Path folder;
    private long memory;
    private Duration cpu;

    @Test
    void staysSmallAndFast() throws Exception {
        String out = run("bound mixture --clusters 10^5 --frequencies zipf:1 --cluster gaussian:10000 --samples 10^6 --error 0.1 --certificate c.json");
        assertTrue(out.contains("every learner errs on average at least       0.0293326053493"), out);
        assertTrue(out.contains("every such learner memorizes at least        150674"), out);
        assertTrue(Files.size(folder.resolve("c.json")) < 200_000, "certificate");
        assertTrue(run("check c.json").endsWith("VERIFIED c.json" + System.lineSeparator()), "check");
    }

    private String run(String arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
            Path.of(System.getProperty("ironbound.jar", "target/ironbound.jar")).toAbsolutePath().toString()));
        command.addAll(List.of(arguments.split(" ")));
        File out = folder.resolve("out.txt").toFile();
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(out).start();
        memory = 0;
        cpu = Duration.ZERO;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            observe(process);
            if (System.nanoTime() > end) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new AssertionError("still running: " + arguments);
            }
        }
        assertEquals(0, process.exitValue(), Files.readString(out.toPath()));
        assertTrue(memory < MEMORY, arguments + ": " + memory + " bytes");
        assertTrue(cpu.compareTo(CPU) < 0, arguments + ": " + cpu);
        return Files.readString(out.toPath());
    }

    /** What the process and those that it started have used so far, together. */
    private void observe(Process process) throws IOException {
        long bytes = 0;
        Duration used = Duration.ZERO;
        for (ProcessHandle part : Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList()) {
            bytes += largestMemory(part.pid());
            used = used.plus(part.info().totalCpuDuration().orElse(Duration.ZERO));
        }
        memory = Math.max(memory, bytes);
        cpu = used.compareTo(cpu) > 0 ? used : cpu;
    }

    private static long largestMemory(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        try (Stream<String> lines = Files.exists(status) ? Files.lines(status) : Stream.empty()) {
            return lines.filter(line -> line.startsWith("VmHWM:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10).findFirst().orElse(0);
        } catch (NoSuchFileException | UncheckedIOException e) {
            // It has just ended.
            return 0;
        }
    }
}
