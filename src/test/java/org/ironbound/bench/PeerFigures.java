package org.ironbound.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What another program takes for the same jobs, from a file: a line {@code JOB: FIGURE} for each job that was measured there, with the
 * job's name as in the first column of the table and the figure with its unit, {@code ln, 50 digits: 0.29 us}. Empty lines count for
 * nothing, nor do lines that begin with #.
 */
final class PeerFigures {
    private static final String NONE = "-";

    private final Map<String, String> figures = new HashMap<>();

    /** No figures. */
    PeerFigures() {
    }

    /**
     * The figures of a file.
     *
     * @param jobs the names that may occur
     * @throws IOException if it cannot be read, or a line is none; the message says which line, and what is allowed
     */
    PeerFigures(Path file, List<String> jobs) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                int colon = line.indexOf(':');
                String job = line.substring(0, Math.max(0, colon)).strip();
                String figure = line.substring(colon + 1).strip();
                if (!jobs.contains(job) || figure.isEmpty() || figures.put(job, figure) != null) {
                    throw new IOException("line " + (i + 1) + " of " + file + " is '" + line + "', it must be JOB: FIGURE, once for a job, "
                        + "of these: " + String.join("; ", jobs));
                }
            }
        }
    }

    /** What it takes for a job; a dash where that is not known. */
    String of(String job) {
        return figures.getOrDefault(job, NONE);
    }
}
