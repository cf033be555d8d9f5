package org.ironbound.claim.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.problem.Shown;

/**
 * A piece of a text.
 *
 * @param kind     what it is
 * @param text     as written, empty at the end
 * @param position where it starts
 */
record Token(Kind kind, String text, int position) {
    enum Kind { NUMBER, NAME, TEXT, SYMBOL, END }

    /** A number does not swallow the dots of a range such as 2..1000. */
    private static final Pattern PIECE = Pattern.compile(
        "(?<number>(?:\\d+(?:\\.(?!\\.)\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?)|(?<name>[A-Za-z][A-Za-z0-9_]*)"
            + "|(?<text>\"[^\"]*\"|'[^']*')|(?<symbol><=|>=|\\.\\.|[-+*/^(),:=<>{}\\[\\]])");

    /**
     * All pieces, with one of kind END after them.
     *
     * @throws ClaimException at the first character that starts none
     */
    static List<Token> all(String text) throws ClaimException {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            if (!matcher.region(at, text.length()).lookingAt()) {
                throw new ClaimException(at, "'" + Character.toString(text.codePointAt(at)) + "' means nothing here",
                    "numbers, names, + - * / ^ ( ) and , only");
            }
            Kind kind = matcher.group("number") != null ? Kind.NUMBER : matcher.group("name") != null ? Kind.NAME
                : matcher.group("text") != null ? Kind.TEXT : Kind.SYMBOL;
            tokens.add(new Token(kind, matcher.group(), at));
            at = matcher.end();
        }
        tokens.add(new Token(Kind.END, "", text.length()));
        return tokens;
    }

    boolean is(String symbol) {
        return text.equals(symbol) && kind != Kind.END;
    }

    /** For messages. */
    String shown() {
        return kind == Kind.END ? "the end" : "'" + Shown.shorten(text) + "'";
    }
}
