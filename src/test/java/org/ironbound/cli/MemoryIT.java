package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where memory is not enough, that is said, with how much there is and what to do. */
class MemoryIT {
    @TempDir
    Path folder;
    private Jar jar;

    @BeforeEach
    void setUp() {
        jar = new Jar(folder, "-Xmx16m");
    }

    private static void requireSaid(Jar.Result result) {
        String text = result.out().replaceAll("\\s+", " ");
        assertEquals(3, result.code(), result.all());
        assertEquals("", result.err());
        assertTrue(text.matches(".*memory was not enough: the virtual machine may use 1[5-7] MB \\(.*\\);"
            + " try java -Xmx2g -jar ironbound.jar \\.\\., or .*"), result.all());
    }

    @Test
    void aLargeMixture() throws Exception {
        String command = "bound mixture --clusters 10^5 --frequencies zipf:1 --cluster gaussian:10000 --samples 10^6 --error 0.1"
            + " --certificate c.json";
        Jar.Result result = jar.run(command.split(" "));
        requireSaid(result);
        assertTrue(result.out().startsWith("UNDECIDED: "), result.out());
        Jar.Result json = jar.run((command + " --json").split(" "));
        requireSaid(json);
        assertTrue(json.out().startsWith("{\"problem\":{\"family\":\"mixture\","), json.out());
        assertTrue(json.out().contains("\"outcome\":\"undecided\",\"reason\":\"memory was not enough"), json.out());
        assertEquals(List.of(), jar.files());
    }

    @Test
    void manyClaims() throws Exception {
        Files.write(folder.resolve("many.txt"),
            IntStream.range(0, 20_000).mapToObj(i -> "forall x in [0, 1]: x + " + i + " > " + i + "*x - 1").toList());
        requireSaid(jar.run("claims", "many.txt"));
        Jar.Result json = jar.run("claims", "many.txt", "--json");
        requireSaid(json);
        Hostile.requireJson(json.out());
    }

    /** A small stack is said, too, and a larger one helps. */
    @Test
    void deepNesting() throws Exception {
        StringBuilder claims = new StringBuilder("let f0(x) = " + "(1 + ".repeat(190) + "x" + ")".repeat(190) + "\n");
        for (int i = 1; i < 5; i++) {
            claims.append("let f" + i + "(x) = " + "1/(1 + ".repeat(190) + "f" + (i - 1) + "(x)" + ")".repeat(190) + "\n");
        }
        Files.writeString(folder.resolve("deep.txt"), claims + "f4(1) > 0\n");
        Jar.Result result = new Jar(folder, "-Xmx128m", "-Xss300k").run("claims", "deep.txt");
        assertEquals(3, result.code(), result.all());
        assertTrue(result.out().contains("the stack of the virtual machine was not enough"), result.all());
        assertTrue(result.out().contains("-Xss64m"), result.all());
        Jar.Result more = new Jar(folder, "-Xmx128m", "-Xss64m").run("claims", "deep.txt", "--tested-rules");
        assertEquals(0, more.code(), more.all());
    }
}
