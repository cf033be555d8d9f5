package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ironbound.gallery.cases.AllCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ironbound gallery. */
class GalleryCommandTest {
    @Test
    void byNumberAndByName() {
        InProcess.Result byName = InProcess.run("gallery", "rump");
        assertEquals(0, byName.code(), byName::toString);
        assertEquals(byName, InProcess.run("gallery", "2"));
        assertTrue(byName.out().contains("-54767/66192") && byName.out().contains("FALSE"), byName.out());
    }

    /** A case for machines, which the schema of results describes. */
    @Test
    void forMachines() {
        InProcess.Result result = InProcess.run("gallery", "whole-numbers", "--json");
        assertEquals(0, result.code(), result::toString);
        assertTrue(result.out().startsWith("{\"cases\":[{\"number\":") && result.out().contains("\"refuted\":true"), result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "25", "-1", "rumpp", "Rump", "", "1 2"})
    void whatIsNoCase(String asked) {
        InProcess.Result result = InProcess.run("gallery", "--", asked);
        assertEquals(2, result.code(), result::toString);
        assertTrue(result.said().contains("'" + asked + "'") && result.said().contains("a number from 1 to " + AllCases.LIST.size()),
            result.err());
    }

    @Test
    void aPageThatCannotBeWritten(@TempDir Path folder) {
        InProcess.Result result = InProcess.run("gallery", "2", "--html", folder.toString());
        assertEquals(2, result.code(), result::toString);
        assertTrue(result.said().startsWith("error: --html"), result.err());
        assertEquals("", result.out());
    }

    /** The page needs nothing else: no address but those of its own places. */
    @Test
    void thePageNeedsNothingElse(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("gallery.html");
        assertEquals(0, InProcess.run("gallery", "--html", page.toString()).code());
        String text = Files.readString(page);
        AllCases.LIST.forEach(shown -> assertTrue(text.contains("<section id=\"" + shown.words().name() + "\">"), shown.words()::name));
        assertFalse(text.contains("http:") || text.contains("https:") || text.contains("{{") || text.contains("<script"));
    }
}
