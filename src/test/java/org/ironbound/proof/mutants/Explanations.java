package org.ironbound.proof.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ironbound.proof.Project;

/** Why mutants that survive do no harm: the lines {@code MUTANT @@ reason} of a file written by hand. */
final class Explanations {
    private static final Path FILE = Project.PROOFS.resolve("survivors.txt");
    private static final String SEPARATOR = " @@ ";

    private Explanations() {
    }

    /** The reasons by the mutants. */
    static Map<String, String> read() throws IOException {
        return parse(Files.readAllLines(FILE));
    }

    static Map<String, String> parse(List<String> lines) {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(SEPARATOR, 2);
                if (parts.length < 2 || parts[1].isBlank() || reasons.put(parts[0], parts[1].strip()) != null) {
                    throw new IllegalArgumentException("not MUTANT @@ reason, or twice: " + line);
                }
            }
        }
        return reasons;
    }
}
