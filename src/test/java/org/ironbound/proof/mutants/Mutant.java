package org.ironbound.proof.mutants;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A small change of a source.
 *
 * @param method      what it is a change of, such as {@code exact.Division::floor(BigInteger,BigInteger)}
 * @param kind        what sort of change it is
 * @param file        the source, relative to the folder of the sources, with slashes
 * @param start       where the changed text begins in the source
 * @param end         where it ends
 * @param replacement what stands there instead
 * @param description the changed expression before and after, with its line counted from the first line of the method
 */
record Mutant(String method, String kind, String file, int start, int end, String replacement, String description) {
    /** The same for the same change, whatever else is changed in the sources; what hunts, tables and explanations call it. */
    String id() {
        return method + " " + description;
    }

    /** Whether both change the same place. */
    boolean overlaps(Mutant other) {
        return file.equals(other.file) && start < other.end && other.start < end;
    }

    /** A source with the mutants of it planted. No line moves. */
    static String plant(String text, Collection<Mutant> mutants) {
        List<Mutant> fromTheEnd = mutants.stream().sorted(Comparator.comparingInt(Mutant::start).reversed()).toList();
        StringBuilder out = new StringBuilder(text);
        for (Mutant mutant : fromTheEnd) {
            String before = text.substring(mutant.start, mutant.end);
            out.replace(mutant.start, mutant.end, mutant.replacement + "\n".repeat(Math.max(0, lines(before) - lines(mutant.replacement))));
        }
        return out.toString();
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
