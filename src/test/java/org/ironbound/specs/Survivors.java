package org.ironbound.specs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ironbound.proof.Project;

/** The mutants of clauses that their properties do not notice, with the reasons: a file with a line for each. */
final class Survivors {
    static final String NAME = "clause-survivors.txt";
    private static final Path FILE = Project.PROOFS.resolve(NAME);
    private static final String BREAK = " @ ";

    private Survivors() {
    }

    /**
     * One of them.
     *
     * @param clause that was changed
     * @param change what was done to it
     * @param kind   less, holds or missed
     * @param reason why it is not noticed, written by hand; may be empty unless it is missed
     */
    record Survivor(String clause, String change, String kind, String reason) {
        String mutant() {
            return clause + ": " + change;
        }

        private String line() {
            return String.join(BREAK, clause, change, kind, reason).strip();
        }
    }

    static List<Survivor> read() throws IOException {
        List<Survivor> survivors = new ArrayList<>();
        for (String line : Files.exists(FILE) ? Files.readAllLines(FILE) : List.<String>of()) {
            String[] parts = line.split(BREAK.stripTrailing(), -1);
            survivors.add(new Survivor(parts[0].strip(), parts[1].strip(), parts[2].strip(), parts.length > 3 ? parts[3].strip() : ""));
        }
        return survivors;
    }

    /**
     * Writes the list anew with the reasons that are known; a reason for none is refused.
     *
     * @return how many are missed and not explained
     */
    static long explained(List<Survivor> found) throws IOException {
        Map<String, String> reasons = read().stream().filter(s -> !s.reason.isEmpty()).collect(Collectors.toMap(Survivor::mutant,
            Survivor::reason));
        List<Survivor> all = found.stream().map(s -> new Survivor(s.clause, s.change, s.kind, reasons.getOrDefault(s.mutant(), "")))
            .toList();
        Files.write(FILE, all.stream().map(Survivor::line).toList());
        all.forEach(s -> reasons.remove(s.mutant()));
        if (!reasons.isEmpty()) {
            throw new IllegalStateException("explained, but noticed or not tried: " + reasons.keySet());
        }
        return all.stream().filter(s -> s.kind.equals("missed") && s.reason.isEmpty()).count();
    }
}
