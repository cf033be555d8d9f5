package org.ironbound.proof.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ironbound.proof.Workbench;
import org.ironbound.proof.source.JavaText;
import org.ironbound.reference.Lane;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The exercises of the course: what is said about each is what its file says, and the solutions are proved. */
@Tag("proof")
class ExercisesTest {
    private static final Path COURSE = Path.of("src/course");
    private static final Path CANARIES = Path.of("src/test/canaries/open");

    @TempDir
    private Path folder;

    /** All of them, or for mvn verify every fourth one, at once, since loading takes longer than proving. */
    @Tag("again")
    @TestFactory
    Stream<DynamicTest> exercisesFailAsExpectedAndSolutionsAreProved() throws Exception {
        List<Path> files = new ArrayList<>();
        for (Path place : List.of(COURSE.resolve("exercises"), COURSE.resolve("solutions"))) {
            try (Stream<Path> all = Files.list(place)) {
                all.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
            }
        }
        assertTrue(files.size() >= 20, "exercises or solutions are missing");
        int oneOf = Lane.tries(4, 1);
        files = new ArrayList<>(IntStream.range(0, files.size()).filter(i -> i % oneOf == 0).mapToObj(files::get).toList());
        files.add(CANARIES.resolve("JavaTraps.java"));
        List<JavaText> sources = new ArrayList<>();
        for (Path file : files) {
            sources.add(SourceFile.read(file.toString()));
        }
        List<Workbench> workbenches = Workbench.of(sources);
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            Examination examination = new Examination(sources.get(i), workbenches.get(i));
            tests.add(dynamicTest(file.toString(), () -> {
                examination.run();
                requireExpected(file, examination);
            }));
        }
        return tests.stream();
    }

    private static void requireExpected(Path file, Examination examination) throws IOException {
        String text = String.join("\n", examination.text()) + "\n";
        if (file.startsWith(COURSE.resolve("solutions"))) {
            assertTrue(examination.isProved(), text);
        } else if (file.startsWith(COURSE.resolve("exercises"))) {
            String name = file.getFileName().toString().replace(".java", ".txt");
            assertEquals(Files.readString(COURSE.resolve("exercises/expected").resolve(name)), text);
        } else {
            assertEquals(4, text.lines().filter(line -> line.startsWith("NOT PROVED")).count(), text);
        }
    }

    @Test
    void everyExerciseHasASolutionAndALineInTheList() throws IOException {
        String list = Files.readString(COURSE.resolve("exercises/README.md"));
        try (Stream<Path> all = Files.list(COURSE.resolve("exercises"))) {
            all.map(Path::getFileName).map(Path::toString).filter(name -> name.endsWith(".java")).forEach(name -> {
                assertTrue(list.contains("| [" + name + "](" + name + ") |"), name);
                assertTrue(Files.exists(COURSE.resolve("solutions").resolve(name)), name);
            });
        }
    }

    @Test
    void whatIsNoFileWithContractsIsRefused() throws IOException {
        refuses("no file is given", "");
        refuses("no file is given", null);
        refuses("there is no file nowhere.java", "nowhere.java");
        refuses("is a folder", folder.toString());
        refuses("does not end in .java", "pom.xml");
        refuses("line 2, column 5: this is not Java: class, interface, enum, or record expected",
            file("Broken.java", "class Broken {}\n    }\n"));
        refuses("is public, should be declared in a file named Other.java", file("Name.java", "public class Other {}\n"));
        refuses("is no text in UTF-8", bytes("Bytes.java", new byte[] {(byte) 0xff, (byte) 0xfe, 'a'}));
        refuses("is no text in UTF-8", bytes("Zero.java", new byte[] {(byte) 0xc0, 0}));
    }

    @Tag("slow")
    @Test
    void whatKeyCannotReadIsRefusedWithItsPlace() throws IOException {
        refuses(", line 3, column 25: KeY cannot read this: mismatched input '='\n", file("Syntax.java", """
            public final class Syntax {
                /*@ public normal_behavior
                  @ ensures \\result = 1;
                  @ assignable \\strictly_nothing; @*/
                public static int one() {
                    return 1;
                }
            }
            """));
        refuses("has no contract: write one in JML", file("Plain.java", "public final class Plain {\n}\n"));
    }

    private String file(String name, String text) throws IOException {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String bytes(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private static void refuses(String reason, String file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(new String[] {file}, new PrintStream(out), new PrintStream(err));
        assertEquals(2, code);
        assertEquals("", out.toString(StandardCharsets.UTF_8));
        String text = err.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains(reason), text);
        assertEquals(file == null || file.isEmpty() ? 3 : 1, text.lines().count(), text);
    }
}
