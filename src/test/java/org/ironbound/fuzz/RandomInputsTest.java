package org.ironbound.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A short run by chance alone for each target; {@link Fuzz} makes the long one. */
@Tag("slow")
class RandomInputsTest {
    /** Enough inputs are accepted and judged, and nothing is found. */
    @ParameterizedTest
    @CsvSource({"numbers, 20000", "matrices, 5000", "expressions, 1000", "claims, 300", "proofs, 1500", "certificates, 600",
        "readings, 3000"})
    void nothingIsFound(String target, int count) {
        Map<FuzzTarget.Outcome, Integer> outcomes = RandomInputs.run(Fuzz.TARGETS.get(target).get(), 1, count);
        assertTrue(outcomes.getOrDefault(FuzzTarget.Outcome.TRUE, 0) > count / 20, outcomes::toString);
    }

    /** In another virtual machine, whose folder they may write into. */
    @Test
    void commands(@TempDir Path folder) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-cp",
            System.getProperty("java.class.path"), RandomInputs.class.getName(), "commands", "1", "200")).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(out.toFile()).start();
        int code = process.waitFor();
        assertEquals(0, code, () -> read(out));
        assertTrue(read(out).matches("(?s).*TRUE=[1-9][0-9].*"), () -> read(out));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
