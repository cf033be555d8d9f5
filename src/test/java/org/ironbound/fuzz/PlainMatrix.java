package org.ironbound.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another reader of matrices in files: lines are split, and JSON is taken apart by a regular expression. */
final class PlainMatrix {
    private static final Pattern TOKEN = Pattern.compile("\\G[ \\t\\r\\n]*(?:([\\[\\],])|\"((?:[^\"\\\\]|\\\\.)*+)\"|([-+.eE0-9]+))");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");
    private static final Pattern MISSING = Pattern.compile("nan|na|inf|infinity|null|none", Pattern.CASE_INSENSITIVE);

    private PlainMatrix() {
    }

    /** The rows; empty where that is no matrix. */
    static Optional<List<List<Ratio>>> read(String text) {
        String body = text.startsWith("\ufeff") ? text.substring(1) : text;
        return numbers(body.stripLeading().startsWith("[") ? json(body) : lines(body));
    }

    /** As it is typed: ; between rows, commas between entries. */
    static Optional<List<List<Ratio>>> written(String text) {
        List<List<String>> rows = new ArrayList<>();
        for (String row : text.split(";", -1)) {
            rows.add(List.of(row.split(",", -1)));
        }
        return numbers(rows);
    }

    private static Optional<List<List<Ratio>>> numbers(List<List<String>> rows) {
        List<List<Ratio>> all = new ArrayList<>();
        for (List<String> row : rows) {
            List<Ratio> numbers = new ArrayList<>();
            for (String entry : row) {
                Optional<Ratio> number = PlainNumber.read(entry);
                if (number.isEmpty()) {
                    return Optional.empty();
                }
                numbers.add(number.get());
            }
            all.add(numbers);
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private static List<List<String>> lines(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        String separator = lines.stream().anyMatch(line -> line.indexOf(';') >= 0) ? ";"
            : lines.stream().anyMatch(line -> line.indexOf(',') >= 0) ? "," : "\\s+";
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            String plain = separator.length() > 1 ? line.replaceAll("^\\s+|\\s+$", "") : line;
            List<String> row = new ArrayList<>();
            for (String entry : plain.split(separator, -1)) {
                row.add(entry.strip());
            }
            rows.add(row);
        }
        if (rows.size() > 1 && rows.get(0).size() == rows.get(1).size() && rows.get(0).stream().allMatch(PlainMatrix::isName)) {
            rows.remove(0);
        }
        return rows;
    }

    private static boolean isName(String entry) {
        String name = entry.startsWith("\"") || entry.startsWith("'") ? entry.substring(1) : entry;
        return !name.isEmpty() && Character.isLetter(name.codePointAt(0)) && !MISSING.matcher(entry).matches();
    }

    /** A list of numbers and texts, or of such lists; nothing where it is something else. */
    private static List<List<String>> json(String text) {
        List<List<String>> rows = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        int depth = 0;
        int end = 0;
        while (token.find()) {
            end = token.end();
            String sign = token.group(1);
            if ("[".equals(sign)) {
                depth++;
                if (depth == 2) {
                    rows.add(new ArrayList<>());
                }
            } else if ("]".equals(sign)) {
                depth--;
            } else if (sign == null) {
                if (depth == 1 && rows.isEmpty()) {
                    rows.add(new ArrayList<>());
                }
                rows.get(rows.size() - 1).add(token.group(2) == null ? token.group(3) : unescaped(token.group(2)));
            }
            if (depth == 0) {
                break;
            }
        }
        return depth == 0 && text.substring(end).isBlank() ? rows : List.of();
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(1) != null
            ? String.valueOf((char) Integer.parseInt(found.group(1), 16))
            : switch (found.group(2)) {
                case "t" -> "\t";
                case "n" -> "\n";
                case "r" -> "\r";
                case "b" -> "\b";
                case "f" -> "\f";
                default -> found.group(2);
            }));
    }
}
