package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BoundCustomIT {
    @RegisterExtension
    static final KeptJar JAR = new KeptJar();

    @Test
    void exactContraction() throws Exception {
        Jar.Result result = JAR.run("bound", "custom", "--tau", "1/2", "--rho", "1/20", "--information", "1.5", "--digits", "20");
        assertEquals(0, result.code(), result.all());
        // 15 / ln 2.
        assertTrue(result.out().contains("21.640425613334451110 bits   rounded down"), result.out());
        assertEquals(List.of("custom-t1_2-r1_20-i3_2.json"), JAR.files());
        Jar.Result check = JAR.run("check", "custom-t1_2-r1_20-i3_2.json", "--problem", "custom", "--tau", "0.5", "--rho", "0.05",
            "--information", "3/2");
        assertEquals(0, check.code(), check.all());
        Jar.Result other = JAR.run("check", "custom-t1_2-r1_20-i3_2.json", "--problem", "custom", "--tau", "0.4", "--rho", "0.05",
            "--information", "3/2");
        assertEquals(1, other.code(), other.all());
        assertTrue(other.out().contains("tau: wanted 2/5"), other.out());
    }

    @Test
    void approximateContraction() throws Exception {
        Jar.Result result = JAR.run("bound", "custom", "--tau", "0.1", "--rho", "1e-3", "--information", "2", "--epsilon", "1e-9",
            "--delta", "1e-8",
            "--messages", "2^64", "--certificate", "c.json");
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().contains("2596.85024450 bits") && result.out().contains("rules APPROX, MEM-APPROX, BITS"), result.out());
        assertEquals(0, JAR.run("check", "c.json").code());
    }

    /** 8 delta ln(K/delta) is over 2 nats. */
    @Test
    void errorTermsThatLeaveNothing() throws Exception {
        Jar.Result result = JAR.run("bound", "custom", "--tau", "0.1", "--rho", "1e-3", "--information", "2", "--delta", "0.1",
            "--messages", "2^64");
        assertEquals(3, result.code(), result.all());
        assertTrue(result.out().startsWith("UNDECIDED: no bound above 0 follows"), result.out());
        assertEquals(List.of(), JAR.files());
    }
}
