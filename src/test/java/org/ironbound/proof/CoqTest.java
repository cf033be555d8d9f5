package org.ironbound.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Coq checks the proofs of proofs/analysis, where Coq and its libraries are installed; elsewhere a line says that it was not done. */
@Tag("proof")
class CoqTest {
    private static final Path FOLDER = Project.PROOFS.resolve("analysis");
    private static final String MISSING = "Coq with Coquelicot and Interval is not installed here (Debian: coq libcoq-coquelicot libcoq-interval).";
    private static final long MINUTES = 30;

    @BeforeAll
    static void findCoq() {
        boolean found;
        try {
            Path probe = Files.createDirectories(Project.SCRATCH.resolveSibling("coq-probe")).resolve("Probe.v");
            Files.writeString(probe, "From Coquelicot Require Import Coquelicot.\nFrom Interval Require Import Tactic.\n");
            found = run("coqc", probe.toString()).code() == 0;
        } catch (IOException noSuchProgram) {
            found = false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        if (!found) {
            System.out.println("NOT CHECKED: the proofs of proofs/analysis. " + MISSING);
        }
        assumeTrue(found, MISSING);
    }

    @Test
    void everyTheoremIsProvedFromTheListedAxioms() throws Exception {
        Result result = run(FOLDER.resolve("check.sh").toString());
        assertEquals(0, result.code(), result.output());
        assertTrue(result.output().contains("PROVED: "), result.output());
    }

    @Test
    void admittedProofsAndForeignAxiomsAreRefused() throws Exception {
        Result result = run(FOLDER.resolve("check-negative.sh").toString());
        assertEquals(0, result.code(), result.output());
    }

    private record Result(int code, String output) {
    }

    /** @throws IOException if there is no such program */
    private static Result run(String... command) throws IOException, InterruptedException {
        File output = File.createTempFile("coq", ".out");
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new AssertionError("still running after " + MINUTES + " minutes");
            }
            return new Result(process.exitValue(), Files.readString(output.toPath()));
        } finally {
            Files.delete(output.toPath());
        }
    }
}
