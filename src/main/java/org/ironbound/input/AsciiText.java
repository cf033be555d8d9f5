package org.ironbound.input;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * A text with signs such as {@code λ}, {@code ≤} or {@code x²}, and the same in ASCII: {@code lambda}, {@code <=}, {@code x^2}. The ASCII
 * form is what is read, proved and kept in certificates. Signs that could be read in two ways, or that mean nothing, stay as they are.
 */
public final class AsciiText {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
    private static final char SUPERSCRIPT_MINUS = '⁻';
    private static final char ROOT = '√';
    private static final String GREEK = "αβγδεζηθικλμνξοπρςστυφχψω";
    private static final String[] NAMES = {"alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda",
        "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega"};
    /** Other forms of signs that are in one of the tables. */
    private static final Map<Character, Character> VARIANTS = Map.of('ϵ', 'ε', 'ϑ', 'θ', 'ϕ', 'φ', 'ϱ', 'ρ', '\u00b5', 'μ');
    private static final Map<Character, String> SIGNS = Map.ofEntries(Map.entry('≤', "<="), Map.entry('≦', "<="), Map.entry('⩽', "<="),
        Map.entry('≥', ">="), Map.entry('≧', ">="), Map.entry('⩾', ">="), Map.entry('·', "*"), Map.entry('⋅', "*"), Map.entry('∙', "*"),
        Map.entry('×', "*"), Map.entry('∗', "*"), Map.entry('÷', "/"), Map.entry('∕', "/"), Map.entry('⁄', "/"), Map.entry('−', "-"),
        Map.entry('–', "-"), Map.entry('‐', "-"), Map.entry('‑', "-"), Map.entry('∞', "inf"), Map.entry('…', ".."),
        Map.entry('“', "\""), Map.entry('”', "\""), Map.entry('‘', "'"), Map.entry('’', "'"), Map.entry('\u00a0', " "),
        Map.entry('\u2007', " "), Map.entry('\u202f', " "));
    /** Signs for words, which stand apart. */
    private static final Map<Character, String> WORDS = Map.of('∀', "forall", '∈', "in", '∧', "and", '⇒', "implies", '⟹', "implies", '→',
        "implies", '∃', "exists", '∨', "or", '¬', "not", '⇔', "iff");

    private final String written;
    private final StringBuilder text = new StringBuilder();
    /** For each character of the ASCII form, the place of what it stands for. */
    private int[] places = new int[0];

    private AsciiText(String written) {
        this.written = written;
        convert(0, written.length());
    }

    public static AsciiText of(String written) {
        return new AsciiText(written);
    }

    /** The ASCII form. */
    public String text() {
        return text.toString();
    }

    /** Where in the text as written a character of the ASCII form comes from. */
    public int place(int position) {
        return position < text.length() ? places[position] : written.length();
    }

    private void convert(int from, int to) {
        int i = from;
        while (i < to) {
            char sign = VARIANTS.getOrDefault(written.charAt(i), written.charAt(i));
            int next = i + 1;
            if (SIGNS.containsKey(sign)) {
                append(SIGNS.get(sign), i);
            } else if (WORDS.containsKey(sign)) {
                append(i == 0 || isBlank(i - 1) ? "" : " ", i);
                append(WORDS.get(sign), i);
                append(isBlank(next) ? "" : " ", i);
            } else if (name(sign) != null) {
                append(name(sign), i);
            } else if (sign == ROOT) {
                next = root(i);
            } else if (sign == SUPERSCRIPT_MINUS || SUPERSCRIPTS.indexOf(sign) >= 0) {
                next = exponent(i);
            } else if (SUBSCRIPTS.indexOf(sign) >= 0) {
                next = index(i);
            } else {
                append(String.valueOf(sign), i);
            }
            i = next;
        }
    }

    private void append(String piece, int place) {
        int length = text.length();
        text.append(piece);
        if (text.length() > places.length) {
            places = Arrays.copyOf(places, 2 * text.length());
        }
        Arrays.fill(places, length, text.length(), place);
    }

    /** The name of a Greek letter, null for any other sign. */
    private static String name(char sign) {
        int small = GREEK.indexOf(Character.toLowerCase(sign));
        if (small < 0) {
            return null;
        }
        return Character.isUpperCase(sign) ? NAMES[small].substring(0, 1).toUpperCase(Locale.ROOT) + NAMES[small].substring(1)
            : NAMES[small];
    }

    private boolean isBlank(int i) {
        return i >= written.length() || Character.isWhitespace(written.charAt(i));
    }

    /** The place after all digits of a kind. */
    private int afterDigits(String digits, int from) {
        int end = from;
        while (end < written.length() && digits.indexOf(written.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private int afterBlanks(int from) {
        int end = from;
        while (end < written.length() && isBlank(end)) {
            end++;
        }
        return end;
    }

    private boolean is(int i, String signs) {
        return i < written.length() && signs.indexOf(written.charAt(i)) >= 0;
    }

    private boolean isLetterOrDigit(int i) {
        return i < written.length() && (Character.isLetterOrDigit(written.charAt(i)) || written.charAt(i) == '_');
    }

    /** A raised number. What follows must not run into it, nor be a power of the power. */
    private int exponent(int from) {
        int first = written.charAt(from) == SUPERSCRIPT_MINUS ? from + 1 : from;
        int end = afterDigits(SUPERSCRIPTS, first);
        boolean runsOn = isLetterOrDigit(end) || is(end, ".") && !is(end + 1, ".") || is(end, "⁻₀₁₂₃₄₅₆₇₈₉") || is(afterBlanks(end), "^");
        if (end == first || runsOn) {
            append(written.substring(from, Math.max(end, from + 1)), from);
            return Math.max(end, from + 1);
        }
        append(first > from ? "^-" : "^", from);
        for (int i = first; i < end; i++) {
            append(String.valueOf(SUPERSCRIPTS.indexOf(written.charAt(i))), i);
        }
        return end;
    }

    /** A number that is lowered, as a part of a name. */
    private int index(int from) {
        int end = afterDigits(SUBSCRIPTS, from);
        boolean ofName = from > 0 && Character.isLetter(written.charAt(from - 1)) && !isLetterOrDigit(end);
        for (int i = from; i < end; i++) {
            append(ofName ? String.valueOf(SUBSCRIPTS.indexOf(written.charAt(i))) : written.substring(i, i + 1), i);
        }
        return end;
    }

    /** The root of what stands in brackets, or of one number or name that nothing else belongs to. */
    private int root(int from) {
        int first = afterBlanks(from + 1);
        int end = first;
        while (isLetterOrDigit(end) || is(end, ".") && !is(end + 1, ".") && end > first) {
            end++;
        }
        if (is(first, "(")) {
            append("sqrt", from);
            return first;
        }
        int after = afterBlanks(end);
        if (end == first || is(after, "^(⁻" + SUPERSCRIPTS + SUBSCRIPTS)) {
            append(String.valueOf(ROOT), from);
            return from + 1;
        }
        append("sqrt(", from);
        convert(first, end);
        append(")", end - 1);
        return end;
    }
}
