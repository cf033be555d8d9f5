package org.ironbound.specs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
        boolean isUnexplained() {
            return kind.equals("missed") && reason.isEmpty();
        }

        String mutant() {
            return clause + ": " + change;
        }

        private String file() {
            return clause.substring(0, clause.indexOf('.'));
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
     * Writes the lines about some files anew with the reasons that are known, and leaves those about others as they are; a reason for none
     * is refused.
     *
     * @param files of the clauses that were tried
     * @return how many of all are missed and not explained
     */
    static long replaced(Set<String> files, List<Survivor> found) throws IOException {
        List<Survivor> all = replaced(read(), files, found);
        Files.write(FILE, all.stream().map(Survivor::line).toList());
        return all.stream().filter(Survivor::isUnexplained).count();
    }

    static List<Survivor> replaced(List<Survivor> known, Set<String> files, List<Survivor> found) {
        Map<Boolean, List<Survivor>> tried = known.stream().collect(Collectors.partitioningBy(s -> files.contains(s.file())));
        Map<String, String> reasons = tried.get(true).stream().filter(s -> !s.reason.isEmpty()).collect(Collectors.toMap(Survivor::mutant,
            Survivor::reason));
        List<Survivor> all = new ArrayList<>(tried.get(false));
        found.forEach(s -> all.add(new Survivor(s.clause, s.change, s.kind, Objects.requireNonNullElse(reasons.remove(s.mutant()), ""))));
        if (!reasons.isEmpty()) {
            throw new IllegalStateException("explained, but noticed or not tried: " + reasons.keySet());
        }
        all.sort(Comparator.comparing(Survivor::file));
        return all;
    }
}
