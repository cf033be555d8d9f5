package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explanations by the packaged jar: what they need is in it. */
class ExplainIT {
    @TempDir
    Path folder;

    @Test
    void explainsACertificate() throws Exception {
        Jar jar = new Jar(folder);
        assertEquals(0, jar.run("bound", "gaussian", "--dimension", "10000", "--samples", "10", "--error", "0.1").code());
        Jar.Result result = jar.run("explain", "gaussian-d10000-n10-e1_10.json", "--html", "explained.html");
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().contains("\n      memorization >= 5655.0266065815664418 nats\n"), result.out());
        assertTrue(result.out().contains("proofs/statement/MemorizationAtLeast.gaussTv-"), result.out());
        String page = Files.readString(folder.resolve("explained.html"));
        assertTrue(page.contains("<math displaystyle=\"true\"") && page.contains("</html>"), page);
    }

    @Test
    void explainsARule() throws Exception {
        Jar.Result result = new Jar(folder).run("explain", "gauss-learn");
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().startsWith("The rule GAUSS-LEARN\n"), result.out());
    }
}
