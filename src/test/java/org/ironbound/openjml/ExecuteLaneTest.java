package org.ironbound.openjml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ironbound.proof.Project;
import org.ironbound.proof.source.JavaText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kernel's own tests find no contract broken when OpenJML executes the contracts with the code. */
@Tag("openjml")
class ExecuteLaneTest {
    private static final Path CLASSES = Views.FOLDER.resolve("executable/classes");
    private static OpenJml openJml;

    @BeforeAll
    static void compile() throws IOException {
        openJml = OpenJml.installed();
        List<AnnotatedSource> sources = new ArrayList<>(Views.read());
        JavaText.below(Project.ROOT.resolve("src/test/java/org/ironbound/openjml")).stream()
                .filter(text -> text.typeName().equals("ExecutedCanary")).map(AnnotatedSource::of).forEach(sources::add);
        List<ExecutableClass> classes = ExecutableViews.lay(sources);
        List<String> omitted = classes.stream().flatMap(type -> type.omissions().stream())
                .map(omission -> omission.place() + ": " + omission.reason()).toList();
        Files.write(Views.FOLDER.resolve("not-executed.txt"), omitted);
        System.out.println(classes.stream().mapToInt(ExecutableClass::clauses).sum() + " clauses to execute, " + omitted.size()
            + " that cannot be: target/openjml/not-executed.txt");
        Files.createDirectories(CLASSES);
        OpenJml.Run run = openJml.run(List.of("--rac", "-d", CLASSES.toString()), ExecutableViews.VIEWS);
        assertEquals(0, run.exitCode(), () -> String.join("\n", run.linesWith("error")));
    }

    /**
     * What the tests of a package evaluate is written to {@code target/openjml/evaluated-PACKAGE.txt}, unknown clauses with the reason.
     *
     * @param room    the package
     * @param most    evaluations of one clause
     * @param atLeast how many of all clauses must have told a truth
     */
    @ParameterizedTest
    @CsvSource({"exact, 400, 50000", "real, 25, 15000", "law, 25, 10000", "channel, 25, 9000", "bound, 25, 25000",
        "statement, 25, 30000", "term, 25, 7000"})
    void noContractIsBroken(String room, int most, int atLeast) throws IOException {
        Path counts = Views.FOLDER.resolve("evaluated-" + room + ".txt");
        OpenJml.Run run = openJml.java(List.of("-Dbasedir=" + Project.ROOT, "-D" + Evaluation.COUNTS + "=" + counts,
            "-D" + Evaluation.EACH + "=" + most, "-cp", classPath(), ExecutedTests.class.getName(), "org.ironbound.kernel." + room));
        assertEquals(List.of(), run.linesWith("verify:"));
        assertEquals(0, run.exitCode(), () -> String.join("\n", run.lines()));
        List<String> clauses = Files.readAllLines(counts);
        long known = 0;
        long unknown = 0;
        long neverKnown = 0;
        for (String line : clauses) {
            String[] parts = line.split(" ");
            known += Long.parseLong(parts[0]);
            assertEquals("0", parts[1], line);
            unknown += Long.parseLong(parts[2]);
            neverKnown += parts[0].equals("0") ? 1 : 0;
        }
        System.out.println(room + ": " + known + " evaluations of " + clauses.size() + " clauses, all true; of " + unknown
            + " the truth stays unknown, of " + neverKnown + " clauses always: " + counts.getFileName());
        assertTrue(known >= atLeast, "only " + known);
    }

    @Test
    void aBrokenContractIsFound() throws IOException {
        OpenJml.Run run = openJml.java(List.of("-cp", classPath(), ExecutedCanary.class.getName()));
        assertTrue(run.lines().contains("-3"));
        assertTrue(run.linesWith("ExecutedCanary.java").stream().anyMatch(line -> line.contains("postcondition is false")),
            () -> String.join("\n", run.lines()));
    }

    private static String classPath() {
        return CLASSES + File.pathSeparator + ExecutableViews.CONTRACTS + File.pathSeparator + System.getProperty("java.class.path");
    }
}
