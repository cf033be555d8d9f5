package org.ironbound.input;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.ProblemLimits;

/** Channels by name: bsc:E, bec:E, z:E, qary:Q:E, qec:Q:E, with an error or erasure probability E and Q symbols. */
final class NamedChannel {
    /** What can be given, for people. */
    static final String NAMES = "bsc:E, bec:E, z:E, qary:Q:E, qec:Q:E";

    private final String field;
    private final String text;
    private final String[] parts;

    private NamedChannel(String field, String text) {
        this.field = field;
        this.text = text;
        this.parts = text.split(":", -1);
    }

    /** The rows of the channel; empty if the text is no name of one. */
    static Optional<List<List<BigFraction>>> rows(String field, String text) {
        return new NamedChannel(field, text).rows();
    }

    /** Whether the text begins like a name. */
    static boolean isName(String text) {
        return text.matches("(bsc|bec|z|qary|qec):.*");
    }

    private Optional<List<List<BigFraction>>> rows() {
        BigFraction one = BigFraction.ONE;
        return switch (parts.length < 2 ? "" : parts[0]) {
            case "bsc" -> Optional.of(symmetric(2, probability(1, 2)));
            case "bec" -> Optional.of(erasing(2, probability(1, 2)));
            case "z" -> {
                BigFraction e = probability(1, 2);
                yield Optional.of(List.of(List.of(one, BigFraction.ZERO), List.of(e, one.subtract(e))));
            }
            case "qary" -> Optional.of(symmetric(symbols(), probability(2, 3)));
            case "qec" -> Optional.of(erasing(symbols(), probability(2, 3)));
            default -> Optional.empty();
        };
    }

    private InvalidFieldException wrong(String allowed) {
        return new InvalidFieldException(field, text, allowed);
    }

    private BigFraction probability(int index, int length) {
        if (parts.length != length) {
            throw wrong("a file, or " + NAMES + " with a probability E");
        }
        BigFraction e = ExactNumber.parse(field, parts[index]);
        if (e.compareTo(BigFraction.ZERO) < 0 || e.compareTo(BigFraction.ONE) > 0) {
            throw wrong("with a probability from 0 to 1");
        }
        return e;
    }

    private int symbols() {
        BigInteger q = ExactNumber.parseWhole(field, parts[1]);
        if (q.compareTo(BigInteger.TWO) < 0 || q.compareTo(BigInteger.valueOf(ProblemLimits.CHANNEL_SIZE)) >= 0) {
            throw wrong("with 2 to " + (ProblemLimits.CHANNEL_SIZE - 1) + " symbols");
        }
        return q.intValueExact();
    }

    private static List<List<BigFraction>> symmetric(int q, BigFraction e) {
        return rows(q, q, BigFraction.ONE.subtract(e), e.divide(q - 1));
    }

    /** Output q is the erasure. */
    private static List<List<BigFraction>> erasing(int q, BigFraction e) {
        List<List<BigFraction>> rows = rows(q, q + 1, BigFraction.ONE.subtract(e), BigFraction.ZERO);
        rows.forEach(row -> row.set(q, e));
        return rows;
    }

    private static List<List<BigFraction>> rows(int inputs, int outputs, BigFraction same, BigFraction other) {
        List<List<BigFraction>> rows = new ArrayList<>();
        for (int i = 0; i < inputs; i++) {
            List<BigFraction> row = new ArrayList<>(Collections.nCopies(outputs, other));
            row.set(i, same);
            rows.add(row);
        }
        return rows;
    }
}
