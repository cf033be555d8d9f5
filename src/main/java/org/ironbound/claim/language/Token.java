package org.ironbound.claim.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            + "|(?<text>\"[^\"]*\"|'[^']*')|(?<logic><=>|->|=>|==|!=|<>|&&|\\|\\|)|(?<symbol><->|<=|>=|\\.\\.|[-+*/^(),:=<>{}\\[\\]])");

    private static final Set<String> COMPARISONS = Set.of("<=", "<", ">=", ">", "=");
    /** What to write in place of characters that mean nothing. */
    private static final Map<String, String> INSTEAD = Map.ofEntries(Map.entry("≠", Spelling.instead("!=")), Map.entry("|", "abs(x)"),
        Map.entry("!", "factorial(n), or for 'not' the opposite comparison"), Map.entry("&", "and"), Map.entry("%", "1/100 or 0.01"),
        Map.entry("\\", "plain signs such as <= and lambda"), Map.entry("√", "sqrt(..), with brackets around what is under the root"),
        Map.entry("∑", "sum(k, 0, 10, x^k)"), Map.entry("Σ", "sum(k, 0, 10, x^k)"),
        Map.entry("ℝ", "a range: (-inf, inf)"), Map.entry("ℚ", "a range: (-inf, inf)"), Map.entry("ℕ", "a range: {0..} or {1..}"),
        Map.entry("ℤ", "a range with a first number, such as {-10..}"),
        Map.entry("\ufffd", "plain signs such as <= and lambda, or a locale with UTF-8, such as LC_ALL=C.UTF-8"));
    private static final String RAISED = "⁻⁰¹²³⁴⁵⁶⁷⁸⁹";

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
                String sign = Character.toString(text.codePointAt(at));
                throw new ClaimException(at, "'" + sign + "' means nothing here", RAISED.contains(sign)
                    ? "brackets or a sign after the power, such as (x^2)^3 or x^2*y"
                    : INSTEAD.getOrDefault(sign, "numbers, names, + - * / ^ ( ) and , only"));
            }
            if (matcher.group("logic") != null) {
                throw unsupported(matcher.group(), at);
            }
            Kind kind = matcher.group("number") != null ? Kind.NUMBER : matcher.group("name") != null ? Kind.NAME
                : matcher.group("text") != null ? Kind.TEXT : Kind.SYMBOL;
            tokens.add(new Token(kind, matcher.group(), at));
            at = matcher.end();
        }
        tokens.add(new Token(Kind.END, "", text.length()));
        return tokens;
    }

    /** That a word or sign of logic is not a part of the language. */
    static ClaimException unsupported(String word, int position) {
        return new ClaimException(position, "'" + word + "' is not supported", Spelling.instead(word));
    }

    /** Whether it is a word of logic that the language does not have. */
    boolean isUnsupported() {
        return kind == Kind.NAME && Spelling.instead(text) != null;
    }

    boolean isComparison() {
        return kind == Kind.SYMBOL && COMPARISONS.contains(text);
    }

    boolean is(String symbol) {
        return text.equals(symbol) && kind != Kind.END;
    }

    /** For messages. */
    String shown() {
        return kind == Kind.END ? "the end" : "'" + Shown.shorten(text) + "'";
    }
}
