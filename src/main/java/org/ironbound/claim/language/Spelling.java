package org.ironbound.claim.language;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Names that someone may have meant. */
final class Spelling {
    private static final int NEAR = 2;

    private Spelling() {
    }

    /** The names that end with it, or else the one that differs least, null if none is near. */
    static String nearest(String name, Collection<String> names) {
        List<String> longer = names.stream().filter(candidate -> candidate.endsWith("_" + name)).toList();
        if (!longer.isEmpty()) {
            return String.join(", ", longer);
        }
        String best = null;
        int least = Math.min(NEAR, name.length() / 2) + 1;
        for (String candidate : names) {
            int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < least) {
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
