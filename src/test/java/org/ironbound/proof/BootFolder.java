package org.ironbound.proof;

import de.uka.ilkd.key.control.KeYEnvironment;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The boot class path that KeY reads: its own view of the Java library, overlaid with {@code specs/}.
 * Contracts in this folder are trusted, all others are obligations.
 */
final class BootFolder {
    private static final String LIBRARY = "de/uka/ilkd/key/java/JavaRedux";

    private BootFolder() {
    }

    /** Lays the folder and returns it. */
    static Path lay() throws IOException {
        Map<String, byte[]> content = new TreeMap<>();
        try (FileSystem jar = FileSystems.newFileSystem(keyJar())) {
            addAll(content, jar.getPath(LIBRARY), "");
        }
        addAll(content, Project.SPECS, ".java");
        Path folder = Project.SCRATCH.resolve("boot");
        Folders.fill(folder, content);
        return folder;
    }

    private static void addAll(Map<String, byte[]> content, Path from, String suffix) throws IOException {
        for (Path file : Folders.filesBelow(from)) {
            if (file.toString().endsWith(suffix)) {
                content.put(Folders.slashed(from.relativize(file)), Files.readAllBytes(file));
            }
        }
    }

    private static Path keyJar() throws IOException {
        try {
            return Path.of(KeYEnvironment.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException("KeY's jar has no usable location", e);
        }
    }
}
