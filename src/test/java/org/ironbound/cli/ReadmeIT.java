package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What README.md shows is what its commands print: each console block that runs the jar is run, in order, in one folder. 16 MB of memory
 * are enough.
 */
class ReadmeIT {
    @Test
    void everyCommandPrintsWhatTheReadmeShows(@TempDir Path folder) throws IOException, InterruptedException {
        List<Readme.Block> blocks = Readme.blocks();
        for (Readme.Block block : blocks) {
            assertEquals(block.output(), output(folder, block.arguments()), block.arguments()::toString);
        }
        assertTrue(blocks.size() >= 3, "README.md shows " + blocks.size() + " commands");
    }

    /** The pieces of JSON are those of the first example. */
    @Test
    void theJsonIsThatOfTheFirstExample(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Readme.blocks().get(0).arguments());
        command.add("--json");
        String output = output(folder, command);
        List<String> pieces = Readme.json();
        assertEquals(2, pieces.size());
        for (String piece : pieces) {
            assertTrue(output.contains(piece.replaceAll("\\s+", "")), () -> piece + output);
        }
    }

    private static String output(Path folder, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ClassArchive.options());
        command.addAll(List.of("-Xmx16m", "-XX:TieredStopAtLevel=1", "-jar",
            Path.of("target", "ironbound.jar").toAbsolutePath().toString()));
        command.addAll(arguments);
        File out = Files.createTempFile(folder, "stdout", ".txt").toFile();
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(out).start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running: " + arguments);
        return Files.readString(out.toPath(), StandardCharsets.UTF_8);
    }
}
