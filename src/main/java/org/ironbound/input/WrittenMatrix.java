package org.ironbound.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.ProblemLimits;

/** A matrix as it is typed: rows with ; between them, entries with a comma between. */
final class WrittenMatrix {
    private WrittenMatrix() {
    }

    /** The rows; empty if the text has no ; and is something else. */
    static Optional<List<List<BigFraction>>> rows(String field, String text) {
        if (!text.contains(";")) {
            return Optional.empty();
        }
        List<List<BigFraction>> rows = new ArrayList<>();
        for (String line : text.split(";", -1)) {
            List<BigFraction> row = new ArrayList<>();
            for (String entry : line.split(",", -1)) {
                row.add(ExactNumber.parse(field, entry.strip()));
            }
            rows.add(row);
        }
        if (rows.size() > ProblemLimits.CHANNEL_SIZE || rows.stream().anyMatch(row -> row.size() > ProblemLimits.CHANNEL_SIZE)) {
            throw new InvalidFieldException(field, text, "a matrix of at most " + ProblemLimits.CHANNEL_SIZE + " rows and columns");
        }
        return Optional.of(rows);
    }
}
