package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ironbound.course.Lesson;
import org.ironbound.course.LessonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ironbound course, and the shape of its lessons. */
class CourseTest {
    private static final int MOST_SUMMARY_LINES = 12;

    static List<Lesson> lessons() throws IOException {
        return Lesson.all();
    }

    /** Each says what one learns, has as many solutions as exercises, and ends with a summary that fits on a slide. */
    @ParameterizedTest
    @MethodSource("lessons")
    void eachHasItsParts(Lesson lesson) {
        String text = lesson.markdown();
        List<String> parts = List.of("\n## What you will learn\n", "\n## Exercises\n", "\n## Solutions\n", "\n## Summary\n");
        int at = 0;
        for (String part : parts) {
            int found = text.indexOf(part);
            assertTrue(found > at, () -> lesson.name() + part);
            at = found;
        }
        String exercises = text.substring(text.indexOf(parts.get(1)), text.indexOf(parts.get(2)));
        String solutions = text.substring(text.indexOf(parts.get(2)), text.indexOf(parts.get(3)));
        long asked = exercises.lines().filter(line -> line.matches("\\d+\\. .*")).count();
        assertTrue(asked >= 3, lesson::name);
        assertEquals(asked, solutions.lines().filter(line -> line.matches("\\d+\\. .*")).count(), lesson::name);
        assertTrue(text.substring(at).lines().filter(line -> !line.isBlank()).count() <= MOST_SUMMARY_LINES, lesson::name);
    }

    /** All fits into 80 columns, what a terminal shows too. */
    @ParameterizedTest
    @MethodSource("lessons")
    void textFits(Lesson lesson) {
        for (String line : LessonText.of(lesson)) {
            assertTrue(line.length() <= 80, line);
            assertFalse(line.startsWith("```"), line);
        }
    }

    /** What lesson 9 shows of the command that proves a file is what {@code ExercisesTest} expects of it. */
    @Test
    void theFailureThatIsShown() throws IOException {
        String expected = Files.readString(Path.of("src/course/exercises/expected/SquareRoot.txt"));
        assertTrue(Lesson.all().get(8).markdown().contains("```text\n" + expected + "```\n"), expected);
    }

    /** The method of the kernel that lesson 8 reads is the kernel's. */
    @Test
    void theMethodThatIsRead() throws IOException {
        String lesson = Lesson.all().get(7).markdown();
        int begin = lesson.indexOf("```java\n") + "```java\n".length();
        String kernel = Files.readString(Path.of("src/main/java/org/ironbound/kernel/exact/Division.java"));
        assertTrue(signs(kernel).contains(signs(lesson.substring(begin, lesson.indexOf("```", begin)))));
    }

    /** Without what a line of JML begins with, and blanks. */
    private static String signs(String java) {
        return java.replaceAll("\\n +@ |\\s", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "one", "", "-1"})
    void whatIsNoLesson(String asked) {
        InProcess.Result result = InProcess.run("course", "--", asked);
        assertEquals(2, result.code(), result::toString);
        assertTrue(result.said().contains("there is no lesson '" + asked + "'") && result.said().contains("from 1 to 10"), result.err());
    }

    @Test
    void aFolderOfPages(@TempDir Path folder) throws IOException {
        assertEquals(0, InProcess.run("course", "--html", folder.toString()).code());
        String index = Files.readString(folder.resolve("index.html"));
        for (Lesson lesson : Lesson.all()) {
            assertTrue(index.contains("href=\"" + lesson.name() + ".html\""), lesson::name);
            String page = Files.readString(folder.resolve(lesson.name() + ".html"));
            assertTrue(page.contains("href=\"index.html\"") && !page.contains("<img") && !page.contains("{{"), lesson::name);
        }
    }

    @Test
    void placesThatAreNone(@TempDir Path folder) throws IOException {
        InProcess.Result missing = InProcess.run("course", "--html", folder.resolve("a").resolve("b").toString());
        assertEquals(2, missing.code(), missing::toString);
        assertTrue(missing.said().startsWith("error: --html"), missing.err());
        assertEquals(2, InProcess.run("course", "3", "--html", folder.resolve("c.html").toString()).code());
        assertFalse(Files.exists(folder.resolve("c.html")));
    }
}
