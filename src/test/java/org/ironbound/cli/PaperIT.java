package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ironbound paper, on the jar: its table, its certificates, and that it goes on from them. */
class PaperIT {
    private static final List<String> IDS = List.of("P-MEM", "P-GAUSS", "P-BOOL", "P-SPARSE", "P-MIX", "P-TIGHT", "P-APPROX", "P-LEMMA-B");

    @TempDir
    private Path folder;

    @Tag("slow")
    @Test
    void provesEverythingAndKeepsCertificates() throws Exception {
        Jar jar = new Jar(folder);
        Jar.Result result = jar.run("paper", "--quick", "--certificates", "out");
        assertEquals(0, result.code(), result.all());
        for (String id : IDS) {
            assertTrue(result.out().lines().anyMatch(line -> line.startsWith(id) && line.contains("PROVED")), id + System.lineSeparator()
                + result.out());
        }
        assertFalse(result.out().lines().anyMatch(line -> line.length() > 80), result.out());
        assertTrue(result.out().strip().endsWith("0 refuted, 0 undecided"), result.out());
        List<String> check = new ArrayList<>(List.of("check"));
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            files.forEach(file -> check.add(file.toString()));
        }
        assertTrue(check.size() > 20, check::toString);
        Jar.Result checked = jar.run(check.toArray(String[]::new));
        assertEquals(0, checked.code(), checked.all());
        Jar.Result again = jar.run("paper", "--quick", "--certificates", "out", "--json");
        assertEquals(0, again.code(), again.all());
        assertFalse(again.out().contains("\"reused\":false"), again.out());
        assertTrue(again.out().contains("\"refuted\":0,\"undecided\":0}"), again.out());
    }
}
