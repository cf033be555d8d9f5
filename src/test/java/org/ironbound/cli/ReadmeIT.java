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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md shows is what its commands print: each console block that runs the jar is run, in order, in one folder. */
class ReadmeIT {
    private static final Pattern BLOCK = Pattern.compile("^```console\\n\\$ (?:mvn [^&\\n]* && )?java -jar target/ironbound\\.jar ([^\\n]*)\\n(.*?)^```$",
        Pattern.MULTILINE | Pattern.DOTALL);

    /** A word of the command line, or several between quotes. */
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");

    @Test
    void everyCommandPrintsWhatTheReadmeShows(@TempDir Path folder) throws IOException, InterruptedException {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
        int run = 0;
        while (block.find()) {
            assertEquals(block.group(2), output(folder, block.group(1)), block.group(1));
            run++;
        }
        assertTrue(run >= 3, "README.md shows " + run + " commands");
    }

    private static String output(Path folder, String arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
            Path.of("target", "ironbound.jar").toAbsolutePath().toString()));
        WORD.matcher(arguments).results().forEach(word -> command.add(word.group().replace("\"", "")));
        File out = Files.createTempFile(folder, "stdout", ".txt").toFile();
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(out).start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running: " + arguments);
        return Files.readString(out.toPath(), StandardCharsets.UTF_8);
    }
}
