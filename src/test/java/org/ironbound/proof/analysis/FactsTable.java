package org.ironbound.proof.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * proofs/analysis/facts.txt.
 *
 * @param cited   facts whose IDs rules and contracts cite
 * @param uncited facts below the line "# only here"
 */
public record FactsTable(List<Fact> cited, List<Fact> uncited) {
    /** @throws IllegalArgumentException if a line is malformed */
    public static FactsTable parse(List<String> lines) {
        List<Fact> cited = new ArrayList<>();
        List<Fact> uncited = new ArrayList<>();
        List<Fact> current = cited;
        for (String line : lines) {
            if (line.startsWith("# only here")) {
                current = uncited;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                current.add(Fact.parse(line));
            }
        }
        return new FactsTable(List.copyOf(cited), List.copyOf(uncited));
    }

    public List<Fact> all() {
        List<Fact> all = new ArrayList<>(cited);
        all.addAll(uncited);
        return all;
    }

    public List<Fact> proved() {
        return all().stream().filter(Fact::isProved).toList();
    }
}
