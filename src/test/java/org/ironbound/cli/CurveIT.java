package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurveIT {
    @TempDir
    Path folder;

    /** An interrupted sweep keeps what is finished, and another run goes on with it. */
    @Test
    void interrupted() throws Exception {
        Jar jar = new Jar(folder);
        String[] slow = "curve gaussian --dimension 10000 --samples 10..60000 --error 0.1 --csv --bundle b.jsonl".split(" ");
        Jar.Result result = jar.interrupted(2500, slow);
        // On a machine with other work nothing may be finished so soon.
        for (long wait = 5000; jar.files().isEmpty() && wait <= 20_000; wait *= 2) {
            result = jar.interrupted(wait, slow);
        }
        assertNotEquals(0, result.code(), result.all());
        assertEquals(List.of("b.jsonl"), jar.files());
        long finished = Files.readAllLines(folder.resolve("b.jsonl")).size() - 1;
        assertTrue(finished > 0, result.all());
        assertEquals(finished + 1, result.out().lines().count());
        assertTrue(result.said().contains("interrupted; try --resume"), result.all());
        Jar.Result check = jar.run("check", "b.jsonl");
        assertEquals("VERIFIED b.jsonl: " + finished + (finished == 1 ? " certificate" : " certificates"), check.out().strip());
        // A point may be finished before one in front of it: what is asked next has room for those.
        String[] less = ("curve gaussian --dimension 10000 --samples 10.." + (60 + finished)
            + " --error 0.1 --csv --bundle b.jsonl --resume")
            .split(" ");
        Jar.Result again = jar.run(less);
        assertEquals(0, again.code(), again.all());
        assertTrue(withoutLines(again).containsAll(withoutLines(result)), again.all());
        assertEquals(List.of("b.jsonl"), jar.files());
    }

    /** Each row, but not where its certificate is. */
    private static List<String> withoutLines(Jar.Result result) {
        return result.out().lines().map(row -> row.replaceFirst(",\\d+,$", "")).toList();
    }

    /** With the memory that a hundred points take, there is room for ten thousand. */
    @Test
    void manyPoints() throws Exception {
        Jar jar = new Jar(folder, "-Xmx24m");
        Jar.Result result = jar.run("curve", "custom", "--tau", "1/2", "--rho", "1/10007", "--information", "1..20000:2", "--csv");
        assertEquals(0, result.code(), result.all());
        assertEquals(10_001, result.out().lines().count());
        Jar.Result check = jar.run("check", jar.files().get(0));
        assertTrue(check.out().startsWith("VERIFIED") && check.out().contains("10000 certificates"), check.all());
    }
}
