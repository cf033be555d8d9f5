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
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** The launcher's own options leave it to the program how much memory a mixture gets; those of the user do not. */
    @Test
    void mixturesHaveASmallHeap() throws Exception {
        // Instead of an archive, which takes longer to make than all else here.
        Files.writeString(folder.resolve("my ironbound/lib/ironbound-java" + System.getProperty("java.version") + ".jsa"), "none");
        String bound = "sh 'my ironbound/bin/ironbound' bound mixture --clusters 30 --cluster sparse:100 --samples 9 --error 0.1"
            + " --no-certificate | grep -c 'Heap Max Capacity: ";
        require(0, "1\n", "", "export JAVA_OPTS=-Xlog:gc+init; " + bound + "384M'");
        require(0, "1\n", "", "export JAVA_OPTS='-Xlog:gc+init -Xmx400m'; " + bound + "400M'");
    }

    @Test
    void completes() throws Exception {
        require(0, "bound\n", "", "source 'my ironbound/completion/ironbound.bash'; COMP_WORDS=(ironbound bo); COMP_CWORD=1;"
            + " _complete_ironbound; echo \"${COMPREPLY[@]}\"");
    }

    /** Keys are typed into a zsh that runs in a terminal of its own, and what it shows is read. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"bou|bound ", "bound gau|bound gaussian ", "find samples bool|find samples boolean ",
        "bound gaussian --dim|bound gaussian --dimension ", "curve gaussian --pgf|curve gaussian --pgfplots ",
        "check cert|check certificate.json "})
    void completesInZsh(String typed, String shown) throws Exception {
        Assumptions.assumeTrue(shell.run("command -v zsh").code() == 0, "no zsh");
        Files.writeString(folder.resolve("certificate.json"), "{}");
        Files.writeString(folder.resolve("type.zsh"), String.join("\n", "zmodload zsh/zpty",
            "zpty terminal \"PS1='> ' TERM=dumb zsh -f -i\"",
            "zpty -w terminal \"fpath=(${(q)PWD}/my\\ ironbound/completion \\$fpath); autoload -Uz compinit; compinit -u -D; "
                + "print rea''dy\"",
            "zpty -r terminal text '*ready*'", "zpty -w -n terminal $'ironbound " + typed + "\\t'",
            "zpty -r terminal text '*ironbound " + shown.strip() + " *'", "print -r -- \"${text##*ironbound}\""));
        Jar.Result result = shell.run("timeout 20 zsh -f type.zsh");
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().contains(shown.strip()), result.all());
    }

    /** What cannot be run here is compared with what can: both start the same jar by the same compiler, with the same arguments. */
    @Test
    void theLauncherForWindows() throws Exception {
        String text = Files.readString(folder.resolve("my ironbound/bin/ironbound.bat"));
        assertEquals(text.lines().count(), text.split("\r\n", -1).length - 1, "each line ends as lines do on Windows");
        List<String> lines = text.lines().toList();
        String unix = Files.readString(folder.resolve("my ironbound/bin/ironbound"));
        assertTrue(unix.contains("jar=$lib/ironbound.jar") && unix.contains("lib=$(cd \"$bin/../lib\"") && unix.endsWith(
            "$JAVA_OPTS -jar \"$jar\" \"$@\"\n"), unix);
        assertTrue(unix.contains(" -XX:TieredStopAtLevel=1 "), unix);
        assertTrue(Files.exists(folder.resolve("my ironbound/bin/../lib/ironbound.jar")));
        assertEquals(1, lines.stream().filter(("\"%java%\" -XX:TieredStopAtLevel=1 %JAVA_OPTS% -jar \"%~dp0..\\lib\\ironbound.jar\""
            + " %*")::equals).count(), text);
        assertTrue(lines.contains("set \"java=java\"") && lines.contains("if defined JAVA_HOME set \"java=%JAVA_HOME%\\bin\\java\""), text);
        assertEquals("@echo off", lines.get(0));
        assertEquals("exit /b %errorlevel%", lines.get(lines.size() - 1));
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
