package org.ironbound.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.ProblemLimits;

/** Matrices of exact numbers in files: CSV with one row a line, or JSON with a list of lists. */
final class MatrixFile {
    private static final long LARGEST_FILE = 1 << 20;

    private final String field;
    private final String name;

    /**
     * @param field the parameter that names the file, for messages
     * @param name  the file
     */
    MatrixFile(String field, String name) {
        this.field = field;
        this.name = name;
    }

    /**
     * The rows.
     *
     * @param otherwise what may be given instead of a file, for the message if there is no such file
     */
    List<List<BigFraction>> read(String otherwise) {
        try {
            Path path = Path.of(name);
            if (!Files.isRegularFile(path)) {
                throw wrong(otherwise + "; there is no such file");
            }
            if (Files.size(path) > LARGEST_FILE) {
                throw wrong("a file of at most " + LARGEST_FILE + " bytes");
            }
            String text = Files.readString(path).strip();
            if (text.isEmpty()) {
                throw wrong("a file with rows of numbers, not an empty one");
            }
            return text.startsWith("[") ? json(text) : csv(text);
        } catch (JsonProcessingException e) {
            throw wrong("valid JSON; line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr() + " is not");
        } catch (IOException | InvalidPathException e) {
            throw wrong("a file that can be read: " + e.getMessage());
        }
    }

    private InvalidFieldException wrong(String allowed) {
        return new InvalidFieldException(field, name, allowed);
    }

    /** Empty lines, and lines that begin with #, do not count. */
    private List<List<BigFraction>> csv(String text) {
        List<List<BigFraction>> rows = new ArrayList<>();
        for (String line : text.split("\\R")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<BigFraction> row = new ArrayList<>();
            for (String entry : line.split(",", -1)) {
                add(row, entry);
            }
            add(rows, row);
        }
        return rows;
    }

    /** Entries are numbers, or texts such as "1/3". A list of numbers alone is one row. */
    private List<List<BigFraction>> json(String text) throws IOException {
        List<List<BigFraction>> rows = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_ARRAY && first != JsonToken.END_ARRAY) {
                add(rows, row(parser));
            } else {
                for (JsonToken token = first; token == JsonToken.START_ARRAY; token = parser.nextToken()) {
                    parser.nextToken();
                    add(rows, row(parser));
                }
            }
            if (parser.currentToken() != JsonToken.END_ARRAY || parser.nextToken() != null) {
                throw wrong("one list of lists of numbers, and nothing else");
            }
        }
        return rows;
    }

    /** From the first entry to the end of the list. */
    private List<BigFraction> row(JsonParser parser) throws IOException {
        List<BigFraction> row = new ArrayList<>();
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null || !parser.currentToken().isNumeric() && parser.currentToken() != JsonToken.VALUE_STRING) {
                throw wrong("a list of lists of numbers");
            }
            add(row, parser.getText());
            parser.nextToken();
        }
        return row;
    }

    private void add(List<BigFraction> row, String entry) {
        add(row, ExactNumber.parse(field, entry));
    }

    /** Before any work: what is too large is not read to its end. */
    private <T> void add(List<T> list, T element) {
        if (list.size() >= ProblemLimits.CHANNEL_SIZE) {
            throw wrong("a matrix of at most " + ProblemLimits.CHANNEL_SIZE + " rows and columns");
        }
        list.add(element);
    }
}
