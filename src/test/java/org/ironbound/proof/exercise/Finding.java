package org.ironbound.proof.exercise;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that is not proved.
 *
 * @param line    of the file
 * @param words   what it is; ends with a colon if there is a clause
 * @param clauses the JML that it is about, as the file has it
 * @param path    the conditions that lead there, in order
 * @param example values with which all that is known there holds and the clause does not; empty if none was found
 */
record Finding(int line, String words, List<String> clauses, List<String> path, String example) {
    Finding {
        clauses = List.copyOf(clauses);
        // That the method returns here is said by the line itself.
        path = path.stream().filter(condition -> !condition.startsWith("line " + line + ": return")).toList();
    }

    boolean isLike(Finding other) {
        return line == other.line && words.equals(other.words) && clauses.equals(other.clauses) && path.equals(other.path);
    }

    /** The lines to print. */
    List<String> text() {
        List<String> text = new ArrayList<>();
        text.add("  line " + line + ": " + words);
        clauses.forEach(clause -> text.add("      " + clause));
        if (!path.isEmpty()) {
            text.add("    on the path");
            path.forEach(condition -> text.add("      " + condition));
        }
        if (!example.isEmpty()) {
            text.add("    for example with " + example);
        }
        return text;
    }
}
