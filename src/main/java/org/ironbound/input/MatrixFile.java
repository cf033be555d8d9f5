package org.ironbound.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.ProblemLimits;

/**
 * Matrices of exact numbers in files: text with one row a line, or JSON with a list of lists. Between the entries of a line are commas, or
 * semicolons where the text has some, or blanks where it has neither. Names of columns in the first line are skipped.
 */
final class MatrixFile {
    private static final Pattern WORD = Pattern.compile("\\S+");
    /** What stands between semicolons or commas, with at least one sign or at the place where one is missing. */
    private static final String BETWEEN = "(?<=^|%1$s)[^%1$s]*";
    private static final Pattern NAME = Pattern.compile("[\"']?\\p{L}.*");
    /** How programs write that a number is missing; no names of columns. */
    private static final Pattern NO_NUMBER = Pattern.compile("(?i)nan|na|inf|infinity|null|none");

    private final InputFile file;
    private final String field;
    /** Of the entries of each row. */
    private final List<List<Place>> places = new ArrayList<>();

    /** Where an entry stands, both from 1. */
    private record Place(int line, int column) {
    }

    /**
     * @param field the parameter that names the file, for messages
     * @param name  the file, - for standard input
     */
    MatrixFile(String field, String name) {
        this.file = new InputFile(field, name);
        this.field = field;
    }

    /**
     * The rows.
     *
     * @param otherwise what may be given instead of a file, for the message if there is no such file
     */
    List<List<BigFraction>> read(String otherwise) {
        String text = file.text(otherwise);
        if (text.isBlank()) {
            throw file.wrong("a file with rows of numbers, not an empty one");
        }
        try {
            return text.stripLeading().startsWith("[") ? json(text) : lines(text);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            // A number that the parser is not to read to its end has no place.
            throw file.wrong(place == null ? "lists of numbers with at most 1000 digits"
                : "valid JSON; line " + place.getLineNr() + ", column " + place.getColumnNr() + " is not");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows as one, one after the other. */
    List<BigFraction> readOneRow(String otherwise) {
        List<BigFraction> all = new ArrayList<>();
        read(otherwise).forEach(all::addAll);
        List<Place> inOrder = places.stream().flatMap(List::stream).toList();
        places.clear();
        places.add(inOrder);
        return all;
    }

    /** An error about the rows that were read, with the place in the file. */
    InvalidFieldException located(InvalidFieldException e) {
        String name = "'" + InvalidFieldException.shorten(file.name()) + "'";
        if (e.row() == 0 || places.get(e.row() - 1).isEmpty()) {
            return e.in(name);
        }
        List<Place> row = places.get(e.row() - 1);
        if (e.column() > 0) {
            Place place = row.get(e.column() - 1);
            return e.in("line " + place.line + ", column " + place.column + " of " + name);
        }
        int first = row.get(0).line;
        int last = row.get(row.size() - 1).line;
        return e.in((first == last ? "line " + first : "lines " + first + " to " + last) + " of " + name);
    }

    /** Empty lines, and lines that begin with #, do not count. */
    private List<List<BigFraction>> lines(String text) {
        List<String> lines = text.lines().map(line -> line.isBlank() || line.startsWith("#") ? "" : line).toList();
        Pattern entry = entry(lines);
        int[] numbers = IntStream.range(0, lines.size()).filter(i -> !lines.get(i).isEmpty()).toArray();
        boolean hasNames = numbers.length > 1 && isNames(entry, lines.get(numbers[0]), lines.get(numbers[1]));
        List<List<BigFraction>> rows = new ArrayList<>();
        for (int i = hasNames ? 1 : 0; i < numbers.length; i++) {
            add(rows, row(entry, lines.get(numbers[i]), numbers[i] + 1));
        }
        return rows;
    }

    /** What an entry looks like: that depends on what is between them. */
    private static Pattern entry(List<String> lines) {
        for (String separator : List.of(";", ",")) {
            if (lines.stream().anyMatch(line -> line.contains(separator))) {
                return Pattern.compile(String.format(BETWEEN, separator));
            }
        }
        return WORD;
    }

    /** Whether a line names the columns: as many as the next line has entries. */
    private static boolean isNames(Pattern entry, String line, String next) {
        List<String> names = entry.matcher(line).results().map(found -> found.group().strip()).toList();
        return names.size() == entry.matcher(next).results().count()
            && names.stream().allMatch(name -> NAME.matcher(name).matches() && !NO_NUMBER.matcher(name).matches());
    }

    private List<BigFraction> row(Pattern entry, String line, int number) {
        List<BigFraction> row = new ArrayList<>();
        places.add(new ArrayList<>());
        for (MatchResult found : entry.matcher(line).results().toList()) {
            String text = found.group();
            int blanks = text.length() - text.stripLeading().length();
            add(row, text.strip(), number, found.start() + blanks + 1);
        }
        return row;
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
                throw file.wrong("one list of lists of numbers, and nothing else");
            }
        }
        return rows;
    }

    /** From the first entry to the end of the list. */
    private List<BigFraction> row(JsonParser parser) throws IOException {
        List<BigFraction> row = new ArrayList<>();
        places.add(new ArrayList<>());
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null || !parser.currentToken().isNumeric() && parser.currentToken() != JsonToken.VALUE_STRING) {
                throw file.wrong("a list of lists of numbers");
            }
            JsonLocation place = parser.currentTokenLocation();
            add(row, parser.getText(), place.getLineNr(), place.getColumnNr());
            parser.nextToken();
        }
        return row;
    }

    private void add(List<BigFraction> row, String entry, int line, int column) {
        BigFraction number;
        try {
            number = ExactNumber.parse(field, entry);
        } catch (InvalidFieldException e) {
            throw e.in("line " + line + ", column " + column + " of '" + InvalidFieldException.shorten(file.name()) + "'");
        }
        add(row, number);
        places.get(places.size() - 1).add(new Place(line, column));
    }

    /** Before any work: what is too large is not read to its end. */
    private <T> void add(List<T> list, T element) {
        if (list.size() >= ProblemLimits.CHANNEL_SIZE) {
            throw file.wrong("a matrix of at most " + ProblemLimits.CHANNEL_SIZE + " rows and columns");
        }
        list.add(element);
    }
}
