package org.ironbound.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * An archive of the classes that the jar's commands load, with which the many processes that tests start take two thirds of the time. The
 * build makes it before the tests of the jar; where the virtual machine makes none they do without.
 */
public final class ClassArchive {
    private static final Path FILE = Path.of("target", "ironbound.jsa").toAbsolutePath();
    private static final Path JAR = Path.of("target", "ironbound.jar").toAbsolutePath();
    private static final long SECONDS = 60;
    private static final int ATTEMPTS = 4;

    /** Together they load nearly all that commands need. Tabs are the spaces of a claim. */
    private static final List<String> COMMANDS = List.of(
        "bound gaussian --dimension 10000 --samples 10 --error 0.1 --certificate bound.json",
        "bound mixture --clusters 30 --cluster sparse:100 --samples 9 --error 0.1 --no-certificate",
        "learner boolean --dimension 100 --samples 10 --error 0.3 --no-certificate --json",
        "privacy gaussian --dimension 10000 --samples 10 --error 0.1 --no-certificate",
        "coefficient boolean --samples 3 --dimension 100 --no-certificate",
        "channel bsc:0.1 --input-law 1/3,2/3 --no-certificate",
        "check bound.json",
        "prove forall\tx\tin\t[0,1]:\texp(x)>=1+x --certificate claim.json",
        "eval d2(0.9,0.1)/ln(2)",
        "explain bound.json",
        "explain claim.json",
        "bound");

    private ClassArchive() {
    }

    /** Makes it. The threads of a command write one list, at times into each other's lines: then the virtual machine refuses it. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Files.deleteIfExists(FILE);
        for (int i = 0; i < ATTEMPTS && Files.notExists(FILE); i++) {
            make();
        }
        if (Files.notExists(FILE)) {
            System.out.println("[WARNING] The tests of the jar do without an archive of its classes, and take longer.");
        }
    }

    private static void make() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("classes");
        Path list = folder.resolve("list");
        Set<String> classes = new LinkedHashSet<>();
        for (String command : COMMANDS) {
            List<String> java = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:DumpLoadedClassList=" + list, "-jar",
                JAR.toString()));
            java.addAll(List.of(command.split(" ")));
            java(folder, java);
            if (Files.exists(list)) {
                Files.readAllLines(list).stream().map(ClassArchive::withoutNumber).filter(ClassArchive::isWhole).forEach(classes::add);
            }
        }
        Files.write(list, classes);
        java(folder, List.of("-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + FILE, "-cp", JAR.toString()));
        for (String name : List.of("list", "bound.json", "claim.json")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }

    /** Classes have numbers that mean nothing in another run. */
    private static String withoutNumber(String line) {
        return line.replaceFirst(" id: \\d+$", "");
    }

    /** Class names have no spaces, other lines begin with a sign: the virtual machine writes some without, which it does not read again. */
    private static boolean isWhole(String line) {
        return !line.contains(" ") || line.startsWith("@");
    }

    /** Runs the virtual machine of the build, and waits for its end. */
    static void java(Path folder, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("still running after " + SECONDS + " s: " + command);
        }
    }

    /** Options for a virtual machine that starts the jar. */
    static List<String> options() {
        return Files.exists(FILE) ? List.of("-Xshare:auto", "-Xlog:disable", "-XX:SharedArchiveFile=" + FILE) : List.of();
    }
}
