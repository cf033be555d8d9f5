package org.ironbound.claim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What of the code for claims decides about a claim and is not proved, by unproved.txt: it gets less, never more. */
class UnprovedClaimCodeTest {
    private static final Path SOURCES = Path.of("src/main/java/org/ironbound/claim");
    /** So many lines less than are allowed may stand there before the number is to be lowered. */
    private static final int LEEWAY = 80;

    private record Group(int most, List<String> classes) {
        private int lines() throws IOException {
            int lines = 0;
            for (String name : classes) {
                lines += linesOfCode(Files.readAllLines(SOURCES.resolve(name.replace('.', '/') + ".java")));
            }
            return lines;
        }
    }

    /** All lines but those that are blank, comments, imports and the package. */
    private static int linesOfCode(List<String> lines) {
        int count = 0;
        boolean isComment = false;
        for (String line : lines.stream().map(String::strip).toList()) {
            boolean isWord = line.isEmpty() || line.startsWith("//") || line.startsWith("import ") || line.startsWith("package ");
            isComment |= line.startsWith("/*");
            count += isComment || isWord ? 0 : 1;
            // What stands behind a comment is code.
            count += isComment && line.contains("*/") && !line.endsWith("*/") ? 1 : 0;
            isComment &= !line.contains("*/");
        }
        return count;
    }

    @Test
    void commentsAreNoCode() {
        assertEquals(4, linesOfCode(List.of("package a;", "", "import b;", "/** Of two", " * lines. */", "final class A {", "    // What",
            "    /** is */ int x;", "    int y = 2 /* */", "        * 3;", "    /* not", "    int z; */")));
    }

    private static Map<String, Group> groups() throws IOException {
        Map<String, Group> groups = new LinkedHashMap<>();
        String text = new String(UnprovedClaimCodeTest.class.getResourceAsStream("/org/ironbound/claim/unproved.txt").readAllBytes(),
            StandardCharsets.UTF_8);
        Group last = null;
        for (String line : text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList()) {
            if (line.startsWith(" ")) {
                last.classes.add(line.strip());
            } else {
                String[] parts = line.split(" ");
                last = new Group(parts.length < 2 ? 0 : Integer.parseInt(parts[1]), new ArrayList<>());
                groups.put(parts[0], last);
            }
        }
        return groups;
    }

    @Test
    void eachClassButThoseOfTheSearchIsListedOnce() throws IOException {
        List<String> listed = groups().values().stream().flatMap(group -> group.classes.stream()).sorted().toList();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> found = files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                .map(file -> SOURCES.relativize(file).toString()).map(name -> name.replace(".java", "").replaceAll("[/\\\\]", "."))
                .filter(name -> !name.startsWith("search.")).sorted().toList();
            assertEquals(found, listed);
        }
    }

    /** The room that stands alone by ArchitectureTest is what always decides, all of it and nothing else. */
    @Test
    void whatAlwaysDecidesIsWhatAClaimMeans() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES.resolve("meaning"))) {
            assertEquals(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("package-info.java"))
                .map(name -> "meaning." + name.replace(".java", "")).sorted().toList(), groups().get("always").classes);
        }
    }

    @Test
    void noGroupThatDecidesGrows() throws IOException {
        for (Map.Entry<String, Group> group : groups().entrySet()) {
            int lines = group.getValue().lines();
            int most = group.getValue().most;
            if (most == 0) {
                continue;
            }
            assertTrue(lines <= most, () -> group.getKey() + ": " + lines + " lines, at most " + most + " are allowed");
            assertTrue(lines >= most - LEEWAY, () -> group.getKey() + ": " + lines + " lines; lower the number in unproved.txt, " + most);
        }
    }
}
