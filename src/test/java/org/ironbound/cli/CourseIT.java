package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the lessons show is what their commands print, and their pictures are what these draw: the jar runs all, a folder a lesson. */
class CourseIT {
    private static final Path COURSE = Path.of("src", "course");
    private static final int LESSONS = 10;

    static List<Path> lessons() throws IOException {
        return files(".md");
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(COURSE)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyCommandPrintsWhatTheLessonShows(Path lesson, @TempDir Path folder) throws IOException, InterruptedException {
        List<Transcript.Block> blocks = Transcript.blocks(lesson);
        for (Transcript.Block block : blocks) {
            assertEquals(block.output(), block.run(folder), block.arguments()::toString);
        }
        String text = Files.readString(lesson);
        assertEquals(text.split("```console\n", -1).length - 1, blocks.size(), "blocks that are not run");
        for (Path picture : files(".svg")) {
            if (text.contains("](" + picture.getFileName() + ")")) {
                assertEquals(Files.readString(folder.resolve(picture.getFileName())), Files.readString(picture));
            }
        }
    }

    @Test
    void thereAreTen() throws IOException {
        assertEquals(LESSONS, lessons().size());
        for (Path picture : files(".svg")) {
            assertTrue(lessons().stream().anyMatch(lesson -> contains(lesson, "](" + picture.getFileName() + ")")), picture::toString);
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The jar has the lessons, and all that it needs to show them. */
    @Test
    void theJarShowsThem(@TempDir Path folder) throws IOException, InterruptedException {
        assertTrue(Transcript.run(folder, List.of("course")).contains("  10  "));
        assertTrue(Transcript.run(folder, List.of("course", "3")).contains("Intervals and dependency\n===="));
        assertEquals("written: course.html\n", Transcript.run(folder, List.of("course", "--html", "course.html")));
        String page = Files.readString(folder.resolve("course.html"));
        assertTrue(page.contains("<svg") && page.contains("<details><summary>Solutions"));
        assertFalse(page.contains("<img"));
    }
}
