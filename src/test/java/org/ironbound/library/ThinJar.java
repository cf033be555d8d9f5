package org.ironbound.library;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;

/** The main artifact of the build, which is what Maven installs: tests of packaged code (*IT) have it on their class path. */
final class ThinJar {
    private ThinJar() {
    }

    static Path file() {
        return jarOf(Certificates.class);
    }

    /** The names of all entries that are no folders. */
    static List<String> entries() throws IOException {
        try (JarFile jar = new JarFile(file().toFile())) {
            return jar.stream().filter(entry -> !entry.isDirectory()).map(entry -> entry.getName()).toList();
        }
    }

    static ModuleDescriptor module() throws IOException {
        try (JarFile jar = new JarFile(file().toFile()); InputStream in = jar.getInputStream(jar.getEntry("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }

    /** A module path with the jar and the dependencies that a program gets which uses it; picocli is optional. */
    static String modulePath() {
        return path(Stream.of(file(), jarOf(BigFraction.class), jarOf(com.fasterxml.jackson.core.JsonFactory.class)));
    }

    /** The module path of the command line. */
    static String modulePathWithPicocli() {
        return modulePath() + File.pathSeparator + jarOf(picocli.CommandLine.class);
    }

    private static String path(Stream<Path> jars) {
        return jars.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type + " has no usable location", e);
        }
    }
}
