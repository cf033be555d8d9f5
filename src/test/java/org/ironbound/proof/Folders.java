package org.ironbound.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Folders with generated content. */
public final class Folders {
    private Folders() {
    }

    /** All files below the folder, sorted; none if it does not exist. */
    public static List<Path> filesBelow(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /**
     * Makes the folder hold exactly these files. A file that already has the right content is not touched, so that two
     * runs side by side do not disturb each other.
     *
     * @param content from the path inside the folder, with slashes, to the bytes
     */
    public static void fill(Path folder, Map<String, byte[]> content) throws IOException {
        Set<String> wanted = content.keySet();
        for (Path file : filesBelow(folder)) {
            if (!wanted.contains(slashed(folder.relativize(file)))) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, byte[]> entry : content.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), entry.getValue())) {
                Files.createDirectories(file.getParent());
                Files.write(file, entry.getValue());
            }
        }
    }

    /** The path with slashes on every system. */
    public static String slashed(Path path) {
        List<String> names = new ArrayList<>();
        path.forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }
}
