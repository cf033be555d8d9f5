package org.ironbound.claim.language;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names that someone may have meant. */
final class Spelling {
    /** Two letters differ in a name of so many at least; in shorter ones, one. */
    private static final int LONG = 6;
    /** Words for what is here under another name, or, with no text, not at all. */
    private static final Map<String, String> MEANINGS = Map.of("log", "ln, or log2 for the base 2", "kl", "d2(p, q), of two coins",
        "Phi", "", "sin", "", "cos", "", "tan", "", "e", "exp(1)", "inf", "");

    private Spelling() {
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
            int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (beginsAlike && candidate.length() > 1 && distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
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
