package org.ironbound.openjml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ironbound.proof.Folders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OpenJML reads every contract of the kernel and of {@code specs/}: names, types and what may stand where. */
@Tag("openjml")
class CheckLaneTest {
    private static final List<String> CHECK = List.of("--check");
    private static OpenJml openJml;

    @BeforeAll
    static void layViews() throws IOException {
        openJml = OpenJml.installed();
        Views.lay();
    }

    @Test
    void everyContractIsUnderstood() throws IOException {
        OpenJml.Run run = openJml.run(CHECK, List.of(Views.KERNEL), Folders.filesBelow(Views.KERNEL));
        assertEquals(List.of(), run.linesWith("error:"));
        assertEquals(0, run.exitCode(), () -> String.join("\n", run.lines()));
    }

    @Test
    void rightCanariesAreUnderstood() throws IOException {
        for (Path canaries : List.of(Canary.TRUE, Canary.FALSE, Canary.HOLE)) {
            Path folder = Views.FOLDER.resolve("canaries").resolve(canaries.getFileName());
            Views.lay(canaries, folder);
            OpenJml.Run run = openJml.run(CHECK, List.of(folder, Views.KERNEL), Folders.filesBelow(folder));
            assertEquals(0, run.exitCode(), () -> String.join("\n", run.lines()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "MissingArgument | actual and formal argument lists differ in length",
        "UnknownName | symbol:   variable b",
        "WrongType | incompatible types: \\bigint cannot be converted to boolean",
    })
    void meaninglessOnesAreRefused(String canary, String reason) throws IOException {
        Path folder = Views.FOLDER.resolve("canaries/refused");
        Views.lay(Canary.REFUSED, folder);
        OpenJml.Run run = openJml.run(CHECK, List.of(folder, Views.KERNEL), List.of(folder.resolve("canary/refused/" + canary + ".java")));
        assertEquals(1, run.exitCode());
        assertTrue(run.lines().stream().anyMatch(line -> line.contains(reason)), () -> String.join("\n", run.lines()));
    }
}
