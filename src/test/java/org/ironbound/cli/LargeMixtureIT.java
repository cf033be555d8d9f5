package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ironbound.bench.ProcessCost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 100,000 clusters and a million samples, started without any option for the virtual machine: 256 MiB suffice, and so does the CPU time
 * that two processors have in 30 s (wall-clock time on a machine that does other work would say little). The processes' largest memory is
 * read where the system tells it, on Linux.
 */
class LargeMixtureIT {
    private static final long MEMORY = 256L << 20;
    private static final Duration CPU = Duration.ofSeconds(60);
    private static final long DEADLINE_SECONDS = 300;
    private static final String BOUND = "bound mixture --clusters 10^5 --frequencies zipf:1 --cluster gaussian:10000 --samples 10^6"
        + " --error 0.1 --certificate c.json";

    @TempDir
    Path folder;

    @Tag("slow")
    @Test
    void staysSmallAndFast() throws Exception {
        String out = run(BOUND);
        assertTrue(out.contains("every learner errs on average at least       0.0367130276619"), out);
        assertTrue(out.contains("every such learner memorizes at least        38419824."), out);
        assertTrue(Files.size(folder.resolve("c.json")) < 200_000, "certificate");
        assertTrue(run("check c.json").endsWith("VERIFIED c.json" + System.lineSeparator()), "check");
    }

    /** The second virtual machine says so when the time is over, and ends. */
    @Test
    void endsInTime() throws Exception {
        Process process = start(BOUND + " --seconds 3");
        ProcessHandle second = second(process);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running");
        second.onExit().get(20, TimeUnit.SECONDS);
        assertEquals(3, process.exitValue());
        assertTrue(Files.readString(out()).startsWith("UNDECIDED: not finished in 3 s; try --seconds 30, or"), Files.readString(out()));
        assertFalse(Files.exists(folder.resolve("c.json")));
    }

    /** Whoever ends the first one ends the second one. */
    @Test
    void endsWithTheFirst() throws Exception {
        Process process = start(BOUND);
        ProcessHandle second = second(process);
        process.destroy();
        second.onExit().get(20, TimeUnit.SECONDS);
        assertTrue(process.waitFor(20, TimeUnit.SECONDS), "still running");
        assertFalse(Files.exists(folder.resolve("c.json")));
    }

    /** The process that this one has started, or soon starts. */
    private static ProcessHandle second(Process process) throws InterruptedException {
        while (process.isAlive() && process.descendants().findFirst().isEmpty()) {
            Thread.sleep(20);
        }
        return process.descendants().findFirst().orElseThrow();
    }

    private Path out() {
        return folder.resolve("out.txt");
    }

    private Process start(String arguments) throws IOException {
        return new ProcessBuilder(command(arguments)).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(out().toFile())
            .start();
    }

    private static List<String> command(String arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
            Path.of(System.getProperty("ironbound.jar", "target/ironbound.jar")).toAbsolutePath().toString()));
        command.addAll(List.of(arguments.split(" ")));
        return command;
    }

    private String run(String arguments) throws IOException, InterruptedException {
        ProcessCost cost = ProcessCost.of(folder, out(), DEADLINE_SECONDS, command(arguments));
        assertEquals(0, cost.code(), Files.readString(out()));
        assertTrue(cost.memory() < MEMORY, arguments + ": " + cost);
        assertTrue(cost.cpu().compareTo(CPU) < 0, arguments + ": " + cost);
        return Files.readString(out());
    }
}
