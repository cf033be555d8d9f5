package org.ironbound.claim.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.input.AsciiText;
import org.ironbound.problem.InvalidFieldException;

/**
 * Claims as people keep them in a file: one a line, with "name: " before it if it has one, after definitions such as "let f(x) = x^2" that
 * it uses; # begins a comment.
 */
public final class ClaimsFile {
    private static final String DEFINITION = "let ";
    private static final String PAPER = "/org/ironbound/claim/paper.txt";
    private static final List<String> VERDICTS = List.of("VERIFIED", "REJECTED", "PROVED", "REFUTED", "UNDECIDED");
    /** How names of claims end that are for full runs only, and for quick ones. */
    private static final String WHOLE = ", K to 1000";
    private static final String PART = ", K to 100";

    /**
     * A claim of the file.
     *
     * @param name      its name, or its line
     * @param statement what it claims
     */
    public record Entry(String name, Statement statement) {
    }

    private ClaimsFile() {
    }

    /** A line that is not right. */
    public static final class LineException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String text;
        private final transient ClaimException reason;

        LineException(int line, String text, ClaimException reason) {
            super("line " + line);
            this.text = text;
            this.reason = reason;
        }

        /** What the line claims or defines. */
        public String text() {
            return text;
        }

        public ClaimException reason() {
            return reason;
        }
    }

    /**
     * All claims of a text.
     *
     * @throws LineException at the first line that is neither claim, definition nor comment
     */
    public static List<Entry> parse(String file) throws LineException {
        List<Entry> entries = new ArrayList<>();
        List<String> definitions = new ArrayList<>();
        Map<String, Definition> known = new LinkedHashMap<>(Definition.library());
        int number = 0;
        for (String line : file.lines().toList()) {
            number++;
            String text = line.replaceFirst("(?s)#.*", "").strip();
            String rest = text;
            AsciiText ascii = AsciiText.of(text);
            try {
                if (text.startsWith(DEFINITION)) {
                    rest = text.substring(DEFINITION.length()).strip();
                    ascii = AsciiText.of(rest);
                    Statement.define(ascii.text(), known);
                    definitions.add(ascii.text());
                } else if (!text.isEmpty()) {
                    String name = name(text);
                    rest = name.isEmpty() ? text : text.substring(text.indexOf(':') + 1).strip();
                    ascii = AsciiText.of(rest);
                    entries.add(new Entry(name.isEmpty() ? "line " + number : name, Statement.parse(ascii.text(), definitions)));
                }
            } catch (ClaimException e) {
                throw new LineException(number, rest, e.at(ascii.place(e.position())));
            }
        }
        return entries;
    }

    /** The claims behind the constants of the source paper; in a quick run smaller ranges stand for those that take long. */
    public static List<Entry> paper(boolean quick) {
        try (InputStream in = ClaimsFile.class.getResourceAsStream(PAPER)) {
            String skipped = quick ? WHOLE : PART;
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream().filter(claim -> !claim.name().endsWith(skipped))
                .toList();
        } catch (IOException | LineException e) {
            throw new IllegalStateException(PAPER, e);
        }
    }

    /** What stands before the first colon, if it is a name and no quantifier. Lines of results begin with names. */
    private static String name(String text) throws ClaimException {
        int colon = text.indexOf(':');
        String before = colon < 0 ? "" : text.substring(0, colon).strip();
        if (!before.matches("[A-Za-z0-9][A-Za-z0-9 ,.'_-]*") || before.startsWith("forall ")) {
            return "";
        }
        if (VERDICTS.stream().anyMatch(before::startsWith)) {
            throw new ClaimException(0, "the name '" + InvalidFieldException.shorten(before) + "' begins like a verdict", "another name");
        }
        return before;
    }
}
