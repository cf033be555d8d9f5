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
    void printsOneStatement() throws Exception {
        Jar.Result result = new Jar(folder).run("trust", "gauss-tv-infeasible");
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().startsWith("GAUSS-TV cited: Talagrand 1996"), result.out());
        assertTrue(result.out().contains("applied by the rules GAUSS-TV, GAUSS-TV-INFEASIBLE"), result.out());
        assertTrue(result.out().contains("Proof"), result.out());
        Jar.Result unknown = new Jar(folder).run("trust", "GAUS");
        assertEquals(2, unknown.code(), unknown.all());
        assertTrue(unknown.said().contains("there is no statement 'GAUS'"), unknown.err());
    }

    @Test
    void printsOneJsonObject() throws Exception {
        Jar.Result result = new Jar(folder).run("trust", "--json");
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().contains("{\"id\":\"BITS\",\"status\":\"cited\",\"source\":\"convention\"}"), result.out());
        assertEquals(1, result.out().lines().count());
    }
}
