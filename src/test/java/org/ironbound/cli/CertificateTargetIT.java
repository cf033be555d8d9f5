package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where certificates go, and what is not overwritten. */
class CertificateTargetIT {
    private static final String PROVE = "forall x in [0, 1]: ln(1 + x) <= x";

    @TempDir
    Path folder;
    private Jar jar;

    @BeforeEach
    void setUp() {
        jar = new Jar(folder);
    }

    private Jar.Result channel(String options) throws Exception {
        return jar.run(("channel bsc:0.1 " + options).strip().split(" "));
    }

    @Test
    void standardOutput() throws Exception {
        Jar.Result file = channel("--certificate a.json");
        Jar.Result pipe = channel("--certificate -");
        assertEquals(0, pipe.code(), pipe.all());
        assertEquals(Files.readString(folder.resolve("a.json")), pipe.out());
        assertEquals(file.out().replace("certificate a.json", "certificate -"), pipe.err());
        assertEquals(List.of("a.json"), jar.files());
        Jar.Result json = jar.start(Long.MAX_VALUE, "channel", "bsc:0.1", "--certificate", "-", "--json");
        assertEquals(pipe.out(), json.out());
        assertTrue(json.err().endsWith(",\"certificate\":\"-\"}\n"), json.err());
    }

    @Test
    void standardOutputOfProofs() throws Exception {
        jar.run("prove", PROVE, "--certificate", "a.json");
        Jar.Result pipe = jar.run("prove", PROVE, "--certificate", "-");
        assertEquals(0, pipe.code(), pipe.all());
        assertEquals(Files.readString(folder.resolve("a.json")), pipe.out());
        assertTrue(pipe.said().startsWith("PROVED"), pipe.err());
    }

    @Test
    void none() throws Exception {
        Jar.Result result = channel("--no-certificate");
        assertEquals(0, result.code(), result.all());
        assertTrue(!result.out().contains("certificate channel") && result.out().contains("All bounds are certified."), result.out());
        assertEquals("", result.err());
        Jar.Result json = channel("--no-certificate --json");
        assertTrue(json.out().startsWith("{\"problem\"") && !json.out().contains("\"certificate\""), json.out());
        assertEquals(List.of(), jar.files());
        Jar.Result both = channel("--no-certificate --certificate a.json");
        assertEquals(2, both.code(), both.all());
        assertTrue(both.said().contains("--certificate 'a.json' is not written with --no-certificate"), both.err());
    }

    @Test
    void aDevice() throws Exception {
        if (Files.exists(Path.of("/dev/null"))) {
            Jar.Result result = channel("--certificate /dev/null");
            assertEquals(0, result.code(), result.all());
            assertTrue(result.out().endsWith("  certificate /dev/null\n"), result.out());
            assertTrue(Files.exists(Path.of("/dev/null")) && !Files.isRegularFile(Path.of("/dev/null")));
        }
    }

    /** Another certificate, and an empty file, are. */
    @Test
    void whatIsNoCertificateIsNotOverwritten() throws Exception {
        Path file = folder.resolve("a.json");
        Files.writeString(file, "my thesis");
        Jar.Result refused = channel("--certificate a.json");
        assertEquals(2, refused.code(), refused.all());
        assertEquals("", refused.out());
        assertTrue(refused.said().contains("--certificate 'a.json' is there and is no certificate, it is not overwritten")
            && refused.said().contains("try:   --force"), refused.err());
        assertEquals("my thesis", Files.readString(file));
        assertEquals(0, channel("--certificate a.json --force").code());
        assertEquals(0, jar.run("prove", PROVE, "--certificate", "a.json").code());
        assertEquals(0, channel("--certificate a.json").code());
        assertEquals(0, jar.run("check", "a.json", "--problem", "channel", "--matrix", "bsc:0.1").code());
        Files.writeString(file, "");
        assertEquals(0, channel("--certificate a.json").code());
    }

    /** Also the file whose name is made from the problem. */
    @Test
    void theDefaultNameToo() throws Exception {
        channel("");
        Path file = folder.resolve(jar.files().get(0));
        assertEquals(0, channel("").code());
        Files.writeString(file, "{\"format\": \"other\"}");
        assertEquals(2, channel("").code());
        assertEquals(0, channel("--force").code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no/a.json", ".", "/dev/null/a.json"})
    void aNameThatCannotBeWrittenIsAnErrorBeforeAnyWork(String name) throws Exception {
        Jar.Result result = channel("--certificate " + name);
        assertEquals(2, result.code(), result.all());
        assertEquals("", result.out());
        assertTrue(result.said().startsWith("error: --certificate '" + name + "'"), result.err());
    }

    /** The result is printed, and what is missing is said. */
    @Test
    void aFolderThatCannotBeWrittenCostsNoResult() throws Exception {
        String full = channel("").out();
        if (Files.isDirectory(Path.of("/proc/sys"))) {
            Jar.Result result = new Jar(Path.of("/proc/sys")).start(Long.MAX_VALUE, "channel", "bsc:0.1");
            assertEquals(2, result.code(), result.all());
            assertEquals(full.substring(0, full.lastIndexOf("  certificate ")), result.out());
            assertTrue(result.said().startsWith("error: --certificate '") && result.said().contains("--no-certificate"), result.err());
        }
    }
}
