package org.ironbound.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar on a real master and two workers. A worker that is killed in the middle changes nothing of what is found. */
@Tag("slow")
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class ClusterIT {
    private static final Path JAR = Path.of("target/ironbound-spark.jar").toAbsolutePath();
    private static final Path PLAIN = Path.of("target/ironbound.jar").toAbsolutePath();
    private static final String SWEEP = "curve gaussian --dimension 10000 --samples 11..4010 --error 0.1 --csv --bundle b.jsonl";
    private static final String CLAIM = "forall x in [1/10, 2], y in [1/10, 2]: sqrt(x^2 + y^2)*sqrt(2) >= x + y - 1/1000";

    @TempDir
    Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    /** The command on this machine alone, in a folder; the exit code. */
    private int plain(String... command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1", "-jar",
            PLAIN.toString()));
        all.addAll(Arrays.asList(command));
        File place = Files.createDirectories(file("here")).toFile();
        return new ProcessBuilder(all).directory(place).redirectOutput(file("here/results").toFile())
            .redirectError(file("err").toFile()).start().waitFor();
    }

    private static String[] with(String[] command, String... more) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private void requireSame(String here, String there) throws IOException {
        assertArrayEquals(Files.readAllBytes(file(here)), Files.readAllBytes(file(there)), there);
    }

    @Test
    void aSweepLosesAWorker() throws IOException, InterruptedException {
        assertEquals(0, plain(SWEEP.split(" ")));
        try (Cluster cluster = new Cluster(Files.createDirectory(file("cluster")))) {
            cluster.addWorker();
            cluster.addWorker();
            Process sweep = cluster.submit("sweep", JAR, with(SWEEP.split(" "), "--output", file("sweep").toUri().toString()));
            killInTheMiddle(cluster, sweep, "sweep");
            requireSame("here/results", "sweep/results.csv");
            requireSame("here/b.jsonl", "sweep/b.jsonl");
            Process check = cluster.submit("check", JAR, "check", file("sweep/b.jsonl").toUri().toString());
            assertEquals(0, check.waitFor(), () -> error(cluster, "check"));
            assertTrue(Files.readString(cluster.output("check", "out")).contains("b.jsonl: 4000 certificates"));
        }
        assertEquals(0, plain("check", file("sweep/b.jsonl").toString()));
    }

    @Test
    void aClaimLosesAWorker() throws IOException, InterruptedException {
        String[] prove = {"prove", CLAIM, "--certificate", "c.json", "--seconds", "600"};
        assertEquals(0, plain(prove));
        try (Cluster cluster = new Cluster(Files.createDirectory(file("cluster")))) {
            cluster.addWorker();
            cluster.addWorker();
            killInTheMiddle(cluster, cluster.submit("prove", JAR, with(prove, "--output", file("claim").toUri().toString())), "prove");
            requireSame("here/c.json", "claim/c.json");
            requireSame("here/results", "claim/results.txt");
        }
        assertEquals(0, plain("check", file("claim/c.json").toString()));
    }

    /** Kills a worker when both have worked; the command finishes all the same. */
    private static void killInTheMiddle(Cluster cluster, Process process, String name) throws IOException, InterruptedException {
        awaitExecutors(cluster, process, name);
        cluster.kill(0);
        assertEquals(0, process.waitFor(), () -> error(cluster, name));
        String log = Files.readString(cluster.output(name, "err"));
        assertTrue(log.contains("Lost executor") || log.contains("Lost task"), "the worker was killed too late");
    }

    /** Until both executors have finished tasks. */
    private static void awaitExecutors(Cluster cluster, Process process, String name) throws IOException, InterruptedException {
        while (true) {
            String log = Files.readString(cluster.output(name, "err"));
            List<String> done = log.lines().filter(line -> line.contains("Finished task")).toList();
            boolean hasBoth = done.stream().anyMatch(line -> line.contains("executor 0"))
                && done.stream().anyMatch(line -> line.contains("executor 1"));
            if (hasBoth) {
                return;
            }
            assertTrue(process.isAlive(), () -> "it ended before both executors had worked: " + log);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static String error(Cluster cluster, String name) {
        try {
            return Files.readString(cluster.output(name, "out")) + Files.readString(cluster.output(name, "err"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void errorsThroughSparkSubmit() throws IOException, InterruptedException {
        try (Cluster cluster = new Cluster(Files.createDirectory(file("cluster")))) {
            Process process = cluster.submit("wrong", JAR, "curve", "gaussian", "--dimension", "100", "--samples", "0..3", "--error", "0.1",
                "--output", file("new").toString());
            assertEquals(2, process.waitFor());
            String err = Files.readString(cluster.output("wrong", "err"));
            assertTrue(err.contains("error: --samples is '0 in 0..3'"), err);
            assertFalse(err.contains("\tat "), err);
            assertFalse(Files.exists(file("new")));
        }
    }
}
