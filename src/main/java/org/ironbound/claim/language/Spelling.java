package org.ironbound.claim.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names that someone may have meant. */
final class Spelling {
    /** Two letters differ in a name of so many at least; in shorter ones, one. */
    private static final int LONG = 6;
    /** In shorter names one letter in place of another makes another name, as with coth and cosh. */
    private static final int SHORT = 5;
    private static final String NOTHING = "";
    /** Words for what is here under another name, or, with no text, not at all. */
    private static final Map<String, String> MEANINGS = meanings();
    private static final String GUARD = "a guard: 'x > 0 implies x^2 > 0'";
    private static final String BOTH = "'<->'";
    private static final String EXAMPLE = "the opposite comparison for all values, 'forall x in [0, 1]: ..': where it is false, the answer"
        + " is a value";
    /** Words and signs of logic that people try and that the language does not have, with what says the same. */
    private static final Map<String, String> LOGIC = Map.ofEntries(Map.entry("||", "'or'"), Map.entry("exists", EXAMPLE),
        Map.entry("if", GUARD), Map.entry("then", GUARD), Map.entry("else", GUARD), Map.entry("when", GUARD), Map.entry("iff", BOTH),
        Map.entry("<=>", BOTH), Map.entry("->", "'implies'"), Map.entry("=>", "'implies', or '>='"), Map.entry("==", "'='"),
        Map.entry("&&", "'and'"), Map.entry("!=", "'x < y or x > y'"), Map.entry("<>", "'x < y or x > y'"));

    private Spelling() {
    }

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new HashMap<>(Map.of("log", "ln, or log2 for the base 2", "lg", "ln, or log2 for the base 2",
            "lb", "log2", "ld", "log2", "log10", "ln(x)/ln(10)", "log1p", "ln(1 + x)", "expm1", "exp(x) - 1",
            "exp2", "2^x", "ln2", "ln(2)"));
        meanings.putAll(Map.of("kl", "d2(p, q), of two coins", "KL", "d2(p, q), of two coins", "e", "exp(1)", "pow", "x^y", "sqr", "x^2",
            "binom", "binomial(n, k)", "choose", "binomial(n, k)", "fact", "factorial(n)", "entropy", "h in nats, or h2 in bits"));
        meanings.putAll(Map.of("coth", "1/tanh(x)", "sech", "1/cosh(x)", "csch", "1/sinh(x)", "atanh", "artanh", "arctanh", "artanh",
            "sup", "a claim for all values: 'forall x in [0, 1]: ..'"));
        meanings.putAll(Map.of("arcsin", "asin", "arccos", "acos", "arctan", "atan", "arctan2", "atan2", "cot", "cos(x)/sin(x)",
            "sec", "1/cos(x)", "csc", "1/sin(x)", "normcdf", "Phi", "ncdf", "Phi", "nthroot", "root(n, x)"));
        for (String nothing : List.of("sinc", "inf", "mod", "var")) {
            meanings.put(nothing, NOTHING);
        }
        return Map.copyOf(meanings);
    }

    /** What says the same as a word or sign of logic that the language does not have; null for any other name. */
    static String instead(String word) {
        return LOGIC.get(word);
    }

    /**
     * What someone may have meant: names that end with this one, or else the one that differs least, if it begins alike and differs little;
     * null if there is none.
     */
    static String nearest(String name, Collection<String> names) {
        String meaning = MEANINGS.get(name);
        if (meaning != null) {
            return meaning.isEmpty() ? null : meaning;
        }
        List<String> longer = names.stream().filter(candidate -> candidate.endsWith("_" + name)).toList();
        if (!longer.isEmpty()) {
            return String.join(", ", longer);
        }
        String best = null;
        int least = name.length() < LONG ? 2 : 3;
        for (String candidate : names) {
            boolean beginsAlike = candidate.substring(0, 1).equalsIgnoreCase(name.substring(0, 1));
            boolean maySlip = name.length() >= SHORT || name.length() != candidate.length() || name.equalsIgnoreCase(candidate);
            int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (beginsAlike && maySlip && candidate.length() > 1 && digits(name).equals(digits(candidate)) && distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** Names with other numbers mean something else. */
    private static String digits(String name) {
        return name.replaceAll("\\D", "");
    }

    /** How many letters must be put in, left out or changed. */
    private static int distance(String x, String y) {
        int[] row = new int[y.length() + 1];
        for (int j = 0; j <= y.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= x.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= y.length(); j++) {
                int above = row[j];
                int change = diagonal + (x.charAt(i - 1) == y.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[y.length()];
    }
}
