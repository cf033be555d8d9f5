package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What README.md shows is what its commands print: each console block that runs the jar is run, in order, in one folder. 16 MB of memory
 * are enough.
 */
class ReadmeIT {
    private static final Path README = Path.of("README.md");
    private static final String MEMORY = "-Xmx16m";

    @Test
    void everyCommandPrintsWhatTheReadmeShows(@TempDir Path folder) throws IOException, InterruptedException {
        List<Transcript.Block> blocks = Transcript.blocks(README);
        for (Transcript.Block block : blocks) {
            assertEquals(block.output(), block.run(folder, MEMORY), block.arguments()::toString);
        }
        assertTrue(blocks.size() >= 3, "README.md shows " + blocks.size() + " commands");
        for (String picture : Transcript.pictures(README)) {
            Path drawn = folder.resolve(Path.of(picture).getFileName());
            assertEquals(Files.readString(drawn), Files.readString(Path.of(picture)),
                () -> picture + " is not what the command of README.md draws: copy it from there");
        }
    }

    /** The pieces of JSON are those of the first example. */
    @Test
    void theJsonIsThatOfTheFirstExample(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Transcript.blocks(README).get(0).arguments());
        command.add("--json");
        String output = Transcript.run(folder, command, MEMORY);
        List<String> pieces = Transcript.json(README);
        assertEquals(2, pieces.size());
        for (String piece : pieces) {
            assertTrue(output.contains(piece.replaceAll("\\s+", "")), () -> piece + output);
        }
    }
}
