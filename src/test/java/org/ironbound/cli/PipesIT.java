package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A pipe that nobody reads any more is silent and no error, and long work ends soon. */
@DisabledOnOs(OS.WINDOWS)
class PipesIT {
    @TempDir
    Path folder;
    private Shell shell;

    @BeforeEach
    void setUp() {
        shell = new Shell(folder);
    }

    private void require(int code, String first, String line) throws Exception {
        Jar.Result result = shell.run(line);
        assertEquals("", result.err(), result.all());
        assertEquals(code, result.code(), result.all());
        assertTrue(result.out().startsWith(first) && result.out().lines().count() == 1, result.all());
    }

    @Test
    void aLongTable() throws Exception {
        require(0, "ironbound", "ironbound trust | head -1 | sed 's/^/ironbound /'");
    }

    /** So many points take minutes: it ends soon, and keeps what is finished. */
    @Test
    void aCurve() throws Exception {
        require(0, "samples",
            "ironbound curve gaussian --dimension 10000 --samples 11..30000 --error 0.1 --csv --bundle b.jsonl | head -1");
        require(0, "VERIFIED", "ironbound check b.jsonl");
    }

    /** The exit code is the verdict on all files, whoever reads it. */
    @Test
    void manyVerdicts() throws Exception {
        shell.run("ironbound channel bsc:0.1 --certificate a.json");
        Files.writeString(folder.resolve("b.json"), "{}");
        String many = "ironbound check $(for i in $(seq 100); do echo a.json; done)";
        require(0, "found", many + " | grep -q VERIFIED && echo found");
        require(1, "certificate", many + " b.json | head -1");
    }

    /** Claims that nobody heard of are not proved. */
    @Test
    void claims() throws Exception {
        Files.write(folder.resolve("c.txt"), Collections.nCopies(5, "1 < 2"));
        require(0, "line 1", "ironbound claims c.txt | (read -r line; echo \"$line\"; cat > /dev/null)");
        Files.write(folder.resolve("many.txt"), Collections.nCopies(3000, "1 < 2"));
        require(3, "line 1", "ironbound claims many.txt | head -1");
    }
}
