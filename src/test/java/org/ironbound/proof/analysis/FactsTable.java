package org.ironbound.proof.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * proofs/analysis/facts.txt.
 *
 * @param stated facts whose ID specs/theory.md states
 * @param future facts below the line "# future", whose ID it does not state yet
 */
public record FactsTable(List<Fact> stated, List<Fact> future) {
    /** @throws IllegalArgumentException if a line is malformed */
    public static FactsTable parse(List<String> lines) {
        List<Fact> stated = new ArrayList<>();
        List<Fact> future = new ArrayList<>();
        List<Fact> current = stated;
        for (String line : lines) {
            if (line.startsWith("# future")) {
                current = future;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                current.add(Fact.parse(line));
            }
        }
        return new FactsTable(List.copyOf(stated), List.copyOf(future));
    }

    public List<Fact> all() {
        List<Fact> all = new ArrayList<>(stated);
        all.addAll(future);
        return all;
    }

    public List<Fact> proved() {
        return all().stream().filter(Fact::isProved).toList();
    }
}
