package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindIT {
    @TempDir
    Path folder;

    /** What is found is in two certificates, each about the problem that the answer names. */
    @Test
    void twoCertificates() throws Exception {
        Jar jar = new Jar(folder);
        Jar.Result result = jar.run("find samples gaussian --dimension 10000 --error 0.1 --memorization-at-most 1000".split(" "));
        assertEquals(0, result.code(), result.all());
        assertEquals(2, jar.files().size(), result.all());
        for (String file : jar.files()) {
            String samples = file.replaceFirst(".*-n(\\d+)-.*", "$1");
            assertTrue(result.out().matches("(?s).*With n [<>]= " + samples + " .*"), result.all());
            Jar.Result check = jar.run(("check " + file + " --problem gaussian --dimension 10000 --error 0.1 --samples " + samples)
                .split(" "));
            assertTrue(check.out().contains("VERIFIED " + file), check.all());
        }
        assertEquals(List.of(), jar.run("find", "samples", "gaussian", "--dimension", "10000").out().lines().toList());
    }
}
