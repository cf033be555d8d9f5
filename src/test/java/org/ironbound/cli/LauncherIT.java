package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The zip that the build makes: what starts the program, completion, manual pages. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    @TempDir
    Path folder;
    private Shell shell;

    @BeforeEach
    void unzip() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("target", "ironbound.zip")); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve("a b").resolve(entry.getName());
                if (!entry.isDirectory()) {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
        try (var folders = Files.list(folder.resolve("a b"))) {
            Files.move(folders.findFirst().orElseThrow(), folder.resolve("my ironbound"));
        }
        shell = new Shell(folder);
    }

    private void require(int code, String out, String err, String line) throws Exception {
        Jar.Result result = shell.run("export JAVA_HOME='" + System.getProperty("java.home") + "'; " + line);
        assertEquals(code, result.code(), result.all());
        assertEquals(out, result.out());
        assertEquals(err, result.err());
    }

    private List<String> archives(String place) throws IOException {
        try (var files = Files.list(folder.resolve(place))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.contains("jsa")).toList();
        }
    }

    /** The first start makes the archive; arguments, exit codes and streams are those of the program, also by a link. */
    @Test
    void starts() throws Exception {
        String start = "sh 'my ironbound/bin/ironbound' ";
        String found = "1 + 1\n  = 2, exactly\n";
        require(0, found, "", start + "eval '1 + 1'");
        String version = System.getProperty("java.version");
        assertEquals(List.of("ironbound-java" + version + ".jsa"), archives("my ironbound/lib"));
        require(0, found, "", "ln -s 'my ironbound/bin/ironbound' it; sh ./it eval '1 + 1'");
        require(1, "REFUTED\n", "", start + "prove '1 > 2' | head -1");
        require(2, "", "error: there is no statement 'nothing'\ntry:   ironbound trust, which lists all\n", start + "trust nothing");
    }

    /** An archive that does not fit, or a place that is none, is no error. */
    @Test
    void startsWithoutAnArchive() throws Exception {
        String found = "1 + 1\n  = 2, exactly\n";
        String start = "sh 'my ironbound/bin/ironbound' eval '1 + 1'";
        Path archive = folder.resolve("my ironbound/lib/ironbound-java" + System.getProperty("java.version") + ".jsa");
        Files.writeString(archive, "no archive");
        require(0, found, "", start);
        Files.delete(archive);
        Files.createDirectory(archive);
        require(0, found, "", start);
        require(2, "",
            "error: there is no Java\ntry:   a JDK or JRE, 17 or later, on the PATH or in JAVA_HOME\n", "JAVA_HOME=/nowhere; " + start);
    }

    @Test
    void completes() throws Exception {
        require(0, "bound\n", "", "source 'my ironbound/completion/ironbound.bash'; COMP_WORDS=(ironbound bo); COMP_CWORD=1;"
            + " _complete_ironbound; echo \"${COMPREPLY[@]}\"");
        assertTrue(Files.readString(folder.resolve("my ironbound/completion/_ironbound")).startsWith("#compdef ironbound\n"));
    }

    /** Each command has a page, and no line of text is taken for a command of roff. */
    @Test
    void manualPages() throws Exception {
        for (var command : HelpTest.commands()) {
            String name = command.getCommandSpec().qualifiedName("-");
            List<String> page = Files.readAllLines(folder.resolve("my ironbound/man/man1/" + name + ".1"));
            assertTrue(page.get(0).startsWith(".TH \"" + name.toUpperCase(java.util.Locale.ROOT) + "\" 1 "), page.get(0));
            assertTrue(page.stream().filter(line -> line.startsWith("."))
                .allMatch(line -> line.matches("\\.(TH|SH|PP|TP|br|nf|fi)( .*)?")), name);
        }
    }
}
