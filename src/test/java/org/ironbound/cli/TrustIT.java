package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables are in the jar. */
class TrustIT {
    @TempDir
    Path folder;

    @Test
    void printsStatementsAndTrustedContracts() throws Exception {
        Jar.Result result = new Jar(folder).run("trust");
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().contains("  BITS cited: convention"), result.out());
        assertTrue(result.out().contains("  DBER proved: Dber.v, DberSeries.v"), result.out());
        assertTrue(result.out().contains("java.math.BigInteger::multiply(BigInteger)"), result.out());
        assertEquals("", result.err());
    }

    @Test
    void printsOneJsonObject() throws Exception {
        Jar.Result result = new Jar(folder).run("trust", "--json");
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().contains("{\"id\":\"BITS\",\"status\":\"cited\",\"source\":\"convention\"}"), result.out());
        assertEquals(1, result.out().lines().count());
    }
}
