package org.ironbound.openjml;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.proof.Folders;

/** An installation of OpenJML, a program of its own that is no part of this project. */
final class OpenJml {
    /** What a run printed. */
    record Run(int exitCode, List<String> lines) {
        List<String> linesWith(String part) {
            return lines.stream().filter(line -> line.contains(part)).toList();
        }
    }

    static final String HOW_TO_GET = "OpenJML is not here: -Dopenjml.home=FOLDER or $OPENJML_HOME names the folder of an installed release,"
        + " which holds the programs openjml and openjml-java. Releases are on https://www.openjml.org (0.21 is the one tried)."
        + " Its proofs need the solver cvc4 (1.8 tried), on the PATH or in the folder -Dopenjml.solvers=FOLDER.";

    private final Path home;

    /** Ends with exit code 1 if none is installed. */
    public static void main(String[] arguments) {
        try {
            installed();
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private OpenJml(Path home) {
        this.home = home;
    }

    /** Where the settings say that one is, if they do. */
    static Optional<Path> home() {
        return Stream.of(System.getProperty("openjml.home", ""), Optional.ofNullable(System.getenv("OPENJML_HOME")).orElse(""))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .findFirst();
    }

    /**
     * The installation that the settings name.
     *
     * @throws IllegalStateException if there is none
     */
    static OpenJml installed() {
        Path home = home().orElseThrow(() -> new IllegalStateException(HOW_TO_GET));
        if (!Files.isExecutable(home.resolve("openjml")) || !Files.isExecutable(home.resolve("openjml-java"))) {
            throw new IllegalStateException(home + " does not hold openjml and openjml-java. " + HOW_TO_GET);
        }
        return new OpenJml(home);
    }

    /** Runs OpenJML on sources with the contracts of the libraries. */
    Run run(List<String> options, List<Path> sourcePath, List<Path> sources) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("openjml").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", libraries(), "--specs-path", Views.LIBRARIES.toString(), "-sourcepath", joined(sourcePath),
            "-Xmaxerrs", "100000", "-Xmaxwarns", "100000"));
        sources.forEach(source -> command.add(source.toString()));
        return run(command);
    }

    /** Runs OpenJML on all sources of a folder, with the libraries as they are and the classes that {@link ExecutableViews} makes. */
    Run run(List<String> options, Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("openjml").toString()));
        command.addAll(options);
        Path none = Files.createDirectories(Views.FOLDER.resolve("executable/none"));
        command.addAll(List.of("-cp", joined(List.of(ExecutableViews.CONTRACTS)) + File.pathSeparator
            + System.getProperty("java.class.path"), "--specs-path", none.toString()));
        Folders.filesBelow(folder).forEach(source -> command.add(source.toString()));
        return run(command);
    }

    /** Runs a program that {@code openjml --rac} compiled. */
    Run java(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("openjml-java").toString()));
        command.addAll(arguments);
        return run(command);
    }

    /** Where a solver is. */
    static Path solver(String name) {
        String folders = System.getProperty("openjml.solvers", "") + File.pathSeparator + System.getenv("PATH");
        return Stream.of(folders.split(File.pathSeparator)).filter(folder -> !folder.isEmpty()).map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable).findFirst().orElseThrow(() -> new IllegalStateException("no " + name + ". " + HOW_TO_GET));
    }

    private static Run run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        List<String> lines = new String(process.getInputStream().readAllBytes()).lines().toList();
        try {
            return new Run(process.waitFor(), lines);
        } catch (InterruptedException e) {
            process.destroy();
            throw new IOException(e);
        }
    }

    static String joined(List<Path> paths) {
        return String.join(File.pathSeparator, paths.stream().map(Path::toString).toList());
    }

    private static String libraries() {
        try {
            return Path.of(BigFraction.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
