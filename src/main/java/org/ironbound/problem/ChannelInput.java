package org.ironbound.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.FiniteChannel;
import org.ironbound.certificate.InvalidFieldException;

/**
 * A finite channel as a person states it.
 *
 * @param matrix a file (CSV with one input a line, or JSON with a list of lists), or the name of a channel: bsc:E, bec:E, z:E, qary:Q:E
 * @param uses   independent uses, null for one
 */
public record ChannelInput(String matrix, String uses) {
    private static final String FIELD = "matrix";
    private static final String ALLOWED = "a file, or bsc:E, bec:E, z:E, qary:Q:E with a probability E";
    private static final long LARGEST_FILE = 1 << 20;

    /**
     * The problem, exact.
     *
     * @throws InvalidFieldException naming the parameter or the row, what was given and what is allowed
     */
    public FiniteChannel problem() {
        if (matrix == null) {
            throw new InvalidFieldException(FIELD, null, ALLOWED);
        }
        int times = 1;
        if (uses != null) {
            BigInteger whole = ExactNumber.parseWhole("uses", uses);
            if (whole.signum() <= 0 || whole.bitLength() > 30) {
                throw new InvalidFieldException("uses", uses, "a whole number from 1");
            }
            times = whole.intValueExact();
        }
        return new FiniteChannel(rows(), times);
    }

    private List<List<BigFraction>> rows() {
        String[] parts = matrix.split(":");
        BigFraction one = BigFraction.ONE;
        BigFraction none = BigFraction.ZERO;
        switch (parts.length < 2 ? "" : parts[0]) {
            case "bsc": {
                BigFraction e = probability(parts, 1, 2);
                return List.of(List.of(one.subtract(e), e), List.of(e, one.subtract(e)));
            }
            case "bec": {
                BigFraction e = probability(parts, 1, 2);
                return List.of(List.of(one.subtract(e), e, none), List.of(none, e, one.subtract(e)));
            }
            case "z": {
                BigFraction e = probability(parts, 1, 2);
                return List.of(List.of(one, none), List.of(e, one.subtract(e)));
            }
            case "qary":
                return symmetric(parts);
            default:
                return read();
        }
    }

    private BigFraction probability(String[] parts, int index, int length) {
        if (parts.length != length) {
            throw new InvalidFieldException(FIELD, matrix, ALLOWED);
        }
        BigFraction e = ExactNumber.parse(FIELD, parts[index]);
        if (e.compareTo(BigFraction.ZERO) < 0 || e.compareTo(BigFraction.ONE) > 0) {
            throw new InvalidFieldException(FIELD, matrix, "with a probability from 0 to 1");
        }
        return e;
    }

    private List<List<BigFraction>> symmetric(String[] parts) {
        BigFraction e = probability(parts, 2, 3);
        BigInteger q = ExactNumber.parseWhole(FIELD, parts[1]);
        if (q.compareTo(BigInteger.TWO) < 0 || q.bitLength() > 10) {
            throw new InvalidFieldException(FIELD, matrix, "with 2 or more symbols");
        }
        int size = q.intValueExact();
        BigFraction other = e.divide(size - 1);
        List<List<BigFraction>> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<BigFraction> row = new ArrayList<>(Collections.nCopies(size, other));
            row.set(i, BigFraction.ONE.subtract(e));
            rows.add(row);
        }
        return rows;
    }

    private List<List<BigFraction>> read() {
        try {
            Path path = Path.of(matrix);
            if (!Files.isRegularFile(path)) {
                throw new InvalidFieldException(FIELD, matrix, ALLOWED + "; there is no such file");
            }
            if (Files.size(path) > LARGEST_FILE) {
                throw new InvalidFieldException(FIELD, matrix, "a file of at most " + LARGEST_FILE + " bytes");
            }
            String text = Files.readString(path).strip();
            return text.startsWith("[") ? json(text) : csv(text);
        } catch (IOException | InvalidPathException e) {
            throw new InvalidFieldException(FIELD, matrix, "a file that can be read: " + e.getMessage());
        }
    }

    /** One row a line; empty lines, and lines that begin with #, do not count. */
    private static List<List<BigFraction>> csv(String text) {
        List<List<BigFraction>> rows = new ArrayList<>();
        for (String line : text.split("\\R")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<BigFraction> row = new ArrayList<>();
            for (String entry : line.split(",", -1)) {
                row.add(ExactNumber.parse(FIELD, entry));
            }
            rows.add(row);
        }
        return rows;
    }

    /** A list of lists of numbers, or of texts such as "1/3". */
    private List<List<BigFraction>> json(String text) throws IOException {
        List<List<BigFraction>> rows = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                List<BigFraction> row = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    if (!parser.currentToken().isNumeric() && parser.currentToken() != JsonToken.VALUE_STRING) {
                        throw new InvalidFieldException(FIELD, matrix, "a list of lists of numbers");
                    }
                    row.add(ExactNumber.parse(FIELD, parser.getText()));
                }
                rows.add(row);
            }
            if (parser.currentToken() != JsonToken.END_ARRAY || parser.nextToken() != null) {
                throw new InvalidFieldException(FIELD, matrix, "one list of lists of numbers, and nothing else");
            }
        }
        return rows;
    }
}
