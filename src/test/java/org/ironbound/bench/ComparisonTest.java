package org.ironbound.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of costs: which rows there are, the peer's column, the exponents. */
class ComparisonTest {
    @TempDir
    Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int compare(String... args) {
        return Comparison.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("peer.txt"), text);
    }

    @Test
    void everyJobIsThere() {
        assertEquals(0, compare("--list"));
        assertEquals(14, out.toString().lines().distinct().count(), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, compare("--list", "^ln"));
        assertEquals(List.of("ln, 50 digits", "ln, 1000 digits, any argument", "ln, 10000 digits, any argument"),
            out.toString().lines().toList());
    }

    @Test
    void aRow() throws Exception {
        Path peer = file("# measured elsewhere\n\nrho of the sparse hypercube, n = 10 : 6.2 ms\n");
        assertEquals(0, compare("--peer", peer.toString(), "rho"), err.toString());
        List<String> lines = out.toString().lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.get(2).matches("\\| rho of the sparse hypercube, n = 10 \\| 6\\.2 ms \\| [0-9.]+ ms \\| keep \\|"), lines.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ln, 60 digits: 1 us", "ln, 50 digits:", "ln, 50 digits 0.29 us", "ln, 50 digits: 1 us\nln, 50 digits: 2 us"})
    void aWrongFileOfThePeer(String text) throws Exception {
        assertEquals(2, compare("--peer", file(text).toString(), "rho"));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("it must be JOB: FIGURE, once for a job, of these: ln, 50 digits; "), err.toString());
    }

    @Test
    void noFileOfThePeer() {
        assertEquals(2, compare("--peer", folder.resolve("none.txt").toString()));
        assertTrue(err.toString().contains("none.txt"), err.toString());
    }

    @Test
    void aJobWithoutFigure() {
        assertEquals("-", new PeerFigures().of("ln, 50 digits"));
    }

    @ParameterizedTest
    @CsvSource({"0.0000027, us, 2.7 us", "0.0813, ms, 81 ms", "1.26, s, 1.3 s", "0.00026, ms, 0.26 ms", "733, min, 12 min", "0, s, 0 s"})
    void figures(double seconds, String unit, String text) {
        assertEquals(text, Figures.of(seconds, unit));
    }

    @Test
    void aRangeOfFigures() {
        assertEquals("2.7 to 4.1 us", Figures.of(2.7e-6, 4.1e-6, "us"));
        assertEquals("2.7 us", Figures.of(2.71e-6, 2.74e-6, "us"));
    }

    @Test
    void exponents() {
        List<Double> sizes = List.of(10.0, 100.0, 1000.0);
        assertEquals("2.0", Growth.exponent(sizes, List.of(3e-4, 3e-2, 3.0)));
        assertEquals("0.0", Growth.exponent(sizes, List.of(7.0, 7.0, 7.0)));
        assertEquals("1.5", Growth.exponent(sizes.subList(0, 2), List.of(1.0, Math.pow(10, 1.5))));
    }

    /** Every job can be made, small as it is. */
    @Test
    void jobsThatGrow() throws Exception {
        for (GrowingJob job : GrowingJob.all()) {
            GrowingJob.Sized first = job.of(job.sizes().get(0));
            assertTrue(first.size() > 0, job.name());
            first.work().run();
        }
    }

    @Test
    void medianOfCpuTime() throws Exception {
        double[] sum = {0};
        double once = CpuTime.median(0.05, () -> work(sum, 200_000));
        double tenTimes = CpuTime.median(0.05, () -> work(sum, 2_000_000));
        assertTrue(tenTimes > 3 * once && tenTimes < 30 * once, once + " s and " + tenTimes + " s, " + sum[0]);
    }

    private static void work(double[] sum, int times) {
        for (int i = 1; i <= times; i++) {
            sum[0] += Math.sqrt(i);
        }
    }

    /** What a process costs: one that works, one that fails, one that does not end. */
    @Test
    void processes() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path printed = folder.resolve("out.txt");
        ProcessCost version = ProcessCost.of(folder, printed, 60, List.of(java, "-version"));
        assertEquals(0, version.code());
        assertTrue(Files.readString(printed).contains("version"));
        assertTrue(version.wall().toMillis() > 0);
        assertEquals(1, ProcessCost.of(folder, printed, 60, List.of(java, "NoSuchClass")).code());
        Path endless = Files.writeString(folder.resolve("Endless.java"),
            "class Endless { public static void main(String[] a) throws Exception { Thread.sleep(600_000); } }");
        assertTrue(assertThrows(IOException.class, () -> ProcessCost.of(folder, printed, 1, List.of(java, endless.toString())))
            .getMessage().startsWith("still running after 1 s: "));
    }
}
