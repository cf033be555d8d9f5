package org.ironbound.proof.analysis;

import java.util.List;
import java.util.Set;

/**
 * A line of proofs/analysis/facts.txt.
 *
 * @param theorem its name in Facts.v, "-" if it is not proved there
 * @param hash of its statement, "-" if it is not proved
 * @param source where it is proved, or who proved it
 */
public record Fact(String id, String status, String theorem, String hash, String source) {
    private static final Set<String> STATUSES = Set.of("proved", "cited", "open");

    /** @throws IllegalArgumentException if the line is malformed */
    static Fact parse(String line) {
        List<String> cells = List.of(line.split(" \\| ", -1));
        if (cells.size() != 5 || !STATUSES.contains(cells.get(1)) || cells.contains("")) {
            throw new IllegalArgumentException("not 'ID | proved, cited or open | theorem | hash | source': " + line);
        }
        Fact fact = new Fact(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
        if (!fact.isProved() && !(fact.theorem.equals("-") && fact.hash.equals("-"))) {
            throw new IllegalArgumentException("a theorem that is not proved: " + line);
        }
        return fact;
    }

    public boolean isProved() {
        return status.equals("proved");
    }

    /** The definition in Facts.v that states it. */
    public String statement() {
        return "F_" + id.replace('-', '_');
    }

    /** The theorem in Facts.v that proves it, by its ID. */
    public String proof() {
        return "ok_" + id.replace('-', '_');
    }
}
