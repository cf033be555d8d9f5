package org.ironbound.course;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A lesson.
 *
 * @param number   from 1
 * @param name     of its file, without the ending
 * @param title    the heading
 * @param markdown the whole text, with the heading
 */
public record Lesson(int number, String name, String title, String markdown) {
    /** The files, in order. */
    private static final List<String> NAMES = List.of("01-certified-bound", "02-safe-side", "03-intervals", "04-contraction",
        "05-memorization", "06-certificates", "07-inequalities", "08-contracts", "09-prove", "10-trust");
    private static final String HEADING = "# ";

    /** How many there are. */
    public static int count() {
        return NAMES.size();
    }

    /** All lessons, from the jar. */
    public static List<Lesson> all() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (String name : NAMES) {
            String markdown = resource(name + ".md");
            String first = markdown.lines().findFirst().orElse("");
            if (!first.startsWith(HEADING)) {
                throw new IOException(name + " has no heading");
            }
            lessons.add(new Lesson(lessons.size() + 1, name, first.substring(HEADING.length()), markdown));
        }
        return lessons;
    }

    /** A file of the course, from the jar. */
    static String resource(String name) throws IOException {
        try (InputStream in = Lesson.class.getResourceAsStream("/org/ironbound/course/" + name)) {
            if (in == null) {
                throw new FileNotFoundException("not in the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
