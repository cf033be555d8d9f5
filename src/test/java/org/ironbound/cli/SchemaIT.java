package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas are in the jar. */
class SchemaIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"result", "certificate", "claim-certificate"})
    void printsASchema(String name) throws Exception {
        Jar.Result result = new Jar(folder).run("schema", name);
        assertEquals(0, result.code(), result.all());
        assertEquals("", result.err());
        assertTrue(result.out().contains("\"$id\" : \"urn:ironbound:schema:" + name + "\""), result.out());
        Hostile.requireJson(result.out());
    }

    @Test
    void printsThatOfResultsByDefault() throws Exception {
        assertEquals(new Jar(folder).run("schema", "result"), new Jar(folder).run("schema"));
    }

    @Test
    void namesTheSchemas() throws Exception {
        Jar.Result result = new Jar(folder).run("schema", "results");
        assertEquals(2, result.code(), result.all());
        assertTrue(result.said().contains("certificate, claim-certificate, result"), result.err());
        Jar.Result help = new Jar(folder).run("schema", "--help");
        assertTrue(help.out().contains("ironbound schema certificate") && help.out().lines().allMatch(line -> line.length() <= 80),
            help.out());
    }
}
