package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that commands write: what somebody else wrote is not overwritten, and one that cannot be written costs no result. */
class OutputFilesTest {
    private static final String THESIS = "my thesis";
    /** A folder that nobody can write into, not even root. */
    private static final Path SEALED = Path.of("/proc/sys");
    private static final String FIND = "find samples gaussian --dimension 400 --error 0.3 --samples 2..9 --memorization-at-most 100";

    @TempDir
    Path folder;

    private static InProcess.Result run(String command, String... more) {
        List<String> args = new ArrayList<>(Arrays.asList(command.split(" ")));
        args.addAll(Arrays.asList(more));
        return InProcess.run(args.toArray(String[]::new));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private InProcess.Result curve(String... more) throws IOException {
        Files.deleteIfExists(folder.resolve("b.jsonl"));
        return run("curve custom --tau 1/2 --rho 1/2 --information 1,2 --bundle " + file("b.jsonl"), more);
    }

    private static void requireError(InProcess.Result result, String message) {
        assertEquals(2, result.code(), result::toString);
        assertTrue(result.said().startsWith("error: ") && result.said().contains(message) && result.said().contains("try:   "),
            result::toString);
    }

    /** Nothing is begun; with --force it is, and what was written so is known as the program's own. */
    @ParameterizedTest
    @ValueSource(strings = {"svg", "pgfplots", "html"})
    void picturesOverOtherFiles(String option) throws IOException {
        Files.writeString(folder.resolve("c"), THESIS);
        InProcess.Result refused = curve("--" + option, file("c"));
        requireError(refused, "--" + option + " '" + file("c") + "' is there and is no " + (option.equals("html") ? "page" : "picture")
            + " made by ironbound, it is not overwritten");
        assertTrue(refused.out().isEmpty() && refused.said().contains("try:   --force, or --" + option), refused::toString);
        assertEquals(THESIS, Files.readString(folder.resolve("c")));
        assertEquals(0, curve("--" + option, file("c"), "--force").code());
        assertEquals(0, curve("--" + option, file("c")).code());
        assertTrue(Files.readString(folder.resolve("c")).contains("Made by ironbound."));
        requireError(curve("--" + (option.equals("svg") ? "html" : "svg"), file("c")), "is there and is no");
    }

    @Test
    void pagesOverOtherFiles() throws IOException {
        Files.writeString(folder.resolve("c.html"), THESIS);
        InProcess.Result refused = run("gallery 1 --html", file("c.html"));
        requireError(refused, "--html '" + file("c.html") + "' is there and is no page made by ironbound, it is not overwritten");
        assertEquals(THESIS, Files.readString(folder.resolve("c.html")));
        assertEquals(0, run("gallery 1 --force --html", file("c.html")).code());
        InProcess.Result again = run("gallery 1 --html", file("c.html"));
        assertEquals(0, again.code());
        assumeTrue(Files.isDirectory(SEALED));
        InProcess.Result sealed = run("gallery 1 --html", SEALED + "/c.html");
        requireError(sealed, "--html '" + SEALED + "/c.html' cannot be written: the folder cannot be written");
        assertEquals(again.out(), sealed.out());
    }

    @Test
    void oneFileForTwoPictures() throws IOException {
        requireError(curve("--svg", file("c"), "--html", file("c")), "--svg '" + file("c") + "' is given for another option too");
        assertFalse(Files.exists(folder.resolve("c")));
    }

    @Test
    void certificatesOverOtherFiles() throws IOException {
        Path claims = Files.writeString(folder.resolve("claims.txt"), "a: 1 <= 2\nb: 2 <= 1\n");
        Path theirs = Files.writeString(Files.createDirectory(folder.resolve("c")).resolve("b.json"), THESIS);
        String command = "claims " + claims + " --certificates " + theirs.getParent();
        InProcess.Result refused = run(command);
        requireError(refused, "--certificates '" + theirs + "' is there and is no certificate, it is not overwritten");
        assertTrue(refused.out().isEmpty() && refused.said().contains("try:   --force"), refused::toString);
        assertEquals(THESIS, Files.readString(theirs));
        assertEquals(1, run(command, "--force").code());
        assertEquals(1, run(command).code());
        assertEquals(0, run("check " + theirs).code());
    }

    @Test
    void certificatesOfTwoClaimsInOneFile() throws IOException {
        Path claims = Files.writeString(folder.resolve("claims.txt"), "a b: 1 <= 2\na-b: 2 <= 3\n");
        requireError(run("claims " + claims + " --certificates " + folder), "the certificates of 'a b' and 'a-b' would both be '"
            + folder.resolve("a-b.json") + "'");
        assertEquals(0, run("claims " + claims).code());
    }

    /** The names of these files are known with the result. */
    @Test
    void whatIsFoundOverOtherFiles() throws IOException {
        InProcess.Result found = run(FIND, "--certificates", folder.toString());
        assertEquals(0, found.code(), found::toString);
        List<String> names = found.out().lines().filter(line -> line.startsWith("  certificate ")).map(line -> line.substring(14)).toList();
        assertEquals(2, names.size());
        Files.writeString(Path.of(names.get(0)), THESIS);
        InProcess.Result again = run(FIND, "--certificates", folder.toString());
        requireError(again, "--certificates '" + names.get(0) + "' is there and is no certificate, it is not overwritten");
        assertEquals(found.out().replace("  certificate " + names.get(0) + System.lineSeparator(), ""), again.out());
        assertEquals(THESIS, Files.readString(Path.of(names.get(0))));
        InProcess.Result forced = run(FIND, "--force", "--certificates", folder.toString());
        assertEquals(found.out(), forced.out());
    }

    /** What is printed is the result of the same command elsewhere, without the name of the file. */
    @ParameterizedTest
    @ValueSource(strings = {"channel bsc:0.1 --certificate ", "bound custom --tau 1/2 --rho 1/2 --information 1 --certificate ",
        "prove 1<=2 --certificate "})
    void aSealedFolder(String command) {
        assumeTrue(Files.isDirectory(SEALED));
        List<String> args = new ArrayList<>(Arrays.asList(command.split(" ")));
        args.add(SEALED + "/a.json");
        InProcess.Result result = InProcess.run(args.toArray(String[]::new));
        requireError(result, "--certificate '" + SEALED + "/a.json' cannot be written: the folder cannot be written");
        args.set(args.size() - 1, file("a.json"));
        String full = InProcess.run(args.toArray(String[]::new)).out();
        assertEquals(full.replaceFirst("  certificate .*\\R$", ""), result.out());
    }

    @Test
    void aSealedFolderOfASweep() throws IOException {
        assumeTrue(Files.isDirectory(SEALED));
        InProcess.Result full = curve("--svg", file("a.svg"));
        InProcess.Result pictures = curve("--svg", SEALED + "/a.svg", "--html", SEALED + "/a.html");
        assertEquals(full.out(), pictures.out());
        requireError(pictures, "--html '" + SEALED + "/a.html' cannot be written: the folder cannot be written");
        assertTrue(pictures.said().contains("error: --svg '" + SEALED + "/a.svg' cannot be written: the folder"), pictures.err());
        InProcess.Result bundle = run("curve custom --tau 1/2 --rho 1/2 --information 1,2 --bundle " + SEALED + "/b.jsonl --html "
            + file("a.html"));
        requireError(bundle, "--bundle '" + SEALED + "/b.jsonl' cannot be written: the folder cannot be written");
        assertEquals(full.out().replaceFirst("  certificates .*\\R$", ""), bundle.out());
        assertTrue(Files.readString(folder.resolve("a.html")).contains("The certificates are in no file, and in this page"));
        InProcess.Result json = run("curve custom --tau 1/2 --rho 1/2 --information 1,2 --json --bundle " + SEALED + "/b.jsonl");
        assertTrue(json.code() == 2 && json.out().lines().count() == 2 && !json.out().contains("\"line\""), json::toString);
    }

    @Test
    void aSealedFolderOfManyCertificates() throws IOException {
        assumeTrue(Files.isDirectory(SEALED));
        Path claims = Files.writeString(folder.resolve("claims.txt"), "a: 1 <= 2\nb: 2 <= 1\n");
        InProcess.Result result = run("claims " + claims + " --certificates " + SEALED);
        requireError(result, "--certificates '" + SEALED + "/a.json' cannot be written: the folder cannot be written, nor can 1 more");
        assertTrue(result.out().endsWith("1 proved, 1 refuted, 0 undecided" + System.lineSeparator()), result::toString);
        requireError(run("claims " + claims + " --certificates " + SEALED + "/new"), "--certificates '" + SEALED + "/new/a.json' cannot be "
            + "written: the folder");
        InProcess.Result found = run(FIND, "--certificates", SEALED.toString());
        requireError(found, "nor can 1 more");
        assertTrue(found.out().startsWith("With n <= ") && !found.out().contains("  certificate "), found::toString);
        assertFalse(run(FIND, "--json", "--certificates", SEALED.toString()).out().contains("\"certificate\""));
    }
}
